package main

import (
	"path/filepath"
	"strings"

	"github.com/spoglio/spoglio/pipeline/parse"
	"github.com/spoglio/spoglio/pipeline/parse/italian/lexicon"
)

// joinFeminines gives the feminine of a noun for persons the lemma of its
// masculine ("tedesca", "delegata": "tedesco", "delegato"), unless MultiWordNet
// knows it as a word of its own ("maestra").
func joinFeminines(o options, entries []lexicon.Entry, classes map[string]parse.Class) error {
	known, err := readSenses(filepath.Join(o.data, "lexicon", "senses30.src"), "-n")
	if err != nil {
		return err
	}
	masculine := map[string]bool{}
	for _, e := range entries {
		masculine[e.Lemma] = masculine[e.Lemma] || e.Tag == parse.NOUN && e.Morph.Gender == parse.Masculine
	}
	for i := range entries {
		e := &entries[i]
		stem, ok := strings.CutSuffix(e.Lemma, "a")
		if !ok || e.Tag != parse.NOUN || e.Morph.Gender != parse.Feminine || known[e.Lemma] != nil {
			continue
		}
		if m := stem + "o"; masculine[m] && classes[m]&parse.PersonNoun != 0 {
			e.Lemma = m
		}
	}
	return nil
}
