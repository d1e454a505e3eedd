package parse

import "slices"

// Arguments that do not look like what they are.

// partitive makes the subject of a genitive right behind its verb that says some
// of many: "furono approvate *delle riforme*", "scoppiarono *dei tumulti*".
func (s *sentence) partitive(c *Clause, v *Verb, g *Grammar) {
	if v.Number != Plural || c.Subject >= 0 || s.before(c, v) >= 0 || g.OfPassive[v.Lemma] {
		return
	}
	if v.Voice != Passive && !g.Unaccusative[v.Lemma] && !(v.Copula && v.Place != "") {
		return
	}
	for i := range c.Args {
		p := &s.phrases[c.Args[i].Phrase]
		if !c.Args[i].After || p.PrepFirst != v.Last {
			continue
		}
		agrees := p.Number == Plural && (v.Voice != Passive || v.Gender == NoGender || p.Gender == NoGender || p.Gender == v.Gender)
		if p.Prep == g.Genitive && s.Tokens[p.PrepFirst].Morph.Articled && p.Kind == Nominal && !p.Named() && agrees {
			p.Prep, c.Args[i].Role = "", Unset
		}
		return
	}
}

// contrast takes off a copula what is denied, where it says what is instead:
// "non fu *il re* ma il ministro a …".
func (s *sentence) contrast(c *Clause, v *Verb, g *Grammar) {
	if !v.Copula || !v.Negated {
		return
	}
	for i := 1; i < len(c.Args); i++ {
		p, denied := &s.phrases[c.Args[i].Phrase], &s.phrases[c.Args[i-1].Phrase]
		if c.Args[i-1].After && p.Prep == "" && denied.Prep == "" && p.First > 0 && g.Contrary[s.Tokens[p.First-1].Norm] {
			c.Args = slices.Delete(c.Args, i-1, i)
			v.Negated = false
			return
		}
	}
}

// afterwards gives a verb the subject that "dopo" seemed to govern: "pochi anni
// *dopo X* lasciò il partito".
func (s *sentence) afterwards(c *Clause, v *Verb, g *Grammar) {
	if c.Subject >= 0 {
		return
	}
	for i := 1; i < len(c.Args); i++ {
		span, p := &s.phrases[c.Args[i-1].Phrase], &s.phrases[c.Args[i].Phrase]
		if c.Args[i].After || !g.Afterwards[p.Prep] || span.Classes&timeClass == 0 || span.End != p.PrepFirst || p.End != v.First || !s.agrees(p, v) {
			continue
		}
		if s.nounAfter(c) && !s.transitive(v, g) {
			return
		}
		if p.Kind == Name || p.Def == Def && p.Classes&(personClass|groupClass) != 0 && p.Classes&(eventClass|actClass) == 0 {
			p.Prep, c.Args[i].Role = "", Unset
		}
		return
	}
}

func (s *sentence) transitive(v *Verb, g *Grammar) bool {
	return v.Voice == Active && !v.Copula && !g.Intransitive[v.Lemma] && !g.Unaccusative[v.Lemma]
}

// letDo makes the subject of what an intransitive verb is done by under a
// causative: "il papa lasciò partire *gli ostaggi*".
func (s *sentence) letDo(c *Clause, v *Verb, g *Grammar) {
	if v.Causative == "" || v.Voice != Active || v.Object != "" || !g.Intransitive[v.Lemma] && !g.Unaccusative[v.Lemma] || g.Ambitransitive[v.Lemma] {
		return
	}
	doer := c.find(Object)
	if doer < 0 {
		return
	}
	for i := range c.Args {
		switch c.Args[i].Role {
		case Subject:
			c.Args[i].Role = Unset
		case Object:
			c.Args[i].Role = Subject
		}
	}
	c.Subject, v.Causative = doer, ""
}

// predicative gives a participle that a verb declares something to be the
// verb's object, which is not what the verb makes: "proclamò *decaduta* la
// dinastia".
func (s *sentence) predicative(c *Clause, v *Verb, g *Grammar) {
	if c.Kind != ParticipleClause || c.Parent < 0 || len(c.Args) > 0 {
		return
	}
	above := s.verbOf(c.Parent)
	if above == nil || above.Last != v.First || !g.Appoints[above.Lemma] {
		return
	}
	args := s.clauses[c.Parent].Args
	for i := range args {
		if args[i].Role == Object {
			c.Subject, args[i].Role = args[i].Phrase, Unset
			return
		}
	}
}
