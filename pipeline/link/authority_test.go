package link

import (
	"bytes"
	"encoding/binary"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const sampleTable = `qid,label,lang,aliases,class,from,to,countries,generic,kinds
Q1,Michail Romm,it,Mikhail Romm|Михаил Ромм,Person,1901,1971,Russia,,
Q2,Consiglio dei Dieci,it,,Organisation,1310,1797,Venezia,Consiglio dei Dieci,
Q3,Giovanni Verdi,it,,Person,1800,1870,,,
Q4,Giovanni Verdi,it,,Person,1810,1880,,,
,Nessuno,it,,Person,,,,,
Q3,Johannes Verdi,de,,Person,,,,,
Q5,Anna Neri,it,,Person,1900,1990,,,pittore|scultore
Q6,Anna Neri,it,,Person,1900,1990,,,politico
Q7,Anna Neri,it,,Person,1900,1990,,,
`

func sample(t *testing.T) *Authority {
	t.Helper()
	a, err := ReadCSV(strings.NewReader(sampleTable), "sample.csv")
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func TestLookup(t *testing.T) {
	tests := []struct{ name, want string }{
		{"Michail Romm", "Q1 label"},
		{"MIKHAIL ROMM", "Q1 alias"},
		{"Mihail Romm", "Q1 label by sound"},
		{"Il'ja Romm", "Q1 family name"},
		{"consiglio dei dieci", "Q2 generic"},
		{"Giovanni Verdi", "Q3 label, Q4 label"},
		{"Johannes Verdi", "Q3 label, Q4 family name"},
		{"Nessuno", ""},
		{"", ""},
		{"«»", ""},
	}
	a := sample(t)
	for _, test := range tests {
		var got []string
		for _, m := range a.Lookup(test.name) {
			how := m.ID + " " + m.Kind.String()
			if m.Skeleton {
				how += " by sound"
			}
			got = append(got, how)
		}
		if s := strings.Join(got, ", "); s != test.want {
			t.Errorf("Lookup(%q) is %q, want %q", test.name, s, test.want)
		}
	}
}

func TestItem(t *testing.T) {
	a := sample(t)
	got, ok := a.Item("Q3")
	want := Item{ID: "Q3", Label: "Giovanni Verdi", Class: "Person", From: 1800, To: 1870}
	if !ok || got != want {
		t.Errorf("Q3 is %+v, want %+v", got, want)
	}
	for _, id := range []string{"Q8", "Q", "q3", "Q03", "3", "Q99999999999"} {
		if it, ok := a.Item(id); ok {
			t.Errorf("%s is %+v, want none", id, it)
		}
	}
}

func TestOwnGoesFirst(t *testing.T) {
	tests := []struct{ name, table, want string }{
		{"as good as the default's", "qid,label,class,from,to\nQ77,Vladimir Lenin,Person,1870,1924\n", "Q77"},
		{"not as good, but enough", "qid,label,aliases,class\nQ77,V. I. L.,Vladimir Lenin,Person\n", "Q77"},
		{"of another time", "qid,label,class,from,to\nQ77,Vladimir Lenin,Person,1970,2024\n", "Q1394"},
		{"two of them", "qid,label,class\nQ77,Vladimir Lenin,Person\nQ78,Vladimir Lenin,Person\n", ""},
		{"the same item", "qid,label,class\nQ1394,Lenin (statista),Person\n", "Q1394"},
	}
	for _, test := range tests {
		own, err := ReadCSV(strings.NewReader(test.table), "own.csv")
		if err != nil {
			t.Fatal(err)
		}
		r := reading("doc", []int{1917}, "Person: Vladimir Lenin")
		Entities(readings(r), Join(own, defaultAuthority(t)))
		if e := r.Entities[0]; e.ID != test.want && (test.want != "" || IsItem(e.ID)) {
			t.Errorf("%s: linked to %q, want %q (%+v)", test.name, e.ID, test.want, e.Candidates)
		}
	}
}

func TestDamagedFiles(t *testing.T) {
	whole := []byte(embedded)
	resized := bytes.Clone(whole)
	binary.LittleEndian.PutUint32(resized[8:], 99)
	tests := []struct {
		name string
		data []byte
		want string
	}{
		{"empty", nil, "not an authority file"},
		{"another file", bytes.Repeat([]byte("text "), 100), "not an authority file"},
		{"truncated", whole[:len(whole)-1], "truncated"},
		{"only a header", whole[:headerSize], "truncated"},
		{"another version", resized, "version 99"},
		{"damaged header", flipped(whole, 30), "truncated or damaged"},
		{"damaged checksums", flipped(whole, len(whole)-1), "truncated or damaged"},
		{"longer", append(bytes.Clone(whole), 0), "truncated"},
	}
	for _, test := range tests {
		path := filepath.Join(t.TempDir(), "file.authority")
		if err := os.WriteFile(path, test.data, 0o644); err != nil {
			t.Fatal(err)
		}
		_, err := Open(path)
		if err == nil || !strings.Contains(err.Error(), test.want) || !strings.Contains(err.Error(), path) {
			t.Errorf("%s: the error is %v, want the path and %q", test.name, err, test.want)
		}
	}
	if err := defaultAuthority(t).Verify(); err != nil {
		t.Errorf("the built-in authority: %v", err)
	}
}

// A damaged block is found when it is first read, and by Verify in any case.
func TestDamagedBlock(t *testing.T) {
	path := filepath.Join(t.TempDir(), "file.authority")
	names := defaultAuthority(t).tables[0].header.sections[sectionNames]
	if err := os.WriteFile(path, flipped([]byte(embedded), int(names.at)+1000), 0o644); err != nil {
		t.Fatal(err)
	}
	a, err := Open(path)
	if err != nil || a.Err() != nil {
		t.Fatalf("opened with %v, %v", err, a.Err())
	}
	for _, name := range []string{"Lenin", "Lev Kamenev", "Pietrogrado", "Voltaire", "Dante Alighieri", "Karl Marx", "Platone", "Immanuel Kant"} {
		a.Lookup(name)
	}
	if err := a.Err(); err == nil || !strings.Contains(err.Error(), path+": the authority file is damaged in the 65536 bytes from ") {
		t.Errorf("after look-ups the error is %v", err)
	}
	if a, err = Open(path); err != nil {
		t.Fatal(err)
	}
	if err := a.Verify(); err == nil || !strings.Contains(err.Error(), path) {
		t.Errorf("Verify says %v", err)
	}
}

func flipped(data []byte, at int) []byte {
	c := bytes.Clone(data)
	c[at] ^= 0x10
	return c
}

// The embedded file must be the one that its table makes.
func TestDefaultIsOfItsTable(t *testing.T) {
	f, err := os.Open("default/items.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	entries, err := ReadEntries(f, "default/items.csv")
	if err != nil {
		t.Fatal(err)
	}
	made, err := Build(entries)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(made, []byte(embedded)) {
		t.Error("default.authority is out of step with default/items.csv: run go run ./pipeline/link/default")
	}
}

func TestTableErrors(t *testing.T) {
	tests := []struct{ name, table, want string }{
		{"empty", "", "file is empty"},
		{"unknown column", "qid,label,sitelink\n", `x.csv:1: "sitelink" is not a column`},
		{"no label", "qid,class\n", "x.csv:1: the columns qid and label must stand"},
		{"bad id", "qid,label\nQ1,a\nX2,b\n", `x.csv:3: "X2" is not an item id`},
		{"bad class", "qid,label,class\nQ1,a,Human\n", `x.csv:2: "Human" is not a class`},
		{"bad year", "qid,label,from\nQ1,a,sometime\n", `x.csv:2: "sometime" is not a year`},
		{"bad weight", "qid,label,weight\nQ1,a,much\n", `x.csv:2: "much" is not a number`},
		{"short row", "qid,label\nQ1\n", "x.csv: record on line 2"},
	}
	for _, test := range tests {
		if _, err := ReadCSV(strings.NewReader(test.table), "x.csv"); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: the error is %v, want %q", test.name, err, test.want)
		}
	}
	a, err := ReadCSV(strings.NewReader("\ufefflabel,qid,from,to\nMario Rossi,Q7,-0280,1883-07-18\n"), "x.csv")
	if err != nil {
		t.Fatal(err)
	}
	if it, _ := a.Item("Q7"); it.From != -280 || it.To != 1883 || it.Class != "Thing" {
		t.Errorf("read %+v", it)
	}
}

func FuzzReadCSV(f *testing.F) {
	f.Add(sampleTable, "Giovanni Verdi")
	f.Add("qid,label\nQ1,\"a\nb\"\n", "a b")
	f.Fuzz(func(t *testing.T, table, name string) {
		a, err := ReadCSV(strings.NewReader(table), "fuzz.csv")
		if err != nil {
			return
		}
		if err := a.Verify(); err != nil {
			t.Fatal(err)
		}
		for _, m := range a.Lookup(name) {
			if it, ok := a.Item(m.ID); !ok || it != m.Item {
				t.Fatalf("Lookup gives %+v, Item %+v", m.Item, it)
			}
		}
	})
}

// What is read from a damaged file may be wrong, but reading it must not panic.
func FuzzDamaged(f *testing.F) {
	entries, err := ReadEntries(strings.NewReader(sampleTable), "sample.csv")
	if err != nil {
		f.Fatal(err)
	}
	whole, err := Build(entries)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(headerSize, byte(0xff), "Giovanni Verdi")
	f.Add(len(whole)-1, byte(1), "Mihail Romm")
	f.Fuzz(func(t *testing.T, at int, change byte, name string) {
		if at < headerSize || at >= len(whole) {
			return
		}
		data := bytes.Clone(whole)
		data[at] ^= change
		opened, err := openTable(data)
		if err != nil {
			return
		}
		for i := range opened.blocks.checked { // as if the checksums agreed
			opened.blocks.checked[i].Store(^uint32(0))
		}
		a := &Authority{tables: []*table{opened}}
		for _, m := range a.Lookup(name) {
			a.Names(m.ID)
		}
		a.titled("it", name, "Person")
		a.Stats()
	})
}
