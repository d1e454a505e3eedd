package out

import (
	"bufio"
	"bytes"
	"cmp"
	"strings"
	"testing"

	"github.com/knakk/rdf"
	"github.com/spoglio/spoglio/ontology"
)

func TestNamesInTurtle(t *testing.T) {
	for _, c := range []struct{ iri, want string }{
		{"http://www.wikidata.org/entity/Q5", "wd:Q5"},
		{"https://example.org/spoglio/document/Dante_(poeta)", `doc:Dante_\(poeta\)`},
		{"https://example.org/spoglio/document/D'Annunzio", `doc:D\'Annunzio`},
		{"https://example.org/spoglio/document/.a", "<https://example.org/spoglio/document/.a>"},
		{"https://example.org/spoglio/document/a.", "<https://example.org/spoglio/document/a.>"},
		{"https://example.org/spoglio/document/a..b", "<https://example.org/spoglio/document/a..b>"},
		{"https://example.org/spoglio/document/a.b-c", "doc:a.b-c"},
		{"https://example.org/spoglio/document/-a", `doc:\-a`},
		{"https://example.org/spoglio/document/100%25", "doc:100%25"},
		{"https://example.org/spoglio/document/100%", `doc:100\%`},
		{"https://example.org/spoglio/document/perché", "doc:perché"},
		{"https://example.org/spoglio/document/a×b", "<https://example.org/spoglio/document/a×b>"},
		{"https://example.org/spoglio/document/a[b]", "<https://example.org/spoglio/document/a[b]>"},
		{"https://example.org/spoglio/document/", "doc:"},
		{"https://example.org/spoglio/document/a/b", "<https://example.org/spoglio/document/a/b>"},
		{"https://elsewhere.example/x", "<https://elsewhere.example/x>"},
	} {
		w := newTurtle(bufio.NewWriter(&bytes.Buffer{}), prefixes(DefaultBase), allUsed())
		if got := string(w.appendIRI(nil, c.iri)); got != c.want {
			t.Errorf("%s is written %s, want %s", c.iri, got, c.want)
		}
	}
}

func allUsed() map[string]bool {
	used := make(map[string]bool)
	for _, p := range prefixes(DefaultBase) {
		used[p.iri] = true
	}
	return used
}

func TestLiteralsInTurtle(t *testing.T) {
	lang, err := langLiteral("è \"così\"", "IT")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		literal rdf.Object
		want    string
	}{
		{lang, `"è \"così\""@it`},
		{integerLiteral(-7), "-7"},
		{rdf.NewTypedLiteral("x", xsdInteger), `"x"^^xsd:integer`},
		{rdf.NewTypedLiteral("+480", xsdDecimal), `"+480"^^xsd:decimal`},
		{rdf.NewTypedLiteral("a\"\\\n\r\t\x00\x7f", xsdString), `"a\"\\\n\r\t\u0000\u007F"`},
		{rdf.NewTypedLiteral("", xsdString), `""`},
		{rdf.NewTypedLiteral("<a>", datatype("http://www.w3.org/1999/02/22-rdf-syntax-ns#HTML")), `"<a>"^^rdf:HTML`},
	} {
		w := newTurtle(bufio.NewWriter(&bytes.Buffer{}), prefixes(DefaultBase), allUsed())
		if got := string(w.appendObject(nil, c.literal)); got != c.want {
			t.Errorf("%q is written %s, want %s", c.literal.String(), got, c.want)
		}
	}
}

// TestOnlyUsedPrefixes holds the declared prefixes against those in the body.
func TestOnlyUsedPrefixes(t *testing.T) {
	for _, level := range []Provenance{ProvenanceNone, ProvenanceStatement, ProvenanceSpan} {
		dir := t.TempDir()
		if _, err := Write(dir, tiny(t), schema(t), Options{Formats: []Format{Turtle}, Provenance: level}); err != nil {
			t.Fatal(err)
		}
		head, body, _ := strings.Cut(tree(t, dir)["dataset.ttl"], "\n\n")
		for _, line := range strings.Split(head, "\n") {
			name := strings.Fields(line)[1]
			if !strings.Contains(body, " "+name) && !strings.Contains(body, "\n"+name) && !strings.Contains(body, "^^"+name) {
				t.Errorf("at level %s, %s is declared and not used", level, name)
			}
		}
	}
}

// FuzzTurtle writes a triple of any strings as Turtle and as N-Triples and
// reads both with the small reader below: they say the same.
func FuzzTurtle(f *testing.F) {
	for _, s := range hardTexts {
		f.Add(s, s, "it")
	}
	f.Fuzz(func(t *testing.T, name, text, language string) {
		iri := documentIRI(DefaultBase, name)
		literal := label(text, language)
		var out bytes.Buffer
		w := bufio.NewWriter(&out)
		ttl := newTurtle(w, nil, nil)
		ttl.short, _ = newShortNames(prefixes(DefaultBase), func(string) bool { return true })
		ttl.add(rdf.Triple{Subj: iri, Pred: rdfsLabel, Obj: literal})
		ttl.end()
		w.Flush()
		line := strings.TrimSuffix(strings.TrimPrefix(out.String(), "\n"), " .\n")
		gotName, rest, _ := strings.Cut(line, " ")
		gotText := strings.TrimPrefix(rest, "rdfs:label ")
		if got := expand(gotName); got != iri.String() {
			t.Errorf("name %q: wrote %s, which reads %s, want %s", name, gotName, got, iri)
		}
		if got := string(appendTerm(nil, literal)); got != gotText {
			t.Errorf("text %q: Turtle %s, N-Triples %s", text, gotText, got)
		}
		if got := unquote(gotText); got != text {
			t.Errorf("text %q reads back %q", text, got)
		}
	})
}

// expand reads a name of the tests' prefix doc.
func expand(name string) string {
	if iri, ok := strings.CutPrefix(name, "<"); ok {
		return strings.TrimSuffix(iri, ">")
	}
	local := strings.TrimPrefix(name, "doc:")
	var b strings.Builder
	for i := 0; i < len(local); i++ {
		if local[i] == '\\' {
			i++
		}
		b.WriteByte(local[i])
	}
	return DefaultBase + "document/" + b.String()
}

// unquote reads a quoted string and leaves out what follows it.
func unquote(s string) string {
	var b strings.Builder
	for i := 1; i < len(s) && s[i] != '"'; i++ {
		if s[i] != '\\' {
			b.WriteByte(s[i])
			continue
		}
		i++
		if at := strings.IndexByte("nrtbf", s[i]); at >= 0 {
			b.WriteByte("\n\r\t\b\f"[at])
		} else if s[i] == 'u' {
			var c byte
			for _, h := range []byte(s[i+1 : i+5]) {
				c = c<<4 | byte(strings.IndexByte("0123456789ABCDEF", h))
			}
			b.WriteByte(c)
			i += 4
		} else {
			b.WriteByte(s[i])
		}
	}
	return b.String()
}

func TestDecimal(t *testing.T) {
	for amount, want := range map[string]string{
		"480": "+480", "0.5": "+0.5", "-3": "-3", "+7": "+7", "007": "+007",
		"": "", "1.": "", ".5": "", "1e3": "", "3.000,5": "", "--1": "",
	} {
		if got, ok := decimal(amount); got != want || ok != (want != "") {
			t.Errorf("decimal(%q) = %q, %v", amount, got, ok)
		}
	}
}

func TestDefused(t *testing.T) {
	for cell, want := range map[string]string{
		"=1+1": "'=1+1", "+39 06": "'+39 06", "-a": "'-a", "@x": "'@x", "\tx": "'\tx",
		"-0280": "-0280", "+480": "+480", "-0280-03-01": "'-0280-03-01", "": "", "a=b": "a=b",
	} {
		if got := defused(cell); got != want {
			t.Errorf("defused(%q) = %q, want %q", cell, got, want)
		}
	}
}

func TestCompareIDs(t *testing.T) {
	ids := []string{"P9", "P31", "P580", "spo:adopts", "spo:elects"}
	for i := range ids {
		for j := range ids {
			if got := compareIDs(ids[i], ids[j]); (got < 0) != (i < j) || (got == 0) != (i == j) {
				t.Errorf("compareIDs(%s, %s) = %d", ids[i], ids[j], got)
			}
		}
	}
}

func TestItemIRI(t *testing.T) {
	for id, want := range map[string]string{
		"Q1394": "http://www.wikidata.org/entity/Q1394", "entity/a-1": "https://e.org/entity/a-1",
		"": "", "entity/": "", "Q": "", "Q12x": "", "x": "", "entity/a b": "", "entity/<>": "",
	} {
		got, err := itemIRI("https://e.org/", id)
		err = cmp.Or(err, checkItem(id))
		if (err == nil) != (want != "") || err == nil && got.String() != want {
			t.Errorf("itemIRI(%q) = %s, %v", id, got, err)
		}
	}
}

func TestFindingsAreNotAsserted(t *testing.T) {
	bad := ontology.Quantity{Amount: "molti"}
	d := tiny(t)
	d.Statements[6].Value = bad
	dir := t.TempDir()
	r, err := Write(dir, d, schema(t), Options{Formats: []Format{NTriples, CSV}})
	if err != nil {
		t.Fatal(err)
	}
	if r.Findings["not-a-number"] != 1 || r.FindingCount() != 2 {
		t.Errorf("findings %v", r.Findings)
	}
	files := tree(t, dir)
	if strings.Contains(files["dataset.nt"], "molti") {
		t.Error("what is no number stands in RDF")
	}
	if !strings.Contains(files["csv/statements.csv"], ",molti,") {
		t.Error("what RDF cannot say is lost from CSV")
	}
}
