package out

import (
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/source"
)

// given is a value that a random dataset states, and the term that every
// reader has to find.
type given struct {
	value ontology.Value
	term  string
}

// random is a dataset of n values of every kind as a careless writer would
// damage them, always the same, with what was given for the direct property of
// each subject.
func random(n int) (*ontology.Dataset, []given) {
	r := rand.New(rand.NewPCG(1848, 3))
	d, all := &ontology.Dataset{}, []given{}
	for i := range n {
		text := randomText(r)
		id := fmt.Sprintf("%d %s", i, randomName(r))
		doc := &source.Document{ID: id, Title: text, Language: "it", Text: []byte("x" + text)}
		doc.Meta = []source.Field{{Key: "source", Value: "https://it.wikipedia.org/wiki/" + randomName(r)}}
		g := randomValue(r, text)
		subject := ontology.Item{ID: fmt.Sprintf("Q%d", i+1), Label: text}
		d.Documents = append(d.Documents, doc)
		d.Entities = append(d.Entities, ontology.DatasetEntity{Entity: ontology.Entity{ID: subject.ID, Label: text, Class: "Work"}, Documents: []string{id}})
		d.Statements = append(d.Statements, ontology.Statement{
			Subject: subject, Property: "P1476", Value: g.value,
			References: []ontology.Reference{{Document: id, Span: source.Span{End: 1 + len(text)}, Quote: "x" + text, At: source.Position{Line: 1, Column: 1}}},
		})
		all = append(all, g)
	}
	return d, all
}

// randomText is a text of any characters of Unicode but U+0000, more often of
// those that stand in the syntaxes.
func randomText(r *rand.Rand) string {
	const marks = "\"'\\\n\r\t.,;:@^<>{}()[]|#%&=+-_ `~$!?*/aàQ0«»"
	var b strings.Builder
	for range 1 + r.IntN(1+r.IntN(60)) {
		switch r.IntN(4) {
		case 0, 1:
			b.WriteString(pick(r, strings.Split(marks, "")))
		case 2:
			b.WriteRune(plane(r, 0))
		case 3:
			b.WriteRune(plane(r, rune(r.IntN(17))))
		}
	}
	return b.String()
}

// plane is a character of a plane that may stand in text: no surrogate, none
// that Unicode will never assign.
func plane(r *rand.Rand, number rune) rune {
	for {
		c := number<<16 | rune(r.IntN(0xFFFE))
		if c > 0 && (c < 0xD800 || c > 0xDFFF) && (c < 0xFDD0 || c > 0xFDEF) {
			return c
		}
	}
}

// randomName is a name as people write it in an address.
func randomName(r *rand.Rand) string {
	var b strings.Builder
	for range 1 + r.IntN(4) {
		b.WriteString(pick(r, []string{
			"Dante_(poeta)", "D'Annunzio", "Città", "perché", "100%25", "a.b", "...", "-x", "C++", "a,b;c", "São_Paulo", "汉字", "Ἰλιάς", "è!", "*", "~", "a&b=c", "à@b", "$1", "a:b", "_",
		}))
	}
	return b.String()
}

func pick(r *rand.Rand, from []string) string { return from[r.IntN(len(from))] }

// randomValue is a text, a time, or a number.
func randomValue(r *rand.Rand, text string) given {
	switch r.IntN(3) {
	case 0:
		year := r.IntN(9999+13000) - 13000
		if year >= 0 {
			year++
		}
		return given{ontology.Time{Year: year, Precision: ontology.Year}, fmt.Sprintf(`"%s-01-01T00:00:00Z"^^<%sdateTime>`, fourDigits(fromZero(year)), nsXSD)}
	case 1:
		number := strconv.Itoa(r.IntN(2000000)-1000000) + pick(r, []string{"", ".5", ".0001"})
		signed := number
		if number[0] != '-' {
			signed = "+" + number
		}
		return given{ontology.Quantity{Amount: number}, `"` + signed + `"^^<` + nsXSD + "decimal>"}
	}
	language := pick(r, []string{"it", "sr-Latn", "zh-Hant-TW", "de-1996", "en-GB", "", "it-x-lomb"})
	term := strconv.Quote(text)
	if language != "" {
		term += "@" + strings.ToLower(language)
	}
	return given{ontology.Text{Text: text, Language: language}, term}
}

// fromZero is a year of Wikibase's JSON as XSD counts it.
func fromZero(year int) int {
	if year < 0 {
		return year + 1
	}
	return year
}

// TestNothingIsDamaged reads back what was given. The readers that are not
// ours are compared with the same file.
func TestNothingIsDamaged(t *testing.T) {
	d, all := random(3000)
	dir := t.TempDir()
	if _, err := Write(dir, d, schema(t), Options{Formats: []Format{NTriples}}); err != nil {
		t.Fatal(err)
	}
	triples := quadsOf(t, filepath.Join(dir, "dataset.nt"))
	for i, g := range all {
		subject := fmt.Sprintf("<%sQ%d> ", nsWikidata, i+1)
		for _, line := range []string{
			subject + "<" + nsWDProp + "direct/P1476> " + g.term,
			subject + "<" + nsRDFS + "label> " + strconv.Quote(d.Entities[i].Label) + "@it",
		} {
			if _, ok := slices.BinarySearch(triples, line); !ok {
				t.Errorf("given %#v, not read: %s", g.value, line)
			}
		}
		source := "> <" + nsWDProp + "reference/P4656> <" + d.Documents[i].Meta[0].Value + ">"
		if !slices.ContainsFunc(triples, func(line string) bool { return strings.HasSuffix(line, source) }) {
			t.Errorf("the address %s is not read", d.Documents[i].Meta[0].Value)
		}
	}
}

// TestAddressesThatAreNone refuses what cannot be an IRI, with the place.
func TestAddressesThatAreNone(t *testing.T) {
	for _, address := range []string{
		"https://it.wikipedia.org/wiki/Dante_(poeta)", "https://e.org/D'Annunzio", "https://e.org/città?q=à#è", "http://[::1]/a", "https://e.org/%C3%A0", "https://e.org",
	} {
		if err := checkIRI(address); err != nil {
			t.Errorf("%s is refused: %v", address, err)
		}
	}
	for _, address := range []string{
		"", "e.org", "https://", "https:///a", "https://e.org/a b", "https://e.org/%", "https://e.org/%zz", "https://e.org/a#b#c", "https://e.org/[a]", "https://e.org/a\"b",
		"https://e.org/a\\b", "https://e.org/<a>", "https://e.org/\u0085", "https://e.org/a\x00", "https://e.org/\xff", "https://e.org/\uE000", "https://e.org/{x}", "https://e.org/a\nb",
	} {
		if checkIRI(address) == nil {
			t.Errorf("%q is taken for an IRI", address)
		}
	}
	for _, id := range []string{"entity/a b", "entity/%zz", "entity/\u0085", "entity/a[1]", "entity/\xff"} {
		d := tiny(t)
		d.Statements[1].Value = ontology.Item{ID: id}
		_, err := Write(t.TempDir(), d, schema(t), Options{})
		if err == nil || !strings.Contains(err.Error(), "(dieta:") || !strings.Contains(err.Error(), "P571") {
			t.Errorf("%q: the error is %v", id, err)
		}
	}
}
