package out

import (
	"cmp"
	"errors"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/knakk/rdf"
	"github.com/spoglio/spoglio/ontology"
)

// row is one statement ready to be written.
type row struct {
	*ontology.Statement
	hash  string
	order int                  // of the subject's id; see orderOf
	text  string               // the value as CSV writes it
	refs  []ontology.Reference // those of References that are to be written
	bare  []ontology.Qualifier // those of Qualifiers that RDF can say
	rdf   bool                 // RDF can say the value

	node   node       // of the statement; nil until a binding needs it
	object rdf.Object // the value as the object of a direct property; nil likewise
}

// row readies a statement; an id or property that is none, or evidence that does
// not stand in its text, is an error.
func (l *library) row(st *ontology.Statement) (*row, error) {
	if err := cmp.Or(checkStatement(st), l.checkReferences(st)); err != nil {
		return nil, fmt.Errorf("statement %s %s%s: %w", st.Subject.ID, st.Property, where(st), err)
	}
	r := &row{Statement: st, hash: st.Hash(), refs: st.References}
	r.complete()
	return r, nil
}

// complete works out what every format needs of a row.
func (r *row) complete() {
	r.order, r.text = orderOf(r.Subject.ID), valueText(r.Value)
	r.rdf = checkValue(r.Value) == nil
	r.bare = r.Qualifiers
	unsaid := func(q ontology.Qualifier) bool { return checkValue(q.Value) != nil }
	if slices.ContainsFunc(r.bare, unsaid) {
		r.bare = slices.DeleteFunc(slices.Clone(r.bare), unsaid)
	}
}

// findings are the values of a row that stay in CSV alone.
func (r *row) findings() (all []ontology.Finding) {
	if r.rdf && len(r.bare) == len(r.Qualifiers) {
		return nil
	}
	note := func(v ontology.Value) {
		if err := checkValue(v); err != nil {
			all = append(all, r.finding(err))
		}
	}
	note(r.Value)
	for _, q := range r.Qualifiers {
		note(q.Value)
	}
	return all
}

func (r *row) finding(err error) ontology.Finding {
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
	return f
}

// with is a row with the evidence of another of the same fact in other
// documents: one of a document is enough.
func (r *row) with(again *row) *row {
	joined := *r
	for _, ref := range again.refs {
		if !slices.ContainsFunc(joined.refs, func(known ontology.Reference) bool { return known.Document == ref.Document }) {
			joined.refs = append(slices.Clip(joined.refs), ref)
		}
	}
	return &joined
}

// first is the first reference of a row, or none.
func (r *row) first() ontology.Reference {
	if len(r.refs) == 0 {
		return ontology.Reference{}
	}
	return r.refs[0]
}

// eachNoded gives the values of a row that have nodes.
func (r *row) eachNoded(do func(ontology.Value)) {
	if !r.rdf {
		return
	}
	if isNoded(r.Value) {
		do(r.Value)
	}
	for i := range r.bare {
		if isNoded(r.bare[i].Value) {
			do(r.bare[i].Value)
		}
	}
}

// rowForm sorts rows by compareRows, and those of one fact by their evidence.
func (l *library) rowForm() form[*row] {
	return form[*row]{
		compare: func(a, b *row) int {
			if c := compareRows(a, b); c != 0 {
				return c
			}
			return compareEvidence(a, b)
		},
		size: (*row).size, encode: l.encodeRow, decode: l.decodeRow,
	}
}

// inTextForm sorts rows as a reader meets them: by the first document and place
// that supports them.
func (l *library) inTextForm() form[*row] {
	return form[*row]{
		compare: func(a, b *row) int {
			if c := compareEvidence(a, b); c != 0 {
				return c
			}
			return compareRows(a, b)
		},
		size: (*row).size, encode: l.encodeRow, decode: l.decodeRow,
	}
}

func compareRows(a, b *row) int {
	if a.Subject.ID != b.Subject.ID {
		return compareOrders(a.order, b.order, a.Subject.ID, b.Subject.ID)
	}
	if a.Property != b.Property {
		return compareIDs(a.Property, b.Property)
	}
	if a.text != b.text {
		return strings.Compare(a.text, b.text)
	}
	return strings.Compare(a.hash, b.hash)
}

func compareEvidence(a, b *row) int {
	ra, rb := &ontology.Reference{}, &ontology.Reference{}
	if len(a.refs) > 0 {
		ra = &a.refs[0]
	}
	if len(b.refs) > 0 {
		rb = &b.refs[0]
	}
	return cmp.Or(strings.Compare(ra.Document, rb.Document), cmp.Compare(ra.Span.Start, rb.Span.Start), cmp.Compare(ra.Span.End, rb.Span.End))
}

// compareIDs orders ids: Wikidata's by number, then the others by text.
func compareIDs(a, b string) int { return compareOrders(orderOf(a), orderOf(b), a, b) }

func compareOrders(orderA, orderB int, a, b string) int {
	return cmp.Or(cmp.Compare(orderA, orderB), strings.Compare(a, b))
}

// orderOf is the place of an id among all: Wikidata's number, or beyond them.
func orderOf(id string) int {
	if !isWikidata(id) {
		return math.MaxInt
	}
	n, err := strconv.Atoi(id[1:])
	if err != nil {
		return math.MaxInt
	}
	return n
}

func (r *row) size() int {
	n := 500 + len(r.text) + len(r.Subject.ID) + len(r.Subject.Label) + 200*len(r.Qualifiers)
	for i := range r.refs {
		n += 150 + len(r.refs[i].Quote)
	}
	return n
}

// encodeRow encodes a row, its documents by their numbers and without the words
// that these hold.
func (l *library) encodeRow(e *encoder, r *row) {
	e.text(r.hash)
	e.item(r.Subject)
	e.flags(r.OfTopic)
	e.text(r.Property)
	e.value(r.Value)
	e.byte(byte(r.Polarity))
	e.text(r.Rule)
	e.real(r.Score)
	e.number(len(r.Qualifiers))
	for _, q := range r.Qualifiers {
		e.text(q.Property)
		e.value(q.Value)
	}
	e.number(len(r.refs))
	for i := range r.refs {
		ref := &r.refs[i]
		for _, n := range [...]int{l.numbers[ref.Document], ref.Span.Start, ref.Span.End, ref.At.Line, ref.At.Column} {
			e.number(n)
		}
	}
}

func (l *library) decodeRow(d *decoder) *row {
	st := &ontology.Statement{}
	r := &row{Statement: st, hash: d.text()}
	st.Subject = d.item()
	st.OfTopic = isSet(d.byte(), 0)
	st.Property, st.Value, st.Polarity, st.Rule, st.Score = d.text(), d.value(), ontology.Polarity(d.byte()), d.text(), d.real()
	if n := d.number(); n > 0 {
		st.Qualifiers = make([]ontology.Qualifier, n)
	}
	for i := range st.Qualifiers {
		st.Qualifiers[i] = ontology.Qualifier{Property: d.text(), Value: d.value()}
	}
	if n := d.number(); n > 0 {
		st.References = make([]ontology.Reference, n)
	}
	for i := range st.References {
		ref, doc := &st.References[i], l.documents[d.number()]
		ref.Document = doc.ID
		ref.Span.Start, ref.Span.End = d.number(), d.number()
		ref.At.Line, ref.At.Column = d.number(), d.number()
		ref.Quote = doc.Quote(ref.Span)
	}
	r.refs = st.References
	r.complete()
	return r
}
