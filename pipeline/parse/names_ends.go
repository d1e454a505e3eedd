package parse

// Where a name ends: what stands right behind it or before it with a capital and is another's.

// seatedIn reports whether somebody's full name, or a surname that the text has told, begins at token i behind an assembly, which
// is called after nobody: "entrarono alla Camera | Ugo Neri e …".
func (c *chunker) seatedIn(i int) bool {
	return c.lang.Grammar.Assemblies.Has(c.token(i-1).Norm) && c.token(i-2).Tag == ADP && (c.token(i).surname || c.forenamed(i) && c.token(i+1).Tag == PROPN && capitalised(c.token(i+1).Text))
}

// takesOver reports whether an office with its article stands right behind the verb of who
// takes it: the name behind it is his.
func (c *chunker) takesOver(p *Phrase) bool {
	verb := c.token(p.First - 1)
	return p.First > 0 && p.Def == Def && p.Head == p.First+1 && verb.finite() && verb.Morph.Tense == PastHistoric && c.lang.Grammar.TakesOver.Has(verb.Lemma) && c.lang.Words.IsIn(c.token(p.Head).Lemma, "tenure")
}

// appointedOf reports whether the noun at token head is the body of an office in the plural
// right behind the verb that appoints to it.
func (c *chunker) appointedOf(head int) bool {
	of, office, verb := c.token(head-1), c.token(head-2), c.token(head-3)
	return of.Lemma == c.lang.Grammar.Genitive && of.Morph.Articled && office.Tag == NOUN && office.Morph.Number == Plural && c.lang.Words.Of(office.Lemma)&c.lang.position != 0 &&
		verb.Tag == VERB && c.lang.Grammar.Appoints.Has(verb.Lemma)
}

// leaderBehind reports whether the preposition at token i, behind the name of a party, puts
// beside it somebody with first name and surname: "il Partito Agrario | di Ugo Neri".
func (c *chunker) leaderBehind(p *Phrase, i int) bool {
	of, first := c.token(i), p.NameFirst
	if p.Kind == Nominal {
		first = p.Head
	}
	if of.Lemma != c.lang.Grammar.Genitive || of.Tag != ADP || of.Morph.Articled || c.lang.Words.Of(c.token(first).Norm)&groupClass == 0 {
		return false
	}
	fore, sur := c.token(i+1), c.token(i+2)
	w := c.lang.Words
	return sur.Tag == PROPN && capitalised(sur.Text) && w.Of(fore.Norm)&c.lang.forename != 0 && w.Of(fore.Norm)&c.lang.toponym == 0
}

// placeOfTwo reports whether the word at token i and the next are the name of a place,
// though the second could be a person's: "Reggio Emilia".
func (c *chunker) placeOfTwo(i int) bool {
	next := c.token(i + 1)
	return next.Tag == PROPN && c.lang.Words.Of(next.Norm)&c.lang.forename != 0 && c.lang.Words.Of(c.token(i).Norm)&c.lang.toponym != 0 && c.lang.Words.Of(c.folded(i, i+2))&c.lang.toponym != 0
}

// stoodFor reports whether the name of whoever stands for a land begins at token i, right
// behind this with its article: "firmarono per la Francia | *Harlay* e Y".
func (c *chunker) stoodFor(i int) bool {
	if i < 3 || c.token(i).Tag != PROPN || c.token(i-2).Tag != DET || !c.lang.Grammar.StandsFor.Has(c.token(i-3).Norm) {
		return false
	}
	return c.lang.Words.Of(c.token(i-1).Norm)&c.lang.toponym != 0 && c.lang.Words.Of(c.folded(i-1, i+1))&c.lang.toponym == 0 && c.lang.Words.Of(c.token(i).Norm)&c.lang.toponym == 0
}

// numbered reports whether a number at token i ends the one-word name that
// begins at first: "nacque Apollo *11*". One that counts something has a noun
// or further numbers beside it.
func (c *chunker) numbered(first, i int) bool {
	t := c.token(i)
	if i != first+1 || t.Tag != NUM || c.timeAt(i) || len(t.Text) < 2 || len(t.Text) > 3 || figures(t.Text, 0) != len(t.Text) || c.lang.Words.Of(c.token(first).Norm)&(c.lang.forename|c.lang.toponym) != 0 {
		return false
	}
	switch c.token(first - 1).Tag {
	case VERB, AUX, DET:
	case NOUN:
		return len(c.numbers) == 0 || c.numbers[0].First >= i // "la mozione Rossi prende 350 voti, la mozione Riva 120"
	default:
		return first == 0
	}
	switch next := c.token(i + 1); next.Tag {
	case NOUN, ADJ, NUM, PROPN, SYM:
		return false
	case PUNCT:
		return next.Text != "," || c.lang.Grammar.Indefinites.Has(c.token(i+2).Lemma) || c.lang.Grammar.Relatives.Has(c.token(i+2).Norm)
	}
	return true
}

// members is how many tokens at i tell of whom or what the body is whose name begins at
// token first: "Associazione Internazionale *dei Lavoratori*".
func (c *chunker) members(first, i int) int {
	of, who := c.token(i), c.token(i+1)
	if of.Tag != ADP || of.Lemma != c.lang.Grammar.Genitive || !of.Morph.Articled || who.Tag != NOUN || !capitalised(who.Text) || c.timeAt(i+1) {
		return 0
	}
	if head := c.lang.Words.Of(c.token(first).Norm); head&groupClass == 0 || head&c.lang.forename != 0 || c.lang.Words.Of(who.Lemma)&c.lang.position != 0 {
		return 0
	}
	return 2
}

// pairOfIdeas is how many tokens at i go on the name of a body that is made of two common
// nouns: "il movimento Giustizia *e Libertà*".
func (c *chunker) pairOfIdeas(p *Phrase, i int) int {
	and, second, first := c.token(i), c.token(i+1), c.token(i-1)
	if i != p.NameFirst+1 || !c.lang.Grammar.Additive.Has(and.Norm) || c.token(p.Head).Morph.Number == Plural || c.lang.classes(c.token(p.Head).Lemma, "")&groupClass == 0 {
		return 0
	}
	for _, t := range [...]*Token{first, second} {
		if !capitalised(t.Text) || !c.lang.mayBe(t, NOUN) || c.lang.Words.Of(t.Norm)&(c.lang.forename|c.lang.toponym|personClass|groupClass) != 0 {
			return 0
		}
	}
	return 2
}

// townBefore reports whether a bare word behind the preposition of where is a town, for the first
// name of somebody and more of it stand behind: "fu assassinato *a Zorlengo | Carlo Neri*".
func (c *chunker) townBefore(first, i int) bool {
	before, t := c.token(first-1), c.token(first)
	return i == first+1 && before.Tag == ADP && before.Lemma == c.lang.Grammar.Dative && !before.Morph.Articled &&
		c.lang.Words.Of(t.Norm)&(c.lang.forename|c.lang.position|personClass) == 0 && !c.lang.Grammar.Titles.Has(t.Norm) && !c.lang.Grammar.Saints.Has(t.Norm) &&
		c.forenamed(i) && c.token(i+1).Tag == PROPN && capitalised(c.token(i+1).Text)
}

// placeBefore reports whether a person's name begins at token i right after the
// whole name of a place: "il presidente degli Stati Uniti | Harry Truman".
func (c *chunker) placeBefore(first, i int) bool {
	if before := c.token(first - 1); i == first+1 && before.Lemma == c.lang.Grammar.Genitive && !before.Morph.Articled && c.officeBefore(first-1) {
		name, next := c.token(first), c.token(i)
		return c.lang.Words.Of(name.Norm)&c.lang.toponym != 0 && next.Tag == PROPN && capitalised(next.Text) && !romanNumeral(next.Text) && c.lang.Words.Of(c.folded(first, i+1))&c.lang.toponym == 0 // "il vescovo di Parma | Cadalo"
	}
	if c.lang.Words.Of(c.token(i).Norm)&c.lang.forename == 0 || i-first < 2 {
		return false
	}
	return c.lang.Words.Of(c.folded(first, i))&c.lang.toponym != 0
}

// holderAfter reports whether a full personal name begins at token i, right after
// the name of the body or the matter of an office: "il segretario del Partito
// Agrario | Ugo Neri", "il ministro delle Saline | Ugo Neri".
func (c *chunker) holderAfter(first, i int) bool {
	if c.lang.Words.Of(c.token(first).Norm)&c.lang.forename != 0 || !c.forenamed(i) || !capitalised(c.token(i+1).Text) || c.token(i+1).Tag != PROPN {
		return false
	}
	prep := c.token(first - 1)
	return prep.Tag == ADP && prep.Lemma == c.lang.Grammar.Genitive && prep.Morph.Articled && c.officeBefore(first-1)
}

// afterPlace reports whether a full personal name begins at token i, after a
// single word that the noun before it makes the name of a place: "alla
// conferenza di Tangeri | Luigi Ettore Galli".
func (c *chunker) afterPlace(i int) bool {
	before := c.lang.Words.Of(c.token(i - 1).Norm)
	of := c.lang.Words.Of(c.token(i).Norm)
	if of&c.lang.forename == 0 || of&c.lang.toponym != 0 || before&(c.lang.forename|personClass) != 0 || c.lang.Grammar.Saints.Has(c.token(i-1).Norm) || c.lang.Grammar.Titles.Has(c.token(i-1).Norm) || !capitalised(c.token(i+1).Text) || c.token(i+1).Tag != PROPN {
		return false
	}
	prep, noun := c.token(i-2), c.token(i-3)
	if prep.Tag != ADP || prep.Lemma != c.lang.Grammar.Genitive || prep.Morph.Articled || noun.Tag != NOUN {
		return false
	}
	classes := c.lang.classes(noun.Lemma, "")
	return classes&(eventClass|placeClass|documentClass) != 0 && classes&(personClass|timeClass) == 0
}

// afterPost reports whether a personal name of two words begins at token i,
// after the one-word name of the place of an office: "l'ambasciatore a Berlino |
// Bernardo Attolico".
func (c *chunker) afterPost(i int) bool {
	prep, noun := c.token(i-2), c.token(i-3)
	if prep.Tag != ADP || !c.lang.Grammar.Locative.Has(prep.Lemma) || prep.Morph.Articled || c.lang.Words.Of(noun.Lemma)&c.lang.position == 0 || c.lang.Words.Of(c.token(i-1).Norm)&c.lang.toponym == 0 {
		return false
	}
	name, next := c.token(i), c.token(i+1)
	return capitalised(name.Text) && name.Tag == PROPN && capitalised(next.Text) && next.Tag == PROPN
}

// afterMatter reports whether a full name begins at token i, after the one word of what
// an office is for: "il ministro per l'Agricoltura | Ugo Neri".
func (c *chunker) afterMatter(i int) bool {
	article, prep, office, next := c.token(i-2), c.token(i-3), c.token(i-4), c.token(i+1)
	return i > 3 && article.Tag == DET && prep.Norm == c.lang.Grammar.Purpose && c.lang.Words.Of(office.Lemma)&c.lang.position != 0 && c.forenamed(i) && next.Tag == PROPN && capitalised(next.Text)
}

// actsThere reports whether somebody whose surname the text has told stands at token i, before his
// verb and behind the name of where he stood: "nel collegio di Erli | *Neri* fu sconfitto".
func (c *chunker) actsThere(i int) bool {
	prep, noun := c.token(i-2), c.token(i-3)
	if i < 3 || !c.token(i).surname || prep.Tag != ADP || prep.Lemma != c.lang.Grammar.Genitive || prep.Morph.Articled || noun.Tag != NOUN || c.lang.Words.Of(c.token(i-1).Norm)&c.lang.forename != 0 || !c.lang.verbFollows(c.Tokens, i+1) {
		return false
	}
	return c.lang.Grammar.Constituencies.Has(noun.Lemma) || c.lang.classes(noun.Lemma, "")&placeClass != 0
}
