package link

import (
	"math/bits"
	"sync"
)

// Weights say how the evidence for a candidate counts. What each of them
// means, and its value where a file of one's own does not give another, stands
// in weights.yaml.
type Weights struct {
	Enough float64 // score from which a candidate is linked
	Margin float64 // by which it must be ahead of the next

	kept  float64
	shown int

	byLabel, byAlias, byRule, byGeneric, byFamily, bySound float64

	classNear, classVague                               float64
	timeFits, timeAfter, timeKnown, timePast, timeWrong float64
	countryFits, countryOther                           float64
	kindFits, kindOther                                 float64
	popularDoubling, popularMost                        float64

	popularFrom int

	adultAge, afterglow, memory, generation, fewYears int
}

// builtIn are the default weights, read once. A test reads them too, so that no
// program can be made of a file that is broken.
var builtIn = sync.OnceValue(func() *Weights {
	w, err := DefaultWeights()
	if err != nil {
		panic(err)
	}
	return &w
})

// wellKnown is in how many lists of the built-in facts who is well known stands.
const wellKnown = 2

// baseScore is what the name alone says.
func (w *Weights) baseScore(m *Match) float64 {
	s := [...]float64{w.byLabel, w.byAlias, w.byRule, w.byGeneric, w.byFamily}[m.Kind]
	if m.Skeleton {
		s *= w.bySound * m.Similarity
	}
	return s
}

// classScore is what the classes say.
func (w *Weights) classScore(f fit) float64 {
	switch f {
	case nearFit:
		return w.classNear
	case vagueFit:
		return w.classVague
	}
	return 0
}

// timeScore is what an item's years say.
func (w *Weights) timeScore(c *candidate) float64 {
	switch {
	case c.time == unknown:
		return 0
	case c.time == fits:
		return w.timeFits
	case c.time == never:
		return w.timeWrong
	case c.Class != "Person":
		return w.timePast
	case c.time == after && c.Known:
		return w.timeKnown
	}
	return w.timeAfter
}

// popularityScore is what it says that an item is known better than others.
func (w *Weights) popularityScore(it *Item) float64 {
	if it.Weight <= w.popularFrom {
		return 0
	}
	return min(w.popularMost, w.popularDoubling*float64(bits.Len(uint(it.Weight/w.popularFrom))-1))
}

// kindScore is what the nouns say that the document calls it by.
func (w *Weights) kindScore(c *candidate, said []string) float64 {
	switch {
	case c.kind != "":
		return w.kindFits
	case c.Kinds != "" && len(said) > 0:
		return w.kindOther
	}
	return 0
}

// countryScore is what the countries say that the document speaks of.
func (w *Weights) countryScore(c *candidate, speaksOfAny bool) float64 {
	switch {
	case c.place:
		return w.countryFits
	case c.Countries != "" && speaksOfAny:
		return w.countryOther
	}
	return 0
}
