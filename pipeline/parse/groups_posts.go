package parse

// posts hangs on each of those with whom something is done the ministry that he has in
// it: "un governo con *X alla Giustizia* e *Y al ministero del Tesoro*".
func (g *grouper) posts() {
	for k := range g.visible {
		if g.postBetween(k) {
			g.hang(g.at(k+2).Index, g.at(k).Index, OnHost)
			g.hide(k+1, k+3)
			continue
		}
		p := g.phraseAt(k)
		if p == nil || !g.lang.Grammar.Alongside.Has(p.Prep) || !g.post(k) {
			continue
		}
		for at := k; ; {
			g.hang(g.at(at+1).Index, g.at(at).Index, OnHost)
			g.hide(at+1, at+2)
			next, _ := g.separator(at)
			if q := g.phraseAt(next); next == 0 || q == nil || q.Prep != "" || !g.post(next) {
				break
			}
			at = next
		}
	}
}

// postBetween reports whether commas set off, behind the name of somebody at place k, the
// ministry that he has: "X, *agli Interni*, Y, *alla Marina*, e Z".
func (g *grouper) postBetween(k int) bool {
	p, q := g.phraseAt(k), g.phraseAt(k+2)
	if p == nil || q == nil || g.at(k+1).Kind != Comma || !p.Named() || p.Kind != Name && p.Classes&personClass == 0 || q.Prep != g.lang.Grammar.Dative || q.Kind == Pronoun || q.Named() && q.Kind != Name {
		return false
	}
	if after := g.at(k + 3).Kind; k+3 < len(g.visible) && after != Comma && after != Semicolon && after != Conjunction && !g.stop(k+3) {
		return false
	}
	head := &g.Tokens[q.Head]
	return capitalised(head.Text) && g.Tokens[q.PrepFirst].Morph.Articled && g.lang.Words.Of(head.Norm)&g.lang.office != 0
}

// post reports whether a name stands at place k and a ministry, or what stands for it, behind
// it.
func (g *grouper) post(k int) bool {
	p, q := g.phraseAt(k), g.phraseAt(k+1)
	if p == nil || q == nil || p.Kind != Name || p.Next >= 0 || q.Prep != g.lang.Grammar.Dative || q.PrepFirst != p.End || q.Kind == Pronoun {
		return false
	}
	head := &g.Tokens[q.Head]
	return g.lang.Words.IsIn(head.Lemma, "tenure") || capitalised(head.Text) && g.lang.Words.Of(head.Norm)&g.lang.office != 0
}
