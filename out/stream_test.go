package out

import (
	"errors"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/spoglio/spoglio/ontology"
)

// TestStreamIsTheSame writes datasets as a whole, and statement by statement with
// next to no memory: the same bytes.
func TestStreamIsTheSame(t *testing.T) {
	anything, _ := random(100)
	for name, data := range map[string]*ontology.Dataset{"tiny": tiny(t), "hard": hard(t), "many": many(600), "measured": measured(), "random": anything, "empty": {}} {
		for _, level := range []Provenance{ProvenanceNone, ProvenanceStatement, ProvenanceSpan} {
			o := Options{Provenance: level, Formats: Formats()}
			whole, streamed := t.TempDir(), t.TempDir()
			if _, err := Write(whole, data, schema(t), o); err != nil {
				t.Fatal(err)
			}
			o.memory = 5000
			if _, err := WriteStream(streamed, backwards(data), schema(t), o); err != nil {
				t.Fatal(err)
			}
			want, got := tree(t, whole), tree(t, streamed)
			for file := range want {
				if got[file] != want[file] {
					t.Errorf("%s at level %s: %s differs", name, level, file)
				}
			}
			if len(got) != len(want) {
				t.Errorf("%s at level %s: %d files, want %d", name, level, len(got), len(want))
			}
		}
	}
}

// backwards is a dataset piece by piece, the last first.
func backwards(d *ontology.Dataset) Stream {
	return Stream{Documents: d.Documents, Parts: func(yield func(Part, error) bool) {
		for i := range d.Statements {
			if i = len(d.Statements) - 1 - i; !yield(Part{Statements: d.Statements[i : i+1]}, nil) {
				return
			}
		}
		for i := range d.Entities {
			if i = len(d.Entities) - 1 - i; !yield(Part{Entities: d.Entities[i : i+1]}, nil) {
				return
			}
		}
		yield(Part{Findings: d.Findings}, nil)
	}}
}

// TestToldAgain tells facts and an entity twice, in two documents and in one:
// they are one statement, with the evidence of each document, and one entity.
func TestToldAgain(t *testing.T) {
	once, again := tiny(t), tiny(t)
	extra := tiny(t).Statements[0]
	extra.References = []ontology.Reference{cite(t, once.Documents[1], "480 delegati")}
	extra.Rule, extra.Score = "altra", 0.1
	again.Statements = append(again.Statements, again.Statements[2], extra)
	again.Entities = append(again.Entities, ontology.DatasetEntity{
		Entity: ontology.Entity{ID: once.Entities[0].ID, Label: "Érme", Class: "Thing"}, Documents: []string{"appunti (2)"}, MentionsN: 2,
	})
	once.Statements[0].References = append(extra.References, once.Statements[0].References...)
	once.Statements[0].Rule, once.Statements[0].Score = "altra", 0.1
	once.Entities[0].Aliases = []string{"=Nicolò", "D'Érme", "Érme"}
	once.Entities[0].Documents, once.Entities[0].MentionsN, once.Entities[0].Class = []string{"appunti (2)", "dieta"}, 3, "Person"
	write := func(d *ontology.Dataset) map[string]string {
		dir := t.TempDir()
		if _, err := Write(dir, d, schema(t), Options{Formats: Formats()}); err != nil {
			t.Fatal(err)
		}
		return tree(t, dir)
	}
	want, got := write(once), write(again)
	for file := range want {
		if got[file] != want[file] {
			t.Errorf("%s differs:\n%s\nwant\n%s", file, got[file], want[file])
		}
	}
}

// TestChoose leaves out entities that nobody speaks of, whatever part they come
// in, but for topics.
func TestChoose(t *testing.T) {
	d := tiny(t)
	entity := func(id, document string, is bool) ontology.DatasetEntity {
		return ontology.DatasetEntity{Entity: ontology.Entity{ID: id, Label: document, Class: "Thing", Topic: is}, Documents: []string{document}, MentionsN: 1}
	}
	stream := Stream{Documents: d.Documents, Parts: func(yield func(Part, error) bool) {
		yield(Part{Choose: true, Statements: d.Statements[1:2], Entities: []ontology.DatasetEntity{entity("Q1", "dieta", false), entity("Q2", "dieta", true)}}, nil)
		yield(Part{Choose: true, Entities: []ontology.DatasetEntity{
			entity("Q900001", "appunti (2)", false), entity("Q1", "appunti (2)", false), entity("Q2", "appunti (2)", false),
		}}, nil)
	}}
	dir := t.TempDir()
	if _, err := WriteStream(dir, stream, schema(t), Options{Formats: []Format{CSV}}); err != nil {
		t.Fatal(err)
	}
	const want = "Q2,Q2,Thing,dieta,,1,0,\nQ900001,Q900001,Thing,appunti (2),,1,0,\n"
	if _, got, _ := strings.Cut(tree(t, dir)["csv/entities.csv"], "\n"); got != want {
		t.Errorf("entities:\n%swant\n%s", got, want)
	}
}

// TestStreamBreaks ends with the error of the stream.
func TestStreamBreaks(t *testing.T) {
	broken := Stream{Parts: func(yield func(Part, error) bool) { yield(Part{}, errors.New("no more")) }}
	if _, err := WriteStream(t.TempDir(), broken, schema(t), Options{}); err == nil || err.Error() != "no more" {
		t.Errorf("error %v", err)
	}
}

// TestSorter sorts more than it may hold, in many runs, twice over.
func TestSorter(t *testing.T) {
	for _, limit := range []int{1, 100, 10000, 1 << 30} {
		place := scratch{parent: t.TempDir()}
		s := newSorter(room{&place, limit}, keyForm())
		want := map[string]bool{}
		for i := range 1000 {
			key := string([]byte{byte(i * 7), byte(i * 7 >> 8 % 3)})
			want[key] = true
			if err := s.add(key); err != nil {
				t.Fatal(err)
			}
		}
		for range 2 {
			var keys []string
			err := eachOnce(s, func(key string) error { keys = append(keys, key); return nil })
			if err != nil || len(keys) != len(want) || !slices.IsSorted(keys) {
				t.Errorf("limit %d: %d keys, want %d in order (%v)", limit, len(keys), len(want), err)
			}
		}
		if len(s.runs) > mostRuns || len(s.runs) == 0 != (limit > 1000*16) {
			t.Errorf("limit %d: %d runs", limit, len(s.runs))
		}
		if err := place.remove(); err != nil {
			t.Error(err)
		}
		if left, _ := os.ReadDir(place.parent); len(left) > 0 {
			t.Errorf("limit %d: left %v", limit, left)
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
