package parse

import "slices"

// authored reports whether a phrase is the noun of one writing with its title,
// which somebody has written whose it is: "il suo *romanzo*", not "il suo giornale".
func (r *resolver) authored(s *sentence, p int) bool {
	ph := &s.phrases[p]
	return ph.Kind == Nominal && ph.Number == Singular && r.lang.Grammar.Authored[s.Tokens[ph.Head].Lemma] && s.titleAt(p) >= 0
}

// whoseTitle makes the antecedent of a relative the owner of the title behind
// it: "Tizio, la cui *Cronaca* uscì nel 1907".
func (r *resolver) whoseTitle(s *sentence, p int) bool {
	ph := &s.phrases[p]
	if ph.Kind != Quoted || ph.First == 0 {
		return false
	}
	for i := range s.clauses {
		c := &s.clauses[i]
		if c.Kind != RelativeClause || c.Antecedent < 0 || !r.lang.Grammar.Oblique[c.Relative] || s.Tokens[ph.First-1].Norm != c.Relative {
			continue
		}
		if e := s.phrases[c.Antecedent].Entity; e >= 0 && (s.phrases[c.Antecedent].Kind == Name || r.onePerson(e)) {
			ph.Owner = e
			return true
		}
	}
	return false
}

// ownTitle offers the title of a writing before whose noun a possessive stands.
func (m *matcher) ownTitle(p int) {
	ph := &m.s.phrases[p]
	if ph.Kind != Nominal || ph.Owner < 0 {
		return
	}
	if q := m.s.titleAt(p); q >= 0 && m.s.phrases[q].Entity >= 0 {
		m.possessedTitle(q, filler{phrase: -1, value: m.ref(ph.Owner), span: m.s.span(ph.First, ph.Last)})
	}
}

// titleAt is the phrase of the title that the noun of a writing comes with, or
// -1: "il suo romanzo *Titolo*", "il suo ultimo saggio, *Titolo*", "il suo
// capolavoro è *Titolo*".
func (s *sentence) titleAt(p int) int {
	if ph := &s.phrases[p]; ph.Named() && s.opensTitle(ph.NameFirst) {
		return p
	}
	if q := slices.IndexFunc(s.phrases, func(x Phrase) bool { return x.Host == p && x.Relation == SameHost && x.Kind == Quoted }); q >= 0 {
		return q
	}
	return s.equated(p)
}

// equated is the title that a copula sets equal to phrase p, or -1.
func (s *sentence) equated(p int) int {
	for i := range s.clauses {
		c, v := &s.clauses[i], s.verbOf(i)
		if v == nil || !v.Copula {
			continue
		}
		q := c.find(Predicate)
		if q == p {
			q = c.Subject
		} else if c.Subject != p {
			continue
		}
		if q >= 0 && s.phrases[q].Kind == Quoted {
			return q
		}
	}
	return -1
}
