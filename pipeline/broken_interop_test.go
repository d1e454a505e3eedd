//go:build interop

package pipeline

import (
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/out"
	"github.com/spoglio/spoglio/pipeline/align"
)

// TestBrokenIsRefusedByAll gives the same broken statements to the schema's
// constraints in Go, to pySHACL and to Jena SHACL: none of the three lets one
// through, and all pass what is not broken.
func TestBrokenIsRefusedByAll(t *testing.T) {
	s, err := ontology.Default()
	if err != nil {
		t.Fatal(err)
	}
	dir, files := t.TempDir(), []string{}
	shapes := filepath.Join(dir, "0", "shapes.ttl")
	for i, c := range broken {
		into := filepath.Join(dir, strconv.Itoa(i))
		if err := os.Mkdir(into, 0o777); err != nil {
			t.Fatal(err)
		}
		if _, err := out.Write(into, brokenDataset(c.statements), s, out.Options{Formats: []out.Format{out.Turtle}}); err != nil {
			t.Fatal(c.name, err)
		}
		files = append(files, filepath.Join(into, "dataset.ttl"))
	}
	for _, command := range [][]string{
		{"../.ci/peers/python/bin/python", "../.ci/interop/rdf.py"},
		{"java", "-Xmx512m", "-cp", "../.ci/peers/jena/*", "../.ci/interop/Rdf.java"},
	} {
		command = append(append(command, "shacl", shapes), files...)
		if printed, err := exec.Command(command[0], command[1:]...).CombinedOutput(); err != nil {
			t.Fatalf("%v: %v\n%s", command[:2], err, printed)
		}
	}
	for i, c := range broken {
		found := align.Check(brokenDataset(c.statements), s)
		pyshacl, jena := results(t, files[i]+".pyshacl"), results(t, files[i]+".jena-shacl")
		t.Logf("%-45s Go: %-12s pySHACL: %d results, Jena: %d", c.name, c.kind, strings.Count(pyshacl, "\n"), strings.Count(jena, "\n"))
		if c.kind == "" {
			if len(found) > 0 || pyshacl != "" || jena != "" {
				t.Errorf("%s is refused: Go %v\npySHACL %s\nJena %s", c.name, found, pyshacl, jena)
			}
			continue
		}
		if len(found) == 0 {
			t.Errorf("%s: Go lets it through", c.name)
		}
		for processor, text := range map[string]string{"pySHACL": pyshacl, "Jena SHACL": jena} {
			if !saysOne(text, c.shapes) {
				t.Errorf("%s: %s does not say %q, but %q", c.name, processor, c.shapes, text)
			}
		}
	}
}

func results(t *testing.T, file string) string {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// saysOne reports whether a text holds one of the words that "|" parts.
func saysOne(text, words string) bool {
	for word := range strings.SplitSeq(words, "|") {
		if strings.Contains(text, word) {
			return true
		}
	}
	return false
}
