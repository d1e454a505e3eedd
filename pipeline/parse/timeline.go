package parse

import (
	"slices"

	"github.com/spoglio/spoglio/ontology"
)

// timeline completes the times of a document in text order: each from what its
// clause, its sentence and the events before it said.
type timeline struct {
	topic   ontology.Time // the time of the document's topic, or its first day
	until   ontology.Time // the topic's last day, if the text gives a stretch
	focus   ontology.Time // the last time told
	told    ontology.Time // the last time that the sentence before told, if it told any
	month   ontology.Time // the last time told, if in passing, that has a month; none once the story goes on by years
	story   ontology.Time // the last time told that lay in the topic's span
	dated   bool          // the text has said when the topic was
	age     int           // sentences since the last time told on the line of the story
	onLine  bool          // told lies on the line of the story
	inside  bool          // the story is at the time of the topic
	apart   bool          // the section tells what came before or after the topic, as its heading says
	present bool          // the story is told in the present
}

// moment is an expression of time once completed.
type moment struct {
	from, to ontology.Time
	ok       bool
}

// first is when what happened at a moment began, last when it ended.
func (m moment) first(e *TimeExpr) ontology.Time {
	first, _ := TimeExpr{From: m.from, To: m.to, Interval: e.Interval, Relation: e.Relation}.Ends()
	return first
}

func (m moment) last(e *TimeExpr) ontology.Time {
	_, last := TimeExpr{From: m.from, To: m.to, Interval: e.Interval, Relation: e.Relation}.Ends()
	return last
}

// follow completes the times of a sentence.
func (t *timeline) follow(s *sentence) {
	s.moments = make([]moment, len(s.times))
	anchor, told := t.anchor(), t.told
	t.told, t.onLine = ontology.Time{}, false
	var line []int
	for i := range s.times {
		e := &s.times[i]
		if told.Precision != 0 && e.Needs&NeedsShift != 0 && told.Precision >= e.Shift.To {
			anchor = told
		}
		if e.Needs&NeedsMonth != 0 && anchor.Month == 0 {
			anchor = t.month
		}
		if anchor == t.focus && t.returns(e) {
			anchor = t.topic
		}
		from, to, ok := Resolve(*e, anchor)
		s.moments[i] = moment{from, to, ok}
		t.tell(s, i)
		if ok && !from.YearUnknown {
			told = ontology.Time{}
			anchor = s.moments[i].last(e) // within a sentence, each time goes on from the one before
			if anchor.Month != 0 {
				t.month = anchor
			}
		}
		if ok && t.state(e, from) {
			s.guest = s.guest || sooner(from, t.topic)
			continue
		}
		if !ok || e.Relation == Before || s.isDated(i) || from.YearUnknown || !s.onLine(i) && t.topic.Precision != 0 {
			continue
		}
		if from.Month == 0 {
			t.month = ontology.Time{}
		}
		t.age = 0
		if t.focus = from; e.Relation == Between {
			t.focus = s.moments[i].last(e)
		}
		line = append(line, i)
	}
	t.age++
	if !t.apart {
		t.date(s)
	}
	t.stage(s, line)
}

// state reports whether a time only says since when something had been so: "dal
// 1887 ministro", in a story that is further on.
func (t *timeline) state(e *TimeExpr, from ontology.Time) bool {
	return e.Relation == Since && !e.Interval && sooner(from, t.focus)
}

// returns reports whether a day without a year is one of the topic's time rather
// than of the years before it, of which the text has told: where the sentence
// before says nothing of these, or the day would go back in them.
func (t *timeline) returns(e *TimeExpr) bool {
	if e.Needs != NeedsYear || e.From.Precision != ontology.Day || t.topic.Precision != ontology.Day || t.focus.Year >= t.topic.Year {
		return false
	}
	there, _, ok := Resolve(*e, t.topic)
	then, _, past := Resolve(*e, t.focus)
	const half = 183 // days of half a year
	return ok && past && (t.age > 1 || sooner(then, t.focus)) && max(daysFrom(there, t.topic), daysFrom(t.topic, there)) < half
}

// stage tells where the story stands after a sentence whose times on its line
// are given, and whether the sentence is of the topic's own time.
func (t *timeline) stage(s *sentence, line []int) {
	t.tense(s)
	for _, i := range line {
		t.move(s.moments[i].first(&s.times[i]), s.times[i].Needs&NeedsMonth != 0)
	}
	if len(line) == 0 && s.staged && sooner(t.focus, t.topic) {
		t.focus = t.topic
		t.move(t.topic, false)
	}
	s.present = t.present
	if s.guest && len(line) > 0 {
		t.inside = false
	}
	s.during = t.inside && !s.guest && !s.elsewhere() && (!t.apart || len(line) > 0 && t.focus.Precision >= ontology.Month)
}

// move takes the story to a time. A bare day, whose month is that of the time
// before, stays where the story was.
func (t *timeline) move(x ontology.Time, bare bool) {
	t.inside = t.within(x, bare && t.inside)
	if t.inside {
		t.story = x
	}
}

// tense notes whether the story is told in the present.
func (t *timeline) tense(s *sentence) {
	for i := range s.clauses {
		if v := s.verbOf(i); v != nil && s.clauses[i].Kind == MainClause && len(s.clauses[i].Times) > 0 && v.Mood == Indicative {
			t.present = v.Tense == Present && !v.Perfect
		}
	}
}

// tell notes the time from which the next sentence counts ("the year after"):
// the last one on the line of the story, else the last one told in passing.
func (t *timeline) tell(s *sentence, i int) {
	e, m := &s.times[i], &s.moments[i]
	if !m.ok || m.from.YearUnknown || e.Relation == Before {
		return
	}
	line := s.onLine(i) && !s.isDated(i)
	if !line && (t.onLine || !t.event(s, i) && sooner(m.from, t.focus)) {
		return
	}
	t.told, t.onLine = m.last(e), line
}

// event reports whether a time told in passing is that of an event or a
// document; of anything else, what lies before the story is background.
func (t *timeline) event(s *sentence, time int) bool {
	p := -1
	for _, d := range s.dated {
		if d.Time == time {
			p = d.Phrase
		}
	}
	for i := range s.clauses {
		if c := &s.clauses[i]; slices.Contains(c.Times, time) {
			p = c.Antecedent
		}
	}
	return p >= 0 && s.phrases[p].Classes&(eventClass|documentClass) != 0
}

// head turns to a new section: back to the topic where its heading names that,
// and away from it where it announces what came before or after.
func (t *timeline) head(topic, apart bool) {
	t.apart = apart
	if topic && t.topic.Precision != 0 {
		t.focus, t.told, t.story, t.inside = t.topic, ontology.Time{}, t.topic, true
	}
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
			if !t.dated || sooner(w.from, t.topic) && (w.from.Month != 0 || t.topic.Day == 0) {
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

// reach is how many days may pass untold in the story of a topic of which the
// text tells one day: a week.
const reach = 7

// within reports whether a time lies in the span of the topic: the topic's
// start and end where the text gave both, else from the topic's own day on as
// long as each time follows the one before within reach, or is a bare day,
// whose month is that of the one before.
func (t *timeline) within(x ontology.Time, bare bool) bool {
	from, to := t.topic, t.until
	if to.Precision == 0 {
		to = from
	}
	if from.Precision == 0 || x.Precision == 0 {
		return true // nothing says that the story has left its topic
	}
	if from == to && from.Precision == ontology.Day && x.Precision == ontology.Day {
		last := t.story
		if last.Precision != ontology.Day {
			last = from
		}
		return daysFrom(from, x) >= 0 && (bare || daysFrom(last, x) <= reach)
	}
	return to.Year-from.Year <= 5 && x.Precision >= ontology.Year && !sooner(x, from) && !sooner(to, x)
}

// daysFrom counts the days from a to b.
func daysFrom(a, b ontology.Time) int {
	return dayNumber(b.Year, b.Month, b.Day, b.Calendar) - dayNumber(a.Year, a.Month, a.Day, a.Calendar)
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
	times := m.timesOf(t)
	for k, i := range times {
		e, w := &m.s.times[i], &m.s.moments[i]
		last := m.s.lastDay(times[k:])
		if !w.ok || k > 0 && m.s.nextDay(times[k-1], i) {
			continue
		}
		x := filler{phrase: -1, span: m.s.span(e.First, m.s.times[last].Last)}
		interval := e.Interval
		if last > i {
			w, interval = &moment{w.from, m.s.moments[last].from, true}, true
		}
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
