package parse

import "slices"

// Arguments that do not look like what they are.

// partitive makes the subject of a genitive right behind its verb that says some
// of many: "furono approvate *delle riforme*", "scoppiarono *dei tumulti*".
func (s *sentence) partitive(c *Clause, v *Verb, g *Grammar) {
	if v.Number != Plural || c.Subject >= 0 || s.before(c, v) >= 0 || g.OfPassive.Has(v.Lemma) {
		return
	}
	if v.Voice != Passive && !g.Unaccusative.Has(v.Lemma) && !(v.Copula && v.Place != "") {
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

// contrast takes out what is denied where something else stands in its place:
// "non fu *il re* ma il ministro a …", "eletto non *console*, bensì pretore",
// "firmò il re, non *il papa*".
func (s *sentence) contrast(c *Clause, v *Verb, g *Grammar) {
	for i := len(c.Args) - 1; i > 0; i-- {
		p, other := &s.phrases[c.Args[i].Phrase], &s.phrases[c.Args[i-1].Phrase]
		if p.Prep != other.Prep {
			continue
		}
		instead := g.Contrary.Has(s.nthBefore(p, 1))
		switch {
		case instead && g.Negations.Has(s.nthBefore(other, 1)):
			c.Args = slices.Delete(c.Args, i-1, i)
		case g.Negations.Has(s.nthBefore(p, 1)) && p.Count < 0 && p.Def != Indef:
			c.Args = slices.Delete(c.Args, i, i+1)
		case instead && v.Negated && c.Args[i-1].After && (v.Copula || p.Prep != "" || p.Classes&other.Classes != 0 || p.Named() && other.Named()):
			c.Args = slices.Delete(c.Args, i-1, i)
			v.Negated = false
		}
	}
}

// nthBefore is the nth word before a phrase, or "".
func (s *sentence) nthBefore(p *Phrase, n int) string {
	if p.PrepFirst < n {
		return ""
	}
	return s.Tokens[p.PrepFirst-n].Norm
}

// butAlso lists what "non solo … ma anche …" pairs, though the verb agrees with
// the nearer ("non solo il papa *ma anche il re* firmò"), and undoes a negation
// that means no more than that there is more: "non firmò *solo* la pace".
func (s *sentence) butAlso(c *Clause, v *Verb, g *Grammar) {
	for i := 0; i < len(c.Args); i++ {
		p := &s.phrases[c.Args[i].Phrase]
		if !g.Only.Has(s.nthBefore(p, 1)) {
			continue
		}
		if c.Args[i].After && v.Negated && p.PrepFirst == v.Last+1 {
			v.Negated = false
		} else if !g.Negations.Has(s.nthBefore(p, 2)) {
			continue
		}
		if i+1 == len(c.Args) || c.Args[i].After != c.Args[i+1].After || p.Prep != "" || p.Next >= 0 {
			return
		}
		q := &s.phrases[c.Args[i+1].Phrase]
		if q.Prep != "" || !g.Contrary.Has(s.nthBefore(q, 1)) && !(g.Too.Has(s.nthBefore(q, 1)) && g.Contrary.Has(s.nthBefore(q, 2))) {
			return
		}
		if !c.Args[i].After && s.agrees(q, v) {
			v.Number = Plural
		}
		p.Next, q.Host, q.Relation = c.Args[i+1].Phrase, c.Args[i].Phrase, WithHost
		c.Args = slices.Delete(c.Args, i+1, i+2)
		return
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
		if c.Args[i].After || !g.Afterwards.Has(p.Prep) || span.Classes&timeClass == 0 || span.End != p.PrepFirst || p.End != v.First || !s.agrees(p, v) {
			continue
		}
		if s.nounAfter(c) && !s.transitive(v, g) {
			return
		}
		if p.Kind == Name || p.Def == Def && p.Classes&(personClass|groupClass) != 0 && p.Classes&(eventClass|actClass) == 0 || s.doneToThing(c, v, p, g) {
			p.Prep, c.Args[i].Role = "", Unset
		}
		return
	}
}

// doneToThing reports whether a passive without another noun behind it agrees with a thing
// and is not said of people: "un anno dopo *la legge* fu abrogata".
func (s *sentence) doneToThing(c *Clause, v *Verb, p *Phrase, g *Grammar) bool {
	if v.Voice != Passive || p.Def != Def || p.Kind != Nominal || p.Gender == NoGender || p.Gender != v.Gender || s.nounAfter(c) {
		return false
	}
	return p.Classes&documentClass != 0 && p.Classes&(eventClass|actClass|timeClass) == 0 && !g.DoneToPeople.Has(v.Lemma) && !g.Appoints.Has(v.Lemma)
}

func (s *sentence) transitive(v *Verb, g *Grammar) bool {
	return v.Voice == Active && !v.Copula && !g.Intransitive.Has(v.Lemma) && !g.Unaccusative.Has(v.Lemma)
}

// letDo makes the subject of what an intransitive verb is done by under a
// causative: "il papa lasciò partire *gli ostaggi*".
func (s *sentence) letDo(c *Clause, v *Verb, g *Grammar) {
	if v.Causative == "" || v.Voice != Active || !g.Intransitive.Has(v.Lemma) && !g.Unaccusative.Has(v.Lemma) && !g.Undergoes.Has(v.Lemma) || g.Ambitransitive.Has(v.Lemma) {
		return
	}
	if v.Object != "" {
		c.letGo()
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

// letGo takes away the subject of a clause that says what somebody else, a pronoun, is made to do:
// "*il padre* la fece studiare".
func (c *Clause) letGo() {
	for i := range c.Args {
		if c.Args[i].Role == Subject {
			c.Args[i].Role = Unset
		}
	}
	c.Subject = -1
}

// predicative gives a participle that a verb declares something to be the
// verb's object, which is not what the verb makes: "proclamò *decaduta* la
// dinastia".
func (s *sentence) predicative(c *Clause, v *Verb, g *Grammar) {
	if c.Kind != ParticipleClause || c.Parent < 0 || len(c.Args) > 0 {
		return
	}
	above := s.verbOf(c.Parent)
	if above == nil || above.Last != v.First || !g.Appoints.Has(above.Lemma) {
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

// charge gives a verb the bare genitive at the end of its object that says what it
// accuses somebody of: "accusò i capi dell'esercito *di viltà*".
func (s *sentence) charge(c *Clause, v *Verb, g *Grammar) {
	if v.Voice != Active || !g.OfPassive.Has(v.Lemma) {
		return
	}
	for i := range c.Args {
		if p := c.Args[i].Phrase; c.Args[i].After && s.phrases[p].Prep == "" {
			if q := s.lastGenitive(p, g); q >= 0 {
				s.detach(q)
				c.Args = slices.Insert(c.Args, i+1, Arg{Phrase: q, Role: Complement, After: true})
			}
			return
		}
	}
}

// lastGenitive is the bare noun of an act or a quality that ends the complements of
// phrase p, or -1.
func (s *sentence) lastGenitive(p int, g *Grammar) int {
	last := -1
	for q := range s.phrases {
		ph := &s.phrases[q]
		if ph.End != s.phrases[p].End || ph.Relation != OfHost || ph.Prep != g.Genitive || ph.Def != Bare || ph.Kind != Nominal || ph.Named() {
			continue
		}
		if ph.Classes&(actClass|abstractClass|eventClass) != 0 && ph.Classes&(personClass|groupClass|placeClass) == 0 {
			last = q
		}
	}
	for h := last; h != p; h = s.phrases[h].Host {
		if h < 0 {
			return -1
		}
	}
	return last
}

// detach takes a phrase off the one that it hangs on.
func (s *sentence) detach(q int) {
	ph := &s.phrases[q]
	end := ph.End
	for h := ph.Host; h >= 0 && s.phrases[h].End == end; h = s.phrases[h].Host {
		s.phrases[h].End = max(s.phrases[h].Last, ph.PrepFirst)
	}
	ph.Host, ph.Relation = -1, Free
}
