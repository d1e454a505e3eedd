package out

import (
	"slices"

	"github.com/knakk/rdf"
	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/source"
)

// emit takes one triple. Triples of one subject come together, and within a
// subject those of one predicate.
type emit func(rdf.Triple)

// binding says parts of a dataset as triples, following Wikibase's RDF
// binding (mediawiki-extensions-Wikibase, docs/topics/rdf-binding.md) with
// nodes named by their content.
type binding struct {
	base       string
	library    *library
	level      Provenance
	vocabulary vocabulary
	properties map[string]*property
	places     map[string]*place
	retrievals map[ontology.Time]bool  // the days on which texts were retrieved
	days       map[ontology.Time]bool  // those of them that have been given
	nodes      map[ontology.Value]node // of values met lately
	buf        []byte
}

// property holds the IRIs of one property in its several offices.
type property struct {
	direct, claim, statement, statementValue, qualifier, qualifierValue node
}

// place is what the references to one document have in common.
type place struct {
	doc       *source.Document
	iri       node
	language  string
	cited     []predicateObject
	plain     []source.Field // the same as QuickStatements writes it, by property
	retrieved *ontology.Time // nil if the front matter does not say
}

type predicateObject struct {
	pred node
	obj  rdf.Object
}

func newBinding(l *library, voc vocabulary, o Options) *binding {
	b := &binding{
		base: o.Base, library: l, level: o.Provenance, vocabulary: voc,
		properties: make(map[string]*property), places: make(map[string]*place, len(l.documents)),
		retrievals: make(map[ontology.Time]bool), days: make(map[ontology.Time]bool), nodes: make(map[ontology.Value]node),
	}
	for _, doc := range l.documents {
		at := newPlace(b, doc)
		b.places[doc.ID] = at
		if at.retrieved != nil {
			b.retrievals[*at.retrieved] = true
		}
	}
	return b
}

// triples gives a whole graph, each node once: what is stated, then the
// references, then the documents.
func (b *binding) triples(g *graph, emit emit) error {
	if err := b.stated(g, emit); err != nil {
		return err
	}
	if err := b.proved(g, emit); err != nil {
		return err
	}
	b.documents(g.documents, emit)
	return nil
}

// stated gives the entities, the statements and their value nodes.
func (b *binding) stated(g *graph, emit emit) error {
	clear(b.days)
	err := g.subjects(func(s *subject) error { b.entity(s, emit); return nil })
	if err != nil {
		return err
	}
	if err := each(g.facts(), func(r *row) error { b.statement(r, emit); return nil }); err != nil {
		return err
	}
	return eachOnce(g.values, func(key string) error { b.stateValue(valueOfKey(key), emit); return nil })
}

// stateValue gives the node of a value of the statements, each of which comes
// once before the references.
func (b *binding) stateValue(v ontology.Value, emit emit) {
	if t, ok := v.(ontology.Time); ok && b.retrievals[t] {
		b.days[t] = true
	}
	b.value(v, emit)
}

// proved gives the references.
func (b *binding) proved(g *graph, emit emit) error {
	if b.level == ProvenanceNone {
		return nil
	}
	return eachOnce(g.quoted, func(q quotation) error { b.prove(b.library.reference(q), emit); return nil })
}

// prove gives a reference, with its evidence at the level of spans, and the
// day on which its text was retrieved if that is not given yet.
func (b *binding) prove(ref *ontology.Reference, emit emit) {
	b.reference(ref, emit)
	if day := b.places[ref.Document].retrieved; day != nil && !b.days[*day] {
		b.days[*day] = true
		b.value(*day, emit)
	}
}

func (b *binding) documents(documents []*source.Document, emit emit) {
	for _, doc := range documents {
		b.document(b.places[doc.ID], emit)
	}
}

// asserted reports whether a row is a claim that RDF can say.
func (r *row) asserted() bool { return r.rdf && r.Polarity == ontology.Asserted }

// statement gives the triples of a statement node.
func (b *binding) statement(r *row, emit emit) {
	if !r.rdf {
		return
	}
	iri := b.statementIRI(r)
	say := func(pred node, obj rdf.Object) { emit(rdf.Triple{Subj: iri, Pred: pred, Obj: obj}) }
	if r.Polarity == ontology.Asserted {
		say(rdfType, wbStatement)
		say(rdfType, wbBestRank)
		say(wbRank, wbNormalRank)
	} else {
		say(rdfType, spoUnassertedStatement)
		say(spoPolarity, polarityIRIs[r.Polarity])
	}
	p := b.property(r.Property)
	say(p.statement, b.object(r))
	if node, ok := b.node(r.Value); ok {
		say(p.statementValue, node)
	}
	b.qualifiers(r, say)
	if b.level == ProvenanceNone {
		return
	}
	for i := range r.refs {
		say(provDerivedFrom, b.referenceIRI(b.placeName(&r.refs[i])))
	}
}

var polarityIRIs = [...]node{
	ontology.Denied:   mustIRI(nsSpoglio + "denied"),
	ontology.Planned:  mustIRI(nsSpoglio + "planned"),
	ontology.Reported: mustIRI(nsSpoglio + "reported"),
}

// qualifiers gives, property by property, the simple values and then the
// value nodes, each once.
func (b *binding) qualifiers(r *row, say func(node, rdf.Object)) {
	for rest := r.bare; len(rest) > 0; {
		n := 1
		for n < len(rest) && rest[n].Property == rest[0].Property {
			n++
		}
		p := b.property(rest[0].Property)
		var simple, nodes []rdf.Object
		for _, q := range rest[:n] {
			if o := b.simple(q.Value); !slices.Contains(simple, o) {
				simple = append(simple, o)
				say(p.qualifier, o)
			}
		}
		for _, q := range rest[:n] {
			if node, ok := b.node(q.Value); ok && !slices.Contains(nodes, rdf.Object(node)) {
				nodes = append(nodes, node)
				say(p.qualifierValue, node)
			}
		}
		rest = rest[n:]
	}
}
