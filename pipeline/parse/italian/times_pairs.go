package italian

import (
	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/pipeline/parse"
)

// second reads the other end of an interval ("dal … al …", "… – …") or of
// "tra … e …", and joins it to the first in e.
func (r *reader) second(e *parse.TimeExpr, l *lead) {
	p, ok := r.otherEnd(e, l)
	ok = ok && !(e.Needs&parse.NeedsMonth != 0 && p.at.Precision < ontology.Month) // "il 2 e il 1925" are no pair
	if ok && e.Needs == parse.NeedsYear && p.needs == parse.NeedsShift && e.From.Month != 0 && p.at.Month >= e.From.Month {
		e.Needs, e.Shift = p.needs, p.shift // "dal 28 maggio al 4 giugno *dello stesso anno*"
	}
	if ok && e.Needs == 0 && p.needs == parse.NeedsShift && p.shift == (parse.Shift{To: ontology.Year, Years: p.shift.Years}) && e.From.Year > 0 && p.at.Month != 0 {
		p.at.Year, p.needs = e.From.Year+p.shift.Years, 0 // "dal 27 ottobre 1847 al 3 febbraio *dell'anno dopo*"
		setCalendar(&p.at)
	}
	if !ok || p.needs&parse.NeedsShift != e.Needs&parse.NeedsShift {
		if l.between {
			e.Relation = parse.At
		}
		return
	}
	if e.Invalid == "" {
		e.Invalid = p.invalid
	}
	sameCentury(e, &p)
	e.To, e.Last = p.at, p.next
	if e.Needs&parse.NeedsYear == 0 || p.needs&parse.NeedsYear == 0 {
		shareYears(e)
		e.Needs &^= parse.NeedsYear
		p.needs &^= parse.NeedsYear
	}
	if onwards := e.From.Year < 0 && p.needs&parse.NeedsEra != 0 && e.To.Year > 0 && e.To.Year <= -e.From.Year; onwards && e.Needs&parse.NeedsEra == 0 {
		e.To.Year = -e.To.Year // "dal 103 a.C. al 102"
		p.needs &^= parse.NeedsEra
	}
	shareEra(e, p.needs)
	e.Needs |= p.needs
	if e.From.Year != 0 && e.To.Year < 0 {
		e.Needs &^= parse.NeedsEra
	}
	if !l.between {
		e.Interval = true
		e.Relation = parse.At
	}
}

// sameCentury gives the short year that ends a pair the century of the first, "dal
// 1512 al *'15*", or the next one.
func sameCentury(e *parse.TimeExpr, p *point) {
	if p.needs&parse.NeedsCentury == 0 || e.Needs&(parse.NeedsCentury|parse.NeedsEra|parse.NeedsYear|parse.NeedsShift) != 0 || e.From.Year < firstBareYear || p.at.Precision < ontology.Year {
		return
	}
	p.at.Year = e.From.Year - e.From.Year%100 + p.at.Year%100
	if p.at.Year < e.From.Year {
		p.at.Year += 100
	}
	p.needs &^= parse.NeedsCentury
}

// otherEnd finds the second time of a pair.
func (r *reader) otherEnd(e *parse.TimeExpr, l *lead) (point, bool) {
	i := e.Last
	if r.is(i, aboutWord) && (r.is(i+1, toWord) || r.is(i+1, andWord) || r.dash(i+1)) {
		e.From.Circa = true
		i++
	}
	switch w := r.at(i); {
	case l.between && w.kind == andWord:
		i++
	case l.between:
		return point{}, false
	case l.relation == parse.Since && (w.kind == toWord || w.kind == untilWord):
	case r.dash(i) && r.joinsDates(i, e):
		i++
	default:
		return point{}, false
	}
	l2 := r.lead(i)
	l2.pair = e.From.Precision
	between := l2.between
	l2.between = l.between
	if between || l2.relation != parse.At && l2.relation != parse.Until || l2.kind() == inWord || l2.kind() == fromWord {
		return point{}, false
	}
	p, ok := r.point(l2.next, &l2)
	if !ok || p.to.Precision != 0 {
		return p, false
	}
	bound(&p.at, l2.cut, parse.At)
	p.at.Circa = p.at.Circa || l2.circa
	return p, true
}

// joinsDates reports whether the dash at token i stands between two dates or
// months, and is no dash of a parenthesis.
func (r *reader) joinsDates(i int, e *parse.TimeExpr) bool {
	switch w := r.at(i + 1); w.kind {
	case digitsWord, digitsNthWord, monthWord, romanWord, weekdayWord, aboutWord:
		return e.Needs&parse.NeedsShift == 0 && (r.t[i].Space == r.t[i+1].Space)
	}
	return false
}

// shareYears gives the end of a pair that has no year the year of the other:
// "dal 28 dicembre al 3 gennaio 1920", "dal novembre 1919 al marzo".
func shareYears(e *parse.TimeExpr) {
	a, b := &e.From, &e.To
	first, last := a.Month, b.Month
	if first == 0 || last == 0 {
		first, last = a.Earliest.Month, b.Earliest.Month // of seasons
	}
	if first == 0 || last == 0 {
		return
	}
	turns := first > last || first == last && a.Day > b.Day && b.Day != 0
	switch {
	case a.Year == 0:
		if a.Year = b.Year; turns {
			a.Year = parse.AddYears(a.Year, -1)
		}
	case b.Year == 0:
		if b.Year = a.Year; turns {
			b.Year = parse.AddYears(b.Year, 1)
		}
	}
	for _, t := range [...]*ontology.Time{a, b} {
		if t.Earliest.Day != 0 && t.Earliest.Year == 0 {
			t.Earliest.Year, t.Latest.Year = t.Year, t.Year
		}
	}
}

// shareEra takes the first end of a pair for one before Christ where the
// second is: "dal 280 al 275 a.C.", "III-II secolo a.C.".
func shareEra(e *parse.TimeExpr, second parse.Needs) {
	if e.Needs&parse.NeedsEra == 0 || second&parse.NeedsEra != 0 {
		return
	}
	if e.To.Year < 0 && e.From.Year > 0 {
		e.From.Year = -e.From.Year
	}
	e.Needs &^= parse.NeedsEra
}

// share gives years and eras from an expression back to the one before it in a
// list: "il 9 maggio e il 10 giugno 1848", "nel 123 e nel 122 a.C.".
func (r *reader) share() {
	for k := len(r.out) - 2; k >= r.first; k-- {
		a, b := &r.out[k], &r.out[k+1]
		if k == r.first && !r.turnsAside(a.Last, b.First) {
			shareMonth(a, b)
		}
		if b.First-a.Last > 1 || b.First > a.Last && !r.is(a.Last, andWord) && r.norm(a.Last) != "," {
			continue
		}
		if a.Needs&parse.NeedsEra != 0 && b.Needs&parse.NeedsEra == 0 && b.From.Year < 0 && a.From.Year > 0 {
			a.From.Year = -a.From.Year
			a.Needs &^= parse.NeedsEra
		}
		if a.Needs == parse.NeedsYear && b.Needs&^parse.NeedsCentury == 0 && b.From.Year > 0 && follows(b, a) && a.From.Year == 0 {
			a.From.Year, a.Needs = b.From.Year, b.Needs
			a.From.YearUnknown = false
			setCalendar(&a.From)
		}
	}
}

// turnsAside reports whether a relative clause begins over tokens [from, to): what it tells
// may be of another year: "il 24 fuggì in Francia, *dove* morì il 26 agosto 1850".
func (r *reader) turnsAside(from, to int) bool {
	for i := from; i < to; i++ {
		switch r.norm(i) {
		case "che", "cui", "dove", "ove", "quale", "quali":
			return true
		}
	}
	return false
}

// shareMonth gives the month of the sentence's second date to a bare day at its
// beginning: "fu arrestato il 3 e fucilato il 9 ottobre".
func shareMonth(a, b *parse.TimeExpr) {
	if a.Needs == parse.NeedsYear|parse.NeedsMonth && !a.Interval && !b.Interval && b.From.Month != 0 && b.From.Day > a.From.Day {
		a.From.Month, a.From.Year, a.Needs, a.Shift = b.From.Month, b.From.Year, b.Needs, b.Shift
		setCalendar(&a.From)
	}
}

// follows reports whether b lies later in the year than a, both being points
// with a month.
func follows(b, a *parse.TimeExpr) bool {
	return !a.Interval && !b.Interval && a.From.Month != 0 && a.From.Earliest == (ontology.Bound{}) &&
		(b.From.Month > a.From.Month || b.From.Month == a.From.Month && b.From.Day > a.From.Day)
}
