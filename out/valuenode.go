package out

import (
	"github.com/knakk/rdf"
	"github.com/spoglio/spoglio/ontology"
)

// value gives the node of a value that has one.
func (b *binding) value(v ontology.Value, emit emit) {
	iri, _ := b.node(v)
	say := func(pred node, obj rdf.Object) { emit(rdf.Triple{Subj: iri, Pred: pred, Obj: obj}) }
	switch v := v.(type) {
	case ontology.Time:
		say(rdfType, wbTimeValue)
		say(wbTime, b.simple(v))
		say(wbPrecision, integerLiteral(int(v.Precision)))
		say(wbTimezone, integerLiteral(0))
		say(wbCalendar, calendarIRI(v.Calendar))
	case ontology.Quantity:
		say(rdfType, wbQuantityValue)
		say(wbAmount, b.simple(v))
		say(wbUnit, b.unit(v))
		if v.Lower != "" {
			say(wbLowerBound, decimalLiteral(v.Lower))
			say(wbUpperBound, decimalLiteral(v.Upper))
		}
	}
}

// node is the IRI of a value's node; only times and quantities have one.
func (b *binding) node(v ontology.Value) (node, bool) {
	if !isNoded(v) {
		return nil, false
	}
	if n := b.nodes[v]; n != nil {
		return n, true
	}
	n := b.newNode(v)
	if len(b.nodes) >= mostNodes {
		clear(b.nodes)
	}
	b.nodes[v] = n
	return n, true
}

// mostNodes is how many value nodes a binding remembers.
const mostNodes = 1 << 16

func (b *binding) newNode(v ontology.Value) node {
	if t, ok := v.(ontology.Time); ok {
		text, _ := dateTime(t)
		return b.named("value/", "time", text, precisionName(t.Precision), calendarName(t.Calendar))
	}
	q := v.(ontology.Quantity)
	amount, _ := decimal(q.Amount)
	if q.Plain() {
		return b.named("value/", "quantity", amount)
	}
	lower, _ := decimal(q.Lower)
	upper, _ := decimal(q.Upper)
	return b.named("value/", "quantity", amount, q.Unit, lower, upper)
}

func calendarIRI(c ontology.Calendar) node {
	if c == ontology.Julian {
		return calendarJulian
	}
	return calendarGregorian
}
