package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// tagWord is what the tagger needs of a word form, whatever its context. It is
// immutable once made and holds no part of the document's text.
type tagWord struct {
	form      string
	shape     shape
	hash      uint32    // of form
	signature uint32    // of all tags and forms the lexicon gives it
	endings   [3]uint32 // of its last two, three, four characters
	articled  bool      // a preposition with an article
	common    bool      // a common noun with a capital
	known     labelSet  // what the lexicon says
	allowed   labelSet  // what its shape lets it be besides
	analyses  []Analysis
}

// shape is how a token is written.
type shape uint8

const (
	writtenLower   shape = iota
	writtenCapital       // Capitale
	writtenUpper         // MAIUSCOLE
	writtenDigits        // begins with a digit
	writtenRoman         // XVI
	writtenSymbol        // % €
	writtenMark          // punctuation
)

// wordCache keeps the words met last.
type wordCache struct{ recent[tagWord] }

func (c *wordCache) word(t *Token, lexicon Lexicon) *tagWord {
	s := shapeOf(t.Text)
	return c.get(t.Norm, uint32(s)*0x9E3779B1, func(w *tagWord) bool { return w.shape == s && w.form == t.Norm }, func(form string) *tagWord { return newWord(form, s, lexicon) })
}

func newWord(form string, s shape, lexicon Lexicon) *tagWord {
	w := &tagWord{form: form, shape: s, hash: hashString(form)}
	if s < writtenDigits || s == writtenRoman {
		w.analyses = lexicon.Analyses(nil, form)
	}
	for i := range w.analyses {
		a := &w.analyses[i]
		w.known |= 1 << labelOf(a)
		m := a.Morph
		w.articled = w.articled || m.Articled
		w.signature += mixed(uint32(a.Tag)|uint32(m.Gender)<<8|uint32(m.Number)<<12|uint32(m.Mood)<<16|uint32(m.Tense)<<20|uint32(m.Person)<<24, 0)
	}
	w.allowed = allowedLabels(s, w.known)
	w.common = s == writtenCapital && w.known&(1<<NOUN) != 0
	end := len(form)
	for n := range 4 {
		_, size := utf8.DecodeLastRuneInString(form[:end])
		end -= size
		if n > 0 {
			w.endings[n-1] = hashString(form[end:])
		}
	}
	return w
}

var (
	openLabels  = setOf(label(ADJ), label(ADV), label(NOUN), label(PROPN), label(VERB), label(X), verbParticiple, verbNonFinite)
	romanLabels = setOf(label(ADJ))
)

// allowedLabels is what a word of a shape may be, given what the lexicon
// knows: a known word is what the lexicon says, or a name if it is written
// with a capital.
func allowedLabels(s shape, known labelSet) labelSet {
	switch s {
	case writtenMark:
		return setOf(label(PUNCT))
	case writtenSymbol:
		return setOf(label(SYM))
	case writtenDigits:
		return setOf(label(NUM))
	case writtenRoman:
		return known | romanLabels
	case writtenCapital, writtenUpper:
		if known != 0 {
			return known | setOf(label(PROPN))
		}
	}
	if known != 0 {
		return known
	}
	return openLabels
}

func shapeOf(text string) shape {
	first, size := utf8.DecodeRuneInString(text)
	switch {
	case 'a' <= first && first <= 'z':
		return writtenLower
	case unicode.IsDigit(first):
		return writtenDigits
	case unicode.IsUpper(first):
		return capitals(text, size)
	case unicode.IsLetter(first):
		return writtenLower
	case size == len(text) && first != utf8.RuneError && (unicode.IsSymbol(first) || first == '%' || first == '&' || first == '‰'):
		return writtenSymbol
	}
	return inner(text)
}

func capitals(text string, size int) shape {
	isRoman := true
	for _, c := range text {
		if unicode.IsLower(c) {
			return writtenCapital
		}
		isRoman = isRoman && strings.ContainsRune("IVX", c)
	}
	switch {
	case isRoman:
		return writtenRoman
	case size == len(text):
		return writtenCapital
	}
	return writtenUpper
}

// inner is the shape of what begins with neither letter nor digit.
func inner(text string) shape {
	for _, c := range text {
		switch {
		case unicode.IsDigit(c):
			return writtenDigits
		case unicode.IsLetter(c):
			return writtenLower
		}
	}
	return writtenMark
}
