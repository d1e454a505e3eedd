package out

import (
	"bufio"
	"cmp"
	"fmt"
	"iter"
	"os"
	"slices"
	"strings"

	"github.com/knakk/rdf"
	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/source"
)

// Stream is the graph of a dataset that need not lie in memory: its entities
// and statements come one by one, in any order. Each comes once.
type Stream struct {
	Documents  []*source.Document
	Entities   iter.Seq[ontology.DatasetEntity]
	Statements iter.Seq[ontology.Statement]
}

// StreamFormats are the formats that WriteStream writes.
func StreamFormats() []Format { return []Format{Turtle, NTriples, NQuads, TriG} }

// WriteStream writes a graph of any size into the existing folder dir, in those
// of StreamFormats that are asked for: the same bytes as Write, and SHA256SUMS.
// Memory grows with the documents and not with the statements, which are sorted
// on disk: in a folder of their own below dir, gone at the end; in the system's
// temporary folder if o.CountOnly. It returns what was set aside.
func WriteStream(dir string, g Stream, s *ontology.Schema, o Options) (findings []ontology.Finding, err error) {
	if err := o.complete(); err != nil {
		return nil, err
	}
	f := folder{create: createNothing, compress: o.Compress}
	if o.CountOnly {
		dir = ""
	} else if err := checkEmpty(dir); err != nil {
		return nil, err
	} else {
		f.create = createIn(dir)
	}
	temporary, err := os.MkdirTemp(dir, "spoglio-sorting-*")
	if err != nil {
		return nil, err
	}
	defer func() { err = cmp.Or(err, os.RemoveAll(temporary)) }()
	w, err := newStream(temporary, g, s, o)
	if err != nil {
		return nil, err
	}
	for _, format := range o.Formats {
		if err := w.format(&f, format); err != nil {
			return nil, err
		}
	}
	return w.view.findings, f.sums()
}

// streaming is one writing of a graph.
type streaming struct {
	options Options
	view    *view // of the documents
	binding *binding
	seen    *survey
	kinds   map[string]bool // what has been surveyed
	all     *spool          // nil if no format has one graph for all
	apart   *spool          // nil if no format has a graph for each document
}

// newStream takes the graph in.
func newStream(temporary string, g Stream, s *ontology.Schema, o Options) (*streaming, error) {
	v, err := newView(&ontology.Dataset{Documents: g.Documents})
	if err != nil {
		return nil, err
	}
	w := &streaming{options: o, view: v, binding: newBinding(v.documents, newVocabulary(s), o), kinds: make(map[string]bool)}
	w.seen = emptySurvey(w.binding)
	for _, format := range o.Formats {
		switch {
		case !slices.Contains(StreamFormats(), format):
			return nil, fmt.Errorf("format %q cannot be written from a stream; these can: %s", format, join(StreamFormats()))
		case format == NQuads || format == TriG:
			w.apart = newSpool(temporary, v.documents, true, o)
		default:
			w.all = newSpool(temporary, v.documents, false, o)
		}
	}
	for e := range g.Entities {
		if err := w.entity(&e); err != nil {
			return nil, err
		}
	}
	for st := range g.Statements {
		if err := w.statement(&st); err != nil {
			return nil, err
		}
	}
	w.binding.documents(v.documents, w.seen.add)
	return w, nil
}

func (w *streaming) spools() []*spool {
	return slices.DeleteFunc([]*spool{w.all, w.apart}, func(s *spool) bool { return s == nil })
}

func (w *streaming) entity(e *ontology.DatasetEntity) error {
	if err := checkEntity(e); err != nil {
		return err
	}
	w.survey(fmt.Sprint("entity ", isWikidata(e.ID), e.Class, len(e.Aliases) > 0, len(e.Formerly) > 0), func(emit emit) {
		w.binding.entity(&subject{id: e.ID, entity: e}, emit)
	})
	for _, s := range w.spools() {
		if err := s.entity(e); err != nil {
			return err
		}
	}
	return nil
}

func (w *streaming) statement(st *ontology.Statement) error {
	r, err := w.view.row(st)
	if err != nil || !r.rdf {
		return err
	}
	w.survey(kindOfRow(&r), func(emit emit) {
		w.binding.entity(&subject{id: st.Subject.ID, rows: []row{r}}, emit)
		w.binding.statement(&r, emit)
		r.eachNoded(func(v ontology.Value) { w.binding.stateValue(v, emit) })
		if w.options.Provenance != ProvenanceNone {
			for i := range r.refs {
				w.binding.prove(&r.refs[i], emit)
			}
		}
	})
	for _, s := range w.spools() {
		if err := s.row(&r); err != nil {
			return err
		}
	}
	return nil
}

// survey learns the names that are used from the first of each kind of thing.
func (w *streaming) survey(kind string, give func(emit)) {
	if !w.kinds[kind] {
		w.kinds[kind] = true
		give(func(t rdf.Triple) { w.seen.add(t) })
	}
}

// kindOfRow tells apart rows whose triples use different names.
func kindOfRow(r *row) string {
	b := append(make([]byte, 0, 64), isLocal(r.Subject.ID), byte('0'+r.Polarity))
	b = appendKind(b, r.Property, r.Value)
	for i := range r.bare {
		b = appendKind(b, r.bare[i].Property, r.bare[i].Value)
	}
	for i := range r.refs {
		b = append(append(b, ' '), r.refs[i].Document...)
	}
	return string(b)
}

func appendKind(b []byte, property string, v ontology.Value) []byte {
	b = append(append(b, property...), ' ')
	switch v := v.(type) {
	case ontology.Item:
		return append(b, 'i', isLocal(v.ID))
	case ontology.Time:
		return append(b, 't')
	case ontology.Quantity:
		if v.Lower != "" {
			b = append(b, 'b')
		}
		if v.Unit != "" {
			b = append(b, 'u', isLocal(v.Unit))
		}
		return append(b, 'q')
	}
	return append(b, 'w')
}

func isLocal(id string) byte {
	if strings.HasPrefix(id, "entity/") {
		return 'l'
	}
	return 'w'
}

func (w *streaming) format(f *folder, format Format) error {
	short := prefixes(w.options.Base)
	switch format {
	case NTriples:
		return f.dump("dataset.nt", func(to *bufio.Writer) error {
			l := lines{w: to}
			return (&despool{spool: w.all, binding: w.binding, emit: l.add}).all()
		})
	case NQuads:
		return f.dump("dataset.nq", func(to *bufio.Writer) error {
			l := lines{w: to}
			return (&despool{spool: w.apart, binding: w.binding, emit: l.add, enter: l.inGraph, leave: func() {}}).all()
		})
	case TriG:
		return f.dump("dataset.trig", func(to *bufio.Writer) error {
			t := newTurtle(to, short, w.seen.namespaces)
			return (&despool{spool: w.apart, binding: w.binding, emit: t.add, enter: t.beginGraph, leave: t.endGraph}).all()
		})
	}
	return f.dump("dataset.ttl", func(to *bufio.Writer) error {
		t := newTurtle(to, short, w.seen.namespaces)
		err := (&despool{spool: w.all, binding: w.binding, emit: t.add}).all()
		t.end()
		return err
	})
}
