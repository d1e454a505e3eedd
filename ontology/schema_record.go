package ontology

import (
	"slices"
	"strings"

	"gopkg.in/yaml.v3"
)

// record reads one entry of the section "records".
func (l *loader) record(key, value *yaml.Node) {
	k := RecordKind{Name: key.Value, line: key.Line}
	l.named(key, className, "record")
	var lines *yaml.Node
	l.entries(value, func(key, v *yaml.Node) {
		switch key.Value {
		case "label":
			k.Label = l.labels(v)
		case "fields":
			l.entries(v, func(name, kind *yaml.Node) { k.Fields = append(k.Fields, l.field(name, kind)) })
		case "statements":
			lines = v
		default:
			l.unknown(key, "record "+k.Name)
		}
	})
	if k.Label == (Labels{}) || len(k.Fields) == 0 || lines == nil {
		l.errorf(key.Line, "record %s: expected a label, fields and statements", k.Name)
		return
	}
	for i, text := range l.list(lines) {
		if line, ok := l.line(&k, lines.Content[i].Line, text); ok {
			k.Lines = append(k.Lines, line)
		}
	}
	l.unusedFields(&k)
	l.s.Records = append(l.s.Records, k)
	l.s.records[k.Name] = &k
}

// field reads "name: type", a type being a class or time, quantity, text.
func (l *loader) field(name, kind *yaml.Node) FieldType {
	f := FieldType{Name: name.Value}
	l.named(name, fieldName, "field")
	switch kind.Value {
	case "time", "quantity":
		f.Datatype = Datatype(kind.Value)
	case "text":
		f.Datatype = TextType
	default:
		f.Datatype, f.Class = ItemType, kind.Value
		if l.s.Class(kind.Value) == nil {
			l.errorf(kind.Line, "field %s: %q is no class, and not time, quantity or text", name.Value, kind.Value)
		}
	}
	return f
}

// line reads `subject PROPERTY value {QUALIFIER: field, …}`.
func (l *loader) line(k *RecordKind, at int, text string) (Line, bool) {
	before := len(l.errs)
	head, tail, braced := strings.Cut(text, "{")
	words := strings.Fields(head)
	tail, closed := strings.CutSuffix(strings.TrimSpace(tail), "}")
	if len(words) != 3 || braced != closed {
		l.errorf(at, "record %s: %q: expected `subject PROPERTY value {QUALIFIER: field, …}`", k.Name, text)
		return Line{}, false
	}
	out := Line{Subject: words[0], Value: words[2]}
	out.Properties = l.alternatives(k, at, words[1], MainUse)
	l.needField(k, at, out.Subject, ItemType)
	for _, p := range out.Properties {
		l.needField(k, at, out.Value, p.Datatype)
	}
	if braced {
		out.Qualifiers = l.lineQualifiers(k, at, tail, out.Properties)
	}
	return out, len(l.errs) == before
}

func (l *loader) lineQualifiers(k *RecordKind, at int, tail string, mains []*Property) []LineQualifier {
	var out []LineQualifier
	for part := range strings.SplitSeq(tail, ",") {
		colon := strings.LastIndex(part, ":")
		if colon < 0 {
			l.errorf(at, "record %s: qualifier %q: expected `QUALIFIER: field`", k.Name, strings.TrimSpace(part))
			continue
		}
		q := LineQualifier{Field: strings.TrimSpace(part[colon+1:])}
		q.Properties = l.alternatives(k, at, strings.TrimSpace(part[:colon]), QualifierUse)
		for _, p := range q.Properties {
			l.needField(k, at, q.Field, p.Datatype)
			l.needQualifier(k, at, mains, p)
		}
		out = append(out, q)
	}
	return out
}

// alternatives reads `P1001|spo:of`.
func (l *loader) alternatives(k *RecordKind, at int, text string, use Use) []*Property {
	var out []*Property
	for id := range strings.SplitSeq(text, "|") {
		p := l.s.Property(id)
		if p == nil || p.Use&use == 0 {
			l.errorf(at, "record %s: no property %q to stand here", k.Name, id)
			continue
		}
		out = append(out, p)
	}
	return out
}

// needField reports a field that the record does not have or that cannot be a
// value of the datatype. Words serve as item and as text.
func (l *loader) needField(k *RecordKind, at int, name string, d Datatype) {
	f := k.Field(name)
	if f == nil {
		l.errorf(at, "record %s: no field %q", k.Name, name)
		return
	}
	wordy := func(d Datatype) bool { return d != TimeType && d != QuantityType }
	if f.Datatype != d && !(wordy(f.Datatype) && wordy(d)) {
		l.errorf(at, "record %s: field %q holds %s, not %s", k.Name, name, f.Datatype, d)
	}
}

func (l *loader) needQualifier(k *RecordKind, at int, mains []*Property, q *Property) {
	for _, p := range mains {
		if !slices.Contains(p.Qualifiers, q.ID) {
			l.errorf(at, "record %s: %s is not among the qualifiers of %s", k.Name, q.ID, p.ID)
		}
	}
}

// unusedFields reports fields that no line speaks of: their values would be
// lost.
func (l *loader) unusedFields(k *RecordKind) {
	used := map[string]bool{}
	for _, line := range k.Lines {
		used[line.Subject], used[line.Value] = true, true
		for _, q := range line.Qualifiers {
			used[q.Field] = true
		}
	}
	for _, f := range k.Fields {
		if !used[f.Name] && len(l.errs) == 0 {
			l.errorf(k.line, "record %s: no statement uses the field %q", k.Name, f.Name)
		}
	}
}
