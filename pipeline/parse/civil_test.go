package parse

import (
	"testing"

	"github.com/spoglio/spoglio/ontology"
)

func TestEaster(t *testing.T) {
	// Days from the tables of the Church and of chronologies.
	tests := []struct{ year, month, day int }{
		{1282, 3, 29}, {1478, 3, 22}, {1492, 4, 22}, {1582, 4, 15}, {1583, 4, 10},
		{1818, 3, 22}, {1886, 4, 25}, {1916, 4, 23}, {1943, 4, 25}, {2000, 4, 23}, {2024, 3, 31},
	}
	for _, c := range tests {
		if month, day, _ := Easter(c.year); month != c.month || day != c.day {
			t.Errorf("Easter(%d) = %d-%d, want %d-%d", c.year, month, day, c.month, c.day)
		}
	}
}

func TestAddDays(t *testing.T) {
	type day struct{ y, m, d int }
	tests := []struct {
		from day
		n    int
		cal  ontology.Calendar
		want day
	}{
		{day{1917, 2, 27}, 3, ontology.Gregorian, day{1917, 3, 2}},
		{day{1900, 2, 28}, 1, ontology.Gregorian, day{1900, 3, 1}},
		{day{1900, 2, 28}, 1, ontology.Julian, day{1900, 2, 29}},
		{day{1, 1, 1}, -1, ontology.Julian, day{-1, 12, 31}},
		{day{-1, 12, 31}, 1, ontology.Julian, day{1, 1, 1}},
		{day{-44, 3, 15}, 365, ontology.Julian, day{-43, 3, 15}},
		{day{2000, 1, 1}, -1, ontology.Gregorian, day{1999, 12, 31}},
	}
	for _, c := range tests {
		y, m, d := AddDays(c.from.y, c.from.m, c.from.d, c.n, c.cal)
		if got := (day{y, m, d}); got != c.want {
			t.Errorf("%v + %d days = %v, want %v", c.from, c.n, got, c.want)
		}
	}
}

func TestDaysRoundTrip(t *testing.T) {
	for _, cal := range []ontology.Calendar{ontology.Gregorian, ontology.Julian} {
		for n := dayNumber(-700, 1, 1, cal); n < dayNumber(2100, 1, 1, cal); n += 17 {
			y, m, d := civilDay(n, cal)
			if y == 0 || m < 1 || m > 12 || d < 1 || d > DaysIn(y, m, cal) {
				t.Fatalf("day %d is %d-%d-%d", n, y, m, d)
			}
			if back := dayNumber(y, m, d, cal); back != n {
				t.Fatalf("day %d came back as %d (%d-%d-%d)", n, back, y, m, d)
			}
		}
	}
}

func TestWeekday(t *testing.T) {
	tests := []struct{ y, m, d, want int }{
		{1969, 4, 27, 7}, {1789, 7, 14, 2}, {1916, 4, 24, 1}, {1582, 10, 15, 5}, {1582, 10, 4, 4},
	}
	for _, c := range tests {
		if got := Weekday(c.y, c.m, c.d, CalendarOf(c.y, c.m, c.d)); got != c.want {
			t.Errorf("%d-%d-%d is weekday %d, want %d", c.y, c.m, c.d, got, c.want)
		}
	}
}

func TestToGregorian(t *testing.T) {
	type day struct{ y, m, d int }
	tests := []struct{ julian, want day }{
		{day{1917, 10, 25}, day{1917, 11, 7}},
		{day{1900, 2, 29}, day{1900, 3, 13}},
		{day{1825, 12, 24}, day{1826, 1, 5}},
		{day{1582, 10, 5}, day{1582, 10, 15}},
		{day{-280, 7, 1}, day{-280, 6, 27}},
	}
	for _, c := range tests {
		y, m, d := ToGregorian(c.julian.y, c.julian.m, c.julian.d)
		if got := (day{y, m, d}); got != c.want {
			t.Errorf("%v is %v, want %v", c.julian, got, c.want)
		}
	}
}

func TestSlice(t *testing.T) {
	bound := func(y, m, d int) ontology.Bound { return ontology.Bound{Year: y, Month: m, Day: d} }
	tests := []struct {
		at          ontology.Time
		s           Slice
		first, last ontology.Bound
	}{
		{ontology.Time{Year: 1501, Precision: ontology.Century}, Slice{}, bound(1501, 1, 1), bound(1600, 12, 31)},
		{ontology.Time{Year: -300, Precision: ontology.Century}, Slice{1, 2, 2}, bound(-250, 1, 1), bound(-201, 12, 31)},
		{ontology.Time{Year: 1920, Precision: ontology.Decade}, Slice{0, 1, 3}, bound(1920, 1, 1), bound(1922, 12, 31)},
		{ontology.Time{Year: 1904, Precision: ontology.Year}, Slice{1, 2, 6}, bound(1904, 3, 1), bound(1904, 4, 30)},
		{ontology.Time{Year: 1904, Month: 2, Precision: ontology.Month}, Slice{2, 3, 3}, bound(1904, 2, 21), bound(1904, 2, 29)},
	}
	for _, c := range tests {
		if first, last := c.s.Bounds(c.at); first != c.first || last != c.last {
			t.Errorf("%v of %v = %v, %v; want %v, %v", c.s, c.at, first, last, c.first, c.last)
		}
	}
}
