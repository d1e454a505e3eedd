package parse

// Titles: several that one person bears, before or behind the name.

// titles makes one person of several titles before a name: "il filosofo e
// matematico *X*", "lo scrittore, poeta e drammaturgo *X*"; without a name only
// where the verb is in the singular.
func (g *grouper) titles() {
	for k := 0; k < len(g.visible); k++ {
		p := g.phraseAt(k)
		if p == nil || p.Kind != Nominal || p.Named() || p.Number == Plural || p.Count >= 0 || p.Classes&personClass == 0 || g.named(k) >= 0 {
			continue
		}
		last := g.lastTitle(k)
		if last < 0 {
			continue
		}
		name := g.named(last)
		if name < 0 && !g.oneActs(k, last) {
			continue
		}
		for m := k + 1; m <= last; m++ {
			if g.phraseAt(m) != nil {
				g.hang(g.at(m).Index, g.at(k).Index, SameHost)
			}
		}
		if name >= 0 {
			g.hang(name, g.at(k).Index, SameHost)
		}
		g.hide(k+1, last+1)
	}
}

// lastTitle is the place of the last of the bare titles that go on with the one
// at place k, the last after a conjunction; or -1.
func (g *grouper) lastTitle(k int) int {
	for {
		next, conj := g.separator(k)
		q := g.phraseAt(next)
		if next == 0 || q == nil || q.Kind != Nominal || q.Def != Bare || q.Prep != "" || q.Number == Plural || q.Count >= 0 || q.Classes&personClass == 0 {
			return -1
		}
		if conj {
			return next
		}
		if g.named(next) >= 0 {
			return -1
		}
		k = next
	}
}

// named is the phrase that names the person of the title at place k: the title's
// own, or a name in apposition to it; or -1.
func (g *grouper) named(k int) int {
	first := g.at(k).Index
	if g.phrases[first].Named() {
		return first
	}
	for q := first + 1; q < len(g.phrases); q++ {
		if a := &g.phrases[q]; a.Host == first && a.Relation == SameHost && a.Named() {
			return q
		}
	}
	return -1
}

// oneActs reports whether the titles at places [k, last] are the subject of a
// verb in the singular: "il fondatore e presidente della lega *morì*".
func (g *grouper) oneActs(k, last int) bool {
	if p := g.phraseAt(k); p.Prep != "" || p.Def != Def || !g.finiteAfter(last) {
		return false
	}
	for k = last + 1; g.at(k).Kind != VerbChunk; k++ {
	}
	return g.verbs[g.at(k).Index].Number == Singular
}

// roster hangs offices, or for whom they stand, on the names before them in a list of
// both: "furono eletti *X presidente, Y segretario e Z tesoriere*", "firmarono *X per
// l'Italia e Y per la Francia*". The list stands behind a verb in the plural or a colon.
func (g *grouper) roster() {
	for k := range g.visible {
		if k > 0 && (g.at(k-1).Kind == Colon || g.pluralVerb(k-1) || g.tookPart(k-1)) && g.paired(k) && g.goesOnPaired(k) {
			for ; g.paired(k); k = g.nextPair(k) {
				relation := SameHost
				if g.phraseAt(k+1).Prep != "" {
					relation = OnHost
				}
				g.hang(g.at(k+1).Index, g.at(k).Index, relation)
				g.hide(k+1, k+2)
			}
		}
	}
}

// tookPart reports whether the bare object of a verb in the plural stands at place k: "vi
// presero *parte*".
func (g *grouper) tookPart(k int) bool {
	p := g.phraseAt(k)
	return p != nil && p.Kind == Nominal && p.Def == Bare && p.Prep == "" && !p.Named() && p.Last == p.First+1 && p.Number == Singular && g.pluralVerb(k-1) && g.lang.Grammar.makesPhrase(g.verbs[g.at(k-1).Index].Lemma, g.Tokens[p.Head].Norm)
}

// paired reports whether a name stands at place k with a bare office behind it, or with
// whom somebody stands for.
func (g *grouper) paired(k int) bool {
	p, q := g.phraseAt(k), g.phraseAt(k+1)
	if p == nil || q == nil || p.Prep != "" || !p.Named() || p.Number == Plural {
		return false
	}
	return q.Prep == "" && g.title(q) && q.Number != Plural || g.lang.Grammar.StandsFor.Has(q.Prep) && q.Classes&personClass == 0 && (q.Kind == Name || q.Classes&groupClass != 0)
}

// goesOnPaired reports whether another name with its office follows the one at
// place k.
func (g *grouper) goesOnPaired(k int) bool {
	next, _ := g.separator(k + 1)
	return next > 0 && g.paired(next) && g.phraseAt(next+1).Prep == g.phraseAt(k+1).Prep
}

// nextPair is the place after the separator behind place k, 0 if none.
func (g *grouper) nextPair(k int) int {
	next, _ := g.separator(k)
	return next
}

func (g *grouper) pluralVerb(k int) bool {
	c := g.at(k)
	return c.Kind == VerbChunk && g.verbs[c.Index].Finite() && g.verbs[c.Index].Number == Plural
}

// apiece joins somebody behind a complement between commas, such as whom he stands for, to
// the one before him: "presenziarono X per l'imperatore *e, per la Francia, Y*", "la
// appoggiarono X *e, dopo qualche esitazione, Y*".
func (g *grouper) apiece() {
	for k := 1; k+4 < len(g.visible); k++ {
		q, whom := g.phraseAt(k+4), g.phraseAt(k+2)
		if g.at(k).Kind != Conjunction || g.at(k+1).Kind != Comma || g.at(k+3).Kind != Comma || q == nil || whom == nil || q.Prep != "" || !q.Named() || whom.Prep == "" {
			continue
		}
		at := k - 1
		if p := g.phraseAt(at); p != nil && g.lang.Grammar.StandsFor.Has(p.Prep) {
			at--
		}
		p := g.phraseAt(at)
		if p == nil || p.Prep != "" || !p.Named() && (p.Classes&personClass == 0 || !g.nameAt(at)) || p.Number == Plural || at < 1 || !g.pluralVerb(g.verbBehind(at)) || g.at(k+5).Kind == VerbChunk {
			continue
		}
		if at == k-2 {
			g.hang(g.at(k-1).Index, g.at(at).Index, OnHost)
		}
		g.hang(g.at(k+2).Index, g.at(k+4).Index, OnHost)
		g.hang(g.at(k+4).Index, g.at(at).Index, WithHost)
		g.append(g.at(at).Index, g.at(k+4).Index)
		g.hide(at+1, k+5)
	}
}

// verbBehind is the place of the verb before place k, over complements.
func (g *grouper) verbBehind(k int) int {
	for k--; k > 0; k-- {
		if p := g.phraseAt(k); g.at(k).Kind != TimeChunk && g.at(k).Kind != AdverbChunk && (p == nil || p.Prep == "") {
			break
		}
	}
	return k
}
