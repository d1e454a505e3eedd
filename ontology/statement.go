package ontology

import "github.com/spoglio/spoglio/source"

// Qualifier says something more about a Statement.
type Qualifier struct {
	Property string
	Value    Value
}

// Reference is the evidence of a Statement: the words of one document.
type Reference struct {
	Document string // Document.ID
	Span     source.Span
	Quote    string // exactly the bytes of Span
	At       source.Position
	Rule     string
	Score    float64
}

// Statement is one claim: a subject, a property with its value, qualifiers,
// and the words that say so. Property is a Wikidata id ("P580") or a name of
// our own ("spo:adopts"). The Value is never a Ref.
type Statement struct {
	Subject    Item
	OfTopic    bool // the subject is the topic of the document of the first reference
	Property   string
	Value      Value
	Qualifiers []Qualifier // sorted by property, then value
	References []Reference // by document, then start
	Polarity   Polarity
	Rule       string
	Score      float64
}

// Finding is something set aside, with the reason; it is not an error.
type Finding struct {
	Kind     string `json:"kind"`
	Document string `json:"document"`
	Line     int    `json:"line,omitempty"`
	Column   int    `json:"column,omitempty"`
	Start    int    `json:"start"`
	End      int    `json:"end"`
	Quote    string `json:"quote,omitempty"`
	Message  string `json:"message"`
}

// Dataset is all that is to be written: linked entities, statements and
// findings of a set of documents, sorted by content.
type Dataset struct {
	Documents  []*source.Document
	Entities   []DatasetEntity
	Statements []Statement
	Findings   []Finding
}

// DatasetEntity is an entity with the documents that speak of it.
type DatasetEntity struct {
	Entity
	Documents []string // ids, sorted
	MentionsN int      // how many mentions in all documents
	Formerly  []string // local ids it had before it was linked (owl:sameAs is written for each)
}
