package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// runeAt is the character of text at i and its length; 0 at the end.
func runeAt(text string, i int) (rune, int) {
	if i >= len(text) {
		return 0, 0
	}
	if c := text[i]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	return utf8.DecodeRuneInString(text[i:])
}

// spaceAt is the length of the white space character of text at i, 0 if there
// is none. The byte order mark and the zero width space count.
func spaceAt(text string, i int) int {
	r, n := runeAt(text, i)
	if r > ' ' && r < 0x85 {
		return 0
	}
	if unicode.IsSpace(r) || r == '\ufeff' || r == '\u200b' {
		return n
	}
	return 0
}

// isLetter reports whether r makes part of words: a letter, a mark upon one,
// a soft hyphen or a joiner.
func isLetter(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r|0x20 && r|0x20 <= 'z'
	}
	return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsMark(r) || isInvisible(r))
}

func isInvisible(r rune) bool { return r == '\u00ad' || r == '\u200c' || r == '\u200d' }

func isDigit(r rune) bool {
	if r < utf8.RuneSelf {
		return '0' <= r && r <= '9'
	}
	return unicode.IsNumber(r)
}

func isApostrophe(r rune) bool { return r == '\'' || r == '’' }

func isHyphen(r rune) bool { return r == '-' || r == '‐' || r == '‑' }

// letters is the end of the letters and figures of text from i on, and of the
// raised dot that Catalan writes between letters.
func letters(text string, i int) int {
	for i < len(text) {
		r, n := runeAt(text, i)
		if r == '·' {
			next, m := runeAt(text, i+n)
			if !isLetter(next) {
				return i
			}
			n += m
		} else if !isLetter(r) && !isDigit(r) {
			return i
		}
		i += n
	}
	return i
}

// figures is the end of the ASCII figures of text from i on.
func figures(text string, i int) int {
	for i < len(text) && '0' <= text[i] && text[i] <= '9' {
		i++
	}
	return i
}

// marks is the end of the combining marks of text from i on.
func marks(text string, i int) int {
	for i < len(text) && text[i] >= utf8.RuneSelf {
		r, n := runeAt(text, i)
		if !unicode.IsMark(r) && !isInvisible(r) {
			return i
		}
		i += n
	}
	return i
}

func startsUpper(text string) bool {
	r, _ := runeAt(text, 0)
	return unicode.IsUpper(r) || unicode.IsTitle(r)
}

func startsLower(text string) bool {
	r, _ := runeAt(text, 0)
	return unicode.IsLower(r)
}

func startsDigit(text string) bool {
	r, _ := runeAt(text, 0)
	return isDigit(r)
}

// isRoman reports whether text consists of the letters of Roman numerals.
func isRoman(text string) bool { return strings.Trim(text, "IVXLCDM") == "" }

// norm is text in lower case with ' for ’: text itself where it is so already.
func (l *lexer) norm(text string) string {
	i := 0
	for i < len(text) {
		r, n := runeAt(text, i)
		if lowerRune(r) != r {
			break
		}
		i += n
	}
	if i == len(text) {
		return text
	}
	b, at := l.norms.begin(2 * len(text))
	b.WriteString(text[:i])
	for _, r := range text[i:] {
		b.WriteRune(lowerRune(r))
	}
	return b.String()[at:]
}

func lowerRune(r rune) rune {
	switch {
	case 'A' <= r && r <= 'Z':
		return r + 'a' - 'A'
	case r < utf8.RuneSelf:
		return r
	case r == '’':
		return '\''
	}
	return unicode.ToLower(r)
}
