package parse

import "github.com/spoglio/spoglio/ontology"

// TimeExpr is an expression of time in a sentence, over tokens [First, Last).
// A point has From alone; an interval ("dall'11 al 16 aprile 1917", "1914-18",
// "nel 1914 e nel 1915" is two expressions, not one) has From and To. Where the
// expression leaves out what the context must give, Needs says so and Resolve
// completes it. First is the preposition, article or other word that introduces
// the expression ("dall'", "entro", "la" of "la sera del 29"), where there is one.
//
// Words that look like a date and are none ("31 febbraio 1300") have Invalid
// set and no value: they are for a finding, not for a statement.
type TimeExpr struct {
	First, Last int
	From, To    ontology.Time
	Interval    bool
	Relation    TimeRelation
	Needs       Needs
	Shift       Shift  // for relative expressions
	Invalid     string // why it is no date; empty for every true expression
}

// TimeRelation is how the words before an expression bound the event.
type TimeRelation uint8

// The relations. Since and Until open an interval on one side ("dal 1917",
// "fino al 1921"); By and After bound a point ("entro il", "dopo il"); Before
// likewise ("prima del").
const (
	At TimeRelation = iota
	Since
	Until
	By
	Before
	After
	// Between is "tra il 1920 e il 1925": From is the finest time that covers
	// both ends (a month, a year, a decade, a century), with the ends as its
	// bounds. Where none covers them it is an interval. To is the second end as
	// the text gives it; Ends gives both.
	Between
)

// Needs is the set of fields that an expression takes from its context.
type Needs uint8

// What an expression may lack.
const (
	NeedsYear    Needs = 1 << iota // "il 12 aprile"
	NeedsMonth                     // "il 27"
	NeedsEra                       // "nel 126" in a text on 121 BCE
	NeedsShift                     // "l'anno seguente", "due giorni dopo", "lo stesso giorno"
	NeedsCentury                   // "anni Venti", "nel '48": From and To are in the 20th century, for want of a better one
)

// Shift moves an anchor time: Years, Months and Days are added to it; the
// result has precision To. Weekday (1 Monday … 7 Sunday) asks for the next
// such day on or after the anchor (with Days added), Month for that month of the anchor's year
// ("il febbraio precedente": Month 2, Years -1 unless it fits the anchor's
// own year before it).
type Shift struct {
	Years, Months, Days int
	Weekday, Month      int
	To                  ontology.Precision
	Backward            bool  // look for Month or Weekday before the anchor, not after
	Onward              bool  // the day given is the next one of that number after the anchor ("il 18 successivo")
	Part                Slice // the part of the result that is meant ("alla fine dello stesso anno")
	Easter              bool  // Days are counted from Easter Sunday of the anchor's year
}

// Ends gives the two ends of an interval or of a Between, and twice the time
// of a point.
func (e TimeExpr) Ends() (from, to ontology.Time) {
	switch {
	case e.Interval:
		return e.From, e.To
	case e.Relation != Between || e.To.Precision == 0:
		return e.From, e.From
	}
	from = e.To
	from.Earliest, from.Latest = ontology.Bound{}, ontology.Bound{}
	from.Year = e.From.Earliest.Year
	if from.Precision >= ontology.Month {
		from.Month = e.From.Earliest.Month
	}
	if from.Precision >= ontology.Day {
		from.Day = e.From.Earliest.Day
	}
	return from, e.To
}
