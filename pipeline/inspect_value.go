package pipeline

import (
	"fmt"

	"github.com/spoglio/spoglio/ontology"
)

// valueView is a value for encoding/json, whatever its type.
type valueView struct {
	Type      string `json:"type"`
	Value     string `json:"value"`
	Label     string `json:"label,omitempty"`
	Precision string `json:"precision,omitempty"`
	Calendar  string `json:"calendar,omitempty"`
	Earliest  string `json:"earliest,omitempty"`
	Latest    string `json:"latest,omitempty"`
	Approx    string `json:"approx,omitempty"`
	Unit      string `json:"unit,omitempty"`
	Lower     string `json:"lower,omitempty"`
	Upper     string `json:"upper,omitempty"`
	Language  string `json:"language,omitempty"`
}

// viewOf shows a value. A Ref is shown by the entity of its reading.
func viewOf(v ontology.Value, r *ontology.Reading) valueView {
	switch v := v.(type) {
	case ontology.Time:
		return timeView(v)
	case ontology.Quantity:
		return valueView{Type: "quantity", Value: v.Amount, Approx: v.Approx, Unit: v.Unit, Lower: v.Lower, Upper: v.Upper}
	case ontology.Text:
		return valueView{Type: "text", Value: v.Text, Language: v.Language}
	case ontology.Item:
		return valueView{Type: "entity", Value: v.ID, Label: v.Label}
	case ontology.Ref:
		view := valueView{Type: "entity", Label: v.Label}
		if r != nil && v.Entity >= 0 && v.Entity < len(r.Entities) {
			view.Value = r.Entities[v.Entity].ID
		}
		return view
	}
	return valueView{Type: fmt.Sprintf("%T", v)}
}

var precisions = map[ontology.Precision]string{
	ontology.Century: "century", ontology.Decade: "decade", ontology.Year: "year", ontology.Month: "month", ontology.Day: "day",
}

func timeView(t ontology.Time) valueView {
	v := valueView{Type: "time", Value: civil(t.Year, t.Month, t.Day), Precision: precisions[t.Precision],
		Earliest: boundOf(t.Earliest), Latest: boundOf(t.Latest)}
	if t.YearUnknown {
		v.Value = fmt.Sprintf("XXXX-%02d-%02d", t.Month, t.Day)
	}
	if t.Calendar == ontology.Julian {
		v.Calendar = "julian"
	} else {
		v.Calendar = "gregorian"
	}
	if t.Circa {
		v.Approx = "circa"
	}
	return v
}

// boundOf is a bound as a date, empty where there is none.
func boundOf(b ontology.Bound) string {
	if b == (ontology.Bound{}) {
		return ""
	}
	return civil(b.Year, b.Month, b.Day)
}

// civil is a date with as many parts as are known; -0280 is 280 BCE.
func civil(year, month, day int) string {
	date := fmt.Sprintf("%04d", year)
	if year < 0 {
		date = fmt.Sprintf("-%04d", -year)
	}
	if month > 0 {
		date += fmt.Sprintf("-%02d", month)
	}
	if day > 0 {
		date += fmt.Sprintf("-%02d", day)
	}
	return date
}

// ValueText is a value of a statement on one line, for people.
func ValueText(v ontology.Value) string {
	view := viewOf(v, nil)
	text := view.Value
	if view.Label != "" {
		text = view.Label + " (" + view.Value + ")"
	}
	if view.Precision != "" && view.Precision != "day" {
		text += ", " + view.Precision
	}
	if view.Calendar == "julian" {
		text += ", julian"
	}
	if view.Approx != "" {
		text = view.Approx + " " + text
	}
	return text
}
