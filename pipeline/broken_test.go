package pipeline

import (
	"testing"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/pipeline/align"
	"github.com/spoglio/spoglio/source"
)

// Whom and what the broken statements speak of.
var (
	anna  = ontology.Item{ID: "entity/anna-00000001", Label: "Anna"}
	bruno = ontology.Item{ID: "entity/bruno-00000002", Label: "Bruno"}
	roma  = ontology.Item{ID: "Q220", Label: "Roma"}
	dieta = ontology.Item{ID: "entity/dieta-00000003", Label: "la dieta"}
)

// broken is one way to break the schema: who refuses it, and how. Go is the
// kind of finding that package align makes; shapes is in the message, or is
// the constraint, by which a SHACL processor refuses the same dataset.
var broken = []struct {
	name, kind, shapes string
	statements         []ontology.Statement
}{
	{"nothing broken", "", "", []ontology.Statement{
		say(anna, "P569", year(1800)), say(anna, "P551", roma, beside("P580", year(1820)), beside("P582", year(1830))),
		say(anna, "P26", bruno), say(dieta, "P1132", ontology.Quantity{Amount: "80"}), say(dieta, "P580", year(1810)),
	}},
	{"a property that the schema does not have", "property", "of a property of facts", []ontology.Statement{say(anna, "P642", roma)}},
	{"a qualifier's property as a fact", "property", "of a property of facts", []ontology.Statement{say(anna, "P1480", roma)}},
	{"an item where a date belongs", "datatype", "NodeKindConstraintComponent", []ontology.Statement{say(anna, "P569", roma)}},
	{"a number where a date belongs", "datatype", "PatternConstraintComponent", []ontology.Statement{say(anna, "P569", ontology.Quantity{Amount: "1800"})}},
	{"a date where a number belongs", "datatype", "DatatypeConstraintComponent", []ontology.Statement{say(dieta, "P1132", year(1800))}},
	{"a text where an item belongs", "datatype", "NodeKindConstraintComponent", []ontology.Statement{say(anna, "P26", words("Bruno"))}},
	{"an item where a text belongs", "datatype", "DatatypeConstraintComponent", []ontology.Statement{say(dieta, "spo:quotes", bruno)}},
	{"the domain", "domain", "the subject cannot have this: date of birth", []ontology.Statement{say(roma, "P569", year(1800))}},
	{"the range", "range", "the value cannot be this: spouse", []ontology.Statement{say(anna, "P26", roma)}},
	{"the range of a place", "range", "the value cannot be this: residence", []ontology.Statement{say(anna, "P551", bruno)}},
	{"of itself", "self", "a thing is stated of itself", []ontology.Statement{say(anna, "P26", anna)}},
	{"a second value where there is one", "cardinality", "MaxCountConstraintComponent|several sources differ on the date of birth",
		[]ontology.Statement{say(anna, "P569", year(1800)), say(anna, "P569", year(1801))}},
	{"a qualifier that is not allowed", "qualifier", "ClosedConstraintComponent", []ontology.Statement{say(anna, "P19", roma, beside("P585", year(1800)))}},
	{"an item where a qualifier's date belongs", "qualifier", "NodeKindConstraintComponent|PatternConstraintComponent",
		[]ontology.Statement{say(anna, "P551", roma, beside("P585", roma))}},
	{"an end before its beginning", "order", "date of birth comes after date of death",
		[]ontology.Statement{say(anna, "P569", year(1850)), say(anna, "P570", year(1840))}},
	{"an end before its beginning, beside a fact", "order", "start time comes after end time",
		[]ontology.Statement{say(anna, "P551", roma, beside("P580", year(1850)), beside("P582", year(1840)))}},
	{"a deed after death", "lifetime", "a deed after death",
		[]ontology.Statement{say(anna, "P570", year(1840)), say(anna, "P551", roma, beside("P585", year(1850)))}},
	{"a deed before birth", "lifetime", "a deed before birth",
		[]ontology.Statement{say(anna, "P569", year(1840)), say(anna, "P551", roma, beside("P585", year(1830)))}},
	{"a part in an event after death", "lifetime", "a part in an event after death",
		[]ontology.Statement{say(dieta, "P580", year(1860)), say(anna, "P570", year(1840)), say(dieta, "P710", anna)}},
	{"a part in an event before birth", "lifetime", "a part in an event before birth",
		[]ontology.Statement{say(dieta, "P585", year(1810)), say(anna, "P569", year(1840)), say(dieta, "P710", anna)}},
}

// brokenText is the evidence of every broken statement.
const brokenText = "Così si legge."

func say(subject ontology.Item, property string, v ontology.Value, qualifiers ...ontology.Qualifier) ontology.Statement {
	return ontology.Statement{Subject: subject, Property: property, Value: v, Qualifiers: qualifiers, References: []ontology.Reference{
		{Document: "testo", Span: source.Span{End: len(brokenText)}, Quote: brokenText, At: source.Position{Line: 1, Column: 1}},
	}}
}

func beside(property string, v ontology.Value) ontology.Qualifier {
	return ontology.Qualifier{Property: property, Value: v}
}

func year(y int) ontology.Time { return ontology.Time{Year: y, Precision: ontology.Year} }

func words(text string) ontology.Text { return ontology.Text{Text: text, Language: "it"} }

// brokenDataset is a dataset of some statements.
func brokenDataset(statements []ontology.Statement) *ontology.Dataset {
	d := &ontology.Dataset{
		Documents:  []*source.Document{{ID: "testo", Title: "Testo", Language: "it", Text: []byte(brokenText)}},
		Statements: statements,
	}
	for _, e := range []struct {
		item  ontology.Item
		class string
	}{{anna, "Person"}, {bruno, "Person"}, {roma, "Place"}, {dieta, "Event"}} {
		d.Entities = append(d.Entities, ontology.DatasetEntity{
			Entity: ontology.Entity{ID: e.item.ID, Label: e.item.Label, Class: e.class}, Documents: []string{"testo"},
		})
	}
	return d
}

// The schema's own constraints refuse each broken statement. With -tags interop
// SHACL processors are given the same table.
func TestBrokenIsRefused(t *testing.T) {
	s, err := ontology.Default()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range broken {
		found := align.Check(brokenDataset(c.statements), s)
		if c.kind == "" && len(found) > 0 {
			t.Errorf("%s: %v", c.name, found)
		}
		for _, f := range found {
			if f.Kind != c.kind {
				t.Errorf("%s: found %s (%s), want %s", c.name, f.Kind, f.Message, c.kind)
			}
		}
		if c.kind != "" && len(found) == 0 {
			t.Errorf("%s: let through", c.name)
		}
	}
}
