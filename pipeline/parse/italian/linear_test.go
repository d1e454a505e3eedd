package italian

import (
	"strings"
	"testing"
	"time"

	"github.com/spoglio/spoglio/pipeline/parse"
	"github.com/spoglio/spoglio/source"
)

// endless are units of text that make sentences without an end, marks without
// a match and names without number when they are repeated.
var endless = []struct{ name, unit string }{
	{"one word", "congresso "},
	{"capitalised words", "Mosca "},
	{"commas", ", "},
	{"digits", "7"},
	{"quotation marks", "\" "},
	{"nested parentheses", "("},
	{"genitives", "di casa "},
	{"relatives", "che "},
	{"letters", "a"},
	{"first names", "Carlo "},
	{"names and commas", "Mosca, "},
	{"names joined", "Mosca e "},
	{"nouns and commas", "il congresso, "},
	{"nouns joined", "il congresso e "},
	{"genitives of names", "del congresso di Mosca "},
	{"genitives joined", "e dei soldati "},
	{"relative clauses", "che elesse il re "},
	{"relative clauses and commas", "il congresso, che elesse il re, "},
	{"verbs", "elesse "},
	{"clauses", "e elesse il re "},
	{"subordinate clauses", "quando elesse il re "},
	{"infinitives", "di eleggere "},
	{"gerunds", "eleggendo il re, "},
	{"participles", "eletto dal congresso, "},
	{"appositions", "Carlo Rossi, segretario, "},
	{"offices", "il segretario "},
	{"open quotations", "« "},
	{"titles", "«Avanti» "},
	{"quotations", "«il congresso elesse il re e poi morì» "},
	{"parentheses", "Mosca (1917) "},
	{"life spans", "Carlo Rossi (Torino, 3 marzo 1890 – Roma, 5 aprile 1950) "},
	{"numbers", "17 "},
	{"counts", "12 voti, "},
	{"dates", "il 3 marzo 1917 "},
	{"colons", "il congresso: "},
	{"dashes", "- "},
	{"sentences", "Elesse il re. "},
}

// TestLinear reads a megabyte of each of the first eight and a fifth of one of
// the others: ten (four) times the text may take no more than four times as
// long for each byte.
func TestLinear(t *testing.T) {
	for i, c := range endless {
		size, times := 50_000, 4
		if i < 8 {
			size, times = 100_000, 10
		}
		t.Run(c.name, func(t *testing.T) {
			checkLinear(t, size, times, func(n int) string { return strings.Repeat(c.unit, n/len(c.unit)) })
		})
	}
	t.Run("new names", func(t *testing.T) { checkLinear(t, 50_000, 8, newNames) })
	t.Run("new nouns", func(t *testing.T) { checkLinear(t, 50_000, 8, newNouns) })
}

func checkLinear(t *testing.T, size, times int, text func(size int) string) {
	const slack = 300 * time.Millisecond // for a busy machine, which is also asked more than once
	var short, long, most time.Duration
	for range 4 {
		short = min(readTime(t, text(size)), readTime(t, text(size)))
		long = readTime(t, text(size*times))
		if most = 4*short*time.Duration(times) + slack; long <= most {
			return
		}
	}
	t.Errorf("%d kB took %v, %d kB %v; at most %v is linear", size/1000, short, size*times/1000, long, most)
}

// readTime is how long a text takes from text to records.
func readTime(t *testing.T, text string) time.Duration {
	t.Helper()
	doc, err := source.Parse("endless.txt", "endless", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	start := time.Now()
	parse.Read(doc, language(t), parse.Options{Generic: true})
	return time.Since(start)
}

func newNames(size int) string {
	return manifold(size, func(b *strings.Builder, name string) { b.WriteString("Carlo X" + name + " elesse Y" + name + ". ") })
}

func newNouns(size int) string {
	return manifold(size, func(b *strings.Builder, name string) { b.WriteString("Il congresso di X" + name + " elesse il re. ") })
}

// manifold writes sentences, each with a word that no other has.
func manifold(size int, write func(b *strings.Builder, name string)) string {
	var b strings.Builder
	for i := 1; b.Len() < size; i++ {
		var name []byte
		for n := i; n > 0; n /= 20 {
			name = append(name, "bcdfghilmnoprstuvzae"[n%20])
		}
		write(&b, string(name))
	}
	return b.String()
}

// language is the Italian pack.
func language(t testing.TB) *parse.Language {
	t.Helper()
	lang, err := Language()
	if err != nil {
		t.Fatal(err)
	}
	return lang
}
