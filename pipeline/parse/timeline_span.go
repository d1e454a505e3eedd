package parse

import (
	"slices"

	"github.com/spoglio/spoglio/ontology"
)

// head turns to a new section: back to the topic where its heading names that,
// and away from it where it announces what came before or after.
func (t *timeline) head(topic, apart bool) {
	t.apart = apart
	if topic && t.topic.Precision != 0 {
		t.focus, t.told, t.story, t.inside = t.topic, ontology.Time{}, t.topic, true
	}
}

// entitled lets the year that the title names, if any, stand for the topic's time until the
// text dates it.
func (t *timeline) entitled(year ontology.Time) {
	if year.Precision != 0 {
		t.topic, t.focus, t.titled = year, year, true
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
			from, last := w.from, w.from
			if e := &s.times[k]; e.Interval {
				last = w.to
			} else if e.Relation == Between {
				from, last = w.first(e), w.last(e)
			}
			if !t.dated || sooner(from, t.topic) && (from.Month != 0 || t.topic.Day == 0) {
				t.topic = from
			}
			if !t.dated || sooner(t.until, last) {
				t.until = last
			}
			t.dated = true
		}
	}
	if k := s.glossedTime; !t.dated && k >= 0 && s.moments[k].ok && s.moments[k].from.Precision >= ontology.Month {
		t.topic, t.until, t.dated = s.moments[k].from, s.moments[k].from, true
		if s.times[k].Interval {
			t.until = s.moments[k].to
		}
		t.focus, t.month = t.topic, t.topic
	}
	if !t.dated && (t.topic.Precision == 0 || t.titled && t.focus.Year == t.topic.Year) {
		t.topic = t.focus
	}
	t.titled = t.titled && t.topic.Precision == ontology.Year
}

// elsewhere reports whether a clause stands in a sentence whose times tell what had
// been before; a semicolon ends that.
func (s *sentence) elsewhere(clause int) bool {
	from := -1
	for i := range s.clauses {
		if c := &s.clauses[i]; c.Kind == MainClause && len(c.Times) > 0 && s.pluperfect(i) {
			from = c.Last
		}
	}
	if from < 0 || clause < 0 {
		return from >= 0
	}
	for j := from - 1; j < s.clauses[clause].First; j++ {
		if j >= 0 && s.Tokens[j].Text == ";" {
			return false
		}
	}
	return true
}

// onLine reports whether a time belongs to the line of the story: not to a
// relative or subordinate clause, nor to what had happened before.
func (s *sentence) onLine(time int) bool {
	if slices.ContainsFunc(s.dated, func(d dated) bool { return d.Time == time && d.Told }) {
		return true
	}
	for i := range s.clauses {
		c := &s.clauses[i]
		for _, t := range c.Times {
			if t == time {
				return c.Kind != RelativeClause && (c.Kind != ParticipleClause || s.retold(c, &s.times[t])) && !s.pluperfect(i)
			}
		}
	}
	return false
}

// wentOn reports whether a time dates what came after what a participle on the same
// subject told the time before: "le trattative, *aperte il 26 novembre*, erano state
// sospese il 6 febbraio".
func (s *sentence) wentOn(time int) bool {
	if time == 0 || !s.moments[time-1].ok {
		return false
	}
	for i := range s.clauses {
		c := &s.clauses[i]
		if c.Kind != ParticipleClause || c.Parent < 0 || c.Antecedent < 0 || !slices.Contains(c.Times, time-1) {
			continue
		}
		above := &s.clauses[c.Parent]
		return above.Kind == MainClause && above.Subject == c.Antecedent && slices.Contains(above.Times, time)
	}
	return false
}

// countsBack reports whether a time only says how long after something else the
// date before it in its clause was, "si chiuse il 4 dicembre 1563 *dopo diciotto anni*", or
// dates something else that is said there: "eletto console nel 1401 e *due anni dopo*
// capitano".
func (s *sentence) countsBack(time int) bool {
	e := &s.times[time]
	if e.Needs&NeedsShift == 0 || e.From.Month != 0 || e.Shift.Month != 0 || e.Interval {
		return false
	}
	for i := range s.clauses {
		if times := s.clauses[i].Times; slices.Contains(times, time) {
			return slices.ContainsFunc(times, func(t int) bool { return t < time && s.times[t].Needs == 0 && s.times[t].Invalid == "" })
		}
	}
	return false
}

// retold reports whether a participle tells the day or month of an event that is
// the subject of a clause without a time: "i negoziati, *aperti in maggio*, fallirono".
func (s *sentence) retold(c *Clause, e *TimeExpr) bool {
	if c.Parent < 0 || c.Antecedent < 0 || e.From.Precision < ontology.Month {
		return false
	}
	above := &s.clauses[c.Parent]
	return above.Kind == MainClause && above.Subject == c.Antecedent && len(above.Times) == 0 && s.phrases[c.Antecedent].Classes&eventClass != 0
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
	eve := from.Precision == ontology.Day && to.Precision == ontology.Day && x.Precision == ontology.Day && daysFrom(x, from) == 1 && daysFrom(from, to) < reach
	return to.Year-from.Year <= 5 && x.Precision >= ontology.Year && (!sooner(x, from) || eve) && !sooner(to, x)
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

// isDated reports whether a time belongs to a noun alone.
func (s *sentence) isDated(time int) bool {
	for _, d := range s.dated {
		if d.Time == time && !d.Told {
			return true
		}
	}
	return false
}
