package main

import (
	"cmp"
	"fmt"
	"io"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/pipeline"
	"github.com/spoglio/spoglio/pipeline/link"
	"github.com/spoglio/spoglio/source"
)

func explainCommand(t *terminal) *cli.Command {
	return &cli.Command{
		Name:      "explain",
		Usage:     "show why something is stated: words, rule, candidates, what was set aside",
		ArgsUsage: "LABEL|ID|LINE:COL FILE|DIR|-…",
		Description: `   spoglio explain 'Giuseppe Mazzini' article.md
   spoglio explain P580 articles/
   spoglio explain 9:42 article.md`,
		Flags:  readingFlags(),
		Action: func(c *cli.Context) error { return explain(c, t) },
	}
}

func explain(c *cli.Context, t *terminal) error {
	if c.NArg() < 2 {
		return &usageError{"a name and a file are wanted", "for example: spoglio explain 'Giuseppe Mazzini' article.md"}
	}
	s, err := settings(c, c.Args().Tail())
	if err != nil {
		return err
	}
	p, err := pipeline.New(s)
	if err != nil {
		return err
	}
	docs, skipped, err := p.Documents(c.Context, c.Args().Tail(), t.stdin)
	if err != nil {
		return err
	}
	u, err := p.Dataset(c.Context, docs, nil)
	if err != nil {
		return err
	}
	what := c.Args().First()
	x, err := find(u, what)
	if err != nil {
		return err
	}
	if len(x.Entities)+len(x.Statements)+len(x.Findings) == 0 {
		return &failure{"nothing is known of " + quoted(what), "give a name as the text has it, an id such as Q42 or P580, or LINE:COL"}
	}
	e := explainer{t.stdout, p.Schema()}
	e.explain(x)
	return t.tellSkipped(skipped)
}

// find explains a place if what looks like one, else a name or id.
func find(u *pipeline.Understood, what string) (*pipeline.Explanation, error) {
	var at source.Position
	if n, err := fmt.Sscanf(what, "%d:%d", &at.Line, &at.Column); err == nil && n == 2 {
		return u.ExplainAt(at)
	}
	return u.Explain(what), nil
}

// explainer writes explanations for people; the writer keeps its first error.
type explainer struct {
	w      io.Writer
	schema *ontology.Schema
}

func (e explainer) explain(x *pipeline.Explanation) {
	for _, entity := range x.Entities {
		e.entity(entity)
	}
	for _, s := range x.Statements {
		e.statement(s)
	}
	for _, f := range x.Findings {
		fmt.Fprintf(e.w, "set aside (%s): %s\n  %s:%d:%d «%s»\n", f.Kind, f.Message, f.Document, f.Line, f.Column, f.Quote)
	}
}

func (e explainer) entity(d ontology.DatasetEntity) {
	fmt.Fprintf(e.w, "%s = %s (%s)\n", d.Label, d.ID, d.Class)
	if len(d.Aliases) > 0 {
		fmt.Fprintf(e.w, "  also: %s\n", strings.Join(d.Aliases, ", "))
	}
	if len(d.Candidates) == 0 && link.Linkable(d.Class) {
		fmt.Fprintf(e.w, "    no candidate: no item of that name is known, or NIL was decided\n")
	}
	for _, c := range d.Candidates {
		mark := " "
		if c.ID == d.ID {
			mark = "*"
		}
		fmt.Fprintf(e.w, "  %s %.2f %s %s: %s\n", mark, c.Score, c.ID, c.Label, c.Why)
	}
}

func (e explainer) statement(s ontology.Statement) {
	fmt.Fprintf(e.w, "%s — %s → %s\n", s.Subject.Label, e.property(s.Property), pipeline.ValueText(s.Value))
	for _, q := range s.Qualifiers {
		fmt.Fprintf(e.w, "    %s: %s\n", e.property(q.Property), pipeline.ValueText(q.Value))
	}
	fmt.Fprintf(e.w, "  %s, rule %s, score %.2f\n", s.Polarity, s.Rule, s.Score)
	for _, r := range s.References {
		fmt.Fprintf(e.w, "  %s:%d:%d «%s»\n", r.Document, r.At.Line, r.At.Column, r.Quote)
	}
}

// property is a property's name with its id.
func (e explainer) property(id string) string {
	if p := e.schema.Property(id); p != nil {
		return cmp.Or(p.Label.English, id) + " (" + id + ")"
	}
	return id
}
