// Package ontology says what can be stated: the schema of classes, properties
// and record kinds, and the types of values, records and statements that flow
// from the reader of a text to the writer of a dataset.
package ontology

// Value is what a record's field or a statement holds: one of Time, Quantity,
// Text, Ref, Item.
type Value interface{ value() }

// Precision is how exactly a Time is known; the numbers are Wikibase's.
type Precision uint8

// The precisions a text can give.
const (
	Century Precision = 7
	Decade  Precision = 8
	Year    Precision = 9
	Month   Precision = 10
	Day     Precision = 11
)

// Calendar is the calendar that a Time's fields are counted in.
type Calendar uint8

// The calendars.
const (
	Gregorian Calendar = iota
	Julian
)

// Time is a point of history as a text gives it. Year is Wikibase's JSON year:
// -280 is 280 BCE and there is no year 0 except as "not given" (YearKnown
// false). Month and Day are 0 where the precision does not reach them. A
// century is its first year (1501 for the 16th century, -300 for the 3rd
// century BCE), a decade likewise (1920).
type Time struct {
	Year, Month, Day int
	Precision        Precision
	Calendar         Calendar
	CalendarStated   bool // the text names the calendar, or gives a double date
	YearUnknown      bool // the text never gives the year: Month and Day stand alone
	Circa            bool // the text says it is about then
	Earliest, Latest Bound
}

// Bound is a civil day that limits an uncertain Time ("entro il 1920", "tra il
// 1920 e il 1925"); its zero value is no bound.
type Bound struct{ Year, Month, Day int }

// Quantity is a number as a decimal numeral ("480", "3208", "0.5"), exact. As
// Wikibase's it may be of a unit, and lie between two bounds, which are
// numerals too: both are given or neither, and the amount is between them.
type Quantity struct {
	Amount       string
	Approx       string // "circa", "oltre", "quasi", or empty for exact
	Unit         string // the id of an item, as Item has it; empty for a mere number
	Lower, Upper string // empty where the text gives no bounds
}

// Plain reports whether q has neither unit nor bounds.
func (q Quantity) Plain() bool { return q.Unit == "" && q.Lower == "" && q.Upper == "" }

// Text is words with their BCP 47 language.
type Text struct{ Text, Language string }

// Ref points at an entity of a Reading by its index, before linking. Label is
// the name as the text gives it there.
type Ref struct {
	Entity int
	Label  string
}

// Item points at an entity of a Dataset. ID is a Wikidata id ("Q42") or a
// local id ("entity/lev-chincuk-1a2b3c4d"). Label is the fullest name the text
// gives.
type Item struct{ ID, Label string }

func (Time) value()     {}
func (Quantity) value() {}
func (Text) value()     {}
func (Ref) value()      {}
func (Item) value()     {}
