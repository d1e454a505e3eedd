package ontology

import (
	"io"
	"regexp"
	"strings"
)

// page gathers a Turtle document for people to read: blocks of one subject
// each, under the prefixes that they use. Names in it are prefixed names of the
// schema; whoever adds to it writes them right.
type page struct{ body strings.Builder }

// line is one predicate of a block with its objects.
type line struct {
	predicate string
	objects   []string
}

// title adds a comment that heads the blocks after it.
func (p *page) title(s string) { p.body.WriteString("\n# " + s + "\n") }

// block adds a subject with its lines; those without objects are left out.
func (p *page) block(subject string, lines ...line) {
	p.body.WriteString("\n" + subject)
	end := " "
	for _, l := range lines {
		if len(l.objects) > 0 {
			p.body.WriteString(end + l.predicate + " " + strings.Join(l.objects, separator(l.objects)))
			end = " ;\n    "
		}
	}
	p.body.WriteString(" .\n")
}

// separator is what stands between objects: a line break between nodes.
func separator(objects []string) string {
	if strings.HasPrefix(objects[0], "[") {
		return " ,\n        "
	}
	return " , "
}

var (
	literalText  = regexp.MustCompile(`"(?:[^"\\]|\\.)*"`)
	prefixedName = regexp.MustCompile(`(?:^|[\s(\[^])([a-z][a-z-]*):`)
)

// writeTo writes the prefixes of the schema that the blocks use, then the
// blocks.
func (p *page) writeTo(w io.Writer, prefixes []Prefix) error {
	used := map[string]bool{}
	for _, m := range prefixedName.FindAllStringSubmatch(literalText.ReplaceAllString(p.body.String(), `""`), -1) {
		used[m[1]] = true
	}
	var head strings.Builder
	for _, x := range prefixes {
		if used[x.Name] {
			head.WriteString("@prefix " + x.Name + ": <" + x.IRI + "> .\n")
		}
	}
	_, err := io.WriteString(w, head.String()+p.body.String())
	return err
}

var turtleEscapes = strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`, "\r", `\r`)

// literal is a string literal.
func literal(s string) string { return `"` + turtleEscapes.Replace(s) + `"` }

// both is a text in both languages of the schema.
func both(l Labels) []string {
	if l == (Labels{}) {
		return nil
	}
	return []string{literal(l.Italian) + "@it", literal(l.English) + "@en"}
}

// listOf is a Turtle list.
func listOf(items []string) string { return "( " + strings.Join(items, " ") + " )" }

// ownNames are the names as terms of our own.
func ownNames(names []string) []string {
	out := make([]string, len(names))
	for i, n := range names {
		out[i] = "spo:" + n
	}
	return out
}
