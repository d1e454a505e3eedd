package parse

// Semicolons: lists whose members have words of their own behind them.

// semicolons joins the persons and bodies that semicolons keep apart to the list
// that begins behind the verb: "intervennero *X*, di Pavia; *Y*, che veniva dal
// nord; e *Z*". The members stay where they are, so that what is said of them
// behind their commas finds them.
func (g *grouper) semicolons() {
	anchor := -1
	for k := range g.visible {
		if g.at(k).Kind != Semicolon {
			continue
		}
		if anchor < 0 {
			if anchor = g.beginsList(k); anchor < 0 {
				return
			}
		}
		next := k + 1
		if g.at(next).Kind == Conjunction {
			next++
		}
		if !g.continuesList(next) {
			return
		}
		p := g.at(next).Index
		g.phrases[p].Host, g.phrases[p].Relation = anchor, WithHost
		g.append(anchor, p)
	}
}

// beginsList is the phrase right behind the verb of the clause that the semicolon
// at place k ends: the subject of a verb in the plural, or the object where the
// subject stands before; or -1.
func (g *grouper) beginsList(k int) int {
	for v := 0; v < k; v++ {
		c := g.at(v)
		if c.Kind == Semicolon || c.Kind == Colon {
			return -1
		}
		if c.Kind != VerbChunk || !g.verbs[c.Index].Finite() {
			continue
		}
		at := v + 1
		if said := g.phraseAt(at); said != nil && said.Prep == "" && said.Kind == Nominal && !said.Named() && g.lang.Grammar.makesPhrase(g.verbs[c.Index].Lemma, g.Tokens[said.Head].Lemma) {
			at++ // "ne facevano *parte* X; Y; Z"
		}
		p := g.phraseAt(at)
		if p == nil || p.Prep != "" || !g.listed(at) || g.at(at+1).Kind != Comma && g.at(at+1).Kind != RelativeMark && at+1 != k || g.verbs[c.Index].Number != Plural && (g.verbs[c.Index].Voice == Passive || !g.bareBefore(v)) || g.verbs[c.Index].Copula {
			return -1
		}
		return g.at(at).Index
	}
	return -1
}

// listed reports whether the phrase at place k is somebody or something with a
// name.
func (g *grouper) listed(k int) bool {
	p := g.phraseAt(k)
	return p != nil && p.Prep == "" && (g.identified(g.at(k).Index) || g.nameAt(k))
}

// bareBefore reports whether a phrase without a preposition stands before place k.
func (g *grouper) bareBefore(k int) bool {
	for j := 0; j < k; j++ {
		if p := g.phraseAt(j); p != nil && p.Prep == "" {
			return true
		}
	}
	return false
}

// continuesList reports whether from place k to the next semicolon or the end
// there is one name, and no verb but in what is said of it behind a relative or
// as a participle.
func (g *grouper) continuesList(k int) bool {
	if !g.listed(k) {
		return false
	}
	if after := g.at(k + 1).Kind; !g.role(k+1) && after != Comma && after != Semicolon && after != RelativeMark && !g.stop(k+1) && k+1 < len(g.visible) {
		return false
	}
	relative := false
	for j := k + 1; j < len(g.visible) && g.at(j).Kind != Semicolon; j++ {
		switch c := g.at(j); c.Kind {
		case RelativeMark:
			relative = true
		case VerbChunk:
			if g.verbs[c.Index].Finite() && !relative {
				return false
			}
		case PhraseChunk:
			if p := &g.phrases[c.Index]; p.Prep == "" && !relative && !g.role(j) {
				return false
			}
		case Colon:
			return false
		}
	}
	return true
}

// role reports whether the phrase at place k says behind a comma what somebody is: "X, *medico*
// a Pavia".
func (g *grouper) role(k int) bool {
	p := g.phraseAt(k)
	return p != nil && p.Prep == "" && p.First > 0 && g.Tokens[p.First-1].Text == "," && g.sentence.title(p)
}
