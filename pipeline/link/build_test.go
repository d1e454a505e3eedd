package link

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// people are entries in no order, every third in two parts.
func people(n int) []Entry {
	var all []Entry
	for i := range n {
		id, name := fmt.Sprintf("Q%d", 1+i*7919%n), fmt.Sprintf("Nome%d Cognome%d", i%101, i%997)
		e := Entry{Item: Item{ID: id, Label: name, Class: "Person", From: 1500 + i%400, Weight: i % 50}, Names: []Name{{name, LabelName, "it"}}}
		if i%3 == 0 {
			all = append(all, Entry{Item: Item{ID: id}, Names: []Name{{name + " di Tal", AliasName, ""}}})
		}
		all = append(all, e)
	}
	return all
}

// However little fits into memory, the file is the same.
func TestSortingInFiles(t *testing.T) {
	entries := people(20000)
	inMemory, err := Build(entries)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	b := NewBuilder(dir)
	b.entries.most, b.postingsInMemory = 100_000, 3000
	for i := range entries {
		if err := b.Add(&entries[i]); err != nil {
			t.Fatal(err)
		}
	}
	runs, err := b.Flush()
	if err != nil || runs < 10 || b.Pending() != 0 {
		t.Errorf("%d working files, %d bytes pending, %v", runs, b.Pending(), err)
	}
	again := NewBuilder(dir)
	again.Resume(runs)
	again.postingsInMemory = 3000
	for _, b := range []*Builder{b, again} {
		path := filepath.Join(t.TempDir(), "x.authority")
		if err := b.WriteFile(path); err != nil {
			t.Fatal(err)
		}
		if inFiles, err := os.ReadFile(path); err != nil || !bytes.Equal(inFiles, inMemory) || b.Items() != 20000 {
			t.Errorf("%d items, %d bytes; in memory %d bytes (%v)", b.Items(), len(inFiles), len(inMemory), err)
		}
	}
	left, _ := filepath.Glob(filepath.Join(dir, "*"))
	if len(left) != runs {
		t.Errorf("%d of %d working files are left: %q", len(left), runs, left)
	}
}

func TestBuilderErrors(t *testing.T) {
	b := NewBuilder("")
	for _, e := range []Entry{{Item: Item{ID: "x"}}, {Item: Item{ID: "Q1", Class: "Human"}}} {
		if err := b.Add(&e); err == nil {
			t.Errorf("%+v was added", e)
		}
	}
	dir := t.TempDir()
	b = NewBuilder(dir)
	if err := b.Add(&Entry{Item: Item{ID: "Q1", Label: "a"}}); err != nil {
		t.Fatal(err)
	}
	if _, err := b.Flush(); err != nil {
		t.Fatal(err)
	}
	run := filepath.Join(dir, "entries-00000")
	if err := os.Truncate(run, 12); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "x")
	if err := b.WriteFile(path); err == nil || !strings.Contains(err.Error(), "the working file "+run+" is damaged") {
		t.Errorf("the error is %v", err)
	}
	if _, err := os.Stat(path); !errors.Is(err, os.ErrNotExist) {
		t.Error("a file was written")
	}
}

// An item has at most as many names as an index can tell apart, the most
// telling ones.
func TestManyNames(t *testing.T) {
	e := Entry{Item: Item{ID: "Q1", Label: "La vera", Class: "Person"}}
	for i := range 300 {
		e.Names = append(e.Names, Name{fmt.Sprintf("Altra %d", i), DerivedName, ""})
	}
	e.Names = append(e.Names, Name{"La vera", LabelName, "it"})
	a := built(t, e)
	if n := len(a.Names("Q1")); n != mostNames {
		t.Errorf("%d names are kept", n)
	}
	if m := a.Named("la vera"); len(m) != 1 || m[0].Label != "La vera" {
		t.Errorf("found %+v", m)
	}
}

// Of a name that very many have, the best known are found.
func TestManyBearers(t *testing.T) {
	var all []Entry
	for i := range 1000 {
		all = append(all, Entry{Item: Item{ID: fmt.Sprintf("Q%d", i+1), Label: "Chiesa", Class: "Place", Weight: i}, Names: []Name{{"Chiesa", LabelName, ""}}})
	}
	if m := built(t, all...).Named("chiesa"); len(m) != mostBearers || m[0].Weight != 999 || m[len(m)-1].Weight != 1000-mostBearers {
		t.Errorf("%d found", len(m))
	}
}

func TestTitles(t *testing.T) {
	a := built(t,
		Entry{Item: Item{ID: "Q1", Label: "Mercurio", Class: "Place"}, Names: []Name{{"Mercurio", LabelName, "it"}, {"Mercurio (astronomia)", TitleName, "it"}}},
		Entry{Item: Item{ID: "Q2", Label: "Mercurio", Class: "Person"}, Names: []Name{{"Mercurio", LabelName, "it"}, {"Mercurio", TitleName, "it"}}})
	tests := []struct{ address, class, want string }{
		{"https://it.wikipedia.org/wiki/Mercurio_(astronomia)", "Thing", "Q1"},
		{"https://it.m.wikipedia.org/wiki/Mercurio", "Place", "Q2"},
		{"https://de.wikipedia.org/wiki/Mercurio", "Place", "Q1"},
		{"https://de.wikipedia.org/wiki/Mercurio_(astronomia)", "Place", ""},
	}
	for _, test := range tests {
		if got := a.target(test.address, test.class); got != test.want {
			t.Errorf("%s is %q, want %q", test.address, got, test.want)
		}
	}
	if m := a.Lookup("Mercurio (astronomia)"); len(m) != 0 {
		t.Errorf("a title is found as a name: %+v", m)
	}
}

func built(t *testing.T, entries ...Entry) *Authority {
	t.Helper()
	data, err := Build(entries)
	if err != nil {
		t.Fatal(err)
	}
	opened, err := openTable(data)
	if err != nil {
		t.Fatal(err)
	}
	return &Authority{tables: []*table{opened}}
}

// A file of another version, or cut anywhere, is refused when it is opened.
func TestCutFiles(t *testing.T) {
	whole, err := Build(people(50))
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	for _, n := range []int{0, 1, 11, 12, 100, headerSize - 1, headerSize, headerSize + 1, len(whole) / 2, len(whole) - 1} {
		path := filepath.Join(dir, "x.authority")
		if err := os.WriteFile(path, whole[:n], 0o644); err != nil {
			t.Fatal(err)
		}
		if _, err := Open(path); err == nil || !strings.HasPrefix(err.Error(), path+": ") {
			t.Errorf("cut to %d bytes: the error is %v", n, err)
		}
	}
}

func TestDigest(t *testing.T) {
	dir := t.TempDir()
	path := func(name string, data []byte) string {
		p := filepath.Join(dir, name)
		if err := os.WriteFile(p, data, 0o644); err != nil {
			t.Fatal(err)
		}
		return p
	}
	one, err := Build(people(10))
	if err != nil {
		t.Fatal(err)
	}
	two, err := Build(people(11))
	if err != nil {
		t.Fatal(err)
	}
	a, _ := Digest(path("a.authority", one))
	b, _ := Digest(path("b.authority", one))
	c, _ := Digest(path("c.authority", two))
	if len(a) == 0 || !bytes.Equal(a, b) || bytes.Equal(a, c) {
		t.Errorf("digests %x, %x, %x", a, b, c)
	}
	if d, err := Digest(path("d.csv", []byte("qid,label\n"))); d != nil || err != nil {
		t.Errorf("of a table: %x, %v", d, err)
	}
	if _, err := Digest(path("e.authority", one[:100])); err == nil {
		t.Error("a cut file has a digest")
	}
}
