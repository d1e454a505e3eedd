package out

import (
	"encoding/binary"

	"github.com/spoglio/spoglio/ontology"
)

// encoder appends what the graph needs of rows and entities as bytes; decoder
// reads it. Rules, scores and labels of values stay behind: RDF has no place
// for them.
type encoder struct{ buf []byte }

func (e *encoder) number(n int)  { e.buf = binary.AppendVarint(e.buf, int64(n)) }
func (e *encoder) text(s string) { e.number(len(s)); e.buf = append(e.buf, s...) }
func (e *encoder) texts(s []string) {
	e.number(len(s))
	for _, t := range s {
		e.text(t)
	}
}

func (e *encoder) value(v ontology.Value) {
	switch v := v.(type) {
	case ontology.Item:
		e.buf = append(e.buf, 'i')
		e.text(v.ID)
	case ontology.Time:
		e.buf = append(e.buf, 't', byte(v.Precision), byte(v.Calendar))
		e.number(v.Year)
		e.number(v.Month)
		e.number(v.Day)
	case ontology.Quantity:
		e.buf = append(e.buf, 'q')
		e.text(v.Amount)
		e.text(v.Unit)
		e.text(v.Lower)
		e.text(v.Upper)
	case ontology.Text:
		e.buf = append(e.buf, 'w')
		e.text(v.Text)
		e.text(v.Language)
	}
}

// row encodes a row that RDF can say, its references by the documents' numbers.
func (e *encoder) row(r *row, documents map[string]int) {
	e.text(r.hash)
	e.number(int(r.Polarity))
	e.text(r.Subject.ID)
	e.text(r.Property)
	e.value(r.Value)
	e.number(len(r.bare))
	for _, q := range r.bare {
		e.text(q.Property)
		e.value(q.Value)
	}
	e.number(len(r.refs))
	for i := range r.refs {
		e.number(documents[r.refs[i].Document])
		e.number(r.refs[i].Span.Start)
		e.number(r.refs[i].Span.End)
	}
}

func (e *encoder) entity(d *ontology.DatasetEntity) {
	e.text(d.ID)
	e.text(d.Label)
	e.text(d.Class)
	e.texts(d.Aliases)
	e.texts(d.Documents)
	e.texts(d.Formerly)
}

// decoder reads what an encoder wrote, and nothing else.
type decoder struct{ buf []byte }

func (d *decoder) number() int {
	n, size := binary.Varint(d.buf)
	d.buf = d.buf[size:]
	return int(n)
}

func (d *decoder) text() string {
	n := d.number()
	s := string(d.buf[:n])
	d.buf = d.buf[n:]
	return s
}

func (d *decoder) texts() []string {
	n := d.number()
	if n == 0 {
		return nil
	}
	all := make([]string, n)
	for i := range all {
		all[i] = d.text()
	}
	return all
}

func (d *decoder) byte() byte {
	b := d.buf[0]
	d.buf = d.buf[1:]
	return b
}

func (d *decoder) value() ontology.Value {
	switch d.byte() {
	case 'i':
		return ontology.Item{ID: d.text()}
	case 't':
		t := ontology.Time{Precision: ontology.Precision(d.byte()), Calendar: ontology.Calendar(d.byte())}
		t.Year, t.Month, t.Day = d.number(), d.number(), d.number()
		return t
	case 'q':
		return ontology.Quantity{Amount: d.text(), Unit: d.text(), Lower: d.text(), Upper: d.text()}
	}
	return ontology.Text{Text: d.text(), Language: d.text()}
}

// row decodes a row; its references name their place but do not quote.
func (d *decoder) row(documents []string) row {
	r := row{Statement: &ontology.Statement{}, hash: d.text(), rdf: true}
	r.Polarity = ontology.Polarity(d.number())
	r.Subject.ID, r.Property, r.Value = d.text(), d.text(), d.value()
	if n := d.number(); n > 0 {
		r.bare = make([]ontology.Qualifier, n)
	}
	for i := range r.bare {
		r.bare[i].Property, r.bare[i].Value = d.text(), d.value()
	}
	if n := d.number(); n > 0 {
		r.refs = make([]ontology.Reference, n)
	}
	for i := range r.refs {
		r.refs[i].Document = documents[d.number()]
		r.refs[i].Span.Start, r.refs[i].Span.End = d.number(), d.number()
	}
	return r
}

func (d *decoder) entity() *ontology.DatasetEntity {
	e := &ontology.DatasetEntity{}
	e.ID, e.Label, e.Class = d.text(), d.text(), d.text()
	e.Aliases, e.Documents, e.Formerly = d.texts(), d.texts(), d.texts()
	return e
}
