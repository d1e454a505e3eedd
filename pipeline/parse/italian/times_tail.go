package italian

import (
	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/pipeline/parse"
)

// tail absorbs what may follow a time: "circa", the hour, the calendar's name.
func (r *reader) tail(e *parse.TimeExpr, i int) int {
	if r.is(i, aboutWord) && !r.countFollows(i+1) {
		e.From.Circa = true
		i++
	}
	i = r.hour(i)
	return r.calendar(e, i)
}

// countFollows reports whether a number that is no year stands at i: then
// "circa" belongs to it ("il 3 maggio circa duecento soldati").
func (r *reader) countFollows(i int) bool {
	switch k := r.at(i).kind; k {
	case digitsWord, countWord:
		return true
	}
	return cardinal(r.norm(i)) != 0 || isGrouped(r.norm(i))
}

// hour absorbs ", alle ore 15:45".
func (r *reader) hour(i int) int {
	j := i
	if r.norm(j) == "," {
		j++
	}
	if k := r.at(j); k.kind != toWord || k.n == 0 {
		return i
	}
	if end, ok := r.clockTime(j + 1); ok {
		return end
	}
	return i
}

// clockTime reads "15:45", "ore 10", "ore 10 e 30".
func (r *reader) clockTime(i int) (end int, ok bool) {
	named := r.is(i, clockWord)
	if named {
		i++
	}
	s := r.norm(i)
	if s == "" || s[0] < '0' || s[0] > '9' {
		return i, false
	}
	if isClock(s) {
		return i + 1, true
	}
	w := r.at(i)
	if w.kind != digitsWord || w.n > 24 || !named && r.is(i+1, monthWord) {
		return i, false
	}
	if r.norm(i+1) == ":" || r.norm(i+1) == "," && named && r.is(i+2, digitsWord) {
		return i + 3, r.is(i+2, digitsWord)
	}
	return i + 1, named || r.open(i+1)
}

// isClock reports whether s is hours and minutes: "15:45", "15.45".
func isClock(s string) bool {
	n := len(s)
	return (n == 4 || n == 5) && (s[n-3] == ':' || s[n-3] == '.') && s[n-2] < '6'
}

// calendar reads "secondo il calendario giuliano", "(calendario gregoriano)",
// "vecchio stile".
func (r *reader) calendar(e *parse.TimeExpr, i int) int {
	j, paren := i, false
	if r.norm(j) == "(" || r.norm(j) == "," {
		paren = r.norm(j) == "("
		j++
	}
	if r.norm(j) == "secondo" || r.is(j, ofWord) && r.at(j).n == 1 {
		j++
		if r.is(j, articleWord) {
			j++
		}
	}
	name, noun := r.at(j), r.at(j+1)
	if name.kind == calendarNounWord {
		name, noun = noun, name
	}
	if name.kind != calendarNameWord || noun.kind != calendarNounWord || e.From.Precision != ontology.Day {
		return i
	}
	j += 2
	if paren {
		if r.norm(j) != ")" {
			return i
		}
		j++
	}
	style := ontology.Gregorian
	if name.n == 2 {
		style = ontology.Julian
	}
	e.From.Calendar, e.From.CalendarStated = style, true
	if e.To.Precision == ontology.Day {
		e.To.Calendar, e.To.CalendarStated = style, true
	}
	return j
}
