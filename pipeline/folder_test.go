package pipeline

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func contentOf(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

const oldSums = "0000000000000000000000000000000000000000000000000000000000000000  a/b.csv\n"

func TestFolderIsSwapped(t *testing.T) {
	parent := t.TempDir()
	target := filepath.Join(parent, "dataset")
	write(t, filepath.Join(target, sums), oldSums)
	write(t, filepath.Join(target, "a", "b.csv"), "old")
	f, err := openFolder(target, nil)
	if err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(f.beside, "new.csv"), "new")
	if got := contentOf(t, filepath.Join(target, "a", "b.csv")); got != "old" {
		t.Errorf("before commit the old dataset says %q", got)
	}
	if err := errors.Join(f.commit(), f.discard()); err != nil {
		t.Fatal(err)
	}
	if got := contentOf(t, filepath.Join(target, "new.csv")); got != "new" {
		t.Errorf("after commit: %q", got)
	}
	if left := names(t, parent); left != "dataset" {
		t.Errorf("left behind: %s", left)
	}
	if left := names(t, target); left != "new.csv" {
		t.Errorf("in the new dataset: %s", left)
	}
}

// names is what a folder holds.
func names(t *testing.T, dir string) string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var all []string
	for _, e := range entries {
		all = append(all, e.Name())
	}
	return strings.Join(all, " ")
}

// TestFailedSwap takes the new dataset away before the commit: the old one
// must be back in its place.
func TestFailedSwap(t *testing.T) {
	parent := t.TempDir()
	target := filepath.Join(parent, "dataset")
	write(t, filepath.Join(target, sums), "")
	f, err := openFolder(target, nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := f.discard(); err != nil {
		t.Fatal(err)
	}
	if err := f.commit(); err == nil {
		t.Error("no error")
	}
	if left := names(t, parent); left != "dataset" {
		t.Errorf("left: %s", left)
	}
	if left := names(t, target); left != sums {
		t.Errorf("in the dataset: %s", left)
	}
}

func TestFolderRefused(t *testing.T) {
	parent := t.TempDir()
	at := func(name string) string { return filepath.Join(parent, name) }
	write(t, at("notes/a.txt"), "")
	write(t, at("mixed/SHA256SUMS"), oldSums)
	write(t, at("mixed/a/b.csv"), "")
	write(t, at("mixed/a/c.csv"), "")
	write(t, at("file"), "")
	write(t, at("ours/SHA256SUMS"), oldSums)
	write(t, at("ours/a/b.csv"), "")
	if err := os.Symlink(at("ours"), at("link")); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ target, input, want string }{
		{"notes", "x", "holds a.txt, which is not part of a dataset"},
		{"mixed", "x", "holds a/c.csv, which is not part of a dataset"},
		{"file", "x", "is not a folder"},
		{"ours", "ours/a/b.csv", "would take the place of an input"},
		{"link", "ours/a/b.csv", "would take the place of an input"},
		{"new/a.md", "new/a.md", "would take the place of an input"},
	} {
		_, err := openFolder(at(c.target), []string{at(c.input)})
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v, want %s", c.target, err, c.want)
		}
	}
	if got := names(t, parent); got != "file link mixed notes ours" {
		t.Errorf("left: %s", got)
	}
}

// TestLinkedFolder builds into a symbolic link: what it points to is replaced.
func TestLinkedFolder(t *testing.T) {
	parent := t.TempDir()
	if err := errors.Join(os.MkdirAll(filepath.Join(parent, "far", "data"), 0o755), os.Symlink("far/data", filepath.Join(parent, "dataset"))); err != nil {
		t.Fatal(err)
	}
	f, err := openFolder(filepath.Join(parent, "dataset"), nil)
	if err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(f.beside, "new"), "")
	if err := f.commit(); err != nil {
		t.Fatal(err)
	}
	if got := names(t, filepath.Join(parent, "dataset")) + ", " + names(t, filepath.Join(parent, "far")); got != "new, data" {
		t.Error(got)
	}
}
