package store

import (
	"net/http"
	"slices"
	"strings"
)

// preset is what is known of a kind of store.
type preset struct {
	name string

	// What an endpoint's address is followed by; "-" is for what it has not.
	data, query, update string

	media  string // of N-Triples; Virtuoso reads Turtle faster, and every triple is that too
	gzip   bool   // takes bodies that are packed
	atomic bool   // PUT is a transaction: readers see the old graph or the new one
	union  bool   // a query sees all graphs where none is named
	lines  int64  // statements in an INSERT DATA, 0 is any number
	chunk  int64  // bytes of a request if nobody says, 0 is DefaultChunk: what each transaction costs decides
	parts  string // what an update begins with that may be done in several transactions
	whole  int64  // bytes of a graph replaced in one request if nobody says, 0 is DefaultWhole

	// Jena's TDB2 (seen in 5.2 and 5.6) loses triples of a graph moved over
	// another, so graphs are copied. And when PUT empties a graph, it misses
	// decimals that were not written as 480.0, or never ends where they are
	// many; DROP finds them. See loader.avoidPut.
	tdb2 bool
}

const (
	ntriples = "application/n-triples"
	turtle   = "text/turtle"
)

// presets follow what the stores document of their addresses.
func presets() []preset {
	return []preset{
		{name: "virtuoso", data: "/sparql-graph-crud-auth", query: "/sparql", update: "/sparql-auth", media: turtle, union: true, lines: 2000, parts: "DEFINE sql:log-enable 3 "},
		{name: "fuseki", data: "/data", query: "/sparql", update: "/update", media: ntriples, gzip: true, atomic: true, tdb2: true, chunk: 256 << 20, whole: 1 << 50},
		{name: "oxigraph", data: "/store", query: "/query", update: "/update", media: ntriples, gzip: true, atomic: true, chunk: 256 << 20},
		{name: "rdf4j", data: "/rdf-graphs/service", update: "/statements", media: ntriples, atomic: true, union: true},
		{name: "graphdb", data: "/rdf-graphs/service", update: "/statements", media: ntriples, atomic: true, union: true},
		{name: "qlever", media: ntriples, union: true},
		{name: "blazegraph", data: "-", media: ntriples, union: true},
		{name: "generic", query: "-", update: "-", media: ntriples},
	}
}

// Stores are the names of the presets.
func Stores() []string {
	var names []string
	for _, p := range presets() {
		names = append(names, p.name)
	}
	return names
}

// find is the preset of a name.
func find(name string) (preset, bool) {
	all := presets()
	i := slices.IndexFunc(all, func(p preset) bool { return p.name == name })
	if i < 0 {
		return preset{}, false
	}
	return all[i], true
}

// byAddress tells a store by the path that its endpoints have.
func byAddress(endpoint string) string {
	switch {
	case strings.Contains(endpoint, "/sparql-graph-crud"), strings.HasSuffix(endpoint, "/sparql-auth"):
		return "virtuoso"
	case strings.Contains(endpoint, "/rdf4j-server/"):
		return "rdf4j"
	case strings.Contains(endpoint, "/repositories/"):
		return "graphdb"
	case strings.Contains(endpoint, "/blazegraph/"), strings.Contains(endpoint, "/bigdata/"):
		return "blazegraph"
	}
	return ""
}

// byAnswer tells a store by the header of any answer.
func byAnswer(h http.Header) string {
	server := h.Get("Server")
	switch {
	case strings.HasPrefix(server, "Virtuoso"):
		return "virtuoso"
	case strings.HasPrefix(server, "Oxigraph"):
		return "oxigraph"
	case h.Get("Fuseki-Request-Id") != "", strings.Contains(server, "Fuseki"):
		return "fuseki"
	}
	return "generic"
}

// addresses are where a store is spoken to; update or data may be empty.
type addresses struct{ data, query, update string }

// addresses completes what was given by what the preset knows. Where only an
// update address is given, nothing else carries statements.
func (p preset) addresses(endpoint, query, update string) addresses {
	if endpoint == "" {
		endpoint, p.data = update, "-"
	}
	base := endpoint
	for _, known := range []string{p.data, p.update, p.query} {
		base = strings.TrimSuffix(strings.TrimRight(base, "/"), known)
	}
	if p.name == "generic" {
		base = endpoint
	}
	at := func(given, suffix string) string {
		if given != "" || suffix == "-" {
			return given
		}
		return base + suffix
	}
	return addresses{at("", p.data), at(query, p.query), at(update, p.update)}
}
