package out

import (
	"crypto/sha256"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// ofSchema are the report's lines about the files that depend on all of the
// schema, which has tests of its own.
var ofSchema = regexp.MustCompile(`("path": "(?:ontology.ttl|shapes.ttl|context.jsonld|description.ttl|README.md)",\s+"bytes": )\d+`)

// TestGolden compares the tiny dataset in every format with testdata/tiny,
// byte for byte and file for file, but for what is the schema's.
func TestGolden(t *testing.T) {
	dir := t.TempDir()
	if _, err := Write(dir, tiny(t), schema(t), Options{Formats: Formats(), Version: "test", Config: "none"}); err != nil {
		t.Fatal(err)
	}
	var masks []string
	for _, name := range []string{"ontology.ttl", "shapes.ttl", "context.jsonld", "SHA256SUMS"} {
		data := take(t, filepath.Join(dir, name))
		masks = append(masks, fmt.Sprintf("%x", sha256.Sum256(data)), "digest-of-"+name,
			fmt.Sprintf(`"%d"^^xsd:nonNegativeInteger`, len(data)), `"size"`, fmt.Sprintf("| %d |", len(data)), "| size |")
	}
	for _, name := range []string{"description.ttl", "README.md", "report.json"} {
		path := filepath.Join(dir, name)
		data := strings.NewReplacer(masks...).Replace(string(take(t, path)))
		if err := os.WriteFile(path, ofSchema.ReplaceAll([]byte(data), []byte("${1}0")), 0o666); err != nil {
			t.Fatal(err)
		}
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

// take reads a file and removes it.
func take(t *testing.T, path string) []byte {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	return data
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
