package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// seedItems are the rows of entities.csv that have an id and a verified
// status. context.csv says which countries they have to do with, and which of
// their names are common words.
func seedItems(entities, context string) ([]*item, error) {
	rows, err := readRows(entities)
	if err != nil {
		return nil, err
	}
	contexts, err := readRows(context)
	if err != nil {
		return nil, err
	}
	var all []*item
	for _, r := range rows {
		if r["qid"] == "" || !strings.HasPrefix(r["status"], "verified") {
			continue
		}
		i := slices.IndexFunc(contexts, func(c row) bool { return c["qid"] == r["qid"] })
		if i < 0 {
			return nil, fmt.Errorf("%s: %s is missing: say its countries and which of its names are common words", context, r["qid"])
		}
		all = append(all, seedItem(r, contexts[i]))
	}
	return all, nil
}

func seedItem(r, context row) *item {
	it := &item{qid: r["qid"], label: r["label_it"], lang: "it", class: classOf(r["type"]), weight: 2}
	it.from, it.to = firstYear(r["birth"]), lastYear(r["death"])
	it.places = split(context["countries"], "|")
	it.generic = split(context["generic"], "|")
	it.aliases = append([]string{r["label_en"], r["label_ru"]}, split(r["aliases"], ";")...)
	it.aliases = append(it.aliases, ordinalNames(it)...)
	it.aliases = slices.DeleteFunc(it.aliases, func(a string) bool { return a == it.label || slices.Contains(it.generic, a) })
	if it.label == "" {
		it.label, it.lang, it.aliases = it.aliases[0], "en", it.aliases[1:]
	}
	return it
}

// ordinalNames completes names that lack the ordinal of the label: if "I
// Congresso X" is also called "Congresso X dei deputati", its full name is "I
// Congresso X dei deputati".
func ordinalNames(it *item) []string {
	ordinal, rest, _ := strings.Cut(it.label, " ")
	if strings.Trim(ordinal, "IVX") != "" || rest == "" {
		return nil
	}
	names := []string{ordinalWords[ordinal] + " " + rest}
	for _, a := range it.aliases {
		if strings.HasPrefix(a, rest) {
			names = append(names, ordinal+" "+a, ordinalWords[ordinal]+" "+a)
		}
	}
	return names
}

var ordinalWords = map[string]string{"I": "Primo", "II": "Secondo", "III": "Terzo", "IV": "Quarto", "V": "Quinto"}

// classes map the words that begin a type in entities.csv to the schema.
var classes = []struct{ word, class string }{
	{"human", "Person"}, {"revolution", "Event"}, {"war", "Event"}, {"event", "Event"}, {"congress", "Event"}, {"conference", "Event"},
	{"historical country", "Place"}, {"sovereign state", "Place"}, {"city", "Place"},
	{"political faction", "Group"}, {"political party", "Organisation"},
}

// classOf is the class of a type; a body, where nothing else is said.
func classOf(kind string) string {
	for _, c := range classes {
		if strings.HasPrefix(kind, c.word) {
			return c.class
		}
	}
	return "Organisation"
}

func split(cell, by string) []string {
	var all []string
	for part := range strings.SplitSeq(cell, by) {
		part, _, _ = strings.Cut(part, " (")
		if part = strings.TrimSpace(part); part != "" {
			all = append(all, part)
		}
	}
	return all
}

// firstYear is the year that begins a cell ("1848-06-16 NS (06-03 OS)"); 0 if
// none.
func firstYear(cell string) int {
	if len(cell) < 4 {
		return 0
	}
	n, err := strconv.Atoi(cell[:4])
	if err != nil {
		return 0
	}
	return n
}

// lastYear is the later of two years of which it is not sure ("1918/1952").
func lastYear(cell string) int {
	if first, second, ok := strings.Cut(cell, "/"); ok {
		return max(firstYear(first), firstYear(second))
	}
	return firstYear(cell)
}
