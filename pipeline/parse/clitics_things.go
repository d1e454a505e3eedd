package parse

// Pronouns that mean things: "propose una legge; la Camera *la* respinse".

// taken is what the object pronoun of clause i means: an act or a document first,
// or last, where its verb is one that is done to such, else whoever has been the
// subject.
func (r *resolver) taken(s *sentence, i, own int, v *Verb) int {
	g := r.lang.Grammar
	if g.OnThings.Has(v.Lemma) {
		if e := r.thing(s, i, own, v); e >= 0 {
			return e
		}
	}
	e := r.meant(s, i, own, v.Object, false)
	if e >= 0 && g.OnAnything.Has(v.Lemma) && r.rivalled(s, i, e, own, v) {
		return -1
	}
	if e < 0 && g.OnAnything.Has(v.Lemma) {
		e = r.thing(s, i, own, v)
	}
	return e
}

// rivalled reports whether an object pronoun that seems to mean a body may as well mean
// a person of its sentence: "contro X si pronunciò il sinodo; il papa *lo* difese".
func (r *resolver) rivalled(s *sentence, i, e, own int, v *Verb) bool {
	if f := &r.facts[e]; f.classes&groupClass == 0 || f.classes&personClass != 0 {
		return false
	}
	gender, number := r.lang.Grammar.pronoun(v.Object)
	for p := range s.phrases {
		ph := &s.phrases[p]
		if o := ph.Entity; ph.First < s.verbs[s.clauses[i].Verb].First && o >= 0 && o != e && o != own && r.isPerson(o, NoGender) && r.suits(o, gender, number, false) {
			return true
		}
	}
	return false
}

// thing is the latest act or document with which the object pronoun of clause i
// agrees: of its sentence, or of the one before; or -1.
func (r *resolver) thing(s *sentence, i, own int, v *Verb) int {
	gender, number := r.lang.Grammar.pronoun(v.Object)
	can := func(e int) bool { return e != own && r.suits(e, gender, number, false) }
	var near [8]int
	for _, e := range r.dealtWith(near[:0], s, s.verbs[s.clauses[i].Verb].First) {
		if can(e) {
			return e
		}
	}
	if r.fresh {
		return -1
	}
	for _, e := range r.matters {
		if can(e) {
			return e
		}
	}
	return -1
}

// dealtWith adds to a list the acts and documents of a sentence before a token: the
// nearest first, but what stands behind a preposition last.
func (r *resolver) dealtWith(list []int, s *sentence, before int) []int {
	const (
		things = documentClass | actClass | abstractClass | eventClass
		others = personClass | groupClass | placeClass
	)
	for _, aside := range [...]bool{false, true} {
		for p := len(s.phrases) - 1; p >= 0; p-- {
			ph := &s.phrases[p]
			if ph.First < before && (ph.Prep != "") == aside && s.salient(p) && ph.Classes&things != 0 && ph.Classes&others == 0 {
				list = append(list, ph.Entity)
			}
		}
	}
	return list
}

// pointsAt reports whether the object pronoun of clause i means what its verb is said
// of, be it an act or a document.
func (m *matcher) pointsAt(i int, v *Verb) bool {
	if v.Object == "" || m.s.pronouns(i).object < 0 {
		return false
	}
	g := m.lang.Grammar
	return g.OnThings.Has(v.Lemma) || g.OnAnything.Has(v.Lemma)
}
