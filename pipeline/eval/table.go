package eval

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"
)

// table reads a CSV file with a header line, by the names of its columns.
type table struct {
	path   string // for messages
	data   []byte
	r      *csv.Reader
	column map[string]int
	row    []string
}

// newTable reads the header line, which must name the wanted columns in any
// order; other columns are passed over.
func newTable(path string, data []byte, wanted []string) (*table, error) {
	t := &table{path: path, data: data, r: csv.NewReader(bytes.NewReader(data)), column: map[string]int{}}
	err := t.next()
	if err == io.EOF {
		return nil, fmt.Errorf("%s:1:1: the file is empty; its first line must be %s", path, strings.Join(wanted, ","))
	}
	if err != nil {
		return nil, err
	}
	for _, name := range wanted {
		i := slices.Index(t.row, name)
		if i < 0 {
			return nil, fmt.Errorf("%s:1:1: no column %q; the first line must be %s", path, name, strings.Join(wanted, ","))
		}
		t.column[name] = i
	}
	return t, nil
}

// next goes to the next row; io.EOF after the last.
func (t *table) next() error {
	row, err := t.r.Read()
	t.row = row
	if p := (*csv.ParseError)(nil); errors.As(err, &p) {
		return fmt.Errorf("%s: %w", t.place(p.Line, p.Column), p.Err)
	}
	return err
}

// get is the current row's field of that column.
func (t *table) get(column string) string { return t.row[t.column[column]] }

// line is where the current row begins.
func (t *table) line() int {
	line, _ := t.r.FieldPos(0)
	return line
}

// errorf is an error at the current row's field of that column.
func (t *table) errorf(column, format string, args ...any) error {
	line, col := t.r.FieldPos(t.column[column])
	return fmt.Errorf("%s: %s: %s", t.place(line, col), column, fmt.Sprintf(format, args...))
}

// place is a line and column of the file for messages. The column is given in
// bytes and shown in code points.
func (t *table) place(line, col int) string {
	rest := t.data
	for range line - 1 {
		_, rest, _ = bytes.Cut(rest, []byte("\n"))
	}
	before := rest[:min(col-1, len(rest))]
	return fmt.Sprintf("%s:%d:%d", t.path, line, utf8.RuneCount(before)+1)
}
