package italian

import (
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
