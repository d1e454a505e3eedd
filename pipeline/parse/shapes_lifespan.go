package parse

import (
	"strconv"

	"github.com/spoglio/spoglio/ontology"
)

// lifespan reads "(Torino, 3 marzo 1890 – Roma, 5 aprile 1950)" after a name: two times,
// the first birth, the second death, a place before each; of the hero also one of them,
// "(? – Roma, 1950)", "(Torino, 1950)". What stands before a semicolon is a name.
func (m *matcher) lifespan(b parenthesis) {
	if b.Host, b.First = m.whoseLife(b), m.s.behindSemicolon(b); b.Host < 0 {
		return
	}
	host := &m.s.phrases[b.Host]
	if host.Entity < 0 || !host.Named() && (host.Entity != m.topic || host.Classes&personClass == 0) || m.roleIn(b) {
		return
	}
	if m.lang.Grammar.LifeEnds[m.s.Tokens[b.First].Lemma] != "" {
		m.lifeEnds(b)
		return
	}
	t := &trigger{clause: -1, phrase: -1, span: m.s.span(host.First, host.Last), shape: map[string][]filler{"host": {m.entityFiller(b.Host)}}}
	if !m.lifeDates(b, t.shape) {
		return
	}
	m.lifePlaces(b, t.shape)
	if died := t.shape["died"]; m.s.first && host.Entity == m.topic && len(died) > 0 {
		m.died, _ = died[0].value.(ontology.Time)
	}
	m.offer("lifespan", t)
}

// behindSemicolon is the token behind the last semicolon in brackets before their last
// token, or their first.
func (s *sentence) behindSemicolon(b parenthesis) int {
	for i := b.Last - 2; i >= b.First; i-- {
		if s.Tokens[i].Text == ";" {
			return i + 1
		}
	}
	return b.First
}

// lifeDates finds the times of birth and death, or of the hero one of them.
func (m *matcher) lifeDates(b parenthesis, shape map[string][]filler) bool {
	dates := m.datesIn(b)
	switch {
	case len(dates) == 2:
		shape["born"], shape["died"] = dates[:1:1], dates[1:]
		return lifelong(shape)
	case len(dates) != 1 || !m.s.first || m.s.phrases[b.Host].Entity != m.topic:
		return false
	}
	dash := m.s.dashIn(b)
	switch {
	case dash >= 0 && dates[0].span.Start > m.s.Tokens[dash].Start:
		shape["died"] = dates
	case dash >= 0 || m.presented(b):
		shape["born"] = dates
	}
	return len(shape) > 1
}

// dashIn is the dash in brackets that parts birth and death, or -1.
func (s *sentence) dashIn(b parenthesis) int {
	for i := b.First; i < b.Last; i++ {
		if punctuation(s.Tokens[i].Text) == Dash {
			return i
		}
	}
	return -1
}

// presented reports whether a copula behind brackets says who somebody is, and a comma
// in them parts the place of birth from its date.
func (m *matcher) presented(b parenthesis) bool {
	for i := range m.s.clauses {
		c, v := &m.s.clauses[i], m.s.verbOf(i)
		if v == nil || !v.Copula || v.First < b.Last || c.Kind != MainClause {
			continue
		}
		p := c.find(Predicate)
		return p >= 0 && m.s.phrases[p].Classes&personClass != 0 && m.s.Tokens[b.First].Tag == PROPN
	}
	return false
}

// datesIn are the times in brackets in their order, an interval as its two
// ends, and years that stand bare behind a place or a dash ("Ravenna, *1321*").
func (m *matcher) datesIn(b parenthesis) []filler {
	var out []filler
	next := 0
	for i := b.First; i < b.Last; i++ {
		for next < len(m.s.times) && m.s.times[next].First < i {
			next++
		}
		if next < len(m.s.times) && m.s.times[next].First == i {
			e, w := &m.s.times[next], &m.s.moments[next]
			if !w.ok || e.Last > b.Last {
				return nil
			}
			span := m.s.span(e.First, e.Last)
			if e.Relation != Before && e.Relation != After && e.Relation != Between {
				out = append(out, filler{phrase: -1, value: w.from, span: span})
			}
			if e.Interval && e.Relation != Between {
				out = append(out, filler{phrase: -1, value: w.to, span: span})
			}
			i = e.Last - 1
		} else if year := m.bareYear(i); year > 0 {
			out = append(out, filler{phrase: -1, value: ontology.Time{Year: year, Precision: ontology.Year}, span: m.s.span(i, i+1)})
		}
	}
	return out
}

// bareYear is the year that a number of three or four figures is behind a mark or
// "ivi", or 0.
func (m *matcher) bareYear(i int) int {
	if i == 0 || m.s.Tokens[i-1].Tag != PUNCT && !m.lang.Grammar.Here.Has(m.s.Tokens[i-1].Norm) {
		return 0
	}
	return m.s.year(i)
}

// year is the year that a number of three or four figures may be, or 0.
func (s *sentence) year(i int) int {
	t := &s.Tokens[i]
	if t.Tag != NUM || len(t.Text) < 3 || len(t.Text) > 4 {
		return 0
	}
	year, err := strconv.Atoi(t.Text)
	if err != nil {
		return 0
	}
	return year
}

// roleIn reports whether brackets tell an office or a calling: "(re di Napoli dal
// 1302 al 1320)" are the years of that.
func (m *matcher) roleIn(b parenthesis) bool {
	for p := range m.s.phrases {
		ph := &m.s.phrases[p]
		if ph.First >= b.First && ph.Last <= b.Last && ph.Kind == Nominal && ph.Classes&(personClass|m.lang.position) != 0 {
			return true
		}
	}
	return false
}

// lifelong reports whether two times may be a birth and a death: between the
// years of a term of office, "(1920-1933)", there are mostly fewer.
func lifelong(shape map[string][]filler) bool {
	const grown = 18
	born, isTime := shape["born"][0].value.(ontology.Time)
	died, too := shape["died"][0].value.(ontology.Time)
	return isTime && too && died.Year-born.Year >= grown
}

// lifePlaces finds the first name on each side of the dash, before the date.
func (m *matcher) lifePlaces(b parenthesis, shape map[string][]filler) {
	dash := m.s.dashIn(b)
	if dash < 0 {
		dash = b.Last
	}
	m.lifePlace("bornPlace", b.First, dash, shape)
	m.lifePlace("diedPlace", dash+1, b.Last, shape)
	for i := dash + 1; i < b.Last && shape["diedPlace"] == nil && shape["bornPlace"] != nil; i++ {
		if m.lang.Grammar.Here.Has(m.s.Tokens[i].Norm) {
			shape["diedPlace"] = shape["bornPlace"] // "(Lodi, 1811 – *ivi*, 1880)"
		}
	}
}

// lifePlace notes the first name among tokens [first, last) as a place.
func (m *matcher) lifePlace(key string, first, last int, shape map[string][]filler) {
	for p := range m.s.phrases {
		ph := &m.s.phrases[p]
		if ph.First >= first && ph.Last <= last && ph.Entity >= 0 && (ph.Kind == Name || ph.First == first && m.s.townLike(ph)) {
			m.facts[ph.Entity].votes[votePlace] += 3
			shape[key] = []filler{m.entityFiller(p)}
			return
		}
	}
}

// townLike reports whether the noun with which one side of a lifespan begins is a town's name:
// "(*La Spezia*, 1811 – *Isola del Liri*, 1880)".
func (s *sentence) townLike(p *Phrase) bool {
	return p.Kind == Nominal && p.Prep == "" && capitalised(s.Tokens[p.Head].Text) && p.Classes&(personClass|eventClass|timeClass) == 0
}
