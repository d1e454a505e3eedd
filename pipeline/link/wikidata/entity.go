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
// (https://doc.wikimedia.org/Wikibase/master/php/docs_topics_json.html).
type entity struct {
	Type      string                     `json:"type"`
	ID        string                     `json:"id"`
	Labels    object[map[string]text]    `json:"labels"`
	Aliases   object[map[string][]text]  `json:"aliases"`
	Sitelinks object[map[string]article] `json:"sitelinks"`
	Claims    object[claims]             `json:"claims"`
}

type text struct {
	Value string `json:"value"`
}

type article struct {
	Title string `json:"title"`
}

// claims are the properties that an authority is made from.
type claims struct {
	P31, P279, P17, P27, P106                []claim
	P569, P570, P571, P576, P580, P582, P585 []claim
}

// of are the claims of a property.
func (c *claims) of(property string) []claim {
	switch property {
	case "P31":
		return c.P31
	case "P279":
		return c.P279
	case "P17":
		return c.P17
	case "P27":
		return c.P27
	case "P106":
		return c.P106
	case "P569":
		return c.P569
	case "P570":
		return c.P570
	case "P571":
		return c.P571
	case "P576":
		return c.P576
	case "P580":
		return c.P580
	case "P582":
		return c.P582
	case "P585":
		return c.P585
	}
	return nil
}

type claim struct {
	Rank string `json:"rank"`
	Snak struct {
		Value struct {
			Value json.RawMessage `json:"value"`
		} `json:"datavalue"`
	} `json:"mainsnak"`
}

// object is a JSON object that is written as an empty array when it is empty.
type object[T any] struct{ of T }

func (o *object[T]) UnmarshalJSON(data []byte) error {
	if len(data) > 0 && data[0] == '[' {
		return nil
	}
	return json.Unmarshal(data, &o.of)
}

var errNotEntity = errors.New("not an entity: it has no id")

// parseEntity reads a line of a JSON dump. ok is false where it is no item (a
// property, a lexeme).
func parseEntity(line []byte, langs languages) (f found, ok bool, err error) {
	var e entity
	if err := json.Unmarshal(line, &e); err != nil {
		return f, false, err
	}
	if e.ID == "" {
		return f, false, errNotEntity
	}
	if e.Type != "item" {
		return f, false, nil
	}
	if _, ok := number(e.ID); !ok {
		return f, false, fmt.Errorf("%q is not an item's id", e.ID)
	}
	f.ID, f.whole = e.ID, true
	e.addNames(&f, langs)
	return f, true, e.addFacts(&f)
}

// addNames adds labels and aliases in the wanted languages, and the titles of
// articles.
func (e *entity) addNames(f *found, langs languages) {
	labels, aliases := e.Labels.of, e.Aliases.of
	for _, lang := range append(slices.Clone(langs), many) {
		label := labels[lang].Value
		if f.Label == "" {
			f.Label = label
		}
		f.addName(link.Name{Text: label, Kind: link.LabelName, Lang: lang})
		for _, alias := range aliases[lang] {
			f.addName(link.Name{Text: alias.Value, Kind: link.AliasName, Lang: lang})
		}
	}
	for _, lang := range langs {
		if title := e.Sitelinks.of[siteOf(lang)].Title; title != "" {
			f.addTitle(lang, title)
		}
	}
	f.Weight = len(e.Sitelinks.of)
}

// siteOf is how Wikidata calls the Wikipedia in a language.
func siteOf(lang string) string { return strings.ReplaceAll(lang, "-", "_") + "wiki" }

func (e *entity) addFacts(f *found) error {
	c := &e.Claims.of
	var errs [3]error
	f.Types, errs[0] = c.items(instanceOf)
	f.Countries, errs[1] = c.items(country, citizenship)
	f.Kinds, errs[2] = c.items(occupation)
	for _, claim := range best(c.P279) {
		n, err := claim.item()
		if err != nil {
			return err
		}
		if n != 0 {
			f.supers = append(f.supers, n)
		}
	}
	f.From, f.To = c.year(begins[:]), c.year(ends[:])
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
func (c *claims) items(properties ...string) (string, error) {
	var ids []string
	for _, p := range properties {
		for _, claim := range best(c.of(p)) {
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
func (c *claims) year(properties []string) int {
	for _, p := range properties {
		for _, claim := range best(c.of(p)) {
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
