package align

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/source"
)

// subject is the item that a claim is about. Words become an entity of the
// field's class.
func (b *builder) subject(c claim) (ontology.Item, bool) {
	switch v := c.subject.Value.(type) {
	case ontology.Ref:
		if item, ok := b.item(v); ok {
			return item, true
		}
		b.find(noEntity, c.record.Evidence, fmt.Sprintf("the field %q of a %s points at no entity", c.subject.Name, c.kind.Name))
	case ontology.Text:
		return b.words(v.Text, wordsClass(c.kind.Field(c.subject.Name).Class), c.subject.Evidence), true
	case ontology.Item:
		if _, ok := b.byID[v.ID]; ok {
			return v, true
		}
		b.find(noEntity, c.record.Evidence, fmt.Sprintf("%s is no entity of the reading", v.ID))
	default:
		b.find(wrongDatatype, c.record.Evidence, fmt.Sprintf("the field %q of a %s is %s, not something to speak of", c.subject.Name, c.kind.Name, describe(v)))
	}
	return ontology.Item{}, false
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

// item is what a Ref points at, by its fullest label.
func (b *builder) item(r ontology.Ref) (ontology.Item, bool) {
	if r.Entity < 0 || r.Entity >= len(b.reading.Entities) {
		return ontology.Item{}, false
	}
	e := &b.reading.Entities[r.Entity]
	if e.Label == "" {
		return ontology.Item{ID: e.ID, Label: r.Label}, true
	}
	return ontology.Item{ID: e.ID, Label: e.Label}, true
}

// classOf is the class of an entity; empty for other values and words.
func (b *builder) classOf(v ontology.Value) string {
	switch v := v.(type) {
	case ontology.Ref:
		if v.Entity >= 0 && v.Entity < len(b.reading.Entities) {
			return b.reading.Entities[v.Entity].Class
		}
	case ontology.Item:
		if i, ok := b.byID[v.ID]; ok {
			return b.reading.Entities[i].Class
		}
	}
	return ""
}

// value is a field's value in the property's one datatype.
func (b *builder) value(p *ontology.Property, f *ontology.Field) (ontology.Value, error) {
	switch p.Datatype {
	case ontology.ItemType:
		return b.itemValue(p, f)
	case ontology.TimeType:
		if t, ok := f.Value.(ontology.Time); ok {
			return t, nil
		}
	case ontology.QuantityType:
		if q, ok := f.Value.(ontology.Quantity); ok {
			return q, nil
		}
	default:
		return b.textValue(p, f)
	}
	return nil, fmt.Errorf("%s cannot be a %s", describe(f.Value), p.Datatype)
}

func (b *builder) itemValue(p *ontology.Property, f *ontology.Field) (ontology.Value, error) {
	switch v := f.Value.(type) {
	case ontology.Ref:
		if item, ok := b.item(v); ok {
			return item, nil
		}
		return nil, fmt.Errorf("%q points at no entity", v.Label)
	case ontology.Item:
		return v, nil
	case ontology.Text:
		return b.words(v.Text, p.Words, f.Evidence), nil
	}
	return nil, fmt.Errorf("%s cannot be an %s", describe(f.Value), p.Datatype)
}

func (b *builder) textValue(p *ontology.Property, f *ontology.Field) (ontology.Value, error) {
	switch v := f.Value.(type) {
	case ontology.Text:
		if v.Language == "" {
			v.Language = b.doc.Language
		}
		return v, nil
	case ontology.Ref:
		return ontology.Text{Text: v.Label, Language: b.doc.Language}, nil
	}
	return nil, fmt.Errorf("%s cannot be a %s", describe(f.Value), p.Datatype)
}

// describe names a value in a message.
func describe(v ontology.Value) string {
	switch v := v.(type) {
	case ontology.Time:
		return "a date"
	case ontology.Quantity:
		return "the number " + v.Amount
	case ontology.Text:
		return fmt.Sprintf("the text %q", v.Text)
	case ontology.Ref:
		return fmt.Sprintf("the name %q", v.Label)
	case ontology.Item:
		return fmt.Sprintf("the name %q", v.Label)
	}
	return "nothing"
}

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
	if at.Len() > 0 && !slices.Contains(e.Mentions, at) {
		e.Mentions = append(e.Mentions, at)
	}
	return ontology.Item{ID: id, Label: e.Label}
}

// isCommon reports whether things of the class are the same in every text:
// what a common noun means. Of anything else words say nothing beyond their
// own text.
func isCommon(class string) bool { return class == "Kind" || class == "Role" || class == "Language" }

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
