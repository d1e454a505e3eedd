package italian

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/pipeline/align"
	"github.com/spoglio/spoglio/pipeline/parse"
	"github.com/spoglio/spoglio/source"
)

var update = flag.Bool("update", false, "write the golden files anew")

// TestGolden reads the text of each testdata/*.txtar and compares the clauses,
// the records and the statements that it gives. They are for eyes: after
// -update, read the diff.
func TestGolden(t *testing.T) {
	schema, err := ontology.Default()
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no cases", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) { golden(t, schema, file) })
	}
}

func golden(t *testing.T, schema *ontology.Schema, file string) {
	a, err := txtar.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if len(a.Files) == 0 || a.Files[0].Name != "text" {
		t.Fatal("the first section must be the text")
	}
	got := &txtar.Archive{Comment: a.Comment, Files: append(a.Files[:1:1], shown(t, schema, a.Files[0].Data)...)}
	want := string(txtar.Format(a))
	switch now := string(txtar.Format(got)); {
	case now == want:
	case *update:
		if err := os.WriteFile(file, []byte(now), 0o666); err != nil {
			t.Fatal(err)
		}
	default:
		t.Errorf("-update and read the diff; got:\n%s\nwant:\n%s", now, want)
	}
}

// shown is what a text gives, a section for each stage.
func shown(t *testing.T, schema *ontology.Schema, text []byte) []txtar.File {
	t.Helper()
	doc, err := source.Parse("golden.md", "golden", text)
	if err != nil {
		t.Fatal(err)
	}
	r := parse.Read(doc, language(t), parse.Options{})
	var records, statements strings.Builder
	for i := range r.Records {
		fmt.Fprintf(&records, "%s\n", parse.RecordLine(r, &r.Records[i]))
	}
	all, findings := align.Statements(r, schema)
	for i := range all {
		statements.WriteString(statementLine(&all[i]))
	}
	for _, f := range findings {
		fmt.Fprintf(&statements, "! %s: %s\n", f.Kind, f.Message)
	}
	return []txtar.File{
		{Name: "clauses", Data: []byte(strings.Join(clauseLines(t, string(text)), "\n") + "\n")},
		{Name: "records", Data: []byte(records.String())},
		{Name: "statements", Data: []byte(statements.String())},
	}
}

// statementLine shows a statement with its qualifiers and the words that say
// so.
func statementLine(st *ontology.Statement) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s | %s | %s", st.Subject.Label, st.Property, valueText(st.Value))
	for _, q := range st.Qualifiers {
		fmt.Fprintf(&b, " | %s %s", q.Property, valueText(q.Value))
	}
	if st.Polarity != ontology.Asserted {
		fmt.Fprintf(&b, " | %s", st.Polarity)
	}
	fmt.Fprintf(&b, "\n\t«%s»\n", st.References[0].Quote)
	return b.String()
}

func valueText(v ontology.Value) string { return parse.ValueText(&ontology.Reading{}, v) }
