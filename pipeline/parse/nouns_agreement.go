package parse

import (
	"strings"

	"github.com/spoglio/spoglio/ontology"
)

// Agreement: number, gender and classes of a nominal.

// agree fills number, gender and classes from the head.
func (c *chunker) agree(p *Phrase) {
	head := c.token(p.Head)
	p.Number, p.Gender = head.Morph.Number, head.Morph.Gender
	for i := p.First; i < p.Head && i < len(c.Tokens); i++ {
		if t := c.token(i); t.Tag == DET && t.Morph.Number != NoNumber {
			p.Number = t.Morph.Number
			if !strings.HasSuffix(t.Norm, "'") {
				p.Gender = t.Morph.Gender // "l'" and "quest'" are of either
			}
			break
		}
	}
	if prep := c.token(p.First - 1); p.First > 0 && prep.Tag == ADP && prep.Morph.Articled && prep.Morph.Number == Plural && p.Kind == Nominal {
		p.Number = Plural // "dei cacciatorpediniere"
	}
	if p.Kind == Name && p.Number != Plural {
		p.Number = Singular
	}
	if p.Kind == Pronoun && p.Number == Plural && c.lang.Grammar.LastMentioned.Has(head.Norm) && c.verbNumber(p.Head+1) == Singular {
		p.Number = Singular // "questi, recatosi a Roma, morì"
	}
	if p.Count >= 0 && p.Kind == Nominal && c.numbers[p.Count].Value.Amount != "1" {
		p.Number = Plural
		if c.counts(p.Count) && c.verbNumber(p.Last) == Singular {
			p.Number = NoNumber // "un migliaio di soldati *entrò* in città"
		}
	}
	if p.Kind == Nominal {
		p.Classes = c.nounClasses(p)
		if p.Head > 0 && capitalised(head.Text) && p.Def == Def && p.Number != Plural && c.lang.Words.Of(head.Lemma)&c.lang.masthead != 0 {
			p.Classes = p.Classes&^lexical | documentClass | c.lang.work // "il Corriere della Costa"
		}
		if p.Named() && p.NameFirst > p.Head && c.Tokens[p.NameFirst].Title == TitleBegins && p.Classes&documentClass != 0 {
			p.Classes &^= eventClass // "il trattato *Delle pene*"
		}
		if capitalised(head.Text) && p.Head > 0 && c.lang.Grammar.Alliances.Has(head.Lemma) {
			p.Classes &^= placeClass | c.lang.placenoun // "il *Fronte* del lavoro"
		}
		if c.inOrders(p) {
			p.Classes &^= c.lang.kin // "fu accolto da padre Agostino Ferri"
		}
		if c.tongue(p) {
			p.Classes = p.Classes&^lexical | abstractClass // "in latino"
		} else if c.lang.Words.Of(head.Lemma)&c.lang.demonym != 0 && (p.Number == Plural || !capitalised(head.Text)) {
			p.Classes = p.Classes&^lexical | personClass | groupClass // "i Galli"
		}
	}
}

// inOrders reports whether a noun of kin without an article, behind a preposition and before
// a full name, is that of a monk or a nun.
func (c *chunker) inOrders(p *Phrase) bool {
	prep := c.token(p.First - 1)
	return c.lang.Grammar.Orders.Has(c.token(p.Head).Lemma) && p.Def == Bare && p.First == p.Head && p.First > 0 && prep.Tag == ADP && !prep.Morph.Articled && p.NameFirst == p.Head+1 && p.NameLast > p.NameFirst+1
}

// tongue reports whether a phrase says in which language something is: "in *latino*".
func (c *chunker) tongue(p *Phrase) bool {
	prep := c.token(p.First - 1)
	return p.Def == Bare && p.Number != Plural && prep.Tag == ADP && c.lang.Grammar.Locative.Has(prep.Lemma) && c.lang.LanguageCodes[c.token(p.Head).Lemma] != ""
}

// verbNumber is the number of the first finite verb from token i on.
func (c *chunker) verbNumber(i int) Number {
	for end := i + 10; i < min(end, len(c.Tokens)); i++ {
		if t := c.token(i); t.finite() {
			return t.Morph.Number
		}
	}
	return NoNumber
}

// nounClasses are the classes of a phrase's noun, and of the office that it forms with
// the word after it.
func (c *chunker) nounClasses(p *Phrase) Classes {
	classes := c.wordClasses(p)
	if t := c.token(p.Head); classes&c.lang.body != 0 && classes&c.lang.decision != 0 && t.Morph.Number != Plural && capitalised(t.Text) {
		return classes &^ (documentClass | c.lang.decision) // "l'*Ordine* di Malta" is no command
	}
	return classes
}

func (c *chunker) wordClasses(p *Phrase) Classes {
	head := c.token(p.Head).Lemma
	whole, _ := c.lang.compound(c.Tokens, p.Head)
	switch {
	case whole != "" && c.token(p.Head+1).Morph.Articled:
		return c.lang.classes(whole, "") // an "ordine del giorno" is no order
	case whole == "" && p.Head+1 < p.Last:
		return c.lang.classesWith(head, c.lang.Words.ofJoined(head, c.token(p.Head+1).Lemma))
	}
	return c.lang.classes(head, whole)
}

// quantity is the number that counts a phrase, if one does.
func (s *sentence) quantity(p *Phrase) (ontology.Quantity, bool) {
	if p.Count < 0 {
		return ontology.Quantity{}, false
	}
	return s.numbers[p.Count].Value, true
}
