package out

import "unicode/utf8"

// appendLocal appends the local part of a prefixed name (PN_LOCAL of the
// Turtle grammar), with a backslash before the punctuation that needs it; ok
// is false where no prefixed name can say it, or where known readers stumble:
// over a dot at an end, or beside another.
func appendLocal(b []byte, local string) (_ []byte, ok bool) {
	for i := 0; i < len(local); {
		c := local[i]
		if c >= utf8.RuneSelf {
			r, n := utf8.DecodeRuneInString(local[i:])
			if !isNameRune(r, i == 0) || r == utf8.RuneError && n == 1 {
				return nil, false
			}
			b = append(b, local[i:i+n]...)
			i += n
			continue
		}
		switch {
		case c == '.' && (i == 0 || i == len(local)-1 || local[i-1] == '.'):
			return nil, false
		case plainInName(c), c == '-' && i > 0, c == '.':
			b = append(b, c)
		case c == '%' && i+2 < len(local) && isHex(local[i+1]) && isHex(local[i+2]):
			b = append(b, c)
		case escapable(c):
			b = append(b, '\\', c)
		default:
			return nil, false
		}
		i++
	}
	return b, true
}

// plainInName reports whether an ASCII character stands anywhere in a local
// name as it is.
func plainInName(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '_' || c == ':'
}

// escapable reports whether a character may follow a backslash in a local
// name (PN_LOCAL_ESC).
func escapable(c byte) bool {
	switch c {
	case '~', '.', '-', '!', '$', '&', '\'', '(', ')', '*', '+', ',', ';', '=', '/', '?', '#', '@', '%':
		return true
	}
	return false
}

func isHex(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c && c <= 'f' || 'A' <= c && c <= 'F'
}

// isNameRune is PN_CHARS_BASE beyond ASCII and, but for the first place,
// PN_CHARS.
func isNameRune(r rune, first bool) bool {
	switch {
	case r == 0xB7, 0x300 <= r && r <= 0x36F, 0x203F <= r && r <= 0x2040:
		return !first
	case 0xC0 <= r && r <= 0x2FF:
		return r != 0xD7 && r != 0xF7
	}
	return 0x370 <= r && r <= 0x1FFF && r != 0x37E ||
		0x200C <= r && r <= 0x200D || 0x2070 <= r && r <= 0x218F || 0x2C00 <= r && r <= 0x2FEF ||
		0x3001 <= r && r <= 0xD7FF || 0xF900 <= r && r <= 0xFDCF || 0xFDF0 <= r && r <= 0xFFFD ||
		0x10000 <= r && r <= 0xEFFFF
}
