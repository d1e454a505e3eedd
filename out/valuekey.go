package out

import (
	"encoding/binary"

	"github.com/spoglio/spoglio/ontology"
)

// isNoded reports whether a value has a node of its own.
func isNoded(v ontology.Value) bool {
	switch v.(type) {
	case ontology.Time, ontology.Quantity:
		return true
	}
	return false
}

// The kinds of value key, in their order.
const (
	timeKey     = 'a'
	quantityKey = 'b'
)

// appendValueKey appends the key of a noded value: of two values with one node
// it is the same, and keys in the order of their bytes are times in theirs,
// then numbers.
func appendValueKey(b []byte, v ontology.Value) []byte {
	switch v := v.(type) {
	case ontology.Time:
		month, day := 0, 0
		if v.Precision >= ontology.Month {
			month = v.Month
		}
		if v.Precision >= ontology.Day {
			day = v.Day
		}
		b = binary.BigEndian.AppendUint64(append(b, timeKey), uint64(v.Year)+1<<63)
		return append(b, byte(month), byte(day), byte(v.Precision), byte(v.Calendar))
	case ontology.Quantity:
		amount, _ := decimal(v.Amount)
		return append(append(b, quantityKey), amount...)
	}
	return b
}

// valueOfKey is the value that a key was made of, without what its node does
// not show.
func valueOfKey(key string) ontology.Value {
	if key[0] == quantityKey {
		return ontology.Quantity{Amount: key[1:]}
	}
	return ontology.Time{
		Year: int(binary.BigEndian.Uint64([]byte(key[1:9])) - 1<<63), Month: int(key[9]), Day: int(key[10]),
		Precision: ontology.Precision(key[11]), Calendar: ontology.Calendar(key[12]),
	}
}
