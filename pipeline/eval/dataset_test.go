package eval

import (
	"encoding/csv"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/source"
)

// loadDataset reads statements.csv and qualifiers.csv of a folder back into a
// dataset, with the given texts (id to path).
func loadDataset(t testing.TB, dir string, texts map[string]string) *ontology.Dataset {
	t.Helper()
	ds := &ontology.Dataset{}
	for _, id := range sortedKeys(texts) {
		text, err := os.ReadFile(texts[id])
		if err != nil {
			t.Fatal(err)
		}
		ds.Documents = append(ds.Documents, &source.Document{ID: id, Path: texts[id], Text: text})
	}
	qualifiers := map[string][]ontology.Qualifier{}
	for _, r := range readRows(t, filepath.Join(dir, "qualifiers.csv")) {
		qualifiers[r["statement"]] = append(qualifiers[r["statement"]], ontology.Qualifier{Property: r["property"], Value: valueOf(t, r)})
	}
	for _, r := range readRows(t, filepath.Join(dir, "statements.csv")) {
		ds.Statements = append(ds.Statements, ontology.Statement{
			Subject:    ontology.Item{ID: r["subject"], Label: r["subject_label"]},
			OfTopic:    r["subject_is_topic"] == "true",
			Property:   r["property"],
			Value:      valueOf(t, r),
			Qualifiers: qualifiers[r["statement"]],
			Polarity:   polarities[r["polarity"]],
			Rule:       r["rule"],
			References: []ontology.Reference{{
				Document: r["document"], Quote: r["quote"],
				Span: source.Span{Start: atoi(t, r["start"]), End: atoi(t, r["end"])},
				At:   source.Position{Line: atoi(t, r["line"]), Column: atoi(t, r["column"])},
			}},
		})
	}
	return ds
}

var polarities = map[string]ontology.Polarity{
	"asserted": ontology.Asserted, "denied": ontology.Denied,
	"planned": ontology.Planned, "reported": ontology.Reported,
}

var precisions = map[string]ontology.Precision{
	"century": ontology.Century, "decade": ontology.Decade, "year": ontology.Year,
	"month": ontology.Month, "day": ontology.Day,
}

func valueOf(t testing.TB, r map[string]string) ontology.Value {
	t.Helper()
	switch r["value_type"] {
	case "time":
		return timeOf(t, r["value"], precisions[r["precision"]])
	case "quantity":
		return ontology.Quantity{Amount: r["value"]}
	case "text":
		return ontology.Text{Text: r["value"], Language: "it"}
	case "entity":
		return ontology.Item{ID: r["value"], Label: r["value_label"]}
	}
	t.Fatalf("value_type %q", r["value_type"])
	return nil
}

func timeOf(t testing.TB, s string, p ontology.Precision) ontology.Time {
	t.Helper()
	out := ontology.Time{Precision: p}
	positive := strings.TrimPrefix(s, "-")
	for i, part := range strings.Split(positive, "-") {
		switch {
		case part == "XXXX":
			out.YearUnknown = true
		case i == 0:
			out.Year = atoi(t, part)
		case i == 1:
			out.Month = atoi(t, part)
		case i == 2:
			out.Day = atoi(t, part)
		}
	}
	if positive != s {
		out.Year = -out.Year
	}
	if got := isoDate(out); got != s {
		t.Fatalf("isoDate(%+v) = %q, the file has %q", out, got, s)
	}
	return out
}

func readRows(t testing.TB, path string) []map[string]string {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	all, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	var rows []map[string]string
	for _, fields := range all[1:] {
		row := map[string]string{}
		for i, f := range fields {
			row[all[0][i]] = f
		}
		rows = append(rows, row)
	}
	return rows
}

func atoi(t testing.TB, s string) int {
	t.Helper()
	n, err := strconv.Atoi(s)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func readGolds(t testing.TB, paths ...string) []*Gold {
	t.Helper()
	var golds []*Gold
	for _, p := range paths {
		g, err := ReadGold(p)
		if err != nil {
			t.Fatal(err)
		}
		golds = append(golds, g)
	}
	return golds
}
