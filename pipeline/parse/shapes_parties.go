package parse

// Parties called with whose they are: "il Partito Laburista di Ugo Neri", "la CDU di X".

// ledParties offers every party named with a capital, or by its letters, and the person
// behind it in the genitive, who leads it or stands for it.
func (m *matcher) ledParties() {
	if len(m.frames.shapes["led-party"]) == 0 {
		return
	}
	for q := range m.s.phrases {
		of := &m.s.phrases[q]
		if of.Relation != OfHost || of.Kind != Name || of.Prep != m.lang.Grammar.Genitive || of.Entity < 0 || of.Def == Def || !m.partyNamed(of.Host) {
			continue
		}
		if m.sureClasses(of.Entity)&personClass == 0 || m.isPlaceName(of) {
			continue
		}
		host := &m.s.phrases[of.Host]
		m.offer("led-party", &trigger{clause: -1, phrase: -1, span: m.s.span(host.First, of.Last), shape: map[string][]filler{"host": {m.entityFiller(of.Host)}, "leader": {m.entityFiller(q)}}})
	}
}

// partyNamed reports whether phrase p names a party, with a capital or by its letters.
func (m *matcher) partyNamed(p int) bool {
	ph := &m.s.phrases[p]
	if ph.Entity < 0 || ph.Number == Plural {
		return false
	}
	if ph.Kind == Name {
		first := &m.s.Tokens[ph.NameFirst]
		return m.lang.Words.IsIn(first.Norm, "party-name") || m.lang.Words.IsIn(first.Norm, "party") || isAcronym(first.Text) && m.facts[ph.Entity].classes&m.lang.party != 0
	}
	head := &m.s.Tokens[ph.Head]
	return ph.Kind == Nominal && ph.Def == Def && capitalised(head.Text) && m.lang.Words.IsIn(head.Lemma, "party")
}
