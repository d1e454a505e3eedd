package italian

import (
	"strings"

	"github.com/spoglio/spoglio/pipeline/parse"
)

// kind is what a word can be in an expression of time.
type kind uint8

const (
	otherWord        kind = iota
	digitsWord            // n: the value, 1-6 digits
	digitsNthWord         // "1º": n the value
	apostropheWord        // "'48": n the value, 2 or 3 digits
	romanWord             // n the value
	countWord             // a small cardinal in letters
	nthWord               // an ordinal in letters: n its value, -1 for last
	monthWord             // 1-12
	monthPairWord         // "marzo-aprile"; n: the first, times 16, and the second
	weekdayWord           // 1 Monday … 7 Sunday
	seasonWord            // 1 spring … 4 winter
	unitWord              // n: one of the units, singular
	unitsWord             // the same, plural
	dayPartWord           // "mattina"
	articleWord           // n: 1 singular, 2 plural
	inWord                // n: 0 plain, 1 singular article, 2 plural
	ofWord                // likewise
	fromWord              // likewise
	toWord                // likewise
	onWord                // likewise
	duringWord            // "durante"
	betweenWord           // "tra"
	aboutWord             // "circa"
	towardWord            // "verso"
	aroundWord            // "intorno", with a following "to"
	byWord                // "entro"
	afterWord             // "dopo"
	priorWord             // "prima", also an ordinal
	untilWord             // "fino", "sin"
	andWord               // "e", "o"
	partWord              // n: 1 beginning, 2 middle, 3 end
	sameWord              // "stesso"
	nextWord              // "successivo"
	previousWord          // "precedente"
	thatWord              // "quel", "questo"
	moreWord              // "più"
	lateWord              // "tardi"
	henceWord             // "appresso"
	soonerWord            // "innanzi"
	elapsedWord           // "trascorsi"
	nextDayWord           // "indomani"
	centuryNameWord       // n: 12 for "Duecento"
	feastWord             // the first word of a feast's name
	romanDayWord          // "idi"
	eraWord               // n: -1 or 1
	clockWord             // "ore"
	calendarNounWord      // "calendario", "stile"
	calendarNameWord      // n: 1 Gregorian, 2 Julian
	spanWord              // "biennio", "periodo", "stagione"
	fractionWord          // "trimestre" 4, "semestre" 2: n parts of a year
	startingWord          // "partire" of "a partire da"
	datedWord             // "data"
	eveWord               // "vigilia"
)

// The units of time, n of the words of kind unit and units.
const (
	dayUnit = iota + 1
	weekUnit
	monthUnit
	yearUnit
	decadeUnit
	centuryUnit
)

// word is a token's reading for the calendar.
type word struct {
	kind kind
	n    int
}

// read says what a token can be in an expression of time.
func read(t *parse.Token) word {
	if t.Norm == "" {
		return word{}
	}
	switch c := t.Norm[0]; {
	case c >= '0' && c <= '9':
		return readDigits(t.Norm)
	case c == '\'' && len(t.Norm) > 2:
		if w := readDigits(t.Norm[1:]); w.kind == digitsWord && w.n < 1000 {
			return word{apostropheWord, w.n}
		}
		return word{}
	case t.Text[0] >= 'A' && t.Text[0] <= 'Z':
		if n := romanValue(t.Text); n > 0 {
			return word{romanWord, n}
		}
	}
	if w := calendarWord(t.Norm); w.kind != otherWord {
		return w
	}
	if first, second, ok := strings.Cut(t.Norm, "-"); ok {
		return monthPair(first, second)
	}
	return quantityWord(t.Norm)
}

// monthPair reads "marzo-aprile", one token by its hyphen.
func monthPair(first, second string) word {
	a, b := calendarWord(first), calendarWord(second)
	if a.kind != monthWord || b.kind != monthWord {
		return word{}
	}
	return word{monthPairWord, a.n<<4 | b.n}
}

func readDigits(s string) word {
	n, i := 0, 0
	for ; i < len(s) && s[i] >= '0' && s[i] <= '9'; i++ {
		if i == 6 {
			return word{}
		}
		n = n*10 + int(s[i]-'0')
	}
	switch s[i:] {
	case "":
		return word{digitsWord, n}
	case "º", "°": // no day is feminine: "6ª" is not one
		return word{digitsNthWord, n}
	}
	return word{}
}
