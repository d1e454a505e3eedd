package out

import (
	"bufio"

	"github.com/knakk/rdf"
)

// lines writes N-Triples, or N-Quads where it has a graph, in canonical form.
// What goes wrong shows when w is flushed.
type lines struct {
	w     *bufio.Writer
	graph []byte // " <iri>", or empty
	buf   []byte
	n     int
}

func (l *lines) add(t rdf.Triple) {
	l.buf = appendTriple(l.buf[:0], t)
	l.buf = append(l.buf, l.graph...)
	l.buf = append(l.buf, " .\n"...)
	l.w.Write(l.buf)
	l.n++
}

// inGraph makes the lines that follow quads of a graph.
func (l *lines) inGraph(graph node) {
	l.graph = appendIRI(append(l.graph[:0], ' '), graph)
}

// appendTriple appends subject, predicate and object as N-Triples.
func appendTriple(b []byte, t rdf.Triple) []byte {
	b = appendTerm(b, t.Subj)
	b = append(b, ' ')
	b = appendTerm(b, t.Pred)
	b = append(b, ' ')
	return appendTerm(b, t.Obj)
}

// appendTerm appends an IRI or a literal; the binding makes no other terms.
func appendTerm(b []byte, t rdf.Term) []byte {
	l, tag, ok := asLiteral(t)
	if !ok {
		return appendIRI(b, t)
	}
	b = appendQuoted(b, l.String())
	switch {
	case tag != "":
		b = append(b, '@')
		b = append(b, tag...)
	case l.DataType != xsdString:
		b = append(b, "^^"...)
		b = appendIRI(b, l.DataType)
	}
	return b
}

func appendIRI(b []byte, iri rdf.Term) []byte {
	b = append(b, '<')
	b = append(b, iri.String()...)
	return append(b, '>')
}

// appendQuoted appends a string in quotation marks with the escapes that both
// N-Triples and Turtle read. Other control characters are written by number.
func appendQuoted(b []byte, s string) []byte {
	b = append(b, '"')
	from := 0
	for i := 0; i < len(s); i++ {
		c := s[i]
		if !isEscaped(c) {
			continue
		}
		b = append(b, s[from:i]...)
		b = appendEscape(b, c)
		from = i + 1
	}
	return append(append(b, s[from:]...), '"')
}

func isEscaped(c byte) bool { return c < ' ' || c == '"' || c == '\\' || c == 0x7f }

func appendEscape(b []byte, c byte) []byte {
	switch c {
	case '"', '\\':
		return append(b, '\\', c)
	case '\n':
		return append(b, `\n`...)
	case '\r':
		return append(b, `\r`...)
	case '\t':
		return append(b, `\t`...)
	case '\b':
		return append(b, `\b`...)
	case '\f':
		return append(b, `\f`...)
	}
	const hexadecimal = "0123456789ABCDEF"
	return append(b, '\\', 'u', '0', '0', hexadecimal[c>>4], hexadecimal[c&15])
}
