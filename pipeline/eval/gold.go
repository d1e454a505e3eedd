// Package eval measures a dataset against what a careful reader states: gold
// facts in CSV files beside the texts. Its matching is that of the corpus's
// own scorer (score.py), so that both give the same figures; on top of it
// stand verdicts on statements that the gold does not have, evidence, and the
// comparison of two runs.
package eval

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// goldSuffix ends the name of every gold file.
const goldSuffix = ".gold.csv"

// Gold is the facts that one text states. Name is the file's name without
// ".gold.csv"; the facts belong to each document whose id contains it. Title
// is the text's topic.
type Gold struct {
	Name, Path, Title string
	Facts             []GoldFact
}

// GoldFact is one row of a gold file. A "|" in Subject, Property or Value
// stands between alternatives; the subject or value "DOC" is the text's topic.
type GoldFact struct {
	ID, Subject, Property, Value string
	Type                         string // time, quantity, entity, text
	Qualifiers                   string // P…=value, with "; " between
	Quote                        string // the words that state the fact
	Polarity                     string // asserted, denied, planned, reported
	Line                         int    // in the gold file
}

// ReadGold reads the gold file NAME.gold.csv, and the title of its text if the
// text is there (see TextBeside); else the name stands for the title. An error
// names file, line and column.
func ReadGold(path string) (*Gold, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	g := &Gold{Path: path, Name: goldName(path)}
	if g.Facts, err = readFacts(path, data); err != nil {
		return nil, err
	}
	g.Title, err = titleBeside(path)
	if g.Title == "" {
		g.Title = strings.ReplaceAll(g.Name, "-", " ")
	}
	return g, err
}

func goldName(path string) string {
	return strings.TrimSuffix(filepath.Base(path), goldSuffix)
}

func readFacts(path string, data []byte) ([]GoldFact, error) {
	t, err := newTable(path, data, []string{"id", "subject", "property", "value", "type", "qualifiers", "quote", "polarity"})
	if err != nil {
		return nil, err
	}
	var facts []GoldFact
	for {
		if err := t.next(); err == io.EOF {
			return facts, nil
		} else if err != nil {
			return nil, err
		}
		f := GoldFact{
			ID: t.get("id"), Subject: t.get("subject"), Property: t.get("property"),
			Value: t.get("value"), Type: t.get("type"), Qualifiers: t.get("qualifiers"),
			Quote: t.get("quote"), Polarity: t.get("polarity"), Line: t.line(),
		}
		if f.Polarity == "" {
			f.Polarity = "asserted"
		}
		if err := f.check(t); err != nil {
			return nil, err
		}
		facts = append(facts, f)
	}
}

// check refuses a fact that no statement could ever match by a slip of form.
func (f *GoldFact) check(t *table) error {
	for _, column := range [...]string{"subject", "property", "value", "quote"} {
		if strings.TrimSpace(t.get(column)) == "" {
			return t.errorf(column, "is empty; every fact needs one")
		}
	}
	switch f.Polarity {
	case "asserted", "denied", "planned", "reported":
	default:
		return t.errorf("polarity", "%q is none of asserted, denied, planned, reported", f.Polarity)
	}
	return f.checkValue(t)
}

func (f *GoldFact) checkValue(t *table) error {
	switch f.Type {
	case "entity", "text":
	case "time":
		for v := range strings.SplitSeq(f.Value, "|") {
			if !isGoldDate(v) {
				return t.errorf("value", "%q is not a date; write 1848-03-18, 1848-03, 1848, -0280, C20, C-3 or XXXX-11-03", v)
			}
		}
	case "quantity":
		for v := range strings.SplitSeq(f.Value, "|") {
			if _, ok := number(v); !ok {
				return t.errorf("value", "%q is not a number; write 480 or 0.5", v)
			}
		}
	default:
		return t.errorf("type", "%q is none of time, quantity, entity, text", f.Type)
	}
	return nil
}

// isGoldDate reports whether s is a date as gold files write it.
func isGoldDate(s string) bool {
	s = strings.TrimSpace(s)
	if century, ok := strings.CutPrefix(s, "C"); ok {
		century = strings.TrimPrefix(century, "-")
		return century != "" && digits(century) == len(century)
	}
	parts := strings.Split(strings.TrimPrefix(s, "-"), "-")
	if len(parts) > 3 || parts[0] != "XXXX" && (parts[0] == "" || digits(parts[0]) != len(parts[0])) {
		return false
	}
	for _, p := range parts[1:] {
		if len(p) != 2 || digits(p) != 2 {
			return false
		}
	}
	return true
}

// TextBeside is the path of the text that a gold file NAME.gold.csv belongs
// to: NAME.md in its folder or in ../texts/, else NAME.txt in one of these.
func TextBeside(goldPath string) (string, error) {
	dir, name := filepath.Dir(goldPath), goldName(goldPath)
	for _, ext := range [...]string{".md", ".txt"} {
		for _, folder := range [...]string{dir, filepath.Join(dir, "..", "texts")} {
			path := filepath.Join(folder, name+ext)
			if info, err := os.Stat(path); err == nil && info.Mode().IsRegular() {
				return path, nil
			}
		}
	}
	return "", fmt.Errorf("%s: no text for these facts: neither %s.md nor %s.txt is in %s or in %s: %w",
		goldPath, name, name, dir, filepath.Join(dir, "..", "texts"), fs.ErrNotExist)
}

// titleBeside is the title in the front matter of the gold file's text; empty
// if it has none or there is no text.
func titleBeside(goldPath string) (string, error) {
	path, err := TextBeside(goldPath)
	if errors.Is(err, fs.ErrNotExist) {
		return "", nil
	}
	if err != nil {
		return "", err
	}
	text, err := os.ReadFile(path)
	return titleLine(string(text)), err
}

// titleLine is the value of the first line "title: …", out of its double
// quotes. It is read as the corpus's scorer reads it, not as YAML.
func titleLine(text string) string {
	text = "\n" + strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(text)
	_, rest, found := strings.Cut(text, "\ntitle:")
	if !found {
		return ""
	}
	rest = strings.TrimPrefix(strings.TrimSpace(rest), `"`)
	line, _, _ := strings.Cut(rest, "\n")
	return strings.TrimSuffix(strings.TrimSpace(line), `"`)
}
