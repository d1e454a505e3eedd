package out

import (
	"slices"

	"github.com/knakk/rdf"
	"github.com/spoglio/spoglio/ontology"
)

// entity gives the triples whose subject is an entity: what it is, its names,
// its truthy facts, and the ways to its statements.
func (b *binding) entity(s *subject, emit emit) {
	iri := b.item(s.id)
	if s.entity != nil {
		b.described(iri, s.entity, emit)
	}
	b.truthy(iri, s, emit)
	b.claims(iri, s, emit)
	if s.entity != nil {
		for _, old := range s.entity.Formerly {
			emit(rdf.Triple{Subj: b.item(old), Pred: owlSameAs, Obj: iri})
		}
	}
}

func (b *binding) described(iri node, e *ontology.DatasetEntity, emit emit) {
	emit(rdf.Triple{Subj: iri, Pred: rdfType, Obj: b.class(e.Class)})
	language := b.languageOf(e)
	emit(rdf.Triple{Subj: iri, Pred: rdfsLabel, Obj: label(e.Label, language)})
	for i, alias := range e.Aliases {
		if alias != e.Label && !slices.Contains(e.Aliases[:i], alias) {
			emit(rdf.Triple{Subj: iri, Pred: skosAltLabel, Obj: label(alias, language)})
		}
	}
}

// truthy gives the asserted facts as direct triples, each once; the class
// comes first, with whatever the text says of the kind.
func (b *binding) truthy(iri node, s *subject, emit emit) {
	said := make([]rdf.Object, 0, 8)
	say := func(pred node, obj rdf.Object) {
		if !slices.Contains(said, obj) {
			said = append(said, obj)
			emit(rdf.Triple{Subj: iri, Pred: pred, Obj: obj})
		}
	}
	if item := b.classItem(s); item != "" {
		say(wdtInstanceOf, b.item(item))
	}
	for i := range s.rows {
		if r := s.rows[i]; r.asserted() && r.Property == "P31" {
			say(wdtInstanceOf, b.object(r))
		}
	}
	last := ""
	for i := range s.rows {
		r := s.rows[i]
		if !r.asserted() || r.Property == "P31" {
			continue
		}
		if r.Property != last {
			last, said = r.Property, said[:0]
		}
		say(b.property(r.Property).direct, b.object(r))
	}
}

// claims gives the ways from an entity to its statement nodes; those that are
// not asserted have a way of their own.
func (b *binding) claims(iri node, s *subject, emit emit) {
	for i := range s.rows {
		if r := s.rows[i]; r.asserted() {
			emit(rdf.Triple{Subj: iri, Pred: b.property(r.Property).claim, Obj: b.statementIRI(r)})
		}
	}
	for i := range s.rows {
		if r := s.rows[i]; r.rdf && r.Polarity != ontology.Asserted {
			emit(rdf.Triple{Subj: iri, Pred: spoUnasserted, Obj: b.statementIRI(r)})
		}
	}
}
