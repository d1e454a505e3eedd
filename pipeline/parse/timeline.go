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
	titled  bool          // only the title has said when the topic was
	dated   bool          // the text has said when the topic was
	block   int           // the paragraph of the sentence before
	age     int           // sentences since the last time told on the line of the story
	onLine  bool          // told lies on the line of the story
	inside  bool          // the story is at the time of the topic
	apart   bool          // the section tells what came before or after the topic, as its heading says
	present bool          // the story is told in the present
	back    bool          // the paragraph has gone back to what had happened before the topic
	left    ontology.Time // the last time told before the sentence before leapt some years ahead, if it did
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
	s.moments = s.room.moments.zeros(len(s.times))
	t.comeBack(s)
	anchor, told := t.anchor(), t.told
	t.told, t.onLine = ontology.Time{}, false
	var line []int
	aside := -1
	for i := range s.times {
		e := &s.times[i]
		anchor = t.from(e, anchor, told)
		from, to, ok := Resolve(*e, anchor)
		if ok && t.ahead(s, i, from) {
			anchor.Year = AddYears(anchor.Year, -1)
			from, to, ok = Resolve(*e, anchor)
		}
		if ok && (s.onLine(i) || s.wentOn(i)) && !s.isDated(i) && t.turns(e, from, anchor) {
			next := anchor
			next.Year = AddYears(anchor.Year, 1)
			from, to, ok = Resolve(*e, next)
		}
		ok = ok && !s.countsBack(i)
		s.moments[i] = moment{from, to, ok}
		t.tell(s, i)
		if ok && !from.YearUnknown && !t.recalls(s, i, from) && !(from.Precision == ontology.Year && t.state(e, from)) {
			told = ontology.Time{}
			anchor = s.moments[i].last(e) // within a sentence, each time goes on from the one before
			if anchor.Month != 0 {
				t.month = anchor
			}
		}
		if ok && t.obituary(s, i, from) {
			line = append(line, i)
			continue
		}
		if ok && t.state(e, from) && !s.isDated(i) {
			s.guest = s.guest || sooner(from, t.topic)
			continue
		}
		opens := s.opensWith(i)
		if !ok || e.Relation == Before || e.Relation == By || s.isDated(i) && !opens || from.YearUnknown {
			continue
		}
		if !opens && !s.onLine(i) {
			if e.Relation == At && from.Precision >= ontology.Month && t.focus.Precision != 0 && sooner(t.focus, from) && s.leadsTo(i) {
				t.focus = from
			}
			if t.untold(from) {
				aside = i
			}
			continue
		}
		if from.Month == 0 {
			t.month = ontology.Time{}
		}
		if len(line) > 0 && t.farAhead(from) {
			line = append(line, i)
			continue
		}
		t.age = 0
		if s.leapsAhead(i) {
			t.left = t.focus
		}
		if t.focus = from; e.Relation == Between {
			t.focus = s.moments[i].last(e)
		}
		line = append(line, i)
	}
	t.age++
	titled := t.titled
	if !t.apart {
		t.date(s)
	}
	if aside >= 0 && (t.focus.Precision == 0 || titled) {
		t.begin(s, aside)
	}
	t.stage(s, line)
}

// comeBack returns, with a new paragraph, from what the end of the one before told of years
// to come: "X fuggì, *ma tre anni dopo* fu ucciso. ¶ Il re celebrò il trionfo il 3 maggio".
func (t *timeline) comeBack(s *sentence) {
	if t.left.Precision != 0 && s.Block != t.block {
		t.focus, t.told = t.left, ontology.Time{}
	}
	t.left = ontology.Time{}
}

// farAhead reports whether a sentence that has told of the days of the topic adds what came many
// years later: "fu stampato il 3 luglio; in Francia apparve soltanto *nel 1947*". The story stays.
func (t *timeline) farAhead(from ontology.Time) bool {
	const far = 5 // years
	last := t.until
	if last.Precision == 0 {
		last = t.topic
	}
	return last.Precision >= ontology.Month && t.focus.Year-last.Year < far && from.Year-t.focus.Year >= far
}

// leapsAhead reports whether a time tells, in a clause that goes on from another, of so many years
// after.
func (s *sentence) leapsAhead(time int) bool {
	e := &s.times[time]
	if e.Needs&NeedsShift == 0 || e.Shift.Years < 2 {
		return false
	}
	first := slices.IndexFunc(s.clauses, func(c Clause) bool { return c.Kind == MainClause && c.Verb >= 0 })
	i := slices.IndexFunc(s.clauses, func(c Clause) bool { return slices.Contains(c.Times, time) })
	return first >= 0 && i > first && s.clauses[i].Kind == MainClause && len(s.clauses[first].Times) == 0
}

// opensWith reports whether a sentence begins with the event that a time dates, and tells in
// the past historic, without another time, what was done at it or what it did: "allo sciopero
// *dell'aprile 1885* parteciparono in mille", "l'attentato *del 20 giugno 1928* indusse X a …". The story has come to that time.
func (s *sentence) opensWith(time int) bool {
	k := slices.IndexFunc(s.dated, func(d dated) bool { return d.Time == time })
	if k < 0 || len(s.clauses) == 0 {
		return false
	}
	c, host := &s.clauses[0], s.dated[k].Phrase
	if len(c.Args) > 1 && c.Args[1].Phrase == host && !c.Args[1].After {
		host = c.Args[0].Phrase // "l'attentato al parlamento *del 20 giugno*"
	}
	if c.Kind != MainClause || c.Verb < 0 || len(c.Times) > 0 || len(c.Args) == 0 || c.Args[0].Phrase != host || c.Args[0].After {
		return false
	}
	p := &s.phrases[host]
	subject := p.Prep == "" && p.Def == Def && c.Subject == host && !s.verbs[c.Verb].Copula && s.verbs[c.Verb].Voice == Active && s.times[time].From.Precision > ontology.Year
	return p.PrepFirst == 0 && p.Kind == Nominal && (p.Prep != "" || subject) && p.Classes&eventClass != 0 && p.Classes&(personClass|documentClass|groupClass) == 0 && s.verbs[c.Verb].Tense == PastHistoric
}

// leadsTo reports whether a time belongs to a participle that says what had been done to
// the subject before the main verb tells what it then did: "la legge, votata *il 3 marzo
// 1919*, abolì i dazi". The story is as late as that.
func (s *sentence) leadsTo(time int) bool {
	for i := range s.clauses {
		c := &s.clauses[i]
		if c.Kind != ParticipleClause || c.Parent < 0 || c.Antecedent < 0 || !slices.Contains(c.Times, time) {
			continue
		}
		main := &s.clauses[c.Parent]
		v := s.verbOf(c.Parent)
		return main.Kind == MainClause && main.Subject == c.Antecedent && v != nil && v.Tense == PastHistoric && c.Last <= v.First
	}
	return false
}

// untold reports whether the text has told no time yet, or no more than the year in its title,
// in which a time lies.
func (t *timeline) untold(x ontology.Time) bool {
	return t.topic.Precision == 0 && t.focus.Precision == 0 || t.titled && t.focus == t.topic && x.Year == t.topic.Year && x.Precision > ontology.Year
}

// begin lets a story that has told no time begin at its topic's, or where the text
// does not date that, at a time told in passing.
func (t *timeline) begin(s *sentence, aside int) {
	if t.focus = t.topic; t.focus.Precision == 0 || t.titled {
		t.focus, t.topic, t.titled = s.moments[aside].from, s.moments[aside].from, false
	}
}

// from is the time from which an expression counts.
func (t *timeline) from(e *TimeExpr, anchor, told ontology.Time) ontology.Time {
	if told.Precision != 0 && e.Needs&NeedsShift != 0 && told.Precision >= e.Shift.To {
		anchor = told
	}
	if e.Needs&NeedsMonth != 0 && t.insideDays(e) && !sooner(t.topic, t.focus) && (sooner(t.month, t.topic) || sooner(t.until, t.month)) {
		return t.topic
	}
	if e.Needs&NeedsMonth != 0 && anchor.Month == 0 {
		anchor = t.month
	}
	if t.comesTo(e, anchor) {
		return t.topic
	}
	if anchor == t.focus && t.returns(e) {
		return t.topic
	}
	if anchor == t.focus && t.leadsUp(e) {
		return t.month
	}
	return anchor
}

// comesTo reports whether a bare day is that of the topic, to which a story that is a month
// or two before it has come: "in agosto passò il fiume. All'alba *del 14* …".
func (t *timeline) comesTo(e *TimeExpr, anchor ontology.Time) bool {
	const most = 62 // days
	if e.Needs&NeedsMonth == 0 || e.Interval || t.topic.Precision != ontology.Day || e.From.Day != t.topic.Day || anchor.Month == 0 || !sooner(anchor, t.topic) {
		return false
	}
	return daysFrom(middle(anchor), t.topic) <= most
}

// insideDays reports whether a bare day is one of those on which the topic went on, all of one
// month.
func (t *timeline) insideDays(e *TimeExpr) bool {
	if t.topic.Day == 0 || t.until.Day == 0 || t.topic.Month != t.until.Month || t.topic.Year != t.until.Year || t.topic.Day == t.until.Day {
		return false
	}
	return e.From.Day >= t.topic.Day && e.From.Day <= t.until.Day && e.From.Month == 0
}

// ahead reports whether a month without a year, in a clause that tells what had
// been before the topic, would come after it: "al congresso di gennaio la lega,
// che si era costituita *in novembre*, …" means the year before.
func (t *timeline) ahead(s *sentence, time int, from ontology.Time) bool {
	if s.times[time].Needs != NeedsYear || t.topic.Month == 0 || from.Month == 0 || from.Year != t.topic.Year || !sooner(t.topic, from) || t.until.Month != 0 && !sooner(t.until, from) {
		return false
	}
	for i := range s.clauses {
		if slices.Contains(s.clauses[i].Times, time) {
			return s.pluperfect(i) && s.verbOf(i).Mood != Subjunctive
		}
	}
	return false
}

// leadsUp reports whether a month without a year lies between the last one told, if
// in passing, and the topic, which the story has not left and to which it leads
// up.
func (t *timeline) leadsUp(e *TimeExpr) bool {
	years := t.topic.Year - t.month.Year
	if e.Needs != NeedsYear || t.month.Month == 0 || years < 1 || years > 2 || sooner(t.focus, t.topic) || sooner(t.topic, t.focus) {
		return false
	}
	there, _, ok := Resolve(*e, t.topic)
	then, _, past := Resolve(*e, t.month)
	return ok && past && sooner(t.topic, there) && sooner(t.month, then) && sooner(then, t.topic)
}

// turns reports whether a day or month without a year, resolved in that of the time told
// before, is one of the year after: it would go back most of a year, or before
// the beginning of a topic that lasts over the turn of the year.
func (t *timeline) turns(e *TimeExpr, from, anchor ontology.Time) bool {
	if e.Needs != NeedsYear || from.Precision < ontology.Month || t.apart {
		return false
	}
	const most = 240 // days, eight months of thirty
	if anchor.Precision >= ontology.Month && t.age <= 2 && daysFrom(middle(from), middle(anchor)) > most {
		return true
	}
	if t.topic.Precision != ontology.Day || t.until.Precision != ontology.Day || anchor.Year != t.topic.Year || !t.inside {
		return false
	}
	next := from
	next.Year = AddYears(from.Year, 1)
	const eve = 31 // days before the topic in which the text may tell what led up to it
	return sooner(from, t.topic) && daysFrom(middle(from), t.topic) > eve && daysFrom(next, t.until) >= -reach
}

// middle is the middle day of a month, or the day itself.
func middle(t ontology.Time) ontology.Time {
	if t.Day == 0 {
		t.Day = 15
	}
	return t
}

// state reports whether a time only says since when something had been so: "dal
// 1887 ministro", in a story that is further on.
func (t *timeline) state(e *TimeExpr, from ontology.Time) bool {
	return e.Relation == Since && !e.Interval && sooner(from, t.focus)
}

// recalls reports whether a year only says of which state or thing of long before the topic's
// day and the story a noun speaks: "il ritorno allo stato *del 1659*"; no day of the sentence
// belongs to it.
func (t *timeline) recalls(s *sentence, time int, from ontology.Time) bool {
	const years = 10
	return from.Precision == ontology.Year && s.isDated(time) && t.topic.Precision == ontology.Day && t.focus.Year-from.Year >= years && t.topic.Year-from.Year >= years
}

// obituary reports whether a time only says when somebody died or up to when something was
// so, years after the day of the topic and the last time told: the story does not go on
// from there.
func (t *timeline) obituary(s *sentence, time int, from ontology.Time) bool {
	const years = 2
	if t.topic.Precision != ontology.Day || t.until.Year > t.topic.Year || from.Year-t.topic.Year < years || from.Year-t.focus.Year < years {
		return false
	}
	e := &s.times[time]
	return e.Relation == Until && !e.Interval || s.death >= 0 && slices.Contains(s.clauses[s.death].Times, time)
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
	if t.arrives(s) {
		t.focus = t.topic
		t.move(t.topic, false)
	}
	if s.Block != t.block || len(line) > 0 || s.staged {
		t.back = false
	}
	t.block = s.Block
	if len(line) == 0 && s.leaps {
		t.inside = t.inside && t.topic.Precision == 0
	}
	s.present = t.present
	if s.guest && len(line) > 0 {
		t.inside = false
	}
	s.during = t.inside && !s.guest && !t.back && !(s.aftermath && len(line) == 0 && !s.staged) && (!t.apart || len(line) > 0 && t.focus.Precision >= ontology.Month)
	t.back = t.back || len(line) == 0 && !s.staged && t.goesBack(s)
}

// goesBack reports whether a sentence tells in the pluperfect, with its time, what had happened
// before the topic: "nel 1126 i canonici avevano eletto X. Il re …" goes on from there.
func (t *timeline) goesBack(s *sentence) bool {
	for i := range s.clauses {
		if c := &s.clauses[i]; s.pluperfect(i) && (c.Kind == MainClause || c.Kind == RelativeClause && c.Parent >= 0 && s.pluperfect(c.Parent)) {
			for _, k := range c.Times {
				if m := &s.moments[k]; m.ok && !m.from.YearUnknown && sooner(m.from, t.topic) {
					return true
				}
			}
		}
	}
	return false
}

// arrives reports whether a new paragraph that tells no time has come to the topic, to
// whose time the one before led up, or comes back to it: "nel 1510 il re prese Nola.
// ⏎ L'ala destra …".
func (t *timeline) arrives(s *sentence) bool {
	if s.Block == t.block || t.apart || len(s.times) > 0 || t.topic.Precision < ontology.Year || !sooner(t.focus, t.topic) && !(s.staged && sooner(t.topic, t.focus)) {
		return false
	}
	for i := range s.clauses {
		if s.clauses[i].Kind == MainClause && s.pluperfect(i) {
			return false
		}
	}
	return true
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
	if !m.ok || m.from.YearUnknown || e.Relation == Before || e.Relation == Until && s.inRelative(i) {
		return // "la contea passò al duca, che la tenne *fino al 1797*. L'anno dopo …"
	}
	line := s.onLine(i) && !s.isDated(i)
	if !line && (t.onLine || !t.event(s, i) && sooner(m.from, t.focus)) {
		return
	}
	t.told, t.onLine = m.last(e), line
}

// inRelative reports whether a time belongs to a relative clause.
func (s *sentence) inRelative(time int) bool {
	return slices.ContainsFunc(s.clauses, func(c Clause) bool { return c.Kind == RelativeClause && slices.Contains(c.Times, time) })
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
