package wikidata

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// side is what is kept of some items for the sake of others: which classes are
// subclasses of which, and the labels of countries and occupations.
type side struct {
	tree        tree
	countries   labels
	occupations labels
	saved       int      // edges that are in a file
	fresh       []string // labels that are in none, as lines
}

// labels are the labels of items by number.
type labels map[uint32]string

// named are the labels of ids, both joined by "|". An id without a label is left
// out; what holds no ids stays as it is.
func (l labels) named(ids string) string {
	var names []string
	for id := range strings.SplitSeq(ids, "|") {
		n, ok := number(id)
		if !ok {
			return ids
		}
		if name := l[n]; name != "" && !strings.Contains(name, "|") {
			names = append(names, name)
		}
	}
	return joined(names)
}

// note keeps what others may need of an item.
func (s *side) note(f *found, subclasses bool) {
	n, _ := number(f.ID)
	if subclasses && len(f.supers) > 0 {
		s.tree.add(n, f.supers)
	}
	if f.Label == "" {
		return
	}
	if hasType(f.Types, countryTypes[:]) {
		s.keep("country", n, f.Label)
	}
	if hasType(f.Types, occupationTypes[:]) {
		s.keep("occupation", n, f.Label)
	}
}

// keep keeps the label of an item, for a file too.
func (s *side) keep(kind string, n uint32, label string) {
	line := fmt.Sprintf("%s\t%d\t%s", kind, n, strings.Join(strings.Fields(label), " "))
	s.take(line)
	s.fresh = append(s.fresh, line)
}

func hasType(types string, any []string) bool {
	for id := range strings.SplitSeq(types, "|") {
		if slices.Contains(any, id) {
			return true
		}
	}
	return false
}

// take reads a line as save writes it.
func (s *side) take(line string) {
	kind, rest, _ := strings.Cut(line, "\t")
	var n, super uint32
	switch kind {
	case "sub":
		if _, err := fmt.Sscanf(rest, "%d\t%d", &n, &super); err == nil {
			s.tree.add(n, []uint32{super})
		}
	case "country", "occupation":
		digits, label, _ := strings.Cut(rest, "\t")
		n, _ := number("Q" + digits)
		if kind == "country" {
			s.countries = s.countries.with(n, label)
		} else {
			s.occupations = s.occupations.with(n, label)
		}
	}
}

func (l labels) with(n uint32, label string) labels {
	if l == nil {
		l = make(labels)
	}
	l[n] = label
	return l
}

func sidePath(w *work, i int) string { return filepath.Join(w.dir, fmt.Sprintf("side-%05d", i)) }

// save writes what came since the last time into a file of its own.
func (s *side) save(w *work) error {
	if s.saved == len(s.tree.edges) && len(s.fresh) == 0 {
		return nil
	}
	f, err := os.Create(sidePath(w, w.state.Sides))
	if err != nil {
		return err
	}
	defer f.Close()
	b := bufio.NewWriter(f)
	for _, e := range s.tree.edges[s.saved:] {
		fmt.Fprintf(b, "sub\t%d\t%d\n", uint32(e), e>>32)
	}
	for _, line := range s.fresh {
		b.WriteString(line + "\n")
	}
	if err := b.Flush(); err != nil {
		return err
	}
	w.state.Sides++
	s.saved, s.fresh = len(s.tree.edges), nil
	return f.Close()
}

// load reads the files that an earlier build has left.
func (s *side) load(w *work) error {
	for i := range w.state.Sides {
		f, err := os.Open(sidePath(w, i))
		if err != nil {
			return err
		}
		lines := bufio.NewScanner(f)
		for lines.Scan() {
			s.take(lines.Text())
		}
		f.Close()
		if err := lines.Err(); err != nil {
			return err
		}
	}
	s.saved = len(s.tree.edges)
	return nil
}
