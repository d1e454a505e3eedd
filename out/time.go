package out

import (
	"fmt"
	"strconv"

	"github.com/spoglio/spoglio/ontology"
)

// isoTime is a time as CSV writes it: at its precision, with Wikibase's JSON
// year ("1848-04-11", "1848-04", "1848", "-0280"), "XXXX" for a year that the
// text never gives.
func isoTime(t ontology.Time) string {
	year := "XXXX"
	if !t.YearUnknown {
		year = fourDigits(t.Year)
	}
	switch {
	case t.Precision >= ontology.Day:
		return fmt.Sprintf("%s-%02d-%02d", year, t.Month, t.Day)
	case t.Precision == ontology.Month:
		return fmt.Sprintf("%s-%02d", year, t.Month)
	}
	return year
}

// precisionName is a precision as CSV writes it.
func precisionName(p ontology.Precision) string {
	switch p {
	case ontology.Century:
		return "century"
	case ontology.Decade:
		return "decade"
	case ontology.Year:
		return "year"
	case ontology.Month:
		return "month"
	case ontology.Day:
		return "day"
	}
	return fmt.Sprint(int(p))
}

// calendarName is a calendar as CSV writes it.
func calendarName(c ontology.Calendar) string {
	if c == ontology.Julian {
		return "julian"
	}
	return "gregorian"
}

// dateTime is a time as an xsd:dateTime after Wikibase's RDF binding: months
// and days beyond the precision are 01, a Julian day is converted to the
// Gregorian calendar, and years before our era that are exact to the year
// count from 0 as XSD 1.1 does (280 BCE is -0279). An error says why the time
// is no point on the calendar.
func dateTime(t ontology.Time) (string, error) {
	if err := checkTime(t); err != nil {
		return "", err
	}
	year, month, day := t.Year, 1, 1
	if year < 0 && t.Precision >= ontology.Year {
		year++
	}
	if t.Precision >= ontology.Month {
		month = t.Month
	}
	if t.Precision >= ontology.Day {
		day = t.Day
		if t.Calendar == ontology.Julian {
			year, month, day = gregorian(julianDayNumber(year, month, day))
		}
	}
	b := append(make([]byte, 0, len("-13000-01-01T00:00:00Z")), fourDigits(year)...)
	b = append(b, '-', byte('0'+month/10), byte('0'+month%10), '-', byte('0'+day/10), byte('0'+day%10))
	return string(append(b, "T00:00:00Z"...)), nil
}

// checkTime says why a time cannot be written in RDF, if it cannot.
func checkTime(t ontology.Time) error {
	switch {
	case t.YearUnknown:
		return fmt.Errorf("the text never gives the year of %s", isoTime(t))
	case t.Year == 0:
		return fmt.Errorf("%s: there is no year 0", isoTime(t))
	case t.Precision >= ontology.Month && (t.Month < 1 || t.Month > 12):
		return fmt.Errorf("%s is not a month", isoTime(t))
	case t.Precision >= ontology.Day && (t.Day < 1 || t.Day > daysIn(t)):
		return fmt.Errorf("%s is not a day of the %s calendar", isoTime(t), calendarName(t.Calendar))
	}
	return nil
}

// daysIn is the number of days in a time's month by its own calendar.
func daysIn(t ontology.Time) int {
	year := t.Year
	if year < 0 {
		year++
	}
	leap := year%4 == 0
	if t.Calendar == ontology.Gregorian {
		leap = leap && (year%100 != 0 || year%400 == 0)
	}
	switch t.Month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if leap {
			return 29
		}
		return 28
	}
	return 31
}

// julianDayNumber is the number of a day of the Julian calendar; the year
// counts from 0.
func julianDayNumber(year, month, day int) int {
	a := (14 - month) / 12
	y, m := year+4800-a, month+12*a-3
	return day + (153*m+2)/5 + 365*y + floorDiv(y, 4) - 32083
}

// gregorian is the proleptic Gregorian day of a Julian day number, after
// Richards, "Calendars", in the Explanatory Supplement to the Astronomical
// Almanac (2013), 15.11; the year counts from 0.
func gregorian(jdn int) (year, month, day int) {
	f := jdn + 1401 + floorDiv(floorDiv(4*jdn+274277, 146097)*3, 4) - 38
	e := 4*f + 3
	g := floorDiv(e-1461*floorDiv(e, 1461), 4)
	h := 5*g + 2
	day = (h%153)/5 + 1
	month = (h/153+2)%12 + 1
	return floorDiv(e, 1461) - 4716 + (14-month)/12, month, day
}

func floorDiv(a, b int) int {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

// fourDigits is a year in at least four digits after its sign.
func fourDigits(year int) string {
	if year >= 1000 && year <= 9999 {
		return strconv.Itoa(year)
	}
	if year < 0 {
		return fmt.Sprintf("-%04d", -year)
	}
	return fmt.Sprintf("%04d", year)
}
