package out

import (
	"bufio"
	"strings"

	"github.com/knakk/rdf"
	"github.com/spoglio/spoglio/ontology"
)

// jsonld writes a graph as one JSON-LD document: entities in order, each
// statement, value and reference nested where it first stands. Numbers and
// dates are strings whose type the context tells, so that nothing is rounded.
type jsonld struct {
	w        *bufio.Writer
	b        *binding
	short    shortNames
	base     string            // what local ids are relative to; "" where they are not
	coerced  map[string]string // by predicate, the form of objects that the context knows; see formOf
	buf      []byte
	began    bool
	written  map[nodeName]bool       // the values and references
	subjects map[string][]rdf.Triple // the nodes at hand, by IRI
	order    []string                // of subjects
}

// writeJSONLD writes with the context in the document or, if an address is
// given, with a reference to the schema's own context, published there.
func writeJSONLD(w *bufio.Writer, b *binding, g *graph, s *survey, address string) error {
	j := &jsonld{w: w, b: b, coerced: make(map[string]string), written: make(map[nodeName]bool), subjects: make(map[string][]rdf.Triple)}
	if rest, ok := strings.CutPrefix(b.base, "https://"); ok && strings.HasSuffix(b.base, "/") && resolvesToItself(rest) {
		j.base = b.base
	}
	if address == "" {
		j.context(s)
	} else if err := j.contextAt(address); err != nil {
		return err
	}
	if err := g.subjects(func(s *subject) error { j.subject(s); return nil }); err != nil {
		return err
	}
	b.documents(g.documents, j.collect)
	j.flush()
	j.w.WriteString("\n  ]\n}\n")
	return nil
}

// subject writes an entity with everything that hangs on it and has not been
// written.
func (j *jsonld) subject(s *subject) {
	j.b.entity(s, j.collect)
	for i := range s.rows {
		r := s.rows[i]
		j.b.statement(r, j.collect)
		r.eachNoded(j.value)
		if r.rdf && j.b.level != ProvenanceNone {
			for i := range r.refs {
				j.reference(&r.refs[i])
			}
		}
	}
	j.flush()
}

// nodeName is the hash that the IRI of a value or a reference ends in.
type nodeName [20]byte

// fresh reports whether a value or a reference comes for the first time.
func (j *jsonld) fresh(n node) bool {
	text := n.String()
	name := nodeName([]byte(text[len(text)-len(nodeName{}):]))
	if j.written[name] {
		return false
	}
	j.written[name] = true
	return true
}

// value collects a value's node, if it is new.
func (j *jsonld) value(v ontology.Value) {
	if n, _ := j.b.node(v); j.fresh(n) {
		j.b.value(v, j.collect)
	}
}

// reference collects a reference, if it is new.
func (j *jsonld) reference(ref *ontology.Reference) {
	if j.fresh(j.b.referenceIRI(j.b.placeName(ref))) {
		j.b.reference(ref, j.collect)
	}
	if day := j.b.places[ref.Document].retrieved; day != nil {
		j.value(*day)
	}
}

// collect keeps a triple until its node is written.
func (j *jsonld) collect(t rdf.Triple) {
	iri := t.Subj.String()
	if _, ok := j.subjects[iri]; !ok {
		j.order = append(j.order, iri)
	}
	j.subjects[iri] = append(j.subjects[iri], t)
}

// flush writes the nodes at hand that are not nested in one before them.
func (j *jsonld) flush() {
	for _, iri := range j.order {
		if _, ok := j.subjects[iri]; !ok {
			continue
		}
		j.buf = j.buf[:0]
		if j.began {
			j.buf = append(j.buf, ',')
		}
		j.began = true
		j.buf = append(j.buf, "\n    "...)
		j.node(iri, "    ")
		j.w.Write(j.buf)
	}
	j.order = j.order[:0]
}

// node appends one node object; what it points to is nested if it is at hand.
func (j *jsonld) node(iri, indent string) {
	triples := j.subjects[iri]
	delete(j.subjects, iri)
	inner := indent + "  "
	j.buf = append(j.buf, "{\n"...)
	j.buf = append(j.buf, inner...)
	j.buf = append(j.buf, `"@id": `...)
	j.id(iri)
	for len(triples) > 0 {
		n := 1
		for n < len(triples) && triples[n].Pred == triples[0].Pred {
			n++
		}
		j.buf = append(j.buf, ",\n"...)
		j.buf = append(j.buf, inner...)
		j.key(triples[0].Pred)
		j.buf = append(j.buf, ": "...)
		j.objects(triples[:n], inner)
		triples = triples[n:]
	}
	j.buf = append(j.buf, '\n')
	j.buf = append(j.buf, indent...)
	j.buf = append(j.buf, '}')
}
