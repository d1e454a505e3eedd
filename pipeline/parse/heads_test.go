//go:build treebank

package parse

import "github.com/spoglio/spoglio/source"

// Heads are the spans of the main form of a finite verb, and of the phrases
// that are its subject and object in the clause or by a relative; of a name the
// whole name counts as its head.
type Heads struct{ Verb, Subject, Object source.Span }

// Heads lists the finite verbs of a text.
func (t *Text) Heads() []Heads {
	var out []Heads
	for i := range t.sentences {
		s := &t.sentences[i]
		for n := range s.clauses {
			if c := &s.clauses[n]; c.Verb >= 0 && s.verbs[c.Verb].Finite() {
				v := &s.verbs[c.Verb]
				out = append(out, Heads{s.span(v.Main, v.Main+1), s.headSpan(c.Subject), s.headSpan(s.objectHead(c, v))})
			}
		}
	}
	return out
}

// objectHead is the phrase of a clause's object, the antecedent of a relative
// too.
func (s *sentence) objectHead(c *Clause, v *Verb) int {
	if o := c.find(Object); o >= 0 {
		return o
	}
	if c.Kind == RelativeClause && c.RelPrep == "" && c.Relative == "che" && v.Voice == Active && c.Subject != c.Antecedent {
		return c.Antecedent
	}
	return -1
}

func (s *sentence) headSpan(p int) source.Span {
	if p < 0 {
		return source.Span{}
	}
	ph := &s.phrases[p]
	if ph.Kind == Name {
		return s.span(ph.NameFirst, ph.NameLast)
	}
	return s.span(ph.Head, ph.Head+1)
}
