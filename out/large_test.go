package out

import (
	"fmt"
	"os"
	"runtime/metrics"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/source"
)

// generated is a stream of n statements, half as many as those of many at a
// time, which are never all in memory.
func generated(n int) Stream {
	const sentence = "Il primo cittadino fu eletto nel palazzo davanti a molti. "
	doc := &source.Document{ID: "tanti", Title: "Tanti", Language: "it", Text: []byte(sentence)}
	item := func(i int) ontology.Item { return ontology.Item{ID: fmt.Sprintf("Q%d", i/4*7919%n+1)} }
	refs := []ontology.Reference{{Document: "tanti", Span: source.Span{End: len(sentence)}, Quote: sentence, At: source.Position{Line: 1, Column: 1}}}
	return Stream{Documents: []*source.Document{doc}, Parts: func(yield func(Part, error) bool) {
		for i := range n {
			st := ontology.Statement{Subject: item(i), References: refs}
			var entities []ontology.DatasetEntity
			switch i % 4 {
			case 0:
				e := ontology.Entity{ID: item(i).ID, Label: fmt.Sprintf("Cosa numero %d", i/4), Class: "Event"}
				entities = []ontology.DatasetEntity{{Entity: e, Documents: []string{"tanti"}}}
				st.Property, st.Value = "P585", ontology.Time{Year: 1000 + i/4%900, Month: i%12 + 1, Day: i%28 + 1, Precision: ontology.Day}
			case 1:
				st.Property, st.Value = "P276", ontology.Item{ID: fmt.Sprintf("entity/luogo-%08x", i)}
			case 2:
				st.Property, st.Value = "P1132", ontology.Quantity{Amount: strconv.Itoa(i)}
			case 3:
				st.Property, st.Value = "spo:quotes", ontology.Text{Text: fmt.Sprintf("«parole» \"dette\" %d", i), Language: "it"}
			}
			if !yield(Part{Entities: entities, Statements: []ontology.Statement{st}}, nil) {
				return
			}
		}
	}}
}

// TestMemoryIsFlat writes SPOGLIO_STATEMENTS statements, by default sixty
// thousand, as Turtle and N-Triples, and looks at the memory that it takes:
// never 256 MB. "make stream" does it with ten million.
func TestMemoryIsFlat(t *testing.T) {
	n := 60_000
	if set := os.Getenv("SPOGLIO_STATEMENTS"); set != "" {
		var err error
		if n, err = strconv.Atoi(set); err != nil {
			t.Fatal(err)
		}
	}
	start, peak := time.Now(), watchMemory()
	o := Options{Formats: []Format{Turtle, NTriples}, CountOnly: true}
	if _, err := WriteStream("", generated(n), schema(t), o); err != nil {
		t.Fatal(err)
	}
	most := peak()
	t.Logf("%d statements in %.1f s, %d MB at most", n, time.Since(start).Seconds(), most>>20)
	if most >= 256_000_000 {
		t.Errorf("%d statements took %d bytes of memory", n, most)
	}
}

// watchMemory looks at the memory that the process holds of the system until
// the function that it gives is called, which says the most.
func watchMemory() (peak func() uint64) {
	done, stopped := make(chan struct{}), sync.WaitGroup{}
	var most uint64
	stopped.Go(func() {
		samples := []metrics.Sample{{Name: "/memory/classes/total:bytes"}, {Name: "/memory/classes/heap/released:bytes"}}
		for {
			metrics.Read(samples)
			most = max(most, samples[0].Value.Uint64()-samples[1].Value.Uint64())
			select {
			case <-done:
				return
			case <-time.After(20 * time.Millisecond):
			}
		}
	})
	return func() uint64 {
		close(done)
		stopped.Wait()
		return most
	}
}
