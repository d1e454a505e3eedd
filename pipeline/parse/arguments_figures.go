package parse

// Figures that stand alone for so many of what is being counted.

// figures gives a figure before its verb its role: alone it is the subject of a
// plural verb right behind it ("*sessanta* votarono contro"), and with "ne", or
// with a noun that does not agree, the object ("*trenta* ne raccolse Neri", "*trenta
// voti* ebbe Neri").
func (s *sentence) figures(c *Clause, v *Verb, g *Grammar) {
	if c.Subject >= 0 || v.Copula {
		return
	}
	for i := range c.Args {
		p := &s.phrases[c.Args[i].Phrase]
		if c.Args[i].After || c.Args[i].Role != Unset || p.Prep != "" || p.Count < 0 || p.Next >= 0 || s.end(c.Args[i].Phrase) != v.First {
			continue
		}
		intransitive := v.Voice != Active || g.Unaccusative.Has(v.Lemma)
		many := p.Kind == Nominal && p.Number == Plural && v.Number == Singular && s.nounAfter(c)
		switch {
		case (p.Kind == Counted && v.Partitive || many) && !intransitive:
			c.Args[i].Role = Object
		case p.Kind == Counted && v.Number == Plural && (intransitive || !s.nounAfter(c)):
			c.Args[i].Role, c.Subject = Subject, c.Args[i].Phrase
		}
		return
	}
}
