package eval

import (
	"cmp"
	_ "embed"
	"encoding/csv"
	"io"
	"os"
)

// verdictColumns is the header line of a file of verdicts.
var verdictColumns = [...]string{"document", "subject", "property", "value", "polarity", "quote", "verdict", "note"}

//go:embed verdicts.csv
var committed []byte

// Verdicts is what readers of the sentences decided about statements that the
// gold lacks. A verdict belongs to the document (the gold file's name), the
// labels of subject and value, property, polarity and quote. A nil *Verdicts
// has none.
type Verdicts struct{ byKey map[string]verdict }

type verdict struct {
	right bool
	note  string
	line  int
}

// CommittedVerdicts are the verdicts kept beside this package's source, in
// verdicts.csv.
func CommittedVerdicts() (*Verdicts, error) {
	return parseVerdicts("pipeline/eval/verdicts.csv", committed)
}

// ReadVerdicts reads a file of verdicts: CSV with the columns document,
// subject, property, value, polarity (empty is asserted), quote, verdict (true, false, or empty
// where it is still to be judged), note. An error names file, line and column.
func ReadVerdicts(path string) (*Verdicts, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	return parseVerdicts(path, data)
}

func parseVerdicts(path string, data []byte) (*Verdicts, error) {
	t, err := newTable(path, data, verdictColumns[:])
	if err != nil {
		return nil, err
	}
	vs := &Verdicts{byKey: map[string]verdict{}}
	for {
		if err := t.next(); err == io.EOF {
			return vs, nil
		} else if err != nil {
			return nil, err
		}
		if err := vs.add(t); err != nil {
			return nil, err
		}
	}
}

// add takes the current row of a table.
func (vs *Verdicts) add(t *table) error {
	said := t.get("verdict")
	if said == "" {
		return nil
	}
	if said != "true" && said != "false" {
		return t.errorf("verdict", "%q is neither true nor false; leave it empty where you cannot say", said)
	}
	v := verdict{said == "true", t.get("note"), t.line()}
	k := key(t.get("document"), t.get("subject"), t.get("property"), t.get("value"), cmp.Or(t.get("polarity"), "asserted"), t.get("quote"))
	if old, twice := vs.byKey[k]; twice && old.right != v.right {
		return t.errorf("verdict", "%s, but line %d says %t of the same statement; keep one of the two", said, old.line, old.right)
	}
	vs.byKey[k] = v
	return nil
}

// Len is the number of statements judged.
func (vs *Verdicts) Len() int {
	if vs == nil {
		return 0
	}
	return len(vs.byKey)
}

func (vs *Verdicts) of(key string) (verdict, bool) {
	if vs == nil {
		return verdict{}, false
	}
	v, ok := vs.byKey[key]
	return v, ok
}

// WriteUnjudged writes the extras without verdict as rows of a file of
// verdicts, header line included, each once, the verdict left empty and the
// place as note.
func (f *Figures) WriteUnjudged(w io.Writer) error {
	c := csv.NewWriter(w)
	c.Write(verdictColumns[:]) // an error stays in c
	seen := map[string]bool{}
	for _, x := range f.Extras {
		if x.Verdict == "" && !seen[x.Key] {
			seen[x.Key] = true
			c.Write([]string{x.Document, x.Subject, x.Property, x.Value, x.Polarity, x.Quote, "", x.Place})
		}
	}
	c.Flush()
	return c.Error()
}
