package parse

import (
	"slices"
	"strconv"
)

// Bearers: of whom a role speaks, and whom a group, a pronoun or a subject that
// is left out stands for.

// bestowed reports whether a bare office stands before who gets it: "nominò
// *ministro* X".
func (m *matcher) bestowed(t *trigger) bool {
	ph, v := &m.s.phrases[t.phrase], m.s.verbOf(t.clause)
	return m.s.holder(ph) && v != nil && m.lang.Grammar.Appoints.Has(v.Lemma)
}

// predicated reports whether a role phrase is its clause's predicate.
func (m *matcher) predicated(t *trigger) bool {
	if t.clause < 0 {
		return false
	}
	role := m.formerRole(t.phrase)
	for _, a := range m.s.clauses[t.clause].Args {
		for p := a.Phrase; p >= 0 && a.Role == Predicate; p = m.s.phrases[p].Next {
			if p == role {
				return true
			}
		}
	}
	return false
}

// single reports whether a place means one phrase and not its whole list: the
// trigger itself, or the bearer of a role in the singular.
func (m *matcher) single(t *trigger, p int, place *Place) bool {
	if len(place.down) > 0 || t.phrase < 0 {
		return len(place.down) == 0 && m.s.interrupts(t.clause, p)
	}
	if ph := &m.s.phrases[t.phrase]; place.spot == atBearer && ph.Relation == SameHost && ph.Host == p && ph.Number != Plural {
		return true // "oratori come X, *deputato*, e Y"
	}
	if m.s.interrupts(t.clause, p) {
		return true // "X, che ne fu *segretario*, e Y"
	}
	return place.spot == atHead || place.spot == atBearer && (p == t.phrase && !m.pluralOffice(p) || p != t.phrase && m.s.phrases[t.phrase].Number != Plural && m.s.phrases[p].Relation != SameHost && !m.predicated(t))
}

// interrupts reports whether a participle or a relative clause says something of phrase
// p before its list goes on: "tra l'esercito, *guidato* da X, e la flotta".
func (s *sentence) interrupts(clause, p int) bool {
	if clause < 0 || s.phrases[p].Next < 0 {
		return false
	}
	c := &s.clauses[clause]
	return (c.Kind == ParticipleClause || c.Kind == RelativeClause) && c.Antecedent == p && c.Verb >= 0 && s.phrases[s.phrases[p].Next].First > s.verbs[c.Verb].First
}

// ownNouns drops those of a list behind the noun of a role who have a noun of
// their own, and the rest: "i generali X e Y *e il ministro Z*".
func (m *matcher) ownNouns(list []filler, first int) []filler {
	for i := first + 1; i < len(list); i++ {
		if p := list[i].phrase; p >= 0 && m.s.phrases[p].Kind == Nominal && m.s.phrases[p].Classes&m.lang.demonym == 0 {
			return list[:i]
		}
	}
	return list
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
	if ph.Kind != Counted && (ph.Kind != Nominal || ph.Named() || ph.Number != Plural) {
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

// dealt reports whether what "vi" stands for at a place is an act or a document: "propose
// un'alleanza; *vi* si oppose X".
func (m *matcher) dealt(v *Verb, at *Place, e int) bool {
	c := m.sureClasses(e)
	if v.Place == "" || at.word != m.lang.Grammar.Dative || c&placeClass != 0 {
		return false
	}
	return c&(documentClass|actClass) != 0
}

// dropped fills a subject that the sentence leaves out.
func (m *matcher) dropped(slot *Slot, t *trigger, at *Place) []filler {
	if t.role && at.spot == atBearer && m.s.glosses(t.phrase) && m.allows(slot, m.entityClasses(m.topic)) {
		return m.entityAlone(m.topic, t)
	}
	if t.role && at.spot == atBearer && m.announced(t) >= 0 {
		if e := m.s.droppedSubject(m.announced(t)); e >= 0 && m.allows(slot, m.entityClasses(e)) {
			return m.entityAlone(e, t)
		}
	}
	if t.clause < 0 || t.phrase >= 0 && !(t.role && at.spot == atBearer && m.predicated(t)) || slot.Want != wantEntity && slot.Want != wantWords {
		return nil
	}
	v := m.s.verbOf(t.clause)
	if v == nil || t.adjective && !m.inPredicate(t.clause, t.word) && !m.opens(t) || t.role && !v.Copula && !m.lang.Grammar.Appoints.Has(v.Lemma) && !m.conjunct(t.clause, t.phrase) {
		return nil
	}
	stranded := v.Adverb != "" && at.word == v.Adverb
	if e := m.matter(slot, t, at, v); e >= 0 && (slot.Want == wantEntity || stranded || m.dealt(v, at, e)) {
		return m.entityAlone(e, t)
	}
	if e := m.s.clitic(t.clause, at, v, m.lang.Grammar); e >= 0 && (slot.Want == wantEntity || stranded || m.surely(e, at) && !t.adjective || at.spot == atObject && m.pointsAt(t.clause, v)) && m.headIs(slot, e) && m.allows(slot, m.entityClasses(e)) && (!slot.Named || m.facts[e].named) {
		return m.entityAlone(e, t)
	} else if e >= 0 && at.spot == atObject && m.meansTopic(slot, v) {
		return m.entityAlone(m.topic, t)
	}
	if slot.Want != wantEntity && !(at.spot == atObject && v.Voice == Passive && m.topic >= 0 && m.s.droppedSubject(t.clause) == m.topic) {
		return nil // but "guidato da X, *fu appoggiato* da Y" is said of the topic
	}
	deep := at.spot == atSubject && v.Voice != Passive && v.Causative == "" || at.spot == atObject && (v.Voice == Passive || v.Voice == Reflexive && !m.lang.Grammar.NotSelf.Has(v.Lemma) && m.s.clauses[t.clause].find(Object) < 0) || at.spot == atSurface || at.spot == atBearer
	e := m.s.droppedSubject(t.clause)
	if at.spot == atSubject && m.s.ownDeed(t.clause, m.lang.Grammar) {
		deep, e = true, m.s.droppedSubject(m.s.clauses[t.clause].Parent)
	}
	if !deep || e < 0 || !m.headIs(slot, e) || !m.allows(slot, m.entityClasses(e)) || slot.Named && !m.facts[e].named {
		return nil
	}
	return m.entityAlone(e, t)
}

// surely reports whether it is clear enough whom a pronoun means for its words to be
// taken: somebody in the dative, a person or the topic as an object.
func (m *matcher) surely(e int, at *Place) bool {
	return at.word == m.lang.Grammar.Dative || at.spot == atObject && (e == m.topic || m.sureClasses(e)&personClass != 0)
}

// meansTopic reports whether an object pronoun that cannot mean what was spoken of
// last means the topic, which the slot takes: "la legge passò. Il re *la* sciolse",
// in a text on an assembly.
func (m *matcher) meansTopic(slot *Slot, v *Verb) bool {
	if m.topic < 0 || slot.Is == 0 || slot.Want != wantEntity || !v.Finite() || !m.headIs(slot, m.topic) {
		return false
	}
	f := &m.facts[m.topic]
	gender, number := m.lang.Grammar.pronoun(v.Object)
	c := m.sureClasses(m.topic)
	return c&groupClass != 0 && slot.Not&c == 0 && slot.Is&c != 0 &&
		gender != NoGender && f.gender == gender && (number == Plural) == (f.number == Plural)
}

// clitic is the entity of the pronoun that stands for a place of the clause.
func (s *sentence) clitic(i int, at *Place, v *Verb, g *Grammar) int {
	switch {
	case at.spot == atObject && (v.Voice == Active || v.Voice == Reflexive && s.subjectOf(i) < 0) && s.clauses[i].find(Object) < 0:
		return s.pronouns(i).object
	case at.word == g.Dative || v.Adverb != "" && at.word == v.Adverb:
		return s.pronouns(i).dative
	}
	return -1
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
func (m *matcher) bearers(t *trigger) []int {
	s := m.s
	ph := &s.phrases[t.phrase]
	if ph.Named() {
		return m.some(t.phrase)
	}
	if out := m.namedFirst(m.unquoted(m.attached(t.phrase, "", SameHost))); len(out) > 0 && !(s.title(ph) && s.title(&s.phrases[out[0]])) {
		return out
	}
	if p := m.servingAs(t); p >= 0 {
		return m.some(p)
	}
	if ph.Relation == SameHost && ph.Host >= 0 {
		if host := m.formerRole(t.phrase); host != t.phrase {
			return m.bearers(&trigger{clause: t.clause, phrase: host, role: true})
		}
		return m.some(ph.Host)
	}
	if ph.Relation == InHost && s.title(ph) && s.phrases[ph.Host].Named() && s.fills(t.phrase) {
		return m.some(ph.Host) // "Rossi (ministro delle Finanze)"
	}
	if ph.Relation == WithHost && !s.phrases[ph.Host].Named() && s.phrases[ph.Host].Kind != Quoted {
		return m.bearers(&trigger{clause: t.clause, phrase: ph.Host, role: true})
	}
	if t.clause >= 0 && m.predicated(t) {
		return m.predicatedBearers(t.clause, t.phrase)
	}
	if i := m.announced(t); i >= 0 {
		return m.some(s.subjectOf(i))
	}
	if t.clause >= 0 && s.clauses[t.clause].Verb < 0 && ph.Entity >= 0 && ph.Entity == m.topic && s.title(ph) {
		return m.some(t.phrase) // "– Vescovo e poeta.", the topic
	}
	return nil
}

// servingAs is the subject right behind a comma and the role in which it acts, or -1: "ne fece
// parte, *come ministro*, X".
func (m *matcher) servingAs(t *trigger) int {
	s := m.s
	ph := &s.phrases[t.phrase]
	if ph.Prep != m.lang.Grammar.As || ph.Host >= 0 || ph.PrepFirst == 0 || s.Tokens[ph.PrepFirst-1].Text != "," {
		return -1
	}
	i := slices.IndexFunc(s.clauses, func(c Clause) bool { return c.holds(t.phrase) })
	if i < 0 {
		return -1
	}
	if p := s.clauses[i].Subject; p >= 0 && s.phrases[p].First == ph.End+1 && s.phrases[p].Named() {
		return p
	}
	return -1
}

// unquoted are the phrases that are no words of somebody: nobody is «una sciagura».
func (m *matcher) unquoted(phrases []int) []int {
	return slices.DeleteFunc(phrases, func(q int) bool { return m.s.phrases[q].Kind == Quoted && !m.isNamed(&m.s.phrases[q]) })
}

// announced is the clause before a colon that says of somebody that he held the
// offices listed behind it, or -1: "ricoprì vari incarichi: *assessore, sindaco*".
func (m *matcher) announced(t *trigger) int {
	s, i := m.s, t.clause-1
	if i < 0 || s.clauses[t.clause].Verb >= 0 || !s.title(&s.phrases[t.phrase]) || s.verbOf(i) == nil || s.verbOf(i).Voice != Active || !m.lang.Grammar.Holds.Has(s.lemma(i)) {
		return -1
	}
	o, first := s.objectOf(i), s.clauses[t.clause].First
	if o < 0 || !m.lang.Grammar.Duties.Has(s.Tokens[s.phrases[o].Head].Lemma) || first == 0 || s.Tokens[first-1].Text != ":" && s.Tokens[first].Text != ":" {
		return -1
	}
	return i
}

// fills reports whether a phrase is all that stands in its brackets, complements
// and times apart: "X (*deputato di Nola* dal 1901)".
func (s *sentence) fills(p int) bool {
	for _, b := range s.remarks {
		if b.First == s.phrases[p].First {
			return b.Last == s.phrases[p].End || b.Last > s.phrases[p].End && slices.ContainsFunc(s.times, func(e TimeExpr) bool { return e.First == s.phrases[p].End && e.Last == b.Last })
		}
	}
	return false
}

// namedFirst are the names among appositions, or all of them if there is none:
// "il deputato e avvocato *X*".
func (m *matcher) namedFirst(phrases []int) []int {
	n := 0
	for _, q := range phrases {
		if m.s.phrases[q].Named() {
			phrases[n] = q
			n++
		}
	}
	if n > 0 {
		return phrases[:n]
	}
	return phrases
}

// formerRole is the bare role to which another is added, each in apposition to
// the one before, or the phrase itself: "*Vescovo di Siena*, poi arcivescovo".
func (m *matcher) formerRole(p int) int {
	for s := m.s; s.title(&s.phrases[p]) && s.phrases[p].Relation == SameHost && s.title(&s.phrases[s.phrases[p].Host]); {
		p = s.phrases[p].Host
	}
	return p
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
	if !m.lang.Grammar.Appoints.Has(v.Lemma) {
		return nil
	}
	return m.deepObject(i, v)
}

// conjunct reports whether a role stands before the verb, as its subject's, or
// behind one of birth or death: "Questore in Sardegna, tornò a Roma", "nacque a
// Nola, figlio di X".
func (m *matcher) conjunct(i, p int) bool {
	p = m.formerRole(p)
	for _, a := range m.s.clauses[i].Args {
		if a.Phrase == p {
			return a.Role == Predicate && (!a.After || m.lang.Grammar.Dwells.Has(m.s.lemma(i)))
		}
	}
	return false
}
