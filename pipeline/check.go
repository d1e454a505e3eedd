package pipeline

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/spoglio/spoglio/out"
)

// Checked is what a check of a dataset looked at, and what is wrong with it.
type Checked struct {
	Files      int // whose checksums were compared
	Statements int
	Evidence   int // quotations read again in the texts
	Texts      int // compared with the digests in the report
	Problems   []string
}

// Check looks at a built dataset: whether every file is there, as its checksum
// says, and no other; whether the formats hold as many statements as the
// report says; and, for the texts that are given (see source.Inputs), whether
// they are those the dataset was made from and say what the evidence quotes.
// Only a dataset that cannot be read at all is an error.
func Check(dir string, texts []string, stdin io.Reader) (*Checked, error) {
	c := checker{dir: dir}
	if err := c.sums(); err != nil {
		return nil, err
	}
	report, err := c.report()
	if err != nil {
		return nil, err
	}
	c.counts(report)
	if len(texts) > 0 {
		if err := c.texts(report, texts, stdin); err != nil {
			return nil, err
		}
	}
	return &c.Checked, nil
}

// checker checks one dataset.
type checker struct {
	Checked
	dir string
}

func (c *checker) problem(format string, args ...any) {
	c.Problems = append(c.Problems, fmt.Sprintf(format, args...))
}

// sums compares the files with SHA256SUMS.
func (c *checker) sums() error {
	data, err := os.ReadFile(filepath.Join(c.dir, sums))
	if err != nil {
		return &Error{fmt.Sprintf("%s is no dataset: it has no %s that can be read", c.dir, sums), "name a folder that spoglio build has written"}
	}
	known := map[string]bool{sums: true}
	for line := range strings.Lines(string(data)) {
		sum, path, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "  ")
		if !ok || !filepath.IsLocal(path) {
			c.problem("%s: %q is no checksum with a file", sums, line)
			continue
		}
		known[path] = true
		c.file(path, sum)
	}
	return filepath.WalkDir(c.dir, func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		rel, err := filepath.Rel(c.dir, path)
		if err == nil && !known[filepath.ToSlash(rel)] {
			c.problem("%s: not part of the dataset", rel)
		}
		return err
	})
}

// file compares one file with its checksum.
func (c *checker) file(path, want string) {
	f, err := os.Open(filepath.Join(c.dir, path))
	if errors.Is(err, fs.ErrNotExist) {
		c.problem("%s: missing", path)
		return
	}
	h := sha256.New()
	if err == nil {
		defer f.Close()
		_, err = io.Copy(h, f)
	}
	switch {
	case err != nil:
		c.problem("%s: cannot be read: %v", path, err)
	case hex.EncodeToString(h.Sum(nil)) != want:
		c.problem("%s: changed since it was written", path)
	}
	c.Files++
}

// report reads report.json.
func (c *checker) report() (*out.Report, error) {
	data, err := os.ReadFile(filepath.Join(c.dir, "report.json"))
	if err != nil {
		return nil, &Error{"the report of the dataset cannot be read: " + err.Error(), "build the dataset anew"}
	}
	var r out.Report
	if err := json.Unmarshal(data, &r); err != nil {
		return nil, &Error{"report.json: " + err.Error(), "build the dataset anew"}
	}
	return &r, nil
}

// counts compares what each format holds with the report.
func (c *checker) counts(r *out.Report) {
	c.Statements = r.Union.Statements
	claims := []byte("wikibase:Statement")
	for _, of := range []struct {
		file string
		what string
		want int
		is   func(line []byte) bool
	}{
		{"dataset.ttl", "asserted statements", r.Polarity["asserted"], func(l []byte) bool { return bytes.Contains(l, []byte(" a wikibase:Statement")) }},
		{"dataset.jsonld", "asserted statements", r.Polarity["asserted"], func(l []byte) bool { return bytes.Contains(l, claims) }},
		{"dataset.nt", "triples", r.Union.Triples, func([]byte) bool { return true }},
		{"findings.jsonl", "findings", r.FindingCount(), func([]byte) bool { return true }},
	} {
		n, err := countLines(filepath.Join(c.dir, of.file), of.is)
		if errors.Is(err, fs.ErrNotExist) {
			continue // a format that was not asked for, or missed by its checksum
		}
		if err != nil {
			c.problem("%s: cannot be read: %v", of.file, err)
		} else if n != of.want {
			c.problem("%s: %d %s, but the report counts %d", of.file, n, of.what, of.want)
		}
	}
	rows, err := readTable(filepath.Join(c.dir, "csv", "statements.csv"))
	if err == nil && len(rows) != r.Union.Statements {
		c.problem("csv/statements.csv: %d statements, but the report counts %d", len(rows), r.Union.Statements)
	} else if err != nil && !errors.Is(err, fs.ErrNotExist) {
		c.problem("csv/statements.csv: %v", err)
	}
}

// countLines counts the lines of a file that are such.
func countLines(path string, is func(line []byte) bool) (n int, err error) {
	f, err := os.Open(path)
	if err != nil {
		return 0, err
	}
	defer f.Close()
	r := bufio.NewReaderSize(f, 1<<16)
	for {
		line, err := r.ReadBytes('\n')
		if len(line) > 0 && is(line) {
			n++
		}
		if err == io.EOF {
			return n, nil
		}
		if err != nil {
			return n, err
		}
	}
}
