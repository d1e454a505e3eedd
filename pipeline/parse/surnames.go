package parse

// surnames are the last words of the full names that a text has told so far.
type surnames map[string]bool

// learn notes the surnames of a sentence: what comes last in a run of words with
// capitals that begins with a first name. What follows a particle of place
// ("Caterina *da Siena*") is none.
func (k surnames) learn(l *Language, tokens []Token) {
	for i := 0; i < len(tokens); i++ {
		if tokens[i].Tag != PROPN || !capitalised(tokens[i].Text) || l.Words.Of(tokens[i].Norm)&l.forename == 0 {
			continue
		}
		last := i
		for last+1 < len(tokens) && capitalised(tokens[last+1].Text) && (tokens[last+1].Tag == PROPN || tokens[last+1].Tag == NOUN) {
			last++ // "Domenico *Barone*"
		}
		k.particled(l, tokens, i, last+1)
		if t := &tokens[last]; last > i && !romanNumeral(t.Text) && l.Words.Of(t.Norm)&(l.toponym|l.forename) == 0 {
			k[t.Norm] = true
			if before := &tokens[last-1]; last > i+1 && l.Grammar.Genitive == before.Norm {
				k[before.Norm+" "+t.Norm] = true // "Ettore *Di Lollo*"
			}
		}
		i = last
	}
}

// particled notes a surname that has a preposition for its particle, behind the first name
// at token i: "Jacopo *dal Verme*".
func (k surnames) particled(l *Language, tokens []Token, i, at int) {
	if at != i+1 || at+1 >= len(tokens) || tokens[at].Tag != ADP || !tokens[at].Morph.Articled && !capitalised(tokens[at].Text) || tokens[at].Morph.Articled && capitalised(tokens[at].Text) || !capitalised(tokens[at+1].Text) || l.Words.Of(tokens[at+1].Norm)&(l.toponym|l.forename) != 0 {
		return
	}
	k[tokens[at].Norm+" "+tokens[at+1].Norm] = true
}

// reclaim makes a name of a preposition with a capital and the word behind it that the text
// has told as somebody's surname, before a verb or a comma: "*Dal Verme* si ritirò".
func (k surnames) reclaim(l *Language, tokens []Token, i int) {
	if tokens[i].Tag != ADP || !capitalised(tokens[i].Text) || i+2 >= len(tokens) || !k[tokens[i].Norm+" "+tokens[i+1].Norm] || !l.verbFollows(tokens, i+2) && !l.oneActs(tokens, i+2) && (i == 0 || tokens[i-1].Tag == PUNCT) {
		return
	}
	for j := i; j < i+2; j++ {
		t := &tokens[j]
		t.Tag, t.Lemma, t.Morph, t.surname = PROPN, t.Text, Morph{}, true
	}
}

// recall makes a name of a common word with a capital that the text has told as
// somebody's surname: "*Ferri* fu arrestato", "la *Negri*". At the beginning of a
// sentence, where every word has a capital, only a verb behind it tells.
func (k surnames) recall(l *Language, tokens []Token) {
	for i := range tokens {
		t := &tokens[i]
		k.reclaim(l, tokens, i)
		if !capitalised(t.Text) || !k[t.Norm] {
			continue
		}
		switch t.Tag {
		case NOUN, ADJ, VERB, X, NUM, PROPN:
		default:
			continue
		}
		if alone := i+1 == len(tokens) || !capitalised(tokens[i+1].Text); alone && (i > 0 && tokens[i-1].Tag != PUNCT || l.verbFollows(tokens, i+1) || (t.Morph.Number == Plural || t.Morph.Mood == Gerund || t.finite()) && l.oneActs(tokens, i+1)) {
			t.Tag, t.Lemma, t.Morph, t.surname = PROPN, t.Text, Morph{}, true
		}
	}
}

// oneActs reports whether a comma stands at token i and the verb that comes next is
// somebody's alone: "*Alti*, processato, fu impiccato".
func (l *Language) oneActs(tokens []Token, i int) bool {
	if i >= len(tokens) || tokens[i].Text != "," {
		return false
	}
	for ; i < len(tokens); i++ {
		if tokens[i].finite() {
			return tokens[i].Morph.Number == Singular
		}
	}
	return false
}

// verbFollows reports whether a finite verb stands at token i, or behind the
// unstressed pronouns and denials there.
func (l *Language) verbFollows(tokens []Token, i int) bool {
	for i < len(tokens) && (l.Grammar.clitics.Has(tokens[i].Norm) || l.Grammar.Negations.Has(tokens[i].Norm)) {
		i++
	}
	return i < len(tokens) && tokens[i].finite()
}
