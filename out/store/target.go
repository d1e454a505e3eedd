package store

import (
	"compress/gzip"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"
)

// target is a store that is spoken to: what can be done with its graphs.
type target struct {
	addresses
	preset preset
	client *client
	packed bool // bodies are sent packed
}

// graphURL is the address of a graph in the Graph Store Protocol.
func (t *target) graphURL(graph string) string {
	sep := "?"
	if strings.Contains(t.data, "?") {
		sep = "&"
	}
	if graph == "" {
		return t.data + sep + "default"
	}
	return t.data + sep + "graph=" + url.QueryEscape(graph)
}

// send carries a body of triples to a graph, in place of what it holds or
// beside that. A store that does not take a packed body gets it plain.
func (t *target) send(ctx context.Context, graph string, replace bool, body func() (io.Reader, error), size int64) error {
	r := &request{method: http.MethodPost, url: t.graphURL(graph), media: t.preset.media, body: body, size: size}
	if replace {
		r.method = http.MethodPut
	}
	if t.packed {
		p := *r
		p.gzip, p.size, p.body = true, -1, func() (io.Reader, error) { return pack(body) }
		p.alsoAccepted = []int{http.StatusUnsupportedMediaType}
		a, err := t.client.do(ctx, &p)
		if err != nil || a.status < 300 {
			return err
		}
		t.packed = false
	}
	_, err := t.client.do(ctx, r)
	return err
}

// pack makes a body smaller as it is read.
func pack(body func() (io.Reader, error)) (io.Reader, error) {
	from, err := body()
	if err != nil {
		return nil, err
	}
	r, w := io.Pipe()
	go func() {
		z, _ := gzip.NewWriterLevel(w, gzip.BestSpeed) // the level is known
		_, err := io.Copy(z, from)
		if err == nil {
			err = z.Close()
		}
		if c, ok := from.(io.Closer); ok {
			c.Close()
		}
		w.CloseWithError(err)
	}()
	return r, nil
}

// run does a SPARQL update.
func (t *target) run(ctx context.Context, update string, once bool) error {
	_, err := t.client.do(ctx, &request{
		method: http.MethodPost, url: t.update, media: "application/sparql-update", accept: "*/*", once: once,
		body: func() (io.Reader, error) { return strings.NewReader(update), nil }, size: int64(len(update)),
	})
	return err
}

// remove makes sure that a graph is not there, by whichever way there is.
func (t *target) remove(ctx context.Context, graph string) error {
	if t.update != "" {
		return t.run(ctx, t.preset.parts+"DROP SILENT GRAPH <"+graph+">", false)
	}
	return t.delete(ctx, graph)
}

// delete removes a graph by the Graph Store Protocol, where it can.
func (t *target) delete(ctx context.Context, graph string) error {
	_, err := t.client.do(ctx, &request{method: http.MethodDelete, url: t.graphURL(graph),
		alsoAccepted: []int{http.StatusNotFound, http.StatusMethodNotAllowed, http.StatusNotImplemented}})
	return err
}

// greeting is the name of a graph that nobody has.
const greeting = "urn:spoglio:load:hello"

// hello makes the store ask who is there before a body is sent to it: many
// close the connection on one that comes unsigned.
func (t *target) hello(ctx context.Context) error {
	if t.data == "" {
		return nil
	}
	return t.delete(ctx, greeting)
}

// count asks how many triples a graph holds.
func (t *target) count(ctx context.Context, graph string) (int, error) {
	found, err := t.ask(ctx, "SELECT (COUNT(*) AS ?n) WHERE { "+inGraph(graph, "?s ?p ?o")+" }")
	if err != nil {
		return 0, err
	}
	n, err := strconv.Atoi(found.first("n"))
	if err != nil {
		return 0, &Error{Where: t.query, What: "the store's answer is not a number of triples", Hint: "check --query"}
	}
	return n, nil
}

// holds asks whether all of some triples are in a graph.
func (t *target) holds(ctx context.Context, graph string, triples [][]byte) (bool, error) {
	var all []byte
	for _, triple := range triples {
		all = sparql(all, triple)
	}
	found, err := t.ask(ctx, "ASK { "+inGraph(graph, string(all))+" }")
	if err != nil {
		return false, err
	}
	return found.Boolean || found.first("__ASK_RETVAL") == "1", nil
}

// found is an answer to a query.
type found struct {
	Boolean bool `json:"boolean"`
	Results struct {
		Bindings []map[string]struct {
			Value string `json:"value"`
		} `json:"bindings"`
	} `json:"results"`
}

// first is a value of the first row, empty where there is none. Virtuoso
// answers ASK with such a row.
func (f *found) first(variable string) string {
	if len(f.Results.Bindings) == 0 {
		return ""
	}
	return f.Results.Bindings[0][variable].Value
}

// ask sends a query and reads its answer as JSON.
func (t *target) ask(ctx context.Context, query string) (*found, error) {
	form := url.Values{"query": {query}}.Encode()
	a, err := t.client.do(ctx, &request{
		method: http.MethodPost, url: t.query, media: "application/x-www-form-urlencoded", accept: "application/sparql-results+json",
		body: func() (io.Reader, error) { return strings.NewReader(form), nil }, size: int64(len(form)),
	})
	if err != nil {
		return nil, err
	}
	f := &found{}
	if err := json.Unmarshal(a.body, f); err != nil {
		return nil, &Error{Where: t.query, What: fmt.Sprintf("the store's answer is not JSON: %v", err), Hint: "check --query"}
	}
	return f, nil
}

// inGraph is a pattern within a graph, or within the default one.
func inGraph(graph, pattern string) string {
	if graph == "" {
		return pattern
	}
	return "GRAPH <" + graph + "> { " + pattern + " }"
}
