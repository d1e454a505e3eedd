package pipeline

import (
	"testing"

	"github.com/spoglio/spoglio/ontology"
)

func TestValueText(t *testing.T) {
	for _, c := range []struct {
		value ontology.Value
		want  string
	}{
		{ontology.Time{Year: 1917, Month: 4, Day: 11, Precision: ontology.Day}, "1917-04-11"},
		{ontology.Time{Year: -280, Precision: ontology.Year}, "-0280, year"},
		{ontology.Time{Year: 1501, Precision: ontology.Century, Circa: true}, "circa 1501, century"},
		{ontology.Time{Year: 1265, Month: 5, Precision: ontology.Month, Calendar: ontology.Julian}, "1265-05, month, julian"},
		{ontology.Time{Month: 11, Day: 3, YearUnknown: true, Precision: ontology.Day}, "XXXX-11-03"},
		{ontology.Quantity{Amount: "480", Approx: "oltre"}, "oltre 480"},
		{ontology.Text{Text: "Всероссийская", Language: "ru"}, "Всероссийская"},
		{ontology.Item{ID: "Q656", Label: "Pietrogrado"}, "Pietrogrado (Q656)"},
	} {
		if got := ValueText(c.value); got != c.want {
			t.Errorf("%+v: got %q, want %q", c.value, got, c.want)
		}
	}
}

func TestViewOfRef(t *testing.T) {
	r := &ontology.Reading{Entities: []ontology.Entity{{ID: "Q656", Label: "Pietrogrado"}}}
	if got := viewOf(ontology.Ref{Entity: 0, Label: "la città"}, r); got.Value != "Q656" || got.Label != "la città" {
		t.Errorf("%+v", got)
	}
	if got := viewOf(ontology.Time{Earliest: ontology.Bound{Year: 1920}, Latest: ontology.Bound{Year: 1925, Month: 3}}, nil); got.Earliest != "1920" || got.Latest != "1925-03" {
		t.Errorf("%+v", got)
	}
}
