package pipeline

import (
	"cmp"
	"slices"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/pipeline/parse"
	"github.com/spoglio/spoglio/source"
)

// mentionView is a date, a number or a name in the text.
type mentionView struct {
	Sentence int         `json:"sentence"`
	Kind     string      `json:"kind"` // time, number, entity
	Value    *valueView  `json:"value,omitempty"`
	To       *valueView  `json:"to,omitempty"`       // the end of an interval
	Relation string      `json:"relation,omitempty"` // of a time to what happens
	Entity   string      `json:"entity,omitempty"`
	Class    string      `json:"class,omitempty"`
	Span     source.Span `json:"-"`
	place
}

var relations = [...]string{"at", "since", "until", "by", "before", "after", "between"}

// mentions shows times and numbers as their words stand, before the context
// completes them, and the entities that the words stand for.
func (in *inspector) mentions() error {
	var all []mentionView
	sentences := in.tagged()
	for i, s := range sentences {
		times := in.lang.Times(nil, s.Tokens)
		for _, t := range times {
			all = append(all, timeMention(i, s.Tokens, t))
		}
		for _, n := range parse.DropOverlaps(in.lang.Numbers(nil, s.Tokens), times) {
			value := viewOf(n.Value, nil)
			all = append(all, mentionView{Sentence: i, Kind: "number", Value: &value, Span: cover(s.Tokens[n.First:n.Last])})
		}
	}
	all = append(all, in.named(sentences)...)
	slices.SortStableFunc(all, func(a, b mentionView) int {
		return cmp.Or(cmp.Compare(a.Span.Start, b.Span.Start), cmp.Compare(b.Span.End, a.Span.End))
	})
	for _, m := range all {
		m.place = in.at(m.Span)
		if err := in.emit(m); err != nil {
			return err
		}
	}
	return nil
}

func timeMention(sentence int, tokens []parse.Token, t parse.TimeExpr) mentionView {
	m := mentionView{Sentence: sentence, Kind: "time", Relation: relations[t.Relation], Span: cover(tokens[t.First:t.Last])}
	if t.Invalid == "" && t.From != (ontology.Time{}) {
		from := viewOf(t.From, nil)
		m.Value = &from
	}
	if t.Interval {
		to := viewOf(t.To, nil)
		m.To = &to
	}
	return m
}

// named is the mentions of entities.
func (in *inspector) named(sentences []parse.Sentence) []mentionView {
	var all []mentionView
	r := in.p.part(in.doc).Reading
	for _, e := range r.Entities {
		for _, span := range e.Mentions {
			i, _ := slices.BinarySearchFunc(sentences, span.Start, func(s parse.Sentence, at int) int {
				return cmp.Compare(cover(s.Tokens).End-1, at)
			})
			all = append(all, mentionView{Sentence: i, Kind: "entity", Entity: e.ID, Class: e.Class, Span: span})
		}
	}
	return all
}
