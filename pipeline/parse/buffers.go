package parse

import (
	"sync"

	"github.com/spoglio/spoglio/source"
)

// buffers are the memory in which texts are analysed, one part after another, and
// what the analysis of one sentence leaves to the next.
type buffers struct {
	visible []int
	times   []TimeExpr
	numbers []NumberExpr
	chunks  []Chunk
	phrases []Phrase
	verbs   []Verb
	clauses []Clause
	known   surnames

	registry  registry
	resolver  resolver
	scratch   scratch
	tokens    []Token
	sentences []sentence // of the part in hand
	room      room       // what they are made of
}

// room is the memory of what the sentences of a part are made of: it is all given up
// with them, but for strings.
type room struct {
	text    textSlab
	times   slab[TimeExpr]
	numbers slab[NumberExpr]
	phrases slab[Phrase]
	verbs   slab[Verb]
	clauses slab[Clause]
	args    slab[Arg]

	elements slab[element]
	clitics  slab[clitics]
	moments  slab[moment]
	indices  slab[int]
	flags    slab[bool]
}

// clear gives up the sentences of a part.
func (r *room) clear() {
	r.times.clear()
	r.numbers.clear()
	r.phrases.clear()
	r.verbs.clear()
	r.clauses.clear()
	r.args.clear()
	r.elements.clear()
	r.clitics.clear()
	r.moments.clear()
	r.indices.clear()
	r.flags.clear()
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
	b.room.clear()
	var all []Sentence
	all, b.tokens = sentencesIn(b.tokens, doc, o)
	return all
}

// unread are sentences to be analysed.
func (b *buffers) unread(all []Sentence) []sentence {
	if cap(b.sentences) < len(all) {
		b.sentences = make([]sentence, len(all))
	}
	b.sentences = b.sentences[:len(all)]
	for i := range all {
		b.sentences[i] = sentence{Sentence: all[i], room: &b.room}
	}
	return b.sentences
}

// lend gives a sentence the buffers to grow in.
func (b *buffers) lend(s *sentence) {
	s.times, s.numbers = b.times[:0], b.numbers[:0]
	s.chunks, s.phrases, s.verbs, s.clauses = b.chunks[:0], b.phrases[:0], b.verbs[:0], b.clauses[:0]
}

// settle leaves a sentence what it has become; its chunks have done their work.
func (b *buffers) settle(s *sentence) {
	b.times, b.numbers = s.times, s.numbers
	b.chunks, b.phrases, b.verbs, b.clauses = s.chunks, s.phrases, s.verbs, s.clauses
	s.times, s.numbers = b.room.times.keep(s.times), b.room.numbers.keep(s.numbers)
	s.chunks, s.phrases, s.verbs, s.clauses = nil, b.room.phrases.keep(s.phrases), b.room.verbs.keep(s.verbs), b.room.clauses.keep(s.clauses)
}
