package parse

// Nouns: the determiners, head and adjectives of a nominal, and its agreement.

// nominal takes a nominal group; first is where its preposition began.
func (c *chunker) nominal(prep string, first int) bool {
	start := c.i
	p := Phrase{First: start, Head: -1, Count: -1}
	if c.token(start-1).Morph.Articled && prep != "" {
		p.Def = Def
	}
	i := c.determiners(&p, start)
	i = c.head(&p, i)
	if p.Head < 0 {
		if !c.bare(&p, start, i) {
			c.i = start
			return false
		}
		i = max(i, p.Head+1)
	}
	p.Last = i
	if p.Count >= 0 && prep == "" && c.lang.Grammar.Multiples.Has(c.token(p.Head).Lemma) {
		c.add(AdverbChunk, first, i, -1, "") // "due volte"
		return true
	}
	c.agree(&p)
	c.addPhrase(p, first, prep)
	return true
}

// determiners takes articles, demonstratives, possessives, numbers and
// adjectives before a head.
func (c *chunker) determiners(p *Phrase, i int) int {
	g := c.lang.Grammar
	if n := c.numberAt(i - 1); n >= 0 && i == p.First && c.token(i).Tag == DET && c.numbers[n].Last > i {
		c.present(p, c.token(i))
		p.Count, i = n, c.numbers[n].Last // "oltre *i 6.200* voti"
	}
	for ; i < len(c.Tokens); i++ {
		if p.Count >= 0 && c.timeAt(i) {
			return i
		}
		if n := c.numberAt(i); n >= 0 && !(c.token(i).Tag == PROPN && c.token(i+1).Tag == PROPN) {
			p.Count = n
			i = c.numbers[n].Last - 1
			if c.counts(n) {
				i++ // "un migliaio *di* soldati"
			}
			continue
		}
		t := c.token(i)
		switch {
		case t.Title == TitleBegins || p.Count >= 0 && c.numberEnds(p, i):
			return i
		case t.Tag == DET || t.Tag == ADJ && (g.Possessives.Has(t.Lemma) || g.SamePerson.Has(t.Lemma) || g.Demonstratives.Has(t.Lemma)):
			c.present(p, t)
		case i == p.First && c.predicative(i):
			return i
		case t.Tag == ADJ && i > p.First && c.adjectivePair(i):
			i++ // "il primo *e* unico congresso"
		case t.Tag == ADJ && c.headFollows(i+1) && !c.office(i) && !c.timeAt(i+1):
		case t.Tag == NUM && c.headFollows(i+1):
		case t.Tag == ADV && c.numberAt(i+1) >= 0:
		case i > p.First && g.Prenominals.Has(t.Norm) && t.Tag != ADJ && c.qualifies(i):
			if c.token(i+1).Morph.Mood == Participle {
				i++
			}
		case g.Titles.Has(t.Norm) && c.token(i+1).Tag == PROPN:
		default:
			return i
		}
	}
	return i
}

// adjectivePair reports whether the adjective at i and the one behind a conjunction
// stand before a noun: "il *primo e unico* congresso".
func (c *chunker) adjectivePair(i int) bool {
	a, b := c.token(i), c.token(i+2)
	return c.lang.Grammar.Additive.Has(c.token(i+1).Norm) && b.Tag == ADJ && a.Morph.Number == b.Morph.Number && c.token(i+3).Tag == NOUN && !c.office(i) && !c.office(i+2) && !c.timeAt(i+3)
}

// predicative reports whether the adjective at i, right behind a copula, is said of
// the name behind it: "erano *presenti* Ugo Neri e Pio Corsi".
func (c *chunker) predicative(i int) bool {
	t, n := c.token(i), len(c.chunks)
	return t.Tag == ADJ && !capitalised(t.Text) && n > 0 && c.chunks[n-1].Kind == VerbChunk && c.chunks[n-1].Last == i && c.saidOf(&c.verbs[c.chunks[n-1].Index], t) &&
		!c.lang.Grammar.Titles.Has(t.Norm) && !c.lang.Grammar.Saints.Has(t.Norm) && !c.office(i) && c.nameStart(i+1)
}

// saidOf reports whether an adjective behind a verb says how somebody is or shows
// himself: "si dichiararono *contrari* Ugo Neri e Pio Corsi".
func (c *chunker) saidOf(v *Verb, t *Token) bool {
	return v.Copula || v.Finite() && (v.Voice == Reflexive && c.lang.Grammar.Commits.Has(v.Lemma) || t.Morph.Number == Plural)
}

// qualifies reports whether a word between an article and a noun of a person, or a
// name, only says when or whether: "l'*allora* segretario", "il *già* citato X".
func (c *chunker) qualifies(i int) bool {
	next := c.token(i + 1)
	if next.Morph.Mood == Participle {
		next = c.token(i + 2)
	}
	return next.Tag == PROPN && capitalised(next.Text) || (next.Tag == NOUN || next.Tag == ADJ && c.token(i).Tag == ADV) && c.lang.classes(next.Lemma, "")&personClass != 0
}

// counts reports whether a number that is a noun counts the noun behind "di":
// "un migliaio *di soldati*", "due milioni *di voti*".
func (c *chunker) counts(n int) bool {
	last := c.numbers[n].Last
	of, next := c.token(last), c.token(last+1)
	return c.token(last-1).Tag == NOUN && of.Tag == ADP && of.Norm == c.lang.Grammar.Genitive && !c.timeAt(last+1) && c.numberAt(last+1) < 0 &&
		(next.Tag == NOUN || next.Tag == ADJ && c.headFollows(last+1))
}

// numberEnds reports whether an article right behind a number with a preposition
// begins another phrase: "con 64 voti contro *51 la* proposta cadde", but
// "*150 i* morti".
func (c *chunker) numberEnds(p *Phrase, i int) bool {
	n := &c.numbers[p.Count]
	return n.Last == i && c.lang.Grammar.Articles.Has(c.token(i).Lemma) && c.token(n.First-1).Tag == ADP
}

// present notes how a determiner presents the phrase.
func (c *chunker) present(p *Phrase, t *Token) {
	g := c.lang.Grammar
	switch {
	case g.Possessives.Has(t.Lemma):
		p.Possessor = true
		if p.Def == Bare {
			p.Def = Possessive
		}
	case g.SamePerson.Has(t.Lemma):
		p.Same = true
	case g.Articles.Has(t.Lemma):
		p.Def = Def
	case g.Demonstratives.Has(t.Lemma):
		p.Def = Demonstrative
	case g.Indefinites.Has(t.Lemma):
		p.Def = Indef
	}
}

// headFollows reports whether a noun or name comes after adjectives at i.
func (c *chunker) headFollows(i int) bool {
	for ; i < len(c.Tokens); i++ {
		switch t := c.token(i); {
		case t.Tag == NOUN || t.Tag == PROPN:
			return true
		case t.Tag == ADJ || t.Tag == NUM || c.numberAt(i) >= 0:
		case t.Tag == CCONJ && c.token(i+1).Tag == ADJ && c.token(i+2).Tag == NOUN:
		default:
			return false
		}
	}
	return false
}

// office reports whether a word tagged as an adjective is the noun of an
// office or a party before a name: "il socialista X", "l'arcivescovo Y".
func (c *chunker) office(i int) bool {
	if c.lang.Words.Of(c.token(i).Lemma)&(personClass|c.lang.demonym) == 0 {
		return false
	}
	next := c.token(i + 1)
	if c.lang.Words.Of(next.Lemma)&c.lang.demonym != 0 {
		next = c.token(i + 2)
	}
	return capitalised(next.Text)
}

// head takes the head noun or name with what follows it closely.
func (c *chunker) head(p *Phrase, i int) int {
	if i >= len(c.Tokens) || c.timeAt(i) {
		return i
	}
	if q := c.quoteAt(i); q >= 0 && c.quotes[q].title && i > p.First {
		p.Kind, p.First, p.Head = Quoted, i, i // "le sue «Confessioni»"
		return c.quotes[q].Last
	}
	switch t := c.token(i); {
	case c.nameStart(i) || c.particle(i):
		p.Kind = Name
		return c.name(p, i)
	case t.Tag == NOUN || t.Tag == PROPN:
		p.Kind, p.Head = Nominal, i
		if t.stands > 0 {
			p.Def = Def
		}
		if t.Tag == PROPN {
			t.Lemma = t.Norm // a dignity with a capital
		}
		return c.tail(p, i+1)
	case t.Tag == NUM && i > 0 && capitalised(t.Text):
		p.Kind, p.Head = Nominal, i
		return i + 1
	case t.Tag == ADJ && !capitalised(t.Text) && (c.office(i) || c.lang.Words.Of(t.Lemma)&personClass != 0 && !c.headFollows(i+1)):
		p.Kind, p.Head = Nominal, i
		return c.tail(p, i+1)
	}
	return i
}

// adjectives takes adjectives after a head, coordinated ones too.
func (c *chunker) adjectives(p *Phrase, i int) int {
	for i < len(c.Tokens) {
		t := c.token(i)
		switch {
		case t.Title == TitleBegins:
			return i
		case p.Kind == Name && c.lang.Words.Of(t.Lemma)&c.lang.position != 0 && c.lang.Words.Of(t.Lemma)&c.lang.demonym == 0 && !capitalised(t.Text):
			return i // "da Carlo II | vicario generale"
		case t.Tag == ADJ && i == p.Head+1 && p.Kind == Nominal && t.Morph.Number == Plural && p.Def == Bare && c.token(p.Head).Morph.Number == Singular && c.lang.Words.Of(t.Lemma)&personClass != 0:
			return i // "si trovarono d'*accordo* | liberali e democratici"
		case t.Tag == ADJ && !c.timeAt(i) && !(capitalised(t.Text) && p.Kind == Nominal && !capitalised(c.token(p.Head).Text)):
			i++
		case t.Tag == VERB && t.Morph.Mood == Participle && p.Head >= 0 && i > p.Head && c.barePart(p, i):
			i++ // "i socialisti moderati"
		case c.lang.Grammar.Negations.Has(t.Norm) && p.Head >= 0 && i > p.Head && c.token(i+1).Morph.Mood == Participle && c.barePart(p, i+1):
			i += 2 // "i paesi non allineati"
		case t.Tag == NOUN && !capitalised(t.Text) && t.Space && i > p.First && c.lang.Words.Of(t.Lemma)&c.lang.demonym != 0 && c.token(i-1).Tag != DET:
			i++ // "il Partito operaio russo"
		case i == p.Head+1 && p.Kind == Nominal && t.Tag == NOUN && t.Space && !capitalised(t.Text) && c.kindNoun(i):
			i++ // "una conferenza stampa"
		case t.Tag == ADV && c.token(i+1).Tag == ADJ && c.token(i+1).Morph.Mood == NoMood:
			i += 2
		case t.Tag == CCONJ && c.token(i-1).Tag == ADJ && c.token(i+1).Tag == ADJ && !c.headFollows(i+2):
			i += 2
		default:
			return i
		}
	}
	return i
}

// kindNoun reports whether the noun at i says of what kind the noun before it is:
// "un governo *ombra*". Behind a number or a noun of time it does not.
func (c *chunker) kindNoun(i int) bool {
	of := c.lang.Words.Of(c.token(i).Norm)
	return of&c.lang.kindNoun != 0 && !c.timeAt(i) && c.token(i-1).Tag == NOUN && c.lang.classes(c.token(i-1).Lemma, "")&lexical != timeClass
}

// barePart reports whether a participle after a noun has no complement of its
// own: then it is an adjective.
func (c *chunker) barePart(p *Phrase, i int) bool {
	head, t, next := c.token(p.Head), c.token(i), c.token(i+1)
	if p.Kind != Nominal || t.Morph.Clitic != "" || head.Morph.Number != t.Morph.Number || head.Morph.Gender != NoGender && head.Morph.Gender != Common && head.Morph.Gender != t.Morph.Gender || c.timeAt(i+1) {
		return false
	}
	switch next.Tag {
	case PUNCT, AUX, SCONJ:
		return next.Text != "(" && next.Text != "«" && next.Text != "\""
	case VERB:
		return next.Morph.Mood == Indicative
	case PRON:
		return c.lang.Grammar.Relatives.Has(next.Norm) || c.clitic(i+1)
	case ADP:
		return c.lang.Grammar.Relatives.Has(c.token(i+2).Norm) && c.token(i+2).Tag != SCONJ
	}
	return false
}

// bare makes a phrase of a pronoun, a lone number or an adjective used as a
// noun after its article.
func (c *chunker) bare(p *Phrase, start, i int) bool {
	t := c.token(i)
	switch {
	case i < len(c.Tokens) && t.Tag == PRON && !c.lang.Grammar.Relatives.Has(t.Norm) && t.Morph.Clitic == "" && !(p.Count >= 0 && c.clitic(i)):
		p.Kind, p.Head = Pronoun, i
	case i > start && t.Tag == ADJ:
		p.Kind, p.Head = Nominal, i
	case p.Count >= 0:
		p.Kind, p.Head = Counted, i-1
	case i > start && p.Def == Demonstrative:
		p.Kind, p.Head = Pronoun, i-1
	default:
		return false
	}
	return true
}
