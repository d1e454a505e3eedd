package link

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"math"
	"slices"
	"strings"
	"unsafe"
)

// Entry is an item with its names, as an authority is built from it.
type Entry struct {
	Item
	Names []Name
	Types string // what it is an instance of, ids joined by "|": for a Builder's Finish, not kept in the file
}

// Name is one name of an item.
type Name struct {
	Text string
	Kind NameKind
	Lang string // the BCP 47 code of its language; of a TitleName, which Wikipedia ("it"); empty if unknown
}

// check refuses what an authority cannot hold.
func (e *Entry) check() error {
	if _, ok := itemNumber(e.ID); !ok {
		return fmt.Errorf("%q is not an item id: write Q and a number", e.ID)
	}
	if _, ok := classNumber(e.Class); !ok && e.Class != "" {
		return fmt.Errorf("%s: %q is not a class: write one of %s", e.ID, e.Class, strings.Join(classes[:], ", "))
	}
	return nil
}

// join adds what another entry of the same item knows; what is there stays.
func (e *Entry) join(o *Entry) {
	e.Label, e.Class = cmp.Or(e.Label, o.Label), cmp.Or(e.Class, o.Class)
	e.From, e.To, e.Active = cmp.Or(e.From, o.From), cmp.Or(e.To, o.To), cmp.Or(e.Active, o.Active)
	e.Countries, e.Kinds = cmp.Or(e.Countries, o.Countries), cmp.Or(e.Kinds, o.Kinds)
	e.Types = cmp.Or(e.Types, o.Types)
	e.Weight = max(e.Weight, o.Weight)
	e.Names = append(e.Names, o.Names...)
}

// order puts the most telling names first, each once, and leaves out the last
// of more than an index can tell apart.
func (e *Entry) order() {
	slices.SortStableFunc(e.Names, func(a, b Name) int { return cmp.Compare(a.Kind, b.Kind) })
	e.Names = slices.CompactFunc(e.Names, func(a, b Name) bool { return a == b })
	e.Names = e.Names[:min(len(e.Names), mostNames)]
}

// factsSize is the size of what an item has in numbers.
const factsSize = 9

// noClass is the number of a class that is not known yet.
const noClass = 0xff

// appendFacts appends class, years and weight.
func (e *Entry) appendFacts(b []byte) []byte {
	class, ok := classNumber(e.Class)
	if !ok {
		class = noClass
	}
	b = append(b, class)
	for _, y := range [...]int{e.From, e.To, e.Active} {
		b = binary.LittleEndian.AppendUint16(b, uint16(int16(min(max(y, math.MinInt16), math.MaxInt16))))
	}
	return binary.LittleEndian.AppendUint16(b, uint16(min(max(e.Weight, 0), math.MaxUint16)))
}

// setFacts is the inverse of appendFacts.
func (it *Item) setFacts(b []byte) {
	year := func(at int) int { return int(int16(binary.LittleEndian.Uint16(b[at:]))) }
	it.Class = className(b[0])
	it.From, it.To, it.Active = year(1), year(3), year(5)
	it.Weight = int(binary.LittleEndian.Uint16(b[7:]))
}

// appendTexts appends what is written of an item: its label, countries and
// kinds, then its names. Each text is a uvarint of its length and its bytes;
// each name a byte (its kind, and the length of its language code), the code
// and the text. A label that is a name's text is only that name's number + 1.
func (e *Entry) appendTexts(b []byte) []byte {
	same := slices.IndexFunc(e.Names, func(n Name) bool { return n.Text == e.Label })
	if same >= mostNames {
		same = -1
	}
	b = append(b, byte(same+1))
	if same < 0 {
		b = appendText(b, e.Label)
	}
	b = appendText(appendText(b, e.Countries), e.Kinds)
	for _, n := range e.Names {
		lang := n.Lang[:min(len(n.Lang), mostLang)]
		b = append(b, byte(n.Kind)|byte(len(lang))<<kindBits)
		b = appendText(append(b, lang...), n.Text)
	}
	return b
}

const (
	kindBits = 3
	mostLang = 1<<(8-kindBits) - 1
)

func appendText(b []byte, s string) []byte {
	return append(binary.AppendUvarint(b, uint64(len(s))), s...)
}

// texts reads what appendTexts has written. The strings lie in those bytes;
// reading what is damaged gives empty ones.
type texts struct {
	label, countries, kinds string
	names                   []byte
}

func readTexts(b []byte) texts {
	if len(b) == 0 {
		return texts{}
	}
	return textsFrom(b[0], b[1:])
}

// textsFrom is readTexts, of the first byte and the others.
func textsFrom(first byte, b []byte) (t texts) {
	same := int(first)
	if same == 0 {
		t.label, b = cutText(b)
	}
	t.countries, b = cutText(b)
	t.kinds, b = cutText(b)
	t.names = b
	if same > 0 {
		n, _ := t.name(same - 1)
		t.label = n.Text
	}
	return t
}

// name is one of the names.
func (t *texts) name(which int) (Name, bool) {
	rest := t.names
	for ; len(rest) > 0; which-- {
		var n Name
		if n, rest = cutName(rest); which == 0 {
			return n, true
		}
	}
	return Name{}, false
}

// all appends all the names.
func (t *texts) all() (names []Name) {
	for rest := t.names; len(rest) > 0; {
		var n Name
		n, rest = cutName(rest)
		names = append(names, n)
	}
	return names
}

func cutName(b []byte) (Name, []byte) {
	n := Name{Kind: min(NameKind(b[0]&(1<<kindBits-1)), TitleName)}
	size := int(b[0] >> kindBits)
	if b = b[1:]; len(b) < size {
		return n, nil
	}
	n.Lang, b = stringOf(b[:size]), b[size:]
	n.Text, b = cutText(b)
	return n, b
}

// cutText parts the text at the beginning from what follows.
func cutText(b []byte) (string, []byte) {
	n, used := binary.Uvarint(b)
	if used <= 0 || n > uint64(len(b)-used) {
		return "", nil
	}
	b = b[used:]
	return stringOf(b[:n]), b[n:]
}

// stringOf is bytes that nobody writes to as a string.
func stringOf(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }
