package italian

import (
	"bytes"
	"os"
	"path/filepath"
	"runtime"
	"testing"

	"github.com/spoglio/spoglio/pipeline/parse"
	"github.com/spoglio/spoglio/source"
)

// BenchmarkRead is text → records on one core: "texts" the sample texts one
// after another, "long" one document that repeats them up to a megabyte.
func BenchmarkRead(b *testing.B) {
	lang, err := Language()
	if err != nil {
		b.Fatal(err)
	}
	texts := sampleTexts(b)
	b.Run("texts", func(b *testing.B) { benchRead(b, lang, texts) })
	b.Run("long", func(b *testing.B) {
		all := bytes.Join(texts, []byte("\n\n"))
		benchRead(b, lang, [][]byte{bytes.Repeat(all, 1_000_000/len(all)+1)})
	})
}

func benchRead(b *testing.B, lang *parse.Language, texts [][]byte) {
	var docs []*source.Document
	tokens, size := 0, 0
	for _, text := range texts {
		doc, err := source.Parse("bench.txt", "bench", text)
		if err != nil {
			b.Fatal(err)
		}
		docs, size = append(docs, doc), size+len(text)
		for _, s := range parse.Sentences(doc, lang.Orthography) {
			tokens += len(s.Tokens)
		}
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for b.Loop() {
		for _, doc := range docs {
			parse.Read(doc, lang, parse.Options{})
		}
	}
	runtime.ReadMemStats(&after)
	all := float64(tokens * b.N)
	b.ReportMetric(all/b.Elapsed().Seconds(), "tokens/s")
	b.ReportMetric(float64(after.Mallocs-before.Mallocs)/all, "allocs/token")
}

// sampleTexts are the bodies of the texts of $SPOGLIO_BENCH, else of the
// committed sample.
func sampleTexts(b *testing.B) [][]byte {
	b.Helper()
	dir := os.Getenv("SPOGLIO_BENCH")
	if dir == "" {
		dir = filepath.Join("..", "..", "..", "source", "texts")
	}
	names, err := filepath.Glob(filepath.Join(dir, "*.md"))
	if err != nil || len(names) == 0 {
		b.Fatalf("no texts in %s: %v", dir, err)
	}
	var texts [][]byte
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			b.Fatal(err)
		}
		if rest, ok := bytes.CutPrefix(text, []byte("---\n")); ok {
			_, text, _ = bytes.Cut(rest, []byte("\n---\n"))
		}
		texts = append(texts, text)
	}
	return texts
}
