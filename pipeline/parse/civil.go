package parse

import "github.com/spoglio/spoglio/ontology"

// lastJulian is the last year that begins and ends before the Gregorian
// calendar of 15 October 1582.
const lastJulian = 1581

// CalendarOf is the calendar that history counts a civil day in where nothing
// else is said: Julian before 15 October 1582, Gregorian from then on.
func CalendarOf(year, month, day int) ontology.Calendar {
	if year < 1582 || year == 1582 && (month < 10 || month == 10 && day < 15) {
		return ontology.Julian
	}
	return ontology.Gregorian
}

// DaysIn is the number of days of a month (1-12). Year is a JSON year; for
// year 0, "not given", February has 29.
func DaysIn(year, month int, calendar ontology.Calendar) int {
	if month == 2 && (year == 0 || isLeap(year, calendar)) {
		return 29
	}
	return [...]int{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}[month-1]
}

func isLeap(year int, calendar ontology.Calendar) bool {
	year = astronomical(year)
	if calendar == ontology.Julian {
		return year%4 == 0
	}
	return year%4 == 0 && (year%100 != 0 || year%400 == 0)
}

// astronomical turns a JSON year (-1 is 1 BCE) into one that can be counted
// with (0 is 1 BCE); historical turns it back.
func astronomical(year int) int {
	if year < 0 {
		return year + 1
	}
	return year
}

func historical(year int) int {
	if year <= 0 {
		return year - 1
	}
	return year
}

// AddYears moves a JSON year by n years; there is no year 0 on the way.
func AddYears(year, n int) int { return historical(astronomical(year) + n) }

// dayNumber is the Julian day number of a civil day, by the usual integer
// formula (E. G. Richards, in: Explanatory Supplement to the Astronomical
// Almanac, 3rd ed., §15.11).
func dayNumber(year, month, day int, calendar ontology.Calendar) int {
	shift := (month - 14) / 12
	y := astronomical(year) + 4800 + shift
	n := floor(1461*y, 4) + (367*(month-2-12*shift))/12 + day
	if calendar == ontology.Julian {
		return n - 32113
	}
	return n - 32075 - floor(3*floor(y+100, 100), 4)
}

// civilDay is the civil day of a Julian day number, by the same source.
func civilDay(n int, calendar ontology.Calendar) (year, month, day int) {
	f := n + 1401
	if calendar == ontology.Gregorian {
		f += floor(floor(4*n+274277, 146097)*3, 4) - 38
	}
	e := 4*f + 3
	g := floor(e-1461*floor(e, 1461), 4)
	h := 5*g + 2
	day = h%153/5 + 1
	month = (h/153+2)%12 + 1
	return historical(floor(e, 1461) - 4716 + (14-month)/12), month, day
}

// floor divides rounding down, for day numbers before the epoch.
func floor(a, b int) int {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

// AddDays moves a civil day by n days in its calendar.
func AddDays(year, month, day, n int, calendar ontology.Calendar) (int, int, int) {
	return civilDay(dayNumber(year, month, day, calendar)+n, calendar)
}

// Weekday is the day of the week of a civil day: 1 Monday … 7 Sunday.
func Weekday(year, month, day int, calendar ontology.Calendar) int {
	n := dayNumber(year, month, day, calendar) % 7
	return (n+7)%7 + 1
}

// ToGregorian is the Gregorian date of a day given by its Julian date: 11
// February 1900 for 30 January 1900.
func ToGregorian(year, month, day int) (int, int, int) {
	return civilDay(dayNumber(year, month, day, ontology.Julian), ontology.Gregorian)
}

// Easter is the day of Easter Sunday of a year, and its calendar: the Gregorian
// one from 1583, the Julian one before (J. Meeus, Astronomical Algorithms, ch. 8).
func Easter(year int) (month, day int, calendar ontology.Calendar) {
	if year <= lastJulian+1 {
		a, b, c := year%4, year%7, year%19
		d := (19*c + 15) % 30
		e := (2*a + 4*b - d + 34) % 7
		n := d + e + 114
		return n / 31, n%31 + 1, ontology.Julian
	}
	a, b, c := year%19, year/100, year%100
	h := (19*a + b - b/4 - (b-(b+8)/25+1)/3 + 15) % 30
	l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
	n := h + l - 7*((a+11*h+22*l)/451) + 114
	return n / 31, n%31 + 1, ontology.Gregorian
}

// AddToEaster is the day that lies n days after Easter Sunday of a year, with
// day precision. The year is of the common era.
func AddToEaster(year, n int) ontology.Time {
	month, day, calendar := Easter(year)
	_, month, day = AddDays(year, month, day, n, calendar)
	return ontology.Time{Year: year, Month: month, Day: day, Precision: ontology.Day, Calendar: calendar}
}
