package italian

import (
	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/pipeline/parse"
)

// point is one time as the words give it, before the words around it count.
type point struct {
	at      ontology.Time
	to      ontology.Time // of an interval in one word group: "1914-18"
	needs   parse.Needs
	shift   parse.Shift
	next    int // the token after it
	invalid string
}

// point reads the time that begins at token i after the lead l.
func (r *reader) point(i int, l *lead) (point, bool) {
	switch w := r.at(i); w.kind {
	case digitsWord, digitsNthWord:
		return r.numeral(i, w, l)
	case countWord:
		return r.counting(i, w, l)
	case nthWord:
		return r.ordinal(i, w, l)
	case romanWord:
		return r.romanPoint(i, w, l)
	case monthWord:
		return r.monthDate(i, w, l)
	case monthPairWord:
		return r.monthPair(i, w)
	case seasonWord:
		return r.seasonPoint(i, w, l)
	case unitWord, dayPartWord:
		if w.n == decadeUnit && r.is(i+1, digitsWord) {
			return r.spanPoint(i, l)
		}
		if p, ok := r.centuryAfter(i, w, l); ok {
			return p, true
		}
		return r.relative(i, w, l)
	case unitsWord:
		return r.unitsPoint(i, w, l)
	case apostropheWord:
		return r.apostrophePoint(i, w, l)
	case centuryNameWord:
		return r.centuryByName(i, w, l)
	case nextDayWord, sameWord, nextWord, previousWord:
		return r.relative(i, w, l)
	case weekdayWord:
		if p, ok := r.feast(i, l); ok {
			return p, true
		}
		return r.relativeWeekday(i, w, l)
	case feastWord:
		return r.feast(i, l)
	case romanDayWord:
		return r.romanDay(i)
	case spanWord:
		return r.spanPoint(i, l)
	}
	return point{}, false
}

// numeral reads what begins with digits: a date, a year, a century, a count.
func (r *reader) numeral(i int, w word, l *lead) (point, bool) {
	if p, ok := r.dayDate(i, w.n, l); ok {
		return p, true
	}
	if w.kind == digitsNthWord {
		return r.century(i, w.n, l)
	}
	if p, ok := r.counted(i, w.n, l); ok {
		return p, true
	}
	return r.year(i, w.n, l)
}

// counting reads what begins with a cardinal in letters: "due giugno", "la sera
// del dodici", "due anni dopo", the Trenta of "anni Venti e Trenta".
func (r *reader) counting(i int, w word, l *lead) (point, bool) {
	if w.n > 1 && w.n <= 31 && r.is(i+1, monthWord) {
		return r.dayDate(i, w.n, l)
	}
	if w.n > 1 && w.n <= 31 && l.day && l.number == 1 && r.open(i+1) {
		return r.dayDate(i, w.n, l)
	}
	if l.pair == ontology.Decade {
		return r.decade(i, l)
	}
	return r.counted(i, w.n, l)
}

func (r *reader) ordinal(i int, w word, l *lead) (point, bool) {
	if w.n == 1 && r.is(i+1, monthWord) && r.norm(i) == "primo" {
		return r.dayDate(i, 1, l)
	}
	if r.unitAt(i+1) == dayUnit && r.is(i+2, ofWord) && r.is(i+3, monthWord) && (w.n == 1 || w.n == -1) && l.number == 1 {
		return r.edgeOfMonth(i+3, w.n), true
	}
	return r.century(i, w.n, l)
}

// edgeOfMonth reads the month of "il primo giorno di maggio", "l'ultima notte
// di luglio".
func (r *reader) edgeOfMonth(i, n int) point {
	p := point{at: ontology.Time{Month: r.at(i).n, Day: 1, Precision: ontology.Day}}
	p.next = r.yearTail(&p, i+1)
	if n < 0 {
		p.at.Day = parse.DaysIn(p.at.Year, p.at.Month, parse.CalendarOf(p.at.Year, p.at.Month, 28))
	}
	return p
}

// joined is the precision of the expression before, if only "e" or a comma
// lies between it and token i.
func (r *reader) joined(i int) ontology.Precision {
	if len(r.out) == r.first || i == 0 || !r.is(i-1, andWord) && r.norm(i-1) != "," {
		return 0
	}
	last := &r.out[len(r.out)-1]
	if last.Last != i-1 || last.Interval || last.Invalid != "" || last.Needs&parse.NeedsShift != 0 {
		return 0
	}
	return last.From.Precision
}

// open reports whether what stands at i can follow a number that is a date:
// anything but a word that the number might count. Where the tagger has been
// at work its verbs are believed too.
func (r *reader) open(i int) bool {
	if i >= len(r.t) {
		return true
	}
	s := r.t[i].Norm
	if s == "" || s == "%" || s == "‰" || s == "/" || s == "º" {
		return false
	}
	if s[0] < 'a' && (s[0] < '0' || s[0] > '9') || s == "–" || s == "—" {
		return true
	}
	if tag := r.t[i].Tag; tag == parse.VERB || tag == parse.AUX {
		return true
	}
	return followsDate(s) && !r.percent(i)
}

// percent reports whether "%" or "per cento" stands at i.
func (r *reader) percent(i int) bool {
	switch r.norm(i) {
	case "%", "‰":
		return true
	case "per":
		return r.norm(i+1) == "cento" || r.norm(i+1) == "mille"
	}
	return false
}

// dash reports whether a sign that joins the ends of an interval stands at i.
func (r *reader) dash(i int) bool {
	switch r.norm(i) {
	case "-", "–", "—", "/":
		return true
	}
	return false
}

// eraAt reads "a.C.", "d.C.", "avanti Cristo", "dopo Cristo": -1 before, 1
// after, 0 for none.
func (r *reader) eraAt(i int) (sign, end int) {
	switch w := r.at(i); {
	case w.kind == eraWord:
		return w.n, i + 1
	case r.norm(i+1) != "cristo":
		return 0, i
	case w.kind == soonerWord:
		return -1, i + 2
	case w.kind == afterWord:
		return 1, i + 2
	}
	return 0, i
}
