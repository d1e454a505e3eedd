package parse

// Company: lists that something stands in the way of, and those beside whom others did it.

// besidesOthers reports whether the phrase at place k, between commas, only says
// besides or with whom q did something, the definite noun or the names that a plural
// verb asks for: "ne facevano parte, *oltre a X*, il senatore Y", "lo firmarono, *con
// X*, Y e Z".
func (g *grouper) besidesOthers(k int, q *Phrase) bool {
	prep := g.phraseAt(k).Prep
	if q.Prep != "" || g.at(k-1).Kind != Comma || g.at(k+1).Kind != Comma || !g.lang.Grammar.Besides.Has(prep) && !g.lang.Grammar.Alongside.Has(prep) {
		return false
	}
	return g.lang.Grammar.Besides.Has(prep) && q.Kind == Nominal && q.Def == Def || q.Named() && g.asksFor(k-1) && !g.anotherList(k)
}

// anotherList reports whether behind the list that begins at place k another begins:
// "con *X, Y e Z*, Rossi e Bianchi".
func (g *grouper) anotherList(k int) bool {
	for k++; g.at(k).Kind == Comma && g.phraseAt(k+1) != nil; k += 2 {
	}
	if g.at(k).Kind != Conjunction || g.phraseAt(k+1) == nil || g.at(k+2).Kind != Comma {
		return false
	}
	if k += 3; g.at(k).Kind == AdverbChunk {
		k++ // "con X, Y e Z, *anche* Rossi"
	}
	p := g.phraseAt(k)
	return p != nil && p.Prep == "" && p.Named()
}

// asksFor reports whether place k follows a plural verb before which no subject
// stands, or the complement behind it.
func (g *grouper) asksFor(k int) bool {
	if p := g.phraseAt(k - 1); p != nil && p.Prep != "" {
		k--
	}
	if g.at(k-1).Kind != VerbChunk {
		return false
	}
	if v := &g.verbs[g.at(k-1).Index]; !v.Finite() || v.Number != Plural {
		return false
	}
	for k -= 2; k >= 0; k-- {
		switch c := g.at(k); c.Kind {
		case PhraseChunk:
			if p := &g.phrases[c.Index]; p.Prep == "" && p.Kind != Pronoun {
				return false
			}
		case VerbChunk, RelativeMark, Subordinator, Semicolon, Colon:
			return true
		}
	}
	return true
}

// firstOfMany reports whether a plural noun of persons has the name of only the first of
// them behind it: "i fratelli *Aldo*, caduto in guerra, e Nello".
func (p *Phrase) firstOfMany() bool {
	return p.Kind == Nominal && p.Number == Plural && p.Named() && p.Classes&personClass != 0
}

// opposed reports whether the phrase at place k is the first of two that somebody saw set
// against one another: "vide contrapposte *le truppe imperiali*, guidate da X, e …".
func (g *grouper) opposed(k int) bool {
	c := g.at(k - 1)
	return k > 0 && c.Kind == VerbChunk && g.lang.Grammar.Opposing.Has(g.verbs[c.Index].Lemma) && g.phraseAt(k).Prep == ""
}

// pairs joins the second of two between whom something is, or whom a plural noun names,
// to the first, over what a participle says of that: "tra l'esercito serbo, guidato da
// X, *e quello ottomano*", "i fratelli Aldo, caduto in guerra, *e Nello*".
func (g *grouper) pairs() {
	for k := range g.visible {
		p := g.phraseAt(k)
		if p == nil || !g.lang.Grammar.Among.Has(p.Prep) && !p.firstOfMany() && !g.opposed(k) || p.Kind == Pronoun || p.Next >= 0 {
			continue
		}
		at := k + 1
		if g.at(at).Kind == Comma {
			at++
		}
		if c := g.at(at); c.Kind != VerbChunk || g.verbs[c.Index].Mood != Participle {
			continue
		}
		for at++; g.at(at).Kind == TimeChunk || g.at(at).Kind == AdverbChunk || g.phraseAt(at) != nil && g.phraseAt(at).Prep != ""; at++ {
		}
		if g.at(at).Kind == Comma {
			at++
		}
		if g.at(at).Kind != Conjunction || !g.lang.Grammar.Additive.Has(g.Tokens[g.at(at).First].Norm) {
			continue
		}
		q := g.phraseAt(at + 1)
		if q == nil || q.Prep != "" || p.firstOfMany() && !q.Named() || !p.firstOfMany() && p.Classes&q.Classes&(groupClass|placeClass|personClass) == 0 && !(p.Kind == Name && q.Kind == Name) || g.finiteAfter(at+1) {
			continue
		}
		g.hang(g.at(at+1).Index, g.at(k).Index, WithHost)
		g.append(g.at(k).Index, g.at(at+1).Index)
		g.hide(at, at+2)
		return
	}
}
