package main

import (
	"fmt"

	"github.com/urfave/cli/v2"

	"github.com/spoglio/spoglio/pipeline"
)

func checkCommand(t *terminal) *cli.Command {
	return &cli.Command{
		Name:      "check",
		Usage:     "check a built dataset, and its evidence against the texts",
		ArgsUsage: "DIR [FILE|DIR|-…]",
		Description: `Compares every file with its checksum and the formats with the report; where the texts
are given, reads every quotation again.

   spoglio check dataset
   spoglio check dataset article.md`,
		Action: func(c *cli.Context) error { return check(c, t) },
	}
}

func check(c *cli.Context, t *terminal) error {
	if err := needArguments(c, "a dataset", "spoglio check dataset article.md"); err != nil {
		return err
	}
	checked, err := pipeline.Check(c.Args().First(), c.Args().Tail(), t.stdin)
	if err != nil {
		return err
	}
	for _, p := range checked.Problems {
		t.say("error", "%s", p)
	}
	fmt.Fprintf(t.stderr, "spoglio: %s, %s, %s and %s checked: %s\n", count(checked.Files, "file"), count(checked.Statements, "statement"),
		count(checked.Texts, "text"), count(checked.Evidence, "quotation"), count(len(checked.Problems), "problem"))
	if len(checked.Problems) > 0 {
		return &failure{c.Args().First() + " is not what was built", "build it anew"}
	}
	if checked.Texts == 0 {
		t.hint("name the texts as well to have the evidence read again")
	}
	return nil
}
