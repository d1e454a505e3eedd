package parse

// Members of a list that a frame's slots agree on: in "raccolse il consenso dei
// liberali e *l'ostilità dei clericali*" whoever asks for the hostility wants to
// know whose that is.

// noteMember remembers the member of a list behind its first that a slot has chosen
// for its noun.
func (m *matcher) noteMember(slot *Slot, place Place, fillers []filler) {
	if len(slot.Lemmas) == 0 || len(place) > 1 || len(fillers) == 0 || fillers[0].phrase < 0 {
		return
	}
	if p := fillers[0].phrase; m.s.phrases[p].Relation == WithHost {
		m.member = p + 1
	}
}

// memberOf is the member that a slot before has chosen of the list which phrase p
// begins, where a place goes on down from it; or p.
func (m *matcher) memberOf(p int, place Place) int {
	q := m.member - 1
	if q < 0 || len(place) < 2 {
		return p
	}
	for h := q; m.s.phrases[h].Relation == WithHost; {
		if h = m.s.phrases[h].Host; h == p {
			return q
		}
	}
	return p
}
