package pipeline

import (
	"go/build"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/spoglio/spoglio/"

// rooms says what each folder may import: of ours, and of others. A folder
// stands for those below it that have no line of their own.
var rooms = map[string]struct{ ours, guests []string }{
	"source": {nil, []string{"github.com/yuin/goldmark", "github.com/yuin/goldmark-meta", "gopkg.in/yaml.v2"}},
	"ontology": {[]string{"source"},
		[]string{"gopkg.in/yaml.v3"}},
	"pipeline/parse": {[]string{"source", "ontology"},
		[]string{"gopkg.in/yaml.v3"}},
	"pipeline/parse/italian": {[]string{"source", "ontology", "pipeline/parse", "pipeline/parse/italian"},
		[]string{"github.com/blevesearch/vellum", "gopkg.in/yaml.v3", "golang.org/x/text"}},
	"pipeline/link": {[]string{"source", "ontology", "pipeline/link"},
		[]string{"github.com/blevesearch/mmap-go", "golang.org/x/text", "gopkg.in/yaml.v3"}},
	"pipeline/link/wikidata": {[]string{"pipeline/link"},
		[]string{"github.com/klauspost/compress"}},
	"pipeline/link/reconcile": {[]string{"pipeline/link"}, nil},
	"pipeline/align":          {[]string{"source", "ontology"}, nil},
	"pipeline/eval": {[]string{"source", "ontology"},
		[]string{"golang.org/x/text"}},
	"out": {[]string{"source", "ontology"},
		[]string{"github.com/knakk/rdf", "github.com/piprate/json-gold"}},
	"out/store": {nil, nil}, // it knows addresses and lines, not what they say
	"pipeline":  {[]string{"source", "ontology", "pipeline/parse", "pipeline/parse/italian", "pipeline/link", "pipeline/align", "out"}, nil},
	"cmd": {[]string{"source", "ontology", "pipeline", "pipeline/parse", "pipeline/link", "pipeline/link/wikidata", "pipeline/link/reconcile", "pipeline/align", "pipeline/eval", "out", "out/store"},
		[]string{"github.com/urfave/cli/v2", "github.com/schollz/progressbar/v3", "golang.org/x/term", "gopkg.in/yaml.v3"}},
}

// TestImports fails when an import goes against the direction of the house or
// a guest comes in by another room's door.
func TestImports(t *testing.T) {
	root := filepath.Join("..")
	seen := map[string]bool{}
	err := filepath.WalkDir(root, func(path string, e fs.DirEntry, err error) error {
		if err != nil || !e.IsDir() {
			return err
		}
		if name := e.Name(); path != root && (strings.HasPrefix(name, ".") || name == "testdata") {
			return fs.SkipDir
		}
		p, err := build.ImportDir(path, 0)
		if _, none := err.(*build.NoGoError); none {
			return nil
		}
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(root, path)
		if err != nil {
			return err
		}
		seen[roomOf(filepath.ToSlash(rel))] = true
		checkRoom(t, filepath.ToSlash(rel), p.Imports)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for room := range rooms {
		if !seen[room] {
			t.Errorf("%s is in the picture but not in the house", room)
		}
	}
}

// roomOf is the nearest folder that has a line, empty if there is none.
func roomOf(folder string) string {
	for f := folder; f != "."; f = filepath.ToSlash(filepath.Dir(f)) {
		if _, ok := rooms[f]; ok {
			return f
		}
	}
	return ""
}

func checkRoom(t *testing.T, folder string, imports []string) {
	t.Helper()
	name := roomOf(folder)
	if name == "" {
		t.Errorf("%s is a new folder: draw it into the picture", folder)
		return
	}
	for _, imported := range imports {
		if !allowed(name, imported) {
			t.Errorf("%s must not import %s", folder, imported)
		}
	}
}

// allowed reports whether a folder may import a package. Only a room that
// lists itself is divided into several packages.
func allowed(room, imported string) bool {
	if ours, ok := strings.CutPrefix(imported, module); ok {
		return slices.ContainsFunc(rooms[room].ours, func(r string) bool {
			return r == ours || r == room && strings.HasPrefix(ours, r+"/")
		})
	}
	if first, _, _ := strings.Cut(imported, "/"); !strings.Contains(first, ".") {
		return true // the standard library
	}
	return slices.ContainsFunc(rooms[room].guests, func(g string) bool {
		return imported == g || strings.HasPrefix(imported, g+"/")
	})
}

func TestImportRules(t *testing.T) {
	for _, c := range []struct {
		folder, imported string
		want             bool
	}{
		{"source", "strings", true},
		{"source", module + "ontology", false},
		{"ontology", module + "source", true},
		{"ontology", "github.com/yuin/goldmark", false},
		{"source", "github.com/yuin/goldmark/ast", true},
		{"pipeline/parse", module + "pipeline/parse/italian", false},
		{"pipeline/parse/italian/lexicon", module + "pipeline/parse", true},
		{"pipeline/parse/italian", module + "pipeline/parse/italian/lexicon", true},
		{"out", module + "pipeline/align", false},
		{"out/store", module + "out", false},
		{"pipeline", "github.com/urfave/cli/v2", false},
		{"cmd/spoglio", "github.com/urfave/cli/v2", true},
		{"cmd/spoglio", module + "pipeline/parse/italian", false},
	} {
		if got := allowed(roomOf(c.folder), c.imported); got != c.want {
			t.Errorf("%s imports %s: %v, want %v", c.folder, c.imported, got, c.want)
		}
	}
	if roomOf("util") != "" || roomOf("out/common") != "out" {
		t.Error("a folder is in the room above it, a new one in none")
	}
}
