package parse

import "github.com/spoglio/spoglio/ontology"

// apply moves the anchor. Given is what the expression itself says: its day
// counts when a month is looked for. ok is false where the anchor is too
// coarse for the shift.
func (s Shift) apply(anchor, given ontology.Time) (t ontology.Time, ok bool) {
	switch {
	case s.Easter:
		if anchor.Year <= 0 || anchor.Precision < ontology.Year {
			return t, false
		}
		return AddToEaster(anchor.Year, s.Days), true
	case s.Weekday != 0:
		return s.weekday(anchor)
	case s.Month != 0:
		return s.month(anchor, given)
	}
	if s.Onward && given.Day <= anchor.Day {
		s.Months = 1
	}
	if anchor.Precision < s.To && !(s.To == ontology.Decade && anchor.Precision >= ontology.Decade) {
		return t, false
	}
	t = anchor
	t.Earliest, t.Latest = ontology.Bound{}, ontology.Bound{}
	t.Year = AddYears(t.Year, s.Years)
	if s.Months != 0 {
		n := astronomical(t.Year)*12 + t.Month - 1 + s.Months
		t.Year, t.Month = historical(floor(n, 12)), n-12*floor(n, 12)+1
	}
	if s.Days != 0 {
		t.Year, t.Month, t.Day = AddDays(t.Year, t.Month, t.Day, s.Days, t.Calendar)
	}
	return coarsen(t, s.To), true
}

// coarsen cuts a time down to a precision.
func coarsen(t ontology.Time, to ontology.Precision) ontology.Time {
	if to < ontology.Day {
		t.Day = 0
		t.Calendar, t.CalendarStated = ontology.Gregorian, false
	}
	if to < ontology.Month {
		t.Month = 0
	}
	switch to {
	case ontology.Decade:
		t.Year = decade(t.Year)
	case ontology.Century:
		t.Year = CenturyOf(t.Year)
	}
	t.Precision = to
	return t
}

func (s Shift) weekday(anchor ontology.Time) (t ontology.Time, ok bool) {
	if anchor.Precision < ontology.Day {
		return t, false
	}
	t = anchor
	t.Earliest, t.Latest = ontology.Bound{}, ontology.Bound{}
	year, month, day := AddDays(t.Year, t.Month, t.Day, s.Days, t.Calendar)
	ahead := (s.Weekday - Weekday(year, month, day, t.Calendar) + 7) % 7
	if s.Backward && ahead != 0 {
		ahead -= 7
	}
	t.Year, t.Month, t.Day = AddDays(year, month, day, ahead, t.Calendar)
	return t, true
}

// month looks for the next month (or day of it) of that name after the anchor,
// or the last one before it.
func (s Shift) month(anchor, given ontology.Time) (t ontology.Time, ok bool) {
	if anchor.Precision < ontology.Month {
		return t, false
	}
	t = ontology.Time{Year: anchor.Year, Precision: s.To}
	if s.To >= ontology.Month {
		t.Month = s.Month
	}
	order := s.Month - anchor.Month
	if order == 0 && given.Day != 0 && anchor.Day != 0 {
		order = given.Day - anchor.Day
	}
	switch {
	case s.Backward && order >= 0:
		t.Year = AddYears(t.Year, -1)
	case !s.Backward && order <= 0:
		t.Year = AddYears(t.Year, 1)
	}
	return t, true
}
