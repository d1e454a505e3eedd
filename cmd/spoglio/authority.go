package main

import (
	"fmt"
	"os"
	"path/filepath"
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
		Description: `   spoglio authority lookup 'Čcheidze'
   spoglio authority build -o museum.authority museum.csv
   spoglio build --authority museum.authority article.md`,
		Subcommands: []*cli.Command{
			{Name: "lookup", Usage: "list the items that a name may mean", ArgsUsage: "NAME", Flags: own,
				Action: func(c *cli.Context) error { return authorityLookup(c, t) }},
			{Name: "stats", Usage: "count what is known, and compare it with its checksums", Flags: own,
				Action: func(c *cli.Context) error { return authorityStats(c, t) }},
			{Name: "build", Usage: "make a compact authority of tables of names", ArgsUsage: "CSV…",
				Flags:  []cli.Flag{&cli.StringFlag{Name: "output", Aliases: []string{"o"}, Usage: "write the authority to `FILE`"}},
				Action: func(c *cli.Context) error { return authorityBuild(c, t) }},
		},
		Action: func(c *cli.Context) error {
			return &usageError{"authority wants to know what to do", "spoglio authority lookup NAME, stats, or build"}
		},
	}
}

func authorityLookup(c *cli.Context, t *terminal) error {
	if err := needArguments(c, "a name", "spoglio authority lookup 'Lev Kamenev'"); err != nil {
		return err
	}
	if err := noMore(c, 1); err != nil {
		return err
	}
	a, err := pipeline.OpenAuthorities(c.StringSlice("authority"))
	if err != nil {
		return err
	}
	w := tabwriter.NewWriter(t.stdout, 0, 8, 2, ' ', 0)
	for _, m := range a.Lookup(c.Args().First()) {
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\t%.2f\n", m.ID, m.Label, m.Class, years(m.Item), m.Kind, m.Similarity)
	}
	return w.Flush()
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
	if err := a.Verify(); err != nil {
		return err
	}
	s := a.Stats()
	w := tabwriter.NewWriter(t.stdout, 0, 8, 2, ' ', 0)
	fmt.Fprintf(w, "bytes\t%d\nitems\t%d\nnames\t%d\nskeletons\t%d\n", s.Bytes, s.Items, s.Names, s.Skeletons)
	for _, of := range s.Classes {
		fmt.Fprintf(w, "%s\t%d\n", of.Class, of.Items)
	}
	return w.Flush()
}

func authorityBuild(c *cli.Context, t *terminal) error {
	if err := needArguments(c, "a table of names", "spoglio authority build -o museum.authority museum.csv"); err != nil {
		return err
	}
	target := c.String("output")
	if target == "" {
		return &usageError{"--output is missing", "name the file to write with -o"}
	}
	var all []link.Entry
	for _, path := range c.Args().Slice() {
		entries, err := readEntries(path, t)
		if err != nil {
			return err
		}
		all = append(all, entries...)
	}
	data, err := link.Build(all)
	if err != nil {
		return err
	}
	if err := writeWhole(target, data); err != nil {
		return &failure{target + " cannot be written: " + reason(err), "check the folder, its permissions and the room on the disk"}
	}
	fmt.Fprintf(t.stderr, "spoglio: %s in %s\n", count(len(all), "row"), target)
	return nil
}

func readEntries(path string, t *terminal) ([]link.Entry, error) {
	if path == "-" {
		return link.ReadEntries(t.stdin, "standard input")
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, &failure{path + ": " + reason(err), "give a CSV table with the columns qid,label,lang,aliases,class,from,to"}
	}
	defer f.Close()
	return link.ReadEntries(f, path)
}

// writeWhole writes a file that appears under its name only when it is whole.
func writeWhole(path string, data []byte) (err error) {
	f, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+".new-*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			os.Remove(f.Name())
		}
	}()
	if _, err := f.Write(data); err != nil {
		f.Close()
		return err
	}
	if err := f.Chmod(0o644); err != nil {
		f.Close()
		return err
	}
	if err := f.Close(); err != nil {
		return err
	}
	return os.Rename(f.Name(), path)
}
