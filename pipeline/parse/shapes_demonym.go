package parse

import "github.com/spoglio/spoglio/ontology"

// Shapes of demonyms that say of somebody where he is from without a noun:
// "Tizio era *danese*", "Tizio, *milanese*, prese la parola".

// demonyms offers each such adjective, with its bearer and its country; those
// of towns, which make nobody a citizen, apart.
func (m *matcher) demonyms() {
	for i := range m.s.Tokens {
		t := &m.s.Tokens[i]
		if t.Tag != ADJ && t.Tag != NOUN || i < 2 || t.Morph.Number == Plural || capitalised(t.Text) || !m.demonym(i) || m.lang.Words.Related(t.Lemma) == "" {
			continue
		}
		if p := m.demonymBearer(i); p >= 0 && m.s.phrases[p].Named() && m.s.phrases[p].Next < 0 && m.s.phrases[p].Entity >= 0 {
			shape := "demonym"
			if m.lang.Words.IsIn(t.Lemma, "locality") {
				shape = "town-demonym"
			}
			m.offer(shape, &trigger{clause: -1, phrase: -1, span: m.s.span(i, i+1), shape: map[string][]filler{
				"host": {m.entityFiller(p)}, "country": {m.adjectiveFiller(i)},
			}})
		}
	}
}

// demonymBearer is of whom a demonym is said that stands alone behind a copula,
// or between commas behind a name; or -1.
func (m *matcher) demonymBearer(i int) int {
	if !m.s.closes(i + 1) {
		return -1
	}
	for c := range m.s.clauses {
		if m.inPredicate(c, i) && m.s.verbOf(c).Copula && m.s.clauses[c].Polarity == ontology.Asserted {
			return m.s.subjectOf(c)
		}
	}
	if m.s.Tokens[i-1].Text != "," {
		return -1
	}
	for p := range m.s.phrases {
		if ph := &m.s.phrases[p]; ph.Kind == Name && ph.Last == i-1 {
			return p
		}
	}
	return -1
}

// closes reports whether a token ends what stands before it: a mark, or the
// sentence's end.
func (s *sentence) closes(i int) bool {
	return i >= len(s.Tokens) || s.Tokens[i].Tag == PUNCT && s.Tokens[i].Text != "(" && s.Tokens[i].Text != "«"
}
