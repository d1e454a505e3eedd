// Package store sends N-Triples and N-Quads to a triplestore over the SPARQL
// 1.1 Graph Store HTTP Protocol, or over SPARQL 1.1 Update where a store has
// only that, and makes sure that all of it arrived.
//
// Whatever the size, only the names of the graphs and one line are in memory:
// what is sent is read from the files as it goes.
package store

import (
	"cmp"
	"context"
	"time"
)

// Mode says what becomes of what a graph held before.
type Mode string

// The modes of loading.
const (
	Replace Mode = "replace" // the graph holds what is sent, and nothing else
	Append  Mode = "append"  // what is sent is added to the graph
)

// The sizes and times that are taken where neither Options nor the preset has
// one.
const (
	DefaultChunk    = 16 << 20
	DefaultWhole    = 1 << 30
	DefaultPatience = 2 * time.Minute
)

// Options say where and how a dataset is loaded.
type Options struct {
	Endpoint string // the store's address for its preset, else that of the Graph Store Protocol
	Query    string // where SPARQL queries are answered, if the preset does not know
	Update   string // where SPARQL updates are taken, if the preset does not know
	Store    string // one of Stores; empty asks the store itself

	Graph       string // the IRI of the graph that takes everything; empty keeps the files' own graphs
	Mode        Mode   // empty is Replace
	Credentials Credentials

	Chunk    int64         // bytes in a request, at least one statement; 0 is what suits the store
	Whole    int64         // bytes of a graph that is replaced in one request, where a store does that in one transaction; 0 is what suits the store
	Patience time.Duration // how long a request is tried again
	State    string        // the file that remembers how far a load is; empty remembers nothing

	Progress func(done, total int64) // told the bytes of the files; may be called while it is being called
	Warn     func(message string)    // told what a person should know
}

// Result is what a load did.
type Result struct {
	Store      string  `json:"store"` // the preset
	Mode       Mode    `json:"mode"`
	Graphs     []Graph `json:"graphs"`     // in the order of their first statement
	Statements int     `json:"statements"` // in the files
	Bytes      int64   `json:"bytes"`      // of the files
	Sent       int64   `json:"sent"`       // bytes of the files sent by this run
	Requests   int     `json:"requests"`   // that carried statements
	Retries    int     `json:"retries"`
	Resumed    bool    `json:"resumed"` // an earlier run had sent the rest
}

// Graph is one graph of a load.
type Graph struct {
	IRI        string `json:"graph,omitempty"` // empty is the default graph
	Statements int    `json:"statements"`
	Bytes      int64  `json:"bytes"`
	Requests   int    `json:"requests"` // that a load of its own would need
	How        How    `json:"how"`
}

// How is the way a graph gets its statements.
type How string

// The ways a graph gets its statements.
const (
	Added  How = "added in chunks"
	Whole  How = "replaced in one request"
	Moved  How = "loaded into a new graph, then moved into its place"
	Pieces How = "replaced in chunks, half filled for a while"
)

// withDefaults fills in what is not given.
func (o Options) withDefaults() Options {
	o.Mode = cmp.Or(o.Mode, Replace)
	o.Patience = cmp.Or(o.Patience, DefaultPatience)
	if o.Progress == nil {
		o.Progress = func(int64, int64) {}
	}
	if o.Warn == nil {
		o.Warn = func(string) {}
	}
	return o
}

// Plan says what Load would send, without asking the store. Where the preset
// is not given and the address does not tell it, Store is empty and the ways
// are those of a store with both protocols.
func Plan(d *Dataset, o Options) (*Result, error) {
	l, err := newLoader(d, o.withDefaults())
	if err != nil {
		return nil, err
	}
	if err := l.survey(); err != nil {
		return nil, err
	}
	return l.result, nil
}

// Load sends a dataset to a store and returns when the store has counted what
// it should hold; with Append it is asked for samples of every chunk instead.
// An error is an *Error, or that of ctx. After an error or an interruption the
// same call goes on where the last one stopped, if Options names a state file.
func Load(ctx context.Context, d *Dataset, o Options) (*Result, error) {
	o = o.withDefaults()
	l, err := newLoader(d, o)
	if err != nil {
		return nil, err
	}
	if err := l.load(ctx); err != nil {
		if ctx.Err() != nil {
			return l.result, ctx.Err()
		}
		return l.result, err
	}
	return l.result, nil
}
