package parse

import (
	"maps"
	"slices"
)

// Set is a set of words; the zero value is empty. Nearly all words asked for are in
// none: most of them are turned away by their length and their first letter.
type Set struct {
	words    map[string]bool
	lengths  uint32 // of the words in bytes, a bit each
	initials uint32 // by their last five bits, a bit each
}

// SetOf is the set of some words.
func SetOf(words ...string) Set {
	s := Set{words: make(map[string]bool, len(words))}
	for _, w := range words {
		s.words[w] = true
		s.lengths |= 1 << (len(w) % 32)
		s.initials |= 1 << (w[0] % 32)
	}
	return s
}

// Has reports whether a word is in the set.
func (s *Set) Has(word string) bool {
	return s.lengths>>(len(word)%32)&1 != 0 && word != "" && s.initials>>(word[0]%32)&1 != 0 && s.words[word]
}

// union is the words of some sets.
func union(sets ...Set) Set {
	var words []string
	for i := range sets {
		words = slices.AppendSeq(words, maps.Keys(sets[i].words))
	}
	return SetOf(words...)
}

// keysOf is the set of the keys of a map.
func keysOf(m map[string]string) Set { return SetOf(slices.Collect(maps.Keys(m))...) }
