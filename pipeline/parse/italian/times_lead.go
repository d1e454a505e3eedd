package italian

import (
	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/pipeline/parse"
)

// lead is what the words before a time say about it.
type lead struct {
	relation parse.TimeRelation
	prep     word // the last preposition: in, of, from, to, on
	number   int  // of the article: 1 singular, 2 plural, 0 none
	that     bool // "quel", "questo"
	circa    bool
	between  bool
	day      bool // a part of the day or "giorno" stands before: "la sera del"
	weekday  bool
	cut      parse.Slice        // "la fine di"
	eve      bool               // "la vigilia di"
	ready    bool               // a preposition may follow
	pair     ontology.Precision // of the time that this one is joined to by "al", "e" or a dash
	next     int                // the token after it
}

func (l *lead) kind() kind { return l.prep.kind }

// single reports whether an article in the singular stands before, alone or
// joined to a preposition: a number after it is a date.
func (l *lead) single() bool { return l.number == 1 || l.that }

// again lets a preposition or an article follow.
func (l *lead) again() { l.number, l.that, l.ready = 0, false, true }

// maxLead is how many steps a lead may have ("a partire dalla seconda metà
// degli anni" has four); it keeps the reading linear.
const maxLead = 12

// lead reads the words that introduce a time, from token i.
func (r *reader) lead(i int) lead {
	l := lead{next: i, ready: true, pair: r.joined(i)}
	for range maxLead {
		next := r.leadStep(&l, l.next)
		if next == l.next {
			break
		}
		l.next = next
	}
	return l
}

// leadStep reads one step of a lead and gives the token after it, or i where
// the lead ends.
func (r *reader) leadStep(l *lead, i int) int {
	if end, ok := r.elapsed(l, i); ok {
		return end
	}
	switch w := r.at(i); w.kind {
	case articleWord:
		return r.articleStep(l, i, w)
	case inWord, ofWord, fromWord, toWord, onWord, duringWord:
		return r.prepositionStep(l, i, w)
	case betweenWord:
		l.between, l.relation = true, parse.Between
		l.again()
		return i + 1
	case sameWord:
		if l.number == 1 && r.is(i+1, digitsWord) && (r.is(i+2, monthWord) || r.at(i+1).n >= firstBareYear) {
			return i + 1
		}
	case thatWord:
		l.that, l.ready = true, false
		return i + 1
	case aboutWord, towardWord:
		l.circa = l.circa || w.kind == aboutWord || !r.partFollows(i+1)
		l.ready = true
		return i + 1
	case aroundWord, byWord, afterWord, priorWord, untilWord:
		return r.boundStep(l, i, w.kind)
	case partWord, nthWord, fractionWord:
		return r.partStep(l, i)
	case dayPartWord, unitWord, unitsWord, eveWord, datedWord:
		return r.dayStep(l, i, w)
	case weekdayWord:
		return r.weekdayStep(l, i)
	}
	return i
}

// elapsed reads what says that a count of time went by: "in capo a", "a distanza
// di", "di lì a", and the "trascorsi" of "trascorsi due anni, …".
func (r *reader) elapsed(l *lead, i int) (end int, ok bool) {
	if l.relation != parse.At || l.next != i || i > 0 && l.number != 0 {
		return i, false
	}
	next := r.at(i + 2).kind
	switch w := r.norm(i + 1); r.norm(i) {
	case "in":
		ok = w == "capo" && next == toWord
	case "a":
		ok = w == "distanza" && next == ofWord
	case "di":
		ok = (w == "lì" || w == "là") && next == toWord
	case "passati", "passate", "passato", "passata", "trascorsi", "trascorse", "trascorso", "trascorsa":
		if k := r.at(i + 1).kind; (k == countWord || k == digitsWord) && (next == unitWord || next == unitsWord) && r.norm(i+3) == "," {
			l.relation = parse.After
			return i + 1, true
		}
	}
	if !ok || r.at(i+2).n != 0 || !r.is(i+3, countWord) && !r.is(i+3, digitsWord) {
		return i, false
	}
	l.relation = parse.After
	return i + 3, true
}

func (r *reader) articleStep(l *lead, i int, w word) int {
	if l.number != 0 || l.that {
		return i
	}
	l.number, l.ready = w.n, false
	return i + 1
}

// prepositionStep reads a preposition with its article; "alle ore 10 del" and
// "a partire dal" too.
func (r *reader) prepositionStep(l *lead, i int, w word) int {
	if !l.ready {
		return i
	}
	l.ready = false
	if w.kind == duringWord {
		l.prep = word{inWord, 0}
		return i + 1
	}
	if w.kind == inWord && w.n == 1 && r.norm(i+1) == "corso" && r.is(i+2, ofWord) {
		l.prep, l.number = w, r.at(i+2).n // "nel corso del 1925"
		return i + 3
	}
	if w.kind == toWord {
		if w.n == 0 && r.is(i+1, startingWord) && r.is(i+2, fromWord) {
			l.relation = parse.Since
			l.prep, l.number = r.at(i+2), r.at(i+2).n
			return i + 3
		}
		if end, ok := r.clockTime(i + 1); ok && w.n != 0 && r.is(end, ofWord) {
			l.day = true
			l.prep, l.number = r.at(end), r.at(end).n
			return end + 1
		}
	}
	if w.kind == fromWord && l.relation == parse.At {
		l.relation = parse.Since
	}
	l.prep, l.number = w, w.n
	return i + 1
}

// boundStep reads "intorno al", "entro il", "dopo il", "prima del", "fino al",
// "sin dal".
func (r *reader) boundStep(l *lead, i int, k kind) int {
	l.ready = true
	follows := r.at(i + 1).kind
	switch {
	case k == aroundWord && follows == toWord:
		l.circa = l.circa || !r.partFollows(i+1)
		return i + 1
	case k == byWord:
		l.relation = parse.By
		return i + 1
	case k == afterWord && l.relation == parse.At && follows != ofWord:
		l.relation = parse.After
		return i + 1
	case k == priorWord && follows == ofWord && l.relation == parse.At && l.number == 0:
		l.relation = parse.Before
		return i + 1
	case k == priorWord:
		return r.partStep(l, i)
	case k == untilWord && (follows == toWord || follows == fromWord || follows == inWord):
		l.relation = parse.Until
		if follows == fromWord {
			l.relation = parse.Since
		}
		return i + 1
	}
	return i
}

// dayStep reads "la sera del", "la notte tra", "il giorno", "il mese di",
// "alla vigilia di", "in data".
func (r *reader) dayStep(l *lead, i int, w word) int {
	j := i + 1
	switch k := r.at(j); {
	case w.kind == datedWord || w.n == dayUnit && w.kind != dayPartWord && k.kind == digitsWord && (w.kind == unitWord || l.number == 2):
		l.day = true
	case w.kind == unitWord && w.n == yearUnit && (l.single() || l.prep.kind == inWord):
		return r.yearStep(l, i)
	case w.kind == eveWord && k.kind == ofWord:
		l.day, l.eve = true, true
	case w.n == monthUnit && k.kind == ofWord && k.n == 0 && r.is(j+1, monthWord):
		l.prep, l.number = word{inWord, 1}, 1
		return j + 1
	case w.kind == unitsWord || w.kind == unitWord && w.n != dayUnit:
		return i
	case k.kind == ofWord || k.kind == betweenWord || k.kind == weekdayWord || w.kind == dayPartWord && k.kind == digitsWord:
		l.day = true
	default:
		return i
	}
	l.again()
	return j
}

// yearStep reads the "anno" of "nell'anno 1300", "l'anno del Signore 1300".
func (r *reader) yearStep(l *lead, i int) int {
	j := i + 1
	if r.is(j, ofWord) && (r.norm(j+1) == "signore" || r.norm(j+1) == "grazia") {
		j += 2
	}
	if !r.is(j, digitsWord) {
		return i
	}
	l.number = 1
	return j
}

// weekdayStep reads the weekday of a date: "lunedì 3 marzo", "sabato 29".
func (r *reader) weekdayStep(l *lead, i int) int {
	j := i + 1
	if r.norm(j) == "," {
		j++
	}
	if k := r.at(j).kind; k == digitsWord && r.at(j).n <= 31 || k == digitsNthWord || k == nthWord && r.is(j+1, monthWord) {
		l.weekday, l.number = true, 1
		return j
	}
	return i
}
