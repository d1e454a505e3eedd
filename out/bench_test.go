package out

import (
	"bufio"
	"fmt"
	"io"
	"math"
	"testing"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/source"
)

// many is a generated dataset of n statements about n/4 entities.
func many(n int) *ontology.Dataset {
	const sentence = "Il primo cittadino fu eletto nel palazzo davanti a molti. "
	text := ""
	for range 100 {
		text += sentence
	}
	doc := &source.Document{ID: "tanti", Title: "Tanti", Language: "it", Text: []byte(text)}
	d := &ontology.Dataset{Documents: []*source.Document{doc}}
	for i := range n {
		item := ontology.Item{ID: fmt.Sprintf("Q%d", i/4+1), Label: fmt.Sprintf("Cosa numero %d", i/4)}
		if i%4 == 0 {
			d.Entities = append(d.Entities, ontology.DatasetEntity{
				Entity: ontology.Entity{ID: item.ID, Label: item.Label, Class: "Event"}, Documents: []string{"tanti"},
			})
		}
		start := i % 100 * len(sentence)
		span := source.Span{Start: start, End: start + len(sentence)}
		st := ontology.Statement{Subject: item, References: []ontology.Reference{
			{Document: "tanti", Span: span, Quote: sentence, At: source.Position{Line: 1, Column: start + 1}},
		}}
		switch i % 4 {
		case 0:
			st.Property, st.Value = "P585", ontology.Time{Year: 1000 + i%900, Month: i%12 + 1, Day: i%28 + 1, Precision: ontology.Day}
		case 1:
			st.Property, st.Value = "P276", ontology.Item{ID: fmt.Sprintf("entity/luogo-%08x", i), Label: "luogo"}
		case 2:
			st.Property, st.Value = "P1132", ontology.Quantity{Amount: fmt.Sprint(i)}
			st.Qualifiers = []ontology.Qualifier{{Property: "P585", Value: ontology.Time{Year: 1000 + i%900, Precision: ontology.Year}}}
		case 3:
			st.Property, st.Value = "spo:quotes", ontology.Text{Text: fmt.Sprintf("«parole» \"dette\" %d", i), Language: "it"}
		}
		d.Statements = append(d.Statements, st)
	}
	return d
}

// readied is a writer that has taken a dataset in and counted it.
func readied(t testing.TB, d *ontology.Dataset, o Options) *writer {
	t.Helper()
	w, err := newWriter(t.TempDir(), streamOf(d), schema(t), o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { w.room.scratch.remove() })
	if err := w.take(streamOf(d)); err != nil {
		t.Fatal(err)
	}
	if err := w.count(); err != nil {
		t.Fatal(err)
	}
	return w
}

// BenchmarkWriters writes a view of 40,000 statements in each syntax.
func BenchmarkWriters(b *testing.B) {
	o := Options{}
	if err := o.complete(); err != nil {
		b.Fatal(err)
	}
	data := many(40000)
	o.memory = math.MaxInt
	w := readied(b, data, o)
	for _, c := range []struct {
		name string
		fill func(*bufio.Writer) error
	}{
		{"turtle", w.turtle},
		{"ntriples", w.ntriples},
		{"jsonld", w.jsonld},
		{"tally", func(*bufio.Writer) error { w.tally = nil; return w.count() }},
		{"take", func(*bufio.Writer) error { readied(b, data, o); return nil }},
	} {
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if err := c.fill(bufio.NewWriterSize(io.Discard, 1<<16)); err != nil {
					b.Fatal(err)
				}
			}
			triples := w.tally.upTo(w.options.Provenance).triples
			b.ReportMetric(float64(triples)*float64(b.N)/b.Elapsed().Seconds(), "triples/s")
		})
	}
}
