package out

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"

	"github.com/knakk/rdf"
	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/source"
)

// emit takes one triple. Triples of one subject come together, and within a
// subject those of one predicate.
type emit func(rdf.Triple)

// binding says parts of a dataset as triples, following Wikibase's RDF
// binding (mediawiki-extensions-Wikibase, docs/topics/rdf-binding.md) with
// nodes named by their content.
type binding struct {
	base       string
	level      Provenance
	vocabulary vocabulary
	properties map[string]*property
	places     map[string]*place
}

// property holds the IRIs of one property in its several offices.
type property struct {
	direct, claim, statement, statementValue, qualifier, qualifierValue rdf.IRI
}

// place is what the references to one document have in common.
type place struct {
	doc       *source.Document
	iri       rdf.IRI
	language  string
	cited     []predicateObject
	retrieved *ontology.Time // nil if the front matter does not say
}

type predicateObject struct {
	pred rdf.IRI
	obj  rdf.Object
}

// The fixed terms.
var (
	rdfType         = mustIRI(nsRDF + "type")
	rdfsLabel       = mustIRI(nsRDFS + "label")
	skosAltLabel    = mustIRI(nsSKOS + "altLabel")
	owlSameAs       = mustIRI(nsOWL + "sameAs")
	dctSource       = mustIRI(nsDCT + "source")
	dctLanguage     = mustIRI(nsDCT + "language")
	dctLicense      = mustIRI(nsDCT + "license")
	provDerivedFrom = mustIRI(nsPROV + "wasDerivedFrom")

	wdtInstanceOf = mustIRI(nsWDProp + partDirect + "P31")
	prQuotation   = mustIRI(nsWDProp + partReference + "P1683")

	wbStatement     = mustIRI(nsWikibase + "Statement")
	wbBestRank      = mustIRI(nsWikibase + "BestRank")
	wbRank          = mustIRI(nsWikibase + "rank")
	wbNormalRank    = mustIRI(nsWikibase + "NormalRank")
	wbReference     = mustIRI(nsWikibase + "Reference")
	wbTimeValue     = mustIRI(nsWikibase + "TimeValue")
	wbTime          = mustIRI(nsWikibase + "timeValue")
	wbPrecision     = mustIRI(nsWikibase + "timePrecision")
	wbTimezone      = mustIRI(nsWikibase + "timeTimezone")
	wbCalendar      = mustIRI(nsWikibase + "timeCalendarModel")
	wbQuantityValue = mustIRI(nsWikibase + "QuantityValue")
	wbAmount        = mustIRI(nsWikibase + "quantityAmount")
	wbUnit          = mustIRI(nsWikibase + "quantityUnit")

	calendarGregorian = mustIRI(nsWikidata + "Q1985727")
	calendarJulian    = mustIRI(nsWikidata + "Q1985786")
	unitOne           = mustIRI(nsWikidata + "Q199")

	spoUnasserted          = mustIRI(nsSpoglio + "unasserted")
	spoUnassertedStatement = mustIRI(nsSpoglio + "UnassertedStatement")
	spoPolarity            = mustIRI(nsSpoglio + "polarity")
	spoDocument            = mustIRI(nsSpoglio + "Document")
	spoEvidence            = mustIRI(nsSpoglio + "evidence")

	oaResource = mustIRI(nsOA + "SpecificResource")
	oaSource   = mustIRI(nsOA + "hasSource")
	oaSelector = mustIRI(nsOA + "hasSelector")
	oaPosition = mustIRI(nsOA + "TextPositionSelector")
	oaStart    = mustIRI(nsOA + "start")
	oaEnd      = mustIRI(nsOA + "end")
	oaQuote    = mustIRI(nsOA + "TextQuoteSelector")
	oaExact    = mustIRI(nsOA + "exact")
)

func newBinding(v *view, voc vocabulary, o Options) *binding {
	b := &binding{
		base: o.Base, level: o.Provenance, vocabulary: voc,
		properties: make(map[string]*property), places: make(map[string]*place, len(v.documents)),
	}
	for _, doc := range v.documents {
		b.places[doc.ID] = newPlace(b, doc)
	}
	return b
}

// triples gives the whole of a view, each node once: what is stated, then
// the references, then the documents.
func (b *binding) triples(v *view, emit emit) {
	once := newOnce()
	b.stated(v, once, emit)
	b.proved(v, once, emit)
	b.documents(v, emit)
}

// stated gives the entities, the statements and their value nodes.
func (b *binding) stated(v *view, once func(rdf.IRI) bool, emit emit) {
	for i := range v.subjects {
		b.entity(&v.subjects[i], emit)
	}
	for i := range v.rows {
		b.statement(&v.rows[i], emit)
	}
	for i := range v.rows {
		b.values(&v.rows[i], once, emit)
	}
}

// proved gives the references with their evidence.
func (b *binding) proved(v *view, once func(rdf.IRI) bool, emit emit) {
	for i := range v.rows {
		b.references(&v.rows[i], once, emit)
	}
}

func (b *binding) documents(v *view, emit emit) {
	for _, doc := range v.documents {
		b.document(b.places[doc.ID], emit)
	}
}

// newOnce makes a function that says of each node whether it is new.
func newOnce() func(rdf.IRI) bool {
	seen := make(map[string]bool)
	return func(iri rdf.IRI) bool {
		first := !seen[iri.String()]
		seen[iri.String()] = true
		return first
	}
}

// entity gives the triples whose subject is an entity: what it is, its names,
// its truthy facts, and the ways to its statements.
func (b *binding) entity(s *subject, emit emit) {
	iri := b.item(s.id)
	if s.entity != nil {
		b.described(iri, s.entity, emit)
	}
	b.truthy(iri, s, emit)
	b.claims(iri, s, emit)
	if s.entity != nil {
		for _, old := range s.entity.Formerly {
			emit(rdf.Triple{Subj: b.item(old), Pred: owlSameAs, Obj: iri})
		}
	}
}

func (b *binding) described(iri rdf.IRI, e *ontology.DatasetEntity, emit emit) {
	emit(rdf.Triple{Subj: iri, Pred: rdfType, Obj: b.class(e.Class)})
	language := b.languageOf(e)
	emit(rdf.Triple{Subj: iri, Pred: rdfsLabel, Obj: label(e.Label, language)})
	for i, alias := range e.Aliases {
		if alias != e.Label && !slices.Contains(e.Aliases[:i], alias) {
			emit(rdf.Triple{Subj: iri, Pred: skosAltLabel, Obj: label(alias, language)})
		}
	}
}

// truthy gives the asserted facts as direct triples, each once; the class
// comes first, with whatever the text says of the kind.
func (b *binding) truthy(iri rdf.IRI, s *subject, emit emit) {
	said := make([]rdf.Object, 0, 8)
	say := func(pred rdf.IRI, obj rdf.Object) {
		if !slices.Contains(said, obj) {
			said = append(said, obj)
			emit(rdf.Triple{Subj: iri, Pred: pred, Obj: obj})
		}
	}
	if item := b.classItem(s); item != "" {
		say(wdtInstanceOf, b.item(item))
	}
	for i := range s.rows {
		if r := &s.rows[i]; r.asserted() && r.Property == "P31" {
			say(wdtInstanceOf, b.simple(r.Value))
		}
	}
	last := ""
	for i := range s.rows {
		r := &s.rows[i]
		if !r.asserted() || r.Property == "P31" {
			continue
		}
		if r.Property != last {
			last, said = r.Property, said[:0]
		}
		say(b.property(r.Property).direct, b.simple(r.Value))
	}
}

// claims gives the ways from an entity to its statement nodes; those that are
// not asserted have a way of their own.
func (b *binding) claims(iri rdf.IRI, s *subject, emit emit) {
	for i := range s.rows {
		if r := &s.rows[i]; r.asserted() {
			emit(rdf.Triple{Subj: iri, Pred: b.property(r.Property).claim, Obj: b.statementIRI(r)})
		}
	}
	for i := range s.rows {
		if r := &s.rows[i]; r.rdf && r.Polarity != ontology.Asserted {
			emit(rdf.Triple{Subj: iri, Pred: spoUnasserted, Obj: b.statementIRI(r)})
		}
	}
}

// asserted reports whether a row is a claim that RDF can say.
func (r *row) asserted() bool { return r.rdf && r.Polarity == ontology.Asserted }

// statement gives the triples of a statement node.
func (b *binding) statement(r *row, emit emit) {
	if !r.rdf {
		return
	}
	iri := b.statementIRI(r)
	say := func(pred rdf.IRI, obj rdf.Object) { emit(rdf.Triple{Subj: iri, Pred: pred, Obj: obj}) }
	if r.Polarity == ontology.Asserted {
		say(rdfType, wbStatement)
		say(rdfType, wbBestRank)
		say(wbRank, wbNormalRank)
	} else {
		say(rdfType, spoUnassertedStatement)
		say(spoPolarity, polarityIRIs[r.Polarity])
	}
	p := b.property(r.Property)
	say(p.statement, b.simple(r.Value))
	if node, ok := b.node(r.Value); ok {
		say(p.statementValue, node)
	}
	b.qualifiers(r, say)
	if b.level == ProvenanceNone {
		return
	}
	for i := range r.refs {
		say(provDerivedFrom, b.referenceIRI(&r.refs[i]))
	}
}

var polarityIRIs = [...]rdf.IRI{
	ontology.Denied:   mustIRI(nsSpoglio + "denied"),
	ontology.Planned:  mustIRI(nsSpoglio + "planned"),
	ontology.Reported: mustIRI(nsSpoglio + "reported"),
}

// qualifiers gives, property by property, the simple values and then the
// value nodes, each once.
func (b *binding) qualifiers(r *row, say func(rdf.IRI, rdf.Object)) {
	for rest := r.bare; len(rest) > 0; {
		n := 1
		for n < len(rest) && rest[n].Property == rest[0].Property {
			n++
		}
		p := b.property(rest[0].Property)
		var simple, nodes []rdf.Object
		for _, q := range rest[:n] {
			if o := b.simple(q.Value); !slices.Contains(simple, o) {
				simple = append(simple, o)
				say(p.qualifier, o)
			}
		}
		for _, q := range rest[:n] {
			if node, ok := b.node(q.Value); ok && !slices.Contains(nodes, rdf.Object(node)) {
				nodes = append(nodes, node)
				say(p.qualifierValue, node)
			}
		}
		rest = rest[n:]
	}
}

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

// named is the IRI under the base of a thing that is known by these parts,
// none of which holds a zero byte.
func (b *binding) named(folder string, parts ...string) rdf.IRI {
	h := sha256.Sum256([]byte(strings.Join(parts, "\x00")))
	return mustIRI(b.base + folder + hex.EncodeToString(h[:10]))
}

func (b *binding) statementIRI(r *row) rdf.IRI { return mustIRI(b.base + "statement/" + r.hash) }

// item is the IRI of an id that has passed checkItem.
func (b *binding) item(id string) rdf.IRI {
	iri, err := itemIRI(b.base, id)
	if err != nil {
		panic("out: " + err.Error())
	}
	return iri
}

func (b *binding) class(name string) rdf.IRI { return mustIRI(nsSpoglio + name) }

// classItem is the Wikidata class of a subject, "" where there is none.
func (b *binding) classItem(s *subject) string {
	if s.entity == nil {
		return ""
	}
	return b.vocabulary.classItem(s.entity.Class)
}

// property is the set of IRIs of a property that has passed checkProperty.
func (b *binding) property(id string) *property {
	if p := b.properties[id]; p != nil {
		return p
	}
	ns, direct, claim, name := nsWDProp, partDirect, "", id
	if own, ok := strings.CutPrefix(id, "spo:"); ok {
		ns, direct, claim, name = nsSpoglio, "", partClaim, own
	}
	p := &property{
		direct:         mustIRI(ns + direct + name),
		claim:          mustIRI(ns + claim + name),
		statement:      mustIRI(ns + partStatement + name),
		statementValue: mustIRI(ns + partStatementValue + name),
		qualifier:      mustIRI(ns + partQualifier + name),
		qualifierValue: mustIRI(ns + partQualifierValue + name),
	}
	b.properties[id] = p
	return p
}

// label is a name in a language, or in none where the tag is none.
func label(text, language string) rdf.Literal {
	l, err := langLiteral(text, language)
	if err != nil {
		l, _ = langLiteral(text, "")
	}
	return l
}
