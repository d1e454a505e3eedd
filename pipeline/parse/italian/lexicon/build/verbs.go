package main

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"

	"github.com/spoglio/spoglio/pipeline/parse"
	"github.com/spoglio/spoglio/pipeline/parse/italian/lexicon"
)

// paradigm is a verb's forms by mood, tense and slot ("S3", "PF"), as
// verbs.json has them.
type paradigm map[string]map[string]map[string]string

// simpleTenses are the moods and tenses with six persons, in the order in
// which a form that is several of them is read.
var simpleTenses = [...]struct {
	mood, tense string
	parse.Morph
}{
	{"ind", "pres", parse.Morph{Mood: parse.Indicative, Tense: parse.Present}},
	{"ind", "past", parse.Morph{Mood: parse.Indicative, Tense: parse.PastHistoric}},
	{"ind", "impf", parse.Morph{Mood: parse.Indicative, Tense: parse.Imperfect}},
	{"ind", "fut", parse.Morph{Mood: parse.Indicative, Tense: parse.Future}},
	{"sub", "pres", parse.Morph{Mood: parse.Subjunctive, Tense: parse.Present}},
	{"sub", "impf", parse.Morph{Mood: parse.Subjunctive, Tense: parse.Imperfect}},
	{"cond", "pres", parse.Morph{Mood: parse.Conditional, Tense: parse.Present}},
	{"impr", "pres", parse.Morph{Mood: parse.Imperative, Tense: parse.Present}},
}

// persons in the order in which a form that is several of them is read: prose
// about the past speaks in the third.
var persons = [...]struct {
	slot string
	parse.Number
	person uint8
}{
	{"S3", parse.Singular, 3}, {"P3", parse.Plural, 3}, {"S1", parse.Singular, 1},
	{"P1", parse.Plural, 1}, {"S2", parse.Singular, 2}, {"P2", parse.Plural, 2},
}

// readVerbs reads verbs.json and repairs it: infinitives are the lemmas, and
// gerunds are made from the imperfect, for both are often overwritten by forms
// with enclitics.
//
// Verbs among more that it lacks are conjugated by analogy.
func readVerbs(path string, more []string, auxiliaries map[string]bool) ([]lexicon.Entry, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	verbs, err := decodeVerbs(data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	addMissing(verbs, more)
	c := conjugation{auxiliaries: auxiliaries}
	for i := range persons { // a form's third persons come before its others
		for _, lemma := range slices.Sorted(maps.Keys(verbs)) {
			c.finite(lemma, verbs[lemma], i)
		}
	}
	for _, lemma := range slices.Sorted(maps.Keys(verbs)) {
		c.nonFinite(lemma, verbs[lemma])
	}
	return c.entries, nil
}

// decodeVerbs leaves out the slots of infinitives and gerunds, which are plain
// strings.
func decodeVerbs(data []byte) (map[string]paradigm, error) {
	var raw map[string]map[string]map[string]json.RawMessage
	if err := json.Unmarshal(data, &raw); err != nil {
		return nil, err
	}
	verbs := map[string]paradigm{}
	for lemma, moods := range raw {
		p := paradigm{}
		for mood, tenses := range moods {
			p[mood] = map[string]map[string]string{}
			for tense, data := range tenses {
				var slots map[string]string
				if json.Unmarshal(data, &slots) == nil {
					p[mood][tense] = slots
				}
			}
		}
		verbs[lemma] = p
	}
	return verbs, nil
}

// conjugation collects the forms of verbs.
type conjugation struct {
	auxiliaries map[string]bool
	entries     []lexicon.Entry
}

func (c *conjugation) add(form, lemma string, m parse.Morph) {
	if form == "" || form == "-" {
		return
	}
	if c.auxiliaries[lemma] {
		c.entries = append(c.entries, lexicon.Entry{Form: form, Analysis: parse.Analysis{Tag: parse.AUX, Lemma: lemma, Morph: m}})
	}
	c.entries = append(c.entries, lexicon.Entry{Form: form, Analysis: parse.Analysis{Tag: parse.VERB, Lemma: lemma, Morph: m}})
}

func (c *conjugation) finite(lemma string, p paradigm, person int) {
	for _, t := range simpleTenses {
		m := t.Morph
		m.Person, m.Number = persons[person].person, persons[person].Number
		form := p.form(t.mood, t.tense, persons[person].slot)
		c.add(form, lemma, m)
		if m.Tense == parse.PastHistoric {
			for _, other := range weakPast(form, lemma) {
				c.add(other, lemma, m)
			}
		}
	}
}

func (c *conjugation) nonFinite(lemma string, p paradigm) {
	c.add(lemma, lemma, parse.Morph{Mood: parse.Infinitive, Tense: parse.Present})
	c.add(gerund(p.form("ind", "impf", "S1")), lemma, parse.Morph{Mood: parse.Gerund, Tense: parse.Present})
	for _, x := range [...]struct{ slot, features string }{{"S", "ms"}, {"SF", "fs"}, {"P", "mp"}, {"PF", "fp"}} {
		m, _ := parseFeatures(x.features)
		m.Mood = parse.Participle
		c.add(p.form("part", "past", x.slot), lemma, m)
	}
	present := parse.Morph{Mood: parse.PresentParticiple, Gender: parse.Common, Number: parse.Singular}
	c.add(p.form("part", "pres", "S"), lemma, present)
	present.Number = parse.Plural
	c.add(p.form("part", "pres", "P"), lemma, present)
}

// weakPast gives the forms of the weak past historic of the second conjugation
// that mean the same, for verbs.json lists one: "ricevé", "ricevè", "ricevette".
func weakPast(form, lemma string) (all []string) {
	if !strings.HasSuffix(lemma, "ere") {
		return nil
	}
	for _, same := range [...][]string{{"é", "è", "ette"}, {"erono", "ettero"}, {"ei", "etti"}} {
		for _, ending := range same {
			stem, ok := strings.CutSuffix(form, ending)
			if !ok {
				continue
			}
			for _, other := range same {
				all = append(all, stem+other)
			}
		}
	}
	return all
}

// form is the form in a slot, "" if there is none.
func (p paradigm) form(mood, tense, slot string) string { return p[mood][tense][slot] }

// gerund makes the gerund from the first person of the imperfect: "facevo",
// "facendo".
func gerund(imperfect string) string {
	for _, x := range [...]struct{ imperfect, gerund string }{{"avo", "ando"}, {"evo", "endo"}, {"ivo", "endo"}} {
		if stem, ok := strings.CutSuffix(imperfect, x.imperfect); ok {
			return stem + x.gerund
		}
	}
	return ""
}
