package parse

import (
	"errors"
	"slices"
	"strings"
	"testing"
)

// toyLexicon knows a few words of a language that has few.
type toyLexicon map[string][]Analysis

func (l toyLexicon) Analyses(buf []Analysis, form string) []Analysis { return append(buf, l[form]...) }
func (toyLexicon) Classes(string) Class                              { return 0 }

var toy = toyLexicon{
	"the":   {{Tag: DET, Lemma: "the"}},
	"these": {{Tag: DET, Lemma: "this", Morph: Morph{Gender: Common, Number: Plural}}},
	"duck":  {{Tag: NOUN, Lemma: "duck", Morph: Morph{Gender: Common, Number: Singular}}, {Tag: VERB, Lemma: "duck", Morph: Morph{Mood: Indicative}}},
	"sheep": {
		{Tag: NOUN, Lemma: "sheep", Morph: Morph{Gender: Common, Number: Singular}},
		{Tag: NOUN, Lemma: "sheep", Morph: Morph{Gender: Common, Number: Plural}},
	},
	"they": {{Tag: PRON, Lemma: "they"}},
	"hid":  {{Tag: VERB, Lemma: "hide", Morph: Morph{Mood: Indicative}}, {Tag: VERB, Lemma: "hide", Morph: Morph{Mood: Participle}}},
	"have": {{Tag: AUX, Lemma: "have", Morph: Morph{Mood: Indicative}}},
}

// toyTokens makes tokens from text/TAG pairs, or from words alone.
func toyTokens(text string) (tokens []Token) {
	for _, w := range strings.Fields(text) {
		form, tag, _ := strings.Cut(w, "/")
		t := Token{Text: form, Norm: strings.ToLower(form)}
		switch {
		case tag == "PART":
			t.Tag, t.Morph.Mood = VERB, Participle
		case tag != "":
			t.Tag = Tag(max(slices.Index(tagNames[:], tag), 0))
		}
		tokens = append(tokens, t)
	}
	return tokens
}

func toyTagger(t testing.TB) *Perceptron {
	t.Helper()
	gold := [][]Token{
		toyTokens("the/DET duck/NOUN hid/VERB ./PUNCT"), toyTokens("they/PRON duck/VERB ./PUNCT"), toyTokens("these/DET sheep/NOUN duck/VERB ./PUNCT"),
		toyTokens("they/PRON have/AUX hid/PART ./PUNCT"), toyTokens("they/PRON hid/VERB the/DET duck/NOUN ./PUNCT"), toyTokens("the/DET zebra/NOUN hid/VERB"), toyTokens("Gork/PROPN hid/VERB"), toyTokens("they/PRON hid/VERB Morg/PROPN"),
	}
	p, err := NewPerceptron(toy, Train(toy, gold, 8, 10))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestPerceptron(t *testing.T) {
	p := toyTagger(t)
	for text, want := range map[string]string{
		"they duck .":         "PRON VERB PUNCT",
		"these duck have hid": "DET NOUN AUX VERB",
		"Zork hid 1917 % .":   "PROPN VERB NUM SYM PUNCT",
		"the Duck hid":        "DET NOUN VERB",
	} {
		sentence := toyTokens(text)
		p.Tag(sentence)
		var got []string
		for _, w := range sentence {
			got = append(got, w.Tag.String())
		}
		if s := strings.Join(got, " "); s != want {
			t.Errorf("%s: want %s, got %s", text, want, s)
		}
	}
}

func TestPerceptronPicksTheAnalysis(t *testing.T) {
	p := toyTagger(t)
	sentence := toyTokens("these sheep have hid Zork")
	p.Tag(sentence)
	if n := sentence[1].Morph.Number; n != Plural {
		t.Errorf("sheep after these: want plural, got %d", n)
	}
	if m := sentence[3].Morph.Mood; m != Participle {
		t.Errorf("hid after have: want a participle, got mood %d", m)
	}
	if l := sentence[3].Lemma; l != "hide" {
		t.Errorf("hid: want lemma hide, got %q", l)
	}
	if l := sentence[4].Lemma; sentence[4].Tag == PROPN && l != "Zork" {
		t.Errorf("a name's lemma is its text, got %q", l)
	}
}

func TestTrainIsRepeatable(t *testing.T) {
	gold := [][]Token{toyTokens("they/PRON duck/VERB"), toyTokens("the/DET duck/NOUN")}
	if !slices.Equal(Train(toy, gold, 3, 8), Train(toy, gold, 3, 8)) {
		t.Error("the same sentences gave different weights")
	}
}

func TestNewPerceptronRefuses(t *testing.T) {
	good := Train(toy, nil, 1, 4)
	for name, weights := range map[string][]byte{
		"nothing": nil, "other magic": []byte("SPT0\x04"), "cut": good[:len(good)-1], "too many rows": append([]byte("SPT1\x60"), good[5:]...),
	} {
		if _, err := NewPerceptron(toy, weights); !errors.Is(err, ErrWeights) {
			t.Errorf("%s: want ErrWeights, got %v", name, err)
		}
	}
	if _, err := NewPerceptron(toy, good); err != nil {
		t.Error(err)
	}
}

// TestWordCache: a noise word of any length is tagged and not kept.
func TestWordCache(t *testing.T) {
	p := toyTagger(t)
	noise := strings.Repeat("x", 1<<20)
	sentence := []Token{{Text: noise, Norm: noise}, {Text: "duck", Norm: "duck"}}
	p.Tag(sentence)
	kept := false
	for i := range p.words.recent {
		w := p.words.recent[i].Load()
		if w != nil && len(w.form) > longestKept {
			t.Errorf("a word of %d bytes is kept", len(w.form))
		}
		kept = kept || w != nil && w.form == "duck"
	}
	if !kept || sentence[0].Lemma != noise {
		t.Errorf("kept duck: %t; the noise's lemma has %d bytes", kept, len(sentence[0].Lemma))
	}
}

func TestShapeOf(t *testing.T) {
	for text, want := range map[string]shape{
		"roma": writtenLower, "Roma": writtenCapital, "ROMA": writtenUpper, "XVI": writtenRoman, "1917": writtenDigits, "1º": writtenDigits, "'60": writtenDigits,
		"%": writtenSymbol, "€": writtenSymbol, ",": writtenMark, "«": writtenMark, "—": writtenMark, "": writtenMark, "'ndrangheta": writtenLower, "А": writtenCapital, "\xff": writtenMark,
	} {
		if got := shapeOf(text); got != want {
			t.Errorf("%q: want %d, got %d", text, want, got)
		}
	}
}

// FuzzPerceptron: no bytes make the tagger fail, and every tag is a known one.
func FuzzPerceptron(f *testing.F) {
	p := toyTagger(f)
	for _, s := range []string{"they duck .", "’ Œ \xff 1917", "the The THE", ""} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		sentence := toyTokens(text)
		for i := range sentence { // tags are the tagger's business here
			sentence[i].Tag, sentence[i].Morph = X, Morph{}
		}
		p.Tag(sentence)
		for _, w := range sentence {
			if w.Tag > VERB {
				t.Errorf("%q: tag %d", w.Text, w.Tag)
			}
		}
	})
}
