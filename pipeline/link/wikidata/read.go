package wikidata

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
)

// result is what was read in a batch.
type result struct {
	batch  *batch
	items  []found
	others int     // entities that are no items
	broken []error // of lines, which were skipped
}

// readBatches reads an input from a line on (from 1) and calls take with what
// each batch gives, in order. Batches are read on several goroutines.
func readBatches(ctx context.Context, in *input, from, workers int, langs languages, take func(*result) error) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	results := make(chan chan *result, 2*workers)
	free := make(chan struct{}, workers)
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		defer close(results)
		for line := from; ctx.Err() == nil; {
			b := in.next(line)
			line += b.lines
			done := make(chan *result, 1)
			select {
			case results <- done:
			case <-ctx.Done():
				return
			}
			free <- struct{}{}
			go func() {
				done <- in.parse(b, langs)
				<-free
			}()
			if b.err != nil {
				return
			}
		}
	}()
	err := takeAll(ctx, in, results, take)
	if cancel(); in.size >= 0 {
		<-ended // only a file can be waited for
	}
	return err
}

func takeAll(ctx context.Context, in *input, results <-chan chan *result, take func(*result) error) error {
	for ctx.Err() == nil { // which goes before a batch that is ready, too
		var r *result
		select {
		case <-ctx.Done():
			return ctx.Err()
		case done, ok := <-results:
			if !ok {
				return ctx.Err()
			}
			r = <-done
		}
		if err := take(r); err != nil {
			return err
		}
		if err := r.batch.err; err != nil && !errors.Is(err, io.EOF) {
			return fmt.Errorf("%s:%d: %w", in.name, r.batch.first+r.batch.lines, err)
		}
	}
	return ctx.Err()
}

// parse reads the lines of a batch.
func (in *input) parse(b *batch, langs languages) *result {
	r := &result{batch: b}
	g := grouper{langs: langs, emit: func(f *found) { r.items = append(r.items, *f) }}
	number := b.first
	for line := range bytes.Lines(b.text) {
		var err error
		if in.form == triples {
			err = g.line(line)
		} else {
			err = r.entity(line, langs)
		}
		if err != nil {
			r.broken = append(r.broken, fmt.Errorf("%s:%d: %w", in.name, number, err))
		}
		number++
	}
	g.flush()
	return r
}

func (g *grouper) line(line []byte) error {
	t, ok, err := parseTriple(string(line))
	if ok {
		g.add(t)
	}
	return err
}

// entity reads a line of a JSON dump: an entity, or a bracket of the array that
// holds them.
func (r *result) entity(line []byte, langs languages) error {
	line = bytes.TrimRight(bytes.TrimSpace(bytes.TrimPrefix(line, []byte("\ufeff"))), ",")
	switch string(line) {
	case "", "[", "]":
		return nil
	}
	f, ok, err := parseEntity(line, langs)
	switch {
	case err != nil:
		return err
	case ok:
		r.items = append(r.items, f)
	default:
		r.others++
	}
	return nil
}
