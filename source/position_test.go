package source

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestPosition(t *testing.T) {
	text := "È\nŠà𝔘b\n\nfine"
	for _, d := range []*Document{{Text: []byte(text)}, mustParse(t, "a.txt", text)} {
		for _, c := range []struct {
			offset int
			want   Position
			points int
		}{
			{0, Position{1, 1}, 0},
			{2, Position{1, 2}, 1},
			{3, Position{2, 1}, 2},
			{7, Position{2, 3}, 4},
			{11, Position{2, 4}, 5},
			{13, Position{3, 1}, 7},
			{14, Position{4, 1}, 8},
			{99, Position{4, 5}, 12},
			{-1, Position{1, 1}, 0},
		} {
			if got := d.Position(c.offset); got != c.want {
				t.Errorf("Position(%d) = %v, want %v", c.offset, got, c.want)
			}
			if got := d.CodePoint(c.offset); got != c.points {
				t.Errorf("CodePoint(%d) = %d, want %d", c.offset, got, c.points)
			}
		}
	}
}

func TestOffset(t *testing.T) {
	d := mustParse(t, "a.txt", "È\nŠà𝔘b\n\nfine")
	for i := range string(d.Text) {
		if got, ok := d.Offset(d.Position(i)); got != i || !ok {
			t.Errorf("offset of %v is %d %v, want %d", d.Position(i), got, ok, i)
		}
	}
	for _, p := range []Position{{0, 1}, {1, 0}, {1, 3}, {4, 5}, {5, 1}} {
		if got, ok := d.Offset(p); ok {
			t.Errorf("%v is at %d", p, got)
		}
	}
}

func TestPlainText(t *testing.T) {
	d := mustParse(t, "a.md", "Uno **due**\ntre [qua  ttro](x).\n\n> Cinque\n> sei\n")
	all := Span{0, len(d.Text)}
	if got, want := d.Plain(all), "Uno due tre qua ttro. Cinque sei"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	for quote, want := range map[string]string{"due**\ntre": "due tre", "ttro](x).\n\n> Cin": "ttro. Cin", "**": ""} {
		at := strings.Index(string(d.Text), quote)
		if got := d.Plain(Span{at, at + len(quote)}); got != want {
			t.Errorf("Plain of %q is %q, want %q", quote, got, want)
		}
	}
	if i, ok := d.BlockAt(strings.Index(string(d.Text), "sei")); !ok || i != 1 {
		t.Errorf("BlockAt: %d %v", i, ok)
	}
	if _, ok := d.BlockAt(len(d.Text) - 1); ok {
		t.Error("the last line break is in no block")
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{
		"---\ntitle: a\n---\nUno *due*\n> tre\n", "- a\n  - b\n\n| a | b |\n|---|---|\n| `c\\|` | d |\n",
		"a[^1] [b][c] <d@e.f> \\* &amp;  \n\n[^1]: n\n    m\n\n[c]: /u\n", "\ufeff---\r\nx: [1,\r\n---\r\n", "\ta\r\n\tb<br>c\n", "**[**](x)<br>a", "*a **b** _c_<br>d* ***e*** *f*\n_g\nh_", "> - 1. # a\n>   b\n",
	} {
		f.Add(s, true)
		f.Add(s, false)
	}
	f.Fuzz(func(t *testing.T, text string, markdown bool) {
		path := "a.txt"
		if markdown {
			path = "a.md"
		}
		d, err := Parse(path, "a", []byte(text))
		if err != nil {
			return
		}
		checkSpans(t, d)
		checkPositions(t, d)
	})
}

// checkSpans fails unless blocks, runs, links and emphases lie in the text, in order,
// hold something and begin and end between code points.
func checkSpans(t *testing.T, d *Document) {
	t.Helper()
	at := 0
	for _, b := range d.Blocks {
		if b.Span.Start < at || b.Span.End > len(d.Text) || len(b.Runs) == 0 {
			t.Fatalf("block %+v after %d", b, at)
		}
		at = b.Span.Start
		for _, r := range b.Runs {
			if r.Start < at || r.Len() <= 0 || !b.Span.Contains(r) || !utf8.ValidString(d.Quote(r)) {
				t.Fatalf("run %v after %d in %v of %q", r, at, b.Span, d.Text)
			}
			at = r.End
		}
		if at != b.Span.End {
			t.Fatalf("block %v ends after its runs", b)
		}
		if plain := d.Plain(b.Span); plain == "" || strings.TrimSpace(plain) != plain {
			t.Fatalf("visible text %q", plain)
		}
	}
	for _, l := range d.Links {
		if l.Span.Start < 0 || l.Span.Len() <= 0 || l.Span.End > len(d.Text) {
			t.Fatalf("link %+v", l)
		}
	}
	at = 0
	for _, e := range d.Emphases {
		if e.Start < at || e.Len() <= 0 || e.End > len(d.Text) {
			t.Fatalf("emphasis %v after %d of %q", e, at, d.Text)
		}
		at = e.End
	}
}

// checkPositions compares the tables with counting by hand.
func checkPositions(t *testing.T, d *Document) {
	t.Helper()
	for i := range string(d.Text) {
		if got, want := d.Position(i), positionIn(d.Text, i); got != want {
			t.Fatalf("Position(%d) = %v, want %v", i, got, want)
		}
		if got, want := d.CodePoint(i), utf8.RuneCount(d.Text[:i]); got != want {
			t.Fatalf("CodePoint(%d) = %d, want %d", i, got, want)
		}
	}
}
