package parse

import "strings"

// Place is where a slot looks: a spot, then steps further down ("subject.di").
type Place struct {
	spot spot
	word string   // the preposition behind which it looks, or the spot's name
	down []string // prepositions of complements, and "apposition"
	then *Place   // what follows "clause"
}

// placeAt is the place that a frame writes as a path.
func placeAt(path string) Place {
	word, rest, more := strings.Cut(path, ".")
	p := Place{spot: spots[word], word: word}
	if more {
		p.down = strings.Split(rest, ".")
		if p.spot == atClause {
			then := placeAt(rest)
			p.then = &then
		}
	}
	return p
}

// last is the last word of the path.
func (p *Place) last() string {
	if len(p.down) > 0 {
		return p.down[len(p.down)-1]
	}
	return p.word
}

// spot is the first step of a place.
type spot uint8

// The spots. Those up to atClause are no phrases of the trigger.
const (
	behindPrep spot = iota // behind the preposition that the place names
	atTime
	atStart
	atEnd
	atVerb
	atWhen
	atInfinitive
	atThat
	atAdjective
	atDemonym
	atClause
	atSubject
	atObject
	atSurface
	atBefore
	atPredicate
	atTitle
	atAgent
	atPlace
	atCount
	atQuote
	atTopic
	atHead
	atBearer
	atHost
	atApposition
	atParenthesis
	atPossessor
)

// spots are the spots by the names that frames give them; any other word is a
// preposition, or what a shape calls a part of it.
var spots = map[string]spot{
	"time": atTime, "start": atStart, "end": atEnd, "verb": atVerb, "when": atWhen, "infinitive": atInfinitive, "that": atThat, "adjective": atAdjective, "demonym": atDemonym, "clause": atClause,
	"subject": atSubject, "object": atObject, "surface": atSurface, "before": atBefore, "predicate": atPredicate, "title": atTitle, "agent": atAgent, "place": atPlace, "count": atCount, "quote": atQuote,
	"topic": atTopic, "head": atHead, "bearer": atBearer, "host": atHost, "apposition": atApposition, "parenthesis": atParenthesis, "possessor": atPossessor,
}

// unphrased reports whether what stands at a spot is not looked up among the phrases.
func (s spot) unphrased() bool { return s >= atTime && s <= atClause }
