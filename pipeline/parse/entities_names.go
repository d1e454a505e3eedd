package parse

import (
	"sort"
	"strings"
)

// Names of entities: which entity a name means.

// named finds or makes the entity of a proper name.
func (r *registry) named(label string, k known) int {
	key := r.text.fold(label)
	if id, ok := r.byName[key]; ok {
		return id
	}
	if k.gender == NoGender {
		k.gender = r.genderOf(firstWord(key))
	}
	if k.relative {
		k.named = true
		return r.add(label, k) // "il primogenito Benedetto" is not the Benedetto spoken of
	}
	if id := r.shorter(key, k); id >= 0 {
		r.facts[id].plain = r.facts[id].plain || firstWord(r.facts[id].folded) == key
		return id
	}
	if id := r.longer(key, k); id >= 0 {
		r.rename(id, label)
		if r.facts[id].gender == NoGender {
			r.facts[id].gender = k.gender
		}
		return id
	}
	k.named = true
	return r.add(label, k)
}

// genderOf is the gender of a person, as far as the forename tells.
func (r *registry) genderOf(first string) Gender {
	if r.lang.Words.Of(first)&r.lang.forename == 0 {
		return NoGender
	}
	return r.lang.Grammar.ForenameGender(first)
}

// shorter finds an entity of whose fuller name the words of this are a part: a
// surname, a first name of a single bearer. The most recent of equals wins only
// when the word is the last of each name.
func (r *registry) shorter(name string, k known) int {
	if name == "" {
		return -1
	}
	last, n := lastWord(name), wordCount(name)
	if r.lang.Words.Of(last)&r.lang.toponym != 0 && k.classes&personClass == 0 || n == 1 && k.acronym {
		return -1 // "Italia" is not "Giovine Italia", nor "SS" somebody of theirs
	}
	var found []int
	for _, id := range latest(r.byWord[last]) {
		if full := r.facts[id].folded; wordCount(full) > n && hasWords(full, name) && (r.lang.Grammar.Territorial.Has(firstWord(name)) && n > 1 || !r.territory(full, last, k.whither)) && r.compatible(int(id), k) {
			found = append(found, int(id))
		}
	}
	switch {
	case len(found) == 0:
		return -1
	case len(found) == 1:
		return found[0]
	}
	for _, id := range found {
		if id == r.topic {
			return id
		}
	}
	if id := r.plainly(found, name); id >= 0 {
		return id
	}
	for i := len(found) - 1; i >= 0; i-- {
		if lastWord(r.facts[found[i]].folded) == last {
			return found[i]
		}
	}
	return found[len(found)-1]
}

// plainly is the only one of some persons whom the text has called by the forename alone,
// if that is what they are called again: "Filippo" is still the king, whatever bishop of
// that name has come between; or -1.
func (r *registry) plainly(found []int, name string) int {
	one := -1
	for _, id := range found {
		if f := &r.facts[id]; f.plain && firstWord(f.folded) == name {
			if one >= 0 {
				return -1
			}
			one = id
		}
	}
	return one
}

// territory reports whether a word is only the place in somebody's name:
// "Prussia" in "Federico Guglielmo IV di Prussia".
func (r *registry) territory(name, word string, whither bool) bool {
	before := ""
	for w := range strings.SplitSeq(name, " ") {
		if before != "" && w == word && r.lang.Grammar.Territorial.Has(before) && (whither || !r.lang.Grammar.Noble.Has(before) || r.lang.Words.Of(w)&r.lang.toponym != 0) {
			return true
		}
		if rest, ok := strings.CutPrefix(w, "d'"); ok && before != "" && rest == word {
			return true
		}
		before = w
	}
	return false
}

// longer finds an entity known so far by a part of this fuller name.
func (r *registry) longer(name string, k known) int {
	n := wordCount(name)
	if n < 2 {
		return -1
	}
	first, last := firstWord(name), lastWord(name)
	for _, id := range latest(r.byWord[last]) {
		f := &r.facts[id]
		if m := wordCount(f.folded); m > 1 && m < n && f.head == "" && lastWord(f.folded) == last && firstWord(f.folded) == first && hasWords(name, f.folded) {
			return int(id) // "Adelaide Cairoli", "Adelaide Bono Cairoli"
		}
	}
	if r.lang.Grammar.Saints.Has(first) {
		return -1 // "San Lorenzo" is not the Lorenzo spoken of
	}
	if k.head != "" || r.lang.Grammar.Territorial.Has(lastWord(name[:len(name)-len(last)-1])) {
		return -1
	}
	for _, w := range [...]string{last, first} {
		for _, id := range latest(r.byWord[w]) {
			if f := &r.facts[id]; f.folded == w && f.votes[votePlace] < 3 && f.head == "" && r.compatible(int(id), k) && !r.otherKin(f, last) {
				return int(id)
			}
		}
	}
	return -1
}

// compatible reports whether a mention described as k may be the entity.
func (r *registry) compatible(id int, k known) bool {
	f := &r.facts[id]
	if f.head != "" && k.head == "" {
		return false // "Tours" is not the Congress of Tours
	}
	if k.classes&personClass != 0 && f.votes[votePlace] > f.votes[votePerson] {
		return false
	}
	return true
}

// otherKin reports whether a first name is that of the topic's kin, who has the topic's
// surname and not this one: "figlia di Augusto" is no daughter of Augusto Righi.
func (r *registry) otherKin(f *known, surname string) bool {
	return f.relative && r.topic >= 0 && wordCount(r.facts[r.topic].folded) > 1 && lastWord(r.facts[r.topic].folded) != surname
}

// eventAt finds or makes the event that goes by the name of the place where it
// happened: "battaglia di Canne" where the text has told of it, else a "Canne"
// that is no place.
func (m *matcher) eventAt(ph *Phrase) int {
	place := &m.facts[ph.Entity]
	for _, id := range latest(m.byWord[lastWord(place.folded)]) {
		if f := &m.facts[id]; f.classes&eventClass != 0 && m.lang.Words.IsIn(f.head, "battle") && strings.HasSuffix(f.folded, " "+place.folded) {
			return int(id)
		}
	}
	key := "@" + place.folded
	id, ok := m.byName[key]
	if !ok {
		id = m.add(m.entities[ph.Entity].Label, known{classes: eventClass, named: true, number: Singular})
		m.facts[id].votes[voteEvent] = 1
		m.byName[key] = id
	}
	m.mentions = append(m.mentions, mention{id, m.s.span(ph.First, ph.Last)})
	return id
}

// calledToo makes an entity findable under another name.
func (r *registry) calledToo(id int, name string) {
	key := r.text.fold(name)
	if _, taken := r.byName[key]; !taken {
		r.byName[key] = id
	}
}

// rename gives an entity a fuller label and keeps the old one as an alias.
func (r *registry) rename(id int, label string) {
	r.alias(id, r.entities[id].Label)
	r.entities[id].Label = label
	f := &r.facts[id]
	f.folded = r.text.fold(label)
	r.index(id, f.folded)
}

// alias notes another name of an entity.
func (r *registry) alias(id int, name string) {
	e := &r.entities[id]
	if r.text.fold(name) == r.text.fold(e.Label) {
		return
	}
	i := sort.SearchStrings(e.Aliases, name)
	if i < len(e.Aliases) && e.Aliases[i] == name {
		return
	}
	e.Aliases = append(e.Aliases, "")
	copy(e.Aliases[i+1:], e.Aliases[i:])
	e.Aliases[i] = name
}
