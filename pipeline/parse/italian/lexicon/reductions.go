package lexicon

import (
	"strings"

	"github.com/spoglio/spoglio/pipeline/parse"
)

// elided reads a form that lost its last vowel before the next word's and
// shows it by an apostrophe: "mezz'", "altr'", "cinquant'". It may stand for
// either gender, in the singular.
func (l *Lexicon) elided(buf []parse.Analysis, form string) []parse.Analysis {
	stem, ok := strings.CutSuffix(form, "'")
	if !ok || stem == "" {
		return buf
	}
	for _, vowel := range [...]string{"o", "a", "e", "i"} {
		buf = l.selected(buf, stem+vowel, isElidable)
	}
	return buf
}

func isElidable(a *parse.Analysis) bool {
	return a.Morph.Number != parse.Plural || a.Tag == parse.NUM
}

// truncated reads a form that lost its last vowel or syllable after l, m, n or
// r and does not show it: "aver", "furon", "siam", "signor", "castel".
func (l *Lexicon) truncated(buf []parse.Analysis, form string) []parse.Analysis {
	n := len(buf)
	if len(form) < 3 || !strings.ContainsRune("lmnr", rune(form[len(form)-1])) {
		return buf
	}
	for _, lost := range [...]string{"e", "o", "lo", "re"} {
		if buf = l.selected(buf, form+lost, isTruncatable); len(buf) > n {
			break
		}
	}
	return buf
}

func isTruncatable(a *parse.Analysis) bool {
	switch a.Tag {
	case parse.VERB, parse.AUX:
		return a.Morph.Mood == parse.Infinitive || a.Morph.Number == parse.Plural && a.Morph.Person%2 == 1
	case parse.NOUN, parse.ADJ:
		return a.Morph.Number == parse.Singular && a.Morph.Gender != parse.Feminine
	}
	return false
}
