//go:build interop

package out

import (
	"errors"
	"fmt"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/spoglio/spoglio/ontology"
)

// TestInterop reads every RDF syntax with parsers that are not ours and
// compares what they understood with our N-Triples as they understood those.
func TestInterop(t *testing.T) {
	for name, data := range map[string]*ontology.Dataset{"tiny": tiny(t), "hard": hard(t), "many": many(2000)} {
		for i, base := range []string{DefaultBase, "https://example.org/à/D'(x)/", "https://example.org/d#"} {
			t.Run(fmt.Sprintf("%s/%d", name, i), func(t *testing.T) {
				dir := t.TempDir()
				r, err := Write(dir, data, schema(t), Options{Base: base, Formats: []Format{Turtle, NTriples, NQuads, TriG}})
				if err != nil {
					t.Fatal(err)
				}
				file := func(name string) string { return filepath.Join(dir, name) }
				want := understood(t, "serdi", "-i", "ntriples", "-o", "ntriples", file("dataset.nt"))
				if len(want) != r.Union.Triples {
					t.Errorf("serdi reads %d triples, the report says %d", len(want), r.Union.Triples)
				}
				compareLines(t, understood(t, "serdi", "-i", "turtle", "-o", "ntriples", file("dataset.ttl")), want)
				quads := understood(t, "serdi", "-i", "nquads", "-o", "nquads", file("dataset.nq"))
				compareLines(t, understood(t, "serdi", "-i", "trig", "-o", "nquads", file("dataset.trig")), quads)
				n := 0
				for _, g := range r.Graphs {
					n += g.Triples
				}
				if len(quads) != n {
					t.Errorf("serdi reads %d quads, the report says %d", len(quads), n)
				}
				compareLines(t,
					understood(t, "rapper", "-q", "-i", "turtle", "-o", "ntriples", file("dataset.ttl")),
					understood(t, "rapper", "-q", "-i", "ntriples", "-o", "ntriples", file("dataset.nt")))
			})
		}
	}
}

// understood is what a parser prints of a file, as sorted lines.
func understood(t *testing.T, program string, arguments ...string) []string {
	t.Helper()
	path, err := exec.LookPath(program)
	if err != nil {
		t.Fatalf("%v; on Debian, apt install serdi raptor2-utils", err)
	}
	out, err := exec.Command(path, arguments...).Output()
	if exit := (*exec.ExitError)(nil); errors.As(err, &exit) {
		t.Fatalf("%s %v: %v\n%s", program, arguments, err, exit.Stderr)
	}
	return sortedLines(string(out))
}
