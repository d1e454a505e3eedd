package out

import (
	"strings"

	"github.com/knakk/rdf"
	"github.com/spoglio/spoglio/ontology"
)

// survey learns, before a graph is written, which names it uses and how: from
// the first of each kind of thing.
type survey struct {
	binding    *binding
	kinds      map[string]bool // what has been surveyed
	kind       []byte
	namespaces map[string]bool
	predicates map[string]*shape // but rdf:type
	subject    string            // of the last triple
}

// shape is what the objects of a predicate have in common; see formOf.
type shape struct {
	form  string
	mixed bool // they have not that form in common
}

func newSurvey(b *binding) *survey {
	s := &survey{binding: b, kinds: make(map[string]bool), namespaces: make(map[string]bool), predicates: make(map[string]*shape)}
	b.documents(b.library.documents, s.add)
	return s
}

// about surveys a subject with its rows.
func (s *survey) about(x *subject) {
	if e := x.entity; e != nil {
		s.kind = append(append(s.kind[:0], "entity "...), isLocal(e.ID), '0'+packed([]bool{len(e.Aliases) > 0, len(e.Formerly) > 0}))
		s.kind = append(append(append(s.kind, e.Class...), ' '), s.binding.languageOf(e)...)
		if s.isNew(s.kind) {
			s.binding.entity(&subject{id: e.ID, entity: e}, s.add)
		}
	}
	for _, r := range x.rows {
		s.row(r)
	}
}

func (s *survey) row(r *row) {
	if !r.rdf {
		return
	}
	if s.kind = appendRowKind(s.kind[:0], r); s.isNew(s.kind) {
		s.binding.entity(&subject{id: r.Subject.ID, rows: []*row{r}}, s.add)
		s.binding.statement(r, s.add)
		r.eachNoded(func(v ontology.Value) { s.binding.stateValue(v, s.add) })
	}
	if s.binding.level == ProvenanceNone {
		return
	}
	for i := range r.refs {
		s.kind = append(append(s.kind[:0], "document "...), r.refs[i].Document...)
		if s.isNew(s.kind) {
			s.binding.prove(&r.refs[i], s.add)
		}
	}
}

func (s *survey) isNew(kind []byte) bool {
	if s.kinds[string(kind)] {
		return false
	}
	s.kinds[string(kind)] = true
	return true
}

// appendRowKind appends what tells apart rows whose triples use different
// names, or names differently.
func appendRowKind(b []byte, r *row) []byte {
	b = append(b, isLocal(r.Subject.ID), byte('0'+r.Polarity), byte('0'+min(len(r.refs), 1)))
	b = appendKind(b, r.Property, r.Value)
	for i := range r.bare {
		b = appendKind(b, r.bare[i].Property, r.bare[i].Value)
	}
	return b
}

func appendKind(b []byte, property string, v ontology.Value) []byte {
	b = append(append(b, property...), ' ')
	switch v := v.(type) {
	case ontology.Item:
		return append(b, 'i', isLocal(v.ID))
	case ontology.Time:
		return append(b, 't')
	case ontology.Quantity:
		if v.Lower != "" {
			b = append(b, 'b')
		}
		if v.Unit != "" {
			b = append(b, 'u', isLocal(v.Unit))
		}
		return append(b, 'q')
	case ontology.Text:
		return append(append(append(b, 'w'), v.Language...), ' ')
	}
	return b
}

func isLocal(id string) byte {
	if strings.HasPrefix(id, "entity/") {
		return 'l'
	}
	return 'w'
}

func (s *survey) add(t rdf.Triple) {
	if iri := t.Subj.String(); iri != s.subject {
		s.subject = iri
		s.use(iri)
	}
	if pred := t.Pred.String(); pred != nsRDF+"type" {
		s.note(pred, t.Obj)
	}
	s.useObject(t.Obj)
}

// useObject notes the namespace that an object needs, which for a literal is
// its datatype's.
func (s *survey) useObject(o rdf.Object) {
	l, tag, ok := asLiteral(o)
	switch {
	case !ok:
		s.use(o.String())
	case l.DataType == xsdInteger && isInteger(l.String()), l.DataType == xsdString, tag != "":
	default:
		s.use(l.DataType.String())
	}
}

// use notes the namespace of an IRI.
func (s *survey) use(iri string) {
	namespace, _ := splitIRI(iri)
	s.namespaces[namespace] = true
}

// note keeps what the objects of a predicate have in common.
func (s *survey) note(pred string, o rdf.Object) {
	known := s.predicates[pred]
	if known == nil {
		s.use(pred)
		s.predicates[pred] = &shape{form: formOf(o)}
		return
	}
	known.mixed = known.mixed || known.form != formOf(o)
}
