package pipeline

import (
	"cmp"
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/pipeline/eval"
	"github.com/spoglio/spoglio/pipeline/link"
	"github.com/spoglio/spoglio/pipeline/parse"
	"github.com/spoglio/spoglio/source"
)

// TestLinkCurve measures the links that are made at various values of the two
// weights that decide whether one is made, against what readers decided about
// the names of the texts (eval.CommittedLinks), and fails where more than one
// link of a name in a hundred is wrong at the values of weights.yaml. What
// other words stand for (the class Reference) is the reader's choice, not the
// linker's, and is counted apart.
//
//	SPOGLIO_CORPUS=../shared/corpus go test -run LinkCurve -v ./pipeline
//
// prints the curve. Without the corpus it is skipped.
func TestLinkCurve(t *testing.T) {
	p, err := New(Settings{})
	if err != nil {
		t.Fatal(err)
	}
	verdicts, err := eval.CommittedLinks()
	if err != nil {
		t.Fatal(err)
	}
	chosen, err := link.DefaultWeights()
	if err != nil {
		t.Fatal(err)
	}
	docs := curveDocuments(t, p)
	names, _ := linksAt(t, p, docs, verdicts, chosen)
	if 100*names.Wrong.N > names.Wrong.Of || names.Known.N == 0 {
		t.Errorf("%d of %d links of names are wrong, %d of %d known names linked", names.Wrong.N, names.Wrong.Of, names.Known.N, names.Known.Of)
	}
	if !testing.Verbose() {
		return
	}
	t.Logf("%d texts; chosen: enough %.2f, margin %.2f", len(docs), chosen.Enough, chosen.Margin)
	t.Logf("%6s %6s  %6s %6s %9s  %-27s %s", "enough", "margin", "links", "wrong", "accuracy", "known names linked rightly", "references linked, wrong")
	for _, enough := range [...]float64{0.30, 0.50, 0.70, 0.80, 0.85, 0.90, 0.93, 0.95, 0.98, 1.00, 1.03, 1.05} {
		logCurve(t, p, docs, verdicts, chosen, enough, chosen.Margin)
	}
	for _, margin := range [...]float64{0, 0.02, 0.05, 0.07, 0.10, 0.15, 0.30, 0.60} {
		logCurve(t, p, docs, verdicts, chosen, chosen.Enough, margin)
	}
}

func logCurve(t *testing.T, p *Pipeline, docs []*source.Document, v *eval.LinkVerdicts, w link.Weights, enough, margin float64) {
	t.Helper()
	w.Enough, w.Margin = enough, margin
	f, refs := linksAt(t, p, docs, v, w)
	t.Logf("%6.2f %6.2f  %6d %6d %9.3f  %3d of %3d  %5.3f           %d, %d", enough, margin, f.Wrong.Of, f.Wrong.N,
		1-float64(f.Wrong.N)/float64(max(1, f.Wrong.Of)), f.Known.N, f.Known.Of, float64(f.Known.N)/float64(max(1, f.Known.Of)), refs.Wrong.Of, refs.Wrong.N)
}

// curveDocuments are the texts that the verdicts are about: those of the
// folders seed, dev and wiki of $SPOGLIO_CORPUS, else of the corpus beside the
// project.
func curveDocuments(t *testing.T, p *Pipeline) []*source.Document {
	t.Helper()
	corpus := cmp.Or(os.Getenv("SPOGLIO_CORPUS"), filepath.Join("..", "shared", "corpus"))
	if !filepath.IsAbs(corpus) { // a test runs in its package's folder
		corpus = filepath.Join("..", corpus)
	}
	folders := []string{filepath.Join(corpus, "seed"), filepath.Join(corpus, "dev"), filepath.Join(corpus, "wiki")}
	if _, err := os.Stat(folders[0]); errors.Is(err, fs.ErrNotExist) {
		t.Skip("the corpus is not here: SPOGLIO_CORPUS says where it is")
	}
	docs, skipped, err := p.Documents(context.Background(), folders, nil)
	if err != nil || len(skipped) > 0 {
		t.Fatal(err, skipped)
	}
	return docs
}

// linksAt links the documents by these weights and counts the links of names,
// and of other words.
func linksAt(t *testing.T, p *Pipeline, docs []*source.Document, v *eval.LinkVerdicts, w link.Weights) (names, refs eval.LinkRow) {
	t.Helper()
	linker := *p.linker
	linker.Weights = &w
	var readings []*ontology.Reading
	for _, d := range docs {
		r := parse.Read(d, p.language(d), p.reading)
		linker.Link(r)
		readings = append(readings, r)
	}
	f := eval.ScoreLinks(readings, v)
	if f == nil {
		t.Fatal("there are no verdicts about these texts")
	}
	for _, c := range f.Classes {
		to := &names
		if c.Class == eval.Reference {
			to = &refs
		}
		addShare(&to.Known, c.Known)
		addShare(&to.Wrong, c.Wrong)
	}
	return names, refs
}

func addShare(to *eval.Share, s eval.Share) { to.N, to.Of = to.N+s.N, to.Of+s.Of }
