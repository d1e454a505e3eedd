package out

import (
	"cmp"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/knakk/rdf"
	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/source"
)

// reference gives a reference node and, at the level of spans, its evidence.
func (b *binding) reference(ref *ontology.Reference, emit emit) {
	name := b.placeName(ref)
	n, evidence := b.referenceIRI(name), iri{text: b.base + "evidence/" + name}
	say := func(pred node, obj rdf.Object) { emit(rdf.Triple{Subj: n, Pred: pred, Obj: obj}) }
	at := b.places[ref.Document]
	say(rdfType, wbReference)
	say(prQuotation, label(ref.Quote, at.language))
	for _, c := range at.cited {
		say(c.pred, c.obj)
	}
	say(dctSource, at.iri)
	if b.level == ProvenanceSpan {
		say(spoEvidence, evidence)
		b.evidence(evidence, ref, at, emit)
	}
}

// evidence gives the place of a quotation after the Web Annotation Data Model.
func (b *binding) evidence(n iri, ref *ontology.Reference, at *place, emit emit) {
	position, quote := node(iri{text: n.text + "-position"}), node(iri{text: n.text + "-quote"})
	whole := node(n)
	emit(rdf.Triple{Subj: whole, Pred: rdfType, Obj: oaResource})
	emit(rdf.Triple{Subj: whole, Pred: oaSource, Obj: at.iri})
	emit(rdf.Triple{Subj: whole, Pred: oaSelector, Obj: position})
	emit(rdf.Triple{Subj: whole, Pred: oaSelector, Obj: quote})
	emit(rdf.Triple{Subj: position, Pred: rdfType, Obj: oaPosition})
	emit(rdf.Triple{Subj: position, Pred: oaStart, Obj: integerLiteral(at.doc.CodePoint(ref.Span.Start))})
	emit(rdf.Triple{Subj: position, Pred: oaEnd, Obj: integerLiteral(at.doc.CodePoint(ref.Span.End))})
	emit(rdf.Triple{Subj: quote, Pred: rdfType, Obj: oaQuote})
	emit(rdf.Triple{Subj: quote, Pred: oaExact, Obj: label(ref.Quote, "")})
}

// placeName names a span of a document.
func (b *binding) placeName(ref *ontology.Reference) string {
	b.buf = append(append(b.buf[:0], ref.Document...), 0)
	b.buf = append(strconv.AppendInt(b.buf, int64(ref.Span.Start), 10), 0)
	b.buf = strconv.AppendInt(b.buf, int64(ref.Span.End), 10)
	return contentName(b.buf)
}

func (b *binding) referenceIRI(placeName string) node {
	return iri{text: b.base + "reference/" + placeName}
}

// document describes a text by its front matter.
func (b *binding) document(at *place, emit emit) {
	say := func(pred node, obj rdf.Object) { emit(rdf.Triple{Subj: at.iri, Pred: pred, Obj: obj}) }
	say(rdfType, spoDocument)
	say(rdfsLabel, label(titleOf(at.doc), at.language))
	if at.language != "" {
		say(dctLanguage, label(at.language, ""))
	}
	for _, o := range said(at.doc, "source", "url") {
		say(dctSource, o)
	}
	for _, o := range said(at.doc, "license") {
		say(dctLicense, o)
	}
}

// titleOf is a text's title, or its id where it has none.
func titleOf(doc *source.Document) string { return cmp.Or(doc.Title, doc.ID) }

// said is what the front matter gives under some keys, each value once.
func said(doc *source.Document, keys ...string) []rdf.Object {
	var all []rdf.Object
	for _, f := range doc.Meta {
		if !slices.Contains(keys, f.Key) {
			continue
		}
		o := iriOrText(f.Value)
		if iri, ok := licenceIRI(f.Value); ok && f.Key == "license" {
			o = iri
		}
		if !slices.Contains(all, o) {
			all = append(all, o)
		}
	}
	return all
}

var creativeCommons = regexp.MustCompile(`^CC[ -](BY(?:-NC)?(?:-SA|-ND)?)[ -]([1-4]\.[05])$`)

// licenceIRI is the IRI of a Creative Commons licence by its short name.
func licenceIRI(name string) (node, bool) {
	if name == "CC0" || name == "CC0 1.0" {
		return mustIRI("https://creativecommons.org/publicdomain/zero/1.0/"), true
	}
	m := creativeCommons.FindStringSubmatch(name)
	if m == nil {
		return nil, false
	}
	return mustIRI("https://creativecommons.org/licenses/" + strings.ToLower(m[1]) + "/" + m[2] + "/"), true
}

// newPlace reads from a document's front matter what its references cite:
// "url" or "source" as P854 (P4656 for a Wikimedia page), "retrieved" as P813,
// "imported_from" (an item) as P143.
func newPlace(b *binding, doc *source.Document) *place {
	at := &place{doc: doc, iri: documentIRI(b.base, doc.ID), language: doc.Language}
	cite := func(property string, obj rdf.Object, command string) {
		c := predicateObject{mustIRI(nsWDProp + partReference + property), obj}
		if !slices.Contains(at.cited, c) {
			at.cited = append(at.cited, c)
			at.plain = append(at.plain, source.Field{Key: property, Value: command})
		}
	}
	for _, f := range doc.Meta {
		switch f.Key {
		case "url", "source":
			if iri, ok := webIRI(f.Value); ok {
				cite(addressProperty(f.Value), iri, `"`+f.Value+`"`)
			}
		case "retrieved":
			if day, err := time.Parse(time.DateOnly, f.Value); err == nil {
				t := ontology.Time{Year: day.Year(), Month: int(day.Month()), Day: day.Day(), Precision: ontology.Day}
				at.retrieved = &t
				cite("P813", b.simple(t), commandTime(t))
				node, _ := b.node(t)
				at.cited = append(at.cited, predicateObject{mustIRI(nsWDProp + partReferenceValue + "P813"), node})
			}
		case "imported_from":
			if isWikidata(f.Value) {
				cite("P143", b.item(f.Value), f.Value)
			}
		}
	}
	slices.SortStableFunc(at.cited, func(a, b predicateObject) int { return strings.Compare(a.pred.String(), b.pred.String()) })
	return at
}

// addressProperty is P4656 (Wikimedia import URL) for a page of a Wikimedia
// project, and P854 (reference URL) for any other.
func addressProperty(address string) string {
	if u, err := url.Parse(address); err == nil {
		for _, domain := range [...]string{".wikipedia.org", ".wikisource.org", ".wikimedia.org"} {
			if strings.HasSuffix(u.Host, domain) {
				return "P4656"
			}
		}
	}
	return "P854"
}

// webIRI is an address of the web as an IRI.
func webIRI(s string) (node, bool) {
	if !strings.HasPrefix(s, "https://") && !strings.HasPrefix(s, "http://") || checkIRI(s) != nil {
		return nil, false
	}
	return iri{text: s}, true
}

// iriOrText is an address as an IRI and anything else as text.
func iriOrText(s string) rdf.Object {
	if iri, ok := webIRI(s); ok {
		return iri
	}
	return label(s, "")
}

// languageOf is the language of an entity's names: that of the first document
// that speaks of it.
func (b *binding) languageOf(e *ontology.DatasetEntity) string {
	for _, id := range e.Documents {
		if at := b.places[id]; at != nil {
			return at.language
		}
	}
	return ""
}
