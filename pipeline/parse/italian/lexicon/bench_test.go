package lexicon

import (
	"strings"
	"testing"

	"github.com/spoglio/spoglio/pipeline/parse"
)

// prose is the beginning of an article, its tokens parted by spaces.
const prose = `Il trattato fu firmato il 3 marzo 1918 a Brest-Litovsk dai rappresentanti della Russia sovietica e degli Imperi centrali .
La delegazione , guidata da un giovane commissario , si era recata nella città bielorussa nel dicembre precedente , ma le trattative si erano interrotte più volte .
Quando l' esercito tedesco riprese l' avanzata , il governo accettò condizioni ancora più dure di quelle che aveva respinto poche settimane prima .
Lo Stato perdette un terzo della popolazione , quasi tutte le miniere di carbone e le terre più fertili dell' Ucraina .
Molti deputati votarono contro la ratifica , che fu tuttavia approvata dal congresso con larga maggioranza ; gli oppositori uscirono dal governo e ne denunciarono la politica .`

func sentences() (all [][]parse.Token) {
	for line := range strings.Lines(prose) {
		all = append(all, tokens(line))
	}
	return all
}

// tokens makes tokens of the words of a line.
func tokens(line string) (tokens []parse.Token) {
	for _, w := range strings.Fields(line) {
		tokens = append(tokens, parse.Token{Text: w, Norm: strings.ToLower(w)})
	}
	return tokens
}

func tagger(t testing.TB) *parse.Perceptron {
	t.Helper()
	p, err := parse.NewPerceptron(load(t), Weights())
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func BenchmarkTag(b *testing.B) {
	p, text, n := tagger(b), sentences(), 0
	b.ReportAllocs()
	for b.Loop() {
		for _, s := range text {
			p.Tag(s)
			n += len(s)
		}
	}
	b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "tokens/s")
}

func BenchmarkLoad(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		l, err := Load()
		if err != nil {
			b.Fatal(err)
		}
		if _, err := parse.NewPerceptron(l, Weights()); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkAnalyses(b *testing.B) {
	l := load(b)
	for _, form := range []string{"approvata", "recatosi", "filobolscevica"} {
		b.Run(form, func(b *testing.B) {
			var room [16]parse.Analysis
			for b.Loop() {
				l.Analyses(room[:0], form)
			}
		})
	}
}
