package parse

import (
	"slices"

	"github.com/spoglio/spoglio/ontology"
)

// capital reports whether a noun is written as a name is. The noun of a person at
// the head of a sentence has its capital from there.
func (r *resolver) capital(ph *Phrase) bool {
	if !capitalised(r.s.Tokens[ph.Head].Text) {
		return false
	}
	return ph.Classes&personClass == 0 || ph.Classes&groupClass != 0 || ph.Head > 1 || ph.Head == 1 && r.s.Tokens[0].Tag != PUNCT
}

// afar is how many sentences back the only ruler of a text who is called so may have been
// named: "il sultano".
const afar = 24

// office finds the person that "il principe" means: the latest one, named not
// long before, whom the text has called so, or by an office of the same rank;
// -1 where it could be two.
func (r *resolver) office(ph *Phrase, head, complement string) (id int, said bool) {
	if nation := r.lang.Words.Of(head)&r.lang.demonym != 0; nation && r.doer(ph) {
		complement = ""
	} else if nation || ph.Classes&personClass == 0 {
		return -1, false
	}
	if id := r.ofNation(ph, head); id >= 0 {
		return id, true
	}
	before := ph.Head - 1
	if before > ph.First && r.lang.Grammar.SamePerson.Has(r.s.Tokens[before].Lemma) {
		before-- // "lo *stesso* presidente"
	}
	if ph.Def != Def || ph.Number == Plural || complement != "" || ph.Last > ph.Head+1 || ph.First < before {
		return -1, false
	}
	if id, said := r.holder(head, ph.Gender); said {
		return id, true
	}
	if id, said := r.landed(head); said {
		return id, true
	}
	if last, ok := r.byOffice[head]; ok {
		if who := last[0].who; len(last) == 1 && r.suits(who, ph.Gender, Singular, false) && r.n-int(r.facts[who].last) <= afar {
			return who, slices.ContainsFunc(r.lang.Grammar.SameOffice, func(group []string) bool { return slices.Contains(group, head) })
		}
		return -1, false
	}
	found := -1
	for _, group := range r.lang.Grammar.SameOffice {
		if !slices.Contains(group, head) {
			continue
		}
		for _, other := range group {
			if id, _ := r.holder(other, ph.Gender); id >= 0 && (!r.facts[id].dead || other == head) && (found < 0 || r.facts[id].last > r.facts[found].last) {
				found = id
			}
		}
	}
	return found, found >= 0
}

// ofNation is the person whom the text has called by a noun and by the demonym behind
// it: "lo storico austriaco"; or -1.
func (r *resolver) ofNation(ph *Phrase, head string) int {
	if ph.Def != Def || ph.Number == Plural || ph.Last != ph.Head+2 || ph.Last > len(r.s.Tokens) || ph.First < ph.Head-1 {
		return -1
	}
	nation := r.s.Tokens[ph.Head+1].Lemma
	if r.lang.Words.Of(nation)&r.lang.demonym == 0 {
		return -1
	}
	a, _ := r.holder(head, ph.Gender)
	b, _ := r.holder(nation, ph.Gender)
	if a != b {
		return -1
	}
	return a
}

// doer reports whether a phrase is the subject of a clause or its agent.
func (r *resolver) doer(ph *Phrase) bool {
	for i := range r.s.clauses {
		for _, a := range r.s.clauses[i].Args {
			if &r.s.phrases[a.Phrase] == ph && (a.Role == Subject || r.lang.Grammar.Agentive.Has(ph.Prep)) {
				return true
			}
		}
	}
	return false
}

// nations notes of what nation a sentence says that somebody is: who is called
// "il generale prussiano X" is "il prussiano" of the sentences that follow.
func (r *resolver) nations(s *sentence) {
	for p := range s.phrases {
		ph := &s.phrases[p]
		e := ph.Entity
		if ph.Relation == SameHost && ph.Host >= 0 && !ph.Named() {
			e = s.phrases[ph.Host].Entity
		}
		if e < 0 || ph.Number == Plural || ph.Kind != Nominal || !r.isPerson(e, NoGender) || ph.Classes&personClass == 0 && !ph.Named() {
			continue
		}
		for j := ph.First; j < ph.Last; j++ {
			if t := &s.Tokens[j]; !capitalised(t.Text) && r.lang.Words.Of(t.Lemma)&r.lang.demonym != 0 {
				r.holds(t.Lemma, e)
			}
		}
	}
}

// presided notes whose office the verb of a clause tells: who "presiedette" is "il
// presidente" of the sentences that follow.
func (r *resolver) presided(s *sentence, i int) {
	v, p := s.verbOf(i), s.subjectOf(i)
	r.seized(s, i)
	if v == nil || v.Voice != Active || s.clauses[i].Polarity != ontology.Asserted || p >= 0 && s.phrases[p].Next >= 0 {
		return
	}
	if office := r.lang.Grammar.Holding[v.Lemma]; office != "" {
		if e := r.subjectEntity(s, i); e >= 0 && r.isPerson(e, NoGender) {
			r.holds(office, e)
		}
	}
}

// seized notes whom the verb of a clause makes something: who is caught is "il
// prigioniero" of the sentences that follow.
func (r *resolver) seized(s *sentence, i int) {
	v := s.verbOf(i)
	if v == nil || s.clauses[i].Polarity != ontology.Asserted {
		return
	}
	become := r.lang.Grammar.Suffered[v.Lemma]
	p := s.subjectOf(i)
	if v.Voice == Active {
		p = s.objectOf(i)
	}
	if become == "" || p < 0 || s.phrases[p].Next >= 0 {
		return
	}
	if e := s.phrases[p].Entity; e >= 0 && r.isPerson(e, NoGender) {
		r.holds(become, e)
	}
}

// madeTo is the bare office to which a clause appoints somebody: "*a presidente* fu acclamato X"; or -1.
func (s *sentence) madeTo(c *Clause, g *Grammar) int {
	for _, a := range c.Args {
		if p := &s.phrases[a.Phrase]; p.Prep == g.Dative && s.title(p) {
			return a.Phrase
		}
	}
	return -1
}

// bearer is who bears what the predicate of a clause says: its subject, or the
// object of a verb that makes somebody something ("lo nominò cancelliere").
func (r *resolver) bearer(s *sentence, i int) int {
	v := s.verbOf(i)
	if !r.lang.Grammar.Appoints.Has(v.Lemma) || v.Voice != Active {
		return r.subjectEntity(s, i)
	}
	if o := s.objectOf(i); o >= 0 {
		return s.phrases[o].Entity
	}
	return s.pronouns(i).object
}

// appoint notes what a clause says that somebody is or becomes: "cadde
// prigioniero", "fu nominato governatore" make him "il prigioniero", "il
// governatore" of the sentences that follow.
func (r *resolver) appoint(s *sentence) {
	for p := range s.phrases {
		ph := &s.phrases[p]
		if ph.Relation == OfHost && ph.Kind == Name && ph.Next < 0 && ph.Entity >= 0 && r.isPerson(ph.Entity, NoGender) {
			if office := r.lang.Grammar.Tenures[s.Tokens[s.phrases[ph.Host].Head].Lemma]; office != "" {
				r.holds(office, ph.Entity) // "sotto la presidenza di X"
			}
		}
	}
	for i := range s.clauses {
		c := &s.clauses[i]
		r.presided(s, i)
		r.passesOn(s, i)
		p, subject := c.find(Predicate), s.subjectOf(i)
		if p < 0 && c.Verb >= 0 && r.lang.Grammar.Appoints.Has(s.lemma(i)) {
			p = s.madeTo(c, r.lang.Grammar)
		}
		if c.Verb < 0 || p < 0 || c.Polarity != ontology.Asserted || s.phrases[p].Kind != Nominal || s.phrases[p].Named() || s.phrases[p].Number == Plural {
			continue
		}
		if v := &s.verbs[c.Verb]; r.lang.Grammar.Appoints.Has(v.Lemma) && v.Voice == Active {
			subject = s.objectOf(i)
		}
		if e := r.bearer(s, i); e >= 0 && (subject < 0 || s.phrases[subject].Next < 0) && r.isPerson(e, NoGender) && s.phrases[p].Classes&personClass != 0 {
			for j := s.phrases[p].First; j < s.phrases[p].Last; j++ {
				if t := &s.Tokens[j]; t.Tag == NOUN && r.lang.Words.Of(t.Lemma)&personClass != 0 || r.lang.Words.Of(t.Lemma)&r.lang.demonym != 0 {
					r.holds(t.Lemma, e)
				}
			}
		}
	}
}
