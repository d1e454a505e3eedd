package link

import (
	"strings"

	"github.com/spoglio/spoglio/ontology"
)

// takeFamilyNames links the persons whom the document names by the end of
// another's full name only ("de Gaulle" beside "Charles de Gaulle"), if nobody
// else in the document has that name.
func (d *document) takeFamilyNames() {
	owners := d.familyNames()
	if len(owners) == 0 {
		return
	}
	for i := range d.reading.Entities {
		e := &d.reading.Entities[i]
		if e.ID != "" || e.Class != "Person" {
			continue
		}
		owner := owners[string(appendKey(nil, e.Label))]
		if owner == nil || !IsItem(owner.ID) {
			continue
		}
		e.ID, e.Score = owner.ID, owner.Score
		e.Candidates = []ontology.Candidate{{ID: owner.ID, Label: owner.Label, Score: owner.Score, Why: "the end of a full name that the document has linked"}}
	}
}

// familyNames are the ends of the full names of persons, with whose they are;
// nil where several persons have one. It is empty if nobody is linked.
func (d *document) familyNames() map[string]*ontology.Entity {
	owners := make(map[string]*ontology.Entity)
	linked := false
	for i := range d.reading.Entities {
		e := &d.reading.Entities[i]
		if e.Class != "Person" {
			continue
		}
		linked = linked || IsItem(e.ID)
		key := string(appendKey(nil, e.Label))
		for at := strings.IndexByte(key, ' '); at >= 0; at = nextWord(key, at) {
			end := key[at+1:]
			if was, ok := owners[end]; ok && (was == nil || was.ID != e.ID || e.ID == "" && was.Label != e.Label) {
				owners[end] = nil
				continue
			}
			owners[end] = e
		}
	}
	if !linked {
		return nil
	}
	return owners
}

func nextWord(key string, at int) int {
	if next := strings.IndexByte(key[at+1:], ' '); next >= 0 {
		return at + 1 + next
	}
	return -1
}
