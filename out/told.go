package out

import (
	"cmp"
	"strings"

	"github.com/spoglio/spoglio/ontology"
)

// told is what one part of a dataset says of an entity.
type told struct {
	id     string
	order  int                     // of the id
	nth    int                     // among those of its part
	entity *ontology.DatasetEntity // nil if a statement only names it
	weight weight
}

// weight is why an entity is written.
type weight uint8

const (
	mentioned weight = iota // only if a statement names it
	topic                   // a document is about it
	spoken                  // a statement names it, or the dataset asks for it
)

func (t *told) document() string {
	if t.entity == nil || len(t.entity.Documents) == 0 {
		return ""
	}
	return t.entity.Documents[0]
}

// toldForm sorts by id, document and place.
func toldForm() form[*told] {
	return form[*told]{
		compare: func(a, b *told) int {
			return cmp.Or(compareOrders(a.order, b.order, a.id, b.id), strings.Compare(a.document(), b.document()), cmp.Compare(a.nth, b.nth))
		},
		size: func(t *told) int {
			if t.entity == nil {
				return 100 + len(t.id)
			}
			return 500 + len(t.id) + len(t.entity.Label) + 50*(len(t.entity.Aliases)+len(t.entity.Documents)+len(t.entity.Candidates))
		},
		encode: func(e *encoder, t *told) {
			e.text(t.id)
			e.number(t.nth)
			e.byte(byte(t.weight))
			e.flags(t.entity != nil)
			if t.entity != nil {
				e.entity(t.entity)
			}
		},
		decode: func(d *decoder) *told {
			t := &told{id: d.text(), nth: d.number(), weight: weight(d.byte())}
			t.order = orderOf(t.id)
			if isSet(d.byte(), 0) {
				t.entity = d.entity()
			}
			return t
		},
	}
}

// joinedEntity is one entity of all that is told of it; nil if that is not to be
// written.
func joinedEntity(all []*told) *ontology.DatasetEntity {
	heaviest := mentioned
	for _, t := range all {
		heaviest = max(heaviest, t.weight)
	}
	if heaviest == mentioned {
		return nil
	}
	var parts []ontology.DatasetEntity
	for _, t := range all {
		if t.entity != nil && (heaviest == spoken || t.weight == topic) {
			parts = append(parts, *t.entity)
		}
	}
	switch len(parts) {
	case 0:
		return nil
	case 1:
		return &parts[0]
	}
	one := ontology.Join(parts)
	return &one
}
