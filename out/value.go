package out

import (
	"fmt"

	"github.com/spoglio/spoglio/ontology"
)

// valueError says why RDF cannot say a value that CSV can.
type valueError struct{ kind, msg string }

func (e *valueError) Error() string { return e.msg }

// checkValue says whether RDF can say a value; the error is a *valueError.
func checkValue(v ontology.Value) error {
	switch v := v.(type) {
	case ontology.Time:
		if v.YearUnknown {
			return &valueError{"date-without-year", checkTime(v).Error() + "; it stays in CSV and out of RDF"}
		}
		if err := checkTime(v); err != nil {
			return &valueError{"impossible-date", err.Error() + "; it stays in CSV and out of RDF"}
		}
	case ontology.Quantity:
		if err := checkQuantity(v); err != nil {
			return &valueError{"not-a-number", err.Error() + "; it stays in CSV and out of RDF"}
		}
	case ontology.Text:
		if v.Text == "" {
			return &valueError{"empty-text", "a text without words; it stays in CSV and out of RDF"}
		}
		if _, err := langLiteral(v.Text, v.Language); err != nil {
			return &valueError{"language-tag", fmt.Sprintf("language %q: %v; the text stays in CSV and out of RDF", v.Language, err)}
		}
	}
	return nil
}

// valueText is a value as CSV's column value writes it.
func valueText(v ontology.Value) string {
	switch v := v.(type) {
	case ontology.Item:
		return v.ID
	case ontology.Time:
		return isoTime(v)
	case ontology.Quantity:
		return v.Amount
	case ontology.Text:
		return v.Text
	}
	return ""
}

// valueColumns are the columns value, value_label, value_type, precision and
// calendar of a value.
func valueColumns(v ontology.Value) [5]string {
	c := [5]string{0: valueText(v)}
	switch v := v.(type) {
	case ontology.Item:
		c[1], c[2] = v.Label, "entity"
	case ontology.Time:
		c[2], c[3], c[4] = "time", precisionName(v.Precision), calendarName(v.Calendar)
	case ontology.Quantity:
		c[2] = "quantity"
	case ontology.Text:
		c[2] = "text"
	}
	return c
}
