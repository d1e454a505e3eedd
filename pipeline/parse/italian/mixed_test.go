package italian

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/spoglio/spoglio/pipeline/parse"
	"github.com/spoglio/spoglio/source"
)

// FuzzMixed reads texts put together at random from the tests of the frames: whole
// sentences in any company, sentences that begin as one and end as another, with words
// missing or too many. They are as near to prose as what breaks it.
func FuzzMixed(f *testing.F) {
	lang := language(f)
	var sentences []string
	for _, frame := range lang.Frames.All {
		for _, test := range frame.Tests {
			sentences = append(sentences, test.Text)
		}
	}
	for seed := range uint64(600) {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, seed uint64) {
		text := mixed(rand.New(rand.NewPCG(seed, 0)), sentences)
		doc, err := source.Parse("mixed.md", "mixed", []byte(text))
		if err != nil {
			t.Fatalf("%v\n%s", err, text)
		}
		defer func() {
			if e := recover(); e != nil {
				t.Log(text)
				panic(e)
			}
		}()
		for _, generic := range []bool{false, true} {
			checkReading(t, doc, parse.Read(doc, lang, parse.Options{Generic: generic}))
		}
	})
}

// intruders are words and signs that change how a sentence hangs together.
var intruders = strings.Fields(", ; : ( ) « » — e né ma che cui il quale dove di del al da si ne vi lo gli le suo stesso fu non nel 1848 3 poi secondo entrambi rispettivamente")

// mixed is a text of some paragraphs under a title.
func mixed(r *rand.Rand, sentences []string) string {
	pick := func() []string { return strings.Fields(sentences[r.IntN(len(sentences))]) }
	var b strings.Builder
	title := pick()
	fmt.Fprintf(&b, "# %s\n\n", strings.Join(title[:min(len(title), 1+r.IntN(4))], " "))
	for range 10 + r.IntN(20) {
		words := pick()
		switch at := r.IntN(len(words)); r.IntN(8) {
		case 0, 1:
			other := pick()
			words = append(words[:at], other[r.IntN(len(other)):]...)
		case 2:
			words = append(words[:at], words[min(len(words), at+1+r.IntN(3)):]...)
		case 3:
			words = append(words[:at:at], append([]string{intruders[r.IntN(len(intruders))]}, words[at:]...)...)
		}
		b.WriteString(strings.Join(words, " "))
		b.WriteString([]string{" ", " ", "\n\n", "\n- "}[r.IntN(4)])
	}
	return b.String()
}
