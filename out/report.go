package out

import (
	"bufio"
	"encoding/json"
	"math"

	"github.com/spoglio/spoglio/ontology"
)

// Report is what report.json says of a dataset. It holds no time.
type Report struct {
	Version    string         `json:"version"`
	Config     string         `json:"config"`
	Base       string         `json:"base"`
	Provenance Provenance     `json:"provenance"`
	Formats    []Format       `json:"formats"`
	Inputs     []Input        `json:"inputs"`
	Stages     []Count        `json:"stages"` // what each stage gave, in order
	Classes    map[string]int `json:"classes"`
	Properties map[string]int `json:"properties"` // statements by property
	Polarity   map[string]int `json:"polarity"`   // statements by polarity
	Graphs     []Graph        `json:"graphs"`     // one for each document
	Union      Graph          `json:"union"`      // all of them together
	Price      []Price        `json:"price"`      // of the levels of provenance, from none to span
	Findings   map[string]int `json:"findings"`   // by kind
	Files      []File         `json:"files"`      // all but this one and SHA256SUMS
}

// Input is one text read.
type Input struct {
	Document string `json:"document"`
	Bytes    int    `json:"bytes"`
	SHA256   string `json:"sha256"`
}

// Graph is what one document supports. Triples are counted only where the
// graph is written by itself, and in the union.
type Graph struct {
	Document   string `json:"document,omitempty"`
	Entities   int    `json:"entities"`
	Statements int    `json:"statements"`
	Triples    int    `json:"triples,omitempty"`
}

// Price is what a level of provenance costs, counted as N-Triples.
type Price struct {
	Level               Provenance `json:"level"`
	Triples             int        `json:"triples"`
	Bytes               int        `json:"bytes"`
	TriplesPerStatement float64    `json:"triplesPerStatement"`
	BytesPerStatement   float64    `json:"bytesPerStatement"`
}

// FindingCount is the number of findings of all kinds.
func (r *Report) FindingCount() (n int) {
	for _, of := range r.Findings {
		n += of
	}
	return n
}

func (w *writer) report() *Report {
	x := w.index
	r := &Report{
		Version: w.options.Version, Config: w.options.Config, Base: w.options.Base,
		Provenance: w.options.Provenance, Formats: w.options.Formats,
		Classes: x.classes, Properties: x.properties, Polarity: x.polarity, Graphs: x.graphs,
		Union:    Graph{Entities: x.entities, Statements: x.statements, Triples: w.tally.upTo(w.options.Provenance).triples},
		Findings: make(map[string]int),
	}
	for _, doc := range w.library.documents {
		r.Inputs = append(r.Inputs, Input{doc.ID, len(doc.Text), digest(doc)})
	}
	for _, f := range x.findings {
		r.Findings[f.Kind]++
	}
	r.Stages = append(r.Stages, w.stages...)
	r.Stages = append(r.Stages, Count{"documents", len(w.library.documents)}, Count{"entities", x.entities},
		Count{"statements", x.statements}, Count{"findings", len(x.findings)})
	for _, level := range [...]Provenance{ProvenanceNone, ProvenanceStatement, ProvenanceSpan} {
		c := w.tally.upTo(level)
		r.Price = append(r.Price, Price{level, c.triples, c.bytes, ratio(c.triples, x.statements), ratio(c.bytes, x.statements)})
	}
	return r
}

// ratio is a by b in two decimals, 0 where b is.
func ratio(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return math.Round(100*float64(a)/float64(b)) / 100
}

// writeFindings writes the findings as JSON Lines.
func writeFindings(w *bufio.Writer, findings []ontology.Finding) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	for _, f := range findings {
		if err := e.Encode(f); err != nil {
			return err
		}
	}
	return nil
}
