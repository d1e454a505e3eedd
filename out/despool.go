package out

import (
	"encoding/binary"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/source"
)

// despool gives the triples of what a spool holds, graph by graph.
type despool struct {
	*spool
	binding *binding
	emit    emit
	enter   func(graph node) // before the graph of a document; nil if there is one graph for all
	leave   func()           // after it
	graph   int              // the one being given; -1 before the first
	current subject
}

// all gives everything. A spool with one graph has it even if it is empty.
func (d *despool) all() error {
	d.graph = -1
	if err := d.sorter.each(d.record); err != nil {
		return err
	}
	last := 0
	if d.apart {
		last = len(d.documents) - 1
	}
	d.moveTo(last)
	d.close()
	return nil
}

func (d *despool) record(key, payload []byte) error {
	d.moveTo(int(binary.BigEndian.Uint32(key)))
	section, key := key[4], key[5:]
	if section == subjectSection {
		d.collect(payload)
		return nil
	}
	d.finish()
	switch section {
	case rowSection:
		r := (&decoder{payload[1:]}).row(d.ids)
		d.binding.statement(&r, d.emit)
	case valueSection:
		d.binding.stateValue(valueOfKey(string(key)), d.emit)
	case referenceSection:
		doc := d.documents[binary.BigEndian.Uint32(key)]
		span := source.Span{Start: int(binary.BigEndian.Uint64(key[4:])), End: int(binary.BigEndian.Uint64(key[12:]))}
		d.binding.prove(&ontology.Reference{Document: doc.ID, Span: span, Quote: doc.Quote(span)}, d.emit)
	}
	return nil
}

// moveTo ends the graph being given and goes on to another, through those
// between, which hold nothing but their document.
func (d *despool) moveTo(graph int) {
	for d.graph < graph {
		d.close()
		d.graph++
		clear(d.binding.days)
		if d.apart {
			d.enter(d.binding.places[d.ids[d.graph]].iri)
		}
	}
}

// close ends the graph being given, if there is one.
func (d *despool) close() {
	switch {
	case d.graph < 0:
		return
	case !d.apart:
		d.finish()
		d.binding.documents(d.documents, d.emit)
		return
	}
	d.finish()
	d.binding.documents(d.documents[d.graph:d.graph+1], d.emit)
	d.leave()
}

// collect keeps an entity or a row until all about its subject is there.
func (d *despool) collect(payload []byte) {
	rest := &decoder{payload[1:]}
	if payload[0] == ofEntity {
		e := rest.entity()
		d.about(e.ID)
		d.current.entity = e
		return
	}
	r := rest.row(d.ids)
	d.about(r.Subject.ID)
	d.current.rows = append(d.current.rows, r)
}

// about gives the subject that is collected if another follows.
func (d *despool) about(id string) {
	if id != d.current.id {
		d.finish()
		d.current.id = id
	}
}

// finish gives the subject that is collected, if there is one.
func (d *despool) finish() {
	if d.current.id != "" {
		d.binding.entity(&d.current, d.emit)
	}
	clear(d.current.rows)
	d.current = subject{rows: d.current.rows[:0]}
}
