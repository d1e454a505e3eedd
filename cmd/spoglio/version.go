package main

import (
	"fmt"

	"github.com/urfave/cli/v2"
)

// version of the program; it stands in every dataset's report.
const version = "0.1.0"

func versionCommand(t *terminal) *cli.Command {
	return &cli.Command{
		Name:  "version",
		Usage: "print the version",
		Action: func(c *cli.Context) error {
			if err := noMore(c, 0); err != nil {
				return err
			}
			_, err := fmt.Fprintln(t.stdout, "spoglio version "+version)
			return err
		},
	}
}
