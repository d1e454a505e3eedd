package wikidata

import (
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/spoglio/spoglio/pipeline/link"
)

// The IRIs of Wikibase's RDF that an authority is made from.
const (
	entityIRI = "http://www.wikidata.org/entity/"
	directIRI = "http://www.wikidata.org/prop/direct/"
	dataPath  = "//www.wikidata.org/wiki/Special:EntityData/" // behind http: or https:
	labelIRI  = "http://www.w3.org/2000/01/rdf-schema#label"
	aliasIRI  = "http://www.w3.org/2004/02/skos/core#altLabel"
	aboutIRI  = "http://schema.org/about"
	countIRI  = "http://wikiba.se/ontology#sitelinks"
)

// grouper makes items of triples. Those of one item are expected to follow
// each other; what comes later is another entry for it.
type grouper struct {
	langs    languages
	emit     func(*found)
	item     found
	articles int // of the item
	types    []string
	places   []string
	jobs     []string
	years    [2][4]int // of the item, by the place in begins and ends
	ranks    int       // 1 + the rank of the language of its label
}

// add takes one triple.
func (g *grouper) add(t triple) {
	id := itemOf(t)
	if id == "" {
		return
	}
	if id != g.item.ID {
		g.flush()
		g.item.ID = id
	}
	switch property, direct := strings.CutPrefix(t.predicate, directIRI); {
	case direct:
		g.fact(property, t.object)
	case t.predicate == labelIRI:
		g.label(t.object)
	case t.predicate == aliasIRI && g.langs.rank(t.object.lang) >= 0:
		g.item.addName(link.Name{Text: t.object.value, Kind: link.AliasName, Lang: t.object.lang})
	case t.predicate == countIRI:
		n, _ := strconv.Atoi(t.object.value) // what is no number counts nothing
		g.item.Weight = n
	case t.predicate == aboutIRI && t.object.value == entityIRI+id:
		g.article(t.subject)
	}
}

// itemOf is the id of the item that a triple speaks of; empty if of none.
func itemOf(t triple) string {
	id := t.subject
	if t.predicate == aboutIRI {
		id = t.object.value
	}
	if rest, ok := strings.CutPrefix(id, entityIRI); ok {
		id = rest
	} else if _, rest, ok := strings.Cut(id, dataPath); ok {
		id = rest
	}
	if _, ok := number(id); !ok {
		return ""
	}
	return id
}

// label takes a label; the one in the most preferred language is the item's.
func (g *grouper) label(o term) {
	rank := g.langs.rank(o.lang)
	if rank < 0 {
		return
	}
	g.item.addName(link.Name{Text: o.value, Kind: link.LabelName, Lang: o.lang})
	if g.ranks == 0 || rank+1 < g.ranks {
		g.item.Label, g.ranks = o.value, rank+1
	}
}

// article takes an article of a Wikipedia.
func (g *grouper) article(address string) {
	u, err := url.Parse(address)
	if err != nil || !strings.HasPrefix(u.Path, "/wiki/") {
		return
	}
	g.articles++
	lang, ok := strings.CutSuffix(u.Host, ".wikipedia.org")
	if ok && slices.Contains(g.langs, lang) {
		g.item.addTitle(lang, strings.ReplaceAll(strings.TrimPrefix(u.Path, "/wiki/"), "_", " "))
	}
}

func (g *grouper) fact(property string, o term) {
	if o.kind == literal {
		g.year(property, o.value)
		return
	}
	id, ok := strings.CutPrefix(o.value, entityIRI)
	n, isItem := number(id)
	if !ok || !isItem {
		return
	}
	switch property {
	case instanceOf:
		g.types = append(g.types, id)
	case subclassOf:
		g.item.supers = append(g.item.supers, n)
	case country, citizenship:
		g.places = append(g.places, id)
	case occupation:
		g.jobs = append(g.jobs, id)
	}
}

// year notes the year of a time. In RDF the year before 1 is 0, in Wikibase -1.
func (g *grouper) year(property, time string) {
	for i, properties := range [...][4]string{begins, ends} {
		at := slices.Index(properties[:], property)
		if at < 0 || time == "" || g.years[i][at] != 0 {
			continue
		}
		if y := yearOf(time); y > 0 {
			g.years[i][at] = y
		} else {
			g.years[i][at] = y - 1
		}
	}
}

// flush gives the item that is being read.
func (g *grouper) flush() {
	if g.item.ID == "" {
		return
	}
	f := g.item
	f.Types, f.Countries, f.Kinds = joined(g.types), joined(g.places), joined(g.jobs)
	if f.Weight == 0 {
		f.Weight = g.articles
	}
	f.From, f.To = firstYear(g.years[0]), firstYear(g.years[1])
	g.emit(&f)
	*g = grouper{langs: g.langs, emit: g.emit}
}

func firstYear(years [4]int) int {
	for _, y := range years {
		if y != 0 {
			return y
		}
	}
	return 0
}
