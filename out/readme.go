package out

import (
	"bufio"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/knakk/rdf"
)

// readme writes the dataset's own README.md: what description.ttl says, for
// people.
func (w *writer) readme(to *bufio.Writer, r *Report) error {
	_, title := w.titles()
	fmt.Fprintf(to, "# %s\n\n", escaped(title))
	fmt.Fprintf(to, "%d statements about %d entities, each with the words of the text that it comes from, in %d triples.\n",
		r.Union.Statements, r.Union.Entities, r.Union.Triples)
	fmt.Fprintf(to, "Made by spoglio %s (configuration `%s`) from the texts below", escaped(r.Version), r.Config)
	if w.options.Date != "" {
		fmt.Fprintf(to, "; dated %s", w.options.Date)
	}
	fmt.Fprintf(to, ". Published by %s under <%s>.\n`description.ttl` says the same to programs (VoID, DCAT, PROV).\n", escaped(w.publisher()), r.Base)
	w.readmeLicences(to)
	w.readmeTexts(to)
	w.readmeFiles(to)
	w.readmeNumbers(to, r)
	fmt.Fprint(to, "\n## To check it\n\n```sh\nsha256sum -c SHA256SUMS   # every file is as it was written\nspoglio check .           # and the formats say the same\n```\n")
	return nil
}

func (w *writer) readmeLicences(to *bufio.Writer) {
	fmt.Fprint(to, "\n## Licences\n\n")
	if licence := w.options.License; licence != "" {
		fmt.Fprintf(to, "- **The data**: <%s>.\n", licence)
	} else {
		fmt.Fprint(to, "- **The data**: the publisher states no licence.\n")
	}
	fmt.Fprint(to, "- **The texts**: each its own, in the table below. The quoted words belong to the texts and keep their licences.\n")
}

func (w *writer) readmeTexts(to *bufio.Writer) {
	fmt.Fprint(to, "\n## Texts\n\n")
	tableHead(to, "text", "title", "licence", "source", "bytes", "SHA-256")
	for _, doc := range w.library.documents {
		tableRow(to, escaped(doc.ID), escaped(titleOf(doc)), shownObjects(said(doc, "license")), shownObjects(said(doc, "source", "url")),
			strconv.Itoa(len(doc.Text)), "`"+digest(doc)+"`")
	}
}

func (w *writer) readmeFiles(to *bufio.Writer) {
	fmt.Fprint(to, "\n## Files\n\n")
	tableHead(to, "file", "what it is", "bytes", "SHA-256")
	for _, f := range w.folder.files {
		if f.Path != "description.ttl" {
			tableRow(to, "["+f.Path+"]("+f.Path+")", kindOf(f.Path).english, strconv.FormatInt(f.Bytes, 10), "`"+f.sha256+"`")
		}
	}
}

func (w *writer) readmeNumbers(to *bufio.Writer, r *Report) {
	fmt.Fprintf(to, "\n## Numbers\n\n%d of the %d entities are Wikidata's; the others have IRIs of their own. %d findings were set aside.\n\n",
		w.index.linked, r.Union.Entities, r.FindingCount())
	tableHead(to, "evidence in RDF (`--provenance`)", "triples", "bytes", "triples a statement", "bytes a statement")
	for _, p := range r.Price {
		tableRow(to, string(p.Level), strconv.Itoa(p.Triples), strconv.Itoa(p.Bytes), number(p.TriplesPerStatement), number(p.BytesPerStatement))
	}
	fmt.Fprintln(to)
	tableHead(to, "class", "entities")
	for _, class := range slices.Sorted(maps.Keys(r.Classes)) {
		tableRow(to, escaped(class), strconv.Itoa(r.Classes[class]))
	}
	fmt.Fprintln(to)
	tableHead(to, "property", "label", "statements")
	for _, property := range slices.SortedFunc(maps.Keys(r.Properties), compareIDs) {
		tableRow(to, property, escaped(w.vocabulary.propertyLabel(property)), strconv.Itoa(r.Properties[property]))
	}
}

func number(f float64) string { return strconv.FormatFloat(f, 'f', -1, 64) }

func tableHead(to *bufio.Writer, cells ...string) {
	tableRow(to, cells...)
	to.WriteString(strings.Repeat("|---", len(cells)) + "|\n")
}

func tableRow(to *bufio.Writer, cells ...string) {
	to.WriteString("| " + strings.Join(cells, " | ") + " |\n")
}

// shownObjects are addresses as links and words as they are.
func shownObjects(objects []rdf.Object) string {
	shown := make([]string, len(objects))
	for i, o := range objects {
		shown[i] = escaped(o.String())
		if _, _, literal := asLiteral(o); !literal {
			shown[i] = "<" + o.String() + ">"
		}
	}
	return strings.Join(shown, ", ")
}

var markdownEscapes = strings.NewReplacer("\n", " ", "\r", " ", `\`, `\\`, "`", "\\`", "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`,
	"<", `\<`, ">", `\>`, "|", `\|`, "#", `\#`)

// escaped is text that Markdown shows as it is, on one line.
func escaped(text string) string { return markdownEscapes.Replace(text) }
