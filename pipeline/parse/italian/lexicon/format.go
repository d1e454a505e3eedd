package lexicon

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"errors"
	"maps"
	"slices"

	"github.com/blevesearch/vellum"
	"github.com/spoglio/spoglio/pipeline/parse"
)

// An Entry is a form and one reading of it.
type Entry struct {
	Form string
	parse.Analysis
}

// reading is an analysis apart from its form: the lemma is the form without
// its last strip bytes, then add.
type reading struct {
	strip uint8
	tag   parse.Tag
	morph uint16
	add   string
}

// readings are the distinct readings and, by number, the sets of them that
// forms have.
//
// Their file: the number of readings; each as strip, tag, morph (two bytes,
// little-endian), length of add, add; the number of sets; each as its length,
// then numbers of readings. All numbers but the named bytes are uvarints.
type readings struct {
	all  []reading
	sets []uint16 // of all sets, one after the other
	ends []uint32 // set n is sets[ends[n]:ends[n+1]]
}

func (r *readings) appendTo(buf []parse.Analysis, form string, set uint64) []parse.Analysis {
	if set+1 >= uint64(len(r.ends)) {
		return buf
	}
	for _, n := range r.sets[r.ends[set]:r.ends[set+1]] {
		x := &r.all[n]
		if int(x.strip) > len(form) {
			continue
		}
		lemma := form
		if x.strip > 0 || x.add != "" {
			lemma = form[:len(form)-int(x.strip)] + x.add
		}
		buf = append(buf, parse.Analysis{Tag: x.tag, Lemma: lemma, Morph: unpack(x.morph)})
	}
	return buf
}

// The fields of a Morph in 16 bits; Clitic is not among them.
func pack(m parse.Morph) uint16 {
	p := uint16(m.Gender) | uint16(m.Number)<<2 | uint16(m.Person)<<4 | uint16(m.Mood)<<6 | uint16(m.Tense)<<10
	if m.Articled {
		p |= 1 << 13
	}
	return p
}

func unpack(p uint16) parse.Morph {
	return parse.Morph{
		Gender:   parse.Gender(p & 3),
		Number:   parse.Number(p >> 2 & 3),
		Person:   uint8(p >> 4 & 3),
		Mood:     parse.Mood(p >> 6 & 15),
		Tense:    parse.Tense(p >> 10 & 7),
		Articled: p>>13&1 != 0,
	}
}

var errCut = errors.New("the file is cut short")

func decode(data []byte) (readings, error) {
	var r readings
	d := decoder{data: data}
	n := d.number()
	r.all = make([]reading, 0, min(n, len(data)))
	for range n {
		x := reading{strip: d.byte(), tag: parse.Tag(d.byte()), morph: uint16(d.byte()) | uint16(d.byte())<<8}
		x.add = string(d.take(d.number()))
		if d.failed || x.tag > parse.VERB {
			return r, errCut
		}
		r.all = append(r.all, x)
	}
	n = d.number()
	r.ends = make([]uint32, 1, min(n, len(data))+1)
	r.sets = make([]uint16, 0, len(d.data))
	for range n {
		for range d.number() {
			x := d.number()
			if d.failed || x >= len(r.all) {
				return r, errCut
			}
			r.sets = append(r.sets, uint16(x))
		}
		r.ends = append(r.ends, uint32(len(r.sets)))
	}
	if d.failed {
		return r, errCut
	}
	return r, nil
}

// decoder reads a file from the front; past its end it fails once for all.
type decoder struct {
	data   []byte
	failed bool
}

func (d *decoder) take(n int) []byte {
	if n > len(d.data) || n < 0 {
		d.failed, n = true, 0
	}
	taken := d.data[:n]
	d.data = d.data[n:]
	return taken
}

func (d *decoder) byte() byte {
	if b := d.take(1); len(b) == 1 {
		return b[0]
	}
	return 0
}

func (d *decoder) number() int {
	n, size := binary.Uvarint(d.data)
	if d.take(size); size <= 0 || n > 1<<30 {
		d.failed = true
		return 0
	}
	return int(n)
}

// Encode writes entries as the two files that Open reads. The readings of a
// form keep the order they have in entries; equal ones are written once.
func Encode(entries []Entry) (forms, readings []byte, err error) {
	e := encoder{numbers: map[reading]int{}, sets: map[string]uint64{}}
	byForm := map[string][]reading{}
	for _, x := range entries {
		if r := readingOf(x); !slices.Contains(byForm[x.Form], r) {
			byForm[x.Form] = append(byForm[x.Form], r)
		}
	}
	values := map[string]uint64{}
	for _, form := range slices.Sorted(maps.Keys(byForm)) {
		values[form] = e.set(byForm[form])
	}
	forms, err = encodeMap(values)
	return forms, e.bytes(), err
}

// EncodeClasses writes the classes of nouns, by lemma, as Open reads them.
func EncodeClasses(classes map[string]parse.Class) ([]byte, error) {
	values := map[string]uint64{}
	for lemma, c := range classes {
		values[lemma] = uint64(c)
	}
	return encodeMap(values)
}

func encodeMap(values map[string]uint64) ([]byte, error) {
	var out bytes.Buffer
	b, err := vellum.New(&out, nil)
	if err != nil {
		return nil, err
	}
	for _, key := range slices.Sorted(maps.Keys(values)) {
		if err := b.Insert([]byte(key), values[key]); err != nil {
			return nil, err
		}
	}
	if err := b.Close(); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

func readingOf(x Entry) reading {
	same := 0
	for same < min(len(x.Form), len(x.Lemma)) && x.Form[same] == x.Lemma[same] {
		same++
	}
	return reading{uint8(len(x.Form) - same), x.Tag, pack(x.Morph), x.Lemma[same:]}
}

// encoder numbers readings and sets in the order they come.
type encoder struct {
	numbers map[reading]int
	sets    map[string]uint64 // by their bytes
}

func (e *encoder) set(readings []reading) uint64 {
	b := binary.AppendUvarint(nil, uint64(len(readings)))
	for _, r := range readings {
		if _, ok := e.numbers[r]; !ok {
			e.numbers[r] = len(e.numbers)
		}
		b = binary.AppendUvarint(b, uint64(e.numbers[r]))
	}
	if _, ok := e.sets[string(b)]; !ok {
		e.sets[string(b)] = uint64(len(e.sets))
	}
	return e.sets[string(b)]
}

func (e *encoder) bytes() []byte {
	b := binary.AppendUvarint(nil, uint64(len(e.numbers)))
	for _, r := range byNumber(e.numbers) {
		b = append(b, r.strip, byte(r.tag), byte(r.morph), byte(r.morph>>8))
		b = binary.AppendUvarint(b, uint64(len(r.add)))
		b = append(b, r.add...)
	}
	b = binary.AppendUvarint(b, uint64(len(e.sets)))
	for _, set := range byNumber(e.sets) {
		b = append(b, set...)
	}
	return b
}

func byNumber[K comparable, N cmp.Ordered](numbers map[K]N) []K {
	return slices.SortedFunc(maps.Keys(numbers), func(a, b K) int { return cmp.Compare(numbers[a], numbers[b]) })
}
