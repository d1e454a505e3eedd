package link

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
)

// ReadCSV makes an authority of a table that a person can write:
//
//	qid,label,lang,aliases,class,from,to
//	Q42,Douglas Adams,it,Douglas Noel Adams|Адамс,Person,1952,2001
//
// The first line names the columns, in any order. An item may have several
// rows, one a language. Several values of a cell are joined by "|". class is a
// class of the schema (Person, Place, Organisation …; empty is Thing); from and
// to are years or dates of birth and death, or of beginning and end, negative
// BCE. Further columns may stand: generic (names that are common words and need
// the item's time and country in the document), derived (names made by rule),
// countries, kinds (common nouns that are said of it: "pittore|scultore"), active
// (a year, where a life span is not known) and weight (how well known it is). A
// row without qid is left out. name stands in messages.
func ReadCSV(r io.Reader, name string) (*Authority, error) {
	entries, err := ReadEntries(r, name)
	if err != nil {
		return nil, err
	}
	data, err := Build(entries)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	t, err := openTable(data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	t.path = name
	return &Authority{tables: []*table{t}}, nil
}

// ReadEntries reads the table that ReadCSV describes.
func ReadEntries(r io.Reader, name string) ([]Entry, error) {
	lines := csv.NewReader(skipBOM(r))
	lines.ReuseRecord = true
	header, err := lines.Read()
	if errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("%s: the file is empty: its first line must name the columns (qid,label,lang,aliases,class,from,to)", name)
	} else if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	columns, err := columnsOf(header)
	if err != nil {
		return nil, fmt.Errorf("%s:1: %w", name, err)
	}
	var all []Entry
	for {
		record, err := lines.Read()
		if errors.Is(err, io.EOF) {
			return all, nil
		} else if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		e, err := columns.entry(record)
		if err != nil {
			line, _ := lines.FieldPos(0)
			return nil, fmt.Errorf("%s:%d: %w", name, line, err)
		}
		if e.ID != "" {
			all = append(all, e)
		}
	}
}

var columnNames = [...]string{"qid", "label", "lang", "aliases", "class", "from", "to", "generic", "derived", "countries", "kinds", "active", "weight"}

// columns says where each column stands in a record, by its name; -1 nowhere.
type columns [len(columnNames)]int

func columnsOf(header []string) (columns, error) {
	var c columns
	for i, name := range columnNames {
		c[i] = slices.Index(header, name)
	}
	for _, h := range header {
		if !slices.Contains(columnNames[:], h) {
			return c, fmt.Errorf("%q is not a column: the columns are %s", h, strings.Join(columnNames[:], ", "))
		}
	}
	if c[0] < 0 || c[1] < 0 {
		return c, errors.New("the columns qid and label must stand")
	}
	return c, nil
}

// cell is a record's cell in a named column.
func (c *columns) cell(record []string, name string) string {
	i := c[slices.Index(columnNames[:], name)]
	if i < 0 {
		return ""
	}
	return strings.TrimSpace(record[i])
}

func (c *columns) entry(record []string) (Entry, error) {
	get := func(name string) string { return c.cell(record, name) }
	e := Entry{Item: Item{ID: get("qid"), Label: strings.Clone(get("label")), Class: get("class"), Countries: get("countries"), Kinds: get("kinds")}}
	if e.ID == "" {
		return e, nil
	}
	if _, ok := itemNumber(e.ID); !ok {
		return e, fmt.Errorf("%q is not an item id: write Q and a number, or leave it empty", e.ID)
	}
	if e.Class == "" {
		e.Class = classes[0]
	}
	if _, ok := classNumber(e.Class); !ok {
		return e, fmt.Errorf("%q is not a class: write one of %s", e.Class, strings.Join(classes[:], ", "))
	}
	var errs [4]error
	e.From, errs[0] = year(get("from"))
	e.To, errs[1] = year(get("to"))
	e.Active, errs[2] = year(get("active"))
	e.Weight, errs[3] = number(get("weight"))
	lang := strings.Clone(get("lang"))
	e.addNames(GenericName, get("generic"), lang)
	e.addNames(LabelName, get("label"), lang)
	e.addNames(AliasName, get("aliases"), lang)
	e.addNames(DerivedName, get("derived"), lang)
	return e, errors.Join(errs[:]...)
}

// addNames adds the names of a cell; one that is there as generic stays so,
// however it is spelled.
func (e *Entry) addNames(kind NameKind, cell, lang string) {
	for text := range strings.SplitSeq(cell, "|") {
		if text = strings.TrimSpace(text); text != "" && !e.hasName(text) {
			e.Names = append(e.Names, Name{strings.Clone(text), kind, lang})
		}
	}
}

func (e *Entry) hasName(text string) bool {
	key := appendKey(nil, text)
	return slices.ContainsFunc(e.Names, func(n Name) bool { return bytes.Equal(appendKey(nil, n.Text), key) })
}

// year is the year of a cell: "1883", "1883-07-18", "-0280", "" for unknown.
func year(cell string) (int, error) {
	digits := strings.TrimPrefix(cell, "-")
	digits, _, _ = strings.Cut(digits, "-")
	if cell == "" {
		return 0, nil
	}
	n, err := strconv.Atoi(digits)
	if err != nil || n < 0 {
		return 0, fmt.Errorf("%q is not a year: write 1883, 1883-07-18 or -0280", cell)
	}
	if cell[0] == '-' {
		n = -n
	}
	return n, nil
}

func number(cell string) (int, error) {
	if cell == "" {
		return 0, nil
	}
	n, err := strconv.Atoi(cell)
	if err != nil {
		return 0, fmt.Errorf("%q is not a number", cell)
	}
	return n, nil
}

// skipBOM leaves out the byte order mark that spreadsheets write.
func skipBOM(r io.Reader) io.Reader {
	var first [3]byte
	n, _ := io.ReadFull(r, first[:])
	head := strings.TrimPrefix(string(first[:n]), "\ufeff")
	return io.MultiReader(strings.NewReader(head), r)
}
