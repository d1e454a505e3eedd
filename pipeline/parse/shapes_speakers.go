package parse

// Speakers beside the clause of a quotation.

// witness is whom a clause names as the one whose words a quotation in it gives:
// "*secondo X* la lega era «…»", "*come scrisse X*, «…»",
// "la lega, *disse X*, era «…»".
func (m *matcher) witness(c int) (filler, bool) {
	if c < 0 {
		return filler{}, false
	}
	g := m.lang.Grammar
	if v := m.s.verbOf(c); v != nil && g.Says.Has(v.Lemma) {
		return filler{}, false // "«…», disse, secondo X": another's words, by X's account
	}
	for _, a := range m.s.clauses[c].Args {
		if p := &m.s.phrases[a.Phrase]; g.According.Has(p.Prep) && p.Entity >= 0 && m.entityClasses(p.Entity)&(personClass|groupClass|documentClass) != 0 {
			return m.entityFiller(a.Phrase), true
		}
	}
	for i := range m.s.clauses {
		d := &m.s.clauses[i]
		if d.Parent == c && (g.Likewise.Has(d.Marker) || d.Kind == SubordinateClause && d.Marker == "") && g.Says.Has(m.s.lemma(i)) && d.Subject >= 0 && m.s.phrases[d.Subject].Entity >= 0 {
			return m.entityFiller(d.Subject), true
		}
	}
	return filler{}, false
}
