package parse

// Examples: names that stand for some of many.

// examples hangs the names of some of many on the noun that says what they
// are: "scrittori *come X e Y*", "diversi deputati, *fra cui X e Y*, …".
func (g *grouper) examples() {
	for k := 0; k+1 < len(g.visible); k++ {
		if p := g.phraseAt(k); p == nil || p.Kind != Nominal || p.Named() || p.Number != Plural || p.Next >= 0 {
			continue
		}
		start := g.pastComplement(k, g.pastParticiple(k+1))
		first := start
		if g.at(first).Kind == Comma {
			first++
		}
		q := g.exampleAt(first)
		if q < 0 {
			continue
		}
		end := q + 1
		if first == start+1 && g.at(end).Kind == Comma && start <= k+2 {
			end++
		}
		g.hang(g.at(q).Index, g.at(k).Index, SameHost)
		g.hide(start, end)
	}
}

// pastParticiple is the place behind a participle at place k and its complements, none
// of several, before a comma; or k: "sette soci *usciti dall'Accademia*, fra cui X e Y".
func (g *grouper) pastParticiple(k int) int {
	if c := g.at(k); c.Kind != VerbChunk || g.verbs[c.Index].Mood != Participle {
		return k
	}
	for end := k + 1; ; end++ {
		switch c := g.at(end); c.Kind {
		case TimeChunk, AdverbChunk:
		case PhraseChunk:
			if p := g.phraseAt(end); p.Prep == "" || p.Number == Plural || p.Next >= 0 {
				return k
			}
		case Comma:
			return end
		default:
			return k
		}
	}
}

// pastComplement is the place behind the complement at start of the persons at place k,
// where the names of persons follow a comma; or start: "dieci delegati *in
// rappresentanza di tre paesi*, fra cui X e Y".
func (g *grouper) pastComplement(k, start int) int {
	p := g.phraseAt(start)
	if start != k+1 || p == nil || p.Prep == "" || g.at(start+1).Kind != Comma || g.phraseAt(k).Classes&personClass == 0 {
		return start
	}
	if q := g.exampleAt(start + 2); q < 0 || !g.somebody(g.at(q).Index) {
		return start
	}
	return start + 1
}

// exampleAt is the place of the names of the example that begins at place k,
// or -1: after "come" or "quali", or after "fra cui" where no verb follows.
func (g *grouper) exampleAt(k int) int {
	c := g.at(k)
	switch {
	case c.Kind == PhraseChunk && g.lang.Grammar.Such.Has(c.Prep):
	case c.Kind == RelativeMark && g.lang.Grammar.Among.Has(c.Prep):
		if k++; !g.closed(k+1) || g.at(k).Prep != "" {
			return -1
		}
	case c.Kind == RelativeMark && c.Prep == "" && g.lang.Grammar.Such.Has(g.Tokens[c.First].Norm):
		if k++; g.at(k).Prep != "" {
			return -1
		}
	default:
		return -1
	}
	for q := g.at(k).Index; ; q = g.phrases[q].Next {
		if g.at(k).Kind != PhraseChunk || !g.identified(q) || g.phrases[q].Kind == Quoted {
			return -1
		}
		if g.phrases[q].Next < 0 {
			return k
		}
	}
}

// identified reports whether a phrase says who somebody is: with a name, or
// with the apposition of one ("il ministro degli Esteri *X*").
func (s *sentence) identified(p int) bool {
	if s.phrases[p].Named() {
		return true
	}
	for q := p + 1; q < len(s.phrases); q++ {
		if a := &s.phrases[q]; a.Host == p && a.Relation == SameHost && a.Named() && a.Next < 0 {
			return true
		}
	}
	return false
}
