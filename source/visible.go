package source

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// BlockAt is the index in Blocks of the block that holds offset, and whether
// there is one.
func (d *Document) BlockAt(offset int) (int, bool) {
	i := d.blockFrom(offset)
	return i, i < len(d.Blocks) && d.Blocks[i].Span.Start <= offset
}

// blockFrom is the index of the first block that ends after offset.
func (d *Document) blockFrom(offset int) int {
	return sort.Search(len(d.Blocks), func(i int) bool { return d.Blocks[i].Span.End > offset })
}

// Plain is the visible text of a span on one line: markup is dropped, line
// breaks and runs of white space are one space, none stands at the ends. A
// span outside every block gives its own bytes.
func (d *Document) Plain(s Span) string {
	first := d.blockFrom(s.Start)
	if first == len(d.Blocks) || d.Blocks[first].Span.Start >= s.End {
		return fold(d.Quote(s))
	}
	var b strings.Builder
	for _, block := range d.Blocks[first:] {
		if block.Span.Start >= s.End {
			break
		}
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		d.writeVisible(&b, block.Runs, s)
	}
	return fold(b.String())
}

// writeVisible writes what lies in s of the runs of one block.
func (d *Document) writeVisible(b *strings.Builder, runs []Span, s Span) {
	first := sort.Search(len(runs), func(i int) bool { return runs[i].End > s.Start })
	for _, run := range runs[first:] {
		if run.Start >= s.End {
			return
		}
		b.Write(d.Text[max(run.Start, s.Start):min(run.End, s.End)])
	}
}

// fold makes every run of white space one space and trims the ends. It gives
// back text itself where nothing has to change.
func fold(text string) string {
	if folded(text) {
		return text
	}
	return strings.Join(strings.Fields(text), " ")
}

// folded reports whether the only white space of text is single spaces inside.
func folded(text string) bool {
	space := true
	for i := 0; i < len(text); i++ {
		c := text[i]
		switch {
		case c == ' ':
			if space {
				return false
			}
			space = true
			continue
		case c < ' ', c >= utf8.RuneSelf && startsSpace(text[i:]):
			return false
		}
		space = false
	}
	return !space || text == ""
}

func startsSpace(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.IsSpace(r)
}
