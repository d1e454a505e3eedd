package eval

import (
	"cmp"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"unicode"

	"github.com/spoglio/spoglio/ontology"
)

// shown is a value as statements.csv and qualifiers.csv show it: value, and
// label where there is one.
func shown(v ontology.Value) (value, label string) {
	switch v := v.(type) {
	case ontology.Time:
		return isoDate(v), ""
	case ontology.Quantity:
		return v.Amount, ""
	case ontology.Text:
		return v.Text, ""
	case ontology.Item:
		return v.ID, v.Label
	}
	return "", ""
}

// labelOf is the label of a value, or the value where it has none.
func labelOf(v ontology.Value) string {
	value, label := shown(v)
	if label == "" {
		return value
	}
	return label
}

// isoDate is a time as the CSV contract writes it: "1848-03-18", "-0280",
// "XXXX-11-03".
func isoDate(t ontology.Time) string {
	year := fmt.Sprintf("%04d", t.Year)
	switch {
	case t.YearUnknown:
		year = "XXXX"
	case t.Year < 0:
		year = fmt.Sprintf("-%04d", -t.Year)
	}
	switch {
	case t.Month == 0 || t.Precision < ontology.Month:
		return year
	case t.Day == 0 || t.Precision < ontology.Day:
		return fmt.Sprintf("%s-%02d", year, t.Month)
	}
	return fmt.Sprintf("%s-%02d-%02d", year, t.Month, t.Day)
}

// dateOf is the form in which a value is compared with a gold date: a century
// is "C20" or "C-3", anything else as plainDate gives it.
func dateOf(v ontology.Value) string {
	t, ok := v.(ontology.Time)
	if !ok {
		value, _ := shown(v)
		return plainDate(value)
	}
	if t.Precision != ontology.Century || t.Year == 0 || t.YearUnknown {
		return plainDate(isoDate(t))
	}
	if t.Year < 0 {
		return fmt.Sprintf("C-%d", (-t.Year-1)/100+1)
	}
	return fmt.Sprintf("C%d", (t.Year-1)/100+1)
}

// plainDate takes the padding from an ISO date ("-0280" is "-280", "1848-00"
// is "1848") and whatever follows the day; a century ("C20"), a date without
// year ("XXXX-11-03") and what is no date stay as they are.
func plainDate(s string) string {
	s = strings.TrimSpace(s)
	rest := strings.TrimPrefix(s, "+")
	sign := ""
	if rest == s && strings.HasPrefix(s, "-") {
		sign, rest = "-", s[1:]
	}
	year := rest[:digits(rest)]
	if year == "" {
		return s
	}
	rest = rest[len(year):]
	out := sign + cmp.Or(strings.TrimLeft(year, "0"), "0")
	for range 2 {
		if len(rest) < 3 || rest[0] != '-' || digits(rest[1:3]) < 2 {
			break
		}
		if rest[1:3] != "00" {
			out += rest[:3]
		}
		rest = rest[3:]
	}
	return out
}

// digits is how many bytes at the beginning of s are ASCII digits.
func digits(s string) int {
	n := 0
	for n < len(s) && '0' <= s[n] && s[n] <= '9' {
		n++
	}
	return n
}

// number reads a numeral, with whatever stands round its digits and signs left
// out: points between groups of three digits divide thousands, any other point
// or comma is the decimal mark.
func number(s string) (float64, bool) {
	s = strings.Map(func(r rune) rune {
		if unicode.IsDigit(r) || strings.ContainsRune(",.+-", r) {
			return r
		}
		return -1
	}, s)
	s = strings.TrimLeft(s, "+")
	if inThousands(s) {
		s = strings.ReplaceAll(s, ".", "")
	}
	f, err := strconv.ParseFloat(strings.ReplaceAll(s, ",", "."), 64)
	return f, err == nil || errors.Is(err, strconv.ErrRange)
}

// inThousands reports whether s is one to three digits followed by groups of a
// point and three digits.
func inThousands(s string) bool {
	groups := strings.Split(s, ".")
	for i, g := range groups {
		first := i == 0 && len(g) >= 1 && len(g) <= 3
		if digits(g) != len(g) || !first && len(g) != 3 {
			return false
		}
	}
	return len(groups) > 1
}
