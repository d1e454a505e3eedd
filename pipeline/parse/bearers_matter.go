package parse

import (
	"slices"
)

// Matters: the thing that "ne", "vi" or "di cui" means.

// matter is the likeliest thing that fits a slot and that "vi", "ne" or a
// preposition without its noun can mean at a place of the clause, or -1. The
// topic, where the slot takes it, goes before what another sentence spoke of.
func (m *matcher) matter(slot *Slot, t *trigger, at *Place, v *Verb) int {
	g := m.lang.Grammar
	if v.Place == "" && !v.Partitive && v.Adverb == "" {
		return -1
	}
	where := v.Place != "" && (!v.Copula || m.s.clauses[t.clause].find(Predicate) < 0) && (at.spot == atPlace || g.Whither.Has(at.word))
	pronouns := m.s.pronouns(t.clause)
	stranded := v.Adverb != "" && at.word == v.Adverb && (v.Dative == "" || pronouns.dative < 0)
	if !where && !stranded && !(v.Partitive && at.word == g.Genitive) {
		return -1
	}
	if where && at.word == g.Dative && at.spot != atPlace && m.governs(t.clause, g.Dative) {
		return -1 // "*vi* diede vita *alla lega*" is of no other body
	}
	matter := pronouns.matter
	if e := m.paper(slot, matter[:pronouns.near]); stranded && e >= 0 {
		return e // "la mozione fu approvata; la sinistra votò *contro*"
	}
	if stranded && m.topic >= 0 && m.sureClasses(m.topic)&(documentClass|eventClass) != 0 && m.allows(slot, m.sureClasses(m.topic)) {
		return m.topic // who speaks for or against speaks of the matter in hand
	}
	if slot.Topic && m.topic >= 0 && m.allows(slot, m.sureClasses(m.topic)) {
		matter = matter[:pronouns.near]
	}
	if v.Partitive && m.unclearAbove(t.clause) {
		return -1
	}
	if e := m.above(t.clause); e >= 0 && v.Partitive && slot.Is != 0 && !(v.Copula && slices.ContainsFunc(matter[:min(len(matter), pronouns.near)], m.isPaper)) {
		if m.allows(slot, m.sureClasses(e)) && m.headIs(slot, e) {
			return e
		}
		if slot.Is&groupClass != 0 {
			return -1
		}
	}
	met := false // a body has been met
	for k, e := range matter {
		c := m.sureClasses(e)
		if (t.role || v.Copula) && v.Partitive && c&eventClass != 0 && c&groupClass == 0 && e != m.topic {
			continue // "le elezioni, vinte da X: *ne* fu presidente Y"
		}
		if f := &m.facts[e]; f.number == Plural && !f.named && v.Partitive && k >= pronouns.near && (v.Copula || c&groupClass != 0 && c&personClass == 0 && m.topic >= 0 && m.sureClasses(m.topic)&groupClass != 0) {
			continue // "vi furono le potenze; *ne* fu presidente X"
		}
		if f := &m.facts[e]; f.number == Plural && !f.named && v.Partitive && v.Copula && c&groupClass == 0 {
			continue // "per raccogliere i diari; *ne* fu presidente X"
		}
		if where && at.spot != atPlace && k < pronouns.near && c&groupClass != 0 && !m.allows(slot, c) {
			return -1 // "il governo: *vi* entrò X" is of no other body
		}
		if v.Partitive && v.Copula && k < pronouns.near && c&documentClass != 0 && c&(personClass|groupClass|eventClass) == 0 && slot.Is != 0 && !m.allows(slot, c) {
			return -1 // "fondò «La Scure» e *ne* fu direttore" is of no party
		}
		if body := c&groupClass != 0 && c&(personClass|placeClass) == 0; v.Partitive && at.word == g.Genitive && body && !met {
			met = true
			if e != m.topic && slot.Is&groupClass == 0 && !m.allows(slot, c) {
				return -1 // "il governo si insediò: X *ne* assunse la presidenza" is of no assembly
			}
		}
		if where && at.spot != atPlace && k < pronouns.near && c&placeClass != 0 && c&eventClass == 0 && g.Dwells.Has(v.Lemma) {
			return -1 // "esule a Lima, *vi* morì" is of no battle
		}
		if at.spot == atPlace && c&placeClass == 0 || (where || slot.Is == 0) && c&personClass != 0 || slot.Named && !m.facts[e].named || !m.headIs(slot, e) || !where && len(slot.Lemmas) == 0 && m.lang.Words.IsIn(m.facts[e].head, "collective") {
			continue
		}
		if v.Partitive && k >= pronouns.near && e != m.topic && m.bodyTopic(slot) && !m.facts[e].topicish && (!m.facts[e].named || m.facts[e].head != "" && m.facts[e].folded == m.facts[e].head) {
			return m.topic // "i soci aderirono alla Repubblica. Il prefetto *ne* ordinò lo scioglimento"
		}
		if slot.Not&c == 0 && (slot.Is&c != 0 || slot.Is == 0 && (at.spot == atPlace || c&(groupClass|eventClass|documentClass) != 0)) {
			if where && k >= pronouns.near && m.otherThanTopic(e, c) {
				if m.allows(slot, m.sureClasses(m.topic)) {
					return m.topic
				}
				return -1
			}
			return e
		}
	}
	return -1
}

// unclearAbove reports whether a relative clause hangs on one whose subject is a pronoun that
// nobody can tell: "*essa* si ricostituì per iniziativa di X, che ne assunse la guida".
func (m *matcher) unclearAbove(i int) bool {
	c := &m.s.clauses[i]
	if c.Kind != RelativeClause || c.Parent < 0 || m.s.clauses[c.Parent].Subject < 0 {
		return false
	}
	p := &m.s.phrases[m.s.clauses[c.Parent].Subject]
	return p.Kind == Pronoun && p.Entity < 0 && p.Number == Singular
}

// isPaper reports whether an entity is a document and no body.
func (m *matcher) isPaper(e int) bool {
	c := m.sureClasses(e)
	return c&documentClass != 0 && c&(personClass|groupClass|eventClass) == 0
}

// bodyTopic reports whether the text is about a body that a slot takes.
func (m *matcher) bodyTopic(slot *Slot) bool {
	if m.topic < 0 {
		return false
	}
	c := m.sureClasses(m.topic)
	return c&groupClass != 0 && c&(personClass|eventClass) == 0 && slot.Is&c != 0 && m.allows(slot, c) && m.headIs(slot, m.topic)
}

// above is the body, called by a pronoun or not at all, of which the clause above the relative clause i tells: "essa
// si ricostituì per iniziativa di X, che *ne* assunse la guida"; or -1.
func (m *matcher) above(i int) int {
	up := m.s.clauses[i].Parent
	if up < 0 || m.s.clauses[i].Kind != RelativeClause {
		return -1
	}
	e := m.s.droppedSubject(up)
	if p := m.s.clauses[up].Subject; p >= 0 {
		if m.s.phrases[p].Kind != Pronoun {
			return -1
		}
		e = m.s.phrases[p].Entity
	}
	if e < 0 || m.sureClasses(e)&groupClass == 0 || m.sureClasses(e)&personClass != 0 {
		return -1
	}
	return e
}

// governs reports whether a clause has a complement with a preposition.
func (m *matcher) governs(i int, prep string) bool {
	return i >= 0 && slices.ContainsFunc(m.s.clauses[i].Args, func(a Arg) bool { return m.s.phrases[a.Phrase].Prep == prep })
}

// paper is the first of some things that is a document and that a slot takes, or -1.
func (m *matcher) paper(slot *Slot, matter []int) int {
	for _, e := range matter {
		if c := m.sureClasses(e); c&documentClass != 0 && c&(personClass|groupClass) == 0 && slot.Not&c == 0 && slot.Is&c != 0 {
			return e
		}
	}
	return -1
}

// otherThanTopic reports whether a "vi" that may mean something of the sentence before is as
// likely to mean the meeting that the text is about, or another event than the topic.
func (m *matcher) otherThanTopic(e int, c Classes) bool {
	if m.topic < 0 || e == m.topic {
		return false
	}
	if m.facts[m.topic].topicish && c&placeClass != 0 {
		return true
	}
	return c&eventClass != 0 && c&(placeClass|documentClass) == 0 && m.sureClasses(m.topic)&eventClass != 0
}

// ofWhat is what "ne" or "di cui" adds to an office or to an object that has
// no complement of its own: "ne fu segretario X", "di cui era direttore X".
func (m *matcher) ofWhat(slot *Slot, t *trigger, place *Place) []filler {
	g, v := m.lang.Grammar, (*Verb)(nil)
	if place.last() != g.Genitive || t.clause < 0 || t.adjective || slot.Want != wantEntity {
		return nil
	}
	if v = m.s.verbOf(t.clause); v == nil || !v.Partitive && !m.whose(t.clause) {
		return nil
	}
	p := t.phrase
	if !t.role {
		at := m.phrasesAt(t, place)
		if len(place.down) != 1 || len(at) == 0 || p >= 0 {
			return nil
		}
		p = at[0]
	} else if c := &m.s.clauses[t.clause]; m.s.phrases[p].Classes&personClass == 0 || len(place.down) != 0 || !m.predicated(t) && !(c.holds(p) && c.find(Predicate) < 0 && (v.Copula || m.bestowed(t))) || m.s.phrases[p].Def == Def && (!v.Copula || m.s.phrases[p].Named()) {
		return nil
	}
	if len(m.complements(p, g.Genitive)) > 0 {
		return nil
	}
	if c := &m.s.clauses[t.clause]; m.whose(t.clause) && (c.RelPrep == g.Genitive || m.s.Tokens[max(0, m.s.phrases[p].First-1)].Norm == c.Relative) {
		if x, ok := m.filler(slot, c.Antecedent); ok {
			return m.alone(x)
		}
	} else if e := m.matter(slot, t, &Place{word: g.Genitive}, v); e >= 0 && v.Partitive {
		return m.entityAlone(e, t)
	}
	return nil
}

// owner is who the possessive of an event's noun means: "dopo la *sua* morte", "la
// *sua* morte avvenne a Roma".
func (m *matcher) owner(slot *Slot, t *trigger, place *Place) (filler, bool) {
	g := m.lang.Grammar
	if place.last() != g.Genitive || len(place.down) > 1 || t.role || slot.Want != wantEntity || len(slot.With)+len(slot.Lemmas) > 0 {
		return filler{}, false
	}
	p := t.phrase
	if len(place.down) == 1 {
		p = -1
		if at := m.phrasesAt(t, place); len(at) == 1 {
			p = at[0]
		}
	}
	if p < 0 || m.s.phrases[p].Owner < 0 || m.s.phrases[p].Kind != Nominal || !m.allows(slot, m.entityClasses(m.s.phrases[p].Owner)) {
		return filler{}, false
	}
	return filler{phrase: -1, value: m.ref(m.s.phrases[p].Owner), span: m.s.span(m.s.phrases[p].First, m.s.phrases[p].Last)}, true
}

// whose reports whether a relative clause says something of what its antecedent
// has: "di cui", "il cui".
func (m *matcher) whose(i int) bool {
	c, g := &m.s.clauses[i], m.lang.Grammar
	return c.Kind == RelativeClause && c.Antecedent >= 0 && (c.RelPrep == g.Genitive || c.RelPrep == "" && g.Oblique.Has(c.Relative) && !g.PlaceRelatives.Has(c.Relative))
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
