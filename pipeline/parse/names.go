package parse

// Names: where a proper name begins and ends, and the offices and nouns it
// stands beside.

// nameStart reports whether a proper name starts at token i: a word that the
// tagger calls one, or one written with a capital that no common noun is.
func (c *chunker) nameStart(i int) bool {
	t := c.token(i)
	if c.lang.Grammar.Saints.Has(t.Norm) {
		return capitalised(t.Text) && capitalised(c.token(i+1).Text) && c.token(i+1).Tag == PROPN // "San Marcello"
	}
	return t.Tag == PROPN && capitalised(t.Text) && !c.dignity(i)
}

// dignity reports whether a capitalised word is an office and no name:
// "Patriarca di Costantinopoli", "Papa Gregorio I".
func (c *chunker) dignity(i int) bool {
	t := c.token(i)
	of := c.lang.Words.Of(t.Norm)
	if c.lang.Grammar.Headlands.Has(t.Norm) && c.token(i+1).Tag == PROPN && capitalised(t.Text) && i > 0 {
		return false // "a Capo Passero"
	}
	if c.lang.streetName(c.Tokens, i) {
		return false // "nel carcere di *Regina* Coeli"
	}
	if t.surname {
		return false // "*Barone* morì", after "Domenico Barone"
	}
	return of&c.lang.position != 0 && of&c.lang.forename == 0 || of&c.lang.office != 0 && c.token(i-1).Tag == ADP
}

// streetName reports whether an office with a capital before a name is the name of a building or a
// street: "il teatro *Regina* Margherita", "nel carcere di *Regina* Coeli".
func (l *Language) streetName(tokens []Token, i int) bool {
	if i < 2 || i+1 >= len(tokens) || !capitalised(tokens[i].Text) || tokens[i+1].Tag != PROPN {
		return false
	}
	before := &tokens[i-1]
	if before.Tag == ADP && before.Lemma == l.Grammar.Genitive && !before.Morph.Articled {
		before = &tokens[i-2]
	}
	return before.Tag == NOUN && !capitalised(before.Text) && l.Words.Of(before.Lemma)&l.placenoun != 0 && l.Words.Of(before.Lemma)&groupClass == 0
}

// name takes a proper name: capitalised words, particles between them,
// ordinals of rulers, "di" with another name.
func (c *chunker) name(p *Phrase, i int) int {
	p.NameFirst = i
	i++
	if c.placeOfTwo(p.NameFirst) {
		i++
	}
	for i < len(c.Tokens) {
		n := c.nameGoesOn(i)
		if n == 0 {
			n = c.epithet(p.NameFirst, i)
		}
		if n == 0 {
			n = c.members(p.NameFirst, i)
		}
		if n == 0 && p.Kind == Nominal {
			n = c.pairOfIdeas(p, i)
		}
		if n == 0 || i == p.NameFirst+1 && c.seatedIn(i) || c.leaderBehind(p, i) || c.placeBefore(p.NameFirst, i) || c.townBefore(p.NameFirst, i) || c.holderAfter(p.NameFirst, i) || i == p.NameFirst+1 && (c.afterPlace(i) || c.afterPost(i) || c.afterMatter(i) || c.stoodFor(i) || c.actsThere(i)) {
			break
		}
		i += n
	}
	if c.numbered(p.NameFirst, i) {
		i++
	}
	p.NameLast, p.Head = i, i-1
	return c.adjectives(p, i)
}

// nameGoesOn is how many tokens at i belong to the name before them.
func (c *chunker) nameGoesOn(i int) int {
	t := c.token(i)
	if c.timeAt(i) && !romanNumeral(t.Text) || t.Title == TitleBegins {
		return 0
	}
	switch {
	case c.lang.Words.Of(c.token(i-1).Norm)&c.lang.toponym != 0 && c.lang.Words.Of(t.Norm)&c.lang.forename != 0 &&
		(c.lang.Words.Of(c.token(i-1).Norm)&c.lang.forename == 0 || c.token(i-2).Tag == ADP && c.token(i-2).Morph.Articled) &&
		c.lang.Words.Of(c.token(i-1).Norm+" "+t.Norm)&c.lang.toponym == 0: // but "a Reggio Emilia"
		return 0 // "per la Bosnia Alija Izetbegović", "nella Virginia Thomas Hale"
	case c.countryBefore(i):
		return 0
	case c.saintIn(i):
		return 2
	case c.lang.Grammar.Agentive.Has(t.Lemma) && c.agent(i):
		return 0 // "la Francia da Talleyrand"
	case t.Tag == PROPN && capitalised(t.Text), romanNumeral(t.Text), initial(t.Text), articled(t.Text):
		return 1
	case capitalised(t.Text) && (t.Tag == NOUN || t.Tag == ADJ || t.Tag == X):
		return 1
	case c.lang.Grammar.Patronymics.Has(t.Norm) && c.token(i+1).Tag == PROPN && capitalised(c.token(i+1).Text) && c.token(i-1).Tag == PROPN:
		return 2 // "Simone bar Giora"
	case t.Lemma == c.lang.Grammar.Genitive && isAcronym(c.token(i-1).Text) && c.ledBy(i):
		return 0 // "la CDU | *di* Ugo Neri"
	case c.lang.Grammar.NameParticles.Has(t.Norm) && !(t.Tag == DET && c.lang.Grammar.Articles.Has(t.Lemma)) && !c.dative(i):
		for k := 1; k <= 2; k++ {
			if u := c.token(i + k); capitalised(u.Text) && u.Tag != PUNCT && (u.Tag == PROPN || c.lang.Grammar.Genitive != t.Lemma || capitalised(t.Text)) && !c.timeAt(i+k) {
				return k + 1
			} else if !c.lang.Grammar.NameParticles.Has(u.Norm) {
				break
			}
		}
	}
	return 0
}

// ledBy reports whether somebody's name stands behind the preposition at i, of the party whose
// letters stand before it: "la CDU *di Ugo Neri*", "il PSP *di Neri*".
func (c *chunker) ledBy(i int) bool {
	w, article := c.lang.Words.Of(c.token(i+1).Norm), c.token(i-2)
	return w&c.lang.forename != 0 || w&c.lang.toponym == 0 && article.Tag == DET && c.token(i+1).Tag == PROPN
}

// saintIn reports whether a preposition at i joins a saint's name to that of where the village
// lies that is called so: "San Polo *in Chianti*".
func (c *chunker) saintIn(i int) bool {
	t, next, prep := c.token(i), c.token(i+1), c.token(i-3)
	return i > 2 && t.Norm == c.lang.Grammar.Inside && next.Tag == PROPN && capitalised(next.Text) && c.lang.Grammar.Saints.Has(c.token(i-2).Norm) && capitalised(c.token(i-2).Text) && prep.Tag == ADP
}

// dative reports whether what may be a particle at i is the preposition of whom
// something is given to or said to: "presentata da Ugo Riva *al* Senato", but "Harun al
// Rashid".
func (c *chunker) dative(i int) bool {
	t, next := c.token(i), c.token(i+1)
	if t.Tag != ADP || t.Lemma != c.lang.Grammar.Dative {
		return false
	}
	return next.Tag != PROPN || c.token(i-2).Tag == PROPN || len(c.lang.Lexicon.Analyses(nil, next.Norm)) > 0
}

// countryBefore reports whether a name of two words begins at token i, right behind that of a
// land with its article: "per la Bulgaria | Zlatan Petkov".
func (c *chunker) countryBefore(i int) bool {
	name, next, land, article := c.token(i), c.token(i+1), c.token(i-1), c.token(i-2)
	w := c.lang.Words
	if w.Of(land.Norm)&c.lang.toponym == 0 || w.Of(land.Norm)&c.lang.forename != 0 || article.Tag != DET && !article.Morph.Articled {
		return false
	}
	for _, t := range [...]*Token{name, next} {
		if t.Tag != PROPN || !capitalised(t.Text) || w.Of(t.Norm)&c.lang.toponym != 0 || c.lang.mayBe(t, ADJ) || c.lang.mayBe(t, NOUN) {
			return false
		}
	}
	return true
}

// agent reports whether a preposition at i, after a name, is no part of it: a
// place was done something to, or a forename follows.
func (c *chunker) agent(i int) bool {
	before, next := c.lang.Words.Of(c.token(i-1).Norm), c.lang.Words.Of(c.token(i+1).Norm)
	at, done := c.token(i-2), c.token(i-3)
	if at.Tag == ADP && c.lang.Grammar.Whither.Has(at.Lemma) && !at.Morph.Articled && done.Tag == VERB && done.Morph.Mood == Participle && before&c.lang.forename == 0 {
		return true // "battuto a Zalin *da* Brodski"
	}
	return before&c.lang.toponym != 0 && before&c.lang.forename == 0 || next&c.lang.forename != 0 && next&c.lang.toponym == 0
}

// particle reports whether a foreign particle of a name stands before a
// capital: no word of the language itself.
func (c *chunker) particle(i int) bool {
	t := c.token(i)
	return c.lang.Grammar.NameParticles.Has(t.Norm) && !capitalised(t.Text) && t.Tag != ADP && t.Tag != DET && t.Tag != CCONJ && t.Tag != PRON && capitalised(c.token(i+1).Text)
}
