package eval

import (
	"cmp"
	_ "embed"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/source"
)

// linkColumns is the header line of a table of link verdicts.
var linkColumns = [...]string{"document", "start", "end", "name", "class", "item"}

//go:embed links.csv
var committedLinks []byte

// Reference is the class, in a table of link verdicts, of words that stand for
// somebody named elsewhere ("lui", "il presidente"): whom they mean is the
// reading's choice, not the linker's.
const Reference = "Reference"

// LinkVerdicts is what readers of the sentences decided about who is meant by
// names. A nil *LinkVerdicts has none.
type LinkVerdicts struct{ rows []linkVerdict }

type linkVerdict struct {
	document    string
	span        source.Span
	name, class string
	item        string // empty for none
}

// CommittedLinks are the verdicts kept beside this package's source, in
// links.csv.
func CommittedLinks() (*LinkVerdicts, error) {
	return parseLinks("pipeline/eval/links.csv", committedLinks)
}

// ReadLinks reads a table of link verdicts: CSV with the columns document (the
// gold file's name), start and end (bytes of the text), name (the words
// there), class (or Reference), item (an id, or NIL where none is known). An error names file,
// line and column.
func ReadLinks(path string) (*LinkVerdicts, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	return parseLinks(path, data)
}

func parseLinks(path string, data []byte) (*LinkVerdicts, error) {
	t, err := newTable(path, data, linkColumns[:])
	if err != nil {
		return nil, err
	}
	v := new(LinkVerdicts)
	for {
		if err := t.next(); err == io.EOF {
			return v, nil
		} else if err != nil {
			return nil, err
		}
		row, err := readLink(t)
		if err != nil {
			return nil, err
		}
		v.rows = append(v.rows, row)
	}
}

func readLink(t *table) (linkVerdict, error) {
	v := linkVerdict{document: t.get("document"), name: t.get("name"), class: t.get("class"), item: t.get("item")}
	for _, of := range [...]struct {
		column string
		to     *int
	}{{"start", &v.span.Start}, {"end", &v.span.End}} {
		n, err := strconv.Atoi(t.get(of.column))
		if err != nil || n < 0 {
			return v, t.errorf(of.column, "%q is not a number of bytes", t.get(of.column))
		}
		*of.to = n
	}
	switch {
	case v.span.End <= v.span.Start:
		return v, t.errorf("end", "%d is not behind the start, %d", v.span.End, v.span.Start)
	case v.item == "NIL":
		v.item = ""
	case !isWikidata(v.item):
		return v, t.errorf("item", "%q is not an item id: write Q and a number, or NIL", v.item)
	}
	return v, nil
}

// LinkFigures is what the links of a run are worth, over the names with a
// verdict. Known counts those with a known item, and of these the ones that
// were linked to it; Unknown those without, and of these the ones left
// unlinked; Wrong counts the links made, and of these those to anything but the
// right item.
type LinkFigures struct {
	Known   Share     `json:"known"`
	Unknown Share     `json:"unknown"`
	Wrong   Share     `json:"wrong"`
	Classes []LinkRow `json:"classes"`          // by name
	Stale   int       `json:"stale"`            // verdicts whose name no longer stands in its place
	Misses  []LinkOf  `json:"misses,omitempty"` // names not linked as they should be, in the order of the verdicts
}

// LinkRow is the figures of the names of one class.
type LinkRow struct {
	Class   string `json:"class"`
	Known   Share  `json:"known"`
	Unknown Share  `json:"unknown"`
	Wrong   Share  `json:"wrong"`
}

// LinkOf is a name that should have another link: Want is the right item, Got
// the one that it has; both are empty for none.
type LinkOf struct {
	Place string `json:"place"`
	Name  string `json:"name"`
	Class string `json:"class"`
	Want  string `json:"want,omitempty"`
	Got   string `json:"got,omitempty"`
}

// ScoreLinks compares the links of readings with verdicts. Verdicts about other
// documents count for nothing; the figures are nil if there are none about
// these.
func ScoreLinks(readings []*ontology.Reading, v *LinkVerdicts) *LinkFigures {
	if v == nil {
		return nil
	}
	f := &LinkFigures{}
	any := false
	for _, row := range v.rows {
		r := readingOf(readings, row.document)
		if r == nil {
			continue
		}
		any = true
		text := r.Document.Text
		if row.span.End > len(text) || string(text[row.span.Start:row.span.End]) != row.name {
			f.Stale++
			continue
		}
		f.count(&row, linkAt(r, row.span), r.Document)
	}
	slices.SortFunc(f.Classes, func(a, b LinkRow) int { return cmp.Compare(a.Class, b.Class) })
	if !any {
		return nil
	}
	return f
}

// readingOf is the reading of the document with a gold file's name.
func readingOf(readings []*ontology.Reading, name string) *ontology.Reading {
	for _, r := range readings {
		if id := r.Document.ID; id == name || strings.HasSuffix(id, "--"+name) {
			return r
		}
	}
	return nil
}

// linkAt is the item of the entity that is named at a place; empty if it has
// none. Of several, the one with most of the words counts, then the one with
// least besides, then the one that is linked.
func linkAt(r *ontology.Reading, at source.Span) string {
	best, overlap, length := "", 0, 0
	for i := range r.Entities {
		e := &r.Entities[i]
		for _, m := range e.Mentions {
			n := min(m.End, at.End) - max(m.Start, at.Start)
			closer := n > overlap || n == overlap && n > 0 && m.Len() < length
			if closer || n == overlap && m.Len() == length && !isWikidata(best) {
				best, overlap, length = e.ID, n, m.Len()
			}
		}
	}
	if !isWikidata(best) {
		return ""
	}
	return best
}

// count counts one name, in the totals and in its class.
func (f *LinkFigures) count(v *linkVerdict, got string, doc *source.Document) {
	i := slices.IndexFunc(f.Classes, func(r LinkRow) bool { return r.Class == v.class })
	if i < 0 {
		i = len(f.Classes)
		f.Classes = append(f.Classes, LinkRow{Class: v.class})
	}
	c := &f.Classes[i]
	if v.item != "" {
		f.Known.add(got == v.item)
		c.Known.add(got == v.item)
	} else {
		f.Unknown.add(got == "")
		c.Unknown.add(got == "")
	}
	if got != "" {
		f.Wrong.add(got != v.item)
		c.Wrong.add(got != v.item)
	}
	if got != v.item {
		at := place(cmp.Or(doc.Path, doc.ID), doc.Position(v.span.Start))
		f.Misses = append(f.Misses, LinkOf{at, v.name, v.class, v.item, got})
	}
}

// Print writes the figures as plain aligned text, and with list the names that
// should have another link.
func (f *LinkFigures) Print(w io.Writer, list bool) error {
	p := &printer{w: w}
	if list {
		for _, x := range f.Misses {
			p.printf("%s: %s (%s) is linked to %s, should be %s\n", x.Place, x.Name, x.Class, cmp.Or(x.Got, "nothing"), cmp.Or(x.Want, "nothing"))
		}
		p.gap(len(f.Misses))
	}
	for _, c := range f.Classes {
		p.printf("%-14s known and linked rightly %5d of %5d  %s   unknown and left unlinked %5d of %5d  %s   links wrong %d of %d\n",
			c.Class, c.Known.N, c.Known.Of, share(c.Known.N, c.Known.Of), c.Unknown.N, c.Unknown.Of, share(c.Unknown.N, c.Unknown.Of), c.Wrong.N, c.Wrong.Of)
	}
	p.gap(len(f.Classes))
	p.share("known items linked rightly", f.Known)
	p.share("unknown names left unlinked", f.Unknown)
	p.share("links that are wrong", f.Wrong)
	if f.Stale > 0 {
		p.printf("link verdicts out of date      %5d\n", f.Stale)
	}
	return p.err
}
