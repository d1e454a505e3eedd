package out

import (
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// TestGolden compares the tiny dataset in every format with testdata/tiny,
// byte for byte and file for file.
func TestGolden(t *testing.T) {
	dir := t.TempDir()
	if _, err := Write(dir, tiny(t), schema(t), Options{Formats: Formats(), Version: "test", Config: "none"}); err != nil {
		t.Fatal(err)
	}
	golden := filepath.Join("testdata", "tiny")
	if *update {
		if err := os.RemoveAll(golden); err != nil {
			t.Fatal(err)
		}
		if err := os.CopyFS(golden, os.DirFS(dir)); err != nil {
			t.Fatal(err)
		}
	}
	want, got := tree(t, golden), tree(t, dir)
	for path := range want {
		if got[path] != want[path] {
			t.Errorf("%s differs from testdata/tiny (run with -update and read the diff); got:\n%s", path, got[path])
		}
	}
	for path := range got {
		if _, ok := want[path]; !ok {
			t.Errorf("%s is written but not in testdata/tiny", path)
		}
	}
}

// tree is a folder's files by path.
func tree(t *testing.T, dir string) map[string]string {
	t.Helper()
	files := make(map[string]string)
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(path)
		rel, _ := filepath.Rel(dir, path)
		files[filepath.ToSlash(rel)] = string(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}
