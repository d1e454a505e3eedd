package align

import (
	"fmt"
	"slices"

	"github.com/spoglio/spoglio/ontology"
)

// checker holds statements against a schema. Statements that break it are taken
// out, and a finding put in their place.
type checker struct {
	schema     *ontology.Schema
	class      func(id string) string // of an entity; "" if unknown
	statements []ontology.Statement
	findings   []ontology.Finding
}

// find records a finding about a statement, at its first evidence.
func (c *checker) find(kind string, st *ontology.Statement, message string) {
	f := ontology.Finding{Kind: kind, Message: message}
	if len(st.References) > 0 {
		r := &st.References[0]
		f.Document, f.Start, f.End, f.Quote = r.Document, r.Span.Start, r.Span.End, r.Quote
		f.Line, f.Column = r.At.Line, r.At.Column
	}
	c.findings = append(c.findings, f)
}

// breach is the kind of constraint that a statement breaks by itself, with the
// reason; empty where it breaks none.
func (c *checker) breach(p *ontology.Property, st *ontology.Statement) (kind, reason string) {
	class := c.class(st.Subject.ID)
	if !c.schema.AdmitsSubject(p, class) {
		return wrongDomain, fmt.Sprintf("%s: %s is a %s; its subject should be %s", told(st), st.Subject.Label, class, oneOf(p.Domain))
	}
	item, ok := st.Value.(ontology.Item)
	if !ok {
		return "", ""
	}
	if class := c.class(item.ID); !c.schema.AdmitsValue(p, class) {
		return wrongRange, fmt.Sprintf("%s: %s is a %s; its value should be %s", told(st), item.Label, class, oneOf(p.Range))
	}
	if item.ID == st.Subject.ID {
		return ofItself, told(st) + ": nothing has this of itself"
	}
	return "", ""
}

// admits reports whether a statement breaks no constraint by itself, and
// records it if it does.
func (c *checker) admits(p *ontology.Property, st *ontology.Statement) bool {
	kind, reason := c.breach(p, st)
	if kind != "" {
		c.find(kind, st, reason)
	}
	return kind == ""
}

// constrain checks the statements against each other and merges repetitions.
func (c *checker) constrain() {
	c.statements = slices.DeleteFunc(c.statements, c.disordered)
	c.disorder()
	c.lifetimes()
	c.statements = compact(c.statements)
	c.surplus()
}
