package ontology

import (
	"io"
	"strings"
)

// WriteOWL writes the schema as an OWL 2 ontology in Turtle: the classes, the
// properties in every place of the graph, and how both stand to other
// vocabularies.
func (s *Schema) WriteOWL(w io.Writer) error {
	var p page
	p.block("<"+s.iri("spo")+">",
		line{"a", []string{"owl:Ontology"}},
		line{"dct:title", both(Labels{"L'ontologia di spoglio", "The spoglio ontology"})},
		line{"dct:description", both(Labels{
			"Ciò che un testo può dire e come si scrive: classi, proprietà e nodi del grafo, dallo schema di spoglio.",
			"What a text can state and how it is written: classes, properties and nodes of the graph, made from spoglio's schema.",
		})},
	)
	p.title("Relations to other vocabularies, as annotations")
	for _, kind := range matchKinds {
		if name := matchPredicate(kind, "Class"); strings.HasPrefix(name, "skos:") {
			p.block(name, line{"a", []string{"owl:AnnotationProperty"}})
		}
	}
	p.title("Classes")
	for i := range s.Classes {
		s.owlClass(&p, &s.Classes[i])
	}
	p.title("Properties")
	for i := range s.Properties {
		s.owlProperty(&p, &s.Properties[i])
	}
	p.title("The structure of the graph")
	s.owlStructure(&p)
	return p.writeTo(w, s.Prefixes)
}

// iri is the namespace of a prefix.
func (s *Schema) iri(prefix string) string {
	for _, x := range s.Prefixes {
		if x.Name == prefix {
			return x.IRI
		}
	}
	return ""
}

// matchPredicate is the predicate of a kind of match between classes ("Class")
// or properties ("Property").
func matchPredicate(kind, of string) string {
	switch kind {
	case "equivalent":
		return "owl:equivalent" + of
	case "sub":
		return "rdfs:sub" + of + "Of"
	}
	return "skos:" + kind + "Match"
}

// matchLines say how a class or property stands to other vocabularies.
func matchLines(matches []Match, of string) []line {
	var out []line
	for _, kind := range matchKinds {
		l := line{predicate: matchPredicate(kind, of)}
		for _, m := range matches {
			if m.Kind == kind {
				l.objects = append(l.objects, m.Term)
			}
		}
		out = append(out, l)
	}
	return out
}

func (s *Schema) owlClass(p *page, c *Class) {
	lines := []line{{"a", []string{"owl:Class"}}}
	if c.Super != "" {
		lines = append(lines, line{"rdfs:subClassOf", []string{"spo:" + c.Super}})
	}
	lines = append(lines, line{"rdfs:label", both(c.Label)}, line{"skos:definition", both(c.Definition)})
	lines = append(lines, matchLines(c.Matches, "Class")...)
	var apart []string
	for _, d := range s.Disjoint {
		if d.First == c.Name {
			apart = append(apart, "spo:"+d.Second)
		}
	}
	p.block("spo:"+c.Name, append(lines, line{"owl:disjointWith", apart})...)
}

// owlProperty describes the property as a thing, after Wikibase's ontology,
// and declares its names.
func (s *Schema) owlProperty(p *page, x *Property) {
	if x.Use != StructureUse {
		s.owlEntity(p, x)
	}
	for _, o := range x.offices() {
		lines := []line{{"a", []string{owlKind(x.toResource(o))}}}
		if o == direct {
			lines = append(lines, s.owlDirect(x)...)
		}
		p.block(x.in(o), lines...)
	}
}

func owlKind(resource bool) string {
	if resource {
		return "owl:ObjectProperty"
	}
	return "owl:DatatypeProperty"
}

func (s *Schema) owlEntity(p *page, x *Property) {
	lines := []line{
		{"a", []string{"wikibase:Property"}},
		{"rdfs:label", both(x.Label)},
		{"skos:definition", both(x.Definition)},
		{"wikibase:propertyType", []string{x.Datatype.wikibaseType()}},
	}
	names := [...]string{
		"directClaim", "claim", "statementProperty", "statementValue", "qualifier", "qualifierValue", "reference", "referenceValue",
	}
	for _, o := range x.offices() {
		lines = append(lines, line{"wikibase:" + names[o], []string{x.in(o)}})
	}
	p.block(x.entity(), lines...)
}

func (s *Schema) owlDirect(x *Property) []line {
	lines := []line{
		{"rdfs:label", both(x.Label)},
		{"skos:definition", both(x.Definition)},
		{"rdfs:domain", union(x.Domain)},
	}
	if t := x.Datatype.literalType(); t != "" {
		lines = append(lines, line{"rdfs:range", []string{t}})
	} else {
		lines = append(lines, line{"rdfs:range", union(x.Range)})
	}
	return append(lines, matchLines(x.Matches, "Property")...)
}

// union is the class of whatever is of one of the classes.
func union(classes []string) []string {
	switch len(classes) {
	case 0:
		return nil
	case 1:
		return ownNames(classes)
	}
	return []string{"[ a owl:Class ; owl:unionOf " + listOf(ownNames(classes)) + " ]"}
}

func (s *Schema) owlStructure(p *page) {
	for i := range s.Structure.Classes {
		s.owlClass(p, &s.Structure.Classes[i])
	}
	for _, n := range s.Structure.Polarities {
		p.block("spo:"+n.Name, line{"a", []string{"owl:NamedIndividual"}}, line{"rdfs:label", both(n.Label)})
	}
	for _, x := range s.Structure.Predicates {
		if !strings.HasPrefix(x.Name, "owl:") {
			p.block(x.Name, line{"a", []string{owlKind(x.Datatype.literalType() == "")}})
		}
	}
}
