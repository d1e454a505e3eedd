package align

import (
	"fmt"

	"github.com/spoglio/spoglio/ontology"
)

// lifetimes sets aside what somebody does before birth or after death.
func (c *checker) lifetimes() {
	times := c.times()
	aside := make([]bool, len(c.statements))
	for i := range c.statements {
		st := &c.statements[i]
		p := c.schema.Property(st.Property)
		item, _ := st.Value.(ontology.Item)
		if st.Polarity != ontology.Asserted {
			continue
		}
		if p.LivingSubject {
			aside[i] = c.outlived(times, st, st.Subject, item)
		}
		if p.LivingValue && !aside[i] {
			aside[i] = c.outlived(times, st, item, st.Subject)
		}
	}
	c.statements = without(c.statements, aside)
}

// outlived reports, and records, that who lived not when the statement holds.
// Its time is its own, or that of the event on its other side.
func (c *checker) outlived(times map[factKey][]int, st *ontology.Statement, who, other ontology.Item) bool {
	for _, when := range c.when(times, st, other) {
		for _, i := range times[factKey{who.ID, "P570", ontology.Asserted}] {
			if before(c.statements[i].Value.(ontology.Time), when) {
				c.find(wrongLifetime, st, fmt.Sprintf("%s: %s was dead by then", told(st), who.Label))
				return true
			}
		}
		for _, i := range times[factKey{who.ID, "P569", ontology.Asserted}] {
			if before(when, c.statements[i].Value.(ontology.Time)) {
				c.find(wrongLifetime, st, fmt.Sprintf("%s: %s was not born by then", told(st), who.Label))
				return true
			}
		}
	}
	return false
}

// when is the time of a statement, if it is known and single.
func (c *checker) when(times map[factKey][]int, st *ontology.Statement, other ontology.Item) []ontology.Time {
	for _, property := range [...]string{"P585", "P580"} {
		if t, ok := qualifierTime(st, property); ok {
			return []ontology.Time{t}
		}
	}
	if !c.schema.IsA(c.class(other.ID), "Event") {
		return nil
	}
	for _, property := range [...]string{"P585", "P580"} {
		if at := times[factKey{other.ID, property, ontology.Asserted}]; len(at) == 1 {
			return []ontology.Time{c.statements[at[0]].Value.(ontology.Time)}
		}
	}
	return nil
}
