package wikidata

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestParseTriple(t *testing.T) {
	lit := func(v, lang, datatype string) term { return term{literal, v, lang, datatype} }
	tests := []struct {
		line string
		want triple
		err  error
	}{
		{`<http://a> <http://b> <http://c> .`, triple{"http://a", "http://b", term{value: "http://c"}}, nil},
		{"<http://a>\t<http://b>\t\"x\"@it . # note\r\n", triple{"http://a", "http://b", lit("x", "it", "")}, nil},
		{`_:x <http://b> "1"^^<http://t>.`, triple{"_:x", "http://b", lit("1", "", "http://t")}, nil},
		{`<http://a><http://b>_:y .`, triple{"http://a", "http://b", term{kind: blank, value: "_:y"}}, nil},
		{`<http://a> <http://b> "a\"b\\c\td\u00e8\U0001F600" .`, triple{"http://a", "http://b", lit("a\"b\\c\tdè😀", "", "")}, nil},
		{`<http://a\u00e8> <http://b> "" .`, triple{"http://aè", "http://b", lit("", "", "")}, nil},
		{`<http://a> <http://b> "x"@zh-Hant .`, triple{"http://a", "http://b", lit("x", "zh-Hant", "")}, nil},
		{`<http://a> <http://b> "x"`, triple{}, errDot},
		{`<http://a> <http://b> "x" . y`, triple{}, errDot},
		{`<http://a> <http://b> "x .`, triple{}, errOpen},
		{`<http://a> <http://b> "x\" .`, triple{}, errOpen},
		{`<http://a> <http://b> "\q" .`, triple{}, errEscape},
		{`<http://a> <http://b> "\ud800" .`, triple{}, errEscape},
		{`<http://a> <http://b> "\u00" .`, triple{}, errEscape},
		{`<http://a> <http://b> "x"@ .`, triple{}, errTerm},
		{`<http://a b> <http://b> "x" .`, triple{}, errIRI},
		{`<http://a\t> <http://b> "x" .`, triple{}, errEscape},
		{`<http://a> _:b "x" .`, triple{}, errVerb},
		{`"a" <http://b> "x" .`, triple{}, errSubject},
		{`<>''''0'`, triple{}, errTerm},
		{`{"type":"item"}`, triple{}, errTerm},
		{"<http://a> <http://b> \"\xff\" .", triple{}, errUTF8},
		{"_:", triple{}, errOpen},
		{`<http://a> <http://b> _:y.`, triple{"http://a", "http://b", term{kind: blank, value: "_:y"}}, nil},
	}
	for _, test := range tests {
		got, ok, err := parseTriple(test.line)
		if err != test.err || got != test.want || ok != (err == nil) {
			t.Errorf("%q is %+v, %v, %v; want %+v, %v", test.line, got, ok, err, test.want, test.err)
		}
	}
	for _, line := range []string{"", " \t\r\n", "# comment"} {
		if _, ok, err := parseTriple(line); ok || err != nil {
			t.Errorf("%q is %v, %v", line, ok, err)
		}
	}
}

// What was read, written again, is read alike.
func FuzzParseTriple(f *testing.F) {
	for _, line := range []string{`<http://a> <http://b> "x\n"@it .`, `_:x <b> "1"^^<t>. # c`, `<>''''0'`, `<a> <b> "\U0001F600\u00e8" .`, `<a><b>_:y .`} {
		f.Add(line)
	}
	f.Fuzz(func(t *testing.T, line string) {
		first, ok, err := parseTriple(line)
		if !ok || err != nil {
			return
		}
		if !utf8.ValidString(first.object.value) {
			t.Fatalf("%q gives %q, which is not UTF-8", line, first.object.value)
		}
		again, ok, err := parseTriple(written(first))
		if !ok || err != nil || again != first {
			t.Fatalf("%q is %+v; written %q it is %+v, %v, %v", line, first, written(first), again, ok, err)
		}
	})
}

func written(t triple) string {
	var b strings.Builder
	node := func(v string) {
		if strings.HasPrefix(v, "_:") {
			b.WriteString(v + " ")
			return
		}
		b.WriteString("<" + escapedIRI(v) + "> ")
	}
	node(t.subject)
	node(t.predicate)
	switch o := t.object; {
	case o.kind == iri:
		b.WriteString("<" + escapedIRI(o.value) + ">")
	case o.kind == blank:
		b.WriteString(o.value)
	default:
		b.WriteString(`"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`, "\r", `\r`).Replace(o.value) + `"`)
		if o.lang != "" {
			b.WriteString("@" + o.lang)
		} else if o.datatype != "" {
			b.WriteString("^^<" + escapedIRI(o.datatype) + ">")
		}
	}
	return b.String() + " ."
}

// escapedIRI writes by number what may not stand in an IRI as it is.
func escapedIRI(v string) string {
	var b strings.Builder
	for _, r := range v {
		if r <= ' ' || strings.ContainsRune("<>\"{}|^`\\", r) {
			b.WriteString(`\U000000` + string("0123456789ABCDEF"[r>>4&15]) + string("0123456789ABCDEF"[r&15]))
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}
