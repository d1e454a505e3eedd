// Package parse is how prose is read, in any language: tokens, sentences,
// tags, mentions, clauses, frames. What is special to one language comes in a
// Language value.
package parse

import "github.com/spoglio/spoglio/source"

// Tag is a universal part of speech (https://universaldependencies.org/u/pos/).
type Tag uint8

// The universal parts of speech.
const (
	X Tag = iota
	ADJ
	ADP
	ADV
	AUX
	CCONJ
	DET
	INTJ
	NOUN
	NUM
	PART
	PRON
	PROPN
	PUNCT
	SCONJ
	SYM
	VERB
)

var tagNames = [...]string{"X", "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB"}

// String is the tag's name in Universal Dependencies.
func (t Tag) String() string { return tagNames[t] }

// Gender of a word form.
type Gender uint8

// The genders; Common fits both.
const (
	NoGender Gender = iota
	Masculine
	Feminine
	Common
)

// Number of a word form.
type Number uint8

// The numbers; Invariable fits both.
const (
	NoNumber Number = iota
	Singular
	Plural
	Invariable
)

// Mood of a verb form, non-finite forms included.
type Mood uint8

// The moods.
const (
	NoMood Mood = iota
	Indicative
	Subjunctive
	Conditional
	Imperative
	Infinitive
	Gerund
	Participle // past participle
	PresentParticiple
)

// Tense of a verb form.
type Tense uint8

// The tenses of simple forms.
const (
	NoTense Tense = iota
	Present
	Imperfect
	PastHistoric
	Future
)

// Morph is what the form of a word says about it. Person is 1-3, or 0.
// Clitics of a verb form with attached pronouns ("farlo", "recatosi") are
// listed in Clitic ("lo", "si"); Articled is a preposition joined with an
// article ("della").
type Morph struct {
	Gender   Gender
	Number   Number
	Person   uint8
	Mood     Mood
	Tense    Tense
	Articled bool
	Clitic   string
}

// Title says whether a token stands in a title that the markup shows: a short
// run in emphasis that begins with a capital.
type Title uint8

// The places of a token in a title.
const (
	NoTitle Title = iota
	TitleBegins
	TitleGoesOn
)

// Token is one word or sign. Text is the exact text of Span (of several runs
// of the document joined, where markup cuts a word); Norm is Text in lower
// case with ' for ’, for look-ups. An elided word keeps its apostrophe
// ("dell'", "l'") and stands apart from the next. Space says that white space
// or a line break stands before it.
type Token struct {
	source.Span
	Text  string
	Norm  string
	Lemma string
	Morph Morph
	Tag   Tag
	Space bool
	Title Title

	surname bool   // the text has told it as somebody's surname
	stands  uint16 // of a pronoun: how many tokens before it the noun is for which it stands
	joined  uint8  // and of how many tokens that noun is: "ordine del giorno"
}

// Analysis is one way to read a word form that a lexicon knows.
type Analysis struct {
	Tag   Tag
	Lemma string
	Morph Morph
}

// Class is a set of semantic classes of a common noun.
type Class uint16

// The semantic classes of nouns.
const (
	PersonNoun   Class = 1 << iota // president, soldier, socialist
	GroupNoun                      // party, army, people
	PlaceNoun                      // city, square, country
	EventNoun                      // meeting, battle, revolution
	ActNoun                        // any other act or process
	DocumentNoun                   // resolution, letter, treaty, law, song
	TimeNoun                       // day, century
	ThingNoun                      // artifacts and other objects
	AbstractNoun                   // attributes, states, feelings, ideas
	MeasureNoun                    // quantities, money
)

// Lexicon knows the forms of a language. Analyses appends every reading of a
// form (in lower case, ' for ’; a capitalised proper name is not in it) to
// buf; what it gives without a buf is only to be read. Classes gives the semantic
// classes of a noun's lemma, 0 if unknown.
// Both are safe for concurrent use.
type Lexicon interface {
	Analyses(buf []Analysis, form string) []Analysis
	Classes(lemma string) Class
}

// Tagger sets Tag, Lemma and Morph of a sentence's tokens; safe for concurrent
// use.
type Tagger interface{ Tag(sentence []Token) }
