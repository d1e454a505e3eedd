package parse

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/spoglio/spoglio/source"
)

// small is an orthography of a few words.
func small() *Orthography {
	return &Orthography{
		Elisions:      map[string]Elision{"l'": BeforeAny, "d'": BeforeAny | InNames},
		Clippings:     map[string]bool{"po'": true},
		Abbreviations: map[string]Ending{"art.": Joins, "ecc.": Ends, "a.c.": Dates},
		Openers:       map[string]bool{"il": true, "la": false},
	}
}

// blocks is a document of blocks, each of runs parted by "|" and introduced by
// its kind; what stands in braces is markup between runs.
func blocks(kinds []source.BlockKind, texts ...string) *source.Document {
	d := &source.Document{}
	for i, text := range texts {
		b := source.Block{Kind: kinds[i]}
		b.Span.Start = len(d.Text)
		for text != "" {
			run, rest, _ := strings.Cut(text, "{")
			if run != "" {
				b.Runs = append(b.Runs, source.Span{Start: len(d.Text), End: len(d.Text) + len(run)})
				d.Text = append(d.Text, run...)
			}
			markup, after, _ := strings.Cut(rest, "}")
			d.Text = append(d.Text, markup...)
			text = after
		}
		b.Span.End = len(d.Text)
		d.Blocks = append(d.Blocks, b)
		d.Text = append(d.Text, "\n\n"...)
	}
	return d
}

func paragraph(text string) *source.Document {
	return blocks([]source.BlockKind{source.Paragraph}, text)
}

func TestTokensAcrossRuns(t *testing.T) {
	tests := []struct{ text, want, quotes string }{
		{"Pre{**}se{**}nte qui", "Presente| qui", "Pre**se**nte|qui"},
		{"l'{[}Italia{](http://a b)}.", "l'|Italia|.", "l'|Italia|."},
		{"uno{\n}due{ }tre{>\n}quattro", "uno| due| tre| quattro", "uno|due|tre|quattro"},
		{"finì.{[^1]} Poi", "finì|.| Poi", "finì|.|Poi"},
	}
	for _, test := range tests {
		d := paragraph(test.text)
		var got, quotes []string
		for i, token := range small().Tokens(nil, d, d.Blocks[0]) {
			if i > 0 && token.Space {
				token.Text = " " + token.Text
			}
			got = append(got, token.Text)
			quotes = append(quotes, d.Quote(token.Span))
		}
		if got := strings.Join(got, "|"); got != test.want {
			t.Errorf("%s: got %s, want %s", test.text, got, test.want)
		}
		if quotes := strings.Join(quotes, "|"); quotes != test.quotes {
			t.Errorf("%s: quotes %s, want %s", test.text, quotes, test.quotes)
		}
	}
}

func TestNorm(t *testing.T) {
	d := paragraph("L’Èra DELL'İO ǅ P.C.I. già")
	var got []string
	for _, token := range small().Tokens(nil, d, d.Blocks[0]) {
		got = append(got, token.Norm)
	}
	if got, want := strings.Join(got, "|"), "l'|èra|dell'io|ǆ|p.c.i.|già"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestZeroOrthography(t *testing.T) {
	d := paragraph("L'on. Rossi, art. quinto. Fine.")
	var got []string
	for _, s := range Sentences(d, new(Orthography)) {
		for _, token := range s.Tokens {
			got = append(got, token.Text)
		}
		got = append(got, "‖")
	}
	if got, want := strings.Join(got, " "), "L'on . ‖ Rossi , art . quinto . ‖ Fine . ‖"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestContinues(t *testing.T) {
	const p, h, i, q = source.Paragraph, source.Heading, source.ListItem, source.Quotation
	tests := []struct {
		name  string
		kinds []source.BlockKind
		texts []string
		want  string // of the sentences, "+" for one that continues
	}{
		{"quotation", []source.BlockKind{p, q, q, p}, []string{"Disse:", "Uno. Due.", "Tre.", "Fine."}, "-+-+-"},
		{"ellipsis", []source.BlockKind{p, p, p}, []string{"Chiese:", "...uno.", "Due."}, "-+-"},
		{"list", []source.BlockKind{p, i, i, p}, []string{"Chiese:", "uno;", "due.", "Fine."}, "-++-"},
		{"no colon", []source.BlockKind{p, q, i}, []string{"Disse.", "Uno.", "Due."}, "---"},
		{"plain paragraph", []source.BlockKind{p, p}, []string{"Disse:", "Uno."}, "--"},
		{"heading", []source.BlockKind{h, q}, []string{"Fonti:", "Uno."}, "--"},
	}
	for _, test := range tests {
		var got strings.Builder
		for _, s := range Sentences(blocks(test.kinds, test.texts...), small()) {
			if s.Continues {
				got.WriteByte('+')
			} else {
				got.WriteByte('-')
			}
		}
		if got.String() != test.want {
			t.Errorf("%s: got %s, want %s", test.name, got.String(), test.want)
		}
	}
}

func TestSentencesOfBlocks(t *testing.T) {
	d := blocks([]source.BlockKind{source.Heading, source.Paragraph, source.Paragraph}, "Titolo", " ", "Uno. Due.")
	var got []int
	for _, s := range Sentences(d, small()) {
		got = append(got, s.Block, int(s.Kind), len(s.Tokens))
	}
	want := []int{0, 1, 1, 2, 0, 2, 2, 0, 2}
	if len(got) != len(want) {
		t.Fatalf("got %v, want %v", got, want)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Fatalf("got %v, want %v", got, want)
		}
	}
}

// checkCover fails unless the tokens of d's sentences are in order, part
// every block without gaps, and cover each visible character that is not
// white space once.
func checkCover(t *testing.T, d *source.Document, sentences []Sentence) {
	t.Helper()
	covered := make([]byte, len(d.Text))
	at := 0
	for _, s := range sentences {
		if len(s.Tokens) == 0 {
			t.Fatal("empty sentence")
		}
		for _, token := range s.Tokens {
			if token.Start < at || token.End <= token.Start || !d.Blocks[s.Block].Span.Contains(token.Span) {
				t.Fatalf("token %q at %v after %d", token.Text, token.Span, at)
			}
			at = token.End
			for i := token.Start; i < token.End; i++ {
				covered[i] = 1
			}
		}
	}
	for _, b := range d.Blocks {
		for _, run := range b.Runs {
			text := string(d.Text[run.Start:run.End])
			for i := 0; i < len(text); {
				_, n := utf8.DecodeRuneInString(text[i:])
				if spaceAt(text, i) == 0 && covered[run.Start+i] == 0 {
					t.Fatalf("%q: byte %d is in no token", text, i)
				}
				i += n
			}
		}
	}
}

func FuzzSentences(f *testing.F) {
	for _, seed := range []string{
		"L'on. Rossi, art. 5, ecc. Il resto nel 44 a.C. Cesare. D'Annunzio",
		"«Uno. Due», disse (tre. \"Quattro.\" '900 po' di) e 1) 1.234,5 10º 15:45",
		"...per a.b.c.d. www.a.it/(b). A.B.Cde x-y-1 F-16 ’’ '' \u00ad\u0301 […] 5° l'«x»",
		"a\xff'b’\u200b c\ufeff J. F. K. La Malfa V. La guerra.Poi!?»”)",
	} {
		f.Add(seed, uint16(7))
	}
	o := small()
	f.Fuzz(func(t *testing.T, text string, cut uint16) {
		d := &source.Document{Text: []byte(text + "\n\n" + text)}
		half := min(int(cut), len(text))
		for half > 0 && half < len(text) && !utf8.RuneStart(text[half]) {
			half--
		}
		second := source.Span{Start: len(text) + 2, End: len(d.Text)}
		d.Blocks = []source.Block{
			{Span: source.Span{Start: 0, End: len(text)}, Runs: []source.Span{{Start: 0, End: half}, {Start: half, End: len(text)}}},
			{Span: second, Runs: []source.Span{second}},
		}
		checkCover(t, d, Sentences(d, o))
	})
}

// TestLinear reads 1 MB of what might invite backtracking: in quadratic time
// each would take minutes.
func TestLinear(t *testing.T) {
	for _, unit := range []string{
		"a", "9", "(", ")", "\"", "«", "'", "a'", "l'", "a.", "a-", ".", "!", "! ", "!)", "A. ", "«Uno. ", "(a.) ", "1.", "1,", "www.", "· ",
		"a·", "\u0301", "'9", "V. L'", "http://a ", "ecc.) ", "1 a.C. B ", "\"'' ", "A.    ", "Il", "-", "x' ",
	} {
		d := paragraph(strings.Repeat(unit, 1<<20/len(unit)))
		start := time.Now()
		Sentences(d, small())
		if took := time.Since(start); took > 3*time.Second {
			t.Errorf("%q: 1 MB took %v", unit, took)
		}
	}
}

func BenchmarkSentences(b *testing.B) {
	const text = "La Conferenza panrussa dei Soviet fu il primo incontro dei rappresentanti dopo la Rivoluzione di febbraio del 1917. " +
		"Si tenne dall'11 al 16 aprile 1917. All'incontro parteciparono 480 delegati, \"difensismo\", 3.208 voti (art. 5). "
	d := paragraph(strings.Repeat(text, 1000))
	o := small()
	tokens := 0
	b.ReportAllocs()
	b.SetBytes(int64(len(d.Text)))
	for b.Loop() {
		tokens = 0
		for _, s := range Sentences(d, o) {
			tokens += len(s.Tokens)
		}
	}
	b.ReportMetric(float64(tokens)*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
}
