package reconcile

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// The columns of the table of decisions; a person fills in item and note.
const (
	colName       = "name"
	colItem       = "item"
	colNote       = "note"
	colDocument   = "document"
	colClass      = "class"
	colPlace      = "place"
	colCandidates = "candidates"
)

var sheetColumns = [...]string{colName, colItem, colNote, colDocument, colClass, colPlace, colCandidates}

// Sheet is the table of decisions (see link.ReadDecisions) with the names that
// are still open. What a person has written in it stays.
type Sheet struct {
	header []string
	rows   [][]string
}

// Row is an open name.
type Row struct {
	Name, Class, Document, Place string
	Candidates                   string // as a person reads them
}

// ReadSheet reads the table; without the file it is empty.
func ReadSheet(path string) (*Sheet, error) {
	s := new(Sheet)
	data, err := os.ReadFile(path)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	lines := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(data, []byte("\ufeff"))))
	lines.FieldsPerRecord = -1
	all, err := lines.ReadAll()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	if len(all) > 0 {
		s.header, s.rows = all[0], all[1:]
		if s.column(colName) < 0 || s.column(colItem) < 0 {
			return nil, fmt.Errorf("%s:1: the first line must name the columns name and item", path)
		}
	}
	for _, name := range sheetColumns {
		if s.column(name) < 0 {
			s.header = append(s.header, name)
		}
	}
	return s, nil
}

func (s *Sheet) column(name string) int {
	return slices.IndexFunc(s.header, func(h string) bool { return strings.TrimSpace(h) == name })
}

func (s *Sheet) get(row []string, name string) string {
	if i := s.column(name); i < len(row) {
		return strings.TrimSpace(row[i])
	}
	return ""
}

func (s *Sheet) set(row []string, name, value string) []string {
	i := s.column(name)
	for len(row) <= i {
		row = append(row, "")
	}
	row[i] = value
	return row
}

// Put adds an open name, or renews place and candidates of the row that has it.
// A row that is decided stays as it is.
func (s *Sheet) Put(r Row) {
	i := slices.IndexFunc(s.rows, func(row []string) bool {
		return s.get(row, colName) == r.Name && s.get(row, colDocument) == r.Document && (s.get(row, colClass) == r.Class || s.get(row, colClass) == "")
	})
	if i < 0 {
		i = len(s.rows)
		s.rows = append(s.rows, s.set(s.set(nil, colName, r.Name), colDocument, r.Document))
	} else if s.get(s.rows[i], colItem) != "" {
		return
	}
	row := s.set(s.set(s.rows[i], colClass, r.Class), colPlace, r.Place)
	if r.Candidates != "" {
		row = s.set(row, colCandidates, r.Candidates)
	}
	s.rows[i] = row
}

// Decide fills in the item of an open name, with a note.
func (s *Sheet) Decide(r Row, item, note string) {
	for i, row := range s.rows {
		if s.get(row, colName) == r.Name && s.get(row, colDocument) == r.Document && s.get(row, colClass) == r.Class && s.get(row, colItem) == "" {
			s.rows[i] = s.set(s.set(row, colItem, item), colNote, note)
		}
	}
}

// Open is how many names are still open.
func (s *Sheet) Open() int {
	n := 0
	for _, row := range s.rows {
		if s.get(row, colItem) == "" {
			n++
		}
	}
	return n
}

// Write writes the table; it takes the place of the old one when it is whole.
func (s *Sheet) Write(path string) (err error) {
	f, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+".new-*")
	if err != nil {
		return err
	}
	defer func() {
		if closed := f.Close(); err == nil {
			err = closed
		}
		if err == nil {
			err = os.Rename(f.Name(), path)
		}
		if err != nil {
			os.Remove(f.Name())
		}
	}()
	if err := f.Chmod(0o644); err != nil {
		return err
	}
	w := csv.NewWriter(f)
	w.Write(s.header) // an error stays in w
	for _, row := range s.rows {
		for len(row) < len(s.header) {
			row = append(row, "")
		}
		w.Write(row)
	}
	w.Flush()
	return w.Error()
}
