package align

import (
	"cmp"
	"strings"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/source"
)

// compareValues orders values by content: items by ID, times by date, numbers
// by size, texts by their words; values of different types by type. Labels do
// not count.
func compareValues(a, b ontology.Value) int {
	if c := cmp.Compare(typeRank(a), typeRank(b)); c != 0 {
		return c
	}
	switch a := a.(type) {
	case ontology.Item:
		return strings.Compare(a.ID, b.(ontology.Item).ID)
	case ontology.Time:
		return compareTimes(a, b.(ontology.Time))
	case ontology.Quantity:
		return compareQuantities(a, b.(ontology.Quantity))
	case ontology.Text:
		b := b.(ontology.Text)
		return cmp.Or(strings.Compare(a.Text, b.Text), strings.Compare(a.Language, b.Language))
	}
	return 0
}

func typeRank(v ontology.Value) int {
	switch v.(type) {
	case ontology.Item:
		return 1
	case ontology.Time:
		return 2
	case ontology.Quantity:
		return 3
	}
	return 4
}

func compareTimes(a, b ontology.Time) int {
	return cmp.Or(
		cmp.Compare(bit(a.YearUnknown), bit(b.YearUnknown)),
		cmp.Compare(a.Year, b.Year), cmp.Compare(a.Month, b.Month), cmp.Compare(a.Day, b.Day),
		cmp.Compare(a.Precision, b.Precision), cmp.Compare(a.Calendar, b.Calendar),
		cmp.Compare(bit(a.Circa), bit(b.Circa)),
		compareBounds(a.Earliest, b.Earliest), compareBounds(a.Latest, b.Latest),
	)
}

func compareBounds(a, b ontology.Bound) int {
	return cmp.Or(cmp.Compare(a.Year, b.Year), cmp.Compare(a.Month, b.Month), cmp.Compare(a.Day, b.Day))
}

// compareQuantities compares whole parts by length first, so that 57 stands
// before 325.
func compareQuantities(a, b ontology.Quantity) int {
	wa, _, _ := strings.Cut(a.Amount, ".")
	wb, _, _ := strings.Cut(b.Amount, ".")
	return cmp.Or(
		cmp.Compare(len(wa), len(wb)), strings.Compare(a.Amount, b.Amount), strings.Compare(a.Approx, b.Approx),
		strings.Compare(a.Unit, b.Unit), strings.Compare(a.Lower, b.Lower), strings.Compare(a.Upper, b.Upper),
	)
}

func compareSpans(a, b source.Span) int {
	return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End))
}

func compareStatements(a, b *ontology.Statement) int {
	if c := cmp.Or(strings.Compare(a.Subject.ID, b.Subject.ID), compareIDs(a.Property, b.Property), compareValues(a.Value, b.Value), cmp.Compare(a.Polarity, b.Polarity)); c != 0 {
		return c
	}
	for i := range min(len(a.Qualifiers), len(b.Qualifiers)) {
		if c := compareQualifiers(a.Qualifiers[i], b.Qualifiers[i]); c != 0 {
			return c
		}
	}
	return cmp.Compare(len(a.Qualifiers), len(b.Qualifiers))
}

// compareIDs orders Wikidata ids by number, before the names of our own.
func compareIDs(a, b string) int {
	if strings.HasPrefix(a, "P") && strings.HasPrefix(b, "P") {
		return cmp.Or(cmp.Compare(len(a), len(b)), strings.Compare(a, b))
	}
	return strings.Compare(a, b)
}

func bit(is bool) int {
	if is {
		return 1
	}
	return 0
}

// span of days, each a number that grows with the day: year, month and day in
// decimal places. A century is counted from the first year it is named by.
type days struct{ first, last int }

func daysOf(t ontology.Time) days {
	first, last := t.Year, t.Year
	switch t.Precision {
	case ontology.Century:
		last += 99
	case ontology.Decade:
		last += 9
	}
	d := days{first*10000 + 101, last*10000 + 1231}
	if t.Precision >= ontology.Month {
		d = days{first*10000 + t.Month*100 + 1, first*10000 + t.Month*100 + 31}
	}
	if t.Precision >= ontology.Day {
		d.first += t.Day - 1
		d.last = d.first
	}
	return d
}

// contains reports whether every day of e is one of d.
func (d days) contains(e days) bool { return d.first <= e.first && e.last <= d.last }

// refines reports whether a says what b says, and perhaps more exactly.
func refines(a, b ontology.Value) bool {
	x, ok := a.(ontology.Time)
	y, ok2 := b.(ontology.Time)
	switch {
	case !ok || !ok2:
		return compareValues(a, b) == 0
	case x.YearUnknown || y.YearUnknown || x.Calendar != y.Calendar:
		return compareTimes(x, y) == 0
	}
	return x.Precision >= y.Precision && bounded(x, y) && daysOf(y).contains(daysOf(x))
}

// bounded reports whether a is no vaguer than b in its bounds: a keeps b's, or
// b has none, or a is a day.
func bounded(a, b ontology.Time) bool {
	return a.Earliest == b.Earliest && a.Latest == b.Latest || b.Earliest == (ontology.Bound{}) && b.Latest == (ontology.Bound{}) ||
		a.Precision == ontology.Day
}

// before reports whether a certainly comes before b. Approximate dates leave
// five years, different calendars a month.
func before(a, b ontology.Time) bool {
	if a.YearUnknown || b.YearUnknown {
		return false
	}
	slack := 0
	if a.Circa || b.Circa {
		slack = 5 * 10000
	}
	if a.Calendar != b.Calendar {
		slack += 100
	}
	return daysOf(a).last+slack < daysOf(b).first
}
