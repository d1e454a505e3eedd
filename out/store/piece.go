package store

import (
	"bytes"
	"fmt"
	"io"
)

// piece is a run of statements that one request carries: all of one graph, and
// one behind the other in one file.
type piece struct {
	file       int
	graph      string
	from, to   int64 // positions over all files
	first      int   // line of the first statement
	last       int   // line of the last
	size       int64 // bytes of the triples, with dot and newline
	statements int
	samples    [3][]byte // the first triple, one of the middle and the last
}

// place is a file with a line.
func place(path string, line int) string { return fmt.Sprintf("%s:%d", path, line) }

// pieces cuts what a walker reads.
type pieces struct {
	walker
	most func(graph string) (bytes, statements int64) // of a piece; 0 statements is any number
	next piece                                        // begun: its first statement is read
	done bool
}

// newPieces begins behind a position, see walker.seek.
func newPieces(w walker, position int64, line int, most func(string) (int64, int64)) (*pieces, error) {
	p := &pieces{walker: w, most: most}
	if err := p.seek(position, line); err != nil {
		return nil, err
	}
	return p, p.begin()
}

// begin reads the first statement of the next piece.
func (p *pieces) begin() error {
	s, graph, err := p.walker.next()
	if err == io.EOF {
		p.done = true
		return nil
	}
	if err != nil {
		return err
	}
	p.startWith(s, graph)
	return nil
}

func (p *pieces) startWith(s statement, graph string) {
	p.next = piece{file: p.at, graph: graph, from: p.began, first: p.lines.number}
	p.take(s)
}

// take adds the statement just read.
func (p *pieces) take(s statement) {
	n := &p.next
	n.statements++
	n.size += int64(len(s.triple)) + 3
	n.to, n.last = p.position(), p.lines.number
	if n.statements == 1 {
		n.samples[0] = append(n.samples[0], s.triple...)
	}
	if n.statements&(n.statements-1) == 0 { // the greatest power of two lies behind the middle
		n.samples[1] = append(n.samples[1][:0], s.triple...)
	}
	n.samples[2] = append(n.samples[2][:0], s.triple...)
}

// cut is the next piece; io.EOF after the last.
func (p *pieces) cut() (piece, error) {
	if p.done {
		return piece{}, io.EOF
	}
	size, count := p.most(p.next.graph)
	for {
		s, graph, err := p.walker.next()
		if err == io.EOF {
			p.done = true
			return p.next, nil
		}
		if err != nil {
			return piece{}, err
		}
		n := &p.next
		if graph != n.graph || p.at != n.file || n.size+int64(len(s.triple))+3 > size || count > 0 && int64(n.statements) >= count {
			whole := p.next
			p.startWith(s, graph)
			return whole, nil
		}
		p.take(s)
	}
}

// triples is what a piece holds as N-Triples, read from its file as it goes.
type triples struct {
	lines *lines
	line  func(to, triple []byte) []byte // writes a triple
	buf   bytes.Buffer
	out   []byte
}

func (t *triples) Read(b []byte) (int, error) {
	for t.buf.Len() == 0 {
		line, err := t.lines.next()
		if err != nil {
			return 0, err
		}
		s, err := parseLine(line)
		if err != nil {
			return 0, err
		}
		if s.triple == nil {
			continue
		}
		t.out = t.line(t.out[:0], s.triple)
		t.buf.Reset()
		t.buf.Write(t.out)
	}
	return t.buf.Read(b)
}

// plain writes a triple as N-Triples.
func plain(to, triple []byte) []byte { return append(append(to, triple...), " .\n"...) }
