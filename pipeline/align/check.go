package align

import (
	"fmt"
	"slices"

	"github.com/spoglio/spoglio/ontology"
)

// Check holds a dataset that was made elsewhere, or merged of several
// documents, against the schema, and gives what breaks it. It changes nothing.
// A thing that several documents say otherwise of is among the findings.
func Check(d *ontology.Dataset, s *ontology.Schema) []ontology.Finding {
	classes := make(map[string]string, len(d.Entities))
	for i := range d.Entities {
		classes[d.Entities[i].ID] = d.Entities[i].Class
	}
	c := checker{schema: s, class: func(id string) string { return classes[id] }}
	for i := range d.Statements {
		st := d.Statements[i]
		if p := s.Property(st.Property); c.wellFormed(p, &st) && c.admits(p, &st) {
			c.statements = append(c.statements, st)
		}
	}
	c.constrain()
	slices.SortStableFunc(c.findings, compareFindings)
	return c.findings
}

// wellFormed reports whether a statement is made of what its property allows,
// and records what is not.
func (c *checker) wellFormed(p *ontology.Property, st *ontology.Statement) bool {
	before := len(c.findings)
	if p == nil || p.Use&ontology.MainUse == 0 {
		c.find(unknownProperty, st, fmt.Sprintf("%s: the schema has no such property of facts", told(st)))
		return false
	}
	if !isOf(st.Value, p.Datatype) {
		c.find(wrongDatatype, st, fmt.Sprintf("%s: %s cannot be a %s", told(st), describe(st.Value), p.Datatype))
	}
	for _, q := range st.Qualifiers {
		switch x := c.schema.Property(q.Property); {
		case x == nil || !slices.Contains(p.Qualifiers, q.Property):
			c.find(lostQualifier, st, fmt.Sprintf("%s: %s is not among its qualifiers", told(st), q.Property))
		case !isOf(q.Value, x.Datatype):
			c.find(lostQualifier, st, fmt.Sprintf("%s: its %s cannot be %s", told(st), q.Property, describe(q.Value)))
		}
	}
	if len(st.References) == 0 {
		c.find(noEvidence, st, fmt.Sprintf("%s: no words of a text are given for it", told(st)))
	}
	return len(c.findings) == before
}

// isOf reports whether a value is of the datatype.
func isOf(v ontology.Value, d ontology.Datatype) bool {
	switch v.(type) {
	case ontology.Item:
		return d == ontology.ItemType
	case ontology.Time:
		return d == ontology.TimeType
	case ontology.Quantity:
		return d == ontology.QuantityType
	case ontology.Text:
		return d == ontology.TextType || d == ontology.StringType || d == ontology.URLType
	}
	return false
}
