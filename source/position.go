package source

import (
	"bytes"
	"sort"
)

// stride is the distance in bytes between two entries of a Document's table
// of code points, which keeps Position and CodePoint fast in long lines.
const stride = 512

// index fills the tables behind Position and CodePoint.
func (d *Document) index() {
	d.lines = make([]int, 1, 1+bytes.Count(d.Text, []byte{'\n'}))
	d.points = make([]int, 0, len(d.Text)/stride+1)
	for i, n := 0, 0; i <= len(d.Text); i += stride {
		d.points = append(d.points, n)
		n += countPoints(d.Text[i:min(i+stride, len(d.Text))])
	}
	for i, c := range d.Text {
		if c == '\n' {
			d.lines = append(d.lines, i+1)
		}
	}
}

// CodePoint is the number of Unicode code points before offset, counted from
// the start of the file, front matter included. An offset inside a code point
// counts it.
func (d *Document) CodePoint(offset int) int {
	offset = min(max(offset, 0), len(d.Text))
	near := offset / stride
	if near >= len(d.points) { // a Document that Parse did not make
		return countPoints(d.Text[:offset])
	}
	return d.points[near] + countPoints(d.Text[near*stride:offset])
}

// Position is the line and column of a byte offset. Lines end with "\n"; an
// offset beyond the text is its end.
func (d *Document) Position(offset int) Position {
	offset = min(max(offset, 0), len(d.Text))
	if d.lines == nil {
		return positionIn(d.Text, offset)
	}
	line := sort.SearchInts(d.lines, offset+1) - 1
	return Position{line + 1, d.CodePoint(offset) - d.CodePoint(d.lines[line]) + 1}
}

// positionIn is the Position of an offset in a text that has no tables.
func positionIn(text []byte, offset int) Position {
	before := text[:offset]
	start := bytes.LastIndexByte(before, '\n') + 1
	return Position{bytes.Count(before, []byte{'\n'}) + 1, countPoints(before[start:]) + 1}
}

// countPoints counts the bytes that begin a code point.
func countPoints(text []byte) (n int) {
	for _, c := range text {
		if c&0xC0 != 0x80 {
			n++
		}
	}
	return n
}

// Offset is the byte offset of a line and column, and whether the text reaches
// there.
func (d *Document) Offset(p Position) (int, bool) {
	start := 0
	for line := 1; line < p.Line; line++ {
		i := bytes.IndexByte(d.Text[start:], '\n')
		if i < 0 {
			return 0, false
		}
		start += i + 1
	}
	column := 1
	for i := range string(d.Text[start:lineEnd(d.Text, start)]) {
		if column == p.Column {
			return start + i, p.Line > 0
		}
		column++
	}
	return 0, false
}
