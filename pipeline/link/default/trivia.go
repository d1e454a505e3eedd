package main

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// kinds say which categories of wikitrivia-items.csv are taken, and as what.
// Titles of works, products and buildings are left out: too many are common
// words or names of something else in an Italian text.
var kinds = []struct{ category, class string }{
	{`^famous-`, "Person"},
	{`-taking-office$`, "Person"},
	{`^nobel-laureates`, "Person"},
	{`^(battles|wars|revolutions|massacres|coups|protests-riots-and-uprisings|declarations-of-independence)-`, "Event"},
	{`^(historical-countries|historical-states|colonial-empires)-`, "Place"},
	{`^newspapers-`, "Work"},
}

// triviaItems are the items of the taken categories.
func triviaItems(path string) ([]*item, error) {
	rows, err := readRows(path)
	if err != nil {
		return nil, err
	}
	patterns := make([]*regexp.Regexp, len(kinds))
	for i, k := range kinds {
		patterns[i] = regexp.MustCompile(k.category)
	}
	var all []*item
	for _, r := range rows {
		categories := strings.Split(r["categories"], "|")
		for i, p := range patterns {
			if slices.ContainsFunc(categories, p.MatchString) && r["label_en"] != r["qid"] {
				if it := triviaItem(r, kinds[i].class, categories); it != nil {
					all = append(all, it)
				}
				break
			}
		}
	}
	return all, nil
}

func triviaItem(r row, class string, categories []string) *item {
	it := &item{qid: r["qid"], label: r["label_en"], lang: "en", class: class, weight: len(categories)}
	it.places = countriesOf(r["country_or_nationality"])
	it.kinds = kindsOf(r["occupation"])
	years := yearsOf(r["years"])
	switch class {
	case "Person":
		it.dateLife(r["description"], years, categories)
		it.kinds = append(it.kinds, officesOf(categories)...)
		if reigned(categories) {
			it.derived = italianRuler(it.label)
		}
	case "Event":
		it.dateEvent(years, slices.Contains(categories, "wars-start-year"))
		it.derived = italianEvent(it.label)
	case "Place":
		it.dateState(years, categories)
	}
	return it
}

var lifeSpan = regexp.MustCompile(`\(?(\d{3,4})\s*[–-]\s*(\d{3,4})\)`)

// dateLife takes a life span from the description ("(1856–1918)"), where it is
// long enough to be one; else the year of death, or a year of activity.
func (it *item) dateLife(description string, years []int, categories []string) {
	if m := lifeSpan.FindStringSubmatch(description); m != nil && !strings.Contains(description, "BC") {
		from, _ := strconv.Atoi(m[1])
		if to, _ := strconv.Atoi(m[2]); to-from >= 20 && to-from < 110 {
			it.from, it.to = from, to
			return
		}
	}
	if len(years) == 0 {
		return
	}
	onlyDeath := !slices.ContainsFunc(categories, func(c string) bool { return !strings.HasSuffix(c, "-death-year") })
	if onlyDeath && len(years) == 1 {
		it.to = years[0]
		return
	}
	it.active = years[0]
}

// dateEvent: the data have the year in which it began; only a war is taken to
// go on after it.
func (it *item) dateEvent(years []int, war bool) {
	if len(years) == 0 {
		return
	}
	if it.from = years[0]; !war {
		it.to = years[len(years)-1]
	}
}

// dateState: what the data date at one end only has no other end.
func (it *item) dateState(years []int, categories []string) {
	fell := slices.ContainsFunc(categories, func(c string) bool { return strings.HasPrefix(c, "historical-states-fall") })
	switch {
	case len(years) >= 2:
		it.from, it.to = years[0], years[len(years)-1]
	case len(years) == 1 && fell:
		it.to = years[0]
	case len(years) == 1:
		it.from = years[0]
	}
}

// isVague says whether an item is a place of which the data do not say from
// when to when it was: its name may be that of another place.
func (it *item) isVague() bool { return it.class == "Place" && (it.from == 0 || it.to == 0) }

// yearsOf are the years of a cell, sorted, as Wikibase counts them: the data
// have -599 for 600 BCE.
func yearsOf(cell string) []int {
	var years []int
	for part := range strings.SplitSeq(cell, "|") {
		n, err := strconv.Atoi(part)
		if err != nil || n < -9000 {
			continue
		}
		if n <= 0 {
			n--
		}
		years = append(years, n)
	}
	slices.Sort(years)
	return years
}

// events are the English forms of an event's name that have one Italian form,
// whatever the place; the linker asks for the event's own year as well.
var events = []struct{ english, italian string }{
	{"Battle of ", "battaglia di "}, {"Siege of ", "assedio di "}, {"Treaty of ", "trattato di "}, {"Sack of ", "sacco di "},
}

func italianEvent(label string) []string {
	for _, e := range events {
		place, ok := strings.CutPrefix(label, e.english)
		if ok && !strings.Contains(place, " ") {
			return []string{e.italian + place}
		}
	}
	return nil
}

// countriesOf are the countries that a list of countries and nationalities
// means, of those that the linker's context tells apart.
func countriesOf(cell string) []string {
	var all []string
	for name := range strings.SplitSeq(cell, "||") {
		if c, ok := countryNames[name]; ok {
			all = append(all, c)
		}
	}
	return unique(all)
}

// countryNames gather under one name what a country and its people are called
// at different times.
var countryNames = gatherNames(map[string]string{
	"Russia": "Russian|Russia|Soviet|Soviet Union|Russian Empire|Russian Republic|Russian Soviet Federative Socialist Republic|Russian Socialist Federative Soviet Republic|Tsardom of Russia",
	"Italy":  "Italian|Italy|Kingdom of Italy|Republic of Florence|Venetian",
	"France": "French|France", "Germany": "German|Germany|Prussian|Weimar Republic|Nazi Germany|German Empire",
	"United Kingdom": "British|Briton|English|United Kingdom|Scottish|Kingdom of Great Britain", "Spain": "Spanish|Spaniard|Spain|Kingdom of Spain",
	"United States": "American|Americans|United States", "Austria": "Austrian|Austria|Austria–Hungary", "Hungary": "Hungarian|Hungary",
	"Poland": "Polish|Poland", "Japan": "Japanese|Japan|Empire of Japan", "China": "People's Republic of China|Chinese",
	"Turkey": "Turkey|Ottoman|Turkish", "India": "India|Indian|British Raj", "Ireland": "Irish|Ireland",
	"Mexico": "Mexico|Mexican|Mexicans", "Portugal": "Portugal|Portuguese|Kingdom of Portugal",
	"Netherlands": "Netherlands|Dutch", "Sweden": "Sweden|Swedish", "Indonesia": "Indonesia|Indonesian",
})

func gatherNames(lists map[string]string) map[string]string {
	all := make(map[string]string)
	for country, names := range lists {
		for name := range strings.SplitSeq(names, "|") {
			all[name] = country
		}
	}
	return all
}

// addItalian adds the Italian names of italian.csv (qid, label_en, italian,
// separated by "|"; generic likewise). label_en must be the one of the facts,
// so that an id that was mistyped is found.
func addItalian(all []*item, path string) error {
	rows, err := readRows(path)
	if err != nil {
		return err
	}
	byID := make(map[string]*item)
	for _, it := range all {
		byID[it.qid] = it
	}
	for i, r := range rows {
		it := byID[r["qid"]]
		if it == nil || it.label != r["label_en"] {
			return fmt.Errorf("%s:%d: %s %q is not in the facts", path, i+2, r["qid"], r["label_en"])
		}
		names := split(r["italian"], "|")
		it.generic = append(it.generic, split(r["generic"], "|")...)
		if len(names) > 0 {
			it.aliases = append(append(it.aliases, names[1:]...), it.label)
			it.label, it.lang = names[0], "it"
		}
	}
	return nil
}

// withoutVague leaves out the vague places that italian.csv does not name.
func withoutVague(all []*item) []*item {
	return slices.DeleteFunc(all, func(it *item) bool { return it.isVague() && it.lang != "it" })
}
