package parse

import (
	"strings"

	"github.com/spoglio/spoglio/ontology"
)

// resolver gives every phrase of a document its entity, sentence by sentence.
type resolver struct {
	*registry
	s       *sentence
	n       int  // running number of the sentence
	fresh   bool // the sentence begins a paragraph
	block   int
	year    ontology.Time  // in the title
	subject []int          // latest subjects' entities, newest last
	actors  []int          // the subjects of the sentence before, likeliest first; -1 for none
	vague   bool           // the sentence before had for its subject somebody of whom it is not clear who
	prior   []int          // what the sentence before spoke of, for pronouns
	handed  []int          // what its "ne" may have meant
	matters []int          // the acts and documents of which it spoke, likeliest first
	patient int            // the person to whom it says that something was done, -1 or unclear
	before  []int          // the entities of the sentence before
	last    cast           // its persons
	roll    []int          // the last list of persons
	rolled  int            // the sentence that has it
	kin     map[string]int // noun of kin → whom of the hero's kin the text has called so
}

// anew is a resolver for a text, in the memory of one that is no longer needed.
func (r *resolver) anew(registry *registry) resolver {
	return resolver{
		registry: registry, kin: emptied(r.kin),
		subject: r.subject[:0], actors: r.actors[:0], prior: r.prior[:0], handed: r.handed[:0], matters: r.matters[:0], before: r.before[:0],
		last: cast{people: r.last.people[:0]},
	}
}

// resolve gives the sentence's phrases their entities; hosts come before what
// hangs on them, names before the nouns that describe them.
func (r *resolver) resolve(s *sentence, n int) {
	r.s, r.n = s, n
	r.fresh, r.block = s.Block != r.block, s.Block
	r.rebaptise(s)
	if n == 0 {
		r.upright(s)
		r.headword(s)
	}
	for p := range s.phrases {
		if s.phrases[p].Named() {
			r.phrase(p)
		}
	}
	r.voteNames()
	r.identify(s)
	r.parents(s)
	for p := range s.phrases {
		r.phrase(p)
	}
	r.own(s)
	r.vote()
	r.describe(s)
	r.gloss(s)
	r.drop(s)
	r.untilDeath(s)
	r.life(s)
	r.lean(s)
	r.replaced(s)
	r.command(s)
	r.remember(s)
	r.act(s)
	r.enlist(s)
	r.relate(s)
	r.nations(s)
	r.appoint(s)
	r.before = r.before[:0]
	for p := range s.phrases {
		if e := s.phrases[p].Entity; e >= 0 {
			r.before = append(r.before, e)
		}
	}
	for i := range s.clauses {
		if c := &s.clauses[i]; c.Kind == MainClause && c.Subject >= 0 && s.phrases[c.Subject].Next < 0 && (!s.pluperfect(i) || s.verbOf(i).Voice == Passive || r.retold(s, i)) {
			if e := s.phrases[c.Subject].Entity; e >= 0 && !r.inPassing(s, i, e) && !s.mentionsOnly(i) {
				r.subject = append(r.subject, e)
			}
		} else if c.Kind == MainClause && c.Subject < 0 && s.dropped[i] >= 0 {
			r.subject = append(r.subject, s.dropped[i])
		}
	}
}

// retold reports whether the main clause i tells what one person had done, in a
// sentence that tells nothing else and a text that is not about a person: the
// sentences behind it go on about who that is.
func (r *resolver) retold(s *sentence, i int) bool {
	e := s.phrases[s.clauses[i].Subject].Entity
	if e < 0 || r.topic >= 0 && r.biography() || !r.isPerson(e, NoGender) {
		return false
	}
	for j := range s.clauses {
		if s.clauses[j].Kind == MainClause && s.verbOf(j) != nil && !s.pluperfect(j) {
			return false
		}
	}
	return true
}

// inPassing reports whether who is the subject of clause i is not who a later verb
// without one goes on about: who held an office of the body that the text is about
// ("*segretario ne fu* X").
func (r *resolver) inPassing(s *sentence, i, e int) bool {
	v, p := s.verbOf(i), &s.phrases[s.clauses[i].Subject]
	return v != nil && v.Copula && r.topic >= 0 && e != r.topic && p.First > v.Last-1 && p.Named() && r.facts[r.topic].classes&groupClass != 0 && r.facts[r.topic].classes&eventClass == 0
}

// phrase resolves one phrase, once.
func (r *resolver) phrase(p int) {
	ph := &r.s.phrases[p]
	if ph.Entity >= 0 {
		return
	}
	switch {
	case ph.Kind == Quoted:
		ph.Entity = r.quotedName(ph)
	case ph.Kind == Pronoun:
		ph.Entity = r.pronoun(p)
	case ph.Kind == Counted, ph.Head < ph.First, ph.Head >= ph.Last: // a number counts what was said before
	case ph.Kind == Nominal && (&chunker{sentence: r.s, lang: r.lang}).tongue(ph): // a language is spoken of as a concept alone
	case ph.Kind == Name:
		ph.Entity = r.properName(p)
	default:
		ph.Entity = r.commonNoun(p)
	}
	if ph.Entity >= 0 {
		r.noteMention(p)
	}
}

func (r *resolver) noteMention(p int) {
	ph := &r.s.phrases[p]
	kind, classes := "", Classes(0)
	if ph.Kind == Nominal {
		kind, classes = r.s.Tokens[ph.Head].Lemma, ph.Classes
	}
	r.mention(ph.Entity, r.span(ph.First, ph.Last), r.n, kind, classes)
	r.bound(p)
}

func (r *resolver) properName(p int) int {
	ph := &r.s.phrases[p]
	if e := r.byLand(ph); e >= 0 {
		return e
	}
	k := known{classes: 0, number: ph.Number, gender: ph.Gender}
	for q := range r.s.phrases {
		if r.s.phrases[q].Host == p && r.s.phrases[q].Relation == SameHost {
			k.classes |= r.s.phrases[q].Classes
		}
	}
	k.acronym = isAcronym(r.s.Tokens[ph.NameFirst].Text)
	k.relative = ph.NameLast-ph.NameFirst == 1 && ((r.ofKin(ph) || r.sonOf(p)) && !r.calledPlainly(ph) || r.asKin(ph))
	k.whither = ph.Def != Def && (r.lang.Grammar.Whither.Has(ph.Prep) || r.lang.Grammar.Near.Has(ph.Prep))
	label := r.s.words(ph.NameFirst, ph.NameLast) + r.surname(p)
	id := r.named(label, k)
	if known := r.facts[id].folded; known != r.text.fold(label) && hasWords(known, r.text.fold(label)) && r.beside(id, p) {
		k.named = true
		return r.add(label, k) // "Mario Elio Traiano succedette a Traiano"
	}
	return id
}

// surname is the name that one of several kin shares with the last of them: "i
// fratelli *Carlo* e Pietro *Dossi*"; nothing where there is none.
func (r *resolver) surname(p int) string {
	s := r.s
	ph, first := &s.phrases[p], p
	if ph.Relation == WithHost {
		first = ph.Host
	}
	kin := &s.phrases[first]
	if ph.Next < 0 || kin.Kind != Nominal || kin.Number != Plural || kin.Classes&r.lang.kin == 0 || !r.forename(ph) || ph.NameLast-ph.NameFirst != 1 {
		return ""
	}
	last := ph
	for last.Next >= 0 && !(last != ph && s.Tokens[last.First-1].Tag == CCONJ) {
		last = &s.phrases[last.Next]
	}
	if last.Kind != Name || last.NameLast-last.NameFirst < 2 || !r.forename(last) {
		return ""
	}
	return " " + s.words(last.NameFirst+1, last.NameLast)
}

// forename reports whether a name begins with a forename.
func (r *resolver) forename(ph *Phrase) bool {
	return r.lang.Words.Of(r.s.Tokens[ph.NameFirst].Norm)&r.lang.forename != 0
}

// ofKin reports whether a name says whose kin somebody is: "padre *di Tiberio*"
// speaks of two.
func (r *resolver) ofKin(ph *Phrase) bool {
	return ph.Relation == OfHost && r.s.phrases[ph.Host].Classes&r.lang.kin != 0 || r.bornOf(ph)
}

// sonOf reports whether right behind a name stands whose son or daughter that is: "Niccolò,
// *figlio di Leonello*" is not the Niccolò Piccinino of before.
func (r *resolver) sonOf(p int) bool {
	for q := range r.s.phrases {
		ph := &r.s.phrases[q]
		if ph.Host == p && ph.Relation == SameHost && ph.Kind == Nominal && !ph.Named() && ph.Def == Bare && ph.Classes&r.lang.kin != 0 && r.ownComplement(q) {
			return true
		}
	}
	return false
}

// bornOf reports whether a name says of whom the topic was born: "nacque da *Giacomo*" speaks
// of somebody who has the surname of the topic.
func (r *resolver) bornOf(ph *Phrase) bool {
	if ph.Kind != Name || !r.lang.Grammar.Agentive.Has(ph.Prep) || r.topic < 0 {
		return false
	}
	for i := range r.s.clauses {
		c := &r.s.clauses[i]
		for _, a := range c.Args {
			if &r.s.phrases[a.Phrase] == ph {
				return r.lang.Grammar.Births.Has(r.s.lemma(i))
			}
		}
	}
	return false
}

// calledPlainly reports whether a single first name is that by which the text has called one
// person, and whose kin somebody is: "il fratellastro *di Giovanni*".
func (r *resolver) calledPlainly(ph *Phrase) bool {
	name := r.text.fold(r.s.words(ph.NameFirst, ph.NameLast))
	id := r.shorter(name, known{number: Singular})
	return id >= 0 && r.facts[id].plain && firstWord(r.facts[id].folded) == name
}

// prince reports whether a title before a single first name makes somebody else of who
// bears that name with a surname and without such a title: "*l'infante Carlo*" is not
// the Carlo Provana spoken of before.
func (r *resolver) prince(ph *Phrase) bool {
	first := r.text.fold(r.s.words(ph.NameFirst, ph.NameLast))
	if !r.lang.Words.IsIn(r.s.Tokens[ph.Head].Lemma, "noble") || r.lang.Words.Of(first)&r.lang.forename == 0 {
		return false
	}
	id := r.shorter(first, known{classes: ph.Classes, number: Singular})
	if id < 0 || id == r.topic {
		return false
	}
	for _, kind := range r.entities[id].Kinds {
		if r.lang.Words.IsIn(kind, "noble") {
			return false
		}
	}
	_, surname, _ := strings.Cut(r.entities[id].Label, " ")
	return len(r.entities[id].Kinds) > 0 && strings.HasPrefix(r.facts[id].folded, first+" ") && capitalised(surname) && !romanNumeral(firstWord(surname))
}

// asKin reports whether a name says who somebody's kin is: "lasciò un figlio,
// *Ivo*" does not speak of the father, who bears the same name.
func (r *resolver) asKin(ph *Phrase) bool {
	if ph.Relation == WithHost {
		ph = &r.s.phrases[ph.Host] // "tre figli: Carlo, *Anna* e Piero"
	}
	if ph.Relation != SameHost {
		return false
	}
	kin := &r.s.phrases[ph.Host]
	return kin.Classes&r.lang.kin != 0 && (kin.Def == Indef || kin.Count >= 0 || r.other(kin))
}

// other reports whether a phrase means another of its kind: "l'altro figlio".
func (r *resolver) other(ph *Phrase) bool {
	for i := ph.First; i < ph.Head; i++ {
		if r.lang.Grammar.Others.Has(r.s.Tokens[i].Lemma) {
			return true
		}
	}
	return false
}

// shortTitle reports whether a title behind an article is the first word of the topic's, which is
// a paper: "la «*Rassegna*»", in a text on "La Rassegna di Nola".
func (r *resolver) shortTitle(title string) bool {
	f := &r.facts[r.topic]
	_, rest, ok := strings.Cut(f.folded, " ")
	return ok && f.classes&documentClass != 0 && f.classes&(eventClass|personClass) == 0 && strings.HasPrefix(rest, title+" ")
}

func (r *resolver) quotedName(ph *Phrase) int {
	first, last := r.s.inside(ph)
	if first >= last {
		return -1
	}
	label := r.s.words(first, last)
	if id, ok := r.byName[r.text.fold(label)]; ok {
		return id
	}
	if before := &r.s.Tokens[max(0, ph.First-1)]; r.topic >= 0 && (before.Tag == DET || before.Morph.Articled) && r.shortTitle(r.text.fold(label)) {
		return r.topic
	}
	id := r.add(label, known{named: true, number: Singular})
	r.facts[id].votes[voteWork]++
	return id
}
