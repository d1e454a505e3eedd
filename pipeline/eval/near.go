package eval

import (
	"slices"

	"github.com/spoglio/spoglio/source"
)

// missed is a fact that no statement paid for, and its place in the figures.
type missed struct {
	wanted wanted
	at     int
}

// nearMiss says in what alone a statement that paid for nothing differs from a
// missed fact: polarity, property, subject, or the value that the fact's own
// words were given. Empty if there is none.
func (t *text) nearMiss(w *wanted, documents map[string]*source.Document) string {
	near, rank := "", 4
	for i := range t.predictions {
		p := &t.predictions[i]
		if t.used[i] {
			continue
		}
		what, r := w.difference(p, documents)
		if r < rank {
			near, rank = what, r
		}
	}
	return near
}

// difference names the one thing in which a prediction differs from the fact,
// with its rank, the most telling first; 4 if several.
func (w *wanted) difference(p *prediction, documents map[string]*source.Document) (what string, rank int) {
	property := slices.Contains(w.properties, p.statement.Property)
	polarity := w.fact.Polarity == p.statement.Polarity.String()
	if !property && !polarity {
		return "", 4
	}
	subject := slices.ContainsFunc(w.subjects, p.isAbout)
	if !subject && !(property && polarity) {
		return "", 4
	}
	value := slices.ContainsFunc(w.values, func(v alternative) bool { return w.agrees(v, p) })
	ref := &p.statement.References[0]
	switch {
	case subject && value && property:
		return "another polarity: " + p.statement.Polarity.String(), 0
	case subject && value:
		return "another property: " + p.statement.Property, 1
	case value:
		return "another subject: " + p.statement.Subject.Label, 2
	case subject && property && polarity && overlaps(documents[ref.Document], ref.Span, w.fact.Quote):
		return "another value: " + labelOf(p.statement.Value), 3
	}
	return "", 4
}
