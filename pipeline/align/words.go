package align

import (
	"slices"
	"strings"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/source"
)

// words is the item that words stand for where something of the class is
// expected: an entity that the text calls so, else a term of the schema, else
// an entity made of the words.
func (b *builder) words(words, class string, at source.Span) ontology.Item {
	words = oneLine(words)
	if i, ok := b.named(words, class); ok {
		e := &b.reading.Entities[i]
		return ontology.Item{ID: e.ID, Label: e.Label}
	}
	id := ""
	if term := b.schema.Term(class, words); term != nil {
		id = term.ID
	} else {
		id = ontology.LocalID(class, words, b.doc.ID, isCommon(class))
	}
	i, ok := b.byID[id]
	if !ok {
		i = b.add(ontology.Entity{Label: words, Class: class, FullName: isCommon(class), ID: id, Score: 1})
	}
	e := &b.reading.Entities[i]
	mention(e, at)
	return ontology.Item{ID: id, Label: e.Label}
}

// mention adds a span to the mentions of an entity made of words, which stand
// in text order, unless it is there already.
func mention(e *ontology.Entity, at source.Span) {
	i, found := slices.BinarySearchFunc(e.Mentions, at, compareSpans)
	if at.Len() > 0 && !found {
		e.Mentions = slices.Insert(e.Mentions, i, at)
	}
}

// isCommon reports whether things of the class are the same in every text:
// what a common noun means. Of anything else words say nothing beyond their
// own text.
func isCommon(class string) bool { return class == "Kind" || class == "Role" || class == language }

// add appends an entity that was made of words.
func (b *builder) add(e ontology.Entity) int {
	i := len(b.reading.Entities)
	b.reading.Entities = append(b.reading.Entities, e)
	b.byID[e.ID] = i
	b.name(i)
	return i
}

// nameKey is a folded label; of things that are common, with their class, so
// that an office is never taken for who holds it.
type nameKey struct{ class, name string }

func keyOfName(class, label string) nameKey {
	if !isCommon(class) {
		class = ""
	}
	return nameKey{class, ontology.FoldName(label)}
}

// named is the first entity of the reading with that name.
func (b *builder) named(words, class string) (int, bool) {
	if b.byName == nil {
		b.byName = make(map[nameKey]int, len(b.reading.Entities))
		for i := range b.reading.Entities {
			b.name(i)
		}
	}
	i, ok := b.byName[keyOfName(class, words)]
	return i, ok
}

// name makes an entity found by its label, if no other of that name stands
// before it.
func (b *builder) name(i int) {
	e := &b.reading.Entities[i]
	k := keyOfName(e.Class, e.Label)
	if _, ok := b.byName[k]; !ok {
		b.byName[k] = i
	}
}

// oneLine is the words with single spaces between them.
func oneLine(words string) string {
	if strings.ContainsAny(words, "\n\r\t") || strings.Contains(words, "  ") {
		return strings.Join(strings.Fields(words), " ")
	}
	return words
}

// wordsClass is the class of an entity that is known by words only, where
// something of the given class is expected.
func wordsClass(class string) string {
	switch class {
	case "Thing":
		return "Proposition"
	case "Agent":
		return "Group"
	}
	return class
}
