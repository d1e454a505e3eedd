package parse

import (
	"slices"
	"strings"

	"github.com/spoglio/spoglio/ontology"
)

// What the reader remembers of who is called by an office.

// calledSo is a person whom the text has called by an office.
type calledSo struct {
	who   int
	bound bool // with a complement, as of another realm: "il re di Prussia X"
}

// mostCalled is how many persons an office is remembered of: the latest ones.
const mostCalled = 4

// holds notes that a named person is called by an office.
func (r *registry) holds(office string, id int) {
	was := r.byOffice[office]
	if len(was) > 0 && was[0].who == id {
		was[0].bound = false
		return
	}
	now := make([]calledSo, 1, mostCalled)
	now[0].who = id
	for _, c := range was {
		if c.who != id && len(now) < mostCalled {
			now = append(now, c)
		}
	}
	r.byOffice[r.keep(office)[0]] = now
}

// bound notes of what phrase p says somebody's office is: "il re *di Prussia* X" is not the first
// whom "il re" means.
func (r *resolver) bound(p int) {
	ph := &r.s.phrases[p]
	if ph.Kind != Nominal || ph.Classes&r.lang.position == 0 || ph.Entity < 0 {
		return
	}
	if was := r.byOffice[r.s.Tokens[ph.Head].Lemma]; len(was) > 0 && was[0].who == ph.Entity && r.elsewhere(p) {
		was[0].bound = true
	}
}

// elsewhere reports whether the complement of an office names a realm or a body, and not the
// one that the text is about.
func (r *resolver) elsewhere(p int) bool {
	for q := range r.s.phrases {
		c := &r.s.phrases[q]
		if c.Host != p || c.Relation != OfHost || c.Kind == Nominal && r.topic >= 0 && r.same(r.s.Tokens[c.Head].Lemma, r.facts[r.topic].head) {
			continue
		}
		if c.Named() || c.Kind == Nominal && c.Classes&groupClass != 0 {
			return true
		}
	}
	return false
}

// landed is whom a bare noun of rank means of those called by it and by their land, "il duca *di
// Guisa*": the one spoken of last; -1 where it may be two of them.
func (r *resolver) landed(head string) (id int, said bool) {
	const lately, now = 8, 1
	best, second := -1, -1
	for _, e := range latest(r.byNoun[head]) {
		f := &r.facts[e]
		if f.head != head || !f.named || f.number == Plural || f.classes&personClass == 0 || r.n-int(f.last) > lately {
			continue
		}
		if best < 0 || f.last >= r.facts[best].last {
			best, second = int(e), best
		} else if second < 0 || f.last > r.facts[second].last {
			second = int(e)
		}
	}
	if second < 0 {
		return -1, false
	}
	if r.n-int(r.facts[second].last) <= now {
		return -1, true
	}
	return best, true
}

// holder is the person called by an office not long before; -1 where the text
// has just called two persons so. The bool says whether anybody was.
func (r *resolver) holder(office string, gender Gender) (id int, said bool) {
	const lately, now = 8, 1
	var some [mostCalled]calledSo
	those := some[:0]
	for _, c := range r.byOffice[office] {
		if (r.n-int(r.facts[c.who].last) <= lately || c.who == r.topic) && r.suits(c.who, gender, Singular, false) {
			those = append(those, c)
		}
	}
	those = r.rather(those, func(c calledSo) bool { return !r.facts[c.who].dead })
	those = r.rather(those, func(c calledSo) bool { return !c.bound })
	if len(those) == 0 {
		return -1, false
	}
	best := slices.MaxFunc(those, func(a, b calledSo) int { return int(r.facts[a.who].last - r.facts[b.who].last) })
	topical := slices.ContainsFunc(those, func(c calledSo) bool { return c.who == r.topic })
	for _, c := range those {
		if c.who != best.who && r.n-int(r.facts[c.who].last) <= now && r.n-int(r.facts[best.who].last) <= now {
			return -1, true
		}
	}
	if topical && r.n-int(r.facts[best.who].last) > now {
		return r.topic, true
	}
	return best.who, true
}

// byLand is the lord whom the name of his land means behind a masculine article, where it is who
// does something: "il duca di Guisa …; *il Guisa* assalì la porta"; or -1.
func (r *resolver) byLand(ph *Phrase) int {
	if ph.Def != Def || ph.Number == Plural || ph.NameLast != ph.NameFirst+1 || ph.NameFirst == 0 || ph.Prep != "" && !r.lang.Grammar.Agentive.Has(ph.Prep) && ph.Prep != r.lang.Grammar.Dative {
		return -1
	}
	if m := r.s.Tokens[ph.NameFirst-1].Morph; m.Gender != Masculine || m.Number != Singular {
		return -1
	}
	name := r.s.Tokens[ph.NameFirst].Norm
	ids := latest(r.byWord[name])
	for i := len(ids) - 1; i >= 0; i-- {
		if f := &r.facts[ids[i]]; f.head == "" && f.classes&personClass != 0 && f.number != Plural && strings.HasSuffix(f.folded, " "+r.lang.Grammar.Genitive+" "+name) {
			return int(ids[i]) // "Stefano *di Garlande*"
		}
		if f := &r.facts[ids[i]]; f.head != "" && f.classes&personClass != 0 && f.number != Plural && r.lang.Words.IsIn(f.head, "noble") && !r.lang.Words.IsIn(f.head, "ruler") && f.folded == f.head+" "+r.lang.Grammar.Genitive+" "+name {
			return int(ids[i])
		}
	}
	return -1
}

// rather keeps those of whom something holds, if it does of any.
func (r *resolver) rather(those []calledSo, holds func(calledSo) bool) []calledSo {
	if len(those) < 2 || !slices.ContainsFunc(those, holds) {
		return those
	}
	return slices.DeleteFunc(those, func(c calledSo) bool { return !holds(c) })
}

// passesOn notes in a clause who has died, and that who succeeds somebody holds his office.
func (r *resolver) passesOn(s *sentence, i int) {
	v, g := s.verbOf(i), r.lang.Grammar
	if v == nil || s.clauses[i].Polarity != ontology.Asserted {
		return
	}
	e := r.subjectEntity(s, i)
	if e < 0 || !r.isPerson(e, NoGender) {
		return
	}
	if g.Dying.Has(v.Lemma) && v.Mood == Indicative && (v.Tense == PastHistoric || v.Perfect) {
		r.facts[e].dead = true
	}
	if !g.Follows.Has(v.Lemma) || s.subjectOf(i) < 0 {
		return
	}
	before := s.pronouns(i).dative
	for _, a := range s.clauses[i].Args {
		if ph := &s.phrases[a.Phrase]; ph.Prep == g.Dative && ph.Entity >= 0 && r.isPerson(ph.Entity, NoGender) {
			before = ph.Entity
		}
	}
	if before < 0 || before == e {
		return
	}
	for _, office := range r.entities[before].Kinds {
		if was := r.byOffice[office]; r.lang.Words.Of(office)&r.lang.position != 0 && len(was) > 0 && was[0].who == before {
			r.holds(office, e)
			r.facts[before].dead = true
		}
	}
}
