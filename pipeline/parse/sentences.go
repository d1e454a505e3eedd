package parse

import "github.com/spoglio/spoglio/source"

// Sentence is one sentence of a document, with the block it stands in: its
// index in Document.Blocks and its kind. Continues says that it carries on
// the last sentence of the block before, which ended with a colon: a block
// quotation, a list item, or a line that begins with an ellipsis.
type Sentence struct {
	Tokens    []Token
	Block     int
	Kind      source.BlockKind
	Continues bool
}

// Sentences cuts a document into sentences, in order. Every token lies in
// exactly one; all share one array of tokens.
func Sentences(d *source.Document, o *Orthography) []Sentence {
	sentences, _ := sentencesIn(nil, d, o)
	return sentences
}

// sentencesIn is Sentences with its tokens in the memory of others that are no
// longer needed, or in new memory; it gives this back too.
func sentencesIn(room []Token, d *source.Document, o *Orthography) ([]Sentence, []Token) {
	v := visibleText(d, d.Blocks)
	if expected := len(v.text)/5 + 1; cap(room) < expected {
		room = make([]Token, 0, expected)
	}
	l := lexer{o: o, visible: v, tokens: room[:0], emphases: d.Emphases}
	ends := make([]int, len(d.Blocks))
	for i := range d.Blocks {
		l.block(i)
		ends[i] = len(l.tokens)
	}
	return (&gatherer{d: d, splitter: splitter{o: o}}).gather(l.tokens, ends), l.tokens
}

// gatherer puts the sentences of a document's blocks together.
type gatherer struct {
	d         *source.Document
	splitter  splitter
	sentences []Sentence
}

// gather splits tokens into sentences; ends are where the blocks end in it.
func (g *gatherer) gather(tokens []Token, ends []int) []Sentence {
	g.sentences = make([]Sentence, 0, len(tokens)/20+len(ends))
	start := 0
	for n, end := range ends {
		block := tokens[start:end]
		before := len(g.sentences)
		g.splitter.split(block, func(first, last int) {
			g.sentences = append(g.sentences, Sentence{Tokens: block[first:last:last], Block: n, Kind: g.d.Blocks[n].Kind})
		})
		if before > 0 && before < len(g.sentences) {
			g.sentences[before].Continues = g.continues(before)
		}
		start = end
	}
	return g.sentences
}

// continues reports whether sentence n, the first of its block, carries on
// what was announced before the block. In a list or quotation of several
// blocks each does so if the first does.
func (g *gatherer) continues(n int) bool {
	this, last := &g.sentences[n], &g.sentences[n-1]
	inset := this.Kind == source.ListItem || this.Kind == source.Quotation
	if inset && last.Kind == this.Kind {
		return g.firstOf(n - 1).Continues
	}
	announced := last.Tokens[len(last.Tokens)-1].Text == ":" && last.Kind != source.Heading
	return announced && (inset || isEllipsis(this.Tokens[0].Text))
}

// firstOf is the first sentence of the block that sentence n is in.
func (g *gatherer) firstOf(n int) *Sentence {
	for n > 0 && g.sentences[n-1].Block == g.sentences[n].Block {
		n--
	}
	return &g.sentences[n]
}

// Sentences splits the tokens of one block into sentences and hands each to
// emit as a range of indices, in order and without gaps. A sentence ends at a
// full stop, question or exclamation mark or ellipsis, with the quotation marks
// and brackets closed there, where a capital, a number or an opening mark
// follows; never inside a bracket or quotation that is a part of it.
func (o *Orthography) Sentences(tokens []Token, emit func(first, last int)) {
	s := splitter{o: o}
	s.split(tokens, emit)
}
