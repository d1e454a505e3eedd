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
	Classes             Classes
	Count               int // index of a NumberExpr, or -1
	Host                int // index of a Phrase, or -1
	Next                int // the next member of its list, or -1
	Entity              int // index of an entity once resolved, or -1
	Owner               int // the entity that the possessive means, or -1
	Kind                PhraseKind
	Def                 Definite
	Number              Number
	Gender              Gender
	Relation            Relation // to its host
	Possessor           bool     // a possessive determiner stands in it
	Same                bool     // "lo stesso"
}

// Named reports whether a proper name stands in the phrase.
func (p *Phrase) Named() bool { return p.NameLast > p.NameFirst }

// Analysis of one sentence: what every later stage reads.
type sentence struct {
	Sentence
	room    *room
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
	moments     []moment // the times, completed
	glossedTime int      // the time in brackets behind the topic in the first sentence, or -1
	about       []bool   // for each clause, whether it speaks of the topic
	first       bool     // the first sentence that is no heading
	leaps       bool     // it tells what came long after, with no date: "anni dopo"
	death       int      // the main clause that tells somebody's death, or -1
	aftermath   bool     // it begins with "in seguito"
	guest       bool     // it tells what happened in another event, or before the topic
	staged      bool     // it tells what happened in the topic
	present     bool     // the story is told in the present
	during      bool     // the story has come to the time of the topic
	dropped     []int    // for each clause, the entity of its missing subject, or -1
	clitics     []clitics
	companies   []company
	counting    bool // it takes up a list of the sentences before: "il primo", "il secondo"
	glossed     int  // 1 + the phrase that says who the topic is, or 0
}

// parenthesis is a remark in brackets over tokens [First, Last) after phrase Host (-1 if
// none).
type parenthesis struct{ Host, First, Last int }

// dated is an expression of time that belongs to a noun and not to the clause:
// "la Rivoluzione di febbraio *del 1917*". Told is whether it tells, all the same,
// when the story is: "decretò la leva e, *il 4 febbraio*, la fine della schiavitù".
type dated struct {
	Phrase, Time int
	Told         bool
}

// quotation is a run of tokens between quotation marks, [First, Last) with the
// marks, or in emphasis; a title is short and names something.
type quotation struct {
	First, Last int
	title       bool
}
