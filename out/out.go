// Package out writes a dataset down: as RDF after Wikibase's RDF binding in
// several syntaxes, as CSV with its CSVW description, and as a report. Every
// format says the same graph.
package out

import (
	"cmp"
	"fmt"
	"iter"
	"math"
	"slices"
	"strings"
	"time"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/source"
)

// Format is one of the syntaxes that a dataset can be written in.
type Format string

// The formats.
const (
	Turtle          Format = "turtle"
	JSONLD          Format = "jsonld"
	CSV             Format = "csv"
	NTriples        Format = "nt"
	NQuads          Format = "nq"
	TriG            Format = "trig"
	QuickStatements Format = "quickstatements"
)

// Formats lists every format, in the order in which they are written.
func Formats() []Format {
	return []Format{Turtle, JSONLD, CSV, NTriples, NQuads, TriG, QuickStatements}
}

// DefaultFormats are written where nobody asks for others.
func DefaultFormats() []Format { return []Format{Turtle, JSONLD, CSV} }

// Provenance is how much of its evidence a statement carries in RDF.
type Provenance string

// The levels of provenance. Each holds what the one before it holds.
const (
	ProvenanceNone      Provenance = "none"      // statements alone
	ProvenanceStatement Provenance = "statement" // a reference with the quotation and the source
	ProvenanceSpan      Provenance = "span"      // the exact place of the quotation as well
)

// DefaultBase is where local IRIs live until a publisher sets an own base.
const DefaultBase = "https://example.org/spoglio/"

// Options say how a dataset is to be written; the zero value is a good choice.
type Options struct {
	Formats    []Format   // DefaultFormats if empty
	Base       string     // an absolute IRI that ends in "/" or "#"; DefaultBase if empty
	Provenance Provenance // ProvenanceSpan if empty
	Version    string     // of the program, for report.json
	Config     string     // hash of the configuration, for report.json
	Title      string     // of the dataset; made of the texts' titles if empty
	Publisher  string     // who publishes it; the base's host if empty
	License    string     // IRI of the data's licence, which is not that of the texts; none is stated if empty
	Date       string     // of the dataset, as 2006-01-02; none is stated if empty
	Context    string     // address of the JSON-LD context, which is context.jsonld; it stands in the document if empty
	Compress   bool       // gzip the dumps: the graph in every syntax, and QuickStatements
	CountOnly  bool       // make no file: only count

	memory int // bytes that WriteStream sorts in memory, in each of a few places at most; 16 MiB if 0
}

// Count is how many things of one name there are.
type Count struct {
	Name  string `json:"name"`
	Count int    `json:"count"`
}

// Write is WriteStream of a dataset that lies in memory already, and so it sorts
// all of it there.
func Write(dir string, d *ontology.Dataset, s *ontology.Schema, o Options) (*Report, error) {
	o.memory = cmp.Or(o.memory, math.MaxInt)
	return WriteStream(dir, streamOf(d), s, o)
}

// Stream is a dataset that need not lie in memory: it comes part by part, in any
// order.
type Stream struct {
	Documents []*source.Document
	Parts     iter.Seq2[Part, error] // an error ends the writing
	Stages    func() []Count         // what earlier stages counted, asked after the last part; may be nil
}

// Part is a piece of a dataset. A statement that comes again is the same fact
// told again, and an entity that comes again the same: they are joined, the one
// with the evidence of each document, the other as ontology.Join does it.
type Part struct {
	Entities   []ontology.DatasetEntity
	Statements []ontology.Statement
	Findings   []ontology.Finding
	Choose     bool // an entity that no statement of any part names is left out, unless a document is about it
}

func streamOf(d *ontology.Dataset) Stream {
	return Stream{Documents: d.Documents, Parts: func(yield func(Part, error) bool) {
		yield(Part{Entities: d.Entities, Statements: d.Statements, Findings: d.Findings}, nil)
	}}
}

// WriteStream writes a dataset of any size into the existing, empty folder dir:
// the formats asked for, findings.jsonl, the schema's own files,
// description.ttl, README.md, report.json and SHA256SUMS. It returns what
// report.json holds. A nil error means that every byte is written and every
// file closed; after an error the folder is not to be used. The order of
// everything written is that of its content, never that of the parts.
//
// Memory grows with the documents and the findings and not with the statements,
// which are sorted on disk where they are many: in a folder of their own below
// dir, gone at the end; in the system's temporary folder if o.CountOnly. Only
// JSON-LD remembers the names of the references it has written.
func WriteStream(dir string, g Stream, s *ontology.Schema, o Options) (_ *Report, err error) {
	if err := o.complete(); err != nil {
		return nil, err
	}
	w, err := newWriter(dir, g, s, o)
	if err != nil {
		return nil, err
	}
	defer func() { err = cmp.Or(err, w.room.scratch.remove()) }()
	return w.write(g)
}

// complete fills in the defaults and refuses what cannot be.
func (o *Options) complete() error {
	if len(o.Formats) == 0 {
		o.Formats = DefaultFormats()
	}
	for _, f := range o.Formats {
		if !slices.Contains(Formats(), f) {
			return fmt.Errorf("format %q is unknown; known are %s", f, join(Formats()))
		}
	}
	if o.Base == "" {
		o.Base = DefaultBase
	}
	if err := checkBase(o.Base); err != nil {
		return err
	}
	switch o.Provenance {
	case "":
		o.Provenance = ProvenanceSpan
	case ProvenanceNone, ProvenanceStatement, ProvenanceSpan:
	default:
		return fmt.Errorf("provenance %q is unknown; known are none, statement, span", o.Provenance)
	}
	return o.checkDescription()
}

// checkDescription refuses what description.ttl could not say.
func (o *Options) checkDescription() error {
	if o.License != "" {
		if err := checkIRI(o.License); err != nil {
			return fmt.Errorf("license %w; give an address like https://creativecommons.org/publicdomain/zero/1.0/", err)
		}
	}
	if o.Context != "" {
		if err := checkIRI(o.Context); err != nil {
			return fmt.Errorf("context %w; give the address where context.jsonld is published", err)
		}
	}
	if _, err := time.Parse(time.DateOnly, o.Date); err != nil && o.Date != "" {
		return fmt.Errorf("date %q is not a day like 2026-01-31", o.Date)
	}
	return nil
}

func join(formats []Format) string {
	names := make([]string, len(formats))
	for i, f := range formats {
		names[i] = string(f)
	}
	return strings.Join(names, ", ")
}
