package out

import (
	"testing"

	"github.com/spoglio/spoglio/ontology"
)

func TestTimes(t *testing.T) {
	day := func(y, m, d int, c ontology.Calendar) ontology.Time {
		return ontology.Time{Year: y, Month: m, Day: d, Precision: ontology.Day, Calendar: c}
	}
	const g, j = ontology.Gregorian, ontology.Julian
	for _, c := range []struct {
		name     string
		time     ontology.Time
		iso, rdf string // rdf "" where it cannot say the time
	}{
		{"day", day(1917, 4, 11, g), "1917-04-11", "1917-04-11T00:00:00Z"},
		{"month", ontology.Time{Year: 1917, Month: 4, Precision: ontology.Month}, "1917-04", "1917-04-01T00:00:00Z"},
		{"year", ontology.Time{Year: 1917, Precision: ontology.Year}, "1917", "1917-01-01T00:00:00Z"},
		{"decade", ontology.Time{Year: 1920, Precision: ontology.Decade}, "1920", "1920-01-01T00:00:00Z"},
		{"century", ontology.Time{Year: 1501, Precision: ontology.Century}, "1501", "1501-01-01T00:00:00Z"},
		{"first century", ontology.Time{Year: 1, Precision: ontology.Century}, "0001", "0001-01-01T00:00:00Z"},
		{"280 BCE", ontology.Time{Year: -280, Precision: ontology.Year}, "-0280", "-0279-01-01T00:00:00Z"},
		{"1 BCE", ontology.Time{Year: -1, Precision: ontology.Year}, "-0001", "0000-01-01T00:00:00Z"},
		{"century BCE is not shifted", ontology.Time{Year: -300, Precision: ontology.Century}, "-0300", "-0300-01-01T00:00:00Z"},
		{"before year -9999", ontology.Time{Year: -13000, Precision: ontology.Year}, "-13000", "-12999-01-01T00:00:00Z"},
		{"last Julian day in Rome", day(1582, 10, 4, j), "1582-10-04", "1582-10-14T00:00:00Z"},
		{"October, Old Style", day(1917, 10, 25, j), "1917-10-25", "1917-11-07T00:00:00Z"},
		{"Julian leap day", day(1900, 2, 29, j), "1900-02-29", "1900-03-13T00:00:00Z"},
		{"Ides of March", day(-44, 3, 15, j), "-0044-03-15", "-0043-03-13T00:00:00Z"},
		{"Julian into another year", day(1, 1, 1, j), "0001-01-01", "0000-12-30T00:00:00Z"},
		{"calendars meet", day(200, 3, 1, j), "0200-03-01", "0200-03-01T00:00:00Z"},
		{"Julian month is not converted", ontology.Time{Year: 1500, Month: 3, Precision: ontology.Month, Calendar: j}, "1500-03", "1500-03-01T00:00:00Z"},
		{"leap day BCE", day(-5, 2, 29, g), "-0005-02-29", "-0004-02-29T00:00:00Z"},
		{"no year", ontology.Time{Month: 11, Day: 3, Precision: ontology.Day, YearUnknown: true}, "XXXX-11-03", ""},
		{"no such day", day(1900, 2, 29, g), "1900-02-29", ""},
		{"no such month", ontology.Time{Year: 1900, Month: 13, Precision: ontology.Month}, "1900-13", ""},
		{"no year 0", ontology.Time{Precision: ontology.Year}, "0000", ""},
	} {
		if got := isoTime(c.time); got != c.iso {
			t.Errorf("%s: CSV %q, want %q", c.name, got, c.iso)
		}
		got, err := dateTime(c.time)
		if got != c.rdf || (err == nil) != (c.rdf != "") {
			t.Errorf("%s: RDF %q (%v), want %q", c.name, got, err, c.rdf)
		}
	}
}

// TestEveryJulianDay walks six centuries: each Julian day is one Gregorian day
// after the day before it.
func TestEveryJulianDay(t *testing.T) {
	from, to := julianDayNumber(-60, 1, 1), julianDayNumber(560, 1, 1)
	last := ""
	for n := from; n < to; n++ {
		y, m, d := gregorian(n)
		if m < 1 || m > 12 || d < 1 || d > daysIn(ontology.Time{Year: jsonYear(y), Month: m}) {
			t.Fatalf("day %d is %d-%d-%d", n, y, m, d)
		}
		now, err := dateTime(ontology.Time{Year: jsonYear(y), Month: m, Day: d, Precision: ontology.Day})
		if err != nil || now == last {
			t.Fatalf("day %d is %s, as the day before (%v)", n, now, err)
		}
		last = now
	}
}

// jsonYear is a year counted from 0 as Wikibase's JSON counts it.
func jsonYear(y int) int {
	if y <= 0 {
		return y - 1
	}
	return y
}
