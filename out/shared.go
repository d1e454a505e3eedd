package out

import (
	"cmp"
	"slices"
	"strings"

	"github.com/spoglio/spoglio/ontology"
)

// values are the keys of the values that have nodes, sorted, each once.
func (v *view) values() []string {
	if v.valueKeys == nil {
		v.valueKeys = make([]string, 0, len(v.rows))
		var buf []byte
		for i := range v.rows {
			v.rows[i].eachNoded(func(value ontology.Value) {
				buf = appendValueKey(buf[:0], value)
				v.valueKeys = append(v.valueKeys, string(buf))
			})
		}
		slices.Sort(v.valueKeys)
		v.valueKeys = slices.Compact(v.valueKeys)
	}
	return v.valueKeys
}

// eachNoded gives the values of a row that have nodes.
func (r *row) eachNoded(do func(ontology.Value)) {
	if !r.rdf {
		return
	}
	if isNoded(r.Value) {
		do(r.Value)
	}
	for i := range r.bare {
		if isNoded(r.bare[i].Value) {
			do(r.bare[i].Value)
		}
	}
}

// references are those of all rows that RDF can say, in the order of the
// texts, each place once.
func (v *view) references() []*ontology.Reference {
	if v.cited == nil {
		v.cited = make([]*ontology.Reference, 0, len(v.rows))
		for i := range v.rows {
			if r := &v.rows[i]; r.rdf {
				for j := range r.refs {
					v.cited = append(v.cited, &r.refs[j])
				}
			}
		}
		slices.SortStableFunc(v.cited, compareReferences)
		v.cited = slices.CompactFunc(v.cited, func(a, b *ontology.Reference) bool { return compareReferences(a, b) == 0 })
	}
	return v.cited
}

func compareReferences(a, b *ontology.Reference) int {
	return cmp.Or(strings.Compare(a.Document, b.Document), cmp.Compare(a.Span.Start, b.Span.Start), cmp.Compare(a.Span.End, b.Span.End))
}
