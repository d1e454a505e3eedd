package store

import (
	"bytes"
	"compress/gzip"
	"crypto/md5"
	"encoding/hex"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strings"
	"sync"
	"testing"
)

// fake is a store in memory, with the faults that a test gives it.
type fake struct {
	*httptest.Server
	mu     sync.Mutex
	graphs map[string]map[string]bool
	log    []string // METHOD path of each request that got through

	fault  func(w http.ResponseWriter, r *http.Request) bool // answers in place of the store
	spoil  func(graph string, triples []string) []string     // what is kept of a body
	scheme string                                            // of authentication: empty, basic, digest, bearer
	noMove bool
	small  bool   // no room for an update in one transaction
	server string // the Server header
	nonce  int    // digest: requests that one nonce serves, 0 is any number
	served int
}

func newFake(t *testing.T) *fake {
	f := &fake{graphs: map[string]map[string]bool{}, server: "Oxigraph/0.5"}
	f.Server = httptest.NewServer(f)
	t.Cleanup(f.Close)
	return f
}

func (f *fake) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	f.mu.Lock()
	defer f.mu.Unlock()
	w.Header().Set("Server", f.server)
	if f.fault != nil && f.fault(w, r) {
		return
	}
	if !f.allowed(w, r) {
		return
	}
	body := r.Body
	if r.Header.Get("Content-Encoding") == "gzip" {
		z, err := gzip.NewReader(r.Body)
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		body = z
	}
	text, err := io.ReadAll(body)
	if err != nil {
		return
	}
	f.log = append(f.log, r.Method+" "+r.URL.Path)
	switch strings.NewReplacer("/sparql-graph-crud-auth", "/store", "/data", "/store", "/sparql-auth", "/update", "/sparql", "/query").Replace(r.URL.Path) {
	case "/store":
		f.graphStore(w, r, text)
	case "/query":
		form, _ := url.ParseQuery(string(text))
		f.query(w, form.Get("query"))
	case "/update":
		f.update(w, string(text))
	default:
		http.NotFound(w, r)
	}
}

func (f *fake) graphStore(w http.ResponseWriter, r *http.Request, body []byte) {
	graph := r.URL.Query().Get("graph")
	if r.Method == http.MethodDelete {
		if f.graphs[graph] == nil {
			http.Error(w, "no such graph", http.StatusNotFound)
		}
		delete(f.graphs, graph)
		return
	}
	for i, line := range strings.Split(string(body), "\n") {
		if strings.Contains(line, "refuse me") {
			http.Error(w, fmt.Sprintf("Parser error at line %d", i+1), http.StatusBadRequest)
			return
		}
	}
	if r.Method == http.MethodPut {
		delete(f.graphs, graph)
	}
	f.add(graph, string(body))
}

func (f *fake) add(graph, body string) {
	triples := strings.FieldsFunc(body, func(r rune) bool { return r == '\n' })
	if f.spoil != nil {
		triples = f.spoil(graph, triples)
	}
	for _, line := range triples {
		if f.graphs[graph] == nil {
			f.graphs[graph] = map[string]bool{}
		}
		f.graphs[graph][meant(line)] = true
	}
}

// meant is a triple however its characters are written.
func meant(line string) string { return strings.ReplaceAll(strings.TrimSpace(line), `\u00E8`, "è") }

var (
	countQuery   = regexp.MustCompile(`^SELECT \(COUNT\(\*\) AS \?n\) WHERE { (?:GRAPH <(.*?)> )?`)
	askQuery     = regexp.MustCompile(`(?s)^ASK { (?:GRAPH <(.*?)> { )?(.*?)[ }]*$`)
	decimalQuery = regexp.MustCompile(`^ASK { GRAPH <(.*?)> { \?s \?p \?o FILTER`)
	copyUpdate   = regexp.MustCompile(`^DROP SILENT GRAPH <(.*?)>; INSERT { GRAPH <.*?> { \?s \?p \?o } } WHERE { GRAPH <(.*?)> { \?s \?p \?o } }; DROP SILENT GRAPH <.*>$`)
	dropUpdate   = regexp.MustCompile(`^DROP SILENT GRAPH <(.*)>$`)
	moveUpdate   = regexp.MustCompile(`^MOVE GRAPH <(.*?)> TO (?:DEFAULT|GRAPH <(.*)>)$`)
	insertionOf  = regexp.MustCompile(`(?s)^INSERT DATA { (?:GRAPH <(.*?)> { )?(.*?)[ }]*$`)
)

func (f *fake) query(w http.ResponseWriter, q string) {
	w.Header().Set("Content-Type", "application/sparql-results+json")
	if m := countQuery.FindStringSubmatch(q); m != nil {
		fmt.Fprintf(w, `{"results":{"bindings":[{"n":{"value":"%d"}}]}}`, len(f.graphs[m[1]]))
		return
	}
	if m := decimalQuery.FindStringSubmatch(q); m != nil {
		some := false
		for line := range f.graphs[m[1]] {
			some = some || strings.Contains(line, "#decimal>")
		}
		fmt.Fprintf(w, `{"boolean":%v}`, some)
		return
	}
	m := askQuery.FindStringSubmatch(q)
	all := true
	for line := range strings.SplitSeq(strings.TrimSpace(m[2]), "\n") {
		all = all && f.graphs[m[1]][meant(line)]
	}
	fmt.Fprintf(w, `{"boolean":%v}`, all)
}

func (f *fake) update(w http.ResponseWriter, u string) {
	u, parts := strings.CutPrefix(u, "DEFINE sql:log-enable 3 ")
	if f.small && !parts {
		http.Error(w, "Error SR325: Transaction aborted because it's log after image size went above the limit", http.StatusInternalServerError)
		return
	}
	if m := copyUpdate.FindStringSubmatch(u); m != nil {
		f.graphs[m[1]] = f.graphs[m[2]]
		delete(f.graphs, m[2])
	} else if m := dropUpdate.FindStringSubmatch(u); m != nil {
		delete(f.graphs, m[1])
	} else if m := insertionOf.FindStringSubmatch(u); m != nil {
		f.add(m[1], m[2])
	} else if m := moveUpdate.FindStringSubmatch(u); m != nil && !f.noMove {
		f.graphs[m[2]] = f.graphs[m[1]] // moving nothing empties, as in Virtuoso
		delete(f.graphs, m[1])
	} else {
		http.Error(w, "unknown update", http.StatusNotImplemented)
	}
}

// The one user of a fake store.
const (
	testUser     = "anna"
	testPassword = `se"cret:pass`
	testToken    = "token-of-anna"
)

func (f *fake) allowed(w http.ResponseWriter, r *http.Request) bool {
	user, password, _ := r.BasicAuth()
	switch {
	case f.scheme == "",
		f.scheme == "basic" && user == testUser && password == testPassword,
		f.scheme == "bearer" && r.Header.Get("Authorization") == "Bearer "+testToken,
		f.scheme == "digest" && f.digested(w, r):
		return true
	case f.scheme == "basic":
		w.Header().Set("WWW-Authenticate", `Basic realm="store"`)
	case f.scheme == "digest":
		f.served++
		w.Header().Set("WWW-Authenticate", fmt.Sprintf(`Digest realm="a \"store\"", nonce="%d", opaque="o", stale="false", qop="auth", algorithm="MD5", Basic realm="x"`, f.served))
	}
	w.WriteHeader(http.StatusUnauthorized)
	return false
}

// digested checks a digest the long way round.
func (f *fake) digested(_ http.ResponseWriter, r *http.Request) bool {
	all := challenges([]string{r.Header.Get("Authorization")})
	if len(all) != 1 || all[0].scheme != "digest" {
		return false
	}
	p := all[0].params
	if f.nonce > 0 && p["nc"] > fmt.Sprintf("%08x", f.nonce) || p["nonce"] != fmt.Sprint(f.served) {
		return false
	}
	sum := func(s string) string { h := md5.Sum([]byte(s)); return hex.EncodeToString(h[:]) }
	key := sum(testUser + `:a "store":` + testPassword)
	want := sum(strings.Join([]string{key, p["nonce"], p["nc"], p["cnonce"], "auth", sum(r.Method + ":" + r.URL.RequestURI())}, ":"))
	return p["username"] == testUser && p["response"] == want && p["uri"] == r.URL.RequestURI()
}

// sent counts the requests that got through.
func (f *fake) sent(request string) (n int) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, r := range f.log {
		if r == request {
			n++
		}
	}
	return n
}

// size is the number of triples in a graph.
func (f *fake) size(graph string) int {
	f.mu.Lock()
	defer f.mu.Unlock()
	return len(f.graphs[graph])
}

// manyTriples writes n different triples as N-Triples.
func manyTriples(n int) []byte {
	var b bytes.Buffer
	for i := range n {
		fmt.Fprintf(&b, "<http://example.org/s%d> <http://example.org/p> \"città \\\"%d\\\" \\u00E8\"@it .\n", i, i)
	}
	return b.Bytes()
}
