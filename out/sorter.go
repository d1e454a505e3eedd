package out

import (
	"bufio"
	"encoding/binary"
	"errors"
	"os"
	"slices"
)

// sorter puts things in order. It holds no more than a limit in memory: what is
// beyond is sorted into runs on disk, and the runs are merged as they are read.
type sorter[T any] struct {
	form[T]
	scratch *scratch
	limit   int // bytes in memory
	used    int
	all     []T
	sorted  bool
	runs    []string
}

// form is how a sorter handles things of a type. Of equal things the order is
// not known.
type form[T any] struct {
	compare func(a, b T) int
	size    func(T) int // about how many bytes it takes in memory
	encode  func(*encoder, T)
	decode  func(*decoder) T
}

// scratch is a folder for runs that is there only if there is one.
type scratch struct {
	parent string // the system's temporary folder if empty
	dir    string
}

func (s *scratch) create() (_ *os.File, err error) {
	if s.dir == "" {
		if s.dir, err = os.MkdirTemp(s.parent, "spoglio-sorting-*"); err != nil {
			return nil, err
		}
	}
	return os.CreateTemp(s.dir, "run-*")
}

func (s *scratch) remove() error {
	if s.dir == "" {
		return nil
	}
	return os.RemoveAll(s.dir)
}

// mostRuns is how many runs are merged at a time.
const mostRuns = 64

func (s *sorter[T]) add(v T) error {
	size := s.size(v)
	if s.used+size > s.limit && len(s.all) > 0 {
		if err := s.spill(); err != nil {
			return err
		}
	}
	s.all, s.used, s.sorted = append(s.all, v), s.used+size, false
	return nil
}

// spill writes what is in memory as a run.
func (s *sorter[T]) spill() error {
	s.sort()
	err := s.run(func(write func(T)) error {
		for _, v := range s.all {
			write(v)
		}
		return nil
	})
	clear(s.all)
	s.all, s.used = s.all[:0], 0
	if err != nil || len(s.runs) < mostRuns {
		return err
	}
	return s.join()
}

func (s *sorter[T]) sort() {
	if !s.sorted {
		slices.SortFunc(s.all, s.compare)
		s.sorted = true
	}
}

// run makes a new run. What goes wrong with a write shows at the end.
func (s *sorter[T]) run(fill func(write func(T)) error) (err error) {
	f, err := s.scratch.create()
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	w, e := bufio.NewWriterSize(f, 1<<16), encoder{}
	err = fill(func(v T) {
		e.buf = e.buf[:0]
		s.encode(&e, v)
		var head [binary.MaxVarintLen64]byte
		w.Write(binary.AppendUvarint(head[:0], uint64(len(e.buf))))
		w.Write(e.buf)
	})
	if err != nil {
		return err
	}
	s.runs = append(s.runs, f.Name())
	return w.Flush()
}

// join makes one run of all.
func (s *sorter[T]) join() error {
	old := s.runs
	s.runs = nil
	err := s.run(func(write func(T)) error {
		return each(s.merge(old), func(v T) error { write(v); return nil })
	})
	for _, name := range old {
		err = errors.Join(err, os.Remove(name))
	}
	return err
}

// cursor goes through things in order; after the last, or an error, next gives
// none. Whoever does not go to the end closes it.
type cursor[T any] interface {
	next() (v T, ok bool, err error)
	close()
}

// each gives all that a cursor has, and closes it.
func each[T any](c cursor[T], do func(T) error) error {
	defer c.close()
	for {
		v, ok, err := c.next()
		if err != nil || !ok {
			return err
		}
		if err := do(v); err != nil {
			return err
		}
	}
}

// cursor begins to go through everything in order; nothing is added meanwhile.
func (s *sorter[T]) cursor() cursor[T] {
	if len(s.runs) == 0 {
		s.sort()
		return &listCursor[T]{s.all}
	}
	if len(s.all) > 0 {
		if err := s.spill(); err != nil {
			return &brokenCursor[T]{err}
		}
	}
	s.all = nil
	return s.merge(s.runs)
}

type listCursor[T any] struct{ rest []T }

func (c *listCursor[T]) next() (v T, ok bool, err error) {
	if len(c.rest) == 0 {
		return v, false, nil
	}
	v, c.rest = c.rest[0], c.rest[1:]
	return v, true, nil
}

func (c *listCursor[T]) close() {}

type brokenCursor[T any] struct{ err error }

func (c *brokenCursor[T]) next() (v T, ok bool, err error) { return v, false, c.err }
func (c *brokenCursor[T]) close()                          {}
