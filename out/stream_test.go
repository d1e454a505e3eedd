package out

import (
	"slices"
	"strings"
	"testing"

	"github.com/spoglio/spoglio/ontology"
)

// TestStreamIsTheSame writes datasets both ways: the same bytes.
func TestStreamIsTheSame(t *testing.T) {
	anything, _ := random(300)
	for name, data := range map[string]*ontology.Dataset{"tiny": tiny(t), "hard": hard(t), "many": many(5000), "measured": measured(), "random": anything, "empty": {}} {
		for _, level := range []Provenance{ProvenanceNone, ProvenanceStatement, ProvenanceSpan} {
			o := Options{Provenance: level, Formats: StreamFormats()}
			whole, streamed := t.TempDir(), t.TempDir()
			if _, err := Write(whole, data, schema(t), o); err != nil {
				t.Fatal(err)
			}
			o.memory = 5000
			findings, err := WriteStream(streamed, graphOf(data), schema(t), o)
			if err != nil {
				t.Fatal(err)
			}
			want, got := tree(t, whole), tree(t, streamed)
			for _, file := range []string{"dataset.ttl", "dataset.nt", "dataset.nq", "dataset.trig"} {
				if got[file] != want[file] {
					t.Errorf("%s at level %s: %s differs", name, level, file)
				}
			}
			if len(got) != 5 {
				t.Errorf("%s at level %s: %d files", name, level, len(got))
			}
			if n := strings.Count(want["findings.jsonl"], "\n"); n != len(findings) {
				t.Errorf("%s: %d findings, want %d", name, len(findings), n)
			}
		}
	}
}

// graphOf is a dataset as a graph, backwards.
func graphOf(d *ontology.Dataset) Stream {
	return Stream{
		Documents: d.Documents,
		Entities: func(yield func(ontology.DatasetEntity) bool) {
			for _, e := range slices.Backward(d.Entities) {
				if !yield(e) {
					return
				}
			}
		},
		Statements: func(yield func(ontology.Statement) bool) {
			for _, st := range slices.Backward(d.Statements) {
				if !yield(st) {
					return
				}
			}
		},
	}
}

// TestSorter sorts more than it may hold, in many runs, twice over.
func TestSorter(t *testing.T) {
	for _, limit := range []int{1, 100, 10000, 1 << 30} {
		s := sorter{dir: t.TempDir(), limit: limit, unique: true}
		want := map[string]bool{}
		for i := range 1000 {
			key := []byte{byte(i * 7), byte(i * 7 >> 8 % 3)}
			want[string(key)] = true
			if err := s.add(key, append([]byte("payload of "), key...)); err != nil {
				t.Fatal(err)
			}
		}
		for range 2 {
			var keys []string
			err := s.each(func(key, payload []byte) error {
				keys = append(keys, string(key))
				if string(payload) != "payload of "+string(key) {
					t.Errorf("limit %d: %q has %q", limit, key, payload)
				}
				return nil
			})
			if err != nil || len(keys) != len(want) || !slices.IsSorted(keys) {
				t.Errorf("limit %d: %d keys, want %d in order (%v)", limit, len(keys), len(want), err)
			}
		}
		if len(s.runs) > mostRuns {
			t.Errorf("limit %d: %d runs", limit, len(s.runs))
		}
	}
}

func TestValueKeys(t *testing.T) {
	values := []ontology.Value{
		ontology.Time{Year: -13000, Precision: ontology.Year}, ontology.Time{Year: -1, Precision: ontology.Year},
		ontology.Time{Year: 1500, Precision: ontology.Year}, ontology.Time{Year: 1500, Month: 3, Precision: ontology.Month},
		ontology.Time{Year: 1500, Month: 3, Day: 3, Precision: ontology.Day}, ontology.Time{Year: 1500, Month: 3, Day: 3, Precision: ontology.Day, Calendar: ontology.Julian},
		ontology.Quantity{Amount: "+480"}, ontology.Quantity{Amount: "-1"},
	}
	last := ""
	for _, v := range values {
		key := string(appendValueKey(nil, v))
		if got := valueOfKey(key); got != v {
			t.Errorf("%#v comes back as %#v", v, got)
		}
		if key <= last {
			t.Errorf("%#v does not come after the one before it", v)
		}
		last = key
	}
}
