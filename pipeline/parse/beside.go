package parse

import "github.com/spoglio/spoglio/ontology"

// Names beside common nouns that do not belong to them: titles of works, and
// ships.

// ship is the entity of a ship's name beside the noun; one that bears the name of
// a place, "l'incrociatore Trento", is not found by that name alone.
func (r *resolver) ship(ph *Phrase) int {
	name := r.s.words(ph.NameFirst, ph.NameLast)
	k := known{classes: ph.Classes, number: Singular, named: true}
	if r.lang.Words.Of(r.text.fold(name))&r.lang.toponym == 0 {
		return r.named(name, k)
	}
	key := "ship " + r.text.fold(name)
	id, ok := r.byName[key]
	if !ok {
		id = len(r.entities)
		k.head, k.folded = r.keep(r.s.Tokens[ph.Head].Lemma)[0], r.text.fold(name)
		r.entities, r.facts = append(r.entities, ontology.Entity{Label: name}), append(r.facts, k)
		r.byName[key] = id
	}
	return id
}

// titled is the entity of a title in close apposition to the noun of a work: "il
// dipinto *Il bacio*", "il settimanale «Il Fischietto»".
func (r *resolver) titled(ph *Phrase) int {
	title := *ph
	title.First, title.Last = ph.NameFirst, ph.NameLast
	id := r.quotedName(&title)
	if f := &r.facts[id]; id != r.topic && f.head == "" {
		f.head, f.classes = r.keep(r.s.Tokens[ph.Head].Lemma)[0], f.classes|ph.Classes
		r.means(r.byNoun, f.head, id)
	}
	return id
}
