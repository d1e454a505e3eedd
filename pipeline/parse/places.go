package parse

import (
	"slices"
)

// Places: where around a trigger a slot looks for its fillers.

// phrasesAt are the phrases in one place of a trigger, best first.
func (m *matcher) phrasesAt(t *trigger, at *Place) []int {
	if t.adjective {
		return m.adjectivePlace(t, at)
	}
	if t.phrase >= 0 {
		if out, ok := m.nounPlace(t, at); ok {
			return out
		}
	}
	if t.clause < 0 || t.phrase >= 0 && t.role {
		return nil
	}
	return m.clausePlace(t.clause, at)
}

// leans is the phrase on which phrase p hangs, or that stands before it in a list; or -1.
func (s *sentence) leans(p int) int {
	q := s.phrases[p].Host
	if s.phrases[p].Relation != WithHost {
		return q
	}
	for q >= 0 && s.phrases[q].Next >= 0 && s.phrases[q].Next != p {
		q = s.phrases[q].Next
	}
	return q
}

// nounPlace looks around a noun that triggers; false hands on to the clause.
func (m *matcher) nounPlace(t *trigger, at *Place) ([]int, bool) {
	switch at.spot {
	case atHead:
		return m.some(t.phrase), true
	case atBearer:
		return m.bearers(t), true
	case atTopic:
		return nil, true
	case atHost:
		if ph := &m.s.phrases[t.phrase]; ph.Named() && ph.Relation == WithHost && ph.Classes&m.lang.kin == 0 {
			return nil, true // "X e *il senatore Y*"
		}
		return m.some(m.s.leans(t.phrase)), true
	case atApposition:
		return m.attached(t.phrase, "", SameHost), true
	case atParenthesis:
		return m.attached(t.phrase, "", InHost), true
	case atPossessor:
		return nil, true
	}
	if out := m.complements(t.phrase, at.word); len(out) > 0 {
		if noun := m.s.phrases[t.phrase].Classes; t.role && (noun&m.lang.collective == 0 || noun&m.lang.position != 0) {
			out = slices.DeleteFunc(out, m.partOfTitle)
		}
		return out, true
	}
	switch at.spot {
	case atSubject, atObject, atPredicate, atAgent, atPlace, atCount, atQuote:
		return nil, t.role
	}
	return nil, true
}

// partOfTitle: a complement that is a piece of the office's own name: "ministro
// *degli Esteri*", but not "membro *del consiglio*".
func (m *matcher) partOfTitle(p int) bool {
	ph := &m.s.phrases[p]
	return ph.Prep == m.lang.Grammar.Genitive && !ph.Named() && m.lang.Words.Of(m.s.Tokens[ph.Head].Norm)&m.lang.office != 0 && !m.ofLand(p)
}

// ofLand reports whether a name in its complement makes of the noun at p a thing of its
// own: "il doge *della Repubblica di Venezia*".
func (m *matcher) ofLand(p int) bool {
	return slices.ContainsFunc(m.s.phrases, func(q Phrase) bool {
		return q.Host == p && q.Relation == OfHost && q.Kind == Name && q.Def == Bare && !m.s.Tokens[q.PrepFirst].Morph.Articled
	})
}

// complements are the phrases with a preposition that hang on a noun, or stand
// right behind it on the clause.
func (m *matcher) complements(p int, prep string) []int {
	n := len(m.phrases)
	p = m.s.shared(p, prep, m.lang)
	m.attached(p, prep, OfHost)
	m.attached(p, prep, OnHost)
	end := m.s.phrases[p].End
	for q := range m.s.phrases {
		ph := &m.s.phrases[q]
		if ph.PrepFirst == end && ph.Host < 0 && ph.Prep != "" {
			if ph.Prep == prep && !m.gathered(p, q) {
				m.phrases = append(m.phrases, q)
			}
			end = ph.End
		}
	}
	return m.since(n)
}

// gathered reports whether phrase q is the meeting in which the office at p was given, and
// not what it is over: "creato *cardinale* nel concistoro".
func (m *matcher) gathered(p, q int) bool {
	ph := &m.s.phrases[q]
	return ph.Prep == m.lang.Grammar.Inside && ph.Kind == Nominal && m.s.phrases[p].Classes&m.lang.position != 0 && m.lang.Words.IsIn(m.s.Tokens[ph.Head].Lemma, "meeting")
}

// shared is the last of a pair of kin, whose complement is that of both, or the
// phrase itself: "*figlio ed erede* di X".
func (s *sentence) shared(p int, prep string, lang *Language) int {
	ph := &s.phrases[p]
	if next := ph.Next; prep == lang.Grammar.Genitive && next >= 0 && ph.Classes&lang.kin != 0 && s.title(ph) && s.title(&s.phrases[next]) && s.phrases[next].Next < 0 && s.phrases[next].PrepFirst == ph.Last+1 {
		return next
	}
	return p
}

// attached are the phrases that hang on p in one relation, with a preposition.
func (m *matcher) attached(p int, prep string, r Relation) []int {
	n := len(m.phrases)
	for q := range m.s.phrases {
		if ph := &m.s.phrases[q]; ph.Host == p && ph.Relation == r && (ph.Prep == prep || r == SameHost || r == InHost) {
			m.phrases = append(m.phrases, q)
		}
	}
	return m.since(n)
}

// clausePlace looks in a clause.
func (m *matcher) clausePlace(i int, at *Place) []int {
	c := &m.s.clauses[i]
	v := m.s.verbOf(i)
	switch at.spot {
	case atSubject:
		if m.s.ownDeed(i, m.lang.Grammar) {
			return m.some(m.s.subjectOf(c.Parent))
		}
		if v != nil && (v.Voice == Passive || v.Causative != "") {
			return m.withPrep(c, m.lang.Grammar.Agentive)
		}
		return m.some(m.s.subjectOf(i))
	case atObject:
		return m.deepObject(i, v)
	case atSurface:
		return m.some(m.s.subjectOf(i))
	case atBefore:
		return m.objectBefore(c)
	case atPredicate:
		return m.some(c.predicate())
	case atTitle:
		return m.titles(i, v)
	case atAgent:
		return m.withPrep(c, m.lang.Grammar.Agentive)
	case atPlace:
		return m.places(c)
	case atCount:
		return m.counted(c)
	case atQuote:
		return m.quotes(c)
	case atTopic:
		return nil
	}
	if c.RelPrep == at.word && c.Antecedent >= 0 {
		return m.some(c.Antecedent)
	}
	return m.after(c, at.word)
}

// predicate is the phrase that a clause's verb says somebody is or becomes, or -1:
// the one behind the verb rather than what its subject is besides ("*tenente* nel
// 1903, fu promosso capitano").
func (c *Clause) predicate() int {
	for i := range c.Args {
		if c.Args[i].Role == Predicate && c.Args[i].After {
			return c.Args[i].Phrase
		}
	}
	return c.find(Predicate)
}

// objectBefore is what the clause that a coordinate one goes on from was done
// to: "propose *una legge*, ma ottenne pochi voti".
func (m *matcher) objectBefore(c *Clause) []int {
	if c.From < 0 {
		return nil
	}
	return m.deepObject(c.From, m.s.verbOf(c.From))
}

// titles is the object when a bare office stands before its name: "elesse
// *presidente* X".
func (m *matcher) titles(i int, v *Verb) []int {
	for _, p := range m.deepObject(i, v) {
		if ph := &m.s.phrases[p]; ph.Def == Bare && ph.Kind == Nominal && ph.Named() {
			return []int{p}
		}
	}
	return nil
}

// deepObject is who or what the verb happens to.
func (m *matcher) deepObject(i int, v *Verb) []int {
	c := &m.s.clauses[i]
	if v != nil && v.Voice == Passive {
		return m.some(m.s.subjectOf(i))
	}
	if o := c.find(Object); o >= 0 {
		return m.some(o)
	}
	if v != nil && v.Voice == Reflexive && !m.lang.Grammar.NotSelf.Has(v.Lemma) {
		return m.some(m.s.subjectOf(i))
	}
	if c.Kind == RelativeClause && c.RelPrep == "" && c.Antecedent >= 0 && c.Subject != c.Antecedent && m.lang.Grammar.Complementizer == c.Relative {
		return m.some(c.Antecedent)
	}
	return nil
}

func (m *matcher) withPrep(c *Clause, preps Set) []int {
	n := len(m.phrases)
	for _, a := range c.Args {
		if p := &m.s.phrases[a.Phrase]; p.Prep != "" && preps.Has(p.Prep) {
			m.phrases = append(m.phrases, a.Phrase)
		}
	}
	return m.since(n)
}

// after are the phrases of a clause that stand after one preposition, with "a" those
// behind the verb first: "al congresso si opposero *alla guerra*".
func (m *matcher) after(c *Clause, prep string) []int {
	n := len(m.phrases)
	for _, a := range c.Args {
		if p := &m.s.phrases[a.Phrase]; p.Prep != "" && p.Prep == prep {
			m.phrases = append(m.phrases, a.Phrase)
		}
	}
	if found := m.phrases[n:]; prep == m.lang.Grammar.Dative && len(found) > 1 {
		slices.SortStableFunc(found, func(p, q int) int { return m.behind(c, q) - m.behind(c, p) })
	}
	for _, p := range m.remarked(c) {
		if m.s.phrases[p].Prep == prep {
			m.phrases = append(m.phrases, p)
		}
	}
	return m.since(n)
}

// behind is 1 for an argument that stands behind its verb, else 0.
func (m *matcher) behind(c *Clause, p int) int {
	if slices.ContainsFunc(c.Args, func(a Arg) bool { return a.Phrase == p && a.After }) {
		return 1
	}
	return 0
}

// places are the complements that say where.
func (m *matcher) places(c *Clause) []int {
	var out []int
	if m.lang.Grammar.PlaceRelatives.Has(c.Relative) && c.Antecedent >= 0 && !m.lang.Grammar.Agentive.Has(c.RelPrep) { // not "*da dove* rientrò"
		out = append(out, c.Antecedent)
	}
	for _, p := range m.withPrep(c, m.lang.Grammar.Locative) {
		if m.isPlace(p) {
			out = append(out, p)
		}
	}
	return out
}

// isPlace: a common noun of a place, or a name that nothing says is somebody's.
func (m *matcher) isPlace(p int) bool {
	ph := &m.s.phrases[p]
	if ph.Possessor && m.lang.Grammar.Posts.Has(m.s.Tokens[ph.Head].Lemma) {
		return false // "*al suo posto* nacque X"
	}
	if ph.Classes&m.lang.placenoun != 0 && ph.Classes&personClass == 0 {
		return true
	}
	if ph.Kind == Nominal && !ph.Named() || ph.Kind == Nominal && ph.Classes&placeClass == 0 && ph.Classes != 0 {
		return ph.Classes&placeClass != 0 && ph.Classes&(personClass|abstractClass|actClass|timeClass|groupClass) == 0
	}
	if ph.Entity < 0 {
		return false
	}
	v := m.facts[ph.Entity].votes
	return ph.Kind != Quoted && (v[votePlace] > 0 || m.facts[ph.Entity].classes&placeClass != 0) && v[votePlace] >= v[votePerson]
}

// counted are the phrases of a clause that a number counts, list members and
// what a remark in brackets counts too: "fu respinta (*41 voti* contro 5)".
func (m *matcher) counted(c *Clause) []int {
	var out []int
	for _, a := range c.Args {
		for p := a.Phrase; p >= 0; p = m.s.phrases[p].Next {
			if m.s.phrases[p].Count >= 0 {
				out = append(out, p)
			}
		}
	}
	for _, p := range m.remarked(c) {
		if m.s.phrases[p].Prep == "" {
			out = append(out, p)
		}
	}
	return out
}

// remarked are the numbers in the brackets of a clause.
func (m *matcher) remarked(c *Clause) []int {
	var out []int
	for _, b := range m.s.remarks {
		if b.First < c.First || b.First > c.Last+1 || m.otherRemark(c, b.First) {
			continue
		}
		for p := range m.s.phrases {
			if ph := &m.s.phrases[p]; ph.Count >= 0 && ph.First >= b.First && ph.Last <= b.Last {
				out = append(out, p)
			}
		}
	}
	return out
}

// otherRemark reports whether brackets at token i belong to a participle before the verb of a
// clause: "ottenuta la fiducia *(118 sì)*, il governo varò la riforma".
func (m *matcher) otherRemark(c *Clause, i int) bool {
	if c.Verb < 0 || m.s.verbs[c.Verb].First < i {
		return false
	}
	for j := range m.s.clauses {
		if d := &m.s.clauses[j]; d != c && d.Kind == ParticipleClause && d.Verb >= 0 && d.First <= i && i <= d.Last+1 && m.s.verbs[d.Verb].First < i {
			return true
		}
	}
	return false
}

func (m *matcher) quotes(c *Clause) []int {
	var out []int
	for _, a := range c.Args {
		if p := &m.s.phrases[a.Phrase]; p.Kind == Quoted && m.s.Tokens[p.First].Title == NoTitle && !m.lang.Grammar.Locative.Has(p.Prep) && !m.ownWork(p) {
			out = append(out, a.Phrase)
		}
	}
	return out
}

// ownWork reports whether a quotation is the title of somebody's own work of which
// something is said: "della sua «Merope» X disse …".
func (m *matcher) ownWork(p *Phrase) bool {
	first, last := m.s.inside(p)
	return p.Prep == m.lang.Grammar.Genitive && p.Possessor && first < last && capitalised(m.s.Tokens[first].Text)
}

// down follows further steps from a phrase: prepositions of its complements.
func (m *matcher) down(p int, steps []string) []int {
	out := m.some(p)
	for _, step := range steps {
		var next []int
		for _, q := range out {
			if step == "apposition" {
				next = append(next, m.attached(q, "", SameHost)...)
			} else {
				next = append(next, m.complements(q, step)...)
			}
		}
		out = next
	}
	return out
}

// goesOn reports whether complement q goes on with the list that p began: "da
// X *e da Y*".
func (m *matcher) goesOn(p, q int) bool {
	a, b := &m.s.phrases[p], &m.s.phrases[q]
	if a.Prep == "" || a.Prep != b.Prep || b.Relation != Free || b.PrepFirst == 0 {
		return false
	}
	t := &m.s.Tokens[b.PrepFirst-1]
	if t.Tag == ADV && b.PrepFirst > 1 {
		t = &m.s.Tokens[b.PrepFirst-2] // "presieduto da X, *poi da Y*"
	}
	return t.Text == "," || m.lang.Grammar.Additive.Has(t.Norm)
}
