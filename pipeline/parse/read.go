package parse

import (
	"sort"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/source"
)

// Options change how Read reads.
type Options struct {
	Generic bool // also read clauses that no frame knows, as generic events
}

// Read reads a document: its entities and what it says of them.
func Read(doc *source.Document, lang *Language, o Options) *ontology.Reading {
	b := spare.Get().(*buffers)
	r := b.read(doc, lang, o)
	spare.Put(b)
	return r
}

func (b *buffers) read(doc *source.Document, lang *Language, o Options) *ontology.Reading {
	if parts := stretches(doc); len(parts) > 1 {
		return readStretches(doc, parts, lang, o, b)
	}
	return analyse(doc, lang, b).Reading(o)
}

// Text is a document analysed as far as its clauses, its times completed and
// its phrases given their entities.
type Text struct {
	doc       *source.Document
	lang      *Language
	sentences []sentence
	registry  *registry
	scratch   *scratch
}

// newText begins the analysis of a text in the memory of the buffers.
func newText(doc *source.Document, lang *Language, b *buffers) *Text {
	b.begin(doc, lang)
	b.registry = newRegistry(lang, doc, &b.room.text, b.registry)
	return &Text{doc: doc, lang: lang, registry: &b.registry, scratch: &b.scratch}
}

// Analyse reads a document as far as its clauses and entities.
func Analyse(doc *source.Document, lang *Language) *Text { return analyse(doc, lang, new(buffers)) }

// analyse is Analyse with a text in the memory of the buffers.
func analyse(doc *source.Document, lang *Language, b *buffers) *Text {
	t := newText(doc, lang, b)
	t.sentences = part{doc: doc}.analyse(lang, b)
	f := t.follower(b)
	f.follow(t.sentences)
	b.resolver = f.resolver
	return t
}

// analyse takes the sentences of a part from tokens to clauses; b is what the
// part before has left, whose sentences are given up.
func (p part) analyse(lang *Language, b *buffers) []sentence {
	out := b.unread(pieces(b.tokenise(p.doc, lang.Orthography)))
	for i := range out {
		out[i].Block += p.first
		out[i].analyse(lang, b)
	}
	return out
}

// analyse takes one sentence from tokens to clauses.
func (s *sentence) analyse(lang *Language, b *buffers) {
	s.tag(lang, b)
	s.read(lang, b)
}

// tag gives a sentence's tokens their parts of speech and lemmas.
func (s *sentence) tag(lang *Language, b *buffers) {
	lang.Tagger.Tag(s.Tokens)
	lang.retag(s.Tokens)
	b.known.learn(lang, s.Tokens)
	b.known.recall(lang, s.Tokens)
}

// read takes a tagged sentence from tokens to clauses.
func (s *sentence) read(lang *Language, b *buffers) {
	b.lend(s)
	s.times = lang.Times(s.times, s.Tokens)
	s.numbers = unnamed(DropOverlaps(lang.Numbers(s.numbers, s.Tokens), s.times), s.Tokens)
	s.quotes = quotations(nil, s.Tokens)
	s.cries(lang.Grammar)
	c := chunker{sentence: s, lang: lang}
	c.chunk()
	g := grouper{sentence: s, lang: lang, visible: b.visible[:0]}
	g.group()
	s.segment(&g)
	b.visible = g.visible
	b.settle(s)
}

// unnamed drops numbers that are names ("i Mille", "i Dieci") or stand for persons
// said before ("i due").
func unnamed(numbers []NumberExpr, tokens []Token) []NumberExpr {
	out := numbers[:0]
	for _, n := range numbers {
		if n.First == 0 || !capitalised(tokens[n.First].Text) && tokens[n.First].Tag != PRON {
			out = append(out, n)
		}
	}
	return out
}

// follower goes through a text in its order and resolves names, descriptions,
// dropped subjects and times by what came before.
type follower struct {
	resolver
	line  timeline
	read  int  // sentences so far
	begun bool // the first one that is no heading has come
}

func (t *Text) follower(b *buffers) *follower {
	f := &follower{resolver: b.resolver.anew(t.registry), line: timeline{inside: true}}
	f.title(t.doc, b)
	f.line.entitled(f.year)
	return f
}

// follow resolves the next sentences.
func (f *follower) follow(sentences []sentence) {
	for i := range sentences {
		f.step(&sentences[i], f.read)
		f.read++
	}
}

func (f *follower) step(s *sentence, i int) {
	if s.Kind == source.Heading {
		if f.topic < 0 {
			f.headTopic(s, i)
			f.line.entitled(f.year)
		}
		f.line.head(f.headed(s), s.apart(f.lang.Grammar))
		s.moments = s.room.moments.zeros(len(s.times))
		s.dropped = s.unknown()
		return
	}
	if s.first = !f.begun && len(s.Tokens) > 5; s.first {
		f.begun = true
	}
	if f.topic < 0 && i == 0 {
		f.firstTopic(s)
	}
	f.resolve(s, i)
	f.speaksOf(s, i < 6)
	f.line.follow(s)
}

// unknown says of each clause that its missing subject is not known.
func (s *sentence) unknown() []int {
	out := s.room.indices.zeros(len(s.clauses))
	for i := range out {
		out[i] = -1
	}
	return out
}

func (t *Text) matcher(o Options) *matcher {
	m := &matcher{registry: t.registry, frames: t.lang.Frames, generic: o.Generic, scratch: t.scratch}
	m.refs = m.refs[:0]
	size := min(len(t.doc.Text), whole)
	m.records, m.fields.room = make([]ontology.Record, 0, size/96), make([]ontology.Field, 0, size/48)
	return m
}

// matchAll matches the next sentences.
func (m *matcher) matchAll(sentences []sentence) {
	for i := range sentences {
		if m.s = &sentences[i]; m.s.Kind != source.Heading {
			m.match()
		}
		if m.s.Kind != source.ListItem {
			m.lead = m.s
		}
	}
}

// sorted are the records in text order.
func (m *matcher) sorted() []ontology.Record {
	sort.SliceStable(m.records, func(a, b int) bool {
		x, y := m.records[a].Evidence, m.records[b].Evidence
		if x.Start != y.Start {
			return x.Start < y.Start
		}
		return x.End < y.End
	})
	return m.records
}
