package link

import (
	"crypto/sha256"
	"encoding/binary"
	"sort"
	"strconv"
	"unsafe"
)

// itemSize is the size of an item's record: its number, where its texts begin
// (five bytes), and its facts.
const itemSize = 4 + 5 + factsSize

// table is one authority file in memory. It reads what it is asked for and
// nothing else.
type table struct {
	path   string // of its file; empty if it has none
	header *header
	blocks *blocks
	names  index
	sounds index
}

// openTable checks the header of an authority file and the checksums of its
// blocks, but not the blocks.
func openTable(data []byte) (*table, error) {
	h, err := readHeader(data, uint64(len(data)))
	if err != nil {
		return nil, err
	}
	if h.sections[sectionItems].n%itemSize != 0 {
		return nil, errTruncated
	}
	t := &table{header: h}
	if t.blocks, err = newBlocks(data, h); err != nil {
		return nil, err
	}
	if t.names, err = newIndex(t.blocks, h.sections[sectionNames], h.sections[sectionNameBuckets]); err != nil {
		return nil, err
	}
	t.sounds, err = newIndex(t.blocks, h.sections[sectionSounds], h.sections[sectionSoundBuckets])
	return t, err
}

// verify compares the whole file with its checksums.
func (t *table) verify() error {
	for i := range uint64(t.blocks.count()) {
		if !t.blocks.good(i) {
			return t.blocks.err()
		}
	}
	if sha256.Sum256(t.blocks.data[headerSize:t.blocks.end]) != t.header.digest {
		return errTruncated
	}
	return nil
}

func (t *table) len() int { return int(t.header.sections[sectionItems].n / itemSize) }

// record is the record of the item at an index, nil where there is none.
func (t *table) record(i int) []byte {
	return t.blocks.part(t.header.sections[sectionItems], uint64(i)*itemSize, itemSize)
}

// number is the number of the item at an index.
func (t *table) number(i int) uint32 {
	if r := t.record(i); r != nil {
		return numberOf(r)
	}
	return 0
}

func numberOf(record []byte) uint32 { return binary.LittleEndian.Uint32(record) }

// find is the index of the item with a number.
func (t *table) find(number uint32) (int, bool) {
	i := sort.Search(t.len(), func(i int) bool { return t.number(i) >= number })
	return i, i < t.len() && t.number(i) == number
}

// texts is what is written of the item with a record, the one at an index.
func (t *table) texts(i int, record []byte) texts { return readTexts(t.writing(i, record)) }

// writing is the bytes of an item's texts.
func (t *table) writing(i int, record []byte) []byte {
	all := t.header.sections[sectionTexts]
	at, end := textsAt(record), all.n
	if next := t.record(i + 1); next != nil {
		end = textsAt(next)
	}
	if end < at {
		return nil
	}
	return t.blocks.part(all, at, end-at)
}

func textsAt(record []byte) uint64 {
	return uint64(binary.LittleEndian.Uint32(record[4:])) | uint64(record[8])<<32
}

// item is the item at an index; the zero Item where the file is damaged.
func (t *table) item(i int) Item {
	r := t.record(i)
	if r == nil {
		return Item{}
	}
	return t.itemOf(r, t.texts(i, r))
}

func (t *table) itemOf(record []byte, x texts) Item {
	it := Item{
		ID:    "Q" + strconv.FormatUint(uint64(numberOf(record)), 10),
		Label: x.label, Countries: x.countries, Kinds: x.kinds,
	}
	it.setFacts(record[9:])
	it.Known = uint64(it.Weight) >= t.header.known
	return it
}

// titled is the item whose article has a title in the Wikipedia of a language.
func (t *table) titled(lang, title string) (Item, bool) {
	for _, h := range t.ask(&question{key: titleKey(lang, title)}, nil) {
		x := h.texts()
		if n, _ := x.name(h.name); n.Kind == TitleName && n.Lang == lang && n.Text == title {
			return t.itemOf(h.record, x), true
		}
	}
	return Item{}, false
}

// titleKey is the key under which the title of an article is filed: no name's
// key has a colon.
func titleKey(lang, title string) []byte { return []byte(lang + ":" + title) }

// bytesOf is a string's bytes, which nobody may write to.
func bytesOf(s string) []byte { return unsafe.Slice(unsafe.StringData(s), len(s)) }

// IsItem says whether an id is an item's of Wikidata ("Q42"), not a local one.
func IsItem(id string) bool {
	_, ok := itemNumber(id)
	return ok
}

// itemNumber is the number in an id ("Q42" is 42).
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
