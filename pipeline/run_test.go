package pipeline

import (
	"context"
	"errors"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/spoglio/spoglio/source"
)

func TestEach(t *testing.T) {
	for _, goroutines := range []int{0, 1, 8} {
		var done [100]atomic.Int32
		if err := each(context.Background(), goroutines, len(done), func(i int) { done[i].Add(1) }); err != nil {
			t.Fatal(err)
		}
		for i := range done {
			if n := done[i].Load(); n != 1 {
				t.Errorf("%d workers: %d was done %d times", goroutines, i, n)
			}
		}
	}
}

func TestEachStops(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	n := 0
	err := each(ctx, 1, 100, func(int) {
		if n++; n == 3 {
			cancel()
		}
	})
	if !errors.Is(err, context.Canceled) || n != 3 {
		t.Errorf("%v after %d", err, n)
	}
}

func TestRunCanceled(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	dir := t.TempDir()
	_, err := Run(ctx, Options{Args: []string{filepath.Join("..", "source", "texts")}, Output: filepath.Join(dir, "dataset")})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
	if left := names(t, dir); left != "" {
		t.Errorf("left: %s", left)
	}
}

func TestProgress(t *testing.T) {
	p, err := New(Settings{})
	if err != nil {
		t.Fatal(err)
	}
	var docs []*source.Document
	for _, text := range []string{"Dante nacque a Firenze nel 1265.", "Petrarca nacque ad Arezzo nel 1304."} {
		d, err := source.Parse("a.txt", text[:5], []byte(text))
		if err != nil {
			t.Fatal(err)
		}
		docs = append(docs, d)
	}
	var last, whole, calls int
	if _, err := p.Dataset(context.Background(), docs, func(done, total int) { last, whole, calls = done, total, calls+1 }); err != nil {
		t.Fatal(err)
	}
	if size := len(docs[0].Text) + len(docs[1].Text); last != size || whole != size || calls != 2 {
		t.Errorf("%d of %d bytes in %d calls", last, whole, calls)
	}
}

func TestLanguageOf(t *testing.T) {
	p, err := New(Settings{})
	if err != nil {
		t.Fatal(err)
	}
	for lang, want := range map[string]bool{"": true, "it": true, "IT": true, "it-CH": true, "en": false, "ita": false} {
		if got := p.language(&source.Document{Language: lang}) != nil; got != want {
			t.Errorf("%q can be read: %v", lang, got)
		}
	}
}

func TestSettingsHash(t *testing.T) {
	dir := t.TempDir()
	write(t, filepath.Join(dir, "x", "a.csv"), "qid,label\n")
	write(t, filepath.Join(dir, "y", "a.csv"), "qid,label\n")
	write(t, filepath.Join(dir, "z", "a.csv"), "qid,label,lang\n")
	hash := func(s Settings) string {
		h, err := s.hash()
		if err != nil {
			t.Fatal(err)
		}
		return h
	}
	at := func(d string) Settings { return Settings{Authorities: []string{filepath.Join(dir, d, "a.csv")}} }
	if hash(at("x")) != hash(at("y")) || hash(at("x")) == hash(at("z")) {
		t.Error("the content of a file counts, not its place")
	}
	if hash(Settings{}) == hash(Settings{Generic: true}) || hash(Settings{}) != hash(Settings{Workers: 4}) {
		t.Error("what changes the dataset counts, the number of workers does not")
	}
	if _, err := (&Settings{Rules: []string{filepath.Join(dir, "none")}}).hash(); err == nil || !strings.Contains(err.Error(), "none") {
		t.Errorf("got %v", err)
	}
}
