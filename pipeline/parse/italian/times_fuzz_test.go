package italian

import (
	"strings"
	"testing"
	"time"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/pipeline/parse"
)

// FuzzTimes checks that expressions and numbers lie in the sentence, in order
// and apart, and that what is resolved can be written.
func FuzzTimes(f *testing.F) {
	for _, s := range []string{
		"dall'11 al 16 aprile 1917", "29 marzo (11 aprile) 1917", "tra il 1920 e il 1925", "XVI-XVII secolo a.C.", "I, I e I secolo",
		"due anni dopo, nel 44 a.C.", "il lunedì di Pasqua del 0", "anni '30 e '40", "'900", "alle ore 10, 3 del 3 maggio '45", "1914-18-20",
		"tra il 2 e il 1925", "dal 3 al 1925", "tra il 4 e marzo", "circa 1,5 milioni e mezzo", "il 0 marzo 9999", "tra il 1 a.C. e l'1 d.C.", "nel 999999", "anni '00", "24 dicembre (5 gennaio) 1",
	} {
		f.Add(s, 1917, 4, 12)
		f.Add(s, -121, 0, 0)
		f.Add(s, 9, 0, 0)
	}
	f.Fuzz(func(t *testing.T, text string, year, month, day int) {
		tokens := tokensOf(text)
		last := 0
		for _, e := range Times(nil, tokens) {
			if e.First < last || e.Last <= e.First || e.Last > len(tokens) {
				t.Fatalf("%q: expression over tokens [%d, %d) after %d of %d", text, e.First, e.Last, last, len(tokens))
			}
			last = e.Last
			from, to, ok := parse.Resolve(e, anchorOf(year, month, day))
			if ok {
				checkTime(t, text, from)
			}
			if ok && e.Interval {
				checkTime(t, text, to)
			}
		}
		last = 0
		for _, n := range Numbers(nil, tokens) {
			if n.First < last || n.Last <= n.First || n.Last > len(tokens) || n.Value.Amount == "" {
				t.Fatalf("%q: number %+v after %d of %d", text, n, last, len(tokens))
			}
			last = n.Last
		}
	})
}

// anchorOf is a possible time made of any numbers.
func anchorOf(year, month, day int) ontology.Time {
	t := ontology.Time{Year: year % 3000, Precision: ontology.Year}
	if t.Year == 0 {
		return ontology.Time{}
	}
	if month > 0 {
		t.Month, t.Precision = month%12+1, ontology.Month
	}
	if month > 0 && day > 0 {
		t.Day, t.Precision = day%28+1, ontology.Day
		t.Calendar = parse.CalendarOf(t.Year, t.Month, t.Day)
	}
	return t
}

func checkTime(t *testing.T, text string, at ontology.Time) {
	t.Helper()
	bad := at.Year == 0 || at.Precision < ontology.Century ||
		(at.Month != 0) != (at.Precision >= ontology.Month) || (at.Day != 0) != (at.Precision == ontology.Day)
	if !bad && at.Precision == ontology.Day {
		bad = at.Month > 12 || at.Day > parse.DaysIn(at.Year, at.Month, at.Calendar)
	}
	if bad {
		t.Fatalf("%q: %+v", text, at)
	}
}

// TestTimesLinear reads 300 kB of what might be read over and over.
func TestTimesLinear(t *testing.T) {
	for _, s := range []string{"12 ", "il ", "12, ", "I, ", "tra ", "marzo ", "XVI e ", "(12) ", "due ", "dell'anno ", "a ", "circa "} {
		tokens := tokensOf(strings.Repeat(s, 300_000/len(s)))
		start := time.Now()
		Times(nil, tokens)
		Numbers(nil, tokens)
		if d := time.Since(start); d > 2*time.Second {
			t.Errorf("%q repeated over 300 kB took %v", s, d)
		}
	}
}

func BenchmarkTimes(b *testing.B) {
	with := tokensOf("Si tenne dall'11 al 16 aprile 1917 a Pietrogrado, dopo la Rivoluzione di febbraio del 1917, e l'anno seguente a Mosca.")
	without := tokensOf("L'incontro elesse un presidio e approvò la risoluzione che chiedeva la pace senza annessioni né indennità per tutti i popoli.")
	for _, c := range []struct {
		name   string
		tokens []parse.Token
	}{{"with", with}, {"without", without}} {
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			var times []parse.TimeExpr
			for b.Loop() {
				times = Times(times[:0], c.tokens)
			}
			b.ReportMetric(float64(len(c.tokens)*b.N)/b.Elapsed().Seconds(), "tokens/s")
		})
	}
}
