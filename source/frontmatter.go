package source

import (
	"bytes"
	"cmp"
	"fmt"
	"regexp"
	"strconv"
	"strings"

	meta "github.com/yuin/goldmark-meta"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
	"gopkg.in/yaml.v2"
)

// readFrontMatter fills Title, Language and Meta and gives the offset at which
// the body begins.
func (d *Document) readFrontMatter() (body int, err error) {
	start := 0
	if bytes.HasPrefix(d.Text, []byte(bom)) {
		start = len(bom)
	}
	if !isFence(d.Text[start:lineEnd(d.Text, start)]) {
		return start, nil
	}
	inner := lineEnd(d.Text, start)
	end, body := closingFence(d.Text, inner)
	if end < 0 {
		return 0, &Error{d.Path, d.Position(start), "the front matter is never closed",
			`write a line "---" after its last entry`}
	}
	if !isFence(d.Text[end:body]) {
		return 0, &Error{d.Path, d.Position(end), "a line of hyphens inside the front matter",
			`close it with a line "---"; write a list entry and its "-" on one line`}
	}
	return body, d.readFields(start, inner, body)
}

// isFence reports whether a line opens or closes a front matter.
func isFence(line []byte) bool { return string(bytes.TrimRight(line, " \t\r\n")) == "---" }

// closingFence finds the first line of nothing but hyphens, where goldmark-meta
// ends a front matter.
func closingFence(text []byte, from int) (start, end int) {
	for start = from; start < len(text); start = end {
		end = lineEnd(text, start)
		line := bytes.TrimSpace(text[start:end])
		if len(line) > 0 && len(bytes.Trim(line, "-")) == 0 {
			return start, end
		}
	}
	return -1, -1
}

// readFields reads the front matter between start and body; its entries begin
// at inner.
func (d *Document) readFields(start, inner, body int) error {
	pc := parser.NewContext()
	parser.NewParser(parser.WithBlockParsers(
		util.Prioritized(meta.NewParser(), 0),
		util.Prioritized(parser.NewParagraphParser(), 1),
	)).Parse(text.NewReader(d.Text[start:body]), parser.WithContext(pc))
	items, err := meta.TryGetItems(pc)
	if err != nil {
		return d.yamlError(inner, err)
	}
	for _, item := range items {
		if err := d.addField(inner, body, item); err != nil {
			return err
		}
	}
	return nil
}

// addField keeps one entry; the value of a list stands once for each element.
func (d *Document) addField(inner, body int, item yaml.MapItem) error {
	key := fmt.Sprint(item.Key)
	for _, f := range d.Meta {
		if f.Key == key {
			return &Error{d.Path, d.Position(keyOffset(d.Text, inner, body, key)),
				fmt.Sprintf("the front matter gives %q twice", key), "keep one of the two"}
		}
	}
	values := fieldValues(item.Value)
	if raw := d.Text[inner:body]; len(values) == 1 && isPlain(item.Value) {
		values[0] = cmp.Or(rawScalar(raw, key), values[0])
	}
	for _, v := range values {
		d.Meta = append(d.Meta, Field{key, v})
	}
	if len(values) != 1 {
		return nil
	}
	switch key {
	case "title":
		d.Title = fold(values[0])
	case "lang":
		d.Language = strings.TrimSpace(values[0])
	}
	return nil
}

// fieldValues is a YAML value as texts: a list as many, a mapping as
// "key: value".
func fieldValues(value any) []string {
	var all []string
	switch v := value.(type) {
	case nil:
	case []any:
		for _, e := range v {
			all = append(all, fieldValues(e)...)
		}
	case yaml.MapSlice:
		for _, e := range v {
			for _, text := range fieldValues(e.Value) {
				all = append(all, fmt.Sprintf("%v: %s", e.Key, text))
			}
		}
	default:
		all = append(all, fmt.Sprint(value))
	}
	return all
}

// isPlain reports whether YAML took a scalar for something else than a text: a
// number, a date, yes or no. What the file writes is kept then, so that 010
// and 1.10 stay what they are.
func isPlain(value any) bool {
	switch value.(type) {
	case string, []any, yaml.MapSlice:
		return false
	}
	return true
}

// rawScalar is the text after "key:" on its line, without a comment.
func rawScalar(front []byte, key string) string {
	m := regexp.MustCompile(`(?m)^` + regexp.QuoteMeta(key) + `[ \t]*:[ \t]*(.*?)[ \t\r]*(?:[ \t]#.*)?$`).FindSubmatch(front)
	if m == nil {
		return ""
	}
	return string(m[1])
}

// keyOffset is where the last line that begins with key stands.
func keyOffset(text []byte, inner, body int, key string) int {
	if i := bytes.LastIndex(text[inner:body], []byte("\n"+key)); i >= 0 {
		return inner + i + 1
	}
	return inner
}

var yamlLine = regexp.MustCompile(`line (\d+): (?s)(.*)`)

// yamlError gives a YAML error its place in the file: the library counts lines
// from the first entry.
func (d *Document) yamlError(inner int, err error) error {
	msg, at := strings.TrimPrefix(err.Error(), "yaml: "), inner
	if m := yamlLine.FindStringSubmatch(msg); m != nil {
		n, _ := strconv.Atoi(m[1])
		for ; n > 1; n-- {
			at = lineEnd(d.Text, at)
		}
		msg = m[2]
	}
	return &Error{d.Path, d.Position(at), "the front matter is not valid YAML: " + fold(msg),
		`write "key: value" lines; put a value that has ": " or " #" in it between quotation marks`}
}
