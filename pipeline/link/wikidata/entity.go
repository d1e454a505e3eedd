package wikidata

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/spoglio/spoglio/pipeline/link"
)

// entity is what is read of a line of a JSON dump
// (https://doc.wikimedia.org/Wikibase/master/php/docs_topics_json.html). An
// object that is empty may be written as an empty array.
type entity struct {
	kind, id  string
	labels    map[string]string
	aliases   map[string][]text
	titles    map[string]string // by site
	sitelinks int
	claims    map[string][]claim
}

type text struct {
	Value string `json:"value"`
}

type claim struct {
	Rank string `json:"rank"`
	Snak struct {
		Value struct {
			Value json.RawMessage `json:"value"`
		} `json:"datavalue"`
	} `json:"mainsnak"`
}

var errNotEntity = errors.New("not an entity: it has no id")

// parseEntity reads a line of a JSON dump. ok is false where it is no item (a
// property, a lexeme).
func parseEntity(line []byte, langs languages) (f found, ok bool, err error) {
	e := entity{labels: map[string]string{}, aliases: map[string][]text{}, titles: map[string]string{}, claims: map[string][]claim{}}
	err = eachField(line, func(key, value []byte) error { return e.read(string(key), value, langs) })
	switch {
	case err != nil:
		return f, false, err
	case e.id == "":
		return f, false, errNotEntity
	case e.kind != "item":
		return f, false, nil
	}
	if _, ok := number(e.id); !ok {
		return f, false, fmt.Errorf("%q is not an item's id", e.id)
	}
	f.ID, f.whole = e.id, true
	e.addNames(&f, langs)
	return f, true, e.addFacts(&f)
}

// read takes a field of the entity.
func (e *entity) read(field string, value []byte, langs languages) (err error) {
	switch field {
	case "type":
		e.kind, err = unquoted(value)
	case "id":
		e.id, err = unquoted(value)
	case "labels":
		return eachField(value, func(lang, label []byte) error {
			if langs.rank(string(lang)) < 0 {
				return nil
			}
			e.labels[string(lang)], err = valueOf(label)
			return err
		})
	case "aliases":
		return eachField(value, func(lang, all []byte) error {
			if langs.rank(string(lang)) < 0 {
				return nil
			}
			var list []text
			err := json.Unmarshal(all, &list)
			e.aliases[string(lang)] = list
			return err
		})
	case "sitelinks":
		return eachField(value, e.readSitelink)
	case "claims":
		return eachField(value, e.readClaims)
	}
	return err
}

// readSitelink counts a link to another site, and keeps the title of an article
// of a Wikipedia.
func (e *entity) readSitelink(site, value []byte) error {
	e.sitelinks++
	if !strings.HasSuffix(string(site), "wiki") {
		return nil
	}
	return eachField(value, func(key, title []byte) (err error) {
		if string(key) == "title" {
			e.titles[string(site)], err = unquoted(title)
		}
		return err
	})
}

// readClaims reads the claims of a property that an authority is made from.
func (e *entity) readClaims(property, value []byte) error {
	switch p := string(property); p {
	case instanceOf, subclassOf, country, citizenship, occupation, "P569", "P570", "P571", "P576", "P580", "P582", "P585":
		var all []claim
		err := json.Unmarshal(value, &all)
		e.claims[p] = all
		return err
	}
	return nil
}

// addNames adds labels and aliases in the wanted languages, and the titles of
// articles.
func (e *entity) addNames(f *found, langs languages) {
	for _, lang := range append(slices.Clone(langs), many) {
		label := e.labels[lang]
		if f.Label == "" {
			f.Label = label
		}
		f.addName(link.Name{Text: label, Kind: link.LabelName, Lang: lang})
		for _, alias := range e.aliases[lang] {
			f.addName(link.Name{Text: alias.Value, Kind: link.AliasName, Lang: lang})
		}
	}
	for _, lang := range langs {
		if title := e.titles[siteOf(lang)]; title != "" {
			f.addTitle(lang, title)
		}
	}
	f.Weight = e.sitelinks
}

// siteOf is how Wikidata calls the Wikipedia in a language.
func siteOf(lang string) string { return strings.ReplaceAll(lang, "-", "_") + "wiki" }

func (e *entity) addFacts(f *found) error {
	var errs [3]error
	f.Types, errs[0] = e.items(instanceOf)
	f.Countries, errs[1] = e.items(country, citizenship)
	f.Kinds, errs[2] = e.items(occupation)
	for _, claim := range best(e.claims[subclassOf]) {
		n, err := claim.item()
		if err != nil {
			return err
		}
		if n != 0 {
			f.supers = append(f.supers, n)
		}
	}
	f.From, f.To = e.year(begins[:]), e.year(ends[:])
	return errors.Join(errs[:]...)
}

// best are the claims of the highest rank; deprecated ones are none.
func best(all []claim) []claim {
	var preferred, normal []claim
	for _, c := range all {
		switch c.Rank {
		case "preferred":
			preferred = append(preferred, c)
		case "normal", "":
			normal = append(normal, c)
		}
	}
	if len(preferred) > 0 {
		return preferred
	}
	return normal
}

// items are the ids that are values of these properties.
func (e *entity) items(properties ...string) (string, error) {
	var ids []string
	for _, p := range properties {
		for _, claim := range best(e.claims[p]) {
			n, err := claim.item()
			if err != nil {
				return "", err
			}
			if n != 0 {
				ids = append(ids, itemID(n))
			}
		}
	}
	return joined(ids), nil
}

// item is the number of the item that a claim has for its value; 0 where it
// has none.
func (c *claim) item() (uint32, error) {
	if len(c.Snak.Value.Value) == 0 {
		return 0, nil
	}
	var v struct {
		Number uint32 `json:"numeric-id"`
		ID     string `json:"id"`
	}
	if err := json.Unmarshal(c.Snak.Value.Value, &v); err != nil {
		return 0, err
	}
	if n, ok := number(v.ID); ok {
		return n, nil
	}
	return v.Number, nil
}

// year is the year of the first of these properties that has one.
func (e *entity) year(properties []string) int {
	for _, p := range properties {
		for _, claim := range best(e.claims[p]) {
			if y := claim.year(); y != 0 {
				return y
			}
		}
	}
	return 0
}

// decadePrecision is Wikibase's number for times that are known to the decade.
const decadePrecision = 8

// year is the year of a claim's time, negative BCE; 0 where it has none, or is
// known less exactly than to the decade.
func (c *claim) year() int {
	var v struct {
		Time      string `json:"time"`
		Precision int    `json:"precision"`
	}
	if json.Unmarshal(c.Snak.Value.Value, &v) != nil || v.Precision < decadePrecision || v.Time == "" {
		return 0
	}
	return yearOf(v.Time)
}

// yearOf is the number before the first dash but a leading one.
func yearOf(time string) int {
	digits := strings.TrimLeft(time, "+-")
	digits, _, _ = strings.Cut(digits, "-")
	n, err := strconv.Atoi(digits)
	if err != nil {
		return 0
	}
	if time[0] == '-' {
		return -n
	}
	return n
}
