package store

import (
	"context"
	"errors"
	"fmt"
	"strings"
)

// finish counts what arrived and puts it into its place.
func (l *loader) finish(ctx context.Context) error {
	if l.o.Mode == Append {
		return nil // samples were asked for on the way
	}
	for _, g := range l.graphs {
		if g.How == Moved {
			if err := l.move(ctx, g); err != nil {
				return err
			}
		}
		if err := l.verify(ctx, g.IRI, g); err != nil {
			return err
		}
	}
	return nil
}

// verify compares what a graph holds in the store with what it should hold. A
// difference makes the next run begin anew.
func (l *loader) verify(ctx context.Context, where string, g *graph) error {
	n, err := l.to.count(ctx, where)
	if err != nil || n == l.want(g) {
		return err
	}
	return l.differs(where, g, n)
}

func (l *loader) differs(where string, g *graph, n int) error {
	e := &Error{Where: name(where), What: fmt.Sprintf("the store has %d triples, %d were to be there (%+d)", n, l.want(g), n-l.want(g)),
		Hint: "the next run sends all again; if it ends so too, the store changes or joins values as it reads them"}
	if l.d.report == nil {
		e.Hint = "does the file repeat statements? " + e.Hint
	}
	if where != g.IRI {
		e.What += "; " + name(g.IRI) + " is as it was"
	}
	if err := l.state.remove(); err != nil {
		return errors.Join(e, err)
	}
	return e
}

// move puts a filled graph in the place of the old one, after counting it. A
// move whose answer is lost is not asked for again before the store has shown
// that it was not done: some stores take moving nothing for emptying.
func (l *loader) move(ctx context.Context, g *graph) error {
	from := staging(g.IRI)
	for wait := l.to.client.first; ; wait *= 2 {
		n, err := l.to.count(ctx, from)
		if err != nil {
			return err
		}
		if n == 0 && l.want(g) > 0 {
			return nil // it was moved; what is there now is counted next
		}
		if n != l.want(g) {
			return l.differs(from, g, n)
		}
		err = l.moveOnce(ctx, from, g.IRI)
		if err == nil {
			return nil
		}
		if !passing(err) || wait > longestWait {
			return l.unmoved(g, err)
		}
		l.o.Warn(err.Error() + "; looking whether it was done")
		l.to.client.retries++
		if err := sleep(ctx, wait); err != nil {
			return err
		}
	}
}

// moveOnce asks for a move in one transaction, or in several if the store has
// no room for one.
func (l *loader) moveOnce(ctx context.Context, from, to string) error {
	move := l.preset.move(from, to)
	err := l.to.run(ctx, move, true)
	var e *Error
	if l.preset.parts == "" || !errors.As(err, &e) || !strings.Contains(e.What, tooLarge) {
		return err
	}
	l.o.Warn(name(to) + " is too large for one transaction of this store (TransactionAfterImageLimit): it is half filled while it is moved")
	return l.to.run(ctx, l.preset.parts+move, true)
}

// tooLarge is Virtuoso's word for a transaction beyond its limit.
const tooLarge = "SR325"

// unmoved says where the statements are when a store does not move them.
func (l *loader) unmoved(g *graph, err error) error {
	var e *Error
	if !errors.As(err, &e) {
		return err
	}
	more := *e
	more.What += fmt.Sprintf("; %s is as it was, and all that should be there waits in <%s>", name(g.IRI), staging(g.IRI))
	more.Hint = "run the same command again to try once more to move it"
	return &more
}
