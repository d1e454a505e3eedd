package parse

import "strings"

// Lives: what tells that a text is about one person, and of which gender.

// life notes that a sentence at the beginning of a text tells the topic's birth, as
// lives begin, or says the topic's name as dictionaries do.
func (r *resolver) life(s *sentence) {
	if r.topic < 0 || r.facts[r.topic].head != "" || r.facts[r.topic].number == Plural {
		return
	}
	f := &r.facts[r.topic]
	if r.n < 3 && (r.entered(s) || r.born(s)) {
		f.votes[votePerson] += 3
	}
	if f.gender == NoGender && r.biography() {
		f.gender = r.genderShown(s)
	}
}

// entered reports whether a sentence begins with the last word of the title, a comma
// and the first: "*ROSSI, Mario*. – Nacque …".
func (r *resolver) entered(s *sentence) bool {
	title := r.facts[r.topic].folded
	i := 0
	for i < len(s.Tokens) && s.Tokens[i].Tag == PUNCT {
		i++
	}
	return i+2 < len(s.Tokens) && strings.Contains(title, " ") && s.Tokens[i].Norm == lastWord(title) && s.Tokens[i+1].Text == "," && s.Tokens[i+2].Norm == firstWord(title)
}

// born reports whether a sentence whose subject is left out tells a birth, of somebody
// with a name of several words or with parents: "nacque a Roma", "*nato a Roma*, visse …".
func (r *resolver) born(s *sentence) bool {
	g := r.lang.Grammar
	for i := range s.clauses {
		c, v := &s.clauses[i], s.verbOf(i)
		if v == nil || c.Kind != MainClause && !(c.Kind == ParticipleClause && v.First == 0) || s.subjectOf(i) >= 0 || s.droppedSubject(i) != r.topic || !g.Births.Has(v.Lemma) || v.Number == Plural {
			continue
		}
		for _, a := range c.Args {
			if p := &s.phrases[a.Phrase]; g.Agentive.Has(p.Prep) && p.Named() {
				return true
			}
		}
		return strings.Contains(r.facts[r.topic].folded, " ")
	}
	return false
}

// genderShown is the gender of the participle of a clause about the topic, whose name
// does not stand in it.
func (r *resolver) genderShown(s *sentence) Gender {
	for i := range s.clauses {
		v := s.verbOf(i)
		if v != nil && s.dropped[i] == r.topic && v.Voice == Passive && v.Main > v.First && (v.Gender == Masculine || v.Gender == Feminine) {
			return v.Gender
		}
	}
	return NoGender
}
