//go:build treebank

package parse_test

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/spoglio/spoglio/pipeline/parse"
	"github.com/spoglio/spoglio/pipeline/parse/italian"
	"github.com/spoglio/spoglio/source"
)

// TestHeads measures the heads of subjects and objects of finite verbs against
// two treebanks, with the reader's own tags and with the treebank's:
//
//	go test -tags treebank -run Heads -v ./pipeline/parse
//
// A dropped or shared subject, a clitic and a clause are no heads; a relative
// pronoun stands for what it relates to.
func TestHeads(t *testing.T) {
	lang, err := italian.Language()
	if err != nil {
		t.Fatal(err)
	}
	for _, bank := range []struct {
		name              string
		subjects, objects float64 // F1 that must not be lost
	}{{"it_pud", 0.79, 0.80}, {"it_markit-test", 0.56, 0.54}} {
		t.Run(bank.name, func(t *testing.T) {
			gold := readGold(t, filepath.Join("..", "..", "..", "shared", "data", "treebanks", bank.name+".conllu"))
			tagger := &goldTagger{own: lang.Tagger, lexicon: lang.Lexicon}
			byGold := *lang
			byGold.Tagger = tagger
			measure(t, "own tags", gold, lang, tagger, bank.subjects, bank.objects)
			measure(t, "gold tags", gold, &byGold, tagger, bank.subjects, bank.objects)
		})
	}
}

func measure(t *testing.T, name string, gold []goldSentence, lang *parse.Language, tagger *goldTagger, subjectFloor, objectFloor float64) {
	t.Helper()
	var subjects, objects score
	for i := range gold {
		tagger.sentence = &gold[i]
		got := headsOf(t, gold[i].text, lang)
		subjects.add(gold[i].subjects, got, func(h parse.Heads) source.Span { return h.Subject })
		objects.add(gold[i].objects, got, func(h parse.Heads) source.Span { return h.Object })
	}
	t.Logf("%-9s  subjects %v  objects %v", name, subjects, objects)
	if subjects.f1() < subjectFloor || objects.f1() < objectFloor {
		t.Errorf("%s: F1 of subjects or objects is below %v or %v", name, subjectFloor, objectFloor)
	}
}

func headsOf(t *testing.T, text string, lang *parse.Language) []parse.Heads {
	t.Helper()
	doc, err := source.Parse("pud.txt", "pud", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return parse.Analyse(doc, lang).Heads()
}

// pair is a verb and the head of what stands in one relation to it, by the
// offsets of their first bytes.
type pair struct{ verb, head int }

type score struct{ right, got, want int }

func (s *score) add(want []pair, got []parse.Heads, part func(parse.Heads) source.Span) {
	s.want += len(want)
	for _, h := range got {
		head := part(h)
		if head.Len() == 0 {
			continue
		}
		s.got++
		if slices.ContainsFunc(want, func(p pair) bool { return inside(p.verb, h.Verb) && inside(p.head, head) }) {
			s.right++
		}
	}
}

func inside(at int, s source.Span) bool { return s.Start <= at && at < s.End }

func (s score) f1() float64 { return 2 * float64(s.right) / float64(s.got+s.want) }

func (s score) String() string {
	return fmt.Sprintf("precision %.1f %% recall %.1f %% F1 %.1f %% (%d of %d, gold %d)", 100*float64(s.right)/float64(s.got), 100*float64(s.right)/float64(s.want), 100*s.f1(), s.right, s.got, s.want)
}

// conventions are pairs of an own tag and a treebank's that stand for the same
// word in two ways of tagging ("suo", "tutti", "qualcuno", "il Congresso",
// "milione", "anziché"): the own one stays.
var conventions = [][2]parse.Tag{{parse.DET, parse.PRON}, {parse.PRON, parse.NOUN}, {parse.DET, parse.ADJ}, {parse.NOUN, parse.PROPN}, {parse.NOUN, parse.NUM}, {parse.SCONJ, parse.ADP}}

// goldTagger gives the tokens of a sentence the tags of the treebank, with the
// lexicon's reading that fits them best.
type goldTagger struct {
	own      parse.Tagger
	lexicon  parse.Lexicon
	sentence *goldSentence
}

func (g *goldTagger) Tag(tokens []parse.Token) {
	g.own.Tag(tokens)
	for i := range tokens {
		if w := g.sentence.at(tokens[i].Start); w != nil {
			g.retag(&tokens[i], w)
		}
	}
}

func (g *goldTagger) retag(t *parse.Token, w *goldWord) {
	same := t.Morph.Mood == w.mood || t.Morph.Mood == parse.PresentParticiple && w.mood == parse.Participle
	if t.Tag == w.tag && (w.mood == parse.NoMood || same) || slices.Contains(conventions, [2]parse.Tag{t.Tag, w.tag}) {
		return
	}
	best := parse.Analysis{Tag: w.tag, Lemma: w.lemma, Morph: parse.Morph{Mood: w.mood, Number: w.number}}
	for _, a := range g.lexicon.Analyses(nil, t.Norm) {
		if a.Tag == w.tag && (w.mood == parse.NoMood || a.Morph.Mood == w.mood) {
			best = a
			break
		}
	}
	t.Tag, t.Lemma, t.Morph = best.Tag, best.Lemma, best.Morph
}

// goldWord is a word of the treebank at an offset of its sentence's text.
type goldWord struct {
	start, end, head int
	first            bool // of the words that are written as one
	form, lemma      string
	relation         string
	tag              parse.Tag
	mood             parse.Mood
	number           parse.Number
}

type goldSentence struct {
	text              string
	words             []goldWord
	subjects, objects []pair
}

// at is the word that begins at an offset, the first where several are written
// as one.
func (s *goldSentence) at(start int) *goldWord {
	for i := range s.words {
		if s.words[i].start == start && s.words[i].first {
			return &s.words[i]
		}
	}
	return nil
}

func readGold(t *testing.T, path string) []goldSentence {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var all []goldSentence
	var r goldReader
	for lines := bufio.NewScanner(f); lines.Scan(); {
		switch line := lines.Text(); {
		case strings.HasPrefix(line, "# text = "):
			r = goldReader{}
			r.text = strings.TrimPrefix(line, "# text = ")
		case line == "" && len(r.words) > 0:
			r.relate()
			all = append(all, r.goldSentence)
			r = goldReader{}
		case line != "" && line[0] != '#':
			r.line(strings.Split(line, "\t"))
		}
	}
	if len(all) == 0 {
		t.Fatalf("%s holds no sentence", path)
	}
	return all
}

// goldReader follows the words of a sentence in its text.
type goldReader struct {
	goldSentence
	at       int // offset in the text
	joined   int // number of the last word of those written as one
	from, to int // where they stand
}

func (r *goldReader) line(c []string) {
	if _, last, ok := strings.Cut(c[0], "-"); ok {
		r.joined, _ = strconv.Atoi(last)
		r.from, r.to = r.find(c[1])
		return
	}
	id, err := strconv.Atoi(c[0])
	if err != nil {
		return // an empty node
	}
	w := goldWord{form: strings.ToLower(c[1]), lemma: c[2], relation: c[7], tag: tagNamed(c[3]), mood: moodOf(c), number: numberOf(c[5])}
	w.head, _ = strconv.Atoi(c[6])
	w.head--
	if id <= r.joined {
		w.start, w.end = r.from, r.to
	} else {
		w.start, w.end = r.find(c[1])
	}
	w.first = len(r.words) == 0 || r.words[len(r.words)-1].start != w.start
	r.words = append(r.words, w)
}

// find is where a form stands next.
func (r *goldReader) find(form string) (from, to int) {
	from = r.at
	if i := strings.Index(r.text[r.at:], form); i >= 0 {
		from += i
	}
	r.at = min(from+len(form), len(r.text))
	return from, r.at
}

func tagNamed(name string) parse.Tag {
	for t := parse.X; t <= parse.VERB; t++ {
		if t.String() == name {
			return t
		}
	}
	return parse.X
}

func moodOf(c []string) parse.Mood {
	if c[3] != "VERB" && c[3] != "AUX" {
		return parse.NoMood
	}
	for _, m := range []struct {
		feature string
		mood    parse.Mood
	}{{"Mood=Ind", parse.Indicative}, {"Mood=Sub", parse.Subjunctive}, {"Mood=Cnd", parse.Conditional}, {"Mood=Imp", parse.Imperative}, {"VerbForm=Inf", parse.Infinitive}, {"VerbForm=Ger", parse.Gerund}, {"VerbForm=Part", parse.Participle}} {
		if strings.Contains(c[5], m.feature) {
			return m.mood
		}
	}
	return map[string]parse.Mood{"VBN": parse.Participle, "VB": parse.Infinitive, "VBG": parse.Gerund}[c[4]]
}

func numberOf(features string) parse.Number {
	switch {
	case strings.Contains(features, "Number=Sing"):
		return parse.Singular
	case strings.Contains(features, "Number=Plur"):
		return parse.Plural
	}
	return parse.NoNumber
}

// relate finds the subjects and objects of finite verbs.
func (s *goldSentence) relate() {
	for i := range s.words {
		w := &s.words[i]
		if w.head < 0 {
			continue
		}
		verb := s.finite(w.head)
		head := s.stands(i, w.head)
		if verb < 0 || head < 0 {
			continue
		}
		p := pair{s.words[verb].start, s.words[head].start}
		switch w.relation {
		case "nsubj", "nsubj:pass":
			s.subjects = append(s.subjects, p)
		case "obj":
			s.objects = append(s.objects, p)
		}
	}
}

// finite is the verb form that a clause's head has at its heart: itself, or
// its copula; -1 if the clause is not finite.
func (s *goldSentence) finite(head int) int {
	found := -1
	if isFinite(s.words[head].mood) {
		found = head
	}
	for i := range s.words {
		w := &s.words[i]
		if w.head != head || !isFinite(w.mood) {
			continue
		}
		switch w.relation {
		case "aux", "aux:pass":
			if found < 0 {
				found = head
			}
		case "cop":
			return i
		}
	}
	return found
}

func isFinite(m parse.Mood) bool {
	return m == parse.Indicative || m == parse.Subjunctive || m == parse.Conditional || m == parse.Imperative
}

// stands is the word that word i stands for as a dependant of a verb: what a
// relative pronoun relates to; -1 for a clitic.
func (s *goldSentence) stands(i, verb int) int {
	w := &s.words[i]
	if w.tag == parse.PRON {
		switch w.form {
		case "che", "quale", "quali":
			if s.words[verb].relation == "acl:relcl" {
				return s.words[verb].head
			}
		case "lo", "la", "li", "le", "l'", "ne", "si", "mi", "ti", "ci", "vi", "s'":
			return -1
		}
	}
	return i
}
