package main

import (
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/spoglio/spoglio/pipeline"
)

// env is the environment variable of a flag.
func env(name string) []string {
	return []string{"SPOGLIO_" + strings.ToUpper(strings.ReplaceAll(name, "-", "_"))}
}

// readingFlags say how texts are understood; every verb that reads has them.
func readingFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringSliceFlag{Name: "authority", Usage: "names and their items in `FILE`, asked before the built-in ones", EnvVars: env("authority")},
		&cli.StringSliceFlag{Name: "links", Usage: "decisions about names in `FILE`, besides the spoglio.links.csv beside the texts", EnvVars: env("links")},
		&cli.StringFlag{Name: "weights", Usage: "how evidence counts for an item is in `FILE`", DefaultText: "the built-in pipeline/link/weights.yaml", EnvVars: env("weights")},
		&cli.StringSliceFlag{Name: "rules", Usage: "add the frames in `DIR`", EnvVars: env("rules")},
		&cli.BoolFlag{Name: "generic", Usage: "keep the events that only the generic frame reads", EnvVars: env("generic")},
		&cli.IntFlag{Name: "jobs", Aliases: []string{"j"}, Usage: "read `N` documents at a time", DefaultText: "one a processor", EnvVars: env("jobs")},
	}
}

// configurable is what spoglio.yaml may set.
func configurable() []string {
	var names []string
	for _, f := range append(writingFlags(), readingFlags()...) {
		names = append(names, f.Names()[0])
	}
	return names
}

// settings are the values of the reading flags, for texts.
func settings(c *cli.Context, texts []string) (pipeline.Settings, error) {
	s := pipeline.Settings{
		Authorities: c.StringSlice("authority"),
		Links:       c.StringSlice("links"),
		Beside:      pipeline.LinksBeside(texts),
		Weights:     c.String("weights"),
		Rules:       c.StringSlice("rules"),
		Generic:     c.Bool("generic"),
		Workers:     c.Int("jobs"),
	}
	if s.Workers < 0 {
		return s, &usageError{"--jobs cannot be negative", "leave it out for one document a processor"}
	}
	return s, nil
}
