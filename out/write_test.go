package out

import (
	"bufio"
	"compress/gzip"
	"crypto/sha256"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/source"
)

// TestOrderIsByContent writes the dataset backwards.
func TestOrderIsByContent(t *testing.T) {
	d, backwards := tiny(t), tiny(t)
	slices.Reverse(backwards.Documents)
	slices.Reverse(backwards.Entities)
	slices.Reverse(backwards.Statements)
	write := func(d *ontology.Dataset) map[string]string {
		dir := t.TempDir()
		if _, err := Write(dir, d, schema(t), Options{Formats: Formats()}); err != nil {
			t.Fatal(err)
		}
		return tree(t, dir)
	}
	want, got := write(d), write(backwards)
	for path := range want {
		if want[path] != got[path] {
			t.Errorf("%s depends on the order of the dataset", path)
		}
	}
}

// TestPrice holds the prices in the report against datasets really written.
func TestPrice(t *testing.T) {
	for i, level := range []Provenance{ProvenanceNone, ProvenanceStatement, ProvenanceSpan} {
		dir := t.TempDir()
		r, err := Write(dir, tiny(t), schema(t), Options{Formats: []Format{NTriples}, Provenance: level})
		if err != nil {
			t.Fatal(err)
		}
		nt := tree(t, dir)["dataset.nt"]
		for _, p := range r.Price {
			if p.Level == level && (p.Triples != strings.Count(nt, "\n") || p.Bytes != len(nt)) {
				t.Errorf("%s: priced %d triples, %d bytes; written %d, %d", level, p.Triples, p.Bytes, strings.Count(nt, "\n"), len(nt))
			}
		}
		if r.Price[i].Level != level || r.Union.Triples != r.Price[i].Triples {
			t.Errorf("%s: union %d, prices %v", level, r.Union.Triples, r.Price)
		}
	}
}

// TestQuotes reads the evidence again from the files.
func TestQuotes(t *testing.T) {
	d := tiny(t)
	dir := t.TempDir()
	if _, err := Write(dir, d, schema(t), Options{Formats: []Format{CSV}}); err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(strings.NewReader(tree(t, dir)["csv/evidence.csv"])).ReadAll()
	if err != nil || len(rows) != 10 {
		t.Fatalf("%d lines, %v", len(rows), err)
	}
	for _, row := range rows[1:] {
		i := slices.IndexFunc(d.Documents, func(doc *source.Document) bool { return doc.ID == row[1] })
		start, _ := strconv.Atoi(row[2])
		end, _ := strconv.Atoi(row[3])
		if got := string(d.Documents[i].Text[start:end]); got != row[6] {
			t.Errorf("%s %d-%d is %q, the file says %q", row[1], start, end, got, row[6])
		}
	}
}

// TestSums checks SHA256SUMS as sha256sum -c does: every file, and no other.
func TestSums(t *testing.T) {
	dir := t.TempDir()
	if _, err := Write(dir, tiny(t), schema(t), Options{}); err != nil {
		t.Fatal(err)
	}
	files := tree(t, dir)
	lines := strings.Split(strings.TrimSuffix(files["SHA256SUMS"], "\n"), "\n")
	if len(lines) != len(files)-1 || !slices.IsSortedFunc(lines, func(a, b string) int { return strings.Compare(a[66:], b[66:]) }) {
		t.Errorf("%d sums of %d files, or not in order", len(lines), len(files)-1)
	}
	for _, line := range lines {
		sum, path, _ := strings.Cut(line, "  ")
		if want := fmt.Sprintf("%x", sha256.Sum256([]byte(files[path]))); sum != want {
			t.Errorf("%s: sum %s, want %s", path, sum, want)
		}
	}
}

// TestCompress unpacks what is packed: the dumps, and nothing else.
func TestCompress(t *testing.T) {
	write := func(o Options) map[string]string {
		dir := t.TempDir()
		o.Formats = Formats()
		if _, err := Write(dir, tiny(t), schema(t), o); err != nil {
			t.Fatal(err)
		}
		return tree(t, dir)
	}
	loose, packed := write(Options{}), write(Options{Compress: true})
	for path, text := range loose {
		if name := path + ".gz"; packed[name] != "" {
			r, err := gzip.NewReader(strings.NewReader(packed[name]))
			if err != nil {
				t.Fatal(err)
			}
			if got, err := io.ReadAll(r); err != nil || string(got) != text {
				t.Errorf("%s is not what %s says (%v)", name, path, err)
			}
			if !strings.Contains(packed["description.ttl"], "dcat:downloadURL :"+name) && !strings.Contains(packed["description.ttl"], name+" ;") {
				t.Errorf("the description does not name %s", name)
			}
			continue
		}
		switch {
		case packed[path] == "":
			t.Errorf("%s is missing", path)
		case strings.HasPrefix(path, "dataset."), path == "quickstatements.tsv":
			t.Errorf("%s is not compressed", path)
		}
	}
	if again := write(Options{Compress: true}); again["dataset.ttl.gz"] != packed["dataset.ttl.gz"] {
		t.Error("compressing twice gives different bytes")
	}
}

func TestCountOnly(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "nowhere")
	counted, err := Write(dir, tiny(t), schema(t), Options{CountOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(dir); !errors.Is(err, os.ErrNotExist) {
		t.Error("counting made a folder")
	}
	written, err := Write(t.TempDir(), tiny(t), schema(t), Options{})
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(counted.Files, written.Files) {
		t.Errorf("counted %v, written %v", counted.Files, written.Files)
	}
}

func TestErrors(t *testing.T) {
	change := func(f func(*ontology.Dataset)) *ontology.Dataset {
		d := tiny(t)
		f(d)
		return d
	}
	for _, c := range []struct {
		name    string
		data    *ontology.Dataset
		options Options
		want    string
	}{
		{"format", tiny(t), Options{Formats: []Format{"xml"}}, `format "xml" is unknown`},
		{"provenance", tiny(t), Options{Provenance: "all"}, `provenance "all" is unknown`},
		{"base without end", tiny(t), Options{Base: "https://e.org/x"}, `try "https://e.org/x/"`},
		{"base no IRI", tiny(t), Options{Base: "e.org/"}, "is not an absolute IRI"},
		{"base with a space", tiny(t), Options{Base: "https://e.org/a b/"}, "is not an IRI"},
		{"quotation", change(func(d *ontology.Dataset) { d.Statements[0].References[0].Quote = "altro" }), Options{}, `its quotation "altro" is not what "dieta" says`},
		{"span", change(func(d *ontology.Dataset) { d.Statements[0].References[0].Span.End = 9999 }), Options{}, "lies outside"},
		{"document", change(func(d *ontology.Dataset) { d.Statements[0].References[0].Document = "x" }), Options{}, "no document of the dataset"},
		{"property", change(func(d *ontology.Dataset) { d.Statements[0].Property = "spo:a b" }), Options{}, "is no property"},
		{"reference before linking", change(func(d *ontology.Dataset) { d.Statements[0].Value = ontology.Ref{} }), Options{}, "is no value of a statement"},
		{"value that makes no IRI", change(func(d *ontology.Dataset) { d.Statements[5].Value = ontology.Item{ID: "entity/a b"} }), Options{}, "P276 (dieta:"},
		{"property that makes no IRI, with its place", change(func(d *ontology.Dataset) { d.Statements[5].Property = "P 276" }), Options{}, "P 276 (dieta:"},
		{"subject that makes no IRI", change(func(d *ontology.Dataset) { d.Statements[5].Subject.ID = "entity/<x>" }), Options{}, "(dieta:"},
		{"item", change(func(d *ontology.Dataset) { d.Entities[0].ID = "x" }), Options{}, "is no entity id"},
		{"document twice", change(func(d *ontology.Dataset) { d.Documents = append(d.Documents, d.Documents[0]) }), Options{}, "two documents"},
	} {
		_, err := Write(t.TempDir(), c.data, schema(t), c.options)
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: error %v, want %q", c.name, err, c.want)
		}
	}
	full := t.TempDir()
	if err := os.WriteFile(filepath.Join(full, "mine"), nil, 0o666); err != nil {
		t.Fatal(err)
	}
	if _, err := Write(full, tiny(t), schema(t), Options{}); err == nil || !strings.Contains(err.Error(), "not empty") {
		t.Errorf("a folder in use: %v", err)
	}
}

// TestFullDisk writes to the device that is always full.
func TestFullDisk(t *testing.T) {
	f := folder{create: func(string) (io.WriteCloser, error) { return os.OpenFile("/dev/full", os.O_WRONLY, 0) }}
	if _, err := os.Stat("/dev/full"); err != nil {
		t.Skip("there is no /dev/full here")
	}
	for name, fill := range map[string]func(*bufio.Writer) error{
		"little": func(w *bufio.Writer) error { w.WriteString("x"); return nil },
		"much":   func(w *bufio.Writer) error { w.WriteString(strings.Repeat("x", 1<<20)); return nil },
	} {
		if err := f.write("a.nt", fill); !errors.Is(err, syscall.ENOSPC) || len(f.files) > 0 {
			t.Errorf("%s on a full disk: %v", name, err)
		}
	}
}

// badClose is a file whose last bytes are lost.
type badClose struct{ nowhere }

func (badClose) Close() error { return errors.New("lost") }

func TestCloseFails(t *testing.T) {
	f := folder{create: func(string) (io.WriteCloser, error) { return badClose{}, nil }}
	if err := f.write("a.nt", func(*bufio.Writer) error { return nil }); err == nil || err.Error() != "a.nt cannot be written: lost" {
		t.Errorf("error %v", err)
	}
}
