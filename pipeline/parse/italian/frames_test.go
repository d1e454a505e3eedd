package italian

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/pipeline/parse"
)

// Every frame has tests of its own, at least two, and they hold.
func TestFrames(t *testing.T) {
	lang, err := Language()
	if err != nil {
		t.Fatal(err)
	}
	run, failures := parse.TestFrames(lang)
	for _, f := range failures {
		t.Error(f)
	}
	for _, f := range lang.Frames.All {
		if len(f.Tests) < 2 {
			t.Errorf("%s:%d: frame %q has %d tests, want two or more", f.File, f.Line, f.Name, len(f.Tests))
		}
	}
	schema, err := ontology.Default()
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range lang.Frames.All {
		if err := f.Check(schema); err != nil {
			t.Error(err)
		}
	}
	t.Logf("%d tests of %d frames", run, len(lang.Frames.All))
}

// A frame of the same name takes the place of the one before, so that no two of
// these may share one.
func TestFrameNames(t *testing.T) {
	paths, err := filepath.Glob("frames/*.yaml")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no frames: %v", err)
	}
	first := map[string]string{}
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(data)) {
			name, ok := strings.CutPrefix(strings.TrimSpace(line), "- frame: ")
			if !ok {
				continue
			}
			if other := first[name]; other != "" {
				t.Errorf("%s: frame %q stands in %s too; give it another name", path, name, other)
			}
			first[name] = path
		}
	}
}
