package main

import (
	"bufio"
	"cmp"
	"context"
	"io"

	"github.com/urfave/cli/v2"
)

// run is the whole program: it does what args say and gives the exit code.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	t := &terminal{stdin: stdin, stdout: bufio.NewWriterSize(stdout, 1<<16), stderr: stderr}
	err := newApp(t).RunContext(ctx, append([]string{"spoglio"}, args...))
	if flushed := t.stdout.Flush(); flushed != nil && err == nil {
		err = &failure{"standard output cannot be written: " + reason(flushed), ""}
	}
	return t.exit(err)
}

// newApp is the command line. The library must neither end the process nor
// write usage to standard output, so both are taken from it.
func newApp(t *terminal) *cli.App {
	app := &cli.App{
		Name:                 "spoglio",
		Usage:                "turn prose into linked data that shows its words",
		UsageText:            "spoglio VERB [FLAGS] FILE|DIR|-…",
		Description:          "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done but something was skipped or (with --strict) set aside, 130 interrupted.",
		Version:              version,
		Flags:                []cli.Flag{cli.HelpFlag}, // a verb of our own called help keeps the library from adding it
		HideHelpCommand:      true,
		Writer:               t.stdout,
		ErrWriter:            t.stderr,
		ExitErrHandler:       func(*cli.Context, error) {},
		OnUsageError:         usage,
		Action:               func(c *cli.Context) error { return noVerb(c, t) },
		EnableBashCompletion: true,
		Commands: []*cli.Command{
			buildCommand(t),
			inspectCommand(t),
			evalCommand(t),
			explainCommand(t),
			checkCommand(t),
			rulesCommand(t),
			loadCommand(t),
			authorityCommand(t),
			reconcileCommand(t),
			ontologyCommand(t),
			versionCommand(t),
			completionCommand(t),
			helpCommand(),
		},
	}
	for _, c := range app.Commands {
		prepare(c)
	}
	return app
}

// prepare gives a command what all share.
func prepare(c *cli.Command) {
	c.HideHelpCommand = true
	c.OnUsageError = usage
	if action := c.Action; action != nil {
		c.Action = func(ctx *cli.Context) error {
			if err := checkArguments(ctx); err != nil {
				return err
			}
			if err := applyConfig(ctx, configFile); err != nil {
				return err
			}
			return action(ctx)
		}
	}
	for _, f := range c.Flags {
		if b, ok := f.(*cli.BoolFlag); ok {
			b.DisableDefaultText = true
		}
	}
	for _, sub := range c.Subcommands {
		prepare(sub)
	}
}

// noVerb is what happens when no verb is given, or an unknown one.
func noVerb(c *cli.Context, t *terminal) error {
	if name := c.Args().First(); name != "" {
		return &usageError{"there is no verb " + quoted(name), cmp.Or(cli.SuggestCommand(c.App.VisibleCommands(), name), "spoglio help lists the verbs")}
	}
	c.App.Writer = t.stderr
	if err := cli.ShowAppHelp(c); err != nil {
		return err
	}
	return &usageError{"no verb was given", "try: spoglio build FILE"}
}

func helpCommand() *cli.Command {
	return &cli.Command{
		Name:      "help",
		Usage:     "show what a verb does",
		ArgsUsage: "[VERB]",
		Action: func(c *cli.Context) error {
			name := c.Args().First()
			if name == "" {
				return cli.ShowAppHelp(c)
			}
			if c.App.Command(name) == nil {
				return noVerb(c, nil)
			}
			return cli.ShowCommandHelp(c.Lineage()[1], name)
		},
	}
}
