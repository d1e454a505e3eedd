package store

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"
)

const target1 = "http://example.org/g"

// write makes a file in a folder of the test's own.
func write(t *testing.T, name string, data []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func open(t *testing.T, graph string, args ...string) *Dataset {
	t.Helper()
	d, err := Open(args, graph)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// quick are options whose retries take no time.
func quick(f *fake) Options {
	return Options{Endpoint: f.URL, Store: "oxigraph", Graph: target1, Chunk: 10_000, Patience: 5 * time.Second}
}

// load is Load with short waits.
func load(t *testing.T, d *Dataset, o Options) (*Result, error) {
	t.Helper()
	return loadContext(t.Context(), d, o)
}

func loadContext(ctx context.Context, d *Dataset, o Options) (*Result, error) {
	l, err := newLoader(d, o.withDefaults())
	if err != nil {
		return nil, err
	}
	l.to.client.first = time.Millisecond
	return l.result, l.load(ctx)
}

// answers makes a fault of a status for the requests that carry statements,
// from one on and n times.
func answers(status, from, n int, text string) func(http.ResponseWriter, *http.Request) bool {
	seen := 0
	return func(w http.ResponseWriter, r *http.Request) bool {
		if r.URL.Path != "/store" || r.Method == http.MethodDelete {
			return false
		}
		seen++
		if seen < from || seen >= from+n {
			return false
		}
		http.Error(w, text, status)
		return true
	}
}

func TestLoad(t *testing.T) {
	for _, c := range []struct {
		name   string
		change func(*Options)
		want   map[string]int // requests
	}{
		{"a small graph is replaced in one request", func(*Options) {}, map[string]int{"PUT /store": 1, "POST /store": 0}},
		{"a large one is moved", func(o *Options) { o.Whole = 1 }, map[string]int{"POST /store": 8, "PUT /store": 0}},
		{"appended in chunks", func(o *Options) { o.Mode = Append }, map[string]int{"POST /store": 8, "POST /query": 8, "POST /update": 0}},
		{"by update alone", func(o *Options) { o.Update, o.Endpoint = o.Endpoint+"/update", "" }, map[string]int{"POST /store": 0, "POST /update": 10}},
		{"a store that has nothing else", func(o *Options) {
			o.Store, o.Query, o.Endpoint = "generic", o.Endpoint+"/query", o.Endpoint+"/store"
		}, map[string]int{"PUT /store": 1, "POST /store": 7, "POST /update": 0}},
		{"the store is asked what it is", func(o *Options) { o.Store = "" }, map[string]int{"PUT /store": 1}},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := newFake(t)
			f.graphs[target1] = map[string]bool{"old": true}
			o := quick(f)
			c.change(&o)
			r, err := load(t, open(t, target1, write(t, "a.nt", manyTriples(1000))), o)
			if err != nil {
				t.Fatal(err)
			}
			want := 1000
			if o.Mode == Append {
				want++
			}
			if got := f.size(target1); got != want || r.Statements != 1000 || len(f.graphs) != 1 {
				t.Errorf("%d triples in the graph, want %d; %d graphs; %+v", got, want, len(f.graphs), r)
			}
			for request, want := range c.want {
				if got := f.sent(request); got != want {
					t.Errorf("%s was sent %d times, want %d", request, got, want)
				}
			}
		})
	}
}

func TestQuadsGoToTheirGraphs(t *testing.T) {
	f := newFake(t)
	o := quick(f)
	o.Graph, o.Whole = "", 1
	var b strings.Builder
	for i := range 900 {
		graph := fmt.Sprintf(" <http://example.org/g%d>", i/300)
		if i >= 800 {
			graph = "" // the default graph
		}
		fmt.Fprintf(&b, "<http://example.org/s%d> <http://example.org/p> \"x\"%s .\n# a comment\n\n", i, graph)
	}
	r, err := load(t, open(t, "", write(t, "a.nq", []byte(b.String()))), o)
	if err != nil {
		t.Fatal(err)
	}
	if f.size("http://example.org/g0") != 300 || f.size("http://example.org/g2") != 200 || f.size("") != 100 || len(r.Graphs) != 4 {
		t.Errorf("%+v", r)
	}
	if !f.graphs[""][`<http://example.org/s899> <http://example.org/p> "x" .`] {
		t.Error("the last triple is not as written")
	}
}

func TestPassingFaults(t *testing.T) {
	for _, status := range []int{429, 502, 503, 504} {
		f := newFake(t)
		f.fault = answers(status, 3, 4, "later")
		o := quick(f)
		o.Mode = Append
		var told []string
		o.Warn = func(s string) { told = append(told, s) }
		r, err := load(t, open(t, target1, write(t, "a.nt", manyTriples(1000))), o)
		if err != nil || f.size(target1) != 1000 || r.Retries != 4 || len(told) != 4 {
			t.Errorf("%d: %v, %d triples, %+v, told %q", status, err, f.size(target1), r, told)
		}
	}
}

func TestRetryAfter(t *testing.T) {
	c := newClient(Credentials{}, time.Second, nil)
	a := &answer{header: http.Header{"Retry-After": {"7"}}}
	if got := c.pause(a, time.Millisecond); got != 7*time.Second {
		t.Errorf("a pause of %v", got)
	}
}

// TestRefusals are the faults that no waiting mends: each has to be told
// clearly, and the same call has to complete once it is mended.
func TestRefusals(t *testing.T) {
	for _, c := range []struct {
		name       string
		status     int
		text       string
		what, hint string
	}{
		{"invalid triple", 400, "Parser error at line 2 between columns 14 and 27", "400 Bad Request: Parser error at line 2", "mend it"},
		{"full disk", 507, "", "507 Insufficient Storage", "no room"},
		{"full disk by its words", 500, "IO error: No space left on device", "No space left", "no room"},
		{"too much at a time", 413, "", "413", "--chunk"},
		{"not allowed", 403, "", "does not let this user in (403)", "right to write"},
		{"internal", 500, "<!DOCTYPE html><head><title>x</title></head><h1>Request\nFailed</h1><xmp>bad <http://e/g></xmp>", "Request Failed bad <http://e/g>", "log"},
		{"moved", 301, "", "301 Moved", "moved"},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := newFake(t)
			f.fault = answers(c.status, 3, 1, c.text)
			o := quick(f)
			o.Whole, o.State = 1, filepath.Join(t.TempDir(), "state")
			f.graphs[target1] = map[string]bool{"old": true}
			path := write(t, "a.nt", manyTriples(1000))
			_, err := load(t, open(t, target1, path), o)
			var e *Error
			if !errors.As(err, &e) || !strings.Contains(e.What, c.what) || !strings.Contains(e.Hint, c.hint) || !strings.Contains(e.Where, path+":") {
				t.Fatalf("%#v", err)
			}
			if !f.graphs[target1]["old"] {
				t.Error("the old graph has been touched")
			}
			r, err := load(t, open(t, target1, path), o)
			if err != nil || f.size(target1) != 1000 || !r.Resumed || r.Requests != 6 {
				t.Errorf("a second run: %v, %+v", err, r)
			}
			if _, err := os.Stat(o.State); !errors.Is(err, os.ErrNotExist) {
				t.Errorf("the state is left behind: %v", err)
			}
		})
	}
}

func TestRefusedLineIsNamed(t *testing.T) {
	f := newFake(t)
	data := strings.Replace(string(manyTriples(1000)), `"città \"700\"`, `"refuse me`, 1)
	o := quick(f)
	o.Mode = Append
	path := write(t, "a.nt", []byte(data))
	_, err := load(t, open(t, target1, path), o)
	if err == nil || !strings.HasPrefix(err.Error(), path+":701: ") {
		t.Errorf("%v", err)
	}
}

func TestDyingStore(t *testing.T) {
	f := newFake(t)
	var seen, dropped atomic.Int32
	f.fault = func(w http.ResponseWriter, r *http.Request) bool {
		if r.URL.Path != "/store" || seen.Add(1) < 4 || dropped.Add(1) > 3 {
			return false
		}
		hang(w)
		return true
	}
	o := quick(f)
	o.Whole = 1
	r, err := load(t, open(t, target1, write(t, "a.nt", manyTriples(1000))), o)
	if err != nil || f.size(target1) != 1000 || r.Retries < 3 {
		t.Errorf("%v, %+v", err, r)
	}
}

// hang ends the connection without an answer.
func hang(w http.ResponseWriter) {
	if c, _, err := w.(http.Hijacker).Hijack(); err == nil {
		c.Close()
	}
}

func TestDeadStore(t *testing.T) {
	f := newFake(t)
	o := quick(f)
	o.Patience = 20 * time.Millisecond
	f.Close()
	_, err := load(t, open(t, target1, write(t, "a.nt", manyTriples(10))), o)
	if err == nil || !strings.Contains(err.Error(), "does not answer") {
		t.Errorf("%v", err)
	}
}

func TestInterruption(t *testing.T) {
	f := newFake(t)
	ctx, cancel := context.WithCancel(t.Context())
	seen := 0
	f.fault = func(w http.ResponseWriter, r *http.Request) bool {
		if seen++; seen == 5 {
			cancel()
		}
		return false
	}
	o := quick(f)
	o.Mode, o.State = Append, filepath.Join(t.TempDir(), "state")
	d := open(t, target1, write(t, "a.nt", manyTriples(1000)))
	if _, err := Load(ctx, d, o); !errors.Is(err, context.Canceled) {
		t.Fatalf("%v", err)
	}
	r, err := load(t, d, o)
	if err != nil || f.size(target1) != 1000 || !r.Resumed || r.Requests >= 8 {
		t.Errorf("%v, %+v", err, r)
	}
}

func TestChangedFilesAreSentAnew(t *testing.T) {
	f := newFake(t)
	f.fault = answers(400, 4, 1, "")
	o := quick(f)
	o.Whole, o.State = 1, filepath.Join(t.TempDir(), "state")
	path := write(t, "a.nt", manyTriples(1000))
	if _, err := load(t, open(t, target1, path), o); err == nil {
		t.Fatal("no error")
	}
	if err := os.WriteFile(path, manyTriples(900), 0o600); err != nil {
		t.Fatal(err)
	}
	var told string
	o.Warn = func(s string) { told = s }
	r, err := load(t, open(t, target1, path), o)
	if err != nil || f.size(target1) != 900 || r.Resumed || !strings.Contains(told, "all is sent") {
		t.Errorf("%v, %+v, told %q", err, r, told)
	}
}

func TestCountMismatch(t *testing.T) {
	f := newFake(t)
	f.graphs[target1] = map[string]bool{"old": true}
	lose := true
	f.spoil = func(_ string, triples []string) []string {
		if lose {
			return triples[1:]
		}
		return triples
	}
	o := quick(f)
	o.Whole, o.State = 1, filepath.Join(t.TempDir(), "state")
	d := open(t, target1, write(t, "a.nt", manyTriples(1000)))
	_, err := load(t, d, o)
	if err == nil || !strings.Contains(err.Error(), "has 992 triples, 1000 were to be there (-8)") || !f.graphs[target1]["old"] {
		t.Fatalf("%v", err)
	}
	lose = false
	if r, err := load(t, d, o); err != nil || r.Resumed || f.size(target1) != 1000 {
		t.Errorf("a second run: %v, %+v", err, r)
	}
}

func TestSamplesOfEveryChunk(t *testing.T) {
	f := newFake(t)
	n := 0
	f.spoil = func(_ string, triples []string) []string {
		if n++; n == 5 {
			return triples[:len(triples)-1]
		}
		return triples
	}
	o := quick(f)
	o.Mode = Append
	_, err := load(t, open(t, target1, write(t, "a.nt", manyTriples(1000))), o)
	if err == nil || !strings.Contains(err.Error(), "does not have all of them") {
		t.Errorf("%v", err)
	}
}

// TestLostAnswerOfMove has the store move and then lose the connection: asked
// again it would empty the graph.
func TestLostAnswerOfMove(t *testing.T) {
	for _, done := range []bool{true, false} {
		f := newFake(t)
		lost := false
		f.fault = func(w http.ResponseWriter, r *http.Request) bool {
			if r.URL.Path != "/update" || f.graphs[staging(target1)] == nil || lost {
				return false
			}
			lost = true
			if done {
				f.graphs[target1] = f.graphs[staging(target1)]
				delete(f.graphs, staging(target1))
			}
			hang(w)
			return true
		}
		o := quick(f)
		o.Whole = 1
		if _, err := load(t, open(t, target1, write(t, "a.nt", manyTriples(1000))), o); err != nil || f.size(target1) != 1000 || !lost {
			t.Errorf("done %v: %v, %d triples", done, err, f.size(target1))
		}
	}
}

func TestStoreThatCannotMove(t *testing.T) {
	f := newFake(t)
	f.noMove = true
	f.graphs[target1] = map[string]bool{"old": true}
	o := quick(f)
	o.Whole = 1
	_, err := load(t, open(t, target1, write(t, "a.nt", manyTriples(100))), o)
	if err == nil || !strings.Contains(err.Error(), "is as it was") || !f.graphs[target1]["old"] || f.size(staging(target1)) != 100 {
		t.Errorf("%v", err)
	}
}

// TestGraphsThatPUTCannotEmpty has Fuseki replace a graph with decimals by a
// copy, and one without by PUT.
func TestGraphsThatPUTCannotEmpty(t *testing.T) {
	for old, puts := range map[string]int{`<a:s> <a:p> "480"^^<http://www.w3.org/2001/XMLSchema#decimal> .`: 0, `<a:s> <a:p> "480" .`: 1} {
		f := newFake(t)
		f.graphs[target1] = map[string]bool{old: true}
		o := quick(f)
		o.Store = "fuseki"
		_, err := load(t, open(t, target1, write(t, "a.nt", manyTriples(1000))), o)
		if err != nil || f.size(target1) != 1000 || f.graphs[target1][old] || f.sent("PUT /data") != puts {
			t.Errorf("%s: %v, %q", old, err, f.log)
		}
	}
}

func TestMoveInParts(t *testing.T) {
	f := newFake(t)
	f.small = true
	o := quick(f)
	o.Store = "virtuoso"
	var told string
	o.Warn = func(s string) { told = s }
	if _, err := load(t, open(t, target1, write(t, "a.nt", manyTriples(1000))), o); err != nil || f.size(target1) != 1000 || !strings.Contains(told, "too large") {
		t.Errorf("%v, told %q", err, told)
	}
}

func TestHalfFilledGraphIsSaid(t *testing.T) {
	f := newFake(t)
	o := quick(f)
	o.Store, o.Endpoint, o.Query = "generic", f.URL+"/store", f.URL+"/query"
	var told string
	o.Warn = func(s string) { told = s }
	if _, err := load(t, open(t, target1, write(t, "a.nt", manyTriples(1000))), o); err != nil || !strings.Contains(told, "half filled") {
		t.Errorf("%v, told %q", err, told)
	}
}

func TestPackedBodies(t *testing.T) {
	for _, refused := range []bool{false, true} {
		f := newFake(t)
		var packed, plain int
		f.fault = func(w http.ResponseWriter, r *http.Request) bool {
			if r.URL.Path != "/store" || r.Method == http.MethodDelete {
				return false
			}
			if r.Header.Get("Content-Encoding") != "gzip" {
				plain++
				return false
			}
			packed++
			if refused {
				http.Error(w, "", http.StatusUnsupportedMediaType)
			}
			return refused
		}
		o := quick(f).withDefaults()
		o.Mode = Append
		l, err := newLoader(open(t, target1, write(t, "a.nt", manyTriples(1000))), o)
		if err != nil {
			t.Fatal(err)
		}
		l.to.packed = true // which a store on this machine is not sent
		if err := l.load(t.Context()); err != nil || f.size(target1) != 1000 {
			t.Fatalf("refused %v: %v", refused, err)
		}
		if want := [2]int{8, 0}; !refused && [2]int{packed, plain} != want || refused && [2]int{packed, plain} != [2]int{1, 8} {
			t.Errorf("refused %v: %d packed, %d plain", refused, packed, plain)
		}
	}
}

func TestPlanSendsNothing(t *testing.T) {
	f := newFake(t)
	o := quick(f)
	o.Whole = 1
	r, err := Plan(open(t, target1, write(t, "a.nt", manyTriples(1000))), o)
	if err != nil || len(f.log) != 0 || len(r.Graphs) != 1 || r.Graphs[0].Requests != 7 && r.Graphs[0].Requests != 8 || r.Graphs[0].How != Moved {
		t.Errorf("%v, %+v, %q", err, r, f.log)
	}
}

func TestOptionsThatCannotBeMeant(t *testing.T) {
	d := &Dataset{}
	for _, c := range []struct {
		o    Options
		want string
	}{
		{Options{}, "no store is named"},
		{Options{Endpoint: "localhost:3030"}, "not an http or https URL"},
		{Options{Endpoint: "http://anna:secret@localhost/"}, "holds a name or password"},
		{Options{Endpoint: "http://x/", Mode: "mix"}, "mode"},
		{Options{Endpoint: "http://x/", Store: "mysql"}, `no preset "mysql"`},
		{Options{Endpoint: "http://x/", Graph: "my graph"}, "absolute IRI"},
		{Options{Endpoint: "http://x/", Chunk: -1}, "negative"},
	} {
		_, err := Plan(d, c.o)
		if err == nil || !strings.Contains(err.Error(), c.want) || strings.Contains(err.Error(), "secret") {
			t.Errorf("%+v: %v, want %q", c.o, err, c.want)
		}
	}
}
