package parse

import "slices"

// What a frame's slots agree on. Whoever asks for a noun somewhere and for what hangs
// on it looks below that noun: in "finì con la vittoria dei romani nella battaglia
// *di Zama*" not for a winner; in "raccolse il consenso dei liberali e *l'ostilità dei
// clericali*" whose the hostility is.

// chosenNoun is the noun that a slot asked for by its lemma, in one of its places.
type chosenNoun struct {
	slot   *Slot
	phrase int
}

// noteNoun remembers the noun that a slot has chosen.
func (m *matcher) noteNoun(slot *Slot, place *Place, fillers []filler) {
	if len(slot.Lemmas) > 0 && len(place.down) == 0 && len(fillers) == 1 && fillers[0].phrase >= 0 {
		m.nouns = append(m.nouns, chosenNoun{slot, fillers[0].phrase})
	}
}

// nounAt is what a place that goes on down from phrase p goes down from: p itself, or
// the member that a slot before has chosen of the list which p begins; -1 where that
// slot has chosen another noun.
func (m *matcher) nounAt(p int, place *Place) int {
	if len(place.down) == 0 {
		return p
	}
	for _, c := range m.nouns {
		if !slices.ContainsFunc(c.slot.At, func(at Place) bool { return len(at.down) == 0 && at.word == place.word }) {
			continue
		}
		q, member := c.phrase, c.phrase
		for q != p && m.s.phrases[q].Host >= 0 {
			if m.s.phrases[q].Relation != WithHost {
				member = p
			}
			q = m.s.phrases[q].Host
		}
		if q != p {
			return -1
		}
		return member
	}
	return p
}
