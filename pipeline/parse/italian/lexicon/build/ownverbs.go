package main

import (
	"fmt"
	"strings"

	"github.com/spoglio/spoglio/pipeline/parse"
)

// readOwnVerbs reads verbs.txt: the auxiliaries' names, paradigms and forms
// that the verbs' source lacks.
func readOwnVerbs(path string) (conjugation, error) {
	c := conjugation{auxiliaries: map[string]bool{}}
	err := eachLine(path, func(fields []string) error {
		if fields[0] == "aux" {
			for _, lemma := range fields[1:] {
				c.auxiliaries[lemma] = true
			}
			return nil
		}
		if len(fields) < 3 {
			return fmt.Errorf("want lemma, mood and forms, got %q", fields)
		}
		return c.line(fields[0], fields[1], fields[2:])
	})
	return c, err
}

func (c *conjugation) line(lemma, moodTense string, forms []string) error {
	switch moodTense {
	case "inf":
		c.add(forms[0], lemma, parse.Morph{Mood: parse.Infinitive, Tense: parse.Present})
		return nil
	case "ger":
		c.add(forms[0], lemma, parse.Morph{Mood: parse.Gerund, Tense: parse.Present})
		return nil
	case "part.past":
		return c.participles(lemma, parse.Participle, []string{"ms", "fs", "mp", "fp"}, forms)
	case "part.pres":
		return c.participles(lemma, parse.PresentParticiple, []string{"cs", "cp"}, forms)
	}
	for _, t := range simpleTenses {
		if t.mood+"."+t.tense == moodTense {
			return c.persons(lemma, t.Morph, forms)
		}
	}
	return fmt.Errorf("unknown mood and tense %q", moodTense)
}

func (c *conjugation) participles(lemma string, mood parse.Mood, features, forms []string) error {
	if len(forms) != len(features) {
		return fmt.Errorf("want %d forms, got %q", len(features), forms)
	}
	for i, form := range forms {
		m, err := parseFeatures(features[i])
		if err != nil {
			return err
		}
		m.Mood = mood
		c.add(form, lemma, m)
	}
	return nil
}

// persons adds six forms, or more forms of the person that the first names.
func (c *conjugation) persons(lemma string, m parse.Morph, forms []string) error {
	if strings.ContainsAny(forms[0][:1], "123") {
		p, err := parseFeatures(forms[0])
		if err != nil {
			return err
		}
		m.Person, m.Number = p.Person, p.Number
		for _, form := range forms[1:] {
			c.add(form, lemma, m)
		}
		return nil
	}
	if len(forms) != len(persons) {
		return fmt.Errorf("want %d forms, - for none, got %q", len(persons), forms)
	}
	for _, p := range persons { // the third persons first
		m.Person, m.Number = p.person, p.Number
		i := int(p.person) - 1
		if p.Number == parse.Plural {
			i += 3
		}
		c.add(forms[i], lemma, m)
	}
	return nil
}
