package parse

// Places beside a place: closer or wider ones, and the next ones of a journey.

// wantsPlaces reports whether a slot takes any number of places.
func (s *Slot) wantsPlaces() bool {
	return s.Want == wantEntity && s.Is == placeClass && !s.Only
}

// withinPlace adds the place right beside place p that says the same of it closer or
// wider, with another preposition: "*a Padova, nella chiesa di Sant'Anna*".
func (m *matcher) withinPlace(slot *Slot, clause, p int) {
	first := &m.s.phrases[p]
	for _, q := range m.withPrep(&m.s.clauses[clause], m.lang.Grammar.Locative) {
		ph := &m.s.phrases[q]
		if q == p || ph.Prep == first.Prep || !m.abut(first, ph) && !m.abut(ph, first) || !m.isPlace(q) {
			continue
		}
		if x, ok := m.filler(slot, q); ok {
			m.fillers = append(m.fillers, x)
		}
	}
}

// abut reports whether nothing but a comma stands between two complements.
func (m *matcher) abut(p, q *Phrase) bool {
	return q.PrepFirst == p.End || q.PrepFirst == p.End+1 && m.s.Tokens[p.End].Text == ","
}

// thenOn reports whether complement q tells the next of several places, behind an
// adverb, where no time dates the first: "in Svizzera, *poi in Francia*".
func (m *matcher) thenOn(p, q int, t *trigger) bool {
	a, b := &m.s.phrases[p], &m.s.phrases[q]
	if t.clause < 0 || t.phrase >= 0 || len(m.s.clauses[t.clause].Times) > 0 || a.Prep == "" || a.Prep != b.Prep || !m.lang.Grammar.Whither.Has(a.Prep) || b.Relation != Free || b.PrepFirst < 2 {
		return false
	}
	before := &m.s.Tokens[b.PrepFirst-2]
	return m.lang.Grammar.Thereupon.Has(m.s.Tokens[b.PrepFirst-1].Norm) && (before.Text == "," || m.lang.Grammar.Additive.Has(before.Norm)) && m.isPlace(p) && m.isPlace(q)
}
