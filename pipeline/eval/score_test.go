package eval

import (
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
)

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }

const agree = "testdata/agree/"

// agreeFigures scores testdata/agree: two made-up texts with gold facts, and a
// dataset as CSV, one fact for each rule of matching.
func agreeFigures(t testing.TB, v *Verdicts) *Figures {
	ds := loadDataset(t, agree+"csv", map[string]string{
		"prova-uno":             agree + "prova-uno.md",
		"raccolta--prova-due":   agree + "prova-due.md",
		"senza-fatti/prova-tre": agree + "prova-due.md",
	})
	return Score(ds, readGolds(t, agree+"prova-uno.gold.csv", agree+"prova-due.gold.csv"), v)
}

// TestAgreesWithScorer compares with what the corpus's own scorer says of the
// same files. testdata/agree/score.txt is its output, unedited:
//
//	cd testdata/agree
//	python3 …/corpus/score.py csv prova-uno.gold.csv prova-due.gold.csv --misses --extra > score.txt
func TestAgreesWithScorer(t *testing.T) {
	want, err := os.ReadFile(agree + "score.txt")
	if err != nil {
		t.Fatal(err)
	}
	got := inScorersWords(agreeFigures(t, nil))
	if diff := unlike(got, lines(string(want))); diff != "" {
		t.Errorf("differs from score.py (- score.py, + eval):\n%s", diff)
	}
}

func lines(s string) []string { return strings.Split(strings.TrimSpace(s), "\n") }

// inScorersWords are the figures as score.py prints them, without its order of
// the properties.
func inScorersWords(f *Figures) []string {
	var out []string
	for _, x := range f.Facts {
		if !x.Found {
			out = append(out, fmt.Sprintf("MISS %s %s %s %s | %s", x.Document, x.Subject, x.Property, x.Value, x.Quote))
		}
	}
	for _, x := range f.Extras {
		quote := []rune(x.Quote)
		out = append(out, fmt.Sprintf("EXTRA %s %s %s %s | %s", x.Document, x.Subject, x.Property, x.Value, string(quote[:min(100, len(quote))])))
	}
	for _, r := range f.Properties {
		y := r.Tally
		out = append(out, fmt.Sprintf("%-18s gold %4d found %4d  predicted %4d right %4d", r.Name, y.Gold, y.Found, y.Predicted, y.Right))
	}
	y := f.Total
	return append(out, fmt.Sprintf("qualifiers of the facts found: %d of %d", f.Qualifiers.N, f.Qualifiers.Of),
		fmt.Sprintf("documents %d facts %d recall %.3f precision>= %.3f F1 %.3f", len(f.Documents), y.Gold, y.Recall(), y.Precision(), y.F1()))
}

// unlike lists the lines that only one of two sets of lines has.
func unlike(got, want []string) string {
	n := map[string]int{}
	for _, l := range got {
		n[l]++
	}
	for _, l := range want {
		n[l]--
	}
	var b strings.Builder
	for _, l := range sortedKeys(n) {
		if n[l] != 0 {
			fmt.Fprintf(&b, "%+d %s\n", n[l], l)
		}
	}
	return b.String()
}

// TestMatching says by hand, rule by rule, which gold facts of testdata/agree
// are found.
func TestMatching(t *testing.T) {
	tests := []struct {
		fact  string
		found bool
		rule  string
	}{
		{"prova-uno 1", true, "the subject is the topic; the second of two values, equal by stem; no polarity is asserted"},
		{"prova-uno 2", true, "the subject has the topic's title; a day"},
		{"prova-uno 3", false, "another day"},
		{"prova-uno 4", true, "accents do not count; a century is its first year"},
		{"prova-uno 5", true, "a century before Christ"},
		{"prova-uno 6", true, "a year before Christ"},
		{"prova-uno 7", true, "articles do not count; a decade is its first year"},
		{"prova-uno 8", true, "a month"},
		{"prova-uno 9", true, "a date without year"},
		{"prova-uno 10", true, "an equal number"},
		{"prova-uno 11", false, "another number"},
		{"prova-uno 12", true, "a decimal number"},
		{"prova-uno 13", true, "half of the longer name, with its first word; the better qualifiers of two"},
		{"prova-uno 14", true, "a name of nothing but stop words; half of the value; both denied"},
		{"prova-uno 15", false, "asserted is not reported"},
		{"prova-uno 16", true, "x: is spo:; words shared, whatever their order"},
		{"prova-uno 17", true, "the second of two subjects; x:for is spo:votesFor"},
		{"prova-uno 18", true, "the first of two subjects; x:against is spo:votesAgainst"},
		{"prova-uno 19", true, "x:abstain is P5043"},
		{"prova-uno 20", true, "the subject equal by stem; a text by its words"},
		{"prova-uno 21", true, "the second of two properties; the subject's last word"},
		{"prova-uno 22", false, "another property"},
		{"prova-uno 23", true, "the value is the topic; both planned"},
		{"prova-uno 24", true, "one statement pays for the first fact it matches"},
		{"prova-uno 25", false, "and not for the next"},
		{"prova-uno 26", false, "half of a name, but neither its first nor its last word"},
		{"prova-uno 27", false, "two fifths of the words shared in a text"},
		{"prova-uno 28", true, "just three fifths of the words shared in a name"},
		{"prova-uno 29", true, "half of the longer name, with its last word"},
		{"prova-uno 30", false, "a property that is not scored"},
		{"prova-due 1", true, "the file's name stands for a title; a document whose id contains it"},
		{"prova-due 2", false, "a third of a name"},
	}
	facts := agreeFigures(t, nil).Facts
	if len(facts) != len(tests) {
		t.Fatalf("%d facts, want %d", len(facts), len(tests))
	}
	for i, tt := range tests {
		if id := facts[i].Document + " " + facts[i].ID; id != tt.fact || facts[i].Found != tt.found {
			t.Errorf("%s found %t, want %s %t: %s", id, facts[i].Found, tt.fact, tt.found, tt.rule)
		}
	}
}

// TestNearMisses checks what the missed facts of testdata/agree lack.
func TestNearMisses(t *testing.T) {
	want := map[string]string{
		"prova-uno 3":  "another value: 1907-05-03",
		"prova-uno 11": "another value: 36",
		"prova-uno 15": "another polarity: reported",
		"prova-uno 22": "another property: P39",
		"prova-uno 25": "", // its statement paid for fact 24
		"prova-uno 26": "another value: nuova grande",
		"prova-uno 27": "", // its statement stands on other words
		"prova-uno 30": "",
		"prova-due 2":  "another subject: Monte Basso",
	}
	for _, x := range agreeFigures(t, nil).Facts {
		near, missed := want[x.Document+" "+x.ID]
		if x.Found == missed || x.Near != near {
			t.Errorf("%s %s: found %t, near %q, want %q", x.Document, x.ID, x.Found, x.Near, near)
		}
	}
}
