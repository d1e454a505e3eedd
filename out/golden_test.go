package out

import (
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"testing"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// ofSchema are the files that are made from the schema alone, and the report's
// lines about them; the schema has tests of its own.
var ofSchema = regexp.MustCompile(`("path": "(?:ontology.ttl|shapes.ttl|context.jsonld)",\s+"bytes": )\d+`)

// TestGolden compares the tiny dataset in every format with testdata/tiny,
// byte for byte and file for file, but for what is the schema's.
func TestGolden(t *testing.T) {
	dir := t.TempDir()
	if _, err := Write(dir, tiny(t), schema(t), Options{Formats: Formats(), Version: "test", Config: "none"}); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"ontology.ttl", "shapes.ttl", "context.jsonld", "SHA256SUMS"} {
		if err := os.Remove(filepath.Join(dir, name)); err != nil {
			t.Fatal(err)
		}
	}
	report := filepath.Join(dir, "report.json")
	data, err := os.ReadFile(report)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(report, ofSchema.ReplaceAll(data, []byte("${1}0")), 0o666); err != nil {
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
