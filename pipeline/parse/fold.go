package parse

import (
	"strings"
	"unicode"
)

// fold makes names comparable: lower case, plain apostrophes, single spaces.
func fold(name string) string {
	if folded(name) {
		return name
	}
	var b strings.Builder
	b.Grow(len(name))
	space := false
	for _, r := range name {
		if unicode.IsSpace(r) {
			space = b.Len() > 0
			continue
		}
		if space {
			b.WriteByte(' ')
			space = false
		}
		if r == '’' {
			r = '\''
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}

// folded reports whether folding would leave a name as it is.
func folded(name string) bool {
	before := ' '
	for _, r := range name {
		if r == ' ' && before == ' ' || r != ' ' && unicode.IsSpace(r) || r == '’' || r == unicode.ReplacementChar || unicode.ToLower(r) != r {
			return false
		}
		before = r
	}
	return before != ' '
}
