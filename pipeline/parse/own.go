package parse

import "slices"

// authored reports whether a phrase is the noun of one writing with its title,
// which somebody has written whose it is: "il suo *romanzo*", not "il suo giornale".
func (r *resolver) authored(s *sentence, p int) bool {
	ph := &s.phrases[p]
	return ph.Kind == Nominal && ph.Number == Singular && r.lang.Grammar.Authored.Has(s.Tokens[ph.Head].Lemma) && s.titleAt(p) >= 0
}

// replaced finds whose place somebody takes: "*al suo posto* fu nominato X" means whom
// a pronoun there would; and a participle before it speaks of that one: "*deposto* nel
// 1401, gli subentrò X".
func (r *resolver) replaced(s *sentence) {
	g := r.lang.Grammar
	for i := range s.clauses {
		if p := s.seat(i, g); p >= 0 {
			s.phrases[p].Owner = r.meant(s, i, r.subjectEntity(s, i), "", true)
		}
	}
	for p := range s.phrases {
		if ph := &s.phrases[p]; ph.Possessor && ph.Kind == Nominal && ph.Prep == "" && g.Neighbours.Has(s.Tokens[ph.Head].Lemma) {
			ph.Owner = r.whoseNeighbour(s, p)
		}
	}
	for i := range s.clauses {
		c := &s.clauses[i]
		if c.Kind != ParticipleClause || c.Antecedent >= 0 || c.Subject >= 0 || c.From >= 0 || !s.replaces(c.Parent, g) {
			continue
		}
		if p := s.seat(c.Parent, g); p >= 0 {
			s.dropped[i] = s.phrases[p].Owner
		} else if p := s.followed(c.Parent, g); p >= 0 {
			s.dropped[i] = s.phrases[p].Entity
		} else {
			s.dropped[i] = s.pronouns(c.Parent).dative
		}
	}
}

// whoseNeighbour is who the possessive of a "suo successore" in clause i means, or -1.
func (r *resolver) whoseNeighbour(s *sentence, p int) int {
	for i := range s.clauses {
		if c := &s.clauses[i]; c.holds(p) {
			own := r.subjectEntity(s, i)
			if v := s.verbOf(i); v != nil && v.Voice == Passive && c.Subject < 0 && c.find(Predicate) != p {
				return -1
			}
			return r.meant(s, i, own, "", true)
		}
	}
	return -1
}

// seat is the phrase of clause i that says in whose place something happens, "al suo
// posto", or -1.
func (s *sentence) seat(i int, g *Grammar) int {
	for _, a := range s.clauses[i].Args {
		if ph := &s.phrases[a.Phrase]; ph.Possessor && ph.Kind == Nominal && ph.Prep == g.Dative && g.Posts.Has(s.Tokens[ph.Head].Lemma) {
			return a.Phrase
		}
	}
	return -1
}

// replaces reports whether clause i says only with a pronoun after whom its subject
// comes: "*gli* subentrò X", "al *suo* posto fu eletto X".
func (s *sentence) replaces(i int, g *Grammar) bool {
	if i < 0 {
		return false
	}
	v := s.verbOf(i)
	return s.seat(i, g) >= 0 || v != nil && g.Follows.Has(v.Lemma) && (v.Dative != "" || s.followed(i, g) >= 0)
}

// followed is the phrase before a verb of coming after somebody that says whom: "*a X*
// subentrò Y", or -1.
func (s *sentence) followed(i int, g *Grammar) int {
	for _, a := range s.clauses[i].Args {
		if !a.After && s.phrases[a.Phrase].Prep == g.Dative {
			return a.Phrase
		}
	}
	return -1
}

// heroWrote reports whether a phrase means the writings of the text's hero, nobody else
// being the subject beside it: "tra le sue *opere* si ricorda …".
func (r *resolver) heroWrote(s *sentence, p int) bool {
	ph := &s.phrases[p]
	if ph.Kind != Nominal || ph.Number != Plural || !r.lang.Grammar.Authored.Has(s.Tokens[ph.Head].Lemma) || ph.Host >= 0 {
		return false
	}
	for i := range s.clauses {
		if c := &s.clauses[i]; c.holds(p) && c.Subject >= 0 && c.Subject != p {
			e := s.phrases[c.Subject].Entity
			return e == r.topic || e >= 0 && r.facts[e].classes&documentClass != 0
		}
	}
	return true
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
		if c.Kind != RelativeClause || c.Antecedent < 0 || !r.lang.Grammar.Oblique.Has(c.Relative) || s.Tokens[ph.First-1].Norm != c.Relative {
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
