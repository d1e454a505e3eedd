package parse

import (
	"unicode/utf8"

	"github.com/spoglio/spoglio/source"
)

// Tokens appends to buf the tokens of one block of d. Every visible byte that
// is not white space lies in exactly one token; tokens are in order. A word
// with its hyphens is one token, and so are a number with its separators, an
// acronym or abbreviation with its full stops, an ellipsis, a URL, and an elided
// word with its apostrophe; any other sign stands alone. The first token of a
// block counts as having white space before it.
func (o *Orthography) Tokens(buf []Token, d *source.Document, b source.Block) []Token {
	v := visibleText(d, []source.Block{b})
	l := lexer{o: o, visible: v, tokens: buf, emphases: d.Emphases}
	l.block(0)
	return l.tokens
}

// lexer cuts visible text into tokens.
type lexer struct {
	o       *Orthography
	visible *visible
	tokens  []Token
	norms   textSlab // where the lower-case forms of words are kept

	text  string // visible text up to the end of the block
	first int    // the block's first token
	space bool   // white space was met since the last token
	open  bool   // a single quotation mark was opened in this block

	emphases []source.Span // of the document, from the one that comes next on
}

func (l *lexer) block(n int) {
	i, end := l.visible.bounds[n], l.visible.bounds[n+1]
	l.text, l.first = l.visible.text[:end], len(l.tokens)
	l.space, l.open = true, false
	for i < end {
		if n := spaceAt(l.text, i); n > 0 {
			i += n
			l.space = true
			continue
		}
		end := l.token(i)
		l.emit(i, end)
		i = end
	}
	l.titles(l.tokens[l.first:])
}

func (l *lexer) emit(lo, hi int) {
	text := l.text[lo:hi]
	l.tokens = append(l.tokens, Token{Span: l.visible.span(lo, hi), Text: text, Norm: l.norm(text), Space: l.space})
	l.space = false
}

// token is the end of the token that begins at i.
func (l *lexer) token(i int) int {
	r, n := runeAt(l.text, i)
	switch {
	case isLetter(r):
		return l.word(i)
	case isDigit(r):
		return l.number(i)
	case isApostrophe(r):
		return l.apostrophe(i, n)
	case r == '‘':
		l.open = true
	case r == '.' || r == '-' || r == '<' || r == '>':
		return repeated(l.text, i)
	}
	return marks(l.text, i+n)
}

// repeated is the end of a run of one ASCII sign: "...", "--", "<<".
func repeated(text string, i int) int {
	end := i + 1
	for end < len(text) && text[end] == text[i] {
		end++
	}
	return end
}

// number is the end of the figures at i with their separators ("1.234,5",
// "15:45") and the letters glued to them ("10º", "4x4"). A dash between two
// numbers is a token of its own.
func (l *lexer) number(i int) int {
	end := figures(l.text, i)
	if clock := l.clock(i, end); clock > 0 {
		return clock
	}
	for end < len(l.text) && (l.text[end] == '.' || l.text[end] == ',') {
		next := figures(l.text, end+1)
		if next == end+1 {
			break
		}
		end = next
	}
	r, n := runeAt(l.text, end)
	if r == '°' && !l.scale(end+n) {
		return end + n
	}
	return letters(l.text, end)
}

// clock is the end of a time of day whose hours are text[i:end]; 0 if it is none.
func (l *lexer) clock(i, end int) int {
	if end-i > 2 || end >= len(l.text) || l.text[end] != ':' {
		return 0
	}
	if minutes := figures(l.text, end+1); minutes == end+3 {
		return minutes
	}
	return 0
}

// scale reports whether what stands after a degree sign makes it one of
// temperature or of an angle, not of an ordinal.
func (l *lexer) scale(i int) bool {
	r, _ := runeAt(l.text, i)
	return isLetter(r) || isDigit(r)
}

// apostrophe is the end of the token that begins with an apostrophe, n bytes
// long: a year without its century ("'900"), a clipped word, or a quotation mark.
func (l *lexer) apostrophe(i, n int) int {
	before, _ := utf8.DecodeLastRuneInString(l.text[:i])
	free := l.space || len(l.tokens) == l.first || !isLetter(before) && !isDigit(before)
	after := i + n
	if end := figures(l.text, after); free && (end == after+2 || end == after+3) {
		return end
	}
	if end := letters(l.text, after); end > after && l.o.clipping(l.text[i:end]) {
		return end
	}
	if next, m := runeAt(l.text, after); isApostrophe(next) {
		return after + m
	}
	l.open = free && after < len(l.text) && spaceAt(l.text, after) == 0
	return after
}
