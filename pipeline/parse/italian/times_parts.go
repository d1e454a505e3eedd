package italian

import "github.com/spoglio/spoglio/pipeline/parse"

// The thirds that "inizio", "metà" and "fine" name.
var thirds = [...]parse.Slice{1: {From: 0, To: 1, Of: 3}, 2: {From: 1, To: 2, Of: 3}, 3: {From: 2, To: 3, Of: 3}}

// partFollows reports whether "la fine", "l'inizio", "i primi" stand at i.
func (r *reader) partFollows(i int) bool {
	if k := r.at(i).kind; k == articleWord || k == toWord {
		i++
	}
	k := r.at(i).kind
	return k == partWord || k == nthWord
}

// partStep reads the part of a time that is meant: "la fine di", "metà",
// "seconda metà del", "primi anni del", "ultimo quarto del", "primo semestre
// del". A part is followed by what it is a part of, with "di" or without.
func (r *reader) partStep(l *lead, i int) int {
	if l.cut.Of != 0 {
		return i
	}
	w := r.at(i)
	if w.kind == fractionWord {
		return i
	}
	if w.kind == partWord {
		if r.is(i+1, articleWord) {
			return i // "ebbe inizio il 12 aprile"
		}
		return r.partOf(l, i+1, thirds[w.n])
	}
	n := w.n
	follows := r.at(i + 1)
	switch {
	case follows.kind == partWord && follows.n == 2:
		return r.partOf(l, i+2, nthOf(n, 2))
	case follows.kind == nthWord && follows.n == 4 || follows.kind == fractionWord:
		return r.partOf(l, i+2, nthOf(n, follows.n))
	case n != 1 && n != -1:
		return i
	case follows.kind == unitsWord && follows.n != weekUnit:
		return r.fewOf(l, i, n, follows.n)
	case follows.kind == unitWord && follows.n == decadeUnit:
		return r.partOf(l, i+2, nthOf(n, 10))
	case follows.kind == centuryNameWord && l.number == 1:
		return r.partOf(l, i+1, nthOf(n, 2))
	case l.number == 2 && follows.kind == ofWord && r.is(i+2, monthWord):
		return r.partOf(l, i+1, nthOf(n, 3))
	case l.number == 2 && l.prep.kind != otherWord && follows.kind == ofWord && follows.n == 1 && r.at(i+2).kind == digitsWord && r.at(i+2).n >= firstBareYear:
		return r.partOf(l, i+1, nthOf(n, 3)) // "ai primi del 1848"
	}
	return i
}

// nthOf is the nth of so many parts, the last one for n = -1.
func nthOf(n, of int) parse.Slice {
	if n < 0 || n > of {
		n = of
	}
	return parse.Slice{From: n - 1, To: n, Of: of}
}

// partOf notes a part if a time may follow at token j.
func (r *reader) partOf(l *lead, j int, s parse.Slice) int {
	switch w := r.at(j); w.kind {
	case ofWord, monthWord, centuryNameWord, seasonWord, unitsWord, apostropheWord, unitWord, romanWord, articleWord:
	case digitsWord:
		if w.n < 1000 {
			return l.next
		}
	default:
		return l.next
	}
	l.cut = s
	l.again()
	return j
}

// fewOf reads "primi anni del Novecento", "primi anni Venti", "ultimi mesi
// del 1943", "primi giorni di maggio".
func (r *reader) fewOf(l *lead, i, n, u int) int {
	j := i + 2
	if u == yearUnit && r.decadeFollows(j) {
		l.cut = nthOf(n, 3)
		return j - 1
	}
	if !r.is(j, ofWord) {
		return i
	}
	l.cut = nthOf(n, 3)
	switch u {
	case yearUnit:
		l.cut = nthOf(n, 10)
	case decadeUnit:
		if l.cut = (parse.Slice{From: 0, To: 3, Of: 10}); n < 0 {
			l.cut = parse.Slice{From: 7, To: 10, Of: 10}
		}
	}
	l.again()
	return j
}
