package link

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestDefaultWeights(t *testing.T) {
	w, err := DefaultWeights()
	if err != nil {
		t.Fatal(err)
	}
	if w.Enough <= w.kept || w.Margin <= 0 || w.shown < 2 || w.byLabel < w.byAlias || w.byAlias < w.byRule {
		t.Errorf("the weights are %+v", w)
	}
}

func TestReadWeights(t *testing.T) {
	tests := []struct{ text, want string }{
		{"choice:\n  enough: 0.8\nyears:\n  adult: 20\n", ""},
		{"# nothing\n", ""},
		{"choice: [\n", "w.yaml:1: this is not YAML"},
		{"choice: 0.8\n", "w.yaml:1: names with values are expected"},
		{"choice:\n  enogh: 0.8\n", "w.yaml:2: there is no weight choice.enogh: there are choice.enough, choice.kept,"},
		{"time:\n  fits: 0.1\ntime:\n  fits: 0.1\n", "w.yaml:4: time.fits is given twice, first in line 2"},
		{"choice:\n  enough: much\n", `w.yaml:2: choice.enough: "much" is not a number`},
		{"choice:\n  enough: NaN\n", "w.yaml:2: choice.enough: NaN is not between 0 and 2"},
		{"time:\n  wrong: 0.5\n", "w.yaml:2: time.wrong: 0.5 is not between -1 and 0"},
		{"years:\n  few: 0\n", "w.yaml:2: years.few: 0 is not between 1 and 1000"},
		{"years:\n  adult: 17.5\n", "w.yaml:2: years.adult: 17.5 is not a whole number"},
	}
	t.Chdir(t.TempDir())
	for _, test := range tests {
		if err := os.WriteFile("w.yaml", []byte(test.text), 0o644); err != nil {
			t.Fatal(err)
		}
		w, err := ReadWeights("w.yaml")
		switch {
		case test.want == "" && err != nil:
			t.Errorf("%q: %v", test.text, err)
		case test.want != "" && (err == nil || !strings.HasPrefix(err.Error(), test.want)):
			t.Errorf("%q: the error is %v, want %s", test.text, err, test.want)
		case strings.Contains(test.text, "adult: 20") && (w.Enough != 0.8 || w.adultAge != 20 || w.Margin != builtIn().Margin):
			t.Errorf("%q gives %+v", test.text, w)
		}
	}
	if _, err := ReadWeights(filepath.Join(t.TempDir(), "none")); err == nil {
		t.Error("a file that is not there is read")
	}
}

// Other weights make other links.
func TestWeightsCount(t *testing.T) {
	strict := *builtIn()
	strict.Enough = 2
	for _, test := range []struct {
		weights *Weights
		linked  bool
	}{{nil, true}, {&strict, false}} {
		r := reading("doc", []int{1917}, "Person: Lev Kamenev")
		l := Linker{Authority: defaultAuthority(t), Weights: test.weights}
		l.Link(r)
		if e := r.Entities[0]; IsItem(e.ID) != test.linked || len(e.Candidates) == 0 {
			t.Errorf("linked to %s, candidates %+v", e.ID, e.Candidates)
		}
	}
}
