package align

import (
	"testing"

	"github.com/spoglio/spoglio/ontology"
)

func TestSettle(t *testing.T) {
	s, err := ontology.Default()
	if err != nil {
		t.Fatal(err)
	}
	field := func(name string) ontology.Field { return ontology.Field{Name: name, Value: ontology.Ref{Entity: 0}} }
	death := ontology.Record{Kind: "Death", Fields: []ontology.Field{field("place")}}
	membership := ontology.Record{Kind: "Membership", Fields: []ontology.Field{field("body")}}
	participant := ontology.Record{Kind: "Event", Fields: []ontology.Field{field("participant")}}
	tests := []struct {
		name    string
		assumed bool
		records []ontology.Record
		want    string
	}{
		{"a place of death is a place", true, []ontology.Record{death}, "Place"},
		{"a body with members is an organisation", true, []ontology.Record{membership, membership}, "Organisation"},
		{"any agent takes part", true, []ontology.Record{participant}, "Person"},
		{"what fields disagree about stays", true, []ontology.Record{death, membership}, "Person"},
		{"a class that words tell stays", false, []ontology.Record{death}, "Person"},
		{"a field that the kind does not have says nothing", true, []ontology.Record{{Kind: "Death", Fields: []ontology.Field{field("noun")}}}, "Person"},
	}
	for _, test := range tests {
		r := &ontology.Reading{Records: test.records, Entities: []ontology.Entity{{Label: "Rocca Sparvera", Class: "Person", Assumed: test.assumed}}}
		Settle(r, s)
		if got := r.Entities[0]; got.Class != test.want || got.Assumed != (test.assumed && test.want == "Person") {
			t.Errorf("%s: %s (assumed %v), want %s", test.name, got.Class, got.Assumed, test.want)
		}
	}
}
