package align

import (
	"fmt"
	"slices"

	"github.com/spoglio/spoglio/ontology"
)

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
		b.findAbout(tooMany, st, fmt.Sprintf("%s: there is only one, and %s is stated", told(st), plain(b.statements[group[0]].Value)))
	}
}
