package ontology

import (
	"encoding/json"
	"io"
	"strings"
)

// WriteContext writes the schema as a JSON-LD 1.1 context: the prefixes, and
// for every property, in each of its places in the graph, the type of its
// values. Texts are left to say their language themselves.
func (s *Schema) WriteContext(w io.Writer) error {
	var b strings.Builder
	b.WriteString("{\n  \"@context\": {\n    \"@version\": 1.1")
	for _, p := range s.Prefixes {
		if err := entry(&b, p.Name, p.IRI); err != nil {
			return err
		}
	}
	for _, t := range s.coercions() {
		if err := entry(&b, t.name, map[string]string{"@id": t.name, "@type": t.to}); err != nil {
			return err
		}
	}
	b.WriteString("\n  }\n}\n")
	_, err := io.WriteString(w, b.String())
	return err
}

func entry(b *strings.Builder, key string, value any) error {
	k, err := json.Marshal(key)
	if err != nil {
		return err
	}
	v, err := json.Marshal(value)
	if err != nil {
		return err
	}
	b.WriteString(",\n    " + string(k) + ": " + string(v))
	return nil
}

// coercion is the type that values of a term have: "@id" or a datatype.
type coercion struct{ name, to string }

func (s *Schema) coercions() []coercion {
	var out []coercion
	for i := range s.Properties {
		x := &s.Properties[i]
		for _, o := range x.offices() {
			switch {
			case x.toResource(o):
				out = append(out, coercion{x.in(o), "@id"})
			case x.Datatype != TextType:
				out = append(out, coercion{x.in(o), x.Datatype.literalType()})
			}
		}
	}
	for _, x := range s.Structure.Predicates {
		to := x.Datatype.literalType()
		if to == "" {
			to = "@id"
		}
		out = append(out, coercion{x.Name, to})
	}
	return out
}
