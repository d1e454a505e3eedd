package link

import "strings"

// similarity says how alike two names sound, from 0 to 1: 1 when some way of
// writing makes them the same. Names with another number of words, patronymics
// left out, have similarity 0; else the least similar word counts.
func similarity(a, b string) float64 {
	left, right := words(a), words(b)
	if len(left) != len(right) || len(left) == 0 {
		return 0
	}
	least := 1.0
	for i := range left {
		least = min(least, wordSimilarity(left[i], right[i]))
	}
	return least
}

// longestWord is how many letters a word may have to be compared by sound.
const longestWord = 40

func wordSimilarity(a, b []rune) float64 {
	if string(a) == string(b) {
		return 1
	}
	if isNumbered(a) || isNumbered(b) || len(a) > longestWord || len(b) > longestWord {
		return 0
	}
	best := 0.0
	for _, x := range soundsOf(a) {
		for _, y := range soundsOf(b) {
			if x != "" && y != "" {
				best = max(best, soundSimilarity(x, y))
			}
		}
	}
	return best
}

// isNumbered says whether a word is a number as rulers have it ("II", "2"), or
// holds one ("U2"): those have no other spelling.
func isNumbered(word []rune) bool {
	return strings.Trim(string(word), "ivx") == "" || strings.ContainsAny(string(word), "0123456789")
}

// soundSimilarity is 1 less the distance for each sound, and at least 0.19
// less for each whole sound of distance, so that one clearly other sound parts
// even long names.
func soundSimilarity(a, b string) float64 {
	d := distance(a, b)
	return max(0, 1-max(d/float64(max(len(a), len(b))), 0.19*d))
}

// distance is the weighted edit distance of two words of sounds.
func distance(a, b string) float64 {
	row := make([]float64, len(b)+1)
	for j := range b {
		row[j+1] = row[j] + extraCost(b, j)
	}
	for i := range a {
		corner := row[0]
		row[0] += extraCost(a, i)
		for j := range b {
			best := min(corner+changeCost(a, b, i, j), row[j]+extraCost(b, j), row[j+1]+extraCost(a, i))
			corner, row[j+1] = row[j+1], best
		}
	}
	return row[len(b)]
}

const vowels = "aeiouy"

func isVowel(c byte) bool { return strings.IndexByte(vowels, c) >= 0 }

// extraCost is the cost of a sound that the other word does not have: an i
// before a vowel inside a word may be a way of writing (Zinoviev, Zinov'ev), an
// e before a final r too (Aleksandr, Alexander).
func extraCost(word string, i int) float64 {
	last := len(word) - 1
	switch {
	case i == last || i == 0:
		return 1
	case word[i] == 'i' && isVowel(word[i+1]):
		return 0.72
	case word[i] == 'e' && i == last-1 && word[last] == 'r':
		return 0.5
	}
	return 1
}

// changeCost is the cost of another sound in the same place: ё is written e or
// o, ž may come as sch, and a first c as z.
func changeCost(a, b string, i, j int) float64 {
	x, y := a[i], b[j]
	if x > y {
		x, y = y, x
	}
	switch {
	case x == y:
		return 0
	case y == 'y' && (x == 'e' || x == 'o') && i > 0 && j > 0:
		return 0.3
	case x == 'e' && y == 'o' && beforeFinalV(a, i) && beforeFinalV(b, j):
		return 0.3
	case x == 'S' && y == 'Z', x == 'c' && y == 'z' && i == 0 && j == 0:
		return 0.5
	}
	return 1
}

// beforeFinalV says whether the sound at i is the vowel of a final -ev or -ov.
func beforeFinalV(word string, i int) bool {
	return i == len(word)-2 && i >= 3 && word[len(word)-1] == 'v'
}
