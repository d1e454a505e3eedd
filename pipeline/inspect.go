package pipeline

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spoglio/spoglio/pipeline/parse"
	"github.com/spoglio/spoglio/source"
)

// Stage is a point of the pipeline at which one can look inside.
type Stage string

// The stages, in order.
const (
	Blocks     Stage = "blocks"
	Sentences  Stage = "sentences"
	Tokens     Stage = "tokens"
	Mentions   Stage = "mentions"
	Clauses    Stage = "clauses"
	Records    Stage = "records"
	Entities   Stage = "entities"
	Statements Stage = "statements"
)

// Stages lists them in order.
func Stages() []Stage {
	return []Stage{Blocks, Sentences, Tokens, Mentions, Clauses, Records, Entities, Statements}
}

// Inspect gives what a stage makes of a document to emit, one value at a time,
// in text order; each is a struct for encoding/json. It stops at emit's first
// error.
func (p *Pipeline) Inspect(d *source.Document, stage Stage, emit func(any) error) error {
	if !slices.Contains(Stages(), stage) {
		return &Error{fmt.Sprintf("there is no stage %q", stage), "stages: " + joinStages()}
	}
	in := inspector{p: p, doc: d, lang: p.language(d), emit: emit}
	switch stage {
	case Blocks:
		return in.blocks()
	case Sentences:
		return in.sentences()
	case Tokens:
		return in.tokens()
	case Mentions:
		return in.mentions()
	case Clauses:
		return in.clauses()
	}
	part := p.part(d)
	switch stage {
	case Records:
		return in.records(part.Reading)
	case Entities:
		return in.entities(part.Reading)
	}
	return in.statements(part.Statements)
}

func joinStages() string {
	var names []string
	for _, s := range Stages() {
		names = append(names, string(s))
	}
	return strings.Join(names, ", ")
}

// inspector shows one document.
type inspector struct {
	p    *Pipeline
	doc  *source.Document
	lang *parse.Language
	emit func(any) error
}

// place is where something stands, and its words on one line.
type place struct {
	Document string `json:"document"`
	Start    int    `json:"start"` // bytes
	End      int    `json:"end"`
	Line     int    `json:"line"`
	Column   int    `json:"column"`
	Text     string `json:"text"`
}

func (in *inspector) at(s source.Span) place {
	at := in.doc.Position(s.Start)
	return place{in.doc.ID, s.Start, s.End, at.Line, at.Column, in.doc.Plain(s)}
}

var blockKinds = [...]string{"paragraph", "heading", "item", "quotation", "cell", "footnote"}

func (in *inspector) blocks() error {
	for i, b := range in.doc.Blocks {
		if err := in.emit(struct {
			place
			Block int    `json:"block"`
			Kind  string `json:"kind"`
			Level int    `json:"level,omitempty"`
		}{in.at(b.Span), i + 1, blockKinds[b.Kind], b.Level}); err != nil {
			return err
		}
	}
	return nil
}
