//go:build interop

package ontology

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// Parsers that are not ours read the same triples in what is made from the
// schema.
func TestTurtleIsAccepted(t *testing.T) {
	for _, name := range []string{"ontology.ttl", "shapes.ttl"} {
		path, err := filepath.Abs(filepath.Join("testdata", name))
		if err != nil {
			t.Fatal(err)
		}
		serdi := lines(t, "serdi", "-i", "turtle", "-o", "ntriples", path)
		rapper := lines(t, "rapper", "-q", "-i", "turtle", "-o", "ntriples", path)
		if len(serdi) < 1000 || len(serdi) != len(rapper) {
			t.Errorf("%s: serdi reads %d triples, rapper %d", name, len(serdi), len(rapper))
		}
	}
}

// lines are the different triples that a program prints.
func lines(t *testing.T, command string, args ...string) []string {
	t.Helper()
	out, err := exec.Command(command, args...).Output()
	if err != nil {
		t.Fatalf("%s: %v", command, err)
	}
	all := strings.Split(strings.TrimSpace(string(out)), "\n")
	slices.Sort(all)
	return slices.Compact(all)
}

// The shapes pass a good dataset, and catch one broken statement of each kind.
// pyshacl is wanted: pip install pyshacl.
func TestShapes(t *testing.T) {
	good, err := os.ReadFile("testdata/good.ttl")
	if err != nil {
		t.Fatal(err)
	}
	if report := validate(t, string(good)); !strings.Contains(report, "Conforms: True") {
		t.Errorf("the good dataset: %s", report)
	}
	for _, c := range []struct{ name, old, new, want string }{
		{"no label", `:roma a spo:Place ; rdfs:label "Roma"@it`, ":roma a spo:Place", "an entity has a label"},
		{"domain", ":anna a spo:Person", ":anna a spo:Place", "the subject cannot have this: date of birth"},
		{"range", ":roma a spo:Place", ":roma a spo:Person", "the value cannot be this: residence"},
		{"self", "wdt:P26 :bruno", "wdt:P26 :anna", "a thing is stated of itself"},
		{"item is text", "ps:P26 :bruno", `ps:P26 "Bruno"@it`, "Value is not of Node Kind sh:IRI"},
		{"date is no date", `ps:P570 "-0120-01-01T00:00:00Z"`, `ps:P570 "121 a.C."`, "Value does not match pattern"},
		{"two values", "ps:P26 :bruno", "ps:P26 :bruno, :roma", "More than 1 values"},
		{"qualifier", "ps:P26 :bruno", "ps:P26 :bruno ; pq:P276 :roma", "is closed"},
		{"calendar", "wikibase:timePrecision 9 ; wikibase:timeTimezone 0 ; wikibase:timeCalendarModel wd:Q1985786", "wikibase:timePrecision 9", "Less than 1 values"},
		{"precision", "wikibase:timePrecision 9", "wikibase:timePrecision 6", "not in list"},
		{"birth after death", "-0153", "-0110", "date of birth comes after date of death"},
		{"start after end", "-0130", "-0121", "start time comes after end time"},
		{"an end after death is no deed", "-0125", "-0100", ""},
		{"deed before birth", "-0130", "-0160", "a deed before birth"},
		{"deed after death", "-0130", "-0110", "a deed after death"},
		{"polarity", "spo:polarity spo:denied ; ", "", "what is not asserted is denied, planned or reported"},
		{"no quotation", `; pr:P1683 "nacque nel 154 a.C."@it`, "", "a reference quotes the words of its text"},
	} {
		broken := strings.ReplaceAll(string(good), c.old, c.new)
		if broken == string(good) {
			t.Fatalf("%s: nothing to break", c.name)
		}
		report := validate(t, broken)
		if c.want == "" && !strings.Contains(report, "Conforms: True") || !strings.Contains(report, c.want) {
			t.Errorf("%s: want %q in\n%s", c.name, c.want, report)
		}
	}
}

func validate(t *testing.T, data string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "data.ttl")
	if err := os.WriteFile(path, []byte(data), 0o666); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("pyshacl", "-s", "testdata/shapes.ttl", path)
	out, err := cmd.Output()
	if _, broken := err.(*exec.ExitError); err != nil && !broken {
		t.Fatalf("pyshacl: %v", err)
	}
	return string(out)
}
