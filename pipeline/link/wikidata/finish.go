package wikidata

import (
	"strings"

	"github.com/spoglio/spoglio/pipeline/link"
)

// finisher completes items when all is read.
type finisher struct {
	side   *side
	sorter *sorter
	least  int
}

// finish gives an item of a dump its class, and its countries and occupations
// their names; one of a table of one's own is as it is.
func (f *finisher) finish(e *link.Entry) bool {
	class := f.sorter.class(e.Types)
	switch {
	case e.Class == "":
		if class == "" || e.Weight < f.least || len(e.Names) == 0 {
			return false
		}
		e.Class = class
		if e.Label == "" {
			e.Label = e.Names[0].Text
		}
		markCommon(e)
	case e.Class == "Thing" && class != "":
		e.Class = class
	}
	e.Countries = f.side.countries.named(e.Countries)
	e.Kinds = f.side.occupations.named(e.Kinds)
	return true
}

// markCommon makes generic what may be common words: the names of an event, a
// body or a decision in which no word but the first has a capital ("governo
// provvisorio"), as Wikidata writes them.
func markCommon(e *link.Entry) {
	if e.Class == "Person" || e.Class == "Place" {
		return
	}
	for i := range e.Names {
		if n := &e.Names[i]; n.Kind <= link.AliasName && isCommon(n.Text) {
			n.Kind = link.GenericName
		}
	}
}

func isCommon(name string) bool {
	rest := name
	if _, behind, several := strings.Cut(name, " "); several {
		rest = behind
	}
	return strings.ToLower(rest) == rest
}
