package parse

import "slices"

// dwelling gives a verb of living or dying the places and times that stand behind the
// participle right after it, which only says how: "visse *appartato* a Nola".
func (s *sentence) dwelling(g *Grammar) {
	for i := range s.clauses {
		c := &s.clauses[i]
		if c.Kind != ParticipleClause || c.Antecedent >= 0 || c.Parent < 0 || c.Verb < 0 {
			continue
		}
		above, v := &s.clauses[c.Parent], s.verbOf(c.Parent)
		if v == nil || !g.Dwells.Has(v.Lemma) || v.Last != s.verbs[c.Verb].First || g.DoneToPeople.Has(s.verbs[c.Verb].Lemma) {
			continue
		}
		above.Times = append(above.Times, c.Times...)
		c.Times = nil
		c.Args = slices.DeleteFunc(c.Args, func(a Arg) bool {
			if !g.Locative.Has(s.phrases[a.Phrase].Prep) {
				return false
			}
			above.Args = append(above.Args, a)
			return true
		})
	}
}
