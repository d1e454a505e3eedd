package link

import "container/heap"

// stream gives sorted values, one after the other.
type stream[T any] interface {
	next() (value T, ok bool, err error)
}

// sliceOf is a sorted slice as a stream.
type sliceOf[T any] struct{ rest []T }

func (s *sliceOf[T]) next() (value T, ok bool, err error) {
	if len(s.rest) == 0 {
		return value, false, nil
	}
	value, s.rest = s.rest[0], s.rest[1:]
	return value, true, nil
}

// merge gives the values of sorted streams in order; of equal ones those of the
// earlier stream first.
func merge[T any](streams []stream[T], compare func(a, b T) int, yield func(T) error) error {
	h := &heads[T]{compare: compare}
	for i, s := range streams {
		v, ok, err := s.next()
		if err != nil {
			return err
		}
		if ok {
			h.all = append(h.all, head[T]{v, s, i})
		}
	}
	heap.Init(h)
	for len(h.all) > 0 {
		first := &h.all[0]
		if err := yield(first.value); err != nil {
			return err
		}
		v, ok, err := first.stream.next()
		switch {
		case err != nil:
			return err
		case ok:
			first.value = v
			heap.Fix(h, 0)
		default:
			heap.Pop(h)
		}
	}
	return nil
}

// head is the first value of a stream that is left.
type head[T any] struct {
	value  T
	stream stream[T]
	place  int
}

// heads is a heap of them.
type heads[T any] struct {
	all     []head[T]
	compare func(a, b T) int
}

func (h *heads[T]) Len() int      { return len(h.all) }
func (h *heads[T]) Swap(i, j int) { h.all[i], h.all[j] = h.all[j], h.all[i] }
func (h *heads[T]) Push(x any)    { h.all = append(h.all, x.(head[T])) }
func (h *heads[T]) Pop() any {
	last := h.all[len(h.all)-1]
	h.all = h.all[:len(h.all)-1]
	return last
}

func (h *heads[T]) Less(i, j int) bool {
	c := h.compare(h.all[i].value, h.all[j].value)
	return c < 0 || c == 0 && h.all[i].place < h.all[j].place
}
