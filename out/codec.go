package out

import (
	"encoding/binary"
	"math"

	"github.com/spoglio/spoglio/ontology"
)

// encoder appends things as bytes; decoder reads what an encoder wrote, and
// nothing else.
type encoder struct{ buf []byte }

func (e *encoder) number(n int)    { e.buf = binary.AppendVarint(e.buf, int64(n)) }
func (e *encoder) byte(b byte)     { e.buf = append(e.buf, b) }
func (e *encoder) real(f float64)  { e.buf = binary.BigEndian.AppendUint64(e.buf, math.Float64bits(f)) }
func (e *encoder) text(s string)   { e.number(len(s)); e.buf = append(e.buf, s...) }
func (e *encoder) flags(f ...bool) { e.byte(packed(f)) }

// packed are up to eight flags.
func packed(flags []bool) (b byte) {
	for i, is := range flags {
		if is {
			b |= 1 << i
		}
	}
	return b
}

func (e *encoder) texts(s []string) {
	e.number(len(s))
	for _, t := range s {
		e.text(t)
	}
}

func (e *encoder) value(v ontology.Value) {
	switch v := v.(type) {
	case ontology.Item:
		e.byte('i')
		e.item(v)
	case ontology.Time:
		e.byte('t')
		e.time(v)
	case ontology.Quantity:
		e.byte('q')
		for _, part := range [...]string{v.Amount, v.Approx, v.Unit, v.Lower, v.Upper} {
			e.text(part)
		}
	case ontology.Text:
		e.byte('w')
		e.text(v.Text)
		e.text(v.Language)
	}
}

func (e *encoder) item(i ontology.Item) {
	e.text(i.ID)
	e.text(i.Label)
}

func (e *encoder) time(t ontology.Time) {
	e.byte(byte(t.Precision))
	e.byte(byte(t.Calendar))
	e.flags(t.CalendarStated, t.YearUnknown, t.Circa)
	e.bound(ontology.Bound{Year: t.Year, Month: t.Month, Day: t.Day})
	e.bound(t.Earliest)
	e.bound(t.Latest)
}

func (e *encoder) bound(b ontology.Bound) {
	e.number(b.Year)
	e.number(b.Month)
	e.number(b.Day)
}

func (e *encoder) entity(d *ontology.DatasetEntity) {
	e.text(d.ID)
	e.text(d.Label)
	e.text(d.Class)
	e.texts(d.Aliases)
	e.flags(d.FullName, d.Topic)
	e.real(d.Score)
	e.number(len(d.Candidates))
	for _, c := range d.Candidates {
		e.text(c.ID)
		e.text(c.Label)
		e.real(c.Score)
	}
	e.texts(d.Documents)
	e.number(d.MentionsN)
	e.texts(d.Formerly)
}

type decoder struct{ buf []byte }

func (d *decoder) number() int {
	n, size := binary.Varint(d.buf)
	d.buf = d.buf[size:]
	return int(n)
}

func (d *decoder) byte() byte {
	b := d.buf[0]
	d.buf = d.buf[1:]
	return b
}

// isSet reports the ith of packed flags.
func isSet(b byte, i int) bool { return b&(1<<i) != 0 }

func (d *decoder) real() float64 {
	bits := binary.BigEndian.Uint64(d.buf)
	d.buf = d.buf[8:]
	return math.Float64frombits(bits)
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

func (d *decoder) value() ontology.Value {
	switch d.byte() {
	case 'i':
		return d.item()
	case 't':
		return d.time()
	case 'q':
		return ontology.Quantity{Amount: d.text(), Approx: d.text(), Unit: d.text(), Lower: d.text(), Upper: d.text()}
	}
	return ontology.Text{Text: d.text(), Language: d.text()}
}

func (d *decoder) item() ontology.Item { return ontology.Item{ID: d.text(), Label: d.text()} }

func (d *decoder) time() ontology.Time {
	t := ontology.Time{Precision: ontology.Precision(d.byte()), Calendar: ontology.Calendar(d.byte())}
	f := d.byte()
	t.CalendarStated, t.YearUnknown, t.Circa = isSet(f, 0), isSet(f, 1), isSet(f, 2)
	day := d.bound()
	t.Year, t.Month, t.Day = day.Year, day.Month, day.Day
	t.Earliest, t.Latest = d.bound(), d.bound()
	return t
}

func (d *decoder) bound() ontology.Bound {
	return ontology.Bound{Year: d.number(), Month: d.number(), Day: d.number()}
}

func (d *decoder) entity() *ontology.DatasetEntity {
	e := &ontology.DatasetEntity{}
	e.ID, e.Label, e.Class, e.Aliases = d.text(), d.text(), d.text(), d.texts()
	f := d.byte()
	e.FullName, e.Topic, e.Score = isSet(f, 0), isSet(f, 1), d.real()
	if n := d.number(); n > 0 {
		e.Candidates = make([]ontology.Candidate, n)
	}
	for i := range e.Candidates {
		e.Candidates[i] = ontology.Candidate{ID: d.text(), Label: d.text(), Score: d.real()}
	}
	e.Documents, e.MentionsN, e.Formerly = d.texts(), d.number(), d.texts()
	return e
}
