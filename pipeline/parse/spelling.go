package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// word is the end of the word that begins with the letter at i.
func (l *lexer) word(i int) int {
	if end := url(l.text, i); end > 0 {
		return end
	}
	end := letters(l.text, i)
	for {
		next, done := l.extend(i, end)
		if done {
			return next
		}
		end = next
	}
}

// extend carries the word text[start:end] over the sign that follows it, if
// that is a part of it; done says that the word ends there.
func (l *lexer) extend(start, end int) (next int, done bool) {
	r, n := runeAt(l.text, end)
	switch {
	case r == '.':
		return l.dotted(start, end), true
	case isApostrophe(r):
		return l.elided(start, end, end+n)
	case isHyphen(r):
		return l.hyphened(start, end, end+n)
	case r == '°' && utf8.RuneCountInString(l.text[start:end]) == 1:
		return end + n, true
	}
	return end, true
}

// hyphened carries a word over a hyphen before letters ("social-democratico",
// but not "XV-XVI"), and a capitalised one over a hyphen before a short number ("F-16", but not
// "29 marzo-11 aprile").
func (l *lexer) hyphened(start, end, after int) (next int, done bool) {
	if r, _ := runeAt(l.text, after); isLetter(r) {
		next = letters(l.text, after)
		if isRoman(l.text[start:end]) && isRoman(l.text[after:next]) {
			return end, true
		}
		return next, false
	}
	number := figures(l.text, after)
	if number == after || number > after+3 || !startsUpper(l.text[start:end]) {
		return end, true
	}
	return letters(l.text, number), false
}

// elided decides on the apostrophe text[end:after] behind a word: it ends an
// elided or clipped word, or is a letter of a foreign one, or a closing
// quotation mark.
func (l *lexer) elided(start, end, after int) (next int, done bool) {
	word := l.text[start:end]
	r, _ := runeAt(l.text, after)
	if e, known := l.o.elision(word); known && l.elides(e, start, end, after) {
		return after, true
	}
	switch {
	case isLetter(r):
		return letters(l.text, after), false
	case !l.open || l.o.clipping(l.text[start:after]):
		return after, true
	}
	return end, true
}

// elides reports whether the elidable word text[start:end] is elided before
// what stands at after, and not a part of it, nor the last of a quotation.
func (l *lexer) elides(e Elision, start, end, after int) bool {
	r, _ := runeAt(l.text, after)
	if !isLetter(r) {
		return !l.open || isDigit(r)
	}
	if e&BeforeAny == 0 && !strings.ContainsRune(l.o.Vowels, r) {
		return false
	}
	return e&InNames == 0 || !startsUpper(l.text[start:]) || !l.inName(start, end, after)
}

// inName reports whether a capitalised elidable word belongs to the name that
// goes on at after: "D'Annunzio" anywhere, "Dell'Utri" and "Ch'ing" where a
// word stands before them. In capitals nothing can be told.
func (l *lexer) inName(start, end, after int) bool {
	first, n := runeAt(l.text, after)
	second, _ := runeAt(l.text, after+n)
	if unicode.IsUpper(first) && !unicode.IsLower(second) {
		return false
	}
	if unicode.IsUpper(first) && end-start == 1 {
		return true
	}
	if len(l.tokens) == l.first {
		return false
	}
	before := &l.tokens[len(l.tokens)-1]
	r, _ := runeAt(before.Text, 0)
	// A word that is in no list joins, as a title does ("l'on. Dell'Utri").
	return isLetter(r) && l.o.Abbreviations[before.Norm] == Joins
}

// dotted decides on the full stop at end behind a word: it belongs to an
// acronym, an abbreviation or an initial, or is a token of its own.
func (l *lexer) dotted(start, end int) int {
	word := l.text[start:end]
	ending, known := l.o.abbreviation(word)
	if acronym := l.acronym(end, known || utf8.RuneCountInString(word) <= 2, startsUpper(word)); acronym > 0 {
		return acronym
	}
	switch {
	case ending == Numbered:
		known = startsDigit(l.text[l.skipSpace(end+1):]) || l.numbered(end+1)
	case utf8.RuneCountInString(word) == 1 && (startsUpper(word) || !known):
		known = l.initial(word, end+1)
	}
	if known {
		return end + 1
	}
	return end
}

// numbered reports whether the number of a day stands before a word and its
// full stop, and the sentence goes on behind them: "l'8 dic., …".
func (l *lexer) numbered(after int) bool {
	if len(l.tokens) == l.first || after >= len(l.text) || strings.IndexByte(",;:)", l.text[after]) < 0 {
		return false
	}
	before := l.tokens[len(l.tokens)-1].Text
	return len(before) <= 2 && startsDigit(before)
}

// acronym is the end of an abbreviation that goes on after the full stop at
// dot ("P.C.I.", "S.p.A.", "a.C.", "dott.ssa"), 0 if it does not. Short says
// that what stands before may begin one, upper that it is capitalised.
func (l *lexer) acronym(dot int, short, upper bool) int {
	end := 0
	for short && dot < len(l.text) && l.text[dot] == '.' {
		next := letters(l.text, dot+1)
		if !l.syllable(dot+1, next, upper) {
			break
		}
		end, dot = next, next
	}
	if end > 0 && dot == end && dot < len(l.text) && l.text[dot] == '.' {
		end++
	}
	return end
}

// syllable reports whether text[i:end] may follow a full stop inside an
// acronym: one or two letters, or three before another full stop or in lower
// case. After a word in lower case ("finì.Ma") only a single capital may.
func (l *lexer) syllable(i, end int, upper bool) bool {
	if end == i || end-i > 3*utf8.UTFMax {
		return false
	}
	part := l.text[i:end]
	if r, _ := runeAt(part, 0); !isLetter(r) {
		return false
	}
	stop := end < len(l.text) && l.text[end] == '.'
	n := utf8.RuneCountInString(part)
	if startsUpper(part) && !upper {
		return n == 1
	}
	return n <= 2 || n == 3 && (stop || startsLower(part))
}

// initial reports whether the single letter before the full stop that ends at
// i is an initial or the like ("J. F. Kennedy", "a. C."): it is not at the end
// of a block or before a word that opens a sentence ("Enrico V. Nel …"), nor the number
// of a ruler ("l'imperatore Carlo V. Lutero …").
func (l *lexer) initial(letter string, i int) bool {
	i = l.skipSpace(i)
	end := letters(l.text, i)
	if !startsUpper(letter) {
		return utf8.RuneCountInString(l.text[i:end]) == 1 && end < len(l.text) && l.text[end] == '.'
	}
	if i == len(l.text) || strings.Contains("IVX", letter) && l.ruler() {
		return false
	}
	if r, n := runeAt(l.text, end); isApostrophe(r) {
		end += n
	}
	if !startsUpper(l.text[i:end]) {
		return true
	}
	always, known := l.o.opener(l.text[i:end])
	if !known {
		return true
	}
	return !always && !startsLower(l.text[l.skipSpace(end):])
}

// ruler reports whether the last two tokens are a word for a ruler and a name.
func (l *lexer) ruler() bool {
	n := len(l.tokens)
	return n-l.first >= 2 && startsUpper(l.tokens[n-1].Text) && l.o.Rulers[l.tokens[n-2].Norm]
}

// skipSpace is the end of the white space at i.
func (l *lexer) skipSpace(i int) int {
	for n := spaceAt(l.text, i); n > 0; n = spaceAt(l.text, i) {
		i += n
	}
	return i
}

// url is the end of the address that begins at i, 0 if there is none.
// Punctuation after it is not a part of it, nor a bracket that it did not open.
func url(text string, i int) int {
	rest := text[i:]
	if c := rest[0] | 0x20; c != 'h' && c != 'w' || !isAddress(rest) {
		return 0
	}
	end := strings.IndexFunc(rest, func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune("<>\"«»“”", r)
	})
	if end < 0 {
		end = len(rest)
	}
	opened := strings.Contains(rest[:end], "(")
	trimmed := strings.TrimRightFunc(rest[:end], func(r rune) bool {
		return strings.ContainsRune(".,;:!?'’]", r) || r == ')' && !opened
	})
	return i + len(trimmed)
}

func isAddress(text string) bool {
	for _, scheme := range [...]string{"http://", "https://", "www."} {
		if len(text) > len(scheme) && strings.EqualFold(text[:len(scheme)], scheme) {
			return true
		}
	}
	return false
}
