package wikidata

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
)

// roots are the items of Wikidata that the schema's classes stand for: what is
// an instance of one of their subclasses has that class. Where several would
// do, the first one counts. Their ids and labels are those that
// wikidata/ids.csv and authority/codex-types.csv of the project's data confirm.
var roots = [...]struct {
	item  uint32
	class string
}{
	{5, "Person"},
	{2221906, "Place"},  // geographic location
	{27096213, "Place"}, // geographic entity
	{486972, "Place"},   // human settlement
	{56061, "Place"},    // administrative territorial entity
	{1048835, "Place"},  // political territorial entity
	{7275, "Place"},     // state
	{6256, "Place"},     // country
	{3624078, "Place"},  // sovereign state
	{3024240, "Place"},  // historical country
	{515, "Place"},      // city
	{1190554, "Event"},  // occurrence
	{1656682, "Event"},
	{452237, "Decision"}, // motion
	{17537576, "Work"},   // creative work
	{47461344, "Work"},   // written work
	{49848, "Work"},      // document
	{43229, "Organisation"},
	{41710, "Group"}, // ethnic group
	{16334295, "Group"},
}

// Items of these types give their labels to the items that have them for
// country or occupation.
var (
	countryTypes    = [...]string{"Q6256", "Q3624078", "Q3024240", "Q7275"}
	occupationTypes = [...]string{"Q28640", "Q12737077"}
)

// tree is which classes are subclasses of which.
type tree struct{ edges []uint64 } // super<<32 | sub

func (t *tree) add(sub uint32, supers []uint32) {
	for _, super := range supers {
		t.edges = append(t.edges, uint64(super)<<32|uint64(sub))
	}
}

func (t *tree) sort() {
	slices.Sort(t.edges)
	t.edges = slices.Compact(t.edges)
}

// below calls visit for a class and, once each, all its subclasses; where
// visit says no, it goes no further.
func (t *tree) below(root uint32, visit func(class uint32) bool) {
	open := []uint32{root}
	for len(open) > 0 {
		class := open[len(open)-1]
		open = open[:len(open)-1]
		if !visit(class) {
			continue
		}
		i, _ := slices.BinarySearch(t.edges, uint64(class)<<32)
		for ; i < len(t.edges) && uint32(t.edges[i]>>32) == class; i++ {
			open = append(open, uint32(t.edges[i]))
		}
	}
}

// schema is the schema's class of each class of Wikidata that has one.
func (t *tree) schema() map[uint32]string {
	all := make(map[uint32]string)
	for _, root := range roots {
		t.below(root.item, func(class uint32) bool {
			_, known := all[class]
			if !known {
				all[class] = root.class
			}
			return !known
		})
	}
	return all
}

// sorter says what an item is, and whether it is wanted.
type sorter struct {
	schema map[uint32]string
	wanted map[uint32]bool // classes of Wikidata; nil if all are
	only   []string        // classes of the schema; all if empty
}

// newSorter readies a sorter for the classes that were asked for: ids, or
// classes of the schema.
func newSorter(t *tree, schema map[uint32]string, asked []string) *sorter {
	s := &sorter{schema: schema}
	for _, a := range asked {
		n, ok := number(a)
		if !ok {
			s.only = append(s.only, a)
			continue
		}
		if s.wanted == nil {
			s.wanted = make(map[uint32]bool)
		}
		t.below(n, func(class uint32) bool {
			again := s.wanted[class]
			s.wanted[class] = true
			return !again
		})
	}
	return s
}

// class is the schema's class of an item with these types; empty where it has
// none or is not wanted.
func (s *sorter) class(types string) string {
	best, wanted := "", s.wanted == nil && len(s.only) == 0
	for id := range strings.SplitSeq(types, "|") {
		n, _ := number(id)
		c := s.schema[n]
		wanted = wanted || s.wanted[n] || c != "" && slices.Contains(s.only, c)
		if c != "" && (best == "" || placeOf(c) < placeOf(best)) {
			best = c
		}
	}
	switch {
	case !wanted:
		return ""
	case best == "" && s.wanted != nil:
		return "Thing"
	}
	return best
}

// placeOf is where a class stands among the roots.
func placeOf(class string) int {
	for i, r := range roots {
		if r.class == class {
			return i
		}
	}
	return len(roots)
}

// readClasses reads a class file: a table with the columns qid and class, in
// which each class of Wikidata has its class of the schema.
func readClasses(path string) (map[uint32]string, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	lines := csv.NewReader(f)
	header, err := lines.Read()
	if err != nil || len(header) < 2 || header[0] != "qid" || header[1] != "class" {
		return nil, fmt.Errorf("%s:1: the first line must be qid,class", path)
	}
	all := make(map[uint32]string)
	for {
		record, err := lines.Read()
		if errors.Is(err, io.EOF) {
			return all, nil
		} else if err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		line, _ := lines.FieldPos(0)
		n, ok := number(record[0])
		if !ok {
			return nil, fmt.Errorf("%s:%d: %q is not an item id: write Q and a number", path, line, record[0])
		}
		if placeOf(record[1]) == len(roots) {
			return nil, fmt.Errorf("%s:%d: %q is not a class: write one of %s", path, line, record[1], strings.Join(schemaClasses(), ", "))
		}
		all[n] = record[1]
	}
}

// schemaClasses are the classes of the schema that items can be sorted into.
func schemaClasses() []string {
	var all []string
	for _, r := range roots {
		if !slices.Contains(all, r.class) {
			all = append(all, r.class)
		}
	}
	return all
}
