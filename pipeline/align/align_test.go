package align

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/source"
)

func TestRefines(t *testing.T) {
	y := func(year int) ontology.Time { return ontology.Time{Year: year, Precision: ontology.Year} }
	day := ontology.Time{Year: 1917, Month: 4, Day: 12, Precision: ontology.Day}
	julian := day
	julian.Calendar = ontology.Julian
	noYear := ontology.Time{Month: 4, Day: 12, Precision: ontology.Day, YearUnknown: true}
	for _, c := range []struct {
		name string
		a, b ontology.Value
		want bool
	}{
		{"day of the year", day, y(1917), true},
		{"day of the month", day, ontology.Time{Year: 1917, Month: 4, Precision: ontology.Month}, true},
		{"day of another month", day, ontology.Time{Year: 1917, Month: 5, Precision: ontology.Month}, false},
		{"year of the day", y(1917), day, false},
		{"equal", day, day, true},
		{"year of the decade", y(1917), ontology.Time{Year: 1910, Precision: ontology.Decade}, true},
		{"year of the century", y(1917), ontology.Time{Year: 1901, Precision: ontology.Century}, true},
		{"year of another century", y(1900), ontology.Time{Year: 1901, Precision: ontology.Century}, false},
		{"year of a century before our era", y(-280), ontology.Time{Year: -300, Precision: ontology.Century}, true},
		{"another calendar", julian, y(1917), false},
		{"a date without its year", noYear, y(1917), false},
		{"equal items of other labels", ontology.Item{ID: "Q1", Label: "a"}, ontology.Item{ID: "Q1", Label: "b"}, true},
		{"other items", ontology.Item{ID: "Q1"}, ontology.Item{ID: "Q2"}, false},
		{"an item and a text", ontology.Item{ID: "Q1"}, ontology.Text{Text: "Q1"}, false},
	} {
		if got := refines(c.a, c.b); got != c.want {
			t.Errorf("%s: refines = %v", c.name, got)
		}
	}
}

func TestBefore(t *testing.T) {
	at := func(y, m, d int, p ontology.Precision) ontology.Time {
		return ontology.Time{Year: y, Month: m, Day: d, Precision: p}
	}
	circa := at(1850, 0, 0, ontology.Year)
	circa.Circa = true
	julian := at(1700, 1, 1, ontology.Day)
	julian.Calendar = ontology.Julian
	for _, c := range []struct {
		name string
		a, b ontology.Time
		want bool
	}{
		{"days", at(1917, 4, 11, ontology.Day), at(1917, 4, 12, ontology.Day), true},
		{"the same day", at(1917, 4, 11, ontology.Day), at(1917, 4, 11, ontology.Day), false},
		{"a day in the year", at(1917, 4, 11, ontology.Day), at(1917, 0, 0, ontology.Year), false},
		{"years before our era", at(-280, 0, 0, ontology.Year), at(-279, 0, 0, ontology.Year), true},
		{"months of a year before our era", at(-280, 2, 0, ontology.Month), at(-280, 3, 0, ontology.Month), true},
		{"about then", circa, at(1853, 0, 0, ontology.Year), false},
		{"long after about then", circa, at(1860, 0, 0, ontology.Year), true},
		{"days of two calendars", julian, at(1700, 1, 10, ontology.Day), false},
	} {
		if got := before(c.a, c.b); got != c.want {
			t.Errorf("%s: before = %v", c.name, got)
		}
	}
}

func TestCompareQuantities(t *testing.T) {
	q := []ontology.Quantity{{Amount: "325"}, {Amount: "57"}, {Amount: "0.5"}, {Amount: "57", Approx: "circa"}}
	slices.SortFunc(q, compareQuantities)
	want := []ontology.Quantity{{Amount: "0.5"}, {Amount: "57"}, {Amount: "57", Approx: "circa"}, {Amount: "325"}}
	if !slices.Equal(q, want) {
		t.Error(q)
	}
}

const (
	someText     = "Il 3 maggio 1888 il congresso elesse Carlo Nervi; oltre 210 delegati; nel 1888."
	someEntities = "congresso: Event topic\nCarlo Nervi: Person Q111\n"
	someRecords  = `
Election body=congresso | elected=Carlo Nervi | date=1888-5-3 | @Il 3 maggio 1888 il congresso elesse Carlo Nervi
Event event=congresso | count=#210 oltre | countOf="delegati" | @oltre 210 delegati
Event event=congresso | point=1888 | @nel 1888`
)

// Reading a text a second time, or the documents in another order, changes
// nothing.
func TestStable(t *testing.T) {
	s := schema(t)
	var parts []Part
	for _, id := range []string{"a", "b", "c"} {
		r := reading(t, id, someText, someEntities, someRecords)
		st, found := Statements(r, s)
		n := len(r.Entities)
		again, foundAgain := Statements(r, s)
		if !reflect.DeepEqual(st, again) || !reflect.DeepEqual(found, foundAgain) || len(r.Entities) != n {
			t.Fatalf("%s: a second reading differs", id)
		}
		parts = append(parts, Part{r, st, found})
	}
	want := show(Merge(parts))
	slices.Reverse(parts)
	if got := show(Merge(parts)); got != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
	if n := strings.Count(want, "Q111 Person"); n != 1 {
		t.Errorf("Q111 stands %d times", n)
	}
}

func TestEvidenceIsExact(t *testing.T) {
	r := reading(t, "a", someText, someEntities, someRecords)
	st, _ := Statements(r, schema(t))
	for _, x := range st {
		if ref := x.References[0]; ref.Quote != r.Document.Quote(ref.Span) || ref.Quote == "" {
			t.Errorf("%s: quote %q", told(&x), ref.Quote)
		}
	}
	if len(st) != 3 {
		t.Errorf("%d statements", len(st))
	}
}

func TestBrokenReadingIsFound(t *testing.T) {
	r := &ontology.Reading{
		Document: &source.Document{ID: "a", Text: []byte("testo")},
		Entities: []ontology.Entity{{Label: "x", Class: "Person"}},
	}
	all := source.Span{Start: 0, End: 5}
	for _, f := range [][]ontology.Field{
		{{Name: "person", Value: ontology.Ref{Entity: 7}}, {Name: "country", Value: ontology.Ref{}}},
		{{Name: "person", Value: ontology.Ref{}}, {Name: "country", Value: ontology.Ref{Entity: -1}}},
		{{Name: "person", Value: ontology.Quantity{Amount: "3"}}, {Name: "country", Value: ontology.Ref{}}},
		{{Name: "person", Value: ontology.Item{ID: "Q9"}}, {Name: "country", Value: ontology.Ref{}}},
	} {
		r.Records = append(r.Records, ontology.Record{Kind: "Citizenship", Fields: f, Evidence: all})
	}
	r.Records = append(r.Records, ontology.Record{Kind: "Citizenship", Evidence: source.Span{Start: 3, End: 99}})
	st, found := Statements(r, schema(t))
	if len(st) != 0 || len(found) != 5 {
		t.Errorf("%d statements, findings %v", len(st), found)
	}
}

func TestDoubtIsFound(t *testing.T) {
	r := &ontology.Reading{
		Document: &source.Document{ID: "a", Text: []byte("il 30 febbraio 1900")},
		Doubts:   []ontology.Doubt{{Evidence: source.Span{Start: 3, End: 19}, Message: "no such day"}},
	}
	_, found := Statements(r, schema(t))
	if len(found) != 1 || found[0].Kind != noDate || found[0].Quote != "30 febbraio 1900" || found[0].Column != 4 || found[0].Message != "no such day" {
		t.Errorf("findings %v", found)
	}
}

// A text that gives one subject twenty thousand dates takes no more than linear
// time: with quadratic time this test takes minutes.
func TestManyDatesOfOne(t *testing.T) {
	r := reading(t, "a", someText, someEntities, "")
	all := source.Span{Start: 0, End: len(r.Document.Text)}
	for i := range 20000 {
		at := ontology.Time{Year: 1 + i, Month: 1, Day: 1, Precision: ontology.Day}
		r.Records = append(r.Records,
			ontology.Record{Kind: "Event", Evidence: all, Fields: []ontology.Field{{Name: "event", Value: ontology.Ref{}}, {Name: "point", Value: at}}},
			ontology.Record{Kind: "Arrival", Evidence: all, Fields: []ontology.Field{
				{Name: "person", Value: ontology.Ref{Entity: 1}}, {Name: "place", Value: ontology.Text{Text: "Roma"}}, {Name: "date", Value: at},
			}},
			ontology.Record{Kind: "Founding", Evidence: all, Fields: []ontology.Field{{Name: "organisation", Value: ontology.Ref{}}, {Name: "date", Value: at}}},
			ontology.Record{Kind: "Dissolution", Evidence: all, Fields: []ontology.Field{{Name: "organisation", Value: ontology.Ref{}}, {Name: "date", Value: at}}},
		)
	}
	if st, found := Statements(r, schema(t)); len(st)+len(found) < 80000-2*reach {
		t.Errorf("%d statements, %d findings", len(st), len(found))
	}
}

func BenchmarkStatements(b *testing.B) {
	s := schema(b)
	for _, n := range []int{10, 1000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			r := reading(b, "a", someText, someEntities, strings.Repeat(someRecords, n))
			b.ReportAllocs()
			for b.Loop() {
				Statements(r, s)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(3*n), "ns/record")
		})
	}
}

// What Statements and Merge make, Check has nothing against; one broken
// statement of each kind it finds.
func TestCheck(t *testing.T) {
	s := schema(t)
	r := reading(t, "a", someText, someEntities+"Roma: Place\n", someRecords)
	st, found := Statements(r, s)
	if found := Check(Merge([]Part{{r, st, found}}), s); len(found) != 0 {
		t.Errorf("findings against what was made: %v", found)
	}
	id := func(i int) ontology.Item { return ontology.Item{ID: r.Entities[i].ID, Label: r.Entities[i].Label} }
	meeting, nervi, rome := id(0), id(1), id(2)
	year := func(y int) ontology.Time { return ontology.Time{Year: y, Precision: ontology.Year} }
	at := func(property string, y int) ontology.Qualifier {
		return ontology.Qualifier{Property: property, Value: year(y)}
	}
	for _, c := range []struct {
		kind string
		add  []ontology.Statement
	}{
		{"property", []ontology.Statement{{Subject: nervi, Property: "P642", Value: rome}}},
		{"property", []ontology.Statement{{Subject: nervi, Property: "P1480", Value: rome}}},
		{"datatype", []ontology.Statement{{Subject: nervi, Property: "P569", Value: rome}}},
		{"domain", []ontology.Statement{{Subject: rome, Property: "P569", Value: year(1850)}}},
		{"range", []ontology.Statement{{Subject: nervi, Property: "P26", Value: rome}}},
		{"self", []ontology.Statement{{Subject: nervi, Property: "P26", Value: nervi}}},
		{"qualifier", []ontology.Statement{{Subject: nervi, Property: "P19", Value: rome, Qualifiers: []ontology.Qualifier{at("P585", 1850)}}}},
		{"qualifier", []ontology.Statement{{Subject: nervi, Property: "P551", Value: rome, Qualifiers: []ontology.Qualifier{{Property: "P585", Value: rome}}}}},
		{"order", []ontology.Statement{{Subject: nervi, Property: "P551", Value: rome, Qualifiers: []ontology.Qualifier{at("P580", 1850), at("P582", 1840)}}}},
		{"order", []ontology.Statement{{Subject: nervi, Property: "P569", Value: year(1850), Score: 1}, {Subject: nervi, Property: "P570", Value: year(1840)}}},
		{"lifetime", []ontology.Statement{{Subject: nervi, Property: "P570", Value: year(1840)}, {Subject: nervi, Property: "P551", Value: rome, Qualifiers: []ontology.Qualifier{at("P585", 1850)}}}},
		{"lifetime", []ontology.Statement{{Subject: meeting, Property: "P580", Value: year(1860)}, {Subject: nervi, Property: "P570", Value: year(1840)}, {Subject: meeting, Property: "P710", Value: nervi}}},
		{"cardinality", []ontology.Statement{{Subject: nervi, Property: "P569", Value: year(1850)}, {Subject: nervi, Property: "P569", Value: year(1851)}}},
	} {
		d := &ontology.Dataset{Entities: Merge([]Part{{Reading: r, Statements: st}}).Entities, Statements: c.add}
		d.Entities = append(d.Entities, ontology.DatasetEntity{Entity: r.Entities[2]})
		for i := range d.Statements {
			d.Statements[i].References = []ontology.Reference{{Document: "a", Quote: "x"}}
		}
		if found := Check(d, s); len(found) != 1 || found[0].Kind != c.kind || found[0].Document != "a" {
			t.Errorf("%s: findings %v", c.kind, found)
		}
	}
	if found := Check(&ontology.Dataset{Statements: []ontology.Statement{{Subject: nervi, Property: "P19", Value: rome}}}, s); len(found) != 1 || found[0].Kind != "evidence" {
		t.Errorf("findings %v", found)
	}
}
