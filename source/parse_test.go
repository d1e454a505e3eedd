package source

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"
)

func mustParse(t *testing.T, path, text string) *Document {
	t.Helper()
	d, err := Parse(path, "id", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// show writes the blocks of a document one a line: kind, level, and the runs
// between bars.
func show(d *Document) string {
	names := [...]string{"paragraph", "heading", "item", "quotation", "cell", "footnote"}
	var b strings.Builder
	for _, block := range d.Blocks {
		fmt.Fprintf(&b, "%s %d:", names[block.Kind], block.Level)
		for i, run := range block.Runs {
			if i > 0 {
				b.WriteByte('|')
			}
			b.WriteString(strings.ReplaceAll(d.Quote(run), "\n", "\\n"))
		}
		b.WriteByte('\n')
	}
	for _, l := range d.Links {
		fmt.Fprintf(&b, "link %s -> %s\n", d.Quote(l.Span), l.Target)
	}
	return b.String()
}

func TestMarkdownBlocks(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"paragraphs", "Uno *due* tre.\nQuattro.\n\nCinque.\n", "paragraph 0:Uno |due| tre.\\nQuattro.\nparagraph 0:Cinque.\n"},
		{"windows lines", "Uno\r\ndue.\r\n\r\nTre.\r\n", "paragraph 0:Uno\r\\ndue.\nparagraph 0:Tre.\n"},
		{"headings", "# Tito\n\nGuerra\n------\n", "heading 1:Tito\nheading 2:Guerra\n"},
		{"lists", "- uno\n- due\n  - tre\n\n1. quattro\n\n   cinque\n", "item 1:uno\nitem 1:due\nitem 2:tre\nitem 1:quattro\nitem 1:cinque\n"},
		{"quotation", "> Uno\n> due\n>\n> > tre\n", "quotation 1:Uno\\n|due\nquotation 2:tre\n"},
		{"lazy quotation", "> Uno\ndue\n", "quotation 1:Uno\\ndue\n"},
		{"table", "| a | *b* |\n|---|---|\n| c | d\\|e |\n", "cell 0:a\ncell 0:b\ncell 0:c\ncell 0:d||e\n"},
		{"footnote", "Uno.[^1] Due.\n\n[^1]: Nota.\n\nTre.\n", "paragraph 0:Uno.| Due.\nfootnote 0:Nota.\nparagraph 0:Tre.\n"},
		{"word cut by markup", "Pre**se**nte\n", "paragraph 0:Pre|se|nte\n"},
		{"escapes", `Nel 1\*2 \[sic\] A&amp;B &egrave;` + "\n", "paragraph 0:Nel 1|*2 |[sic|] A&|B &egrave;\n"},
		{"code span", "Un `codice\\*` qui\n", "paragraph 0:Un |codice\\*| qui\n"},
		{"hard breaks", "Uno  \ndue\\\ntre\n", "paragraph 0:Uno  \\ndue|\\ntre\n"},
		{"br", "Uno<br>due <sup>tre</sup><BR />quattro\n", "paragraph 0:Uno\nparagraph 0:due |tre\nparagraph 0:quattro\n"},
		{"not running text", "Uno.\n\n    codice\n\n```\ncodice\n```\n\n<div>\nhtml\n</div>\n\n![foto](a.png) Due.\n\n***\n", "paragraph 0:Uno.\nparagraph 0:Due.\n"},
		{"links", "Da [Lev *Kamenev*](https://www.wikidata.org/wiki/Q165854 \"t\") e [qui][q] <https://a.it/b>.\n\n[q]: https://it.wikipedia.org/wiki/Dante_(poeta)\n",
			"paragraph 0:Da |Lev |Kamenev| e |qui| |https://a.it/b|.\nlink Lev *Kamenev -> https://www.wikidata.org/wiki/Q165854\nlink qui -> https://it.wikipedia.org/wiki/Dante_(poeta)\nlink https://a.it/b -> https://a.it/b\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := show(mustParse(t, "a.md", c.text)); got != c.want {
				t.Errorf("got\n%swant\n%s", got, c.want)
			}
		})
	}
}

func TestEmphases(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"stars and underscores", "Lesse *Il sole* e _La luna_.\n", "Il sole|La luna"},
		{"strong", "**Uno** e __due__ e ***tre***, *__quattro__*\n", ""},
		{"nested", "*Uno _due_ **tre***\n", "Uno _due_ **tre"},
		{"amid a word", "l'*Eneide*, pre*se*nte\n", "Eneide|se"},
		{"in a link", "[*Uno*](a) *[due](b)*\n", "Uno|due"},
		{"over a line", "*Uno\ndue* tre\n", "Uno\ndue"},
		{"footnote before its text", "*Uno*[^1] due\n\n[^1]: *Tre*\n\n*Quattro*\n", "Uno|Tre|Quattro"},
		{"none", "2 * 3 * 4, \\*uno\\*, `*due*`\n", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := mustParse(t, "a.md", c.text)
			var got []string
			for _, s := range d.Emphases {
				got = append(got, d.Quote(s))
			}
			if strings.Join(got, "|") != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
	if d := mustParse(t, "a.txt", "Uno *due*\n"); d.Emphases != nil {
		t.Errorf("plain text has no markup: %v", d.Emphases)
	}
}

func TestPlainBlocks(t *testing.T) {
	long := strings.Repeat("parola ", 30) + "fine."
	for _, c := range []struct{ name, text, want string }{
		{"a paragraph a line", long + "\nDue.\n" + long + "\n", "paragraph 0:" + long + "\nparagraph 0:Due.\nparagraph 0:" + long + "\n"},
		{"broken by an editor", "La Conferenza si\ntenne nell'aprile\ndel 1917.\nDopo di che ecco\nfinì.\n\nAltro.\n",
			"paragraph 0:La Conferenza si\\n|tenne nell'aprile\\n|del 1917.\nparagraph 0:Dopo di che ecco\\n|finì.\nparagraph 0:Altro.\n"},
		{"markup is text", "# *Uno* &amp; [due](tre)\n", "paragraph 0:# *Uno* &amp; [due](tre)\n"},
		{"byte order mark", "\ufeffUno.\r\n", "paragraph 0:Uno.\n"},
		{"front matter", "---\ntitle: T\n---\nUno.", "paragraph 0:Uno.\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := show(mustParse(t, "a.txt", c.text)); got != c.want {
				t.Errorf("got\n%swant\n%s", got, c.want)
			}
		})
	}
}

func TestStandardInputKind(t *testing.T) {
	for text, want := range map[string]string{
		"Uno *due*.":                "paragraph 0:Uno *due*.\n",
		"---\ntitle: T\n---\n*Uno*": "paragraph 0:Uno\n",
		"# *Uno*":                   "heading 1:Uno\n",
	} {
		if got := show(mustParse(t, "-", text)); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

func TestFrontMatter(t *testing.T) {
	d := mustParse(t, "a.md", "\ufeff---\r\ntitle: \"Dante: vita\"\r\nlang: it\r\nnumero: 010 # nota\r\nvero: yes\r\nautori: [a, b]\r\nvuoto:\r\nluogo: {x: 1}\r\n---\r\nTesto.\r\n")
	if d.Title != "Dante: vita" || d.Language != "it" {
		t.Errorf("title %q, language %q", d.Title, d.Language)
	}
	want := []Field{{"title", "Dante: vita"}, {"lang", "it"}, {"numero", "010"}, {"vero", "yes"}, {"autori", "a"}, {"autori", "b"}, {"luogo", "x: 1"}}
	if fmt.Sprint(d.Meta) != fmt.Sprint(want) {
		t.Errorf("meta %q, want %q", d.Meta, want)
	}
	if got := show(d); got != "paragraph 0:Testo.\n" {
		t.Errorf("blocks %q", got)
	}
	if p := d.Position(d.Blocks[0].Span.Start); p != (Position{10, 1}) {
		t.Errorf("body at %v", p)
	}
}

func TestFirstLineOfHyphensIsText(t *testing.T) {
	for _, text := range []string{"-\nUno.\n", "- uno\n", "----\nUno.\n", "Uno.\n---\n"} {
		if d := mustParse(t, "a.md", text); len(d.Blocks) != 1 || d.Meta != nil {
			t.Errorf("%q: %q", text, show(d))
		}
	}
}

func TestParseErrors(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"empty", "", "a.md: the file is empty"},
		{"white", "\ufeff \n", "a.md: the file is empty"},
		{"only front matter", "---\ntitle: a\n---\n", "a.md: no text to read"},
		{"binary", "abc\nd\x00", "a.md:2:2: a binary file: it holds a zero byte"},
		{"utf-16", "\xff\xfea\x00", "a.md: the file is UTF-16, not UTF-8"},
		{"latin-1", "perché\ncos\xec fu", "a.md:2:4: not UTF-8: the byte 0xEC"},
		{"unclosed", "---\ntitle: a\n\nTesto.\n", "a.md:1:1: the front matter is never closed"},
		{"hyphens", "---\nlista:\n-\n  a\n---\nTesto.\n", "a.md:3:1: a line of hyphens inside the front matter"},
		{"not a mapping", "---\nsolo testo\n---\nTesto.\n", "a.md:2:1: the front matter is not valid YAML: "},
		{"broken yaml", "---\ntitle: a\nlang: [it\n---\nTesto.\n", "a.md:3:1: the front matter is not valid YAML: "},
		{"colon", "---\ntitle: a\nsource: b: c\n---\nTesto.\n", "a.md:3:1: the front matter is not valid YAML: "},
		{"tab", "---\ntitle: a\n\tlang: it\n---\nTesto.\n", "a.md:3:1: the front matter is not valid YAML: "},
		{"twice", "---\ntitle: a\nlang: it\ntitle: b\n---\nTesto.\n", "a.md:4:1: the front matter gives \"title\" twice"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := Parse("a.md", "a", []byte(c.text))
			var e *Error
			if !errors.As(err, &e) || !strings.HasPrefix(err.Error(), c.want) {
				t.Fatalf("got %v, want %s", err, c.want)
			}
			if e.Hint == "" {
				t.Error("no hint")
			}
		})
	}
}

func TestSampleText(t *testing.T) {
	text, err := os.ReadFile("texts/conferenza-panrussa-dei-soviet.md")
	if err != nil {
		t.Fatal(err)
	}
	d, err := Parse("c.md", "c", text)
	if err != nil {
		t.Fatal(err)
	}
	if d.Title != "Conferenza panrussa dei Soviet" || d.Language != "it" || len(d.Blocks) != 10 {
		t.Errorf("title %q, language %q, %d blocks", d.Title, d.Language, len(d.Blocks))
	}
	for _, b := range d.Blocks {
		if b.Kind != Paragraph && b.Kind != Quotation || len(b.Runs) != 1 {
			t.Errorf("%+v", b)
		}
	}
}
