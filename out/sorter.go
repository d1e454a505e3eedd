package out

import (
	"bufio"
	"bytes"
	"container/heap"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
)

// sorter puts records in the order of their keys. It holds no more than a
// limit in memory: what is beyond is sorted into runs on disk, and the runs
// are merged as they are read.
type sorter struct {
	dir     string // of the runs
	unique  bool   // keep one record of each key
	limit   int    // bytes in memory
	data    []byte
	records []record // in data
	runs    []string
}

// record is the place of a record: its key and then its payload.
type record struct{ start, key, end int }

// mostRuns is how many runs are merged at a time.
const mostRuns = 64

// add keeps a record; both slices may be used again.
func (s *sorter) add(key, payload []byte) error {
	if len(s.data)+len(key)+len(payload) > s.limit && len(s.records) > 0 {
		if err := s.spill(); err != nil {
			return err
		}
	}
	start := len(s.data)
	s.data = append(append(s.data, key...), payload...)
	s.records = append(s.records, record{start, start + len(key), len(s.data)})
	return nil
}

// spill writes what is in memory as a run.
func (s *sorter) spill() error {
	s.sort()
	err := s.run(func(w *bufio.Writer) error {
		for _, r := range s.records {
			writeRecord(w, s.data[r.start:r.key], s.data[r.key:r.end])
		}
		return nil
	})
	s.data, s.records = s.data[:0], s.records[:0]
	if err != nil || len(s.runs) < mostRuns {
		return err
	}
	return s.join()
}

func (s *sorter) sort() {
	slices.SortFunc(s.records, func(a, b record) int {
		return bytes.Compare(s.data[a.start:a.key], s.data[b.start:b.key])
	})
	if s.unique {
		s.records = slices.CompactFunc(s.records, func(a, b record) bool {
			return bytes.Equal(s.data[a.start:a.key], s.data[b.start:b.key])
		})
	}
}

// run makes a new run.
func (s *sorter) run(fill func(*bufio.Writer) error) (err error) {
	f, err := os.CreateTemp(s.dir, "run-*")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	w := bufio.NewWriterSize(f, 1<<16)
	if err := fill(w); err != nil {
		return err
	}
	s.runs = append(s.runs, f.Name())
	return w.Flush()
}

// join makes one run of all.
func (s *sorter) join() error {
	old := s.runs
	s.runs = nil
	err := s.run(func(w *bufio.Writer) error {
		return merge(old, s.unique, func(key, payload []byte) error {
			writeRecord(w, key, payload)
			return nil
		})
	})
	for _, name := range old {
		err = errors.Join(err, os.Remove(name))
	}
	return err
}

// each gives every record in order; it may be called again. The slices are
// good until the next call.
func (s *sorter) each(do func(key, payload []byte) error) error {
	if len(s.runs) > 0 {
		if len(s.records) > 0 {
			if err := s.spill(); err != nil {
				return err
			}
		}
		s.data = nil
		return merge(s.runs, s.unique, do)
	}
	s.sort()
	for _, r := range s.records {
		if err := do(s.data[r.start:r.key], s.data[r.key:r.end]); err != nil {
			return err
		}
	}
	return nil
}

// What goes wrong shows when w is flushed.
func writeRecord(w *bufio.Writer, key, payload []byte) {
	var head [2 * binary.MaxVarintLen64]byte
	b := binary.AppendUvarint(head[:0], uint64(len(key)))
	w.Write(binary.AppendUvarint(b, uint64(len(payload))))
	w.Write(key)
	w.Write(payload)
}

// merge gives the records of sorted runs in order.
func merge(runs []string, unique bool, do func(key, payload []byte) error) (err error) {
	var h runHeap
	for _, name := range runs {
		f, err := os.Open(name)
		if err != nil {
			return err
		}
		defer f.Close()
		r := &runReader{r: bufio.NewReaderSize(f, 1<<15)}
		if err := r.next(); err == nil {
			h = append(h, r)
		} else if err != io.EOF {
			return err
		}
	}
	heap.Init(&h)
	var last []byte
	for first := true; len(h) > 0; first = false {
		r := h[0]
		if !unique || first || !bytes.Equal(r.key, last) {
			if err := do(r.key, r.payload); err != nil {
				return err
			}
			last = append(last[:0], r.key...)
		}
		switch err := r.next(); err {
		case nil:
			heap.Fix(&h, 0)
		case io.EOF:
			heap.Pop(&h)
		default:
			return err
		}
	}
	return nil
}

// runReader reads a run record by record.
type runReader struct {
	r            *bufio.Reader
	buf          []byte
	key, payload []byte
}

func (r *runReader) next() error {
	key, err := binary.ReadUvarint(r.r)
	if err != nil {
		return err // io.EOF at the end of the run
	}
	payload, err := binary.ReadUvarint(r.r)
	if err != nil {
		return fmt.Errorf("a temporary file ends too early: %w", err)
	}
	r.buf = slices.Grow(r.buf[:0], int(key+payload))[:key+payload]
	if _, err := io.ReadFull(r.r, r.buf); err != nil {
		return fmt.Errorf("a temporary file ends too early: %w", err)
	}
	r.key, r.payload = r.buf[:key], r.buf[key:]
	return nil
}

// runHeap has the run with the least key on top.
type runHeap []*runReader

func (h runHeap) Len() int           { return len(h) }
func (h runHeap) Less(i, j int) bool { return bytes.Compare(h[i].key, h[j].key) < 0 }
func (h runHeap) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *runHeap) Push(x any)        { *h = append(*h, x.(*runReader)) }
func (h *runHeap) Pop() any {
	last := (*h)[len(*h)-1]
	*h = (*h)[:len(*h)-1]
	return last
}
