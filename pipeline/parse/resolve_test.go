package parse

import (
	"testing"

	"github.com/spoglio/spoglio/ontology"
)

func day(y, m, d int) ontology.Time {
	return ontology.Time{Year: y, Month: m, Day: d, Precision: ontology.Day, Calendar: CalendarOf(y, m, d)}
}

func year(y int) ontology.Time { return ontology.Time{Year: y, Precision: ontology.Year} }

func TestResolve(t *testing.T) {
	april12 := ontology.Time{Month: 4, Day: 12, Precision: ontology.Day, YearUnknown: true}
	february29 := ontology.Time{Month: 2, Day: 29, Precision: ontology.Day, YearUnknown: true}
	the27th := ontology.Time{Day: 27, Precision: ontology.Day}
	tests := []struct {
		name   string
		e      TimeExpr
		anchor ontology.Time
		want   ontology.Time
		ok     bool
	}{
		{"complete", TimeExpr{From: year(1917)}, year(1848), year(1917), true},
		{"year", TimeExpr{From: april12, Needs: NeedsYear}, year(1917), day(1917, 4, 12), true},
		{"year, Julian", TimeExpr{From: april12, Needs: NeedsYear}, year(1492), day(1492, 4, 12), true},
		{"year from nothing", TimeExpr{From: april12, Needs: NeedsYear}, ontology.Time{}, april12, false},
		{"year from a century", TimeExpr{From: april12, Needs: NeedsYear}, ontology.Time{Year: 1901, Precision: ontology.Century}, april12, false},
		{"no such day in that year", TimeExpr{From: february29, Needs: NeedsYear}, year(1900), february29, false},
		{"month", TimeExpr{From: the27th, Needs: NeedsYear | NeedsMonth}, day(1917, 4, 12), day(1917, 4, 27), true},
		{"month from a year", TimeExpr{From: the27th, Needs: NeedsYear | NeedsMonth}, year(1917), ontology.Time{}, false},
		{"era", TimeExpr{From: year(133), Needs: NeedsEra}, year(-121), year(-133), true},
		{"era of ours", TimeExpr{From: year(133), Needs: NeedsEra}, year(120), year(133), true},
		{"era from nothing", TimeExpr{From: year(133), Needs: NeedsEra}, ontology.Time{}, year(133), true},
		{"century", TimeExpr{From: year(1948), Needs: NeedsCentury}, year(1859), year(1848), true},
		{"a year's two digits", TimeExpr{From: year(68), Needs: NeedsEra}, year(1972), year(1968), true},
		{"a year of two digits", TimeExpr{From: year(68), Needs: NeedsEra}, year(69), year(68), true},
		{"century ahead", TimeExpr{From: year(1990), Needs: NeedsCentury}, year(2045), year(1990), true},
		{"years across the era", TimeExpr{Needs: NeedsShift, Shift: Shift{Years: 2, To: ontology.Year}}, year(-1), year(2), true},
		{"days from a month", TimeExpr{Needs: NeedsShift, Shift: Shift{Days: 2, To: ontology.Day}}, ontology.Time{Year: 1917, Month: 4, Precision: ontology.Month}, ontology.Time{}, false},
		{"days over the year", TimeExpr{Needs: NeedsShift, Shift: Shift{Days: 3, To: ontology.Day}}, day(1848, 12, 30), day(1849, 1, 2), true},
		{"months over the year", TimeExpr{Needs: NeedsShift, Shift: Shift{Months: -2, To: ontology.Month}}, day(1849, 1, 2), ontology.Time{Year: 1848, Month: 11, Precision: ontology.Month}, true},
		{"weekday after", TimeExpr{Needs: NeedsShift, Shift: Shift{Weekday: 7, Days: 1, To: ontology.Day}}, day(1946, 6, 2), day(1946, 6, 9), true},
		{"weekday before", TimeExpr{Needs: NeedsShift, Shift: Shift{Weekday: 7, Days: -1, Backward: true, To: ontology.Day}}, day(1946, 6, 2), day(1946, 5, 26), true},
		{"Easter Monday", TimeExpr{Needs: NeedsShift, Shift: Shift{Easter: true, Days: 1, To: ontology.Day}}, year(1916), day(1916, 4, 24), true},
		{"invalid", TimeExpr{Invalid: "no such day"}, year(1916), ontology.Time{}, false},
		{"unknown anchor", TimeExpr{From: april12, Needs: NeedsYear}, ontology.Time{Month: 3, Precision: ontology.Month, YearUnknown: true}, april12, false},
	}
	for _, c := range tests {
		if got, _, ok := Resolve(c.e, c.anchor); got != c.want || ok != c.ok {
			t.Errorf("%s: got %+v %v, want %+v %v", c.name, got, ok, c.want, c.ok)
		}
	}
}

func TestResolveInterval(t *testing.T) {
	e := TimeExpr{Interval: true, Needs: NeedsYear,
		From: ontology.Time{Month: 12, Day: 28, Precision: ontology.Day, YearUnknown: true},
		To:   ontology.Time{Month: 1, Day: 3, Precision: ontology.Day, YearUnknown: true}}
	from, to, ok := Resolve(e, year(1919))
	if !ok || from != day(1919, 12, 28) || to != day(1920, 1, 3) {
		t.Errorf("got %+v – %+v %v", from, to, ok)
	}
}

func TestEnds(t *testing.T) {
	between := TimeExpr{Relation: Between, To: year(1925), From: ontology.Time{Year: 1920, Precision: ontology.Decade,
		Earliest: ontology.Bound{Year: 1920, Month: 1, Day: 1}, Latest: ontology.Bound{Year: 1925, Month: 12, Day: 31}}}
	if from, to := between.Ends(); from != year(1920) || to != year(1925) {
		t.Errorf("got %+v – %+v", from, to)
	}
	point := TimeExpr{From: year(1917)}
	if from, to := point.Ends(); from != year(1917) || to != year(1917) {
		t.Errorf("got %+v – %+v", from, to)
	}
}
