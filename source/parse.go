package source

import (
	"bytes"
	"fmt"
	"path/filepath"
	"strings"
	"unicode/utf8"
)

const bom = "\ufeff"

// Parse reads one file. A name that ends in .md or .markdown is Markdown
// (CommonMark with the tables, footnotes and strikethrough of GitHub), "-" is
// whichever of the two its text looks like, anything else is plain text; all
// may begin with a YAML front matter between two lines "---". text is kept,
// not copied, and must not be changed afterwards.
//
// An error is an *Error with the place: a file that is empty, binary or not
// UTF-8, a front matter that is not closed or not YAML.
func Parse(path, id string, text []byte) (*Document, error) {
	if err := checkText(path, text); err != nil {
		return nil, err
	}
	d := &Document{ID: id, Path: path, Text: text}
	d.index()
	body, err := d.readFrontMatter()
	if err != nil {
		return nil, err
	}
	if isMarkdown(path, text, body) {
		if err := d.checkLimits(body); err != nil {
			return nil, err
		}
		d.readMarkdown(body)
	} else {
		d.readPlain(body)
	}
	if len(d.Blocks) == 0 {
		return nil, &Error{Path: path, Msg: "no text to read", Hint: "only a front matter, code or white space is in it"}
	}
	return d, nil
}

// isMarkdown decides how the body is to be read. Standard input has no name
// to tell, so its text must: a front matter, a heading, a link or emphasis.
func isMarkdown(path string, text []byte, body int) bool {
	switch strings.ToLower(filepath.Ext(path)) {
	case ".md", ".markdown":
		return true
	}
	return path == "-" && (body > len(bom) ||
		bytes.HasPrefix(text[body:], []byte("# ")) ||
		bytes.Contains(text, []byte("\n#")) ||
		bytes.Contains(text, []byte("](")) ||
		bytes.Contains(text, []byte("**")))
}

// checkText refuses what is not a text.
func checkText(path string, text []byte) error {
	if len(bytes.TrimSpace(bytes.TrimPrefix(text, []byte(bom)))) == 0 {
		return &Error{Path: path, Msg: "the file is empty", Hint: "give a file with text in it"}
	}
	if bytes.HasPrefix(text, []byte("\xff\xfe")) || bytes.HasPrefix(text, []byte("\xfe\xff")) {
		return &Error{Path: path, Msg: "the file is UTF-16, not UTF-8", Hint: "convert it: iconv -f UTF-16 -t UTF-8"}
	}
	if i := bytes.IndexByte(text, 0); i >= 0 {
		return &Error{path, positionIn(text, i), "a binary file: it holds a zero byte", "only Markdown and plain text can be read"}
	}
	if i := invalidUTF8(text); i >= 0 {
		return &Error{path, positionIn(text, i), fmt.Sprintf("not UTF-8: the byte 0x%02X", text[i]),
			"if the file is Latin-1, convert it: iconv -f ISO-8859-1 -t UTF-8"}
	}
	return nil
}

// invalidUTF8 is the offset of the first byte that is not UTF-8, or -1.
func invalidUTF8(text []byte) int {
	if utf8.Valid(text) {
		return -1
	}
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRune(text[i:])
		if r == utf8.RuneError && n == 1 {
			return i
		}
		i += n
	}
	return -1
}
