package parse

import (
	"fmt"
	"strings"

	"github.com/spoglio/spoglio/ontology"
)

// Check holds a frame against the schema: its kind of record must be there, and
// its slots must be fields of that kind. A slot of another name is allowed if it
// is required, or must have none: it only says when the frame holds. The error is a *FrameError.
func (f *Frame) Check(s *ontology.Schema) error {
	kind := s.Record(f.Makes)
	if kind == nil {
		return &FrameError{f.File, f.Line, fmt.Sprintf("frame %q makes %q, of which the schema knows nothing", f.Name, f.Makes), "kinds of record: " + strings.Join(kindNames(s), ", ")}
	}
	fields := fieldNames(kind)
	for i := range f.Slots {
		slot := &f.Slots[i]
		near := misspelt(slot.Name, fields)
		if kind.Field(slot.Name) != nil || (slot.Required || slot.None) && near == "" {
			continue
		}
		hint := "fields: " + strings.Join(fields, ", ") + "; a slot that is none of them must be required or none: true"
		if near != "" {
			hint = fmt.Sprintf("perhaps %q is meant; ", near) + hint
		}
		return &FrameError{f.File, slot.line, fmt.Sprintf("frame %q: a record of kind %s has no field %q", f.Name, f.Makes, slot.Name), hint}
	}
	return nil
}

func kindNames(s *ontology.Schema) []string {
	var out []string
	for i := range s.Records {
		out = append(out, s.Records[i].Name)
	}
	return out
}

func fieldNames(k *ontology.RecordKind) []string {
	var out []string
	for i := range k.Fields {
		out = append(out, k.Fields[i].Name)
	}
	return out
}

// misspelt is the name of which a word looks like a misspelling, or nothing.
func misspelt(word string, names []string) string {
	for _, name := range names {
		if len(word) > 3 && len(name) > 3 && edits(word, name) <= 1+len(name)/12 {
			return name
		}
	}
	return ""
}

// edits is the Levenshtein distance of two ASCII words.
func edits(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			diagonal, row[j+1] = row[j+1], min(row[j+1]+1, row[j]+1, diagonal+cost)
		}
	}
	return row[len(b)]
}
