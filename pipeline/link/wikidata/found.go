package wikidata

import (
	"slices"
	"strconv"
	"strings"

	"github.com/spoglio/spoglio/pipeline/link"
)

// found is what was read of one item.
type found struct {
	link.Entry
	supers []uint32 // what it is a subclass of
	whole  bool     // all that the input has of it
}

// The properties that an authority is made from.
const (
	instanceOf  = "P31"
	subclassOf  = "P279"
	country     = "P17"
	citizenship = "P27"
	occupation  = "P106"
)

// begins and ends are the properties that say when something began and ended,
// the most telling first.
var (
	begins = [...]string{"P569", "P580", "P571", "P585"}
	ends   = [...]string{"P570", "P582", "P576", "P585"}
)

// addName adds a name once.
func (f *found) addName(n link.Name) {
	if n.Text != "" && !slices.Contains(f.Names, n) {
		f.Names = append(f.Names, n)
	}
}

// addTitle adds the title of an article, and as a name what stands before the
// words in brackets that tell it from others.
func (f *found) addTitle(lang, title string) {
	f.addName(link.Name{Text: title, Kind: link.TitleName, Lang: lang})
	if name, _, parted := strings.Cut(title, " ("); parted && name != "" {
		f.addName(link.Name{Text: name, Kind: link.AliasName, Lang: lang})
	}
}

// number is the number in an item's id.
func number(id string) (uint32, bool) {
	digits, ok := strings.CutPrefix(id, "Q")
	if !ok || digits == "" || digits[0] == '0' {
		return 0, false
	}
	n, err := strconv.ParseUint(digits, 10, 32)
	return uint32(n), err == nil
}

func itemID(n uint32) string { return "Q" + strconv.FormatUint(uint64(n), 10) }

// joined is a list of ids as an Entry keeps it, each once.
func joined(ids []string) string {
	slices.Sort(ids)
	return strings.Join(slices.Compact(ids), "|")
}

// languages says which languages are wanted, the preferred first.
type languages []string

// many is the code under which Wikidata keeps what is the same in many
// languages.
const many = "mul"

// rank is the place of a language, from 0; "mul" stands behind all; -1 for one
// that is not wanted.
func (l languages) rank(code string) int {
	if code == many {
		return len(l)
	}
	return slices.Index(l, code)
}
