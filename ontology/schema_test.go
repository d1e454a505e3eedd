package ontology

import (
	"strings"
	"testing"
)

func defaultSchema(t testing.TB) *Schema {
	t.Helper()
	s, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// minimal is a whole schema; tests spoil one line of it.
const minimal = `prefixes: {spo: "https://w3id.org/spoglio/", schema: "https://schema.org/"}
classes:
  Thing: {label: {it: cosa, en: thing}, definition: {it: a, en: b}}
  Person: {super: Thing, label: {it: persona, en: person}, definition: {it: a, en: b}, align: [exact schema:Person]}
  Place: {super: Thing, label: {it: luogo, en: place}, definition: {it: a, en: b}}
  City: {super: Place, label: {it: città, en: city}, definition: {it: a, en: b}}
  Proposition: {super: Thing, label: {it: p, en: p}, definition: {it: a, en: b}}
disjoint:
  Person: [Place]
terms:
  Place: {Q90: {it: [Parigi], en: [Paris]}}
qualifiers:
  time: []
order:
  - [P569, P570]
properties:
  P569: {label: {it: nascita, en: birth}, definition: {it: a, en: b}, datatype: time, domain: [Person], max: 1}
  P570: {label: {it: morte, en: death}, definition: {it: a, en: b}, datatype: time, domain: [Person]}
  P585: {label: {it: data, en: date}, definition: {it: a, en: b}, datatype: time, use: [qualifier]}
  P551: {label: {it: r, en: r}, definition: {it: a, en: b}, datatype: item, range: [Place], words: Place, qualifiers: [P585]}
  spo:near: {label: {it: v, en: n}, definition: {it: a, en: b}, datatype: item, qualifiers: [P585]}
structure:
  predicates: {schema:about: item}
records:
  Life:
    label: {it: vita, en: life}
    fields: {who: Person, born: time, died: time, home: Place, since: time}
    statements:
      - who P569 born
      - who P570 died
      - 'who P551|spo:near home {P585: since}'
`

func TestMinimalSchema(t *testing.T) {
	s, err := LoadSchema("m.yaml", []byte(minimal))
	if err != nil {
		t.Fatal(err)
	}
	line := s.Record("Life").Lines[2]
	if line.Subject != "who" || line.Value != "home" || len(line.Qualifiers) != 1 || line.Qualifiers[0].Field != "since" {
		t.Errorf("line %+v", line)
	}
	for class, want := range map[string]string{"City": "P551", "Place": "P551", "Person": "spo:near", "": "spo:near", "Nonsense": "spo:near"} {
		if got := s.Choose(line.Properties, class).ID; got != want {
			t.Errorf("Choose(%q) = %s, want %s", class, got, want)
		}
	}
	p := s.Property("P551")
	if s.AdmitsValue(p, "Person") || !s.AdmitsValue(p, "City") || !s.AdmitsValue(p, "Thing") || !s.AdmitsValue(p, "") {
		t.Error("range of P551")
	}
	if s.AdmitsSubject(s.Property("P569"), "City") {
		t.Error("a city is born")
	}
	if term := s.Term("Place", "parigi"); term == nil || term.ID != "Q90" || s.Term("Person", "Parigi") != nil {
		t.Error("terms")
	}
	if s.IsA("Nonsense", "Thing") || !s.IsA("City", "Thing") || s.IsA("Place", "City") {
		t.Error("IsA")
	}
	if s.Class("City").Super != "Place" || s.Record("Death") != nil || s.Record("Life").Field("died").Datatype != TimeType {
		t.Error("accessors")
	}
}

func TestSchemaErrors(t *testing.T) {
	for _, c := range []struct{ name, old, new, want string }{
		{"syntax", "order:", "order: ]", "m.yaml: yaml: line 1"},
		{"section", "order:", "ordre:", `m.yaml:14: unknown section "ordre"`},
		{"missing section", "disjoint:\n  Person: [Place]\n", "", `m.yaml:1: no section "disjoint"`},
		{"class key", "super: Place", "supr: Place", `m.yaml:6: class City: unknown key "supr"`},
		{"super", "super: Place", "super: Town", `m.yaml:6: City: no class "Town"`},
		{"twice", "  City:", "  Place:", `m.yaml:6: "Place" stands here again; it is on line 5 already`},
		{"language", "it: città", "fr: ville", `m.yaml:6: language "fr": the schema is written in it and en`},
		{"one language", "it: città, ", "", `m.yaml:6: expected a text in both it and en`},
		{"match kind", "exact schema:", "same schema:", `m.yaml:4: align "same schema:Person": expected one of equivalent, sub,`},
		{"match prefix", "exact schema:", "exact foaf:", `m.yaml:4: align "exact foaf:Person": expected a term with a prefix`},
		{"term", "Q90", "P90", `m.yaml:11: term "P90": expected the id of a Wikidata item`},
		{"property id", "P585: {label", "date: {label", `m.yaml:19: property "date": expected a Wikidata id (P580) or a name of our own`},
		{"property key", "max: 1", "maximum: 1", `m.yaml:17: property P569: unknown key "maximum"`},
		{"max", "max: 1", "max: 0", `m.yaml:17: expected a number from 1, not "0"`},
		{"datatype", "datatype: time, domain: [Person], max", "datatype: date, domain: [Person], max", `m.yaml:17: datatype "date": expected item, time,`},
		{"domain", "domain: [Person]}", "domain: [Prson]}", `m.yaml:18: P570: no class "Prson"`},
		{"use", "use: [qualifier]", "use: [beside]", `m.yaml:19: use "beside": expected main, qualifier, reference or structure`},
		{"range of a time", "domain: [Person]}", "range: [Place]}", `m.yaml:18: property P570: range, words and living value are for items, not for time`},
		{"qualifier", "words: Place, qualifiers: [P585]", "words: Place, qualifiers: [P569]", `m.yaml:20: property P551: P569 is no qualifier of this schema`},
		{"living", "max: 1", "living: [both]", `m.yaml:17: living "both": expected subject or value`},
		{"order", "[P569, P570]", "[P569, P551]", `m.yaml:15: order: expected two properties of datatype time`},
		{"field type", "home: Place", "home: Town", `m.yaml:27: field home: "Town" is no class, and not time, quantity or text`},
		{"unused field", "since: time", "since: time, never: time", `m.yaml:25: record Life: no statement uses the field "never"`},
		{"two words", "who P569 born", "who P569", "m.yaml:29: record Life: \"who P569\": expected `subject PROPERTY value {QUALIFIER: field, …}`"},
		{"open brace", "since}'", "since'", "m.yaml:31: record Life: \"who P551|spo:near home {P585: since\": expected `subject PROPERTY"},
		{"no colon", "{P585: since}", "{P585 since}", `m.yaml:31: record Life: qualifier "P585 since": expected`},
		{"unknown property", "who P569 born", "who P596 born", `m.yaml:29: record Life: no property "P596" to stand here`},
		{"qualifier as main", "who P569 born", "who P585 born", `m.yaml:29: record Life: no property "P585" to stand here`},
		{"main as qualifier", "{P585:", "{P569:", `m.yaml:31: record Life: no property "P569" to stand here`},
		{"unknown field", "who P569 born", "who P569 birth", `m.yaml:29: record Life: no field "birth"`},
		{"field of another type", "who P569 born", "who P569 home", `m.yaml:29: record Life: field "home" holds item, not time`},
		{"qualifier not allowed", "words: Place, qualifiers: [P585]", "words: Place", `m.yaml:31: record Life: P585 is not among the qualifiers of P551`},
		{"class name", "  City:", "  a.b:", `m.yaml:6: class "a.b": expected a name of the form ^[A-Z]`},
		{"field name", "since: time", "Since: time", `m.yaml:27: field "Since": expected a name of the form`},
		{"predicate", "schema:about", "foaf:topic", `m.yaml:23: predicate "foaf:topic": expected a term with a prefix`},
		{"structure", "predicates:", "predicate:", `m.yaml:23: structure: unknown key "predicate"`},
		{"no statements", "    statements:", "    stetements:", `m.yaml:28: record Life: unknown key "stetements"`},
		{"empty", minimal, "", `m.yaml:1: the schema is empty`},
		{"a list", minimal, "[1]", `m.yaml:1: expected a mapping`},
	} {
		spoilt := strings.Replace(minimal, c.old, c.new, 1)
		if spoilt == minimal {
			t.Fatalf("%s: nothing to spoil", c.name)
		}
		if _, err := LoadSchema("m.yaml", []byte(spoilt)); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: error\n\t%v\nwant\n\t%s", c.name, err, c.want)
		}
	}
}

// The kinds of fact of the gold corpus are all in the schema, with one
// datatype each.
func TestDefaultHoldsEveryKindOfFact(t *testing.T) {
	s := defaultSchema(t)
	for datatype, ids := range map[Datatype]string{
		TimeType:     "P580 P582 P585 P569 P570 P571 P576 P577",
		QuantityType: "P1132 P1111 P1120 P1590 P5043 spo:votesFor spo:votesAgainst",
		TextType:     "P1705 P1476 spo:quotes",
		ItemType: `P31 P276 P710 P664 P488 P542 P1891 P361 P155 P156 P828 P1542 P1346 P991 P726 P793 P921 P19 P20 P106 P39 P102
			P463 P27 P1344 P69 P26 P22 P40 P241 P509 P551 P937 P112 P159 P740 P1365 P1366 P17 P131 P36 P50 P123 P1268
			spo:adopts spo:rejects spo:proposes spo:supports spo:opposes spo:elects spo:condemns spo:asks spo:arrives
			spo:appoints spo:dissolves spo:convenes spo:declares spo:after`,
	} {
		for id := range strings.FieldsSeq(ids) {
			if p := s.Property(id); p == nil || p.Datatype != datatype || p.Use&MainUse == 0 {
				t.Errorf("%s: %+v", id, p)
			}
		}
	}
	for _, id := range []string{"P642", "P766"} {
		if s.Property(id) != nil {
			t.Errorf("%s is not to be stated", id)
		}
	}
}

// Every property that a text can state has a record kind that states it, so
// that no part of the schema is out of reach.
func TestEveryMainPropertyIsStated(t *testing.T) {
	s := defaultSchema(t)
	stated := map[string]bool{}
	for _, k := range s.Records {
		for _, l := range k.Lines {
			for _, p := range l.Properties {
				stated[p.ID] = true
			}
		}
	}
	for _, p := range s.Properties {
		if p.Use&MainUse != 0 && !stated[p.ID] {
			t.Errorf("no record states %s (%s)", p.ID, p.Label.English)
		}
	}
}

func BenchmarkDefault(b *testing.B) {
	for b.Loop() {
		if _, err := Default(); err != nil {
			b.Fatal(err)
		}
	}
}
