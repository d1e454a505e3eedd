package parse

import "strings"

// textSlab is memory for many short strings, for whoever keeps them: nothing is written
// over, and all of it stays for as long as one string in it is kept.
type textSlab struct{ room strings.Builder }

// chunk is how many bytes are had at once.
const chunk = 4096

// begin is where a string of some n bytes can be written, and where it will begin there.
func (a *textSlab) begin(n int) (b *strings.Builder, at int) {
	if a.room.Cap()-a.room.Len() < n {
		a.room.Reset()
		a.room.Grow(max(n, chunk))
	}
	return &a.room, a.room.Len()
}

// slab is memory for many short slices that are all given up at once.
type slab[T any] struct{ room []T }

// keep copies a slice into the slab.
func (a *slab[T]) keep(s []T) []T { return append(a.empty(len(s)), s...) }

// zeros is a slice of n zero values.
func (a *slab[T]) zeros(n int) []T {
	s := a.empty(n)[:n]
	clear(s)
	return s
}

// empty is a slice in which n values have room.
func (a *slab[T]) empty(n int) []T {
	at := len(a.room)
	if cap(a.room)-at < n {
		a.room, at = make([]T, 0, max(n, min(2*cap(a.room), 4096), 16)), 0 // the slices given out before keep theirs
	}
	a.room = a.room[:at+n]
	return a.room[at : at : at+n]
}

// clear gives up all slices.
func (a *slab[T]) clear() { a.room = a.room[:0] }
