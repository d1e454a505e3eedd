package lexicon

import (
	"strings"

	"github.com/spoglio/spoglio/pipeline/parse"
)

// derived reads the adverbs in -mente and the superlatives in -issimo of
// listed adjectives: "assiduamente", "abilmente", "antichissima". The lemma of
// a superlative is the adjective's.
func (l *Lexicon) derived(buf []parse.Analysis, form string) []parse.Analysis {
	if stem, ok := strings.CutSuffix(form, "mente"); ok && len(stem) > 2 {
		for _, lost := range [...]string{"", "e"} {
			if l.isAdjective(stem + lost) {
				return append(buf, parse.Analysis{Tag: parse.ADV, Lemma: form})
			}
		}
	}
	if len(form) < 8 || !strings.HasSuffix(form[:len(form)-1], "issim") {
		return buf
	}
	return l.superlative(buf, form[:len(form)-len("issimo")], form[len(form)-1])
}

func (l *Lexicon) isAdjective(form string) bool {
	var room [4]parse.Analysis
	return len(l.selected(room[:0], form, isAdjective)) > 0
}

func isAdjective(a *parse.Analysis) bool {
	return a.Tag == parse.ADJ || a.Morph.Mood == parse.Participle
}

func (l *Lexicon) superlative(buf []parse.Analysis, stem string, vowel byte) []parse.Analysis {
	var m parse.Morph
	switch vowel {
	case 'o':
		m = parse.Morph{Gender: parse.Masculine, Number: parse.Singular}
	case 'a':
		m = parse.Morph{Gender: parse.Feminine, Number: parse.Singular}
	case 'i':
		m = parse.Morph{Gender: parse.Masculine, Number: parse.Plural}
	case 'e':
		m = parse.Morph{Gender: parse.Feminine, Number: parse.Plural}
	default:
		return buf
	}
	stem = strings.TrimSuffix(stem, "h") // antichissimo
	for _, ending := range [...]string{"o", "e", "io", "a"} {
		if l.isAdjective(stem + ending) {
			return append(buf, parse.Analysis{Tag: parse.ADJ, Lemma: stem + ending, Morph: m})
		}
	}
	return buf
}

// Prefixes of nouns and adjectives, and of verbs; of two that fit the longer
// comes first.
var (
	nominalPrefixes = [...]string{
		"anglo", "anti", "arci", "austro", "auto", "bi", "centro", "circum", "co", "contro", "contra", "cripto", "cyber", "de", "dis",
		"elettro", "euro", "ex", "extra", "filo", "foto", "franco", "geo", "germano", "greco", "in", "infra", "inter", "intra", "iper", "ipo",
		"ispano", "italo", "macro", "maxi", "mega", "meta", "micro", "mini", "mono", "multi", "narco", "nazional", "neo", "non", "para", "pan",
		"paleo", "pluri", "poli", "post", "pre", "pro", "proto", "pseudo", "quasi", "ri", "russo", "semi", "serbo", "sino", "social", "socio",
		"sopra", "sotto", "sovra", "stra", "sub", "super", "tele", "trans", "tri", "turco", "ultra", "uni", "vice",
	}
	verbalPrefixes = [...]string{"auto", "contro", "co", "de", "dis", "inter", "iper", "pre", "re", "ri", "s", "sovra", "sopra", "stra", "sotto"}
)

// leastBase is the length in bytes a word keeps apart from its prefix.
const leastBase = 5

// prefixed reads a listed word behind a prefix, with or without a hyphen or a
// doubled consonant: "filobolscevico", "ex-ministro", "sovrappopolato",
// "riconvocarono". The lemma keeps the prefix.
func (l *Lexicon) prefixed(buf []parse.Analysis, form string) []parse.Analysis {
	n := len(buf)
	for _, p := range nominalPrefixes {
		if buf = l.behind(buf, form, p, isNominal); len(buf) > n {
			return buf
		}
	}
	for _, p := range verbalPrefixes {
		if buf = l.behind(buf, form, p, isVerbal); len(buf) > n {
			return buf
		}
	}
	return buf
}

func (l *Lexicon) behind(buf []parse.Analysis, form, prefix string, keep func(*parse.Analysis) bool) []parse.Analysis {
	base, ok := strings.CutPrefix(form, prefix)
	if !ok || len(base) < leastBase {
		return buf
	}
	if base[0] == '-' || base[0] == base[1] {
		base = base[1:]
	}
	n := len(buf)
	buf = l.selected(buf, base, keep)
	for i := n; i < len(buf); i++ {
		buf[i].Lemma = form[:len(form)-len(base)] + buf[i].Lemma
	}
	return buf
}

func isNominal(a *parse.Analysis) bool {
	return a.Tag == parse.NOUN || a.Tag == parse.ADJ || a.Morph.Mood == parse.Participle
}

func isVerbal(a *parse.Analysis) bool { return a.Tag == parse.VERB }

// hyphenated reads a compound by its last part: "marxista-leninista",
// "politico-militare".
func (l *Lexicon) hyphenated(buf []parse.Analysis, form string) []parse.Analysis {
	cut := strings.LastIndexByte(form, '-') + 1
	if cut < 3 {
		return buf
	}
	n := len(buf)
	buf = l.selected(buf, form[cut:], func(a *parse.Analysis) bool { return a.Tag == parse.NOUN || a.Tag == parse.ADJ })
	for i := n; i < len(buf); i++ {
		buf[i].Lemma = form[:cut] + buf[i].Lemma
	}
	return buf
}
