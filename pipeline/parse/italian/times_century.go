package italian

import (
	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/pipeline/parse"
)

// lastCentury is the last one that a text of history speaks of; before Christ
// there are more.
const (
	lastCentury       = 21
	lastCenturyBefore = 40
	lastAncient       = 8 // centuries up to it may be before Christ without a word
)

// centuryTime is the nth century of an era.
func centuryTime(n, sign int) ontology.Time {
	if sign < 0 {
		return ontology.Time{Year: -n * 100, Precision: ontology.Century}
	}
	return ontology.Time{Year: (n-1)*100 + 1, Precision: ontology.Century}
}

// century reads "XVI secolo", "16º secolo", "sedicesimo secolo a.C." from its
// ordinal on, and the XVI of "XVI e XVII secolo".
func (r *reader) century(i, n int, l *lead) (point, bool) {
	if n < 1 || n > lastCenturyBefore {
		return point{}, false
	}
	j, end := r.centuryNoun(i+1), i+1
	if j < 0 {
		if l.pair != ontology.Century || !r.is(i, romanWord) || r.isName(i+1) {
			return point{}, false
		}
		j = i
	} else if j == i+1 {
		end = j + 1
	}
	return r.inEra(n, j+1, end)
}

// isName reports whether a word with a capital stands at i.
func (r *reader) isName(i int) bool {
	return i >= 0 && i < len(r.t) && r.t[i].Text[0] >= 'A' && r.t[i].Text[0] <= 'Z'
}

// inEra gives the nth century in the era that stands at token i.
func (r *reader) inEra(n, i, end int) (point, bool) {
	sign, after := r.eraAt(i)
	if sign != 0 && i == end {
		end = after
	}
	p := point{at: centuryTime(n, sign), next: end}
	if sign == 0 && n <= lastAncient {
		p.needs = parse.NeedsEra
	}
	return p, sign < 0 || n <= lastCentury
}

// centuryNoun finds the "secolo" of a list of ordinals that goes on at i.
func (r *reader) centuryNoun(i int) int {
	for range maxList {
		w := r.at(i)
		if (w.kind == unitWord || w.kind == unitsWord) && w.n == centuryUnit {
			return i
		}
		if w.kind != andWord && w.kind != toWord && r.norm(i) != "," && !r.dash(i) {
			return -1
		}
		i++
		if k := r.at(i).kind; k == articleWord || k == inWord || k == ofWord {
			i++
		}
		if k := r.at(i).kind; k != romanWord && k != nthWord && k != digitsNthWord {
			return -1
		}
		i++
	}
	return -1
}

// centuryAfter reads "secolo XIX", "sec. I a.C.".
func (r *reader) centuryAfter(i int, w word, _ *lead) (point, bool) {
	if w.n != centuryUnit || !r.is(i+1, romanWord) {
		return point{}, false
	}
	return r.inEra(r.at(i+1).n, i+2, i+2)
}

// romanPoint reads "XVI secolo" and "XX settembre 1870".
func (r *reader) romanPoint(i int, w word, l *lead) (point, bool) {
	if r.is(i+1, monthWord) && w.n <= 31 {
		p, ok := r.dayDate(i, w.n, l)
		return p, ok && p.at.Year != 0
	}
	return r.century(i, w.n, l)
}

// centuryByName reads "Cinquecento", which as a number would have no article
// in the singular before it and no capital.
func (r *reader) centuryByName(i int, w word, l *lead) (point, bool) {
	if c := r.t[i].Text[0]; c < 'A' || c > 'Z' {
		return point{}, false
	}
	if !l.single() && l.cut.Of == 0 && l.pair != ontology.Century {
		return point{}, false
	}
	return point{at: centuryTime(w.n, 1), next: i + 1}, true
}

// unitsPoint reads "anni Venti", "anni 1914-18", "secoli XVI (e XVII)".
func (r *reader) unitsPoint(i int, w word, l *lead) (point, bool) {
	switch {
	case w.n == centuryUnit && r.is(i+1, romanWord):
		return r.inEra(r.at(i+1).n, i+2, i+2)
	case w.n != yearUnit:
		return point{}, false
	case r.decadeFollows(i + 1):
		return r.decade(i+1, l)
	case r.is(i+1, digitsWord) && l.number != 0:
		l.number = 1
		return r.year(i+1, r.at(i+1).n, l)
	}
	return point{}, false
}

// decadeFollows reports whether the name of a decade stands at i: "Venti",
// "'30", "1920".
func (r *reader) decadeFollows(i int) bool {
	w := r.at(i)
	switch w.kind {
	case countWord:
		return w.n%10 == 0 && w.n < 100
	case apostropheWord:
		return w.n%10 == 0 && w.n < 100
	case digitsWord:
		return w.n%10 == 0 && (w.n < 100 && w.n > 0 || w.n >= firstBareYear && w.n <= lastYear && !r.dash(i+1) && !(r.is(i+1, andWord) && r.is(i+2, digitsWord)))
	}
	return r.norm(i) == "duemila"
}

// decade reads the name of a decade, and the century that may stand behind it:
// "Venti del Novecento".
func (r *reader) decade(i int, l *lead) (point, bool) {
	w := r.at(i)
	p := point{next: i + 1, at: ontology.Time{Precision: ontology.Decade}}
	lower := r.t[i].Text[0] >= 'a'
	switch {
	case w.kind == centuryNameWord:
		p.at.Year = 2000
		return p, true
	case w.n >= firstBareYear:
		p.at.Year = w.n
		return p, true
	case w.kind == digitsWord && (l.number != 2 && l.cut.Of == 0 || !r.open(i+1)):
		return p, false
	case w.kind == countWord && lower && l.number != 2 && l.cut.Of == 0:
		return p, false
	}
	p.at.Year, p.needs = 1900+w.n, parse.NeedsCentury
	if first, end := r.ofCentury(i + 1); first != 0 {
		p.at.Year, p.needs, p.next = first-1+w.n, 0, end
	}
	return p, true
}

// ofCentury reads "del Novecento", "del XIX secolo": its first year, or 0.
func (r *reader) ofCentury(i int) (first, end int) {
	if !r.is(i, ofWord) || r.at(i).n != 1 {
		return 0, i
	}
	l := lead{number: 1}
	w := r.at(i + 1)
	var p point
	var ok bool
	switch w.kind {
	case centuryNameWord:
		p, ok = r.centuryByName(i+1, w, &l)
	case romanWord, nthWord:
		p, ok = r.century(i+1, w.n, &l)
	case unitWord:
		p, ok = r.centuryAfter(i+1, w, &l)
	case apostropheWord:
		p, ok = r.apostrophePoint(i+1, w, &l)
	}
	if !ok || p.at.Precision != ontology.Century || p.at.Year < 0 {
		return 0, i
	}
	return p.at.Year, p.next
}
