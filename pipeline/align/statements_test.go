package align

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/source"
)

var update = flag.Bool("update", false, "write the golden files anew")

// TestGolden reads testdata/*.txtar: a text, its entities ("Label: Class, flags")
// and records ("Kind field=value …"), and compares the statements and findings.
func TestGolden(t *testing.T) {
	s := schema(t)
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no cases", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) { golden(t, s, file) })
	}
}

func golden(t *testing.T, s *ontology.Schema, file string) {
	a, err := txtar.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var parts []Part
	var text, entities string
	for _, f := range a.Files {
		switch name, id, _ := strings.Cut(f.Name, " "); name {
		case "text":
			text = string(f.Data)
		case "entities":
			entities = string(f.Data)
		case "records":
			r := reading(t, id, text, entities, string(f.Data))
			st, found := Statements(r, s)
			parts = append(parts, Part{r, st, found})
		}
	}
	got := show(Merge(parts))
	last := &a.Files[len(a.Files)-1]
	if last.Name != "dataset" {
		t.Fatal("the last section must be the dataset")
	}
	if *update {
		last.Data = []byte(got)
		if err := os.WriteFile(file, txtar.Format(a), 0o666); err != nil {
			t.Fatal(err)
		}
	} else if !bytes.Equal(last.Data, []byte(got)) {
		t.Errorf("got:\n%s\nwant:\n%s", got, last.Data)
	}
}

func schema(t testing.TB) *ontology.Schema {
	t.Helper()
	s, err := ontology.Default()
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// reading builds a reading from its notation.
func reading(t testing.TB, id, text, entities, records string) *ontology.Reading {
	t.Helper()
	r := &ontology.Reading{Document: &source.Document{ID: id, Language: "it", Text: []byte(text)}}
	for line := range strings.Lines(entities) {
		label, rest, _ := strings.Cut(strings.TrimSpace(line), ": ")
		class, flags, _ := strings.Cut(rest, " ")
		e := ontology.Entity{Label: label, Class: class, FullName: true, Topic: strings.Contains(flags, "topic")}
		for f := range strings.FieldsSeq(flags) {
			if strings.HasPrefix(f, "Q") {
				e.ID = f
			}
		}
		r.Entities = append(r.Entities, e)
	}
	for line := range strings.Lines(records) {
		if line = strings.TrimSpace(line); line != "" {
			r.Records = append(r.Records, record(t, r, line))
		}
	}
	return r
}

// record reads `Kind field=value | field=value | @evidence | denied | 0.5`. A
// value is an entity's label, a date, #number, "words".
func record(t testing.TB, r *ontology.Reading, line string) ontology.Record {
	t.Helper()
	kind, rest, _ := strings.Cut(line, " ")
	rec := ontology.Record{Kind: kind, Rule: "test", Score: 1}
	for part := range strings.SplitSeq(rest, " | ") {
		name, value, isField := strings.Cut(part, "=")
		switch {
		case strings.HasPrefix(part, "@"):
			rec.Evidence = spanOf(t, r.Document, part[1:])
		case isField:
			rec.Fields = append(rec.Fields, ontology.Field{Name: name, Value: fieldValue(t, r, value)})
		case part == "denied":
			rec.Polarity = ontology.Denied
		case part == "planned":
			rec.Polarity = ontology.Planned
		default:
			if _, err := fmt.Sscan(part, &rec.Score); err != nil {
				t.Fatalf("%q: %v", part, err)
			}
		}
	}
	return rec
}

func spanOf(t testing.TB, d *source.Document, words string) source.Span {
	t.Helper()
	i := bytes.Index(d.Text, []byte(words))
	if i < 0 {
		t.Fatalf("%q is not in the text", words)
	}
	return source.Span{Start: i, End: i + len(words)}
}

func fieldValue(t testing.TB, r *ontology.Reading, s string) ontology.Value {
	t.Helper()
	var y, m, d int
	circa := strings.HasPrefix(s, "~")
	n, _ := fmt.Sscanf(strings.TrimPrefix(s, "~"), "%d-%d-%d", &y, &m, &d)
	switch {
	case strings.HasPrefix(s, "#"):
		amount, approx, _ := strings.Cut(s[1:], " ")
		return ontology.Quantity{Amount: amount, Approx: approx}
	case strings.HasPrefix(s, `"`):
		return ontology.Text{Text: strings.Trim(s, `"`)}
	case strings.HasPrefix(s, "XXXX"):
		return ontology.Time{Month: 11, Day: 3, YearUnknown: true, Precision: ontology.Day}
	case n > 0:
		return ontology.Time{Year: y, Month: m, Day: d, Precision: ontology.Year + ontology.Precision(n-1), Circa: circa}
	}
	for i, e := range r.Entities {
		if e.Label == s {
			return ontology.Ref{Entity: i, Label: s}
		}
	}
	t.Fatalf("no entity %q", s)
	return nil
}

// show writes a dataset as a person reads it.
func show(d *ontology.Dataset) string {
	var b strings.Builder
	for _, st := range d.Statements {
		fmt.Fprintf(&b, "%s %s %s", showValue(st.Subject), st.Property, showValue(st.Value))
		for _, q := range st.Qualifiers {
			fmt.Fprintf(&b, "\n\t%s %s", q.Property, showValue(q.Value))
		}
		if st.Polarity != ontology.Asserted {
			fmt.Fprintf(&b, "\n\t(%s)", st.Polarity)
		}
		if st.OfTopic {
			b.WriteString("\n\t(topic)")
		}
		for _, r := range st.References {
			fmt.Fprintf(&b, "\n\t%s:%d:%d «%s»", r.Document, r.At.Line, r.At.Column, r.Quote)
		}
		b.WriteByte('\n')
	}
	for _, e := range d.Entities {
		fmt.Fprintf(&b, "entity %s %s %q %v\n", e.ID, e.Class, e.Label, e.Documents)
	}
	for _, f := range d.Findings {
		fmt.Fprintf(&b, "finding %s %s:%d:%d %s\n", f.Kind, f.Document, f.Line, f.Column, f.Message)
	}
	return b.String()
}

func showValue(v ontology.Value) string {
	switch v := v.(type) {
	case ontology.Item:
		if strings.HasPrefix(v.ID, "Q") {
			return v.Label + "=" + v.ID
		}
		return v.Label
	case ontology.Time:
		return fmt.Sprintf("%d-%02d-%02d/%d", v.Year, v.Month, v.Day, v.Precision)
	case ontology.Quantity:
		return v.Amount
	case ontology.Text:
		return fmt.Sprintf("%q@%s", v.Text, v.Language)
	}
	return fmt.Sprintf("%#v", v)
}
