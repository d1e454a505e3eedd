package italian

import (
	"testing"

	"github.com/spoglio/spoglio/pipeline/parse"
)

// Every frame's own tests hold.
func TestFrames(t *testing.T) {
	lang, err := Language()
	if err != nil {
		t.Fatal(err)
	}
	run, failures := parse.TestFrames(lang)
	for _, f := range failures {
		t.Error(f)
	}
	if run == 0 {
		t.Fatal("no frame has a test")
	}
	t.Logf("%d tests of %d frames", run, len(lang.Frames.All))
}
