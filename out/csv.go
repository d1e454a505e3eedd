package out

import (
	"bufio"
	"encoding/csv"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/knakk/rdf"
	"github.com/spoglio/spoglio/ontology"
)

// table is one CSV file: its columns and what gives its rows.
type table struct {
	name    string
	key     string // the column that names a row; "" if none does
	columns []column
	rows    func(row func(...string)) error
}

// tables are the CSV files of a dataset. The first five are the contract, and
// exact, as is the table of quantities, which stands only where one has a unit
// or bounds; the others are for people with a spreadsheet.
type tables struct {
	*writer
	inText *sorter[*row]
	cells  *cells
}

func newTables(w *writer) *tables {
	return &tables{w, newSorter(w.room, w.library.inTextForm()), newCells(w)}
}

// look keeps what the tables need of a subject.
func (t *tables) look(s *subject) error {
	for _, r := range s.rows {
		if err := t.inText.add(r); err != nil {
			return err
		}
	}
	return t.cells.look(s)
}

// write writes the tables and their description.
func (t *tables) write() error {
	if err := t.cells.name(t.graph); err != nil {
		return err
	}
	all := append(t.contract(), t.cells.tables()...)
	for _, table := range all {
		if err := t.folder.write("csv/"+table.name+".csv", table.write); err != nil {
			return err
		}
	}
	return t.folder.write("csv/metadata.json", func(to *bufio.Writer) error { return writeCSVW(to, all) })
}

func (t *tables) contract() []table {
	inText := func(rows func(*row, func(...string))) func(func(...string)) error {
		return func(add func(...string)) error {
			return each(t.inText.cursor(), func(r *row) error { rows(r, add); return nil })
		}
	}
	all := []table{
		{"statements", "statement", statementColumns(), inText(t.statementRow)},
		{"qualifiers", "", qualifierColumns(), inText(t.qualifierRows)},
		{"evidence", "", evidenceColumns(), inText(evidenceRows)},
		{"truthy", "", truthyColumns(t.index.languages), func(add func(...string)) error {
			return t.graph.subjects(func(s *subject) error { t.truthyRows(s, add); return nil })
		}},
		{"entities", "entity", entityColumns(), func(add func(...string)) error {
			return t.graph.described(func(e *ontology.DatasetEntity) error { entityRow(e, add); return nil })
		}},
	}
	if t.index.measures {
		all = append(all, table{"quantities", "", quantityColumns(), inText(quantityRows)})
	}
	return all
}

// write writes the table with its header line (RFC 4180, lines ending in LF).
func (t *table) write(to *bufio.Writer) error {
	c := csv.NewWriter(to)
	header := make([]string, len(t.columns))
	for i, col := range t.columns {
		header[i] = col.Name
	}
	c.Write(header)
	if err := t.rows(func(cells ...string) { c.Write(cells) }); err != nil {
		return err
	}
	c.Flush()
	return c.Error()
}

func (w *writer) statementRow(r *row, add func(...string)) {
	ref, v := r.first(), valueColumns(r.Value)
	rank := "normal"
	if r.Polarity != ontology.Asserted {
		rank = ""
	}
	add(r.hash, ref.Document, r.Subject.ID, r.Subject.Label, strconv.FormatBool(r.OfTopic),
		r.Property, w.vocabulary.propertyLabel(r.Property), v[0], v[1], v[2], v[3], v[4],
		r.Polarity.String(), rank, score(r.Score), r.Rule, ref.Quote,
		strconv.Itoa(ref.Span.Start), strconv.Itoa(ref.Span.End), strconv.Itoa(ref.At.Line), strconv.Itoa(ref.At.Column))
}

func (w *writer) qualifierRows(r *row, add func(...string)) {
	for _, q := range r.Qualifiers {
		v := valueColumns(q.Value)
		add(r.hash, q.Property, w.vocabulary.propertyLabel(q.Property), v[0], v[1], v[2], v[3], v[4])
	}
}

func evidenceRows(r *row, add func(...string)) {
	for _, ref := range r.refs {
		add(r.hash, ref.Document, strconv.Itoa(ref.Span.Start), strconv.Itoa(ref.Span.End),
			strconv.Itoa(ref.At.Line), strconv.Itoa(ref.At.Column), ref.Quote)
	}
}

// measures reports whether a row has a quantity with a unit or bounds.
func (r *row) measures() (has bool) {
	r.eachMeasure(func(string, ontology.Quantity) { has = true })
	return has
}

// eachMeasure gives the quantities of a row that have a unit or bounds, each
// with its property.
func (r *row) eachMeasure(do func(property string, q ontology.Quantity)) {
	if q, ok := r.Value.(ontology.Quantity); ok && !q.Plain() {
		do(r.Property, q)
	}
	for _, x := range r.Qualifiers {
		if q, ok := x.Value.(ontology.Quantity); ok && !q.Plain() {
			do(x.Property, q)
		}
	}
}

// quantityRows say what the column value of a quantity does not.
func quantityRows(r *row, add func(...string)) {
	r.eachMeasure(func(property string, q ontology.Quantity) { add(r.hash, property, q.Amount, q.Unit, q.Lower, q.Upper) })
}

func entityRow(e *ontology.DatasetEntity, add func(...string)) {
	wikidata := ""
	if isWikidata(e.ID) {
		wikidata = e.ID
	}
	candidates := make([]string, len(e.Candidates))
	for i, c := range e.Candidates {
		candidates[i] = fmt.Sprintf("%s %s %s", c.ID, score(c.Score), c.Label)
	}
	add(e.ID, wikidata, e.Class, e.Label, joined(e.Aliases), strconv.Itoa(e.MentionsN), score(e.Score), joined(candidates))
}

// truthyRows gives the direct triples, as the binding makes them.
func (w *writer) truthyRows(s *subject, add func(...string)) {
	languages := w.index.languages
	if len(languages) < 2 {
		languages = nil
	}
	w.binding.truthy(w.binding.item(s.id), s, func(t rdf.Triple) {
		cells := make([]string, 7+len(languages))
		cells[0], cells[1] = t.Subj.String(), t.Pred.String()
		l, tag, ok := asLiteral(t.Obj)
		switch {
		case !ok:
			cells[2] = t.Obj.String()
		case l.DataType == xsdDateTime:
			cells[3] = l.String()
		case l.DataType == xsdDecimal:
			cells[4] = l.String()
		default:
			cells[5], cells[6] = l.String(), tag
			if at := slices.Index(languages, tag); at >= 0 {
				cells[7+at] = cells[5]
			}
		}
		add(cells...)
	})
}

// separator stands between the values of one cell.
const separator = "|"

// joined is a cell of several values. The separator itself, in a value, is
// written as a broken bar.
func joined(values []string) string {
	clean := make([]string, len(values))
	for i, v := range values {
		clean[i] = strings.ReplaceAll(v, separator, "¦")
	}
	return strings.Join(clean, separator)
}

// score is a score in at most three decimals.
func score(s float64) string {
	return strconv.FormatFloat(float64(int64(s*1000+0.5))/1000, 'f', -1, 64)
}
