package source

import (
	"bytes"
	"fmt"
)

// Two things take goldmark time that grows with the square of their size; no
// text that people wrote comes near these limits.
const (
	deepest     = 100     // quotations and lists that one line may open
	linkedBytes = 1 << 28 // link openings times bytes, in one run without spaces
)

// checkLimits refuses a Markdown body that would take minutes to read.
func (d *Document) checkLimits(body int) error {
	for start := body; start < len(d.Text); {
		end := lineEnd(d.Text, start)
		line := d.Text[start:end]
		if markers(line) > deepest {
			return &Error{d.Path, d.Position(start), fmt.Sprintf("more than %d quotations and lists one in another", deepest),
				"if the line is meant as it is, put a backslash before its first sign"}
		}
		if tangled(line) {
			return &Error{d.Path, d.Position(start), "thousands of links without a space between them",
				"part them with spaces, or give the text as .txt"}
		}
		start = end
	}
	return nil
}

// markers counts the signs at the start of a line that may open a block.
func markers(line []byte) (n int) {
	for i, c := range line {
		switch c {
		case '>':
			n++
		case '-', '*', '+', '.', ')':
			if i+1 < len(line) && (line[i+1] == ' ' || line[i+1] == '\t') {
				n++
			}
		case ' ', '\t', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
		default:
			return n
		}
	}
	return n
}

// tangled reports whether a line has far too many links in one word.
func tangled(line []byte) bool {
	opening := []byte("](")
	if n := bytes.Count(line, opening); n*len(line) < linkedBytes {
		return false
	}
	for word := range bytes.FieldsSeq(line) {
		if bytes.Count(word, opening)*len(word) >= linkedBytes {
			return true
		}
	}
	return false
}
