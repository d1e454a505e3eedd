package align

import (
	"slices"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/source"
)

// claims are what one line of a record kind says of one record: each subject
// with each value.
type claims struct {
	record     *ontology.Record
	kind       *ontology.RecordKind
	line       *ontology.Line
	at         source.Span // the words that say it
	subjects   []*ontology.Field
	values     []*ontology.Field
	qualifiers [][]*ontology.Field // by the line's qualifiers
}

// set makes c the claims of a line, in the memory of those before.
func (c *claims) set(r *ontology.Record, kind *ontology.RecordKind, line *ontology.Line, at source.Span) {
	c.record, c.kind, c.line, c.at = r, kind, line, at
	c.subjects = fields(c.subjects[:0], r, line.Subject)
	c.values = fields(c.values[:0], r, line.Value)
	c.qualifiers = slices.Grow(c.qualifiers[:0], len(line.Qualifiers))[:len(line.Qualifiers)]
	for i := range line.Qualifiers {
		c.qualifiers[i] = fields(c.qualifiers[i][:0], r, line.Qualifiers[i].Field)
	}
}

// fields appends the fields of a record that have one name.
func fields(out []*ontology.Field, r *ontology.Record, name string) []*ontology.Field {
	for i := range r.Fields {
		if r.Fields[i].Name == name {
			out = append(out, &r.Fields[i])
		}
	}
	return out
}

// size is how many statements, and qualifiers of all of them, the claims make.
func (c *claims) size() int {
	each := 1
	for i := range c.qualifiers {
		if !c.paired(i) {
			each += len(c.qualifiers[i])
		}
	}
	return len(c.subjects) * len(c.values) * each
}

// paired reports whether each value has its own of a qualifier: there are
// several, and as many of the one as of the other (two persons, two offices).
// Else every value takes all.
func (c *claims) paired(i int) bool {
	return len(c.values) > 1 && len(c.qualifiers[i]) == len(c.values)
}
