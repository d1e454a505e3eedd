package ontology

import (
	"fmt"
	"strings"
)

// later is a SPARQL condition: a date is certainly later than another, by what
// both precisions reach. Both names are bound by dated.
func later(name, other string) string {
	return strings.NewReplacer("$a", "?"+name, "$b", "?"+other).Replace(
		"FILTER($aPrecision >= 9 && $bPrecision >= 9 && ($aYear > $bYear || $aYear = $bYear && " +
			"$aPrecision >= 10 && $bPrecision >= 10 && ($aMonth > $bMonth || $aMonth = $bMonth && " +
			"$aPrecision >= 11 && $bPrecision >= 11 && $aDay > $bDay))) ")
}

// dated binds a name to the date of a value node, with its precision, year,
// month and day. The parts are taken from the text of the date: many
// processors have no dates before our era.
func dated(node, name string) string {
	part := func(what, pattern string) string {
		return fmt.Sprintf("BIND(xsd:integer(REPLACE(STR(?%[1]s), \"%[3]s.*$\", \"$1\")) AS ?%[1]s%[2]s) ", name, what, pattern)
	}
	return fmt.Sprintf("%s wikibase:timeValue ?%[2]s ; wikibase:timePrecision ?%[2]sPrecision . ", node, name) +
		part("Year", "^(-?[0-9]+)-") + part("Month", "^-?[0-9]+-([0-9]+)-") + part("Day", "^-?[0-9]+-[0-9]+-([0-9]+)")
}

// orderShapes refuse ends before their beginnings, of a subject and beside one
// statement.
func (s *Schema) orderShapes(p *page) {
	for _, pair := range s.Order {
		first, second := s.Property(pair.First), s.Property(pair.Second)
		name := pair.First + "-before-" + pair.Second
		filter := later("value", "end")
		message := first.Label.English + " comes after " + second.Label.English
		if first.Use&second.Use&MainUse != 0 {
			p.block("spo-shape:"+name,
				line{"a", []string{"sh:NodeShape"}},
				line{"sh:targetSubjectsOf", []string{first.in(direct)}},
				line{"sh:sparql", []string{s.query(message, "SELECT $this ?value WHERE { "+
					exactly(first, "?begin", "?x")+dated("?x", "value")+exactly(second, "?finish", "?y")+dated("?y", "end")+filter+"}")}},
			)
		}
		if first.Use&second.Use&QualifierUse != 0 {
			p.block("spo-shape:"+name+"-qualifier",
				line{"a", []string{"sh:NodeShape"}},
				line{"sh:targetSubjectsOf", []string{first.in(qualifierOffice)}},
				line{"sh:sparql", []string{s.query(message, "SELECT $this ?value WHERE { $this "+
					first.in(qualifierValue)+" ?x ; "+second.in(qualifierValue)+" ?y . "+dated("?x", "value")+dated("?y", "end")+filter+"}")}},
			)
		}
	}
}

// exactly binds a statement of $this, its value node, and that it is not
// approximate.
func exactly(x *Property, statement, node string) string {
	return fmt.Sprintf("$this %s %s . %s %s %s . FILTER NOT EXISTS { %s pq:P1480 %sAbout } ",
		x.in(claim), statement, statement, x.in(statementValue), node, statement, statement)
}

// lifetimeShape refuses what somebody does before birth or after death, by the
// time of the deed or else by that of the event it belongs to.
func (s *Schema) lifetimeShape(p *page) {
	birth, death := s.Property("P569"), s.Property("P570")
	own, ofEvent := s.deeds()
	early := exactly(birth, "?begin", "?y") + dated("?y", "start") + later("start", "value") + "}"
	late := exactly(death, "?finish", "?y") + dated("?y", "end") + later("value", "end") + "}"
	const head = "SELECT $this ?value WHERE { "
	p.block("spo-shape:lifetime",
		line{"a", []string{"sh:NodeShape"}},
		line{"sh:targetSubjectsOf", []string{birth.in(direct), death.in(direct)}},
		line{"sh:sparql", []string{
			s.query("a deed after death", head+own+late),
			s.query("a deed before birth", head+own+early),
			s.query("a part in an event after death", head+ofEvent+late),
			s.query("a part in an event before birth", head+ofEvent+early),
		}},
	)
}

// deeds bind ?value to the time of what $this does, with its parts: to its own
// time, or to that of the event on its other side, if that has one time and the
// deed none.
func (s *Schema) deeds() (own, ofEvent string) {
	var claims, statements, values []string
	for i := range s.Properties {
		x := &s.Properties[i]
		if x.LivingSubject {
			claims = append(claims, x.in(claim))
			statements = append(statements, x.in(statementOffice))
		}
		if x.LivingValue {
			values = append(values, x.in(statementOffice))
		}
	}
	doing := "$this ?claim ?deed FILTER(" + in("?claim", claims) + ") "
	done := "?deed ?said $this ; a wikibase:Statement FILTER(" + in("?said", values) + ") "
	own = "{ " + doing + "} UNION { " + done + "} { ?deed pqv:P585 ?x } UNION { ?deed pqv:P580 ?x } " + dated("?x", "value")
	begins, times := []string{"p:P585", "p:P580"}, []string{"psv:P585", "psv:P580"}
	ofEvent = "{ " + doing + "?deed ?of ?event FILTER(" + in("?of", statements) + ") } UNION { " + done + "?event ?to ?deed } " +
		"?event a ?class ; ?begins ?at . ?at ?when ?x FILTER(" + in("?class", ownNames(s.kindsOf("Event"))) + " && " + in("?begins", begins) + " && " + in("?when", times) + ") " +
		"FILTER NOT EXISTS { ?deed pqv:P585 ?own } FILTER NOT EXISTS { ?deed pqv:P580 ?own } " +
		"FILTER NOT EXISTS { ?event ?also ?other FILTER(?other != ?at && " + in("?also", begins) + ") } " + dated("?x", "value")
	return own, ofEvent
}

// in is a SPARQL condition: a variable has one of some values.
func in(variable string, values []string) string {
	return variable + " IN (" + strings.Join(values, ", ") + ")"
}

// kindsOf are the classes that are of a class, itself among them.
func (s *Schema) kindsOf(class string) []string {
	var names []string
	for _, c := range s.Classes {
		if s.IsA(c.Name, class) {
			names = append(names, c.Name)
		}
	}
	return names
}
