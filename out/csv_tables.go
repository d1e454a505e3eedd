package out

import (
	"slices"
	"strings"

	"github.com/spoglio/spoglio/ontology"
)

// classTable is the plan of a table with one row an entity.
type classTable struct {
	name    string
	classes []string // that its entities are of, subclasses included
	cells   []cell   // between label and documents
}

// cell gathers the values of an entity for one column.
type cell struct {
	name    string
	values  []string // properties whose values it shows
	inverse []string // properties whose subjects it shows, of statements with the entity as value
	dates   []string // qualifiers of those inverse statements that it shows
}

// classPlans are the class tables.
func classPlans() []classTable {
	kind := cell{name: "kind", values: []string{"P31"}}
	return []classTable{
		{"events", []string{"Event"}, []cell{
			kind,
			{name: "start", values: []string{"P580"}}, {name: "end", values: []string{"P582"}}, {name: "point", values: []string{"P585"}},
			{name: "place", values: []string{"P276"}}, {name: "participants", values: []string{"P710"}, inverse: []string{"P1344"}},
			{name: "organiser", values: []string{"P664"}}, {name: "chair", values: []string{"P488"}}, {name: "part_of", values: []string{"P361"}},
		}},
		{"people", []string{"Person"}, []cell{
			{name: "born", values: []string{"P569"}}, {name: "born_place", values: []string{"P19"}},
			{name: "died", values: []string{"P570"}}, {name: "died_place", values: []string{"P20"}},
			{name: "occupations", values: []string{"P106"}}, {name: "positions", values: []string{"P39"}}, {name: "parties", values: []string{"P102"}},
		}},
		{"organisations", []string{"Organisation", "Group"}, []cell{
			kind,
			{name: "founded", values: []string{"P571"}}, {name: "dissolved", values: []string{"P576"}}, {name: "seat", values: []string{"P159"}},
			{name: "chair", values: []string{"P488"}}, {name: "part_of", values: []string{"P361"}},
		}},
		{"places", []string{"Place"}, []cell{kind, {name: "country", values: []string{"P17"}}}},
		{"decisions", []string{"Decision"}, []cell{
			kind,
			{name: "by", inverse: []string{"spo:adopts", "spo:rejects", "spo:proposes"}},
			{name: "date", values: []string{"P585"}, inverse: []string{"spo:adopts", "spo:rejects", "spo:proposes"}, dates: []string{"P585"}},
			{name: "for", values: []string{"spo:votesFor"}}, {name: "against", values: []string{"spo:votesAgainst"}},
			{name: "abstained", values: []string{"P5043"}}, {name: "quotes", values: []string{"spo:quotes"}},
		}},
	}
}

// classTables are the tables for people. In them alone a cell that a
// spreadsheet would run as a formula is defused.
func (w *writer) classTables() []table {
	about := w.statementsAbout()
	var all []table
	for _, plan := range classPlans() {
		all = append(all, table{plan.name, "entity", plan.columns(w.vocabulary), func(add func(...string)) {
			for i := range w.view.subjects {
				if s := &w.view.subjects[i]; s.entity != nil && w.isOf(s.entity.Class, plan.classes) {
					add(w.classRow(s, plan.cells, about[s.id])...)
				}
			}
		}})
	}
	return all
}

// statementsAbout are the asserted statements by the entity that is their
// value.
func (w *writer) statementsAbout() map[string][]*row {
	about := make(map[string][]*row)
	for i := range w.view.rows {
		r := &w.view.rows[i]
		if item, ok := r.Value.(ontology.Item); ok && r.Polarity == ontology.Asserted {
			about[item.ID] = append(about[item.ID], r)
		}
	}
	return about
}

func (w *writer) isOf(class string, classes []string) bool {
	return slices.ContainsFunc(classes, func(c string) bool { return w.vocabulary.schema.IsA(class, c) })
}

func (w *writer) classRow(s *subject, cells []cell, about []*row) []string {
	line := []string{s.id, defused(s.entity.Label)}
	for _, c := range cells {
		line = append(line, defused(joined(w.cellValues(s, c, about))))
	}
	return append(line, defused(joined(s.entity.Documents)))
}

// cellValues are the distinct values that a cell shows, in the order of the
// statements.
func (w *writer) cellValues(s *subject, c cell, about []*row) []string {
	var all []string
	add := func(text string) {
		if text != "" && !slices.Contains(all, text) {
			all = append(all, text)
		}
	}
	for i := range s.rows {
		if r := &s.rows[i]; r.Polarity == ontology.Asserted && slices.Contains(c.values, r.Property) {
			add(w.shown(r.Value))
		}
	}
	for _, r := range about {
		if !slices.Contains(c.inverse, r.Property) {
			continue
		}
		if c.dates == nil {
			add(w.shown(r.Subject))
		}
		for _, q := range r.Qualifiers {
			if slices.Contains(c.dates, q.Property) {
				add(w.shown(q.Value))
			}
		}
	}
	return all
}

// shown is a value as a person reads it: an entity by its name.
func (w *writer) shown(v ontology.Value) string {
	item, ok := v.(ontology.Item)
	if !ok {
		return valueText(v)
	}
	if e := w.view.entities[item.ID]; e != nil && e.Label != "" {
		return e.Label
	}
	if item.Label != "" {
		return item.Label
	}
	return item.ID
}

// defused is a cell that no spreadsheet runs as a formula: one that begins
// like one, and is no number, gets an apostrophe before it.
func defused(text string) string {
	if text == "" || strings.IndexByte("=+-@\t\r", text[0]) < 0 {
		return text
	}
	if _, number := decimal(text); number {
		return text
	}
	return "'" + text
}
