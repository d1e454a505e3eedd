package parse

import "strings"

// Words of a folded name, which single spaces part: counted, found and compared
// without a list of them.

func wordCount(name string) int {
	if name == "" {
		return 0
	}
	return strings.Count(name, " ") + 1
}

func firstWord(name string) string {
	first, _, _ := strings.Cut(name, " ")
	return first
}

func lastWord(name string) string { return name[strings.LastIndexByte(name, ' ')+1:] }

// hasWord reports whether one of a name's words is w.
func hasWord(name, w string) bool {
	for len(name) >= len(w) {
		first, rest, more := strings.Cut(name, " ")
		if first == w {
			return true
		}
		if !more {
			break
		}
		name = rest
	}
	return false
}

// hasWords reports whether all words of part are among those of a name.
func hasWords(name, part string) bool {
	for w := range strings.SplitSeq(part, " ") {
		if !hasWord(name, w) {
			return false
		}
	}
	return true
}
