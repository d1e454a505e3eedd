package link

import (
	"strings"

	"github.com/spoglio/spoglio/ontology"
)

// numeralBefore is the Roman numeral before the first mention that has the
// label's words; empty if there is none.
func (d *document) numeralBefore(e *ontology.Entity) string {
	text := d.reading.Document.Text
	for _, m := range e.Mentions {
		if m.End > len(text) || m.Len() != len(e.Label) || string(text[m.Start:m.End]) != e.Label {
			continue
		}
		end := m.Start - 1
		if end < 1 || text[end] != ' ' {
			return ""
		}
		start := end
		for start > 0 && strings.IndexByte("IVX", text[start-1]) >= 0 {
			start--
		}
		if start > 0 && text[start-1] != ' ' && text[start-1] != '\n' && text[start-1] != '\'' {
			return ""
		}
		return string(text[start:end])
	}
	return ""
}
