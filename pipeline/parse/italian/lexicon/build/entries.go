package main

import (
	"bufio"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spoglio/spoglio/pipeline/parse"
	"github.com/spoglio/spoglio/pipeline/parse/italian/lexicon"
)

// readEntries reads all word forms, the most trusted source first. A form of
// the closed classes takes readings from our own lists alone.
func readEntries(o options) ([]lexicon.Entry, error) {
	closed, err := readWords(filepath.Join(o.source, "closed.txt"))
	if err != nil {
		return nil, err
	}
	words, err := readWords(filepath.Join(o.source, "words.txt"))
	if err != nil {
		return nil, err
	}
	own, err := readOwnVerbs(filepath.Join(o.source, "verbs.txt"))
	if err != nil {
		return nil, err
	}
	entries := append(append(closed, words...), own.entries...)
	others, err := readOthers(o, own.auxiliaries)
	if err != nil {
		return nil, err
	}
	drop, err := readDropped(filepath.Join(o.source, "dropped.txt"))
	if err != nil {
		return nil, err
	}
	isClosed := map[string]bool{}
	for _, e := range closed {
		isClosed[e.Form] = true
	}
	for _, e := range others {
		if !isClosed[e.Form] && !drop[tagged{e.Form, e.Tag}] {
			entries = append(entries, e)
		}
	}
	return entries, nil
}

// tagged is a form with a part of speech.
type tagged struct {
	form string
	parse.Tag
}

func readDropped(path string) (map[tagged]bool, error) {
	dropped := map[tagged]bool{}
	err := eachLine(path, func(fields []string) error {
		tag, err := parseTag(fields[0])
		for _, form := range fields[1:] {
			dropped[tagged{form, tag}] = true
		}
		return err
	})
	return dropped, err
}

func readOthers(o options, auxiliaries map[string]bool) ([]lexicon.Entry, error) {
	senses, err := readSenses(filepath.Join(o.data, "lexicon", "senses30.src"), "-v")
	if err != nil {
		return nil, err
	}
	for lemma := range auxiliaries { // their forms are our own
		delete(senses, lemma)
	}
	verbs, err := readVerbs(o.verbs, slices.Sorted(maps.Keys(senses)), auxiliaries)
	if err != nil {
		return nil, err
	}
	for _, name := range []string{"adjs", "nouns", "adv", "other"} {
		more, err := readMorphIt(filepath.Join(o.data, "lexicon", name))
		if err != nil {
			return nil, err
		}
		verbs = append(verbs, more...)
	}
	return verbs, nil
}

// eachLine calls do with the fields of each line that is neither empty nor a
// comment; its error gets file and line.
func eachLine(path string, do func(fields []string) error) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	for n := 1; lines.Scan(); n++ {
		fields := strings.Fields(lines.Text())
		if len(fields) == 0 || fields[0] == "#" || strings.HasPrefix(fields[0], "#") && len(fields) > 1 {
			continue
		}
		if err := do(fields); err != nil {
			return fmt.Errorf("%s:%d: %w", path, n, err)
		}
	}
	return lines.Err()
}

// readWords reads a list in the notation of closed.txt.
func readWords(path string) (entries []lexicon.Entry, err error) {
	err = eachLine(path, func(fields []string) error {
		if len(fields) < 3 {
			return fmt.Errorf("want lemma, tag and forms, got %q", fields)
		}
		tag, err := parseTag(fields[1])
		if err != nil {
			return err
		}
		for _, f := range fields[2:] {
			form, features, _ := strings.Cut(f, ":")
			m, err := parseFeatures(features)
			if err != nil {
				return err
			}
			entries = append(entries, lexicon.Entry{Form: form, Analysis: parse.Analysis{Tag: tag, Lemma: fields[0], Morph: m}})
		}
		return nil
	})
	return entries, err
}

func parseTag(name string) (parse.Tag, error) {
	for t := parse.X; t <= parse.VERB; t++ {
		if t.String() == name {
			return t, nil
		}
	}
	return 0, fmt.Errorf("unknown part of speech %q", name)
}

func parseFeatures(s string) (m parse.Morph, err error) {
	for _, c := range s {
		switch c {
		case 'm':
			m.Gender = parse.Masculine
		case 'f':
			m.Gender = parse.Feminine
		case 'c':
			m.Gender = parse.Common
		case 's':
			m.Number = parse.Singular
		case 'p':
			m.Number = parse.Plural
		case 'n':
			m.Number = parse.Invariable
		case '1', '2', '3':
			m.Person = uint8(c - '0')
		case '+':
			m.Articled = true
		default:
			return m, fmt.Errorf("unknown feature %q in %q", c, s)
		}
	}
	return m, nil
}

// readMorphIt reads a file of FreeLing's Morph-it forms: form, lemma, EAGLES
// tag. Of the file of the closed classes only interjections are taken.
func readMorphIt(path string) (entries []lexicon.Entry, err error) {
	err = eachLine(path, func(fields []string) error {
		if len(fields) != 3 {
			return fmt.Errorf("want form, lemma and tag, got %q", fields)
		}
		form, lemma, tag := strings.ReplaceAll(fields[0], "’", "'"), fields[1], fields[2]
		a := parse.Analysis{Lemma: lemma}
		switch {
		case strings.HasPrefix(tag, "AQC"): // "migliore" of "buono": it is listed under its own name too
			return nil
		case strings.HasPrefix(tag, "AQ"):
			a = adjective(form, lemma, tag)
		case strings.HasPrefix(tag, "NC"):
			a = parse.Analysis{Tag: parse.NOUN, Lemma: lemma, Morph: eagles(tag[2], tag[3])}
		case tag == "RG":
			a.Tag = parse.ADV
		case tag == "I":
			a.Tag = parse.INTJ
		default:
			return nil
		}
		entries = append(entries, lexicon.Entry{Form: form, Analysis: a})
		return nil
	})
	return entries, err
}

// adjective repairs two kinds of lemma: "socialisto" for "socialista", and the
// verb's for a present participle used as an adjective.
func adjective(form, lemma, tag string) parse.Analysis {
	m := eagles(tag[3], tag[4])
	if stem, ok := strings.CutSuffix(lemma, "isto"); ok && strings.HasPrefix(form, stem+"ist") && m.Gender == parse.Feminine && m.Number == parse.Singular {
		return parse.Analysis{Tag: parse.ADJ, Lemma: stem + "ista", Morph: parse.Morph{Gender: parse.Common, Number: parse.Singular}}
	}
	if stem, ok := strings.CutSuffix(form, "nti"); ok && isInfinitive(lemma) {
		lemma = stem + "nte"
	} else if strings.HasSuffix(form, "nte") && isInfinitive(lemma) {
		lemma = form
	}
	return parse.Analysis{Tag: parse.ADJ, Lemma: lemma, Morph: m}
}

func isInfinitive(lemma string) bool { return strings.HasSuffix(lemma, "re") }

func eagles(gender, number byte) parse.Morph {
	var m parse.Morph
	switch gender {
	case 'M':
		m.Gender = parse.Masculine
	case 'F':
		m.Gender = parse.Feminine
	case 'C':
		m.Gender = parse.Common
	}
	switch number {
	case 'S':
		m.Number = parse.Singular
	case 'P':
		m.Number = parse.Plural
	case 'N':
		m.Number = parse.Invariable
	}
	return m
}
