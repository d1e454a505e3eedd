package out

import "github.com/knakk/rdf"

// survey goes through the graph once before it is written: it counts, prices
// the levels of provenance, and learns which names are used and how.
type survey struct {
	level      int
	price      [3]cost // of each level beyond the one before
	namespaces map[string]bool
	predicates map[string]*shape // but rdf:type
	types      map[string]int    // how many nodes are of each class

	evidence           string // the namespace of evidence nodes
	floor              int    // the level of what is being given
	subject, namespace string // of the last triple
	buf                []byte
}

// cost is a number of triples, and of bytes as N-Triples.
type cost struct{ triples, bytes int }

// shape is what the objects of a predicate have in common; see formOf.
type shape struct {
	form  string
	mixed bool // they have not that form in common
	n     int  // how many triples have the predicate
}

// rank is a level as a number from 0.
func (p Provenance) rank() int {
	switch p {
	case ProvenanceNone:
		return 0
	case ProvenanceStatement:
		return 1
	}
	return 2
}

func emptySurvey(b *binding) *survey {
	return &survey{
		level: b.level.rank(), evidence: b.base + "evidence/",
		namespaces: make(map[string]bool), predicates: make(map[string]*shape), types: make(map[string]int),
	}
}

func newSurvey(b *binding, v *view) *survey {
	s := emptySurvey(b)

	full := *b
	full.level = ProvenanceSpan
	full.stated(v, s.add)
	s.floor = ProvenanceStatement.rank()
	full.proved(v, s.add)
	s.floor = 0
	full.documents(v.documents, s.add)
	return s
}

// upTo is what a level costs with all below it.
func (s *survey) upTo(level Provenance) (c cost) {
	for i := 0; i <= level.rank(); i++ {
		c.triples += s.price[i].triples
		c.bytes += s.price[i].bytes
	}
	return c
}

func (s *survey) add(t rdf.Triple) {
	fresh := false
	if iri := t.Subj.String(); iri != s.subject {
		s.subject = iri
		s.namespace, _ = splitIRI(iri)
		fresh = true
	}
	pred := t.Pred.String()
	level := s.levelOf(pred)
	s.buf = appendTriple(s.buf[:0], t)
	s.price[level].triples++
	s.price[level].bytes += len(s.buf) + len(" .\n")
	if level > s.level {
		return
	}
	if fresh {
		s.namespaces[s.namespace] = true
	}
	if pred == nsRDF+"type" {
		s.types[t.Obj.String()]++
	} else {
		s.note(pred, t.Obj)
	}
	s.useObject(t.Obj)
}

// levelOf is the lowest level of provenance that has a triple.
func (s *survey) levelOf(pred string) int {
	switch {
	case s.namespace == s.evidence || pred == spoEvidence.String():
		return ProvenanceSpan.rank()
	case pred == provDerivedFrom.String():
		return ProvenanceStatement.rank()
	}
	return s.floor
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
		s.predicates[pred] = &shape{form: formOf(o), n: 1}
		return
	}
	known.n++
	known.mixed = known.mixed || known.form != formOf(o)
}
