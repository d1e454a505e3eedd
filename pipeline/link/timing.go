package link

import (
	"math"
	"strings"
)

// timing says how an item's years go with a document's.
type timing uint8

const (
	unknown timing = iota
	fits           // it lived, or went on, in those years
	after          // the document speaks of years not long after it
	history        // the document speaks of years long after it
	never          // it was not there yet
)

func (t timing) String() string {
	return [...]string{"years unknown", "years fit", "over before the document's years", "over long before the document's years", "not there yet in the document's years"}[t]
}

// timing compares an item with d.years, the years of the entity in question.
func (d *document) timing(it *Item) timing {
	from, to := d.weights.lifeSpan(it)
	if len(d.years) == 0 || from == 0 && to == 0 {
		return unknown
	}
	inside, early, gap := 0, 0, math.MaxInt
	for _, y := range d.years {
		switch {
		case from != 0 && y < from && !(it.Class == "Person" && y == it.From):
			early++
		case to != 0 && y > to:
			gap = min(gap, y-to)
		default:
			inside++
		}
	}
	switch late := len(d.years) - inside - early; {
	case inside*d.weights.fewYears >= len(d.years):
		return fits
	case early >= late:
		return never
	case gap > d.weights.memory:
		return history
	}
	return after
}

// lifeSpan is the years in which an item can act; 0 is open.
func (w *Weights) lifeSpan(it *Item) (from, to int) {
	if it.Class != "Person" {
		return it.From, it.To
	}
	if from = it.From; from != 0 {
		from += w.adultAge
	}
	if to = it.To; to != 0 {
		to += w.afterglow
	}
	if from == 0 && to == 0 && it.Active != 0 {
		return it.Active - w.generation, it.Active + w.generation
	}
	if from == 0 && to != 0 {
		from = to - 2*w.generation
	}
	if to == 0 && from != 0 {
		to = from + 2*w.generation
	}
	return from, to
}

// cutYear parts the year that closes a name from it: "Rivoluzione di febbraio
// del 1848", "Referendum (1969)". The year is 0 if there is none.
func cutYear(name string) (string, int) {
	rest := strings.TrimSuffix(name, ")")
	i := strings.LastIndexAny(rest, " (")
	if i <= 0 || len(rest)-i-1 < 3 || len(rest)-i-1 > 4 {
		return name, 0
	}
	year := 0
	for _, c := range rest[i+1:] {
		if c < '0' || c > '9' {
			return name, 0
		}
		year = year*10 + int(c-'0')
	}
	rest = strings.TrimRight(rest[:i], " (")
	rest = strings.TrimSuffix(strings.TrimSuffix(rest, " del"), " nel")
	return rest, year
}
