package pipeline

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spoglio/spoglio/ontology"
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
	Records    Stage = "records"
	Entities   Stage = "entities"
	Statements Stage = "statements"
)

// Stages lists them in order.
func Stages() []Stage {
	return []Stage{Blocks, Sentences, Tokens, Mentions, Records, Entities, Statements}
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
			Block int    `json:"block"`
			Kind  string `json:"kind"`
			Level int    `json:"level,omitempty"`
			place
		}{i, blockKinds[b.Kind], b.Level, in.at(b.Span)}); err != nil {
			return err
		}
	}
	return nil
}

func (in *inspector) sentences() error {
	for i, s := range in.tagged() {
		if err := in.emit(struct {
			Sentence  int  `json:"sentence"`
			Block     int  `json:"block"`
			Continues bool `json:"continues,omitempty"`
			Tokens    int  `json:"tokens"`
			place
		}{i, s.Block, s.Continues, len(s.Tokens), in.at(cover(s.Tokens))}); err != nil {
			return err
		}
	}
	return nil
}

// tagged is the document's sentences with their tags.
func (in *inspector) tagged() []parse.Sentence {
	all := parse.Sentences(in.doc, in.lang.Orthography)
	for i := range all {
		in.lang.Tagger.Tag(all[i].Tokens)
	}
	return all
}

// cover is the span of tokens, which are some.
func cover(tokens []parse.Token) source.Span {
	return tokens[0].Span.Cover(tokens[len(tokens)-1].Span)
}

func (in *inspector) tokens() error {
	for i, s := range in.tagged() {
		for j, t := range s.Tokens {
			if err := in.emit(struct {
				Sentence int    `json:"sentence"`
				Token    int    `json:"token"`
				Tag      string `json:"tag"`
				Lemma    string `json:"lemma"`
				Morph    string `json:"morph,omitempty"`
				place
			}{i, j, t.Tag.String(), t.Lemma, morph(t.Morph), in.at(t.Span)}); err != nil {
				return err
			}
		}
	}
	return nil
}

var (
	genders = [...]string{"", "masculine", "feminine", "common"}
	numbers = [...]string{"", "singular", "plural", "invariable"}
	moods   = [...]string{"", "indicative", "subjunctive", "conditional", "imperative", "infinitive", "gerund", "participle", "present participle"}
	tenses  = [...]string{"", "present", "imperfect", "past historic", "future"}
)

// morph is the form of a word in words.
func morph(m parse.Morph) string {
	words := []string{moods[m.Mood], tenses[m.Tense]}
	if m.Person > 0 {
		words = append(words, fmt.Sprintf("%d person", m.Person))
	}
	words = append(words, genders[m.Gender], numbers[m.Number])
	if m.Clitic != "" {
		words = append(words, "with "+m.Clitic)
	}
	if m.Articled {
		words = append(words, "articled")
	}
	return strings.Join(slices.DeleteFunc(words, func(w string) bool { return w == "" }), " ")
}

func (in *inspector) records(r *ontology.Reading) error {
	for _, record := range r.Records {
		view := struct {
			Kind     string      `json:"kind"`
			Polarity string      `json:"polarity"`
			Rule     string      `json:"rule"`
			Score    float64     `json:"score"`
			Fields   []fieldView `json:"fields"`
			place
		}{record.Kind, record.Polarity.String(), record.Rule, record.Score, nil, in.at(record.Evidence)}
		for _, f := range record.Fields {
			view.Fields = append(view.Fields, fieldView{f.Name, viewOf(f.Value, r), in.doc.Plain(f.Evidence), f.Evidence.Start, f.Evidence.End})
		}
		if err := in.emit(view); err != nil {
			return err
		}
	}
	return nil
}

// fieldView is a field of a record.
type fieldView struct {
	Name  string    `json:"name"`
	Value valueView `json:"value"`
	Text  string    `json:"text"`
	Start int       `json:"start"`
	End   int       `json:"end"`
}

func (in *inspector) entities(r *ontology.Reading) error {
	for _, e := range r.Entities {
		view := struct {
			Document   string               `json:"document"`
			Entity     string               `json:"entity"`
			Label      string               `json:"label"`
			Class      string               `json:"class"`
			Topic      bool                 `json:"topic,omitempty"`
			Aliases    []string             `json:"aliases,omitempty"`
			Kinds      []string             `json:"kinds,omitempty"`
			Score      float64              `json:"score"`
			Candidates []ontology.Candidate `json:"candidates,omitempty"`
			Mentions   []place              `json:"mentions"`
		}{in.doc.ID, e.ID, e.Label, e.Class, e.Topic, e.Aliases, e.Kinds, e.Score, e.Candidates, nil}
		for _, m := range e.Mentions {
			view.Mentions = append(view.Mentions, in.at(m))
		}
		if err := in.emit(view); err != nil {
			return err
		}
	}
	return nil
}

func (in *inspector) statements(all []ontology.Statement) error {
	for _, s := range all {
		view := struct {
			Subject    string          `json:"subject"`
			Label      string          `json:"subject_label"`
			Property   string          `json:"property"`
			Name       string          `json:"property_label"`
			Value      valueView       `json:"value"`
			Qualifiers []qualifierView `json:"qualifiers,omitempty"`
			Polarity   string          `json:"polarity"`
			Rule       string          `json:"rule"`
			Score      float64         `json:"score"`
			place
		}{s.Subject.ID, s.Subject.Label, s.Property, in.p.propertyLabel(s.Property), viewOf(s.Value, nil), nil,
			s.Polarity.String(), s.Rule, s.Score, place{Document: in.doc.ID}}
		for _, q := range s.Qualifiers {
			view.Qualifiers = append(view.Qualifiers, qualifierView{q.Property, in.p.propertyLabel(q.Property), viewOf(q.Value, nil)})
		}
		if len(s.References) > 0 {
			view.place = in.at(s.References[0].Span)
		}
		if err := in.emit(view); err != nil {
			return err
		}
	}
	return nil
}

// qualifierView is a qualifier of a statement.
type qualifierView struct {
	Property string    `json:"property"`
	Name     string    `json:"property_label"`
	Value    valueView `json:"value"`
}

// propertyLabel is the English name of a property.
func (p *Pipeline) propertyLabel(id string) string {
	if property := p.schema.Property(id); property != nil {
		return property.Label.English
	}
	return ""
}
