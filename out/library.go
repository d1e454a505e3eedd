package out

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/spoglio/spoglio/source"
)

// library are the documents of a dataset, by id.
type library struct {
	documents []*source.Document
	numbers   map[string]int
}

// newLibrary puts documents in order; two with one id are an error.
func newLibrary(documents []*source.Document) (*library, error) {
	l := &library{
		documents: slices.SortedFunc(slices.Values(documents), func(a, b *source.Document) int { return cmp.Compare(a.ID, b.ID) }),
		numbers:   make(map[string]int, len(documents)),
	}
	for i, doc := range l.documents {
		if _, twice := l.numbers[doc.ID]; twice {
			return nil, fmt.Errorf("two documents have the id %q", doc.ID)
		}
		l.numbers[doc.ID] = i
	}
	return l, nil
}

// document is the document of an id, nil if there is none.
func (l *library) document(id string) *source.Document {
	if i, ok := l.numbers[id]; ok {
		return l.documents[i]
	}
	return nil
}
