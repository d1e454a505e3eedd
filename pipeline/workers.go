package pipeline

import (
	"context"
	"runtime"
	"sync"
	"sync/atomic"
)

// workers is how many goroutines to use where n were asked for.
func workers(n int) int {
	if n <= 0 {
		return runtime.GOMAXPROCS(0)
	}
	return n
}

// each calls do for every number below count, on several goroutines. What do
// gives belongs to its number, so the result does not depend on their order.
// It stops early, with the context's error, when ctx is done.
func each(ctx context.Context, goroutines, count int, do func(i int)) error {
	var next atomic.Int64
	var wg sync.WaitGroup
	for range min(workers(goroutines), count) {
		wg.Go(func() {
			for ctx.Err() == nil {
				i := int(next.Add(1)) - 1
				if i >= count {
					return
				}
				do(i)
			}
		})
	}
	wg.Wait()
	return ctx.Err()
}
