package pipeline

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spoglio/spoglio/pipeline/parse"
	"github.com/spoglio/spoglio/source"
)

func (in *inspector) sentences() error {
	for i, s := range in.tagged() {
		if err := in.emit(struct {
			place
			Sentence  int  `json:"sentence"`
			Block     int  `json:"block"`
			Continues bool `json:"continues,omitempty"`
			Tokens    int  `json:"tokens"`
		}{in.at(cover(s.Tokens)), i + 1, s.Block + 1, s.Continues, len(s.Tokens)}); err != nil {
			return err
		}
	}
	return nil
}

// tagged is the document's sentences with their tags.
func (in *inspector) tagged() []parse.Sentence {
	all := parse.Sentences(in.doc, in.lang.Orthography)
	for i := range all {
		in.lang.Tagger.Tag(all[i].Tokens)
	}
	return all
}

// cover is the span of tokens, which are some.
func cover(tokens []parse.Token) source.Span {
	return tokens[0].Span.Cover(tokens[len(tokens)-1].Span)
}

func (in *inspector) tokens() error {
	for i, s := range in.tagged() {
		for j, t := range s.Tokens {
			if err := in.emit(struct {
				place
				Sentence int    `json:"sentence"`
				Token    int    `json:"token"`
				Tag      string `json:"tag"`
				Lemma    string `json:"lemma"`
				Morph    string `json:"morph,omitempty"`
			}{in.at(t.Span), i + 1, j + 1, t.Tag.String(), t.Lemma, morph(t.Morph)}); err != nil {
				return err
			}
		}
	}
	return nil
}

var (
	genders = [...]string{"", "masculine", "feminine", "common"}
	numbers = [...]string{"", "singular", "plural", "invariable"}
	moods   = [...]string{"", "indicative", "subjunctive", "conditional", "imperative", "infinitive", "gerund", "participle", "present participle"}
	tenses  = [...]string{"", "present", "imperfect", "past historic", "future"}
)

// morph is the form of a word in words.
func morph(m parse.Morph) string {
	words := []string{moods[m.Mood], tenses[m.Tense]}
	if m.Person > 0 {
		words = append(words, fmt.Sprintf("%d person", m.Person))
	}
	words = append(words, genders[m.Gender], numbers[m.Number])
	if m.Clitic != "" {
		words = append(words, "with "+m.Clitic)
	}
	if m.Articled {
		words = append(words, "articled")
	}
	return strings.Join(slices.DeleteFunc(words, func(w string) bool { return w == "" }), " ")
}

// where is the document and place of what a parse view shows.
type where struct {
	Document string `json:"document"`
	Line     int    `json:"line"`
	Column   int    `json:"column"`
}

func (in *inspector) where(offset int) where {
	at := in.doc.Position(offset)
	return where{in.doc.ID, at.Line, at.Column}
}

func (in *inspector) mentions() error {
	for _, m := range parse.Analyse(in.doc, in.lang).Mentions() {
		if err := in.emit(struct {
			where
			parse.MentionView
		}{in.where(m.Start), m}); err != nil {
			return err
		}
	}
	return nil
}

func (in *inspector) clauses() error {
	for _, c := range parse.Analyse(in.doc, in.lang).Clauses() {
		if err := in.emit(struct {
			where
			parse.ClauseView
		}{in.where(c.Start), c}); err != nil {
			return err
		}
	}
	return nil
}
