package parse

import "github.com/spoglio/spoglio/source"

// tally reads a line of a list of results, which has no verb: "Ugo Sala
// (Partito Radicale): 1.070.334 voti", "no: 12.000 voti".
func (m *matcher) tally() {
	s := m.s
	if s.Kind != source.ListItem || len(s.clauses) != 1 || s.clauses[0].Verb >= 0 {
		return
	}
	votes, ok := m.ballots()
	if !ok {
		return
	}
	if answer := m.lang.Grammar.Answers[s.Tokens[0].Norm]; answer != "" {
		m.offer("answer", &trigger{clause: -1, phrase: -1, span: votes.span, shape: map[string][]filler{answer: {votes}}})
		return
	}
	if host := &s.phrases[0]; host.First == 0 && (host.Named() || m.standsForElection(host)) && host.Entity >= 0 {
		shape := map[string][]filler{"host": {m.entityFiller(0)}, "votes": {votes}}
		for _, p := range m.attached(0, "", InHost) {
			if s.phrases[p].Entity >= 0 {
				shape["party"] = append(shape["party"], m.entityFiller(p))
			}
		}
		m.offer("tally", &trigger{clause: -1, phrase: -1, span: m.s.span(host.First, host.Last), shape: shape})
	}
}

// standsForElection reports whether a common noun is that of a party with a capital, or of
// those who follow one: "*Partito Agrario*: 300 voti", "*radicali*: 200 voti".
func (m *matcher) standsForElection(p *Phrase) bool {
	head := &m.s.Tokens[p.Head]
	if p.Kind != Nominal || p.Def != Bare {
		return false
	}
	return p.Classes&groupClass != 0 && p.Classes&(personClass|placeClass|documentClass) == 0 && capitalised(head.Text) && p.End > p.Head+1 || p.Number == Plural && m.lang.Words.IsIn(head.Lemma, "partisan")
}

// margin reports whether a phrase counts by how many votes one side had more:
// "con undici voti *di scarto*".
func (m *matcher) margin(p int) bool {
	for _, q := range m.attached(p, m.lang.Grammar.Genitive, OfHost) {
		if m.lang.Grammar.Margins.Has(m.s.Tokens[m.s.phrases[q].Head].Lemma) {
			return true
		}
	}
	return false
}

// each reports whether a phrase counts for each of several: "due delegati *per ogni sezione*",
// "due *per città*".
func (m *matcher) each(p int) bool {
	end, g := m.s.phrases[p].End, m.lang.Grammar
	if end+1 >= len(m.s.Tokens) || m.s.Tokens[end].Lemma != g.Purpose {
		return false
	}
	t := &m.s.Tokens[end+1]
	return g.Every.Has(t.Lemma) || g.Distributive.Has(t.Lemma) || t.Tag == NOUN && t.Morph.Number != Plural && m.lang.classes(t.Lemma, "")&(groupClass|placeClass) != 0
}

// split reads in brackets how the votes were cast: "passò per pochi voti (159 contro
// 148)".
func (m *matcher) split(b parenthesis) {
	if b.Last != b.First+3 || !m.lang.Grammar.Against.Has(m.s.Tokens[b.First+1].Norm) {
		return
	}
	shape := map[string][]filler{}
	for i := range m.s.numbers {
		n := &m.s.numbers[i]
		x := []filler{{phrase: -1, value: n.Value, span: m.s.span(n.First, n.Last)}}
		switch n.First {
		case b.First:
			shape["for"] = x
		case b.First + 2:
			shape["against"] = x
		}
	}
	in, host := -1, m.s.phrases[b.Host].First
	for i := range m.s.clauses {
		if c := &m.s.clauses[i]; c.Verb >= 0 && c.First <= host && host < c.Last {
			in = i
		}
	}
	if len(shape) == 2 && in >= 0 {
		m.offer("split", &trigger{clause: in, phrase: -1, span: m.s.span(b.First, b.Last), shape: shape})
	}
}

// ministry reads the field of a minister in brackets behind a full name: "Piero
// Mesti (Esteri)".
func (m *matcher) ministry(b parenthesis) {
	host, word := &m.s.phrases[b.Host], &m.s.Tokens[b.First]
	if b.Last != b.First+1 || !capitalised(word.Text) || m.lang.Words.Of(word.Norm)&m.lang.office == 0 || host.Kind != Name || host.NameLast-host.NameFirst < 2 || host.Entity < 0 {
		return
	}
	m.offer("affiliation", &trigger{clause: -1, phrase: -1, span: m.s.span(host.First, b.Last), shape: map[string][]filler{"host": {m.entityFiller(b.Host)}, "ministry": {m.wordsFiller(b.First, b.Last)}}})
}

// party reads a party in brackets behind a full name: "Piero Mesti (Partito
// agrario)".
func (m *matcher) party(b parenthesis) {
	host := &m.s.phrases[b.Host]
	if !m.lang.Words.IsIn(m.s.Tokens[b.First].Norm, "party") || host.Kind != Name || host.NameLast-host.NameFirst < 2 || host.Entity < 0 {
		return
	}
	for i := b.First; i < b.Last; i++ {
		if tag := m.s.Tokens[i].Tag; tag == VERB || tag == AUX || tag == PUNCT {
			return
		}
	}
	m.offer("affiliation", &trigger{clause: -1, phrase: -1, span: m.s.span(host.First, b.Last), shape: map[string][]filler{"host": {m.entityFiller(b.Host)}, "party": {m.wordsFiller(b.First, b.Last)}}})
}

// affiliation reads the letters of a party in brackets behind somebody's full
// name: "Ugo Sala (PLI)".
func (m *matcher) affiliation(b parenthesis) {
	host := &m.s.phrases[b.Host]
	if b.Last != b.First+1 || !isAcronym(m.s.Tokens[b.First].Text) || host.NameLast-host.NameFirst < 2 || host.Entity < 0 {
		return
	}
	for _, p := range m.attached(b.Host, "", InHost) {
		if m.s.phrases[p].Entity >= 0 {
			m.offer("affiliation", &trigger{clause: -1, phrase: -1, span: m.s.span(host.First, b.Last), shape: map[string][]filler{"host": {m.entityFiller(b.Host)}, "of": {m.entityFiller(p)}}})
		}
	}
}

// ballots is the first number of votes in a sentence; a bare number is one where
// the list follows a sentence on voting: "I voti si divisero così: - Sala: 99".
func (m *matcher) ballots() (filler, bool) {
	if n := len(m.s.phrases); n > 0 && (m.lead.onVotes(m.lang.Grammar) || !m.lead.leads() && m.onElection()) && m.s.phrases[n-1].Kind == Counted && m.s.phrases[n-1].Prep == "" {
		if count, ok := m.s.quantity(&m.s.phrases[n-1]); ok && m.s.phrases[n-1].Last >= len(m.s.Tokens)-1 {
			return filler{phrase: -1, value: count, span: m.s.span(m.s.phrases[n-1].First, m.s.phrases[n-1].Last)}, true
		}
	}
	for p := range m.s.phrases {
		ph := &m.s.phrases[p]
		if count, ok := m.s.quantity(ph); ok && ph.Host < 0 && ph.Kind == Nominal && m.lang.Grammar.Ballots.Has(m.s.Tokens[ph.Head].Lemma) {
			return filler{phrase: -1, value: count, span: m.s.span(ph.First, ph.Last)}, true
		}
	}
	return filler{}, false
}

// onElection reports whether the text is about an election, whose lists of
// numbers behind a colon are of votes where nothing else leads to them.
func (m *matcher) onElection() bool {
	last := &m.s.phrases[len(m.s.phrases)-1]
	return m.topic >= 0 && m.lang.Words.IsIn(m.facts[m.topic].head, "election") && last.First > 0 && m.s.Tokens[last.First-1].Text == ":"
}

// leads reports whether a sentence leads to a list.
func (s *sentence) leads() bool {
	return s != nil && len(s.Tokens) > 0 && s.Tokens[len(s.Tokens)-1].Text == ":"
}

// onVotes reports whether a sentence that leads to a list speaks of votes, or of
// those who cast them.
func (s *sentence) onVotes(g *Grammar) bool {
	if !s.leads() {
		return false
	}
	for i := range s.Tokens {
		if t := &s.Tokens[i]; t.Tag == NOUN && (g.Ballots.Has(t.Lemma) || g.Voters.Has(t.Lemma)) {
			return true
		}
	}
	return false
}
