package italian

import "github.com/spoglio/spoglio/pipeline/parse"

// holiday is a feast of the year: a fixed day, or days after Easter Sunday.
type holiday struct {
	month, day int
	easter     int
	plain      bool // its name alone is a time ("a Natale"); others want a day word or a year
}

// feastName is a feast's name as a sequence of words; the first of several
// that fit is taken, so longer ones come first.
type feastName struct {
	words [4]string
	holiday
}

// feastNames lists the names by their first word.
func feastNames(first string) []feastName {
	switch first {
	case "natale":
		return natale[:]
	case "pasqua", "pasquetta", "pentecoste", "ascensione":
		return easter[:]
	case "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica":
		return holyDays[:]
	case "san", "santo", "santa", "tutti":
		return saints[:]
	case "capodanno", "epifania", "ferragosto", "ognissanti":
		return natale[:]
	}
	return nil
}

var natale = [...]feastName{
	{[4]string{"natale"}, holiday{month: 12, day: 25, plain: true}},
	{[4]string{"capodanno"}, holiday{month: 1, day: 1, plain: true}},
	{[4]string{"epifania"}, holiday{month: 1, day: 6}},
	{[4]string{"ferragosto"}, holiday{month: 8, day: 15, plain: true}},
	{[4]string{"ognissanti"}, holiday{month: 11, day: 1}},
}

var easter = [...]feastName{
	{[4]string{"pasqua"}, holiday{easter: 0, plain: true}},
	{[4]string{"pasquetta"}, holiday{easter: 1, plain: true}},
	{[4]string{"pentecoste"}, holiday{easter: 49}},
	{[4]string{"ascensione"}, holiday{easter: 39}},
}

var holyDays = [...]feastName{
	{[4]string{"lunedì", "di", "pasqua"}, holiday{easter: 1, plain: true}},
	{[4]string{"lunedì", "dell'", "angelo"}, holiday{easter: 1, plain: true}},
	{[4]string{"lunedì", "di", "pentecoste"}, holiday{easter: 50, plain: true}},
	{[4]string{"martedì", "grasso"}, holiday{easter: -47, plain: true}},
	{[4]string{"mercoledì", "delle", "ceneri"}, holiday{easter: -46, plain: true}},
	{[4]string{"giovedì", "santo"}, holiday{easter: -3, plain: true}},
	{[4]string{"venerdì", "santo"}, holiday{easter: -2, plain: true}},
	{[4]string{"sabato", "santo"}, holiday{easter: -1, plain: true}},
	{[4]string{"domenica", "delle", "palme"}, holiday{easter: -7, plain: true}},
	{[4]string{"domenica", "di", "pasqua"}, holiday{easter: 0, plain: true}},
	{[4]string{"domenica", "di", "pentecoste"}, holiday{easter: 49, plain: true}},
}

var saints = [...]feastName{
	{[4]string{"san", "silvestro"}, holiday{month: 12, day: 31}},
	{[4]string{"san", "giovanni"}, holiday{month: 6, day: 24}},
	{[4]string{"san", "martino"}, holiday{month: 11, day: 11}},
	{[4]string{"san", "lorenzo"}, holiday{month: 8, day: 10}},
	{[4]string{"san", "giuseppe"}, holiday{month: 3, day: 19}},
	{[4]string{"san", "bartolomeo"}, holiday{month: 8, day: 24}},
	{[4]string{"santo", "stefano"}, holiday{month: 12, day: 26}},
	{[4]string{"tutti", "i", "santi"}, holiday{month: 11, day: 1}},
}

// feastAt finds the feast whose name begins at token i and the token after it.
func feastAt(t []parse.Token, i int) (h holiday, end int, ok bool) {
	for _, f := range feastNames(t[i].Norm) {
		if end, ok := spells(t, i, f.words[:]); ok {
			return f.holiday, end, true
		}
	}
	return h, i, false
}

// romanDay is the day of a month that the Romans called by a name.
func romanDay(name string, month int) int {
	long := month == 3 || month == 5 || month == 7 || month == 10
	switch {
	case name == "calende":
		return 1
	case name == "none" && long:
		return 7
	case name == "none":
		return 5
	case long:
		return 15
	}
	return 13
}

// spells reports whether the words stand at token i, up to the first empty one.
func spells(t []parse.Token, i int, words []string) (end int, ok bool) {
	for _, w := range words {
		if w == "" {
			break
		}
		if i >= len(t) || t[i].Norm != w {
			return i, false
		}
		i++
	}
	return i, true
}
