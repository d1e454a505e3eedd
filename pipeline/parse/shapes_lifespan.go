package parse

import (
	"strconv"

	"github.com/spoglio/spoglio/ontology"
)

// lifespan reads "(Torino, 3 marzo 1890 – Roma, 5 aprile 1950)" after a name:
// two times, the first birth, the second death, a place before each.
func (m *matcher) lifespan(b parenthesis) {
	host := &m.s.phrases[b.Host]
	if host.Entity < 0 || !host.Named() || m.roleIn(b) {
		return
	}
	if m.lang.Grammar.LifeEnds[m.s.Tokens[b.First].Lemma] != "" {
		m.lifeEnds(b)
		return
	}
	dates := m.datesIn(b)
	if len(dates) != 2 {
		return
	}
	t := trigger{clause: -1, phrase: -1, span: m.s.span(host.First, host.Last), shape: map[string][]filler{
		"host": {m.entityFiller(b.Host)}, "born": dates[:1:1], "died": dates[1:],
	}}
	if !lifelong(t.shape) {
		return
	}
	m.lifePlaces(b, t.shape)
	m.offer("lifespan", t)
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
			out = append(out, filler{phrase: -1, value: w.from, span: span})
			if e.Interval {
				out = append(out, filler{phrase: -1, value: w.to, span: span})
			}
			i = e.Last - 1
		} else if year := m.s.bareYear(i); year > 0 {
			out = append(out, filler{phrase: -1, value: ontology.Time{Year: year, Precision: ontology.Year}, span: m.s.span(i, i+1)})
		}
	}
	return out
}

// bareYear is the year that a number of three or four figures is behind a mark,
// or 0.
func (s *sentence) bareYear(i int) int {
	if i == 0 || s.Tokens[i-1].Tag != PUNCT {
		return 0
	}
	return s.year(i)
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

// lifePlaces finds the names before each of the two dates.
func (m *matcher) lifePlaces(b parenthesis, shape map[string][]filler) {
	died := shape["died"][0].span.Start
	for p := range m.s.phrases {
		ph := &m.s.phrases[p]
		if ph.First < b.First || ph.Last > b.Last || ph.Entity < 0 || ph.Kind != Name {
			continue
		}
		start := m.s.Tokens[ph.First].Start
		key := "bornPlace"
		if start > shape["born"][0].span.Start {
			key = "diedPlace"
		}
		if start < died && shape[key] == nil {
			m.facts[ph.Entity].votes[votePlace] += 3
			shape[key] = []filler{m.entityFiller(p)}
		}
	}
	for i := b.First; i < b.Last && shape["diedPlace"] == nil && shape["bornPlace"] != nil; i++ {
		if t := &m.s.Tokens[i]; m.lang.Grammar.Here[t.Norm] && t.Start > shape["born"][0].span.Start && t.Start < died {
			shape["diedPlace"] = shape["bornPlace"] // "(Lodi, 1811 – *ivi*, 1880)"
		}
	}
}
