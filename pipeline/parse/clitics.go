package parse

// clitics are the entities that a clause's unstressed pronouns mean, or -1.
type clitics struct{ object, dative int }

// lean finds whom the pronouns of a sentence's verbs mean: somebody or
// something that the sentences before, or the clauses before, made their
// subject, else the topic.
func (r *resolver) lean(s *sentence) {
	s.clitics = make([]clitics, len(s.clauses))
	for i := range s.clauses {
		s.clitics[i] = clitics{-1, -1}
		v := s.verbOf(i)
		if v == nil || v.Object == "" && v.Dative == "" {
			continue
		}
		own := r.subjectEntity(s, i)
		if v.Object != "" {
			s.clitics[i].object = r.meant(s, i, own, v.Object, false)
		}
		if v.Dative != "" {
			s.clitics[i].dative = r.meant(s, i, own, v.Dative, true)
		}
	}
}

// subjectEntity is the entity of a clause's subject, or -1.
func (r *resolver) subjectEntity(s *sentence, i int) int {
	if p := s.subjectOf(i); p >= 0 {
		return s.phrases[p].Entity
	}
	return s.droppedSubject(i)
}

// meant is the latest entity that a pronoun form can mean in clause i.
func (r *resolver) meant(s *sentence, i, own int, form string, person bool) int {
	gender, number := r.lang.Grammar.pronoun(form)
	for j := i - 1; j >= 0; j-- {
		if e := r.subjectEntity(s, j); e >= 0 && e != own && r.suits(e, gender, number, person) {
			return e
		}
	}
	for k := len(r.subject) - 1; k >= max(0, len(r.subject)-2); k-- {
		if e := r.subject[k]; e != own && r.suits(e, gender, number, person) {
			return e
		}
	}
	if r.topic >= 0 && r.topic != own && r.suits(r.topic, gender, number, person) {
		return r.topic
	}
	return -1
}

// suits reports whether an entity agrees with a pronoun.
func (r *resolver) suits(e int, gender Gender, number Number, person bool) bool {
	f := &r.facts[e]
	if person && f.classes&personClass == 0 && f.votes[votePerson] == 0 {
		return false
	}
	if (number == Plural) != (f.number == Plural) {
		return false
	}
	return f.gender == NoGender || f.gender == Common || gender == NoGender || f.gender == gender
}

// pronoun is the gender and number of an object pronoun.
func (g *Grammar) pronoun(form string) (Gender, Number) {
	p := g.Pronouns[form]
	return p.Gender, p.Number
}
