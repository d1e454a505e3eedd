package out

import (
	"bufio"
	"container/heap"
	"encoding/binary"
	"fmt"
	"io"
	"os"
	"slices"
)

// merge goes through sorted runs.
func (s *sorter[T]) merge(runs []string) cursor[T] {
	m := &merging[T]{compare: s.compare}
	for _, name := range runs {
		f, err := os.Open(name)
		if err != nil {
			m.close()
			return &brokenCursor[T]{err}
		}
		m.files = append(m.files, f)
		r := &runReader[T]{r: bufio.NewReaderSize(f, 1<<15), decode: s.decode}
		switch err := r.advance(); err {
		case nil:
			m.runs = append(m.runs, r)
		case io.EOF:
		default:
			m.close()
			return &brokenCursor[T]{err}
		}
	}
	heap.Init(m)
	return m
}

// merging has the run with the least thing on top.
type merging[T any] struct {
	compare func(a, b T) int
	runs    []*runReader[T]
	files   []*os.File
}

func (m *merging[T]) next() (v T, ok bool, err error) {
	if len(m.runs) == 0 {
		return v, false, nil
	}
	r := m.runs[0]
	v = r.value
	switch err := r.advance(); err {
	case nil:
		heap.Fix(m, 0)
	case io.EOF:
		heap.Pop(m)
	default:
		return v, false, err
	}
	return v, true, nil
}

func (m *merging[T]) close() {
	for _, f := range m.files {
		f.Close() // it was only read
	}
}

func (m *merging[T]) Len() int           { return len(m.runs) }
func (m *merging[T]) Less(i, j int) bool { return m.compare(m.runs[i].value, m.runs[j].value) < 0 }
func (m *merging[T]) Swap(i, j int)      { m.runs[i], m.runs[j] = m.runs[j], m.runs[i] }
func (m *merging[T]) Push(x any)         { m.runs = append(m.runs, x.(*runReader[T])) }
func (m *merging[T]) Pop() any {
	last := m.runs[len(m.runs)-1]
	m.runs = m.runs[:len(m.runs)-1]
	return last
}

// runReader reads a run thing by thing.
type runReader[T any] struct {
	r      *bufio.Reader
	decode func(*decoder) T
	buf    []byte
	value  T
}

// advance reads the next thing; it gives io.EOF at the end of the run.
func (r *runReader[T]) advance() error {
	n, err := binary.ReadUvarint(r.r)
	if err != nil {
		return err
	}
	r.buf = slices.Grow(r.buf[:0], int(n))[:n]
	if _, err := io.ReadFull(r.r, r.buf); err != nil {
		return fmt.Errorf("a temporary file ends too early: %w", err)
	}
	r.value = r.decode(&decoder{buf: r.buf})
	return nil
}
