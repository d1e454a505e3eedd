package link

import (
	"slices"

	"github.com/spoglio/spoglio/ontology"
)

// nameParties makes groups of the roles that stand where a party is asked for
// and are the name of a body that the authority knows.
func (d *document) nameParties() {
	d.years = append(d.years[:0], d.all...)
	for _, i := range d.parties {
		if i < 0 || i >= len(d.reading.Entities) || d.reading.Entities[i].Class != "Role" {
			continue
		}
		if e := &d.reading.Entities[i]; d.knowsBody(e.Label) {
			e.Class = "Group"
		}
	}
}

func (d *document) knowsBody(noun string) bool {
	_, ok := d.bodyCalled(noun)
	return ok
}

// addBodies adds an entity for each body that the text names by what it calls
// a member ("il socialista N."): the noun is a name of that body, and no entity
// has it for a label. Entities that are there keep their places.
func (d *document) addBodies() {
	var nouns []string
	for i := range d.reading.Entities {
		if e := &d.reading.Entities[i]; e.Class == "Person" {
			nouns = append(nouns, e.Kinds...)
		}
	}
	slices.Sort(nouns)
	d.years = append(d.years[:0], d.all...)
	for _, noun := range slices.Compact(nouns) {
		if e, ok := d.bodyCalled(noun); ok && !d.has(noun) {
			d.reading.Entities = append(d.reading.Entities, e)
		}
	}
}

// bodyCalled is the only body that a noun is a name of, as an entity.
func (d *document) bodyCalled(noun string) (found ontology.Entity, ok bool) {
	d.key = appendKey(d.key[:0], noun)
	for _, t := range d.authority.tables {
		d.matches = t.appendNamed(d.matches[:0], d.key, false)
		for i := range d.matches {
			m := &d.matches[i]
			if m.Kind > AliasName || !isBody(m.Class) || m.Class == "Event" || d.timing(&m.Item) == never {
				continue
			}
			if ok && found.ID != m.ID {
				return found, false
			}
			chosen := ontology.Candidate{ID: m.ID, Label: m.Label, Score: d.weights.baseScore(m), Why: "a name of its members"}
			found, ok = ontology.Entity{Label: noun, Class: m.Class, FullName: true, ID: m.ID, Score: chosen.Score, Candidates: []ontology.Candidate{chosen}}, true
		}
	}
	return found, ok
}

// has says whether an entity has this label.
func (d *document) has(label string) bool {
	return slices.ContainsFunc(d.reading.Entities, func(e ontology.Entity) bool { return e.Label == label && e.Class != "Role" })
}
