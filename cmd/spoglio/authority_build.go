package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/urfave/cli/v2"

	"github.com/spoglio/spoglio/pipeline/link/wikidata"
)

func authorityBuildCommand(t *terminal) *cli.Command {
	return &cli.Command{
		Name:      "build",
		Usage:     "make an authority of tables of names and of dumps of Wikidata",
		ArgsUsage: "FILE|-…",
		Description: `Reads JSON dumps with one entity a line, truthy N-Triples, and CSV tables
(qid,label,lang,aliases,class,from,to); a dump may be packed with gzip, bzip2 or
Zstandard. What a file is, its first bytes say. Of what several files say of an
item, the first counts. An interrupted build goes on when it is asked for again.`,
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "output", Aliases: []string{"o"}, Usage: "write the authority to `FILE`"},
			&cli.StringSliceFlag{Name: "lang", Value: cli.NewStringSlice("it", "en"), Usage: "keep names in the languages of this `LIST`, the preferred first"},
			&cli.StringSliceFlag{Name: "class", Usage: "keep instances of the classes of this `LIST` and of their subclasses: Q5, or Person"},
			&cli.StringFlag{Name: "class-file", Usage: "take the classes from `FILE` (qid,class), not from the dump"},
			&cli.IntFlag{Name: "min-sitelinks", Usage: "keep items that `N` sites have a page about"},
			&cli.BoolFlag{Name: "restart", Usage: "forget what an interrupted build has done"},
			&cli.IntFlag{Name: "jobs", Aliases: []string{"j"}, Usage: "read with `N` processors", DefaultText: "all"},
			&cli.BoolFlag{Name: "quiet", Aliases: []string{"q"}, Usage: "no warnings, hints and progress"},
		},
		Action: func(c *cli.Context) error { return authorityBuild(c, t) },
	}
}

func authorityBuild(c *cli.Context, t *terminal) error {
	if err := needArguments(c, "a table of names or a dump", "spoglio authority build -o museum.authority museum.csv"); err != nil {
		return err
	}
	target := c.String("output")
	if target == "" {
		return &usageError{"--output is missing", "name the file to write with -o"}
	}
	t.quiet = c.Bool("quiet")
	bar := &inputBar{t: t}
	report, err := wikidata.Build(c.Context, target, c.Args().Slice(), t.stdin, wikidata.Options{
		Languages: c.StringSlice("lang"), Classes: c.StringSlice("class"), ClassFile: c.String("class-file"),
		MinSitelinks: c.Int("min-sitelinks"), Restart: c.Bool("restart"), Workers: c.Int("jobs"),
		Progress: bar.show, Warn: bar.warn,
	})
	bar.end()
	switch {
	case errors.Is(err, context.Canceled):
		t.hint("ask for the same again, and the build goes on where it was")
		return err
	case err != nil:
		return &failure{err.Error(), "spoglio help authority says what can be read"}
	}
	fmt.Fprintf(t.stderr, "spoglio: %s of %d read, in %s\n", count(report.Items, "item"), report.Read, target)
	if report.Broken > 0 {
		t.warn("%s skipped", count(report.Broken, "broken line"))
		return errIncomplete
	}
	return nil
}

// inputBar shows how far the reading of each input is.
type inputBar struct {
	t      *terminal
	input  string
	bar    *progress
	warned int
}

func (b *inputBar) show(p wikidata.Progress) {
	if b.bar == nil || b.input != p.Input {
		b.end()
		b.input, b.bar = p.Input, b.t.progress()
	}
	b.bar.show(int(p.Read), int(p.Size))
}

func (b *inputBar) end() {
	if b.bar != nil {
		b.bar.end()
	}
}

// mostWarnings is how many broken lines are shown.
const mostWarnings = 10

func (b *inputBar) warn(err error) {
	if b.warned++; b.warned <= mostWarnings {
		b.t.warn("skipped: %v", err)
	}
}
