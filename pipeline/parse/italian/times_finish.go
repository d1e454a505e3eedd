package italian

import (
	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/pipeline/parse"
)

// finish works the lead into the expression: bounds, "circa", the vigil, the
// calendar, and what covers the ends of "tra … e …".
func finish(e *parse.TimeExpr, l *lead) {
	if e.Invalid != "" {
		*e = parse.TimeExpr{First: e.First, Last: e.Last, Invalid: e.Invalid}
		return
	}
	e.From.Circa = e.From.Circa || l.circa
	if l.eve {
		vigil(e)
	}
	setCalendar(&e.From)
	setCalendar(&e.To)
	if e.Interval {
		bound(&e.From, l.cut, parse.At)
		return
	}
	if e.Relation == parse.Between {
		cover(e, l)
		return
	}
	bound(&e.From, l.cut, e.Relation)
}

// vigil moves a feast to the day before.
func vigil(e *parse.TimeExpr) {
	switch {
	case e.Shift.Easter:
		e.Shift.Days--
	case e.From.Day > 1:
		e.From.Day--
	case e.From.Month > 1:
		e.From.Month--
		e.From.Day = parse.DaysIn(e.From.Year, e.From.Month, e.From.Calendar)
	}
}

// setCalendar says in which calendar a time counts and whether its year is
// unknown.
func setCalendar(t *ontology.Time) {
	t.YearUnknown = t.Year == 0 && t.Month != 0
	if t.Precision == ontology.Day && !t.CalendarStated && t.Year != 0 {
		t.Calendar = parse.CalendarOf(t.Year, t.Month, t.Day)
	}
}

// bound sets the civil days that limit a time, by the part of it that is meant
// and the words that bound it.
func bound(t *ontology.Time, cut parse.Slice, relation parse.TimeRelation) {
	if t.Precision == 0 || t.Earliest.Day == 0 && t.Year == 0 && t.Month == 0 && cut.Of == 0 {
		return
	}
	first, last := t.Earliest, t.Latest
	if first.Day == 0 {
		first, last = cut.Bounds(*t)
	}
	if cut.Of != 0 {
		t.Earliest, t.Latest = first, last
	}
	switch relation {
	case parse.By:
		t.Earliest, t.Latest = ontology.Bound{}, last
	case parse.Before:
		t.Earliest, t.Latest = ontology.Bound{}, beside(first, -1)
	case parse.After:
		t.Earliest, t.Latest = beside(last, 1), ontology.Bound{}
	}
}

// beside is the day before or after a bound; none where its year is unknown.
func beside(b ontology.Bound, n int) ontology.Bound {
	if b.Year == 0 {
		return ontology.Bound{}
	}
	y, m, d := parse.AddDays(b.Year, b.Month, b.Day, n, parse.CalendarOf(b.Year, b.Month, b.Day))
	return ontology.Bound{Year: y, Month: m, Day: d}
}

// cover makes a Between of two ends.
func cover(e *parse.TimeExpr, l *lead) {
	var ends [2]ontology.Bound
	ends[0], _ = l.cut.Bounds(e.From)
	_, ends[1] = parse.Slice{}.Bounds(e.To)
	if e.To.Latest.Day != 0 {
		ends[1] = e.To.Latest
	}
	at, ok := parse.Cover(e.From, e.To)
	if l.day && e.From.Precision == ontology.Day && e.To.Precision == ontology.Day {
		at, ok = e.From, true // a night is the day on which it begins
	}
	if !ok {
		e.Interval = true
		bound(&e.From, l.cut, parse.At)
		return
	}
	e.From = at
	e.From.Earliest, e.From.Latest = ends[0], ends[1]
}
