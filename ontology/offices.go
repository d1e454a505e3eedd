package ontology

import "strings"

// office is a place in the graph in which a property has a name of its own.
type office uint8

// The offices of Wikibase's RDF binding.
const (
	direct office = iota
	claim
	statementOffice
	statementValue
	qualifierOffice
	qualifierValue
	referenceOffice
	referenceValue
)

var officePrefixes = [...]string{"wdt", "p", "ps", "psv", "pq", "pqv", "pr", "prv"}

// in is the property's prefixed name in an office. Our own have the same
// prefixes after "spo-", but for the direct one.
func (p *Property) in(o office) string {
	name, own := strings.CutPrefix(p.ID, "spo:")
	switch {
	case !own:
		return officePrefixes[o] + ":" + name
	case o == direct:
		return p.ID
	}
	return "spo-" + officePrefixes[o] + ":" + name
}

// entity is the prefixed name of the property as a thing.
func (p *Property) entity() string {
	if name, own := strings.CutPrefix(p.ID, "spo:"); own {
		return "spo-property:" + name
	}
	return "wd:" + p.ID
}

// noded reports whether values of the datatype have a node of their own.
func (d Datatype) noded() bool { return d == TimeType || d == QuantityType }

// offices are those in which a property stands.
func (p *Property) offices() []office {
	var out []office
	add := func(use Use, simple []office, node ...office) {
		if p.Use&use != 0 {
			out = append(out, simple...)
			if p.Datatype.noded() {
				out = append(out, node...)
			}
		}
	}
	add(MainUse, []office{direct, claim, statementOffice}, statementValue)
	add(QualifierUse, []office{qualifierOffice}, qualifierValue)
	add(ReferenceUse, []office{referenceOffice}, referenceValue)
	add(StructureUse, []office{direct})
	return out
}

// toResource reports whether the property leads to a resource in the office,
// and not to a literal.
func (p *Property) toResource(o office) bool {
	switch o {
	case claim, statementValue, qualifierValue, referenceValue:
		return true
	}
	return p.Datatype.literalType() == ""
}

// literalType is the RDF datatype of the values, or "" where they are
// resources.
func (d Datatype) literalType() string {
	switch d {
	case TimeType:
		return "xsd:dateTime"
	case QuantityType:
		return "xsd:decimal"
	case TextType:
		return "rdf:langString"
	case StringType:
		return "xsd:string"
	case IntegerType:
		return "xsd:integer"
	}
	return ""
}

// wikibaseType is the datatype as Wikibase's ontology names it.
func (d Datatype) wikibaseType() string {
	switch d {
	case ItemType:
		return "wikibase:WikibaseItem"
	case TextType:
		return "wikibase:Monolingualtext"
	}
	return "wikibase:" + strings.ToUpper(string(d[:1])) + string(d[1:])
}

// nodeClass is the class of the nodes of noded values.
func (d Datatype) nodeClass() string {
	if d == TimeType {
		return "wikibase:TimeValue"
	}
	return "wikibase:QuantityValue"
}
