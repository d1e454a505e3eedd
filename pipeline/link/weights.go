package link

// The weights of the choice. A candidate begins with what its name says and
// gains or loses by what the document says; it is linked at enough, if it is
// ahead of the next by margin.
const (
	enough = 0.90 // score from which a candidate is linked
	margin = 0.07 // by which it must be ahead of the next
	kept   = 0.25 // score from which a candidate is shown to the curator
	shown  = 5    // how many candidates are shown at most

	byLabel   = 1.00 // the document's name is the item's label
	byAlias   = 0.98
	byRule    = 0.95 // a name composed by rule from an attested one
	byGeneric = 0.95
	bySound   = 0.95 // factor, times similarity, where only the sounds agree
	byFamily  = 0.35 // a person who has the same family name

	classNear  = -0.03 // the classes are not the same but go together (Group, Organisation)
	classVague = -0.07 // the document does not say what it is

	timeFits  = +0.05 // alive, or going on, in the years of the document
	timeAfter = -0.20 // dead before the document's years
	timeKnown = -0.08 // the same, not long before, for a person who is well known
	timePast  = -0.05 // over before the document's years, for what is not a person
	timeWrong = -0.60 // not there yet

	wellKnown = 2 // in how many lists who is well known stands

	countryFits  = +0.05 // one of the countries the document speaks of
	countryOther = -0.03 // the document speaks of others

	kindFits  = +0.08 // the document calls it by one of its kinds ("il pittore")
	kindOther = -0.05 // the document calls it by others

	adultAge   = 17 // years after birth from which a person acts
	afterglow  = 2  // years after death or end in which news still come
	memory     = 60 // years after death for which somebody is still spoken of as of the time
	generation = 40 // years around the one in which a person is known to be active
	fewYears   = 5  // one in so many of the document's years must lie in a life span
)

// baseScore is what the name alone says.
func baseScore(m *Match) float64 {
	s := [...]float64{byLabel, byAlias, byRule, byGeneric, byFamily}[m.Kind]
	if m.Skeleton {
		s *= bySound * m.Similarity
	}
	return s
}

// timeScore is what an item's years say.
func timeScore(c *candidate) float64 {
	switch {
	case c.time == unknown:
		return 0
	case c.time == fits:
		return timeFits
	case c.time == never:
		return timeWrong
	case c.Class != "Person":
		return timePast
	case c.time == after && c.Known:
		return timeKnown
	}
	return timeAfter
}
