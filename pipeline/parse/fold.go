package parse

import "unicode"

// fold makes names comparable: lower case, plain apostrophes, single spaces. It is the
// name itself where it is so already.
func (a *textSlab) fold(name string) string {
	if folded(name) {
		return name
	}
	b, at := a.begin(2 * len(name))
	space := false
	for _, r := range name {
		if unicode.IsSpace(r) {
			space = b.Len() > at
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
	return b.String()[at:]
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
