package main

import (
	"github.com/urfave/cli/v2"

	"github.com/spoglio/spoglio/pipeline"
	"github.com/spoglio/spoglio/pipeline/eval"
)

func evalCommand(t *terminal) *cli.Command {
	return &cli.Command{
		Name:      "eval",
		Usage:     "measure precision and recall against gold facts",
		ArgsUsage: "GOLD…",
		Description: `Reads the text beside each gold file (NAME.md or NAME.txt beside NAME.gold.csv) and
compares what is stated with what a careful reader states, and who is meant by names
with what readers decided.

   spoglio eval --misses --extras corpus/seed/*.gold.csv
   spoglio eval --json corpus/*.gold.csv >before.json
   spoglio eval --baseline before.json corpus/*.gold.csv`,
		Flags: append(readingFlags(),
			&cli.BoolFlag{Name: "documents", Usage: "figures by document, too"},
			&cli.BoolFlag{Name: "misses", Usage: "list the gold facts that were not found, and the names not linked as they should be"},
			&cli.BoolFlag{Name: "extras", Usage: "list the statements that no gold fact matches"},
			&cli.BoolFlag{Name: "figures-only", Usage: "show no word of the texts"},
			&cli.StringFlag{Name: "baseline", Usage: "compare with the figures in `FILE` (made with --json)"},
			&cli.StringFlag{Name: "verdicts", Usage: "what readers decided about statements that the gold lacks is in `FILE`"},
			&cli.StringFlag{Name: "link-verdicts", Usage: "what readers decided about who is meant by names is in `FILE`"},
			&cli.BoolFlag{Name: "unjudged", Usage: "print the statements without a verdict as rows for such a file"},
			&cli.BoolFlag{Name: "json", Usage: "print the figures as JSON"},
		),
		Action: func(c *cli.Context) error { return evaluate(c, t) },
	}
}

func evaluate(c *cli.Context, t *terminal) error {
	if err := needArguments(c, "a gold file", "spoglio eval corpus/*.gold.csv"); err != nil {
		return err
	}
	golds, texts, err := readGolds(c.Args().Slice())
	if err != nil {
		return err
	}
	verdicts, err := readVerdicts(c.String("verdicts"))
	if err != nil {
		return err
	}
	links, err := readLinkVerdicts(c.String("link-verdicts"))
	if err != nil {
		return err
	}
	u, err := understood(c, t, texts)
	if err != nil {
		return err
	}
	figures := eval.Score(u.Dataset, golds, verdicts)
	figures.Links = eval.ScoreLinks(u.Readings(), links)
	switch {
	case c.Bool("unjudged"):
		return figures.WriteUnjudged(t.stdout)
	case c.Bool("json") && c.Bool("figures-only"):
		return figures.WithoutText().WriteJSON(t.stdout)
	case c.Bool("json"):
		return figures.WriteJSON(t.stdout)
	}
	return printFigures(c, t, figures)
}

// readGolds reads gold files and finds the texts beside them.
func readGolds(paths []string) (golds []*eval.Gold, texts []string, err error) {
	for _, path := range paths {
		gold, err := eval.ReadGold(path)
		if err != nil {
			return nil, nil, err
		}
		text, err := eval.TextBeside(path)
		if err != nil {
			return nil, nil, err
		}
		golds, texts = append(golds, gold), append(texts, text)
	}
	return golds, texts, nil
}

func readVerdicts(path string) (*eval.Verdicts, error) {
	if path == "" {
		return eval.CommittedVerdicts()
	}
	return eval.ReadVerdicts(path)
}

func readLinkVerdicts(path string) (*eval.LinkVerdicts, error) {
	if path == "" {
		return eval.CommittedLinks()
	}
	return eval.ReadLinks(path)
}

// understood is what the texts say, kept in memory.
func understood(c *cli.Context, t *terminal, texts []string) (*pipeline.Understood, error) {
	s, err := settings(c, texts)
	if err != nil {
		return nil, err
	}
	p, err := pipeline.New(s)
	if err != nil {
		return nil, err
	}
	docs, _, err := p.Documents(c.Context, texts, t.stdin)
	if err != nil {
		return nil, err
	}
	return p.Dataset(c.Context, docs, nil)
}

func printFigures(c *cli.Context, t *terminal, f *eval.Figures) error {
	figuresOnly := c.Bool("figures-only")
	err := f.Print(t.stdout, eval.Options{
		Documents: c.Bool("documents"), Misses: c.Bool("misses"), Extras: c.Bool("extras"), FiguresOnly: figuresOnly,
	})
	if err != nil || c.String("baseline") == "" {
		return err
	}
	before, err := eval.ReadFigures(c.String("baseline"))
	if err != nil {
		return err
	}
	return f.Since(before).Print(t.stdout, figuresOnly)
}
