//go:build interop

package wikidata

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/spoglio/spoglio/pipeline/link"
)

// samples are real entities of Wikidata and Wikibase, kept beside the
// repository.
const samples = "../../../../shared/data/wikidata/samples"

func sampleFile(t *testing.T, path string) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(samples, path))
	if os.IsNotExist(err) {
		t.Skipf("%s is not here", samples)
	}
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// The dump of 2015 holds statements alone: every line is read, no item has a
// name.
func TestRealDump(t *testing.T) {
	a, r := built(t, Options{Warn: func(err error) { t.Error(err) }}, "d.json.gz", string(sampleFile(t, "wdtk/sample-dump-20150815.json.gz")))
	if r.Read < 20 || r.Broken != 0 || a.Len() != 0 {
		t.Errorf("%d items of %+v", a.Len(), r)
	}
}

// adams is what must be known of Q42, of which there are two editions.
func adams(t *testing.T, a *link.Authority, weight int) {
	t.Helper()
	it, _ := a.Item("Q42")
	it.Countries, it.Kinds = "", ""
	want := link.Item{ID: "Q42", Label: "Douglas Adams", Class: "Person", From: 1952, To: 2001, Weight: weight, Known: true}
	if it != want {
		t.Errorf("Q42 is %+v, want %+v", it, want)
	}
	has := map[link.Name]bool{}
	for _, n := range a.Names("Q42") {
		has[n] = true
	}
	for _, n := range []link.Name{
		{Text: "Douglas Adams", Kind: link.LabelName, Lang: "it"},
		{Text: "Дуглас Адамс", Kind: link.LabelName, Lang: "ru"},
		{Text: "Douglas Noel Adams", Kind: link.AliasName, Lang: "it"},
		{Text: "Douglas Adams", Kind: link.TitleName, Lang: "it"},
	} {
		if !has[n] {
			t.Errorf("%+v is not among the names %v", n, a.Names("Q42"))
		}
	}
	for _, name := range []string{"DOUGLAS ADAMS", "Дуглас Адамс"} {
		if m := a.Lookup(name); len(m) == 0 || m[0].ID != "Q42" {
			t.Errorf("%s leads to %+v", name, m)
		}
	}
}

func TestRealEntities(t *testing.T) {
	var answer struct{ Entities map[string]json.RawMessage }
	if err := json.Unmarshal(sampleFile(t, "wdtk/wbgetentities-Q6-Q42-P31.json"), &answer); err != nil {
		t.Fatal(err)
	}
	lines := bytes.NewBufferString("[\n")
	for _, id := range []string{"Q42", "P31"} {
		if err := json.Compact(lines, answer.Entities[id]); err != nil {
			t.Fatal(err)
		}
		lines.WriteString(",\n")
	}
	if err := json.Compact(lines, sampleFile(t, "wdtk/item.json")); err != nil {
		t.Fatal(err)
	}
	lines.WriteString("\n]\n")
	a, r := built(t, Options{Languages: []string{"it", "ru"}, Warn: func(err error) { t.Error(err) }}, "d.json", lines.String())
	if r.Read != 2 {
		t.Errorf("the report is %+v", r)
	}
	adams(t, a, 94)
}

// The dump's Turtle as N-Triples, by another's converter.
func TestRealTriples(t *testing.T) {
	serdi, err := exec.LookPath("serdi")
	if err != nil {
		t.Fatal("serdi is needed: .ci/peers.sh installs it")
	}
	sampleFile(t, "wdqs-rdf/Q42.ttl")
	triples, err := exec.Command(serdi, "-i", "turtle", "-o", "ntriples", filepath.Join(samples, "wdqs-rdf/Q42.ttl")).Output()
	if err != nil {
		t.Fatal(err)
	}
	a, _ := built(t, Options{Languages: []string{"it", "ru"}, Warn: func(err error) { t.Error(err) }}, "d.nt", string(triples))
	adams(t, a, 122)
}

// Every line that Wikibase's own tests expect is N-Triples to us.
func TestWikibaseTriples(t *testing.T) {
	root := filepath.Join(samples, "wikibase-tests")
	sampleFile(t, "wikibase-tests/RdfBuilder/Q4_direct.nt")
	lines := 0
	err := filepath.WalkDir(root, func(path string, e fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".nt" {
			return err
		}
		data, err := os.ReadFile(path)
		for line := range strings.Lines(string(data)) {
			if _, ok, err := parseTriple(line); err != nil {
				t.Errorf("%s: %v in %q", path, err, line)
			} else if ok {
				lines++
			}
		}
		return err
	})
	if err != nil || lines < 500 {
		t.Errorf("%d triples, %v", lines, err)
	}
}
