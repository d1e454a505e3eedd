package main

import (
	"strconv"
	"strings"

	"github.com/urfave/cli/v2"
)

// usage turns the library's complaint about flags into ours.
func usage(c *cli.Context, err error, _ bool) error {
	msg := strings.ReplaceAll(err.Error(), "flag provided but not defined: -", "there is no flag -")
	hint := "spoglio help " + c.Command.Name + " lists the flags"
	if c.Command.Name == c.App.Name {
		hint = "spoglio help lists the verbs; flags stand behind the verb"
	}
	if _, name, ok := strings.Cut(err.Error(), "not defined: -"); ok {
		if like := cli.SuggestFlag(c.Command.Flags, strings.TrimLeft(name, "-"), true); like != "" {
			hint = "perhaps " + like + "; " + hint
		}
	}
	return &usageError{msg, hint}
}

// checkArguments refuses flags that stand behind files: the library would take
// them for files without a word.
func checkArguments(c *cli.Context) error {
	for _, arg := range c.Args().Slice() {
		if strings.HasPrefix(arg, "-") && arg != "-" {
			return &usageError{quoted(arg) + " stands behind the files", "flags stand before files; a file of that name is ./" + arg}
		}
	}
	return nil
}

// needArguments refuses a verb without files.
func needArguments(c *cli.Context, what, example string) error {
	if !c.Args().Present() {
		return &usageError{what + " is missing", "for example: " + example}
	}
	return nil
}

// noMore refuses arguments beyond the first n.
func noMore(c *cli.Context, n int) error {
	if c.NArg() > n {
		return &usageError{quoted(c.Args().Get(n)) + " is one argument too many", "spoglio help " + c.Command.Name + " says what is wanted"}
	}
	return nil
}

// nearest is the name that is most like a mistaken one, as a question.
func nearest(names []string, mistaken string) string {
	var all []*cli.Command
	for _, name := range names {
		all = append(all, &cli.Command{Name: name})
	}
	return cli.SuggestCommand(all, mistaken)
}

func quoted(s string) string { return strconv.Quote(s) }
