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
	return Analyse(doc, lang).Reading(o)
}

// Text is a document analysed as far as its clauses, its times completed and
// its phrases given their entities.
type Text struct {
	doc       *source.Document
	lang      *Language
	sentences []sentence
	registry  *registry
}

// Analyse reads a document as far as its clauses and entities.
func Analyse(doc *source.Document, lang *Language) *Text {
	t := &Text{doc: doc, lang: lang, registry: newRegistry(lang, doc)}
	all := pieces(Sentences(doc, lang.Orthography))
	t.sentences = make([]sentence, len(all))
	var visible []int
	for i := range all {
		s := &t.sentences[i]
		s.Sentence = all[i]
		visible = s.analyse(lang, visible)
	}
	t.refer()
	return t
}

// analyse takes one sentence from tokens to clauses.
func (s *sentence) analyse(lang *Language, visible []int) []int {
	lang.Tagger.Tag(s.Tokens)
	lang.retag(s.Tokens)
	return s.read(lang, visible)
}

// read takes a tagged sentence from tokens to clauses.
func (s *sentence) read(lang *Language, visible []int) []int {
	s.times = lang.Times(nil, s.Tokens)
	s.numbers = unnamed(DropOverlaps(lang.Numbers(nil, s.Tokens), s.times), s.Tokens)
	s.quotes = quotations(nil, s.Tokens)
	c := chunker{sentence: s, lang: lang}
	c.chunk()
	g := grouper{sentence: s, lang: lang, visible: visible[:0]}
	g.group()
	s.segment(&g)
	return g.visible
}

// letter reports whether a word, not a mark, stands there: after a mark a
// capital may open a sentence or a quotation.
func letter(t Token) bool { return t.Tag != PUNCT && t.Tag != SYM }

// unnamed drops numbers that are names: "i Mille", "i Dieci".
func unnamed(numbers []NumberExpr, tokens []Token) []NumberExpr {
	out := numbers[:0]
	for _, n := range numbers {
		if n.First == 0 || !capitalised(tokens[n.First].Text) {
			out = append(out, n)
		}
	}
	return out
}

// refer resolves names, descriptions, dropped subjects and times, in text
// order.
func (t *Text) refer() {
	r := resolver{registry: t.registry}
	line := timeline{}
	r.title(t.doc)
	for i := range t.sentences {
		s := &t.sentences[i]
		if s.Kind == source.Heading {
			if r.topic < 0 {
				r.headTopic(s, i)
			}
			s.moments = make([]moment, len(s.times))
			s.dropped = unknown(len(s.clauses))
			continue
		}
		if r.topic < 0 && i == 0 {
			r.firstTopic(s)
		}
		r.resolve(s, i)
		r.speaksOf(s, i < 6)
		line.follow(s)
	}
}

func unknown(n int) []int {
	out := make([]int, n)
	for i := range out {
		out[i] = -1
	}
	return out
}

// Records matches the language's frames, in text order.
func (t *Text) Records(o Options) []ontology.Record {
	m := matcher{registry: t.registry, frames: t.lang.Frames, generic: o.Generic}
	for i := range t.sentences {
		if t.sentences[i].Kind == source.Heading {
			continue
		}
		m.s, m.n = &t.sentences[i], i
		m.match()
	}
	sort.SliceStable(m.records, func(a, b int) bool {
		x, y := m.records[a].Evidence, m.records[b].Evidence
		if x.Start != y.Start {
			return x.Start < y.Start
		}
		return x.End < y.End
	})
	return m.records
}
