package link

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spoglio/spoglio/ontology"
)

// Decisions is what a person has decided about names, for ever: a name is an
// item, or none. The zero value and nil hold none.
type Decisions struct{ items map[decided]string }

type decided struct{ key, document string }

// ReadDecisions reads a file of decisions, spoglio.links.csv:
//
//	name,item,note
//	Boris Bogdanov,NIL,not Aleksandr Bogdanov
//
// item is an item id or NIL. A column document, with a document's id, keeps a
// decision to that document. Other columns are notes. file stands in messages.
func ReadDecisions(r io.Reader, file string) (*Decisions, error) {
	lines := csv.NewReader(skipBOM(r))
	lines.FieldsPerRecord = -1
	header, err := lines.Read()
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	name, item, document := columnOf(header, "name"), columnOf(header, "item"), columnOf(header, "document")
	if name < 0 || item < 0 {
		return nil, fmt.Errorf("%s:1: the first line must name the columns name and item", file)
	}
	d := &Decisions{items: make(map[decided]string)}
	for {
		record, err := lines.Read()
		if errors.Is(err, io.EOF) {
			return d, nil
		} else if err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		if err := d.add(cellOf(record, name), cellOf(record, item), cellOf(record, document)); err != nil {
			line, _ := lines.FieldPos(0)
			return nil, fmt.Errorf("%s:%d: %w", file, line, err)
		}
	}
}

// add notes one decision; one without an item is still open.
func (d *Decisions) add(name, item, document string) error {
	if item == "" {
		return nil
	}
	key := decided{string(appendKey(nil, name)), document}
	if key.key == "" {
		return errors.New("the name is empty")
	}
	if item == "NIL" {
		item = ""
	} else if _, ok := itemNumber(item); !ok {
		return fmt.Errorf("%q is not an item id: write Q and a number, or NIL", item)
	}
	if was, ok := d.items[key]; ok && was != item {
		return fmt.Errorf("%q is decided twice, and not alike", name)
	}
	d.items[key] = item
	return nil
}

// of is what is decided about an entity; the item is empty for none.
func (d *Decisions) of(e *ontology.Entity, document string) (item string, ok bool) {
	if d == nil || len(d.items) == 0 {
		return "", false
	}
	if item, ok = d.ofName(e.Label, document); ok {
		return item, true
	}
	for _, alias := range e.Aliases {
		if e.Class == "Person" && !strings.Contains(alias, " ") {
			continue // a family name is decided for those whom the text calls so only
		}
		if item, ok = d.ofName(alias, document); ok {
			return item, true
		}
	}
	return "", false
}

// ofName looks for a decision in the document first, then for one everywhere.
func (d *Decisions) ofName(name, document string) (string, bool) {
	key := string(appendKey(nil, name))
	if item, ok := d.items[decided{key, document}]; ok {
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
