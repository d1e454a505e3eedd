package store

import "io"

// graph is what is known of a graph before anything is sent.
type graph struct {
	Graph
	runs  int   // the places where its statements stand together
	size  int64 // bytes of its triples
	first int64 // position of its first statement
	file  int   // of its first statement
}

// survey reads all files once: it finds mistakes before anything is sent, and
// what has to be there in the end.
func (l *loader) survey() error {
	w := walker{d: l.d, graph: l.o.Graph}
	defer w.close()
	byName := make(map[string]*graph)
	var last *graph
	file := 0
	for {
		s, name, err := w.next()
		if err == io.EOF {
			break
		}
		if err != nil {
			return err
		}
		g := last
		if g == nil || g.IRI != name {
			if g = byName[name]; g == nil {
				g = &graph{Graph: Graph{IRI: name}, first: w.began, file: w.at}
				byName[name] = g
				l.graphs = append(l.graphs, g)
			}
		}
		if g != last || w.at != file {
			g.runs++
			last, file = g, w.at
		}
		g.Statements++
		g.size += int64(len(s.triple)) + 3
	}
	return l.plan()
}

// plan decides how each graph gets its statements, and fills in the result.
func (l *loader) plan() error {
	for _, g := range l.graphs {
		if err := l.expect(g); err != nil {
			return err
		}
		if g.IRI == "" && l.preset.union {
			return &Error{Where: l.d.files[g.file].path, What: "a query cannot ask for the default graph of " + l.preset.name + " alone",
				Hint: "name a graph that takes the statements: --graph IRI"}
		}
		g.Bytes = g.size
		g.How = l.how(g)
		g.Requests = l.requests(g)
		l.result.Graphs = append(l.result.Graphs, g.Graph)
		l.result.Statements += g.Statements
	}
	l.result.Bytes = l.d.size
	return nil
}

// expect compares what the files hold with the report.
func (l *loader) expect(g *graph) error {
	f := l.d.files[g.file]
	if f.quads && l.o.Graph != "" {
		return nil // what stands in several graphs will be there once
	}
	return l.d.report.check(f.path, g.IRI, f.quads, g.Statements)
}

// want is the number of triples that a graph should hold after replacing.
func (l *loader) want(g *graph) int {
	if l.d.files[g.file].quads && l.o.Graph != "" && l.d.report != nil {
		return l.d.report.Union.Triples
	}
	return g.Statements
}

// how is the way that a graph gets its statements.
func (l *loader) how(g *graph) How {
	switch {
	case l.o.Mode == Append:
		return Added
	case l.to.data != "" && g.runs == 1 && g.size <= l.wholeSize && (l.preset.atomic || l.to.update == "" && g.size <= l.chunk):
		return Whole
	case l.to.update == "" && l.preset.name != "":
		return Pieces
	}
	return Moved
}

// most is the size of a piece of a graph.
func (l *loader) most(g string) (size, statements int64) {
	if l.whole[g] {
		return l.wholeSize, 0
	}
	if l.to.data == "" {
		return min(l.chunk, mostUpdate), l.preset.lines
	}
	return l.chunk, 0
}

// requests is how many requests carry a graph's statements.
func (l *loader) requests(g *graph) int {
	if g.How == Whole {
		l.whole[g.IRI] = true
		return 1
	}
	size, statements := l.most(g.IRI)
	n := (g.size + size - 1) / size
	if statements > 0 {
		n = max(n, (int64(g.Statements)+statements-1)/statements)
	}
	return max(g.runs, int(n))
}
