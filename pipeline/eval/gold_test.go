package eval

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const goldHeader = "id,subject,property,value,type,qualifiers,quote,polarity\n"

// write makes a file in a new folder and gives its path.
func write(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestReadGoldErrors(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"empty file", "", ":1:1: the file is empty"},
		{"missing column", "id,subject,property,value,type,quote,polarity\n", `:1:1: no column "qualifiers"`},
		{"too few fields", goldHeader + "1,DOC,P31\n", ":2:1: wrong number of fields"},
		{"open quote", goldHeader + "1,DOC,P31,pace,entity,,\"la pace,asserted\n", ":2:42: extraneous or missing"},
		{"no subject", goldHeader + "1,,P31,pace,entity,,la pace,asserted\n", ":2:3: subject: is empty"},
		{"no quote", goldHeader + "1,DOC,P31,pace,entity,, ,asserted\n", ":2:24: quote: is empty"},
		{"type", goldHeader + "1,DOC,P31,pace,entity,,la pace,asserted\n2,DOC,P31,pace,name,,la pace,asserted\n", `:3:16: type: "name"`},
		{"polarity", goldHeader + "1,DOC,P31,più,entity,,è là,true\n", `:2:28: polarity: "true"`},
		{"date", goldHeader + "1,DOC,P585,1917|aprile 1917,time,,nel 1917,asserted\n", `:2:12: value: "aprile 1917" is not a date`},
		{"number", goldHeader + "1,DOC,P1132,molti,quantity,,molti,asserted\n", `:2:13: value: "molti" is not a number`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			path := write(t, "x.gold.csv", tt.text)
			_, err := ReadGold(path)
			if err == nil || !strings.HasPrefix(err.Error(), path+tt.want) {
				t.Errorf("error %v, want %s%s…", err, path, tt.want)
			}
		})
	}
}

func TestReadGold(t *testing.T) {
	path := write(t, "pace-di-x.gold.csv", "quote,"+strings.TrimSuffix(goldHeader, "quote,polarity\n")+"polarity\n\"«pace,\n\"\"oggi\"\"»\",7,DOC,P585,C-3|XXXX-11-03|-0280,time,P642=x,\nla pace,8,DOC,P31,pace,entity,,denied\n")
	g, err := ReadGold(path)
	if err != nil {
		t.Fatal(err)
	}
	if g.Name != "pace-di-x" || g.Title != "pace di x" || len(g.Facts) != 2 {
		t.Fatalf("got %+v", g)
	}
	want := GoldFact{ID: "7", Subject: "DOC", Property: "P585", Value: "C-3|XXXX-11-03|-0280", Type: "time", Qualifiers: "P642=x",
		Quote: "«pace,\n\"oggi\"»", Polarity: "asserted", Line: 2}
	if g.Facts[0] != want {
		t.Errorf("got  %+v\nwant %+v", g.Facts[0], want)
	}
	if f := g.Facts[1]; f.Line != 4 || f.Polarity != "denied" {
		t.Errorf("second fact: %+v", f)
	}
}

func TestTextBeside(t *testing.T) {
	for _, place := range []string{"gold/x.md", "texts/x.md", "gold/x.txt", "texts/x.txt"} {
		text := write(t, place, "---\ntitle: La pace\n---\n")
		gold := filepath.Join(filepath.Dir(filepath.Dir(text)), "gold", "x.gold.csv")
		if got, err := TextBeside(gold); err != nil || got != text {
			t.Errorf("TextBeside = %q, %v; want %q", got, err, text)
		}
		if title, err := titleBeside(gold); err != nil || title != "La pace" {
			t.Errorf("title %q, %v", title, err)
		}
	}
	_, err := TextBeside("gold/y.gold.csv")
	if !errors.Is(err, fs.ErrNotExist) || !strings.HasPrefix(err.Error(), "gold/y.gold.csv: no text for these facts") {
		t.Errorf("error %v", err)
	}
}

func TestTitleLine(t *testing.T) {
	tests := []struct{ text, want string }{
		{"---\ntitle: Pace di Apamea\nlang: it\n---\n", "Pace di Apamea"},
		{"---\nlang: it\ntitle: \"Pace \"\"\r\n---\r\n", "Pace \""},
		{"---\ntitle: \"\"\nlang: it\n---\n", ""},
		{"title:   'Pace'  ", "'Pace'"},
		{"subtitle: no\n", ""},
		{"", ""},
	}
	for _, tt := range tests {
		if got := titleLine(tt.text); got != tt.want {
			t.Errorf("titleLine(%q) = %q, want %q", tt.text, got, tt.want)
		}
	}
}
