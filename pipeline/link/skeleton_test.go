package link

import (
	"encoding/csv"
	"math"
	"os"
	"testing"
	"unicode/utf8"
)

type soundPair struct {
	left, right string
	meet        bool
}

func soundPairs(t *testing.T) []soundPair {
	t.Helper()
	f, err := os.Open("testdata/sounds.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var all []soundPair
	for _, r := range rows[1:] {
		all = append(all, soundPair{r[0], r[1], r[2] == "yes"})
	}
	return all
}

// meet says whether two names are found as one: by their letters, or by
// skeleton and sound.
func meet(a, b string) (skeleton, sound bool) {
	skeleton = string(appendSkeleton(nil, a)) == string(appendSkeleton(nil, b))
	return skeleton, skeleton && similarity(a, b) >= soundsAlike
}

// The table's pairs must meet or not as it says; -v prints the precision of the
// skeleton alone, which only finds, and with the distance, which decides.
func TestNamesMeetAcrossScripts(t *testing.T) {
	var meant, apart, coarse, fine, found, heard int
	for _, p := range soundPairs(t) {
		skeleton, sound := meet(p.left, p.right)
		if sound != p.meet {
			t.Errorf("%q and %q: meet is %v, want %v (skeletons %q and %q, similarity %.3f)", p.left, p.right, sound, p.meet,
				appendSkeleton(nil, p.left), appendSkeleton(nil, p.right), similarity(p.left, p.right))
		}
		if _, back := meet(p.right, p.left); back != sound {
			t.Errorf("%q and %q meet in one direction only", p.left, p.right)
		}
		switch {
		case p.meet:
			meant++
			if skeleton {
				found++
			}
			if sound {
				heard++
			}
		default:
			apart++
			if skeleton {
				coarse++
			}
			if sound {
				fine++
			}
		}
	}
	if meant < 150 || apart < 150 {
		t.Errorf("the table has %d pairs that meet and %d that do not; want 150 of each", meant, apart)
	}
	precision := func(right, wrong int) float64 { return float64(right) / float64(max(1, right+wrong)) }
	t.Logf("%d pairs must meet, %d near pairs must not", meant, apart)
	t.Logf("skeleton alone:         finds %d, lets %d through: precision %.3f, recall %.3f", found, coarse, precision(found, coarse), precision(found, meant-found))
	t.Logf("skeleton and distance:  finds %d, lets %d through: precision %.3f, recall %.3f", heard, fine, precision(heard, fine), precision(heard, meant-heard))
}

// Names of any kind have one key, compare alike in both directions, and are
// like themselves.
func FuzzNames(f *testing.F) {
	f.Add("Irak'li Ts'ereteli", "ირაკლი წერეთელი")
	f.Add("L’Aquila d'Éboli", "Ø ß ǅ İ")
	f.Add("Каменев, Лев Борисович", "Schtschtschj")
	f.Fuzz(func(t *testing.T, a, b string) {
		key := string(appendKey(nil, a))
		if again := string(appendKey(nil, key)); again != key && utf8.ValidString(a) {
			t.Errorf("the key of %q is %q, and of that %q", a, key, again)
		}
		there, back := similarity(a, b), similarity(b, a)
		if there < 0 || there > 1 || math.Abs(there-back) > 1e-9 {
			t.Errorf("similarity of %q and %q is %v, and back %v", a, b, there, back)
		}
		if same := similarity(a, a); len(words(a)) > 0 && same != 1 {
			t.Errorf("%q is like itself by %v only", a, same)
		}
		appendSkeleton(nil, a)
	})
}
