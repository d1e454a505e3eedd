package italian

import (
	"slices"
	"testing"
)

// TestSpeaker checks who is given as the source of a quotation.
func TestSpeaker(t *testing.T) {
	for _, c := range []struct{ text, record string }{
		{"Carlo Neri aggiunse che il ministro ignorava «tutto quello che accadeva nel paese».", "Quotation source=Carlo Neri words=tutto quello che accadeva nel paese"},
		{"Carlo Neri disse che il ministro aveva risposto: «Non abbiamo nulla da dire a nessuno».", "Quotation source=ministro words=Non abbiamo nulla da dire a nessuno"},
		{"Il re prese posto. Poi toccò a Carlo Neri: «Non abbiamo nulla da dire a nessuno».", "Quotation source=Carlo Neri words=Non abbiamo nulla da dire a nessuno"},
	} {
		if got := recordLines(t, c.text); !slices.Contains(got, c.record) {
			t.Errorf("%s\ngot  %q\nwant %q among them", c.text, got, c.record)
		}
	}
}
