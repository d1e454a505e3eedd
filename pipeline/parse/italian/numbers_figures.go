package italian

import (
	"strconv"
	"strings"

	"github.com/spoglio/spoglio/pipeline/parse"
)

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
		if n, end := thousandsAt(t, i+1); n != 0 && !strings.Contains(amount, ".") {
			return addTo(scale(amount, m), n), end
		}
	}
	return scale(amount, m), i
}

// thousandsAt reads the "duecentomila" or "200 mila" behind millions, 0 if there
// is none.
func thousandsAt(t []parse.Token, i int) (n, end int) {
	if n := cardinal(normAt(t, i)); n >= 1000 {
		return n, i + 1
	}
	if n, err := strconv.Atoi(normAt(t, i)); err == nil && n < 1000 && normAt(t, i+1) == "mila" {
		return n * 1000, i + 2
	}
	return 0, i
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
