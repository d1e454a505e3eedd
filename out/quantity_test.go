package out

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/source"
)

// measured is a dataset of quantities with units and bounds, as values and as
// qualifiers.
func measured() *ontology.Dataset {
	text := "Il campanile è alto circa novanta braccia."
	doc := &source.Document{ID: "misure", Title: "Misure", Language: "it", Text: []byte(text)}
	d := &ontology.Dataset{Documents: []*source.Document{doc}}
	span := ontology.Reference{Document: doc.ID, Span: source.Span{End: len(text)}, Quote: text, At: source.Position{Line: 1, Column: 1}}
	for _, q := range []ontology.Quantity{
		{Amount: "90"},
		{Amount: "90", Unit: "Q11573"},
		{Amount: "90", Lower: "88", Upper: "92"},
		{Amount: "90", Unit: "Q11573", Lower: "88", Upper: "92"},
		{Amount: "+90.5", Unit: "entity/braccio-0a0b0c0d", Lower: "90", Upper: "91.25"},
		{Amount: "-0.5", Lower: "-0.5", Upper: "-0.5"},
	} {
		item := ontology.Item{ID: ontology.LocalID("Work", "campanile", doc.ID, false), Label: "campanile"}
		for _, st := range []ontology.Statement{
			{Subject: item, Property: "P1132", Value: q},
			{Subject: item, Property: "P710", Value: ontology.Item{ID: "Q1"}, Qualifiers: []ontology.Qualifier{{Property: "P1111", Value: q}}},
		} {
			st.References = []ontology.Reference{span}
			d.Statements = append(d.Statements, st)
		}
	}
	return d
}

// TestQuantities says the same number with and without unit and bounds: as many
// nodes, and each format says all of them or reports the loss.
func TestQuantities(t *testing.T) {
	dir := t.TempDir()
	r, err := Write(dir, measured(), schema(t), Options{Formats: Formats()})
	if err != nil {
		t.Fatal(err)
	}
	files := tree(t, dir)
	for _, c := range []struct {
		file, words string
		times       int
	}{
		{"dataset.nt", "<" + nsWikibase + "QuantityValue>", 6},
		{"dataset.nt", "quantityUnit> <" + nsWikidata + "Q11573>", 2},
		{"dataset.nt", "quantityUnit> <" + DefaultBase + "entity/braccio-0a0b0c0d>", 1},
		{"dataset.nt", "quantityUnit> <" + nsWikidata + "Q199>", 3},
		{"dataset.nt", `quantityLowerBound> "+88"^^`, 2},
		{"dataset.nt", `quantityUpperBound> "+91.25"^^`, 1},
		{"dataset.nt", `quantityLowerBound> "-0.5"^^`, 1},
		{"dataset.ttl", "wikibase:quantityUnit wd:Q11573", 2},
		{"dataset.jsonld", `"wikibase:quantityUpperBound": "+92"`, 2},
		{"csv/quantities.csv", ",P1132,90,Q11573,88,92\n", 1},
		{"csv/quantities.csv", ",P1111,+90.5,entity/braccio-0a0b0c0d,90,91.25\n", 1},
		{"csv/quantities.csv", "\n", 11},
		{"csv/metadata.json", `"url": "quantities.csv"`, 1},
	} {
		if n := strings.Count(files[c.file], c.words); n != c.times {
			t.Errorf("%s says %q %d times, want %d", c.file, c.words, n, c.times)
		}
	}
	if len(r.Findings) > 0 {
		t.Errorf("findings %v", r.Findings)
	}
	if strings.Count(files["quickstatements-losses.csv"], "no Wikidata item") != 2 {
		t.Errorf("losses:\n%s", files["quickstatements-losses.csv"])
	}
}

// TestBrokenQuantities stay out of RDF, and a unit that is no item is refused.
func TestBrokenQuantities(t *testing.T) {
	with := func(q ontology.Quantity) *ontology.Dataset {
		d := measured()
		d.Statements = d.Statements[:1]
		d.Statements[0].Value = q
		return d
	}
	for _, c := range []struct {
		quantity ontology.Quantity
		want     string
	}{
		{ontology.Quantity{Amount: "9", Lower: "8"}, `"" is not a decimal number, and bounds 9`},
		{ontology.Quantity{Amount: "9", Lower: "8", Upper: "x"}, `"x" is not a decimal number, and bounds 9`},
		{ontology.Quantity{Amount: "9", Lower: "9.1", Upper: "10"}, "9 is not between its bounds 9.1 and 10"},
		{ontology.Quantity{Amount: "9", Lower: "-10", Upper: "-9"}, "9 is not between its bounds -10 and -9"},
	} {
		dir := t.TempDir()
		if _, err := Write(dir, with(c.quantity), schema(t), Options{Formats: []Format{NTriples}}); err != nil {
			t.Fatal(err)
		}
		if found := tree(t, dir)["findings.jsonl"]; !strings.Contains(strings.ReplaceAll(found, `\"`, `"`), c.want) {
			t.Errorf("%v: found %q, want %q", c.quantity, found, c.want)
		}
		if slices.ContainsFunc(quadsOf(t, filepath.Join(dir, "dataset.nt")), func(line string) bool { return strings.Contains(line, "P1132") }) {
			t.Errorf("%v is in RDF", c.quantity)
		}
	}
	_, err := Write(t.TempDir(), with(ontology.Quantity{Amount: "9", Unit: "metri"}), schema(t), Options{})
	if err == nil || !strings.Contains(err.Error(), `"metri" is no entity id`) || !strings.Contains(err.Error(), "misure:1:1") {
		t.Errorf("a unit that is no item: %v", err)
	}
}
