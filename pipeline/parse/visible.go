package parse

import (
	"bytes"
	"strings"

	"github.com/spoglio/spoglio/source"
)

// visible is the running text of blocks, markup left out, with the way back
// from each of its bytes to the document.
type visible struct {
	text   string
	bounds []int // block i is text[bounds[i]:bounds[i+1]]
	pieces []piece
	at     int // the piece last asked for
}

// piece says that the text from offset at on comes from byte from of the document.
type piece struct{ at, from int }

// visibleText joins the runs of blocks. Where a line ends between two runs, or
// white space stands there, so it does in the text; where there is only
// markup, the runs touch and a word cut by it is whole again.
func visibleText(d *source.Document, blocks []source.Block) *visible {
	v := &visible{bounds: make([]int, 0, len(blocks)+1)}
	var text strings.Builder
	text.Grow(sizeOf(blocks))
	for _, b := range blocks {
		v.bounds = append(v.bounds, text.Len())
		for i, run := range b.Runs {
			if i > 0 && apart(d.Text[b.Runs[i-1].End:run.Start]) {
				text.WriteByte('\n')
			}
			v.pieces = append(v.pieces, piece{text.Len(), run.Start})
			text.Write(d.Text[run.Start:run.End])
		}
	}
	v.text = text.String()
	v.bounds = append(v.bounds, len(v.text))
	return v
}

func sizeOf(blocks []source.Block) int {
	n := 0
	for _, b := range blocks {
		for _, run := range b.Runs {
			n += run.Len() + 1
		}
	}
	return n
}

// apart reports whether what lies between two runs parts words.
func apart(gap []byte) bool {
	return bytes.IndexByte(gap, '\n') >= 0 || len(gap) > 0 && len(bytes.TrimSpace(gap)) == 0
}

// span is the place in the document of text[lo:hi], which is not empty. Each
// call must ask for a place after the last.
func (v *visible) span(lo, hi int) source.Span {
	return source.Span{Start: v.offset(lo), End: v.offset(hi-1) + 1}
}

func (v *visible) offset(i int) int {
	for v.at+1 < len(v.pieces) && v.pieces[v.at+1].at <= i {
		v.at++
	}
	return v.pieces[v.at].from + i - v.pieces[v.at].at
}
