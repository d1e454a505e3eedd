package out

import (
	"strconv"
	"strings"

	"github.com/knakk/rdf"
	"github.com/spoglio/spoglio/ontology"
)

// The datatypes used.
var (
	xsdString     = mustIRI(nsXSD + "string")
	xsdInteger    = mustIRI(nsXSD + "integer")
	xsdDecimal    = mustIRI(nsXSD + "decimal")
	xsdDateTime   = mustIRI(nsXSD + "dateTime")
	rdfLangString = mustIRI(nsRDF + "langString")
)

// langLiteral is text in a language, or plain text where that is empty. Tags
// are written in lower case, which RDF takes for the same.
func langLiteral(text, language string) (rdf.Literal, error) {
	if language == "" {
		return rdf.NewTypedLiteral(text, xsdString), nil
	}
	return rdf.NewLangLiteral(text, strings.ToLower(language))
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
		text, _ := decimal(v.Amount)
		return rdf.NewTypedLiteral(text, xsdDecimal)
	}
	text := v.(ontology.Text)
	l, _ := langLiteral(text.Text, text.Language)
	return l
}

// label is a name in a language, or in none where the tag is none.
func label(text, language string) rdf.Literal {
	l, err := langLiteral(text, language)
	if err != nil {
		l, _ = langLiteral(text, "")
	}
	return l
}
