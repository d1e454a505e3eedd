package main

import (
	"fmt"
	"path/filepath"
	"strings"

	"github.com/spoglio/spoglio/pipeline/parse"
	"github.com/spoglio/spoglio/pipeline/parse/italian/lexicon"
)

var classNames = [...]string{"person", "group", "place", "event", "act", "document", "time", "thing", "abstract", "measure"}

// readClasses gives the classes of noun lemmas: those of classes.txt, else
// those of WordNet's senses, else what the ending says.
func readClasses(o options, entries []lexicon.Entry) (map[string]parse.Class, error) {
	classes := map[string]parse.Class{}
	net, err := readWordNet(o.wordnet)
	if err != nil {
		return nil, err
	}
	senses, err := readSenses(filepath.Join(o.data, "lexicon", "senses30.src"), "-n")
	if err != nil {
		return nil, err
	}
	for lemma, synsets := range senses {
		classes[lemma] = net.classesOf(synsets)
	}
	participles := map[string]bool{}
	for _, e := range entries {
		if e.Morph.Mood == parse.Participle && strings.HasSuffix(e.Form, "o") {
			participles[e.Form] = true
		}
	}
	for _, e := range entries {
		if e.Tag != parse.NOUN || classes[e.Lemma] != 0 {
			continue
		}
		if c := classByEnding(e.Lemma); c != 0 {
			classes[e.Lemma] = c
		} else if participles[e.Lemma] { // "eletto", "ferito"
			classes[e.Lemma] = parse.PersonNoun
		}
	}
	return classes, readOwnClasses(filepath.Join(o.source, "classes.txt"), classes)
}

// endings whose nouns are nearly all of one class, the longer first.
var endings = [...]struct {
	ending string
	parse.Class
}{
	{"trice", parse.PersonNoun}, {"tore", parse.PersonNoun}, {"ista", parse.PersonNoun}, {"logo", parse.PersonNoun}, {"iere", parse.PersonNoun},
	{"crate", parse.PersonNoun}, {"aio", parse.PersonNoun}, {"ese", parse.PersonNoun}, {"ano", parse.PersonNoun}, {"tino", parse.PersonNoun},
	{"zione", parse.ActNoun}, {"sione", parse.ActNoun}, {"mento", parse.ActNoun}, {"aggio", parse.ActNoun}, {"ata", parse.ActNoun},
	{"ismo", parse.AbstractNoun}, {"esimo", parse.AbstractNoun}, {"ità", parse.AbstractNoun}, {"età", parse.AbstractNoun}, {"ezza", parse.AbstractNoun},
	{"anza", parse.AbstractNoun}, {"enza", parse.AbstractNoun}, {"logia", parse.AbstractNoun}, {"crazia", parse.AbstractNoun},
}

func classByEnding(lemma string) parse.Class {
	for _, e := range endings {
		if strings.HasSuffix(lemma, e.ending) {
			return e.Class
		}
	}
	return 0
}

func readOwnClasses(path string, classes map[string]parse.Class) error {
	return eachLine(path, func(fields []string) error {
		class, err := parseClass(fields[0])
		if err != nil {
			return err
		}
		for _, lemma := range fields[1:] {
			classes[lemma] = class
		}
		return nil
	})
}

// parseClass reads names of classes joined by commas.
func parseClass(s string) (c parse.Class, err error) {
names:
	for name := range strings.SplitSeq(s, ",") {
		for i, known := range classNames {
			if name == known {
				c |= 1 << i
				continue names
			}
		}
		return 0, fmt.Errorf("unknown class %q; the classes are %s", name, strings.Join(classNames[:], ", "))
	}
	return c, nil
}
