package main

import (
	"fmt"
	"io"
	"strconv"
	"text/tabwriter"

	"github.com/urfave/cli/v2"

	"github.com/spoglio/spoglio/pipeline"
	"github.com/spoglio/spoglio/pipeline/link"
)

func authorityCommand(t *terminal) *cli.Command {
	own := []cli.Flag{&cli.StringSliceFlag{Name: "authority", Usage: "names and their items in `FILE`, asked before the built-in ones", EnvVars: env("authority")}}
	return &cli.Command{
		Name:  "authority",
		Usage: "make and ask an offline authority of names",
		Description: `   spoglio authority lookup 'Giuseppe Mazzini'
   spoglio authority build -o museum.authority museum.csv
   spoglio authority build -o persons.authority --class Q5 --min-sitelinks 3 latest-all.json.bz2
   spoglio build --authority museum.authority --authority persons.authority article.md`,
		Subcommands: []*cli.Command{
			{Name: "lookup", Usage: "list the items that a name may mean", ArgsUsage: "NAME",
				Flags:  append(own, &cli.BoolFlag{Name: "names", Usage: "show all the names of each item, too"}),
				Action: func(c *cli.Context) error { return authorityLookup(c, t) }},
			{Name: "stats", Usage: "count what is known",
				Flags:  append(own, &cli.BoolFlag{Name: "verify", Usage: "read everything and compare it with its checksums"}),
				Action: func(c *cli.Context) error { return authorityStats(c, t) }},
			authorityBuildCommand(t),
		},
		Action: func(c *cli.Context) error {
			return &usageError{"authority wants to know what to do", "spoglio authority lookup NAME, stats, or build"}
		},
	}
}

func authorityLookup(c *cli.Context, t *terminal) error {
	if err := needArguments(c, "a name", "spoglio authority lookup 'Giuseppe Mazzini'"); err != nil {
		return err
	}
	if err := noMore(c, 1); err != nil {
		return err
	}
	a, err := pipeline.OpenAuthorities(c.StringSlice("authority"))
	if err != nil {
		return err
	}
	found := a.Lookup(c.Args().First())
	w := tabwriter.NewWriter(t.stdout, 0, 8, 2, ' ', 0)
	for _, m := range found {
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\t%.2f\n", m.ID, m.Label, m.Class, years(m.Item), m.How(), m.Similarity)
	}
	if err := w.Flush(); err != nil {
		return err
	}
	if c.Bool("names") {
		for _, m := range found {
			printNames(t.stdout, a, m.Item)
		}
	}
	return failed(a.Err())
}

// printNames writes all the names of an item.
func printNames(w io.Writer, a *link.Authority, it link.Item) {
	fmt.Fprintf(w, "\n%s %s (weight %d)\n", it.ID, it.Label, it.Weight)
	for _, n := range a.Names(it.ID) {
		lang := ""
		if n.Lang != "" {
			lang = "@" + n.Lang
		}
		fmt.Fprintf(w, "  %s: %s%s\n", n.Kind, n.Text, lang)
	}
}

// failed is what was found wrong with an authority, with what to do.
func failed(err error) error {
	if err == nil {
		return nil
	}
	return &failure{err.Error(), "spoglio authority stats --verify reads all of it"}
}

// years is the span of an item's life, as far as it is known.
func years(i link.Item) string {
	if i.From == 0 && i.To == 0 {
		return "-"
	}
	year := func(y int) string {
		if y == 0 {
			return "?"
		}
		return strconv.Itoa(y)
	}
	return year(i.From) + "–" + year(i.To)
}

func authorityStats(c *cli.Context, t *terminal) error {
	if err := noMore(c, 0); err != nil {
		return err
	}
	a, err := pipeline.OpenAuthorities(c.StringSlice("authority"))
	if err != nil {
		return err
	}
	if c.Bool("verify") {
		if err := a.Verify(); err != nil {
			return &failure{err.Error(), "build it again with spoglio authority build, or copy it anew"}
		}
	}
	s := a.Stats()
	w := tabwriter.NewWriter(t.stdout, 0, 8, 2, ' ', 0)
	fmt.Fprintf(w, "bytes\t%d\nof these, indexes\t%d\nitems\t%d\nnames\t%d\nskeletons\t%d\n", s.Bytes, s.Indexed, s.Items, s.Names, s.Skeletons)
	for _, of := range s.Classes {
		fmt.Fprintf(w, "%s\t%d\n", of.Class, of.Items)
	}
	if err := w.Flush(); err != nil {
		return err
	}
	return failed(a.Err())
}
