package out

import (
	"maps"
	"slices"
)

// numbers are the statistics of VoID: how much there is, of which classes and
// properties, and how it is linked.
func (d *description) numbers() {
	w := d.w
	d.say(d.dataset, nsVoID+"uriSpace", plain(w.options.Base))
	d.say(d.dataset, nsVoID+"triples", count(w.tally.upTo(w.options.Provenance).triples))
	d.say(d.dataset, nsVoID+"entities", count(w.index.entities))
	if example, ok := w.example(); ok {
		d.say(d.dataset, nsVoID+"exampleResource", example)
	}
	for _, ns := range w.vocabularies() {
		d.say(d.dataset, nsVoID+"vocabulary", mustIRI(ns))
	}
	for _, f := range w.folder.files {
		if isDump(f.Path) {
			d.say(d.dataset, nsVoID+"dataDump", w.address(f.Path))
		}
	}
	classes, properties := w.tally.types, w.tally.predicates
	names := slices.Sorted(maps.Keys(classes))
	uses := slices.Sorted(maps.Keys(properties))
	for _, class := range names {
		d.say(d.dataset, nsVoID+"classPartition", w.partition(class))
	}
	for _, property := range uses {
		d.say(d.dataset, nsVoID+"propertyPartition", w.partition(property))
	}
	d.say(d.dataset, nsVoID+"classes", count(len(names)))
	d.say(d.dataset, nsVoID+"properties", count(len(uses)+1)) // and rdf:type
	for _, class := range names {
		d.say(w.partition(class), nsVoID+"class", mustIRI(class))
		d.say(w.partition(class), nsVoID+"entities", count(*classes[class]))
	}
	for _, property := range uses {
		d.say(w.partition(property), nsVoID+"property", mustIRI(property))
		d.say(w.partition(property), nsVoID+"triples", count(*properties[property]))
	}
	d.linkset()
}

// linkset is how local entities are linked to Wikidata; those that always were
// bear Wikidata's own IRIs.
func (d *description) linkset() {
	wikidata, links := d.w.local("wikidata"), d.w.local("linkset")
	d.say(wikidata, nsRDF+"type", mustIRI(nsVoID+"Dataset"))
	d.say(wikidata, nsVoID+"uriSpace", plain(nsWikidata))
	d.say(links, nsRDF+"type", mustIRI(nsVoID+"Linkset"))
	d.say(links, nsVoID+"subset", d.dataset)
	d.say(links, nsVoID+"subjectsTarget", d.dataset)
	d.say(links, nsVoID+"objectsTarget", wikidata)
	d.say(links, nsVoID+"linkPredicate", owlSameAs)
	d.say(links, nsVoID+"triples", count(d.w.index.sameAs))
}

// partition is the node of a class or property partition, named as its prefix
// and name are, or by a hash where no prefix is known.
func (w *writer) partition(iri string) node {
	namespace, local := splitIRI(iri)
	for _, p := range prefixes(w.options.Base) {
		if p.iri == namespace && isName(local) {
			return w.local("partition/" + p.name + "-" + local)
		}
	}
	return w.binding.named("partition/", iri)
}

// example is the entity that most is said of, the first of several.
func (w *writer) example() (node, bool) {
	if w.index.example == "" {
		return nil, false
	}
	return w.binding.item(w.index.example), true
}

// vocabularies are the namespaces in use that are vocabularies.
func (w *writer) vocabularies() []string {
	var all []string
	for _, ns := range []string{nsRDFS, nsOWL, nsSKOS, nsDCT, nsPROV, nsOA, nsWikibase, nsSpoglio} {
		if w.survey.namespaces[ns] {
			all = append(all, ns)
		}
	}
	return all
}
