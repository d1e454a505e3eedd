package parse

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Classes is a set of the semantic classes of a phrase, as a Words numbers
// them; the first ones are the lexicon's noun classes.
type Classes uint64

const (
	personClass Classes = 1 << iota
	groupClass
	placeClass
	eventClass
	actClass
	documentClass
	timeClass
	objectClass
	abstractClass
	measureClass

	lexical = measureClass<<1 - 1 // those that the lexicon knows
)

// nounClasses are the names under which the lexicon's noun classes go, in the
// order of their bits.
var nounClasses = [...]string{"person", "group", "place", "event", "act", "document", "time", "object", "abstract", "measure"}

// Words sorts the open-class words of a language into named semantic classes
// ("person", "position", "event"); frames name these classes. A key is a
// lemma, or a noun's lemma with the next word's ("segretario generale").
type Words struct {
	names   []string
	of      map[string]Classes
	sketch  [2048]uint64 // of the words in of, a bit each
	related map[string]string
	lands   Set // to which words belong
}

// NewWords makes a Words from lists of words by class name, and from pairs of
// words that belong together: a demonym and its country.
func NewWords(lists map[string][]string, related map[string]string) (*Words, error) {
	w := &Words{names: slices.Clone(nounClasses[:]), of: map[string]Classes{}, related: related, lands: SetOf(slices.Collect(maps.Values(related))...)}
	for name := range lists {
		if !slices.Contains(w.names, name) {
			w.names = append(w.names, name)
		}
	}
	slices.Sort(w.names[len(nounClasses):])
	if len(w.names) > 64 {
		return nil, fmt.Errorf("%d classes of words, at most 64 fit", len(w.names))
	}
	for i, name := range w.names {
		for _, word := range lists[name] {
			w.of[word] |= 1 << i
			at := ends(word) % sketched
			w.sketch[at/64] |= 1 << (at % 64)
		}
	}
	return w, nil
}

// Class is the bit of a class name, and false if no list has that name.
func (w *Words) Class(name string) (Classes, bool) {
	i := slices.Index(w.names, name)
	if i < 0 {
		return 0, false
	}
	return 1 << i, true
}

// Names are the names of the classes in a set, in fixed order.
func (w *Words) Names(c Classes) []string {
	var out []string
	for i, name := range w.names {
		if c&(1<<i) != 0 {
			out = append(out, name)
		}
	}
	return out
}

// Related is the word that belongs to another ("inglese" → "Inghilterra"), or
// nothing.
func (w *Words) Related(word string) string { return w.related[word] }

// isLand reports whether a name is that of a land to whose people a word belongs.
func (w *Words) isLand(name string) bool { return w.lands.Has(name) }

// Of is the classes whose lists hold a word. Many words are in none; the sketch turns
// them away.
func (w *Words) Of(word string) Classes {
	if at := ends(word) % sketched; w.sketch[at/64]>>(at%64)&1 == 0 {
		return 0
	}
	return w.of[word]
}

// sketched is the number of bits of a sketch of words.
const sketched = 64 * 2048

// ends tells most words apart by their length and the bytes at their ends.
func ends(word string) uint32 {
	n := len(word)
	if n < 3 {
		return uint32(n)
	}
	return (uint32(word[0])*0x9E3779B1 + uint32(word[1])*0x85EBCA77 + uint32(word[n-3])*0xC2B2AE3D + uint32(word[n-2])*0x27D4EB2F + uint32(word[n-1])*0x165667B1 + uint32(n)*0x2545F491) >> 12
}

// ofJoined is Of what words make with a space between each two.
func (w *Words) ofJoined(words ...string) Classes {
	var room [64]byte
	all := room[:0]
	for i, word := range words {
		if i > 0 {
			all = append(all, ' ')
		}
		all = append(all, word...)
	}
	return w.of[string(all)]
}

// IsIn reports whether a word stands in the list of the named class.
func (w *Words) IsIn(word, class string) bool {
	of := w.Of(word)
	if of == 0 {
		return false
	}
	c, ok := w.Class(class)
	return ok && of&c != 0
}

// classes joins what the lists and the lexicon say of a noun, and what the lists say of
// a pair that it makes with another. The lists decide between a lexicon's many senses
// where they know the word.
func (l *Language) classes(lemma, pair string) Classes {
	return l.classesWith(lemma, l.Words.of[pair])
}

func (l *Language) classesWith(lemma string, pair Classes) Classes {
	c := l.Words.of[lemma]
	if pair&l.body != 0 {
		c &^= documentClass | l.decision // an "ordine religioso" is no command
	}
	c |= pair
	if c&lexical != 0 {
		return c
	}
	return c | Classes(l.Lexicon.Classes(lemma))
}

func capitalised(s string) bool {
	if s != "" && s[0] < utf8.RuneSelf {
		return 'A' <= s[0] && s[0] <= 'Z'
	}
	r, n := utf8.DecodeRuneInString(s)
	if unicode.Is(unicode.Lm, r) {
		r, _ = utf8.DecodeRuneInString(s[n:]) // "ʿAbd"
	}
	return unicode.IsUpper(r)
}

// letterFirst reports whether a word begins with a letter that is no mark of
// breathing.
func letterFirst(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r) && !unicode.Is(unicode.Lm, r)
}

// romanNumeral reports whether a word is a Roman numeral, as of a ruler.
func romanNumeral(s string) bool {
	return s != "" && len(s) <= 7 && strings.Trim(s, "IVXLC") == ""
}

// articled reports whether a word is a name with a short article of its own
// language before a hyphen: "al-Rahman", "ed-Din".
func articled(s string) bool {
	article, name, ok := strings.Cut(s, "-")
	return ok && len(article) <= 3 && !capitalised(article) && capitalised(name)
}

// initial reports whether a word is the initial of a name: "J.".
func initial(s string) bool {
	r, n := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r) && s[n:] == "."
}
