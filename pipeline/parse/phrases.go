package parse

// PhraseKind says what a Phrase's head is.
type PhraseKind uint8

// The kinds of phrase.
const (
	Nominal PhraseKind = iota // a common noun: "il primo incontro nazionale", "il generale Cadorna"
	Name                      // a proper name alone
	Pronoun                   // a personal, demonstrative or indefinite pronoun
	Quoted                    // words between quotation marks, or a title in emphasis
	Counted                   // a bare number: "40 [voti]"
)

// Definite says how a determiner presents a phrase.
type Definite uint8

// The ways a phrase is presented.
const (
	Bare Definite = iota
	Indef
	Def
	Demonstrative
	Possessive
)

// Relation says how a Phrase hangs on its Host.
type Relation uint8

// The relations between phrases.
const (
	Free     Relation = iota // on the clause itself
	OfHost                   // the genitive complement: "la resa *di Sedan*"
	OnHost                   // another prepositional complement: "risoluzione *sulla guerra*"
	SameHost                 // apposition: the same person or thing
	WithHost                 // coordination: another member of the host's list
	InHost                   // words in parentheses after it
)

// Phrase is a nominal group over tokens [First, Last): determiner, modifiers,
// head, adjectives, and a proper name in close apposition. End is where its
// complements end. Prep is the lemma of the preposition before it (of a
// compound one as written), PrepFirst its first token.
type Phrase struct {
	First, Last, End    int
	PrepFirst           int
	Prep                string
	Head                int // token
	NameFirst, NameLast int // the proper name in it, if any
	Kind                PhraseKind
	Def                 Definite
	Number              Number
	Gender              Gender
	Classes             Classes
	Count               int // index of a NumberExpr, or -1
	Host                int // index of a Phrase, or -1
	Relation            Relation
	Next                int  // the next member of its list, or -1
	Entity              int  // index of an entity once resolved, or -1
	Possessor           bool // a possessive determiner stands in it
	Owner               int  // the entity that the possessive means, or -1
	Same                bool // "lo stesso"
}

// Named reports whether a proper name stands in the phrase.
func (p *Phrase) Named() bool { return p.NameLast > p.NameFirst }

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

// Analysis of one sentence: what every later stage reads.
type sentence struct {
	Sentence
	times   []TimeExpr
	numbers []NumberExpr
	quotes  []quotation
	phrases []Phrase
	verbs   []Verb
	chunks  []Chunk
	clauses []Clause

	remarks   []parenthesis // in brackets
	bracketed []int         // times that stand in brackets
	dated     []dated
	resolved
}

// resolved is what a sentence owes to those before it, its phrases' entities
// apart.
type resolved struct {
	moments   []moment // the times, completed
	about     []bool   // for each clause, whether it speaks of the topic
	first     bool     // the first sentence that is no heading
	leaps     bool     // it tells what came long after, with no date: "anni dopo"
	aftermath bool     // it begins with "in seguito"
	guest     bool     // it tells what happened in another event, or before the topic
	staged    bool     // it tells what happened in the topic
	present   bool     // the story is told in the present
	during    bool     // the story has come to the time of the topic
	dropped   []int    // for each clause, the entity of its missing subject, or -1
	clitics   []clitics
	companies []company
	counting  bool // it takes up a list of the sentences before: "il primo", "il secondo"
}

// parenthesis is a remark in brackets over tokens [First, Last) after phrase Host (-1 if
// none).
type parenthesis struct{ Host, First, Last int }

// dated is an expression of time that belongs to a noun and not to the clause:
// "la Rivoluzione di febbraio *del 1917*".
type dated struct{ Phrase, Time int }

// quotation is a run of tokens between quotation marks, [First, Last) with the
// marks, or in emphasis; a title is short and names something.
type quotation struct {
	First, Last int
	title       bool
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
		if q := &c.quotes[k]; q.First == c.i {
			c.addPhrase(Phrase{First: q.First, Last: q.Last, Head: q.First, PrepFirst: q.First, Kind: Quoted, Count: -1}, q.First, "")
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
		if c.lang.Grammar.Relatives[t.Norm] && c.afterNoun() {
			kind = RelativeMark
		}
	case ADV, INTJ, PART:
		kind = AdverbChunk
		if c.lang.Grammar.Relatives[t.Norm] {
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
	return (c.lang.Grammar.Negations[c.token(i).Norm] || c.clitic(i)) && (c.verbal(i+1) || c.clitic(i+1))
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
	if c.lang.Grammar.Articles[c.token(i).Lemma] && c.lang.Grammar.Relatives[c.token(i+1).Norm] && c.token(i+1).Tag != SCONJ {
		i++
	}
	t := c.token(i)
	if !c.lang.Grammar.Relatives[t.Norm] || (t.Tag != PRON && t.Tag != DET && prep == "") {
		return false
	}
	if prep == "" && t.Norm == c.lang.Grammar.Complementizer && !c.afterNoun() {
		c.add(Subordinator, first, i+1, -1, "")
		return true
	}
	c.add(RelativeMark, first, i+1, -1, prep)
	return true
}

// prepositional takes a preposition, simple or compound, with what it governs.
func (c *chunker) prepositional() bool {
	if c.adverbial() {
		return true
	}
	first := c.i
	prep, n := c.compound()
	if n == 0 {
		if c.token(c.i).Tag != ADP {
			return false
		}
		prep, n = c.token(c.i).Lemma, 1
	}
	c.i += n
	if c.token(c.i).Tag == ADP && c.token(c.i-1).Tag == ADP { // "fino a", "davanti alla": the second one counts unless the first has a noun's sense
		prep = c.token(first).Lemma
		c.i++
	}
	return c.governed(prep, first)
}

// adverbial takes a set phrase that works as an adverb: "in seguito", "di
// fatto".
func (c *chunker) adverbial() bool {
	for _, words := range c.lang.Grammar.adverbials[c.token(c.i).Norm] {
		n := 0
		for n < len(words) && c.token(c.i+n).Norm == words[n] {
			n++
		}
		if next := c.token(c.i + n); n == len(words) && !(next.Tag == ADP && next.Lemma == words[len(words)-1]) && !c.lang.Grammar.follows(words, next) {
			c.add(AdverbChunk, c.i, c.i+n, -1, "")
			return true
		}
	}
	return false
}

// governed takes what stands after a preposition.
func (c *chunker) governed(prep string, first int) bool {
	for k := range c.quotes {
		if q := &c.quotes[k]; q.First == c.i {
			c.addPhrase(Phrase{First: q.First, Last: q.Last, Head: q.First, Kind: Quoted, Count: -1}, first, prep)
			return true
		}
	}
	if c.token(c.i-1).Morph.Articled && c.lang.Grammar.Relatives[c.token(c.i).Norm] || c.lang.Grammar.Relatives[c.token(c.i).Norm] && c.token(c.i).Tag != SCONJ {
		c.add(RelativeMark, first, c.i+1, -1, prep)
		return true
	}
	if c.relative(prep, first) {
		return true
	}
	if c.verbAfter(prep, first) || c.nominal(prep, first) {
		return true
	}
	c.add(Other, first, max(c.i, first+1), -1, prep)
	return true
}

// compound matches a compound preposition here: its text and its length.
func (c *chunker) compound() (string, int) {
	key := c.token(c.i).Norm
	for _, entry := range c.lang.Grammar.compounds[key] {
		if c.matches(entry.words) {
			return entry.name, len(entry.words)
		}
	}
	return "", 0
}

// opensCompound reports whether an adverb here begins a compound preposition:
// "fuggì *insieme* a X".
func (c *chunker) opensCompound() bool {
	_, n := c.compound()
	return n > 0
}

// matches reports whether the words stand here; a last word that is a
// preposition matches its articled forms.
func (c *chunker) matches(words []string) bool {
	for k, w := range words {
		t := c.token(c.i + k)
		if t.Norm != w && !(k == len(words)-1 && t.Tag == ADP && t.Lemma == w) {
			return false
		}
	}
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
