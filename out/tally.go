package out

import "github.com/knakk/rdf"

// tally counts the triples of a graph as they are given, and prices the levels
// of provenance.
type tally struct {
	level      int
	price      [3]cost         // of each level beyond the one before
	predicates map[string]*int // how many triples have each, but rdf:type
	types      map[string]*int // how many nodes are of each class

	evidence string // the namespace of evidence nodes
	floor    int    // the level of what is being given
	subject  string // of the last triple
	isPlace  bool   // that is an evidence node
}

// cost is a number of triples, and of bytes as N-Triples.
type cost struct{ triples, bytes int }

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

func newTally(base string, level Provenance) *tally {
	return &tally{level: level.rank(), evidence: base + "evidence/", predicates: make(map[string]*int), types: make(map[string]*int)}
}

// of gives the triples of a graph at every level to the tally, and those of the
// level asked for to emit as well.
func (t *tally) of(b *binding, g *graph, emit emit) error {
	full := *b
	full.level = ProvenanceSpan
	both := func(triple rdf.Triple) {
		if t.add(triple) {
			emit(triple)
		}
	}
	if err := full.stated(g, both); err != nil {
		return err
	}
	t.floor = ProvenanceStatement.rank()
	if err := full.proved(g, both); err != nil {
		return err
	}
	t.floor = 0
	full.documents(g.documents, both)
	return nil
}

// upTo is what a level costs with all below it.
func (t *tally) upTo(level Provenance) (c cost) {
	for i := 0; i <= level.rank(); i++ {
		c.triples += t.price[i].triples
		c.bytes += t.price[i].bytes
	}
	return c
}

// add counts a triple and reports whether it is of the level asked for.
func (t *tally) add(triple rdf.Triple) bool {
	if iri := triple.Subj.String(); iri != t.subject {
		t.subject = iri
		t.isPlace = len(iri) > len(t.evidence) && iri[:len(t.evidence)] == t.evidence
	}
	pred := triple.Pred.String()
	level := t.levelOf(pred)
	t.price[level].triples++
	t.price[level].bytes += len("<> <>  .\n") + len(t.subject) + len(pred) + termLength(triple.Obj)
	if level > t.level {
		return false
	}
	if pred == nsRDF+"type" {
		increase(t.types, triple.Obj.String())
	} else {
		increase(t.predicates, pred)
	}
	return true
}

func increase(counts map[string]*int, name string) {
	if n := counts[name]; n != nil {
		*n++
		return
	}
	one := 1
	counts[name] = &one
}

// levelOf is the lowest level of provenance that has a triple of the subject at
// hand.
func (t *tally) levelOf(pred string) int {
	switch {
	case t.isPlace || pred == spoEvidence.String():
		return ProvenanceSpan.rank()
	case pred == provDerivedFrom.String():
		return ProvenanceStatement.rank()
	}
	return t.floor
}

// termLength is how many bytes appendTerm appends.
func termLength(o rdf.Object) int {
	l, tag, ok := asLiteral(o)
	if !ok {
		return len("<>") + len(o.String())
	}
	n := quotedLength(l.String())
	switch {
	case tag != "":
		n += len("@") + len(tag)
	case l.DataType != xsdString:
		n += len("^^<>") + len(l.DataType.String())
	}
	return n
}

// quotedLength is how many bytes appendQuoted appends.
func quotedLength(s string) int {
	n := len(`""`) + len(s)
	for i := 0; i < len(s); i++ {
		if c := s[i]; isEscaped(c) {
			n += len(appendEscape(make([]byte, 0, 8), c)) - 1
		}
	}
	return n
}
