package out

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/knakk/rdf"
	"github.com/spoglio/spoglio/ontology"
)

// The datatypes used.
var (
	xsdString     = datatype(nsXSD + "string")
	xsdInteger    = datatype(nsXSD + "integer")
	xsdDecimal    = datatype(nsXSD + "decimal")
	xsdDateTime   = datatype(nsXSD + "dateTime")
	rdfLangString = datatype(nsRDF + "langString")
)

// datatype is the IRI of a datatype, as literals want it.
func datatype(s string) rdf.IRI {
	t, err := rdf.NewIRI(s)
	if err != nil {
		panic(fmt.Sprintf("out: %q: %v", s, err))
	}
	return t
}

// tagged is text in a language. The library's own literals know no tag of more
// than two parts.
type tagged struct {
	rdf.Literal
	tag string
}

// asLiteral is a term as a literal with its language, "" if it has none.
func asLiteral(t rdf.Term) (l rdf.Literal, tag string, ok bool) {
	switch t := t.(type) {
	case rdf.Literal:
		return t, "", true
	case tagged:
		return t.Literal, t.tag, true
	}
	return l, "", false
}

// langLiteral is text in a language, or plain text where that is empty. Tags
// are written in lower case, which RDF takes for the same.
func langLiteral(text, language string) (rdf.Object, error) {
	if language == "" {
		return rdf.NewTypedLiteral(text, xsdString), nil
	}
	if !isLanguageTag(language) {
		return nil, errors.New("it is no language tag (BCP 47)")
	}
	return tagged{rdf.NewTypedLiteral(text, rdfLangString), strings.ToLower(language)}, nil
}

// isLanguageTag reports whether a tag is made as BCP 47 makes them: parts of up
// to eight letters and digits, the first of letters.
func isLanguageTag(tag string) bool {
	for first := true; ; first = false {
		part, rest, more := strings.Cut(tag, "-")
		if len(part) > 8 || !isName(part) || first && strings.ContainsAny(part, "0123456789") {
			return false
		}
		if !more {
			return true
		}
		tag = rest
	}
}

func integerLiteral(n int) rdf.Literal {
	return rdf.NewTypedLiteral(strconv.Itoa(n), xsdInteger)
}

// simple is a value as the object of a direct property; the value has passed
// checkIsValue and checkValue.
func (b *binding) simple(v ontology.Value) rdf.Object {
	switch v := v.(type) {
	case ontology.Item:
		return b.item(v.ID)
	case ontology.Time:
		text, _ := dateTime(v)
		return rdf.NewTypedLiteral(text, xsdDateTime)
	case ontology.Quantity:
		return decimalLiteral(v.Amount)
	}
	text := v.(ontology.Text)
	l, _ := langLiteral(text.Text, text.Language)
	return l
}

// label is a name in a language, or in none where the tag is none.
func label(text, language string) rdf.Object {
	l, err := langLiteral(text, language)
	if err != nil {
		l, _ = langLiteral(text, "")
	}
	return l
}
