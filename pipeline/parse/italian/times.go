package italian

import (
	"sync"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/pipeline/parse"
)

// Times appends to buf the expressions of time of a sentence: the longest
// ones, from left to right, without overlap. It reads the tokens' forms alone,
// so it may run before the tagger. What only the context can tell is left to
// parse.Resolve. Words that look like a date and cannot be one come with
// Invalid set.
//
// Durations, ages and times of day alone are no expressions of time, nor is a
// month after a plain "di" ("la rivoluzione di febbraio").
func Times(buf []parse.TimeExpr, tokens []parse.Token) []parse.TimeExpr {
	return timesWith(nil)(buf, tokens)
}

// timesWith is Times with word lists that tell who acts: in "tre anni dopo il re
// abdicò" the years are not counted from the king.
func timesWith(w *parse.Words) func([]parse.TimeExpr, []parse.Token) []parse.TimeExpr {
	return func(buf []parse.TimeExpr, tokens []parse.Token) []parse.TimeExpr {
		r := readers.Get().(*reader)
		defer readers.Put(r)
		*r = reader{t: tokens, first: len(buf), out: buf, words: w, seen: emptied(r.seen, len(tokens))}
		return r.all()
	}
}

// all reads the expressions of the sentence.
func (r *reader) all() []parse.TimeExpr {
	tokens := r.t
	for i := 0; i < len(tokens); {
		if r.opens(i) {
			if e, ok := r.expression(i); ok && !r.unit(e) {
				r.out = append(r.out, e)
				i = e.Last
				continue
			}
		}
		i++
	}
	r.share()
	return r.out
}

// unit reports whether figures behind a feminine article number a body and no year: "comandante
// *della 65.*".
func (r *reader) unit(e parse.TimeExpr) bool {
	if e.Last-e.First != 2 || len(r.t[e.First+1].Norm) > 3 || !isFigures(r.t[e.First+1].Norm) {
		return false
	}
	m := r.t[e.First].Morph
	return m.Gender == parse.Feminine && m.Number == parse.Singular
}

// readers are those of sentences that have been read.
var readers = sync.Pool{New: func() any { return new(reader) }}

// emptied is room for n readings, none of them made.
func emptied(seen []reading, n int) []reading {
	if cap(seen) < n {
		return make([]reading, n)
	}
	seen = seen[:n]
	clear(seen)
	return seen
}

// reading is what a token can be in an expression of time, once somebody has asked.
type reading struct {
	word
	made bool
}

// reader reads the expressions of one sentence.
type reader struct {
	t     []parse.Token
	seen  []reading // by token
	first int       // where the sentence's expressions begin in out
	out   []parse.TimeExpr
	words *parse.Words // or nil
}

// at reads token i; past the end it reads nothing.
func (r *reader) at(i int) word {
	if i < 0 || i >= len(r.t) {
		return word{}
	}
	if x := &r.seen[i]; !x.made {
		x.made = true
		if x.word = read(&r.t[i]); r.t[i].Text == "I" && !r.isFirst(i) {
			x.word = word{articleWord, 2}
		}
	}
	return r.seen[i].word
}

// isFirst reports whether the "I" at token i is a numeral, not an article:
// whether "secolo" stands beside it, or other numerals between them.
func (r *reader) isFirst(i int) bool {
	for _, j := range [...]int{i - 1, i + 1} {
		switch r.norm(j) {
		case "secolo", "secoli", "sec.", "secc.":
			return true
		case "e", "o", "-", "–", ",":
			for k := 2*j - i; k >= 0 && k < len(r.t) && k <= j+2; k++ {
				if len(r.t[k].Text) > 1 && romanValue(r.t[k].Text) > 0 {
					return true
				}
			}
		}
	}
	return false
}

func (r *reader) norm(i int) string {
	if i < 0 || i >= len(r.t) {
		return ""
	}
	return r.t[i].Norm
}

func (r *reader) is(i int, k kind) bool { return r.at(i).kind == k }

// opens reports whether an expression may begin at token i: whether the word
// is one of the calendar's, or introduces one.
func (r *reader) opens(i int) bool {
	switch r.at(i).kind {
	case otherWord, andWord, sameWord, lateWord, moreWord, eraWord, henceWord, soonerWord, datedWord, calendarNounWord, calendarNameWord, startingWord, clockWord:
		return false
	case unitWord:
		return r.is(i+1, romanWord)
	case unitsWord:
		return r.decadeFollows(i+1) || r.is(i+1, romanWord)
	case countWord:
		return r.countsTime(i) || r.joined(i) == ontology.Decade
	}
	return true
}

// countsTime reports whether a cardinal counts a unit or a month's days.
func (r *reader) countsTime(i int) bool {
	k := r.at(i + 1).kind
	return k == unitWord || k == unitsWord || k == monthWord
}

// expression reads the expression that begins at token i.
func (r *reader) expression(i int) (parse.TimeExpr, bool) {
	l := r.lead(i)
	p, ok := r.point(l.next, &l)
	if !ok {
		return parse.TimeExpr{}, false
	}
	e := parse.TimeExpr{First: i, Relation: l.relation, From: p.at, Needs: p.needs, Shift: p.shift, Invalid: p.invalid}
	e.Last = p.next
	if p.to.Precision != 0 {
		e.Interval, e.To = true, p.to
	} else {
		r.second(&e, &l)
	}
	if e.Relation == parse.Since && r.is(e.Last, toWord) && r.is(e.Last+1, digitsWord) {
		return e, false // "dal 40 al 50 per cento"
	}
	e.Last = r.tail(&e, e.Last)
	r.apposition(&e)
	finish(&e, &l)
	return e, true
}

// apposition lets a date in full stand for the vague one that it explains:
// "nove giorni dopo, il 12 aprile".
func (r *reader) apposition(e *parse.TimeExpr) {
	if e.Needs&parse.NeedsShift == 0 || e.Shift.Easter || e.Relation != parse.At || r.norm(e.Last) != "," || !r.opens(e.Last+1) {
		return
	}
	l := r.lead(e.Last + 1)
	if l.relation != parse.At || l.between || l.kind() == fromWord || l.next == e.Last+1 && !r.is(l.next+1, monthWord) {
		return
	}
	p, ok := r.point(l.next, &l)
	if !ok || p.needs&parse.NeedsShift != 0 || p.to.Precision != 0 || p.invalid != "" || p.at.Precision < e.Shift.To {
		return
	}
	first := e.First
	*e = parse.TimeExpr{First: first, From: p.at, Needs: p.needs}
	e.Last = r.tail(e, p.next)
	finish(e, &l)
}
