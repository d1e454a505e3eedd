package out

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/knakk/rdf"
	"github.com/spoglio/spoglio/ontology"
)

// TestWikibaseForm writes values of every kind and compares the triples with
// those that Wikidata's dumps have for them, written here by hand. V is the
// value node, S the statement.
func TestWikibaseForm(t *testing.T) {
	const wd, prop, wb = "<http://www.wikidata.org/entity/", "<http://www.wikidata.org/prop/", "<http://wikiba.se/ontology#"
	const xsd = "<http://www.w3.org/2001/XMLSchema#"
	timeNode := func(value, precision, calendar string) []string {
		return []string{
			"V a " + wb + "TimeValue>", "V " + wb + "timeValue> \"" + value + "\"^^" + xsd + "dateTime>", "V " + wb + "timePrecision> \"" + precision + "\"^^" + xsd + "integer>",
			"V " + wb + "timeTimezone> \"0\"^^" + xsd + "integer>", "V " + wb + "timeCalendarModel> " + wd + calendar + ">",
			"S " + prop + "statement/P585> \"" + value + "\"^^" + xsd + "dateTime>", "S " + prop + "statement/value/P585> V",
			wd + "Q1> " + prop + "direct/P585> \"" + value + "\"^^" + xsd + "dateTime>",
		}
	}
	for _, c := range []struct {
		name  string
		value ontology.Value
		want  []string
	}{
		{"item", ontology.Item{ID: "Q1394"}, []string{
			"S " + prop + "statement/P585> " + wd + "Q1394>", wd + "Q1> " + prop + "direct/P585> " + wd + "Q1394>"}},
		{"text", ontology.Text{Text: "Né re", Language: "it"}, []string{
			"S " + prop + `statement/P585> "Né re"@it`, wd + "Q1> " + prop + `direct/P585> "Né re"@it`}},
		{"quantity", ontology.Quantity{Amount: "480"}, []string{
			"V a " + wb + "QuantityValue>", "V " + wb + `quantityAmount> "+480"^^` + xsd + "decimal>", "V " + wb + "quantityUnit> " + wd + "Q199>",
			"S " + prop + `statement/P585> "+480"^^` + xsd + "decimal>", "S " + prop + "statement/value/P585> V",
			wd + "Q1> " + prop + `direct/P585> "+480"^^` + xsd + "decimal>"}},
		{"day", ontology.Time{Year: 1917, Month: 4, Day: 11, Precision: ontology.Day}, timeNode("1917-04-11T00:00:00Z", "11", "Q1985727")},
		{"Julian day", ontology.Time{Year: 1917, Month: 10, Day: 25, Precision: ontology.Day, Calendar: ontology.Julian}, timeNode("1917-11-07T00:00:00Z", "11", "Q1985786")},
		{"Julian month", ontology.Time{Year: 1500, Month: 3, Precision: ontology.Month, Calendar: ontology.Julian}, timeNode("1500-03-01T00:00:00Z", "10", "Q1985786")},
		{"year BCE", ontology.Time{Year: -280, Precision: ontology.Year}, timeNode("-0279-01-01T00:00:00Z", "9", "Q1985727")},
		{"decade", ontology.Time{Year: 1920, Precision: ontology.Decade}, timeNode("1920-01-01T00:00:00Z", "8", "Q1985727")},
		{"century", ontology.Time{Year: 1501, Precision: ontology.Century}, timeNode("1501-01-01T00:00:00Z", "7", "Q1985727")},
	} {
		always := []string{
			wd + "Q1> " + prop + "P585> S", "S a " + wb + "Statement>", "S a " + wb + "BestRank>", "S " + wb + "rank> " + wb + "NormalRank>",
		}
		st := ontology.Statement{Subject: ontology.Item{ID: "Q1"}, Property: "P585", Value: c.value}
		compareLines(t, bare(t, st), slices.Sorted(slices.Values(append(always, c.want...))))
	}
}

var ownNode = regexp.MustCompile(`<https://example\.org/spoglio/(statement|value)/[0-9a-f]{20}>`)

// bare are the triples of one statement, its own nodes named by their kind.
func bare(t *testing.T, st ontology.Statement) []string {
	t.Helper()
	w := readied(t, &ontology.Dataset{Statements: []ontology.Statement{st}}, complete(t, Options{}))
	var lines []string
	err := w.binding.triples(w.graph, func(triple rdf.Triple) {
		line := ownNode.ReplaceAllStringFunc(string(appendTriple(nil, triple)), func(iri string) string {
			return map[byte]string{'s': "S", 'v': "V"}[iri[len("<https://example.org/spoglio/")]]
		})
		lines = append(lines, strings.Replace(line, "<"+nsRDF+"type>", "a", 1))
	})
	if err != nil {
		t.Fatal(err)
	}
	slices.Sort(lines)
	return lines
}
