package link

import (
	"iter"
	"strings"

	"github.com/spoglio/spoglio/ontology"
)

// takeComplements links the bodies that the document names more fully than the
// authority does, where another linked name of the document ends with the same
// complement: if "I Congresso X dei deputati degli operai" is an item's name,
// "Comitato esecutivo Y dei deputati degli operai" is the Comitato esecutivo Y.
func (d *document) takeComplements() {
	known := make(map[string]bool)
	for i := range d.reading.Entities {
		if e := &d.reading.Entities[i]; IsItem(e.ID) && isBody(e.Class) {
			for tail := range tails(string(appendKey(nil, e.Label))) {
				known[tail] = true
			}
		}
	}
	if len(known) == 0 {
		return
	}
	for i := range d.reading.Entities {
		if e := &d.reading.Entities[i]; e.ID == "" && isBody(e.Class) {
			d.takeComplement(i, known)
		}
	}
}

// leastComplement is how many words a complement must have to be telling, and
// mostComplement how many are looked at.
const (
	leastComplement = 4
	mostComplement  = 16
)

// tails are the ends of a key from the shortest, each with the space before it.
func tails(key string) iter.Seq[string] {
	return func(yield func(string) bool) {
		at := len(key)
		for words := 1; words <= mostComplement; words++ {
			if at = strings.LastIndexByte(key[:at], ' '); at < 0 {
				return
			}
			if words >= leastComplement && !yield(key[at:]) {
				return
			}
		}
	}
}

func isBody(class string) bool {
	return class == "Organisation" || class == "Group" || class == "Event"
}

// takeComplement links one entity if its label is an item's name and one of
// the known complements.
func (d *document) takeComplement(i int, known map[string]bool) {
	e := &d.reading.Entities[i]
	key := string(appendKey(nil, e.Label))
	for tail := range tails(key) {
		if !known[tail] {
			continue
		}
		if c := d.body(i, strings.TrimSuffix(key, tail)); c != nil {
			chosen := d.weights.public(c)
			chosen.Why += "; the rest of the name closes another linked name too"
			e.ID, e.Score, e.Candidates = c.ID, chosen.Score, []ontology.Candidate{chosen}
			return
		}
	}
}
