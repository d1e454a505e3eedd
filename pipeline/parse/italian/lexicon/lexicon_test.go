package lexicon

import (
	"strings"
	"testing"

	"github.com/spoglio/spoglio/pipeline/parse"
)

func load(t testing.TB) *Lexicon {
	t.Helper()
	l, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func TestAnalyses(t *testing.T) {
	const m, f, s, p = parse.Masculine, parse.Feminine, parse.Singular, parse.Plural
	for _, c := range []struct {
		form string
		want parse.Analysis
	}{
		{"della", parse.Analysis{Tag: parse.ADP, Lemma: "di", Morph: parse.Morph{Gender: f, Number: s, Articled: true}}},
		{"dell'", parse.Analysis{Tag: parse.ADP, Lemma: "di", Morph: parse.Morph{Gender: parse.Common, Number: s, Articled: true}}},
		{"nei", parse.Analysis{Tag: parse.ADP, Lemma: "in", Morph: parse.Morph{Gender: m, Number: p, Articled: true}}},
		{"d'", parse.Analysis{Tag: parse.ADP, Lemma: "di"}},
		{"elesse", parse.Analysis{Tag: parse.VERB, Lemma: "eleggere", Morph: parse.Morph{Person: 3, Number: s, Mood: parse.Indicative, Tense: parse.PastHistoric}}},
		{"nacque", parse.Analysis{Tag: parse.VERB, Lemma: "nascere", Morph: parse.Morph{Person: 3, Number: s, Mood: parse.Indicative, Tense: parse.PastHistoric}}},
		{"fu", parse.Analysis{Tag: parse.AUX, Lemma: "essere", Morph: parse.Morph{Person: 3, Number: s, Mood: parse.Indicative, Tense: parse.PastHistoric}}},
		{"sconfitte", parse.Analysis{Tag: parse.VERB, Lemma: "sconfiggere", Morph: parse.Morph{Gender: f, Number: p, Mood: parse.Participle}}},
		{"sconfitte", parse.Analysis{Tag: parse.NOUN, Lemma: "sconfitta", Morph: parse.Morph{Gender: f, Number: p}}},
		{"abbandonare", parse.Analysis{Tag: parse.VERB, Lemma: "abbandonare", Morph: parse.Morph{Mood: parse.Infinitive, Tense: parse.Present}}},
		{"facendo", parse.Analysis{Tag: parse.VERB, Lemma: "fare", Morph: parse.Morph{Mood: parse.Gerund, Tense: parse.Present}}},
		{"antichi", parse.Analysis{Tag: parse.ADJ, Lemma: "antico", Morph: parse.Morph{Gender: m, Number: p}}},
		{"menscevichi", parse.Analysis{Tag: parse.NOUN, Lemma: "menscevico", Morph: parse.Morph{Gender: m, Number: p}}},
		{"tedesche", parse.Analysis{Tag: parse.NOUN, Lemma: "tedesco", Morph: parse.Morph{Gender: f, Number: p}}},

		{"farlo", parse.Analysis{Tag: parse.VERB, Lemma: "fare", Morph: parse.Morph{Mood: parse.Infinitive, Tense: parse.Present, Clitic: "lo"}}},
		{"porvi", parse.Analysis{Tag: parse.VERB, Lemma: "porre", Morph: parse.Morph{Mood: parse.Infinitive, Tense: parse.Present, Clitic: "vi"}}},
		{"recatosi", parse.Analysis{Tag: parse.VERB, Lemma: "recare", Morph: parse.Morph{Gender: m, Number: s, Mood: parse.Participle, Clitic: "si"}}},
		{"essendosi", parse.Analysis{Tag: parse.AUX, Lemma: "essere", Morph: parse.Morph{Mood: parse.Gerund, Tense: parse.Present, Clitic: "si"}}},
		{"dargli", parse.Analysis{Tag: parse.VERB, Lemma: "dare", Morph: parse.Morph{Mood: parse.Infinitive, Tense: parse.Present, Clitic: "gli"}}},
		{"consegnarglielo", parse.Analysis{Tag: parse.VERB, Lemma: "consegnare", Morph: parse.Morph{Mood: parse.Infinitive, Tense: parse.Present, Clitic: "gli+lo"}}},
		{"dimmi", parse.Analysis{Tag: parse.VERB, Lemma: "dire", Morph: parse.Morph{Person: 2, Number: s, Mood: parse.Imperative, Tense: parse.Present, Clitic: "mi"}}},
		{"recossi", parse.Analysis{Tag: parse.VERB, Lemma: "recare", Morph: parse.Morph{Person: 3, Number: s, Mood: parse.Indicative, Tense: parse.PastHistoric, Clitic: "si"}}},

		{"aver", parse.Analysis{Tag: parse.AUX, Lemma: "avere", Morph: parse.Morph{Mood: parse.Infinitive, Tense: parse.Present}}},
		{"condur", parse.Analysis{Tag: parse.VERB, Lemma: "condurre", Morph: parse.Morph{Mood: parse.Infinitive, Tense: parse.Present}}},
		{"gran", parse.Analysis{Tag: parse.ADJ, Lemma: "grande", Morph: parse.Morph{Gender: parse.Common, Number: parse.Invariable}}},
		{"quell'", parse.Analysis{Tag: parse.DET, Lemma: "quello", Morph: parse.Morph{Gender: parse.Common, Number: s}}},
		{"mezz'", parse.Analysis{Tag: parse.ADJ, Lemma: "mezzo", Morph: parse.Morph{Gender: parse.Common, Number: s}}},
		{"dov'", parse.Analysis{Tag: parse.ADV, Lemma: "dove"}},
		{"centotto", parse.Analysis{Tag: parse.NUM, Lemma: "centotto", Morph: parse.Morph{Number: p}}},
		{"filobolscevica", parse.Analysis{Tag: parse.ADJ, Lemma: "filobolscevico", Morph: parse.Morph{Gender: f, Number: s}}},
		{"ex-ministro", parse.Analysis{Tag: parse.NOUN, Lemma: "ex-ministro", Morph: parse.Morph{Gender: m, Number: s}}},
		{"marxista-leninista", parse.Analysis{Tag: parse.ADJ, Lemma: "marxista-leninista", Morph: parse.Morph{Gender: parse.Common, Number: s}}},
		{"assiduamente", parse.Analysis{Tag: parse.ADV, Lemma: "assiduamente"}},
		{"antichissime", parse.Analysis{Tag: parse.ADJ, Lemma: "antico", Morph: parse.Morph{Gender: f, Number: p}}},
	} {
		if got := load(t).Analyses(nil, c.form); !contains(got, c.want) {
			t.Errorf("%q: want %+v among %+v", c.form, c.want, got)
		}
	}
}

func contains(all []parse.Analysis, want parse.Analysis) bool {
	for _, a := range all {
		if a == want {
			return true
		}
	}
	return false
}

func TestAnalysesOfNoWord(t *testing.T) {
	for _, form := range []string{"", "'", "-", "rr", "xyzzy", "\xff\xfe", "ssi", strings.Repeat("a", 1<<20)} {
		if got := load(t).Analyses(nil, form); len(got) > 0 {
			t.Errorf("%.20q: want nothing, got %+v", form, got)
		}
	}
}

func TestClasses(t *testing.T) {
	for lemma, want := range map[string]parse.Class{
		"presidente": parse.PersonNoun, "partito": parse.GroupNoun, "città": parse.PlaceNoun, "battaglia": parse.EventNoun,
		"trattato": parse.DocumentNoun, "secolo": parse.TimeNoun, "spada": parse.ThingNoun, "libertà": parse.AbstractNoun, "milione": parse.MeasureNoun,
		"soviet": parse.GroupNoun, "conferenza": parse.EventNoun,
		"viceministro": parse.PersonNoun, "ex-re": parse.PersonNoun, "eletto": parse.PersonNoun, "regno": parse.PlaceNoun,
	} {
		if got := load(t).Classes(lemma); got&want == 0 {
			t.Errorf("%s: want %b among %b", lemma, want, got)
		}
	}
	if got := load(t).Classes("xyzzy"); got != 0 {
		t.Errorf("xyzzy: want no class, got %b", got)
	}
}
