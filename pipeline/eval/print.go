package eval

import (
	"cmp"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"
)

// Options say what Print shows beyond the totals and the table by property.
type Options struct {
	Documents   bool // a table by document
	Misses      bool // the gold facts not found
	Extras      bool // the statements that no gold fact matches
	FiguresOnly bool // no word of the documents, whatever else is asked
}

// Print writes the figures as plain aligned text. The first error of w ends it.
func (f *Figures) Print(w io.Writer, o Options) error {
	p := &printer{w: w}
	p.table("property", f.Properties)
	if o.Documents {
		p.table("document", f.Documents)
	}
	if o.Misses && !o.FiguresOnly {
		p.facts("missed", misses(f.Facts))
	}
	if o.Extras && !o.FiguresOnly {
		p.extras("extra", f.Extras)
	}
	if f.Links != nil && p.err == nil {
		p.err = f.Links.Print(w, o.Misses && !o.FiguresOnly)
	}
	p.totals(f)
	return p.err
}

// Print writes the change as plain text: the tallies before and after, then
// what was won and lost, without the words if figuresOnly.
func (c *Change) Print(w io.Writer, figuresOnly bool) error {
	p := &printer{w: w}
	if !figuresOnly {
		p.facts("won", c.Won)
		p.facts("lost", c.Lost)
		p.extras("new", c.New)
		p.extras("gone", c.Gone)
	}
	p.printf("facts: %d won, %d lost; extras: %d new, %d gone\n", len(c.Won), len(c.Lost), len(c.New), len(c.Gone))
	b, a := c.Before, c.After
	p.printf("recall %.3f -> %.3f  precision>= %.3f -> %.3f  F1 %.3f -> %.3f  judged %.3f -> %.3f\n",
		b.Recall(), a.Recall(), b.Precision(), a.Precision(), b.F1(), a.F1(), b.JudgedPrecision(), a.JudgedPrecision())
	return p.err
}

func misses(facts []Fact) []Fact {
	var all []Fact
	for _, x := range facts {
		if !x.Found {
			all = append(all, x)
		}
	}
	return all
}

// printer writes until the first error.
type printer struct {
	w   io.Writer
	err error
}

func (p *printer) printf(format string, args ...any) {
	if p.err == nil {
		_, p.err = fmt.Fprintf(p.w, format, args...)
	}
}

// table writes one line for each row, the first column to the left.
func (p *printer) table(head string, rows []Row) {
	if len(rows) == 0 || p.err != nil {
		return
	}
	width := len(head)
	for _, r := range rows {
		width = max(width, len([]rune(r.Name)))
	}
	t := tabwriter.NewWriter(p.w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintf(t, "%-*s\tgold\tfound\trecall\tpredicted\tright\tprecision>=\ttrue\tfalse\tunjudged\t\n", width, head)
	for _, r := range rows {
		y := r.Tally
		fmt.Fprintf(t, "%-*s\t%d\t%d\t%s\t%d\t%d\t%s\t%d\t%d\t%d\t\n", width, r.Name, y.Gold, y.Found, share(y.Found, y.Gold),
			y.Predicted, y.Right, share(y.Right, y.Predicted), y.JudgedTrue, y.JudgedFalse, y.Unjudged)
	}
	p.err = t.Flush()
	p.printf("\n")
}

// share is a ratio, or "-" of none.
func share(n, of int) string {
	if of == 0 {
		return "-"
	}
	return fmt.Sprintf("%.3f", ratio(n, of))
}

func (p *printer) facts(what string, facts []Fact) {
	for _, x := range facts {
		p.printf("%s: %s: %s  %s  %s%s | %s%s\n", cmp.Or(x.Place, x.Document), what,
			x.Subject, x.Property, x.Value, unlessAsserted(x.Polarity), oneLine(x.Quote), bracketed(x.Near))
	}
	p.gap(len(facts))
}

func (p *printer) extras(what string, extras []Extra) {
	for _, x := range extras {
		p.printf("%s: %s, %s: %s  %s  %s%s | %s%s\n", x.Place, what, judged(x.Verdict),
			x.Subject, x.Property, x.Value, unlessAsserted(x.Polarity), oneLine(x.Quote), bracketed(x.Rule))
	}
	p.gap(len(extras))
}

// gap is an empty line after a list that had something.
func (p *printer) gap(n int) {
	if n > 0 {
		p.printf("\n")
	}
}

func judged(verdict string) string {
	if verdict == "" {
		return "unjudged"
	}
	return "judged " + verdict
}

func unlessAsserted(polarity string) string {
	if polarity == "asserted" {
		return ""
	}
	return bracketed(polarity)
}

func bracketed(s string) string {
	if s == "" {
		return ""
	}
	return " (" + s + ")"
}

// oneLine is s with all white space as single blanks.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

func (p *printer) totals(f *Figures) {
	t := f.Total
	p.share("dates of facts found", Share{f.Dates.Found, f.Dates.Gold})
	p.share("dates stated rightly", Share{f.Dates.Right, f.Dates.Predicted})
	p.share("gold dates read at all", f.DatesRead)
	p.share("qualifiers of the facts found", f.Qualifiers)
	p.share("dates among them", f.DateQualifiers)
	p.share("evidence in the gold's words", f.Evidence)
	p.share("names linked to Wikidata", f.Linked)
	p.share("extras judged true", Share{t.JudgedTrue, t.JudgedTrue + t.JudgedFalse})
	p.share("extras unjudged", Share{t.Unjudged, t.Predicted - t.Right})
	if t.JudgedTrue+t.JudgedFalse > 0 {
		p.printf("judged precision %.3f, at least %.3f\n", t.JudgedPrecision(), t.JudgedAtLeast())
	}
	p.printf("documents %d facts %d recall %.3f precision>= %.3f F1 %.3f\n",
		len(f.Documents), t.Gold, t.Recall(), t.Precision(), t.F1())
}

func (p *printer) share(what string, s Share) {
	p.printf("%-29s %5d of %5d  %s\n", what, s.N, s.Of, share(s.N, s.Of))
}
