package wikidata

import (
	"bytes"
	"encoding/json"
	"errors"
)

var errJSON = errors.New("the JSON is broken, or cut")

// eachField calls visit with each field of a JSON object: the key as it is
// written, without its quotes, and the bytes of the value. What it passes over
// is not checked beyond brackets and quotes: most of a dump is not wanted.
// Anything but an object has no fields.
func eachField(object []byte, visit func(key, value []byte) error) error {
	rest := trimLeft(object)
	if len(rest) == 0 {
		return errJSON
	}
	if rest[0] != '{' {
		return nil
	}
	for rest = trimLeft(rest[1:]); len(rest) > 0 && rest[0] == '"'; {
		n := stringEnd(rest)
		if n < 0 {
			return errJSON
		}
		key := rest[1 : n-1]
		if rest = trimLeft(rest[n:]); len(rest) == 0 || rest[0] != ':' {
			return errJSON
		}
		rest = trimLeft(rest[1:])
		if n = valueEnd(rest); n <= 0 {
			return errJSON
		}
		if err := visit(key, rest[:n]); err != nil {
			return err
		}
		if rest = trimLeft(rest[n:]); len(rest) > 0 && rest[0] == ',' {
			if rest = trimLeft(rest[1:]); len(rest) == 0 || rest[0] != '"' {
				return errJSON
			}
			continue
		}
		break
	}
	if len(rest) == 0 || rest[0] != '}' || len(trimLeft(rest[1:])) > 0 {
		return errJSON
	}
	return nil
}

func trimLeft(b []byte) []byte {
	for len(b) > 0 && (b[0] == ' ' || b[0] == '\t' || b[0] == '\n' || b[0] == '\r') {
		b = b[1:]
	}
	return b
}

// stringEnd is where the string ends that begins at the first byte; -1 if it
// does not.
func stringEnd(b []byte) int {
	for at := 1; ; {
		n := bytes.IndexByte(b[at:], '"')
		if n < 0 {
			return -1
		}
		at += n + 1
		slashes := 0
		for b[at-2-slashes] == '\\' {
			slashes++
		}
		if slashes%2 == 0 {
			return at
		}
	}
}

// valueEnd is where the value ends that begins at the first byte; 0 or less if
// it does not.
func valueEnd(b []byte) int {
	if len(b) == 0 {
		return -1
	}
	switch b[0] {
	case '"':
		return stringEnd(b)
	case '{', '[':
		return bracketEnd(b)
	}
	n := bytes.IndexAny(b, ",}] \t\r\n")
	if n < 0 {
		return len(b)
	}
	return n
}

// bracketEnd is where the object or array ends that begins at the first byte.
func bracketEnd(b []byte) int {
	depth := 0
	for i := 0; i < len(b); i++ {
		switch b[i] {
		case '"':
			n := stringEnd(b[i:])
			if n < 0 {
				return -1
			}
			i += n - 1
		case '{', '[':
			depth++
		case '}', ']':
			if depth--; depth == 0 {
				return i + 1
			}
		}
	}
	return -1
}

// unquoted is the text of a JSON string; empty for anything else.
func unquoted(value []byte) (string, error) {
	if len(value) == 0 || value[0] != '"' {
		return "", nil
	}
	var s string
	err := json.Unmarshal(value, &s)
	return s, err
}

// valueOf is the text of the field "value" of an object.
func valueOf(object []byte) (s string, err error) {
	scanned := eachField(object, func(key, value []byte) error {
		if string(key) == "value" {
			s, err = unquoted(value)
		}
		return err
	})
	return s, scanned
}
