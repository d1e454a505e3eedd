package parse

import (
	"slices"
	"sort"
	"strings"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/source"
)

// registry keeps the entities of one document and what later mentions need to
// find them again.
type registry struct {
	lang     *Language
	doc      *source.Document
	entities []ontology.Entity
	facts    []known
	byName   map[string]int    // folded full label → entity
	byWord   map[string][]int  // folded word of a proper name → entities, in order of appearance
	byOffice map[string][2]int // lemma of an office → the named persons called so last and before that, or -1
	byNoun   map[string][]int  // lemma of a common head → entities
	topic    int               // index, or -1
}

// known is what the reader holds of an entity beside its public face.
type known struct {
	classes  Classes  // of the nouns applied to it
	head     string   // lemma of its common head; empty for a proper name
	folded   string   // its label, folded
	words    []string // of that
	named    bool     // its label is or holds a proper name
	number   Number
	gender   Gender
	last     int // running number of the sentence that spoke of it last
	votes    [voteKinds]int
	topicish bool
	acronym  bool // written in capitals
	relative bool // introduced as somebody's kin
}

// The kinds of thing that usage votes an entity to be.
const (
	votePerson = iota
	votePlace
	voteBody
	voteEvent
	voteWork
	voteKinds
)

func newRegistry(lang *Language, doc *source.Document) *registry {
	return &registry{lang: lang, doc: doc, byName: map[string]int{}, byWord: map[string][]int{}, byNoun: map[string][]int{}, byOffice: map[string][2]int{}, topic: -1}
}

// add registers a new entity under its label.
func (r *registry) add(label string, k known) int {
	id := len(r.entities)
	k.folded = fold(label)
	k.words = strings.Fields(k.folded)
	r.entities = append(r.entities, ontology.Entity{Label: label})
	r.facts = append(r.facts, k)
	r.index(id, k.folded)
	return id
}

// index makes an entity findable under a name.
func (r *registry) index(id int, label string) {
	k := &r.facts[id]
	key := fold(label)
	if _, taken := r.byName[key]; !taken {
		r.byName[key] = id
	}
	if k.head != "" {
		r.byNoun[k.head] = appendNew(r.byNoun[k.head], id)
	}
	if !k.named {
		return
	}
	for w := range strings.SplitSeq(key, " ") {
		if !r.lang.Grammar.NameParticles[w] {
			r.byWord[w] = appendNew(r.byWord[w], id)
		}
	}
}

// recall is how many of the things that one word may mean are gone through: the
// latest ones.
const recall = 200

func latest(ids []int) []int { return ids[max(0, len(ids)-recall):] }

func appendNew(ids []int, id int) []int {
	if len(ids) > 0 && ids[len(ids)-1] == id {
		return ids
	}
	return append(ids, id)
}

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

// mention notes that a sentence speaks of an entity, and what it calls it.
func (r *registry) mention(id int, span source.Span, sentence int, kind string, classes Classes) {
	e, f := &r.entities[id], &r.facts[id]
	e.Mentions = append(e.Mentions, span)
	f.last = sentence
	if kind == "" || f.head != "" && f.classes&classes == 0 {
		return // "i delegati" may stand for a congress, which is no person
	}
	if f.head == "" {
		f.classes |= classes
		if f.named && classes&r.lang.position != 0 {
			r.holds(kind, id)
		}
	}
	for _, k := range e.Kinds {
		if k == kind {
			return
		}
	}
	e.Kinds = append(e.Kinds, kind)
}

// holds notes that a named person is called by an office.
func (r *registry) holds(office string, id int) {
	last, ok := r.byOffice[office]
	if !ok {
		last = [2]int{-1, -1}
	}
	if last[0] != id {
		r.byOffice[office] = [2]int{id, last[0]}
	}
}

// same reports whether two nouns may name the same thing.
func (r *registry) same(a, b string) bool {
	if a == "" || b == "" {
		return false
	}
	return a == b || r.lang.Grammar.synonyms[a]&r.lang.Grammar.synonyms[b] != 0
}

// finish settles classes, fullness and the order of mentions.
func (r *registry) finish() []ontology.Entity {
	for i := range r.entities {
		e, f := &r.entities[i], &r.facts[i]
		e.Class, e.Assumed = r.class(i)
		e.Topic = i == r.topic
		e.FullName = f.named && (e.Class != "Person" || len(f.words) > 1) && (f.head == "" || len(f.words) > 1)
		slices.SortStableFunc(e.Mentions, func(a, b source.Span) int { return a.Start - b.Start })
		sort.Strings(e.Kinds)
	}
	return r.entities
}

// class is the schema's class of an entity, by the nouns applied to it and by
// how sentences use it, or else what its form lets assume.
func (r *registry) class(i int) (class string, assumed bool) {
	f := &r.facts[i]
	if c := classOf(f.classes); c != "" && f.head != "" {
		if c == "Person" && (f.number == Plural || !f.named) {
			return group(f), false
		}
		return c, false
	}
	best, n := -1, 0
	for k, v := range f.votes {
		if v > n {
			best, n = k, v
		}
	}
	if best >= 0 {
		return [...]string{"Person", "Place", "Organisation", "Event", "Work"}[best], false
	}
	if c := classOf(f.classes); c != "" {
		return c, false
	}
	if f.named && len(f.words) > 1 && f.head == "" {
		return "Person", true
	}
	return "Thing", f.named
}

func group(f *known) string {
	if f.number == Plural {
		return "Group"
	}
	return "Role"
}

// voteOf is the kind of thing that a set of noun classes speaks for, or -1.
func voteOf(c Classes) int {
	return map[string]int{"": -1, "Person": votePerson, "Organisation": voteBody, "Place": votePlace, "Event": voteEvent, "Work": voteWork}[classOf(c)]
}

// classOf names the schema's class of a set of noun classes.
func classOf(c Classes) string {
	switch {
	case c&personClass != 0:
		return "Person"
	case c&groupClass != 0:
		return "Organisation"
	case c&placeClass != 0:
		return "Place"
	case c&eventClass != 0:
		return "Event"
	case c&documentClass != 0:
		return "Work"
	}
	return ""
}
