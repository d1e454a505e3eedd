package parse

// dislocated makes the object of a phrase before the verb that a pronoun takes
// up again: "*l'amnistia la* concesse il re". A pronoun that fits the phrase may
// still mean another ("il re lo vide"): something else must be the subject.
func (s *sentence) dislocated(c *Clause, v *Verb, g *Grammar) {
	form, ok := g.Pronouns[v.Object]
	if !ok || v.Voice != Active || c.Kind == RelativeClause || g.Appoints.Has(v.Lemma) || g.Deems.Has(v.Lemma) {
		return
	}
	for i := range c.Args {
		a := &c.Args[i]
		p := &s.phrases[a.Phrase]
		if a.After || a.Role != Unset || p.Prep != "" || p.Def != Def && p.Kind != Name || !form.fits(p) {
			continue
		}
		if !s.agrees(p, v) || s.otherSubject(c, v, i) {
			a.Role = Object
		}
		return
	}
}

// fits reports whether a pronoun of this form can stand for a phrase.
func (m Morph) fits(p *Phrase) bool {
	plural := p.Number == Plural || p.Next >= 0
	return (m.Number == Plural) == plural && (m.Gender == NoGender || p.Gender == NoGender || p.Gender == Common || m.Gender == p.Gender)
}

// otherSubject reports whether a definite phrase other than argument i can be
// the subject.
func (s *sentence) otherSubject(c *Clause, v *Verb, i int) bool {
	for j := range c.Args {
		p := &s.phrases[c.Args[j].Phrase]
		if j == i || p.Prep != "" || s.adverbial(p) || s.speech(p) || p.Def != Def && !p.Named() || !s.agrees(p, v) {
			continue
		}
		if j > i && (c.Args[j].After || p.Kind == Name || p.Classes&(personClass|groupClass) != 0) {
			return true
		}
	}
	return false
}
