package main

import (
	"os"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
)

// How much garbage may lie about, in percent of what is in use: with much in use, as in
// a long document, half as much, for an eighth less memory at its peak and a
// twenty-fifth more time; with little, collecting that often would cost a fifth more.
const (
	usual  = 50
	thrift = 25
	much   = 80 << 20 // bytes in use
)

// tendMemory has the garbage collected by how much memory is in use, unless the
// environment says how (GOGC).
func tendMemory() {
	if os.Getenv("GOGC") == "" {
		tend(&tended{live: []metrics.Sample{{Name: "/gc/heap/live:bytes"}}})
	}
}

// tended is garbage again after each collection.
type tended struct {
	live    []metrics.Sample
	percent int
}

// tend sets the percentage for the next collection, and waits for it.
func tend(t *tended) {
	percent := usual
	if metrics.Read(t.live); t.live[0].Value.Uint64() > much {
		percent = thrift
	}
	if percent != t.percent {
		t.percent = percent
		debug.SetGCPercent(percent)
	}
	runtime.SetFinalizer(t, tend)
}
