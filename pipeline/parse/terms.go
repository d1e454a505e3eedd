package parse

import "github.com/spoglio/spoglio/ontology"

// appendTerms appends a record, or one for each of the several stretches of time
// of which it tells: "fu ministro dal 1901 al 1903 e dal 1906 al 1909".
func appendTerms(out []ontology.Record, r ontology.Record) []ontology.Record {
	n := 0
	for i := range r.Fields {
		if r.Fields[i].Name == "start" {
			n++
		}
	}
	if n < 2 {
		return append(out, r)
	}
	for i := range r.Fields {
		if f := &r.Fields[i]; isTerm(f.Name) && !told(r.Fields[:i], f) {
			part := r
			part.Fields = nil
			for j := range r.Fields {
				if g := &r.Fields[j]; !isTerm(g.Name) || g.Evidence == f.Evidence {
					part.Fields = append(part.Fields, *g)
				}
			}
			out = append(out, part)
		}
	}
	return out
}

func isTerm(field string) bool { return field == "start" || field == "end" || field == "date" }

// told reports whether a field before has the words of this one.
func told(before []ontology.Field, f *ontology.Field) bool {
	for i := range before {
		if isTerm(before[i].Name) && before[i].Evidence == f.Evidence {
			return true
		}
	}
	return false
}
