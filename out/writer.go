package out

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"slices"

	"github.com/spoglio/spoglio/ontology"
)

// writer is one writing of one dataset.
type writer struct {
	options    Options
	folder     folder
	view       *view
	vocabulary vocabulary
	binding    *binding
	survey     *survey
	parts      []*view        // by document; filled when first asked for
	quads      map[string]int // triples by document, where quads are written
}

func newWriter(dir string, d *ontology.Dataset, s *ontology.Schema, o Options) (*writer, error) {
	create := createNothing
	if !o.CountOnly {
		if err := checkEmpty(dir); err != nil {
			return nil, err
		}
		create = createIn(dir)
	}
	v, err := newView(d)
	if err != nil {
		return nil, err
	}
	voc := newVocabulary(s)
	b := newBinding(v.documents, voc, o)
	return &writer{
		options: o, folder: folder{create: create, compress: o.Compress},
		view: v, vocabulary: voc, binding: b, survey: newSurvey(b, v),
		quads: make(map[string]int, len(v.documents)),
	}, nil
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

func (w *writer) write() (*Report, error) {
	for _, format := range Formats() {
		if !w.wants(format) {
			continue
		}
		if err := w.format(format); err != nil {
			return nil, err
		}
	}
	if err := w.folder.write("findings.jsonl", func(to *bufio.Writer) error { return writeFindings(to, w.view.findings) }); err != nil {
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
	return w.csv()
}

func (w *writer) turtle(to *bufio.Writer) error {
	t := newTurtle(to, prefixes(w.options.Base), w.survey.namespaces)
	w.binding.triples(w.view, t.add)
	t.end()
	return nil
}

func (w *writer) jsonld(to *bufio.Writer) error {
	return writeJSONLD(to, w.binding, w.view, w.survey, w.options.Context)
}

func (w *writer) ntriples(to *bufio.Writer) error {
	l := lines{w: to}
	w.binding.triples(w.view, l.add)
	return nil
}

// nquads writes each document's part of the graph under the document's name.
func (w *writer) nquads(to *bufio.Writer) error {
	for _, part := range w.byDocument() {
		l := lines{w: to}
		l.inGraph(w.binding.places[part.documents[0].ID].iri)
		w.binding.triples(part, l.add)
		w.quads[part.documents[0].ID] = l.n
	}
	return nil
}

// trig is nquads in the manner of Turtle.
func (w *writer) trig(to *bufio.Writer) error {
	t := newTurtle(to, prefixes(w.options.Base), w.survey.namespaces)
	for _, part := range w.byDocument() {
		t.n = 0
		t.beginGraph(w.binding.places[part.documents[0].ID].iri)
		w.binding.triples(part, t.add)
		t.endGraph()
		w.quads[part.documents[0].ID] = t.n
	}
	return nil
}

func (w *writer) byDocument() []*view {
	if w.parts == nil {
		w.parts = w.view.parts()
	}
	return w.parts
}

func (w *writer) csv() error {
	tables := w.tables()
	for _, t := range tables {
		if err := w.folder.write("csv/"+t.name+".csv", t.write); err != nil {
			return err
		}
	}
	return w.folder.write("csv/metadata.json", func(to *bufio.Writer) error { return writeCSVW(to, tables) })
}

// graphs counts what each document supports.
func (w *writer) graphs() []Graph {
	all := make([]Graph, len(w.view.documents))
	numbers := make(map[string]int, len(all))
	for i, doc := range w.view.documents {
		all[i] = Graph{Document: doc.ID, Triples: w.quads[doc.ID]}
		numbers[doc.ID] = i
	}
	for i := range w.view.subjects {
		s := &w.view.subjects[i]
		if s.entity != nil {
			for _, id := range s.documents() {
				if at, ok := numbers[id]; ok {
					all[at].Entities++
				}
			}
		}
	}
	for i := range w.view.rows {
		refs := w.view.rows[i].refs
		for j := range refs {
			if !slices.ContainsFunc(refs[:j], func(r ontology.Reference) bool { return r.Document == refs[j].Document }) {
				all[numbers[refs[j].Document]].Statements++
			}
		}
	}
	return all
}
