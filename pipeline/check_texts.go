package pipeline

import (
	"crypto/sha256"
	"encoding/csv"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"

	"github.com/spoglio/spoglio/out"
	"github.com/spoglio/spoglio/source"
)

// texts compares the texts with the dataset's digests and evidence.
func (c *checker) texts(r *out.Report, args []string, stdin io.Reader) error {
	inputs, err := source.Inputs(args)
	if err != nil {
		return err
	}
	given := map[string]*source.Document{}
	for _, in := range inputs {
		text, err := in.Read(stdin)
		if err != nil {
			return err
		}
		if given[in.ID], err = source.Parse(in.Path, in.ID, text); err != nil {
			return err
		}
	}
	for _, in := range r.Inputs {
		doc, ok := given[in.Document]
		if !ok {
			c.problem("%s: its text is not among those given", in.Document)
			continue
		}
		c.Texts++
		if sum := sha256.Sum256(doc.Text); hex.EncodeToString(sum[:]) != in.SHA256 {
			c.problem("%s: its text has changed since", in.Document)
		}
	}
	return c.evidence(given)
}

// evidence reads every quotation again.
func (c *checker) evidence(texts map[string]*source.Document) error {
	rows, err := readTable(filepath.Join(c.dir, "csv", "evidence.csv"))
	if errors.Is(err, fs.ErrNotExist) {
		return &Error{"the dataset has no csv/evidence.csv to compare with the texts", "build it with --format csv among the formats"}
	}
	if err != nil {
		c.problem("csv/evidence.csv: %v", err)
	}
	for _, row := range rows {
		doc, ok := texts[row["document"]]
		if !ok {
			continue // told with the digests
		}
		c.Evidence++
		if msg := misquoted(doc, row); msg != "" {
			c.problem("statement %s: %s", row["statement"], msg)
		}
	}
	return nil
}

// misquoted says how a row of evidence differs from its text, if it does.
func misquoted(d *source.Document, row map[string]string) string {
	start, err := strconv.Atoi(row["start"])
	end, err2 := strconv.Atoi(row["end"])
	if err != nil || err2 != nil || start < 0 || start > end || end > len(d.Text) {
		return fmt.Sprintf("%s-%s lies outside %s", row["start"], row["end"], row["document"])
	}
	if got := d.Quote(source.Span{Start: start, End: end}); got != row["quote"] {
		return fmt.Sprintf("%s says %q at %d-%d, not %q", row["document"], got, start, end, row["quote"])
	}
	if at := d.Position(start); row["line"] != strconv.Itoa(at.Line) || row["column"] != strconv.Itoa(at.Column) {
		return fmt.Sprintf("its words are at %s:%d:%d, not %s:%s", row["document"], at.Line, at.Column, row["line"], row["column"])
	}
	return ""
}

// readTable reads a CSV file, each row by the names in the first line.
func readTable(path string) ([]map[string]string, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	r := csv.NewReader(f)
	header, err := r.Read()
	if err != nil {
		return nil, err
	}
	var rows []map[string]string
	for {
		cells, err := r.Read()
		if err == io.EOF {
			return rows, nil
		}
		if err != nil {
			return rows, err
		}
		row := map[string]string{}
		for i, name := range header {
			row[name] = cells[i]
		}
		rows = append(rows, row)
	}
}
