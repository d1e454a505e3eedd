package align

import (
	"fmt"

	"github.com/spoglio/spoglio/ontology"
)

// disordered reports, and records, that the qualifiers of a statement are in
// the wrong order of time.
func (c *checker) disordered(st ontology.Statement) bool {
	for _, pair := range c.schema.Order {
		first, ok := qualifierTime(&st, pair.First)
		second, ok2 := qualifierTime(&st, pair.Second)
		if ok && ok2 && before(second, first) {
			c.find(wrongOrder, &st, fmt.Sprintf("%s: its %s comes after its %s", told(&st), pair.First, pair.Second))
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
func (c *checker) times() map[factKey][]int {
	out := map[factKey][]int{}
	for i := range c.statements {
		st := &c.statements[i]
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
func (c *checker) disorder() {
	times := c.times()
	aside := make([]bool, len(c.statements))
	for i := range c.statements {
		st := &c.statements[i]
		for _, pair := range c.schema.Order {
			if st.Property != pair.First {
				continue
			}
			for _, j := range times[factKey{st.Subject.ID, pair.Second, st.Polarity}] {
				c.disorderly(aside, i, j)
			}
		}
	}
	c.statements = without(c.statements, aside)
}

// disorderly marks what is to be set aside of a beginning and an end.
func (c *checker) disorderly(aside []bool, begin, end int) {
	first, second := &c.statements[begin], &c.statements[end]
	if _, ok := first.Value.(ontology.Time); !ok || !before(second.Value.(ontology.Time), first.Value.(ontology.Time)) {
		return
	}
	if first.Score <= second.Score && !aside[begin] {
		aside[begin] = true
		c.find(wrongOrder, first, fmt.Sprintf("%s: it comes after the %s that the text gives", told(first), second.Property))
	}
	if second.Score <= first.Score && !aside[end] {
		aside[end] = true
		c.find(wrongOrder, second, fmt.Sprintf("%s: it comes before the %s that the text gives", told(second), first.Property))
	}
}
