package out

import (
	"strings"

	"github.com/spoglio/spoglio/ontology"
)

// vocabulary is what the writers ask of the schema.
type vocabulary struct {
	schema *ontology.Schema
	items  map[string]string // class name → Wikidata item
}

func newVocabulary(s *ontology.Schema) vocabulary {
	voc := vocabulary{schema: s, items: make(map[string]string, len(s.Classes))}
	for _, c := range s.Classes {
		for _, m := range c.Matches {
			item, ok := strings.CutPrefix(m.Term, "wd:")
			if ok && (m.Kind == "exact" || m.Kind == "equivalent") && voc.items[c.Name] == "" {
				voc.items[c.Name] = item
			}
		}
	}
	return voc
}

// classItem is the Wikidata item that a class is exactly, or "".
func (voc vocabulary) classItem(class string) string { return voc.items[class] }

// propertyLabel is the Italian name of a property, or its id where the schema
// does not know it.
func (voc vocabulary) propertyLabel(id string) string {
	if p := voc.schema.Property(id); p != nil && p.Label.Italian != "" {
		return p.Label.Italian
	}
	return id
}
