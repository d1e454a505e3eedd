package out

import (
	"bufio"
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/knakk/rdf"
)

// description says what a dataset is, as a graph: VoID for its numbers, DCAT 3
// for its files, PROV for how it was made. It knows every file written so far.
type description struct {
	w       *writer
	dataset node
	triples []rdf.Triple
}

// description is the graph that describes the dataset.
func (w *writer) description() []rdf.Triple {
	d := description{w: w, dataset: w.local("dataset")}
	d.catalogue()
	d.about()
	d.numbers()
	d.distributions()
	d.run()
	d.inputs()
	return d.triples
}

// describe writes description.ttl.
func (w *writer) describe(to *bufio.Writer) error {
	triples := w.description()
	used := make(map[string]bool)
	for _, t := range triples {
		for _, iri := range [...]string{t.Subj.String(), t.Pred.String(), iriOf(t.Obj)} {
			namespace, _ := splitIRI(iri)
			used[namespace] = true
		}
	}
	t := newTurtle(to, w.describingPrefixes(), used)
	for _, triple := range triples {
		t.add(triple)
	}
	t.end()
	return nil
}

// describingPrefixes are those of a dataset with those of descriptions.
func (w *writer) describingPrefixes() []prefix {
	all := []prefix{
		{"", w.options.Base}, {"dcat", nsDCAT}, {"void", nsVoID}, {"foaf", nsFOAF}, {"spdx", nsSPDX},
		{"file", w.options.Base + "file/"}, {"sum", w.options.Base + "checksum/"}, {"part", w.options.Base + "partition/"},
	}
	return append(all, prefixes(w.options.Base)...)
}

// iriOf is the IRI of an object, for a literal its datatype's.
func iriOf(o rdf.Object) string {
	if l, _, ok := asLiteral(o); ok {
		return l.DataType.String()
	}
	return o.String()
}

// local is an IRI under the base; path is plain ASCII.
func (w *writer) local(path string) node { return mustIRI(w.options.Base + path) }

// say adds triples of one subject and predicate.
func (d *description) say(subject node, predicate string, objects ...rdf.Object) {
	for _, o := range objects {
		d.triples = append(d.triples, rdf.Triple{Subj: subject, Pred: mustIRI(predicate), Obj: o})
	}
}

// both is a text in Italian and in English.
func both(italian, english string) []rdf.Object {
	return []rdf.Object{label(italian, "it"), label(english, "en")}
}

func plain(text string) rdf.Object { return label(text, "") }

func count(n int) rdf.Object { return integerLiteral(n) }

// catalogue is what DCAT-AP wants around a dataset.
func (d *description) catalogue() {
	iri, publisher := d.w.local("catalogue"), d.w.local("publisher")
	italian, english := d.w.titles()
	d.say(iri, nsRDF+"type", mustIRI(nsDCAT+"Catalog"))
	d.say(iri, nsDCT+"title", both("Catalogo: "+italian, "Catalogue: "+english)...)
	d.say(iri, nsDCT+"description", both("L'insieme di dati che accompagna questo file.", "The dataset that comes with this file.")...)
	d.say(iri, nsDCT+"publisher", publisher)
	d.date(iri)
	d.say(iri, nsDCAT+"dataset", d.dataset)
	d.say(publisher, nsRDF+"type", mustIRI(nsFOAF+"Agent"))
	d.say(publisher, nsFOAF+"name", plain(d.w.publisher()))
}

// about is the dataset for people.
func (d *description) about() {
	w := d.w
	italian, english := w.titles()
	d.say(d.dataset, nsRDF+"type", mustIRI(nsDCAT+"Dataset"), mustIRI(nsVoID+"Dataset"), mustIRI(nsPROV+"Entity"))
	d.say(d.dataset, nsDCT+"title", both(italian, english)...)
	d.say(d.dataset, nsDCT+"description", both(
		fmt.Sprintf("%d affermazioni su %d entità, ciascuna con le parole del testo da cui viene.", w.index.statements, w.index.entities),
		fmt.Sprintf("%d statements about %d entities, each with the words of the text that it comes from.", w.index.statements, w.index.entities))...)
	d.say(d.dataset, nsDCT+"publisher", w.local("publisher"))
	d.date(d.dataset)
	if w.options.License != "" {
		d.say(d.dataset, nsDCT+"license", mustIRI(w.options.License))
	}
	d.say(d.dataset, nsDCT+"rights", w.local("rights"))
	for _, language := range w.textLanguages() {
		d.say(d.dataset, nsDCT+"language", mustIRI("http://id.loc.gov/vocabulary/iso639-1/"+language))
	}
	d.say(d.dataset, nsDCT+"conformsTo", mustIRI(nsSpoglio), mustIRI("https://www.mediawiki.org/wiki/Wikibase/Indexing/RDF_Dump_Format"))
	for _, doc := range w.library.documents {
		d.say(d.dataset, nsDCT+"source", w.binding.places[doc.ID].iri)
	}
	d.say(d.dataset, nsPROV+"wasGeneratedBy", w.local("run"))
}

// date is the date that the user gives, and no other.
func (d *description) date(iri node) {
	if date := d.w.options.Date; date != "" {
		d.say(iri, nsDCT+"modified", rdf.NewTypedLiteral(date, datatype(nsXSD+"date")))
	}
}

// titles are the dataset's title in Italian and English.
func (w *writer) titles() (italian, english string) {
	if title := w.options.Title; title != "" {
		return title, title
	}
	if len(w.library.documents) == 1 {
		doc := w.library.documents[0]
		title := cmp.Or(doc.Title, doc.ID)
		return "Dati da «" + title + "»", "Data from “" + title + "”"
	}
	n := len(w.library.documents)
	return fmt.Sprintf("Dati da %d testi", n), fmt.Sprintf("Data from %d texts", n)
}

// publisher is who publishes the dataset: as the user says, else who owns the
// base's host.
func (w *writer) publisher() string {
	_, rest, _ := strings.Cut(w.options.Base, "://")
	host, _, _ := strings.Cut(rest, "/")
	return cmp.Or(w.options.Publisher, host)
}

// textLanguages are the languages of the documents that have a code of two
// letters, sorted.
func (w *writer) textLanguages() []string {
	var all []string
	for _, doc := range w.library.documents {
		if code, _, _ := strings.Cut(strings.ToLower(doc.Language), "-"); len(code) == 2 && isName(code) {
			all = append(all, code)
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}
