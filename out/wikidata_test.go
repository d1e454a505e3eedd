//go:build interop

package out

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/knakk/rdf"
	"github.com/spoglio/spoglio/ontology"
)

// samples are real Wikidata and Wikibase files, which are not part of the
// project.
const samples = "../../shared/data/wikidata/samples/"

// foreign is a graph of Wikidata's: predicates with objects by subject.
type foreign map[string][][2]string

// readForeign reads a Turtle file with serdi.
func readForeign(t *testing.T, path string) foreign {
	t.Helper()
	file := filepath.Join(t.TempDir(), "sample.nt")
	if err := os.WriteFile(file, run(t, []string{"serdi", "-l", "-i", "turtle", "-o", "ntriples", path}), 0o666); err != nil {
		t.Fatal(err)
	}
	g := foreign{}
	canonicalQuads(t, file, func(terms []string) []string {
		g[terms[0]] = append(g[terms[0]], [2]string{strings.Trim(terms[1], "<>"), terms[2]})
		return nil
	})
	return g
}

// object is the one object of a subject's predicate, or "".
func (g foreign) object(subject, predicate string) string {
	for _, po := range g[subject] {
		if po[0] == predicate {
			return po[1]
		}
	}
	return ""
}

var (
	itemTerm = regexp.MustCompile(`^<http://www\.wikidata\.org/entity/(Q[0-9]+)>$`)
	textTerm = regexp.MustCompile(`^(".*")@([a-zA-Z0-9-]+)$`)
	dateTerm = regexp.MustCompile(`^"(-?[0-9]+)-([0-9]{2})-([0-9]{2})T00:00:00Z"\^\^<http://www.w3.org/2001/XMLSchema#dateTime>$`)
	decimals = regexp.MustCompile(`^"([+-][0-9.]+)"\^\^<http://www.w3.org/2001/XMLSchema#decimal>$`)
)

// value is what ours would be given for a term of theirs and its value node;
// nil for values that spoglio's texts do not give: identifiers, files, places
// on the globe, dates with a time zone.
func (g foreign) value(term, node string) ontology.Value {
	if m := itemTerm.FindStringSubmatch(term); m != nil {
		return ontology.Item{ID: m[1]}
	}
	if m := textTerm.FindStringSubmatch(term); m != nil {
		if text, err := strconv.Unquote(m[1]); err == nil {
			return ontology.Text{Text: text, Language: m[2]}
		}
	}
	if m := decimals.FindStringSubmatch(term); m != nil {
		return g.quantity(strings.TrimPrefix(m[1], "+"), node)
	}
	if m := dateTerm.FindStringSubmatch(term); m != nil {
		return g.time(m, node)
	}
	return nil
}

// quantity is the quantity that an amount with its value node says; nil if the
// node has one bound alone or no unit.
func (g foreign) quantity(amount, node string) ontology.Value {
	bound := func(name string) string {
		m := decimals.FindStringSubmatch(g.object(node, nsWikibase+name))
		if m == nil {
			return ""
		}
		return m[1]
	}
	q := ontology.Quantity{Amount: amount, Lower: bound("quantityLowerBound"), Upper: bound("quantityUpperBound")}
	unit := itemTerm.FindStringSubmatch(g.object(node, nsWikibase+"quantityUnit"))
	if unit == nil || (q.Lower == "") != (q.Upper == "") {
		return nil
	}
	if unit[1] != "Q199" {
		q.Unit = unit[1]
	}
	return q
}

// time is the time that a date with its value node says: the year counted as
// in Wikibase's JSON, a Julian day in its own calendar.
func (g foreign) time(m []string, node string) ontology.Value {
	number := func(s string) int { n, _ := strconv.Atoi(s); return n }
	precision := number(strings.Trim(strings.Split(g.object(node, nsWikibase+"timePrecision"), "^")[0], `"`))
	t := ontology.Time{Year: number(m[1]), Month: number(m[2]), Day: number(m[3]), Precision: ontology.Precision(precision)}
	zoned := g.object(node, nsWikibase+"timeTimezone") != `"0"^^<`+nsXSD+"integer>"
	if zoned || t.Precision < ontology.Century || t.Precision > ontology.Day {
		return nil
	}
	if t.Year <= 0 && t.Precision >= ontology.Year {
		t.Year--
	}
	if strings.Contains(g.object(node, nsWikibase+"timeCalendarModel"), "Q1985786") {
		t.Calendar = ontology.Julian
	}
	if t.Precision < ontology.Day {
		t.Day = 0
	}
	if t.Precision < ontology.Month {
		t.Month = 0
	}
	if t.Precision == ontology.Day && t.Calendar == ontology.Julian {
		t = julian(t)
	}
	return t
}

// julian is the Julian day that becomes a given Gregorian one.
func julian(g ontology.Time) ontology.Time {
	want := fmt.Sprintf("%s-%02d-%02dT00:00:00Z", fourDigits(yearFromZero(g.Year)), g.Month, g.Day)
	for year := g.Year - 1; year <= g.Year+1; year++ {
		for month := 1; month <= 12; month++ {
			for day := 1; day <= 31; day++ {
				t := ontology.Time{Year: year, Month: month, Day: day, Precision: ontology.Day, Calendar: ontology.Julian}
				if got, err := dateTime(t); err == nil && got == want {
					return t
				}
			}
		}
	}
	return ontology.Time{}
}

func yearFromZero(year int) int {
	if year < 0 {
		return year + 1
	}
	return year
}

// claim is a statement of theirs as ours, with the triples that they write of
// it, the nodes named by what they hold.
type claim struct {
	ours   ontology.Statement
	theirs []string
	kinds  []string
}

// claims are the best statements of normal rank that ours can say whole.
func (g foreign) claims() []claim {
	var all []claim
	for subject, triples := range g {
		item := itemTerm.FindStringSubmatch(subject)
		if item == nil {
			continue
		}
		for _, po := range triples {
			namespace, property := splitIRI(po[0])
			if namespace != nsWDProp || !g.normal(po[1]) {
				continue
			}
			if c, ok := g.claim(ontology.Item{ID: item[1]}, subject, property, po[1]); ok {
				all = append(all, c)
			}
		}
	}
	return all
}

func (g foreign) normal(node string) bool {
	return g.object(node, nsWikibase+"rank") == "<"+nsWikibase+"NormalRank>" &&
		slices.Contains(g[node], [2]string{nsRDF + "type", "<" + nsWikibase + "BestRank>"})
}

func (g foreign) claim(subject ontology.Item, iri, property, node string) (claim, bool) {
	c := claim{ours: ontology.Statement{Subject: subject, Property: property}}
	simple, full := g.object(node, nsWDProp+partStatement+property), g.object(node, nsWDProp+partStatementValue+property)
	if c.ours.Value = g.value(simple, full); c.ours.Value == nil {
		return c, false
	}
	c.kinds = append(c.kinds, fmt.Sprintf("%T", c.ours.Value))
	c.theirs = append(c.theirs, iri+" "+nsWDProp+property+" STATEMENT", iri+" "+nsWDProp+partDirect+property+" "+simple)
	for _, po := range g[node] {
		namespace, name := splitIRI(po[0])
		switch strings.TrimPrefix(namespace, nsWDProp) {
		case partQualifier:
			v := g.value(po[1], g.nodeOf(node, name, po[1]))
			if v == nil {
				return c, false
			}
			c.kinds = append(c.kinds, fmt.Sprintf("qualifier %T", v))
			c.ours.Qualifiers = append(c.ours.Qualifiers, ontology.Qualifier{Property: name, Value: v})
		case partStatementValue, partQualifierValue:
			c.theirs = append(c.theirs, "STATEMENT "+po[0]+" "+g.held(po[1]))
			continue
		case "statement/value-normalized/", "qualifier/value-normalized/":
			continue
		}
		if po[0] != nsPROV+"wasDerivedFrom" {
			c.theirs = append(c.theirs, "STATEMENT "+po[0]+" "+po[1])
		}
	}
	return c, true
}

// nodeOf is the value node of a statement's qualifier: the one that holds the
// term.
func (g foreign) nodeOf(statement, property, term string) string {
	for _, po := range g[statement] {
		if po[0] == nsWDProp+partQualifierValue+property && strings.Contains(g.held(po[1]), term) {
			return po[1]
		}
	}
	return ""
}

// held is a value node by what it holds. The same in basic units, which Wikidata
// adds from a table of its own, is no part of the value.
func (g foreign) held(node string) string {
	var parts []string
	for _, po := range g[node] {
		if po[0] == nsWikibase+"quantityNormalized" {
			continue
		}
		parts = append(parts, po[0]+" "+po[1])
	}
	slices.Sort(parts)
	parts = slices.Compact(parts)
	return "{" + strings.Join(parts, "; ") + "}"
}

// modern is a graph in the form that dumps have since 2016: before, the unit of a
// mere number was a text, and the vocabulary had another name.
func (g foreign) modern() foreign {
	for _, triples := range g {
		for i := range triples {
			for j := range triples[i] {
				triples[i][j] = strings.Replace(triples[i][j], "http://wikiba.se/ontology-beta#", nsWikibase, 1)
			}
			if triples[i] == [2]string{nsWikibase + "quantityUnit", `"1"`} {
				triples[i][1] = "<" + nsWikidata + "Q199>"
			}
		}
	}
	return g
}

// valueFiles are files of Wikidata's and of Wikibase's own tests with values
// that ours are compared with, node by node.
var valueFiles = append([]string{
	"wdqs-rdf/tools-test.ttl", "wdqs-rdf/Q513-munged.ttl",
	"wikibase-tests/RdfBuilder/Q4_values.nt", "wikibase-tests/RdfBuilder/Q6_values.nt", "wikibase-tests/RdfBuilder/Q7_values.nt",
}, prefixed("wdqs-rdf/", realFiles)...)

func prefixed(prefix string, names []string) []string {
	all := make([]string, len(names))
	for i, name := range names {
		all[i] = prefix + name
	}
	return all
}

// realFiles are dumps of Wikidata's items.
var realFiles = []string{"Q42.ttl", "Q24628793.ttl", "Q37599471.ttl", "Q_INTERSECTION.ttl", "small_dump_chunk.ttl"}

// TestWikidata gives ours the values of real statements of Wikidata's: it
// writes the triples that Wikidata writes.
func TestWikidata(t *testing.T) {
	kinds := make(map[string]int)
	for _, name := range realFiles {
		for _, c := range readForeign(t, samples+"wdqs-rdf/"+name).claims() {
			for _, kind := range c.kinds {
				kinds[kind]++
			}
			got, want := oursOf(t, c.ours), c.theirs
			slices.Sort(want)
			if want = slices.Compact(want); !slices.Equal(got, want) {
				t.Errorf("%s: %s of %s: ours\n%s\nWikidata's\n%s", name, c.ours.Property, c.ours.Subject.ID, strings.Join(got, "\n"), strings.Join(want, "\n"))
			}
		}
	}
	enough(t, kinds, map[string]int{
		"ontology.Item": 100, "ontology.Time": 4, "ontology.Text": 5, "qualifier ontology.Time": 10, "qualifier ontology.Item": 10,
	})
}

// TestWikidataValueNodes gives ours every date and number of more files,
// wherever it stands: its value node holds what Wikidata's holds.
func TestWikidataValueNodes(t *testing.T) {
	kinds := make(map[string]int)
	for _, name := range valueFiles {
		g := readForeign(t, samples+name).modern()
		for node := range g {
			term := g.object(node, nsWikibase+"timeValue") + g.object(node, nsWikibase+"quantityAmount")
			v := g.value(term, node)
			if v == nil {
				continue
			}
			kinds[kindOfValue(v)]++
			st := ontology.Statement{Subject: ontology.Item{ID: "Q1"}, Property: "P585", Value: v}
			want := "STATEMENT " + nsWDProp + partStatementValue + "P585 " + g.held(node)
			if got := oursOf(t, st); !slices.Contains(got, want) {
				t.Errorf("%s: ours\n%s\nWikidata's\n%s", name, strings.Join(got, "\n"), want)
			}
		}
	}
	enough(t, kinds, map[string]int{"ontology.Time": 60, "ontology.Quantity": 3, "quantity with unit": 3, "quantity with bounds": 10})
}

// kindOfValue is a value's type, and what a quantity has more than a number.
func kindOfValue(v ontology.Value) string {
	q, _ := v.(ontology.Quantity)
	switch {
	case q.Lower != "" && q.Unit != "":
		return "quantity with bounds and unit"
	case q.Lower != "":
		return "quantity with bounds"
	case q.Unit != "":
		return "quantity with unit"
	}
	return fmt.Sprintf("%T", v)
}

// enough says that there was something to compare.
func enough(t *testing.T, kinds, least map[string]int) {
	t.Helper()
	t.Log("compared: ", kinds)
	for kind, n := range least {
		if kinds[kind] < n {
			t.Errorf("the samples have %d values of kind %s, at least %d were expected", kinds[kind], kind, n)
		}
	}
}

// oursOf are the triples that ours writes of a statement, in the form of
// claim.theirs.
func oursOf(t *testing.T, st ontology.Statement) []string {
	t.Helper()
	slices.SortStableFunc(st.Qualifiers, func(a, b ontology.Qualifier) int { return compareIDs(a.Property, b.Property) })
	w, g := readied(t, &ontology.Dataset{Statements: []ontology.Statement{st}}, complete(t, Options{})), foreign{}
	err := w.binding.triples(w.graph, func(triple rdf.Triple) {
		terms, _ := quadTerms(string(appendTriple(nil, triple)) + " .")
		g[terms[0]] = append(g[terms[0]], [2]string{strings.Trim(terms[1], "<>"), terms[2]})
	})
	if err != nil {
		t.Fatal(err)
	}
	named := func(term string) string {
		switch {
		case strings.HasPrefix(term, "<"+DefaultBase+"statement/"):
			return "STATEMENT"
		case strings.HasPrefix(term, "<"+DefaultBase+"value/"):
			return g.held(term)
		}
		return term
	}
	var lines []string
	for subject, triples := range g {
		if strings.HasPrefix(subject, "<"+DefaultBase+"value/") {
			continue
		}
		for _, po := range triples {
			lines = append(lines, named(subject)+" "+po[0]+" "+named(po[1]))
		}
	}
	slices.Sort(lines)
	return lines
}

// TestWikibaseDates gives ours the dates of Wikibase's own test of odd dates,
// as its JSON says them: those that are days of their calendar become what
// Wikibase makes of them, and ours sets the others aside.
func TestWikibaseDates(t *testing.T) {
	var entity struct {
		Claims map[string][]struct {
			ID       string
			Mainsnak struct {
				Datavalue struct {
					Value struct {
						Time          string
						Precision     int
						Calendarmodel string
					}
				}
			}
		}
	}
	data, err := os.ReadFile(samples + "wikibase-tests/entities/Q8.json")
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(data, &entity); err != nil {
		t.Fatal(err)
	}
	g := readForeign(t, samples+"wikibase-tests/RdfBuilder/Q8_baddates.nt")
	date, same := regexp.MustCompile(`^([+-][0-9]+)-([0-9]{2})-([0-9]{2})T`), 0
	for _, c := range entity.Claims["P8"] {
		v := c.Mainsnak.Datavalue.Value
		m := date.FindStringSubmatch(v.Time)
		number := func(i int) int { n, _ := strconv.Atoi(m[i]); return n }
		ours := ontology.Time{Year: number(1), Month: number(2), Day: number(3), Precision: ontology.Precision(v.Precision)}
		if strings.HasSuffix(v.Calendarmodel, "Q1985786") {
			ours.Calendar = ontology.Julian
		}
		got, err := dateTime(ours)
		if err != nil || ours.Precision < ontology.Century {
			continue
		}
		same++
		want := g.object("<http://acme.test/statement/"+c.ID+">", "http://acme.test/prop/statement/P8")
		if literal := strconv.Quote(got) + "^^<" + nsXSD + "dateTime>"; literal != want {
			t.Errorf("%s at precision %d is %s, Wikibase writes %s", v.Time, v.Precision, literal, want)
		}
	}
	if same < 5 {
		t.Errorf("only %d of the dates could be compared", same)
	}
}
