package store

import (
	"cmp"
	"context"
	"crypto/sha256"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"strings"
)

// loader is one load.
type loader struct {
	o      Options
	d      *Dataset
	preset preset // without a name until the store is known
	to     *target
	chunk  int64 // bytes in a request

	wholeSize int64 // bytes of a graph replaced in one
	graphs    []*graph
	whole     map[string]bool // graphs replaced in one request
	begun     map[string]bool // graphs whose first piece was sent
	result    *Result
	state     *state
}

func newLoader(d *Dataset, o Options) (*loader, error) {
	if err := o.Check(); err != nil {
		return nil, err
	}
	l := &loader{o: o, d: d, whole: make(map[string]bool), begun: make(map[string]bool), result: &Result{Mode: o.Mode}}
	l.to = &target{client: newClient(o.Credentials, o.Patience, o.Warn)}
	if o.Store == "" {
		o.Store = byAddress(o.Endpoint + o.Update)
	}
	l.know(o.Store)
	return l, nil
}

// Check refuses options that cannot be meant; Plan and Load do so too.
func (o Options) Check() error {
	o = o.withDefaults()
	for _, address := range []string{o.Endpoint, o.Query, o.Update} {
		if err := checkAddress(address); err != nil {
			return err
		}
	}
	switch {
	case o.Endpoint == "" && o.Update == "":
		return &Error{What: "no store is named", Hint: "--endpoint URL says where it is"}
	case o.Mode != Replace && o.Mode != Append:
		return &Error{What: fmt.Sprintf("the mode cannot be %q", o.Mode), Hint: "replace or append"}
	case o.Chunk < 0 || o.Whole < 0 || o.Patience < 0:
		return &Error{What: "sizes and times cannot be negative"}
	case o.Graph != "" && !absolute(o.Graph):
		return &Error{What: fmt.Sprintf("the graph %q is not an absolute IRI", o.Graph), Hint: "for example https://data.example.org/graph"}
	}
	if _, ok := find(o.Store); !ok && o.Store != "" {
		return &Error{What: fmt.Sprintf("there is no preset %q", o.Store), Hint: "one of " + strings.Join(Stores(), ", ")}
	}
	return nil
}

// checkAddress refuses an address that cannot be asked. What it says does not
// repeat the address, which may hold a password.
func checkAddress(address string) error {
	u, err := url.Parse(address)
	switch {
	case address == "":
		return nil
	case err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https":
		return &Error{What: "an address of the store is not an http or https URL", Hint: "for example http://localhost:3030/dataset"}
	case u.User != nil:
		return &Error{What: "an address of the store holds a name or password", Hint: "use --user with --password-file, SPOGLIO_PASSWORD or netrc: others can read the command line"}
	}
	return nil
}

func absolute(graph string) bool {
	u, err := url.Parse(graph)
	return err == nil && u.IsAbs() && !strings.ContainsAny(graph, " <>\"{}|\\^`\n")
}

// know sets what a preset says; an unknown store is taken for one with all.
func (l *loader) know(name string) {
	p, ok := find(name)
	if !ok {
		p = preset{atomic: true, media: ntriples}
	}
	l.preset, l.result.Store = p, p.name
	l.wholeSize = cmp.Or(l.o.Whole, p.whole, DefaultWhole)
	l.chunk = cmp.Or(l.o.Chunk, p.chunk, DefaultChunk)
	l.to.preset, l.to.addresses = p, p.addresses(l.o.Endpoint, l.o.Query, l.o.Update)
	if p.name == "virtuoso" && l.o.Query == "" && l.o.Credentials.User != "" {
		l.to.query = l.to.update // what a user may read, perhaps not everybody may
	}
	l.to.packed = p.gzip && !loopback(l.to.data)
}

func loopback(address string) bool {
	u, err := url.Parse(address)
	if err != nil {
		return false
	}
	ip := net.ParseIP(u.Hostname())
	return u.Hostname() == "localhost" || ip != nil && ip.IsLoopback()
}

func (l *loader) load(ctx context.Context) error {
	if err := l.detect(ctx); err != nil {
		return err
	}
	if l.to.query == "" {
		return &Error{Where: l.o.Endpoint + l.o.Update, What: "it is not known where this store answers queries, and what arrived could not be counted",
			Hint: "--query URL says it, or --store one of " + strings.Join(Stores(), ", ")}
	}
	if err := l.survey(); err != nil {
		return err
	}
	l.tellLimits()
	if err := l.resume(); err != nil {
		return err
	}
	if err := l.prepare(ctx); err != nil {
		return err
	}
	if err := l.sendAll(ctx); err != nil {
		return err
	}
	if err := l.finish(ctx); err != nil {
		return err
	}
	l.result.Retries = l.to.client.retries
	return l.state.remove()
}

// detect asks the store what it is, where nobody said.
func (l *loader) detect(ctx context.Context) error {
	if l.preset.name != "" {
		return nil
	}
	address := l.o.Endpoint
	if address == "" {
		address = l.o.Update
	}
	a, err := l.to.client.do(ctx, &request{method: http.MethodHead, url: address, any: true})
	if err != nil {
		return err
	}
	l.know(byAnswer(a.header))
	return nil
}

// tellLimits warns of what the store cannot do safely.
func (l *loader) tellLimits() {
	u, err := url.Parse(l.o.Endpoint + l.o.Update)
	if err == nil && u.Scheme == "http" && l.o.Credentials != (Credentials{}) && !loopback(u.String()) {
		l.o.Warn("the store is not asked over https: others on the way can read what is sent")
	}
	for _, g := range l.graphs {
		if g.How == Pieces {
			l.o.Warn(name(g.IRI) + " is replaced in pieces, and half filled until all is there: the store is not known to take SPARQL updates (--update URL)")
			return
		}
	}
}

// staging is the graph that is filled in place of another. Its name depends on
// nothing else, so that whatever a broken load left there is found again.
func staging(graph string) string {
	sum := sha256.Sum256([]byte(graph))
	return fmt.Sprintf("urn:spoglio:load:%x", sum[:12])
}

// avoidPut finds the graphs that TDB2 cannot empty as PUT asks it to, and has
// them moved instead.
func (l *loader) avoidPut(ctx context.Context) error {
	for i, g := range l.graphs {
		if !l.preset.tdb2 || g.How != Whole || l.to.update == "" {
			continue
		}
		found, err := l.to.ask(ctx, "ASK { "+inGraph(g.IRI, "?s ?p ?o FILTER(DATATYPE(?o) = <http://www.w3.org/2001/XMLSchema#decimal>)")+" }")
		if err != nil {
			return err
		}
		if found.Boolean {
			g.How, l.whole[g.IRI] = Moved, false
			g.Requests = l.requests(g)
			l.result.Graphs[i] = g.Graph
		}
	}
	return nil
}

// prepare clears the graphs that are filled first, unless an earlier run has
// begun to.
func (l *loader) prepare(ctx context.Context) error {
	if err := l.to.hello(ctx); err != nil {
		return err
	}
	if err := l.avoidPut(ctx); err != nil {
		return err
	}
	for _, g := range l.graphs {
		if g.How == Moved && !l.begun[g.IRI] {
			if err := l.to.remove(ctx, staging(g.IRI)); err != nil {
				return err
			}
		}
	}
	return nil
}
