package out

import (
	"slices"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/source"
)

// parts are the parts of a dataset that each document supports, in the order
// of the documents: the entities it speaks of and the statements it gives
// evidence for, with that evidence alone.
func (v *view) parts() []*view {
	parts := make(map[string]*view, len(v.documents))
	all := make([]*view, 0, len(v.documents))
	for _, doc := range v.documents {
		part := &view{documents: []*source.Document{doc}, docs: v.docs, entities: v.entities}
		parts[doc.ID] = part
		all = append(all, part)
	}
	for _, s := range v.subjects {
		for _, id := range s.documents() {
			if part := parts[id]; part != nil {
				part.subjects = append(part.subjects, s.in(id))
			}
		}
	}
	for _, part := range all {
		for _, s := range part.subjects {
			part.rows = append(part.rows, s.rows...)
		}
	}
	return all
}

// documents are the ids of the documents that speak of a subject, sorted.
func (s *subject) documents() []string {
	var ids []string
	if s.entity != nil {
		ids = append(ids, s.entity.Documents...)
	}
	for i := range s.rows {
		for _, ref := range s.rows[i].refs {
			ids = append(ids, ref.Document)
		}
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// in is what one document says of a subject.
func (s *subject) in(document string) subject {
	part := subject{id: s.id, entity: s.entity}
	for _, r := range s.rows {
		r.refs = slices.DeleteFunc(slices.Clone(r.refs), func(ref ontology.Reference) bool { return ref.Document != document })
		if len(r.refs) > 0 {
			part.rows = append(part.rows, r)
		}
	}
	return part
}
