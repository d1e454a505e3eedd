package main

import (
	"cmp"
	"encoding/csv"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
)

// row is a record of a table, by column.
type row map[string]string

// readRows reads a table with a header line.
func readRows(path string) ([]row, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	records, err := csv.NewReader(f).ReadAll()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	rows := make([]row, 0, len(records))
	for _, record := range records[1:] {
		r := make(row)
		for i, name := range records[0] {
			r[name] = record[i]
		}
		rows = append(rows, r)
	}
	return rows, nil
}

// item is a line of items.csv.
type item struct {
	qid, label, lang, class                  string
	aliases, generic, derived, places, kinds []string
	from, to, active, weight                 int
}

var columns = []string{"qid", "label", "lang", "aliases", "class", "from", "to", "generic", "derived", "countries", "kinds", "active", "weight"}

func (it *item) record() []string {
	join := func(all []string) string { return strings.Join(unique(all), "|") }
	return []string{it.qid, it.label, it.lang, join(it.aliases), it.class, number(it.from), number(it.to),
		join(it.generic), join(it.derived), join(it.places), join(it.kinds), number(it.active), number(it.weight)}
}

func number(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

// unique drops empty and repeated strings and keeps the order.
func unique(all []string) []string {
	var kept []string
	for _, s := range all {
		if s != "" && !slices.Contains(kept, s) {
			kept = append(kept, s)
		}
	}
	return kept
}

// merge joins two lists by id: the first one's names stand before the second
// one's, whose years and weight complete it.
func merge(first, second []*item) []*item {
	byID := make(map[string]*item)
	for _, it := range first {
		byID[it.qid] = it
	}
	all := first
	for _, it := range second {
		was := byID[it.qid]
		if was == nil {
			all = append(all, it)
			continue
		}
		was.aliases = append(append(was.aliases, it.label), it.aliases...)
		was.from, was.to = cmp.Or(was.from, it.from), cmp.Or(was.to, it.to)
		was.kinds = append(was.kinds, it.kinds...)
		was.weight = max(was.weight, it.weight)
	}
	return all
}

func writeItems(path string, all []*item) error {
	slices.SortFunc(all, func(a, b *item) int {
		return cmp.Or(cmp.Compare(len(a.qid), len(b.qid)), cmp.Compare(a.qid, b.qid))
	})
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	defer f.Close()
	w := csv.NewWriter(f)
	if err := w.Write(columns); err != nil {
		return err
	}
	for _, it := range all {
		if err := w.Write(it.record()); err != nil {
			return err
		}
	}
	w.Flush()
	if err := w.Error(); err != nil {
		return err
	}
	return f.Close()
}
