package out

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"os"
	"slices"

	"github.com/knakk/rdf"
	"github.com/spoglio/spoglio/ontology"
)

// writer is one writing of one dataset.
type writer struct {
	options    Options
	folder     folder
	room       room
	library    *library
	vocabulary vocabulary
	binding    *binding
	graph      *graph
	index      *index
	survey     *survey
	tally      *tally         // nil before the triples are counted
	pieces     *sorter[piece] // nil if no format has a graph for each document
	tables     *tables        // nil if there is no CSV
	stages     []Count
}

func newWriter(dir string, g Stream, s *ontology.Schema, o Options) (*writer, error) {
	w := &writer{options: o, vocabulary: newVocabulary(s), folder: folder{create: createNothing, compress: o.Compress}}
	if !o.CountOnly {
		if err := checkEmpty(dir); err != nil {
			return nil, err
		}
		w.folder.create = createIn(dir)
	} else {
		dir = ""
	}
	l, err := newLibrary(g.Documents)
	if err != nil {
		return nil, err
	}
	w.room = room{&scratch{parent: dir}, cmp.Or(o.memory, 16<<20)}
	w.library, w.index, w.graph = l, newIndex(l), newGraph(l.documents, l, w.room)
	w.binding = newBinding(l, w.vocabulary, o)
	w.survey = newSurvey(w.binding)
	if w.wants(NQuads) || w.wants(TriG) {
		w.pieces = newSorter(w.room, l.pieceForm())
	}
	if w.wants(CSV) {
		w.tables = newTables(w)
	}
	return w, nil
}

// checkEmpty refuses a folder that is missing or in use.
func checkEmpty(dir string) error {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return err
	}
	if len(entries) > 0 {
		return fmt.Errorf("%s is not empty (it holds %s); a dataset is written into an empty folder", dir, entries[0].Name())
	}
	return nil
}

func (w *writer) write(g Stream) (*Report, error) {
	if err := w.take(g); err != nil {
		return nil, err
	}
	for _, format := range Formats() {
		if !w.wants(format) {
			continue
		}
		if err := w.format(format); err != nil {
			return nil, err
		}
	}
	if err := w.count(); err != nil {
		return nil, err
	}
	if err := w.folder.write("findings.jsonl", func(to *bufio.Writer) error { return writeFindings(to, w.index.findings) }); err != nil {
		return nil, err
	}
	if err := w.schemaFiles(); err != nil {
		return nil, err
	}
	if err := w.folder.write("description.ttl", w.describe); err != nil {
		return nil, err
	}
	r := w.report()
	if err := w.folder.write("README.md", func(to *bufio.Writer) error { return w.readme(to, r) }); err != nil {
		return nil, err
	}
	r.Files = w.folder.files
	if err := w.folder.write("report.json", func(to *bufio.Writer) error { return writeJSON(to, r) }); err != nil {
		return nil, err
	}
	return r, w.folder.sums()
}

// count counts the triples if no format has done so.
func (w *writer) count() error {
	if w.tally != nil {
		return nil
	}
	return w.triples(func(rdf.Triple) {})
}

// triples gives the whole graph, and counts it the first time.
func (w *writer) triples(emit emit) error {
	if w.tally != nil {
		return w.binding.triples(w.graph, emit)
	}
	w.tally = newTally(w.options.Base, w.options.Provenance)
	return w.tally.of(w.binding, w.graph, emit)
}

// schemaFiles writes what the schema says of itself.
func (w *writer) schemaFiles() error {
	s := w.vocabulary.schema
	for _, f := range [...]struct {
		path  string
		write func(io.Writer) error
	}{
		{"ontology.ttl", s.WriteOWL}, {"shapes.ttl", s.WriteShapes}, {"context.jsonld", s.WriteContext},
	} {
		if err := w.folder.write(f.path, func(to *bufio.Writer) error { return f.write(to) }); err != nil {
			return err
		}
	}
	return nil
}

func (w *writer) wants(f Format) bool { return slices.Contains(w.options.Formats, f) }

func (w *writer) format(f Format) error {
	switch f {
	case Turtle:
		return w.folder.dump("dataset.ttl", w.turtle)
	case JSONLD:
		return w.folder.dump("dataset.jsonld", w.jsonld)
	case NTriples:
		return w.folder.dump("dataset.nt", w.ntriples)
	case NQuads:
		return w.folder.dump("dataset.nq", w.nquads)
	case TriG:
		return w.folder.dump("dataset.trig", w.trig)
	case QuickStatements:
		return w.quickstatements()
	}
	return w.tables.write()
}

func (w *writer) turtle(to *bufio.Writer) error {
	t := newTurtle(to, prefixes(w.options.Base), w.survey.namespaces)
	err := w.triples(t.add)
	t.end()
	return err
}

func (w *writer) jsonld(to *bufio.Writer) error {
	return writeJSONLD(to, w.binding, w.graph, w.survey, w.options.Context)
}

func (w *writer) ntriples(to *bufio.Writer) error {
	l := lines{w: to}
	return w.triples(l.add)
}

// nquads writes each document's part of the graph under the document's name.
func (w *writer) nquads(to *bufio.Writer) error {
	return w.apart(func(number int, g *graph) error {
		l := lines{w: to}
		l.inGraph(w.binding.places[g.documents[0].ID].iri)
		err := w.binding.triples(g, l.add)
		w.index.graphs[number].Triples = l.n
		return err
	})
}

// trig is nquads in the manner of Turtle.
func (w *writer) trig(to *bufio.Writer) error {
	t := newTurtle(to, prefixes(w.options.Base), w.survey.namespaces)
	return w.apart(func(number int, g *graph) error {
		t.n = 0
		t.beginGraph(w.binding.places[g.documents[0].ID].iri)
		err := w.binding.triples(g, t.add)
		t.endGraph()
		w.index.graphs[number].Triples = t.n
		return err
	})
}
