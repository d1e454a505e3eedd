package parse

import "slices"

// Objects behind a verb, and what looks like one.

// furtherObject reports whether a conjunction right before a thing, or before what
// stands between commas before it, adds it to the object: "ebbe la diocesi di Nola
// e, morto il re, *la legazione di Capua*".
func (s *sentence) furtherObject(c *Clause, p *Phrase, g *Grammar) bool {
	o := c.find(Object)
	if o < 0 || s.phrases[o].Kind != p.Kind || p.Kind != Name && (p.Kind != Nominal || p.Named() || s.phrases[o].Def != p.Def) || s.phrases[o].Number != p.Number || (p.Classes|s.phrases[o].Classes)&(personClass|timeClass) != 0 {
		return false
	}
	i := p.PrepFirst - 1
	if i > 0 && s.Tokens[i].Text == "," {
		for i--; i > s.phrases[o].Last && s.Tokens[i].Text != ","; i-- {
		}
		i--
	} else if s.laterObject(o, p) {
		return true
	}
	return i >= s.phrases[o].Last && g.Additive.Has(s.Tokens[i].Norm)
}

// asWhat reports whether what a thing serves as stands right before it: "e *come organo* il
// quotidiano X".
func (s *sentence) asWhat(c *Clause, p *Phrase, g *Grammar) bool {
	if p.Classes&personClass != 0 {
		return false
	}
	return slices.ContainsFunc(c.Args, func(a Arg) bool {
		as := &s.phrases[a.Phrase]
		return as.Prep == g.As && a.After && as.End == p.PrepFirst && as.Classes&personClass == 0
	})
}

// follower reports whether a clause begins with what its subject follows: "a lui seguì X".
func (s *sentence) follower(c *Clause, g *Grammar) bool {
	return slices.ContainsFunc(c.Args, func(a Arg) bool { return !a.After && s.phrases[a.Phrase].Prep == g.Dative }) || c.Kind == MainClause && !c.has(Subject) && len(c.Times) == 0 && s.verbs[c.Verb].First == c.First
}

// furtherOf reports whether what is added behind a comma goes on with what somebody is of
// whom the clause's subject comes: "nacque da X, medico, *garibaldino*".
func (s *sentence) furtherOf(p *Phrase, g *Grammar) bool {
	if !s.title(p) {
		return false
	}
	return slices.ContainsFunc(s.phrases, func(q Phrase) bool {
		return q.Relation == SameHost && q.Host >= 0 && q.End == p.PrepFirst-1 && q.Def == Bare && q.Classes&personClass != 0 && g.Agentive.Has(s.phrases[q.Host].Prep)
	})
}

// laterObject reports whether nothing but a comma and a time stand between the object and
// a thing with its article behind it: "lasciò in marzo la direzione, *in giugno la sede*".
func (s *sentence) laterObject(o int, p *Phrase) bool {
	if p.Def != Def || p.Prep != "" {
		return false
	}
	for _, t := range s.times {
		if t.Last == p.PrepFirst && t.First > 0 && s.Tokens[t.First-1].Text == "," && t.First-1 == s.end(o) {
			return true
		}
	}
	return false
}

// nounAfter reports whether a phrase without a preposition stands after the
// verb.
func (s *sentence) nounAfter(c *Clause) bool {
	for _, a := range c.Args {
		if a.After && s.phrases[a.Phrase].Prep == "" {
			return true
		}
	}
	return false
}

// titledAll reports whether the predicate of a clause is a bare noun in the plural of what several
// are: "promotori".
func (s *sentence) titledAll(c *Clause) bool {
	p := c.find(Predicate)
	return p >= 0 && s.phrases[p].Number == Plural && s.title(&s.phrases[p])
}

// quotesSpeech reports whether a quotation stands in the clause, as what its
// verb says.
func (s *sentence) quotesSpeech(c *Clause) bool {
	for _, a := range c.Args {
		if p := &s.phrases[a.Phrase]; p.Prep == "" && s.speech(p) {
			return true
		}
	}
	return false
}

// anotherAfter reports whether a further phrase without a preposition follows.
func (s *sentence) anotherAfter(c *Clause, a *Arg) bool {
	for i := range c.Args {
		if b := &c.Args[i]; b.Phrase > a.Phrase && s.phrases[b.Phrase].Prep == "" {
			return true
		}
	}
	return false
}

// personal reports whether a phrase names a person: with a forename, or after
// the noun of an office.
func (s *sentence) personal(p *Phrase, lang *Language) bool {
	if p.Kind == Nominal {
		return p.Classes&personClass != 0 && p.Def != Bare || p.Classes&groupClass != 0 && p.Def == Def && p.Classes&(documentClass|eventClass|placeClass) == 0
	}
	if !p.Named() {
		return false
	}
	return lang.Words.Of(s.Tokens[p.NameFirst].Norm)&lang.forename != 0
}

// personAfter reports whether the next phrase without a preposition is a person
// that can be the subject.
func (s *sentence) personAfter(c *Clause, a *Arg, v *Verb, lang *Language) bool {
	for i := range c.Args {
		if b := &c.Args[i]; b.Phrase > a.Phrase && s.phrases[b.Phrase].Prep == "" {
			p := &s.phrases[b.Phrase]
			return s.personal(p, lang) && s.agrees(p, v)
		}
	}
	return false
}

// addedThing reports whether argument i, a single thing, says more of what stands
// before it: "regnò vent'anni, *periodo* in cui …".
func (s *sentence) addedThing(c *Clause, v *Verb, i int) bool {
	p := &s.phrases[c.Args[i].Phrase]
	return c.Args[i].After && s.added(p) && p.Number == Singular && p.Next < 0 && p.Count < 0 && p.Classes&personClass == 0 && p.PrepFirst-1 > v.Last && s.Tokens[v.Last].Text != ","
}

// bareObject reports whether the object of a clause is a bare noun that makes one
// word with its verb: "far *parte*".
func (s *sentence) bareObject(c *Clause) bool {
	o := c.find(Object)
	return o >= 0 && s.phrases[o].Def == Bare && s.phrases[o].Kind == Nominal && s.phrases[o].Classes&personClass == 0
}

// timeApart reports whether argument i only says how long before or after something
// else a thing was: "si chiuse nel 1563, *diciotto anni* dopo l'apertura".
func (s *sentence) timeApart(c *Clause, i int, g *Grammar) bool {
	p := &s.phrases[c.Args[i].Phrase]
	if p.Count < 0 || p.Classes&timeClass == 0 || p.Prep != "" || i+1 >= len(c.Args) {
		return false
	}
	next := &s.phrases[c.Args[i+1].Phrase]
	return next.PrepFirst == p.End && g.Afterwards.Has(next.Prep)
}

// inCharge reports whether a copula's clause says right behind it of what somebody is the head:
// "era *alla guida* X".
func (s *sentence) inCharge(c *Clause, v *Verb, lang *Language) bool {
	for _, a := range c.Args {
		p := &s.phrases[a.Phrase]
		if a.After && p.Prep == lang.Grammar.Dative && p.Kind == Nominal && !p.Named() && p.PrepFirst == v.Last && (p.Classes&lang.position != 0 || lang.Words.IsIn(s.Tokens[p.Head].Lemma, "tenure")) {
			return true
		}
	}
	return false
}
