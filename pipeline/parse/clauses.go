package parse

import (
	"slices"

	"github.com/spoglio/spoglio/ontology"
)

// ClauseKind says how a clause hangs on its parent.
type ClauseKind uint8

// The kinds of clause.
const (
	MainClause        ClauseKind = iota
	RelativeClause               // after a relative: "che elesse …"
	SubordinateClause            // after a conjunction: "quando …", "che …"
	InfinitiveClause             // "di sostenere …", "per convocare …"
	GerundClause
	ParticipleClause // "fondato da Jaurès", "Morto il re, …"
)

// Role is the place of a phrase in its clause, active or passive alike: the
// Subject is who the finite verb agrees with.
type Role uint8

// The roles.
const (
	Unset Role = iota
	Subject
	Object
	Predicate  // of a copula, or of an object: "elessero *presidente* X"
	Complement // with a preposition
)

// Arg is a phrase on the level of a clause.
type Arg struct {
	Phrase int
	Role   Role
	After  bool // it stands after the verb
}

// Clause is a verb group (Verb -1: a clause without one) with its arguments in
// text order, over tokens [First, Last). Parent is the clause it hangs on, or
// -1; Antecedent the phrase that a relative or a participle describes, or -1,
// and RelPrep the preposition before the relative. Subject is the phrase of
// the subject, or -1 where it is dropped or shared; then From is the clause
// whose subject it shares, or -1.
type Clause struct {
	Verb        int
	First, Last int
	Parent      int
	Antecedent  int
	RelPrep     string
	Relative    string // the relative's form
	Marker      string // the conjunction or preposition that opens it
	Args        []Arg
	Times       []int
	Subject     int
	From        int
	Kind        ClauseKind
	Polarity    ontology.Polarity
	Supposed    bool // neither true nor false: nothing is stated
	opened      bool // a comma stood before it
}

// bound sets the end of a clause behind its last part.
func (s *sentence) bound(c *Clause) {
	last := c.First
	if c.Verb >= 0 {
		last = max(last, s.verbs[c.Verb].Last)
		c.First = min(c.First, s.verbs[c.Verb].PrepFirst)
	}
	for _, a := range c.Args {
		last = max(last, s.end(a.Phrase))
		c.First = min(c.First, s.phrases[a.Phrase].PrepFirst)
	}
	for _, t := range c.Times {
		last = max(last, s.times[t].Last)
		c.First = min(c.First, s.times[t].First)
	}
	c.Last = last
}

// extent is the token after a phrase with its complements and with the
// infinitive that says what it is about: "una proposta *di abolire il dazio*".
// A quotation in it ends it.
func (s *sentence) extent(p int, g *Grammar) int {
	end := s.phrases[p].End
	if c := s.phrases[p].Classes; c&(personClass|placeClass|timeClass|groupClass) != 0 && c&documentClass == 0 {
		return end
	}
	for i := range s.clauses {
		c := &s.clauses[i]
		if c.Kind != InfinitiveClause || c.Antecedent != p || c.Marker == g.Dative {
			continue
		}
		if s.describedAt(p, end) {
			return end // "la richiesta dei sarti*, sostenuta da X,* di ridurre l'orario"
		}
		last := s.last(i, true)
		for _, q := range s.quotes {
			if q.First > end && q.First < last {
				last = q.First
			}
		}
		return max(end, last)
	}
	return end
}

// describedAt reports whether a participle behind a comma at token i says something of phrase p.
func (s *sentence) describedAt(p, i int) bool {
	if i >= len(s.Tokens) || s.Tokens[i].Text != "," {
		return false
	}
	return slices.ContainsFunc(s.clauses, func(c Clause) bool {
		return c.Kind == ParticipleClause && c.Antecedent == p && c.Verb >= 0 && s.verbs[c.Verb].First == i+1
	})
}

// end is the token after a phrase with its complements and its list.
func (s *sentence) end(p int) int {
	last := s.phrases[p].End
	for q := s.phrases[p].Next; q >= 0; q = s.phrases[q].Next {
		last = max(last, s.phrases[q].End)
	}
	return last
}
