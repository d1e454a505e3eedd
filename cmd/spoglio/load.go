package main

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/schollz/progressbar/v3"
	"github.com/urfave/cli/v2"

	"github.com/spoglio/spoglio/out/store"
)

func loadCommand(t *terminal) *cli.Command {
	return &cli.Command{
		Name:      "load",
		Usage:     "send a dataset to a triplestore",
		ArgsUsage: "DIR|FILE…",
		Description: `Sends N-Triples and N-Quads over the SPARQL 1.1 Graph Store HTTP Protocol, or
over SPARQL 1.1 Update, and counts what arrived. Of a dataset's folder,
dataset.nq goes to a graph for each document; with --graph, dataset.nt goes to
that one. After an interruption the same command goes on where it stopped.

A password comes from --password-file, SPOGLIO_PASSWORD or ~/.netrc, a token
from --token-file or SPOGLIO_TOKEN: never from the command line.

   spoglio load --endpoint http://localhost:3030/roma dataset
   spoglio load --store virtuoso --endpoint http://localhost:8890 --user dba \
     --password-file secret --graph https://data.example.it/roma dataset
   spoglio load --endpoint http://localhost:7878 --mode append more.nt
   spoglio load --update http://localhost:9999/blazegraph/namespace/kb/sparql \
     --graph https://data.example.it/roma --dry-run dataset`,
		Flags:  loadFlags(),
		Action: func(c *cli.Context) error { return load(c, t) },
	}
}

func loadFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "endpoint", Usage: "the store's address: a `URL`, without what the preset adds", EnvVars: env("endpoint")},
		&cli.StringFlag{Name: "update", Usage: "where SPARQL updates are taken, a `URL`; alone, all is sent there", EnvVars: env("update")},
		&cli.StringFlag{Name: "query", Usage: "where SPARQL queries are answered, a `URL`", EnvVars: env("query")},
		&cli.StringFlag{Name: "store", DefaultText: "asked from the store", Usage: "the preset `NAME`: " + strings.Join(store.Stores(), ", "), EnvVars: env("store")},
		&cli.StringFlag{Name: "graph", DefaultText: "the files' own", Usage: "the `IRI` of the graph that takes everything", EnvVars: env("graph")},
		&cli.StringFlag{Name: "mode", Value: string(store.Replace), Usage: "replace what the graphs hold, or append to it: a `WORD`", EnvVars: env("mode")},
		&cli.StringFlag{Name: "user", Usage: "the `NAME` the store knows you by", EnvVars: env("user")},
		&cli.StringFlag{Name: "password-file", Usage: "the password is the first line of `FILE`", EnvVars: env("password-file")},
		&cli.StringFlag{Name: "token-file", Usage: "a bearer token is the first line of `FILE`", EnvVars: env("token-file")},
		&cli.StringFlag{Name: "chunk", DefaultText: "what suits the store", Usage: "the `SIZE` of a request, for example 16M", EnvVars: env("chunk")},
		&cli.StringFlag{Name: "whole", DefaultText: "what suits the store", Usage: "the `SIZE` up to which a graph is replaced in one request, where a store does that in one transaction", EnvVars: env("whole")},
		&cli.DurationFlag{Name: "patience", Value: store.DefaultPatience, Usage: "try a request again for this `TIME`", EnvVars: env("patience")},
		&cli.StringFlag{Name: "state", DefaultText: "DIR.load", Usage: "remember in `FILE` how far the load is", EnvVars: env("state")},
		&cli.BoolFlag{Name: "dry-run", Aliases: []string{"n"}, Usage: "say what would be sent, send nothing"},
		&cli.BoolFlag{Name: "json", Usage: "print the figures as JSON"},
		&cli.BoolFlag{Name: "quiet", Aliases: []string{"q"}, Usage: "no warnings, hints and progress", EnvVars: env("quiet")},
	}
}

func load(c *cli.Context, t *terminal) error {
	if err := needArguments(c, "a dataset to load", "spoglio load --endpoint http://localhost:3030/roma dataset"); err != nil {
		return err
	}
	t.quiet = c.Bool("quiet")
	o, err := loadOptions(c, t)
	if err != nil {
		return err
	}
	d, err := store.Open(c.Args().Slice(), o.Graph)
	if err != nil {
		return told(err)
	}
	if c.Bool("dry-run") {
		r, err := store.Plan(d, o)
		if err != nil {
			return told(err)
		}
		return tellPlan(c, t, r)
	}
	return send(c, t, d, o)
}

func loadOptions(c *cli.Context, t *terminal) (store.Options, error) {
	o := store.Options{
		Endpoint: c.String("endpoint"), Query: c.String("query"), Update: c.String("update"), Store: c.String("store"),
		Graph: c.String("graph"), Mode: store.Mode(c.String("mode")), Patience: c.Duration("patience"),
		State: cmp.Or(c.String("state"), filepath.Clean(c.Args().First())+".load"),
		Warn:  func(message string) { warn(t, message) },
	}
	if err := o.Check(); err != nil {
		return o, misuse(err)
	}
	var err error
	if o.Chunk, err = size("chunk", c.String("chunk")); err != nil {
		return o, err
	}
	if o.Whole, err = size("whole", c.String("whole")); err != nil {
		return o, err
	}
	o.Credentials, err = credentials(c, cmp.Or(o.Endpoint, o.Update))
	return o, err
}

func warn(t *terminal, message string) {
	if !t.quiet {
		t.say("warning", "%s", message)
	}
}

// size reads a number of bytes, with K, M or G behind it; nothing is 0.
func size(flag, text string) (int64, error) {
	number, unit := strings.TrimRight(text, "KMGkmg"), int64(1)
	switch strings.ToUpper(text[len(number):]) {
	case "K":
		unit = 1 << 10
	case "M":
		unit = 1 << 20
	case "G":
		unit = 1 << 30
	}
	if text == "" {
		return 0, nil
	}
	n, err := strconv.ParseInt(number, 10, 64)
	if err != nil || n <= 0 || n > 1<<30 || len(text)-len(number) > 1 {
		return 0, &usageError{fmt.Sprintf("--%s cannot be %q", flag, text), "a number of bytes, for example 500K, 16M or 1G"}
	}
	return n * unit, nil
}

// credentials are who the store is told is there. What was set in the
// environment stays out of sight: it is no flag, so no usage shows it.
func credentials(c *cli.Context, endpoint string) (store.Credentials, error) {
	all := store.Credentials{User: c.String("user"), Password: os.Getenv("SPOGLIO_PASSWORD"), Token: os.Getenv("SPOGLIO_TOKEN")}
	var err error
	if path := c.String("token-file"); path != "" {
		all.Token, err = firstLine(path)
		return all, err
	}
	if path := c.String("password-file"); path != "" {
		all.Password, err = firstLine(path)
		return all, err
	}
	if all.Password != "" || all.Token != "" {
		return all, nil
	}
	return fromNetrc(endpoint, all.User)
}

func fromNetrc(endpoint, user string) (store.Credentials, error) {
	path := os.Getenv("NETRC")
	if home, err := os.UserHomeDir(); path == "" && err == nil {
		path = filepath.Join(home, ".netrc")
	}
	address, err := url.Parse(endpoint)
	if err != nil || path == "" {
		return store.Credentials{User: user}, nil
	}
	all, err := store.Netrc(path, address.Hostname(), user)
	return all, told(err)
}

func firstLine(path string) (string, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return "", &failure{path + ": " + reason(err), "the file holds one line: the password or token"}
	}
	line, _, _ := strings.Cut(string(data), "\n")
	line = strings.TrimSuffix(line, "\r")
	if line == "" {
		return "", &failure{path + ": the first line is empty", "the file holds one line: the password or token"}
	}
	return line, nil
}

// errStopped ends a load that was interrupted; the words for it have been said.
var errStopped = errors.New("stopped")

// send loads and tells how it went.
func send(c *cli.Context, t *terminal, d *store.Dataset, o store.Options) error {
	bar := t.progress()
	o.Progress = func(done, total int64) { bar.sending(done, total) }
	start := time.Now()
	r, err := store.Load(c.Context, d, o)
	bar.end()
	if err != nil {
		if c.Context.Err() != nil {
			t.say("error", "interrupted; what was sent is in the store")
			t.hint("the same command goes on where this one stopped (%s)", o.State)
			return errStopped
		}
		return told(err)
	}
	if c.Bool("json") {
		if err := printJSON(t, r); err != nil {
			return err
		}
	}
	seconds := time.Since(start).Seconds()
	fmt.Fprintf(t.stderr, "spoglio: in %s: %s in %s, %s, %s; %.1f s, %.0f statements/s\n", r.Store, count(r.Statements, "statement"), count(len(r.Graphs), "graph"),
		count(r.Requests, "request"), count(r.Retries, "retry"), seconds, float64(r.Statements)/seconds)
	return nil
}

func printJSON(t *terminal, v any) error {
	e := json.NewEncoder(t.stdout)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(v)
}

// tellPlan prints what would be sent, a line a graph.
func tellPlan(c *cli.Context, t *terminal, r *store.Result) error {
	if c.Bool("json") {
		return printJSON(t, r)
	}
	for _, g := range r.Graphs {
		fmt.Fprintf(t.stdout, "%s\t%s\t%d bytes\t%s\t%s\n", cmp.Or(g.IRI, "the default graph"), count(g.Statements, "statement"), g.Bytes, count(g.Requests, "request"), g.How)
	}
	fmt.Fprintf(t.stderr, "spoglio: nothing sent (-n): %s in %s\n", count(r.Statements, "statement"), count(len(r.Graphs), "graph"))
	return nil
}

// sending shows how far a load is.
func (p *progress) sending(done, total int64) {
	if p.w == nil {
		return
	}
	if p.bar == nil {
		p.bar = progressbar.NewOptions64(total,
			progressbar.OptionSetWriter(p.w),
			progressbar.OptionSetDescription("sending"),
			progressbar.OptionShowBytes(true),
			progressbar.OptionThrottle(100*time.Millisecond),
			progressbar.OptionClearOnFinish(),
		)
	}
	p.bar.Set64(done) // its only error is that of the terminal
}

// told gives the store's errors the hint that the terminal looks for.
func told(err error) error {
	var e *store.Error
	if errors.As(err, &e) {
		return &failure{e.Error(), e.Hint}
	}
	return err
}

// misuse makes an error of what was asked for one of usage.
func misuse(err error) error {
	var e *store.Error
	if errors.As(err, &e) {
		return &usageError{e.Error(), e.Hint}
	}
	return err
}
