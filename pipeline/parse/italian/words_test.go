package italian

import (
	"io/fs"
	"path"
	"slices"
	"strings"
	"testing"
)

// leastWords is how many words each file must hold.
var leastWords = map[string]int{
	"battle": 35, "body": 250, "collective": 180, "creed": 20, "decision": 80, "demonym": 500, "election": 15, "forename": 3000, "happening": 180,
	"human-verb": 150, "juxtaposed": 25, "kin": 80, "language": 100, "locality": 200, "meeting": 30, "noble": 70, "occupation": 300, "office-adjective": 8,
	"masthead": 10, "numbered": 40, "office-complement": 60, "partisan": 80, "party": 1, "party-name": 30, "placenoun": 200, "position": 250, "rank": 40, "revolt": 15, "ruler": 15, "ship": 30, "tenure": 50, "time": 3, "toponym": 2500,
	"treaty": 20, "war": 15, "work": 120,
}

func TestWordFiles(t *testing.T) {
	names, err := fs.Glob(wordFiles, "words/*.txt")
	if err != nil {
		t.Fatal(err)
	}
	if len(names) != len(leastWords) {
		t.Errorf("%d files of words, want %d", len(names), len(leastWords))
	}
	for _, name := range names {
		class := strings.TrimSuffix(path.Base(name), ".txt")
		t.Run(class, func(t *testing.T) {
			entries, err := readEntries(name)
			if err != nil {
				t.Fatal(err)
			}
			least, known := leastWords[class]
			if !known || len(entries) < least {
				t.Errorf("%d words, want %d or more", len(entries), least)
			}
			for i, e := range entries {
				checkEntry(t, class, e)
				if i > 0 && entries[i-1].word >= e.word {
					t.Errorf("%q stands before %q: the file wants sorting (LC_ALL=C sort -u)", entries[i-1].word, e.word)
				}
			}
		})
	}
}

// checkEntry checks the spelling of an entry, and that it has a related word
// where its class wants one.
func checkEntry(t *testing.T, class string, e entry) {
	t.Helper()
	if e.word != strings.ToLower(e.word) || strings.Join(strings.Fields(e.word), " ") != e.word || e.word == "" {
		t.Errorf("%q is not in lower case with single spaces", e.word)
	}
	if wants := class == "demonym" || class == "language"; wants != (e.related != "") {
		t.Errorf("%q has the related word %q", e.word, e.related)
	}
	if words := strings.Fields(e.word); class != "toponym" && len(words) > 2 && (len(words) > 3 || !strings.HasPrefix(words[1], "d")) {
		t.Errorf("%q has more than two words, or three without \"di\" or \"del\" between: it can never match", e.word)
	}
}

func TestWordClasses(t *testing.T) {
	w, err := wordLists()
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct{ word, classes string }{
		{"presidente", "person position"},
		{"segretario generale", "person position"},
		{"ammiraglio", "person position rank"},
		{"regina", "person noble position ruler"},
		{"giurista", "person occupation"},
		{"socialista", "person partisan"},
		{"vedova", "person kin"},
		{"insorto", "person collective"},
		{"congresso", "group event body meeting"},
		{"assedio", "event battle"},
		{"trattato", "event document treaty"},
		{"risoluzione", "document decision"},
		{"romanzo", "document work"},
		{"villaggio", "place placenoun"},
		{"tedesco", "demonym"},
		{"san pietroburgo", "toponym"},
		{"lucrezia", "forename"},
		{"esteri", "office-complement"},
		{"it", ""},
	} {
		got := w.Names(w.Of(test.word))
		if !slices.Equal(got, strings.Fields(test.classes)) {
			t.Errorf("classes of %q: %v, want %s", test.word, got, test.classes)
		}
	}
}

func TestRelatedWords(t *testing.T) {
	w, err := wordLists()
	if err != nil {
		t.Fatal(err)
	}
	if got := w.Related("tedesco"); got != "Germania" {
		t.Errorf("the country of tedesco is %q", got)
	}
	if got := w.Related("presidente"); got != "" {
		t.Errorf("presidente is related to %q", got)
	}
	if got := languageCodes()["russo"]; got != "ru" {
		t.Errorf("the code of russo is %q", got)
	}
}

func BenchmarkWordLists(b *testing.B) {
	for b.Loop() {
		if _, err := wordLists(); err != nil {
			b.Fatal(err)
		}
	}
}
