package parse

import "strings"

// Epithets: what is said behind a name and belongs to it.

// epithet is how many tokens at i are the epithet of the person whose name
// begins at first: "Carlo *il Calvo*", "Giovanni *dalle Bande Nere*"; 0 if none.
func (c *chunker) epithet(first, i int) int {
	t, next := c.token(i), c.token(i+1)
	elder := t.Tag == DET && c.lang.Grammar.Elders.Has(next.Norm)
	if i != first+1 && !romanNumeral(c.token(i-1).Text) && !elder || c.lang.Words.Of(c.token(i-1).Norm)&c.lang.toponym != 0 && !c.forenamed(first) || !capitalised(next.Text) || next.Tag == PUNCT || romanNumeral(next.Text) {
		return 0
	}
	switch {
	case t.Tag == DET && c.lang.Grammar.Articles.Has(t.Lemma) && t.Morph.Number != Plural:
		if c.byname(first, i+1) {
			return 2
		}
	case t.Tag == ADP && t.Morph.Articled && i == first+1 && (c.lang.Grammar.Agentive.Has(t.Lemma) || t.Lemma == c.lang.Grammar.Genitive) && c.forenamed(first) && !c.known(i+1) && !c.collective(i+1):
		n := 2
		for u := c.token(i + n); capitalised(u.Text) && u.Tag != PUNCT; u = c.token(i + n) {
			n++
		}
		return n
	}
	return 0
}

// forenamed reports whether the word at i is a forename and not more often a
// place.
func (c *chunker) forenamed(i int) bool {
	of := c.lang.Words.Of(c.token(i).Norm)
	return of&c.lang.forename != 0 && of&c.lang.toponym == 0
}

// known reports whether the capitalised word at i is in the lists as an office, a
// body or a place, and so no epithet.
func (c *chunker) known(i int) bool {
	return c.lang.Words.Of(c.token(i).Norm)&(c.lang.toponym|c.lang.position|c.lang.office|c.lang.forename|groupClass) != 0
}

// collective reports whether the capitalised word at i is a noun of a body, an
// event or a document.
func (c *chunker) collective(i int) bool {
	return Classes(c.lang.Lexicon.Classes(c.token(i).Norm))&(groupClass|documentClass|eventClass) != 0
}

// byname reports whether the capitalised word at i, behind an article, is the
// byname of the person whose name begins at first: an adjective ("il Calvo") or,
// behind a forename, a noun of a person ("il Conquistatore").
func (c *chunker) byname(first, i int) bool {
	if c.known(i) || capitalised(c.token(i+1).Text) && c.token(i+1).Tag != PUNCT {
		return false
	}
	forename := c.forenamed(first) || c.lang.Words.Of(c.token(first).Norm)&c.lang.forename != 0 && romanNumeral(c.token(i-2).Text)
	norm := c.token(i).Norm
	if !strings.HasSuffix(c.token(i-1).Norm, "'") && c.token(i-1).Morph.Gender == Feminine && forename && c.lang.Grammar.ForenameGender(c.token(first).Norm) == Masculine {
		return false // "con Carlo la Destra"
	}
	var buf [8]Analysis
	for _, a := range c.lang.Lexicon.Analyses(buf[:0], norm) {
		if a.Tag == ADJ && a.Morph.Number != Plural || forename && a.Tag == NOUN && a.Morph.Number != Plural && c.lang.Lexicon.Classes(a.Lemma)&PersonNoun != 0 {
			return true
		}
	}
	return false
}
