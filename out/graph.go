package out

import (
	"cmp"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/source"
)

// graph is what is to be written about a set of documents: in order, and no
// more of it in memory than there is room for.
type graph struct {
	documents []*source.Document
	entities  *sorter[*told]
	rows      *sorter[*row]
	values    *sorter[string]    // keys of the values that have nodes; see appendValueKey
	quoted    *sorter[quotation] // what the rows that RDF can say are taken from
	key       []byte
}

// room is what a sorter needs of where it is.
type room struct {
	scratch *scratch
	limit   int
}

func newSorter[T any](r room, f form[T]) *sorter[T] {
	return &sorter[T]{form: f, scratch: r.scratch, limit: r.limit}
}

func newGraph(documents []*source.Document, l *library, r room) *graph {
	return &graph{
		documents: documents,
		entities:  newSorter(r, toldForm()), rows: newSorter(r, l.rowForm()),
		values: newSorter(r, keyForm()), quoted: newSorter(r, quotationForm()),
	}
}

// keyForm sorts keys as bytes.
func keyForm() form[string] {
	return form[string]{
		compare: cmp.Compare[string], size: func(key string) int { return 16 + len(key) },
		encode: (*encoder).text, decode: (*decoder).text,
	}
}

// quotation is a place in a text, which is by its number.
type quotation struct{ document, start, end int }

// quotationForm sorts places in the order of the texts.
func quotationForm() form[quotation] {
	return form[quotation]{
		compare: func(a, b quotation) int {
			return cmp.Or(cmp.Compare(a.document, b.document), cmp.Compare(a.start, b.start), cmp.Compare(a.end, b.end))
		},
		size: func(quotation) int { return 24 },
		encode: func(e *encoder, q quotation) {
			e.number(q.document)
			e.number(q.start)
			e.number(q.end)
		},
		decode: func(d *decoder) quotation { return quotation{d.number(), d.number(), d.number()} },
	}
}

// reference is a place as a reference that quotes it.
func (l *library) reference(q quotation) *ontology.Reference {
	doc, span := l.documents[q.document], source.Span{Start: q.start, End: q.end}
	return &ontology.Reference{Document: doc.ID, Span: span, Quote: doc.Quote(span)}
}

// note keeps the values and the places of a row.
func (g *graph) note(r *row, l *library) (err error) {
	if !r.rdf {
		return nil
	}
	r.eachNoded(func(v ontology.Value) {
		g.key = appendValueKey(g.key[:0], v)
		err = cmp.Or(err, g.values.add(string(g.key)))
	})
	for i := range r.refs {
		ref := &r.refs[i]
		err = cmp.Or(err, g.quoted.add(quotation{l.numbers[ref.Document], ref.Span.Start, ref.Span.End}))
	}
	return err
}

// eachOnce gives the things of a sorter, of equal ones one.
func eachOnce[T comparable](s *sorter[T], do func(T) error) error {
	var last T
	first := true
	return each(s.cursor(), func(v T) error {
		if !first && v == last {
			return nil
		}
		first, last = false, v
		return do(v)
	})
}

// facts goes through the rows in order. The same fact in several documents is
// one row, with the evidence of each.
func (g *graph) facts() *facts { return &facts{rows: g.rows.cursor()} }

type facts struct {
	rows  cursor[*row]
	ahead *row
}

func (f *facts) next() (*row, bool, error) {
	r := f.ahead
	f.ahead = nil
	for {
		next, ok, err := f.rows.next()
		switch {
		case err != nil || !ok && r == nil:
			return nil, false, err
		case !ok:
			return r, true, nil
		case r == nil:
			r = next
		case r.hash == next.hash:
			r = r.with(next)
		default:
			f.ahead = next
			return r, true, nil
		}
	}
}

func (f *facts) close() { f.rows.close() }

// subject is one entity with the statements about it. Its entity is nil where
// the dataset speaks of an id that it does not describe.
type subject struct {
	id     string
	entity *ontology.DatasetEntity
	rows   []*row
}

// subjects gives every entity that is described or stated about, by id. A
// subject and its list of rows are good until the next.
func (g *graph) subjects(do func(*subject) error) (err error) {
	entities := grouped[*told]{of: g.entities.cursor(), key: func(t *told) (string, int) { return t.id, t.order }}
	rows := grouped[*row]{of: g.facts(), key: func(r *row) (string, int) { return r.Subject.ID, r.order }}
	defer entities.of.close()
	defer rows.of.close()
	if err := cmp.Or(entities.advance(), rows.advance()); err != nil {
		return err
	}
	for !entities.done || !rows.done {
		s, c := subject{}, compareGroups(&entities, &rows)
		if c <= 0 {
			s.id, s.entity = entities.id, joinedEntity(entities.list)
		}
		if c >= 0 {
			s.id, s.rows = rows.id, rows.list
		}
		if s.entity != nil || s.rows != nil {
			err = do(&s)
		}
		if c <= 0 {
			err = cmp.Or(err, entities.advance())
		}
		if c >= 0 {
			err = cmp.Or(err, rows.advance())
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// described gives the entities that are described, by id.
func (g *graph) described(do func(*ontology.DatasetEntity) error) error {
	entities := grouped[*told]{of: g.entities.cursor(), key: func(t *told) (string, int) { return t.id, t.order }}
	defer entities.of.close()
	for err := entities.advance(); ; err = entities.advance() {
		if err != nil || entities.done {
			return err
		}
		if e := joinedEntity(entities.list); e != nil {
			if err := do(e); err != nil {
				return err
			}
		}
	}
}

// grouped goes through things in groups of one id.
type grouped[T any] struct {
	of    cursor[T]
	key   func(T) (id string, order int)
	id    string
	order int
	list  []T // good until the next group
	ahead []T // at most one
	done  bool
}

// advance goes on to the next group.
func (g *grouped[T]) advance() error {
	g.list = append(g.list[:0], g.ahead...)
	g.ahead = g.ahead[:0]
	if len(g.list) > 0 {
		g.id, g.order = g.key(g.list[0])
	}
	for {
		v, ok, err := g.of.next()
		if err != nil {
			return err
		}
		if !ok {
			break
		}
		if id, _ := g.key(v); len(g.list) > 0 && id != g.id {
			g.ahead = append(g.ahead, v)
			break
		}
		g.list = append(g.list, v)
		g.id, g.order = g.key(v)
	}
	g.done = len(g.list) == 0
	return nil
}

// compareGroups compares the ids of two groups; one that is done comes last.
func compareGroups[T, U any](a *grouped[T], b *grouped[U]) int {
	switch {
	case a.done:
		return 1
	case b.done:
		return -1
	}
	return compareOrders(a.order, b.order, a.id, b.id)
}
