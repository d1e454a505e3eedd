// Package align turns what a reader understood (records) into what can be
// stated (statements), by the schema. What breaks one of the schema's
// constraints is set aside as a finding with the reason; nothing is dropped
// silently and nothing is mended.
package align

import (
	"fmt"
	"slices"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/source"
)

// The kinds of finding that this package makes.
const (
	unknownRecord = "record"      // a record of a kind that the schema does not have
	wrongDatatype = "datatype"    // a date where an item belongs, and the like
	wrongDomain   = "domain"      // something of the subject's class cannot have the property
	wrongRange    = "range"       // something of the value's class cannot be its value
	ofItself      = "self"        // a thing stated of itself
	noEvidence    = "evidence"    // no words of the text are given for it
	wrongOrder    = "order"       // an end before its beginning
	wrongLifetime = "lifetime"    // a deed before the birth or after the death of who did it
	tooMany       = "cardinality" // a second value where there is one only
	lostQualifier = "qualifier"   // stated, but without a qualifier that does not fit
	noEntity      = "entity"      // a field that points at no entity of the reading
)

// Statements are what the records of a reading state, in the order of the
// records and of the schema's lines, duplicates merged. A field that the
// record's kind does not have states nothing: it only guided its frame.
// Entities must have
// been linked; one without an ID gets its local one. Where words stand for an
// item, an entity is made for them and appended to r.Entities.
func Statements(r *ontology.Reading, s *ontology.Schema) ([]ontology.Statement, []ontology.Finding) {
	b := newBuilder(r, s)
	for i := range r.Records {
		b.record(&r.Records[i])
	}
	b.constrain()
	return b.statements, b.findings
}

// builder gathers the statements of one reading.
type builder struct {
	reading *ontology.Reading
	doc     *source.Document
	schema  *ontology.Schema

	byID   map[string]int  // entities by ID
	byName map[nameKey]int // entities by name, made when first needed
	topics []string        // IDs

	statements []ontology.Statement
	findings   []ontology.Finding
}

func newBuilder(r *ontology.Reading, s *ontology.Schema) *builder {
	b := &builder{reading: r, doc: r.Document, schema: s, byID: make(map[string]int, len(r.Entities))}
	for i := range r.Entities {
		e := &r.Entities[i]
		if e.ID == "" {
			e.ID = ontology.LocalID(e.Class, e.Label, b.doc.ID, e.FullName)
		}
		if _, ok := b.byID[e.ID]; !ok {
			b.byID[e.ID] = i
		}
		if e.Topic {
			b.topics = append(b.topics, e.ID)
		}
	}
	return b
}

// record makes the statements of one record.
func (b *builder) record(r *ontology.Record) {
	kind := b.schema.Record(r.Kind)
	if kind == nil {
		b.find(unknownRecord, r.Evidence, fmt.Sprintf("the schema has no record kind %q", r.Kind))
		return
	}
	r.Evidence = evidence(r)
	if r.Evidence.Len() <= 0 || r.Evidence.Start < 0 || r.Evidence.End > len(b.doc.Text) {
		b.find(noEvidence, source.Span{}, fmt.Sprintf("a record of kind %s by rule %s has no words of the text", r.Kind, r.Rule))
		return
	}
	for i := range kind.Lines {
		b.line(r, kind, &kind.Lines[i])
	}
}

// evidence is the record's own, or else what its fields cover.
func evidence(r *ontology.Record) source.Span {
	span := r.Evidence
	if span.Len() > 0 {
		return span
	}
	for _, f := range r.Fields {
		switch {
		case f.Evidence.Len() <= 0:
		case span.Len() <= 0:
			span = f.Evidence
		default:
			span = span.Cover(f.Evidence)
		}
	}
	return span
}

// line makes a statement for each subject and each value.
func (b *builder) line(r *ontology.Record, kind *ontology.RecordKind, line *ontology.Line) {
	values := count(r, line.Value)
	if values == 0 {
		return
	}
	for i := range r.Fields {
		if r.Fields[i].Name != line.Subject {
			continue
		}
		nth := 0
		for j := range r.Fields {
			if r.Fields[j].Name == line.Value {
				b.state(claim{r, kind, line, &r.Fields[i], &r.Fields[j], nth, values})
				nth++
			}
		}
	}
}

func count(r *ontology.Record, field string) int {
	n := 0
	for i := range r.Fields {
		if r.Fields[i].Name == field {
			n++
		}
	}
	return n
}

// claim is a line of a record with one of its subjects and one of its values,
// the nth of so many.
type claim struct {
	record  *ontology.Record
	kind    *ontology.RecordKind
	line    *ontology.Line
	subject *ontology.Field
	value   *ontology.Field
	nth, of int
}

// state makes the statement of a claim, or sets it aside.
func (b *builder) state(c claim) {
	subject, ok := b.subject(c)
	if !ok {
		return
	}
	p := b.schema.Choose(c.line.Properties, b.classOf(c.value.Value))
	value, err := b.value(p, c.value)
	if err != nil {
		b.find(wrongDatatype, c.record.Evidence, fmt.Sprintf("%s %s: %v", subject.Label, p.ID, err))
		return
	}
	st := ontology.Statement{
		Subject:  subject,
		OfTopic:  slices.Contains(b.topics, subject.ID),
		Property: p.ID,
		Value:    value,
		Polarity: c.record.Polarity,
		Rule:     c.record.Rule,
		Score:    c.record.Score,
	}
	if kind, reason := b.breach(p, &st); kind != "" {
		b.find(kind, c.record.Evidence, reason)
		return
	}
	st.Qualifiers = b.qualifiers(c, p, value)
	b.tongue(&st)
	st.References = []ontology.Reference{b.reference(c.record)}
	b.statements = append(b.statements, st)
}

func (b *builder) reference(r *ontology.Record) ontology.Reference {
	return ontology.Reference{
		Document: b.doc.ID,
		Span:     r.Evidence,
		Quote:    b.doc.Quote(r.Evidence),
		At:       b.doc.Position(r.Evidence.Start),
		Rule:     r.Rule,
		Score:    r.Score,
	}
}

// find records a finding about a span of the text.
func (b *builder) find(kind string, at source.Span, message string) {
	f := ontology.Finding{Kind: kind, Document: b.doc.ID, Start: at.Start, End: at.End, Message: message}
	if at.Len() > 0 && at.Start >= 0 && at.End <= len(b.doc.Text) {
		p := b.doc.Position(at.Start)
		f.Line, f.Column, f.Quote = p.Line, p.Column, b.doc.Quote(at)
	}
	b.findings = append(b.findings, f)
}

// findAbout records a finding about a statement that was made.
func (b *builder) findAbout(kind string, st *ontology.Statement, message string) {
	b.find(kind, st.References[0].Span, message)
}
