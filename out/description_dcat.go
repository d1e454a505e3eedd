package out

import (
	"path"
	"strconv"
	"strings"

	"github.com/knakk/rdf"
)

// distributions are the files, each with its type, size and digest.
func (d *description) distributions() {
	for _, f := range d.w.folder.files {
		d.say(d.dataset, nsDCAT+"distribution", d.w.fileIRI(f.Path))
	}
	for _, f := range d.w.folder.files {
		d.distribution(f)
	}
	for _, f := range d.w.folder.files {
		d.checksum(f.sha256)
	}
	d.say(d.w.local("rights"), nsRDF+"type", mustIRI(nsDCT+"RightsStatement"))
	d.say(d.w.local("rights"), nsRDFS+"label", both(rightsItalian, rightsEnglish)...)
}

// What is true of every dataset: a licence of the data is not one of the texts.
const (
	rightsItalian = "Le parole citate appartengono ai testi e ne seguono la licenza, indicata per ciascun testo; la licenza dei dati, se indicata, vale per il resto."
	rightsEnglish = "The quoted words belong to the texts and keep the licence of each, stated with the text; the licence of the data, where one is stated, is for the rest."
)

func (d *description) distribution(f File) {
	iri, about := d.w.fileIRI(f.Path), kindOf(f.Path)
	d.say(iri, nsRDF+"type", mustIRI(nsDCAT+"Distribution"))
	d.say(iri, nsDCT+"title", plain(f.Path))
	d.say(iri, nsDCT+"description", both(about.italian, about.english)...)
	d.say(iri, nsDCAT+"accessURL", d.w.address(f.Path))
	d.say(iri, nsDCAT+"downloadURL", d.w.address(f.Path))
	if about.media != "" {
		d.say(iri, nsDCAT+"mediaType", mustIRI(nsMedia+about.media))
	}
	if isCompressed(f.Path) {
		d.say(iri, nsDCAT+"compressFormat", mustIRI(nsMedia+"application/gzip"))
	}
	d.say(iri, nsDCAT+"byteSize", rdf.NewTypedLiteral(strconv.FormatInt(f.Bytes, 10), datatype(nsXSD+"nonNegativeInteger")))
	d.say(iri, nsSPDX+"checksum", d.w.local("checksum/"+f.sha256))
	if d.w.options.License != "" {
		d.say(iri, nsDCT+"license", mustIRI(d.w.options.License))
	}
}

// checksum is the node of a SHA-256 digest, given in hexadecimal.
func (d *description) checksum(sha256 string) {
	iri := d.w.local("checksum/" + sha256)
	d.say(iri, nsRDF+"type", mustIRI(nsSPDX+"Checksum"))
	d.say(iri, nsSPDX+"algorithm", mustIRI(nsSPDX+"checksumAlgorithm_sha256"))
	d.say(iri, nsSPDX+"checksumValue", rdf.NewTypedLiteral(sha256, datatype(nsXSD+"hexBinary")))
}

// fileIRI names a file as a distribution.
func (w *writer) fileIRI(path string) node {
	return w.local("file/" + strings.ReplaceAll(path, "/", "-"))
}

// address is where a file lies when the dataset is published at its base.
func (w *writer) address(path string) node {
	if namespace, ok := strings.CutSuffix(w.options.Base, "#"); ok {
		return mustIRI(namespace + "/" + path)
	}
	return w.local(path)
}

// fileKind is what a file of a dataset is.
type fileKind struct{ media, italian, english string }

// kindOf is what a file is, by its name.
func kindOf(name string) fileKind {
	name = strings.TrimSuffix(name, ".gz")
	switch path.Base(name) {
	case "ontology.ttl":
		return fileKind{"text/turtle", "L'ontologia: classi e proprietà.", "The ontology: classes and properties."}
	case "shapes.ttl":
		return fileKind{"text/turtle", "I vincoli in SHACL.", "The constraints in SHACL."}
	case "context.jsonld":
		return fileKind{"application/ld+json", "Il contesto JSON-LD.", "The JSON-LD context."}
	case "metadata.json":
		return fileKind{"application/csvm+json", "La descrizione CSVW delle tabelle.", "The CSVW description of the tables."}
	case "findings.jsonl":
		return fileKind{"", "Ciò che è stato messo da parte, con il motivo.", "What was set aside, with the reason."}
	case "quickstatements.tsv":
		return fileKind{"text/tab-separated-values", "Comandi QuickStatements (versione 1).", "QuickStatements commands (version 1)."}
	case "quickstatements-losses.csv":
		return fileKind{"text/csv", "Ciò che QuickStatements non può dire.", "What QuickStatements cannot say."}
	}
	table := strings.TrimSuffix(path.Base(name), ".csv")
	switch path.Ext(name) {
	case ".ttl":
		return fileKind{"text/turtle", "Il grafo in Turtle.", "The graph in Turtle."}
	case ".jsonld":
		return fileKind{"application/ld+json", "Il grafo in JSON-LD.", "The graph in JSON-LD."}
	case ".nt":
		return fileKind{"application/n-triples", "Il grafo in N-Triples.", "The graph in N-Triples."}
	case ".nq":
		return fileKind{"application/n-quads", "Un grafo per ciascun testo, in N-Quads.", "One graph a text, in N-Quads."}
	case ".trig":
		return fileKind{"application/trig", "Un grafo per ciascun testo, in TriG.", "One graph a text, in TriG."}
	}
	return fileKind{"text/csv", "La tabella " + table + ".", "The table " + table + "."}
}

// isDump reports whether a file holds the whole graph.
func isDump(path string) bool { return strings.HasPrefix(path, "dataset.") }

func isCompressed(path string) bool { return strings.HasSuffix(path, ".gz") }
