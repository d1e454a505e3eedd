package ontology

import (
	"fmt"
	"io"
	"strconv"
	"strings"
)

// WriteShapes writes the schema as SHACL shapes in Turtle, for a dataset as it
// stands, without the ontology: datatypes, domains and ranges, how many
// values, which qualifiers, and the order of dates. They say what package
// align checks, but for one thing: where dates are approximate or of different
// calendars, they let them pass.
func (s *Schema) WriteShapes(w io.Writer) error {
	var p page
	s.shapesHead(&p)
	p.title("Things")
	s.thingShapes(&p)
	s.nodeShapes(&p)
	p.title("Values")
	valueShapes(&p)
	p.title("Properties of facts")
	for i := range s.Properties {
		if x := &s.Properties[i]; x.Use&MainUse != 0 {
			s.directShape(&p, x)
			s.statementShape(&p, x)
		}
	}
	p.title("Qualifiers and references")
	for i := range s.Properties {
		x := &s.Properties[i]
		if x.Use&QualifierUse != 0 {
			s.besideShape(&p, x, qualifierOffice, "qualifier")
		}
		if x.Use&ReferenceUse != 0 {
			s.besideShape(&p, x, referenceOffice, "reference")
		}
	}
	p.title("Order of time")
	s.orderShapes(&p)
	s.lifetimeShape(&p)
	return p.writeTo(w, s.Prefixes)
}

// shapesHead names the shapes graph and declares the prefixes of its queries.
func (s *Schema) shapesHead(p *page) {
	var declared []string
	for _, name := range [...]string{"rdf", "xsd", "wikibase", "wdt", "p", "ps", "psv", "pq", "pqv", "spo", "spo-p", "spo-ps"} {
		declared = append(declared, fmt.Sprintf("[ sh:prefix %s ; sh:namespace %s^^xsd:anyURI ]", literal(name), literal(s.iri(name))))
	}
	p.block(s.shapesGraph(), line{"a", []string{"owl:Ontology"}}, line{"sh:declare", declared})
}

func (s *Schema) shapesGraph() string { return "<" + s.iri("spo-shape") + ">" }

// thingShapes are of what every entity has and none has.
func (s *Schema) thingShapes(p *page) {
	names := make([]string, len(s.Classes))
	for i, c := range s.Classes {
		names[i] = c.Name
	}
	p.block("spo-shape:Thing",
		line{"a", []string{"sh:NodeShape"}},
		line{"sh:targetClass", ownNames(names)},
		line{"sh:nodeKind", []string{"sh:IRI"}},
		line{"sh:property", []string{shape(
			`sh:path rdfs:label`, `sh:minCount 1`, `sh:message "an entity has a label"@en`)}},
		line{"sh:sparql", []string{s.query("a thing is stated of itself",
			"SELECT $this ?path ?value WHERE { $this ?path ?value . FILTER(?value = $this && "+
				"(STRSTARTS(STR(?path), \""+s.iri("wdt")+"\") || STRSTARTS(STR(?path), \""+s.iri("spo")+"\"))) }")}},
	)
}

// nodeShapes are of the nodes that hold what is not asserted, and evidence.
func (s *Schema) nodeShapes(p *page) {
	var polarities []string
	for _, n := range s.Structure.Polarities {
		polarities = append(polarities, n.Name)
	}
	p.block("spo-shape:UnassertedStatement",
		line{"a", []string{"sh:NodeShape"}},
		line{"sh:targetClass", []string{"spo:UnassertedStatement"}},
		line{"sh:targetObjectsOf", []string{"spo:unasserted"}},
		line{"sh:property", []string{shape(
			`sh:path spo:polarity`, `sh:minCount 1`, `sh:maxCount 1`, `sh:in `+listOf(ownNames(polarities)),
			`sh:message "what is not asserted is denied, planned or reported"@en`)}},
	)
	var known []string
	for i := range s.Properties {
		if x := &s.Properties[i]; x.Use&MainUse != 0 {
			known = append(known, x.in(statementOffice))
		}
	}
	p.block("spo-shape:Statement",
		line{"a", []string{"sh:NodeShape"}},
		line{"sh:targetClass", []string{"wikibase:Statement", "spo:UnassertedStatement"}},
		line{"sh:property", []string{shape(
			`sh:path [ sh:alternativePath `+listOf(known)+` ]`, `sh:minCount 1`, `sh:maxCount 1`,
			`sh:message "a statement has one value, of a property of facts"@en`)}},
	)
	p.block("spo-shape:Reference",
		line{"a", []string{"sh:NodeShape"}},
		line{"sh:targetObjectsOf", []string{"prov:wasDerivedFrom"}},
		line{"sh:property", []string{shape(
			`sh:path pr:P1683`, `sh:minCount 1`, `sh:maxCount 1`, `sh:message "a reference quotes the words of its text"@en`)}},
	)
}

// valueShapes are of the nodes that hold dates and numbers.
func valueShapes(p *page) {
	p.block("spo-shape:TimeValue",
		line{"a", []string{"sh:NodeShape"}},
		line{"sh:targetClass", []string{"wikibase:TimeValue"}},
		line{"sh:property", []string{
			shape(`sh:path wikibase:timeValue`, `sh:minCount 1`, `sh:maxCount 1`, dateTimeShape),
			shape(`sh:path wikibase:timePrecision`, `sh:minCount 1`, `sh:maxCount 1`, `sh:in ( 7 8 9 10 11 )`),
			shape(`sh:path wikibase:timeCalendarModel`, `sh:minCount 1`, `sh:maxCount 1`, `sh:in ( wd:Q1985727 wd:Q1985786 )`),
		}})
	p.block("spo-shape:QuantityValue",
		line{"a", []string{"sh:NodeShape"}},
		line{"sh:targetClass", []string{"wikibase:QuantityValue"}},
		line{"sh:property", []string{
			shape(`sh:path wikibase:quantityAmount`, `sh:minCount 1`, `sh:maxCount 1`, `sh:datatype xsd:decimal`),
			shape(`sh:path wikibase:quantityUnit`, `sh:minCount 1`, `sh:maxCount 1`, `sh:nodeKind sh:IRI`),
			shape(`sh:path wikibase:quantityLowerBound`, `sh:maxCount 1`, `sh:datatype xsd:decimal`, `sh:lessThanOrEquals wikibase:quantityAmount`),
			shape(`sh:path wikibase:quantityUpperBound`, `sh:maxCount 1`, `sh:datatype xsd:decimal`),
			shape(`sh:path wikibase:quantityAmount`, `sh:lessThanOrEquals wikibase:quantityUpperBound`),
		}})
}

// dateTimeShape asks for the form of xsd:dateTime, not for the datatype alone:
// many processors take years before our era, or beyond 9999, for broken, and
// some write the zone out.
const dateTimeShape = `sh:nodeKind sh:Literal ; sh:pattern "^-?([1-9][0-9]{3,}|0[0-9]{3})-[0-9]{2}-[0-9]{2}T00:00:00(Z|[+]00:00)$"`

func shape(parts ...string) string { return "[ " + strings.Join(parts, " ; ") + " ]" }

// query is a SPARQL constraint with its message.
func (s *Schema) query(message, text string) string {
	return shape(`a sh:SPARQLConstraint`, `sh:message `+literal(message)+`@en`, `sh:prefixes `+s.shapesGraph(), `sh:select `+literal(text))
}

// directShape is of the subjects and values of the direct property.
func (s *Schema) directShape(p *page, x *Property) {
	value := []string{"sh:path " + x.in(direct), valueKind(x.Datatype)}
	properties := []string{shape(value...)}
	if x.Max > 0 {
		properties = append(properties, shape("sh:path "+x.in(direct), "sh:maxCount "+strconv.Itoa(x.Max), "sh:severity sh:Warning",
			"sh:message "+literal("several sources differ on the "+x.Label.English)+"@en"))
	}
	properties = append(properties, s.classShape("rdf:type", x.subjects, "the subject cannot have this: "+x.Label.English)...)
	properties = append(properties, s.classShape("( "+x.in(direct)+" rdf:type )", x.values, "the value cannot be this: "+x.Label.English)...)
	p.block("spo-shape:"+shapeName(x),
		line{"a", []string{"sh:NodeShape"}},
		line{"rdfs:label", both(x.Label)},
		line{"sh:targetSubjectsOf", []string{x.in(direct)}},
		line{"sh:property", properties},
	)
}

// shapeName is a property's id as part of a shape's name.
func shapeName(x *Property) string { return strings.TrimPrefix(x.ID, "spo:") }

func valueKind(d Datatype) string {
	switch t := d.literalType(); t {
	case "":
		return "sh:nodeKind sh:IRI"
	case "xsd:dateTime":
		return dateTimeShape
	default:
		return "sh:datatype " + t
	}
}

// classShape refuses, at the end of a path, the classes that are not admitted.
func (s *Schema) classShape(path string, admitted uint32, message string) []string {
	var refused []string
	for i, c := range s.Classes {
		if admitted&(1<<i) == 0 {
			refused = append(refused, c.Name)
		}
	}
	if len(refused) == 0 {
		return nil
	}
	return []string{shape("sh:path "+path, "sh:not [ sh:in "+listOf(ownNames(refused))+" ]", "sh:message "+literal(message)+"@en")}
}

// statementShape is of the statement nodes of a property: what may stand on
// them, and nothing else.
func (s *Schema) statementShape(p *page, x *Property) {
	properties := []string{shape("sh:path "+x.in(statementOffice), "sh:minCount 1", "sh:maxCount 1", valueKind(x.Datatype))}
	if x.Datatype.noded() {
		properties = append(properties, shape("sh:path "+x.in(statementValue), "sh:maxCount 1", "sh:class "+x.Datatype.nodeClass()))
	}
	properties = append(properties, s.classShape("( "+x.in(statementOffice)+" rdf:type )", x.values, "the value cannot be this: "+x.Label.English)...)
	for _, id := range x.Qualifiers {
		q := s.Property(id)
		properties = append(properties, shape("sh:path "+q.in(qualifierOffice)))
		if q.Datatype.noded() {
			properties = append(properties, shape("sh:path "+q.in(qualifierValue), "sh:class "+q.Datatype.nodeClass()))
		}
	}
	p.block("spo-shape:"+shapeName(x)+"-statement",
		line{"a", []string{"sh:NodeShape"}},
		line{"sh:targetSubjectsOf", []string{x.in(statementOffice)}},
		line{"sh:closed", []string{"true"}},
		line{"sh:ignoredProperties", []string{"( rdf:type wikibase:rank spo:polarity prov:wasDerivedFrom )"}},
		line{"sh:property", properties},
	)
}

// besideShape is of the values of a qualifier or of a reference's property.
func (s *Schema) besideShape(p *page, x *Property, o office, name string) {
	properties := []string{shape("sh:path "+x.in(o), valueKind(x.Datatype))}
	properties = append(properties, s.classShape("( "+x.in(o)+" rdf:type )", x.values, "the value cannot be this: "+x.Label.English)...)
	p.block("spo-shape:"+shapeName(x)+"-"+name,
		line{"a", []string{"sh:NodeShape"}},
		line{"sh:targetSubjectsOf", []string{x.in(o)}},
		line{"sh:property", properties},
	)
}
