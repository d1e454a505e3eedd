package wikidata

import (
	"errors"
	"strconv"
	"strings"
	"unicode/utf8"
)

// triple is one statement of N-Triples. Of an object that is an IRI or a blank
// node, only value is set; of a literal, also datatype or lang.
type triple struct {
	subject, predicate string
	object             term
}

type term struct {
	kind           termKind
	value          string
	lang, datatype string // of a literal; a plain one has neither
}

type termKind uint8

const (
	iri termKind = iota
	blank
	literal
)

var (
	errTerm    = errors.New("a term is expected: <IRI>, _:label or \"literal\"")
	errSubject = errors.New("the subject must be an IRI or a blank node")
	errVerb    = errors.New("the predicate must be an IRI")
	errOpen    = errors.New("a term is not closed")
	errIRI     = errors.New("an IRI has a character that it must not have")
	errEscape  = errors.New("an escape is not one of N-Triples'")
	errUTF8    = errors.New("the line is not UTF-8")
	errDot     = errors.New("a statement must end with a dot, and nothing but a comment may follow")
)

// parseTriple reads one line of N-Triples (https://www.w3.org/TR/n-triples/).
// ok is false for a line without a statement: an empty one, or a comment.
func parseTriple(line string) (t triple, ok bool, err error) {
	rest := skipBlanks(line)
	if rest == "" || rest[0] == '#' {
		return t, false, nil
	}
	if !utf8.ValidString(rest) {
		return t, false, errUTF8
	}
	var of [3]term
	for i := range of {
		if of[i], rest, err = parseTerm(rest); err != nil {
			return t, false, err
		}
		rest = skipBlanks(rest)
	}
	switch {
	case of[0].kind == literal:
		return t, false, errSubject
	case of[1].kind != iri:
		return t, false, errVerb
	}
	end, closed := strings.CutPrefix(rest, ".")
	if end = skipBlanks(end); !closed || end != "" && end[0] != '#' {
		return t, false, errDot
	}
	return triple{of[0].value, of[1].value, of[2]}, true, nil
}

func skipBlanks(s string) string { return strings.TrimLeft(s, " \t\r\n") }

func parseTerm(s string) (term, string, error) {
	switch {
	case strings.HasPrefix(s, "<"):
		v, rest, err := parseIRI(s[1:])
		return term{kind: iri, value: v}, rest, err
	case strings.HasPrefix(s, "_:"):
		end := strings.IndexAny(s, " \t<\"")
		if end < 0 {
			end = len(s)
		}
		label := strings.TrimRight(s[:end], ".") // a dot that ends it closes the statement
		if len(label) == 2 {
			return term{}, "", errOpen
		}
		return term{kind: blank, value: label}, s[len(label):], nil
	case strings.HasPrefix(s, `"`):
		return parseLiteral(s[1:])
	}
	return term{}, "", errTerm
}

func parseIRI(s string) (string, string, error) {
	end := strings.IndexByte(s, '>')
	if end < 0 {
		return "", "", errOpen
	}
	for i := range end {
		if c := s[i]; c <= ' ' || strings.IndexByte("<\"{}|^`", c) >= 0 {
			return "", "", errIRI
		}
	}
	v, err := unescape(s[:end], "")
	return v, s[end+1:], err
}

func parseLiteral(s string) (term, string, error) {
	end := 0
	for end < len(s) && s[end] != '"' {
		if s[end] == '\\' {
			end++
		}
		end++
	}
	if end >= len(s) {
		return term{}, "", errOpen
	}
	v, err := unescape(s[:end], escaped)
	if err != nil {
		return term{}, "", err
	}
	t, rest := term{kind: literal, value: v}, s[end+1:]
	switch {
	case strings.HasPrefix(rest, "@"):
		end := 1
		for end < len(rest) && isLang(rest[end]) {
			end++
		}
		if end == 1 {
			return t, "", errTerm
		}
		t.lang, rest = rest[1:end], rest[end:]
	case strings.HasPrefix(rest, "^^<"):
		t.datatype, rest, err = parseIRI(rest[3:])
	}
	return t, rest, err
}

func isLang(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '-'
}

// escaped are the letters that may follow a backslash in a literal, each with
// what it stands for.
const escaped = "t\tb\bn\nr\rf\f\"\"''\\\\"

// unescape resolves the escapes of a term: those of letters, given in pairs,
// and \uXXXX and \UXXXXXXXX.
func unescape(s, letters string) (string, error) {
	at := strings.IndexByte(s, '\\')
	if at < 0 {
		return s, nil
	}
	var b strings.Builder
	for ; at >= 0; at = strings.IndexByte(s, '\\') {
		b.WriteString(s[:at])
		if s = s[at+1:]; s == "" {
			return "", errEscape
		}
		if size := strings.IndexByte("u   U", s[0]) + 4; size >= 4 {
			n, err := codePoint(s[1:], size)
			if err != nil {
				return "", err
			}
			b.WriteRune(n)
			s = s[1+size:]
			continue
		}
		i := 0
		for i < len(letters) && letters[i] != s[0] {
			i += 2
		}
		if i >= len(letters) {
			return "", errEscape
		}
		b.WriteByte(letters[i+1])
		s = s[1:]
	}
	b.WriteString(s)
	return b.String(), nil
}

// codePoint reads so many hexadecimal digits.
func codePoint(s string, size int) (rune, error) {
	if len(s) < size {
		return 0, errEscape
	}
	n, err := strconv.ParseUint(s[:size], 16, 32)
	if err != nil || n > utf8.MaxRune || !utf8.ValidRune(rune(n)) {
		return 0, errEscape
	}
	return rune(n), nil
}
