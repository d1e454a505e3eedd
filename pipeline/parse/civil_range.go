package parse

import "github.com/spoglio/spoglio/ontology"

// Slice is a part of a time: from From/Of to To/Of of its years, months or
// days. The first third of a month is {0, 1, 3}; its zero value is no part.
type Slice struct{ From, To, Of int }

// Bounds gives the first and the last civil day of the slice s of t, and of
// the whole of t for the zero Slice. Centuries are cut by years, decades too,
// years by months, months and days by days. Where t has no year neither have
// the bounds, and February has 29 days.
func (s Slice) Bounds(t ontology.Time) (first, last ontology.Bound) {
	if s.Of == 0 {
		s = Slice{0, 1, 1}
	}
	switch t.Precision {
	case ontology.Century:
		return s.years(t.Year, 100)
	case ontology.Decade:
		return s.years(t.Year, 10)
	case ontology.Year:
		lo, hi := s.cut(12)
		return ontology.Bound{Year: t.Year, Month: lo + 1, Day: 1},
			ontology.Bound{Year: t.Year, Month: hi, Day: DaysIn(t.Year, hi, t.Calendar)}
	case ontology.Month:
		return s.days(t)
	}
	b := ontology.Bound{Year: t.Year, Month: t.Month, Day: t.Day}
	return b, b
}

// Limit sets the bounds of t by the part of it that is meant and by how the
// words before bound the event: By ends with it, Before the day before it,
// After begins the day after it. Bounds that t has already are those of its
// part. Before and After set none where the year is not known.
func Limit(t *ontology.Time, part Slice, relation TimeRelation) {
	first, last := t.Earliest, t.Latest
	if first.Day == 0 && last.Day == 0 {
		first, last = part.Bounds(*t)
	}
	switch relation {
	case By:
		t.Earliest, t.Latest = ontology.Bound{}, last
	case Before:
		t.Earliest, t.Latest = ontology.Bound{}, beside(first, -1)
	case After:
		t.Earliest, t.Latest = beside(last, 1), ontology.Bound{}
	default:
		if part.Of != 0 {
			t.Earliest, t.Latest = first, last
		}
	}
}

func (s Slice) cut(n int) (lo, hi int) { return n * s.From / s.Of, n * s.To / s.Of }

func (s Slice) years(first, n int) (ontology.Bound, ontology.Bound) {
	lo, hi := s.cut(n)
	return ontology.Bound{Year: AddYears(first, lo), Month: 1, Day: 1},
		ontology.Bound{Year: AddYears(first, hi-1), Month: 12, Day: 31}
}

// days cuts a month as if it had 30 days; the last slice takes what remains.
func (s Slice) days(t ontology.Time) (ontology.Bound, ontology.Bound) {
	lo, hi := s.cut(30)
	if s.To == s.Of {
		hi = DaysIn(t.Year, t.Month, t.Calendar)
	}
	return ontology.Bound{Year: t.Year, Month: t.Month, Day: lo + 1},
		ontology.Bound{Year: t.Year, Month: t.Month, Day: hi}
}

// beside is the day n days from a bound; none where its year is unknown.
func beside(b ontology.Bound, n int) ontology.Bound {
	if b.Year == 0 {
		return ontology.Bound{}
	}
	y, m, d := AddDays(b.Year, b.Month, b.Day, n, CalendarOf(b.Year, b.Month, b.Day))
	return ontology.Bound{Year: y, Month: m, Day: d}
}

// Cover is the finest time that holds both a and b, without bounds: a day, a
// month, a year, a decade or a century; ok is false where none does. Times
// without a year are covered where they share their month or lie in one year.
func Cover(a, b ontology.Time) (t ontology.Time, ok bool) {
	t = ontology.Time{Precision: min(a.Precision, b.Precision), Year: a.Year, Calendar: b.Calendar, Circa: a.Circa || b.Circa}
	if t.Precision >= ontology.Year && a.Year == b.Year {
		coverInYear(&t, a, b)
		return t, true
	}
	if t.Precision >= ontology.Decade {
		t.Precision, t.Year = ontology.Decade, decade(a.Year)
		if t.Year == decade(b.Year) && a.Year > 0 && b.Year > 0 {
			return t, true
		}
	}
	t.Precision, t.Year = ontology.Century, CenturyOf(a.Year)
	return t, t.Year == CenturyOf(b.Year)
}

func coverInYear(t *ontology.Time, a, b ontology.Time) {
	switch {
	case t.Precision == ontology.Year || a.Month != b.Month:
		t.Precision = ontology.Year
	case t.Precision == ontology.Month || a.Day != b.Day:
		t.Precision, t.Month = ontology.Month, a.Month
	default:
		t.Month, t.Day = a.Month, a.Day
	}
	t.YearUnknown = t.Year == 0 && t.Month != 0
}

func decade(year int) int { return year - year%10 }

// CenturyOf is the first year of the century of a JSON year: 1501 of 1599 and
// 1600, -300 of 201 BCE.
func CenturyOf(year int) int {
	if year < 0 {
		return -((-year + 99) / 100 * 100)
	}
	return (year-1)/100*100 + 1
}
