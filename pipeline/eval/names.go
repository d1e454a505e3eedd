package eval

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// name is a name or text made ready for comparison.
type name struct {
	stems   []string // stems of the words that count, in order
	stemSet []string // the same, sorted, each once
	wordSet []string // the words that count, sorted, each once
}

// newName prepares s, whose words are stripped of accents and case; articles,
// prepositions and titles do not count unless there is nothing else.
func newName(s string, stop map[string]bool) *name {
	all := words(s)
	kept := slices.DeleteFunc(slices.Clone(all), func(w string) bool { return stop[w] })
	if len(kept) == 0 {
		kept = all
	}
	n := &name{wordSet: set(kept)}
	for _, w := range kept {
		n.stems = append(n.stems, stem(w))
	}
	n.stemSet = set(n.stems)
	return n
}

// words are the runs of letters, digits and underscores of s in lower case,
// without combining marks.
func words(s string) []string {
	s = norm.NFD.String(strings.ToLower(s))
	s = strings.Map(func(r rune) rune {
		if r >= 0x300 && norm.NFD.PropertiesString(string(r)).CCC() != 0 {
			return -1
		}
		return r
	}, s)
	return strings.FieldsFunc(s, func(r rune) bool {
		return r != '_' && !unicode.IsLetter(r) && !unicode.IsNumber(r)
	})
}

// stem takes the final vowel, or "he" or "hi", from a word of five letters or
// more.
func stem(w string) string {
	if utf8.RuneCountInString(w) <= 4 {
		return w
	}
	for _, ending := range [...]string{"he", "hi", "i", "e", "a", "o"} {
		if short, ok := strings.CutSuffix(w, ending); ok {
			return short
		}
	}
	return w
}

// sameName reports whether two names are equal, or the shorter is at least
// half of the longer and keeps its first or last word (a head noun, a
// surname), or three fifths of their words are shared.
func sameName(a, b *name) bool {
	if len(a.stems) == 0 || len(b.stems) == 0 {
		return false
	}
	if slices.Equal(a.stems, b.stems) {
		return true
	}
	shared := common(a.stemSet, b.stemSet)
	if shared == len(a.stemSet) || shared == len(b.stemSet) {
		return headOrTail(a.stems, b.stems)
	}
	either := len(a.stemSet) + len(b.stemSet) - shared
	return float64(shared)/float64(either) >= 0.6
}

func headOrTail(short, long []string) bool {
	if len(short) > len(long) {
		short, long = long, short
	}
	return 2*len(short) >= len(long) &&
		(short[0] == long[0] || short[len(short)-1] == long[len(long)-1])
}

// sameText reports whether two texts share three fifths of their words.
func sameText(a, b *name) bool {
	if len(a.wordSet) == 0 || len(b.wordSet) == 0 {
		return false
	}
	shared := common(a.wordSet, b.wordSet)
	return float64(2*shared)/float64(len(a.wordSet)+len(b.wordSet)) >= 0.6
}

// set is the words sorted, each once.
func set(words []string) []string {
	sorted := slices.Clone(words)
	slices.Sort(sorted)
	return slices.Compact(sorted)
}

// common counts the words that two sets share.
func common(a, b []string) int {
	n := 0
	for len(a) > 0 && len(b) > 0 {
		switch strings.Compare(a[0], b[0]) {
		case 0:
			n++
			a, b = a[1:], b[1:]
		case -1:
			a = a[1:]
		default:
			b = b[1:]
		}
	}
	return n
}

// stopWords are the words that a comparison of names passes over.
func stopWords() map[string]bool {
	const list = `il lo la i gli le l un uno una del dello della dei degli delle
		dell di d al allo alla ai agli alle all a da dal dallo dalla dai dagli
		dalle in nel nello nella nei negli nelle e ed su sul sullo sulla san per
		con primo prima i° 1 re papa imperatore generale principe conte duca`
	stop := map[string]bool{}
	for w := range strings.FieldsSeq(list) {
		stop[w] = true
	}
	return stop
}

// names prepares each name once.
type names struct {
	stop map[string]bool
	seen map[string]*name
}

func newNames() *names { return &names{stop: stopWords(), seen: map[string]*name{}} }

func (ns *names) of(s string) *name {
	n := ns.seen[s]
	if n == nil {
		n = newName(s, ns.stop)
		ns.seen[s] = n
	}
	return n
}
