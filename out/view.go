package out

import (
	"cmp"
	"errors"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/source"
)

// view is a dataset in the order in which it is written, with what every
// format needs of it worked out once.
type view struct {
	documents []*source.Document
	subjects  []subject // every entity that is described or stated about, by id
	rows      []row     // every statement, by subject, property, value and hash
	findings  []ontology.Finding
	docs      map[string]*source.Document
	entities  map[string]*ontology.DatasetEntity

	valueKeys []string              // of the values that have nodes; filled when first asked for
	cited     []*ontology.Reference // each place once; filled when first asked for
}

// subject is one entity with the statements about it. Its entity is nil where
// the dataset speaks of an id that it does not describe.
type subject struct {
	id     string
	entity *ontology.DatasetEntity
	rows   []row
}

// row is one statement ready to be written.
type row struct {
	*ontology.Statement
	hash  string
	order int                  // of the subject's id; see orderOf
	text  string               // the value as CSV writes it
	refs  []ontology.Reference // those of References that are to be written
	bare  []ontology.Qualifier // those of Qualifiers that RDF can say
	rdf   bool                 // RDF can say the value
	doc   *source.Document     // of the first reference; nil if there is none
}

// newView puts a dataset in order. What RDF cannot say becomes a finding; an
// id or property that is none is an error.
func newView(d *ontology.Dataset) (*view, error) {
	v := &view{
		documents: slices.SortedFunc(slices.Values(d.Documents), func(a, b *source.Document) int { return cmp.Compare(a.ID, b.ID) }),
		findings:  slices.Clone(d.Findings),
		docs:      make(map[string]*source.Document, len(d.Documents)),
		entities:  make(map[string]*ontology.DatasetEntity, len(d.Entities)),
	}
	for _, doc := range d.Documents {
		if v.docs[doc.ID] != nil {
			return nil, fmt.Errorf("two documents have the id %q", doc.ID)
		}
		v.docs[doc.ID] = doc
	}
	if err := v.addRows(d); err != nil {
		return nil, err
	}
	slices.SortStableFunc(v.findings, compareFindings)
	return v, v.addSubjects(d)
}

func (v *view) addRows(d *ontology.Dataset) error {
	v.rows = make([]row, 0, len(d.Statements))
	for i := range d.Statements {
		r, err := v.row(&d.Statements[i])
		if err != nil {
			return err
		}
		v.rows = append(v.rows, r)
	}
	v.sortRows()
	for i := 1; i < len(v.rows); i++ {
		if v.rows[i].hash == v.rows[i-1].hash {
			st := v.rows[i].Statement
			return fmt.Errorf("statement %s %s%s stands twice in the dataset", st.Subject.ID, st.Property, where(st))
		}
	}
	return nil
}

// row readies a statement.
func (v *view) row(st *ontology.Statement) (row, error) {
	if err := cmp.Or(checkStatement(st), v.checkReferences(st)); err != nil {
		return row{}, fmt.Errorf("statement %s %s%s: %w", st.Subject.ID, st.Property, where(st), err)
	}
	r := row{Statement: st, hash: st.Hash(), order: orderOf(st.Subject.ID), text: valueText(st.Value), refs: st.References}
	if len(st.References) > 0 {
		r.doc = v.docs[st.References[0].Document]
	}
	v.checkRDF(&r)
	return r, nil
}

// checkRDF marks what RDF can say of a statement and notes the rest.
func (v *view) checkRDF(r *row) {
	err := checkValue(r.Value)
	r.rdf = err == nil
	if err != nil {
		v.addFinding(r, err)
	}
	for _, q := range r.Qualifiers {
		if err := checkValue(q.Value); err != nil {
			v.addFinding(r, err)
		} else {
			r.bare = append(r.bare, q)
		}
	}
}

// addFinding notes a value that stays in CSV alone, unless the dataset has
// that finding already.
func (v *view) addFinding(r *row, err error) {
	kind := "not-in-rdf"
	if e := (*valueError)(nil); errors.As(err, &e) {
		kind = e.kind
	}
	f := ontology.Finding{Kind: kind, Message: r.Property + ": " + err.Error()}
	if len(r.References) > 0 {
		ref := r.References[0]
		f.Document, f.Line, f.Column = ref.Document, ref.At.Line, ref.At.Column
		f.Start, f.End, f.Quote = ref.Span.Start, ref.Span.End, ref.Quote
	}
	if !slices.Contains(v.findings, f) {
		v.findings = append(v.findings, f)
	}
}

func (v *view) addSubjects(d *ontology.Dataset) error {
	for i := range d.Entities {
		e := &d.Entities[i]
		if v.entities[e.ID] != nil {
			return fmt.Errorf("entity %q (%s) stands twice in the dataset", e.ID, e.Label)
		}
		if err := checkEntity(e); err != nil {
			return err
		}
		v.entities[e.ID] = e
		v.subjects = append(v.subjects, subject{id: e.ID, entity: e})
	}
	for i, r := range v.rows {
		if v.entities[r.Subject.ID] == nil && (i == 0 || v.rows[i-1].Subject.ID != r.Subject.ID) {
			v.subjects = append(v.subjects, subject{id: r.Subject.ID})
		}
	}
	slices.SortFunc(v.subjects, func(a, b subject) int { return compareIDs(a.id, b.id) })
	rest := v.rows
	for i := range v.subjects {
		n := 0
		for n < len(rest) && rest[n].Subject.ID == v.subjects[i].id {
			n++
		}
		v.subjects[i].rows, rest = rest[:n], rest[n:]
	}
	return nil
}

// sortRows sorts places in the list, which are lighter than rows.
func (v *view) sortRows() {
	places := make([]int32, len(v.rows))
	for i := range places {
		places[i] = int32(i)
	}
	slices.SortFunc(places, func(a, b int32) int { return compareRows(&v.rows[a], &v.rows[b]) })
	sorted := make([]row, len(v.rows))
	for i, place := range places {
		sorted[i] = v.rows[place]
	}
	v.rows = sorted
}

func compareRows(a, b *row) int {
	if a.Subject.ID != b.Subject.ID {
		return compareOrders(a.order, b.order, a.Subject.ID, b.Subject.ID)
	}
	if a.Property != b.Property {
		return compareIDs(a.Property, b.Property)
	}
	return cmp.Or(strings.Compare(a.text, b.text), strings.Compare(a.hash, b.hash))
}

// compareIDs orders ids: Wikidata's by number, then the others by text.
func compareIDs(a, b string) int { return compareOrders(orderOf(a), orderOf(b), a, b) }

func compareOrders(orderA, orderB int, a, b string) int {
	return cmp.Or(cmp.Compare(orderA, orderB), strings.Compare(a, b))
}

// orderOf is the place of an id among all: Wikidata's number, or beyond them.
func orderOf(id string) int {
	if n, ok := number(id); ok {
		return n
	}
	return math.MaxInt
}

func number(id string) (int, bool) {
	if !isWikidata(id) {
		return 0, false
	}
	n, err := strconv.Atoi(id[1:])
	return n, err == nil
}

func compareFindings(a, b ontology.Finding) int {
	return cmp.Or(
		strings.Compare(a.Document, b.Document),
		cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End),
		strings.Compare(a.Kind, b.Kind), strings.Compare(a.Message, b.Message),
	)
}
