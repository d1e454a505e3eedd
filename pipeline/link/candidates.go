package link

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/spoglio/spoglio/ontology"
)

// find gathers the candidates of an entity by its names and class.
func (d *document) find(i int) {
	e := &d.reading.Entities[i]
	if !Linkable(e.Class) {
		return
	}
	d.years = d.entityYears(i, d.years[:0])
	found := d.numbered(d.matches[:0], e)
	if e.Class == "Person" {
		found = d.titled(found, e)
	}
	for _, alias := range e.Aliases {
		if e.Class != "Person" || strings.Contains(alias, " ") {
			found = d.named(found, e.Class, alias)
		}
	}
	d.matches = found
	for j := range found {
		if c, ok := d.candidate(e, &found[j]); ok {
			d.candidates[i] = append(d.candidates[i], c)
		}
	}
}

// numbered adds the matches of an entity's label. Where the text has a Roman
// numeral before it that the label lacks ("del II Congresso"), that is part of
// the name; only I may be an article instead.
func (d *document) numbered(found []Match, e *ontology.Entity) []Match {
	label := properName(e)
	numeral := d.numeralBefore(e)
	if numeral == "" {
		return d.named(found, e.Class, label)
	}
	found = d.named(found, e.Class, numeral+" "+label)
	if len(found) == 0 && numeral == "I" {
		found = d.named(found, e.Class, label)
	}
	return found
}

// properName is the label of an entity; of a person, without the words in
// small letters that stand before a full name ("giovane Ada Bianchi").
func properName(e *ontology.Entity) string {
	if e.Class != "Person" {
		return e.Label
	}
	for rest := e.Label; strings.Contains(rest, " "); _, rest, _ = strings.Cut(rest, " ") {
		if first, _ := utf8.DecodeRuneInString(rest); !unicode.IsLower(first) {
			return rest
		}
	}
	return e.Label
}

// titled adds the matches of a person's single name behind what the document
// calls him ("regina" and "Ada"), where an item has just that name.
func (d *document) titled(found []Match, e *ontology.Entity) []Match {
	if strings.Contains(e.Label, " ") {
		return found
	}
	for _, kind := range e.Kinds {
		d.key = appendKey(d.key[:0], kind+" "+e.Label)
		found = d.authority.appendNamed(found, d.key)
	}
	return found
}

// candidate is a match as a candidate for an entity, if the classes allow it.
func (d *document) candidate(e *ontology.Entity, m *Match) (candidate, bool) {
	class := classFit(e.Class, m.Class)
	return candidate{Match: *m, class: class, time: d.timing(&m.Item)}, class != unfit
}

// body is the item that a name without its complement certainly means.
func (d *document) body(i int, name string) *candidate {
	e := &d.reading.Entities[i]
	d.years = d.entityYears(i, d.years[:0])
	var all []candidate
	for _, m := range d.named(nil, e.Class, name) {
		c, ok := d.candidate(e, &m)
		if d.weigh(e, &c); ok && c.Kind <= AliasName && !c.Skeleton && c.time == fits && c.place {
			all = append(all, c)
		}
	}
	if len(all) != 1 || all[0].score < d.weights.Enough {
		return nil
	}
	return &all[0]
}

// named adds the matches of one name; a year that closes the name ("Rivoluzione
// di febbraio del 1848") is left out of it and dates it.
func (d *document) named(found []Match, class, name string) []Match {
	bare, year := cutYear(name)
	d.key = appendKey(d.key[:0], bare)
	before := len(found)
	found = d.authority.appendNamed(found, d.key)
	if year != 0 {
		d.years = append(d.years[:0], year)
	}
	if len(found) > before {
		return found
	}
	var like question
	if sounds(class, bare) {
		like.name, like.skeleton = bare, appendSkeleton(nil, bare)
	}
	if class == "Person" {
		like.family = lastWord(d.key)
	}
	return d.authority.answer(found, &like)
}

// sounds says whether a name may have other spellings: a proper name of what
// is filed by its sound; of a person, a full one.
func sounds(class, name string) bool {
	first, _ := utf8.DecodeRuneInString(name)
	switch class {
	case "Person":
		return strings.Contains(name, " ")
	case "Place", "Thing":
		return !unicode.IsLower(first)
	}
	return false
}
