package main

import (
	"bytes"
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/spoglio/spoglio/pipeline/parse"
)

// The training of the tagger: passes over the treebanks, and the binary
// logarithm of the number of rows of weights.
const (
	rounds  = 8
	logRows = 14
)

func train(lex parse.Lexicon, gold sentences) []byte {
	return parse.Train(lex, gold, rounds, logRows)
}

// folds that PUD is cut into for its test.
const folds = 5

// evaluate prints the share of right tags: on PUD by folds, each tested with
// what is learned from all other treebanks and the other folds; on MarkIT's
// test part with what is learned from the rest.
func evaluate(lex parse.Lexicon, b *banks, out io.Writer) error {
	var pud, markit score
	for k := range folds {
		test, rest := fold(b.pud, k)
		if err := pud.add(lex, join(rest, b.markitTest, b.learned()), test); err != nil {
			return err
		}
	}
	if err := markit.add(lex, b.forTraining(), b.markitTest); err != nil {
		return err
	}
	pud.print(out, "PUD, 5 folds")
	markit.print(out, "MarkIT, test part")
	return nil
}

// heldOut writes sentences as lines of word/TAG.
func heldOut(test sentences) []byte {
	var b bytes.Buffer
	for _, s := range test {
		for i, t := range s {
			if i > 0 {
				b.WriteByte(' ')
			}
			fmt.Fprintf(&b, "%s/%s", t.Text, t.Tag)
		}
		b.WriteByte('\n')
	}
	return b.Bytes()
}

// fold is every folds-th run of 50 sentences (PUD's are in documents), and the rest.
func fold(all sentences, k int) (test, rest sentences) {
	for i, s := range all {
		if i/50%folds == k {
			test = append(test, s)
		} else {
			rest = append(rest, s)
		}
	}
	return test, rest
}

type score struct {
	tokens, right         int
	unknown, unknownRight int // words that the lexicon does not know
	verbs, verbsRight     int // verb forms that are both participles and past historics: "prese"
	confusions            map[string]int
}

func (s *score) add(lex parse.Lexicon, gold, test sentences) error {
	tagger, err := parse.NewPerceptron(lex, train(lex, gold))
	if err != nil {
		return err
	}
	for _, sentence := range test {
		got := make([]parse.Token, len(sentence))
		for i := range sentence {
			got[i] = parse.Token{Text: sentence[i].Text, Norm: sentence[i].Norm}
		}
		tagger.Tag(got)
		for i := range got {
			s.count(lex, sentence[i], got[i])
		}
	}
	return nil
}

func (s *score) count(lex parse.Lexicon, want, got parse.Token) {
	right := 0
	if got.Tag == want.Tag {
		right = 1
	} else {
		if s.confusions == nil {
			s.confusions = map[string]int{}
		}
		s.confusions[fmt.Sprintf("%s for %s: %s", got.Tag, want.Tag, want.Norm)]++
	}
	s.tokens++
	s.right += right
	if want.Tag == parse.VERB && want.Morph.Mood != parse.NoMood && isTwofold(lex, want.Norm) {
		s.verbs++
		if got.Tag == parse.VERB && (got.Morph.Mood == parse.Participle) == (want.Morph.Mood == parse.Participle) {
			s.verbsRight++
		}
	}
	if len(lex.Analyses(nil, want.Norm)) == 0 && want.Tag != parse.PUNCT && want.Tag != parse.NUM {
		s.unknown++
		s.unknownRight += right
	}
}

// isTwofold says that a form is both a participle and a past historic.
func isTwofold(lex parse.Lexicon, form string) bool {
	participle, finite := false, false
	for _, a := range lex.Analyses(nil, form) {
		participle = participle || a.Morph.Mood == parse.Participle
		finite = finite || a.Morph.Tense == parse.PastHistoric
	}
	return participle && finite
}

func (s *score) print(out io.Writer, name string) {
	fmt.Fprintf(out, "%s: %d tokens, %.2f %% right; of %d unknown words %.2f %%, of %d twofold verb forms %.2f %%\n", name,
		s.tokens, percent(s.right, s.tokens), s.unknown, percent(s.unknownRight, s.unknown), s.verbs, percent(s.verbsRight, s.verbs))
	kinds := slices.SortedFunc(maps.Keys(s.confusions), func(a, b string) int {
		return cmp.Or(s.confusions[b]-s.confusions[a], strings.Compare(a, b))
	})
	for _, kind := range kinds[:min(len(kinds), shown)] {
		fmt.Fprintf(out, "%6d %s\n", s.confusions[kind], kind)
	}
}

// shown is how many kinds of mistake are printed.
const shown = 2000

func percent(part, whole int) float64 { return 100 * float64(part) / float64(max(whole, 1)) }
