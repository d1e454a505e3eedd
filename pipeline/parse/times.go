package parse

import "github.com/spoglio/spoglio/ontology"

// TimeExpr is an expression of time in a sentence, over tokens [First, Last).
// A point has From alone; an interval ("dall'11 al 16 aprile 1917", "1914-18",
// "nel 1914 e nel 1915" is two expressions, not one) has From and To. Where the
// expression leaves out what the context must give, Needs says so and Resolve
// completes it.
type TimeExpr struct {
	First, Last int
	From, To    ontology.Time
	Interval    bool
	Relation    TimeRelation
	Needs       Needs
	Shift       Shift // for relative expressions
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
	Between // "tra il 1920 e il 1925": a point with bounds, in From.Earliest and From.Latest
)

// Needs is the set of fields that an expression takes from its context.
type Needs uint8

// What an expression may lack.
const (
	NeedsYear  Needs = 1 << iota // "il 12 aprile"
	NeedsMonth                   // "il 27"
	NeedsEra                     // "nel 126" in a text on 121 BCE
	NeedsShift                   // "l'anno seguente", "due giorni dopo", "lo stesso giorno", "in estate"
)

// Shift moves an anchor time: Years, Months and Days are added to it; the
// result has precision To. Weekday (1 Monday … 7 Sunday) asks for the next
// such day on or after the anchor, Month for that month of the anchor's year
// ("il febbraio precedente": Month 2, Years -1 unless it fits the anchor's
// own year before it).
type Shift struct {
	Years, Months, Days int
	Weekday, Month      int
	To                  ontology.Precision
	Backward            bool // look for Month or Weekday before the anchor, not after
}
