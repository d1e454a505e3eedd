package pipeline

import (
	"cmp"
	"fmt"
	"slices"
	"unicode"
	"unicode/utf8"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/pipeline/link"
	"github.com/spoglio/spoglio/source"
)

// readWeights reads a file of weights; nil if there is none.
func readWeights(file string) (*link.Weights, error) {
	if file == "" {
		return nil, nil
	}
	w, err := link.ReadWeights(file)
	if err != nil {
		return nil, &Error{err.Error(), "--weights names a file in the form of pipeline/link/weights.yaml"}
	}
	return &w, nil
}

// Undecided is a name for which neither the linker nor a person has an item.
type Undecided struct {
	Name       string
	Class      string
	Document   string // the only one that it is meant in; empty if in all
	Place      string // where it first stands: "document:line:column"
	Candidates []ontology.Candidate
}

// Undecided are the proper names without an item that nobody has decided
// about, sorted by name, class and document.
func (p *Pipeline) Undecided(u *Understood) []Undecided {
	var all []Undecided
	for _, part := range u.Parts {
		doc := part.Reading.Document
		for i := range part.Reading.Entities {
			e := &part.Reading.Entities[i]
			if isOpen(e) && !p.linker.Decisions.Decides(e, doc) {
				all = append(all, undecided(e, doc))
			}
		}
	}
	order := func(a, b Undecided) int {
		return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.Class, b.Class), cmp.Compare(a.Document, b.Document))
	}
	slices.SortStableFunc(all, order)
	return slices.CompactFunc(all, func(a, b Undecided) bool { return order(a, b) == 0 })
}

// isOpen says whether an entity has a proper name, and no item though it could
// have one.
func isOpen(e *ontology.Entity) bool {
	first, _ := utf8.DecodeRuneInString(e.Label)
	return link.Linkable(e.Class) && !link.IsItem(e.ID) && len(e.Mentions) > 0 && (unicode.IsUpper(first) || len(e.Candidates) > 0)
}

func undecided(e *ontology.Entity, doc *source.Document) Undecided {
	at := doc.Position(e.Mentions[0].Start)
	x := Undecided{Name: e.Label, Class: e.Class, Candidates: e.Candidates, Place: fmt.Sprintf("%s:%d:%d", doc.ID, at.Line, at.Column)}
	if !e.FullName {
		x.Document = doc.ID
	}
	return x
}
