package parse

import "github.com/spoglio/spoglio/ontology"

// NumberExpr is a cardinal number over tokens [First, Last), with the words
// that make it approximate ("circa tremila", "oltre 2.600", "una sessantina").
type NumberExpr struct {
	First, Last int
	Value       ontology.Quantity
}

// DropOverlaps removes, in place, the numbers that lie inside an expression of
// time. Both are in text order.
func DropOverlaps(numbers []NumberExpr, times []TimeExpr) []NumberExpr {
	kept := numbers[:0]
	for _, n := range numbers {
		for len(times) > 0 && times[0].Last <= n.First {
			times = times[1:]
		}
		if len(times) == 0 || n.Last <= times[0].First {
			kept = append(kept, n)
		}
	}
	return kept
}
