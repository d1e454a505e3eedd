package align

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/source"
)

// qualifiers are those that the line asks for and the record has, with what
// the value itself says of its exactness, sorted. Where a qualifier's field has
// as many values as the statement's own (two persons, two offices), each
// statement takes its own; else every statement takes all.
func (b *builder) qualifiers(c claim, main *ontology.Property, value ontology.Value) []ontology.Qualifier {
	var out []ontology.Qualifier
	for i := range c.line.Qualifiers {
		q := &c.line.Qualifiers[i]
		paired := c.of > 1 && count(c.record, q.Field) == c.of
		nth := 0
		for j := range c.record.Fields {
			f := &c.record.Fields[j]
			if f.Name != q.Field {
				continue
			}
			if !paired || nth == c.nth {
				out = b.qualify(out, c, main, q, f)
			}
			nth++
		}
	}
	return sortQualifiers(append(out, b.exactness(value)...))
}

// qualify appends one qualifier, if the value fits.
func (b *builder) qualify(out []ontology.Qualifier, c claim, main *ontology.Property, q *ontology.LineQualifier, f *ontology.Field) []ontology.Qualifier {
	class := b.classOf(f.Value)
	p := b.schema.Choose(q.Properties, class)
	v, err := b.value(p, f)
	if err == nil && !b.schema.AdmitsValue(p, b.classOf(v)) {
		err = fmt.Errorf("%s is of the class %s", describe(v), b.classOf(v))
	}
	if err != nil {
		b.find(lostQualifier, c.record.Evidence, fmt.Sprintf("%s is stated without the qualifier %s: %v", main.ID, p.ID, err))
		return out
	}
	return append(out, ontology.Qualifier{Property: p.ID, Value: v})
}

// exactness is what an approximate or bounded value says in qualifiers.
func (b *builder) exactness(v ontology.Value) []ontology.Qualifier {
	var out []ontology.Qualifier
	switch v := v.(type) {
	case ontology.Quantity:
		if v.Approx != "" {
			out = append(out, b.circumstance(v.Approx))
		}
	case ontology.Time:
		if v.Circa {
			out = append(out, b.circumstance("circa"))
		}
		if v.Earliest != (ontology.Bound{}) {
			out = append(out, ontology.Qualifier{Property: "P1319", Value: boundTime(v.Earliest, v.Calendar)})
		}
		if v.Latest != (ontology.Bound{}) {
			out = append(out, ontology.Qualifier{Property: "P1326", Value: boundTime(v.Latest, v.Calendar)})
		}
	}
	return out
}

func (b *builder) circumstance(word string) ontology.Qualifier {
	const sourcing = "P1480"
	return ontology.Qualifier{Property: sourcing, Value: b.words(word, b.schema.Property(sourcing).Words, source.Span{})}
}

// boundTime is a bound as a time of the precision that its fields reach.
func boundTime(d ontology.Bound, c ontology.Calendar) ontology.Time {
	t := ontology.Time{Year: d.Year, Month: d.Month, Day: d.Day, Calendar: c, Precision: ontology.Day}
	switch {
	case d.Month == 0:
		t.Precision = ontology.Year
	case d.Day == 0:
		t.Precision = ontology.Month
	}
	return t
}

// sortQualifiers orders by property, then value, and drops repetitions.
func sortQualifiers(q []ontology.Qualifier) []ontology.Qualifier {
	slices.SortStableFunc(q, compareQualifiers)
	return slices.CompactFunc(q, func(a, b ontology.Qualifier) bool { return compareQualifiers(a, b) == 0 })
}

func compareQualifiers(a, b ontology.Qualifier) int {
	return cmp.Or(cmp.Compare(a.Property, b.Property), compareValues(a.Value, b.Value))
}
