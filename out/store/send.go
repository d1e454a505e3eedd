package store

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strconv"
)

// sendAll sends what is still to be sent.
func (l *loader) sendAll(ctx context.Context) error {
	p, err := newPieces(walker{d: l.d, graph: l.o.Graph}, l.state.Position, l.state.Line, l.most)
	if err != nil {
		return err
	}
	defer p.close()
	ways := make(map[string]How, len(l.graphs))
	for _, g := range l.graphs {
		ways[g.IRI] = g.How
	}
	for {
		piece, err := p.cut()
		if err == io.EOF {
			l.o.Progress(l.d.size, l.d.size)
			return nil
		}
		if err != nil {
			return err
		}
		if err := l.sendPiece(ctx, &piece, ways[piece.graph]); err != nil {
			return err
		}
	}
}

// sendPiece sends a piece, asks for samples of it if nothing else will, and
// remembers that it is there.
func (l *loader) sendPiece(ctx context.Context, p *piece, how How) error {
	graph := p.graph
	if how == Moved {
		graph = staging(graph)
	}
	replace := how == Whole || how == Pieces && !l.begun[p.graph]
	if err := l.carry(ctx, p, graph, replace); err != nil {
		return l.blame(p, err)
	}
	l.begun[p.graph] = true
	l.result.Requests++
	l.result.Sent += p.to - p.from
	if how == Added {
		if err := l.sample(ctx, p); err != nil {
			return err
		}
	}
	return l.state.reach(p.to, p.last, l.d, p.file)
}

// carry sends a piece by the protocol that the store has.
func (l *loader) carry(ctx context.Context, p *piece, graph string, replace bool) error {
	if l.to.data != "" {
		raw := !l.d.files[p.file].quads
		size := p.size
		if raw {
			size = p.to - p.from
		}
		return l.to.send(ctx, graph, replace, func() (io.Reader, error) { return l.read(p, raw, plain) }, size)
	}
	r, err := l.read(p, false, sparql)
	if err != nil {
		return err
	}
	defer r.Close()
	update, err := insertion(graph, r)
	if err != nil {
		return err
	}
	return l.to.run(ctx, update, false)
}

// sample asks for some triples of a piece.
func (l *loader) sample(ctx context.Context, p *piece) error {
	ok, err := l.to.holds(ctx, p.graph, p.samples[:])
	if err == nil && !ok {
		err = &Error{Where: l.where(p), What: "the store took the statements, but does not have all of them in " + name(p.graph),
			Hint: "the store may change values as it reads them; ask it for the first and the last of these lines"}
	}
	return err
}

// where is the place of a piece in its file.
func (l *loader) where(p *piece) string {
	return fmt.Sprintf("%s-%d", place(l.d.files[p.file].path, p.first), p.last)
}

// blame adds to an error which lines it is about.
func (l *loader) blame(p *piece, err error) error {
	var e *Error
	if !errors.As(err, &e) || e.Status == 0 {
		return err
	}
	at := l.where(p)
	if n, ok := lineIn(e.What); ok && l.to.data != "" && p.first+n-1 <= p.last {
		at = place(l.d.files[p.file].path, p.first+n-1)
	}
	blamed := *e
	if e.Status == http.StatusInternalServerError && e.Hint != hintFull {
		blamed.Hint = "perhaps the store does not accept a statement of these lines; its own log says more. Mend it and run the same command again to go on"
	}
	blamed.Where, blamed.What = at, e.Where+": "+e.What
	return &blamed
}

// lineIn is the line that a store's words name.
func lineIn(words string) (int, bool) {
	m := lineNumber.FindStringSubmatch(words)
	if m == nil {
		return 0, false
	}
	n, err := strconv.Atoi(m[1])
	return n, err == nil && n > 0
}
