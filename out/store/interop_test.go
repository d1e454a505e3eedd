//go:build interop_stores

package store

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// sample builds the dataset of the sample text as lines.
func sample(t *testing.T) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "dataset")
	if r := execute(t.Context(), t, program(t), "build", "--quiet", "--format", "nt,nq", "-o", dir, filepath.Join("..", "..", "source", "texts")); r.code != 0 {
		t.Fatal(r.stderr)
	}
	return dir
}

// documentGraph is the graph of the sample's one document.
func documentGraph(t *testing.T, dataset string) (graph string, triples int) {
	t.Helper()
	d := open(t, "", dataset)
	r, err := Plan(d, Options{Endpoint: "http://localhost/", Store: "oxigraph"})
	must(t, err)
	return r.Graphs[0].IRI, r.Graphs[0].Statements
}

// TestSample loads the sample dataset in every way and asks it the queries.
func TestSample(t *testing.T) {
	dataset := sample(t)
	graph, triples := documentGraph(t, dataset)
	answers := map[string][]string{}
	for _, s := range stores(t) {
		s.start()
		for _, way := range [][]string{{}, {"--mode", "append"}, {"--whole", "1K", "--chunk", "40K"}, {"--whole", "1K", "--chunk", "40K"}, {},
			{"--graph", "http://example.org/one"}, {"--graph", "http://example.org/one", "--mode", "append", "--chunk", "20K"}} {
			if r := s.spoglio(t.Context(), s.url(), append(way, dataset)...); r.code != 0 {
				t.Errorf("%s %q: %s", s.name, way, r.stderr)
			}
		}
		if n, m := s.size(graph), s.size("http://example.org/one"); n != triples || m != triples {
			t.Errorf("%s holds %d and %d triples, want %d", s.name, n, m, triples)
		}
		askAll(t, s, graph, answers)
	}
}

// TestUpdateAlone sends the sample by SPARQL Update, as to a store that has
// nothing else.
func TestUpdateAlone(t *testing.T) {
	dataset := sample(t)
	graph, triples := documentGraph(t, dataset)
	for _, s := range stores(t) {
		s.start()
		to := s.target()
		args := []string{"load", "--update", to.update, "--query", to.query, "--store", s.name}
		if s.secured {
			password := write(t, "password", []byte(adminPassword))
			args = append(args, "--user", adminUser, "--password-file", password)
		}
		r := execute(t.Context(), t, program(t), append(args, dataset)...)
		if n := s.size(graph); r.code != 0 || n != triples {
			t.Errorf("%s: %d triples, want %d: %s", s.name, n, triples, r.stderr)
		}
	}
}

// askAll asks the queries and compares what is answered with what they say, and
// with what the stores before have answered.
func askAll(t *testing.T, s *server, graph string, before map[string][]string) {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join("..", "queries", "*.rq"))
	if err != nil || len(paths) != 10 {
		t.Fatalf("%d queries, %v", len(paths), err)
	}
	for _, path := range paths {
		query, err := os.ReadFile(path)
		must(t, err)
		rows := s.rows(string(query), graph)
		name := filepath.Base(path)
		for line := range strings.Lines(string(query)) {
			if want, ok := strings.CutPrefix(strings.TrimSpace(line), "# answer: "); ok && !strings.Contains(strings.Join(rows, "\n"), want) {
				t.Errorf("%s: %s: %q is not among the answers:\n%s", s.name, name, want, strings.Join(rows, "\n"))
			}
		}
		slices.Sort(rows)
		if other, ok := before[name]; ok && !slices.Equal(rows, other) {
			t.Errorf("%s: %s is answered otherwise:\n%s\nand before:\n%s", s.name, name, strings.Join(rows, "\n"), strings.Join(other, "\n"))
		}
		before[name] = rows
	}
}

// rows are the answers to a query over a graph, cells joined. Numbers are
// written the shortest way: stores differ in "480.0" and "480".
func (s *server) rows(query, graph string) []string {
	s.t.Helper()
	form := url.Values{"query": {query}, "default-graph-uri": {graph}}
	req, err := http.NewRequestWithContext(s.t.Context(), http.MethodPost, s.url()+map[string]string{"virtuoso": "/sparql", "fuseki": "/ds/sparql", "oxigraph": "/query"}[s.name], strings.NewReader(form.Encode()))
	must(s.t, err)
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	req.Header.Set("Accept", "application/sparql-results+json")
	resp, err := http.DefaultClient.Do(req)
	must(s.t, err)
	defer resp.Body.Close()
	var table struct {
		Head    struct{ Vars []string }
		Results struct {
			Bindings []map[string]struct{ Value, Datatype string }
		}
	}
	if err := json.NewDecoder(resp.Body).Decode(&table); err != nil {
		s.t.Errorf("%s: %d, %v for\n%s", s.name, resp.StatusCode, err, query)
	}
	var rows []string
	for _, b := range table.Results.Bindings {
		var cells []string
		for _, v := range table.Head.Vars {
			cell := b[v].Value
			if strings.HasSuffix(b[v].Datatype, "#decimal") {
				cell = strings.TrimSuffix(cell, ".0")
			}
			cells = append(cells, cell)
		}
		rows = append(rows, strings.Join(cells, " | "))
	}
	return rows
}

// generate writes n triples like those of the sample, over and over with other
// names, with a report.
func generate(t *testing.T, dataset string, n int) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(dataset, "dataset.nt"))
	must(t, err)
	lines := bytes.SplitAfter(bytes.TrimSpace(text), []byte("\n"))
	lines[len(lines)-1] = append(lines[len(lines)-1], '\n')
	dir := t.TempDir()
	f, err := os.Create(filepath.Join(dir, "dataset.nt"))
	must(t, err)
	w := bufio.NewWriter(f)
	for i := range n {
		round := i / len(lines)
		line := bytes.ReplaceAll(lines[i%len(lines)], []byte("https://example.org/spoglio/"), fmt.Appendf(nil, "https://example.org/spoglio/%d/", round))
		w.Write(bytes.ReplaceAll(line, []byte("http://www.wikidata.org/entity/Q"), fmt.Appendf(nil, "http://www.wikidata.org/entity/Q%d00", round+1)))
	}
	must(t, w.Flush())
	must(t, f.Close())
	must(t, os.WriteFile(filepath.Join(dir, "report.json"), fmt.Appendf(nil, `{"base": "https://example.org/spoglio/", "union": {"triples": %d}}`, n), 0o600))
	return dir
}

// What issue and README promise.
const (
	million    = 1_000_000
	mostMemory = 128 << 20
	mostTime   = 1.25 // of what curl needs
)

// TestMillion loads 1,000,000 triples, and compares with curl.
func TestMillion(t *testing.T) {
	big := generate(t, sample(t), million)
	for _, s := range stores(t) {
		s.start()
		s.check(s.spoglio(t.Context(), s.url(), "--graph", "urn:replaced", big), "urn:replaced") // a store's first load is another thing than the next ones
		ratio, trials := 0.0, 0
		for ratio == 0 || ratio > mostTime && trials < 3 {
			trials++
			curl := s.curl(filepath.Join(big, "dataset.nt"), fmt.Sprintf("urn:curl:%d", trials))
			ours := s.spoglio(t.Context(), s.url(), "--mode", "append", "--graph", fmt.Sprintf("urn:ours:%d", trials), big)
			if curl.code == curlTimedOut {
				t.Logf("%s: curl has not ended after %s", s.name, curlTime)
				curl.code = 0
			}
			if curl.code != 0 || ours.code != 0 {
				t.Fatalf("%s: curl %d %s, %d %s", s.name, curl.code, curl.stderr, ours.code, ours.stderr)
			}
			ratio = ours.seconds / curl.seconds
			t.Logf("%-8s append:  curl %5.1f s, spoglio %5.1f s: %.2f; %d MB of memory; %s", s.name, curl.seconds, ours.seconds, ratio, ours.memory>>20, strings.TrimSpace(ours.stderr))
			s.check(ours, fmt.Sprintf("urn:ours:%d", trials))
		}
		if ratio > mostTime {
			t.Errorf("%s: loading takes %.2f times as long as with curl", s.name, ratio)
		}
		ours := s.spoglio(t.Context(), s.url(), "--graph", "urn:replaced", big)
		t.Logf("%-8s replace: spoglio %5.1f s; %d MB of memory; %s", s.name, ours.seconds, ours.memory>>20, strings.TrimSpace(ours.stderr))
		s.check(ours, "urn:replaced")
		s.kill()
	}
}

// check makes sure that a million triples arrived, in little memory.
func (s *server) check(r run, graph string) {
	s.t.Helper()
	if n := s.size(graph); r.code != 0 || n != million {
		s.t.Errorf("%s: exit code %d, %d triples: %s", s.name, r.code, n, r.stderr)
	}
	if r.memory > mostMemory {
		s.t.Errorf("%s: %d MB of memory", s.name, r.memory>>20)
	}
}

// TestDecimals replaces graphs whose decimals Jena's TDB2 cannot empty by PUT:
// what was there before is gone, whoever loaded it.
func TestDecimals(t *testing.T) {
	const n = 3000
	decimals := func(add int) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, "<urn:s%d> <urn:p> \"+%d\"^^<http://www.w3.org/2001/XMLSchema#decimal> .\n", i, i+add)
		}
		return write(t, "dataset.nt", []byte(b.String()))
	}
	for _, s := range stores(t) {
		s.start()
		if r := s.curl(decimals(0), "urn:decimals"); r.code != 0 {
			t.Fatalf("%s: %s", s.name, r.stderr)
		}
		for add := range 3 {
			r := s.spoglio(t.Context(), s.url(), "--graph", "urn:decimals", decimals(7*add))
			if got := s.size("urn:decimals"); r.code != 0 || got != n {
				t.Errorf("%s: %d triples, want %d: %s", s.name, got, n, r.stderr)
			}
		}
	}
}

// TestFaults breaks things while 60,000 triples are on their way.
func TestFaults(t *testing.T) {
	const n = 60_000
	part := generate(t, sample(t), n)
	for _, s := range stores(t) {
		s.start()
		load := func(ctx context.Context, p *proxy, graph string) run {
			return s.spoglio(ctx, p.URL, "--whole", "1K", "--chunk", "1M", "--patience", "3m", "--state", filepath.Join(s.dir, "state"), "--graph", graph, part)
		}
		complete := func(what string, r run, graph string, code int, words ...string) {
			t.Helper()
			if r.code != code {
				t.Errorf("%s, %s: exit code %d, want %d: %s", s.name, what, r.code, code, r.stderr)
			}
			for _, w := range words {
				if !strings.Contains(r.stderr, w) {
					t.Errorf("%s, %s: %q is not told: %s", s.name, what, w, r.stderr)
				}
			}
			if code != 0 {
				r = load(t.Context(), newProxy(t, s.url()), graph)
			}
			if got := s.size(graph); r.code != 0 || got != n {
				t.Errorf("%s, %s: %d triples at last, want %d: %s", s.name, what, got, n, r.stderr)
			}
		}

		// First, while Virtuoso has little to do again when it is restarted.
		killed, up := newProxy(t, s.url()), make(chan bool)
		killed.does = func(n int64, _ http.ResponseWriter, _ *http.Request) bool {
			if n == 6 {
				s.kill()
				time.AfterFunc(2*time.Second, func() { s.start(); close(up) })
			}
			return false
		}
		dead := load(t.Context(), killed, "urn:killed")
		<-up
		complete("killed midway", dead, "urn:killed", 0, "trying again")

		dropping := newProxy(t, s.url())
		dropping.rate = 20 << 20
		dropping.does = func(n int64, w http.ResponseWriter, r *http.Request) bool { return n%3 == 0 && drop(w, r) }
		complete("dropped connections", load(t.Context(), dropping, "urn:dropped"), "urn:dropped", 0, "trying again")

		busy := newProxy(t, s.url())
		busy.does = func(n int64, w http.ResponseWriter, r *http.Request) bool {
			return n > 4 && n < 9 && answerWith(503, w, r)
		}
		complete("503 for a while", load(t.Context(), busy, "urn:busy"), "urn:busy", 0, "503", "trying again")

		fullDisk := newProxy(t, s.url())
		fullDisk.does = func(n int64, w http.ResponseWriter, r *http.Request) bool { return n == 6 && answerWith(507, w, r) }
		complete("full disk", load(t.Context(), fullDisk, "urn:full"), "urn:full", 1, "507", "no room")

		ctx, cancel := context.WithCancel(t.Context())
		stopped := newProxy(t, s.url())
		stopped.does = func(n int64, _ http.ResponseWriter, _ *http.Request) bool {
			if n == 6 {
				cancel()
			}
			return false
		}
		complete("interrupted", load(ctx, stopped, "urn:stopped"), "urn:stopped", 130, "goes on where")
		s.kill()
	}
}

// TestRefusedTriple has a store refuse what looks right from outside; mended,
// the same command completes.
func TestRefusedTriple(t *testing.T) {
	for _, s := range stores(t) {
		s.start()
		text := string(manyTriples(5000))
		bad := strings.Replace(text, `"città \"4000\"`, `"citt\à \"4000\"`, 1)
		path := write(t, "a.nt", []byte(bad))
		args := []string{"--whole", "1K", "--chunk", "100K", "--graph", "urn:refused", path}
		r := s.spoglio(t.Context(), s.url(), args...)
		if r.code != 1 || !strings.Contains(r.stderr, path+":") || strings.Contains(r.stderr, "trying again") {
			t.Errorf("%s: exit code %d: %s", s.name, r.code, r.stderr)
		}
		t.Logf("%s: %s", s.name, r.stderr)
		if n := s.size("urn:refused"); n != 0 {
			t.Errorf("%s: %d triples are in the graph", s.name, n)
		}
		must(t, os.WriteFile(path, []byte(text), 0o600))
		r = s.spoglio(t.Context(), s.url(), args...)
		if n := s.size("urn:refused"); r.code != 0 || n != 5000 {
			t.Errorf("%s, mended: exit code %d, %d triples: %s", s.name, r.code, n, r.stderr)
		}
	}
}

// TestPasswords has the stores that can ask for a password ask for it.
func TestPasswords(t *testing.T) {
	dataset := sample(t)
	const wrong = "not-the-password"
	for _, s := range stores(t) {
		if s.name == "oxigraph" {
			continue // it knows none
		}
		s.secured = true
		s.start()
		if r := s.spoglio(t.Context(), s.url(), dataset); r.code != 0 {
			t.Errorf("%s: %s", s.name, r.stderr)
		}
		password := write(t, "password", []byte(wrong))
		r := execute(t.Context(), t, program(t), "load", "--endpoint", s.endpoint(s.url()), "--store", s.name, "--user", adminUser, "--password-file", password, dataset)
		if r.code != 1 || !strings.Contains(r.stderr, "does not let this user in (401)") || strings.Contains(r.stderr, wrong) {
			t.Errorf("%s: exit code %d: %s", s.name, r.code, r.stderr)
		}
		t.Logf("%s: %s", s.name, r.stderr)
	}
}
