package parse

// Where a list ends: what behind a comma or a conjunction is no further member of it.

// closesRelative reports whether a comma and a conjunction behind the one object of a
// relative clause between commas close the clause: "X, che dirigeva il giornale, *e* Y".
func (g *grouper) closesRelative(k int) bool {
	return k > 2 && g.at(k+1).Kind == Comma && g.at(k+2).Kind == Conjunction && g.at(k-1).Kind == VerbChunk && g.at(k-2).Kind == RelativeMark && g.at(k-3).Kind == Comma
}

// datedEach reports whether the complements at two places have each a time of its own before
// it: "aderì *nel 1898 alla lega* e *nel 1907 al partito*".
func (g *grouper) datedEach(k, next int) bool {
	p, q := g.phraseAt(k), g.phraseAt(next)
	return g.at(k-1).Kind == TimeChunk && g.at(next-1).Kind == TimeChunk && p.Prep != "" && p.Prep == q.Prep
}

// otherForce reports whether a number of men behind a commander and a conjunction goes
// on with the men counted before him: "mille fanti, al comando di X, e *cento cavalieri*".
func (g *grouper) otherForce(at int, q *Phrase) bool {
	p := g.phraseAt(at)
	if q.Count < 0 || q.Prep != "" || q.Number != Plural || !p.Named() || p.Number == Plural || p.Prep == "" {
		return false
	}
	for at--; at >= 0 && (g.at(at).Kind == Comma || g.at(at).Kind == AdverbChunk); at-- {
	}
	before := g.phraseAt(at)
	return before != nil && before.Count >= 0 && before.Prep == "" && before.Number == Plural
}

// parted reports whether a comma and a conjunction part one who does something without a
// preposition from those by whom it was done: "eletto dai cardinali, e *il vescovo*".
func (g *grouper) parted(at int, q *Phrase) bool {
	p := g.phraseAt(at)
	return g.at(at+1).Kind == Comma && g.lang.Grammar.Agentive.Has(p.Prep) && q.Prep == "" && q.Def == Def
}

// somebodyElse reports whether a person with an office stands behind a place, a comma and
// a conjunction, and goes on with what the sentence began before: "X, che difese Pisa,
// e *il conte Y*".
func (g *grouper) somebodyElse(at int, q *Phrase) bool {
	p := g.phraseAt(at)
	return g.at(at+1).Kind == Comma && p.Kind == Name && p.Prep == "" && g.lang.Words.Of(g.folded(p.NameFirst, p.NameLast))&g.lang.toponym != 0 &&
		q.Kind == Nominal && q.Named() && q.Classes&personClass != 0
}

// fronted reports whether a complement stands before the names that are the
// subject of the verb after them, and is no member of their list: "a Londra, *A
// e B* fondarono …".
func (g *grouper) fronted(list []int) bool {
	if prep := g.phraseAt(list[0]).Prep; prep == "" || g.lang.Grammar.Such.Has(prep) || g.at(list[0]+1).Kind != Comma || g.at(list[1]).Prep != "" || !g.finiteAfter(list[len(list)-1]) {
		return false
	}
	for k := list[0] - 1; k >= 0; k-- {
		switch c := g.at(k); c.Kind {
		case Semicolon, Colon:
			return true
		case VerbChunk, RelativeMark, Subordinator:
			return false
		case PhraseChunk:
			if g.phrases[c.Index].Prep == "" {
				return false
			}
		}
	}
	return true
}

// opensClause reports whether the phrase at place next is rather the subject of
// a verb that follows it, its clause's verb having stood before place k.
func (g *grouper) opensClause(k, next int) bool {
	if g.phraseAt(next).Prep != "" {
		return false
	}
	if !g.finiteAfter(next) && !g.interruptedVerb(next) {
		return false
	}
	for j := k - 1; j >= 0; j-- {
		switch c := g.at(j); c.Kind {
		case VerbChunk:
			if g.verbs[c.Index].Finite() {
				return !g.relativeOnly(j, next)
			} // "vinse, ottenendo tre seggi, e X formò …"
		case Semicolon, Colon, RelativeMark, Subordinator:
			return false
		}
	}
	return false
}

// relativeOnly reports whether the verb at place j is that of a relative clause in which it
// stands in the plural before its subject, a list of which the phrase at place next is the last,
// and the clause above still waits for its own: "un comitato *di cui facevano parte X, Y e Z*
// chiamò …".
func (g *grouper) relativeOnly(j, next int) bool {
	v := &g.verbs[g.at(j).Index]
	if j < 2 || v.Number != Plural || g.at(j-1).Kind != RelativeMark || g.at(j-1).Prep == "" || g.phraseAt(j-2) == nil || !g.phraseAt(next).Named() {
		return false
	}
	for i := range j - 2 {
		if c := g.at(i); c.Kind == VerbChunk && g.verbs[c.Index].Finite() {
			return false
		}
	}
	for k := next; k < len(g.visible); k++ {
		if c := g.at(k); c.Kind == VerbChunk && g.verbs[c.Index].Finite() {
			return g.verbs[c.Index].Number == Singular && g.agrees(g.phraseAt(j-2), &g.verbs[c.Index])
		}
	}
	return false
}

// opensGap reports whether the land or body at place next, behind a name with a
// preposition, has the like of it itself and begins a clause without its verb: "era
// rappresentata da X e *la Prussia da Y*".
func (g *grouper) opensGap(k, next int) bool {
	first, q, own := g.phraseAt(k), g.phraseAt(next), g.phraseAt(next+1)
	if own != nil && own.PrepFirst == q.End && heldByAnother(first, q, own) {
		return true
	}
	if own == nil || own.Prep != first.Prep || q.Prep != "" || q.Def != Def || own.PrepFirst != q.End || first.Kind == Name && first.Def == Def {
		return false
	}
	if first.Prep == "" {
		return first.Kind == Name && q.Kind == Nominal && !q.Named() && own.Kind == Name && own.Def == Bare // "mandarono X e *i russi Y*"
	}
	return q.Kind == Name
}

// heldByAnother reports whether a name behind a thing and a conjunction stands right before
// a thing of its own: "assunse la presidenza e *Rossi il ministero*".
func heldByAnother(first, q, own *Phrase) bool {
	thing := func(p *Phrase) bool {
		return p.Kind == Nominal && p.Prep == "" && p.Def == Def && !p.Named() && p.Classes&personClass == 0
	}
	return thing(first) && thing(own) && q.Kind == Name && q.Prep == "" && q.Def == Bare
}

// openList: a list without a final conjunction counts when it has three named
// members.
func (g *grouper) openList(places []int) bool {
	if len(places) < 3 {
		return false
	}
	for _, k := range places {
		if !g.phraseAt(k).Named() {
			return false
		}
	}
	return true
}

// interruptedVerb reports whether a participle's clause between commas parts the
// phrase at place k, which a comma and a conjunction open, from its verb: ", e *la
// tregua*, firmata da X, *durò*".
func (g *grouper) interruptedVerb(k int) bool {
	if k < 2 || g.at(k-1).Kind != Conjunction || g.at(k-2).Kind != Comma || g.at(k+1).Kind != Comma {
		return false
	}
	c := g.at(k + 2)
	if c.Kind != VerbChunk || g.verbs[c.Index].Mood != Participle {
		return false
	}
	for j := k + 3; j < len(g.visible); j++ {
		switch c := g.at(j); c.Kind {
		case Comma:
			next := g.at(j + 1)
			return next.Kind == VerbChunk && g.verbs[next.Index].Finite() && g.agrees(g.phraseAt(k), &g.verbs[next.Index])
		case PhraseChunk, TimeChunk, AdverbChunk:
		default:
			return false
		}
	}
	return false
}
