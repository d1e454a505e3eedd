package source

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"
)

// folder makes files, each holding its own name, and gives their root.
func folder(t *testing.T, names ...string) string {
	t.Helper()
	root := t.TempDir()
	for _, name := range names {
		path := filepath.Join(root, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(name), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return root
}

func TestInputsOfFolder(t *testing.T) {
	root := folder(t, "b.md", "a/b/C.TXT", "a/d.markdown", "README.md", "a/readme.txt", ".x.md", ".git/y.md", "b.gold.csv", "z.html")
	inputs, err := Inputs([]string{root, "-"})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, in := range inputs {
		got = append(got, fmt.Sprintf("%s %s %v", in.ID, strings.TrimPrefix(in.Path, root+"/"), in.Inside))
	}
	want := "a--b--C a/b/C.TXT true, a--d a/d.markdown true, b b.md true, stdin - false"
	if strings.Join(got, ", ") != want {
		t.Errorf("got  %s\nwant %s", strings.Join(got, ", "), want)
	}
	if text, err := inputs[2].Read(nil); err != nil || string(text) != "b.md" {
		t.Errorf("%q %v", text, err)
	}
	if text, err := inputs[3].Read(strings.NewReader("ciao")); err != nil || string(text) != "ciao" {
		t.Errorf("%q %v", text, err)
	}
}

func TestInputsOfFile(t *testing.T) {
	root := folder(t, "a/uno.due.md")
	inputs, err := Inputs([]string{filepath.Join(root, "a", "uno.due.md")})
	if err != nil || len(inputs) != 1 || inputs[0].ID != "uno.due" || inputs[0].Inside {
		t.Errorf("%+v %v", inputs, err)
	}
}

func TestInputErrors(t *testing.T) {
	root := folder(t, "a/x.md", "b/x.txt", "c/note.html", ".md", "bad\xff.md")
	at := func(name string) string { return filepath.Join(root, name) }
	for _, c := range []struct {
		args []string
		want string
	}{
		{[]string{at("none.md")}, "no such file or folder"},
		{[]string{at("c")}, "no texts in this folder"},
		{[]string{at("a"), at("b")}, `a second document with the id "x", beside ` + at("a/x.md")},
		{[]string{at("a/x.md"), at("a/x.md")}, `a second document with the id "x"`},
		{[]string{at(".md")}, "cannot be a document's id"},
		{[]string{at("bad\xff.md")}, "cannot be a document's id"},
	} {
		_, err := Inputs(c.args)
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q: got %v, want %s", c.args, err, c.want)
		}
	}
}

func TestReadErrors(t *testing.T) {
	if _, err := (Input{Path: t.TempDir()}).Read(nil); err == nil || !strings.Contains(err.Error(), "is a directory") {
		t.Errorf("got %v", err)
	}
	if _, err := (Input{Path: "-"}).Read(iotest.ErrReader(os.ErrClosed)); err == nil || !strings.Contains(err.Error(), "standard input cannot be read") {
		t.Errorf("got %v", err)
	}
}
