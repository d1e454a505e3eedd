// Build makes the data files of package lexicon: the forms and readings of the
// Italian lexicon, the classes of nouns and the weights of the tagger.
//
//	go run ./pipeline/parse/italian/lexicon/build -data DIR -verbs verbs.json -wordnet DIR [-evaluate]
//
// DIR of -data holds lexicon/ and treebanks/ as the README of the lexicon
// names them, verbs.json comes from the npm package italian-verbs-dict, and
// the DIR of -wordnet holds data.noun and index.noun of WordNet 3.0. With
// -evaluate it also trains and tests the tagger by folds and prints the
// figures that the README gives.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"github.com/spoglio/spoglio/pipeline/parse/italian/lexicon"
)

// options are the places to read from and write to.
type options struct {
	data, verbs, wordnet string // other people's data
	source, out          string // our own lists; the files made
	evaluate             bool
}

func main() {
	var o options
	const home = "pipeline/parse/italian/lexicon"
	flag.StringVar(&o.data, "data", "", "folder with lexicon/ and treebanks/")
	flag.StringVar(&o.verbs, "verbs", "", "verbs.json of italian-verbs-dict 3.4.0")
	flag.StringVar(&o.wordnet, "wordnet", "", "folder with data.noun and index.noun of WordNet 3.0")
	flag.StringVar(&o.source, "source", home+"/source", "folder with closed.txt, words.txt, verbs.txt, classes.txt")
	flag.StringVar(&o.out, "o", home+"/data", "folder to write to")
	flag.BoolVar(&o.evaluate, "evaluate", false, "test the tagger by folds and print the figures")
	flag.Parse()
	if err := build(o); err != nil {
		fmt.Fprintln(os.Stderr, "build:", err)
		os.Exit(1)
	}
}

func build(o options) error {
	entries, err := readEntries(o)
	if err != nil {
		return err
	}
	classes, err := readClasses(o, entries)
	if err != nil {
		return err
	}
	if err := joinFeminines(o, entries, classes); err != nil {
		return err
	}
	forms, readings, err := lexicon.Encode(entries)
	if err != nil {
		return err
	}
	classMap, err := lexicon.EncodeClasses(classes)
	if err != nil {
		return err
	}
	built, err := lexicon.Open(forms, readings, classMap)
	if err != nil {
		return err
	}
	banks, err := readBanks(filepath.Join(o.data, "treebanks"), filepath.Join(o.source, "sentences.txt"))
	if err != nil {
		return err
	}
	if o.evaluate {
		return evaluate(built, banks, os.Stdout)
	}
	return write(o.out, map[string][]byte{
		"forms.fst": forms, "readings.bin": readings, "classes.fst": classMap,
		"tagger.bin": train(built, banks.forTraining()), "../testdata/markit-test.txt": heldOut(banks.markitTest),
	})
}

func write(dir string, files map[string][]byte) error {
	for name, data := range files {
		if err := os.WriteFile(filepath.Join(dir, name), data, 0o644); err != nil {
			return err
		}
	}
	return nil
}
