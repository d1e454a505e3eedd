package italian

import (
	"strings"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/pipeline/parse"
)

// The years that a bare number of four digits is taken for.
const (
	firstBareYear = 1000
	lastYear      = 2100
)

// yearTail reads the year behind a month or a season, from token i, and gives
// the token after it: "1917", "del 1917", "44 a.C.", "'17", "dello stesso
// anno", "successivo". Where there is none the point needs it.
func (r *reader) yearTail(p *point, i int) int {
	if end, ok := r.fullYear(p, i, false); ok {
		return end
	}
	switch w := r.at(i); {
	case w.kind == ofWord && w.n == 1:
		j := i + 1
		if r.is(j, unitWord) && r.at(j).n == yearUnit && r.is(j+1, digitsWord) {
			j++
		}
		if r.is(j, sameWord) && r.is(j+1, digitsWord) && r.at(j+1).n >= firstBareYear {
			j++ // "dello stesso 1512"
		}
		if end, ok := r.fullYear(p, j, true); ok {
			return end
		}
		if end, ok := r.yearShift(p, j); ok {
			return end
		}
	case w.kind == ofWord && (r.is(i+1, thatWord) || r.is(i+1, sameWord)):
		if end, ok := r.yearShift(p, i+1); ok {
			return end
		}
	case w.kind == nextWord || w.kind == previousWord:
		p.needs |= parse.NeedsShift
		p.shift = parse.Shift{Month: p.at.Month, To: ontology.Month, Backward: w.kind == previousWord}
		return i + 1
	}
	p.needs |= parse.NeedsYear
	return i
}

// fullYear reads a year in digits; after "del" it may be short.
func (r *reader) fullYear(p *point, i int, joined bool) (end int, ok bool) {
	w := r.at(i)
	if w.kind == apostropheWord && w.n < 100 {
		p.at.Year = 1900 + w.n
		p.needs |= parse.NeedsCentury
		return i + 1, true
	}
	if w.kind != digitsWord || w.n == 0 {
		return i, false
	}
	if sign, end := r.eraAt(i + 1); sign != 0 && w.n < 10000 {
		p.at.Year = sign * w.n
		return end, true
	}
	switch n := w.n; {
	case n > lastYear:
		return i, false
	case n >= firstBareYear, joined && n > 31, n > 99 && r.open(i+1):
		p.at.Year = n
		if n < firstBareYear {
			p.needs |= parse.NeedsEra
		}
		return i + 1, true
	}
	return i, false
}

// yearShift reads "(dello) stesso anno", "(di) quell'anno", "(dell')anno
// seguente".
func (r *reader) yearShift(p *point, i int) (end int, ok bool) {
	l := lead{number: 1}
	for r.is(i, thatWord) {
		l.that = true
		i++
	}
	if r.is(i, sameWord) || r.is(i, unitWord) {
		q, ok := r.relative(i, r.at(i), &l)
		if ok && q.shift.To == ontology.Year {
			p.needs |= parse.NeedsShift
			p.shift = q.shift
			return q.next, true
		}
	}
	return i, false
}

// monthShift reads "dello stesso mese", "di quel mese", "del mese successivo"
// behind a day.
func (r *reader) monthShift(p *point, i int) bool {
	if !r.is(i, ofWord) {
		return false
	}
	l := lead{number: r.at(i).n}
	i++
	for r.is(i, thatWord) {
		l.that, l.number = true, 1
		i++
	}
	if !r.is(i, sameWord) && !r.is(i, unitWord) {
		return false
	}
	q, ok := r.relative(i, r.at(i), &l)
	if !ok || q.shift.To != ontology.Month {
		return false
	}
	p.needs |= parse.NeedsShift
	p.shift = q.shift
	p.next = q.next
	return true
}

// year reads a year that stands by itself, or "1914-18".
func (r *reader) year(i, n int, l *lead) (point, bool) {
	p := point{next: i + 1, at: ontology.Time{Year: n, Precision: ontology.Year}}
	if n == 0 || r.percent(i+1) {
		return p, false
	}
	if r.yearSpan(&p, i, n, l) {
		return p, true
	}
	if sign, end := r.eraAt(i + 1); sign != 0 && n < 10000 {
		p.at.Year, p.next = sign*n, end
		return p, true
	}
	if n == 800 && l.number == 1 && strings.HasSuffix(r.norm(i-1), "'") {
		p.at = centuryTime(19, 1) // the apostrophe of "'800" is lost in "nell'800"
		return p, true
	}
	if n < firstBareYear {
		p.needs = parse.NeedsEra
	}
	return p, n <= lastYear && r.standsForYear(i, n, l)
}

// yearSpan reads "1914-18", "1290 - 1292", "264-241 a.C.".
func (r *reader) yearSpan(p *point, i, n int, l *lead) bool {
	w := r.at(i + 2)
	if !r.dash(i+1) || w.kind != digitsWord || l.between {
		return false
	}
	sign, end := r.eraAt(i + 3)
	last := w.n
	if last < 100 && n >= 100 && sign >= 0 && !r.t[i+2].Space && len(r.t[i+2].Norm) == 2 {
		last += n - n%100
	}
	switch {
	case sign < 0 && n > last && last > 0:
		n, last = -n, -last
	case sign < 0 || last <= n || last > lastYear:
		return false
	case sign == 0 && (n < firstBareYear || l.number == 0 && isRound(n) && isRound(last) && !r.open(i+3)):
		return false
	}
	p.at.Year = n
	p.to = ontology.Time{Year: last, Precision: ontology.Year}
	p.next = end
	return true
}

// isRound reports whether a number may well be an estimate: "1000-1500 uomini".
func isRound(n int) bool { return n%50 == 0 }

// standsForYear reports whether the number at token i is a year by the words
// around it.
func (r *reader) standsForYear(i, n int, l *lead) bool {
	switch {
	case l.pair == ontology.Year && (n >= firstBareYear || n > 31 || l.single()):
		return l.single() || r.open(i+1) || l.between && !isRound(n)
	case l.single() && n >= firstBareYear:
		return true
	case l.single() && l.prep.kind == inWord:
		return !l.that
	case l.single() && n > 31 && r.open(i+1):
		return l.circa || l.relation != parse.At || l.prep.kind == ofWord || l.prep.kind == fromWord
	case l.number == 0 && n >= firstBareYear && (l.cut.Of != 0 || l.relation == parse.Since):
		return r.open(i + 1)
	case l.number != 0 || n < firstBareYear:
		return false
	case l.between && r.is(i+1, andWord) && r.at(i+2).kind == digitsWord && r.at(i+2).n > n && r.at(i+2).n <= lastYear:
		return r.open(i+3) || !isRound(n)
	}
	return r.noted(i)
}

// noted reports whether the year at token i is a bare note: in parentheses,
// between commas in them, or at the head of a line ("1917: …").
func (r *reader) noted(i int) bool {
	first := i
	for first > 0 && r.is(first-1, aboutWord) {
		first--
	}
	after := r.norm(i + 1)
	if r.is(i+1, aboutWord) {
		after = r.norm(i + 2)
	}
	switch r.norm(first - 1) {
	case "(", "[", "n.", "m.", "–", "-", "nato", "morto":
		return after == ")" || after == "]" || after == "," || after == ";" || after == "–" || after == "-" || after == ":"
	case ",":
		return after == ")" || after == "." || after == ";" || after == "," || after == "" || (after == "–" || after == "-") && r.inParentheses(first)
	case "o":
		return after == ")"
	case "":
		return after == ":" || after == "–"
	}
	return r.isName(first-1) && (after == ")" || (after == "–" || after == "-") && r.inParentheses(first))
}

// inParentheses reports whether a parenthesis opens shortly before token i
// ("(Treviri 1818").
func (r *reader) inParentheses(i int) bool {
	for j := i - 1; j >= 0 && j > i-maxList; j-- {
		switch r.norm(j) {
		case "(":
			return true
		case ")":
			return false
		}
	}
	return false
}

// apostrophePoint reads "'900" and "'48".
func (r *reader) apostrophePoint(i int, w word, l *lead) (point, bool) {
	switch {
	case w.n >= 200 && w.n%100 == 0 && (l.single() || l.cut.Of != 0):
		return point{next: i + 1, at: ontology.Time{Year: w.n + 1001, Precision: ontology.Century}}, true
	case w.n > 99:
		return point{}, false
	case l.pair == ontology.Decade && w.n%10 == 0:
		return r.decade(i, l)
	case l.single() || l.pair == ontology.Year:
		return point{next: i + 1, at: ontology.Time{Year: 1900 + w.n, Precision: ontology.Year}, needs: parse.NeedsCentury}, true
	}
	return point{}, false
}
