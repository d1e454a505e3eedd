package parse

import (
	"sort"
	"strings"
)

// Names of entities: which entity a name means.

// named finds or makes the entity of a proper name.
func (r *registry) named(label string, k known) int {
	key := fold(label)
	if id, ok := r.byName[key]; ok {
		return id
	}
	words := strings.Fields(key)
	if k.gender == NoGender {
		k.gender = r.genderOf(words)
	}
	if k.relative {
		k.named = true
		return r.add(label, k) // "il primogenito Benedetto" is not the Benedetto spoken of
	}
	if id := r.shorter(words, k); id >= 0 {
		return id
	}
	if id := r.longer(words, k); id >= 0 {
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
func (r *registry) genderOf(name []string) Gender {
	if len(name) == 0 || r.lang.Words.Of(name[0])&r.lang.forename == 0 {
		return NoGender
	}
	return r.lang.Grammar.ForenameGender(name[0])
}

// shorter finds an entity of whose fuller name the words are a part: a
// surname, a first name of a single bearer. The most recent of equals wins only
// when the word is the last of each name.
func (r *registry) shorter(words []string, k known) int {
	if len(words) == 0 {
		return -1
	}
	if r.lang.Words.Of(words[len(words)-1])&r.lang.toponym != 0 && k.classes&personClass == 0 || len(words) == 1 && k.acronym {
		return -1 // "Italia" is not "Giovine Italia", nor "SS" somebody of theirs
	}
	var found []int
	for _, id := range latest(r.byWord[words[len(words)-1]]) {
		if len(r.facts[id].words) > len(words) && contains(r.facts[id].words, words) && !r.territory(id, words) && r.compatible(id, k) {
			found = append(found, id)
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
	for i := len(found) - 1; i >= 0; i-- {
		w := r.facts[found[i]].words
		if w[len(w)-1] == words[len(words)-1] {
			return found[i]
		}
	}
	return found[len(found)-1]
}

// territory reports whether a word is only the place in somebody's name:
// "Prussia" in "Federico Guglielmo IV di Prussia".
func (r *registry) territory(id int, words []string) bool {
	all := r.facts[id].words
	for i := 1; i < len(all); i++ {
		if all[i] == words[len(words)-1] && r.lang.Grammar.Territorial[all[i-1]] {
			return true
		}
		if rest, ok := strings.CutPrefix(all[i], "d'"); ok && rest == words[len(words)-1] {
			return true
		}
	}
	return false
}

// longer finds an entity known so far by a part of this fuller name.
func (r *registry) longer(words []string, k known) int {
	if len(words) < 2 {
		return -1
	}
	for _, id := range latest(r.byWord[words[len(words)-1]]) {
		f := &r.facts[id]
		if n := len(f.words); n > 1 && n < len(words) && f.head == "" && f.words[n-1] == words[len(words)-1] && f.words[0] == words[0] && contains(words, f.words) {
			return id // "Adelaide Cairoli", "Adelaide Bono Cairoli"
		}
	}
	if r.lang.Grammar.Saints[words[0]] {
		return -1 // "San Lorenzo" is not the Lorenzo spoken of
	}
	for _, w := range []string{words[len(words)-1], words[0]} {
		for _, id := range latest(r.byWord[w]) {
			if f := &r.facts[id]; len(f.words) == 1 && f.words[0] == w && !r.lang.Grammar.Territorial[words[len(words)-2]] && f.votes[votePlace] < 3 && f.head == "" && r.compatible(id, k) && k.head == "" {
				return id
			}
		}
	}
	return -1
}

func contains(all, part []string) bool {
	for _, w := range part {
		found := false
		for _, v := range all {
			found = found || v == w
		}
		if !found {
			return false
		}
	}
	return true
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

// eventAt finds or makes the event that goes by the name of the place where it
// happened: "battaglia di Canne" where the text has told of it, else a "Canne"
// that is no place.
func (m *matcher) eventAt(ph *Phrase) int {
	place := &m.facts[ph.Entity]
	for _, id := range latest(m.byWord[place.words[len(place.words)-1]]) {
		if f := &m.facts[id]; f.classes&eventClass != 0 && m.lang.Words.IsIn(f.head, "battle") && strings.HasSuffix(f.folded, " "+place.folded) {
			return id
		}
	}
	key := "@" + place.folded
	id, ok := m.byName[key]
	if !ok {
		id = m.add(m.entities[ph.Entity].Label, known{classes: eventClass, named: true, number: Singular})
		m.facts[id].votes[voteEvent] = 1
		m.byName[key] = id
	}
	span := m.s.span(ph.First, ph.Last)
	if e := &m.entities[id]; len(e.Mentions) == 0 || e.Mentions[len(e.Mentions)-1] != span {
		e.Mentions = append(e.Mentions, span)
	}
	return id
}

// calledToo makes an entity findable under another name.
func (r *registry) calledToo(id int, name string) {
	key := fold(name)
	if _, taken := r.byName[key]; !taken {
		r.byName[key] = id
	}
}

// rename gives an entity a fuller label and keeps the old one as an alias.
func (r *registry) rename(id int, label string) {
	r.alias(id, r.entities[id].Label)
	r.entities[id].Label = label
	f := &r.facts[id]
	f.folded = fold(label)
	f.words = strings.Fields(f.folded)
	r.index(id, f.folded)
}

// alias notes another name of an entity.
func (r *registry) alias(id int, name string) {
	e := &r.entities[id]
	if fold(name) == fold(e.Label) {
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
