package parse

// Prepositions, simple and compound, with what they govern.

// prepositional takes a preposition, simple or compound, with what it governs.
func (c *chunker) prepositional() bool {
	if c.adverbial() {
		return true
	}
	first := c.i
	prep, n := c.compound()
	if n == 0 {
		if c.token(c.i).Tag != ADP {
			return false
		}
		prep, n = c.token(c.i).Lemma, 1
	}
	c.i += n
	if c.lang.Grammar.Against.Has(prep) && c.onTheOtherSide(first) {
		c.add(AdverbChunk, first, c.i, -1, "")
		return true
	}
	if c.token(c.i).Tag == ADP && c.lang.Grammar.Excepts.Has(prep) {
		c.i++ // "tutti tranne che *dai* turchi"
	} else if c.token(c.i).Tag == ADP && c.token(c.i-1).Tag == ADP { // "fino a", "davanti alla": the second one counts unless the first has a noun's sense
		prep = c.token(first).Lemma
		c.i++
	}
	return c.governed(prep, first)
}

// onTheOtherSide reports whether a preposition of opposing behind a comma has no
// complement, but answers to those in favour: "a favore votarono i liberali, *contro* i
// cattolici".
func (c *chunker) onTheOtherSide(first int) bool {
	if c.token(first-1).Text != "," {
		return false
	}
	for i := first - 2; i > 0 && c.token(i).Text != ";" && c.token(i).Text != ":"; i-- {
		if c.lang.Grammar.Favour.Has(c.token(i).Norm) && c.token(i-1).Tag == ADP && !c.token(i-1).Morph.Articled {
			return c.token(i+1).Lemma != c.lang.Grammar.Genitive
		}
	}
	return false
}

// adverbial takes a set phrase that works as an adverb: "in seguito", "di
// fatto".
func (c *chunker) adverbial() bool {
	for _, words := range c.lang.Grammar.adverbials[c.token(c.i).Norm] {
		n := 0
		for n < len(words) && c.token(c.i+n).Norm == words[n] {
			n++
		}
		if next := c.token(c.i + n); n == len(words) && !(next.Tag == ADP && next.Lemma == words[len(words)-1]) && !c.lang.Grammar.follows(words, next) && !c.street(words, next) {
			c.add(AdverbChunk, c.i, c.i+n, -1, "")
			return true
		}
	}
	return false
}

// street reports whether a set phrase is none, but says in which street: "in *corso
// Garibaldi*".
func (c *chunker) street(words []string, next *Token) bool {
	return next.Tag == PROPN && capitalised(next.Text) && c.lang.Grammar.Streets.Has(words[len(words)-1])
}

// roughly passes an adverb between a preposition and its noun: "per *quasi* un
// mese", "in *più* occasioni".
func (c *chunker) roughly() {
	g, t, next := c.lang.Grammar, c.token(c.i), c.token(c.i+1)
	if g.Only.Has(t.Norm) && (t.Tag == ADV || t.Tag == ADJ) && c.token(c.i-1).Morph.Articled && next.Tag == PROPN {
		c.i++ // "dal *solo* Rossi"
		return
	}
	if t.Tag != ADV || c.beforeNumber() {
		return
	}
	if g.Roughly.Has(t.Norm) && (next.Tag == DET || next.Tag == NOUN || next.Tag == NUM) || g.Several.Has(t.Norm) && next.Tag == NOUN && next.Morph.Number == Plural {
		c.i++
	}
}

// governed takes what stands after a preposition.
func (c *chunker) governed(prep string, first int) bool {
	for k := range c.quotes {
		if q := &c.quotes[k]; q.First == c.i {
			c.addPhrase(Phrase{First: q.First, Last: q.Last, Head: q.First, Kind: Quoted, Count: -1}, first, prep)
			return true
		}
	}
	if g := c.lang.Grammar; g.ThatCompounds[prep] != "" && c.token(c.i).Norm == g.Complementizer {
		c.add(Other, first, c.i, -1, prep) // "senza *che* il re firmasse"
		c.add(Subordinator, c.i, c.i+1, -1, "")
		return true
	}
	if c.token(c.i-1).Morph.Articled && c.lang.Grammar.Relatives.Has(c.token(c.i).Norm) || c.lang.Grammar.Relatives.Has(c.token(c.i).Norm) && c.token(c.i).Tag != SCONJ {
		c.add(RelativeMark, first, c.i+1, -1, prep)
		return true
	}
	if c.relative(prep, first) {
		return true
	}
	c.roughly()
	if c.verbAfter(prep, first) || c.nominal(prep, first) {
		return true
	}
	c.add(Other, first, max(c.i, first+1), -1, prep)
	return true
}

// compound matches a compound preposition here: its text and its length.
func (c *chunker) compound() (string, int) {
	key := c.token(c.i).Norm
	for _, entry := range c.lang.Grammar.compounds[key] {
		if c.matches(entry.words) {
			return entry.name, len(entry.words)
		}
	}
	return "", 0
}

// opensCompound reports whether an adverb here begins a compound preposition:
// "fuggì *insieme* a X".
func (c *chunker) opensCompound() bool {
	_, n := c.compound()
	return n > 0
}

// matches reports whether the words stand here; a last word that is a
// preposition matches its articled forms.
func (c *chunker) matches(words []string) bool {
	for k, w := range words {
		t := c.token(c.i + k)
		if t.Norm != w && !(k == len(words)-1 && t.Tag == ADP && t.Lemma == w) {
			return false
		}
	}
	return true
}
