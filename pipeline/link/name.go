package link

import (
	"bytes"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// SameName says whether two names have the same letters, as an authority
// compares them.
func SameName(a, b string) bool { return bytes.Equal(appendKey(nil, a), appendKey(nil, b)) }

// appendKey appends the form in which names are compared: lower case, letters
// without their marks, every run of other signs one space. "Zurab Šot'a"
// and "ZURAB SOTA" have one key.
func appendKey(key []byte, name string) []byte {
	start, gap := len(key), false
	for i := 0; i < len(name); {
		c := name[i]
		if c >= utf8.RuneSelf {
			r, size := utf8.DecodeRuneInString(name[i:])
			key, gap = appendKeyRune(key, r, gap, start)
			i += size
			continue
		}
		i++
		switch {
		case 'A' <= c && c <= 'Z':
			c += 'a' - 'A'
			fallthrough
		case 'a' <= c && c <= 'z', '0' <= c && c <= '9':
			if gap && len(key) > start {
				key = append(key, ' ')
			}
			key, gap = append(key, c), false
		case c == '\'' && !elides(key[start:]):
		default:
			gap = true
		}
	}
	return key
}

// elides says whether an apostrophe after these letters parts two words
// ("dell'unione", "d'ottobre") or is a sign of a letter ("irak'li", "zavad'e").
func elides(key []byte) bool {
	word := key
	for i := len(key) - 1; i >= 0; i-- {
		if key[i] == ' ' {
			word = key[i+1:]
			break
		}
	}
	switch string(word) {
	case "d", "l", "dell", "all", "dall", "nell", "sull", "coll", "un", "quell", "sant", "gl", "o", "qu", "c", "s", "n":
		return true
	}
	return false
}

// appendKeyRune is appendKey for one letter beyond ASCII.
func appendKeyRune(key []byte, r rune, gap bool, start int) ([]byte, bool) {
	r = unicode.ToLower(r)
	switch {
	case unicode.Is(unicode.Mn, r), r == 'ʹ', r == 'ʼ', r == 'ь', r == 'ъ':
		return key, gap
	case r == '’' || r == '‘' || r == 'ʻ' || r == '`':
		return key, gap || elides(key[start:])
	case !unicode.IsLetter(r) && !unicode.IsDigit(r):
		return key, true
	}
	if gap && len(key) > start {
		key = append(key, ' ')
	}
	return appendPlain(key, r), false
}

// appendPlain appends a lower-case letter without its marks.
func appendPlain(key []byte, r rune) []byte {
	switch r {
	case 'ß':
		return append(key, "ss"...)
	case 'æ':
		return append(key, "ae"...)
	case 'œ':
		return append(key, "oe"...)
	case 'ø':
		return append(key, 'o')
	case 'ł':
		return append(key, 'l')
	case 'đ':
		return append(key, 'd')
	case 'ı':
		return append(key, 'i')
	case 'ё':
		r = 'е'
	}
	var buf [utf8.UTFMax]byte
	n := utf8.EncodeRune(buf[:], r)
	base := r
	if d := norm.NFD.Properties(buf[:n]).Decomposition(); len(d) > 0 && r != 'й' {
		base, _ = utf8.DecodeRune(d)
	}
	return utf8.AppendRune(key, base)
}
