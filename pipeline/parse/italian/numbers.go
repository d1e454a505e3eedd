package italian

import (
	"strconv"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/pipeline/parse"
)

// Numbers appends to buf the cardinal numbers of a sentence, in order and
// without overlap: in figures ("3.208", "1,5 milioni"), in letters
// ("milleduecento"), both ("20 mila") and as collectives of an exact size
// ("una sessantina", which is 60 "circa"). It reads the tokens' forms alone.
//
// No numbers are ordinals, articles, Roman numerals, labels ("n. 3", "art. 5"),
// percentages, fractions, ranges ("200-300", "tra 200 e 300") and times of day. Years and days
// are numbers here: parse.DropOverlaps takes them out.
func Numbers(buf []parse.NumberExpr, tokens []parse.Token) []parse.NumberExpr {
	for i := 0; i < len(tokens); {
		if n, ok := numberAt(tokens, i); ok {
			buf = append(buf, n)
			i = n.Last
			continue
		}
		i++
	}
	return buf
}

// numberAt reads the number at token i with the words that make it
// approximate.
func numberAt(t []parse.Token, i int) (parse.NumberExpr, bool) {
	core, approx := i, ""
	if c := t[i].Norm; c == "" || !startsNumber(c) {
		return parse.NumberExpr{}, false
	}
	if end, a := approximation(t, i); a != "" {
		core, approx = end, a
	}
	if core >= len(t) {
		return parse.NumberExpr{}, false
	}
	amount, end, rough := amountAt(t, core)
	if amount == "" || isLabelled(t, i, core) || isBound(t, core, end) || notCardinal(t, end) {
		return parse.NumberExpr{}, false
	}
	if rough && approx == "" {
		approx = "circa"
	}
	if approx == "" && end < len(t) && t[end].Norm == "circa" {
		approx = "circa"
		end++
	}
	return parse.NumberExpr{First: i, Last: end, Value: ontology.Quantity{Amount: amount, Approx: approx}}, true
}

// startsNumber is a quick look at a word's first byte: figures, or a letter
// that a cardinal or an approximation begins with.
func startsNumber(s string) bool {
	switch s[0] {
	case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'c', 'd', 'i', 'm', 'n', 'o', 'p', 'q', 's', 't', 'u', 'v', 'z':
		return true
	}
	return false
}

// approximations are the words before a number that make it approximate,
// longer ones first.
var approximations = [...]struct {
	words  [4]string
	approx string
}{
	{[4]string{"poco", "più", "di"}, "oltre"},
	{[4]string{"poco", "meno", "di"}, "quasi"},
	{[4]string{"non", "meno", "di"}, "oltre"},
	{[4]string{"più", "di"}, "oltre"},
	{[4]string{"meno", "di"}, "quasi"},
	{[4]string{"circa"}, "circa"},
	{[4]string{"ca."}, "circa"},
	{[4]string{"all'", "incirca"}, "circa"},
	{[4]string{"pressappoco"}, "circa"},
	{[4]string{"approssimativamente"}, "circa"},
	{[4]string{"intorno", "a"}, "circa"},
	{[4]string{"attorno", "a"}, "circa"},
	{[4]string{"intorno", "ai"}, "circa"},
	{[4]string{"attorno", "ai"}, "circa"},
	{[4]string{"intorno", "alle"}, "circa"},
	{[4]string{"attorno", "alle"}, "circa"},
	{[4]string{"oltre", "i"}, "oltre"},
	{[4]string{"oltre", "le"}, "oltre"},
	{[4]string{"oltre"}, "oltre"},
	{[4]string{"almeno"}, "oltre"},
	{[4]string{"quasi"}, "quasi"},
}

func approximation(t []parse.Token, i int) (end int, approx string) {
	switch t[i].Norm {
	case "poco", "non", "più", "meno", "circa", "ca.", "all'", "pressappoco", "approssimativamente", "intorno", "attorno", "oltre", "almeno", "quasi":
	default:
		return i, "" // no approximation begins with another word
	}
	for k := range approximations {
		if end, ok := spells(t, i, approximations[k].words[:]); ok {
			return end, approximations[k].approx
		}
	}
	return i, ""
}

// amountAt reads the number that begins at token i, without the words around
// it. rough says that it is one only by a collective noun.
func amountAt(t []parse.Token, i int) (amount string, end int, rough bool) {
	s := t[i].Norm
	if s[0] >= '0' && s[0] <= '9' {
		amount, end = figuresAt(t, i)
		return amount, end, false
	}
	following := normAt(t, i+1)
	if s == "un" || s == "una" || s == "uno" || s == "un'" {
		if m := multiplier(following); m > 1000 {
			amount, end = multiplied(t, i+1, "1")
			return amount, end, false
		}
		if ballot(following) {
			return "1", i + 1, false
		}
		n := collective(following)
		if n == 0 || normAt(t, i+2) == "di" && (normAt(t, i+3) == "migliaia" || multiplier(normAt(t, i+3)) != 0) {
			return "", i, false
		}
		return strconv.Itoa(n), i + 2, true
	}
	if n := collective(following); (s == "mezzo" || s == "mezza") && n >= 100 {
		return strconv.Itoa(n / 2), i + 2, true // "mezzo migliaio di feriti"
	}
	if m := multiplier(following); s == "mezzo" && m >= 1_000_000 {
		return scale("0.5", m), i + 2, false
	}
	n := cardinal(s)
	if n < 2 && s != "zero" || isCapital(t, i) || t[i].Tag == parse.VERB || t[i].Tag == parse.AUX {
		return "", i, false
	}
	amount, end = multiplied(t, i+1, strconv.Itoa(n))
	return amount, end, false
}

// ballot knows the words for votes and those who cast them of which one may be counted:
// "sei sì, *un no* e *un'astensione*".
func ballot(s string) bool {
	switch s {
	case "no", "sì", "astensione", "astenuto", "astenuta", "contrario", "assente":
		return true
	}
	return false
}

// figuresAt reads "480", "3.208", "1,5 milioni", "10 000", "612 430".
func figuresAt(t []parse.Token, i int) (amount string, end int) {
	amount = figures(t[i].Norm)
	if amount == "" {
		return "", i
	}
	end = i + 1
	for len(t[i].Norm) <= 3 && end < len(t) && t[end].Space && len(t[end].Norm) == 3 && isFigures(t[end].Norm) && (t[end].Norm == "000" || end > i+1 || !dayBefore(t, i)) {
		amount += t[end].Norm
		end++
	}
	if end > i+1 {
		return amount, end
	}
	return multiplied(t, i+1, amount)
}

// dayBefore reports whether figures may be a day, behind an article in the singular, with a
// number of its own behind: "il *9* 300 operai scioperarono".
func dayBefore(t []parse.Token, i int) bool {
	return i > 0 && (t[i-1].Morph.Number == parse.Singular || t[i-1].Norm == "il" || t[i-1].Norm == "l'") && len(t[i].Norm) <= 2
}

func normAt(t []parse.Token, i int) string {
	if i < 0 || i >= len(t) {
		return ""
	}
	return t[i].Norm
}
