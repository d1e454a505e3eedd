package parse

// Places told by the wider one that they lie in: "a Losanna, in Svizzera".

// within offers the places of a sentence behind which, and a comma, stands the land
// that they lie in, as a gloss: not those of a list ("a Roma, in Francia e a Londra").
func (m *matcher) within() {
	for p := range m.s.phrases {
		q := m.landBehind(p)
		if q < 0 {
			continue
		}
		p = m.townNamed(p)
		ph := &m.s.phrases[p]
		m.offer("place-gloss", &trigger{clause: -1, phrase: -1, span: m.s.span(ph.First, ph.Last), shape: map[string][]filler{"host": {m.entityFiller(p)}, "of": {m.entityFiller(q)}}})
	}
}

// landBehind is the land that the place named at p lies in, as the next words say,
// or -1.
func (m *matcher) landBehind(p int) int {
	s := m.s
	ph, end := &s.phrases[p], m.placeEnd(p)
	if end < 0 || ph.Entity < 0 || ph.Next >= 0 || !m.placed(p) || end+2 >= len(s.Tokens) || s.Tokens[end].Text != "," {
		return -1
	}
	for q := range s.phrases {
		land := &s.phrases[q]
		if land.PrepFirst != end+1 || land.Prep != m.lang.Grammar.Inside || land.Next >= 0 || land.Entity < 0 || land.Entity == ph.Entity || land.Relation != Free {
			continue
		}
		if (m.isLand(land) || m.isDistrict(q)) && !m.listGoesOn(m.s.end(q)) {
			return q
		}
	}
	return -1
}

// isLand reports whether a name is that of a land: with an article only a known one that
// is no part of a town ("*nel* Casentino", but "nel Laterano").
func (m *matcher) isLand(land *Phrase) bool {
	if land.Kind != Name || !m.isPlaceName(land) {
		return false
	}
	if land.First == land.PrepFirst+1 && m.s.Tokens[land.PrepFirst].Norm == m.lang.Grammar.Inside {
		return true
	}
	name := m.s.folded(land.NameFirst, land.NameLast)
	return land.Def == Def && m.lang.Words.Of(name)&m.lang.toponym != 0 && !m.lang.Grammar.Quarters.Has(name)
}

// isDistrict reports whether phrase q is a part of a country under the name of its chief
// place: "in *provincia di Udine*".
func (m *matcher) isDistrict(q int) bool {
	ph := &m.s.phrases[q]
	if ph.Kind != Nominal || ph.Number == Plural || !m.lang.Grammar.Districts.Has(m.s.Tokens[ph.Head].Lemma) {
		return false
	}
	for i := range m.s.phrases {
		if of := &m.s.phrases[i]; of.Host == q && of.Relation == OfHost && of.Kind == Name && of.Next < 0 && of.Prep == m.lang.Grammar.Genitive {
			return true
		}
	}
	return false
}

// placeEnd is the token behind the place that phrase p names, with the name in its
// complement: "la contea *di Southampton*"; or -1 if it names none.
func (m *matcher) placeEnd(p int) int {
	ph := &m.s.phrases[p]
	if ph.Kind == Name && m.isPlaceName(ph) {
		return ph.End
	}
	if ph.Kind != Nominal || ph.Named() || ph.Number == Plural || ph.Classes&m.lang.placenoun == 0 || ph.Classes&personClass != 0 {
		return -1
	}
	for q := range m.s.phrases {
		if of := &m.s.phrases[q]; of.Host == p && of.Relation == OfHost && of.Kind == Name && of.Next < 0 {
			return of.End
		}
	}
	return -1
}

// townNamed is the name of the town that phrase p is ("la città *di Lugano*"), else p.
func (m *matcher) townNamed(p int) int {
	if ph := &m.s.phrases[p]; ph.Kind != Nominal || !m.lang.Grammar.Towns.Has(m.s.Tokens[ph.Head].Lemma) {
		return p
	}
	for q := range m.s.phrases {
		if of := &m.s.phrases[q]; of.Host == p && of.Relation == OfHost && of.Kind == Name && of.Entity >= 0 {
			return q
		}
	}
	return p
}

// placed reports whether the name at p says where something is or was: behind a
// preposition of place, or as the place that an event is called after.
func (m *matcher) placed(p int) bool {
	ph := &m.s.phrases[p]
	if ph.Relation == OfHost && ph.Host >= 0 {
		host := &m.s.phrases[ph.Host]
		return ph.Prep == m.lang.Grammar.Genitive && host.Classes&eventClass != 0 && host.Classes&personClass == 0
	}
	before := ph.PrepFirst - 1
	return m.lang.Grammar.Locative.Has(ph.Prep) && (before < 0 || m.s.Tokens[before].Text != "," && !m.lang.Grammar.Additive.Has(m.s.Tokens[before].Norm))
}

// listGoesOn reports whether a list of places goes on at token i.
func (m *matcher) listGoesOn(i int) bool {
	t := m.s.Tokens
	if i >= len(t) {
		return false
	}
	if t[i].Tag == CCONJ || m.lang.Grammar.Additive.Has(t[i].Norm) {
		return true
	}
	for _, e := range m.s.times {
		if e.First == i+1 {
			return false
		}
	}
	return t[i].Text == "," && i+1 < len(t) && (t[i+1].Tag == ADP && m.lang.Grammar.Locative.Has(t[i+1].Lemma) || m.lang.Grammar.Thereupon.Has(t[i+1].Norm))
}
