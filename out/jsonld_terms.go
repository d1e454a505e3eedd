package out

import (
	"cmp"
	"strings"

	"github.com/knakk/rdf"
)

// objects appends the objects of one predicate, as an array if they are many.
func (j *jsonld) objects(triples []rdf.Triple, indent string) {
	if len(triples) == 1 {
		j.object(triples[0], indent)
		return
	}
	inner := indent + "  "
	j.buf = append(j.buf, '[')
	for i, t := range triples {
		if i > 0 {
			j.buf = append(j.buf, ',')
		}
		j.buf = append(j.buf, '\n')
		j.buf = append(j.buf, inner...)
		j.object(t, inner)
	}
	j.buf = append(j.buf, '\n')
	j.buf = append(j.buf, indent...)
	j.buf = append(j.buf, ']')
}

func (j *jsonld) object(t rdf.Triple, indent string) {
	pred, form := t.Pred.String(), formOf(t.Obj)
	bare := form == cmp.Or(j.coerced[pred], nsXSD+"string")
	if form != formIRI {
		j.literal(t.Obj, form, bare)
		return
	}
	iri := t.Obj.String()
	switch _, here := j.subjects[iri]; {
	case pred == nsRDF+"type":
		j.buf = appendJSON(j.buf, j.compact(iri))
	case here && nests(pred):
		j.node(iri, indent)
	case bare:
		j.id(iri)
	default:
		j.buf = append(j.buf, `{"@id": `...)
		j.id(iri)
		j.buf = append(j.buf, '}')
	}
}

// formIRI is the form of objects that are IRIs.
const formIRI = "@id"

// formOf is the form of an object: formIRI, "@" and a language, or a datatype.
func formOf(o rdf.Object) string {
	l, tag, ok := asLiteral(o)
	switch {
	case !ok:
		return formIRI
	case tag != "":
		return "@" + tag
	}
	return l.DataType.String()
}

// nests reports whether the object of a predicate is a part of its subject.
// Entities are not: each stands in its own place.
func nests(pred string) bool {
	switch pred {
	case provDerivedFrom.String(), spoEvidence.String(), oaSelector.String(), spoUnasserted.String():
		return true
	}
	namespace, _ := splitIRI(pred)
	switch strings.TrimPrefix(strings.TrimPrefix(namespace, nsWDProp), nsSpoglio) {
	case partStatementValue, partQualifierValue, partReferenceValue:
		return true
	}
	return namespace == nsWDProp || namespace == nsSpoglio+partClaim
}

// literal appends a literal: bare, where the context tells its form.
func (j *jsonld) literal(o rdf.Object, form string, bare bool) {
	if bare {
		j.buf = appendJSON(j.buf, o.String())
		return
	}
	j.buf = append(j.buf, `{"@value": `...)
	j.buf = appendJSON(j.buf, o.String())
	if language, ok := strings.CutPrefix(form, "@"); ok {
		j.buf = append(j.buf, `, "@language": `...)
		j.buf = appendJSON(j.buf, language)
	} else if form != nsXSD+"string" {
		j.buf = append(j.buf, `, "@type": `...)
		j.buf = appendJSON(j.buf, j.compact(form))
	}
	j.buf = append(j.buf, '}')
}

func (j *jsonld) key(p rdf.Predicate) {
	if p.String() == nsRDF+"type" {
		j.buf = append(j.buf, `"@type"`...)
		return
	}
	j.buf = appendJSON(j.buf, j.compact(p.String()))
}

// resolvesToItself reports whether every processor resolves a relative
// reference letter for letter. Some percent-encode more than they should.
func resolvesToItself(local string) bool {
	for i := 0; i < len(local); i++ {
		if c := local[i]; !plainInName(c) && c != '-' && c != '.' && c != '/' || c == ':' {
			return false
		}
	}
	return local != ""
}

// id appends the id of a node: relative to the base where it lies under it.
func (j *jsonld) id(iri string) {
	if local, ok := strings.CutPrefix(iri, j.base); ok && j.base != "" && resolvesToItself(local) {
		j.buf = appendJSON(j.buf, local)
		return
	}
	j.buf = appendJSON(j.buf, j.compact(iri))
}

// compact is an IRI with its prefix, if it has one.
func (j *jsonld) compact(iri string) string {
	namespace, local := splitIRI(iri)
	if short := j.short[namespace]; short != "" && local != "" {
		return short + local
	}
	return iri
}

// appendJSON appends a string as JSON.
func appendJSON(b []byte, s string) []byte {
	const hexadecimal = "0123456789abcdef"
	b = append(b, '"')
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '"' || c == '\\':
			b = append(b, '\\', c)
		case c == '\n':
			b = append(b, '\\', 'n')
		case c < ' ':
			b = append(b, '\\', 'u', '0', '0', hexadecimal[c>>4], hexadecimal[c&15])
		default:
			b = append(b, c)
		}
	}
	return append(b, '"')
}
