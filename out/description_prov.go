package out

import (
	"crypto/sha256"
	"encoding/hex"

	"github.com/spoglio/spoglio/source"
)

// run is how the dataset was made: by which version, under which
// configuration, from which texts. It knows no time.
func (d *description) run() {
	w := d.w
	run, software, plan, association := w.local("run"), w.local("software"), w.local("configuration"), w.local("association")
	d.say(run, nsRDF+"type", mustIRI(nsPROV+"Activity"))
	d.say(run, nsRDFS+"label", plain("spoglio build"))
	for _, doc := range w.library.documents {
		d.say(run, nsPROV+"used", w.binding.places[doc.ID].iri)
	}
	d.say(run, nsPROV+"wasAssociatedWith", software)
	d.say(run, nsPROV+"qualifiedAssociation", association)
	d.say(association, nsRDF+"type", mustIRI(nsPROV+"Association"))
	d.say(association, nsPROV+"agent", software)
	d.say(association, nsPROV+"hadPlan", plan)
	d.say(software, nsRDF+"type", mustIRI(nsPROV+"SoftwareAgent"))
	d.say(software, nsRDFS+"label", plain("spoglio"))
	d.say(software, nsDCAT+"version", plain(w.options.Version))
	d.say(plan, nsRDF+"type", mustIRI(nsPROV+"Plan"))
	d.say(plan, nsRDFS+"label", both("configurazione", "configuration")...)
	d.say(plan, nsDCT+"identifier", plain(w.options.Config))
}

// inputs are the texts, each with its own licence and digest.
func (d *description) inputs() {
	for _, doc := range d.w.library.documents {
		at := d.w.binding.places[doc.ID]
		d.say(at.iri, nsRDF+"type", mustIRI(nsPROV+"Entity"))
		d.say(at.iri, nsDCT+"title", label(titleOf(doc), at.language))
		for _, licence := range said(doc, "license") {
			d.say(at.iri, nsDCT+"license", licence)
		}
		for _, from := range said(doc, "source", "url") {
			d.say(at.iri, nsDCT+"source", from)
		}
		d.say(at.iri, nsSPDX+"checksum", d.w.local("checksum/"+digest(doc)))
	}
	for _, doc := range d.w.library.documents {
		d.checksum(digest(doc))
	}
}

// digest is the SHA-256 of a text in hexadecimal.
func digest(doc *source.Document) string {
	sum := sha256.Sum256(doc.Text)
	return hex.EncodeToString(sum[:])
}
