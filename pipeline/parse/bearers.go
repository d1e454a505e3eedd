package parse

import (
	"slices"
	"strconv"
)

// Bearers: of whom a role speaks, and whom a group, a pronoun or a subject that
// is left out stands for.

// bestowed reports whether a bare office stands before who gets it: "nominò
// *ministro* X".
func (m *matcher) bestowed(t trigger) bool {
	ph, v := &m.s.phrases[t.phrase], m.s.verbOf(t.clause)
	return m.s.holder(ph) && v != nil && m.lang.Grammar.Appoints[v.Lemma]
}

// predicated reports whether a role phrase is its clause's predicate.
func (m *matcher) predicated(t trigger) bool {
	for _, a := range m.s.clauses[t.clause].Args {
		for p := a.Phrase; p >= 0 && a.Role == Predicate; p = m.s.phrases[p].Next {
			if p == t.phrase {
				return true
			}
		}
	}
	return false
}

// single reports whether a place means one phrase and not its whole list: the
// trigger itself, or the bearer of a role in the singular.
func (m *matcher) single(t trigger, p int, place Place) bool {
	if len(place) > 1 || t.phrase < 0 {
		return false
	}
	if ph := &m.s.phrases[t.phrase]; place[0] == "bearer" && ph.Relation == SameHost && ph.Host == p && ph.Number != Plural {
		return true // "oratori come X, *deputato*, e Y"
	}
	return place[0] == "head" || place[0] == "bearer" && (p == t.phrase && !m.pluralOffice(p) || p != t.phrase && m.s.phrases[t.phrase].Number != Plural && m.s.phrases[p].Relation != SameHost && !m.predicated(t))
}

// pluralOffice: "i generali Cialdini e Fanti" gives both the office.
func (m *matcher) pluralOffice(p int) bool {
	ph := &m.s.phrases[p]
	return ph.Number == Plural && ph.Next >= 0 && m.s.phrases[ph.Next].Kind == Name
}

// individuals are the names that say who a group is: "i due tenenti, *X e Y*",
// "i tre governi (*A, B, C*)".
func (m *matcher) individuals(p int) []int {
	ph := &m.s.phrases[p]
	if ph.Kind != Nominal || ph.Named() || ph.Number != Plural {
		return nil
	}
	for _, q := range m.attached(p, "", SameHost) {
		if x := &m.s.phrases[q]; m.s.identified(q) && (x.Next >= 0 || x.Number != Plural) || x.Next >= 0 && m.counts(ph, q) {
			return m.list(q)
		}
	}
	names := m.attached(p, "", InHost)
	for _, q := range names {
		if !m.s.phrases[q].Named() {
			return nil
		}
	}
	if count, ok := m.s.quantity(ph); ok && count.Amount == strconv.Itoa(len(names)) {
		return names
	}
	return nil
}

// counts reports whether a phrase is said to be as many as the list that
// phrase q begins: "due organi: *una giunta e un consiglio*".
func (m *matcher) counts(ph *Phrase, q int) bool {
	n := 0
	for ; q >= 0; q = m.s.phrases[q].Next {
		n++
	}
	count, ok := m.s.quantity(ph)
	return ok && count.Amount == strconv.Itoa(n)
}

// list are the members of the list that phrase p begins.
func (m *matcher) list(p int) []int {
	n := len(m.phrases)
	for ; p >= 0; p = m.s.phrases[p].Next {
		m.phrases = append(m.phrases, p)
	}
	return m.since(n)
}

// members makes fillers of a phrase and of the rest of its list, each of them
// or of the names that say who it is.
func (m *matcher) members(slot *Slot, p int) {
	n := len(m.fillers)
	for q := p; q >= 0; q = m.s.phrases[q].Next {
		if slot.Want == wantEntity && m.namedOf(slot, q) {
			continue
		}
		if x, ok := m.filler(slot, q); ok {
			m.fillers = append(m.fillers, x)
		} else if slot.Want == wantEntity && q == p {
			m.fillers = m.fillers[:n]
			return
		}
	}
}

// namedOf makes fillers of the names that say who a group is, and reports
// whether there are any.
func (m *matcher) namedOf(slot *Slot, p int) bool {
	n := len(m.fillers)
	for _, e := range m.s.members(p) {
		if ph := &m.s.phrases[p]; m.allows(slot, m.entityClasses(e)) && len(slot.With) == 0 && len(slot.Lemmas) == 0 {
			m.fillers = append(m.fillers, filler{phrase: p, value: m.ref(e), span: m.s.span(ph.First, ph.Last)})
		}
	}
	for _, q := range m.individuals(p) {
		if x, ok := m.filler(slot, q); ok {
			m.fillers = append(m.fillers, x)
		}
	}
	return len(m.fillers) > n
}

// dropped fills a subject that the sentence leaves out.
func (m *matcher) dropped(slot *Slot, t trigger, at string) []filler {
	if t.clause < 0 || t.phrase >= 0 && !(t.role && at == "bearer" && m.predicated(t)) || slot.Want != wantEntity && slot.Want != wantWords {
		return nil
	}
	v := m.s.verbOf(t.clause)
	if slot.Want == wantWords && (v == nil || v.Adverb == "" || at != v.Adverb) {
		return nil
	}
	if v == nil || t.word > 0 && !m.inPredicate(t.clause, t.word) || t.role && !v.Copula && !m.lang.Grammar.Appoints[v.Lemma] && !m.conjunct(t.clause, t.phrase) {
		return nil
	}
	if e := m.matter(slot, t, at, v); e >= 0 {
		return []filler{{phrase: -1, value: m.ref(e), span: m.evidence(t)}}
	}
	if e := m.s.clitic(t.clause, at, v, m.lang.Grammar); e >= 0 && m.allows(slot, m.entityClasses(e)) && (!slot.Named || m.facts[e].named) {
		return []filler{{phrase: -1, value: m.ref(e), span: m.evidence(t)}}
	}
	if slot.Want != wantEntity || !m.headIs(slot, m.s.droppedSubject(t.clause)) {
		return nil
	}
	deep := at == "subject" && v.Voice != Passive && v.Causative == "" || at == "object" && (v.Voice == Passive || v.Voice == Reflexive && m.s.clauses[t.clause].find(Object) < 0) || at == "surface" || at == "bearer"
	e := m.s.droppedSubject(t.clause)
	if !deep || e < 0 || !m.allows(slot, m.entityClasses(e)) || slot.Named && !m.facts[e].named {
		return nil
	}
	return []filler{{phrase: -1, value: m.ref(e), span: m.evidence(t)}}
}

// clitic is the entity of the pronoun that stands for a place of the clause.
func (s *sentence) clitic(i int, at string, v *Verb, g *Grammar) int {
	if i >= len(s.clitics) {
		return -1
	}
	switch {
	case at == "object" && v.Voice == Active && s.clauses[i].find(Object) < 0:
		return s.clitics[i].object
	case at == g.Dative || v.Adverb != "" && at == v.Adverb:
		return s.clitics[i].dative
	}
	return -1
}

// matter is the likeliest thing that fits a slot and that "vi", "ne" or a
// preposition without its noun can mean at a place of the clause, or -1. The
// topic, where the slot takes it, goes before what another sentence spoke of.
func (m *matcher) matter(slot *Slot, t trigger, at string, v *Verb) int {
	g := m.lang.Grammar
	if v.Place == "" && !v.Partitive && v.Adverb == "" {
		return -1
	}
	where := v.Place != "" && !v.Copula && (at == "place" || g.Whither[at])
	if t.clause >= len(m.s.clitics) {
		return -1
	}
	stranded := v.Adverb != "" && at == v.Adverb && (v.Dative == "" || m.s.clitics[t.clause].dative < 0)
	if !where && !stranded && !(v.Partitive && at == g.Genitive) {
		return -1
	}
	matter := m.s.clitics[t.clause].matter
	if stranded && m.topic >= 0 && m.sureClasses(m.topic)&(documentClass|eventClass) != 0 && m.allows(slot, m.sureClasses(m.topic)) {
		return m.topic // who speaks for or against speaks of the matter in hand
	}
	if slot.Topic && m.topic >= 0 && m.allows(slot, m.sureClasses(m.topic)) {
		matter = matter[:m.s.clitics[t.clause].near]
	}
	for _, e := range matter {
		c := m.sureClasses(e)
		if at == "place" && c&placeClass == 0 || (where || slot.Is == 0) && c&personClass != 0 || slot.Named && !m.facts[e].named || !m.headIs(slot, e) {
			continue
		}
		if slot.Not&c == 0 && (slot.Is&c != 0 || slot.Is == 0 && (at == "place" || c&(groupClass|eventClass|documentClass) != 0)) {
			return e
		}
	}
	return -1
}

// ofWhat is what "ne" or "di cui" adds to an office or to an object that has
// no complement of its own: "ne fu segretario X", "di cui era direttore X".
func (m *matcher) ofWhat(slot *Slot, t trigger, place Place) []filler {
	g, v := m.lang.Grammar, (*Verb)(nil)
	if place[len(place)-1] != g.Genitive || t.clause < 0 || t.word > 0 || slot.Want != wantEntity {
		return nil
	}
	if v = m.s.verbOf(t.clause); v == nil || !v.Partitive && !m.whose(t.clause) {
		return nil
	}
	p := t.phrase
	if !t.role {
		at := m.phrasesAt(t, place[0])
		if len(place) != 2 || len(at) == 0 || p >= 0 {
			return nil
		}
		p = at[0]
	} else if c := &m.s.clauses[t.clause]; m.s.phrases[p].Classes&personClass == 0 || len(place) != 1 || !m.predicated(t) && !(c.holds(p) && c.find(Predicate) < 0 && (v.Copula || m.bestowed(t))) {
		return nil
	}
	if len(m.complements(p, g.Genitive)) > 0 {
		return nil
	}
	if c := &m.s.clauses[t.clause]; m.whose(t.clause) && (c.RelPrep == g.Genitive || m.s.Tokens[max(0, m.s.phrases[p].First-1)].Norm == c.Relative) {
		if x, ok := m.filler(slot, c.Antecedent); ok {
			return []filler{x}
		}
	} else if e := m.matter(slot, t, g.Genitive, v); e >= 0 && v.Partitive {
		return []filler{{phrase: -1, value: m.ref(e), span: m.evidence(t)}}
	}
	return nil
}

// whose reports whether a relative clause says something of what its antecedent
// has: "di cui", "il cui".
func (m *matcher) whose(i int) bool {
	c, g := &m.s.clauses[i], m.lang.Grammar
	return c.Kind == RelativeClause && c.Antecedent >= 0 && (c.RelPrep == g.Genitive || c.RelPrep == "" && g.Oblique[c.Relative] && !g.PlaceRelatives[c.Relative])
}

// sureClasses are the classes of an entity that its nouns, or the sentences
// that use its name, give it.
func (m *matcher) sureClasses(e int) Classes {
	f := &m.facts[e]
	best := 0
	for k, v := range f.votes {
		if v > f.votes[best] {
			best = k
		}
	}
	if f.votes[best] == 0 || f.head != "" && !f.named {
		return f.classes
	}
	if best != votePerson && f.classes&personClass != 0 {
		return f.classes&^personClass | [...]Classes{personClass, placeClass, groupClass, eventClass, documentClass}[best]
	}
	return f.classes | [...]Classes{personClass, placeClass, groupClass, eventClass, documentClass}[best]
}

// headIs reports whether an entity's noun is one that a slot asks for.
func (m *matcher) headIs(slot *Slot, e int) bool {
	return len(slot.With) == 0 && (len(slot.Lemmas) == 0 || e >= 0 && slices.Contains(slot.Lemmas, m.facts[e].head))
}

// droppedSubject is the entity that a clause's missing subject means, as the
// resolver found it, or -1.
func (s *sentence) droppedSubject(i int) int {
	for n := 0; i >= 0 && n < 8; n++ {
		if s.clauses[i].Subject >= 0 {
			return -1
		}
		if s.dropped[i] >= 0 {
			return s.dropped[i]
		}
		i = s.clauses[i].From
	}
	return -1
}

// bearers are the phrases of those who bear a role.
func (m *matcher) bearers(t trigger) []int {
	s := m.s
	ph := &s.phrases[t.phrase]
	if ph.Named() {
		return []int{t.phrase}
	}
	if out := m.attached(t.phrase, "", SameHost); len(out) > 0 {
		return out
	}
	if ph.Relation == SameHost && ph.Host >= 0 {
		return []int{ph.Host}
	}
	if ph.Relation == WithHost && !s.phrases[ph.Host].Named() && s.phrases[ph.Host].Kind != Quoted {
		return m.bearers(trigger{clause: t.clause, phrase: ph.Host, role: true})
	}
	if t.clause >= 0 && m.predicated(t) {
		return m.predicatedBearers(t.clause, t.phrase)
	}
	return nil
}

// predicatedBearers: who a predicate speaks of.
func (m *matcher) predicatedBearers(i, p int) []int {
	v := m.s.verbOf(i)
	if v == nil {
		return nil
	}
	if v.Copula || m.conjunct(i, p) {
		return m.some(m.s.subjectOf(i))
	}
	if !m.lang.Grammar.Appoints[v.Lemma] {
		return nil
	}
	return m.deepObject(i, v)
}

// conjunct reports whether a role stands before the verb, as its subject's:
// "Questore in Sardegna, tornò a Roma".
func (m *matcher) conjunct(i, p int) bool {
	for _, a := range m.s.clauses[i].Args {
		if a.Phrase == p {
			return !a.After && a.Role == Predicate
		}
	}
	return false
}
