package lexicon

import (
	"bufio"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/spoglio/spoglio/pipeline/parse"
)

// TestTagging reads sentences of the kind the project exists for. The wanted
// words are among the tagged ones, in order, as word/TAG/lemma.
func TestTagging(t *testing.T) {
	p := tagger(t)
	for _, c := range []struct{ text, want string }{
		{"L' Assemblea elesse il presidente", "L'/DET/il Assemblea/NOUN/assemblea elesse/VERB/eleggere presidente/NOUN/presidente"},
		{"Il Congresso approvò la risoluzione con 325 voti", "Congresso/NOUN/congresso approvò/VERB/approvare 325/NUM/325 voti/NOUN/voto"},
		{"Nacque a Firenze e morì a Ravenna", "Nacque/VERB/nascere Firenze/PROPN/Firenze morì/VERB/morire"},
		{"Il re sconfisse i Franchi e prese la città", "re/NOUN/re sconfisse/VERB/sconfiggere Franchi/NOUN/franco prese/VERB/prendere"},
		{"Le decisioni furono prese all' unanimità", "furono/AUX/essere prese/VERB/prendere all'/ADP/a unanimità/NOUN/unanimità"},
		{"Fu aperta dal menscevico Dan", "Fu/AUX/essere aperta/VERB/aprire dal/ADP/da menscevico/NOUN/menscevico Dan/PROPN/Dan"},
		{"Il Soviet di Pietrogrado si riunì", "Soviet/NOUN/soviet Pietrogrado/PROPN/Pietrogrado si/PRON/si riunì/VERB/riunire"},
		{"I delegati , riunitisi ad aprile , rifiutarono di votarla", "riunitisi/VERB/riunire rifiutarono/VERB/rifiutare votarla/VERB/votare"},
		{"Gli succedette il figlio , che regnò dieci anni", "Gli/PRON/gli succedette/VERB/succedere che/PRON/che regnò/VERB/regnare dieci/NUM/dieci anni/NOUN/anno"},
		{"Disse che il governo avrebbe chiesto la pace", "Disse/VERB/dire che/SCONJ/che avrebbe/AUX/avere chiesto/VERB/chiedere"},
		{"Vittorio Emanuele II divenne re d' Italia", "II/ADJ/ii divenne/VERB/divenire d'/ADP/di Italia/PROPN/Italia"},
		{"I sindaci dell' ente e il loro segretario", "dell'/ADP/di ente/NOUN/ente loro/DET/loro segretario/NOUN/segretario"},
	} {
		sentence := tokens(c.text)
		p.Tag(sentence)
		rest := written(sentence)
		for want := range strings.FieldsSeq(c.want) {
			_, after, ok := strings.Cut(rest, want+" ")
			if !ok {
				t.Errorf("%s: want %s in %q", c.text, want, rest)
			}
			rest = after
		}
	}
}

// TestTaggingPicksForms: the form of an ambiguous word agrees with its phrase.
func TestTaggingPicksForms(t *testing.T) {
	p := tagger(t)
	for _, c := range []struct {
		text string
		word int
		ok   func(parse.Morph) bool
	}{
		{"le decisioni furono prese ieri", 3, func(m parse.Morph) bool { return m.Mood == parse.Participle && m.Gender == parse.Feminine }},
		{"il re prese la città", 2, func(m parse.Morph) bool { return m.Tense == parse.PastHistoric && m.Person == 3 }},
		{"l' amica", 0, func(m parse.Morph) bool { return m.Gender != parse.Masculine }},
		{"le grandi città", 2, func(m parse.Morph) bool { return m.Gender == parse.Feminine }},
		{"della guerra", 0, func(m parse.Morph) bool { return m.Articled }},
		{"volle incontrarlo", 1, func(m parse.Morph) bool { return m.Clitic == "lo" && m.Mood == parse.Infinitive }},
	} {
		sentence := tokens(c.text)
		p.Tag(sentence)
		if m := sentence[c.word].Morph; !c.ok(m) {
			t.Errorf("%s: %s is %+v", c.text, sentence[c.word].Text, m)
		}
	}
}

func written(sentence []parse.Token) string {
	var b strings.Builder
	for _, t := range sentence {
		b.WriteString(t.Text + "/" + t.Tag.String() + "/" + t.Lemma + " ")
	}
	return b.String()
}

// TestAccuracy tags the test part of UD Italian MarkIT, of which the weights
// have learned nothing.
func TestAccuracy(t *testing.T) {
	f, err := os.Open("testdata/markit-test.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	p := tagger(t)
	right, all := 0, 0
	for lines := bufio.NewScanner(f); lines.Scan(); {
		sentence, gold := gold(t, lines.Text())
		p.Tag(sentence)
		for i := range sentence {
			if all++; sentence[i].Tag.String() == gold[i] {
				right++
			}
		}
	}
	if share := 100 * float64(right) / float64(all); all < 9000 || share < 95 {
		t.Errorf("%.2f %% of %d tokens are right, want 95 %% of more than 9000", share, all)
	}
}

func gold(t *testing.T, line string) (sentence []parse.Token, tags []string) {
	for word := range strings.FieldsSeq(line) {
		cut := strings.LastIndexByte(word, '/')
		if cut < 0 {
			t.Fatalf("no tag in %q", word)
		}
		text := word[:cut]
		sentence = append(sentence, parse.Token{Text: text, Norm: strings.ReplaceAll(strings.ToLower(text), "’", "'")})
		tags = append(tags, word[cut+1:])
	}
	return sentence, tags
}

// FuzzAnalyses: no form makes a look-up fail; each reading has a lemma, valid
// where the form is, and only verbs bear enclitics.
func FuzzAnalyses(f *testing.F) {
	l := load(f)
	for _, s := range []string{"farlo", "mezz'", "duemila", "aver", "antichissime", "ex-re", "marxista-leninista", "recossi", "ssi", "rr", "'", "-", "\xc3", "è"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, form string) {
		l.Classes(form)
		for _, a := range l.Analyses(nil, form) {
			if a.Lemma == "" || utf8.ValidString(form) && !utf8.ValidString(a.Lemma) {
				t.Errorf("%q: lemma %q", form, a.Lemma)
			}
			if a.Morph.Clitic != "" && a.Tag != parse.VERB && a.Tag != parse.AUX {
				t.Errorf("%q: %s with enclitic %s", form, a.Tag, a.Morph.Clitic)
			}
		}
	})
}

// FuzzTag: no text makes the tagger fail or leaves a word without a lemma.
func FuzzTag(f *testing.F) {
	p := tagger(f)
	for line := range strings.Lines(prose) {
		f.Add(line)
	}
	f.Fuzz(func(t *testing.T, text string) {
		sentence := tokens(text)
		p.Tag(sentence)
		for _, w := range sentence {
			if w.Lemma == "" || w.Tag > parse.VERB {
				t.Errorf("%q: lemma %q, tag %d", w.Text, w.Lemma, w.Tag)
			}
		}
	})
}

// FuzzOpen: damaged files are an error or a lexicon that works.
func FuzzOpen(f *testing.F) {
	f.Add(readingsFile[:200])
	f.Add([]byte{1, 0, 0, 0, 0, 0, 1, 1, 0})
	f.Fuzz(func(t *testing.T, readings []byte) {
		if l, err := Open(formsFile, readings, classesFile); err == nil {
			l.Analyses(nil, "della")
		}
	})
}
