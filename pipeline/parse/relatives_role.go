package parse

// Roles in a relative clause: whether what it describes is its subject.

// relativeRole makes the antecedent the subject unless something else is.
func (s *sentence) relativeRole(c *Clause, v *Verb, g *Grammar) {
	if c.RelPrep != "" || c.Antecedent < 0 || g.Oblique.Has(c.Relative) {
		return
	}
	alone := s.phrases[c.Antecedent]
	if alone.Next >= 0 && s.phrases[alone.Next].First > v.First {
		alone.Next = -1 // "X, *che divenne vescovo*, e Y"
	}
	if s.deemed(c, v, g) || s.before(c, v) >= 0 || !s.agrees(&alone, v) || s.doerBehind(c, v, g) || s.doneTo(c, v, g) {
		return
	}
	c.Subject = c.Antecedent
}

// deemed reports whether a relative clause says, in somebody's words, what the thing that
// it describes was held to be: "le leggi, *che definirono* «una beffa»".
func (s *sentence) deemed(c *Clause, v *Verb, g *Grammar) bool {
	p := &s.phrases[c.Antecedent]
	if v.Voice != Active || !g.Deems.Has(v.Lemma) || v.Object != "" || p.Kind != Nominal || p.Classes&(personClass|groupClass) != 0 {
		return false
	}
	quoted := false
	for _, a := range c.Args {
		if p := &s.phrases[a.Phrase]; a.After && p.Kind == Quoted {
			quoted = true
		} else if a.After && p.Prep == "" {
			return false // "un documento che definiva *la guerra* «un crimine»"
		}
	}
	return quoted
}

// doneTo reports whether a relative clause says what somebody who goes without
// saying did to a thing: its verb needs an object and has no other ("il giornale
// *che diresse* fino al 1860").
func (s *sentence) doneTo(c *Clause, v *Verb, g *Grammar) bool {
	p := &s.phrases[c.Antecedent]
	if v.Voice != Active || v.Object != "" || v.Causative != "" || !g.NeedsObject.Has(v.Lemma) && !g.Marries.Has(v.Lemma) || p.Classes&personClass != 0 && !s.met(c, g) || p.Kind == Name && !s.goal(c, g) && !s.met(c, g) || p.Kind == Pronoun || s.nounAfter(c) || s.quotesSpeech(c) {
		return false
	}
	for i := range s.clauses {
		if d := &s.clauses[i]; d.Parent >= 0 && &s.clauses[d.Parent] == c && (d.Kind == InfinitiveClause || d.Kind == SubordinateClause && d.Marker == g.Complementizer) {
			return false
		}
	}
	return true
}

// met reports whether a relative clause says whom the subject of the verb above it, whose
// object is described, married: "conobbe *Ugo Neri, che sposò* nel 1895".
func (s *sentence) met(c *Clause, g *Grammar) bool {
	v := s.clauseVerb(c)
	return c.Parent >= 0 && v != nil && g.Marries.Has(v.Lemma) && s.clauses[c.Parent].find(Object) == c.Antecedent
}

// goal reports whether what a relative clause describes is where the verb above it
// goes or happens: "tornò a *Genova, che lasciò* in maggio".
func (s *sentence) goal(c *Clause, g *Grammar) bool {
	if p := &s.phrases[c.Antecedent]; c.Parent < 0 || p.Prep == "" || p.Relation != Free {
		return false
	}
	above := s.clauseVerb(&s.clauses[c.Parent])
	return above != nil && (above.Voice == Active && g.Unaccusative.Has(above.Lemma) || above.Voice == Reflexive)
}

// doerBehind reports whether the subject of a relative clause stands behind its
// verb: somebody, of a verb that is done to things, and the antecedent is a
// thing ("il proclama che lesse *il re*").
func (s *sentence) doerBehind(c *Clause, v *Verb, g *Grammar) bool {
	const doers = personClass | groupClass
	if v.Voice != Active || v.Object != "" || !g.ThingObject.Has(v.Lemma) || s.phrases[c.Antecedent].Classes&doers != 0 || s.phrases[c.Antecedent].Kind == Name {
		return false
	}
	for i := range c.Args {
		p := &s.phrases[c.Args[i].Phrase]
		if c.Args[i].After && p.Prep == "" && p.Kind != Quoted {
			return s.agrees(p, v) && p.Count < 0 && (p.Kind == Name || p.Named() && p.Classes&doers != 0 || p.Classes&doers != 0 && p.Def == Def)
		}
	}
	return false
}

// later gives a relative clause that is no subject's its own, behind the verb,
// from what "dopo" seemed to govern: "cui subentrò due anni *dopo l'Unione*".
func (s *sentence) later(c *Clause, v *Verb, g *Grammar) {
	if c.RelPrep == "" || c.Subject >= 0 || !v.Finite() || !g.Intransitive.Has(v.Lemma) && !g.Unaccusative.Has(v.Lemma) {
		return
	}
	for i := 1; i < len(c.Args); i++ {
		span, p := &s.phrases[c.Args[i-1].Phrase], &s.phrases[c.Args[i].Phrase]
		if g.Afterwards.Has(p.Prep) && c.Args[i].After && span.Count >= 0 && span.Classes&timeClass != 0 && span.End == p.PrepFirst && s.agrees(p, v) {
			p.Prep = ""
			c.Args[i].Role, c.Subject = Subject, c.Args[i].Phrase
			return
		}
	}
}
