package main

import (
	"fmt"
	"text/tabwriter"

	"github.com/urfave/cli/v2"

	"github.com/spoglio/spoglio/pipeline"
	"github.com/spoglio/spoglio/pipeline/parse"
)

func rulesCommand(t *terminal) *cli.Command {
	flags := []cli.Flag{&cli.StringSliceFlag{Name: "rules", Usage: "add the frames in `DIR`", EnvVars: env("rules")}}
	return &cli.Command{
		Name:  "rules",
		Usage: "list the frames, or run their own tests",
		Description: `   spoglio rules test
   spoglio rules list --rules my-frames`,
		Subcommands: []*cli.Command{
			{Name: "test", Usage: "run the frames' own tests", Flags: flags, Action: func(c *cli.Context) error { return rulesTest(c, t) }},
			{Name: "list", Usage: "list the frames", Flags: flags, Action: func(c *cli.Context) error { return rulesList(c, t) }},
		},
		Action: func(c *cli.Context) error {
			if what := c.Args().First(); what != "" {
				return &usageError{"rules cannot " + quoted(what), "spoglio rules test, or spoglio rules list"}
			}
			return &usageError{"rules wants to know what to do", "spoglio rules test, or spoglio rules list"}
		},
	}
}

func rulesTest(c *cli.Context, t *terminal) error {
	p, err := withRules(c)
	if err != nil {
		return err
	}
	var frames, tests, failed int
	for _, l := range p.Languages() {
		run, failures := parse.TestFrames(l)
		for _, f := range failures {
			t.say("error", "%v", f)
		}
		frames, tests, failed = frames+len(l.Frames.All), tests+run, failed+len(failures)
	}
	if failed > 0 {
		return &failure{fmt.Sprintf("%s of the tests of %s went wrong", count(failed, "expectation"), count(frames, "frame")), "spoglio inspect --stage clauses shows what the frames see"}
	}
	fmt.Fprintf(t.stderr, "spoglio: %s, %s passed\n", count(frames, "frame"), count(tests, "test"))
	return nil
}

// withRules is a pipeline with the frames that the flags name.
func withRules(c *cli.Context) (*pipeline.Pipeline, error) {
	if err := noMore(c, 0); err != nil {
		return nil, err
	}
	return pipeline.New(pipeline.Settings{Rules: c.StringSlice("rules")})
}

func rulesList(c *cli.Context, t *terminal) error {
	p, err := withRules(c)
	if err != nil {
		return err
	}
	w := tabwriter.NewWriter(t.stdout, 0, 8, 2, ' ', 0)
	for _, l := range p.Languages() {
		for _, f := range l.Frames.All {
			fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s:%d\n", l.Code, f.Name, f.Makes, count(len(f.Tests), "test"), f.File, f.Line)
		}
	}
	return w.Flush()
}
