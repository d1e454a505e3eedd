package parse

import "slices"

// Officers: an office beside its holder, as what somebody is appointed to.

// partTitle parts the office from who is appointed to it or holds it: "fu
// eletto *presidente* il conte X", "ne era *presidente* il conte X".
func (s *sentence) partTitle(c *Clause, v *Verb, lang *Language) {
	if !lang.Grammar.Appoints.Has(v.Lemma) && !(v.Copula && s.before(c, v) < 0) {
		return
	}
	for i := range c.Args {
		a := c.Args[i]
		if a.After && v.Copula && s.phrases[a.Phrase].Prep == "" && s.phrases[a.Phrase].Next < 0 && s.holder(&s.phrases[a.Phrase]) {
			c.Args = slices.Insert(c.Args, i+1, Arg{Phrase: s.splitName(a.Phrase), After: true})
			return
		}
		if !a.After || s.phrases[a.Phrase].Prep != "" || !s.title(&s.phrases[a.Phrase]) && !s.ownOffice(&s.phrases[a.Phrase]) {
			continue
		}
		for q := a.Phrase + 1; q < len(s.phrases); q++ {
			if p := &s.phrases[q]; p.Host == a.Phrase && p.Relation == SameHost && p.Named() {
				p.Host, p.Relation = -1, Free
				c.Args = slices.Insert(c.Args, i+1, Arg{Phrase: q, After: true})
				return
			}
		}
	}
}

// partNext parts the offices behind "presidente fu X" or "furono eletti presidenti X e Y" from
// their own holders: "presidente fu X, *segretario Y*, *tesoriere il medico Z*".
func (s *sentence) partNext(c *Clause, g *Grammar) {
	if c.Verb < 0 || len(c.Args) < 3 || !c.Args[1].After {
		return
	}
	v := &s.verbs[c.Verb]
	if appoints := g.Appoints.Has(v.Lemma) && v.Voice != Active; !appoints && (!v.Copula || c.Args[0].After) {
		return
	}
	office, holder := &s.phrases[c.Args[0].Phrase], &s.phrases[c.Args[1].Phrase]
	if !s.title(office) || office.Prep != "" || holder.Prep != "" || s.holder(holder) || s.title(holder) && holder.Def == Bare {
		return
	}
	for k := 2; k < len(c.Args); k++ {
		p := c.Args[k].Phrase
		if ph := &s.phrases[p]; ph.Prep != "" || ph.Next >= 0 && ph.Number != Plural {
			continue
		}
		if s.holder(&s.phrases[p]) {
			q := s.splitName(p)
			s.phrases[p].Next = -1
			for n := s.phrases[q].Next; n >= 0; n = s.phrases[n].Next {
				s.phrases[n].Host = q
			}
			c.Args = slices.Insert(c.Args, k+1, Arg{Phrase: q, After: true})
		} else if q := s.namedBeside(p); q >= 0 && s.title(&s.phrases[p]) {
			s.phrases[q].Host, s.phrases[q].Relation = -1, Free
			c.Args = slices.Insert(c.Args, k+1, Arg{Phrase: q, After: true})
		}
	}
}

// namedBeside is the named phrase in apposition to phrase p, or -1.
func (s *sentence) namedBeside(p int) int {
	return slices.IndexFunc(s.phrases, func(q Phrase) bool { return q.Host == p && q.Relation == SameHost && q.Named() })
}

// partSetPhrase parts the noun of a set phrase from the names behind it, which do
// it: "presero la parola *X e Y*".
func (s *sentence) partSetPhrase(c *Clause, v *Verb, g *Grammar) {
	nouns, ok := g.SetPhrases[v.Lemma]
	if !ok || v.Voice != Active || s.before(c, v) >= 0 {
		return
	}
	for i := range c.Args {
		p := &s.phrases[c.Args[i].Phrase]
		if !c.Args[i].After || p.Prep != "" {
			continue
		}
		if p.Kind == Nominal && p.NameLast == p.Last && p.NameFirst == p.Head+1 && nouns.Has(s.Tokens[p.Head].Lemma) {
			q := s.splitName(c.Args[i].Phrase)
			s.phrases[c.Args[i].Phrase].Next = -1
			for n := s.phrases[q].Next; n >= 0; n = s.phrases[n].Next {
				s.phrases[n].Host = q
			}
			c.Args = slices.Insert(c.Args, i+1, Arg{Phrase: q, After: true})
		}
		return
	}
}

// splitName takes the name off an office: "era presidente *X*". It gives the
// name's own phrase.
func (s *sentence) splitName(p int) int {
	q := s.phrases[p]
	q.First, q.Head, q.PrepFirst, q.Kind, q.Number, q.Classes = q.NameFirst, q.NameFirst, q.NameFirst, Name, Singular, 0
	q.Last, q.Host, q.Relation = q.NameLast, -1, Free
	s.phrases = append(s.phrases, q)
	for i := range s.phrases {
		if a := &s.phrases[i]; a.Host == p && a.First >= q.Last && (a.Relation == SameHost || a.Relation == InHost) {
			a.Host = len(s.phrases) - 1 // "era presidente X, *un medico*"
		}
	}
	office := &s.phrases[p]
	office.Last, office.End, office.NameFirst, office.NameLast = q.First, q.First, 0, 0
	return len(s.phrases) - 1
}

// holder: a bare office with its holder, as after "era": "presidente X".
func (s *sentence) holder(p *Phrase) bool {
	return p.Kind == Nominal && p.Named() && p.Def == Bare && p.Classes&personClass != 0
}

// title: a bare noun of a person, as after "nominare": "segretario".
func (s *sentence) title(p *Phrase) bool {
	return p.Kind == Nominal && !p.Named() && p.Def == Bare && p.Count < 0 && p.Classes&personClass != 0
}

// partOffices gives each of several officers a clause with his own office:
// "elesse presidente X *e segretario Y*".
func (s *sentence) partOffices(g *Grammar) {
	for i := range s.clauses {
		if c := &s.clauses[i]; c.Verb < 0 || !g.Appoints.Has(s.verbs[c.Verb].Lemma) {
			continue
		}
		for k, a := range s.clauses[i].Args {
			if p := &s.phrases[a.Phrase]; (a.Role == Object || a.Role == Subject) && p.Next >= 0 && s.holders(a.Phrase) {
				s.partMembers(i, k)
			}
		}
		if s.verbs[s.clauses[i].Verb].Voice == Active {
			s.partLast(i)
			s.partElectors(i)
		}
	}
}

// holders reports whether a list is of offices with their holders, two at least:
// "presidente X e segretario Y"; a plural office may have several: "segretario X e
// *consiglieri Y e Z*".
func (s *sentence) holders(p int) bool {
	offices, several := 0, false
	for ; p >= 0; p = s.phrases[p].Next {
		if s.holder(&s.phrases[p]) {
			offices, several = offices+1, s.phrases[p].Number == Plural
		} else if !several || s.phrases[p].Kind != Name {
			return false
		}
	}
	return offices > 1
}

// partLast gives the office that a conjunction puts behind a whole clause, with its holders, a clause
// of its own: "elesse presidente X con 79 voti *e vicepresidenti Y e Z*".
func (s *sentence) partLast(i int) {
	c := &s.clauses[i]
	n := len(c.Args)
	o := c.find(Object)
	if n < 3 || o < 0 || !s.holder(&s.phrases[o]) {
		return
	}
	office, who := c.Args[n-2], c.Args[n-1]
	p, q := &s.phrases[office.Phrase], &s.phrases[who.Phrase]
	if !office.After || !who.After || p.Prep != "" || q.Prep != "" || !s.title(p) || !q.Named() || p.First == 0 || s.Tokens[p.First-1].Tag != CCONJ || p.Last > q.First || office.Phrase == o || who.Phrase == o {
		return
	}
	last := *c
	last.Args, last.Times = nil, slices.Clone(c.Times)
	if c.Subject >= 0 {
		last.Args = append(last.Args, Arg{Phrase: c.Subject, Role: Subject})
	}
	last.Args = append(last.Args, Arg{Phrase: office.Phrase, Role: Predicate, After: true}, Arg{Phrase: who.Phrase, Role: Object, After: true})
	last.First, last.Last = p.First, q.End
	c.Args = slices.Clip(c.Args[:n-2])
	s.clauses = append(s.clauses, last)
}

// partElectors gives those who elected somebody else to the same office a clause of their own: "i
// senatori elessero presidente X, *i deputati Y*".
func (s *sentence) partElectors(i int) {
	c := &s.clauses[i]
	n := len(c.Args)
	o, office := c.find(Object), c.find(Predicate)
	if n < 5 || o < 0 || office < 0 || !s.phrases[o].Named() || !s.title(&s.phrases[office]) {
		return
	}
	p, q := &s.phrases[c.Args[n-2].Phrase], &s.phrases[c.Args[n-1].Phrase]
	if p.Prep != "" || q.Prep != "" || p.Def != Def || p.Named() || p.Kind != Nominal || p.Classes&(personClass|groupClass) == 0 || q.Kind != Name || p.First < s.phrases[o].Last || p.Last != q.First {
		return
	}
	other := *c
	other.Args = []Arg{{Phrase: c.Args[n-2].Phrase, Role: Subject}, {Phrase: office, Role: Predicate, After: true}, {Phrase: c.Args[n-1].Phrase, Role: Object, After: true}}
	other.Subject, other.Times = c.Args[n-2].Phrase, slices.Clone(c.Times)
	other.First, other.Last = p.First, q.End
	c.Args = slices.Clip(c.Args[:n-2])
	s.clauses = append(s.clauses, other)
}

// partMembers takes the list of an argument apart, one clause for each office.
func (s *sentence) partMembers(i, k int) {
	first := s.clauses[i].Args[k].Phrase
	_, q := s.cutOffice(first)
	for q >= 0 {
		last, next := s.cutOffice(q)
		c := s.clauses[i]
		c.Args, c.Times = slices.Clone(c.Args), slices.Clone(c.Times)
		c.put(element{arg: Arg{Phrase: q}, time: -1}, element{arg: Arg{Phrase: first}, time: -1})
		c.First, c.Last = s.phrases[q].First, s.phrases[last].End
		s.clauses = append(s.clauses, c)
		s.phrases[q].Host, s.phrases[q].Relation = -1, Free
		q = next
	}
}

// cutOffice ends a list behind the holders of its first office. It gives the last
// of them and the next office, or -1.
func (s *sentence) cutOffice(p int) (last, next int) {
	last = p
	for next = s.phrases[p].Next; next >= 0 && !s.holder(&s.phrases[next]); next = s.phrases[next].Next {
		s.phrases[next].Host, last = p, next
	}
	s.phrases[last].Next = -1
	return last, next
}

// ownOffice: what somebody is to another, as after "nominare": "suo successore".
func (s *sentence) ownOffice(p *Phrase) bool {
	return p.Kind == Nominal && !p.Named() && p.Possessor && p.Number == Singular && s.Tokens[p.First].Tag == DET && p.First+2 == p.Last && p.Classes&personClass != 0
}
