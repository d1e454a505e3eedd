package link

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"math"
	"slices"
	"strings"

	"github.com/blevesearch/vellum"
)

// Entry is an item with its names, as an authority is built from it.
type Entry struct {
	Item
	Names []Name
}

// Name is one name of an item.
type Name struct {
	Text string
	Kind NameKind
}

// Build is the authority file that holds these entries. Entries of one id are
// joined: the first that says something counts.
func Build(entries []Entry) ([]byte, error) {
	var b builder
	for _, e := range joinEntries(entries) {
		if err := b.add(e); err != nil {
			return nil, err
		}
	}
	return b.file()
}

// joinEntries sorts entries by number and joins those of one id.
func joinEntries(entries []Entry) []Entry {
	sorted := slices.Clone(entries)
	slices.SortStableFunc(sorted, func(a, b Entry) int {
		return cmp.Or(cmp.Compare(len(a.ID), len(b.ID)), cmp.Compare(a.ID, b.ID))
	})
	var all []Entry
	for _, e := range sorted {
		if n := len(all); n > 0 && all[n-1].ID == e.ID {
			all[n-1] = joined(all[n-1], e)
			continue
		}
		all = append(all, e)
	}
	return all
}

func joined(a, b Entry) Entry {
	a.Label = cmp.Or(a.Label, b.Label)
	a.From, a.To, a.Active = cmp.Or(a.From, b.From), cmp.Or(a.To, b.To), cmp.Or(a.Active, b.Active)
	a.Countries, a.Kinds = cmp.Or(a.Countries, b.Countries), cmp.Or(a.Kinds, b.Kinds)
	a.Weight = max(a.Weight, b.Weight)
	a.Names = append(slices.Clone(a.Names), b.Names...)
	return a
}

// builder gathers the sections of an authority file.
type builder struct {
	items, text, numbers, lists []byte
	texts                       map[string]uint32
	names, sounds               []posted
}

// posted is a key with one of its postings.
type posted struct {
	key     string
	posting uint64
}

func (b *builder) add(e Entry) error {
	number, ok := itemNumber(e.ID)
	if !ok {
		return fmt.Errorf("%q is not an item id: write Q and a number", e.ID)
	}
	class, ok := classNumber(e.Class)
	if !ok {
		return fmt.Errorf("%s: %q is not a class: write one of %s", e.ID, e.Class, strings.Join(classes[:], ", "))
	}
	index := uint64(len(b.items) / itemSize)
	le := binary.LittleEndian
	rec := make([]byte, itemSize)
	le.PutUint32(rec, number)
	le.PutUint32(rec[4:], b.intern(e.Label))
	le.PutUint16(rec[8:], uint16(len(e.Label)))
	le.PutUint16(rec[10:], uint16(len(e.Countries)))
	le.PutUint32(rec[12:], b.intern(e.Countries))
	rec[16] = class
	for i, y := range []int{e.From, e.To, e.Active} {
		le.PutUint16(rec[18+2*i:], uint16(int16(min(max(y, math.MinInt16), math.MaxInt16))))
	}
	le.PutUint16(rec[24:], uint16(min(max(e.Weight, 0), math.MaxUint16)))
	le.PutUint16(rec[26:], uint16(len(e.Kinds)))
	le.PutUint32(rec[28:], b.intern(e.Kinds))
	b.items = append(b.items, rec...)
	for _, n := range e.Names {
		b.addName(index, n, e.Class)
	}
	return nil
}

// intern is the offset of a string in the text section.
func (b *builder) intern(s string) uint32 {
	if b.texts == nil {
		b.texts = make(map[string]uint32)
	}
	at, ok := b.texts[s]
	if !ok {
		at = uint32(len(b.text))
		b.text = append(b.text, s...)
		b.texts[s] = at
	}
	return at
}

// addName files a name under its key and, for a person or a place, under its
// skeleton; a person's last word is filed as a family name.
func (b *builder) addName(index uint64, n Name, class string) {
	key := string(appendKey(nil, n.Text))
	if key == "" {
		return
	}
	b.names = append(b.names, posted{key, index<<8 | uint64(n.Kind)})
	if (class != "Person" && class != "Place") || n.Kind > DerivedName {
		return
	}
	if last := key[strings.LastIndexByte(key, ' ')+1:]; class == "Person" && len(last) < len(key) && len(last) > 2 && !isNumeral(last) {
		b.names = append(b.names, posted{last, index<<8 | uint64(FamilyName)})
	}
	if skeleton := appendSkeleton(nil, n.Text); len(skeleton) > 0 {
		spelling := uint64(len(b.numbers) / 6)
		b.numbers = binary.LittleEndian.AppendUint32(b.numbers, b.intern(n.Text))
		b.numbers = binary.LittleEndian.AppendUint16(b.numbers, uint16(len(n.Text)))
		b.sounds = append(b.sounds, posted{string(skeleton), spelling<<40 | index<<8 | uint64(n.Kind)})
	}
}

// isNumeral says whether a word is a Roman or an Arabic numeral ("ii", "1904").
func isNumeral(word string) bool { return strings.Trim(word, "ivxlcdm0123456789") == "" }

// file joins header and sections.
func (b *builder) file() ([]byte, error) {
	names, err := b.index(b.names)
	if err != nil {
		return nil, err
	}
	sounds, err := b.index(b.sounds)
	if err != nil {
		return nil, err
	}
	sections := [numSections][]byte{b.items, b.text, names, sounds, b.lists, b.numbers}
	file := make([]byte, headerSize)
	le := binary.LittleEndian
	copy(file, magic)
	le.PutUint32(file[8:], version)
	for i, s := range sections {
		le.PutUint64(file[24+16*i:], uint64(len(file)))
		le.PutUint64(file[32+16*i:], uint64(len(s)))
		file = append(file, s...)
	}
	le.PutUint64(file[12:], uint64(len(file)))
	le.PutUint32(file[20:], crc32.ChecksumIEEE(file[headerSize:]))
	le.PutUint32(file[headerSize-4:], crc32.ChecksumIEEE(file[:headerSize-4]))
	return file, nil
}

// index makes an FST of keys; several postings of one key become a list.
func (b *builder) index(all []posted) ([]byte, error) {
	slices.SortFunc(all, func(x, y posted) int {
		return cmp.Or(cmp.Compare(x.key, y.key), cmp.Compare(x.posting, y.posting))
	})
	all = slices.Compact(all)
	var buf bytes.Buffer
	fst, err := vellum.New(&buf, nil)
	if err != nil {
		return nil, err
	}
	for len(all) > 0 {
		n := 1
		for n < len(all) && all[n].key == all[0].key {
			n++
		}
		if err := fst.Insert([]byte(all[0].key), b.list(all[:n])); err != nil {
			return nil, err
		}
		all = all[n:]
	}
	err = fst.Close()
	return buf.Bytes(), err
}

// list is what the FST keeps for the postings of one key.
func (b *builder) list(same []posted) uint64 {
	if len(same) == 1 {
		return same[0].posting
	}
	same = b.withoutCrowd(same)
	at := uint64(len(b.lists))
	b.lists = binary.AppendUvarint(b.lists, uint64(len(same)))
	for _, p := range same {
		b.lists = binary.AppendUvarint(b.lists, p.posting)
	}
	return at | listBit
}

// mostNamesakes is how many persons are kept for a family name.
const mostNamesakes = 32

// withoutCrowd keeps the best known persons of a family name that many have.
func (b *builder) withoutCrowd(same []posted) []posted {
	isFamily := func(p posted) bool { return nameKind(p.posting) == FamilyName }
	family := slices.DeleteFunc(slices.Clone(same), func(p posted) bool { return !isFamily(p) })
	if len(family) <= mostNamesakes {
		return same
	}
	slices.SortStableFunc(family, func(x, y posted) int { return cmp.Compare(b.weight(y), b.weight(x)) })
	rest := slices.DeleteFunc(slices.Clone(same), isFamily)
	return append(rest, family[:mostNamesakes]...)
}

// weight is the weight of the item of a posting.
func (b *builder) weight(p posted) uint16 {
	at := int(uint32(p.posting>>8)) * itemSize
	return binary.LittleEndian.Uint16(b.items[at+24:])
}
