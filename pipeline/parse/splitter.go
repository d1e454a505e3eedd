package parse

import (
	"strings"
	"unicode/utf8"
)

// splitter finds where sentences end; its buffers serve many blocks.
type splitter struct {
	o      *Orthography
	tokens []Token
	pairs
}

func (s *splitter) split(tokens []Token, emit func(first, last int)) {
	s.tokens = tokens
	s.pair(tokens)
	first, guard := 0, -1
	for i := 0; i < len(tokens); i++ {
		if c := s.closing(i); c > guard && (i > first || s.goesOn(c+1)) {
			guard = c
		}
		kind := s.stop(i)
		if kind == noStop {
			continue
		}
		last, kind := s.after(i, kind)
		if last > guard && s.ends(kind, first, i, last) {
			emit(first, last)
			first = last
		}
		i = last - 1
	}
	if first < len(tokens) {
		emit(first, len(tokens))
	}
}

// stop is a kind of token at which a sentence may end.
type stop uint8

const (
	noStop stop = iota
	fullStop
	sharpStop   // ! or ?
	ellipsis    // ... or …
	ending      // abbreviation that may end a sentence
	dateEnding  // the like after a year
	otherEnding // acronym
)

// stop says whether and how a sentence may end at token i.
func (s *splitter) stop(i int) stop {
	if i+1 < len(s.tokens) && s.tokens[i+1].Title == TitleGoesOn {
		return noStop
	}
	text := s.tokens[i].Text
	switch {
	case text == ".":
		return fullStop
	case text[0] == '!' || text[0] == '?':
		return sharpStop
	case isEllipsis(text):
		return ellipsis
	case len(text) > 1 && text[len(text)-1] == '.':
		return s.abbreviation(i)
	}
	return noStop
}

func isEllipsis(text string) bool { return text == "…" || strings.HasPrefix(text, "..") }

func (s *splitter) abbreviation(i int) stop {
	norm := s.tokens[i].Norm
	e, known := s.o.Abbreviations[norm]
	switch {
	case known && e == Ends:
		return ending
	case known && e == Dates:
		return dateEnding
	case known || strings.IndexByte(norm, '.') == len(norm)-1:
		return noStop
	}
	return otherEnding
}

// after is the index behind the stop at i and the stops, closing marks and
// numbers of notes ("[1]") that follow it without a space. Of several stops a
// plain one says what kind they are.
func (s *splitter) after(i int, kind stop) (int, stop) {
	for i++; i < len(s.tokens) && !s.tokens[i].Space; i++ {
		switch next := s.stop(i); {
		case next == fullStop || next == sharpStop:
			kind = next
		case s.isNote(i):
			i += 2
		case next == noStop && !s.closes(i):
			return i, kind
		}
	}
	return i, kind
}

// isNote reports whether tokens i to i+2 are a number in square brackets.
func (s *splitter) isNote(i int) bool {
	return s.tokens[i].Text == "[" && s.closing(i) == i+2 && startsDigit(s.tokens[i+1].Text)
}

// ends reports whether the sentence from first on ends at the stop at i, where
// last is the index behind what belongs to the stop.
func (s *splitter) ends(kind stop, first, i, last int) bool {
	if last == len(s.tokens) {
		return true
	}
	next := s.begins(last)
	word := s.tokens[next].Text
	if startsLower(word) || isContinuation(s.tokens[last].Text) {
		return false
	}
	switch kind {
	case fullStop:
		return !s.enumerates(first, i) && (s.tokens[last].Space || !startsDigit(word))
	case sharpStop:
		return !s.title(first, last-1) && s.tokens[i].Title != TitleGoesOn || s.opens(next)
	case ellipsis:
		return i > first && !s.omission(i)
	case ending:
		return !startsDigit(word)
	case dateEnding:
		return startsUpper(word) && (s.opens(next) || s.datesBefore(first, i))
	}
	return s.opens(next)
}

// begins is the index of the first word at or after i, behind opening marks
// and dashes.
func (s *splitter) begins(i int) int {
	for end := min(i+3, len(s.tokens)-1); i < end; i++ {
		if r, _ := runeAt(s.tokens[i].Text, 0); isLetter(r) || isDigit(r) {
			break
		}
	}
	return i
}

// isContinuation reports whether text is a sign that no sentence begins with.
func isContinuation(text string) bool {
	switch text {
	case ",", ";", ":", ")", "]", "}", "»", "”", "%":
		return true
	}
	return false
}

// goesOn reports whether the sentence plainly goes on with token i.
func (s *splitter) goesOn(i int) bool {
	return i < len(s.tokens) && (startsLower(s.tokens[i].Text) || isContinuation(s.tokens[i].Text))
}

// opens reports whether token i is a word that shows a new sentence.
func (s *splitter) opens(i int) bool {
	t := &s.tokens[i]
	if !startsUpper(t.Text) {
		return false
	}
	always, known := s.o.opener(t.Norm)
	return known && (always || i+1 < len(s.tokens) && startsLower(s.tokens[i+1].Text))
}

// enumerates reports whether the full stop at i only follows the number or
// letter of an item: "1. Premesse".
func (s *splitter) enumerates(first, i int) bool {
	if i != first+1 {
		return false
	}
	text := s.tokens[first].Text
	return startsDigit(text) && len(text) <= 3 || utf8.RuneCountInString(text) == 1 || isRoman(text)
}

// title reports whether the mark closed at i stands in a short quotation amid
// the sentence, as in the name of a newspaper: l'«Avanti!».
func (s *splitter) title(first, i int) bool {
	open := s.opening(i)
	return open > first && i-open <= 4
}

// omission reports whether the ellipsis at i stands in brackets of its own.
func (s *splitter) omission(i int) bool {
	before := s.tokens[i-1].Text
	return before == "[" || before == "("
}

// datesBefore reports whether the year that the abbreviation at i closes dates
// what stands before it, not what follows: "Cesare morì nel 44 a.C.", but not
// "Nel 44 a.C. Cesare …", "che nel 44 a.C. Cesare …": a word of more than three
// letters, or a name, stands before "nel".
func (s *splitter) datesBefore(first, i int) bool {
	before := i - 3 // in front of a preposition and the number
	if before < first || !startsDigit(s.tokens[i-1].Text) {
		return false
	}
	text := s.tokens[before].Text
	r, _ := runeAt(text, 0)
	return isDigit(r) || isLetter(r) && (!startsLower(text) || utf8.RuneCountInString(text) > 3)
}
