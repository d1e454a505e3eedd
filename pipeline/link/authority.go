// Package link says who is meant: it gives each entity of a reading the
// Wikidata item it stands for, or an id of its own where no item is certain.
//
// What is known about items comes from an Authority, an offline file of names.
// A link that is not certain is not made: the candidates stay on the entity
// for a person to decide.
package link

import (
	"bytes"
	_ "embed"
	"errors"
	"fmt"
	"slices"
)

// Item is one thing that an authority knows.
type Item struct {
	ID        string // "Q42"
	Label     string // its preferred name, Italian where there is one
	Class     string // a class of the schema: Person, Place, Organisation …
	From, To  int    // birth or beginning, death or end, as Wikibase years; 0 unknown
	Active    int    // a year in which a person whose life span is unknown was active; 0 unknown
	Countries string // the countries it has to do with, joined by "|"
	Kinds     string // lemmas of common nouns that are said of it ("politico"), joined by "|"
	Weight    int    // how well known it is: sitelinks, or lists it stands in
	Known     bool   // it is well known, as the weights of its authority go
}

// NameKind says what a name is to the item it leads to.
type NameKind uint8

// The kinds of name, the most telling first.
const (
	LabelName   NameKind = iota
	AliasName            // another attested name
	DerivedName          // composed by rule from an attested one ("battaglia di X" from "Battle of X")
	GenericName          // attested, but common words: it needs the item's time and country in the document
	FamilyName           // the last word of a person's name: never enough for a link
	TitleName            // the title of an article in a Wikipedia: only explicit links lead by it
)

var kindNames = [...]string{"label", "alias", "derived", "generic", "family name", "title"}

// String is the kind as explanations write it.
func (k NameKind) String() string { return kindNames[k] }

// Match is an item that a name may mean.
type Match struct {
	Item
	Kind       NameKind
	Skeleton   bool    // found across scripts or spellings, not by the same letters
	Similarity float64 // of the spellings, 1 when the letters are the same
	Own        bool    // from an authority that stands before the last one

	number uint32 // the number in the item's ID
}

// How says how a name leads to the item: its kind, and whether only by sound.
func (m *Match) How() string {
	if m.Skeleton {
		return m.Kind.String() + " by sound"
	}
	return m.Kind.String()
}

// Authority is what is known about items and their names: one or several
// tables, those that stand first going before the others. It is safe for
// concurrent use. The zero value knows nothing.
type Authority struct{ tables []*table }

//go:embed default.authority
var embedded string

// Default is the authority that comes with the program, made from verified
// facts only (see the README of the folder default).
func Default() (*Authority, error) {
	t, err := openTable(bytesOf(embedded))
	if err != nil {
		return nil, fmt.Errorf("the built-in authority: %w", err)
	}
	return &Authority{tables: []*table{t}}, nil
}

// Join is one authority made of several; where two know a name or an item,
// the one that stands first goes before the other.
func Join(authorities ...*Authority) *Authority {
	var all Authority
	for _, a := range authorities {
		if a != nil {
			all.tables = append(all.tables, a.tables...)
		}
	}
	return &all
}

// Err says what was found damaged while the authority was asked: a file is
// compared with its checksums as it is read, and gives nothing where they
// differ.
func (a *Authority) Err() error {
	for _, t := range a.tables {
		if err := t.blocks.err(); err != nil {
			return a.named(t, err)
		}
	}
	return nil
}

// named puts the name of a table's file before an error.
func (a *Authority) named(t *table, err error) error {
	if err == nil || t.path == "" {
		return err
	}
	return fmt.Errorf("%s: %w", t.path, err)
}

// Len is the number of items, counted in each table.
func (a *Authority) Len() int {
	n := 0
	for _, t := range a.tables {
		n += t.len()
	}
	return n
}

// Verify reads the whole authority and compares it with its checksums.
func (a *Authority) Verify() error {
	var errs []error
	for _, t := range a.tables {
		errs = append(errs, a.named(t, t.verify()))
	}
	return errors.Join(errs...)
}

// Item is the item with an id.
func (a *Authority) Item(id string) (Item, bool) {
	n, ok := itemNumber(id)
	if !ok {
		return Item{}, false
	}
	for _, t := range a.tables {
		if i, ok := t.find(n); ok {
			return t.item(i), true
		}
	}
	return Item{}, false
}

// Names are all the names of the item with an id, the most telling first, and
// the titles of its articles.
func (a *Authority) Names(id string) []Name {
	n, _ := itemNumber(id)
	var all []Name
	for _, t := range a.tables {
		if i, ok := t.find(n); ok {
			x := t.texts(i, t.record(i))
			all = append(all, x.all()...)
		}
	}
	return all
}

// Lookup gives the items that a name may mean, the likeliest first by the name
// alone: first those with the same letters, then those whose name has the same
// sound in another script or spelling, then persons with that family name.
func (a *Authority) Lookup(name string) []Match {
	key := appendKey(nil, name)
	found := a.answer(nil, &question{key: key, skeleton: appendSkeleton(nil, name), name: name, family: lastWord(key)})
	sortMatches(found)
	return found
}

// Named gives the items that have a name with the same letters, the likeliest
// first by the name alone, and persons with that family name.
func (a *Authority) Named(name string) []Match {
	var scratch [64]byte
	found := a.appendNamed(nil, appendKey(scratch[:0], name))
	sortMatches(found)
	return found
}

func (a *Authority) appendNamed(found []Match, key []byte) []Match {
	return a.answer(found, &question{key: key})
}

// answer adds the items that a question finds in any of the tables.
func (a *Authority) answer(found []Match, q *question) []Match {
	for i, t := range a.tables {
		found = t.answer(found, q, i < len(a.tables)-1)
	}
	return found
}

// lastWord is the last of several words of a key; nil if it has only one.
func lastWord(key []byte) []byte {
	at := bytes.LastIndexByte(key, ' ')
	if at < 0 {
		return nil
	}
	return key[at+1:]
}

func sortMatches(found []Match) {
	slices.SortStableFunc(found, func(x, y Match) int {
		switch {
		case before(&x, &y):
			return -1
		case before(&y, &x):
			return 1
		}
		return 0
	})
}

// before orders matches by how much the name alone says for them.
func before(a, b *Match) bool {
	switch {
	case (a.Kind == FamilyName) != (b.Kind == FamilyName):
		return b.Kind == FamilyName
	case a.Skeleton != b.Skeleton:
		return b.Skeleton
	case a.Kind != b.Kind:
		return a.Kind < b.Kind
	case a.Similarity != b.Similarity:
		return a.Similarity > b.Similarity
	case a.Own != b.Own:
		return a.Own
	case a.Weight != b.Weight:
		return a.Weight > b.Weight
	}
	return len(a.ID) < len(b.ID) || len(a.ID) == len(b.ID) && a.ID < b.ID
}

// soundsAlike is the least similarity at which two spellings count as one name.
const soundsAlike = 0.86

// appendBest adds a match, or only betters the one that the item has already.
func appendBest(found []Match, m Match) []Match {
	for i := range found {
		if found[i].number == m.number {
			own := m.Own || found[i].Own
			if before(&m, &found[i]) {
				found[i] = m
			}
			found[i].Own = own
			return found
		}
	}
	return append(found, m)
}
