package italian

import (
	"bytes"
	"path/filepath"
	"reflect"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"github.com/spoglio/spoglio/pipeline/parse"
	"github.com/spoglio/spoglio/source"
)

// A document too long to be kept in mind at once is read as if it were: what is
// resolved in the first going-through is all there in the second.
func TestStretches(t *testing.T) {
	doc, err := source.Parse("long.md", "long", longText(t, 400_000))
	if err != nil {
		t.Fatal(err)
	}
	o := parse.Options{Generic: true}
	got, want := parse.Read(doc, language(t), o), parse.Analyse(doc, language(t)).Reading(o)
	if len(want.Records) < 500 || !reflect.DeepEqual(got.Entities, want.Entities) {
		t.Fatalf("%d records; %d entities in stretches, %d in one", len(want.Records), len(got.Entities), len(want.Entities))
	}
	for i := range want.Records {
		if !reflect.DeepEqual(got.Records[i], want.Records[i]) {
			t.Fatalf("in stretches\n%+v\nin one\n%+v", got.Records[i], want.Records[i])
		}
	}
}

// longText repeats the golden texts up to a size.
func longText(t *testing.T, size int) []byte {
	t.Helper()
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no texts", err)
	}
	var all []byte
	for _, file := range files {
		a, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		all = append(append(all, a.Files[0].Data...), '\n')
	}
	return bytes.Repeat(all, size/len(all)+1)
}

// What a text is read in has been another's memory, and nothing of that stays.
func TestSameMemory(t *testing.T) {
	var texts []*source.Document
	for _, text := range []string{"# Lega di Nola\n\nGuido Bardi fondò la Lega nel 1868 a Nola.", "Anna Corti, sindaca di Locarno, morì nel 1901. Bardi le succedette."} {
		doc, err := source.Parse("text.md", "text", []byte(text))
		if err != nil {
			t.Fatal(err)
		}
		texts = append(texts, doc)
	}
	for round := range 3 {
		for _, doc := range texts {
			got, want := parse.Read(doc, language(t), parse.Options{}), parse.Analyse(doc, language(t)).Reading(parse.Options{})
			if len(want.Records) == 0 || !reflect.DeepEqual(got, want) {
				t.Fatalf("round %d: in old memory\n%+v\nin new\n%+v", round, got, want)
			}
		}
	}
}
