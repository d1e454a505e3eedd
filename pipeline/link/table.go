package link

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"sort"
	"strconv"
	"unsafe"

	"github.com/blevesearch/vellum"
)

// An authority file is a header, a table of sections and the sections:
//
//	magic    8 bytes "spoglioA"
//	version  uint32
//	length   uint64, of the whole file
//	checksum uint32, CRC-32 (IEEE) of all that follows the header and its section table
//	sections numSections × (offset uint64, length uint64)
//	header   uint32, CRC-32 of all the bytes above
//
// All numbers are little-endian. Items are sorted by number.
const (
	magic       = "spoglioA"
	version     = 1
	numSections = 6
	headerSize  = len(magic) + 4 + 8 + 4 + numSections*16 + 4
	itemSize    = 32
)

// The sections of an authority file.
const (
	sectionItems    = iota // itemSize bytes an item
	sectionText            // labels and countries, pointed into by the items
	sectionNames           // FST: key → posting, or offset of a list of postings
	sectionSounds          // FST: skeleton → likewise
	sectionPostings        // lists: a count, then uvarints
	sectionNumbers         // spellings of names found by skeleton: offset and length in the text
)

// A posting is an item's index, the kind of name, and for a skeleton the
// number of the spelling: spelling<<40 | index<<8 | kind. A list of several
// postings is its offset with the highest bit set.
const listBit = 1 << 63

var (
	errNotAuthority = errors.New("not an authority file (make one with: spoglio authority build)")
	errTruncated    = errors.New("the authority file is truncated or damaged: build it again")
)

// table is one authority file in memory. It reads what it is asked for and
// nothing else.
type table struct {
	data     []byte
	sum      uint32
	sections [numSections][]byte
	names    *vellum.FST
	sounds   *vellum.FST
}

// openTable checks the header of an authority file and finds its sections.
func openTable(data []byte) (*table, error) {
	if len(data) < headerSize || string(data[:len(magic)]) != magic {
		return nil, errNotAuthority
	}
	le := binary.LittleEndian
	if v := le.Uint32(data[8:]); v != version {
		return nil, fmt.Errorf("the authority file has version %d, this program reads version %d: build it again", v, version)
	}
	sealed := headerSize - 4
	if le.Uint64(data[12:]) != uint64(len(data)) || le.Uint32(data[sealed:]) != crc32.ChecksumIEEE(data[:sealed]) {
		return nil, errTruncated
	}
	t := &table{data: data, sum: le.Uint32(data[20:])}
	for i := range t.sections {
		at, n := le.Uint64(data[24+16*i:]), le.Uint64(data[32+16*i:])
		if at > uint64(len(data)) || n > uint64(len(data))-at {
			return nil, errTruncated
		}
		t.sections[i] = data[at : at+n : at+n]
	}
	return t, t.openIndexes()
}

func (t *table) openIndexes() (err error) {
	defer func() {
		if recover() != nil { // vellum panics on some damaged files
			err = errTruncated
		}
	}()
	if t.names, err = vellum.Load(t.sections[sectionNames]); err != nil {
		return errTruncated
	}
	if t.sounds, err = vellum.Load(t.sections[sectionSounds]); err != nil {
		return errTruncated
	}
	return nil
}

// verify compares the whole file with its checksum.
func (t *table) verify() error {
	if crc32.ChecksumIEEE(t.data[headerSize:]) != t.sum {
		return errTruncated
	}
	return nil
}

func (t *table) len() int { return len(t.sections[sectionItems]) / itemSize }

// find is the index of the item with a number.
func (t *table) find(number uint32) (int, bool) {
	items := t.sections[sectionItems]
	i := sort.Search(t.len(), func(i int) bool { return binary.LittleEndian.Uint32(items[i*itemSize:]) >= number })
	return i, i < t.len() && binary.LittleEndian.Uint32(items[i*itemSize:]) == number
}

// item is the item at an index; the zero Item where the file is damaged.
func (t *table) item(i int) Item {
	if i < 0 || i >= t.len() {
		return Item{}
	}
	b := t.sections[sectionItems][i*itemSize : (i+1)*itemSize]
	le := binary.LittleEndian
	year := func(at int) int { return int(int16(le.Uint16(b[at:]))) }
	return Item{
		ID:        "Q" + strconv.FormatUint(uint64(le.Uint32(b)), 10),
		Label:     t.text(le.Uint32(b[4:]), le.Uint16(b[8:])),
		Countries: t.text(le.Uint32(b[12:]), le.Uint16(b[10:])),
		Kinds:     t.text(le.Uint32(b[28:]), le.Uint16(b[26:])),
		Class:     className(b[16]),
		From:      year(18), To: year(20), Active: year(22),
		Weight: int(le.Uint16(b[24:])),
	}
}

// text is a piece of the text section. It lies in the file's own memory, which
// nobody writes to.
func (t *table) text(at uint32, n uint16) string {
	all := t.sections[sectionText]
	if n == 0 || uint64(at)+uint64(n) > uint64(len(all)) {
		return ""
	}
	return unsafe.String(&all[at], n)
}

// appendNamed adds the items that have a name with this key.
func (t *table) appendNamed(found []Match, key []byte, own bool) []Match {
	t.postings(t.names, key, func(posting uint64) {
		m := Match{Item: t.item(int(uint32(posting >> 8))), Kind: nameKind(posting), Similarity: 1, Own: own}
		if m.ID != "" {
			found = appendBest(found, m)
		}
	})
	return found
}

// sounding gives each item with a name of this skeleton, and that name.
func (t *table) sounding(skeleton []byte, yield func(Match, string)) {
	numbers := t.sections[sectionNumbers]
	t.postings(t.sounds, skeleton, func(posting uint64) {
		m := Match{Item: t.item(int(uint32(posting >> 8))), Kind: nameKind(posting), Skeleton: true}
		at := 6 * (posting >> 40)
		if m.ID == "" || at+6 > uint64(len(numbers)) {
			return
		}
		n := numbers[at : at+6]
		yield(m, t.text(binary.LittleEndian.Uint32(n), binary.LittleEndian.Uint16(n[4:])))
	})
}

func nameKind(posting uint64) NameKind { return min(NameKind(posting&0xff), FamilyName) }

// postings gives each posting of a key.
func (t *table) postings(index *vellum.FST, key []byte, yield func(uint64)) {
	v, ok := get(index, key)
	if !ok {
		return
	}
	if v&listBit == 0 {
		yield(v)
		return
	}
	all := t.sections[sectionPostings]
	if v &^= listBit; v >= uint64(len(all)) {
		return
	}
	list := all[v:]
	count, n := binary.Uvarint(list)
	for ; count > 0 && n > 0; count-- {
		list = list[n:]
		if v, n = binary.Uvarint(list); n > 0 {
			yield(v)
		}
	}
}

// get is the value of a key. A damaged FST, on which vellum panics, has none.
func get(index *vellum.FST, key []byte) (v uint64, ok bool) {
	defer func() {
		if recover() != nil {
			ok = false
		}
	}()
	v, ok, err := index.Get(key)
	return v, ok && err == nil
}

// itemNumber is the number in an id ("Q1394" is 1394).
func itemNumber(id string) (uint32, bool) {
	if len(id) < 2 || id[0] != 'Q' || id[1] == '0' {
		return 0, false
	}
	n, err := strconv.ParseUint(id[1:], 10, 32)
	return uint32(n), err == nil
}

// classes are the classes of the schema that an item can have, by the number
// that the file keeps.
var classes = [...]string{"Thing", "Person", "Organisation", "Place", "Event", "Work", "Decision", "Group"}

func className(n byte) string {
	if int(n) < len(classes) {
		return classes[n]
	}
	return classes[0]
}

func classNumber(name string) (byte, bool) {
	for i, c := range classes {
		if c == name {
			return byte(i), true
		}
	}
	return 0, false
}
