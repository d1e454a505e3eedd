package align

import (
	"fmt"
	"strings"

	"github.com/spoglio/spoglio/ontology"
)

// told is a statement as a finding names it: "Aldo Riva P569 1850".
func told(st *ontology.Statement) string {
	return fmt.Sprintf("%s %s %s", st.Subject.Label, st.Property, plain(st.Value))
}

// oneOf lists names as alternatives: "Person, Group or Place".
func oneOf(names []string) string {
	last := len(names) - 1
	if last < 1 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:last], ", ") + " or " + names[last]
}

// plain is a value as a finding names it.
func plain(v ontology.Value) string {
	switch v := v.(type) {
	case ontology.Item:
		return v.Label
	case ontology.Quantity:
		return v.Amount
	case ontology.Text:
		return v.Text
	case ontology.Time:
		return date(v)
	}
	return "nothing"
}

func date(t ontology.Time) string {
	year := fmt.Sprintf("%04d", t.Year)
	if t.YearUnknown {
		year = "XXXX"
	}
	switch {
	case t.Precision >= ontology.Day:
		return fmt.Sprintf("%s-%02d-%02d", year, t.Month, t.Day)
	case t.Precision == ontology.Month:
		return fmt.Sprintf("%s-%02d", year, t.Month)
	}
	return year
}
