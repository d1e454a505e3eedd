package parse

// Chunks: a sentence cut into phrases, verb groups, times and marks.

// ChunkKind says what a Chunk is.
type ChunkKind uint8

// The kinds of chunk.
const (
	PhraseChunk ChunkKind = iota
	VerbChunk
	TimeChunk
	Comma
	Semicolon
	Colon
	Dash
	Open
	Close
	Conjunction
	RelativeMark
	Subordinator
	AdverbChunk
	Other
)

// Chunk is one step of a sentence over tokens [First, Last). Index points into
// the sentence's phrases, verbs or times; Prep is a preposition that stands
// before a relative or an infinitive.
type Chunk struct {
	Kind        ChunkKind
	First, Last int
	Index       int
	Prep        string
}

// chunker cuts a tagged sentence into chunks.
type chunker struct {
	*sentence
	lang *Language
	i    int // the next token
}

func (c *chunker) token(i int) *Token {
	if i < 0 || i >= len(c.Tokens) {
		return &none
	}
	return &c.Tokens[i]
}

var none Token

// chunk cuts the whole sentence.
func (c *chunker) chunk() {
	for c.i < len(c.Tokens) {
		first := c.i
		if !(c.quoted() || c.time() || c.mark() || c.verb() || c.prepositional() || c.nominal("", c.i)) {
			c.add(Other, first, first+1, -1, "")
		}
		if c.i <= first {
			c.i = first + 1
		}
	}
}

func (c *chunker) add(kind ChunkKind, first, last, index int, prep string) {
	c.chunks = append(c.chunks, Chunk{kind, first, last, index, prep})
	c.i = last
}

// time takes an expression of time that starts here.
func (c *chunker) time() bool {
	for k := range c.times {
		if t := &c.times[k]; t.First == c.i {
			prep := ""
			if tok := c.token(c.i); tok.Tag == ADP {
				prep = tok.Lemma
			}
			c.add(TimeChunk, t.First, t.Last, k, prep)
			return true
		} else if t.First > c.i {
			break
		}
	}
	return false
}

// quoted takes words between quotation marks as one opaque phrase.
func (c *chunker) quoted() bool {
	for k := range c.quotes {
		q := &c.quotes[k]
		if article := q.title && q.First == c.i+1 && c.token(c.i).Tag == DET && c.lang.Grammar.Articles.Has(c.token(c.i).Lemma); q.First == c.i || article {
			c.addPhrase(Phrase{First: q.First, Last: q.Last, Head: q.First, PrepFirst: q.First, Kind: Quoted, Count: -1}, c.i, "")
			return true
		}
	}
	return false
}

func (c *chunker) addPhrase(p Phrase, first int, prep string) {
	p.PrepFirst, p.Prep, p.End = first, prep, p.Last
	if p.Kind == Quoted && c.token(p.First).Title == TitleBegins {
		p.Classes = documentClass | c.lang.work
	}
	if c.titleArticle(&p) {
		p.Classes = documentClass | c.lang.work
	}
	if p.Kind == Nominal && p.Def == Bare && prep == c.lang.Grammar.Inside && p.Last == p.Head+1 && !p.Named() && c.lang.Grammar.States.Has(c.token(p.Head).Lemma) {
		p.Classes &^= placeClass | c.lang.placenoun // "morì *in carcere* a Nola": how, and at no place of that name
	}
	p.Host, p.Next, p.Entity, p.Owner = -1, -1, -1, -1
	c.phrases = append(c.phrases, p)
	c.add(PhraseChunk, first, p.Last, len(c.phrases)-1, prep)
}

// mark takes punctuation, conjunctions, relatives, subordinators and adverbs.
func (c *chunker) mark() bool {
	t := c.token(c.i)
	if c.leans() {
		return false
	}
	kind := Other
	switch t.Tag {
	case PUNCT, SYM:
		kind = punctuation(t.Text)
	case CCONJ:
		kind = Conjunction
	case SCONJ:
		kind = Subordinator
		if c.lang.Grammar.Relatives.Has(t.Norm) && c.afterNoun() {
			kind = RelativeMark
		}
	case ADV, INTJ, PART:
		kind = AdverbChunk
		if c.lang.Grammar.Relatives.Has(t.Norm) && t.Norm != c.lang.Grammar.Complementizer {
			kind = RelativeMark
		}
	case PRON, DET:
		return c.relative("", c.i)
	default:
		return false
	}
	if kind == AdverbChunk && (c.beforeNumber() || c.opensCompound()) {
		return false
	}
	c.add(kind, c.i, c.i+1, -1, "")
	return true
}

// leans reports whether a negation or a pronoun that belongs to a verb group
// stands here.
func (c *chunker) leans() bool {
	i := c.i
	return (c.lang.Grammar.Negations.Has(c.token(i).Norm) || c.clitic(i)) && (c.verbal(i+1) || c.clitic(i+1))
}

func (c *chunker) beforeNumber() bool {
	for k := range c.numbers {
		if c.numbers[k].First == c.i {
			return true
		}
	}
	return false
}

func punctuation(s string) ChunkKind {
	switch s {
	case ",":
		return Comma
	case ";":
		return Semicolon
	case ":":
		return Colon
	case "-", "–", "—":
		return Dash
	case "(", "[":
		return Open
	case ")", "]":
		return Close
	}
	return Other
}

// afterNoun reports whether a nominal stands right before what comes now, a
// comma, a bracket or an adverb between them allowed; or a time that a copula
// presents ("fu nel 1848 *che* …").
func (c *chunker) afterNoun() bool {
	for k := len(c.chunks) - 1; k >= 0; k-- {
		switch c.chunks[k].Kind {
		case PhraseChunk:
			return true
		case VerbChunk:
			return k == len(c.chunks)-2 && c.chunks[k+1].Kind == TimeChunk && c.verbs[c.chunks[k].Index].Copula
		case Comma, Close, TimeChunk:
		case Other:
			return c.token(c.chunks[k].First).Tag == ADJ
		default:
			return false
		}
	}
	return false
}

// relative takes a relative pronoun (with its article) after a preposition or
// none.
func (c *chunker) relative(prep string, first int) bool {
	i := c.i
	if c.lang.Grammar.Articles.Has(c.token(i).Lemma) && c.lang.Grammar.Relatives.Has(c.token(i+1).Norm) && c.token(i+1).Tag != SCONJ {
		i++
	}
	t := c.token(i)
	if !c.lang.Grammar.Relatives.Has(t.Norm) || (t.Tag != PRON && t.Tag != DET && prep == "") {
		return false
	}
	if prep == "" && t.Norm == c.lang.Grammar.Complementizer && !c.afterNoun() {
		c.add(Subordinator, first, i+1, -1, "")
		return true
	}
	c.add(RelativeMark, first, i+1, -1, prep)
	return true
}

func (c *chunker) numberAt(i int) int {
	for k := range c.numbers {
		if c.numbers[k].First == i {
			return k
		}
		if c.numbers[k].First > i {
			break
		}
	}
	return -1
}

// timeAt reports whether an expression of time starts at token i.
func (c *chunker) timeAt(i int) bool {
	for k := range c.times {
		if c.times[k].First == i {
			return true
		}
	}
	return false
}

func (c *chunker) quoteAt(i int) int {
	for k := range c.quotes {
		if c.quotes[k].First == i {
			return k
		}
	}
	return -1
}
