package eval

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/source"
)

// text is one text under comparison.
type text struct {
	gold        *Gold
	document    *source.Document // nil if the dataset lacks it
	predictions []prediction
	byProperty  map[string][]int // indices into predictions
	used        []bool
	missed      []missed
	dates       map[string]bool // every date that was stated
	tally       *Tally
}

// text gathers the statements of a gold file's text.
func (s *scorer) text(g *Gold) *text {
	t := &text{gold: g, document: s.document(g.Name), byProperty: map[string][]int{}, dates: map[string]bool{}}
	title := s.names.of(g.Title)
	linked := map[string]bool{}
	for _, i := range s.statementsOf(g.Name) {
		st := &s.dataset.Statements[i]
		t.note(st, linked)
		if s.kinds[st.Property] {
			t.byProperty[st.Property] = append(t.byProperty[st.Property], len(t.predictions))
			t.predictions = append(t.predictions, s.names.prediction(st, title))
		}
	}
	for _, is := range linked {
		s.figures.Linked.add(is)
	}
	t.used = make([]bool, len(t.predictions))
	return t
}

// statementsOf are the statements of the documents whose id contains name.
func (s *scorer) statementsOf(name string) []int {
	var all []int
	for id, mine := range s.statements {
		if strings.Contains(id, name) {
			all = append(all, mine...)
		}
	}
	slices.Sort(all)
	return all
}

// note keeps every date of a statement, and of its items whether they are
// Wikidata's.
func (t *text) note(st *ontology.Statement, linked map[string]bool) {
	linked[st.Subject.ID] = isWikidata(st.Subject.ID)
	note := func(v ontology.Value) {
		switch v := v.(type) {
		case ontology.Time:
			t.dates[dateOf(v)] = true
		case ontology.Item:
			linked[v.ID] = isWikidata(v.ID)
		}
	}
	note(st.Value)
	for _, q := range st.Qualifiers {
		note(q.Value)
	}
}

// isWikidata reports whether an item's id is Wikidata's ("Q42").
func isWikidata(id string) bool {
	n, ok := strings.CutPrefix(id, "Q")
	return ok && n != "" && digits(n) == len(n)
}

// best is the unused prediction that matches a fact with most of its
// qualifiers, the first of several; -1 if none matches.
func (t *text) best(w *wanted) (best, hits int) {
	best, hits = -1, -1
	for _, i := range t.candidates(w) {
		p := &t.predictions[i]
		if t.used[i] || !w.matches(p) {
			continue
		}
		if n := w.qualifierHits(p); n > hits {
			best, hits = i, n
		}
	}
	return best, hits
}

// candidates are the predictions that have one of the fact's properties, in
// order.
func (t *text) candidates(w *wanted) []int {
	if len(w.properties) == 1 {
		return t.byProperty[w.properties[0]]
	}
	var all []int
	for _, p := range w.properties {
		all = append(all, t.byProperty[p]...)
	}
	slices.Sort(all)
	return all
}

// hasDate reports whether a date stands anywhere in what was stated.
func (t *text) hasDate(v alternative) bool { return t.dates[plainDate(v.text)] }

// fact is a gold fact as the figures list it.
func (t *text) fact(f *GoldFact, found bool) Fact {
	x := Fact{
		Key:      key(t.gold.Name, f.Subject, f.Property, f.Value, f.Qualifiers, f.Polarity, f.Quote),
		Document: t.gold.Name, ID: f.ID, Found: found,
		Subject: f.Subject, Property: f.Property, Value: f.Value, Polarity: f.Polarity, Quote: f.Quote,
	}
	if t.document == nil {
		return x
	}
	if at := bytes.Index(t.document.Text, []byte(f.Quote)); at >= 0 {
		x.Place = place(cmp.Or(t.document.Path, t.document.ID), t.document.Position(at))
	}
	return x
}

// place is a position as messages write it.
func place(path string, at source.Position) string {
	return fmt.Sprintf("%s:%d:%d", path, at.Line, at.Column)
}
