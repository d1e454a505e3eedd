package store

import (
	"bytes"
	"io"
	"strconv"
	"unicode/utf8"
)

// mostUpdate bounds an INSERT DATA, which is held in memory; stores read them
// slowly and whole.
const mostUpdate = 1 << 20

// sparql writes a triple as SPARQL reads it. SPARQL undoes \u escapes before
// it looks for the ends of strings, so what they stand for is written here.
func sparql(to, triple []byte) []byte {
	for {
		n := bytes.IndexByte(triple, '\\')
		if n < 0 || n+1 == len(triple) {
			return plain(to, triple)
		}
		to = append(to, triple[:n]...)
		width := map[byte]int{'u': 6, 'U': 10}[triple[n+1]]
		if width == 0 {
			width = 2
		}
		width = min(width, len(triple)-n)
		to, triple = unescape(to, triple[n:n+width]), triple[n+width:]
	}
}

// unescape writes the character that a \u or \U stands for, and any other
// escape as it is.
func unescape(to, escape []byte) []byte {
	if escape[1] != 'u' && escape[1] != 'U' {
		return append(to, escape...)
	}
	code, err := strconv.ParseUint(string(escape[2:]), 16, 32)
	if err != nil || !utf8.ValidRune(rune(code)) {
		return append(to, escape...) // the store will say so
	}
	switch r := rune(code); r {
	case '"', '\\':
		return append(to, '\\', byte(r))
	case '\n':
		return append(to, `\n`...)
	case '\r':
		return append(to, `\r`...)
	default:
		return utf8.AppendRune(to, r)
	}
}

// insertion is an update that adds what r gives to a graph.
func insertion(graph string, r io.Reader) (string, error) {
	var b bytes.Buffer
	b.WriteString("INSERT DATA { ")
	if graph != "" {
		b.WriteString("GRAPH <" + graph + "> { ")
	}
	if _, err := b.ReadFrom(r); err != nil {
		return "", err
	}
	b.WriteString("}")
	if graph != "" {
		b.WriteString(" }")
	}
	return b.String(), nil
}

// move is an update that puts a graph in the place of another.
func (p preset) move(from, to string) string {
	place := "DEFAULT"
	if to != "" {
		place = "GRAPH <" + to + ">"
	}
	if !p.tdb2 {
		return "MOVE GRAPH <" + from + "> TO " + place
	}
	return "DROP SILENT " + place + "; INSERT { " + inGraph(to, "?s ?p ?o") + " } WHERE { " + inGraph(from, "?s ?p ?o") + " }; DROP SILENT GRAPH <" + from + ">"
}
