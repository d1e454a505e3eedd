package parse

import (
	"sync"

	"github.com/spoglio/spoglio/source"
)

// buffers are the memory in which texts are analysed, one part after another, and
// what the analysis of one sentence leaves to the next.
type buffers struct {
	visible []int
	chunks  []Chunk
	phrases []Phrase
	verbs   []Verb
	clauses []Clause
	known   surnames

	registry registry
	part     struct { // what the sentences of the part in hand are made of
		tokens    []Token
		sentences []sentence
		phrases   slab[Phrase]
		verbs     slab[Verb]
		clauses   slab[Clause]
	}
}

// spare are the buffers of texts that have been read.
var spare = sync.Pool{New: func() any { return new(buffers) }}

// begin readies the buffers for a document, of which its title may tell a surname.
func (b *buffers) begin(doc *source.Document, lang *Language) {
	b.known = surnames{}
	for _, s := range titleSentences(doc, lang) {
		s.tag(lang, b)
	}
}

// tokenise cuts a part into sentences; those of the part before are given up.
func (b *buffers) tokenise(doc *source.Document, o *Orthography) []Sentence {
	b.part.phrases.clear()
	b.part.verbs.clear()
	b.part.clauses.clear()
	var all []Sentence
	all, b.part.tokens = sentencesIn(b.part.tokens, doc, o)
	return all
}

// sentences makes room for the analysis of sentences.
func (b *buffers) sentences(all []Sentence) []sentence {
	out := b.part.sentences
	if cap(out) < len(all) {
		out = make([]sentence, len(all))
	}
	out = out[:len(all)]
	for i := range all {
		out[i] = sentence{Sentence: all[i]}
	}
	b.part.sentences = out
	return out
}

// lend gives a sentence the buffers to grow in.
func (b *buffers) lend(s *sentence) {
	s.chunks, s.phrases, s.verbs, s.clauses = b.chunks[:0], b.phrases[:0], b.verbs[:0], b.clauses[:0]
}

// settle leaves a sentence what it has become; its chunks have done their work.
func (b *buffers) settle(s *sentence) {
	b.chunks, b.phrases, b.verbs, b.clauses = s.chunks, s.phrases, s.verbs, s.clauses
	s.chunks, s.phrases, s.verbs, s.clauses = nil, b.part.phrases.keep(s.phrases), b.part.verbs.keep(s.verbs), b.part.clauses.keep(s.clauses)
}

// slab is memory for many short slices that are all given up at once.
type slab[T any] struct{ room []T }

// keep copies a slice into the slab.
func (a *slab[T]) keep(s []T) []T {
	if cap(a.room)-len(a.room) < len(s) {
		a.room = make([]T, 0, max(len(s), 2*cap(a.room), 256)) // the slices given out before keep theirs
	}
	n := len(a.room)
	a.room = append(a.room, s...)
	return a.room[n:len(a.room):len(a.room)]
}

// clear gives up all slices.
func (a *slab[T]) clear() { a.room = a.room[:0] }
