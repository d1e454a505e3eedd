package ontology

import "github.com/spoglio/spoglio/source"

// Polarity is how a text stands to a fact: only Asserted facts are claims.
type Polarity uint8

// The polarities, in the order in which they are written.
const (
	Asserted Polarity = iota
	Denied
	Planned
	Reported
)

// String is the polarity as CSV and RDF write it.
func (p Polarity) String() string {
	return [...]string{"asserted", "denied", "planned", "reported"}[p]
}

// Field is one named part of a Record. Evidence is the span of the words that
// give this value.
type Field struct {
	Name     string
	Value    Value
	Evidence source.Span
}

// Record is one thing that a text says, as the reader understood it: an
// election, a vote, a birth. Kind names a record kind of the schema, and each
// Field one of that kind's fields; a field with several values stands several
// times, in text order. Evidence is the span of words that states the whole.
type Record struct {
	Kind     string
	Fields   []Field
	Polarity Polarity
	Rule     string // the frame that made it
	Score    float64
	Evidence source.Span
}

// Entity is somebody or something that a document speaks of. The reader fills
// Label to FullName; the linker adds ID, Score and Candidates.
type Entity struct {
	Label    string   // the fullest name the text uses, titles and articles left out
	Class    string   // a class of the schema: Person, Organisation, Place, Event, Work, Decision, Group, Role, Proposition, Thing
	Aliases  []string // other names the text uses for it, sorted
	Mentions []source.Span
	Kinds    []string // lemmas of the common nouns the text applies to it ("presidente", "socialista"), for linking
	FullName bool     // the label identifies it beyond its document (a first name with surname, a named body)
	Topic    bool     // the document is about it
	Assumed  bool     // no word tells its class: it is only what a name like it mostly is

	ID         string // "Q42" or "entity/…"; see Item
	Score      float64
	Candidates []Candidate
}

// Candidate is an item that an entity might be, kept for the curator.
type Candidate struct {
	ID    string
	Label string
	Score float64
	Why   string // the features that spoke, readable
}

// Reading is everything read in one document: its entities and its records,
// in text order.
type Reading struct {
	Document *source.Document
	Entities []Entity
	Records  []Record
	Doubts   []Doubt // in text order
}

// Doubt is a place where the words look like something that they cannot be, so
// that nothing is stated of it: a date of a day that its month does not have.
// Message says why, and what to do.
type Doubt struct {
	Evidence source.Span
	Message  string
}
