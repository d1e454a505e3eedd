package ontology

import (
	"strings"

	"gopkg.in/yaml.v3"
)

// structure reads one part of the section "structure".
func (l *loader) structure(key, value *yaml.Node) {
	st := &l.s.Structure
	switch key.Value {
	case "classes":
		l.entries(value, func(k, v *yaml.Node) { st.Classes = append(st.Classes, l.readClass(k, v)) })
	case "polarities":
		l.entries(value, func(k, v *yaml.Node) { st.Polarities = append(st.Polarities, Node{k.Value, l.labels(v)}) })
	case "predicates":
		l.entries(value, func(k, v *yaml.Node) { st.Predicates = append(st.Predicates, l.predicate(k, v)) })
	default:
		l.unknown(key, "structure")
	}
}

func (l *loader) predicate(key, value *yaml.Node) Predicate {
	prefix, local, _ := strings.Cut(key.Value, ":")
	if !localName.MatchString(local) || l.prefixIRI(prefix) == "" {
		l.errorf(key.Line, "predicate %q: expected a term with a prefix of this schema", key.Value)
	}
	if value.Value == string(IntegerType) {
		return Predicate{key.Value, IntegerType}
	}
	return Predicate{key.Value, l.datatype(value)}
}
