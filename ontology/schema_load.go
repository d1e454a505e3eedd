package ontology

import (
	_ "embed"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"
)

//go:embed schema.yaml
var schemaYAML []byte

// Default loads the schema that comes with spoglio.
func Default() (*Schema, error) { return LoadSchema("schema.yaml", schemaYAML) }

// LoadSchema reads a schema from YAML. The error joins all that is wrong with
// it, each with the name, the line and what was expected.
func LoadSchema(name string, data []byte) (*Schema, error) {
	l := loader{name: name, s: &Schema{
		classes:    map[string]int{},
		terms:      map[termKey]int{},
		properties: map[string]*Property{},
		records:    map[string]*RecordKind{},
		always:     map[Datatype][]string{},
	}}
	var root yaml.Node
	if err := yaml.Unmarshal(data, &root); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	if len(root.Content) == 0 {
		return nil, fmt.Errorf("%s:1: the schema is empty", name)
	}
	l.load(root.Content[0])
	if err := errors.Join(l.errs...); err != nil {
		return nil, err
	}
	return l.s, nil
}

// loader reads the nodes of a schema file and gathers what is wrong.
type loader struct {
	name string
	s    *Schema
	errs []error
}

func (l *loader) errorf(line int, format string, args ...any) {
	l.errs = append(l.errs, fmt.Errorf("%s:%d: %s", l.name, line, fmt.Sprintf(format, args...)))
}

// load reads the sections in the order in which they lean on each other.
func (l *loader) load(root *yaml.Node) {
	sections := []struct {
		name string
		read func(key, value *yaml.Node)
	}{
		{"prefixes", l.prefix}, {"classes", l.class}, {"disjoint", l.disjoint}, {"terms", l.term},
		{"qualifiers", l.alwaysQualifier}, {"properties", l.property}, {"structure", l.structure}, {"records", l.record},
	}
	found := map[string]*yaml.Node{}
	l.entries(root, func(key, value *yaml.Node) { found[key.Value] = value })
	for _, s := range sections {
		if n := found[s.name]; n != nil {
			l.entries(n, s.read)
			delete(found, s.name)
		} else {
			l.errorf(root.Line, "no section %q", s.name)
		}
		l.afterSection(s.name)
	}
	l.order(found["order"])
	delete(found, "order")
	l.entries(root, func(key, value *yaml.Node) {
		if found[key.Value] != nil {
			l.errorf(key.Line, "unknown section %q", key.Value)
		}
	})
}

// afterSection does what needs the whole of a section.
func (l *loader) afterSection(name string) {
	switch name {
	case "disjoint":
		l.closeDisjoint()
	case "properties":
		l.finishProperties()
	}
}

// entries calls f for each entry of a mapping; a key that stands twice is an
// error.
func (l *loader) entries(n *yaml.Node, f func(key, value *yaml.Node)) {
	if n.Kind != yaml.MappingNode {
		l.errorf(n.Line, "expected a mapping (key: value)")
		return
	}
	seen := map[string]int{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key := n.Content[i]
		if first, ok := seen[key.Value]; ok {
			l.errorf(key.Line, "%q stands here again; it is on line %d already", key.Value, first)
			continue
		}
		seen[key.Value] = key.Line
		f(key, n.Content[i+1])
	}
}

// unknown reports a key that its owner does not have.
func (l *loader) unknown(key *yaml.Node, owner string) {
	l.errorf(key.Line, "%s: unknown key %q", owner, key.Value)
}

// text is the value of a scalar.
func (l *loader) text(n *yaml.Node) string {
	if n.Kind != yaml.ScalarNode || n.Value == "" {
		l.errorf(n.Line, "expected some text")
		return ""
	}
	return n.Value
}

// list is the values of a sequence of scalars, or one scalar.
func (l *loader) list(n *yaml.Node) []string {
	if n.Kind == yaml.ScalarNode {
		return []string{l.text(n)}
	}
	if n.Kind != yaml.SequenceNode {
		l.errorf(n.Line, "expected a list")
		return nil
	}
	var out []string
	for _, c := range n.Content {
		out = append(out, l.text(c))
	}
	return out
}

// labels is a text in both languages of the schema.
func (l *loader) labels(n *yaml.Node) Labels {
	var t Labels
	l.entries(n, func(key, value *yaml.Node) {
		switch key.Value {
		case "it":
			t.Italian = l.text(value)
		case "en":
			t.English = l.text(value)
		default:
			l.errorf(key.Line, "language %q: the schema is written in it and en", key.Value)
		}
	})
	if t.Italian == "" || t.English == "" {
		l.errorf(n.Line, "expected a text in both it and en")
	}
	return t
}

// Names are such that every syntax made from the schema can write them plainly.
var (
	localName  = regexp.MustCompile(`^[A-Za-z_][A-Za-z0-9_-]*$`)
	className  = regexp.MustCompile(`^[A-Z][A-Za-z]*$`)
	fieldName  = regexp.MustCompile(`^[a-z][A-Za-z]*$`)
	prefixName = regexp.MustCompile(`^[a-z][a-z-]*$`)
)

// named reports a name that is not of its form.
func (l *loader) named(key *yaml.Node, form *regexp.Regexp, what string) {
	if !form.MatchString(key.Value) {
		l.errorf(key.Line, "%s %q: expected a name of the form %s", what, key.Value, form)
	}
}

var matchKinds = [...]string{"equivalent", "sub", "exact", "close", "broad", "narrow", "related"}

// matches reads "kind prefix:name" entries.
func (l *loader) matches(n *yaml.Node) []Match {
	var out []Match
	for _, text := range l.list(n) {
		kind, term, _ := strings.Cut(text, " ")
		prefix, local, colon := strings.Cut(term, ":")
		switch {
		case !slices.Contains(matchKinds[:], kind):
			l.errorf(n.Line, "align %q: expected one of %s before the term", text, strings.Join(matchKinds[:], ", "))
		case !colon || !localName.MatchString(local) || l.prefixIRI(prefix) == "":
			l.errorf(n.Line, "align %q: expected a term with a prefix of this schema", text)
		default:
			out = append(out, Match{kind, term})
		}
	}
	return out
}

func (l *loader) prefixIRI(name string) string {
	for _, p := range l.s.Prefixes {
		if p.Name == name {
			return p.IRI
		}
	}
	return ""
}

func (l *loader) prefix(key, value *yaml.Node) {
	l.named(key, prefixName, "prefix")
	l.s.Prefixes = append(l.s.Prefixes, Prefix{key.Value, l.text(value)})
}

// knownClasses reports names that are no class, and gives the names.
func (l *loader) knownClasses(line int, owner string, names []string) []string {
	for _, name := range names {
		if l.s.Class(name) == nil {
			l.errorf(line, "%s: no class %q", owner, name)
		}
	}
	return names
}

func (l *loader) number(n *yaml.Node) int {
	i, err := strconv.Atoi(n.Value)
	if err != nil || i < 1 {
		l.errorf(n.Line, "expected a number from 1, not %q", n.Value)
	}
	return i
}

func (l *loader) flag(n *yaml.Node) bool {
	if n.Value != "true" && n.Value != "false" {
		l.errorf(n.Line, "expected true or false, not %q", n.Value)
	}
	return n.Value == "true"
}
