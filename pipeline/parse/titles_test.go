package parse

import (
	"strings"
	"testing"

	"github.com/spoglio/spoglio/source"
)

func TestTitles(t *testing.T) {
	long := "*Uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici*"
	for _, c := range []struct{ name, text, want string }{
		{"emphasis with a capital", "Lesse *Il sole di ieri* a voce alta.", "Il sole di ieri"},
		{"foreign term", "La carica è *ad interim* dal 1900.", ""},
		{"strong", "Lesse **Il sole** a voce alta.", ""},
		{"two side by side", "Lesse *Uno* *Due* e _Tre_.", "Uno|Due|Tre"},
		{"too long", "Lesse " + long + " a voce alta.", ""},
		{"whole block", "*Il sole di ieri*", ""},
		{"a part of a word", "Lesse Pre*Sente* a voce alta.", ""},
		{"after a sign", "Lesse (*Eneide*) a voce alta.", "Eneide"},
		{"in a later block", "Uno.\n\n> Lesse *Il sole*.\n\nLesse *La luna* qui.", "Il sole|La luna"},
	} {
		t.Run(c.name, func(t *testing.T) {
			d, err := source.Parse("a.md", "a", []byte(c.text))
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, s := range Sentences(d, &Orthography{}) {
				for i := range s.Tokens {
					if s.Tokens[i].Title == TitleBegins {
						end := titleEnd(s.Tokens, i)
						got = append(got, d.Quote(s.Tokens[i].Cover(s.Tokens[end-1].Span)))
					}
				}
			}
			if strings.Join(got, "|") != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

// TestSentencesInTitles: the signs of a title end no sentence.
func TestSentencesInTitles(t *testing.T) {
	for text, want := range map[string]int{
		"Lesse *Che fare? Parla il popolo* ad alta voce.": 1,
		"Lesse *Che fare?* (1902) ad alta voce.":          1,
		"Lesse *Avanti popolo!* Mario ad alta voce.":      1,
		"Lesse *Il sole.* Poi uscì.":                      2,
		"Lesse **Che fare? Parla il popolo** qui.":        2,
	} {
		d, err := source.Parse("a.md", "a", []byte(text))
		if err != nil {
			t.Fatal(err)
		}
		if got := len(Sentences(d, &Orthography{})); got != want {
			t.Errorf("%q: %d sentences, want %d", text, got, want)
		}
	}
}
