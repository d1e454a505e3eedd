package out

import (
	"maps"
	"slices"
	"strings"
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
	case s.mixed, s.datatype == nsXSD+"string":
		return ""
	case s.language != "":
		return `{"@language": "` + s.language + `"}`
	case s.datatype != "":
		return `{"@type": "` + j.compact(s.datatype) + `"}`
	}
	return `{"@type": "@id"}`
}
