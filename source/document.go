// Package source reads what was written: Markdown or plain text files with
// optional YAML front matter. It never edits a text: everything it gives is a
// span of the untouched original bytes.
package source

// Span is a half-open range [Start, End) of byte offsets in a Document's Text.
type Span struct{ Start, End int }

// Len is the number of bytes in the span.
func (s Span) Len() int { return s.End - s.Start }

// Cover is the smallest span that holds both s and t.
func (s Span) Cover(t Span) Span {
	return Span{min(s.Start, t.Start), max(s.End, t.End)}
}

// Contains reports whether t lies inside s.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Position is a place in a text as people count it: lines and columns from 1,
// a column being one Unicode code point.
type Position struct{ Line, Column int }

// BlockKind says what part of a page a Block is.
type BlockKind uint8

// The kinds of block.
const (
	Paragraph BlockKind = iota
	Heading
	ListItem
	Quotation
	Cell
	Footnote
)

// Block is one unit of running text. Runs are the spans of its visible text in
// order: markup, link targets and footnote marks lie between them. The runs
// joined are the visible text: a line break belongs to the run that it ends,
// so a word goes on from one run into the next unless white space parts them.
// A plain text file's block has one run for each line. The blocks of a
// Document stand in text order and do not overlap.
type Block struct {
	Kind  BlockKind
	Level int // depth of a heading (1-6) or of nesting of a list item or quotation
	Span  Span
	Runs  []Span
}

// Link is a hyperlink that the text itself gives: the span of its visible
// words and the address they point to.
type Link struct {
	Span   Span
	Target string
}

// Field is one entry of the front matter, its value as text.
type Field struct{ Key, Value string }

// Document is one text with its description. Text is the whole original file,
// front matter included, and is never changed; every Span in and about a
// Document points into it.
type Document struct {
	ID       string // path relative to the argument, without extension, "/" written "--"; "stdin" for "-"
	Path     string // as the user named it, for messages
	Title    string // front matter title; empty if none
	Language string // front matter lang; empty if none
	Meta     []Field
	Text     []byte
	Blocks   []Block
	Links    []Link
	Emphases []Span // what stands in plain emphasis (*…*, _…_), as titles do, in order and apart from one another

	lines  []int // offset of each line's first byte
	points []int // code points before each stride of bytes
}

// Quote is the exact text of a span.
func (d *Document) Quote(s Span) string { return string(d.Text[s.Start:s.End]) }
