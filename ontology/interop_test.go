//go:build interop

package ontology

import (
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
