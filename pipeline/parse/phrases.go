package parse

import "github.com/spoglio/spoglio/ontology"

// PhraseKind says what a Phrase's head is.
type PhraseKind uint8

// The kinds of phrase.
const (
	Nominal PhraseKind = iota // a common noun: "il primo incontro panrusso", "il generale Cadorna"
	Name                      // a proper name alone
	Pronoun                   // a personal, demonstrative or indefinite pronoun
	Quoted                    // words between quotation marks
	Counted                   // a bare number: "57 [voti]"
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
	moments []moment // the times, completed
	about   []bool   // for each clause, whether it speaks of the topic
	first   bool     // the first sentence that is no heading
	during  bool     // the story has come to the time of the topic
	dropped []int    // for each clause, the entity of its missing subject, or -1
	clitics []clitics
}

// parenthesis is a remark in brackets over tokens [First, Last) after phrase Host (-1 if
// none).
type parenthesis struct{ Host, First, Last int }

// dated is an expression of time that belongs to a noun and not to the clause:
// "la Rivoluzione di febbraio *del 1917*".
type dated struct{ Phrase, Time int }

// quotation is a run of tokens between quotation marks, [First, Last) with the
// marks; a title is short and names something.
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
		if !(c.time() || c.quoted() || c.mark() || c.verb() || c.prepositional() || c.nominal("", c.i)) {
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
	if kind == AdverbChunk && c.beforeNumber() {
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
	if c.token(c.i-1).Morph.Articled && c.lang.Grammar.Relatives[c.token(c.i).Norm] || c.lang.Grammar.Relatives[c.token(c.i).Norm] && c.token(c.i).Tag != SCONJ {
		c.add(RelativeMark, first, c.i+1, -1, prep)
		return true
	}
	if c.relative(prep, first) {
		return true
	}
	for k := range c.quotes {
		if q := &c.quotes[k]; q.First == c.i {
			c.addPhrase(Phrase{First: q.First, Last: q.Last, Head: q.First, Kind: Quoted, Count: -1}, first, prep)
			return true
		}
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

// nominal takes a nominal group; first is where its preposition began.
func (c *chunker) nominal(prep string, first int) bool {
	start := c.i
	p := Phrase{First: start, Head: -1, Count: -1}
	if c.token(start-1).Morph.Articled && prep != "" {
		p.Def = Def
	}
	i := c.determiners(&p, start)
	i = c.head(&p, i)
	if p.Head < 0 {
		if !c.bare(&p, start, i) {
			c.i = start
			return false
		}
		i = max(i, p.Head+1)
	}
	p.Last = i
	if p.Count >= 0 && prep == "" && c.lang.Grammar.Multiples[c.token(p.Head).Lemma] {
		c.add(AdverbChunk, first, i, -1, "") // "due volte"
		return true
	}
	c.agree(&p)
	c.addPhrase(p, first, prep)
	return true
}

// determiners takes articles, demonstratives, possessives, numbers and
// adjectives before a head.
func (c *chunker) determiners(p *Phrase, i int) int {
	g := c.lang.Grammar
	for ; i < len(c.Tokens); i++ {
		if n := c.numberAt(i); n >= 0 {
			p.Count = n
			i = c.numbers[n].Last - 1
			continue
		}
		t := c.token(i)
		switch {
		case t.Tag == DET || t.Tag == ADJ && (g.Possessives[t.Lemma] || g.SamePerson[t.Lemma] || g.Demonstratives[t.Lemma]):
			c.present(p, t)
		case t.Tag == ADJ && c.headFollows(i+1) && !c.office(i):
		case t.Tag == NUM && c.headFollows(i+1):
		case t.Tag == ADV && c.numberAt(i+1) >= 0:
		case g.Titles[t.Norm] && c.token(i+1).Tag == PROPN:
		default:
			return i
		}
	}
	return i
}

// present notes how a determiner presents the phrase.
func (c *chunker) present(p *Phrase, t *Token) {
	g := c.lang.Grammar
	switch {
	case g.Possessives[t.Lemma]:
		p.Possessor = true
		if p.Def == Bare {
			p.Def = Possessive
		}
	case g.SamePerson[t.Lemma]:
		p.Same = true
	case g.Articles[t.Lemma]:
		p.Def = Def
	case g.Demonstratives[t.Lemma]:
		p.Def = Demonstrative
	case g.Indefinites[t.Lemma]:
		p.Def = Indef
	}
}

// headFollows reports whether a noun or name comes after adjectives at i.
func (c *chunker) headFollows(i int) bool {
	for ; i < len(c.Tokens); i++ {
		switch t := c.token(i); {
		case t.Tag == NOUN || t.Tag == PROPN:
			return true
		case t.Tag == ADJ || t.Tag == NUM || c.numberAt(i) >= 0:
		case t.Tag == CCONJ && c.token(i+1).Tag == ADJ && c.token(i+2).Tag == NOUN:
		default:
			return false
		}
	}
	return false
}

// office reports whether a word tagged as an adjective is the noun of an
// office or a party before a name: "il menscevico X", "l'arcivescovo Y".
func (c *chunker) office(i int) bool {
	if c.lang.Words.Of(c.token(i).Lemma)&(personClass|c.lang.demonym) == 0 {
		return false
	}
	next := c.token(i + 1)
	if c.lang.Words.Of(next.Lemma)&c.lang.demonym != 0 {
		next = c.token(i + 2)
	}
	return capitalised(next.Text)
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

// head takes the head noun or name with what follows it closely.
func (c *chunker) head(p *Phrase, i int) int {
	if i >= len(c.Tokens) || c.timeAt(i) {
		return i
	}
	if q := c.quoteAt(i); q >= 0 && c.quotes[q].title && i > p.First {
		p.Kind, p.First, p.Head = Quoted, i, i // "le sue «Confessioni»"
		return c.quotes[q].Last
	}
	switch t := c.token(i); {
	case c.nameStart(i):
		p.Kind = Name
		return c.name(p, i)
	case t.Tag == NOUN || t.Tag == PROPN:
		p.Kind, p.Head = Nominal, i
		if t.Tag == PROPN {
			t.Lemma = t.Norm // a dignity with a capital
		}
		return c.tail(p, i+1)
	case t.Tag == NUM && i > 0 && capitalised(t.Text):
		p.Kind, p.Head = Nominal, i
		return i + 1
	case t.Tag == ADJ && !capitalised(t.Text) && (c.office(i) || c.lang.Words.Of(t.Lemma)&personClass != 0 && !c.headFollows(i+1)):
		p.Kind, p.Head = Nominal, i
		return c.tail(p, i+1)
	}
	return i
}

// nameStart reports whether a proper name starts at token i: a word that the
// tagger calls one, or one written with a capital that no common noun is.
func (c *chunker) nameStart(i int) bool {
	t := c.token(i)
	if c.lang.Grammar.Saints[t.Norm] {
		return capitalised(t.Text) && capitalised(c.token(i+1).Text) && c.token(i+1).Tag == PROPN // "San Marcello"
	}
	return t.Tag == PROPN && capitalised(t.Text) && !c.dignity(i)
}

// dignity reports whether a capitalised word is an office and no name:
// "Patriarca di Costantinopoli", "Papa Gregorio I".
func (c *chunker) dignity(i int) bool {
	t := c.token(i)
	of := c.lang.Words.Of(t.Norm)
	return of&c.lang.position != 0 && of&c.lang.forename == 0 || of&c.lang.office != 0 && c.token(i-1).Tag == ADP
}

// name takes a proper name: capitalised words, particles between them,
// ordinals of rulers, "di" with another name.
func (c *chunker) name(p *Phrase, i int) int {
	p.NameFirst = i
	i++
	for i < len(c.Tokens) {
		n := c.nameGoesOn(i)
		if n == 0 || c.placeBefore(p.NameFirst, i) {
			break
		}
		i += n
	}
	p.NameLast, p.Head = i, i-1
	return c.adjectives(p, i)
}

// placeBefore reports whether a person's name begins at token i right after the
// whole name of a place: "il presidente degli Stati Uniti | Harry Truman".
func (c *chunker) placeBefore(first, i int) bool {
	if c.lang.Words.Of(c.token(i).Norm)&c.lang.forename == 0 || i-first < 2 {
		return false
	}
	return c.lang.Words.Of(fold(c.words(first, i)))&c.lang.toponym != 0
}

// nameGoesOn is how many tokens at i belong to the name before them.
func (c *chunker) nameGoesOn(i int) int {
	t := c.token(i)
	if c.timeAt(i) && !romanNumeral(t.Text) {
		return 0
	}
	switch {
	case c.lang.Words.Of(c.token(i-1).Norm)&c.lang.toponym != 0 && c.lang.Words.Of(t.Norm)&c.lang.forename != 0 && c.lang.Words.Of(c.token(i-1).Norm)&c.lang.forename == 0:
		return 0 // "per la Bosnia Alija Izetbegović"
	case c.lang.Grammar.Agentive[t.Lemma] && c.agent(i):
		return 0 // "la Francia da Talleyrand"
	case t.Tag == PROPN && capitalised(t.Text), romanNumeral(t.Text), initial(t.Text), articled(t.Text):
		return 1
	case capitalised(t.Text) && (t.Tag == NOUN || t.Tag == ADJ || t.Tag == X):
		return 1
	case c.lang.Grammar.NameParticles[t.Norm] && !(t.Tag == DET && c.lang.Grammar.Articles[t.Lemma]):
		for k := 1; k <= 2; k++ {
			if u := c.token(i + k); capitalised(u.Text) && u.Tag != PUNCT && (u.Tag == PROPN || c.lang.Grammar.Genitive != t.Lemma || capitalised(t.Text)) && !c.timeAt(i+k) {
				return k + 1
			} else if !c.lang.Grammar.NameParticles[u.Norm] {
				break
			}
		}
	}
	return 0
}

// agent reports whether a preposition at i, after a name, is no part of it: a
// place was done something to, or a forename follows.
func (c *chunker) agent(i int) bool {
	before, next := c.lang.Words.Of(c.token(i-1).Norm), c.lang.Words.Of(c.token(i+1).Norm)
	return before&c.lang.toponym != 0 && before&c.lang.forename == 0 || next&c.lang.forename != 0 && next&c.lang.toponym == 0
}

// tail takes what follows a head noun: adjectives, then a name in close
// apposition ("il generale John Maxwell", "governo Badoglio").
func (c *chunker) tail(p *Phrase, i int) int {
	i = c.officeTail(p, c.adjectives(p, i))
	if capitalised(c.token(p.Head).Text) {
		i = c.capitalTail(i)
	}
	if q := c.quoteAt(i); q >= 0 && c.quotes[q].title {
		p.NameFirst, p.NameLast = i, c.quotes[q].Last
		return c.quotes[q].Last
	}
	if c.closeName(p, i) {
		head := p.Head
		i = c.name(p, i)
		p.Head = head
	} else if n := c.nounsOfOffice(p, i); n > i {
		return c.tail(p, n)
	}
	return i
}

// officeTail takes words that end an office's name: "comandante *in capo*".
func (c *chunker) officeTail(p *Phrase, i int) int {
	for _, words := range c.lang.Grammar.tails[c.token(i).Norm] {
		n := 0
		for n < len(words) && c.token(i+n).Norm == words[n] {
			n++
		}
		if n == len(words) {
			return i + n
		}
	}
	return i
}

// closeName reports whether a name in close apposition starts at token i. A
// full personal name after a noun that is no person's begins a new phrase.
func (c *chunker) closeName(p *Phrase, i int) bool {
	t := c.token(i)
	if c.lang.Words.Of(c.token(p.Head).Norm)&c.lang.office != 0 && c.token(p.Head-1).Tag == ADP && c.officeBefore(p.Head-1) {
		return false // "il ministro degli Esteri | Carlo Sforza"
	}
	classes := c.lang.classes(c.token(p.Head).Lemma, "")
	person := classes&personClass != 0 || classes == 0 && p.Def == Def && c.lang.Words.Of(t.Norm)&c.lang.forename != 0
	if c.particle(i) {
		return true // "il generale von Moltke"
	}
	if c.timeAt(i) || !(c.nameStart(i) || person && capitalised(t.Text) && (t.Tag == ADJ || t.Tag == NOUN || t.Tag == X)) {
		return false
	}
	return person || !(c.lang.Words.IsIn(t.Norm, "forename") && capitalised(c.token(i+1).Text))
}

// officeBefore reports whether the noun of an office ends right before token i.
func (c *chunker) officeBefore(i int) bool {
	for i--; i >= 0 && c.token(i).Tag == ADJ; i-- {
	}
	return c.lang.Words.Of(c.token(i).Lemma)&c.lang.position != 0
}

// particle reports whether a foreign particle of a name stands before a
// capital: no word of the language itself.
func (c *chunker) particle(i int) bool {
	t := c.token(i)
	return c.lang.Grammar.NameParticles[t.Norm] && !capitalised(t.Text) && t.Tag != ADP && t.Tag != DET && t.Tag != CCONJ && t.Tag != PRON && capitalised(c.token(i+1).Text)
}

// capitalTail takes further capitalised words of a name that begins with a
// common noun ("Irish Volunteers", "Partito Comunista").
func (c *chunker) capitalTail(i int) int {
	for i < len(c.Tokens) && capitalised(c.token(i).Text) && c.token(i).Tag != PROPN && c.token(i).Tag != PUNCT && !c.timeAt(i) && c.token(i).Tag != VERB && c.token(i).Tag != AUX {
		i++
	}
	return i
}

// nounsOfOffice joins a second noun set right after the first ("primo
// ministro", "vicario generale", "principe vescovo").
func (c *chunker) nounsOfOffice(p *Phrase, i int) int {
	t := c.token(i)
	if t.Tag == NOUN && t.Space && !c.particle(i) && p.Count < 0 && !c.timeAt(i) && c.lang.Lexicon.Classes(c.token(p.Head).Lemma)&PersonNoun != 0 {
		return i + 1
	}
	return i
}

func (c *chunker) quoteAt(i int) int {
	for k := range c.quotes {
		if c.quotes[k].First == i {
			return k
		}
	}
	return -1
}

// adjectives takes adjectives after a head, coordinated ones too.
func (c *chunker) adjectives(p *Phrase, i int) int {
	for i < len(c.Tokens) {
		t := c.token(i)
		switch {
		case t.Tag == ADJ && !c.timeAt(i) && !(capitalised(t.Text) && p.Kind == Nominal && !capitalised(c.token(p.Head).Text)):
			i++
		case t.Tag == VERB && t.Morph.Mood == Participle && p.Head >= 0 && i > p.Head && c.barePart(p, i):
			i++ // "i socialisti moderati"
		case t.Tag == NOUN && !capitalised(t.Text) && t.Space && i > p.First && c.lang.Words.Of(t.Lemma)&c.lang.demonym != 0 && c.token(i-1).Tag != DET:
			i++ // "il Partito operaio russo"
		case t.Tag == ADV && c.token(i+1).Tag == ADJ && c.token(i+1).Morph.Mood == NoMood:
			i += 2
		case t.Tag == CCONJ && c.token(i-1).Tag == ADJ && c.token(i+1).Tag == ADJ && !c.headFollows(i+2):
			i += 2
		default:
			return i
		}
	}
	return i
}

// barePart reports whether a participle after a noun has no complement of its
// own: then it is an adjective.
func (c *chunker) barePart(p *Phrase, i int) bool {
	head, t, next := c.token(p.Head), c.token(i), c.token(i+1)
	if p.Kind != Nominal || t.Morph.Clitic != "" || head.Morph.Number != t.Morph.Number || head.Morph.Gender != NoGender && head.Morph.Gender != Common && head.Morph.Gender != t.Morph.Gender || c.timeAt(i+1) {
		return false
	}
	switch next.Tag {
	case PUNCT, AUX, SCONJ:
		return next.Text != "(" && next.Text != "«" && next.Text != "\""
	case VERB:
		return next.Morph.Mood == Indicative
	case PRON:
		return c.lang.Grammar.Relatives[next.Norm] || c.clitic(i+1)
	case ADP:
		return c.lang.Grammar.Relatives[c.token(i+2).Norm] && c.token(i+2).Tag != SCONJ
	}
	return false
}

// bare makes a phrase of a pronoun, a lone number or an adjective used as a
// noun after its article.
func (c *chunker) bare(p *Phrase, start, i int) bool {
	t := c.token(i)
	switch {
	case i < len(c.Tokens) && t.Tag == PRON && !c.lang.Grammar.Relatives[t.Norm] && t.Morph.Clitic == "":
		p.Kind, p.Head = Pronoun, i
	case i > start && t.Tag == ADJ:
		p.Kind, p.Head = Nominal, i
	case p.Count >= 0:
		p.Kind, p.Head = Counted, i-1
	case i > start && p.Def == Demonstrative:
		p.Kind, p.Head = Pronoun, i-1
	default:
		return false
	}
	return true
}

// agree fills number, gender and classes from the head.
func (c *chunker) agree(p *Phrase) {
	head := c.token(p.Head)
	p.Number, p.Gender = head.Morph.Number, head.Morph.Gender
	for i := p.First; i < p.Head && i < len(c.Tokens); i++ {
		if t := c.token(i); t.Tag == DET && t.Morph.Number != NoNumber {
			p.Number, p.Gender = t.Morph.Number, t.Morph.Gender
			break
		}
	}
	if p.Kind == Name && p.Number != Plural {
		p.Number = Singular
	}
	if p.Count >= 0 && p.Kind == Nominal && c.numbers[p.Count].Value.Amount != "1" {
		p.Number = Plural
	}
	if p.Kind == Nominal {
		p.Classes = c.lang.classes(c.nounLemmas(p))
		if c.lang.Words.Of(head.Lemma)&c.lang.demonym != 0 && (p.Number == Plural || !capitalised(head.Text)) {
			p.Classes = p.Classes&^lexical | personClass | groupClass // "i Galli"
		}
	}
}

// nounLemmas is the head's lemma, and the lemma of the office it forms with
// the word before or after it.
func (c *chunker) nounLemmas(p *Phrase) (string, string) {
	head := c.token(p.Head).Lemma
	if p.Head+1 < p.Last {
		return head, head + " " + c.token(p.Head+1).Lemma
	}
	return head, ""
}

// quantity is the number that counts a phrase, if one does.
func (s *sentence) quantity(p *Phrase) (ontology.Quantity, bool) {
	if p.Count < 0 {
		return ontology.Quantity{}, false
	}
	return s.numbers[p.Count].Value, true
}
