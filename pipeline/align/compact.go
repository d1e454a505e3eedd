package align

import (
	"slices"
	"strings"

	"github.com/spoglio/spoglio/ontology"
)

// compact merges what one document says several times: of equal statements the
// first stays; one that says less is absorbed by one that says the same and
// more (more qualifiers, a date more exact).
func compact(statements []ontology.Statement) []ontology.Statement {
	groups := map[sameKey][]int{} // what stays, by what may be merged
	gone := make([]bool, len(statements))
	for i := range statements {
		k := keyOf(&statements[i])
		group := last(groups[k])
		if gone[i] = slices.ContainsFunc(group, func(j int) bool { return absorbs(&statements[j], &statements[i]) }); gone[i] {
			continue
		}
		groups[k] = append(slices.DeleteFunc(group, func(j int) bool {
			gone[j] = absorbs(&statements[i], &statements[j])
			return gone[j]
		}), i)
	}
	repeatedSpans(statements, groups, gone)
	return without(statements, gone)
}

// reach is how many statements of one fact, or dates of one subject, are
// compared with each other: a text that gives more of them is a list, and must
// not take more than linear time.
const reach = 64

// last are the last few indices of a group.
func last(group []int) []int { return group[max(0, len(group)-reach):] }

// without are the statements that are not marked, in the same memory.
func without(statements []ontology.Statement, marked []bool) []ontology.Statement {
	kept := statements[:0]
	for i := range statements {
		if !marked[i] {
			kept = append(kept, statements[i])
		}
	}
	return kept
}

// sameKey is what two statements share that one may absorb: all but the
// qualifiers, and the value of a date.
type sameKey struct {
	factKey
	value string
}

func keyOf(st *ontology.Statement) sameKey {
	k := sameKey{factKey: factKey{st.Subject.ID, st.Property, st.Polarity}}
	switch v := st.Value.(type) {
	case ontology.Item:
		k.value = v.ID
	case ontology.Quantity:
		k.value = v.Amount
		if !v.Plain() {
			k.value = strings.Join([]string{v.Amount, v.Unit, v.Lower, v.Upper}, " ")
		}
	case ontology.Text:
		k.value = v.Text
	}
	return k
}

// absorbs reports whether a says all that b says.
func absorbs(a, b *ontology.Statement) bool {
	if _, ok := a.Value.(ontology.Time); ok && !refines(a.Value, b.Value) {
		return false
	}
	for _, q := range b.Qualifiers {
		if !says(a, q) {
			return false
		}
	}
	return true
}

// says reports whether a statement has the qualifier or a finer one. That a
// date is about then is no loss beside the exact date.
func says(a *ontology.Statement, q ontology.Qualifier) bool {
	t, isTime := a.Value.(ontology.Time)
	if isTime && t.Precision == ontology.Day && (q.Property == "P1480" || q.Property == "P1319" || q.Property == "P1326") {
		return true
	}
	for _, r := range a.Qualifiers {
		if r.Property == q.Property && refines(r.Value, q.Value) {
			return true
		}
	}
	return false
}

// repeatedSpans marks points in time that only repeat, more vaguely, when something
// begins or ends.
func repeatedSpans(statements []ontology.Statement, groups map[sameKey][]int, gone []bool) {
	for i := range statements {
		st := &statements[i]
		if st.Property != "P585" || gone[i] {
			continue
		}
		for _, property := range [...]string{"P580", "P582"} {
			for _, j := range groups[sameKey{factKey: factKey{st.Subject.ID, property, st.Polarity}}] {
				gone[i] = gone[i] || vaguer(st.Value, statements[j].Value) && len(st.Qualifiers) == 0
			}
		}
	}
}

func vaguer(a, b ontology.Value) bool { return refines(b, a) && !refines(a, b) }
