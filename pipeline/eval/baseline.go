package eval

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
)

// WriteJSON writes the figures as indented JSON, which ReadFigures reads.
func (f *Figures) WriteJSON(w io.Writer) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(f)
}

// ReadFigures reads the figures of an earlier run, as WriteJSON writes them.
func ReadFigures(path string) (*Figures, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	f := new(Figures)
	if err := json.Unmarshal(data, f); err != nil {
		return nil, fmt.Errorf("%s: not the JSON of an earlier run: %w", path, err)
	}
	if len(f.Documents) == 0 {
		return nil, fmt.Errorf("%s: not the JSON of an earlier run: no documents; make it with eval --json", path)
	}
	return f, nil
}

// Change is what came between two runs, over the documents that both have.
type Change struct {
	Before Tally   `json:"before"`
	After  Tally   `json:"after"`
	Won    []Fact  `json:"won"`  // found now, not before
	Lost   []Fact  `json:"lost"` // found before, not now
	New    []Extra `json:"new"`  // extras that were not there before
	Gone   []Extra `json:"gone"` // extras of before that are no more
}

// Since compares the figures with those of an earlier run. A fact whose gold
// row was changed in between is neither won nor lost.
func (f *Figures) Since(before *Figures) *Change {
	c := &Change{}
	olds, news := tallies(before.Documents), tallies(f.Documents)
	for _, r := range f.Documents {
		if _, both := olds[r.Name]; both {
			c.After.plus(r.Tally)
		}
	}
	for _, r := range before.Documents {
		if _, both := news[r.Name]; both {
			c.Before.plus(r.Tally)
		}
	}
	c.compareFacts(before.Facts, f.Facts)
	c.New = newIn(f.Extras, before.Extras, olds)
	c.Gone = newIn(before.Extras, f.Extras, news)
	return c
}

func (c *Change) compareFacts(before, after []Fact) {
	found := map[string]bool{}
	for _, x := range before {
		found[x.Key] = x.Found
	}
	for _, x := range after {
		was, known := found[x.Key]
		switch {
		case known && x.Found && !was:
			c.Won = append(c.Won, x)
		case known && was && !x.Found:
			c.Lost = append(c.Lost, x)
		}
	}
}

// newIn are the extras that stand in one list more often than in another, of
// the documents that both have.
func newIn(extras, others []Extra, documents map[string]Tally) []Extra {
	left := map[string]int{}
	for _, x := range others {
		left[x.Key]++
	}
	var all []Extra
	for _, x := range extras {
		left[x.Key]--
		if _, both := documents[x.Document]; both && left[x.Key] < 0 {
			all = append(all, x)
		}
	}
	return all
}

func tallies(rows []Row) map[string]Tally {
	m := map[string]Tally{}
	for _, r := range rows {
		m[r.Name] = r.Tally
	}
	return m
}

func (t *Tally) plus(u Tally) {
	t.Gold += u.Gold
	t.Found += u.Found
	t.Predicted += u.Predicted
	t.Right += u.Right
	t.JudgedTrue += u.JudgedTrue
	t.JudgedFalse += u.JudgedFalse
	t.Unjudged += u.Unjudged
}
