package parse

import (
	"strings"
	"sync/atomic"
)

// recent keeps what was made of the words met last, two words to a slot, so its
// size is bounded. Its content changes speed, never a result; it is safe for
// concurrent use.
type recent[V any] [recentSize]atomic.Pointer[V]

// The number of words kept, a power of two, and the length in bytes of the
// longest that is.
const (
	recentSize  = 1 << 15
	longestKept = 64
)

// get is what was made of a word, or what is made of it now; make is given a word in
// memory of its own. What is made of one word in several ways differs by salt.
func (c *recent[V]) get(word string, salt uint32, is func(*V) bool, make func(word string) *V) *V {
	at := (hashString(word) ^ salt) % recentSize
	first, second := &c[at], &c[at^1]
	old := first.Load()
	if old != nil && is(old) {
		return old
	}
	if v := second.Load(); v != nil && is(v) {
		return v
	}
	v := make(strings.Clone(word))
	if len(word) <= longestKept {
		if old != nil {
			second.Store(old)
		}
		first.Store(v)
	}
	return v
}
