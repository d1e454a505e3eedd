package link

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/spoglio/spoglio/ontology"
)

// candidate is an item that an entity may be, with what speaks for it.
type candidate struct {
	Match
	class fit
	time  timing
	place bool   // of a country that the document speaks of
	kind  string // the common noun that both the document and the authority say of it

	called, country float64 // what kind and place are worth
	score           float64
	gate            string // why it must not be linked, whatever its score
}

// fit says how an entity's class goes with an item's.
type fit uint8

const (
	unfit fit = iota
	exactFit
	nearFit
	vagueFit
)

// classFit compares the class of an entity in the document with an item's.
func classFit(entity, item string) fit {
	if entity == item {
		return exactFit
	}
	switch entity + " " + item {
	case "Group Organisation", "Organisation Group", "Organisation Place", "Organisation Event", "Event Organisation", "Work Decision", "Decision Work", "Organisation Work":
		return nearFit
	case "Thing Event", "Thing Organisation", "Thing Group", "Thing Place", "Thing Work":
		return vagueFit
	}
	return unfit
}

// Linkable says whether items can be of a class: kinds, roles and propositions
// are the schema's business.
func Linkable(class string) bool {
	switch class {
	case "Person", "Organisation", "Group", "Place", "Event", "Work", "Decision", "Thing":
		return true
	}
	return false
}

// choose links an entity to the best of its candidates, if it is good enough.
func (d *document) choose(i int) {
	e, all := &d.reading.Entities[i], d.candidates[i]
	for j := range all {
		d.weigh(e, &all[j])
	}
	slices.SortStableFunc(all, func(x, y candidate) int {
		return cmp.Or(cmp.Compare(y.score, x.score), compareIDs(x.ID, y.ID))
	})
	best := d.weights.certain(all)
	for j := range all {
		c := &all[j]
		if c.score < d.weights.kept || len(e.Candidates) == d.weights.shown {
			break
		}
		if best == nil && c.gate == "" {
			c.gate = d.weights.refusal(c)
		}
		e.Candidates = append(e.Candidates, d.weights.public(c))
	}
	if best != nil {
		e.ID, e.Score = best.ID, best.rounded()
	}
}

func compareIDs(a, b string) int { return cmp.Or(cmp.Compare(len(a), len(b)), cmp.Compare(a, b)) }

// public is the candidate as the curator sees it.
func (w *Weights) public(c *candidate) ontology.Candidate {
	return ontology.Candidate{ID: c.ID, Label: c.Label, Score: c.rounded(), Why: w.why(c)}
}

// rounded is the score between 0 and 1, to two places.
func (c *candidate) rounded() float64 { return math.Round(100*max(0, min(1, c.score))) / 100 }

// certain is the candidate that is enough and ahead of the others, or nil: one
// of the user's own authorities, whatever the others have, or else the first.
func (w *Weights) certain(sorted []candidate) *candidate {
	var first, own, second, ownSecond *candidate
	for i := range sorted {
		c := &sorted[i]
		switch {
		case first == nil:
			first = c
		case second == nil:
			second = c
		}
		switch {
		case c.Own && own == nil:
			own = c
		case c.Own && ownSecond == nil:
			ownSecond = c
		}
	}
	if own != nil && w.enough(own) {
		first, second = own, ownSecond
	}
	if first == nil || !w.enough(first) || second != nil && first.score-second.score < w.Margin {
		return nil
	}
	return first
}

// refusal is why nothing was linked, though nothing forbade this candidate.
func (w *Weights) refusal(c *candidate) string {
	if c.score < w.Enough {
		return fmt.Sprintf("less than %.2f", w.Enough)
	}
	return fmt.Sprintf("not %.2f ahead of the next", w.Margin)
}

// enough says whether a candidate can be linked if it is ahead of the others.
func (w *Weights) enough(c *candidate) bool { return c.gate == "" && c.score >= w.Enough }

// weigh sets score and gate of a candidate.
func (d *document) weigh(e *ontology.Entity, c *candidate) {
	c.place = d.speaksOf(c.Countries)
	c.kind = sharedKind(e.Kinds, c.Kinds)
	c.gate = c.gateFor(e)
	if c.gate == "" && c.Class == "Place" && d.goesOn(e) {
		c.gate = "the text goes on with another name, and both may be one"
	}
	w := d.weights
	c.called, c.country = w.kindScore(c, e.Kinds), w.countryScore(c, len(d.countries) > 0)
	c.score = w.baseScore(&c.Match) + w.classScore(c.class) + w.timeScore(c) + w.popularityScore(&c.Item) + c.called + c.country
}

// sharedKind is the first of an item's kinds that the document says too.
func sharedKind(said []string, kinds string) string {
	if len(said) == 0 || kinds == "" {
		return ""
	}
	for kind := range strings.SplitSeq(kinds, "|") {
		if slices.Contains(said, kind) {
			return kind
		}
	}
	return ""
}

// gateFor is the reason for which a candidate must not be linked, or empty.
func (c *candidate) gateFor(e *ontology.Entity) string {
	oneWord := !strings.ContainsRune(strings.TrimSpace(e.Label), ' ')
	switch {
	case c.Kind == FamilyName:
		return "only the family name is the same"
	case c.Kind == GenericName && c.time != fits:
		return "common words, and the document's years do not confirm it"
	case c.Kind == GenericName && c.Countries != "" && !c.place:
		return "common words, and the document does not speak of its country"
	case c.Kind == DerivedName && c.time != fits && (c.time != unknown || c.kind == ""):
		return "a composed name, and the document's years do not confirm it"
	case e.Class == "Person" && oneWord && (c.Skeleton || c.time != fits && !c.calledSo()):
		return "a single name, and nothing confirms it"
	case e.Class == "Person" && oneWord && c.Kind != LabelName && !c.place:
		return "a single name, and the document does not speak of its country"
	case c.Class == "Place" && oneWord && c.To != 0 && c.time != fits && c.time != unknown:
		return "the document's years do not confirm that it is the state of that name"
	case c.Class == "Work" && oneWord:
		return "a single word is not enough for a title"
	}
	return ""
}

// goesOn says whether the text has another word in capitals right behind a
// single name ("Ascoli Piceno").
func (d *document) goesOn(e *ontology.Entity) bool {
	text := d.reading.Document.Text
	return !strings.Contains(e.Label, " ") && slices.ContainsFunc(e.Mentions, func(m span) bool {
		if m.End+1 >= len(text) || text[m.End] != ' ' && text[m.End] != '-' || !strings.HasSuffix(string(text[m.Start:m.End]), e.Label) {
			return false
		}
		next, _ := utf8.DecodeRune(text[m.End+1:])
		return unicode.IsUpper(next)
	})
}

// calledSo says whether the document calls somebody who is well known by what
// he is known for ("il filosofo Aristotele").
func (c *candidate) calledSo() bool { return c.kind != "" && c.Known }

// why says in words what spoke for and against a candidate, and how much.
func (w *Weights) why(c *candidate) string {
	parts := []string{fmt.Sprintf("%s %.2f", c.How(), w.baseScore(&c.Match))}
	add := func(gain float64, words string) {
		if gain != 0 {
			parts = append(parts, fmt.Sprintf("%s %+.2f", words, gain))
		}
	}
	add(w.classScore(c.class), "class "+c.Class)
	add(w.timeScore(c), c.time.String())
	add(w.popularityScore(&c.Item), "known")
	add(c.country, cmp.Or(c.spoken(), "of a country that the document does not speak of"))
	add(c.called, cmp.Or(c.kind, "called something else"))
	if c.gate != "" {
		parts = append(parts, "not linked: "+c.gate)
	}
	return strings.Join(parts, "; ")
}

// spoken are the candidate's countries, if the document speaks of them.
func (c *candidate) spoken() string {
	if c.place {
		return c.Countries
	}
	return ""
}
