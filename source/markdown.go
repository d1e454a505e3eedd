package source

import (
	"bytes"
	"slices"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/text"
)

// readMarkdown makes the blocks, links and emphases of a Markdown body. Code, HTML
// blocks and images are not running text and are left out.
func (d *Document) readMarkdown(body int) {
	m := goldmark.New(goldmark.WithExtensions(extension.Table, extension.Footnote, extension.Strikethrough, extension.TaskList))
	r := markdown{doc: d, base: body, text: d.Text[body:]}
	r.blocks(m.Parser().Parse(text.NewReader(r.text)), Paragraph, 0)
	// goldmark moves the footnotes to the end.
	slices.SortStableFunc(d.Blocks, func(a, b Block) int { return a.Span.Start - b.Span.Start })
	slices.SortStableFunc(d.Links, func(a, b Link) int { return a.Span.Start - b.Span.Start })
	slices.SortStableFunc(d.Emphases, func(a, b Span) int { return a.Start - b.Start })
}

// markdown walks goldmark's tree of a body that begins at base in the file.
type markdown struct {
	doc  *Document
	base int
	text []byte // the body

	kind  BlockKind // of the block in hand
	level int
	runs  []Span
}

// blocks walks the blocks below parent, whose text is of the given kind.
func (r *markdown) blocks(parent ast.Node, kind BlockKind, level int) {
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		switch n := n.(type) {
		case *ast.Paragraph, *ast.TextBlock:
			r.block(n, kind, level)
		case *ast.Heading:
			r.block(n, Heading, n.Level)
		case *extast.TableCell:
			r.block(n, Cell, 0)
		case *ast.ListItem:
			r.blocks(n, ListItem, nesting(n, ast.KindListItem))
		case *ast.Blockquote:
			r.blocks(n, Quotation, nesting(n, ast.KindBlockquote))
		case *extast.Footnote:
			r.blocks(n, Footnote, 0)
		case *ast.List, *extast.Table, *extast.TableHeader, *extast.TableRow, *extast.FootnoteList:
			r.blocks(n, kind, level)
		}
	}
}

// nesting counts the ancestors of a kind, n included.
func nesting(n ast.Node, kind ast.NodeKind) (level int) {
	for ; n != nil; n = n.Parent() {
		if n.Kind() == kind {
			level++
		}
	}
	return level
}

// block keeps one block of inline text.
func (r *markdown) block(n ast.Node, kind BlockKind, level int) {
	r.kind, r.level = kind, level
	r.inlines(n)
	r.endBlock()
}

// endBlock makes a block of the runs in hand, if they hold a visible word.
func (r *markdown) endBlock() {
	runs := trimRuns(r.doc.Text, r.runs)
	r.runs = nil
	if len(runs) > 0 {
		span := Span{runs[0].Start, runs[len(runs)-1].End}
		r.doc.Blocks = append(r.doc.Blocks, Block{r.kind, r.level, span, runs})
	}
}

// inlines adds the runs and links below n.
func (r *markdown) inlines(parent ast.Node) {
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		switch n := n.(type) {
		case *ast.Text:
			r.textRun(n)
		case *ast.Link:
			first := len(r.runs)
			r.inlines(n)
			r.link(first, string(n.Destination))
		case *ast.AutoLink:
			first := len(r.runs)
			label := n.Label(r.text)
			start := cap(r.text) - cap(label) // label is a slice of the body
			r.add(start, start+len(label))
			r.link(first, string(n.URL(r.text)))
		case *ast.Emphasis:
			first := len(r.runs)
			r.inlines(n)
			if plainEmphasis(n) {
				r.emphasis(first)
			}
		case *ast.CodeSpan, *extast.Strikethrough:
			r.inlines(n)
		case *ast.RawHTML:
			if isBreak(n.Segments.Value(r.text)) {
				r.endBlock()
			}
		}
	}
}

// textRun adds the visible parts of a text: a backslash that escapes is left
// out, of "&amp;" the "&" stays, and the line break behind it belongs to it.
func (r *markdown) textRun(n *ast.Text) {
	start, stop := n.Segment.Start, n.Segment.Stop
	if !n.IsRaw() && n.Parent().Kind() != ast.KindCodeSpan {
		for i := start; i < stop; i++ {
			switch {
			case r.text[i] == '\\' && i+1 < stop && isPunct(r.text[i+1]):
				r.add(start, i)
				start = i + 1
				i++
			case r.text[i] == '&' && bytes.HasPrefix(r.text[i:stop], []byte("&amp;")):
				r.add(start, i+1)
				start = i + len("&amp;")
				i = start - 1
			}
		}
	}
	r.add(start, stop)
	if n.SoftLineBreak() || n.HardLineBreak() {
		end := lineEnd(r.text, stop)
		if n.HardLineBreak() && stop < len(r.text) && r.text[stop] == '\\' {
			stop++
		}
		r.add(stop, end)
	}
}

// isBreak reports whether a tag is "<br>", which ends a block: no byte of the
// file could stand for the white space that it means.
func isBreak(tag []byte) bool {
	return string(bytes.ToLower(bytes.TrimRight(tag, " />"))) == "<br"
}

// isPunct reports whether a backslash before c is markup.
func isPunct(c byte) bool {
	return '!' <= c && c <= '/' || ':' <= c && c <= '@' || '[' <= c && c <= '`' || '{' <= c && c <= '~'
}

// add adds the run [start, stop) of the body, joined with the one it follows
// directly.
func (r *markdown) add(start, stop int) {
	start, stop = start+r.base, stop+r.base
	if start >= stop {
		return
	}
	if n := len(r.runs); n > 0 && r.runs[n-1].End == start {
		r.runs[n-1].End = stop
		return
	}
	r.runs = append(r.runs, Span{start, stop})
}

// link keeps a link around the runs from first on.
func (r *markdown) link(first int, target string) {
	if span, ok := r.since(first); ok && target != "" {
		r.doc.Links = append(r.doc.Links, Link{span, target})
	}
}

// plainEmphasis reports whether emphasis is neither strong nor joined with strong
// emphasis nor a part of other emphasis.
func plainEmphasis(n *ast.Emphasis) bool {
	if n.Level != 1 {
		return false
	}
	for p := n.Parent(); p != nil; p = p.Parent() {
		if p.Kind() == ast.KindEmphasis {
			return false
		}
	}
	return n.FirstChild() == nil || n.FirstChild().Kind() != ast.KindEmphasis
}

// emphasis keeps the span of the runs from first on.
func (r *markdown) emphasis(first int) {
	if span, ok := r.since(first); ok {
		r.doc.Emphases = append(r.doc.Emphases, span)
	}
}

// since is the span of the visible words of the runs from first on, and
// whether there are any.
func (r *markdown) since(first int) (Span, bool) {
	runs := trimRuns(r.doc.Text, slices.Clone(r.runs[min(first, len(r.runs)):]))
	if len(runs) == 0 {
		return Span{}, false
	}
	return Span{runs[0].Start, runs[len(runs)-1].End}, true
}

// trimRuns takes the white space from both ends of a block's runs.
func trimRuns(text []byte, runs []Span) []Span {
	for len(runs) > 0 {
		end := len(runs) - 1
		if s := trim(text, runs[end]); s.Len() > 0 {
			runs[end].End = s.End
			break
		}
		runs = runs[:end]
	}
	for len(runs) > 0 {
		if s := trim(text, runs[0]); s.Len() > 0 {
			runs[0].Start = s.Start
			break
		}
		runs = runs[1:]
	}
	return runs
}
