package parse

// Sides: who stands on the one and on the other, and colleagues with one office.

// eachSide joins those who stand on the other side to the one behind a preposition of between,
// and hides what says so: "tra la Francia *da una parte e l'Inghilterra e la Spagna dall'altra*".
func (g *grouper) eachSide() {
	for k := 1; k < len(g.visible); k++ {
		if !g.isSide(k) {
			continue
		}
		before, next := k-1, k+1
		if g.at(before).Kind == Comma {
			before--
		}
		for g.at(next).Kind == Comma || g.at(next).Kind == Conjunction {
			next++
		}
		p, q := g.phraseAt(before), g.phraseAt(next)
		if p == nil || q == nil || !g.lang.Grammar.Among.Has(p.Prep) || q.Prep != "" {
			continue
		}
		others := g.members(next)
		if others == nil {
			others = []int{next}
		}
		end := others[len(others)-1] + 1
		if g.at(end).Kind == Comma {
			end++
		}
		if !g.isOther(end) {
			continue
		}
		for _, m := range others {
			g.hang(g.at(m).Index, g.at(before).Index, WithHost)
			g.append(g.at(before).Index, g.at(m).Index)
		}
		g.hide(before+1, end+1)
	}
}

// isSide reports whether "da una parte" or the like stands at place k.
func (g *grouper) isSide(k int) bool {
	c := g.at(k)
	return c.Kind == AdverbChunk && c.Last > c.First+1 && g.lang.Grammar.Sides.Has(g.Tokens[c.Last-1].Norm)
}

// isOther reports whether "dall'altra" or "dall'altra parte" stands at place k.
func (g *grouper) isOther(k int) bool {
	p := g.phraseAt(k)
	if p == nil || !g.lang.Grammar.Agentive.Has(p.Prep) || p.Named() {
		return false
	}
	return g.lang.Grammar.Other.Has(g.Tokens[p.First].Norm) || p.Last > p.First+1 && g.lang.Grammar.Other.Has(g.Tokens[p.First+1].Norm)
}

// colleagues joins the names behind an office in the plural before the list of which they are
// one member: "sedici deputati e *i generali A, B e C*".
func (g *grouper) colleagues() {
	for k := 1; k < len(g.visible); k++ {
		p := g.phraseAt(k)
		if p == nil || g.at(k-1).Kind != Conjunction || p.Kind != Nominal || !p.Named() || p.Number != Plural || p.Classes&personClass == 0 || p.Next >= 0 || g.at(k+1).Kind != Comma {
			continue
		}
		members := g.members(k)
		if len(members) < 2 {
			continue
		}
		for _, m := range members[1:] {
			if q := g.phraseAt(m); q.Kind != Name || q.Prep != "" {
				members = nil
				break
			}
		}
		for i := 1; i < len(members); i++ {
			g.hang(g.at(members[i]).Index, g.at(k).Index, WithHost)
			g.append(g.at(k).Index, g.at(members[i]).Index)
		}
		if members != nil {
			g.hide(k+1, members[len(members)-1]+1)
		}
	}
}
