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

// The shapes pass a good dataset, and two processors catch one broken
// statement of each kind; .ci/peers.sh installs them.
func TestShapes(t *testing.T) {
	data, err := os.ReadFile("testdata/good.ttl")
	if err != nil {
		t.Fatal(err)
	}
	cases := []struct{ name, old, new, want string }{
		{"good", "", "", ""},
		{"no label", `:roma a spo:Place ; rdfs:label "Roma"@it`, ":roma a spo:Place", "an entity has a label"},
		{"domain", ":anna a spo:Person", ":anna a spo:Place", "the subject cannot have this: date of birth"},
		{"range", ":roma a spo:Place", ":roma a spo:Person", "the value cannot be this: residence"},
		{"self", "wdt:P26 :bruno", "wdt:P26 :anna", "a thing is stated of itself"},
		{"item is text", "ps:P26 :bruno", `ps:P26 "Bruno"@it`, "NodeKindConstraintComponent"},
		{"date is no date", `ps:P570 "-0120-01-01T00:00:00Z"`, `ps:P570 "121 a.C."`, "PatternConstraintComponent"},
		{"no known property", "ps:P26 :bruno", "ps:P642 :bruno", "a statement has one value, of a property of facts"},
		{"two values", "ps:P26 :bruno", "ps:P26 :bruno, :roma", "MaxCountConstraintComponent"},
		{"qualifier", "ps:P26 :bruno", "ps:P26 :bruno ; pq:P276 :roma", "ClosedConstraintComponent"},
		{"calendar", "wikibase:timePrecision 9 ; wikibase:timeTimezone 0 ; wikibase:timeCalendarModel wd:Q1985786", "wikibase:timePrecision 9", "MinCountConstraintComponent"},
		{"precision", "wikibase:timePrecision 9", "wikibase:timePrecision 6", "InConstraintComponent"},
		{"lower bound", `"+88"`, `"+91"`, "LessThanOrEqualsConstraintComponent"},
		{"upper bound", `"+92"`, `"+89"`, "LessThanOrEqualsConstraintComponent"},
		{"bound", `quantityLowerBound "+88"^^xsd:decimal`, `quantityLowerBound "88 circa"`, "DatatypeConstraintComponent"},
		{"unit", "; wikibase:quantityUnit wd:Q11573", "", "MinCountConstraintComponent"},
		{"birth after death", "-0153", "-0110", "date of birth comes after date of death"},
		{"start after end", "-0130", "-0121", "start time comes after end time"},
		{"an end after death is no deed", "-0125", "-0100", ""},
		{"deed before birth", "-0130", "-0160", "a deed before birth"},
		{"deed after death", "-0130", "-0110", "a deed after death"},
		{"polarity", "spo:polarity spo:denied ; ", "", "what is not asserted is denied, planned or reported"},
		{"no quotation", `; pr:P1683 "nacque nel 154 a.C."@it`, "", "a reference quotes the words of its text"},
	}
	dir := t.TempDir()
	var files []string
	for i, c := range cases {
		broken := strings.ReplaceAll(string(data), c.old, c.new)
		if broken == string(data) && i > 0 {
			t.Fatalf("%s: nothing to break", c.name)
		}
		files = append(files, filepath.Join(dir, strings.ReplaceAll(c.name, " ", "-")+".ttl"))
		if err := os.WriteFile(files[i], []byte(broken), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	for processor, command := range processors() {
		t.Run(processor, func(t *testing.T) {
			validate(t, command, files)
			for i, c := range cases {
				results, err := os.ReadFile(files[i] + "." + processor)
				if err != nil {
					t.Fatal(err)
				}
				if caught := string(results); c.want == "" && caught != "" || !strings.Contains(caught, c.want) {
					t.Errorf("%s: want %q, got %q", c.name, c.want, caught)
				}
			}
		})
	}
}

// processors are the commands of SHACL processors; each writes what it finds
// beside the file, under its name.
func processors() map[string][]string {
	return map[string][]string{
		"pyshacl":    {"../.ci/peers/python/bin/python", "../.ci/interop/rdf.py"},
		"jena-shacl": {"java", "-Xmx512m", "-cp", "../.ci/peers/jena/*", "../.ci/interop/Rdf.java"},
	}
}

func validate(t *testing.T, command, files []string) {
	t.Helper()
	command = append(append(command, "shacl", "testdata/shapes.ttl"), files...)
	if printed, err := exec.Command(command[0], command[1:]...).CombinedOutput(); err != nil {
		t.Fatalf("%v: %v\n%s", command[:2], err, printed)
	}
}
