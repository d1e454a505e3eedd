package parse

import "github.com/spoglio/spoglio/ontology"

// NumberExpr is a cardinal number over tokens [First, Last), with the words
// that make it approximate ("circa tremila", "oltre 2.600", "una sessantina").
type NumberExpr struct {
	First, Last int
	Value       ontology.Quantity
}
