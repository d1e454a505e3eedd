package out

import (
	"cmp"
	"encoding/binary"
	"strings"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/source"
)

// spool holds graphs on disk, in the order in which they are written: that of
// all documents together, or one for each. Only the documents are in memory.
type spool struct {
	documents []*source.Document // by id
	ids       []string           // of documents
	numbers   map[string]int     // of documents, by id
	apart     bool               // one graph for each document
	level     Provenance
	sorter    sorter
	key       []byte
	encoder   encoder
}

// A record's key begins with the number of its graph and its section. Those of
// the first section have an id next, and then say whether it is the entity's
// own record or a statement about it.
const (
	subjectSection = iota
	rowSection
	valueSection
	referenceSection

	ofEntity = 0
	ofRow    = 1
)

func newSpool(dir string, documents []*source.Document, apart bool, o Options) *spool {
	s := &spool{
		documents: documents, numbers: make(map[string]int, len(documents)), apart: apart, level: o.Provenance,
		sorter: sorter{dir: dir, limit: cmp.Or(o.memory, 32<<20), unique: true},
	}
	for i, doc := range documents {
		s.ids = append(s.ids, doc.ID)
		s.numbers[doc.ID] = i
	}
	return s
}

// begin begins a key.
func (s *spool) begin(graph int, section byte) {
	s.key = append(binary.BigEndian.AppendUint32(s.key[:0], uint32(graph)), section)
}

// entity keeps an entity, once in each graph that speaks of it.
func (s *spool) entity(e *ontology.DatasetEntity) error {
	s.encoder.buf = append(s.encoder.buf[:0], ofEntity)
	s.encoder.entity(e)
	if !s.apart {
		return s.entityIn(0, e)
	}
	for _, id := range e.Documents {
		if number, ok := s.numbers[id]; ok {
			if err := s.entityIn(number, e); err != nil {
				return err
			}
		}
	}
	return nil
}

func (s *spool) entityIn(graph int, e *ontology.DatasetEntity) error {
	s.begin(graph, subjectSection)
	s.key = append(appendIDKey(s.key, e.ID), ofEntity)
	return s.sorter.add(s.key, s.encoder.buf)
}

// row keeps a row that RDF can say, in each graph with the evidence that is
// there.
func (s *spool) row(r *row) error {
	if !s.apart {
		return s.rowIn(0, r)
	}
	for _, graph := range (&subject{rows: []row{*r}}).documents() {
		part := (&subject{rows: []row{*r}}).in(graph)
		if err := s.rowIn(s.numbers[graph], &part.rows[0]); err != nil {
			return err
		}
	}
	return nil
}

func (s *spool) rowIn(graph int, r *row) (err error) {
	add := func(payload []byte) {
		if err == nil {
			err = s.sorter.add(s.key, payload)
		}
	}
	s.encoder.buf = append(s.encoder.buf[:0], ofRow)
	s.encoder.row(r, s.numbers)
	s.begin(graph, subjectSection)
	s.key = appendRowKey(append(appendIDKey(s.key, r.Subject.ID), ofRow), r)
	add(s.encoder.buf)
	s.begin(graph, rowSection)
	s.key = appendRowKey(appendIDKey(s.key, r.Subject.ID), r)
	add(s.encoder.buf)
	r.eachNoded(func(v ontology.Value) {
		s.begin(graph, valueSection)
		s.key = appendValueKey(s.key, v)
		add(nil)
	})
	if s.level == ProvenanceNone {
		return err
	}
	for i := range r.refs {
		s.begin(graph, referenceSection)
		s.key = binary.BigEndian.AppendUint32(s.key, uint32(s.numbers[r.refs[i].Document]))
		s.key = binary.BigEndian.AppendUint64(s.key, uint64(r.refs[i].Span.Start))
		s.key = binary.BigEndian.AppendUint64(s.key, uint64(r.refs[i].Span.End))
		add(nil)
	}
	return err
}

// appendIDKey appends a key that orders ids as compareIDs does.
func appendIDKey(b []byte, id string) []byte {
	if n, ok := number(id); ok {
		b = binary.BigEndian.AppendUint64(append(b, 1), uint64(n))
	} else {
		b = append(b, 2)
	}
	return appendTextKey(b, id)
}

// appendTextKey appends a text so that a shorter one comes first whatever
// follows.
func appendTextKey(b []byte, text string) []byte {
	for {
		before, after, found := strings.Cut(text, "\x00")
		b = append(b, before...)
		if !found {
			return append(b, 0, 1)
		}
		b, text = append(b, 0, 0xff), after
	}
}

// appendRowKey appends a key that orders rows of one subject as compareRows
// does.
func appendRowKey(b []byte, r *row) []byte {
	b = appendIDKey(b, r.Property)
	b = appendTextKey(b, r.text)
	return append(b, r.hash...)
}
