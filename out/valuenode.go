package out

import (
	"github.com/knakk/rdf"
	"github.com/spoglio/spoglio/ontology"
)

// values gives the value nodes of a statement, those that are new to once.
func (b *binding) values(r *row, once func(rdf.IRI) bool, emit emit) {
	if !r.rdf {
		return
	}
	b.value(r.Value, once, emit)
	for _, q := range r.bare {
		b.value(q.Value, once, emit)
	}
}

func (b *binding) value(v ontology.Value, once func(rdf.IRI) bool, emit emit) {
	iri, ok := b.node(v)
	if !ok || !once(iri) {
		return
	}
	say := func(pred rdf.IRI, obj rdf.Object) { emit(rdf.Triple{Subj: iri, Pred: pred, Obj: obj}) }
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
		say(wbUnit, unitOne)
	}
}

// node is the IRI of a value's node; only times and quantities have one.
func (b *binding) node(v ontology.Value) (rdf.IRI, bool) {
	switch v := v.(type) {
	case ontology.Time:
		text, _ := dateTime(v)
		return b.named("value/", "time", text, precisionName(v.Precision), calendarName(v.Calendar)), true
	case ontology.Quantity:
		text, _ := decimal(v.Amount)
		return b.named("value/", "quantity", text), true
	}
	return rdf.IRI{}, false
}

func calendarIRI(c ontology.Calendar) rdf.IRI {
	if c == ontology.Julian {
		return calendarJulian
	}
	return calendarGregorian
}
