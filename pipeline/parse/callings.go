package parse

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
		if tokens[i].Tag != DET || !l.Grammar.Indefinites[tokens[i].Lemma] || !l.Grammar.Additive[tokens[i+2].Norm] && tokens[i+2].Text != "," {
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
