package main

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/spoglio/spoglio/pipeline/parse"
)

type sentences = [][]parse.Token

// banks are the treebanks, in surface tokens: a word written as one is one
// token ("della" ADP, "farlo" VERB).
type banks struct {
	pud, markitTrain, markitTest, others sentences
	own                                  sentences // of sentences.txt
}

// forTraining is all but MarkIT's test part, which stays unseen for the tests.
func (b *banks) forTraining() sentences { return join(b.pud, b.learned()) }

// learned is what every learning has: all but PUD and MarkIT's test part. Our
// own few sentences count several times.
func (b *banks) learned() sentences {
	return join(b.markitTrain, b.others, b.own, b.own, b.own)
}

func join(parts ...sentences) (all sentences) {
	for _, p := range parts {
		all = append(all, p...)
	}
	return all
}

func readBanks(dir, own string) (b *banks, err error) {
	b = new(banks)
	if b.own, err = readOwnSentences(own); err != nil {
		return nil, err
	}
	for _, x := range []struct {
		to   *sentences
		name string
	}{
		{&b.pud, "it_pud"}, {&b.markitTrain, "it_markit-train"}, {&b.markitTrain, "it_markit-dev"}, {&b.markitTest, "it_markit-test"},
		{&b.others, "it_twittiro-train"}, {&b.others, "it_twittiro-dev"}, {&b.others, "it_valico-corrected"},
	} {
		read, err := readConllu(filepath.Join(dir, x.name+".conllu"))
		if err != nil {
			return nil, err
		}
		*x.to = append(*x.to, read...)
	}
	return b, nil
}

// node is a word of CoNLL-U.
type node struct {
	form, lemma, upos, xpos, feats, head, relation string
	surface                                        string // of the token it begins, "" if it begins none
	hasAux                                         bool   // an auxiliary depends on it
}

func readConllu(path string) (all sentences, err error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var r conllu
	lines := bufio.NewScanner(f)
	for n := 1; lines.Scan(); n++ {
		line := lines.Text()
		switch {
		case line == "":
			all = append(all, surface(r.nodes))
			r = conllu{}
		case line[0] != '#':
			if err := r.line(strings.Split(line, "\t")); err != nil {
				return nil, fmt.Errorf("%s:%d: %w", path, n, err)
			}
		}
	}
	return all, lines.Err()
}

// readOwnSentences reads lines of word/TAG.
func readOwnSentences(path string) (all sentences, err error) {
	err = eachLine(path, func(fields []string) error {
		var s []parse.Token
		for _, f := range fields {
			text, name, _ := strings.Cut(f, "/")
			t := parse.Token{Text: text, Norm: strings.ToLower(text)}
			if t.Morph.Mood = parse.Indicative; name == "VPP" {
				name, t.Morph.Mood = "VERB", parse.Participle
			}
			if t.Tag, err = parseTag(name); err != nil {
				return fmt.Errorf("%s: %w", f, err)
			}
			s = append(s, t)
		}
		all = append(all, s)
		return nil
	})
	return all, err
}

// conllu reads the lines of one sentence.
type conllu struct {
	nodes []node
	form  string // of a token of several words that has begun …
	last  int    // … and the number of its last word
}

func (r *conllu) line(c []string) error {
	if len(c) != 10 {
		return fmt.Errorf("want 10 columns, got %d", len(c))
	}
	if _, last, ok := strings.Cut(c[0], "-"); ok {
		r.form = c[1]
		var err error
		r.last, err = strconv.Atoi(last)
		return err
	}
	x := node{form: c[1], lemma: c[2], upos: c[3], xpos: c[4], feats: c[5], head: c[6], relation: c[7], surface: c[1]}
	if len(r.nodes) < r.last {
		x.surface, r.form = r.form, ""
	}
	if !strings.Contains(c[0], ".") { // an empty node
		r.nodes = append(r.nodes, x)
	}
	return nil
}

// surface makes the tokens that nodes stand for. Where a token is several
// words, it has the tag of the first.
func surface(nodes []node) (tokens []parse.Token) {
	for i := range nodes {
		if nodes[i].relation == "aux" || strings.HasPrefix(nodes[i].relation, "aux:") {
			if h, err := strconv.Atoi(nodes[i].head); err == nil && h <= len(nodes) {
				nodes[h-1].hasAux = true
			}
		}
	}
	for i := range nodes {
		n := &nodes[i]
		tag, mood := n.tag()
		if n.surface == "" {
			continue
		}
		norm := strings.ReplaceAll(strings.ToLower(n.surface), "’", "'")
		tokens = append(tokens, parse.Token{Text: n.surface, Norm: norm, Tag: tag, Morph: parse.Morph{Mood: mood}, Lemma: n.lemma})
	}
	return tokens
}

// tag is the node's part of speech in the convention of UD's larger Italian
// treebanks, where PUD's differs: possessives are DET, as nouns "milione" and
// "miliardo" are NOUN, indefinites without a noun are PRON.
func (n *node) tag() (parse.Tag, parse.Mood) {
	tag, err := parseTag(n.upos)
	if err != nil {
		tag = parse.X
	}
	switch lower := strings.ToLower(n.form); {
	case tag == parse.PRON && (n.relation == "nmod:poss" || n.relation == "det:poss" || n.xpos == "PRP$"):
		tag = parse.DET
	case tag == parse.NUM && (strings.HasPrefix(lower, "milion") || strings.HasPrefix(lower, "miliard")):
		tag = parse.NOUN
	case tag == parse.NOUN && (lower == "altri" || lower == "altre" || lower == "tutti" || lower == "molti"):
		tag = parse.PRON
	}
	return tag, n.mood()
}

// mood is a mood that stands for the kind of verb form: finite, participle or
// other; NoMood if the treebank does not say.
func (n *node) mood() parse.Mood {
	switch {
	case strings.Contains(n.feats, "VerbForm=Part") || n.xpos == "VBN":
		return parse.Participle
	case strings.Contains(n.feats, "VerbForm=Inf") || strings.Contains(n.feats, "VerbForm=Ger") || n.xpos == "VB" || n.xpos == "VBG":
		return parse.Infinitive
	case strings.Contains(n.feats, "Mood="):
		return parse.Indicative
	case n.hasAux && n.upos == "VERB":
		return parse.Participle
	}
	return parse.NoMood
}
