package parse

import (
	"unicode"
	"unicode/utf8"
)

// Orthography is what the tokeniser and the sentence splitter must know of how
// a language is written. All keys are in lower case with ' for ’. The zero
// value knows nothing special: every full stop ends a sentence before a
// capital, and an apostrophe inside a word stays inside it. An Orthography is
// only read, so it may be shared.
type Orthography struct {
	// Elisions are the words that lose a vowel before the next word, with
	// their apostrophe ("dell'"); a token ends after it.
	Elisions map[string]Elision
	// Vowels are the letters before which an elision is possible, both cases.
	Vowels string
	// Clippings are words that begin or end with an apostrophe of their own
	// ("po'", "'ndrangheta"), which is never taken for a quotation mark.
	Clippings map[string]bool
	// Abbreviations have their full stop ("on.", "a.c."), which belongs to the token.
	Abbreviations map[string]Ending
	// Openers are closed-class words that, capitalised after an abbreviation,
	// show that a new sentence begins. The value is false for those that also
	// begin surnames ("La Malfa", "Di Vittorio"): they count only before a
	// word in lower case.
	Openers map[string]bool
	// Rulers are the words before the name of one that has a number: behind
	// them "Carlo V." ends a sentence, and is no initial.
	Rulers map[string]bool
}

// Elision is a set of properties of an elided word.
type Elision uint8

// How an elided word behaves. Without BeforeAny it is elided only before one
// of the language's vowels.
const (
	BeforeAny Elision = 1 << iota // also before figures, acronyms and foreign words: "l'FBI"
	InNames                       // capitalised, it may be a part of a name: "D'Annunzio", "Dell'Utri"
)

// Ending says whether a sentence may end at an abbreviation's full stop.
type Ending uint8

// The endings. An abbreviation that is not in the list, but has full stops
// inside ("P.C.I."), ends a sentence only before one of the Openers.
const (
	Joins    Ending = iota // never
	Ends                   // before a capital
	Dates                  // before a capital, unless the date it ends opens a clause ("Nel 44 a.C. Cesare …")
	Numbered               // never, and it is an abbreviation only before a number ("15 set. 1943", but "un set.")
)

// longestKey bounds, in bytes, the words looked up in an Orthography.
const longestKey = 32

// key puts word, with tail after it, into buf as the maps spell it; nil if it
// is too long to be in any.
func key(buf []byte, word, tail string) []byte {
	if len(word)+len(tail) > longestKey {
		return nil
	}
	for _, r := range word {
		if isApostrophe(r) {
			r = '\''
		}
		buf = utf8.AppendRune(buf, unicode.ToLower(r))
	}
	return append(buf, tail...)
}

func (o *Orthography) elision(word string) (Elision, bool) {
	var buf [2 * longestKey]byte
	e, known := o.Elisions[string(key(buf[:0], word, "'"))]
	return e, known
}

func (o *Orthography) clipping(word string) bool {
	var buf [2 * longestKey]byte
	return o.Clippings[string(key(buf[:0], word, ""))]
}

// abbreviation looks up a word that is followed by a full stop.
func (o *Orthography) abbreviation(word string) (Ending, bool) {
	var buf [2 * longestKey]byte
	e, known := o.Abbreviations[string(key(buf[:0], word, "."))]
	return e, known
}

// opener reports whether word is an opener, and whether it is one without
// regard to what follows.
func (o *Orthography) opener(word string) (always, known bool) {
	var buf [2 * longestKey]byte
	always, known = o.Openers[string(key(buf[:0], word, ""))]
	return always, known
}
