package align

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/source"
)

// qualifiers are those that the line asks for and the record has for the nth
// value, with what the value itself says of its exactness, sorted.
func (b *builder) qualifiers(c *claims, nth int, main *ontology.Property, value ontology.Value) []ontology.Qualifier {
	var out []ontology.Qualifier
	for i, all := range c.qualifiers {
		if c.paired(i) {
			all = all[nth : nth+1]
		}
		for _, f := range all {
			out = b.qualify(out, c, main, c.line.Qualifiers[i].Properties, f)
		}
	}
	return sortQualifiers(append(out, b.exactness(value)...))
}

// qualify appends one qualifier, if the value fits.
func (b *builder) qualify(out []ontology.Qualifier, c *claims, main *ontology.Property, properties []*ontology.Property, f *ontology.Field) []ontology.Qualifier {
	p := b.schema.Choose(properties, b.classOf(f.Value))
	v, err := b.value(p, f)
	if err == nil && !b.schema.AdmitsValue(p, b.classOf(v)) {
		err = fmt.Errorf("%s is of the class %s", describe(v), b.classOf(v))
	}
	if err != nil {
		b.find(lostQualifier, c.at, fmt.Sprintf("%s is stated without the qualifier %s: %v", main.ID, p.ID, err))
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
