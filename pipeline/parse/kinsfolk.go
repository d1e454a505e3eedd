package parse

import "github.com/spoglio/spoglio/ontology"

// twoOfThem is the entity of a kin noun by which the text has called two.
const twoOfThem = -2

// relate notes who in a sentence is said to be the hero's kin: "suo fratello
// Lorenzo", "il padre, Giovanni", and whom he or she marries.
func (r *resolver) relate(s *sentence) {
	if r.topic < 0 || !r.biography() {
		return
	}
	for p := range s.phrases {
		ph := &s.phrases[p]
		if ph.Kind == Nominal && ph.Classes&r.lang.kin != 0 && ph.Entity >= 0 && ph.Entity != r.topic && r.facts[ph.Entity].named && r.ofHero(s, p) {
			r.related(s.Tokens[ph.Head].Lemma, ph.Entity)
		}
	}
	for i := range s.clauses {
		v, o := s.verbOf(i), s.objectOf(i)
		if v == nil || !r.lang.Grammar.Marries.Has(v.Lemma) || v.Voice != Active || o < 0 || s.clauses[i].Polarity != ontology.Asserted || r.subjectEntity(s, i) != r.topic {
			continue
		}
		if e := s.phrases[o].Entity; e >= 0 && r.facts[e].named {
			for _, noun := range r.lang.Grammar.Spouses {
				r.related(noun, e)
			}
		}
	}
}

// parents notes whose child the hero is said to be: "Figlio di *Enrico e di Matilde*,
// succedette al padre".
func (r *resolver) parents(s *sentence) {
	if r.topic < 0 || !r.biography() {
		return
	}
	g := r.lang.Grammar
	for p := range s.phrases {
		ph := &s.phrases[p]
		if ph.Kind != Nominal || !g.Children.Has(s.Tokens[ph.Head].Lemma) || ph.Number == Plural || !r.saidOfHero(s, p) {
			continue
		}
		for q := range s.phrases {
			if of := &s.phrases[q]; of.Entity >= 0 && of.Named() && of.Number != Plural && s.childOf(q, p) {
				if noun := g.Parents[r.genderOf(s.Tokens[of.NameFirst].Norm)]; noun != "" {
					r.related(noun, of.Entity)
				}
			}
		}
	}
}

// childOf reports whether phrase q is the complement of phrase p, or goes on its list.
func (s *sentence) childOf(q, p int) bool {
	if s.phrases[q].Relation == WithHost {
		q = s.phrases[q].Host
	}
	return s.phrases[q].Relation == OfHost && s.phrases[q].Host == p
}

// saidOfHero reports whether a bare noun says who the hero is: beside his name, or at the
// head of a clause that has him or nobody for its subject.
func (r *resolver) saidOfHero(s *sentence, p int) bool {
	ph := &s.phrases[p]
	if ph.Relation == SameHost {
		return s.phrases[ph.Host].Entity == r.topic
	}
	if ph.Prep != "" || ph.Def != Bare {
		return false
	}
	for i := range s.clauses {
		if c := &s.clauses[i]; c.Kind == MainClause && c.holds(p) {
			return c.Subject < 0 || s.phrases[c.Subject].Entity == r.topic
		}
	}
	return false
}

func (r *resolver) related(noun string, e int) {
	if old, ok := r.kin[noun]; ok && old != e {
		e = twoOfThem
	}
	r.kin[noun] = e
}

// relative is whom "il padre" or "sua moglie" means in a biography: whom alone the
// text has called so, or -1.
func (r *resolver) relative(p int, head string) int {
	ph := &r.s.phrases[p]
	if ph.Classes&r.lang.kin == 0 || r.topic < 0 || ph.Number == Plural || ph.Last != ph.Head+1 || !r.biography() || !r.ofHero(r.s, p) {
		return -1
	}
	e, ok := r.kin[head]
	if !ok || e < 0 || !r.suits(e, ph.Gender, Singular, false) {
		return -1
	}
	for i := ph.First; i < ph.Head; i++ {
		if !r.determiner(&r.s.Tokens[i]) {
			return -1
		}
	}
	return e
}

// ofHero reports whether a noun of kin is said of the hero: it is definite, has no
// complement, and no other person is the subject of its clause.
func (r *resolver) ofHero(s *sentence, p int) bool {
	ph := &s.phrases[p]
	if ph.Def != Def && ph.Def != Possessive || ph.Host >= 0 && ph.Relation == OfHost {
		return false
	}
	for q := range s.phrases {
		if c := &s.phrases[q]; c.Host == p && c.Relation == OfHost && (c.Entity != r.topic || c.Entity < 0) {
			return false
		}
	}
	for i := range s.clauses {
		c := &s.clauses[i]
		if c.First <= ph.First && ph.First < c.Last && c.Subject >= 0 && c.Subject != p && !s.within(p, c.Subject) {
			if e := s.phrases[c.Subject].Entity; e != r.topic && !(e >= 0 && ph.Prep != "" && r.mereThing(e)) {
				return false
			}
		}
	}
	return true
}

// mereThing reports whether an entity is known to be nobody, so that a possessive in
// its clause speaks of somebody else: "alla *sua* morte *il regno* fu diviso".
func (r *resolver) mereThing(e int) bool {
	f := &r.facts[e]
	return !f.named && f.votes[votePerson] == 0 && f.classes&personClass == 0 && f.classes&(groupClass|placeClass|eventClass|documentClass|actClass|abstractClass|objectClass) != 0
}

// within reports whether phrase p hangs on phrase q, however far.
func (s *sentence) within(p, q int) bool {
	for n := 0; p >= 0 && n < 8; n++ {
		if p == q {
			return true
		}
		p = s.phrases[p].Host
	}
	return false
}
