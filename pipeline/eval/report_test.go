package eval

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/spoglio/spoglio/ontology"
)

var update = flag.Bool("update", false, "rewrite the expected reports")

func TestPrint(t *testing.T) {
	var b bytes.Buffer
	f := agreeFigures(t, nil)
	if err := f.Print(&b, Options{Documents: true, Misses: true, Extras: true}); err != nil {
		t.Fatal(err)
	}
	path := agree + "report.txt"
	if *update {
		if err := os.WriteFile(path, b.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if b.String() != string(want) {
		t.Errorf("differs from %s; see the difference with -update\n%s", path, b.String())
	}
}

// TestFiguresOnly looks for any name, value or quote of the texts in what is
// meant to show none.
func TestFiguresOnly(t *testing.T) {
	f := agreeFigures(t, nil)
	var b bytes.Buffer
	if err := f.Print(&b, Options{Documents: true, Misses: true, Extras: true, FiguresOnly: true}); err != nil {
		t.Fatal(err)
	}
	if err := f.WithoutText().WriteJSON(&b); err != nil {
		t.Fatal(err)
	}
	if err := f.WithoutText().Since(&Figures{Documents: f.Documents}).Print(&b, true); err != nil {
		t.Fatal(err)
	}
	for _, x := range f.Facts {
		for _, word := range []string{x.Subject, x.Quote, x.Value} {
			if len(word) > 3 && strings.Contains(b.String(), word) {
				t.Errorf("shows %q", word)
			}
		}
	}
	if !strings.Contains(b.String(), "recall 0.719") {
		t.Errorf("shows no recall:\n%s", b.String())
	}
}

// TestSince loses one fact and one extra of testdata/agree, wins another fact,
// and keeps the earlier run as JSON.
func TestSince(t *testing.T) {
	after := agreeFigures(t, nil)
	before := agreeFigures(t, nil)
	before.Facts[0].Found = false                                           // won
	before.Facts[2].Found = true                                            // lost
	before.Extras[0].Key = "gone"                                           // gone, and a new one
	before.Documents = append(before.Documents, Row{Name: "not run again"}) // out of the comparison
	before.Facts = append(before.Facts, Fact{Key: "k", Document: "not run again", Found: true})
	before.Extras = append(before.Extras, Extra{Key: "k", Document: "not run again"})
	for name, before := range map[string]*Figures{"full": before, "without text": before.WithoutText()} {
		var b bytes.Buffer
		if err := before.WriteJSON(&b); err != nil {
			t.Fatal(err)
		}
		read, err := ReadFigures(write(t, "before.json", b.String()))
		if err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(read, before) {
			t.Errorf("%s: reading what was written gives\n%+v, not\n%+v", name, read, before)
		}
		c := after.Since(read)
		if len(c.Won) != 1 || !reflect.DeepEqual(c.Won[0], after.Facts[0]) || len(c.Lost) != 1 || c.Lost[0].ID != "3" {
			t.Errorf("%s: won %+v, lost %+v", name, c.Won, c.Lost)
		}
		if len(c.New) != 1 || c.New[0].Key != after.Extras[0].Key || len(c.Gone) != 1 || c.Gone[0].Key != "gone" {
			t.Errorf("%s: new %+v, gone %+v", name, c.New, c.Gone)
		}
		if c.After != after.Total || c.Before != after.Total {
			t.Errorf("%s: before %+v, after %+v, want both %+v", name, c.Before, c.After, after.Total)
		}
	}
}

func TestReadFiguresErrors(t *testing.T) {
	for _, text := range []string{"", "{}", "[1]", `{"total":{"gold":"many"}}`} {
		path := write(t, "before.json", text)
		if _, err := ReadFigures(path); err == nil || !strings.HasPrefix(err.Error(), path+": not the JSON of an earlier run") {
			t.Errorf("%q: error %v", text, err)
		}
	}
}

func TestTallyJSON(t *testing.T) {
	got, err := json.Marshal(Tally{Gold: 4, Found: 2, Predicted: 10, Right: 5, JudgedTrue: 2, JudgedFalse: 1, Unjudged: 2})
	want := `{"gold":4,"found":2,"predicted":10,"right":5,"judged_true":2,"judged_false":1,"unjudged":2,` +
		`"recall":0.5,"precision":0.5,"f1":0.5,"judged_precision":0.875,"judged_at_least":0.7}`
	if err != nil || string(got) != want {
		t.Errorf("got %s, %v\nwant %s", got, err, want)
	}
}

// fullDisk takes so many bytes and then fails.
type fullDisk int

var errFull = errors.New("full")

func (d *fullDisk) Write(p []byte) (int, error) {
	if *d -= fullDisk(len(p)); *d < 0 {
		return 0, errFull
	}
	return len(p), nil
}

func TestPrintToFullDisk(t *testing.T) {
	f := agreeFigures(t, nil)
	for _, room := range []fullDisk{0, 1500, 3000, 4500} {
		if err := f.Print(&room, Options{Documents: true, Misses: true, Extras: true}); !errors.Is(err, errFull) {
			t.Errorf("error %v, want %v", err, errFull)
		}
	}
}

func TestOtherFigures(t *testing.T) {
	f := agreeFigures(t, nil)
	// Facts 2 to 9 are dates, all found but fact 3; fact 13 has two dates among its
	// qualifiers, one of them said.
	if f.Dates != (Tally{Gold: 8, Found: 7, Predicted: 8, Right: 7, Unjudged: 1}) {
		t.Errorf("dates %+v", f.Dates)
	}
	if f.DatesRead != (Share{7, 8}) || f.DateQualifiers != (Share{1, 2}) || f.Qualifiers != (Share{4, 5}) {
		t.Errorf("dates read %+v, date qualifiers %+v, qualifiers %+v", f.DatesRead, f.DateQualifiers, f.Qualifiers)
	}
	if f.Evidence.Of != f.Total.Found {
		t.Errorf("evidence %+v of %d facts", f.Evidence, f.Total.Found)
	}
}

func TestScoreOfNothing(t *testing.T) {
	golds := readGolds(t, agree+"prova-due.gold.csv")
	f := Score(&ontology.Dataset{Statements: []ontology.Statement{{Property: "P1120"}}}, golds, nil)
	if want := (Tally{Gold: 2}); f.Total != want || f.Facts[0].Place != "" {
		t.Errorf("total %+v, place %q", f.Total, f.Facts[0].Place)
	}
}

func BenchmarkScore(b *testing.B) {
	for b.Loop() {
		agreeFigures(b, nil)
	}
}
