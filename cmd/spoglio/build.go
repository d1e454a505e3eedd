package main

import (
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/out"
	"github.com/spoglio/spoglio/pipeline"
)

func buildCommand(t *terminal) *cli.Command {
	return &cli.Command{
		Name:      "build",
		Usage:     "read texts and write a dataset",
		ArgsUsage: "FILE|DIR|-…",
		Description: `Reads Markdown and plain text and writes Turtle, JSON-LD and CSV that say the same.
A folder stands for its .md, .markdown and .txt files, "-" for standard input.
The dataset takes the place of an earlier one only when it is whole.

   spoglio build article.md
   spoglio build -o roma --base https://data.example.it/roma/ articles/
   spoglio build --format turtle,nq --strict -j 2 articles/
   curl -s https://example.it/a.txt | spoglio build -n -`,
		Flags: append(append(writingFlags(), readingFlags()...),
			&cli.BoolFlag{Name: "dry-run", Aliases: []string{"n"}, Usage: "do everything, write nothing"},
			&cli.BoolFlag{Name: "json", Usage: "print the figures as JSON"},
		),
		Action: func(c *cli.Context) error { return build(c, t) },
	}
}

// writingFlags say how a dataset is written.
func writingFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "output", Aliases: []string{"o"}, Value: "dataset", Usage: "write the dataset into `DIR`", EnvVars: env("output")},
		&cli.StringFlag{Name: "format", Value: formatList(out.DefaultFormats()), Usage: "a `LIST` of " + formatList(out.Formats()), EnvVars: env("format")},
		&cli.StringFlag{Name: "base", Value: out.DefaultBase, Usage: "the `IRI` that your own IRIs begin with", EnvVars: env("base")},
		&cli.StringFlag{Name: "provenance", Value: string(out.ProvenanceSpan), Usage: "evidence in RDF, a `LEVEL`: none, statement or span", EnvVars: env("provenance")},
		&cli.BoolFlag{Name: "compress", Usage: "gzip the graph and QuickStatements", EnvVars: env("compress")},
		&cli.StringFlag{Name: "context", Usage: "let the JSON-LD refer to context.jsonld at this `IRI`, instead of holding it", EnvVars: env("context")},
		&cli.StringFlag{Name: "title", Usage: "describe the dataset under this `TITLE`", EnvVars: env("title")},
		&cli.StringFlag{Name: "publisher", Usage: "describe it as published by `NAME`", DefaultText: "the base's host", EnvVars: env("publisher")},
		&cli.StringFlag{Name: "license", Usage: "the `IRI` of the data's licence; the texts keep theirs", EnvVars: env("license")},
		&cli.StringFlag{Name: "date", Usage: "the dataset's `DATE`, like 2026-01-31; no clock is read", EnvVars: env("date")},
		&cli.BoolFlag{Name: "strict", Usage: "end with 3 if there are findings", EnvVars: env("strict")},
		&cli.BoolFlag{Name: "quiet", Aliases: []string{"q"}, Usage: "no warnings, hints and progress", EnvVars: env("quiet")},
	}
}

func formatList(formats []out.Format) string {
	names := make([]string, len(formats))
	for i, f := range formats {
		names[i] = string(f)
	}
	return strings.Join(names, ",")
}

func build(c *cli.Context, t *terminal) error {
	if err := needArguments(c, "a file or folder to read", "spoglio build article.md"); err != nil {
		return err
	}
	t.quiet = c.Bool("quiet")
	o, err := buildOptions(c, t)
	if err != nil {
		return err
	}
	start := time.Now()
	progress := t.progress()
	o.Progress = progress.show
	report, err := pipeline.Run(c.Context, o)
	progress.end()
	if err != nil {
		return err
	}
	s := summarise(c, report, time.Since(start))
	if c.Bool("json") {
		if err := s.print(t); err != nil {
			return err
		}
	}
	return s.tell(c, t, report)
}

func buildOptions(c *cli.Context, t *terminal) (pipeline.Options, error) {
	s, err := settings(c, c.Args().Slice())
	if err != nil {
		return pipeline.Options{}, err
	}
	if c.String("output") == "" {
		return pipeline.Options{}, &usageError{"--output is empty", "name the folder of the dataset"}
	}
	o := pipeline.Options{
		Settings: s, Args: c.Args().Slice(), Stdin: t.stdin, Output: c.String("output"),
		Write: out.Options{
			Formats:    formats(c.String("format")),
			Base:       c.String("base"),
			Provenance: out.Provenance(c.String("provenance")),
			Version:    version,
			Context:    c.String("context"),
			Compress:   c.Bool("compress"),
			Title:      c.String("title"),
			Publisher:  c.String("publisher"),
			License:    c.String("license"),
			Date:       c.String("date"),
			CountOnly:  c.Bool("dry-run"),
		},
	}
	return o, checkWriting(o.Write)
}

func formats(list string) []out.Format {
	var all []out.Format
	for name := range strings.SplitSeq(list, ",") {
		all = append(all, out.Format(strings.TrimSpace(name)))
	}
	return all
}

// checkWriting asks the writer, before anything is read, whether it can write
// what is asked for.
func checkWriting(o out.Options) error {
	schema, err := ontology.Default()
	if err != nil {
		return err
	}
	o.CountOnly = true
	if _, err := out.Write("", &ontology.Dataset{}, schema, o); err != nil {
		return &usageError{err.Error(), "spoglio help build says what can be chosen"}
	}
	return nil
}

// summary is what a build did, in figures.
type summary struct {
	Output     string  `json:"output,omitempty"` // empty for a dry run
	Documents  int     `json:"documents"`
	Bytes      int     `json:"bytes"`
	Entities   int     `json:"entities"`
	Statements int     `json:"statements"`
	Triples    int     `json:"triples"`
	Findings   int     `json:"findings"`
	Skipped    int     `json:"skipped"`
	Seconds    float64 `json:"seconds"`
}

func summarise(c *cli.Context, r *pipeline.Report, took time.Duration) *summary {
	s := &summary{
		Output: c.String("output"), Documents: r.Documents, Bytes: r.Bytes,
		Entities: r.Union.Entities, Statements: r.Union.Statements, Triples: r.Union.Triples,
		Findings: r.FindingCount(), Skipped: len(r.Skipped), Seconds: took.Seconds(),
	}
	if c.Bool("dry-run") {
		s.Output = ""
	}
	return s
}

func (s *summary) print(t *terminal) error {
	e := json.NewEncoder(t.stdout)
	e.SetIndent("", "  ")
	return e.Encode(s)
}

// tell says the summary line, and what was skipped.
func (s *summary) tell(c *cli.Context, t *terminal, r *pipeline.Report) error {
	incomplete := t.tellSkipped(r.Skipped)
	where := "nothing written (-n)"
	if s.Output != "" {
		where = "in " + s.Output
	}
	fmt.Fprintf(t.stderr, "spoglio: %s: %s, %s, %s, %s, %s, %s; %.1f s\n", where,
		count(s.Documents, "document"), count(s.Entities, "entity"), count(s.Statements, "statement"), count(s.Triples, "triple"),
		count(s.Findings, "finding"), count(s.Skipped, "file")+" skipped", s.Seconds)
	if c.String("base") == out.DefaultBase && !c.Bool("dry-run") {
		t.hint("your own IRIs begin with %s; set --base before you publish", out.DefaultBase)
	}
	if c.Bool("strict") && s.Findings > 0 {
		return errIncomplete
	}
	return incomplete
}

// count is a number with its noun.
func count(n int, noun string) string {
	switch {
	case n == 1:
	case strings.HasSuffix(noun, "y"):
		noun = strings.TrimSuffix(noun, "y") + "ies"
	default:
		noun += "s"
	}
	return fmt.Sprintf("%d %s", n, noun)
}
