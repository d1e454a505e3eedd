package ontology

import (
	"fmt"
	"io"
	"strings"
)

// WriteReference writes the schema as a page of Markdown: every class,
// property and record kind.
func (s *Schema) WriteReference(w io.Writer) error {
	var b strings.Builder
	b.WriteString("# What spoglio can state\n\n" +
		"Made from [schema.yaml](schema.yaml), which says all this and is the place to change it. The same schema gives the OWL ontology,\n" +
		"the SHACL shapes and the JSON-LD context that come with every dataset.\n")
	s.classReference(&b)
	s.propertyReference(&b)
	s.recordReference(&b)
	_, err := io.WriteString(w, b.String())
	return err
}

func (s *Schema) classReference(b *strings.Builder) {
	b.WriteString("\n## Classes\n\n| class | italiano | definition | like |\n|---|---|---|---|\n")
	for i := range s.Classes {
		c := &s.Classes[i]
		name := c.Name
		if c.Super != "" {
			name += " ⊂ " + c.Super
		}
		row(b, name, c.Label.Italian, c.Definition.English, matchText(c.Matches))
	}
}

func (s *Schema) propertyReference(b *strings.Builder) {
	for _, part := range [...]struct {
		title string
		use   Use
	}{
		{"Properties of facts", MainUse},
		{"Qualifiers", QualifierUse},
		{"Of references", ReferenceUse},
		{"Of the graph", StructureUse},
	} {
		fmt.Fprintf(b, "\n## %s\n\n| property | label | italiano | definition | values | subjects | qualifiers | like |\n|---|---|---|---|---|---|---|---|\n", part.title)
		for i := range s.Properties {
			if x := &s.Properties[i]; x.Use&part.use != 0 {
				row(b, propertyLink(x.ID), x.Label.English, x.Label.Italian, x.Definition.English, valueText(x),
					strings.Join(x.Domain, ", "), strings.Join(x.Qualifiers, ", "), matchText(x.Matches))
			}
		}
	}
}

// propertyLink is a property's id, Wikidata's with a link.
func propertyLink(id string) string {
	if strings.HasPrefix(id, "P") {
		return "[" + id + "](https://www.wikidata.org/wiki/Property:" + id + ")"
	}
	return "`" + id + "`"
}

// valueText is what values a property has, and how many.
func valueText(x *Property) string {
	text := string(x.Datatype)
	if len(x.Range) > 0 {
		text = strings.Join(x.Range, ", ")
	}
	if x.Max == 1 {
		text += " (one)"
	}
	return text
}

func matchText(matches []Match) string {
	parts := make([]string, len(matches))
	for i, m := range matches {
		parts[i] = m.Kind + " `" + m.Term + "`"
	}
	return strings.Join(parts, ", ")
}

func (s *Schema) recordReference(b *strings.Builder) {
	b.WriteString("\n## Record kinds\n\nWhat a frame makes, and the statements that it becomes: `subject PROPERTY value {QUALIFIER: field}`.\n\n" +
		"| record | fields | statements |\n|---|---|---|\n")
	for i := range s.Records {
		k := &s.Records[i]
		var fields, lines []string
		for _, f := range k.Fields {
			fields = append(fields, f.Name+": "+f.kind())
		}
		for j := range k.Lines {
			lines = append(lines, "`"+k.Lines[j].String()+"`")
		}
		row(b, k.Name, strings.Join(fields, ", "), strings.Join(lines, "<br>"))
	}
}

// kind is the field's class or datatype, as the schema file writes it.
func (f FieldType) kind() string {
	switch f.Datatype {
	case ItemType:
		return f.Class
	case TextType:
		return "text"
	}
	return string(f.Datatype)
}

// String is the line as the schema file writes it.
func (l Line) String() string {
	text := l.Subject + " " + idsOf(l.Properties) + " " + l.Value
	if len(l.Qualifiers) == 0 {
		return text
	}
	parts := make([]string, len(l.Qualifiers))
	for i, q := range l.Qualifiers {
		parts[i] = idsOf(q.Properties) + ": " + q.Field
	}
	return text + " {" + strings.Join(parts, ", ") + "}"
}

func idsOf(properties []*Property) string {
	ids := make([]string, len(properties))
	for i, p := range properties {
		ids[i] = p.ID
	}
	return strings.Join(ids, "|")
}

// row writes one row of a table; a bar within a cell is escaped.
func row(b *strings.Builder, cells ...string) {
	for _, c := range cells {
		b.WriteString("| " + strings.ReplaceAll(c, "|", `\|`) + " ")
	}
	b.WriteString("|\n")
}
