package ontology

import (
	"regexp"

	"gopkg.in/yaml.v3"
)

var propertyID = regexp.MustCompile(`^(P[1-9][0-9]*|spo:[a-z][A-Za-z]*)$`)

var uses = map[string]Use{
	"main": MainUse, "qualifier": QualifierUse, "reference": ReferenceUse, "structure": StructureUse,
}

var datatypes = map[string]Datatype{
	"item": ItemType, "time": TimeType, "quantity": QuantityType,
	"monolingualtext": TextType, "string": StringType, "url": URLType,
}

// alwaysQualifier reads what may qualify every value of a datatype.
func (l *loader) alwaysQualifier(key, value *yaml.Node) {
	l.s.always[l.datatype(key)] = l.list(value)
}

func (l *loader) datatype(n *yaml.Node) Datatype {
	d, ok := datatypes[n.Value]
	if !ok {
		l.errorf(n.Line, "datatype %q: expected item, time, quantity, monolingualtext, string or url", n.Value)
	}
	return d
}

// property reads one entry of the section "properties".
func (l *loader) property(key, value *yaml.Node) {
	p := Property{ID: key.Value, line: key.Line}
	if !propertyID.MatchString(p.ID) {
		l.errorf(key.Line, "property %q: expected a Wikidata id (P580) or a name of our own (spo:adopts)", p.ID)
	}
	l.entries(value, func(k, v *yaml.Node) {
		if !l.describe(&p, k.Value, v) && !l.constrain(&p, k.Value, v) {
			l.unknown(k, "property "+p.ID)
		}
	})
	if p.Label == (Labels{}) || p.Definition == (Labels{}) || p.Datatype == "" {
		l.errorf(key.Line, "property %s: expected a label, a definition and a datatype", p.ID)
	}
	if p.Use == 0 {
		p.Use = MainUse
	}
	if p.Words == "" && p.Datatype == ItemType {
		p.Words = "Proposition"
	}
	l.s.Properties = append(l.s.Properties, p)
}

// describe reads what a property means; false if the key is not of these.
func (l *loader) describe(p *Property, key string, v *yaml.Node) bool {
	switch key {
	case "label":
		p.Label = l.labels(v)
	case "definition":
		p.Definition = l.labels(v)
	case "datatype":
		p.Datatype = l.datatype(v)
	case "align":
		p.Matches = l.matches(v)
	case "use":
		for _, name := range l.list(v) {
			if uses[name] == 0 {
				l.errorf(v.Line, "use %q: expected main, qualifier, reference or structure", name)
			}
			p.Use |= uses[name]
		}
	default:
		return false
	}
	return true
}

// constrain reads what limits a property; false if the key is not of these.
func (l *loader) constrain(p *Property, key string, v *yaml.Node) bool {
	switch key {
	case "domain":
		p.Domain = l.knownClasses(v.Line, p.ID, l.list(v))
	case "range":
		p.Range = l.knownClasses(v.Line, p.ID, l.list(v))
	case "words":
		p.Words = l.knownClasses(v.Line, p.ID, []string{l.text(v)})[0]
	case "max":
		p.Max = l.number(v)
	case "foreign":
		p.Foreign = l.flag(v)
	case "qualifiers":
		p.Qualifiers = l.list(v)
	case "living":
		l.living(p, v)
	default:
		return false
	}
	return true
}

func (l *loader) living(p *Property, v *yaml.Node) {
	for _, side := range l.list(v) {
		switch side {
		case "subject":
			p.LivingSubject = true
		case "value":
			p.LivingValue = true
		default:
			l.errorf(v.Line, "living %q: expected subject or value", side)
		}
	}
}

// finishProperties indexes the properties and checks what they say of each
// other.
func (l *loader) finishProperties() {
	for i := range l.s.Properties {
		l.s.properties[l.s.Properties[i].ID] = &l.s.Properties[i]
	}
	for i := range l.s.Properties {
		l.finish(&l.s.Properties[i])
	}
}

func (l *loader) finish(p *Property) {
	if len(l.errs) == 0 {
		p.subjects, p.values = l.s.admitted(p.Domain), l.s.admitted(p.Range)
	}
	if p.Use&MainUse != 0 {
		p.Qualifiers = append(p.Qualifiers, l.s.always[p.Datatype]...)
	}
	for _, id := range p.Qualifiers {
		if q := l.s.Property(id); q == nil || q.Use&QualifierUse == 0 {
			l.errorf(p.line, "property %s: %s is no qualifier of this schema (use: [qualifier])", p.ID, id)
		}
	}
	if p.Datatype != ItemType && (len(p.Range) > 0 || p.Words != "" || p.LivingValue) {
		l.errorf(p.line, "property %s: range, words and living value are for items, not for %s", p.ID, p.Datatype)
	}
}

// order reads the pairs of time properties that come one after the other.
func (l *loader) order(n *yaml.Node) {
	if n == nil {
		return
	}
	for _, pair := range n.Content {
		ids := l.list(pair)
		if len(ids) != 2 || !l.isTime(ids[0]) || !l.isTime(ids[1]) {
			l.errorf(pair.Line, "order: expected two properties of datatype time, the earlier first")
			continue
		}
		l.s.Order = append(l.s.Order, Pair{ids[0], ids[1]})
	}
}

func (l *loader) isTime(id string) bool {
	p := l.s.Property(id)
	return p != nil && p.Datatype == TimeType
}
