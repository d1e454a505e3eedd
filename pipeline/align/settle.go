package align

import "github.com/spoglio/spoglio/ontology"

// Settle gives an entity whose class is only assumed the class of the fields
// that it fills ("morì a X": X is a place), if they all want the same one. The
// class is part of what a name is linked by and of a local ID, so call it
// before linking.
func Settle(r *ontology.Reading, s *ontology.Schema) {
	wanted := make([]string, len(r.Entities))
	for i := range r.Records {
		kind := s.Record(r.Records[i].Kind)
		if kind == nil {
			continue
		}
		for _, f := range r.Records[i].Fields {
			if ref, ok := f.Value.(ontology.Ref); ok && r.Entities[ref.Entity].Assumed {
				want(&wanted[ref.Entity], kind.Field(f.Name))
			}
		}
	}
	for i, class := range wanted {
		if class != "" && class != undecided {
			r.Entities[i].Class, r.Entities[i].Assumed = class, false
		}
	}
}

// undecided is wanted where fields want different classes.
const undecided = "?"

func want(class *string, f *ontology.FieldType) {
	switch {
	case f == nil || !decisive(f.Class) || *class == f.Class:
	case *class == "":
		*class = f.Class
	default:
		*class = undecided
	}
}

// decisive reports whether a field's class says what a name stands for: a
// Thing or an Agent may be anything or anybody.
func decisive(class string) bool {
	switch class {
	case "Person", "Organisation", "Place", "Event", "Work":
		return true
	}
	return false
}
