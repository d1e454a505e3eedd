package eval

import (
	"bytes"
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/source"
)

// Score compares a dataset with gold facts. A statement belongs to the
// document of its first reference, as in statements.csv, and is compared if
// its property is among those of the golds; it pays for one fact at most.
// Verdicts may be nil.
func Score(ds *ontology.Dataset, golds []*Gold, verdicts *Verdicts) *Figures {
	s := &scorer{
		names:      newNames(),
		verdicts:   verdicts,
		documents:  map[string]*source.Document{},
		statements: map[string][]int{},
		dataset:    ds,
		properties: map[string]*Tally{},
		figures:    &Figures{},
	}
	for _, d := range ds.Documents {
		s.documents[d.ID] = d
	}
	for i, st := range ds.Statements {
		if len(st.References) > 0 {
			id := st.References[0].Document
			s.statements[id] = append(s.statements[id], i)
		}
	}
	s.kinds = kinds(golds)
	for _, g := range golds {
		s.gold(g)
	}
	s.figures.Properties = rows(s.properties)
	return s.figures
}

type scorer struct {
	names      *names
	verdicts   *Verdicts
	dataset    *ontology.Dataset
	documents  map[string]*source.Document
	statements map[string][]int // of a document, in the dataset's order
	kinds      map[string]bool
	properties map[string]*Tally
	figures    *Figures
}

// kinds are the properties that golds speak of.
func kinds(golds []*Gold) map[string]bool {
	all := map[string]bool{}
	for _, g := range golds {
		for i := range g.Facts {
			for _, p := range properties(g.Facts[i].Property) {
				all[p] = !notScored(p)
			}
		}
	}
	return all
}

// gold compares one text's facts with what was stated of it.
func (s *scorer) gold(g *Gold) {
	s.figures.Documents = append(s.figures.Documents, Row{Name: g.Name})
	t := s.text(g)
	t.tally = &s.figures.Documents[len(s.figures.Documents)-1].Tally
	for i := range g.Facts {
		s.fact(t, &g.Facts[i])
	}
	for i := range t.missed {
		m := &t.missed[i]
		s.figures.Facts[m.at].Near = t.nearMiss(&m.wanted, s.documents)
	}
	for i := range t.predictions {
		s.prediction(t, i)
	}
}

// fact looks for the statement that pays for a fact.
func (s *scorer) fact(t *text, f *GoldFact) {
	w := s.names.wanted(f)
	best, hits := t.best(&w)
	count := func(y *Tally) {
		y.Gold++
		if best >= 0 {
			y.Found++
		}
	}
	s.count(t, w.properties[0], f.Type == "time", count)
	if f.Type == "time" {
		s.figures.DatesRead.add(slices.ContainsFunc(w.values, t.hasDate))
	}
	if best >= 0 {
		t.used[best] = true
		s.found(&w, &t.predictions[best], hits)
	} else {
		t.missed = append(t.missed, missed{w, len(s.figures.Facts)})
	}
	s.figures.Facts = append(s.figures.Facts, t.fact(f, best >= 0))
}

// count lets a fact or statement count in the tallies it belongs to.
func (s *scorer) count(t *text, property string, date bool, count func(*Tally)) {
	if s.properties[property] == nil {
		s.properties[property] = &Tally{}
	}
	count(s.properties[property])
	count(t.tally)
	count(&s.figures.Total)
	if date {
		count(&s.figures.Dates)
	}
}

// found counts what else is right about a fact that was found.
func (s *scorer) found(w *wanted, p *prediction, hits int) {
	f := s.figures
	f.Qualifiers.N += hits
	f.Qualifiers.Of += len(w.qualifiers)
	for i := range w.qualifiers {
		if w.qualifiers[i].date != "" {
			f.DateQualifiers.add(slices.ContainsFunc(p.qualifiers, w.qualifiers[i].isSaid))
		}
	}
	ref := &p.statement.References[0]
	f.Evidence.add(overlaps(s.documents[ref.Document], ref.Span, w.fact.Quote))
}

// overlaps reports whether the quote stands in the document at a place that
// shares a byte with the span.
func overlaps(d *source.Document, span source.Span, quote string) bool {
	if d == nil || quote == "" || span.Len() <= 0 {
		return false
	}
	from := max(span.Start-len(quote)+1, 0)
	to := min(span.End+len(quote)-1, len(d.Text))
	return from < to && bytes.Contains(d.Text[from:to], []byte(quote))
}

// prediction counts a statement; one that paid for no fact is an extra.
func (s *scorer) prediction(t *text, i int) {
	p := &t.predictions[i]
	verdict := ""
	if !t.used[i] {
		x := s.extra(t, p.statement)
		verdict = x.Verdict
		s.figures.Extras = append(s.figures.Extras, x)
	}
	_, date := p.statement.Value.(ontology.Time)
	s.count(t, p.statement.Property, date, func(y *Tally) {
		y.Predicted++
		switch {
		case t.used[i]:
			y.Right++
		case verdict == "true":
			y.JudgedTrue++
		case verdict == "false":
			y.JudgedFalse++
		default:
			y.Unjudged++
		}
	})
}

// extra describes a statement that no fact matches, with its verdict.
func (s *scorer) extra(t *text, st *ontology.Statement) Extra {
	ref := &st.References[0]
	x := Extra{
		Document: t.gold.Name,
		Subject:  st.Subject.Label, Property: st.Property, Value: labelOf(st.Value),
		Polarity: st.Polarity.String(), Quote: ref.Quote, Rule: st.Rule,
		Place: place(s.path(ref.Document), ref.At),
	}
	x.Key = key(x.Document, x.Subject, x.Property, x.Value, x.Polarity, x.Quote)
	if v, ok := s.verdicts.of(x.Key); ok {
		x.Verdict, x.Note = strconv.FormatBool(v.right), v.note
	}
	return x
}

// path is the document's path as the user named it, or its id.
func (s *scorer) path(id string) string {
	if d := s.documents[id]; d != nil && d.Path != "" {
		return d.Path
	}
	return id
}

// document is the first document whose id contains name, or nil.
func (s *scorer) document(name string) *source.Document {
	for _, d := range s.dataset.Documents {
		if strings.Contains(d.ID, name) {
			return d
		}
	}
	return nil
}

// rows are the tallies by number of gold facts, then name.
func rows(tallies map[string]*Tally) []Row {
	var all []Row
	for name, t := range tallies {
		all = append(all, Row{name, *t})
	}
	slices.SortFunc(all, func(a, b Row) int {
		return cmp.Or(b.Tally.Gold-a.Tally.Gold, strings.Compare(a.Name, b.Name))
	})
	return all
}
