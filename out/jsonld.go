package out

import (
	"bufio"
	"cmp"
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
	written  map[string]bool         // the values and references
	subjects map[string][]rdf.Triple // the nodes at hand, by IRI
	order    []string                // of subjects
}

// writeJSONLD writes with the context in the document or, if an address is
// given, with a reference to the schema's own context, published there.
func writeJSONLD(w *bufio.Writer, b *binding, v *view, s *survey, address string) error {
	j := &jsonld{w: w, b: b, coerced: make(map[string]string), written: make(map[string]bool), subjects: make(map[string][]rdf.Triple)}
	if rest, ok := strings.CutPrefix(b.base, "https://"); ok && strings.HasSuffix(b.base, "/") && resolvesToItself(rest) {
		j.base = b.base
	}
	if address == "" {
		j.context(s)
	} else if err := j.contextAt(address); err != nil {
		return err
	}
	for i := range v.subjects {
		j.subject(&v.subjects[i])
	}
	b.documents(v.documents, j.collect)
	j.flush()
	j.w.WriteString("\n  ]\n}\n")
	return nil
}

// subject writes an entity with everything that hangs on it and has not been
// written.
func (j *jsonld) subject(s *subject) {
	j.b.entity(s, j.collect)
	for i := range s.rows {
		r := &s.rows[i]
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

// value collects a value's node, if it is new.
func (j *jsonld) value(v ontology.Value) {
	if n, _ := j.b.node(v); !j.written[n.String()] {
		j.written[n.String()] = true
		j.b.value(v, j.collect)
	}
}

// reference collects a reference, if it is new.
func (j *jsonld) reference(ref *ontology.Reference) {
	if n := j.b.referenceIRI(j.b.placeName(ref)).String(); !j.written[n] {
		j.written[n] = true
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

// objects appends the objects of one predicate, as an array if they are many.
func (j *jsonld) objects(triples []rdf.Triple, indent string) {
	if len(triples) == 1 {
		j.object(triples[0], indent)
		return
	}
	inner := indent + "  "
	j.buf = append(j.buf, '[')
	for i, t := range triples {
		if i > 0 {
			j.buf = append(j.buf, ',')
		}
		j.buf = append(j.buf, '\n')
		j.buf = append(j.buf, inner...)
		j.object(t, inner)
	}
	j.buf = append(j.buf, '\n')
	j.buf = append(j.buf, indent...)
	j.buf = append(j.buf, ']')
}

func (j *jsonld) object(t rdf.Triple, indent string) {
	pred, form := t.Pred.String(), formOf(t.Obj)
	bare := form == cmp.Or(j.coerced[pred], nsXSD+"string")
	if form != formIRI {
		j.literal(t.Obj, form, bare)
		return
	}
	iri := t.Obj.String()
	switch _, here := j.subjects[iri]; {
	case pred == nsRDF+"type":
		j.buf = appendJSON(j.buf, j.compact(iri))
	case here && nests(pred):
		j.node(iri, indent)
	case bare:
		j.id(iri)
	default:
		j.buf = append(j.buf, `{"@id": `...)
		j.id(iri)
		j.buf = append(j.buf, '}')
	}
}

// formIRI is the form of objects that are IRIs.
const formIRI = "@id"

// formOf is the form of an object: formIRI, "@" and a language, or a datatype.
func formOf(o rdf.Object) string {
	l, tag, ok := asLiteral(o)
	switch {
	case !ok:
		return formIRI
	case tag != "":
		return "@" + tag
	}
	return l.DataType.String()
}

// nests reports whether the object of a predicate is a part of its subject.
// Entities are not: each stands in its own place.
func nests(pred string) bool {
	switch pred {
	case provDerivedFrom.String(), spoEvidence.String(), oaSelector.String(), spoUnasserted.String():
		return true
	}
	namespace, _ := splitIRI(pred)
	switch strings.TrimPrefix(strings.TrimPrefix(namespace, nsWDProp), nsSpoglio) {
	case partStatementValue, partQualifierValue, partReferenceValue:
		return true
	}
	return namespace == nsWDProp || namespace == nsSpoglio+partClaim
}

// literal appends a literal: bare, where the context tells its form.
func (j *jsonld) literal(o rdf.Object, form string, bare bool) {
	if bare {
		j.buf = appendJSON(j.buf, o.String())
		return
	}
	j.buf = append(j.buf, `{"@value": `...)
	j.buf = appendJSON(j.buf, o.String())
	if language, ok := strings.CutPrefix(form, "@"); ok {
		j.buf = append(j.buf, `, "@language": `...)
		j.buf = appendJSON(j.buf, language)
	} else if form != nsXSD+"string" {
		j.buf = append(j.buf, `, "@type": `...)
		j.buf = appendJSON(j.buf, j.compact(form))
	}
	j.buf = append(j.buf, '}')
}

func (j *jsonld) key(p rdf.Predicate) {
	if p.String() == nsRDF+"type" {
		j.buf = append(j.buf, `"@type"`...)
		return
	}
	j.buf = appendJSON(j.buf, j.compact(p.String()))
}

// resolvesToItself reports whether every processor resolves a relative
// reference letter for letter. Some percent-encode more than they should.
func resolvesToItself(local string) bool {
	for i := 0; i < len(local); i++ {
		if c := local[i]; !plainInName(c) && c != '-' && c != '.' && c != '/' || c == ':' {
			return false
		}
	}
	return local != ""
}

// id appends the id of a node: relative to the base where it lies under it.
func (j *jsonld) id(iri string) {
	if local, ok := strings.CutPrefix(iri, j.base); ok && j.base != "" && resolvesToItself(local) {
		j.buf = appendJSON(j.buf, local)
		return
	}
	j.buf = appendJSON(j.buf, j.compact(iri))
}

// compact is an IRI with its prefix, if it has one.
func (j *jsonld) compact(iri string) string {
	namespace, local := splitIRI(iri)
	if short := j.short[namespace]; short != "" && local != "" {
		return short + local
	}
	return iri
}

// appendJSON appends a string as JSON.
func appendJSON(b []byte, s string) []byte {
	const hexadecimal = "0123456789abcdef"
	b = append(b, '"')
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '"' || c == '\\':
			b = append(b, '\\', c)
		case c == '\n':
			b = append(b, '\\', 'n')
		case c < ' ':
			b = append(b, '\\', 'u', '0', '0', hexadecimal[c>>4], hexadecimal[c&15])
		default:
			b = append(b, c)
		}
	}
	return append(b, '"')
}
