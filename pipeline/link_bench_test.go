package pipeline

import (
	"testing"
	"time"

	"github.com/spoglio/spoglio/pipeline/align"
	"github.com/spoglio/spoglio/pipeline/parse"
	"github.com/spoglio/spoglio/source"
)

// BenchmarkLinking says which share of the time from text to statements goes
// into linking. It reads the texts that BenchmarkStatements reads.
func BenchmarkLinking(b *testing.B) {
	p, err := New(Settings{})
	if err != nil {
		b.Fatal(err)
	}
	docs, texts, _ := benchTexts(b, p)
	var linking, all time.Duration
	for b.Loop() {
		for i, d := range docs {
			start := time.Now()
			again, err := source.Parse(d.Path, d.ID, texts[i])
			if err != nil {
				b.Fatal(err)
			}
			r := parse.Read(again, p.language(again), p.reading)
			parsed := time.Now()
			p.linker.Link(r)
			linked := time.Now()
			align.Statements(r, p.schema)
			linking += linked.Sub(parsed)
			all += time.Since(start)
		}
	}
	b.ReportMetric(100*linking.Seconds()/all.Seconds(), "linking-%")
}
