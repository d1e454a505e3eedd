package align

import (
	"fmt"

	"github.com/spoglio/spoglio/ontology"
)

// subject is the item that a field speaks of. Words become an entity of the
// field's class.
func (b *builder) subject(c *claims, f *ontology.Field) (ontology.Item, bool) {
	switch v := f.Value.(type) {
	case ontology.Ref:
		if item, ok := b.item(v); ok {
			return item, true
		}
		b.find(noEntity, c.at, fmt.Sprintf("the field %q of a %s points at no entity", f.Name, c.kind.Name))
	case ontology.Text:
		return b.words(v.Text, wordsClass(c.kind.Field(f.Name).Class), f.Evidence), true
	case ontology.Item:
		if _, ok := b.byID[v.ID]; ok {
			return v, true
		}
		b.find(noEntity, c.at, fmt.Sprintf("%s is no entity of the reading", v.ID))
	default:
		b.find(wrongDatatype, c.at, fmt.Sprintf("the field %q of a %s is %s, not something to speak of", f.Name, c.kind.Name, describe(v)))
	}
	return ontology.Item{}, false
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
		return b.classByID(v.ID)
	}
	return ""
}

func (b *builder) classByID(id string) string {
	if i, ok := b.byID[id]; ok {
		return b.reading.Entities[i].Class
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

// language is the class of languages. Their names are those of peoples too, and
// a name is taken for what the property asks for.
const language = "Language"

func (b *builder) itemValue(p *ontology.Property, f *ontology.Field) (ontology.Value, error) {
	switch v := f.Value.(type) {
	case ontology.Ref:
		item, ok := b.item(v)
		switch {
		case !ok:
			return nil, fmt.Errorf("%q points at no entity", v.Label)
		case p.Words == language && b.classOf(v) != language:
			return b.words(v.Label, language, f.Evidence), nil
		}
		return item, nil
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
		switch {
		case v.Language != "":
		case p.Foreign:
			v.Language = undetermined
		default:
			v.Language = b.doc.Language
		}
		return v, nil
	case ontology.Ref:
		return ontology.Text{Text: v.Label, Language: b.doc.Language}, nil
	}
	return nil, fmt.Errorf("%s cannot be a %s", describe(f.Value), p.Datatype)
}

// undetermined is the BCP 47 tag of a language that nobody knows.
const undetermined = "und"

// tongue gives a text the language that a qualifier of its statement names.
func (b *builder) tongue(st *ontology.Statement) {
	text, ok := st.Value.(ontology.Text)
	if !ok || text.Language != undetermined {
		return
	}
	for _, q := range st.Qualifiers {
		if item, ok := q.Value.(ontology.Item); ok && b.schema.Tongue(item.ID) != "" {
			text.Language = b.schema.Tongue(item.ID)
			st.Value = text
		}
	}
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
