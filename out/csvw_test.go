package out

import (
	"encoding/csv"
	"encoding/json"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/spoglio/spoglio/ontology"
)

// TestCellsAreOfTheirTypes holds every cell against what metadata.json says of
// its column.
func TestCellsAreOfTheirTypes(t *testing.T) {
	dir := t.TempDir()
	d := tiny(t)
	d.Statements[4].Value, d.Statements[4].Property = d.Statements[2].Value, "P582" // an end beside the one without a year
	if _, err := Write(dir, d, schema(t), Options{Formats: []Format{CSV}}); err != nil {
		t.Fatal(err)
	}
	files := tree(t, dir)
	var group struct {
		Tables []struct {
			URL    string
			Schema struct{ Columns []column } `json:"tableSchema"`
		}
	}
	if err := json.Unmarshal([]byte(files["csv/metadata.json"]), &group); err != nil {
		t.Fatal(err)
	}
	typed := 0
	for _, table := range group.Tables {
		rows, err := csv.NewReader(strings.NewReader(files["csv/"+table.URL])).ReadAll()
		if err != nil {
			t.Fatal(table.URL, err)
		}
		for i, c := range table.Schema.Columns {
			if rows[0][i] != c.Name {
				t.Errorf("%s: column %d is %s, described as %s", table.URL, i, rows[0][i], c.Name)
			}
			pattern := regexp.MustCompile("^(?:" + patternOf(c) + ")$")
			for _, row := range rows[1:] {
				for _, value := range valuesOf(c, row[i]) {
					typed++
					if !pattern.MatchString(value) {
						t.Errorf("%s: %s is %q, which is not %v", table.URL, c.Name, value, c.Datatype)
					}
				}
			}
		}
	}
	if typed < 100 {
		t.Errorf("only %d values were held against their types", typed)
	}
}

func valuesOf(c column, cell string) []string {
	switch {
	case cell == "":
		return nil
	case c.Separator != "":
		return strings.Split(cell, c.Separator)
	}
	return []string{cell}
}

// patternOf is what a value of a column looks like.
func patternOf(c column) string {
	if derived, ok := c.Datatype.(map[string]any); ok {
		return derived["format"].(string)
	}
	switch c.Datatype {
	case "integer":
		return `[0-9]+`
	case "decimal":
		return `[-+]?[0-9]+(\.[0-9]+)?`
	case "boolean":
		return `true|false`
	case "dateTime":
		return `-?[0-9]{4,}-[0-9]{2}-[0-9]{2}T00:00:00Z`
	case "anyURI":
		return `[a-z]+://\S+`
	}
	return `(?s).*`
}

// TestTruthyIsTheDirectTriples reads truthy.csv as its description says,
// whatever the year: it is the direct triples and nothing else.
func TestTruthyIsTheDirectTriples(t *testing.T) {
	anything, _ := random(1500)
	for name, data := range map[string]*ontology.Dataset{
		"tiny": tiny(t), "many": many(400), "measured": measured(), "hard": hard(t), "random": anything,
	} {
		dir := t.TempDir()
		if _, err := Write(dir, data, schema(t), Options{Formats: []Format{NTriples, CSV}}); err != nil {
			t.Fatal(err)
		}
		rows := exactly(tree(t, dir)["csv/truthy.csv"])
		var lines []string
		for _, row := range rows[1:] {
			object := strconv.Quote(row[5])
			switch {
			case row[2] != "":
				object = "<" + row[2] + ">"
			case row[3] != "":
				object = `"` + row[3] + `"^^<` + nsXSD + "dateTime>"
			case row[4] != "":
				object = `"` + row[4] + `"^^<` + nsXSD + "decimal>"
			case row[6] != "":
				object += "@" + row[6]
			}
			lines = append(lines, "<"+row[0]+"> <"+row[1]+"> "+object)
		}
		slices.Sort(lines)
		t.Run(name, func(t *testing.T) { compareLines(t, lines, directTriples(t, filepath.Join(dir, "dataset.nt"))) })
	}
}

// exactly reads CSV letter for letter: the library's reader makes one line end
// of two characters.
func exactly(text string) (rows [][]string) {
	var row []string
	for text != "" {
		var cell string
		if rest, quoted := strings.CutPrefix(text, `"`); quoted {
			for more := true; more; {
				var part string
				part, rest, _ = strings.Cut(rest, `"`)
				cell += part
				if rest, more = strings.CutPrefix(rest, `"`); more {
					cell += `"`
				}
			}
			text = rest
		} else {
			end := strings.IndexAny(text, ",\n")
			cell, text = text[:end], text[end:]
		}
		row = append(row, cell)
		if text[0] == '\n' {
			rows, row = append(rows, row), nil
		}
		text = text[1:]
	}
	return rows
}
