package parse

import "github.com/spoglio/spoglio/ontology"

// timeline completes the times of a document in text order: each from what its
// clause, its sentence and the events before it said.
type timeline struct {
	topic ontology.Time // the time of the document's topic, or its first day
	until ontology.Time // the topic's last day, if the text gives a stretch
	focus ontology.Time // the last time told
	dated bool          // the text has said when the topic was
}

// moment is an expression of time once completed.
type moment struct {
	from, to ontology.Time
	ok       bool
}

// follow completes the times of a sentence.
func (t *timeline) follow(s *sentence) {
	s.moments = make([]moment, len(s.times))
	anchor := t.anchor()
	for i := range s.times {
		e := &s.times[i]
		from, to, ok := Resolve(*e, anchor)
		s.moments[i] = moment{from, to, ok}
		if ok && !from.YearUnknown {
			anchor = from // within a sentence, each time goes on from the one before
			if e.Interval {
				anchor = to
			}
		}
		if !ok || e.Relation == Before || s.isDated(i) || from.YearUnknown || !s.onLine(i) && t.topic.Precision != 0 {
			continue
		}
		t.focus = from
	}
	t.date(s)
	s.during = t.within(t.focus) && !s.elsewhere()
}

// date takes the topic's first and last day from what the text says of the
// topic itself; before it says any, the story's first time stands for it.
func (t *timeline) date(s *sentence) {
	for i := range s.clauses {
		for _, k := range s.clauses[i].Times {
			w := &s.moments[k]
			if !w.ok || !s.about[i] || s.clauses[i].Polarity != ontology.Asserted {
				continue
			}
			if !t.dated || sooner(w.from, t.topic) {
				t.topic = w.from
			}
			last := w.from
			if s.times[k].Interval {
				last = w.to
			}
			if !t.dated || sooner(t.until, last) {
				t.until = last
			}
			t.dated = true
		}
	}
	if !t.dated && t.topic.Precision == 0 {
		t.topic = t.focus
	}
}

// elsewhere reports whether a sentence's only times tell what had been before.
func (s *sentence) elsewhere() bool {
	for i := range s.clauses {
		if c := &s.clauses[i]; c.Kind == MainClause && len(c.Times) > 0 && s.pluperfect(i) {
			return true
		}
	}
	return false
}

// onLine reports whether a time belongs to the line of the story: not to a
// relative or subordinate clause, nor to what had happened before.
func (s *sentence) onLine(time int) bool {
	for i := range s.clauses {
		c := &s.clauses[i]
		for _, t := range c.Times {
			if t == time {
				return c.Kind != RelativeClause && c.Kind != ParticipleClause && !s.pluperfect(i)
			}
		}
	}
	return false
}

// pluperfect reports whether a clause tells what had happened before.
func (s *sentence) pluperfect(i int) bool {
	v := s.verbOf(i)
	return v != nil && v.Perfect && v.Tense == Imperfect
}

// reach is how many days a topic may last of which the text tells one.
const reach = 7

// within reports whether a time lies in the span of the topic: the topic's
// start and end where the text gave both, else the topic's own time.
func (t *timeline) within(x ontology.Time) bool {
	from, to := t.topic, t.until
	if to.Precision == 0 {
		to = from
	}
	if from.Precision == 0 || x.Precision == 0 {
		return true // nothing says that the story has left its topic
	}
	if from == to && from.Precision == ontology.Day && x.Precision == ontology.Day {
		days := dayNumber(x.Year, x.Month, x.Day, x.Calendar) - dayNumber(from.Year, from.Month, from.Day, from.Calendar)
		return 0 <= days && days <= reach
	}
	return to.Year-from.Year <= 5 && x.Precision >= ontology.Year && !sooner(x, from) && !sooner(to, x)
}

// sooner reports whether a ended before b began, as far as both are known.
func sooner(a, b ontology.Time) bool {
	for _, d := range [...][2]int{{a.Year, b.Year}, {a.Month, b.Month}, {a.Day, b.Day}} {
		if d[0] == 0 || d[1] == 0 {
			return false
		}
		if d[0] != d[1] {
			return d[0] < d[1]
		}
	}
	return false
}

func (t *timeline) anchor() ontology.Time {
	if t.focus.Precision != 0 {
		return t.focus
	}
	return t.topic
}

// isDated reports whether a time belongs to a noun.
func (s *sentence) isDated(time int) bool {
	for _, d := range s.dated {
		if d.Time == time {
			return true
		}
	}
	return false
}

// timeFillers are the times of a trigger: for a noun those that date it, else
// those of the clause. "start" and "end" take what opens and closes a stretch.
func (m *matcher) timeFillers(t trigger, at string) []filler {
	var out []filler
	for _, i := range m.timesOf(t) {
		e, w := &m.s.times[i], &m.s.moments[i]
		if !w.ok {
			continue
		}
		x := filler{phrase: -1, span: m.s.span(e.First, e.Last)}
		interval := e.Interval
		if e.Relation == Between {
			first, last := TimeExpr{From: w.from, To: w.to, Relation: Between}.Ends()
			w, interval = &moment{first, last, true}, first != last
		}
		switch {
		case at == "time" && !interval && e.Relation != Since && e.Relation != Until && e.Relation != Before && e.Relation != After:
			x.value = w.from
		case at == "start" && (interval || e.Relation == Since):
			x.value = w.from
		case at == "end" && interval:
			x.value = w.to
		case at == "end" && e.Relation == Until:
			x.value = w.from
		default:
			continue
		}
		out = append(out, x)
	}
	return out
}

// bestows reports whether the clause of a predicate says of somebody that he
// is, or makes him, what the predicate says.
func (m *matcher) bestows(t trigger) bool {
	v := m.s.verbOf(t.clause)
	return v != nil && (v.Copula || m.lang.Grammar.Appoints[v.Lemma] || m.conjunct(t.clause, t.phrase))
}

// only is the infinitive right behind a clause's verb, or -1.
func (s *sentence) only(i int) int {
	for j := range s.clauses {
		if c := &s.clauses[j]; c.Kind == InfinitiveClause && c.Parent == i && c.Verb >= 0 && s.verbs[c.Verb].PrepFirst == s.verbs[s.clauses[i].Verb].Last {
			return j
		}
	}
	return -1
}

// whenFillers are the times of the clause that says that something happened at
// or in the event that triggers: "il 17 aprile, a una riunione, …".
func (m *matcher) whenFillers(t trigger) []filler {
	if t.phrase < 0 || t.clause < 0 || m.s.clauses[t.clause].Polarity != ontology.Asserted {
		return nil
	}
	prep := m.s.phrases[t.phrase].Prep
	if !m.lang.Grammar.Locative[prep] && !m.lang.Grammar.While[prep] {
		return nil
	}
	return m.timeFillers(trigger{clause: t.clause, phrase: -1}, "time")
}

func (m *matcher) timesOf(t trigger) []int {
	if t.phrase >= 0 {
		var out []int
		for _, d := range m.s.dated {
			for p := d.Phrase; p >= 0; p = m.s.phrases[p].Host {
				if p == t.phrase {
					out = append(out, d.Time)
				}
				if r := m.s.phrases[p].Relation; r == WithHost || r == SameHost {
					break
				}
			}
		}
		if len(out) == 0 && t.role && t.clause >= 0 && m.predicated(t) && m.bestows(t) {
			return m.s.clauses[t.clause].Times
		}
		return out
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
	if len(c.Times) == 0 && (c.Kind == InfinitiveClause || c.Kind == GerundClause) && c.Parent >= 0 {
		return m.s.clauses[c.Parent].Times
	}
	return c.Times
}
