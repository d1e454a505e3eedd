package link

import (
	"strings"
	"testing"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/source"
)

func readings(r ...*ontology.Reading) []*ontology.Reading { return r }

func TestTraps(t *testing.T) {
	tests := []struct {
		name, class, label string
		years              []int
		want               string
	}{
		{"too young to act", "Person", "Michail Romm", []int{1917}, ""},
		{"of age", "Person", "Mikhail Romm", []int{1936, 1950}, "Q1"},
		{"long dead and not famous", "Person", "Michail Romm", []int{2010}, ""},
		{"two of one name", "Person", "Giovanni Verdi", []int{1840}, ""},
		{"two of one name, one of the time", "Person", "Giovanni Verdi", []int{1879}, "Q4"},
		{"three of one name, one a painter", "Person", "Anna Neri = pittore", []int{1950}, "Q5"},
		{"three of one name, none a writer", "Person", "Anna Neri = scrittore", []int{1950}, ""},
		{"a family name", "Person", "Romm", []int{1950}, ""},
		{"another first name", "Person", "Il'ja Romm", []int{1950}, ""},
		{"no years at all", "Person", "Michail Romm", nil, "Q1"},
		{"common words without the country", "Organisation", "Consiglio dei Dieci", []int{1500}, ""},
	}
	a := sample(t)
	for _, test := range tests {
		r := reading("doc", test.years, test.class+": "+test.label)
		Entities(readings(r), a)
		e := &r.Entities[0]
		want := test.want
		if want == "" {
			want = ontology.LocalID(e.Class, e.Label, "doc", e.FullName)
		}
		if e.ID != want {
			t.Errorf("%s: %s is %s, want %s (%+v)", test.name, e.Label, e.ID, want, e.Candidates)
		}
		if len(e.Candidates) == 0 {
			t.Errorf("%s: no candidates are kept for the curator", test.name)
		}
	}
}

// The same full name and a compatible class are one entity in all documents; a
// family name alone, or another class, never is.
func TestUnlinkedAreOneByFullName(t *testing.T) {
	one := reading("one", nil, "Person: Ada Bianchi", "Group: Lega del Mare", "Person: Bianchi", "Person: Villa Ada")
	two := reading("two", nil, "Person: Ada  Bianchi", "Organisation: Lega del mare", "Person: Bianchi", "Place: Villa Ada")
	Entities(readings(one, two), sample(t))
	for i, same := range []bool{true, true, false, false} {
		a, b := one.Entities[i], two.Entities[i]
		if (a.ID == b.ID) != same {
			t.Errorf("%s and %s: ids %s and %s, want same %v", a.Label, b.Label, a.ID, b.ID, same)
		}
	}
}

func TestLinksOfTheTextDecide(t *testing.T) {
	tests := []struct{ text, linked, mention, class, target, want string }{
		{"Con Kamenev parlò", "Kamenev", "Kamenev", "Person", "https://www.wikidata.org/wiki/Q165854", "Q165854"},
		{"Con Kamenev parlò", "Kamenev", "Kamenev", "Person", "https://www.wikidata.org/entity/Q42#sitelinks", "Q42"},
		{"Con Kamenev parlò", "Kamenev", "Kamenev", "Person", "https://it.wikipedia.org/wiki/Lev_Kamenev", "Q165854"},
		{"Con Kamenev parlò", "Kamenev", "Kamenev", "Person", "https://it.m.wikipedia.org/wiki/Lev%20Kamenev#Vita", "Q165854"},
		{"Con Kamenev parlò", "Kamenev", "Kamenev", "Place", "https://it.wikipedia.org/wiki/Lev_Kamenev", ""},
		{"Con Kamenev parlò", "Kamenev", "Kamenev", "Person", "https://it.wikipedia.org/wiki/Sergej_Kamenev", ""},
		{"Con Kamenev parlò", "Kamenev", "Kamenev", "Person", "https://www.wikidata.org/wiki/Property:P31", ""},
		{"Con Kamenev parlò", "Kamenev", "Kamenev", "Person", "https://example.org/Q165854", ""},
		{"La battaglia di Waterloo", "battaglia di Waterloo", "Waterloo", "Place", "https://www.wikidata.org/wiki/Q48314", ""},
		{"L'onorevole Kamenev", "L'onorevole Kamenev", "onorevole Kamenev", "Person", "https://www.wikidata.org/wiki/Q165854", "Q165854"},
	}
	a := defaultAuthority(t)
	for _, test := range tests {
		r := reading("doc", nil, test.class+": "+test.mention)
		r.Document.Text = []byte(test.text)
		r.Document.Links = []source.Link{{Span: spanOf(test.text, test.linked), Target: test.target}}
		r.Entities[0].Mentions = []source.Span{spanOf(test.text, test.mention)}
		Entities(readings(r), a)
		got := r.Entities[0].ID
		if !IsItem(got) {
			got = ""
		}
		if got != test.want {
			t.Errorf("%q linked to %s: %q, want %q", test.linked, test.target, got, test.want)
		}
	}
}

func TestNumeralBeforeAName(t *testing.T) {
	tests := []struct{ text, want string }{
		{"le sedute del I Congresso panrusso dei Soviet", "Q4041222"},
		{"le sedute del II Congresso panrusso dei Soviet", "Q4041050"},
		{"le sedute del XX Congresso panrusso dei Soviet", ""},
		{"le sedute del Congresso panrusso dei Soviet", ""},
		{"per l'XI Congresso panrusso dei Soviet", ""},
	}
	for _, test := range tests {
		r := reading("doc", []int{1917}, "Event: Congresso panrusso dei Soviet", "Place: Russia")
		r.Document.Text = []byte(test.text)
		r.Entities[0].Mentions = []source.Span{spanOf(test.text, "Congresso panrusso dei Soviet")}
		Entities(readings(r), defaultAuthority(t))
		if e := r.Entities[0]; e.ID != test.want && (test.want != "" || IsItem(e.ID)) {
			t.Errorf("%q: linked to %s, want %q", test.text, e.ID, test.want)
		}
	}
}

func TestMembersNameTheirBody(t *testing.T) {
	r := reading("doc", []int{1917}, "Person: Ada Bianchi = menscevico presidente", "Person: Ugo Verdi = menscevico bolscevico", "Role: bolscevico")
	Entities(readings(r), defaultAuthority(t))
	var added []string
	for _, e := range r.Entities[3:] {
		added = append(added, e.Label+" "+e.Class+" "+e.ID)
	}
	if got := strings.Join(added, ", "); got != "bolscevico Group Q83372, menscevico Group Q191515" {
		t.Errorf("added %q", got)
	}
}

func TestPartyIsABody(t *testing.T) {
	r := reading("doc", []int{1917}, "Person: Ada Bianchi", "Role: menscevico", "Role: bolscevico", "Role: socialista")
	r.Records = append(r.Records, ontology.Record{Kind: "Party", Fields: []ontology.Field{
		{Name: "person", Value: ontology.Ref{Entity: 0}}, {Name: "party", Value: ontology.Ref{Entity: 1}}, {Name: "party", Value: ontology.Ref{Entity: 3}},
	}})
	Entities(readings(r), defaultAuthority(t))
	if e := r.Entities[1]; e.ID != "Q191515" || e.Class != "Group" {
		t.Errorf("the party is %s of class %s", e.ID, e.Class)
	}
	for _, e := range r.Entities[2:] {
		if IsItem(e.ID) || e.Class != "Role" {
			t.Errorf("%s is %s of class %s", e.Label, e.ID, e.Class)
		}
	}
}

func spanOf(text, part string) source.Span {
	i := strings.Index(text, part)
	return source.Span{Start: i, End: i + len(part)}
}

func TestDecisions(t *testing.T) {
	d, err := ReadDecisions(strings.NewReader("name,item,note,document\nVladimir Lenin,NIL,a ship,\nAda Bianchi,Q900,,\nBianchi,Q901,,two\nopen question,,,\n"), "spoglio.links.csv")
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct{ document, label, want string }{
		{"one", "Vladimir Lenin", ""}, {"one", "ada bianchi", "Q900"}, {"one", "Bianchi", ""}, {"two", "Bianchi", "Q901"}, {"two", "Lev Kamenev", "Q165854"},
	}
	l := Linker{Authority: defaultAuthority(t), Decisions: d}
	for _, test := range tests {
		r := reading(test.document, []int{1917}, "Person: "+test.label)
		l.Link(r)
		got := r.Entities[0].ID
		if !IsItem(got) {
			got = ""
		}
		if got != test.want {
			t.Errorf("%s in %s is %q, want %q", test.label, test.document, got, test.want)
		}
	}
}

func TestDecisionOfAPlace(t *testing.T) {
	d, err := ReadDecisions(strings.NewReader("name,item,document,at\nKamenev,Q7,doc,2:5\nKamenev,NIL,doc,\n"), "f")
	if err != nil {
		t.Fatal(err)
	}
	for id, want := range map[string]string{"doc": "Q7", "other": ""} {
		text := "Ieri.\nIl «Kamenev» parlò."
		doc, err := source.Parse(id+".md", id, []byte(text))
		if err != nil {
			t.Fatal(err)
		}
		r := reading(id, nil, "Person: Kamenev")
		r.Document = doc
		r.Entities[0].Mentions = []source.Span{spanOf(text, "Kamenev")}
		l := Linker{Authority: &Authority{}, Decisions: d}
		l.Link(r)
		if got := r.Entities[0].ID; got != want && (want != "" || IsItem(got)) {
			t.Errorf("in %s it is %s, want %q", id, got, want)
		}
	}
}

func TestDecidedNoneStays(t *testing.T) {
	d, err := ReadDecisions(strings.NewReader("name,item\nKamenev,NIL\n"), "f")
	if err != nil {
		t.Fatal(err)
	}
	r := reading("doc", []int{1917}, "Person: Lev Kamenev", "Person: Kamenev")
	l := Linker{Authority: defaultAuthority(t), Decisions: d}
	l.Link(r)
	if r.Entities[0].ID != "Q165854" || IsItem(r.Entities[1].ID) {
		t.Errorf("linked to %s and %s", r.Entities[0].ID, r.Entities[1].ID)
	}
}

func TestDecisionErrors(t *testing.T) {
	tests := []struct{ table, want string }{
		{"", "must name the columns"},
		{"name,note\n", "f:1: the first line must name the columns name and item"},
		{"name,item\nx,Lenin\n", `f:2: "Lenin" is not an item id`},
		{"name,item\n,Q1\n", "f:2: the name is empty"},
		{"name,item\nx,Q1\nX,Q2\n", `f:3: "X" is decided twice`},
		{"name,item,at\nx,Q1,9:42\n", `f:2: a place (at) needs a document`},
	}
	for _, test := range tests {
		if _, err := ReadDecisions(strings.NewReader(test.table), "f"); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%q: the error is %v, want %q", test.table, err, test.want)
		}
	}
}

func TestYearThatClosesAName(t *testing.T) {
	tests := []struct {
		name, bare string
		year       int
	}{
		{"Rivoluzione di febbraio del 1917", "Rivoluzione di febbraio", 1917},
		{"Referendum (1969)", "Referendum", 1969},
		{"congresso 1903", "congresso", 1903},
		{"1917", "1917", 0},
		{"Legione 12", "Legione 12", 0},
		{"Carlo V", "Carlo V", 0},
		{"", "", 0},
		{"sala 101b", "sala 101b", 0},
	}
	for _, test := range tests {
		if bare, year := cutYear(test.name); bare != test.bare || year != test.year {
			t.Errorf("cutYear(%q) is %q, %d; want %q, %d", test.name, bare, year, test.bare, test.year)
		}
	}
}

func BenchmarkLookup(b *testing.B) {
	a := defaultAuthority(b)
	names := []string{"Vladimir Lenin", "Lev Kamenev", "Pietrogrado", "Rivoluzione di febbraio", "Ada Bianchi", "Carlo Alberto Rossi", "Otto von Bismarck", "Soviet di Pietrogrado"}
	d := newDocument(reading("doc", []int{1917}), a, builtIn())
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		d.matches = d.named(d.matches[:0], "Person", names[i%len(names)])
	}
}

func BenchmarkLink(b *testing.B) {
	a := defaultAuthority(b)
	for b.Loop() {
		r := reading("doc", []int{1917}, "Person: Vladimir Lenin", "Person: Lev Kamenev", "Place: Pietrogrado", "Event: Rivoluzione di febbraio",
			"Person: Ada Bianchi", "Person: Carlo Alberto Rossi", "Person: Otto von Bismarck", "Organisation: Soviet di Pietrogrado")
		Entities(readings(r), a)
	}
}

// Decisions in a folder are for the texts in and below it, the nearest first;
// those that were named are before all.
func TestDecisionsOfFolders(t *testing.T) {
	read := func(rows string) *Decisions {
		d, err := ReadDecisions(strings.NewReader("name,item\n"+rows), "x.csv")
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	d := read("Ada Bianchi,Q1\n")
	d.For("texts", read("Ada Bianchi,Q2\nUgo Verdi,Q2\nCleto Neri,Q2\n"))
	d.For("texts/sub/", read("Ugo Verdi,Q3\n"))
	d.For("texts/sub/one.md", read("Cleto Neri,NIL\n"))
	for _, test := range []struct{ path, want string }{
		{"texts/a.md", "Q1 Q2 Q2"}, {"./texts/sub/a.md", "Q1 Q3 Q2"}, {"texts/sub/one.md", "Q1 Q3 NIL"},
		{"texts/subs/a.md", "Q1 Q2 Q2"}, {"other/a.md", "Q1 - -"}, {"textsx/a.md", "Q1 - -"}, {"../texts/a.md", "Q1 - -"}, {"-", "Q1 - -"},
	} {
		var got []string
		for _, name := range []string{"Ada Bianchi", "Ugo Verdi", "Cleto Neri"} {
			item, ok := d.of(&ontology.Entity{Label: name, Class: "Person"}, &source.Document{Path: test.path})
			switch {
			case !ok:
				item = "-"
			case item == "":
				item = "NIL"
			}
			got = append(got, item)
		}
		if s := strings.Join(got, " "); s != test.want {
			t.Errorf("%s: %s, want %s", test.path, s, test.want)
		}
	}
}

// A candidate says what spoke for and against it, and why it was not linked.
func TestWhy(t *testing.T) {
	tests := []struct{ entity, want string }{
		{"Person: Giovanni Verdi", "label 1.00; years fit +0.05; not linked: not 0.07 ahead of the next"},
		{"Person: Ugo Verdi", "family name 0.35; years fit +0.05; not linked: only the family name is the same"},
		{"Person: Anna Neri = pittore", "label 1.00; not there yet in the document's years -0.60; pittore +0.08; not linked: less than 0.90"},
	}
	a := sample(t)
	for _, test := range tests {
		r := reading("doc", []int{1840}, test.entity)
		Entities(readings(r), a)
		if c := r.Entities[0].Candidates; len(c) == 0 || c[0].Why != test.want {
			t.Errorf("%s: candidates %+v, want %q", test.entity, c, test.want)
		}
	}
}

// A year of the front matter is none of the text's.
func TestYearsOfTheText(t *testing.T) {
	const front, text = "---\nsource: 2010\n---\n", "Nel 1917 Lev Kamenev parlò."
	for _, test := range []struct {
		block string
		want  string
	}{{front + text, "Q165854"}, {front + "Lev Kamenev parlò.", "Q165854"}, {front + "Nel 1750 Lev Kamenev parlò.", ""}} {
		r := reading("doc", nil, "Person: Lev Kamenev")
		r.Document.Text = []byte(test.block)
		r.Document.Blocks = []source.Block{{Span: source.Span{Start: len(front), End: len(test.block)}}}
		Entities(readings(r), defaultAuthority(t))
		if id := r.Entities[0].ID; IsItem(id) != (test.want != "") || test.want != "" && id != test.want {
			t.Errorf("%q: %s, candidates %+v", test.block, id, r.Entities[0].Candidates)
		}
	}
}

// A place's single name is left alone where another name follows it.
func TestNameGoesOn(t *testing.T) {
	for text, linked := range map[string]bool{"a Milano, Roma": true, "a Milano Marittima": false, "a Milano-Bicocca": false, "a Milano e Roma": true, "a Milano": true} {
		r := reading("doc", nil, "Place: Milano")
		r.Document.Text = []byte(text)
		r.Entities[0].Mentions = []source.Span{{Start: 2, End: 8}}
		Entities(readings(r), defaultAuthority(t))
		if IsItem(r.Entities[0].ID) != linked {
			t.Errorf("%q: %s, candidates %+v", text, r.Entities[0].ID, r.Entities[0].Candidates)
		}
	}
}

// Of two of one name the far better known one is meant, where nothing speaks
// against it; twice as well known is not enough.
func TestPopularity(t *testing.T) {
	for _, test := range []struct {
		weights [2]int
		years   []int
		want    string
	}{
		{[2]int{2, 4}, nil, "-"}, {[2]int{1, 100}, nil, "-"}, {[2]int{1, 300}, nil, "Q2"}, {[2]int{300, 1}, nil, "Q1"}, {[2]int{1, 60000}, []int{1850}, "Q1"},
	} {
		var entries []Entry
		for i, w := range test.weights {
			item := Item{ID: []string{"Q1", "Q2"}[i], Label: "Ugo Verdi", Class: "Person", From: 1820 + 100*i, To: 1880 + 100*i, Weight: w}
			entries = append(entries, Entry{Item: item, Names: []Name{{"Ugo Verdi", LabelName, "it"}}})
		}
		r := reading("doc", test.years, "Person: Ugo Verdi")
		Entities(readings(r), built(t, entries...))
		got := r.Entities[0].ID
		if !IsItem(got) {
			got = "-"
		}
		if got != test.want {
			t.Errorf("weights %v, years %v: %s, want %s (%+v)", test.weights, test.years, got, test.want, r.Entities[0].Candidates)
		}
	}
}
