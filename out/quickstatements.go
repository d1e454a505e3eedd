package out

import (
	"bufio"
	"encoding/csv"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/spoglio/spoglio/ontology"
)

// loss is something that QuickStatements cannot say.
type loss struct{ statement, part, reason string }

// quickStatements writes version 1 commands
// (https://www.wikidata.org/wiki/Help:QuickStatements): asserted statements
// alone, an entity without an item as a CREATE block with its names. What the
// form cannot say goes into losses.
type quickStatements struct {
	binding *binding
	losses  []loss
}

// quickstatements writes the commands and beside them the report of what they
// leave out.
func (w *writer) quickstatements() error {
	q := quickStatements{binding: w.binding}
	err := w.folder.dump("quickstatements.tsv", func(to *bufio.Writer) error {
		return w.graph.subjects(func(s *subject) error { q.subject(to, s); return nil })
	})
	if err != nil {
		return err
	}
	return w.folder.write("quickstatements-losses.csv", func(to *bufio.Writer) error {
		c := csv.NewWriter(to)
		c.Write([]string{"statement", "part", "reason"})
		for _, l := range q.losses {
			c.Write([]string{l.statement, l.part, l.reason})
		}
		c.Flush()
		return c.Error()
	})
}

// subject writes the commands about one entity, if there are any.
func (q *quickStatements) subject(to *bufio.Writer, s *subject) {
	name := s.id
	if !isWikidata(s.id) {
		name = "LAST"
	}
	var lines []string
	for i := range s.rows {
		if line, ok := q.statement(s.rows[i]); ok {
			lines = append(lines, name+"\t"+line)
		}
	}
	if len(lines) > 0 && name == "LAST" {
		q.create(to, s)
	}
	for _, line := range lines {
		to.WriteString(line)
		to.WriteByte('\n')
	}
}

// create writes the commands that make an item for a local entity.
func (q *quickStatements) create(to *bufio.Writer, s *subject) {
	to.WriteString("CREATE\n")
	if s.entity == nil {
		return
	}
	language := q.binding.languageOf(s.entity)
	for i, name := range append([]string{s.entity.Label}, s.entity.Aliases...) {
		command, part := "L", "label"
		if i > 0 {
			command, part = "A", "alias"
		}
		if reason := unnameable(name, language); reason != "" {
			q.losses = append(q.losses, loss{"", part + " of " + s.id, reason})
		} else if i == 0 || name != s.entity.Label {
			fmt.Fprintf(to, "LAST\t%s%s\t\"%s\"\n", command, strings.ToLower(language), name)
		}
	}
	if item := q.binding.classItem(s); item != "" {
		fmt.Fprintf(to, "LAST\tP31\t%s\n", item)
	}
}

// statement is a command without its subject.
func (q *quickStatements) statement(r *row) (string, bool) {
	lost := func(part, reason string) { q.losses = append(q.losses, loss{r.hash, part, reason}) }
	if r.Polarity != ontology.Asserted {
		lost("statement", "it is "+r.Polarity.String()+", not asserted")
		return "", false
	}
	line, reason := command(r.Property, r.Value)
	if reason != "" {
		lost("statement", reason)
		return "", false
	}
	for _, qualifier := range r.Qualifiers {
		part, reason := command(qualifier.Property, qualifier.Value)
		if reason != "" {
			lost("qualifier "+qualifier.Property, reason)
			continue
		}
		line += "\t" + part
	}
	return line + q.sources(r, lost), true
}

// sources are the references of a statement. The first column of each but the
// first begins with "!", which makes it a reference of its own.
func (q *quickStatements) sources(r *row, lost func(part, reason string)) string {
	var line strings.Builder
	for i := range r.refs {
		at, mark := q.binding.places[r.refs[i].Document], "\t"
		if i > 0 {
			mark = "\t!"
		}
		add := func(property, value string) {
			line.WriteString(mark + "S" + property[1:] + "\t" + value)
			mark = "\t"
		}
		quote, reason := commandValue(ontology.Text{Text: r.refs[i].Quote, Language: at.language})
		if reason != "" {
			lost("quotation in "+r.refs[i].Document, reason)
		} else {
			add("P1683", quote)
		}
		for _, c := range at.plain {
			add(c.Key, c.Value)
		}
	}
	return line.String()
}

// command is a property and its value, or the reason why there is none.
func command(property string, v ontology.Value) (text, reason string) {
	if !isWikidata(property) {
		return "", "Wikidata has no property for " + property
	}
	value, reason := commandValue(v)
	return property + "\t" + value, reason
}

func commandValue(v ontology.Value) (text, reason string) {
	switch v := v.(type) {
	case ontology.Item:
		if !isWikidata(v.ID) {
			return "", fmt.Sprintf("its value %s has no Wikidata item", v.ID)
		}
		return v.ID, ""
	case ontology.Time:
		if err := checkTime(v); err != nil {
			return "", err.Error()
		}
		return commandTime(v), ""
	case ontology.Quantity:
		return commandQuantity(v)
	}
	words := v.(ontology.Text)
	if reason := unsayable(words.Text, mostText); reason != "" {
		return "", reason
	}
	if words.Language == "" {
		return "", "its text has no language"
	}
	return strings.ToLower(words.Language) + `:"` + words.Text + `"`, ""
}

// commandQuantity is a number: with bounds as "10~2", or "10[9,12]" where they
// are not as far from it, and with a unit as "10U11573".
func commandQuantity(q ontology.Quantity) (text, reason string) {
	if err := checkQuantity(q); err != nil {
		return "", err.Error()
	}
	text = q.Amount
	if q.Lower != "" {
		if both, ok := tolerance(q); ok {
			text += "~" + both
		} else {
			text += "[" + q.Lower + "," + q.Upper + "]"
		}
	}
	switch {
	case q.Unit == "":
		return text, ""
	case q.Unit[0] != 'Q' || !isWikidata(q.Unit):
		return "", fmt.Sprintf("its unit %s has no Wikidata item", q.Unit)
	}
	return text + "U" + q.Unit[1:], ""
}

// The most characters that Wikidata takes of a text and of a name.
const (
	mostText = 1500
	mostName = 250
)

// unsayable is the reason why no command can hold a text: its own marks are
// tabs and line ends, and what looks like a comment at a line's end is one.
func unsayable(text string, most int) string {
	switch {
	case strings.TrimSpace(text) == "":
		return "a text without words"
	case strings.ContainsAny(text, "\t\r\n"):
		return "a text of several lines or with a tab"
	case strings.Contains(text, "/*") && strings.Contains(text, "*/"):
		return "a text that reads as a comment"
	case utf8.RuneCountInString(text) > most:
		return fmt.Sprintf("longer than the %d characters that Wikidata takes", most)
	}
	return ""
}

// unnameable is unsayable of a label or alias.
func unnameable(name, language string) string {
	if language == "" {
		return "a name without a language"
	}
	return unsayable(name, mostName)
}

// commandTime is a time with its precision; a Julian day keeps its digits and
// is marked.
func commandTime(t ontology.Time) string {
	year := fourDigits(t.Year)
	if t.Year > 0 {
		year = "+" + year
	}
	month, day, calendar := 0, 0, ""
	if t.Precision >= ontology.Month {
		month = t.Month
	}
	if t.Precision >= ontology.Day {
		day = t.Day
	}
	if t.Calendar == ontology.Julian {
		calendar = "/J"
	}
	return fmt.Sprintf("%s-%02d-%02dT00:00:00Z/%d%s", year, month, day, t.Precision, calendar)
}
