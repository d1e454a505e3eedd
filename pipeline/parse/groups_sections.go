package parse

// Sections: the numbered parts of a document that is cited.

// sections hangs the numbered part of a document on the one before it, commas
// around it or none: "l'articolo 5, *comma 2*, della legge".
func (g *grouper) sections() {
	for k := 0; k+1 < len(g.visible); k++ {
		p, at := g.phraseAt(k), k+1
		if p == nil || p.Classes&documentClass == 0 || !g.figured(p) {
			continue
		}
		comma := g.at(at).Kind == Comma
		if comma {
			at++
		}
		q := g.phraseAt(at)
		if q == nil || q.Prep != "" || q.Def != Bare || q.Number == Plural || !g.figured(q) || g.lang.Words.Of(g.Tokens[q.Head].Lemma)&g.lang.numbered == 0 {
			continue
		}
		g.hang(g.at(at).Index, g.at(k).Index, OnHost)
		if comma && g.at(at+1).Kind == Comma && (g.phraseAt(at+2) == nil || g.phraseAt(at+2).Prep == g.lang.Grammar.Genitive) {
			at++
		}
		g.hide(k+1, at+1)
	}
}

// figured reports whether a noun with its number makes the phrase: "comma 2".
func (g *grouper) figured(p *Phrase) bool {
	return p.Kind == Nominal && p.Head+1 < p.Last && startsDigit(g.Tokens[p.Last-1].Text)
}
