package parse

import "github.com/spoglio/spoglio/ontology"

// Resolve completes an expression from an anchor: a time that its context
// gives, already complete itself. An interval has from and to, everything else
// from alone. An expression that needs nothing comes back as it is.
//
// ok is false where the anchor cannot give what the expression needs, where
// the day does not exist in the anchor's year, and for an Invalid expression;
// then from is what the words alone say (month and day with YearUnknown), or
// the zero Time where they say nothing that can be written.
func Resolve(e TimeExpr, anchor ontology.Time) (from, to ontology.Time, ok bool) {
	if e.Invalid != "" {
		return ontology.Time{}, ontology.Time{}, false
	}
	from, to = e.From, e.To
	if e.Interval && to.YearUnknown && !from.YearUnknown && e.Needs&NeedsYear == 0 {
		return from, ontology.Time{}, false // "dal '19 ad aprile", of which year?
	}
	if e.Needs == 0 {
		return from, to, true
	}
	if e.Needs&(NeedsYear|NeedsMonth|NeedsShift) != 0 && !complete(e, &from, &to, anchor) {
		return alone(e.From), alone(e.To), false
	}
	switch {
	case anchor.YearUnknown:
	case e.Needs&NeedsEra != 0 && anchor.Year < 0:
		before(&from)
		before(&to)
	case anchor.Year >= firstAbbreviated && (e.Needs&NeedsCentury != 0 || e.Needs&NeedsEra != 0 && from.Year < 100):
		nearest(&from, &to, anchor.Year)
	}
	if !exists(&from) || !exists(&to) {
		return alone(e.From), alone(e.To), false
	}
	return from, to, true
}

// firstAbbreviated is the earliest anchor whose century is taken for a year or
// decade without its own, and for a bare year below 100 ("nel 48" for "nel '48").
const firstAbbreviated = 1000

// alone is what an unresolved time says without its context.
func alone(t ontology.Time) ontology.Time {
	if t.Month == 0 {
		return ontology.Time{}
	}
	t.Year, t.YearUnknown = 0, true
	return t
}

// complete gives both times their year and month.
func complete(e TimeExpr, from, to *ontology.Time, anchor ontology.Time) bool {
	if anchor.YearUnknown || anchor.Year == 0 {
		return false
	}
	base := anchor
	if e.Needs&NeedsShift != 0 {
		var ok bool
		if base, ok = e.Shift.apply(anchor, *from); !ok {
			return false
		}
	}
	if !fill(from, base, e.Needs) {
		return false
	}
	if e.Shift.Part.Of != 0 {
		from.Earliest, from.Latest = e.Shift.Part.Bounds(*from)
	}
	if none := (ontology.Bound{}); from.Earliest == none && from.Latest == none && !e.Interval {
		Limit(from, Slice{}, e.Relation)
	}
	if to.Precision == 0 {
		return true
	}
	next := *from
	if e.Relation == Between && !e.Interval {
		next = base
	}
	if !fill(to, next, e.Needs) {
		return false
	}
	if e.Interval && earlier(*to, *from) {
		follow(e.To, to)
	}
	if a, b := &from.Earliest, &from.Latest; !e.Interval && e.Relation == Between && e.To.Year == 0 && a.Year == b.Year && a.Month > b.Month && b.Month > 0 {
		b.Year, to.Year = AddYears(b.Year, 1), AddYears(to.Year, 1) // "tra il 30 dicembre e il 1º gennaio"
	}
	return true
}

// follow moves the end of an interval that would lie before its beginning into
// the month or year after ("dal 28 dicembre al 3 gennaio", "dal 28 al 2").
func follow(given ontology.Time, to *ontology.Time) {
	if given.Month == 0 && to.Month < 12 {
		to.Month++
		return
	}
	if given.Month == 0 {
		to.Month = 1
	}
	if given.Year == 0 {
		to.Year = AddYears(to.Year, 1)
	}
}

func earlier(a, b ontology.Time) bool {
	if a.Year != b.Year {
		return a.Year < b.Year
	}
	if a.Month != b.Month && a.Month != 0 && b.Month != 0 {
		return a.Month < b.Month
	}
	return a.Month == b.Month && a.Day != 0 && a.Day < b.Day
}

// fill takes from base what t lacks.
func fill(t *ontology.Time, base ontology.Time, needs Needs) bool {
	if base.Precision < ontology.Year && t.Precision >= ontology.Year {
		return false
	}
	if t.Precision == 0 {
		bounds := *t
		*t = base
		t.Earliest, t.Latest, t.Circa = bounds.Earliest, bounds.Latest, bounds.Circa || base.Circa
	}
	if t.Year == 0 {
		t.Year = base.Year
	}
	if t.Precision >= ontology.Month && t.Month == 0 {
		if t.Month = base.Month; t.Month == 0 {
			return false
		}
	}
	t.YearUnknown = false
	fillBound(&t.Earliest, *t)
	fillBound(&t.Latest, *t)
	return true
}

func fillBound(b *ontology.Bound, t ontology.Time) {
	if b.Day == 0 || b.Year != 0 {
		return
	}
	b.Year = t.Year
	if b.Month == 0 {
		b.Month = t.Month
	}
	if b.Month != 0 {
		b.Day = min(b.Day, DaysIn(b.Year, b.Month, CalendarOf(b.Year, b.Month, b.Day)))
	}
}

// before takes a time of the common era for one before it.
func before(t *ontology.Time) {
	if t.Precision == ontology.Century && t.Year > 0 {
		move := -t.Year - 99 - t.Year
		for _, year := range [...]*int{&t.Year, &t.Earliest.Year, &t.Latest.Year} {
			if *year != 0 {
				*year += move
			}
		}
		return
	}
	for _, year := range [...]*int{&t.Year, &t.Earliest.Year, &t.Latest.Year} {
		if *year > 0 {
			*year = -*year
		}
	}
}

// nearest moves times into the century where the first of them lies closest to
// the anchor; from 2001 on what lies ahead is not meant.
func nearest(from, to *ontology.Time, anchor int) {
	shift := floor(anchor-from.Year+50, 100) * 100
	if year := from.Year + shift; anchor > 2000 && year > anchor {
		shift -= 100
	}
	for _, t := range [...]*ontology.Time{from, to} {
		for _, year := range [...]*int{&t.Year, &t.Earliest.Year, &t.Latest.Year} {
			if *year != 0 {
				*year += shift
			}
		}
	}
}

// exists reports whether a resolved day is on the calendar, and sets that.
func exists(t *ontology.Time) bool {
	if t.Precision != ontology.Day {
		return true
	}
	if !t.CalendarStated {
		t.Calendar = CalendarOf(t.Year, t.Month, t.Day)
	}
	return t.Month != 0 && t.Day <= DaysIn(t.Year, t.Month, t.Calendar)
}
