package italian

import (
	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/pipeline/parse"
)

// monthDate reads a month, with its year or without: "aprile 1848", "aprile
// del 1848", "febbraio precedente", and after some prepositions the month alone.
func (r *reader) monthDate(i int, w word, l *lead) (point, bool) {
	p := point{at: ontology.Time{Month: w.n, Precision: ontology.Month}}
	p.next = r.yearTail(&p, i+1)
	named := r.is(i-1, ofWord) && r.at(i-1).n == 0 && r.at(i-2).n != monthUnit // "di aprile"
	if p.needs&parse.NeedsYear == 0 {
		return p, !named || l.cut.Of != 0 || r.is(i+1, digitsWord)
	}
	if c := r.t[i].Text[0]; named && l.cut.Of == 0 || c < 'a' {
		return p, false
	}
	if j := r.joinedMonth(i + 1); j > 0 {
		p.needs = 0
		r.yearTail(&p, j+1)
		p.next = i + 1
		if p.needs == 0 {
			return p, true
		}
	}
	switch l.prep.kind {
	case inWord, fromWord, toWord:
		return p, l.number < 2 || l.cut.Of != 0
	case ofWord:
		return p, l.number == 1 || l.cut.Of != 0
	}
	return p, l.cut.Of != 0 || l.relation != parse.At || l.circa || l.pair == ontology.Month
}

// monthPair reads "marzo-aprile 1848".
func (r *reader) monthPair(i int, w word) (point, bool) {
	p := point{at: ontology.Time{Month: w.n >> 4, Precision: ontology.Month}}
	p.next = r.yearTail(&p, i+1)
	p.to = p.at
	p.to.Month = w.n & 15
	if p.at.Year != 0 && p.to.Month < p.at.Month {
		p.at.Year = parse.AddYears(p.at.Year, -1)
	}
	return p, p.shift == parse.Shift{}
}

// joinedMonth finds the month of "marzo e aprile", "marzo-aprile" at token i.
func (r *reader) joinedMonth(i int) int {
	if (r.is(i, andWord) || r.dash(i)) && r.is(i+1, monthWord) {
		return i + 1
	}
	return 0
}

// The months that a season may reach into, by its number.
var seasons = [...]struct{ earliest, latest ontology.Bound }{
	1: {ontology.Bound{Month: 3, Day: 1}, ontology.Bound{Month: 6, Day: 21}},
	2: {ontology.Bound{Month: 6, Day: 1}, ontology.Bound{Month: 9, Day: 23}},
	3: {ontology.Bound{Month: 9, Day: 1}, ontology.Bound{Month: 12, Day: 21}},
	4: {},
}

// seasonPoint reads "primavera del 1848", "estate successiva", "(in) estate":
// a year with bounds. A winter has none, for it lies in two years, unless both
// are given ("inverno 1916-17"): then it is an interval.
func (r *reader) seasonPoint(i int, w word, l *lead) (point, bool) {
	p := point{at: ontology.Time{Precision: ontology.Year}}
	j := i + 1
	if r.is(j, ofWord) && r.at(j).n == 1 {
		j++
	}
	if r.is(j, digitsWord) && r.dash(j+1) && r.yearSpan(&p, j, r.at(j).n, &lead{number: 1}) {
		return p, true
	}
	p.next = r.yearTail(&p, i+1)
	if p.shift.Month == 0 && p.shift.To == ontology.Month {
		p.shift.Month, p.shift.To = 3*w.n, ontology.Year
	}
	p.at.Earliest, p.at.Latest = seasons[w.n].earliest, seasons[w.n].latest
	if p.at.Year != 0 && w.n != 4 {
		p.at.Earliest.Year, p.at.Latest.Year = p.at.Year, p.at.Year
	}
	if p.needs&parse.NeedsYear == 0 {
		return p, l.prep.kind != ofWord || l.number == 1 || l.cut.Of != 0 || r.is(i+1, digitsWord)
	}
	return p, l.prep.kind == inWord || l.relation != parse.At || l.cut.Of != 0
}

// romanDay reads "idi di marzo del 44 a.C.".
func (r *reader) romanDay(i int) (point, bool) {
	m := r.at(i + 2)
	if !r.is(i+1, ofWord) || m.kind != monthWord {
		return point{}, false
	}
	p := point{at: ontology.Time{Month: m.n, Day: romanDay(r.norm(i), m.n), Precision: ontology.Day}}
	p.next = r.yearTail(&p, i+3)
	return p, true
}

// feast reads "Natale 1800", "lunedì di Pasqua (del 1916)", "(la mattina di)
// Natale".
func (r *reader) feast(i int, l *lead) (point, bool) {
	h, end, ok := feastAt(r.t, i)
	if !ok {
		return point{}, false
	}
	p := point{at: ontology.Time{Month: h.month, Day: h.day, Precision: ontology.Day}}
	p.next = r.yearTail(&p, end)
	if p.needs&parse.NeedsYear != 0 && !r.feastAlone(i, h, l) {
		return p, false
	}
	if p.needs&parse.NeedsShift != 0 && p.shift.Month == 0 && p.shift.To == ontology.Month {
		return p, false
	}
	if h.month != 0 {
		return p, true
	}
	if p.at.Year > 0 {
		p.at = parse.AddToEaster(p.at.Year, h.easter)
		return p, true
	}
	if p.needs != parse.NeedsYear || p.at.Year < 0 {
		return p, false
	}
	p.at = ontology.Time{}
	p.needs = parse.NeedsShift
	p.shift = parse.Shift{Easter: true, Days: h.easter, To: ontology.Day}
	return p, true
}

// feastAlone reports whether a feast without a year is a time, not a name.
func (r *reader) feastAlone(i int, h holiday, l *lead) bool {
	switch {
	case l.day:
		return true
	case !h.plain:
		return false
	case r.is(i, weekdayWord):
		return l.number == 1 || l.prep.kind != otherWord
	}
	return l.prep.kind == toWord && l.prep.n == 0 || l.prep.kind == inWord || l.prep.kind == fromWord || l.relation != parse.At
}

// spanPoint reads "biennio 1919-20", "stagione 1934-35", "periodo 1920-1925".
func (r *reader) spanPoint(i int, l *lead) (point, bool) {
	j := i + 1
	if !r.is(j, digitsWord) {
		return point{}, false
	}
	p := point{at: ontology.Time{Precision: ontology.Year}}
	ok := r.yearSpan(&p, j, r.at(j).n, l)
	return p, ok && l.number == 1
}
