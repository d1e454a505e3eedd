package out

import (
	"strings"
	"testing"

	"github.com/spoglio/spoglio/ontology"
)

func TestCommandValues(t *testing.T) {
	for _, c := range []struct {
		name  string
		value ontology.Value
		want  string // "!" begins a reason
	}{
		{"item", ontology.Item{ID: "Q1394"}, "Q1394"},
		{"local item", ontology.Item{ID: "entity/a-1"}, "!its value entity/a-1 has no Wikidata item"},
		{"day", ontology.Time{Year: 1917, Month: 4, Day: 11, Precision: ontology.Day}, "+1917-04-11T00:00:00Z/11"},
		{"Julian day", ontology.Time{Year: 1582, Month: 10, Day: 4, Precision: ontology.Day, Calendar: ontology.Julian}, "+1582-10-04T00:00:00Z/11/J"},
		{"month", ontology.Time{Year: 1917, Month: 4, Precision: ontology.Month}, "+1917-04-00T00:00:00Z/10"},
		{"year", ontology.Time{Year: 1917, Precision: ontology.Year}, "+1917-00-00T00:00:00Z/9"},
		{"year BCE", ontology.Time{Year: -280, Precision: ontology.Year}, "-0280-00-00T00:00:00Z/9"},
		{"far year BCE", ontology.Time{Year: -13000, Precision: ontology.Year, Calendar: ontology.Julian}, "-13000-00-00T00:00:00Z/9/J"},
		{"decade", ontology.Time{Year: 1920, Precision: ontology.Decade}, "+1920-00-00T00:00:00Z/8"},
		{"century", ontology.Time{Year: 1501, Precision: ontology.Century}, "+1501-00-00T00:00:00Z/7"},
		{"no year", ontology.Time{Month: 11, Day: 3, Precision: ontology.Day, YearUnknown: true}, "!the text never gives the year of XXXX-11-03"},
		{"number", ontology.Quantity{Amount: "480"}, "480"},
		{"fraction", ontology.Quantity{Amount: "-0.5"}, "-0.5"},
		{"no number", ontology.Quantity{Amount: "molti"}, `!"molti" is not a decimal number`},
		{"unit", ontology.Quantity{Amount: "10", Unit: "Q11573"}, "10U11573"},
		{"bounds", ontology.Quantity{Amount: "10", Lower: "8", Upper: "12"}, "10~2"},
		{"narrow bounds of a unit", ontology.Quantity{Amount: "-1.5", Unit: "Q11573", Lower: "-1.525", Upper: "-1.475"}, "-1.5~0.025U11573"},
		{"bounds on both sides of zero", ontology.Quantity{Amount: "0", Lower: "-120", Upper: "120"}, "0~120"},
		{"uneven bounds", ontology.Quantity{Amount: "10", Unit: "Q11573", Lower: "9", Upper: "12.5"}, "10[9,12.5]U11573"},
		{"own unit", ontology.Quantity{Amount: "10", Unit: "entity/braccio-1"}, "!its unit entity/braccio-1 has no Wikidata item"},
		{"broken bounds", ontology.Quantity{Amount: "10", Lower: "11", Upper: "12"}, "!10 is not between its bounds 11 and 12"},
		{"text", ontology.Text{Text: `né "re"`, Language: "IT"}, `it:"né "re""`},
		{"no language", ontology.Text{Text: "re"}, "!its text has no language"},
		{"lines", ontology.Text{Text: "a\nb", Language: "it"}, "!a text of several lines or with a tab"},
		{"comment", ontology.Text{Text: "a /* b */", Language: "it"}, "!a text that reads as a comment"},
		{"empty", ontology.Text{Text: " ", Language: "it"}, "!a text without words"},
		{"long", ontology.Text{Text: strings.Repeat("à", 1501), Language: "it"}, "!longer than the 1500 characters that Wikidata takes"},
	} {
		got, reason := commandValue(c.value)
		if reason != "" {
			got = "!" + reason
		}
		if got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

// TestEveryStatementIsSaidOrLost counts: a statement is a command, or a loss
// that says why not.
func TestEveryStatementIsSaidOrLost(t *testing.T) {
	for name, data := range map[string]*ontology.Dataset{"tiny": tiny(t), "hard": hard(t), "many": many(400), "measured": measured()} {
		dir := t.TempDir()
		r, err := Write(dir, data, schema(t), Options{Formats: []Format{QuickStatements}})
		if err != nil {
			t.Fatal(err)
		}
		files := tree(t, dir)
		said := 0
		for line := range strings.Lines(files["quickstatements.tsv"]) {
			if cells := strings.Split(line, "\t"); len(cells) > 3 {
				said++
			}
		}
		lost := strings.Count(files["quickstatements-losses.csv"], ",statement,")
		if said+lost != r.Union.Statements {
			t.Errorf("%s: %d statements are said and %d lost, of %d", name, said, lost, r.Union.Statements)
		}
	}
}
