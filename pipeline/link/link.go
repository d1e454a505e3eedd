package link

import (
	"strings"

	"github.com/spoglio/spoglio/ontology"
)

// Linker gives entities their ids. Decisions, if there are any, go before
// everything that the Authority says. A Linker is safe for concurrent use.
type Linker struct {
	Authority *Authority
	Decisions *Decisions
	Weights   *Weights // nil for those that come with the program
}

// Entities links every entity of every reading by an authority: it sets ID,
// Score and Candidates. An entity whose item is certain gets the item's id;
// every other gets an id of its own (ontology.LocalID), with which the same
// full name of a compatible class is one entity in all documents, and a name
// that is not full is one within its document only. A body that a text names
// only by what it calls a member is added as an entity, and a role that stands
// where a party is asked for becomes a Group if it is a body's name.
func Entities(readings []*ontology.Reading, a *Authority) {
	l := Linker{Authority: a}
	for _, r := range readings {
		l.Link(r)
	}
}

// Link links the entities of one reading. Readings do not depend on each
// other.
func (l *Linker) Link(r *ontology.Reading) {
	d := newDocument(r, l.authority(), l.weights())
	d.nameParties()
	for i := range r.Entities {
		d.find(i)
	}
	d.weighCountries()
	for i := range r.Entities {
		e := &r.Entities[i]
		if id, why := l.told(d, e); why != "" {
			d.tell(e, id, why)
			continue
		}
		d.choose(i)
	}
	d.takeFamilyNames()
	d.takeComplements()
	for i := range r.Entities {
		if e := &r.Entities[i]; e.ID == "" {
			e.ID = d.localID(e)
		}
	}
	d.addBodies()
}

func (l *Linker) authority() *Authority {
	if l.Authority == nil {
		return &Authority{}
	}
	return l.Authority
}

func (l *Linker) weights() *Weights {
	if l.Weights == nil {
		return builtIn()
	}
	return l.Weights
}

// told is the id that a person has decided, or that a link in the text gives,
// and who said so; the id is empty where a person decided for none.
func (l *Linker) told(d *document, e *ontology.Entity) (id, why string) {
	if id, ok := l.Decisions.of(e, d.reading.Document); ok {
		return id, "decided"
	}
	for _, m := range e.Mentions {
		if address := d.linkOf(m); address != "" {
			if id := d.authority.target(address, e.Class); id != "" {
				return id, "linked in the text"
			}
		}
	}
	return "", ""
}

// tell gives an entity the id that it was told to have, or its own for none.
func (d *document) tell(e *ontology.Entity, id, why string) {
	if id == "" {
		e.ID = d.localID(e)
		return
	}
	e.ID, e.Score = id, 1
	e.Candidates = []ontology.Candidate{{ID: id, Label: e.Label, Score: 1, Why: why}}
}

// localID is the id of an entity that stands for no item.
func (d *document) localID(e *ontology.Entity) string {
	return ontology.LocalID(e.Class, e.Label, d.reading.Document.ID, e.FullName)
}

// target is the item that an address points to: an item of Wikidata, or an
// article of Wikipedia whose title the authority knows.
func (a *Authority) target(address, class string) string {
	host, path, _ := strings.Cut(strings.TrimPrefix(strings.TrimPrefix(address, "https://"), "http://"), "/")
	host = strings.Replace(host, ".m.", ".", 1)
	switch {
	case host == "www.wikidata.org" || host == "wikidata.org":
		id := path[strings.LastIndexByte(path, '/')+1:]
		id, _, _ = strings.Cut(id, "#")
		if _, ok := itemNumber(id); ok {
			return id
		}
	case strings.HasSuffix(host, ".wikipedia.org"):
		lang, _, _ := strings.Cut(host, ".")
		return a.titled(lang, articleTitle(path), class)
	}
	return ""
}

// titled is the item whose article in a Wikipedia has a title or, if that is
// not known, the only item of a class that has the title for its label or alias.
func (a *Authority) titled(lang, title, class string) string {
	for _, t := range a.tables {
		if it, ok := t.titled(lang, title); ok {
			return it.ID
		}
	}
	id := ""
	for _, t := range a.tables {
		for _, m := range t.appendNamed(nil, appendKey(nil, title), false) {
			if m.Kind > AliasName || classFit(class, m.Class) == unfit {
				continue
			}
			if id != "" && id != m.ID {
				return ""
			}
			id = m.ID
		}
	}
	return id
}
