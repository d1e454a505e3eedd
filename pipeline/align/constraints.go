package align

import (
	"fmt"
	"slices"

	"github.com/spoglio/spoglio/ontology"
)

// breach is the kind of constraint that a statement breaks by itself, with the
// reason; empty where it breaks none.
func (b *builder) breach(p *ontology.Property, st *ontology.Statement) (kind, reason string) {
	class := b.classOf(st.Subject)
	if !b.schema.AdmitsSubject(p, class) {
		return wrongDomain, fmt.Sprintf("%s: %s is a %s, which has no %s", told(st), st.Subject.Label, class, p.Label.English)
	}
	item, ok := st.Value.(ontology.Item)
	if !ok {
		return "", ""
	}
	if class := b.classOf(item); !b.schema.AdmitsValue(p, class) {
		return wrongRange, fmt.Sprintf("%s: %s is a %s, which cannot be a %s", told(st), item.Label, class, p.Label.English)
	}
	if item.ID == st.Subject.ID {
		return ofItself, told(st) + ": nothing has this of itself"
	}
	return "", ""
}

// constrain checks the statements against each other and merges repetitions.
func (b *builder) constrain() {
	b.statements = slices.DeleteFunc(b.statements, b.disordered)
	b.disorder()
	b.lifetimes()
	b.statements = compact(b.statements)
	b.surplus()
}

// disordered reports, and records, that the qualifiers of a statement are in
// the wrong order of time.
func (b *builder) disordered(st ontology.Statement) bool {
	for _, pair := range b.schema.Order {
		first, ok := qualifierTime(&st, pair.First)
		second, ok2 := qualifierTime(&st, pair.Second)
		if ok && ok2 && before(second, first) {
			b.findAbout(wrongOrder, &st, fmt.Sprintf("%s: its %s comes after its %s", told(&st), pair.First, pair.Second))
			return true
		}
	}
	return false
}

func qualifierTime(st *ontology.Statement, property string) (ontology.Time, bool) {
	for _, q := range st.Qualifiers {
		if t, ok := q.Value.(ontology.Time); ok && q.Property == property {
			return t, true
		}
	}
	return ontology.Time{}, false
}

// factKey is a subject's property under one polarity.
type factKey struct {
	subject, property string
	polarity          ontology.Polarity
}

// times are the indices of the statements with a time as value, the first few
// of each fact.
func (b *builder) times() map[factKey][]int {
	out := map[factKey][]int{}
	for i := range b.statements {
		st := &b.statements[i]
		if _, ok := st.Value.(ontology.Time); ok {
			k := factKey{st.Subject.ID, st.Property, st.Polarity}
			if len(out[k]) < reach {
				out[k] = append(out[k], i)
			}
		}
	}
	return out
}

// disorder sets aside ends that come before their beginnings: of the two, what
// has the lower score, or both where the scores say nothing.
func (b *builder) disorder() {
	times := b.times()
	aside := make([]bool, len(b.statements))
	for i := range b.statements {
		st := &b.statements[i]
		for _, pair := range b.schema.Order {
			if st.Property != pair.First {
				continue
			}
			for _, j := range times[factKey{st.Subject.ID, pair.Second, st.Polarity}] {
				b.disorderly(aside, i, j)
			}
		}
	}
	b.statements = without(b.statements, aside)
}

// disorderly marks what is to be set aside of a beginning and an end.
func (b *builder) disorderly(aside []bool, begin, end int) {
	first, second := &b.statements[begin], &b.statements[end]
	if _, ok := first.Value.(ontology.Time); !ok || !before(second.Value.(ontology.Time), first.Value.(ontology.Time)) {
		return
	}
	if first.Score <= second.Score && !aside[begin] {
		aside[begin] = true
		b.findAbout(wrongOrder, first, fmt.Sprintf("%s: it comes after the %s that the text gives", told(first), second.Property))
	}
	if second.Score <= first.Score && !aside[end] {
		aside[end] = true
		b.findAbout(wrongOrder, second, fmt.Sprintf("%s: it comes before the %s that the text gives", told(second), first.Property))
	}
}
