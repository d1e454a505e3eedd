package parse

// Titles of works that no mark sets off.

// titled takes the title that follows the noun of a work and begins with an
// article in capitals: "il romanzo *La casa sul fiume*", "il settimanale *Il
// Risveglio*". It gives the token after it, or i.
func (c *chunker) titled(p *Phrase, i int) int {
	t := c.token(i)
	if p.Kind != Nominal || c.token(p.Head).Morph.Number == Plural || t.Tag != DET || !c.lang.Grammar.Articles.Has(t.Lemma) || !capitalised(t.Text) || !t.Space || p.Head != i-1 && c.token(i-1).Tag != ADJ {
		return i
	}
	if c.lang.classes(c.token(p.Head).Lemma, "")&documentClass == 0 && c.lang.Words.Of(c.token(p.Head).Lemma)&c.lang.work == 0 {
		return i
	}
	end := c.titleWords(i + 1)
	if end == i+1 {
		return i
	}
	if prep := c.token(end); prep.Tag == ADP && !c.lang.Grammar.Agentive.Has(prep.Lemma) && !c.timeAt(end) && prep.Morph.Articled {
		if n := c.titleWords(end + 1); n > end+1 {
			end = n
		}
	}
	p.NameFirst, p.NameLast = i, end
	return end
}

// titleWords is the end of the nouns, names and adjectives from token i on.
func (c *chunker) titleWords(i int) int {
	for ; i < len(c.Tokens) && !c.timeAt(i); i++ {
		switch t := c.token(i); {
		case t.Tag == NOUN || t.Tag == ADJ || t.Tag == PROPN || capitalised(t.Text) && t.Tag != PUNCT:
		default:
			return i
		}
	}
	return i
}

// titleArticle reports whether a common noun and the article before it, both with
// a capital right behind a verb, are the title of a work: "scrisse *Le Rive*".
func (c *chunker) titleArticle(p *Phrase) bool {
	t, before := c.token(p.First), c.token(p.First-1)
	if p.Kind != Nominal || p.Prep != "" || before.Tag != VERB || p.Head != p.First+1 || !capitalised(t.Text) || !capitalised(c.token(p.Head).Text) || p.Named() {
		return false
	}
	article := t.Tag == DET && c.lang.Grammar.Articles.Has(t.Lemma) || romanNumeral(t.Text) && c.lang.Grammar.Articles.Has(t.Norm) && p.Number == Plural // "I Dossi"
	return article && p.Classes&(placeClass|objectClass|abstractClass) != 0 && p.Classes&(personClass|groupClass|documentClass) == 0 && c.lang.Words.Of(c.token(p.Head).Norm)&c.lang.toponym == 0
}

// takesTitle reports whether the title behind a noun can be its name: not behind what
// only says, with a verb, that something was printed or how ("diede alle *stampe*
// «La rupe»", "mise in *scena* «La rupe»").
func (c *chunker) takesTitle(p *Phrase) bool {
	before, head := c.token(p.First-1), c.token(p.Head)
	if p.First == 0 || before.Tag != ADP || p.Kind != Nominal {
		return true
	}
	if c.token(p.First-2).Tag == VERB && c.lang.Grammar.IntoPrint.Has(head.Lemma) {
		return false
	}
	return p.Def != Bare || p.Head != p.First || c.lang.classes(head.Lemma, "")&(documentClass|groupClass|personClass) != 0 || c.token(p.First-2).Tag != VERB
}
