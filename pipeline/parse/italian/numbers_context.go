package italian

import (
	"strconv"

	"github.com/spoglio/spoglio/pipeline/parse"
)

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
	case "allegato", "n.", "nn.", "nr.", "num.", "numero", "numeri", "art.", "artt.", "articolo", "articoli", "cap.", "capp.", "capitolo",
		"p.", "pp.", "pag.", "pagg.", "pagina", "pagine", "vol.", "voll.", "volume", "tomo", "comma", "par.", "paragrafo", "§",
		"tav.", "fig.", "nota", "ore", "c.", "cc.", "f.", "ff.", "v.", "vv.", "col.", "coll.", "n°", "n.º", "lett.", "punto",
		"°", "isbn", "cod.", "ms.", "mss.", "op.", "fasc.":
		return true
	case "^":
		return true
	case "", ":", ";", ".", ",":
		return normAt(t, core+1) == ")" || core+2 < len(t) && normAt(t, core+1) == "."
	case "e", "o":
		return normAt(t, core+1) == ")"
	case "per":
		return t[core].Norm == "cento" || t[core].Norm == "mille"
	case "-", "–", "/":
		return core >= 2 && !t[core].Space && isDigit(t[core-2].Norm)
	case "alle", "dalle":
		return isHour(t, core)
	case "il":
		return isDigit(t[core].Norm) && len(t[core].Norm) <= 2 // "il 14 contadini e soldati insorsero"
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
	case "decine", "dozzine", "centinaia", "migliaia":
		return true
	case "terzi", "quarti", "quinti", "sesti", "settimi", "ottavi", "noni", "decimi", "centesimi", "millesimi":
		return true
	}
	return false
}

// isBound reports whether the number over tokens [core, end) is a bound of what
// something lies between: "tra *4.000* e 7.000", "fra i 20 e i *30*".
func isBound(t []parse.Token, core, end int) bool {
	before := beforeArticle(t, core)
	switch normAt(t, before) {
	case "tra", "fra":
		next := end + 1
		if article(normAt(t, next)) {
			next++
		}
		return normAt(t, end) == "e" && isAmount(normAt(t, next))
	case "e":
		if !isAmount(normAt(t, before-1)) {
			return false
		}
		for first := before - 1; first > 0 && first > before-4 && isAmount(t[first].Norm); first-- {
			if s := normAt(t, beforeArticle(t, first)); s == "tra" || s == "fra" {
				return true
			}
		}
	}
	return false
}

// beforeArticle is the place before token i, or before the article before it.
func beforeArticle(t []parse.Token, i int) int {
	if article(normAt(t, i-1)) {
		return i - 2
	}
	return i - 1
}

func article(s string) bool { return s == "i" || s == "le" || s == "gli" }

func isAmount(s string) bool { return isDigit(s) || cardinal(s) > 0 || s == "mila" }
