package out

import (
	"fmt"
	"math/big"
	"strings"

	"github.com/knakk/rdf"
	"github.com/spoglio/spoglio/ontology"
)

// decimal is a numeral as an xsd:decimal in Wikibase's form, with its sign.
func decimal(amount string) (string, bool) {
	digits, sign := amount, "+"
	if amount != "" && (amount[0] == '+' || amount[0] == '-') {
		sign, digits = amount[:1], amount[1:]
	}
	whole, fraction, point := strings.Cut(digits, ".")
	if !isDigits(whole) || point && !isDigits(fraction) {
		return "", false
	}
	return sign + digits, true
}

func isDigits(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }

// checkQuantity says why a quantity is none that Wikibase has, if it is none.
func checkQuantity(q ontology.Quantity) error {
	if _, ok := decimal(q.Amount); !ok {
		return fmt.Errorf("%q is not a decimal number", q.Amount)
	}
	if q.Lower == "" && q.Upper == "" {
		return nil
	}
	for _, bound := range [...]string{q.Lower, q.Upper} {
		if _, ok := decimal(bound); !ok {
			return fmt.Errorf("%q is not a decimal number, and bounds %s", bound, q.Amount)
		}
	}
	if amount := exact(q.Amount); exact(q.Lower).Cmp(amount) > 0 || amount.Cmp(exact(q.Upper)) > 0 {
		return fmt.Errorf("%s is not between its bounds %s and %s", q.Amount, q.Lower, q.Upper)
	}
	return nil
}

// exact is a decimal numeral as a number.
func exact(numeral string) *big.Rat {
	r, _ := new(big.Rat).SetString(numeral)
	return r
}

// tolerance is how far both bounds of a checked quantity are from the amount;
// ok is false where they are not as far.
func tolerance(q ontology.Quantity) (numeral string, ok bool) {
	amount := exact(q.Amount)
	below, above := new(big.Rat).Sub(amount, exact(q.Lower)), new(big.Rat).Sub(exact(q.Upper), amount)
	if below.Cmp(above) != 0 {
		return "", false
	}
	digits, _ := below.FloatPrec()
	return below.FloatString(digits), true
}

// unit is the IRI of a quantity's unit; that of a mere number is the number one.
func (b *binding) unit(q ontology.Quantity) node {
	if q.Unit == "" {
		return unitOne
	}
	return b.item(q.Unit)
}

// decimalLiteral is a checked numeral.
func decimalLiteral(numeral string) rdf.Object {
	text, _ := decimal(numeral)
	return rdf.NewTypedLiteral(text, xsdDecimal)
}
