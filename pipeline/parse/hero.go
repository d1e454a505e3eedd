package parse

// The hero of a text about a person: what its first sentence calls him besides, and the
// brackets with his life behind that.

// otherNames gives the hero the names that the first sentence adds to his own: "X,
// all'anagrafe *Y*, …", "X, pseudonimo di *Y*".
func (r *resolver) otherNames(s *sentence) {
	if !s.first || r.topic < 0 || len(s.phrases) == 0 || !s.phrases[0].Named() || s.phrases[0].First > 1 {
		return
	}
	if r.phrase(0); s.phrases[0].Entity != r.topic {
		return
	}
	for p := 1; p < len(s.phrases) && !s.finiteBefore(s.phrases[p].First); p++ {
		if s.phrases[p].Kind == Name && s.nameNoun(p, r.lang.Grammar) {
			r.unite(s, 0, p)
		}
	}
}

// nameNoun reports whether the noun before a name, or of which it is the complement, says
// that it is one: "all'anagrafe", "nome completo", "pseudonimo di".
func (s *sentence) nameNoun(p int, g *Grammar) bool {
	ph := &s.phrases[p]
	if ph.Relation == OfHost {
		return g.TrueName.Has(s.Tokens[s.phrases[ph.Host].Head].Lemma)
	}
	before := &s.phrases[p-1]
	return before.End == ph.First && g.TrueName.Has(s.Tokens[before.Head].Lemma)
}

// finiteBefore reports whether a finite verb stands before token i.
func (s *sentence) finiteBefore(i int) bool {
	for k := range s.Tokens[:i] {
		if s.Tokens[k].finite() {
			return true
		}
	}
	return false
}

// whoseLife is the phrase of whose life brackets tell, or -1: the hero's, in the first
// sentence, where only his titles and other names stand between: "X, conte di Nervi (…),
// fu", "X, detto il Vecchio (…), fu".
func (m *matcher) whoseLife(b parenthesis) int {
	s := m.s
	if !s.first || m.topic < 0 || len(s.phrases) == 0 || s.phrases[0].Entity != m.topic || s.phrases[0].First > 1 || s.finiteBefore(b.First) {
		return b.Host
	}
	if b.Host < 0 {
		return 0
	}
	host := &s.phrases[b.Host]
	if host.Entity == m.topic && host.Named() {
		return b.Host
	}
	if host.Entity < 0 || host.Entity == m.topic || host.Kind != Name || host.Relation == OfHost && m.facts[host.Entity].votes[votePerson] == 0 && s.phrases[host.Host].Classes&m.lang.position != 0 {
		return 0
	}
	return b.Host
}

// heroKin reads whom a biography calls only by a noun of kin and a name: "*la figlia
// Irene* sposò …", "visse con *la moglie Anna*".
func (m *matcher) heroKin(p int) {
	ph := &m.s.phrases[p]
	if ph.Classes&m.lang.kin == 0 || ph.Entity < 0 || ph.Entity == m.topic || m.topic < 0 || !m.isNamed(ph) {
		return
	}
	r := resolver{registry: m.registry, s: m.s}
	if !r.biography() || !r.ofHero(m.s, p) {
		return
	}
	span := m.s.span(ph.First, ph.Last)
	m.offer("hero-kin", &trigger{clause: -1, phrase: p, span: span, shape: map[string][]filler{"host": {{phrase: -1, value: m.ref(m.topic), span: span}}}})
}
