package parse

import "strings"

// What somebody was, behind "un": "è stato un *anarchico e scrittore* italiano".

// callings makes nouns of the words that an indefinite article and a conjunction
// show to be two of what somebody was, and an adjective of the nation behind
// them, where the tagger took the nouns for adjectives; and a noun of whence
// somebody is between commas.
func (l *Language) callings(tokens []Token) {
	m := mender{l}
	for i := 2; i+1 < len(tokens); i++ {
		if t := &tokens[i]; t.Tag == ADJ && tokens[i-1].Text == "," && tokens[i+1].Text == "," && tokens[i-2].Tag == PROPN && l.Words.Of(t.Lemma)&l.demonym != 0 {
			t.Tag = NOUN // "X, *bresciana*, figlia di Y"
		}
	}
	for i := 0; i+4 < len(tokens); i++ {
		if tokens[i].Tag != DET || !l.Grammar.Indefinites.Has(tokens[i].Lemma) || !l.Grammar.Additive.Has(tokens[i+2].Norm) && tokens[i+2].Text != "," {
			continue
		}
		first, ok := m.callingAt(tokens, i+1)
		second, too := m.callingAt(tokens, i+3)
		if !ok || !too || tokens[i+3].Tag == ADJ && tokens[i+4].Tag == NOUN && l.Words.Of(tokens[i+4].Lemma)&l.demonym == 0 {
			continue
		}
		tokens[i+1].become(first)
		tokens[i+3].become(second)
		if nation, ok := m.analysis(tokens[i+4].Norm, isAdjective); ok && tokens[i+4].Tag == NOUN && l.Words.Of(nation.Lemma)&l.demonym != 0 {
			tokens[i+4].become(nation)
		}
	}
}

// herCallings makes nouns of persons of what a copula and a feminine article show to be
// the callings of a woman, where the words mean a science or an art too: "è stata una
// *fisica* e *politica* francese".
func (l *Language) herCallings(tokens []Token) {
	for i := 1; i+1 < len(tokens); i++ {
		if t := &tokens[i]; t.Tag == DET && l.Grammar.Indefinites.Has(t.Lemma) && t.Morph.Gender == Feminine && l.Grammar.Copulas.Has(tokens[i-1].Lemma) {
			l.herList(tokens, i+1)
		}
	}
}

// herList goes through the callings from token i on; what is not called by two, or of a
// nation, may be a science.
func (l *Language) herList(tokens []Token, i int) {
	var found []int
	members, ofNation := 0, false
	for ; i < len(tokens); i++ {
		if l.herCalling(&tokens[i]) != "" {
			found = append(found, i)
		} else if tokens[i].Tag != NOUN || l.Words.Of(tokens[i].Lemma)&personClass == 0 {
			break
		}
		members++
		for i+1 < len(tokens) && tokens[i+1].Tag == ADJ && l.herCalling(&tokens[i+1]) == "" {
			i++
			ofNation = ofNation || l.Words.Of(tokens[i].Lemma)&l.demonym != 0
		}
		if i++; i >= len(tokens) || tokens[i].Text != "," && !l.Grammar.Additive.Has(tokens[i].Norm) {
			break
		}
	}
	if members < 2 && !ofNation {
		return
	}
	for _, i := range found {
		tokens[i].Tag, tokens[i].Lemma, tokens[i].Morph = NOUN, l.herCalling(&tokens[i]), Morph{Gender: Feminine, Number: Singular}
	}
}

// herCalling is the calling whose feminine a word may be besides a science, or nothing.
func (l *Language) herCalling(t *Token) string {
	stem, ok := strings.CutSuffix(t.Norm, "a")
	if !ok || t.Tag != ADJ && (t.Tag != NOUN || l.Words.Of(t.Lemma)&personClass != 0) || capitalised(t.Text) || l.Words.Of(stem+"o")&l.occupation == 0 {
		return ""
	}
	return stem + "o"
}

func isAdjective(a *Analysis) bool { return a.Tag == ADJ }

// callingAt is how the word at i is read as the noun of a person.
func (m *mender) callingAt(tokens []Token, i int) (Analysis, bool) {
	t := &tokens[i]
	if t.Tag != ADJ && t.Tag != NOUN || capitalised(t.Text) {
		return Analysis{}, false
	}
	return m.analysis(t.Norm, func(a *Analysis) bool {
		return a.Tag == NOUN && m.Words.Of(a.Lemma)&personClass != 0 && m.Words.Of(a.Lemma)&m.demonym == 0
	})
}
