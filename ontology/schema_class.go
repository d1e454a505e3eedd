package ontology

import (
	"regexp"

	"gopkg.in/yaml.v3"
)

// maxClasses is how many classes a set of classes holds.
const maxClasses = 32

// class reads one entry of the section "classes".
func (l *loader) class(key, value *yaml.Node) {
	c := l.readClass(key, value)
	if len(l.s.Classes) == maxClasses {
		l.errorf(key.Line, "class %s: there can be no more than %d classes", c.Name, maxClasses)
		return
	}
	l.s.classes[c.Name] = len(l.s.Classes)
	l.s.Classes = append(l.s.Classes, c)
}

func (l *loader) readClass(key, value *yaml.Node) Class {
	c := Class{Name: key.Value}
	l.named(key, className, "class")
	l.entries(value, func(k, v *yaml.Node) {
		switch k.Value {
		case "super":
			c.Super = l.text(v)
			l.knownClasses(v.Line, c.Name, []string{c.Super})
		case "label":
			c.Label = l.labels(v)
		case "definition":
			c.Definition = l.labels(v)
		case "align":
			c.Matches = l.matches(v)
		default:
			l.unknown(k, "class "+c.Name)
		}
	})
	if c.Label == (Labels{}) || c.Definition == (Labels{}) {
		l.errorf(key.Line, "class %s: expected a label and a definition", c.Name)
	}
	return c
}

// disjoint reads one entry of the section "disjoint".
func (l *loader) disjoint(key, value *yaml.Node) {
	l.knownClasses(key.Line, "disjoint", []string{key.Value})
	for _, other := range l.knownClasses(value.Line, "disjoint", l.list(value)) {
		l.s.Disjoint = append(l.s.Disjoint, Pair{key.Value, other})
	}
}

// closeDisjoint fills, for each class, the set of classes that it shares no
// member with: those a pair names, and their subclasses.
func (l *loader) closeDisjoint() {
	s := l.s
	s.disjoint = make([]uint32, len(s.Classes))
	for i, a := range s.Classes {
		for j, b := range s.Classes {
			if s.apart(a.Name, b.Name) {
				s.disjoint[i] |= 1 << j
			}
		}
	}
}

func (s *Schema) apart(a, b string) bool {
	for _, p := range s.Disjoint {
		if s.IsA(a, p.First) && s.IsA(b, p.Second) || s.IsA(b, p.First) && s.IsA(a, p.Second) {
			return true
		}
	}
	return false
}

// admitted is the set of classes that are not disjoint from every one of the
// names; all classes where there are none.
func (s *Schema) admitted(names []string) uint32 {
	if len(names) == 0 {
		return 1<<len(s.Classes) - 1
	}
	var set uint32
	for _, name := range names {
		for i := range s.Classes {
			if s.disjoint[s.classes[name]]&(1<<i) == 0 {
				set |= 1 << i
			}
		}
	}
	return set
}

var itemID = regexp.MustCompile(`^Q[1-9][0-9]*$`)

// term reads the items of one class in the section "terms".
func (l *loader) term(class, items *yaml.Node) {
	l.knownClasses(class.Line, "terms", []string{class.Value})
	l.entries(items, func(id, names *yaml.Node) {
		if !itemID.MatchString(id.Value) {
			l.errorf(id.Line, "term %q: expected the id of a Wikidata item", id.Value)
		}
		t := Term{Class: class.Value, ID: id.Value}
		l.entries(names, func(language, list *yaml.Node) {
			switch language.Value {
			case "it":
				t.Names.Italian = l.list(list)
			case "en":
				t.Names.English = l.list(list)
			case "code":
				t.Code = l.text(list)
			default:
				l.unknown(language, "term "+t.ID)
			}
		})
		l.addTerm(id.Line, t)
	})
}

// addTerm makes a term found by each of its nouns.
func (l *loader) addTerm(line int, t Term) {
	l.s.Terms = append(l.s.Terms, t)
	for _, names := range [][]string{t.Names.Italian, t.Names.English} {
		for _, name := range names {
			key := termKey{t.Class, FoldName(name)}
			if i, ok := l.s.terms[key]; ok && l.s.Terms[i].ID != t.ID {
				l.errorf(line, "term %s: %q means %s already", t.ID, name, l.s.Terms[i].ID)
			}
			l.s.terms[key] = len(l.s.Terms) - 1
		}
	}
}
