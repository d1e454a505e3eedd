package out

import (
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// quadsOf are the lines of a file in N-Quads in one form, whatever escapes its
// writer chose: sorted, each once, language tags in lower case.
func quadsOf(t testing.TB, path string) []string {
	t.Helper()
	return canonicalQuads(t, path, func(terms []string) []string { return terms })
}

// withoutGraphs are the triples of a file in N-Quads.
func withoutGraphs(t testing.TB, path string) []string {
	t.Helper()
	return canonicalQuads(t, path, func(terms []string) []string { return terms[:3] })
}

// directTriples are those of a file whose predicate is a direct property.
func directTriples(t testing.TB, path string) []string {
	t.Helper()
	return canonicalQuads(t, path, func(terms []string) []string {
		predicate := strings.Trim(terms[1], "<>")
		namespace, name := splitIRI(predicate)
		direct := namespace == nsWDProp+partDirect || namespace == nsSpoglio && name != "unasserted" && name != "polarity" && name != "evidence"
		if !direct {
			return nil
		}
		return terms
	})
}

func canonicalQuads(t testing.TB, path string, choose func(terms []string) []string) []string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for line := range strings.SplitSeq(string(data), "\n") {
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		terms, ok := quadTerms(line)
		if !ok || len(terms) < 3 || len(terms) > 4 {
			t.Fatalf("%s: not a quad: %s", path, line)
		}
		if chosen := choose(terms); chosen != nil {
			lines = append(lines, strings.Join(chosen, " "))
		}
	}
	slices.Sort(lines)
	return slices.Compact(lines)
}

// quadTerms are the terms of a line in one form.
func quadTerms(line string) (terms []string, ok bool) {
	for line = strings.TrimSpace(line); line != "."; line = strings.TrimSpace(line) {
		switch {
		case strings.HasPrefix(line, "<"):
			iri, rest, closed := strings.Cut(line[1:], ">")
			if !closed {
				return nil, false
			}
			terms, line = append(terms, "<"+unquoted(iri)+">"), rest
		case strings.HasPrefix(line, `"`):
			term, rest, closed := quadLiteral(line)
			if !closed {
				return nil, false
			}
			terms, line = append(terms, term), rest
		case strings.HasPrefix(line, "_:"):
			node, rest, _ := strings.Cut(line, " ")
			terms, line = append(terms, node), rest
		default:
			return nil, false
		}
	}
	return terms, true
}

// quadLiteral is the literal that a line begins with, and the rest.
func quadLiteral(line string) (term, rest string, ok bool) {
	end := 1
	for end < len(line) && line[end] != '"' {
		if line[end] == '\\' {
			end++
		}
		end++
	}
	if end >= len(line) {
		return "", "", false
	}
	text, rest := strconv.Quote(unquoted(line[1:end])), line[end+1:]
	if tag, found := strings.CutPrefix(rest, "@"); found {
		tag, rest, _ = strings.Cut(tag, " ")
		return text + "@" + strings.ToLower(tag), rest, true
	}
	if datatype, found := strings.CutPrefix(rest, "^^<"); found {
		datatype, rest, ok = strings.Cut(datatype, ">")
		if datatype != nsXSD+"string" {
			text += "^^<" + unquoted(datatype) + ">"
		}
		return text, rest, ok
	}
	return text, rest, true
}

// unquoted is a string of N-Quads without its escapes.
func unquoted(s string) string {
	var b strings.Builder
	for {
		before, after, found := strings.Cut(s, `\`)
		b.WriteString(before)
		if !found || after == "" {
			return b.String()
		}
		width := strings.IndexByte("....u...U", after[0])
		if n, err := strconv.ParseUint(after[1:min(len(after), 1+max(width, 0))], 16, 32); width > 0 && err == nil {
			b.WriteRune(rune(n))
			s = after[1+width:]
			continue
		}
		if at := strings.IndexByte("nrtbf", after[0]); at >= 0 {
			b.WriteByte("\n\r\t\b\f"[at])
		} else {
			b.WriteByte(after[0])
		}
		s = after[1:]
	}
}
