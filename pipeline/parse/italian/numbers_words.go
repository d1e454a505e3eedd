package italian

import "strings"

// smallCardinal is the value of a cardinal below 1000 in letters ("due",
// "ventotto", "trecentoquarantuno"), 0 if s is none.
func smallCardinal(s string) int {
	if len(s) < 3 || len(s) > 30 {
		return 0
	}
	hundreds, rest := cutHundreds(s)
	if hundreds == 0 {
		return belowHundred(s)
	}
	if rest == "" || rest == "'" {
		return hundreds * 100
	}
	if n := belowHundred(rest); n != 0 {
		return hundreds*100 + n
	}
	return 0
}

// cutHundreds takes "cento" or "trecento" off the front of s; the o may be
// elided ("centotto", "duecentottanta").
func cutHundreds(s string) (n int, rest string) {
	i := strings.Index(s, "cent")
	switch {
	case i < 0:
		return 0, s
	case i == 0:
		n = 1
	default:
		if n = unitCardinal(s[:i]); n < 2 {
			return 0, s
		}
	}
	rest = s[i+len("cent"):]
	switch {
	case strings.HasPrefix(rest, "ott"), rest == "'":
		return n, rest // "cent'anni"
	case strings.HasPrefix(rest, "o"):
		return n, rest[1:]
	}
	return 0, s
}

func belowHundred(s string) int {
	if n := unitCardinal(s); n != 0 {
		return n
	}
	if n := teenCardinal(s); n != 0 {
		return n
	}
	tens, rest := cutTens(s)
	switch {
	case tens == 0:
		return 0
	case rest == "i" && tens == 20 || rest == "a" && tens > 20, rest == "'":
		return tens // "trent'anni"
	case rest == "uno" || rest == "un" || rest == "otto":
		return tens + max(unitCardinal(rest), 1)
	case len(rest) > 1 && (rest[0] == 'i' && tens == 20 || rest[0] == 'a' && tens > 20):
		if n := unitCardinal(rest[1:]); n > 1 && n != 8 {
			return tens + n
		}
	}
	return 0
}

// cutTens takes the stem of a ten off the front of s: "trent" of "trentuno".
func cutTens(s string) (n int, rest string) {
	for i, stem := range [...]string{"vent", "trent", "quarant", "cinquant", "sessant", "settant", "ottant", "novant"} {
		if strings.HasPrefix(s, stem) {
			return 20 + 10*i, s[len(stem):]
		}
	}
	return 0, s
}

func unitCardinal(s string) int {
	switch s {
	case "uno":
		return 1
	case "due":
		return 2
	case "tre", "tré":
		return 3
	case "quattro":
		return 4
	case "cinque":
		return 5
	case "sei":
		return 6
	case "sette":
		return 7
	case "otto":
		return 8
	case "nove":
		return 9
	}
	return 0
}

func teenCardinal(s string) int {
	switch s {
	case "dieci":
		return 10
	case "undici":
		return 11
	case "dodici":
		return 12
	case "tredici":
		return 13
	case "quattordici":
		return 14
	case "quindici":
		return 15
	case "sedici":
		return 16
	case "diciassette":
		return 17
	case "diciotto":
		return 18
	case "diciannove":
		return 19
	}
	return 0
}

// cardinal is the value of a cardinal below a million written as one word
// ("milleduecento", "sedicimila"), 0 if s is none.
func cardinal(s string) int {
	if rest, ok := strings.CutPrefix(s, "mille"); ok {
		if rest == "" {
			return 1000
		}
		if n := smallCardinal(rest); n != 0 {
			return 1000 + n
		}
		return 0
	}
	left, right, ok := strings.Cut(s, "mila")
	if !ok {
		return smallCardinal(s)
	}
	thousands, rest := smallCardinal(left), smallCardinal(right)
	if thousands < 2 || rest == 0 && right != "" {
		return 0
	}
	return thousands*1000 + rest
}

// collective is the number that a collective noun stands for ("sessantina",
// "centinaio"), 0 if s is none.
func collective(s string) int {
	switch s {
	case "decina":
		return 10
	case "dozzina":
		return 12
	case "quindicina":
		return 15
	case "centinaio":
		return 100
	case "migliaio":
		return 1000
	}
	if tens, rest := cutTens(s); tens != 0 && rest == "ina" {
		return tens
	}
	return 0
}

// multiplier is the factor of a number's noun ("mila", "milioni").
func multiplier(s string) int {
	switch s {
	case "mila":
		return 1_000
	case "milione", "milioni":
		return 1_000_000
	case "miliardo", "miliardi":
		return 1_000_000_000
	}
	return 0
}
