package out

import "strings"

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
