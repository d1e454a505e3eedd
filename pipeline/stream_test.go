package pipeline

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/spoglio/spoglio/out"
)

// TestStreamIsTheSame builds a folder of texts, many of which say the same, with
// one worker and with eight, and once more with everything merged in memory:
// the same bytes.
func TestStreamIsTheSame(t *testing.T) {
	texts := t.TempDir()
	sample, err := filepath.Glob(filepath.Join("..", "source", "texts", "*.md"))
	if err != nil || len(sample) == 0 {
		t.Fatal("no sample texts", err)
	}
	for i := range 6 {
		for _, path := range sample {
			text, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			write(t, filepath.Join(texts, fmt.Sprintf("%d-%s", i, filepath.Base(path))), string(text))
		}
		write(t, filepath.Join(texts, fmt.Sprintf("altro-%d.txt", i)), fmt.Sprintf("Aldo Riva nacque a Torino nel 18%d0. Aldo Riva morì a Roma nel 1899.", i))
	}
	o := Options{Args: []string{texts}, Write: out.Options{Formats: out.Formats()}}
	want := merged(t, o)
	for _, workers := range []int{1, 8} {
		o.Workers, o.Output = workers, filepath.Join(t.TempDir(), "dataset")
		if _, err := Run(context.Background(), o); err != nil {
			t.Fatal(err)
		}
		got := files(t, o.Output)
		for path := range want {
			if got[path] != want[path] {
				t.Errorf("%d workers: %s differs", workers, path)
			}
		}
		if len(got) != len(want) {
			t.Errorf("%d workers: %d files, want %d", workers, len(got), len(want))
		}
	}
}

// merged is the dataset that out.Write makes of the merged documents.
func merged(t *testing.T, o Options) map[string]string {
	t.Helper()
	p, err := New(o.Settings)
	if err != nil {
		t.Fatal(err)
	}
	docs, _, err := p.Documents(context.Background(), o.Args, nil)
	if err != nil {
		t.Fatal(err)
	}
	u, err := p.Dataset(context.Background(), docs, nil)
	if err != nil {
		t.Fatal(err)
	}
	if o.Write.Config, err = o.Settings.hash(); err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if _, err := out.Write(dir, u.Dataset, p.schema, o.Write); err != nil {
		t.Fatal(err)
	}
	return files(t, dir)
}

// files are the files below a folder by their paths. The report counts the
// earlier stages only where there were any.
func files(t *testing.T, dir string) map[string]string {
	t.Helper()
	all := map[string]string{}
	err := filepath.WalkDir(dir, func(path string, e os.DirEntry, err error) error {
		if err != nil || e.IsDir() || e.Name() == "report.json" || e.Name() == "SHA256SUMS" {
			return err
		}
		text, err := os.ReadFile(path)
		all[path[len(dir):]] = string(text)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}
