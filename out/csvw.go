package out

import (
	"bufio"
	"cmp"
	"encoding/json"
	"slices"
	"strings"

	"github.com/spoglio/spoglio/ontology"
)

// column is a column of a table as CSVW describes it (Metadata Vocabulary for
// Tabular Data, 5.6).
type column struct {
	Name           string `json:"name"`
	Datatype       any    `json:"datatype,omitempty"`
	Required       bool   `json:"required,omitempty"`
	Separator      string `json:"separator,omitempty"`
	Lang           string `json:"lang,omitempty"`
	AboutURL       string `json:"aboutUrl,omitempty"`
	PropertyURL    string `json:"propertyUrl,omitempty"`
	ValueURL       string `json:"valueUrl,omitempty"`
	SuppressOutput bool   `json:"suppressOutput,omitempty"`
}

func text(name string) column      { return column{Name: name, Datatype: "string"} }
func key(name string) column       { return column{Name: name, Datatype: "string", Required: true} }
func integer(name string) column   { return column{Name: name, Datatype: "integer"} }
func decimalOf(name string) column { return column{Name: name, Datatype: "decimal"} }

func list(name string) column {
	return column{Name: name, Datatype: "string", Separator: separator}
}

// oneOf is a column of text that holds one of a few words.
func oneOf(name, pattern string) column {
	return column{Name: name, Datatype: map[string]string{"base": "string", "format": pattern}}
}

func valueParts() []column {
	return []column{
		text("value"), text("value_label"), oneOf("value_type", "time|quantity|entity|text"),
		oneOf("precision", "century|decade|year|month|day"), oneOf("calendar", "gregorian|julian"),
	}
}

func placeParts() []column {
	return []column{integer("start"), integer("end"), integer("line"), integer("column")}
}

func statementColumns() []column {
	return columns(
		[]column{
			key("statement"), text("document"), key("subject"), text("subject_label"),
			{Name: "subject_is_topic", Datatype: "boolean"}, key("property"), text("property_label"),
		},
		valueParts(),
		[]column{oneOf("polarity", "asserted|denied|planned|reported"), oneOf("rank", "normal"), decimalOf("score"), text("rule"), text("quote")},
		placeParts(),
	)
}

func qualifierColumns() []column {
	return columns([]column{key("statement"), key("property"), text("property_label")}, valueParts())
}

func evidenceColumns() []column {
	return columns([]column{key("statement"), key("document")}, placeParts(), []column{text("quote")})
}

func quantityColumns() []column {
	return []column{key("statement"), key("property"), text("value"), text("unit"), text("lower"), text("upper")}
}

func entityColumns() []column {
	return []column{
		key("entity"), text("wikidata"), key("class"), text("label"), list("aliases"), integer("mentions"), decimalOf("score"), list("candidates"),
	}
}

func columns(parts ...[]column) (all []column) {
	for _, p := range parts {
		all = append(all, p...)
	}
	return all
}

// truthyColumns describe truthy.csv so that a CSVW processor makes the direct
// triples of it. CSVW knows one language a column: where the texts have several,
// each gets a column of its own after lang, and only those speak to processors.
func truthyColumns(languages []string) []column {
	object := func(name, datatype string) column {
		return column{Name: name, Datatype: datatype, AboutURL: "{+subject}", PropertyURL: "{+predicate}"}
	}
	hidden := func(name string) column { return column{Name: name, Datatype: "string", SuppressOutput: true} }
	iri, words := object("object_iri", "anyURI"), object("object_text", "string")
	iri.ValueURL = "{+object_iri}"
	if len(languages) == 1 {
		words.Lang = languages[0]
	}
	words.SuppressOutput = len(languages) > 1
	subject, predicate := hidden("subject"), hidden("predicate")
	subject.Required, predicate.Required = true, true
	all := []column{
		subject, predicate, iri, object("object_datetime", "dateTime"), object("object_decimal", "decimal"), words, hidden("lang"),
	}
	if len(languages) < 2 {
		return all
	}
	for _, language := range languages {
		own := object("object_text_"+cmp.Or(strings.ReplaceAll(language, "-", "_"), "plain"), "string")
		own.Lang = language
		all = append(all, own)
	}
	return all
}

// columns of a class table, with the types that the schema gives to the
// properties: everything between label and documents may hold several values.
func (t *classTable) columns(voc vocabulary) []column {
	all := []column{key("entity"), text("label")}
	for _, c := range t.cells {
		col := list(c.name)
		col.Datatype = voc.cellType(c)
		all = append(all, col)
	}
	return append(all, list("documents"))
}

// cellType is what CSVW says of the values of a class table's cell: dates at
// their own precision, numbers, or names.
func (voc vocabulary) cellType(c cell) any {
	properties := c.values
	if c.dates != nil {
		properties = append(slices.Clone(c.dates), properties...)
	}
	for _, id := range properties {
		switch p := voc.schema.Property(id); {
		case p == nil:
		case p.Datatype == ontology.TimeType:
			return map[string]string{"base": "string", "format": cellDate}
		case p.Datatype == ontology.QuantityType:
			return "decimal"
		}
	}
	return "string"
}

// cellDate is the form of a date in a class table, defused or not.
const cellDate = "'?(-?[0-9]{4,}|XXXX)(-[0-9]{2}(-[0-9]{2})?)?"

type csvwTable struct {
	URL    string     `json:"url"`
	Schema csvwSchema `json:"tableSchema"`
}

type csvwSchema struct {
	Columns     []column         `json:"columns"`
	PrimaryKey  string           `json:"primaryKey,omitempty"`
	ForeignKeys []csvwForeignKey `json:"foreignKeys,omitempty"`
}

type csvwForeignKey struct {
	Column    string        `json:"columnReference"`
	Reference csvwReference `json:"reference"`
}

type csvwReference struct {
	Resource string `json:"resource"`
	Column   string `json:"columnReference"`
}

// writeCSVW describes the tables (CSV on the Web).
func writeCSVW(w *bufio.Writer, tables []table) error {
	group := struct {
		Context string          `json:"@context"`
		Dialect map[string]bool `json:"dialect"`
		Tables  []csvwTable     `json:"tables"`
	}{Context: "http://www.w3.org/ns/csvw", Dialect: map[string]bool{"trim": false}}
	for _, t := range tables {
		schema := csvwSchema{Columns: t.columns, PrimaryKey: t.key}
		if t.name == "qualifiers" || t.name == "evidence" || t.name == "quantities" {
			schema.ForeignKeys = []csvwForeignKey{{"statement", csvwReference{"statements.csv", "statement"}}}
		}
		group.Tables = append(group.Tables, csvwTable{t.name + ".csv", schema})
	}
	return writeJSON(w, group)
}

// writeJSON writes a value as indented JSON with a last newline.
func writeJSON(w *bufio.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(v)
}
