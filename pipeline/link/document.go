package link

import (
	"slices"
	"strings"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/source"
)

type span = source.Span

// document is what the linker gathers about one reading.
type document struct {
	reading    *ontology.Reading
	dated      []dated       // the years that records give to entities, sorted by entity
	all        []int         // every year of the document, sorted
	countries  []countryTale // the countries the document speaks of
	parties    []int         // entities that stand where a party is asked for
	links      []source.Link // of the text, in its order
	most       int           // how often it speaks of the first of them
	authority  *Authority
	weights    *Weights
	candidates [][]candidate // by entity

	// scratch
	years   []int
	matches []Match
	key     []byte
}

// dated is a year of a record that an entity stands in.
type dated struct{ entity, year int }

type countryTale struct {
	name  string
	times int
}

func newDocument(r *ontology.Reading, a *Authority, w *Weights) *document {
	d := &document{reading: r, authority: a, weights: w, candidates: make([][]candidate, len(r.Entities))}
	for i := range r.Records {
		d.addRecord(&r.Records[i])
	}
	if len(d.all) == 0 {
		for _, b := range r.Document.Blocks { // and not the front matter, which tells when the text was made
			d.all = appendTextYears(d.all, r.Document.Text[b.Span.Start:b.Span.End])
		}
	}
	slices.Sort(d.all)
	d.all = thinned(d.all)
	d.links = slices.SortedFunc(slices.Values(r.Document.Links), func(a, b source.Link) int { return a.Span.Start - b.Span.Start })
	slices.SortFunc(d.dated, func(a, b dated) int {
		if a.entity != b.entity {
			return a.entity - b.entity
		}
		return a.year - b.year
	})
	return d
}

// addRecord notes the years of a record for the entities that stand in it.
func (d *document) addRecord(rec *ontology.Record) {
	first := len(d.all)
	for _, f := range rec.Fields {
		if t, ok := f.Value.(ontology.Time); ok && !t.YearUnknown && t.Year != 0 {
			d.all = append(d.all, middle(t))
		}
	}
	years := d.all[first:min(len(d.all), first+recordYears)]
	for _, f := range rec.Fields {
		ref, ok := f.Value.(ontology.Ref)
		if !ok {
			continue
		}
		if f.Name == partySlot {
			d.parties = append(d.parties, ref.Entity)
		}
		for _, y := range years {
			d.dated = append(d.dated, dated{ref.Entity, y})
		}
	}
}

// partySlot is the field of records in which a noun for a member ("socialista")
// means the body.
const partySlot = "party"

// recordYears is how many years of one record count for its entities.
const recordYears = 8

// middle is the year in the middle of a time.
func middle(t ontology.Time) int {
	switch t.Precision {
	case ontology.Century:
		return t.Year + 50
	case ontology.Decade:
		return t.Year + 5
	}
	return t.Year
}

// appendTextYears appends the numbers in a text that look like years from 1000
// to 2099.
func appendTextYears(years []int, text []byte) []int {
	n, digits := 0, 0
	for i := 0; i <= len(text); i++ {
		if i < len(text) && '0' <= text[i] && text[i] <= '9' {
			n, digits = (n*10+int(text[i]-'0'))%100000, digits+1
			continue
		}
		if digits == 4 && n >= 1000 && n < 2100 {
			years = append(years, n)
		}
		n, digits = 0, 0
	}
	return years
}

// entityYears appends the years of the records that an entity stands in, or
// the document's where there are none.
func (d *document) entityYears(entity int, years []int) []int {
	i, _ := slices.BinarySearchFunc(d.dated, entity, func(x dated, e int) int { return x.entity - e })
	for ; i < len(d.dated) && d.dated[i].entity == entity; i++ {
		years = append(years, d.dated[i].year)
	}
	if len(years) == 0 {
		years = append(years, d.all...)
	}
	return thinned(years)
}

// mostYears is how many years stand for all.
const mostYears = 64

// thinned keeps so many of sorted years, evenly, that comparing them with many
// items stays cheap.
func thinned(years []int) []int {
	n := len(years)
	if n <= mostYears {
		return years
	}
	for i := range mostYears {
		years[i] = years[i*n/mostYears]
	}
	return years[:mostYears]
}

// linkOf is the address to which the text links a mention; empty if to none.
func (d *document) linkOf(mention span) string {
	i, _ := slices.BinarySearchFunc(d.links, mention.Start, func(l source.Link, at int) int { return l.Span.End - at })
	for ; i < len(d.links) && d.links[i].Span.Start < mention.End; i++ {
		if sameWords(d.links[i].Span, mention) {
			return d.links[i].Target
		}
	}
	return ""
}

// weighCountries counts the countries of the items that are named beyond
// doubt by their names alone.
func (d *document) weighCountries() {
	for _, all := range d.candidates {
		for i := range all {
			c := &all[i]
			if c.Kind > AliasName || c.time == never || c.Skeleton {
				continue
			}
			d.count(c.Countries)
		}
	}
	for i := range d.reading.Entities {
		for _, kind := range d.reading.Entities[i].Kinds {
			d.countKind(kind)
		}
	}
}

// countKind counts the countries of a body whose members are called so ("il
// socialista").
func (d *document) countKind(kind string) {
	d.key = appendKey(d.key[:0], kind)
	for _, t := range d.authority.tables {
		d.matches = t.appendNamed(d.matches[:0], d.key, false)
		for i := range d.matches {
			if m := &d.matches[i]; m.Kind <= AliasName && (m.Class == "Group" || m.Class == "Organisation") {
				d.count(m.Countries)
			}
		}
	}
}

// count counts each of the countries of an item.
func (d *document) count(countries string) {
	if countries == "" {
		return
	}
	for name := range strings.SplitSeq(countries, "|") {
		i := slices.IndexFunc(d.countries, func(t countryTale) bool { return t.name == name })
		if i < 0 {
			i = len(d.countries)
			d.countries = append(d.countries, countryTale{name: name})
		}
		d.countries[i].times++
		d.most = max(d.most, d.countries[i].times)
	}
}

// speaksOf says whether one of these countries is among those that the
// document speaks of most.
func (d *document) speaksOf(countries string) bool {
	for name := range strings.SplitSeq(countries, "|") {
		for _, c := range d.countries {
			if c.name == name && 2*c.times >= d.most {
				return true
			}
		}
	}
	return false
}
