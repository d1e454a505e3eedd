package link

import (
	"cmp"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/source"
)

// Decisions is what a person has decided about names, for ever: a name is an
// item, or none. The zero value and nil hold none.
type Decisions struct {
	items  map[decided]string
	places bool        // some are about a single mention
	parts  []decisions // for some texts only, the nearest to a text first
}

// decisions are those for the texts of a folder, or for one text.
type decisions struct {
	texts string
	*Decisions
}

// decided is what a decision is about: a name, everywhere or in a document, or
// the name in one place of it ("9:42").
type decided struct{ key, document, at string }

// ReadDecisions reads a file of decisions, spoglio.links.csv:
//
//	name,item,note
//	Boris Bogdanov,NIL,not Aleksandr Bogdanov
//
// item is an item id or NIL; empty leaves the name open. A column document, with
// a document's id, keeps a decision to that document; a column at, with the line
// and column of a mention ("9:42"), to what is meant there. Other columns are
// notes. file stands in messages.
func ReadDecisions(r io.Reader, file string) (*Decisions, error) {
	d := new(Decisions)
	return d, d.Read(r, file)
}

// Read adds the decisions of a file in the form of ReadDecisions.
func (d *Decisions) Read(r io.Reader, file string) error {
	lines := csv.NewReader(skipBOM(r))
	lines.FieldsPerRecord = -1
	header, err := lines.Read()
	if err != nil && !errors.Is(err, io.EOF) {
		return fmt.Errorf("%s: %w", file, err)
	}
	name, item, document, at := columnOf(header, "name"), columnOf(header, "item"), columnOf(header, "document"), columnOf(header, "at")
	if name < 0 || item < 0 {
		return fmt.Errorf("%s:1: the first line must name the columns name and item", file)
	}
	for {
		record, err := lines.Read()
		if errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		of := decided{string(appendKey(nil, cellOf(record, name))), cellOf(record, document), cellOf(record, at)}
		if err := d.add(of, cellOf(record, name), cellOf(record, item)); err != nil {
			line, _ := lines.FieldPos(0)
			return fmt.Errorf("%s:%d: %w", file, line, err)
		}
	}
}

// For adds decisions that are for some texts only: for the one with a path, or
// those in and below a folder. They count behind those that are for all, those
// that are nearer to a text before those that are farther.
func (d *Decisions) For(texts string, of *Decisions) {
	d.parts = append(d.parts, decisions{filepath.Clean(texts), of})
	slices.SortStableFunc(d.parts, func(a, b decisions) int { return cmp.Compare(len(b.texts), len(a.texts)) })
}

// are says whether a document is among the texts.
func (d *decisions) are(doc *source.Document) bool {
	below, err := filepath.Rel(d.texts, doc.Path)
	return err == nil && filepath.IsLocal(below)
}

// add notes one decision; one without an item is still open.
func (d *Decisions) add(of decided, name, item string) error {
	switch _, ok := itemNumber(item); {
	case item == "":
		return nil
	case of.key == "":
		return errors.New("the name is empty")
	case of.at != "" && of.document == "":
		return errors.New("a place (at) needs a document")
	case item == "NIL":
		item = ""
	case !ok:
		return fmt.Errorf("%q is not an item id: write Q and a number, or NIL", item)
	}
	if was, ok := d.items[of]; ok && was != item {
		return fmt.Errorf("%q is decided twice, and not alike", name)
	}
	if d.items == nil {
		d.items = make(map[decided]string)
	}
	d.items[of] = item
	d.places = d.places || of.at != ""
	return nil
}

// Decides says whether anything is decided about an entity of a document.
func (d *Decisions) Decides(e *ontology.Entity, doc *source.Document) bool {
	_, ok := d.of(e, doc)
	return ok
}

// of is what is decided about an entity; the item is empty for none. What is
// said of a place goes before what is said of a name.
func (d *Decisions) of(e *ontology.Entity, doc *source.Document) (item string, ok bool) {
	if d == nil {
		return "", false
	}
	if item, ok = d.own(e, doc); ok {
		return item, true
	}
	for i := range d.parts {
		if part := &d.parts[i]; part.are(doc) {
			if item, ok = part.of(e, doc); ok {
				return item, true
			}
		}
	}
	return "", false
}

// own is what is decided for all texts.
func (d *Decisions) own(e *ontology.Entity, doc *source.Document) (item string, ok bool) {
	if len(d.items) == 0 {
		return "", false
	}
	if d.places {
		if item, ok = d.ofPlace(e, doc); ok {
			return item, true
		}
	}
	if item, ok = d.ofName(e.Label, doc.ID); ok {
		return item, true
	}
	for _, alias := range e.Aliases {
		if e.Class == "Person" && !strings.Contains(alias, " ") {
			continue // a family name is decided for those whom the text calls so only
		}
		if item, ok = d.ofName(alias, doc.ID); ok {
			return item, true
		}
	}
	return "", false
}

// ofPlace looks for a decision about one of the entity's mentions.
func (d *Decisions) ofPlace(e *ontology.Entity, doc *source.Document) (string, bool) {
	for _, m := range e.Mentions {
		if m.End > len(doc.Text) {
			continue
		}
		at := doc.Position(m.Start)
		of := decided{string(appendKey(nil, string(doc.Text[m.Start:m.End]))), doc.ID, fmt.Sprintf("%d:%d", at.Line, at.Column)}
		if item, ok := d.items[of]; ok {
			return item, true
		}
	}
	return "", false
}

// ofName looks for a decision in the document first, then for one everywhere.
func (d *Decisions) ofName(name, document string) (string, bool) {
	key := string(appendKey(nil, name))
	if item, ok := d.items[decided{key: key, document: document}]; ok {
		return item, true
	}
	item, ok := d.items[decided{key: key}]
	return item, ok
}

func columnOf(header []string, name string) int {
	for i, h := range header {
		if strings.TrimSpace(h) == name {
			return i
		}
	}
	return -1
}

func cellOf(record []string, i int) string {
	if i < 0 || i >= len(record) {
		return ""
	}
	return strings.TrimSpace(record[i])
}
