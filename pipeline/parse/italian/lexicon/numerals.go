package lexicon

import (
	"strings"

	"github.com/spoglio/spoglio/pipeline/parse"
)

// numeralParts are what written-out cardinals are made of, the longer before
// the shorter that begin them.
var numeralParts = [...]string{
	"quattordici", "diciassette", "diciannove", "cinquanta", "cinquant", "diciotto", "quaranta", "quarant", "quindici", "sessanta", "sessant",
	"settanta", "settant", "quattro", "novanta", "novant", "tredici", "ottanta", "ottant", "cinque", "dodici", "sedici", "trenta", "trent",
	"undici", "cento", "cent", "mille", "sette", "dieci", "venti", "vent", "mila", "nove", "otto", "due", "sei", "tre", "tré", "uno", "un",
}

// numeral reads a cardinal of several parts, written together:
// "trecentoventicinque", "duemila", "quarantotto".
func numeral(_ *Lexicon, buf []parse.Analysis, form string) []parse.Analysis {
	if parts(form) < 2 {
		return buf
	}
	return append(buf, parse.Analysis{Tag: parse.NUM, Lemma: form, Morph: parse.Morph{Number: parse.Plural}})
}

// parts counts the parts that s is made of, 0 if it is not made of them.
func parts(s string) int {
	for _, p := range numeralParts {
		rest, ok := strings.CutPrefix(s, p)
		if !ok {
			continue
		}
		if rest == "" {
			return 1
		}
		if n := parts(rest); n > 0 {
			return n + 1
		}
	}
	return 0
}
