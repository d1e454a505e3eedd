package parse

// Numbers that tell one of several things of a kind: "l'articolo 3".

// designation takes a number that belongs to the noun right before token i and
// counts nothing: "la legge *40*", "quota *125*", "gli articoli *3 e 5*", "il
// decreto *n. 12*". It gives the token after it, or i.
func (c *chunker) designation(p *Phrase, i int) int {
	if p.Kind != Nominal || p.Count >= 0 || c.timeAt(i) {
		return i
	}
	if c.lang.Grammar.NumberSigns.Has(c.token(i).Norm) && c.figure(i+1) {
		return i + 2
	}
	if p.Head != i-1 || !c.figure(i) || !c.countable(p) {
		return i
	}
	end := i + 1
	if c.token(p.Head).Morph.Number == Plural {
		for t := c.token(end); (t.Tag == CCONJ || t.Text == ",") && c.figure(end+1); t = c.token(end) {
			end += 2
		}
	}
	switch next := c.token(end); next.Tag {
	case NOUN, ADJ, NUM, PROPN, SYM:
		if c.lang.Words.Of(next.Lemma)&c.lang.numbered == 0 || !c.figure(end+1) { // but "articolo 5 comma 2"
			return i
		}
	case PUNCT, CCONJ:
		if len(c.numbers) > 0 && c.numbers[0].First < i && c.token(c.numbers[0].Last).Tag == NOUN {
			return i // "la mozione Rossi prende 350 voti, la lista 120"
		}
	}
	return end
}

// countable reports whether things of this kind are told apart by numbers.
func (c *chunker) countable(p *Phrase) bool {
	lemma := c.token(p.Head).Lemma
	if c.lang.Words.Of(lemma)&c.lang.numbered != 0 {
		return true
	}
	return c.lang.classes(lemma, "")&documentClass != 0
}

// figure reports whether token i is a number in figures and no part of a longer
// one or of a time.
func (c *chunker) figure(i int) bool {
	t := c.token(i)
	if t.Text == "" || figures(t.Text, 0) != len(t.Text) || len(t.Text) > 4 || c.timeAt(i) {
		return false
	}
	n := c.numberAt(i)
	return n < 0 || c.numbers[n].Last == i+1
}
