package link

import (
	"strings"

	"github.com/spoglio/spoglio/ontology"
)

// takeComplements links the bodies that the document names more fully than the
// authority does, where another linked name of the document ends with the same
// complement: if "I Congresso X dei deputati degli operai" is an item's name,
// "Comitato esecutivo Y dei deputati degli operai" is the Comitato esecutivo Y.
func (d *document) takeComplements() {
	var known []string
	for i := range d.reading.Entities {
		if e := &d.reading.Entities[i]; isItem(e.ID) && isBody(e.Class) {
			known = append(known, string(appendKey(nil, e.Label)))
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

func isItem(id string) bool { return len(id) > 0 && id[0] == 'Q' }

func isBody(class string) bool {
	return class == "Organisation" || class == "Group" || class == "Event"
}

// leastComplement is how many words a complement must have to be telling.
const leastComplement = 4

// takeComplement links one entity if its label is an item's name and one of
// the known complements.
func (d *document) takeComplement(i int, known []string) {
	e := &d.reading.Entities[i]
	key := string(appendKey(nil, e.Label))
	for at := strings.IndexByte(key, ' '); at >= 0; at = nextWord(key, at) {
		tail := key[at:]
		if strings.Count(tail, " ") < leastComplement {
			return
		}
		if !endsAny(known, tail) {
			continue
		}
		if c, ok := d.body(i, key[:at]); ok {
			e.ID, e.Score = c.ID, c.score
			e.Candidates = []ontology.Candidate{{ID: c.ID, Label: c.Label, Score: c.score, Why: c.why() + "; the rest of the name closes another linked name too"}}
			return
		}
	}
}

func nextWord(key string, at int) int {
	if next := strings.IndexByte(key[at+1:], ' '); next >= 0 {
		return at + 1 + next
	}
	return -1
}

func endsAny(known []string, tail string) bool {
	for _, k := range known {
		if strings.HasSuffix(k, tail) {
			return true
		}
	}
	return false
}
