package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/spoglio/spoglio/pipeline"
	"github.com/spoglio/spoglio/pipeline/link/reconcile"
)

func reconcileCommand(t *terminal) *cli.Command {
	return &cli.Command{
		Name:      "reconcile",
		Usage:     "list the names that are still open, and ask a service who is meant",
		ArgsUsage: "FILE|DIR…",
		Description: `Writes the names without an item, with their candidates, into spoglio.links.csv
beside the texts. Fill in the column item (Q42, or NIL for none): every build
beside that file does as it says. What stands in it already stays.

   spoglio reconcile articles/
   spoglio reconcile --service https://wikidata.reconci.link/it/api articles/`,
		Flags: append(readingFlags(),
			&cli.StringFlag{Name: "output", Aliases: []string{"o"}, Usage: "write the names into `FILE`", DefaultText: "spoglio.links.csv beside the texts"},
			&cli.StringFlag{Name: "service", Usage: "ask the reconciliation service at `URL` (API 0.2)"},
			&cli.IntFlag{Name: "batch", Value: 20, Usage: "ask for `N` names at a time"},
			&cli.BoolFlag{Name: "accept", Usage: "take what the service is sure of, if the name is the same"},
			&cli.StringFlag{Name: "cache", Usage: "keep the service's answers in `FILE`", DefaultText: "spoglio.links.cache.jsonl beside the names"},
			&cli.BoolFlag{Name: "quiet", Aliases: []string{"q"}, Usage: "no warnings, hints and progress"},
		),
		Action: func(c *cli.Context) error { return reconcileNames(c, t) },
	}
}

func reconcileNames(c *cli.Context, t *terminal) error {
	if err := needArguments(c, "a file or folder to read", "spoglio reconcile articles/"); err != nil {
		return err
	}
	if c.Bool("accept") && c.String("service") == "" {
		return &usageError{"--accept needs a service", "name one with --service URL"}
	}
	t.quiet = c.Bool("quiet")
	target := cmp.Or(c.String("output"), pipeline.LinksFile(c.Args().First()))
	rows, skipped, err := openNames(c, t)
	if err != nil {
		return err
	}
	sheet, err := reconcile.ReadSheet(target)
	if err != nil {
		return &failure{err.Error(), "spoglio.links.csv is a table with the columns name and item"}
	}
	bar := t.progress()
	report, err := reconcile.Fill(c.Context, sheet, rows, reconcileOptions(c, target, bar))
	bar.end()
	if written := sheet.Write(target); written != nil {
		return &failure{target + " cannot be written: " + reason(written), "check the folder, its permissions and the room on the disk"}
	}
	tellReconciled(t, target, sheet, report)
	if err != nil {
		return interruptedAsking(t, err)
	}
	return t.tellSkipped(skipped)
}

func reconcileOptions(c *cli.Context, target string, bar *progress) reconcile.Options {
	o := reconcile.Options{
		Cache:    cmp.Or(c.String("cache"), filepath.Join(filepath.Dir(target), "spoglio.links.cache.jsonl")),
		Accept:   c.Bool("accept"),
		Progress: bar.show,
	}
	if url := c.String("service"); url != "" {
		o.Service = &reconcile.Service{URL: url, Batch: c.Int("batch"), UserAgent: "spoglio/" + version + " (https://github.com/spoglio/spoglio)"}
	}
	return o
}

// openNames are the names of the texts that nobody has decided about.
func openNames(c *cli.Context, t *terminal) ([]reconcile.Row, []pipeline.Skipped, error) {
	s, err := settings(c, c.Args().Slice())
	if err != nil {
		return nil, nil, err
	}
	p, err := pipeline.New(s)
	if err != nil {
		return nil, nil, err
	}
	docs, skipped, err := p.Documents(c.Context, c.Args().Slice(), t.stdin)
	if err != nil {
		return nil, nil, err
	}
	u, err := p.Dataset(c.Context, docs, nil)
	if err != nil {
		return nil, nil, err
	}
	var rows []reconcile.Row
	for _, x := range p.Undecided(u) {
		var candidates []string
		for _, y := range x.Candidates {
			candidates = append(candidates, reconcile.Candidate(y.ID, y.Label, y.Score))
		}
		rows = append(rows, reconcile.Row{Name: x.Name, Class: x.Class, Document: x.Document, Place: x.Place, Candidates: strings.Join(candidates, " | ")})
	}
	return rows, skipped, nil
}

func tellReconciled(t *terminal, target string, sheet *reconcile.Sheet, r *reconcile.Report) {
	asked := ""
	if n := r.Asked + r.Cached; n > 0 {
		asked = fmt.Sprintf("; %s asked, %d of them before, %d with candidates, %d accepted", count(n, "name"), r.Cached, r.Answered, r.Accepted)
	}
	fmt.Fprintf(t.stderr, "spoglio: %s open in %s%s\n", count(sheet.Open(), "name"), target, asked)
}

// interruptedAsking says what to do when a service could not be asked to the end.
func interruptedAsking(t *terminal, err error) error {
	const again = "what was answered is kept: ask for the same again to go on"
	var service *reconcile.ServiceError
	switch {
	case errors.Is(err, context.Canceled):
		t.hint(again)
		return err
	case errors.As(err, &service):
		return &failure{err.Error(), again}
	}
	return &failure{err.Error(), ""}
}
