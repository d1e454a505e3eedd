package store

import (
	"bytes"
	"errors"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestParseLine(t *testing.T) {
	for _, c := range []struct{ line, triple, graph string }{
		{"", "", ""},
		{"  # a comment", "", ""},
		{"<a:s> <a:p> <a:o> .", "<a:s> <a:p> <a:o>", ""},
		{"<a:s><a:p><a:o>.", "<a:s><a:p><a:o>", ""},
		{"\t<a:s> <a:p> \"x\" <a:g> . # c\r\n", `<a:s> <a:p> "x"`, "a:g"},
		{`<a:s> <a:p> "a \" \\\" . <" <a:g>.`, `<a:s> <a:p> "a \" \\\" . <"`, "a:g"},
		{`<a:s> <a:p> "a\\" .`, `<a:s> <a:p> "a\\"`, ""},
		{`<a:s> <a:p> "a"@it-IT <a:g> .`, `<a:s> <a:p> "a"@it-IT`, "a:g"},
		{`<a:s> <a:p> "1"^^<a:int> .`, `<a:s> <a:p> "1"^^<a:int>`, ""},
	} {
		s, err := parseLine([]byte(c.line))
		if err != nil || string(s.triple) != c.triple || string(s.graph) != c.graph {
			t.Errorf("%q: %q %q %v", c.line, s.triple, s.graph, err)
		}
	}
	for line, want := range map[string]error{
		"<a:s> <a:p> <a:o>":                 errForm,
		"<a:s> <a:p> .":                     errForm,
		`<a:s> <a:p> "open .`:               errForm,
		`<a:s> <a:p> "x"@ .`:                errForm,
		`<a:s> <a:p> "x"^^int .`:            errForm,
		"<a:s> <a p> <a:o> .":               errForm,
		"<a:s> <a:p> <a:o> <a:g> <a:h> .":   errForm,
		"<a:s> <a:p> <a:o> . <a:s>":         errForm,
		"_:b <a:p> <a:o> .":                 errBlank,
		"<a:s> <a:p> _:b .":                 errBlank,
		"@prefix a: <a:> .":                 errForm,
		"<> <a:p> <a:o> .":                  errForm,
		"<a:s> <a:p> <a:o> \"g\" .":         errForm,
		"<a:s> <a:p> <a:o> . .":             errForm,
		"<a:s> \"p\" <a:o> .":               errForm,
		"<a:s> <a:p> \"x\"^^<a:t> @it .":    errForm,
		"<a:s> <a:p> <a:o> ; <a:p> <a:o> .": errForm,
	} {
		if _, err := parseLine([]byte(line)); !errors.Is(err, want) {
			t.Errorf("%q: %v, want %v", line, err, want)
		}
	}
}

func FuzzParseLine(f *testing.F) {
	f.Add([]byte("<a:s> <a:p> \"x\\\"\"@it <a:g> .\n"))
	f.Fuzz(func(t *testing.T, line []byte) {
		s, err := parseLine(line)
		if err != nil || s.triple == nil {
			return
		}
		again, err := parseLine(plain(nil, s.triple))
		if err != nil || !bytes.Equal(again.triple, s.triple) || again.graph != nil {
			t.Errorf("%q: what was read as %q is read as %q, %v", line, s.triple, again.triple, err)
		}
	})
}

// TestPiecesCoverTheFiles cuts files in many ways: whatever the size, the
// pieces hold every statement once, in order.
func TestPiecesCoverTheFiles(t *testing.T) {
	dir := t.TempDir()
	random := rand.New(rand.NewPCG(1, 2))
	var paths []string
	var want []string
	for n := range 3 {
		var b strings.Builder
		for range 200 {
			graph := ""
			if g := random.IntN(3); g > 0 {
				graph = " <a:g" + strings.Repeat("x", g) + ">"
			}
			triple := `<a:s> <a:p> "` + strings.Repeat("à\\\"", random.IntN(40)) + `"`
			want = append(want, triple+" .\n")
			b.WriteString(strings.Repeat("# c\n\n", random.IntN(2)) + triple + graph + " .")
			if random.IntN(5) > 0 || n < 2 {
				b.WriteString("\n")
			} else {
				b.WriteString("\r\n")
			}
		}
		path := filepath.Join(dir, string(rune('a'+n))+".nq")
		if err := os.WriteFile(path, []byte(strings.TrimRight(b.String(), "\n")), 0o600); err != nil {
			t.Fatal(err)
		}
		paths = append(paths, path)
	}
	for _, size := range []int64{1, 100, 1000, 1 << 20} {
		for _, count := range []int64{0, 1, 7} {
			l := &loader{d: open(t, "", paths...), o: Options{}.withDefaults()}
			if got := strings.Join(cutAll(t, l, size, count), ""); got != strings.Join(want, "") {
				t.Errorf("pieces of %d bytes and %d statements hold something else", size, count)
			}
		}
	}
}

// cutAll is what the pieces hold; each begins anew where the last ended, as
// after an interruption.
func cutAll(t *testing.T, l *loader, size, count int64) []string {
	t.Helper()
	var all []string
	s := &state{}
	for {
		p, err := newPieces(walker{d: l.d}, s.Position, s.Line, func(string) (int64, int64) { return size, count })
		if err != nil {
			t.Fatal(err)
		}
		piece, err := p.cut()
		p.close()
		if err == io.EOF {
			return all
		}
		if err != nil {
			t.Fatal(err)
		}
		r, err := l.read(&piece, false, plain)
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(r)
		if err != nil || int64(len(text)) != piece.size || int64(len(text)) > size && piece.statements > 1 || strings.Count(string(text), "\n") != piece.statements {
			t.Fatalf("%+v: %d bytes, %v", piece, len(text), err)
		}
		r.Close()
		all = append(all, string(text))
		if err := s.reach(piece.to, piece.last, l.d, piece.file); err != nil {
			t.Fatal(err)
		}
	}
}

func TestSparqlEscapes(t *testing.T) {
	for in, want := range map[string]string{
		`<a:s> <a:p> "a\u0022b\u005C\u000A\r\"è\U0001F600"`: `<a:s> <a:p> "a\"b\\\n\r\"è😀"` + " .\n",
		`<a:\u00E8> <a:p> "\\"`:                             `<a:è> <a:p> "\\"` + " .\n",
		`<a:s> <a:p> "\uD800\u12"`:                          `<a:s> <a:p> "\uD800\u12"` + " .\n",
	} {
		if got := string(sparql(nil, []byte(in))); got != want {
			t.Errorf("%s: %s, want %s", in, got, want)
		}
	}
}

func TestMistakesInFilesAreNamed(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"a.nt", "<a:s> <a:p> <a:o> .\n\n<a:s> <a:p>", "a.nt:3: this is not a statement"},
		{"a.nt", "<a:s> <a:p> <a:o> <a:g> .\n", "a.nt:1: this is not a statement"},
		{"a.nq", "<a:s> <a:p> _:x <a:g> .\n", "a.nq:1: blank nodes"},
		{"a.nt", strings.Repeat("x", longestLine+1<<19), "a.nt:1: the line is longer"},
	} {
		path := write(t, c.name, []byte(c.text))
		_, err := Plan(open(t, "", path), Options{Endpoint: "http://x/", Store: "fuseki"})
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%v, want %s", err, c.want)
		}
	}
}
