package align

import (
	"fmt"
	"slices"

	"github.com/spoglio/spoglio/ontology"
)

// surplus sets aside values beyond a property's maximum: those with the lower
// scores, and of equal scores those that come later.
func (c *checker) surplus() {
	groups := map[factKey][]int{}
	var keys []factKey
	for i := range c.statements {
		st := &c.statements[i]
		if c.schema.Property(st.Property).Max == 0 || st.Polarity != ontology.Asserted {
			continue
		}
		k := factKey{st.Subject.ID, st.Property, st.Polarity}
		if groups[k] == nil {
			keys = append(keys, k)
		}
		groups[k] = append(groups[k], i)
	}
	aside := make([]bool, len(c.statements))
	for _, k := range keys {
		c.cut(aside, groups[k], c.schema.Property(k.property).Max)
	}
	c.statements = without(c.statements, aside)
}

func (c *checker) cut(aside []bool, group []int, most int) {
	if len(group) <= most {
		return
	}
	slices.SortStableFunc(group, func(i, j int) int {
		switch x, y := c.statements[i].Score, c.statements[j].Score; {
		case x > y:
			return -1
		case x < y:
			return 1
		}
		return 0
	})
	for _, i := range group[most:] {
		aside[i] = true
		st := &c.statements[i]
		c.find(tooMany, st, fmt.Sprintf("%s: there is only one, and %s is stated", told(st), plain(c.statements[group[0]].Value)))
	}
}
