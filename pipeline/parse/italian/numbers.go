package italian

import (
	"strconv"
	"strings"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/pipeline/parse"
)

// Numbers appends to buf the cardinal numbers of a sentence, in order and
// without overlap: in figures ("3.208", "1,5 milioni"), in letters
// ("milleduecento"), both ("20 mila") and as collectives of an exact size
// ("una sessantina", which is 60 "circa"). It reads the tokens' forms alone.
//
// No numbers are ordinals, articles, Roman numerals, labels ("n. 3", "art. 5"),
// percentages, fractions, ranges ("200-300") and times of day. Years and days
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
	if amount == "" || isLabelled(t, i, core) || notCardinal(t, end) {
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
	switch t[i].Norm[0] {
	case 'a', 'c', 'i', 'm', 'n', 'o', 'p', 'q':
	default:
		return i, ""
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
	if s == "un" || s == "una" || s == "uno" {
		if m := multiplier(following); m > 1000 {
			amount, end = multiplied(t, i+1, "1")
			return amount, end, false
		}
		n := collective(following)
		if n == 0 || normAt(t, i+2) == "d'" || normAt(t, i+2) == "di" && collective(normAt(t, i+3)) != 0 {
			return "", i, false
		}
		return strconv.Itoa(n), i + 2, true
	}
	n := cardinal(s)
	if n < 2 && s != "zero" || isCapital(t, i) {
		return "", i, false
	}
	amount, end = multiplied(t, i+1, strconv.Itoa(n))
	return amount, end, false
}

// figuresAt reads "480", "3.208", "1,5 milioni", "10 000".
func figuresAt(t []parse.Token, i int) (amount string, end int) {
	amount = figures(t[i].Norm)
	if amount == "" {
		return "", i
	}
	if len(amount) <= 3 && i+1 < len(t) && len(t[i+1].Norm) == 3 && t[i+1].Norm == "000" && t[i+1].Space {
		return amount + "000", i + 2
	}
	return multiplied(t, i+1, amount)
}

// multiplied reads what multiplies or adds to an amount: "milioni", "milioni e
// mezzo", "milioni e duecentomila".
func multiplied(t []parse.Token, i int, amount string) (string, int) {
	m := multiplier(normAt(t, i))
	if m == 0 {
		return amount, i
	}
	i++
	if m >= 1_000_000 && normAt(t, i) == "e" {
		if normAt(t, i+1) == "mezzo" {
			return scale(amount+".5", m), i + 2
		}
		if n := cardinal(normAt(t, i+1)); n >= 1000 && !strings.Contains(amount, ".") {
			return addTo(scale(amount, m), n), i + 2
		}
	}
	return scale(amount, m), i
}

func addTo(amount string, n int) string {
	whole, err := strconv.Atoi(amount)
	if err != nil {
		return amount
	}
	return strconv.Itoa(whole + n)
}

// scale multiplies a decimal numeral by a power of ten, exactly.
func scale(amount string, by int) string {
	whole, decimals, _ := strings.Cut(amount, ".")
	for ; by > 1; by /= 10 {
		if decimals == "" {
			whole += "0"
			continue
		}
		whole, decimals = whole+decimals[:1], decimals[1:]
	}
	if whole = strings.TrimLeft(whole, "0"); whole == "" {
		whole = "0"
	}
	if decimals != "" {
		return whole + "." + decimals
	}
	return whole
}

// figures is the decimal numeral of figures as Italian writes them, empty for
// any other string: "3.208" is 3208, "1,5" is 1.5; "22.30" is none.
func figures(s string) string {
	whole, decimals, hasDecimals := strings.Cut(s, ",")
	if hasDecimals && !isFigures(decimals) || len(s) > 30 {
		return ""
	}
	plain := whole
	if isGrouped(whole) {
		plain = strings.ReplaceAll(whole, ".", "")
	}
	if !isFigures(plain) {
		return ""
	}
	if hasDecimals {
		return plain + "." + decimals
	}
	if len(plain) > 1 && plain[0] == '0' {
		return ""
	}
	return plain
}

// isGrouped reports whether s is figures in groups of three: "16.000".
func isGrouped(s string) bool {
	first := strings.IndexByte(s, '.')
	if first < 1 || first > 3 || (len(s)-first)%4 != 0 {
		return false
	}
	for i := range len(s) {
		if point := i >= first && (i-first)%4 == 0; point != (s[i] == '.') || !point && (s[i] < '0' || s[i] > '9') {
			return false
		}
	}
	return true
}

func isFigures(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

func normAt(t []parse.Token, i int) string {
	if i < 0 || i >= len(t) {
		return ""
	}
	return t[i].Norm
}

// isCapital reports whether token i has a capital that no sentence or
// quotation gives it: "i Mille" is a name.
func isCapital(t []parse.Token, i int) bool {
	if c := t[i].Text[0]; c < 'A' || c > 'Z' || i == 0 {
		return false
	}
	switch t[i-1].Norm {
	case ".", ":", "«", "\"", "“", "(", "!", "?", "…", "–", "—", "-":
		return false
	}
	return true
}

// isLabelled reports whether the number over tokens [first, core) names
// something, or is half of a range, a fraction or a time of day.
func isLabelled(t []parse.Token, first, core int) bool {
	if first != core {
		return false
	}
	switch normAt(t, core-1) {
	case "n.", "nn.", "nr.", "num.", "numero", "numeri", "art.", "artt.", "articolo", "articoli", "cap.", "capp.", "capitolo",
		"p.", "pp.", "pag.", "pagg.", "pagina", "pagine", "vol.", "voll.", "volume", "tomo", "comma", "par.", "paragrafo", "§",
		"tav.", "fig.", "nota", "ore", "c.", "cc.", "f.", "ff.", "v.", "vv.", "col.", "coll.", "n°", "n.º", "lett.", "punto",
		"°", "isbn", "cod.", "ms.", "mss.", "op.", "fasc.":
		return true
	case "per":
		return t[core].Norm == "cento" || t[core].Norm == "mille"
	case "-", "–", "/":
		return core >= 2 && !t[core].Space && isDigit(t[core-2].Norm)
	case "alle", "dalle":
		return isHour(t, core)
	}
	return false
}

// isHour reports whether the number after "alle" is an hour: up to 24, with
// no noun that it counts.
func isHour(t []parse.Token, i int) bool {
	n, err := strconv.Atoi(t[i].Norm)
	if err != nil {
		n = cardinal(t[i].Norm)
	}
	s := normAt(t, i+1)
	return n <= 24 && (s == "" || s[0] < 'a' || s == "del" || s == "di" || s == "dell'" || s == "e" || followsDate(s))
}

func isDigit(s string) bool { return s != "" && s[0] >= '0' && s[0] <= '9' }

// notCardinal reports whether what stands behind a number makes it something
// else: a percentage, a fraction, the first half of a range.
func notCardinal(t []parse.Token, end int) bool {
	switch s := normAt(t, end); s {
	case "%", "‰", "º", "ª", "°", "percento":
		return true
	case "per":
		return normAt(t, end+1) == "cento" || normAt(t, end+1) == "mille"
	case "-", "–", "/":
		return end+1 < len(t) && !t[end+1].Space && isDigit(t[end+1].Norm)
	case "terzi", "quarti", "quinti", "sesti", "settimi", "ottavi", "noni", "decimi", "centesimi", "millesimi":
		return true
	}
	return false
}
