package italian

import (
	"unicode"
	"unicode/utf8"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/pipeline/parse"
)

// shiftBy moves by n units.
func shiftBy(u, n int) parse.Shift {
	switch u {
	case dayUnit:
		return parse.Shift{Days: n, To: ontology.Day}
	case weekUnit:
		return parse.Shift{Days: 7 * n, To: ontology.Day}
	case monthUnit:
		return parse.Shift{Months: n, To: ontology.Month}
	case decadeUnit:
		return parse.Shift{Years: 10 * n, To: ontology.Decade}
	case centuryUnit:
		return parse.Shift{Years: 100 * n, To: ontology.Century}
	}
	return parse.Shift{Years: n, To: ontology.Year}
}

func shifted(s parse.Shift, next int) point {
	return point{needs: parse.NeedsShift, shift: s, next: next}
}

// relative reads "anno seguente", "stesso giorno", "mattina dopo", "indomani",
// "successivo 18 luglio", and after "quel" a unit alone.
func (r *reader) relative(i int, w word, l *lead) (point, bool) {
	switch {
	case w.kind == nextDayWord:
		return shifted(shiftBy(dayUnit, 1), i+1), !r.is(i+1, ofWord)
	case !l.single():
		return point{}, false
	case w.kind == sameWord:
		u := r.unitAt(i + 1)
		return shifted(shiftBy(u, 0), i+2), u != 0 && u != weekUnit
	case w.kind == nextWord || w.kind == previousWord:
		return r.relativeDate(i, w)
	}
	u := r.unitAt(i)
	if u == 0 {
		return point{}, false
	}
	if n, end, ok := r.direction(i + 1); ok {
		return shifted(shiftBy(u, n), end), true
	}
	alone := l.that && u != weekUnit || l.relation == parse.By && (u == yearUnit || u == monthUnit)
	return shifted(shiftBy(u, 0), i+1), alone && !r.is(i+1, ofWord)
}

// unitAt is the unit at token i, a part of the day being its day; 0 for none.
func (r *reader) unitAt(i int) int {
	switch w := r.at(i); w.kind {
	case unitWord:
		return w.n
	case dayPartWord:
		return dayUnit
	}
	return 0
}

// direction reads the word that moves a single unit: "seguente", "dopo",
// "precedente", "stesso".
func (r *reader) direction(i int) (n, end int, ok bool) {
	switch r.at(i).kind {
	case sameWord:
		return 0, i + 1, !r.is(i+1, ofWord)
	case nextWord:
		return 1, i + 1, !r.is(i+1, toWord)
	case henceWord:
		return 1, i + 1, true
	case previousWord, soonerWord:
		return -1, i + 1, !r.is(i+1, toWord)
	case afterWord:
		return 1, i + 1, r.free(i + 1)
	case priorWord:
		return -1, i + 1, r.norm(i+1) != "che" && !r.is(i+1, ofWord)
	}
	return 0, i, false
}

// free reports whether the "dopo" before token i has no noun of its own, as it
// has in "due anni dopo la guerra".
func (r *reader) free(i int) bool {
	if r.subjectAt(i) {
		return true
	}
	switch r.at(i).kind {
	case articleWord, ofWord, thatWord, countWord, digitsWord, nthWord, sameWord, monthWord:
		return false
	}
	switch r.norm(i) {
	case "che", "aver", "avere", "averlo", "essere", "esser", "essersi", "aversi", "sua", "suo", "questi", "quei", "tale":
		return false
	}
	return i >= len(r.t) || !capital(&r.t[i]) || r.acts(i)
}

// actors are the word lists of those who do things.
var actors = [...]string{"position", "ruler", "noble", "rank", "occupation", "kin", "demonym", "partisan", "body", "party", "collective"}

// subjectAt reports whether at token i stands a noun with its article that is the
// subject of the verb behind it: "tre anni dopo *il re* abdicò", "il giorno dopo
// *un corteo* raggiunse la piazza".
func (r *reader) subjectAt(i int) bool {
	article := r.norm(i)
	indefinite := article == "un" || article == "uno" || article == "una" || article == "un'"
	j := i + 1
	for j < len(r.t) && r.t[j].Tag == parse.ADJ {
		j++
	}
	if !indefinite && !r.is(i, articleWord) || j >= len(r.t) || r.t[j].Tag != parse.NOUN || !indefinite && !r.isActor(r.t[j].Lemma) {
		return false
	}
	for j++; j < len(r.t); j++ {
		switch t := &r.t[j]; t.Tag {
		case parse.ADJ, parse.NOUN, parse.ADP, parse.ADV:
		case parse.DET, parse.PRON:
		case parse.PROPN:
			if before := r.t[j-1].Tag; before != parse.ADP && before != parse.PROPN && before != parse.NOUN {
				return false
			}
			if r.t[j-1].Tag == parse.NOUN && j-1 != i+1 && !capital(&r.t[j-1]) {
				return false
			}
		case parse.VERB, parse.AUX:
			return t.Morph.Mood == parse.Indicative
		default:
			end := r.insertedEnd(j)
			return end > 0 && end+1 < len(r.t) && (r.t[end+1].Tag == parse.VERB || r.t[end+1].Tag == parse.AUX) && r.t[end+1].Morph.Mood == parse.Indicative
		}
	}
	return false
}

// insertedEnd is the comma that closes what stands without a finite verb behind the comma at
// token i: "sei giorni dopo l'avanguardia*, agli ordini di X,* era in vista"; 0 if none does.
func (r *reader) insertedEnd(i int) int {
	const most = 12
	if r.t[i].Text != "," {
		return 0
	}
	for j := i + 1; j < min(len(r.t), i+most); j++ {
		switch t := &r.t[j]; {
		case t.Text == ",":
			return j
		case t.Tag == parse.PUNCT, t.Morph.Mood == parse.Indicative && (t.Tag == parse.VERB || t.Tag == parse.AUX):
			return 0
		}
	}
	return 0
}

// isActor reports whether a noun is of somebody who does things, or of a body.
func (r *reader) isActor(noun string) bool {
	if r.words == nil || r.words.IsIn(noun, "meeting") {
		return false
	}
	for _, list := range actors {
		if r.words.IsIn(noun, list) {
			return true
		}
	}
	return false
}

func capital(t *parse.Token) bool {
	c, _ := utf8.DecodeRuneInString(t.Text)
	return unicode.IsUpper(c)
}

// acts reports whether a name stands at token i with its verb right behind it:
// "tre giorni dopo Rossi partì" does not count from Rossi.
func (r *reader) acts(i int) bool {
	if i >= len(r.t) || !capital(&r.t[i]) {
		return false
	}
	for i < len(r.t) && capital(&r.t[i]) {
		i++
	}
	for i < len(r.t) && (r.t[i].Tag == parse.PRON || r.norm(i) == "non") {
		i++
	}
	return i < len(r.t) && (r.t[i].Tag == parse.VERB || r.t[i].Tag == parse.AUX) && r.t[i].Morph.Mood == parse.Indicative
}

// relativeDate reads "(il) successivo 18 luglio", "(il) seguente mese".
func (r *reader) relativeDate(i int, w word) (point, bool) {
	n := 1
	if w.kind == previousWord {
		n = -1
	}
	if u := r.unitAt(i + 1); u != 0 {
		return shifted(shiftBy(u, n), i+2), true
	}
	if m := r.at(i + 1); m.kind == monthWord && r.open(i+2) {
		p := shifted(parse.Shift{Month: m.n, To: ontology.Month, Backward: n < 0}, i+2)
		p.at = ontology.Time{Month: m.n, Precision: ontology.Month}
		return p, true
	}
	day := r.at(i + 1)
	if day.kind != digitsWord && day.kind != digitsNthWord || !r.is(i+2, monthWord) {
		return point{}, false
	}
	p := shifted(parse.Shift{Month: r.at(i + 2).n, To: ontology.Month, Backward: n < 0}, i+3)
	p.at = ontology.Time{Month: r.at(i + 2).n, Day: day.n, Precision: ontology.Day}
	return p, day.n >= 1 && day.n <= parse.DaysIn(0, p.at.Month, ontology.Gregorian)
}

// relativeWeekday reads "domenica successiva".
func (r *reader) relativeWeekday(i int, w word, l *lead) (point, bool) {
	if !l.single() {
		return point{}, false
	}
	s := parse.Shift{Weekday: w.n, To: ontology.Day}
	switch r.at(i + 1).kind {
	case nextWord:
		s.Days = 1
	case previousWord:
		s.Days, s.Backward = -1, true
	default:
		return point{}, false
	}
	return shifted(s, i+2), true
}

// counted reads "due anni dopo", "tre giorni prima", "un mese più tardi", and
// "(dopo) due anni" where nothing more is said of the two years.
func (r *reader) counted(i, n int, l *lead) (point, bool) {
	u := r.at(i + 1)
	if u.kind != unitWord && u.kind != unitsWord || n < 1 || n > 2000 || l.number != 0 {
		return point{}, false
	}
	j := i + 2
	switch w := r.at(j); {
	case w.kind == moreWord && r.is(j+1, lateWord):
		return shifted(shiftBy(u.n, n), j+2), true
	case w.kind == henceWord:
		return shifted(shiftBy(u.n, n), j+1), true
	case w.kind == afterWord:
		return shifted(shiftBy(u.n, n), j+1), r.free(j + 1)
	case w.kind == priorWord:
		return shifted(shiftBy(u.n, -n), j+1), r.norm(j+1) != "che" && !r.is(j+1, ofWord)
	case w.kind == soonerWord:
		return shifted(shiftBy(u.n, -n), j+1), true
	case r.norm(i-1) == "a" && r.norm(i-2) == "lì" && r.norm(i-3) == "di":
		l.relation, l.prep = parse.At, word{}
		return shifted(shiftBy(u.n, n), j), true // "di lì a due anni"
	case l.relation == parse.After && w.kind != ofWord && w.kind != fromWord && w.kind != andWord:
		l.relation = parse.At
		return shifted(shiftBy(u.n, n), j), true
	}
	return point{}, false
}
