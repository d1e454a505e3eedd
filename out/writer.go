package out

import (
	"bufio"
	"fmt"
	"os"

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
	graphs     []Graph
}

func newWriter(dir string, d *ontology.Dataset, s *ontology.Schema, o Options) (*writer, error) {
	if !o.CountOnly {
		if err := checkEmpty(dir); err != nil {
			return nil, err
		}
	}
	v, err := newView(d)
	if err != nil {
		return nil, err
	}
	voc := newVocabulary(s)
	b := newBinding(v, voc, o)
	return &writer{
		options: o, folder: folder{dir: dir, countOnly: o.CountOnly},
		view: v, vocabulary: voc, binding: b, survey: newSurvey(b, v),
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
	w.countGraphs()
	r := w.report()
	if err := w.folder.write("report.json", func(to *bufio.Writer) error { return writeJSON(to, r) }); err != nil {
		return nil, err
	}
	return r, w.folder.sums()
}

func (w *writer) wants(f Format) bool {
	for _, wanted := range w.options.Formats {
		if wanted == f {
			return true
		}
	}
	return false
}

func (w *writer) format(f Format) error {
	switch f {
	case Turtle:
		return w.folder.write("dataset.ttl", w.turtle)
	case JSONLD:
		return w.folder.write("dataset.jsonld", func(to *bufio.Writer) error { return writeJSONLD(to, w.binding, w.view, w.survey) })
	case NTriples:
		return w.folder.write("dataset.nt", w.ntriples)
	case CSV:
		return w.csv()
	}
	return fmt.Errorf("format %q cannot be written yet", f)
}

func (w *writer) turtle(to *bufio.Writer) error {
	t := newTurtle(to, prefixes(w.options.Base), w.survey.namespaces)
	w.binding.triples(w.view, t.add)
	t.end()
	return nil
}

func (w *writer) ntriples(to *bufio.Writer) error {
	l := lines{w: to}
	w.binding.triples(w.view, l.add)
	return nil
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

// countGraphs counts what each document supports.
func (w *writer) countGraphs() {
	for _, part := range w.view.parts() {
		g := Graph{Document: part.documents[0].ID, Statements: len(part.rows)}
		for i := range part.subjects {
			if part.subjects[i].entity != nil {
				g.Entities++
			}
		}
		w.graphs = append(w.graphs, g)
	}
}
