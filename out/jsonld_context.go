package out

import (
	"bytes"
	"encoding/json"
	"maps"
	"slices"
	"strings"

	"github.com/spoglio/spoglio/ontology"
)

// context begins the document with its context: the base, the prefixes used,
// and of each predicate the one type of its objects.
func (j *jsonld) context(s *survey) {
	short, chosen := newShortNames(prefixes(j.b.base), func(ns string) bool {
		return s.namespaces[ns] && (j.base == "" || !strings.HasPrefix(ns, j.base))
	})
	j.short = short
	b := append(j.buf, "{\n  \"@context\": {"...)
	sep := "\n    "
	if j.base != "" {
		b = appendJSON(append(append(b, sep...), `"@base": `...), j.base)
		sep = ",\n    "
	}
	for _, p := range chosen {
		b = append(appendJSON(append(b, sep...), p.name), ": "...)
		b = appendJSON(b, p.iri)
		sep = ",\n    "
	}
	for _, pred := range slices.Sorted(maps.Keys(s.predicates)) {
		if c := j.coercion(s.predicates[pred]); c != "" {
			j.coerced[pred] = s.predicates[pred].form
			b = append(appendJSON(append(b, sep...), j.compact(pred)), ": "...)
			b = append(b, c...)
			sep = ",\n    "
		}
	}
	j.buf = append(b, "\n  },\n  \"@graph\": ["...)
	j.w.Write(j.buf)
}

// coercion is what the context says of a predicate's objects.
func (j *jsonld) coercion(s *shape) string {
	switch {
	case s.mixed, s.form == nsXSD+"string":
		return ""
	case s.form == formIRI:
		return `{"@type": "@id"}`
	case s.form[0] == '@':
		return `{"@language": "` + s.form[1:] + `"}`
	}
	return `{"@type": "` + j.compact(s.form) + `"}`
}

// contextAt begins the document with the address of the schema's context, and
// learns from that what it tells.
func (j *jsonld) contextAt(address string) error {
	prefixes, forms, err := schemaContext(j.b.vocabulary.schema)
	if err != nil {
		return err
	}
	j.short, j.coerced = prefixes, forms
	b := appendJSON(append(j.buf, "{\n  \"@context\": ["...), address)
	if j.base != "" {
		b = append(appendJSON(append(b, `, {"@base": `...), j.base), '}')
	}
	j.buf = append(b, "],\n  \"@graph\": ["...)
	j.w.Write(j.buf)
	return nil
}

// schemaContext is the context that the schema gives: its prefixes, and the
// forms that it tells of predicates' objects.
func schemaContext(s *ontology.Schema) (shortNames, map[string]string, error) {
	var text bytes.Buffer
	if err := s.WriteContext(&text); err != nil {
		return nil, nil, err
	}
	var doc struct {
		Context map[string]any `json:"@context"`
	}
	if err := json.Unmarshal(text.Bytes(), &doc); err != nil {
		return nil, nil, err
	}
	expanded := func(name string) string {
		prefix, local, _ := strings.Cut(name, ":")
		namespace, _ := doc.Context[prefix].(string)
		return namespace + local
	}
	short, forms := make(shortNames), make(map[string]string)
	for name, means := range doc.Context {
		switch means := means.(type) {
		case string:
			short[means] = name + ":"
		case map[string]any:
			form, _ := means["@type"].(string)
			if form != formIRI {
				form = expanded(form)
			}
			forms[expanded(name)] = form
		}
	}
	return short, forms, nil
}
