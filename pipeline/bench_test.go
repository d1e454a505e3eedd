package pipeline

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/spoglio/spoglio/pipeline/parse"
	"github.com/spoglio/spoglio/source"
)

// BenchmarkStatements is text → statements, one document after another: MB/s,
// tokens/s and the most memory the process ever had. It reads the texts of the
// folder in $SPOGLIO_BENCH, else the sample.
func BenchmarkStatements(b *testing.B) {
	p, err := New(Settings{})
	if err != nil {
		b.Fatal(err)
	}
	docs, texts, size := benchTexts(b, p)
	tokens := 0
	for _, d := range docs {
		for _, s := range parse.Sentences(d, p.language(d).Orthography) {
			tokens += len(s.Tokens)
		}
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for i, d := range docs {
			again, err := source.Parse(d.Path, d.ID, texts[i])
			if err != nil {
				b.Fatal(err)
			}
			p.part(again)
		}
	}
	b.ReportMetric(float64(tokens*b.N)/b.Elapsed().Seconds(), "tokens/s")
	b.ReportMetric(peakMegabytes(), "peak-MB")
}

func benchTexts(b *testing.B, p *Pipeline) (docs []*source.Document, texts [][]byte, size int) {
	b.Helper()
	dir := os.Getenv("SPOGLIO_BENCH")
	if dir == "" {
		dir = filepath.Join("..", "source", "texts")
	}
	docs, _, err := p.Documents(context.Background(), []string{dir}, nil)
	if err != nil {
		b.Fatal(err)
	}
	for _, d := range docs {
		texts = append(texts, d.Text)
		size += len(d.Text)
	}
	return docs, texts, size
}

// peakMegabytes is the process's peak resident memory, 0 where the system does
// not tell.
func peakMegabytes() float64 {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0
	}
	_, after, _ := bytes.Cut(status, []byte("VmHWM:"))
	fields := bytes.Fields(after)
	if len(fields) == 0 {
		return 0
	}
	kilobytes, err := strconv.Atoi(string(fields[0]))
	if err != nil {
		return 0
	}
	return float64(kilobytes) / 1024
}
