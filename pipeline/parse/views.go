package parse

import (
	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/source"
)

// The views show what each stage of an analysed text gives, for people: spans
// are byte offsets of the original text.

// TokenView is one token as inspect shows it.
type TokenView struct {
	Sentence int    `json:"sentence"`
	Text     string `json:"text"`
	Tag      string `json:"tag"`
	Lemma    string `json:"lemma"`
	Start    int    `json:"start"`
	End      int    `json:"end"`
}

// SentenceView is one sentence.
type SentenceView struct {
	Sentence int    `json:"sentence"`
	Text     string `json:"text"`
	Start    int    `json:"start"`
	End      int    `json:"end"`
}

// MentionView is a nominal group or an expression of time. Host is the text of
// the phrase it hangs on, Relation how; Entity the label of what it means.
type MentionView struct {
	Sentence int      `json:"sentence"`
	Kind     string   `json:"kind"`
	Text     string   `json:"text"`
	Prep     string   `json:"prep,omitempty"`
	Classes  []string `json:"classes,omitempty"`
	Host     string   `json:"host,omitempty"`
	Relation string   `json:"relation,omitempty"`
	Entity   string   `json:"entity,omitempty"`
	Value    string   `json:"value,omitempty"`
	Start    int      `json:"start"`
	End      int      `json:"end"`
}

// ClauseView is a clause with its normalised parts.
type ClauseView struct {
	Sentence int       `json:"sentence"`
	Kind     string    `json:"kind"`
	Verb     string    `json:"verb,omitempty"`
	Voice    string    `json:"voice,omitempty"`
	Polarity string    `json:"polarity"`
	Subject  string    `json:"subject,omitempty"`
	Dropped  string    `json:"dropped,omitempty"`
	Parts    []ArgView `json:"parts,omitempty"`
	Times    []string  `json:"times,omitempty"`
	Start    int       `json:"start"`
	End      int       `json:"end"`
}

// ArgView is one argument of a clause.
type ArgView struct {
	Role string `json:"role"`
	Prep string `json:"prep,omitempty"`
	Text string `json:"text"`
}

var (
	phraseKinds = [...]string{"noun", "name", "pronoun", "quotation", "number"}
	relations   = [...]string{"", "of", "complement", "apposition", "list", "parenthesis"}
	clauseKinds = [...]string{"main", "relative", "subordinate", "infinitive", "gerund", "participle"}
	roleNames   = [...]string{"unset", "subject", "object", "predicate", "complement"}
)

// Tokens shows the tokens of the text.
func (t *Text) Tokens() []TokenView {
	var out []TokenView
	for i := range t.sentences {
		for _, tok := range t.sentences[i].Tokens {
			out = append(out, TokenView{i + 1, tok.Text, tok.Tag.String(), tok.Lemma, tok.Start, tok.End})
		}
	}
	return out
}

// Sentences shows the sentences of the text.
func (t *Text) Sentences() []SentenceView {
	var out []SentenceView
	for i := range t.sentences {
		span := t.sentences[i].span(0, len(t.sentences[i].Tokens))
		out = append(out, SentenceView{i + 1, t.doc.Plain(span), span.Start, span.End})
	}
	return out
}

// Mentions shows the nominal groups and expressions of time.
func (t *Text) Mentions() []MentionView {
	var out []MentionView
	for i := range t.sentences {
		s := &t.sentences[i]
		for p := range s.phrases {
			out = append(out, t.mention(i, s, &s.phrases[p]))
		}
		for k, e := range s.times {
			span := s.span(e.First, e.Last)
			v := MentionView{Sentence: i + 1, Kind: "time", Text: t.doc.Plain(span), Start: span.Start, End: span.End}
			if s.moments[k].ok {
				v.Value = isoTime(s.moments[k].from)
				if e.Interval {
					v.Value += "/" + isoTime(s.moments[k].to)
				}
			}
			out = append(out, v)
		}
	}
	return out
}

func (t *Text) mention(i int, s *sentence, p *Phrase) MentionView {
	span := s.span(p.First, p.Last)
	v := MentionView{Sentence: i + 1, Kind: phraseKinds[p.Kind], Text: t.doc.Plain(span), Prep: p.Prep, Classes: t.lang.Words.Names(p.Classes), Relation: relations[p.Relation], Start: span.Start, End: span.End}
	if p.Host >= 0 {
		v.Host = s.phraseText(p.Host)
	}
	if p.Entity >= 0 {
		v.Entity = t.registry.entities[p.Entity].Label
	}
	if q, ok := s.quantity(p); ok {
		v.Value = q.Amount
	}
	return v
}

func (s *sentence) phraseText(p int) string { return s.words(s.phrases[p].First, s.phrases[p].Last) }

// Clauses shows the clauses of the text.
func (t *Text) Clauses() []ClauseView {
	var out []ClauseView
	for i := range t.sentences {
		s := &t.sentences[i]
		for c := range s.clauses {
			out = append(out, t.clause(i, s, c))
		}
	}
	return out
}

func (t *Text) clause(i int, s *sentence, n int) ClauseView {
	c := &s.clauses[n]
	span := source.Span{}
	if len(s.Tokens) > c.First {
		span = s.span(c.First, c.Last)
	}
	v := ClauseView{Sentence: i + 1, Kind: clauseKinds[c.Kind], Polarity: c.Polarity.String(), Start: span.Start, End: span.End}
	if c.Verb >= 0 {
		v.Verb, v.Voice = s.verbs[c.Verb].Lemma, s.verbs[c.Verb].Voice.String()
	}
	if p := s.subjectOf(n); p >= 0 {
		v.Subject = s.phraseText(p)
	} else if e := s.droppedSubject(n); e >= 0 {
		v.Dropped = t.registry.entities[e].Label
	}
	for _, a := range c.Args {
		v.Parts = append(v.Parts, ArgView{roleNames[a.Role], s.phrases[a.Phrase].Prep, s.words(s.phrases[a.Phrase].First, s.end(a.Phrase))})
	}
	for _, k := range c.Times {
		v.Times = append(v.Times, s.words(s.times[k].First, s.times[k].Last))
	}
	return v
}

// Reading finishes the text: its records and its entities.
func (t *Text) Reading(o Options) *ontology.Reading {
	m := t.matcher(o)
	m.matchAll(t.sentences)
	return &ontology.Reading{Document: t.doc, Records: m.sorted(), Entities: t.registry.finish(), Doubts: m.doubts}
}
