package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/spoglio/spoglio/pipeline"
)

func inspectCommand(t *terminal) *cli.Command {
	return &cli.Command{
		Name:      "inspect",
		Usage:     "see what a stage makes of a text, as JSON Lines",
		ArgsUsage: "FILE|DIR|-…",
		Description: `   spoglio inspect --stage clauses article.md
   echo 'Dante nacque a Firenze nel 1265.' | spoglio inspect --stage statements -`,
		Flags: append(readingFlags(),
			&cli.StringFlag{Name: "stage", Aliases: []string{"s"}, Usage: "`NAME` of the stage: " + stageList()},
		),
		Action: func(c *cli.Context) error { return inspect(c, t) },
	}
}

func stageList() string {
	var names []string
	for _, s := range pipeline.Stages() {
		names = append(names, string(s))
	}
	return strings.Join(names, ", ")
}

func inspect(c *cli.Context, t *terminal) error {
	stage := pipeline.Stage(c.String("stage"))
	if !slices.Contains(pipeline.Stages(), stage) {
		return &usageError{fmt.Sprintf("there is no stage %q", stage), "--stage is one of " + stageList()}
	}
	if err := needArguments(c, "a file to read", "spoglio inspect --stage tokens article.md"); err != nil {
		return err
	}
	s, err := settings(c, c.Args().Slice())
	if err != nil {
		return err
	}
	p, err := pipeline.New(s)
	if err != nil {
		return err
	}
	docs, skipped, err := p.Documents(c.Context, c.Args().Slice(), t.stdin)
	if err != nil {
		return err
	}
	e := json.NewEncoder(t.stdout)
	e.SetEscapeHTML(false)
	for _, d := range docs {
		if err := p.Inspect(d, stage, e.Encode); err != nil {
			return err
		}
	}
	return t.tellSkipped(skipped)
}

// tellSkipped warns of the texts in a folder that could not be read.
func (t *terminal) tellSkipped(all []pipeline.Skipped) error {
	for _, s := range all {
		t.tell("warning", fmt.Errorf("skipped: %w", s.Err))
	}
	if len(all) > 0 {
		return errIncomplete
	}
	return nil
}
