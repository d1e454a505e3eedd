package align

import (
	"fmt"

	"github.com/spoglio/spoglio/ontology"
)

// lifetimes sets aside what somebody does before birth or after death.
func (b *builder) lifetimes() {
	times := b.times()
	aside := make([]bool, len(b.statements))
	for i := range b.statements {
		st := &b.statements[i]
		p := b.schema.Property(st.Property)
		item, _ := st.Value.(ontology.Item)
		if st.Polarity != ontology.Asserted {
			continue
		}
		if p.LivingSubject {
			aside[i] = b.outlived(times, st, st.Subject, item)
		}
		if p.LivingValue && !aside[i] {
			aside[i] = b.outlived(times, st, item, st.Subject)
		}
	}
	b.statements = without(b.statements, aside)
}

// outlived reports, and records, that who lived not when the statement holds.
// Its time is its own, or that of the event on its other side.
func (b *builder) outlived(times map[factKey][]int, st *ontology.Statement, who, other ontology.Item) bool {
	for _, when := range b.when(times, st, other) {
		for _, i := range times[factKey{who.ID, "P570", ontology.Asserted}] {
			if before(b.statements[i].Value.(ontology.Time), when) {
				b.findAbout(wrongLifetime, st, fmt.Sprintf("%s: %s was dead by then", told(st), who.Label))
				return true
			}
		}
		for _, i := range times[factKey{who.ID, "P569", ontology.Asserted}] {
			if before(when, b.statements[i].Value.(ontology.Time)) {
				b.findAbout(wrongLifetime, st, fmt.Sprintf("%s: %s was not born by then", told(st), who.Label))
				return true
			}
		}
	}
	return false
}

// when is the time of a statement, if it is known and single.
func (b *builder) when(times map[factKey][]int, st *ontology.Statement, other ontology.Item) []ontology.Time {
	for _, property := range [...]string{"P585", "P580"} {
		if t, ok := qualifierTime(st, property); ok {
			return []ontology.Time{t}
		}
	}
	if !b.schema.IsA(b.classOf(other), "Event") {
		return nil
	}
	for _, property := range [...]string{"P585", "P580"} {
		if at := times[factKey{other.ID, property, ontology.Asserted}]; len(at) == 1 {
			return []ontology.Time{b.statements[at[0]].Value.(ontology.Time)}
		}
	}
	return nil
}
