package parse

import (
	"slices"
	"strings"
)

// gloss notes that a text's first sentence says, without a verb, who its topic
// is, as in a dictionary: "BRANDI, Ottavio. – *Scrittore e patriota*, nato a …;
// morto a …". What its participles say, they say of the topic.
func (r *resolver) gloss(s *sentence) {
	if r.topic < 0 || r.n > 1 || len(s.clauses) == 0 || s.clauses[0].Verb >= 0 || len(s.clauses[0].Args) == 0 {
		return
	}
	p := s.clauses[0].Args[0].Phrase
	if ph := &s.phrases[p]; ph.Entity != r.topic || ph.Kind != Nominal || ph.Named() || ph.Prep != "" || ph.Classes&personClass == 0 {
		return
	}
	s.glossed = p + 1
	for i := range s.clauses {
		if c := &s.clauses[i]; c.Kind == ParticipleClause && c.Antecedent < 0 && s.subjectOf(i) < 0 && (c.Parent <= 0 || s.clauses[c.Parent].Verb < 0 && len(s.clauses[c.Parent].Args) == 0) {
			c.Subject = p
		}
	}
}

// glosses reports whether phrase p is one of those that say who the topic is.
func (s *sentence) glosses(p int) bool {
	for q := s.glossed - 1; q >= 0; q = s.phrases[q].Next {
		if q == p {
			return true
		}
	}
	return false
}

// headword lets the names of which a dictionary's headword is made be the
// topic's: "*BRANDI, Ottavio*. – Scrittore …".
func (r *resolver) headword(s *sentence) {
	if r.topic < 0 || r.facts[r.topic].head != "" || len(s.clauses) == 0 || s.clauses[0].Verb >= 0 || len(s.Tokens) > 16 {
		return
	}
	for p := range s.phrases {
		ph := &s.phrases[p]
		if ph.Kind != Name || ph.Prep != "" || !r.ofTopic(s, ph) {
			return
		}
		ph.Entity = r.topic
		r.noteMention(p)
		if p == 1 {
			return
		}
	}
}

// ofTopic reports whether all words of a name are the topic's.
func (r *resolver) ofTopic(s *sentence, ph *Phrase) bool {
	for i := ph.NameFirst; i < ph.NameLast; i++ {
		if !slices.Contains(strings.Fields(r.facts[r.topic].folded), r.text.fold(s.Tokens[i].Text)) {
			return false
		}
	}
	return ph.NameFirst < ph.NameLast
}
