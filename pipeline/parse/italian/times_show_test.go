package italian

import (
	"fmt"
	"strings"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/pipeline/parse"
)

// words are the words of an expression.
func words(text string, tokens []parse.Token, e parse.TimeExpr) string {
	return text[tokens[e.First].Start:tokens[e.Last-1].End]
}

// row is one expression as testdata/times.csv writes it.
type row struct{ value, precision, calendar, relation, bounds string }

var precisions = map[ontology.Precision]string{
	ontology.Century: "century", ontology.Decade: "decade", ontology.Year: "year", ontology.Month: "month", ontology.Day: "day",
}

var relations = [...]string{"", "since", "until", "by", "before", "after", "between"}

// rowOf resolves an expression and writes it as a row.
func rowOf(e parse.TimeExpr, anchor ontology.Time) row {
	if e.Invalid != "" {
		return row{value: "invalid"}
	}
	from, to, ok := parse.Resolve(e, anchor)
	r := row{isoTime(from), precisions[from.Precision], calendarOf(from), relations[e.Relation], boundsOf(from)}
	if e.Interval {
		r.value += "/" + isoTime(to)
		if p := precisions[to.Precision]; p != r.precision {
			r.precision += "/" + p
		}
		if c := calendarOf(to); c != r.calendar {
			r.calendar += "/" + c
		}
		if b := boundsOf(to); b != "" {
			r.bounds += "/" + b
		}
	}
	if from.Circa {
		r.value = "~" + r.value
	}
	if !ok && from.Precision == 0 {
		return row{value: "?"}
	}
	return r
}

func calendarOf(t ontology.Time) string {
	name := ""
	if t.Calendar == ontology.Julian {
		name = "julian"
	}
	if t.CalendarStated {
		name = strings.TrimSpace(name + " stated")
	}
	return name
}

func isoTime(t ontology.Time) string {
	year := fmt.Sprintf("%04d", t.Year)
	if t.Year < 0 {
		year = fmt.Sprintf("-%04d", -t.Year)
	}
	if t.Year == 0 {
		year = "XXXX"
	}
	if t.Month != 0 {
		year += fmt.Sprintf("-%02d", t.Month)
	}
	if t.Day != 0 {
		year += fmt.Sprintf("-%02d", t.Day)
	}
	return year
}

func boundsOf(t ontology.Time) string {
	if t.Earliest.Day == 0 && t.Latest.Day == 0 {
		return ""
	}
	s := ".."
	if b := t.Earliest; b.Day != 0 {
		s = isoTime(ontology.Time{Year: b.Year, Month: b.Month, Day: b.Day}) + s
	}
	if b := t.Latest; b.Day != 0 {
		s += isoTime(ontology.Time{Year: b.Year, Month: b.Month, Day: b.Day})
	}
	return s
}

// civil reads an ISO date with the precision of its form; "" is the zero Time.
func civil(s string) (t ontology.Time) {
	sign := 1
	if strings.HasPrefix(s, "-") {
		sign, s = -1, s[1:]
	}
	n, _ := fmt.Sscanf(s, "%d-%d-%d", &t.Year, &t.Month, &t.Day)
	t.Year *= sign
	t.Precision = [...]ontology.Precision{0, ontology.Year, ontology.Month, ontology.Day}[n]
	if n == 3 {
		t.Calendar = parse.CalendarOf(t.Year, t.Month, t.Day)
	}
	return t
}
