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
		return wrongDomain, fmt.Sprintf("%s: %s (%s) is a %s, which has no %s", p.ID, st.Subject.Label, st.Subject.ID, class, p.Label.English)
	}
	item, ok := st.Value.(ontology.Item)
	if !ok {
		return "", ""
	}
	if class := b.classOf(item); !b.schema.AdmitsValue(p, class) {
		return wrongRange, fmt.Sprintf("%s of %s: %s (%s) is a %s, which cannot be a %s", p.ID, st.Subject.Label, item.Label, item.ID, class, p.Label.English)
	}
	if item.ID == st.Subject.ID && !p.Itself {
		return ofItself, fmt.Sprintf("%s: %s (%s) is stated of itself", p.ID, item.Label, item.ID)
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
			b.findAbout(wrongOrder, &st, fmt.Sprintf("%s of %s: %s comes after %s", st.Property, st.Subject.Label, pair.First, pair.Second))
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

// times are the indices of the statements with a time as value.
func (b *builder) times() map[factKey][]int {
	out := map[factKey][]int{}
	for i := range b.statements {
		st := &b.statements[i]
		if _, ok := st.Value.(ontology.Time); ok {
			k := factKey{st.Subject.ID, st.Property, st.Polarity}
			out[k] = append(out[k], i)
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
	reason := fmt.Sprintf("%s: %s (%s) comes after %s", first.Subject.Label, first.Property, first.Subject.ID, second.Property)
	if first.Score <= second.Score && !aside[begin] {
		aside[begin] = true
		b.findAbout(wrongOrder, first, reason)
	}
	if second.Score <= first.Score && !aside[end] {
		aside[end] = true
		b.findAbout(wrongOrder, second, reason)
	}
}

// lifetimes sets aside what somebody does before birth or after death.
func (b *builder) lifetimes() {
	times := b.times()
	aside := make([]bool, len(b.statements))
	for i := range b.statements {
		st := &b.statements[i]
		p := b.schema.Property(st.Property)
		item, _ := st.Value.(ontology.Item)
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
				b.findAbout(wrongLifetime, st, fmt.Sprintf("%s of %s: %s (%s) was dead by then", st.Property, st.Subject.Label, who.Label, who.ID))
				return true
			}
		}
		for _, i := range times[factKey{who.ID, "P569", ontology.Asserted}] {
			if before(when, b.statements[i].Value.(ontology.Time)) {
				b.findAbout(wrongLifetime, st, fmt.Sprintf("%s of %s: %s (%s) was not born by then", st.Property, st.Subject.Label, who.Label, who.ID))
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

// surplus sets aside values beyond a property's maximum: those with the lower
// scores, and of equal scores those that come later.
func (b *builder) surplus() {
	groups := map[factKey][]int{}
	var keys []factKey
	for i := range b.statements {
		st := &b.statements[i]
		if b.schema.Property(st.Property).Max == 0 || st.Polarity != ontology.Asserted {
			continue
		}
		k := factKey{st.Subject.ID, st.Property, st.Polarity}
		if groups[k] == nil {
			keys = append(keys, k)
		}
		groups[k] = append(groups[k], i)
	}
	aside := make([]bool, len(b.statements))
	for _, k := range keys {
		b.cut(aside, groups[k], b.schema.Property(k.property).Max)
	}
	b.statements = without(b.statements, aside)
}

func (b *builder) cut(aside []bool, group []int, most int) {
	if len(group) <= most {
		return
	}
	slices.SortStableFunc(group, func(i, j int) int {
		switch x, y := b.statements[i].Score, b.statements[j].Score; {
		case x > y:
			return -1
		case x < y:
			return 1
		}
		return 0
	})
	for _, i := range group[most:] {
		aside[i] = true
		st := &b.statements[i]
		b.findAbout(tooMany, st, fmt.Sprintf("%s of %s (%s): the text gives another value with as much right", st.Property, st.Subject.Label, st.Subject.ID))
	}
}
