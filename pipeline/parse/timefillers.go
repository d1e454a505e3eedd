package parse

import (
	"slices"

	"github.com/spoglio/spoglio/ontology"
)

// timeFillers are the times of a trigger: for a noun those that date it, else
// those of the clause. "start" and "end" take what opens and closes a stretch.
func (m *matcher) timeFillers(t *trigger, at spot) []filler {
	n := len(m.fillers)
	times := m.timesOf(t)
	for k, i := range times {
		e, w := &m.s.times[i], &m.s.moments[i]
		last := m.s.lastDay(times[k:])
		if !w.ok || k > 0 && m.s.nextDay(times[k-1], i) || m.s.unsure(i, m.lang.Grammar) || m.s.wider(times, i) {
			continue
		}
		x := filler{phrase: -1, span: m.s.span(e.First, m.s.times[last].Last)}
		interval := e.Interval
		if last > i {
			w, interval = &moment{w.from, m.s.moments[last].from, true}, true
		}
		if e.Relation == Between {
			first, last := TimeExpr{From: w.from, To: w.to, Interval: e.Interval, Relation: Between}.Ends()
			w, interval = &moment{first, last, true}, first != last
		}
		switch {
		case at == atTime && !interval && e.Relation != Since && e.Relation != Until && e.Relation != Before && e.Relation != After && !(e.Relation == By && len(times) > 1):
			x.value = m.ownDeath(t, e, w.from)
		case at == atStart && (interval || e.Relation == Since):
			x.value = w.from
		case at == atEnd && interval:
			x.value = w.to
		case at == atEnd && e.Relation == Until:
			x.value = w.from
		default:
			continue
		}
		m.fillers = append(m.fillers, x)
	}
	return m.filled(n)
}

// ownDeath is a day without a year on which the topic died, in the year that the brackets behind
// its name have told: "(Lodi, 1811 – Roma, 3 maggio 1880)", "morì *il 3 maggio*".
func (m *matcher) ownDeath(t *trigger, e *TimeExpr, at ontology.Time) ontology.Time {
	if e.Needs&NeedsYear == 0 || m.died.Precision < ontology.Year || m.topic < 0 || t.clause < 0 || !m.lang.Grammar.Dying.Has(m.s.lemma(t.clause)) {
		return at
	}
	r := resolver{registry: m.registry, s: m.s}
	if r.subjectEntity(m.s, t.clause) != m.topic || m.died.Precision == ontology.Day && (m.died.Month != at.Month || m.died.Day != at.Day) {
		return at
	}
	at.Year = m.died.Year
	return at
}

// unsure reports whether a time is one of two that may be the right one: "nel 1401
// *o nel 1402*".
func (s *sentence) unsure(i int, g *Grammar) bool {
	first, last := s.times[i].First-1, s.times[i].Last
	if last+1 < len(s.Tokens) && g.Alternatives.Has(s.Tokens[last].Norm) && (s.Tokens[last+1].Tag == NUM || s.timeFrom(last+1)) {
		return true
	}
	return first > 0 && g.Alternatives.Has(s.Tokens[first].Norm) && slices.ContainsFunc(s.times, func(e TimeExpr) bool { return e.Last == first })
}

func (s *sentence) timeFrom(token int) bool {
	return slices.ContainsFunc(s.times, func(e TimeExpr) bool { return e.First == token })
}

// wider reports whether a time holds another one of the same clause: "*nell'anno
// 1343*, il 3 aprile".
func (s *sentence) wider(times []int, i int) bool {
	if s.times[i].Relation != At || s.times[i].Interval {
		return false
	}
	x := s.moments[i].from
	for _, j := range times {
		y := s.moments[j].from
		if point := s.times[j].Relation == At && !s.times[j].Interval && s.moments[j].ok; point && y.Precision > x.Precision && x.Precision >= ontology.Year && y.Year == x.Year && (x.Month == 0 || y.Month == x.Month) {
			return true
		}
	}
	return false
}

// lastDay is the last of the times that name day after day from the first of
// them on: what happened "il 3, il 4 e il 5 maggio" lasted from the 3rd to the
// 5th.
func (s *sentence) lastDay(times []int) int {
	k := 0
	for k+1 < len(times) && s.nextDay(times[k], times[k+1]) {
		k++
	}
	return times[k]
}

// nextDay reports whether time j stands in a list right behind time i and is
// the next day.
func (s *sentence) nextDay(i, j int) bool {
	a, b := &s.times[i], &s.times[j]
	x, y := &s.moments[i], &s.moments[j]
	point := a.Relation == At && b.Relation == At && !a.Interval && !b.Interval && b.Needs&NeedsShift == 0 && x.ok && y.ok
	return point && b.First >= a.Last && b.First-a.Last <= 1 && x.from.Precision == ontology.Day && y.from.Precision == ontology.Day && daysFrom(x.from, y.from) == 1
}

// bestows reports whether the verb of a predicate says of somebody that he is, or
// makes him, what the predicate says.
func (m *matcher) bestows(t *trigger) bool {
	v := m.s.verbOf(t.clause)
	return v != nil && (v.Copula || m.lang.Grammar.Appoints.Has(v.Lemma))
}

// only is the infinitive right behind a clause's verb, or -1.
func (s *sentence) only(i int) int {
	v := s.verbOf(i)
	if v == nil {
		return -1
	}
	for j := range s.clauses {
		if c := &s.clauses[j]; c.Kind == InfinitiveClause && c.Parent == i && c.Verb >= 0 && s.verbs[c.Verb].PrepFirst == v.Last {
			return j
		}
	}
	return -1
}

// whenFillers are the times of the clause that says that something happened at
// or in the event that triggers: "il 17 aprile, a una riunione, …".
func (m *matcher) whenFillers(t *trigger) []filler {
	if t.phrase < 0 || t.clause < 0 || m.s.clauses[t.clause].Polarity != ontology.Asserted {
		return nil
	}
	prep := m.s.phrases[t.phrase].Prep
	if !m.lang.Grammar.Locative.Has(prep) && !m.lang.Grammar.While.Has(prep) {
		return nil
	}
	return m.timeFillers(&trigger{clause: t.clause, phrase: -1}, atTime)
}

// nowHeld reports whether a bare office with its holders is all that a copula says:
// "nel 1901 furono *consoli X e Y*".
func (s *sentence) nowHeld(i, p int) bool {
	ph, v := &s.phrases[p], s.verbOf(i)
	return v != nil && v.Copula && s.subjectOf(i) == p && ph.Def == Bare && ph.Kind == Nominal && ph.Named() && ph.First == v.Last && s.clauses[i].find(Predicate) < 0
}

func (m *matcher) timesOf(t *trigger) []int {
	if t.phrase >= 0 {
		n := len(m.phrases)
		for _, d := range m.s.dated {
			for p := d.Phrase; p >= 0; p = m.s.phrases[p].Host {
				if p == t.phrase {
					m.phrases = append(m.phrases, d.Time)
				}
				if r := m.s.phrases[p].Relation; r == WithHost || r == SameHost || r == OfHost && p == d.Phrase && m.s.phrases[p].Def == Indef {
					break
				}
			}
		}
		if len(m.phrases) == n && t.role && t.clause >= 0 && (m.predicated(t) && m.bestows(t) && !m.aforesaid(t) || m.s.nowHeld(t.clause, t.phrase)) {
			return m.s.clauses[t.clause].Times
		}
		return m.since(n)
	}
	if t.clause < 0 {
		return nil
	}
	c := &m.s.clauses[t.clause]
	if len(c.Times) == 0 {
		if sub := m.s.only(t.clause); sub >= 0 {
			return m.s.clauses[sub].Times // "cessò di esistere nel 1916"
		}
	}
	if len(c.Times) == 0 && c.Kind == InfinitiveClause && m.lang.Grammar.Afterwards.Has(c.Marker) {
		return nil // "lasciò Pola nel 1208, *dopo essere stato sconfitto*"
	}
	if len(c.Times) == 0 && (c.Kind == InfinitiveClause && c.Polarity == ontology.Asserted || c.Kind == GerundClause) && c.Parent >= 0 {
		return m.s.clauses[c.Parent].Times
	}
	return c.Times
}

// aforesaid reports whether a role stands before a comma and the verb, behind which is another
// that the clause's times belong to: "*membro della Società*, ne fu presidente dal 1928".
func (m *matcher) aforesaid(t *trigger) bool {
	v, end := m.s.verbOf(t.clause), m.s.phrases[t.phrase].End
	if v == nil || end >= v.First || m.s.Tokens[end].Text != "," {
		return false
	}
	return slices.ContainsFunc(m.s.clauses[t.clause].Args, func(a Arg) bool {
		return a.Role == Predicate && a.After && m.s.phrases[a.Phrase].First >= v.Last
	})
}
