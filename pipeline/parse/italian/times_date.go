package italian

import (
	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/pipeline/parse"
)

// dayDate reads a date from its day on: "3 maggio 1848", "17 (30) luglio
// 1903", "10 dello stesso mese", the 9 of "9 e 10 maggio", "27".
func (r *reader) dayDate(i, day int, l *lead) (point, bool) {
	p := point{next: i + 1}
	p.at.Day, p.at.Precision = day, ontology.Day
	if day > 99 {
		return p, false
	}
	j, newDay := r.newStyleDay(i+1, day)
	if r.is(j, ofWord) && r.at(j).n == 0 && r.is(j+1, monthWord) && (l.number == 1 || l.day || l.number == 2 && l.kind() == toWord) {
		j++
	}
	switch {
	case r.is(j, monthWord):
		p.at.Month = r.at(j).n
		p.next = r.yearTail(&p, j+1)
		if newDay == 0 {
			p.next = r.newStyleDate(&p, p.next)
		}
	case r.monthShift(&p, j):
	case day <= 31 && r.shareMonth(&p, i+1):
		newDay = 0
	default:
		return p, r.dayAlone(&p, l)
	}
	if newDay != 0 {
		p.at.Day, p.at.CalendarStated = newDay, true
	}
	return p, r.checkDay(&p, l)
}

// checkDay marks a day that its month does not have; it reports false where
// the words are rather no date at all.
func (r *reader) checkDay(p *point, l *lead) bool {
	if p.at.Month == 0 {
		return p.at.Day >= 1 && p.at.Day <= 31
	}
	style := parse.CalendarOf(p.at.Year, p.at.Month, p.at.Day)
	if p.at.Day >= 1 && p.at.Day <= parse.DaysIn(p.at.Year, p.at.Month, style) {
		return true
	}
	p.invalid = "the month has no such day"
	return p.at.Year != 0 || l.single()
}

// newStyleDay reads the "(30)" of "17 (30) luglio".
func (r *reader) newStyleDay(i, day int) (end, newDay int) {
	if r.norm(i) != "(" || r.norm(i+2) != ")" {
		return i, 0
	}
	w := r.at(i + 1)
	if w.kind != digitsWord && w.kind != digitsNthWord || w.n-day < 10 || w.n-day > 13 {
		return i, 0
	}
	return i + 3, w.n
}

// newStyleDate reads the second date of "25 ottobre (7 novembre)" or "25
// ottobre/7 novembre", and a year behind it. The later day is the New Style
// one, and the value.
func (r *reader) newStyleDate(p *point, i int) int {
	if r.norm(i) != "(" && r.norm(i) != "/" {
		return i
	}
	j := i + 1
	if r.is(j, articleWord) {
		j++
	}
	w := r.at(j)
	if w.kind != digitsWord && w.kind != digitsNthWord || !r.is(j+1, monthWord) {
		return i
	}
	q := point{at: ontology.Time{Day: w.n, Month: r.at(j + 1).n, Precision: ontology.Day}}
	end := r.yearTail(&q, j+2)
	end = r.styleName(end)
	if r.norm(i) == "(" {
		if r.norm(end) != ")" {
			return i
		}
		if end++; p.at.Year == 0 && q.at.Year == 0 {
			q.needs = 0
			end = r.yearTail(&q, end)
		}
	}
	if !newStyle(&p.at, &q.at) {
		return i
	}
	p.needs = p.needs & q.needs
	return end
}

// styleName steps over "del calendario giuliano" inside the parentheses.
func (r *reader) styleName(i int) int {
	j := i
	if r.norm(j) == "," {
		j++
	}
	for r.norm(j) == "secondo" || r.is(j, ofWord) || r.is(j, toWord) || r.is(j, articleWord) || r.is(j, inWord) {
		j++
	}
	k, n := r.at(j).kind, r.at(j+1).kind
	if k == calendarNounWord && n == calendarNameWord || k == calendarNameWord && n == calendarNounWord {
		return j + 2
	}
	return i
}

// newStyle takes two dates for the two styles of one day, if they are, and
// sets a to the New Style one.
func newStyle(a, b *ontology.Time) bool {
	shareYear(a, b)
	old, new := *a, *b
	if before(b, a) {
		old, new = new, old
	}
	if !sameDay(old, new) {
		return false
	}
	*a = new
	a.Calendar, a.CalendarStated = ontology.Gregorian, true
	return true
}

// sameDay reports whether a Julian and a Gregorian date are the same day; where
// the year is unknown, whether they are in some century.
func sameDay(julian, gregorian ontology.Time) bool {
	if julian.Year != 0 {
		return isStyleOf(julian, gregorian, julian.Year) && gregorian.Year != 0
	}
	for _, year := range [...]int{1950, 1850, 1750, 1650} {
		if isStyleOf(julian, gregorian, year) {
			return true
		}
	}
	return false
}

func isStyleOf(julian, gregorian ontology.Time, year int) bool {
	if year < 1582 || julian.Day < 1 || julian.Day > parse.DaysIn(year, julian.Month, ontology.Julian) {
		return false
	}
	y, m, d := parse.ToGregorian(year, julian.Month, julian.Day)
	return m == gregorian.Month && d == gregorian.Day && (gregorian.Year == 0 || gregorian.Year == y)
}

// shareYear gives the year of one date to the other, which lies within a year
// of it.
func shareYear(a, b *ontology.Time) {
	switch {
	case a.Year == 0 && b.Year != 0:
		a.Year = b.Year
		if a.Month == 12 && b.Month == 1 {
			a.Year = parse.AddYears(b.Year, -1)
		}
	case b.Year == 0 && a.Year != 0:
		b.Year = a.Year
		if a.Month == 12 && b.Month == 1 {
			b.Year = parse.AddYears(a.Year, 1)
		}
	}
}

// before reports whether a lies before b; without years December lies before
// January.
func before(a, b *ontology.Time) bool {
	if a.Year != b.Year {
		return a.Year < b.Year
	}
	if a.Year == 0 && a.Month != b.Month && (a.Month == 12 && b.Month == 1 || a.Month == 1 && b.Month == 12) {
		return a.Month == 12
	}
	return a.Month < b.Month || a.Month == b.Month && a.Day < b.Day
}

// shareMonth takes month and year from a later day of the list: "9 e 10
// maggio", "dal 3 al 9 maggio 1888".
func (r *reader) shareMonth(p *point, i int) bool {
	j := r.sharedMonth(i)
	if j < 0 {
		return false
	}
	var q point
	if r.is(j, monthWord) {
		q.at.Month = r.at(j).n
		r.yearTail(&q, j+1)
	} else if !r.monthShift(&q, j) {
		return false
	}
	p.at.Month, p.at.Year = q.at.Month, q.at.Year
	p.needs, p.shift = q.needs, q.shift
	p.next = i
	return true
}

// maxList is how many more days a list may have.
const maxList = 8

// sharedMonth finds the month (or "dello stesso mese") behind a list of days.
func (r *reader) sharedMonth(i int) int {
	for range maxList {
		k := r.at(i).kind
		if k != andWord && k != toWord && k != untilWord && r.norm(i) != "," && !r.dash(i) {
			return -1
		}
		if k != toWord {
			i++
		}
		for n := 0; n < 3; n++ {
			if k := r.at(i).kind; k != articleWord && k != toWord && k != ofWord && k != fromWord && k != weekdayWord {
				break
			}
			i++
		}
		if w := r.at(i); w.kind != digitsWord && w.kind != digitsNthWord || w.n > 31 {
			return -1
		}
		i++
		if end, n := r.newStyleDay(i, r.at(i-1).n); n != 0 {
			i = end
		}
		if r.is(i, monthWord) || r.is(i, ofWord) && r.monthShift(&point{}, i) {
			return i
		}
	}
	return -1
}

// dayAlone accepts "il 27" where it can be nothing else.
func (r *reader) dayAlone(p *point, l *lead) bool {
	if p.at.Day < 1 || p.at.Day > 31 {
		return false
	}
	p.needs = parse.NeedsYear | parse.NeedsMonth
	if sign, _ := r.eraAt(p.next); sign != 0 || r.percent(p.next) || r.norm(p.next) == "a" && r.is(p.next+1, digitsWord) {
		return false
	}
	if l.number == 1 && r.is(p.next, nextWord) && r.open(p.next+1) {
		p.needs, p.shift = parse.NeedsShift, parse.Shift{To: ontology.Month, Onward: true}
		p.next++
		return true
	}
	switch {
	case l.day || l.weekday:
		return true
	case l.pair == ontology.Day:
		return l.number == 1 && r.open(p.next)
	case l.number != 1 || l.that || !r.open(p.next) && !r.acts(p.next):
		return false
	case l.prep.kind == otherWord || l.prep.kind == fromWord || l.prep.kind == ofWord:
		return true
	}
	return l.relation == parse.Until || l.relation == parse.By
}
