package out

import (
	"cmp"
	"slices"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/source"
)

// piece is an entity or a row in the graph of one document.
type piece struct {
	graph  int // the number of the document
	entity *ontology.DatasetEntity
	row    *row // with the evidence of that document alone; nil if there is an entity
}

// pieceForm sorts pieces by document.
func (l *library) pieceForm() form[piece] {
	rows, entities := l.rowForm(), toldForm()
	return form[piece]{
		compare: func(a, b piece) int {
			if a.graph != b.graph || a.row == nil || b.row == nil {
				return cmp.Or(cmp.Compare(a.graph, b.graph), cmp.Compare(of(a.row), of(b.row)), compareIDs(a.id(), b.id()))
			}
			return rows.compare(a.row, b.row)
		},
		size: func(p piece) int {
			if p.row == nil {
				return entities.size(&told{id: p.entity.ID, entity: p.entity})
			}
			return rows.size(p.row)
		},
		encode: func(e *encoder, p piece) {
			e.number(p.graph)
			e.flags(p.row != nil)
			if p.row == nil {
				e.entity(p.entity)
			} else {
				l.encodeRow(e, p.row)
			}
		},
		decode: func(d *decoder) piece {
			p := piece{graph: d.number()}
			if isSet(d.byte(), 0) {
				p.row = l.decodeRow(d)
			} else {
				p.entity = d.entity()
			}
			return p
		},
	}
}

// of is 0 for no row, so that entities come first.
func of(r *row) int {
	if r == nil {
		return 0
	}
	return 1
}

func (p piece) id() string {
	if p.row != nil {
		return p.row.Subject.ID
	}
	return p.entity.ID
}

// eachPiece gives a subject's pieces: the entity in each document that speaks of
// it, the rows in each that gives evidence for them.
func (l *library) eachPiece(s *subject, do func(piece) error) error {
	for _, id := range s.documents() {
		number, ok := l.numbers[id]
		if !ok {
			continue
		}
		if s.entity != nil {
			if err := do(piece{graph: number, entity: s.entity}); err != nil {
				return err
			}
		}
		for _, r := range s.rows {
			part := *r
			part.refs = slices.DeleteFunc(slices.Clone(r.refs), func(ref ontology.Reference) bool { return ref.Document != id })
			if len(part.refs) == 0 {
				continue
			}
			if err := do(piece{graph: number, row: &part}); err != nil {
				return err
			}
		}
	}
	return nil
}

// apart gives the graph of each document, in the order of the documents.
func (w *writer) apart(do func(number int, g *graph) error) error {
	pieces := w.pieces.cursor()
	defer pieces.close()
	ahead, more, err := pieces.next()
	for number, doc := range w.library.documents {
		g := newGraph([]*source.Document{doc}, w.library, w.room)
		for ; err == nil && more && ahead.graph == number; ahead, more, err = pieces.next() {
			err = g.take(ahead, w.library)
			if err != nil {
				break
			}
		}
		if err != nil {
			return err
		}
		if err := do(number, g); err != nil {
			return err
		}
	}
	return nil
}

// take adds a piece to the graph of its document.
func (g *graph) take(p piece, l *library) error {
	if p.row == nil {
		return g.entities.add(&told{id: p.entity.ID, order: orderOf(p.entity.ID), entity: p.entity, weight: spoken})
	}
	return cmp.Or(g.rows.add(p.row), g.note(p.row, l))
}
