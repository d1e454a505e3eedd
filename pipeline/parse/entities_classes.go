package parse

import (
	"cmp"
	"slices"
	"sort"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/source"
)

// Classes of entities: what kind of thing each is.

// The kinds of thing that usage votes an entity to be.
const (
	votePerson = iota
	votePlace
	voteBody
	voteEvent
	voteWork
	voteKinds
)

// finish settles classes, fullness and the order of mentions.
func (r *registry) finish() []ontology.Entity {
	for i := range r.entities {
		e, f := &r.entities[i], &r.facts[i]
		e.Class, e.Assumed = r.class(i)
		e.Topic = i == r.topic
		e.FullName = f.named && (e.Class != "Person" || wordCount(f.folded) > 1) && (f.head == "" || wordCount(f.folded) > 1)
		sort.Strings(e.Kinds)
	}
	r.settleMentions()
	return r.entities
}

// settleMentions gives each entity its mentions in text order, each once.
func (r *registry) settleMentions() {
	slices.SortStableFunc(r.mentions, func(a, b mention) int {
		return cmp.Or(a.entity-b.entity, a.span.Start-b.span.Start)
	})
	r.mentions = slices.Compact(r.mentions)
	spans := make([]source.Span, len(r.mentions))
	for i, m := range r.mentions {
		spans[i] = m.span
	}
	for i := 0; i < len(spans); {
		n, id := i, r.mentions[i].entity
		for i < len(spans) && r.mentions[i].entity == id {
			i++
		}
		r.entities[id].Mentions = spans[n:i:i]
	}
}

// class is the schema's class of an entity, by the nouns applied to it and by
// how sentences use it, or else what its form lets assume.
func (r *registry) class(i int) (class string, assumed bool) {
	f := &r.facts[i]
	if r.lang.Grammar.Answers[f.head] != "" {
		return "Proposition", false // "vinse il no"
	}
	if c := classOf(f.classes); c != "" && f.head != "" {
		if c == "Person" && (f.number == Plural || !f.named) {
			return group(f), false
		}
		return c, false
	}
	best, n := -1, int32(0)
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
	if f.named && wordCount(f.folded) > 1 && f.head == "" {
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
