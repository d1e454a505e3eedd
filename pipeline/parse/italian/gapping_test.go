package italian

import (
	"slices"
	"testing"
)

// TestGaps checks that a number without a noun counts what the number that it
// answers to counts.
func TestGaps(t *testing.T) {
	text := "Al ballottaggio Carlo Rossi ottenne 3.500 voti, Aldo Moro 1.020 e Ugo Riva una trentina."
	got := recordLines(t, text)
	for _, want := range []string{
		"ElectionResult election=ballottaggio candidate=Carlo Rossi votes=3500",
		"ElectionResult election=ballottaggio candidate=Aldo Moro votes=1020",
		"ElectionResult election=ballottaggio candidate=Ugo Riva votes=30",
	} {
		if !slices.Contains(got, want) {
			t.Errorf("%s\ngot  %q\nwant %q among them", text, got, want)
		}
	}
}
