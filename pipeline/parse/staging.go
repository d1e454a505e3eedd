package parse

// staged reports whether a sentence tells what happened in the topic, or what
// the topic did: the story is then at the topic.
func (r *resolver) staged(s *sentence) bool {
	g := r.lang.Grammar
	for i := range s.clauses {
		c := &s.clauses[i]
		v := s.verbOf(i)
		if v == nil || c.Kind != MainClause || s.pluperfect(i) || r.topic < 0 {
			continue
		}
		for _, a := range c.Args {
			ph := &s.phrases[a.Phrase]
			if ph.Entity == r.topic && (a.Role == Subject && v.Voice == Active && !v.Copula || g.Locative.Has(ph.Prep) || g.While.Has(ph.Prep)) || r.session(a.Phrase) {
				return true
			}
		}
	}
	return r.presides(s) || r.assembled(s)
}

// assembled reports whether a sentence says how many met, in a text about a meeting:
// "*I delegati* erano 127".
func (r *resolver) assembled(s *sentence) bool {
	if r.topic < 0 || !r.facts[r.topic].topicish {
		return false
	}
	for i := range s.clauses {
		c, v := &s.clauses[i], s.verbOf(i)
		if v == nil || c.Kind != MainClause || !v.Copula || s.pluperfect(i) || c.Subject < 0 {
			continue
		}
		ph, pred := &s.phrases[c.Subject], c.find(Predicate)
		if ph.Kind == Nominal && ph.Def == Def && ph.Number == Plural && !ph.Named() && r.lang.Grammar.Members.Has(s.Tokens[ph.Head].Lemma) && r.complement(c.Subject) < 0 && pred >= 0 && s.phrases[pred].Count >= 0 {
			return true
		}
	}
	return false
}

// says reports whether one of some set phrases stands among the first tokens of a
// sentence.
func (s *sentence) says(phrases [][]string, within int) bool {
	for _, words := range phrases {
		for i := 0; i < min(within, len(s.Tokens)-len(words)+1); i++ {
			n := 0
			for n < len(words) && s.Tokens[i+n].Norm == words[n] {
				n++
			}
			if n == len(words) {
				return true
			}
		}
	}
	return false
}

// session reports whether a phrase means a part of the meeting that the text is
// about: "la prima giornata", "la seduta conclusiva".
func (r *resolver) session(p int) bool {
	ph := &r.s.phrases[p]
	return r.facts[r.topic].topicish && ph.Kind == Nominal && ph.Def == Def && !ph.Named() && r.lang.Grammar.Sessions.Has(r.s.Tokens[ph.Head].Lemma) && r.complement(p) < 0
}

// presides reports whether a sentence makes somebody something in the meeting that
// the text is about: "Eletto presidente della conferenza X, …".
func (r *resolver) presides(s *sentence) bool {
	for p := range s.phrases {
		ph := &s.phrases[p]
		if ph.Relation != OfHost || ph.Entity != r.topic || r.topic < 0 || s.phrases[ph.Host].Classes&r.lang.position == 0 {
			continue
		}
		for i := range s.clauses {
			if c := &s.clauses[i]; c.find(Predicate) == ph.Host && c.Verb >= 0 && r.lang.Grammar.Appoints.Has(s.lemma(i)) && !s.pluperfect(i) {
				return true
			}
		}
	}
	return false
}

// guest reports whether a sentence is set in another event than the topic: "Al
// convegno di Arles, …". A war and a revolt are made of such events.
func (r *resolver) guest(s *sentence) bool {
	if r.topic < 0 || r.topicIs("war", "revolt") {
		return false
	}
	for i := range s.clauses {
		c := &s.clauses[i]
		if c.Kind != MainClause || c.Verb < 0 {
			continue
		}
		for _, a := range c.Args {
			ph := &s.phrases[a.Phrase]
			head := s.Tokens[ph.Head].Lemma
			set := a.Role == Complement && ph.Kind == Nominal && r.lang.Grammar.Locative.Has(ph.Prep) && !a.After
			if set && ph.Entity >= 0 && ph.Entity != r.topic && r.ownComplement(a.Phrase) && (r.lang.Words.IsIn(head, "meeting") || r.lang.Words.IsIn(head, "battle")) {
				return true
			}
		}
	}
	return false
}

// headed reports whether a heading is no more than a name of the topic: "La
// battaglia".
func (r *resolver) headed(s *sentence) bool {
	if r.topic >= 0 && r.courseHeaded(s) {
		return true
	}
	if r.topic < 0 || len(s.phrases) != 1 {
		return false
	}
	ph := &s.phrases[0]
	return ph.Kind == Nominal && ph.Def == Def && ph.Last == len(s.Tokens) && r.same(s.Tokens[ph.Head].Lemma, r.facts[r.topic].head)
}

// courseHeaded reports whether a heading announces the course of an event, or what came out
// of it: "Risultati", "Lo svolgimento dei lavori".
func (r *resolver) courseHeaded(s *sentence) bool {
	i := 0
	if s.Tokens[0].Tag == DET {
		i = 1
	}
	return i < len(s.Tokens) && len(s.Tokens) <= i+3 && r.lang.Grammar.Course.Has(s.Tokens[i].Norm) && r.lang.classes(r.facts[r.topic].head, "")&eventClass != 0
}

// apart reports whether a heading announces what came before or after the
// topic: "Antefatti", "Le conseguenze".
func (s *sentence) apart(g *Grammar) bool {
	return len(s.phrases) > 0 && g.Apart.Has(s.Tokens[s.phrases[0].Head].Lemma) || g.Beside.Has(s.Tokens[0].Norm)
}
