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
	unknownRecord   = "record"      // a record of a kind that the schema does not have
	wrongDatatype   = "datatype"    // a date where an item belongs, and the like
	wrongDomain     = "domain"      // something of the subject's class cannot have the property
	wrongRange      = "range"       // something of the value's class cannot be its value
	ofItself        = "self"        // a thing stated of itself
	noEvidence      = "evidence"    // no words of the text are given for it
	wrongOrder      = "order"       // an end before its beginning
	wrongLifetime   = "lifetime"    // a deed before the birth or after the death of who did it
	tooMany         = "cardinality" // a second value where there is one only
	lostQualifier   = "qualifier"   // stated, but without a qualifier that does not fit
	unknownProperty = "property"    // a property that the schema does not have, or not for facts
	tooLong         = "length"      // a list beyond all measure
	noEntity        = "entity"      // a field that points at no entity of the reading
	noDate          = "date"        // words that look like a date and are none
)

// Statements are what the records of a reading state, in the order of the
// records and of the schema's lines, duplicates merged. A field that the
// record's kind does not have states nothing: it only guided its frame.
// Entities must have
// been linked; one without an ID gets its local one. Where words stand for an
// item, an entity is made for them and appended to r.Entities.
func Statements(r *ontology.Reading, s *ontology.Schema) ([]ontology.Statement, []ontology.Finding) {
	b := newBuilder(r, s)
	b.check.statements = make([]ontology.Statement, 0, len(r.Records)+len(r.Records)/4) // a record makes little more than one
	for i := range r.Records {
		b.record(&r.Records[i])
	}
	for _, d := range r.Doubts {
		b.find(noDate, d.Evidence, d.Message)
	}
	b.check.constrain()
	return b.check.statements, b.check.findings
}

// builder makes the statements of one reading.
type builder struct {
	reading *ontology.Reading
	doc     *source.Document
	schema  *ontology.Schema
	check   checker
	claims  claims // of the line at hand

	byID   map[string]int  // entities by ID
	byName map[nameKey]int // entities by name, made when first needed
	topics []string        // IDs

	quoted   string // the words last quoted
	quotedAt source.Span
}

func newBuilder(r *ontology.Reading, s *ontology.Schema) *builder {
	b := &builder{reading: r, doc: r.Document, schema: s, byID: make(map[string]int, len(r.Entities))}
	b.check = checker{schema: s, class: b.classByID}
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
	at := evidence(r)
	if at.Len() <= 0 || at.Start < 0 || at.End > len(b.doc.Text) {
		b.find(noEvidence, source.Span{}, fmt.Sprintf("a record of kind %s by rule %s has no words of the text", r.Kind, r.Rule))
		return
	}
	for i := range kind.Lines {
		b.claims.set(r, kind, &kind.Lines[i], at)
		b.line(&b.claims)
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

// most is how many statements, with qualifiers, one line may make of one
// record. A sentence that says more is no sentence.
const most = 10000

// line makes a statement for each subject and each value.
func (b *builder) line(c *claims) {
	if c.size() > most {
		b.find(tooLong, c.at, fmt.Sprintf("a record of kind %s by rule %s lists so much that it would make more than %d statements", c.record.Kind, c.record.Rule, most))
		return
	}
	for _, subject := range c.subjects {
		for nth := range c.values {
			b.state(c, subject, nth)
		}
	}
}

// state makes the statement of a subject and the nth value, or sets it aside.
func (b *builder) state(c *claims, from *ontology.Field, nth int) {
	subject, ok := b.subject(c, from)
	if !ok {
		return
	}
	p := b.schema.Choose(c.line.Properties, b.classOf(c.values[nth].Value))
	value, err := b.value(p, c.values[nth])
	if err != nil {
		b.find(wrongDatatype, c.at, fmt.Sprintf("%s %s: %v", subject.Label, p.ID, err))
		return
	}
	st := ontology.Statement{
		Subject:    subject,
		OfTopic:    slices.Contains(b.topics, subject.ID),
		Property:   p.ID,
		Value:      value,
		References: []ontology.Reference{b.reference(c)},
		Polarity:   c.record.Polarity,
		Rule:       c.record.Rule,
		Score:      c.record.Score,
	}
	if !b.check.admits(p, &st) {
		return
	}
	st.Qualifiers = b.qualifiers(c, nth, p, value)
	b.tongue(&st)
	b.check.statements = append(b.check.statements, st)
}

func (b *builder) reference(c *claims) ontology.Reference {
	return ontology.Reference{
		Document: b.doc.ID,
		Span:     c.at,
		Quote:    b.quote(c.at),
		At:       b.doc.Position(c.at.Start),
		Rule:     c.record.Rule,
		Score:    c.record.Score,
	}
}

// quote is the text of a span. Statements of one sentence follow one another
// and share one copy.
func (b *builder) quote(at source.Span) string {
	if at != b.quotedAt {
		b.quotedAt, b.quoted = at, b.doc.Quote(at)
	}
	return b.quoted
}

// find records a finding about a span of the text.
func (b *builder) find(kind string, at source.Span, message string) {
	f := ontology.Finding{Kind: kind, Document: b.doc.ID, Start: at.Start, End: at.End, Message: message}
	if at.Len() > 0 && at.Start >= 0 && at.End <= len(b.doc.Text) {
		p := b.doc.Position(at.Start)
		f.Line, f.Column, f.Quote = p.Line, p.Column, b.doc.Quote(at)
	}
	b.check.findings = append(b.check.findings, f)
}
