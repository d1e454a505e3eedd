package out

import (
	"encoding/binary"
	"strings"

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
		return appendQuantityKey(append(b, quantityKey), v)
	}
	return b
}

// appendQuantityKey appends the amount and, unless it is plain, unit and bounds,
// each after a zero byte.
func appendQuantityKey(b []byte, q ontology.Quantity) []byte {
	amount, _ := decimal(q.Amount)
	b = append(b, amount...)
	if q.Plain() {
		return b
	}
	lower, _ := decimal(q.Lower)
	upper, _ := decimal(q.Upper)
	b = append(append(b, 0), q.Unit...)
	b = append(append(b, 0), lower...)
	return append(append(b, 0), upper...)
}

func quantityOfKey(key string) ontology.Quantity {
	parts := strings.Split(key, "\x00")
	if len(parts) == 1 {
		return ontology.Quantity{Amount: key}
	}
	return ontology.Quantity{Amount: parts[0], Unit: parts[1], Lower: parts[2], Upper: parts[3]}
}

// valueOfKey is the value that a key was made of, without what its node does
// not show.
func valueOfKey(key string) ontology.Value {
	if key[0] == quantityKey {
		return quantityOfKey(key[1:])
	}
	return ontology.Time{
		Year: int(binary.BigEndian.Uint64([]byte(key[1:9])) - 1<<63), Month: int(key[9]), Day: int(key[10]),
		Precision: ontology.Precision(key[11]), Calendar: ontology.Calendar(key[12]),
	}
}
