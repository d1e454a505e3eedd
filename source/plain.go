package source

import (
	"bytes"
	"unicode"
	"unicode/utf8"
)

// widest is the longest line, in code points, that still looks as if an
// editor had broken it; a text with a longer one has a paragraph on each line.
const widest = 120

// readPlain makes the blocks of a plain text. A blank line ends a paragraph.
// So does every line break at which the next word would still have fitted
// into the text's width: nobody breaks a line there except to begin anew.
func (d *Document) readPlain(body int) {
	lines := plainLines(d.Text, body)
	width := 0
	for _, l := range lines {
		width = max(width, countPoints(d.Text[l.Start:l.End]))
	}
	for i, l := range lines {
		if l.Len() == 0 {
			continue
		}
		if i > 0 && width <= widest && d.wraps(lines[i-1], l, width) {
			d.continueBlock(l)
		} else {
			d.Blocks = append(d.Blocks, Block{Span: l, Runs: []Span{l}})
		}
	}
}

// continueBlock adds a line to the last block; the line break before it
// belongs to the run that it ends.
func (d *Document) continueBlock(line Span) {
	b := &d.Blocks[len(d.Blocks)-1]
	b.Runs[len(b.Runs)-1].End = lineEnd(d.Text, b.Span.End)
	b.Runs = append(b.Runs, line)
	b.Span.End = line.End
}

// wraps reports whether the break between two neighbouring lines is one that
// an editor made for want of room.
func (d *Document) wraps(line, next Span, width int) bool {
	if line.Len() == 0 {
		return false
	}
	word := d.Text[next.Start:next.End]
	if i := bytes.IndexFunc(word, unicode.IsSpace); i >= 0 {
		word = word[:i]
	}
	return countPoints(d.Text[line.Start:line.End])+1+utf8.RuneCount(word) > width
}

// plainLines is the lines of a text from body on, without white space around.
func plainLines(text []byte, body int) []Span {
	var lines []Span
	for start := body; start < len(text); {
		end := lineEnd(text, start)
		lines = append(lines, trim(text, Span{start, end}))
		start = end
	}
	return lines
}

// lineEnd is the offset behind the line break that follows offset.
func lineEnd(text []byte, offset int) int {
	if i := bytes.IndexByte(text[offset:], '\n'); i >= 0 {
		return offset + i + 1
	}
	return len(text)
}

// trim is s without the white space at its ends.
func trim(text []byte, s Span) Span {
	words := text[s.Start:s.End]
	left := len(words) - len(bytes.TrimLeftFunc(words, unicode.IsSpace))
	right := len(bytes.TrimRightFunc(words, unicode.IsSpace))
	if left >= right {
		return Span{s.Start, s.Start}
	}
	return Span{s.Start + left, s.Start + right}
}
