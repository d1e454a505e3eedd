package link

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/source"
)

// A document of a megabyte that is nothing but linked, dated names takes a
// moment, not minutes.
func TestTimeIsLinear(t *testing.T) {
	const n = 20000
	r := &ontology.Reading{Document: &source.Document{ID: "big"}}
	for i := range n {
		at := source.Span{Start: 50 * i, End: 50*i + 10}
		label := fmt.Sprintf("Congresso panrusso numero %d dei deputati degli operai e dei soldati", i)
		class := "Event"
		if i%2 == 0 {
			label, class = "Lev Kamenev", "Person"
		}
		r.Entities = append(r.Entities, ontology.Entity{Label: label, Class: class, FullName: true, Mentions: []source.Span{at}})
		r.Document.Links = append(r.Document.Links, source.Link{Span: at, Target: "https://example.org/"})
		r.Records = append(r.Records, ontology.Record{Fields: []ontology.Field{
			{Name: "time", Value: ontology.Time{Year: 1900 + i%30, Precision: ontology.Year}},
			{Name: "agent", Value: ontology.Ref{Entity: 0}},
		}})
	}
	start := time.Now()
	Entities(readings(r), defaultAuthority(t))
	if took := time.Since(start); took > 10*time.Second {
		t.Errorf("linking %d entities took %v", n, took)
	}
	if r.Entities[0].ID != "Q165854" || r.Entities[n-2].ID != "Q165854" {
		t.Errorf("the names are %s and %s", r.Entities[0].ID, r.Entities[n-2].ID)
	}
}

func TestFamilyNamesAreNotACrowd(t *testing.T) {
	var entries []Entry
	for i := range 500 {
		name := fmt.Sprintf("Nome%d Rossi", i)
		entries = append(entries, Entry{Item: Item{ID: fmt.Sprintf("Q%d", i+1), Label: name, Class: "Person", Weight: i}, Names: []Name{{Text: name, Kind: LabelName}}})
	}
	data, err := Build(entries)
	if err != nil {
		t.Fatal(err)
	}
	opened, err := openTable(data)
	if err != nil {
		t.Fatal(err)
	}
	found := (&Authority{tables: []*table{opened}}).Lookup("Ada Rossi")
	if len(found) != mostNamesakes || found[0].Weight != 499 {
		t.Errorf("%d namesakes, the first of weight %d", len(found), found[0].Weight)
	}
}

func TestThinned(t *testing.T) {
	years := make([]int, 1000)
	for i := range years {
		years[i] = i
	}
	few := thinned(years)
	if len(few) != mostYears || few[0] != 0 || few[mostYears-1] < 950 || !slices.IsSorted(few) {
		t.Errorf("thinned to %v", few)
	}
}

func TestStats(t *testing.T) {
	s := sample(t).Stats()
	var classes []string
	for _, c := range s.Classes {
		classes = append(classes, fmt.Sprintf("%s %d", c.Class, c.Items))
	}
	if got := strings.Join(classes, ", "); s.Items != 7 || got != "Person 6, Organisation 1" || s.Names == 0 || s.Skeletons == 0 {
		t.Errorf("stats are %+v", s)
	}
}

func TestZeroValues(t *testing.T) {
	var a Authority
	if found := a.Lookup("Lenin"); len(found) != 0 || a.Len() != 0 || a.Verify() != nil {
		t.Errorf("the zero authority knows %v", found)
	}
	r := reading("doc", nil, "Person: Lenin", "Thing: ", "Person: ")
	var l Linker
	l.Link(r)
	for _, e := range r.Entities {
		if !strings.HasPrefix(e.ID, "entity/") {
			t.Errorf("%q has the id %q", e.Label, e.ID)
		}
	}
}
