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
	if e.From.Precision == 0 {
		e.Shift.Part = l.cut
	}
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

// bound limits a time by the part of it that is meant and the words before it.
// What has neither year nor month has no bounds yet.
func bound(t *ontology.Time, cut parse.Slice, relation parse.TimeRelation) {
	if t.Precision != 0 && (t.Year != 0 || t.Month != 0 || t.Earliest.Day != 0) {
		parse.Limit(t, cut, relation)
	}
}

// cover makes a Between of two ends.
func cover(e *parse.TimeExpr, l *lead) {
	var ends [2]ontology.Bound
	ends[0], _ = l.cut.Bounds(e.From)
	if e.From.Earliest.Day != 0 {
		ends[0] = e.From.Earliest
	}
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
