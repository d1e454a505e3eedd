package out

import (
	"bufio"

	"github.com/knakk/rdf"
)

// turtle writes triples as a person would: prefixes on top, one block a
// subject, "a" for the type. Triples of one subject must come together. What
// goes wrong shows when w is flushed.
type turtle struct {
	w       *bufio.Writer
	short   shortNames
	indent  string
	buf     []byte
	subject string
	pred    string
	n       int
}

// newTurtle begins a Turtle document: it declares those prefixes whose
// namespaces are used.
func newTurtle(w *bufio.Writer, all []prefix, used map[string]bool) *turtle {
	short, chosen := newShortNames(all, func(ns string) bool { return used[ns] })
	t := &turtle{w: w, short: short}
	for _, p := range chosen {
		t.buf = append(append(append(t.buf, "@prefix "...), p.name...), ": <"...)
		t.buf = append(append(t.buf, p.iri...), "> .\n"...)
	}
	w.Write(t.buf)
	return t
}

func (t *turtle) add(triple rdf.Triple) {
	b := t.buf[:0]
	if s := triple.Subj.String(); s != t.subject || t.pred == "" {
		b = t.appendEnd(b)
		b = append(append(b, '\n'), t.indent...)
		b = t.appendIRI(b, s)
		t.subject, t.pred = s, ""
	}
	switch p := triple.Pred.String(); {
	case p != t.pred:
		if t.pred != "" {
			b = append(b, " ;\n    "...)
			b = append(b, t.indent...)
		} else {
			b = append(b, ' ')
		}
		b = t.appendPredicate(b, p)
		b = append(b, ' ')
		t.pred = p
	case p == nsRDF+"type":
		b = append(b, ", "...)
	default:
		b = append(b, ",\n        "...)
		b = append(b, t.indent...)
	}
	t.buf = t.appendObject(b, triple.Obj)
	t.w.Write(t.buf)
	t.n++
}

// end closes the last block.
func (t *turtle) end() {
	t.w.Write(t.appendEnd(t.buf[:0]))
	t.subject, t.pred = "", ""
}

// beginGraph opens the block of a named graph (TriG).
func (t *turtle) beginGraph(graph node) {
	b := t.appendIRI(append(t.buf[:0], '\n'), graph.String())
	t.w.Write(append(b, " {\n"...))
	t.indent = "    "
}

// endGraph closes the block of a named graph.
func (t *turtle) endGraph() {
	t.end()
	t.w.WriteString("}\n")
	t.indent = ""
}

func (t *turtle) appendEnd(b []byte) []byte {
	if t.pred == "" {
		return b
	}
	return append(b, " .\n"...)
}

func (t *turtle) appendPredicate(b []byte, iri string) []byte {
	if iri == nsRDF+"type" {
		return append(b, 'a')
	}
	return t.appendIRI(b, iri)
}

func (t *turtle) appendObject(b []byte, o rdf.Object) []byte {
	l, tag, ok := asLiteral(o)
	switch {
	case !ok:
		return t.appendIRI(b, o.String())
	case l.DataType == xsdInteger && isInteger(l.String()):
		return append(b, l.String()...)
	}
	b = appendQuoted(b, l.String())
	switch {
	case tag != "":
		return append(append(b, '@'), tag...)
	case l.DataType != xsdString:
		return t.appendIRI(append(b, "^^"...), l.DataType.String())
	}
	return b
}

// appendIRI appends an IRI, short where a prefix and a readable local name can
// say it.
func (t *turtle) appendIRI(b []byte, iri string) []byte {
	namespace, local := splitIRI(iri)
	if short := t.short[namespace]; short != "" {
		if c, ok := appendLocal(append(b, short...), local); ok {
			return c
		}
	}
	return append(append(append(b, '<'), iri...), '>')
}

// splitIRI cuts an IRI after its last "/" or "#".
func splitIRI(iri string) (namespace, local string) {
	i := len(iri)
	for i > 0 && iri[i-1] != '/' && iri[i-1] != '#' {
		i--
	}
	return iri[:i], iri[i:]
}

// isInteger reports whether Turtle reads s, bare, as an xsd:integer with the
// same lexical form.
func isInteger(s string) bool {
	if s != "" && (s[0] == '-' || s[0] == '+') {
		s = s[1:]
	}
	return isDigits(s)
}
