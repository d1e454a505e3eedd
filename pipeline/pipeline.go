// Package pipeline is the recipe: texts are read, names linked, records
// aligned with the schema, and what can be stated is written down. Documents
// go through it in parallel, and nothing that comes out depends on how many.
package pipeline

import (
	"context"
	"fmt"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/pipeline/align"
	"github.com/spoglio/spoglio/pipeline/link"
	"github.com/spoglio/spoglio/pipeline/parse"
	"github.com/spoglio/spoglio/source"
)

// Settings say how texts are to be understood; the zero value is a good choice.
type Settings struct {
	Authorities []string // files of names and items that go before the built-in one
	Links       []string // files of decisions about names: see link.ReadDecisions
	Beside      []Beside // those that are for some texts only, behind the others
	Weights     string   // a file of weights for the choice of items, instead of the built-in one: see link.ReadWeights
	Rules       []string // folders of frames that are added to the built-in ones
	Generic     bool     // keep the events that only the generic frame reads
	Workers     int      // documents at a time; as many as there are processors if 0
}

// Pipeline is everything that is needed to understand texts. It is safe for
// concurrent use.
type Pipeline struct {
	schema    *ontology.Schema
	linker    *link.Linker
	languages []*parse.Language
	reading   parse.Options
	workers   int
}

// New readies a pipeline.
func New(s Settings) (*Pipeline, error) {
	schema, err := ontology.Default()
	if err != nil {
		return nil, err
	}
	authority, err := OpenAuthorities(s.Authorities)
	if err != nil {
		return nil, err
	}
	decisions, err := s.decisions()
	if err != nil {
		return nil, err
	}
	weights, err := readWeights(s.Weights)
	if err != nil {
		return nil, err
	}
	languages, err := loadLanguages(s.Rules, schema)
	if err != nil {
		return nil, err
	}
	return &Pipeline{schema, &link.Linker{Authority: authority, Decisions: decisions, Weights: weights}, languages, parse.Options{Generic: s.Generic}, s.Workers}, nil
}

// OpenAuthorities joins files of names, in their order, with the built-in
// authority behind them.
func OpenAuthorities(files []string) (*link.Authority, error) {
	var all []*link.Authority
	for _, file := range files {
		a, err := link.Open(file)
		if err != nil {
			return nil, &Error{err.Error(), "--authority names a CSV table of names or a file made by spoglio"}
		}
		all = append(all, a)
	}
	builtIn, err := link.Default()
	if err != nil {
		return nil, err
	}
	return link.Join(append(all, builtIn)...), nil
}

// Schema is what the pipeline's statements can say.
func (p *Pipeline) Schema() *ontology.Schema { return p.schema }

// Progress is told how far the reading is, in bytes, after each document;
// the calls come one at a time.
type Progress func(done, total int)

// Dataset reads, links and aligns documents.
func (p *Pipeline) Dataset(ctx context.Context, docs []*source.Document, progress Progress) (*Understood, error) {
	parts := make([]align.Part, len(docs))
	meter := newMeter(docs, progress)
	err := each(ctx, p.workers, len(docs), func(i int) {
		parts[i] = p.part(docs[i])
		meter.add(len(docs[i].Text))
	})
	if err != nil {
		return nil, err
	}
	if err := p.authorityError(); err != nil {
		return nil, err
	}
	return &Understood{align.Merge(parts), parts}, nil
}

// authorityError is what went wrong when names were looked up.
func (p *Pipeline) authorityError() error {
	if err := p.linker.Authority.Err(); err != nil {
		return &Error{err.Error(), "spoglio authority stats --verify reads all of it"}
	}
	return nil
}

// Understood is what a set of documents says: as a dataset, and document by
// document.
type Understood struct {
	Dataset *ontology.Dataset
	Parts   []align.Part
}

// Readings are what was read in each document, names linked.
func (u *Understood) Readings() []*ontology.Reading {
	all := make([]*ontology.Reading, len(u.Parts))
	for i := range u.Parts {
		all[i] = u.Parts[i].Reading
	}
	return all
}

// part takes one document through the stages.
func (p *Pipeline) part(d *source.Document) align.Part {
	r, failure := p.read(d)
	if failure != nil {
		return align.Part{Reading: r, Findings: []ontology.Finding{*failure}}
	}
	align.Settle(r, p.schema)
	p.linker.Link(r)
	statements, findings := align.Statements(r, p.schema)
	return align.Part{Reading: r, Statements: statements, Findings: findings}
}

// read reads one document. A text on which the reader breaks off, which is a fault of
// the reader, is set aside: the others are none the worse for it.
func (p *Pipeline) read(d *source.Document) (r *ontology.Reading, failure *ontology.Finding) {
	defer func() {
		if e := recover(); e != nil {
			r = &ontology.Reading{Document: d}
			failure = &ontology.Finding{Kind: unread, Document: d.ID, Line: 1, Column: 1, Message: fmt.Sprintf("the reader broke off (%v), so that nothing is stated of this text; please report it", e)}
		}
	}()
	return parse.Read(d, p.language(d), p.reading), nil
}

// unread is the kind of finding about a text that could not be read.
const unread = "unread"

// Languages are the languages that the pipeline reads, with their frames.
func (p *Pipeline) Languages() []*parse.Language { return p.languages }
