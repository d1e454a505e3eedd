package out

import (
	"bufio"
	"cmp"
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
	rows    func(row func(...string))
}

// tables are the CSV files of a dataset. The first five are the contract, and
// exact, as is the table of quantities, which stands only where one has a unit
// or bounds; the others are for people with a spreadsheet.
func (w *writer) tables() []table {
	inText := slices.SortedStableFunc(slices.Values(w.view.rows), compareInText)
	contract := []table{
		{"statements", "statement", statementColumns(), func(row func(...string)) { w.statementRows(inText, row) }},
		{"qualifiers", "", qualifierColumns(), func(row func(...string)) { w.qualifierRows(inText, row) }},
		{"evidence", "", evidenceColumns(), func(row func(...string)) { evidenceRows(inText, row) }},
		{"truthy", "", truthyColumns(w.languages()), w.truthyRows},
		{"entities", "entity", entityColumns(), w.entityRows},
	}
	if slices.ContainsFunc(inText, func(r row) bool { return r.measures() }) {
		contract = append(contract, table{"quantities", "", quantityColumns(), func(row func(...string)) { quantityRows(inText, row) }})
	}
	return append(contract, w.classTables()...)
}

// write writes the table with its header line (RFC 4180, lines ending in LF).
func (t *table) write(to *bufio.Writer) error {
	c := csv.NewWriter(to)
	header := make([]string, len(t.columns))
	for i, col := range t.columns {
		header[i] = col.Name
	}
	c.Write(header)
	t.rows(func(cells ...string) { c.Write(cells) })
	c.Flush()
	return c.Error()
}

// compareInText orders statements as a reader meets them: by the first
// document and place that supports them.
func compareInText(a, b row) int {
	ra, rb := a.first(), b.first()
	return cmp.Or(
		strings.Compare(ra.Document, rb.Document),
		cmp.Compare(ra.Span.Start, rb.Span.Start),
		cmp.Compare(ra.Span.End, rb.Span.End),
		compareRows(&a, &b),
	)
}

// first is the first reference of a row, or none.
func (r *row) first() ontology.Reference {
	if len(r.refs) == 0 {
		return ontology.Reference{}
	}
	return r.refs[0]
}

func (w *writer) statementRows(rows []row, add func(...string)) {
	for i := range rows {
		r := &rows[i]
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
}

func (w *writer) qualifierRows(rows []row, add func(...string)) {
	for i := range rows {
		for _, q := range rows[i].Qualifiers {
			v := valueColumns(q.Value)
			add(rows[i].hash, q.Property, w.vocabulary.propertyLabel(q.Property), v[0], v[1], v[2], v[3], v[4])
		}
	}
}

func evidenceRows(rows []row, add func(...string)) {
	for i := range rows {
		for _, ref := range rows[i].refs {
			add(rows[i].hash, ref.Document, strconv.Itoa(ref.Span.Start), strconv.Itoa(ref.Span.End),
				strconv.Itoa(ref.At.Line), strconv.Itoa(ref.At.Column), ref.Quote)
		}
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
func quantityRows(rows []row, add func(...string)) {
	for i := range rows {
		rows[i].eachMeasure(func(property string, q ontology.Quantity) {
			add(rows[i].hash, property, q.Amount, q.Unit, q.Lower, q.Upper)
		})
	}
}

func (w *writer) entityRows(add func(...string)) {
	for i := range w.view.subjects {
		e := w.view.subjects[i].entity
		if e == nil {
			continue
		}
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
}

// truthyRows gives the direct triples, as the binding makes them.
func (w *writer) truthyRows(add func(...string)) {
	languages := w.languages()
	if len(languages) < 2 {
		languages = nil
	}
	for i := range w.view.subjects {
		s := &w.view.subjects[i]
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
}

// languages are the languages of the texts among the direct triples, sorted.
func (w *writer) languages() []string {
	var all []string
	for i := range w.view.rows {
		r := &w.view.rows[i]
		t, ok := r.Value.(ontology.Text)
		if language := strings.ToLower(t.Language); ok && r.asserted() && !slices.Contains(all, language) {
			all = append(all, language)
		}
	}
	slices.Sort(all)
	return all
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
