package parse

import "github.com/spoglio/spoglio/ontology"

// Votes that a sentence counts side by side, in the clause of what was voted on or
// behind it: "181 i voti a favore, 126 i contrari, 14 gli astenuti".

// ballotCount is how many votes of one side a stretch of a sentence counts.
type ballotCount struct {
	side        string
	first, last int
	value       filler
}

// countedVotes offers, for each clause on which a sentence says that there was a vote,
// the sides that it counts.
func (m *matcher) countedVotes() {
	if len(m.frames.shapes["ballots"]) == 0 || len(m.s.numbers) == 0 {
		return
	}
	var shapes map[int]map[string][]filler
	for i := range m.s.numbers {
		b, ok := m.ballotCount(i)
		if !ok {
			continue
		}
		c := m.votedIn(b.first)
		if c < 0 {
			continue
		}
		if shapes == nil {
			shapes = map[int]map[string][]filler{}
		}
		if shapes[c] == nil {
			shapes[c] = map[string][]filler{}
		}
		if shapes[c][b.side] == nil {
			shapes[c][b.side] = []filler{b.value}
		}
	}
	for c := range m.s.clauses {
		if shape := shapes[c]; shape != nil {
			v := &m.s.verbs[m.s.clauses[c].Verb]
			m.offer("ballots", &trigger{clause: c, phrase: -1, span: m.s.span(v.First, v.Last), shape: shape})
		}
	}
}

// ballotCount reads the i-th number as a count of votes: "19 voti favorevoli", "126 i
// contrari", "i voti a favore furono 301", "i contrari 22".
func (m *matcher) ballotCount(i int) (ballotCount, bool) {
	s, n := m.s, &m.s.numbers[i]
	b := ballotCount{first: n.First, last: n.Last}
	if side, last := m.sideOfVotes(n.Last); side != "" {
		b.side, b.last = side, last
	} else if side, first := m.sideBefore(n.First); side != "" && !m.countsNoun(n.Last) {
		b.side, b.first = side, first
	} else {
		return b, false
	}
	b.value = filler{phrase: -1, value: n.Value, span: s.span(b.first, b.last)}
	return b, true
}

// sideOfVotes is the side that the votes counted before token i are on, and the token
// behind its name; of votes for somebody ("a favore *di* X") it says nothing.
func (m *matcher) sideOfVotes(i int) (string, int) {
	t, g := m.s.Tokens, m.lang.Grammar
	if i < len(t) && t[i].Tag == DET && g.Articles.Has(t[i].Lemma) {
		i++
	}
	if i < len(t) && g.Ballots.Has(t[i].Lemma) {
		i++
	}
	if i+1 < len(t) && t[i].Norm == g.Dative {
		i++
	}
	if i >= len(t) || g.VoteSides[t[i].Lemma] == "" || i+1 < len(t) && t[i+1].Tag == ADP && (t[i+1].Lemma == g.Genitive || t[i+1].Lemma == g.Dative) {
		return "", 0
	}
	return g.VoteSides[t[i].Lemma], i + 1
}

// sideBefore is the side that is named with an article right before the number at token
// i, or before the copula or the comma between them, and its first token.
func (m *matcher) sideBefore(i int) (string, int) {
	t, g := m.s.Tokens, m.lang.Grammar
	if i--; i >= 0 && (t[i].Text == "," || g.Copulas.Has(t[i].Lemma)) {
		i--
	}
	if i < 1 || g.VoteSides[t[i].Lemma] == "" {
		return "", 0
	}
	side := g.VoteSides[t[i].Lemma]
	if i--; i > 1 && t[i].Norm == g.Dative {
		i--
	}
	if i > 0 && g.Ballots.Has(t[i].Lemma) {
		i--
	}
	if t[i].Tag != DET || !g.Articles.Has(t[i].Lemma) {
		return "", 0
	}
	return side, i
}

// countsNoun reports whether the number before token i counts something named behind it.
func (m *matcher) countsNoun(i int) bool {
	t := m.s.Tokens
	if i < len(t) && t[i].Tag == DET {
		i++
	}
	return i < len(t) && (t[i].Tag == NOUN || t[i].Tag == PROPN || t[i].Tag == NUM) && !m.lang.Grammar.Ballots.Has(t[i].Lemma)
}

// votedIn is the clause that says of what the votes counted at token i were cast: the
// last one before it with a verb of voting, else the first one behind it; or -1.
func (m *matcher) votedIn(i int) int {
	before, behind := -1, -1
	for c := range m.s.clauses {
		cl := &m.s.clauses[c]
		if cl.Verb < 0 || !m.lang.Grammar.VotesOn.Has(m.s.verbs[cl.Verb].Lemma) || cl.Polarity != ontology.Asserted {
			continue
		}
		switch at := m.s.verbs[cl.Verb].Main; {
		case at < i && (before < 0 || at > m.s.verbs[m.s.clauses[before].Verb].Main):
			before = c
		case at > i && !m.breaksOff(i, at) && (behind < 0 || at < m.s.verbs[m.s.clauses[behind].Verb].Main):
			behind = c
		}
	}
	if before >= 0 {
		return before
	}
	return behind
}

// breaksOff reports whether a sentence begins anew between two tokens, with a semicolon, a
// colon, another verb, or behind what stood in brackets.
func (m *matcher) breaksOff(from, to int) bool {
	for i := from; i < to; i++ {
		if t := &m.s.Tokens[i]; t.Text == ";" || t.Text == ":" || t.Text == ")" || t.Tag == VERB && t.Morph.Mood == Indicative {
			return true
		}
	}
	return false
}
