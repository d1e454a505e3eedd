package link

// Stats says what an authority holds, in all its tables.
type Stats struct {
	Bytes     int          `json:"bytes"`
	Items     int          `json:"items"`
	Names     int          `json:"names"`     // keys that lead to an item, family names included
	Skeletons int          `json:"skeletons"` // cross-script keys
	Indexed   int          `json:"indexed"`   // bytes of the indexes of both
	Classes   []ClassCount `json:"classes"`   // in the schema's order, those with items
}

// ClassCount is the number of items of a class.
type ClassCount struct {
	Class string `json:"class"`
	Items int    `json:"items"`
}

// Stats counts what the authority holds.
func (a *Authority) Stats() Stats {
	var s Stats
	counts := make([]int, len(classes))
	for _, t := range a.tables {
		s.Bytes += len(t.blocks.data)
		s.Items += t.len()
		s.Names += t.names.len()
		s.Skeletons += t.sounds.len()
		for _, of := range t.header.sections[sectionNames:sectionChecksums] {
			s.Indexed += int(of.n)
		}
		for i := range t.len() {
			if r := t.record(i); r != nil {
				counts[min(int(r[9]), len(classes)-1)]++
			}
		}
	}
	for i, n := range counts {
		if n > 0 {
			s.Classes = append(s.Classes, ClassCount{classes[i], n})
		}
	}
	return s
}
