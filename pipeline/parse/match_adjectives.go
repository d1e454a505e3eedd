package parse

// matchAdjectives tries the frames that an adjective with a complement
// triggers: "il clero, *ostile* alla riforma", "si dichiarò *favorevole* a".
func (m *matcher) matchAdjectives() {
	if len(m.frames.byAdjective) == 0 {
		return
	}
	for i := 0; i < len(m.s.Tokens); i++ {
		if t := m.s.Tokens[i].Tag; t != ADJ && t != VERB && t != NOUN {
			continue
		}
		for _, f := range m.frames.byAdjective[m.s.Tokens[i].Lemma] {
			m.fill(f, &trigger{clause: m.clauseAt(i), phrase: -1, word: i, adjective: true})
		}
	}
}

// clauseAt is the innermost clause that a token stands in, or -1.
func (m *matcher) clauseAt(i int) int {
	at := -1
	for k := range m.s.clauses {
		if c := &m.s.clauses[k]; c.First <= i && i < c.Last {
			at = k
		}
	}
	return at
}

// adjectivePlace looks around an adjective: its bearer, and the complements
// right behind it.
func (m *matcher) adjectivePlace(t *trigger, at *Place) []int {
	if at.spot == atBearer || at.spot == atSurface {
		return m.adjectiveBearer(t)
	}
	next := m.adverbialEnd(t.word + 1)
	for p := range m.s.phrases {
		if ph := &m.s.phrases[p]; (ph.PrepFirst == t.word+1 || ph.PrepFirst == next) && ph.Prep == at.word {
			return []int{p}
		}
	}
	return m.frontedComplement(t, at.word)
}

// frontedComplement is the complement of an adjective in the predicate where the
// clause begins with it: "*all'accordo* si dichiarò contrario X".
func (m *matcher) frontedComplement(t *trigger, prep string) []int {
	if !m.inPredicate(t.clause, t.word) {
		return nil
	}
	c := &m.s.clauses[t.clause]
	if len(c.Args) == 0 || c.Args[0].After {
		return nil
	}
	if p := c.Args[0].Phrase; m.s.phrases[p].Prep == prep {
		return m.some(p)
	}
	return nil
}

// adverbialEnd is the end of the adverb that stands at i, with a preposition or
// without: "favorevole *a lungo* alla pace", "avverso *da sempre* al governo".
func (m *matcher) adverbialEnd(i int) int {
	k := i
	if k < len(m.s.Tokens) && m.s.Tokens[k].Tag == ADP {
		k++
	}
	switch {
	case k < len(m.s.Tokens) && m.s.Tokens[k].Tag == ADV:
		return k + 1
	case k > i && k < len(m.s.Tokens) && m.s.Tokens[k].Tag == ADJ && m.s.Tokens[k].Morph.Number != Plural && !m.s.Tokens[i].Morph.Articled:
		return k + 1
	}
	return i
}

// adjectiveBearer is the phrase that the adjective follows, or the subject of
// the clause whose predicate it is.
func (m *matcher) adjectiveBearer(t *trigger) []int {
	if m.inPredicate(t.clause, t.word) || m.opens(t) {
		return m.some(m.s.subjectOf(t.clause))
	}
	if m.isFronted(t) {
		if p := m.s.subjectOf(t.clause); p >= 0 {
			return m.some(p)
		}
		return m.afterCopula(t.clause)
	}
	end := t.word
	for end > 0 && (m.s.Tokens[end-1].Tag == ADV || m.s.Tokens[end-1].Tag == PUNCT && m.s.Tokens[end-1].Text == ",") {
		end--
	}
	for p := range m.s.phrases {
		ph := &m.s.phrases[p]
		if ph.First <= t.word && t.word < ph.Last && ph.Head < t.word {
			return []int{m.described(p, t.word)}
		}
		if ph.Last == end {
			return []int{m.described(p, t.word)}
		}
	}
	return nil
}

// described is what an adjective at token i after phrase p speaks of: the outermost
// phrase, or the highest one below it with which the adjective agrees where it
// does not agree with that ("il capo della fazione, *nemica* del re").
func (m *matcher) described(p, i int) int {
	top, mo := m.outermost(p), &m.s.Tokens[i].Morph
	for q := p; q != top && q >= 0 && m.s.disagrees(top, mo); q = m.s.phrases[q].Host {
		if ph := &m.s.phrases[q]; ph.Kind == Nominal && ph.Number == mo.Number && !m.s.disagrees(q, mo) {
			return q
		}
	}
	return top
}

// disagrees reports whether an adjective is not of the gender of phrase p.
func (s *sentence) disagrees(p int, mo *Morph) bool {
	g := s.phrases[p].Gender
	return g == Masculine && mo.Gender == Feminine || g == Feminine && mo.Gender == Masculine
}

// isFronted reports whether an adjective opens its clause and a copula follows
// its complement: "*Contrario* alla pace era il vescovo".
func (m *matcher) isFronted(t *trigger) bool {
	if t.clause < 0 {
		return false
	}
	v, c := m.s.verbOf(t.clause), &m.s.clauses[t.clause]
	if v == nil || t.word >= v.First || !(v.Copula && c.Subject < 0) && !(v.Voice == Reflexive && m.lang.Grammar.Commits.Has(v.Lemma)) {
		return false
	}
	for _, a := range c.Args {
		if ph := &m.s.phrases[a.Phrase]; !a.After && ph.First < t.word {
			return false
		}
	}
	return true
}

// opens reports whether an adjective with its complement stands before a comma at the
// head of a sentence, or behind a time there, and so speaks of the subject that
// follows or is left out: "*Contrario alla guerra*, il ministro si dimise".
func (m *matcher) opens(t *trigger) bool {
	if t.clause < 0 || m.s.verbOf(t.clause) == nil || t.word > 0 && m.s.Tokens[t.word-1].Text != "," {
		return false
	}
	end := -1
	for p := range m.s.phrases {
		switch ph := &m.s.phrases[p]; {
		case ph.First < t.word:
			return false
		case ph.Prep != "" && ph.PrepFirst == t.word+1:
			end = ph.End
		}
	}
	if end < 0 || end >= len(m.s.Tokens) || m.s.Tokens[end].Text != "," {
		return false
	}
	who := m.s.subjectOf(t.clause)
	return who < 0 || m.s.phrases[who].First > end && !m.s.disagrees(who, &m.s.Tokens[t.word].Morph)
}

// afterCopula is what follows the copula of a clause.
func (m *matcher) afterCopula(i int) []int {
	n := len(m.phrases)
	for _, a := range m.s.clauses[i].Args {
		if a.After && a.Role == Predicate {
			m.phrases = append(m.phrases, a.Phrase)
		}
	}
	return m.since(n)
}

// outermost goes up from a complement to the phrase it belongs to, which an
// adjective after a comma speaks of.
func (m *matcher) outermost(p int) int {
	for {
		top := p
		if m.s.phrases[p].Relation == WithHost {
			top = m.s.phrases[p].Host
		}
		if m.s.phrases[top].Relation != OfHost {
			return p
		}
		p = m.s.phrases[top].Host
	}
}

// inPredicate reports whether an adjective follows a copula, or a verb by
// which one calls or shows oneself something.
func (m *matcher) inPredicate(i, word int) bool {
	if i < 0 {
		return false
	}
	v := m.s.verbOf(i)
	if v == nil || !v.Copula && v.Voice != Reflexive {
		return false
	}
	for k := v.Last; k < word; k++ {
		if m.s.Tokens[k].Tag != ADV && m.s.Tokens[k].Tag != ADJ {
			return false
		}
	}
	return v.Last <= word
}
