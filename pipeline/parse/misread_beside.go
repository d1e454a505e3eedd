package parse

// Forms that the words further off tell: conjunctions, adverbs, shared participles
// and names at the head of a sentence.

// surname makes a name of a plural at the head of a sentence whose verb is
// singular: "*Rossi* era segretario", "*Bianchi*, sindaco di Nola, morì".
func (l *Language) surname(tokens []Token) {
	if len(tokens) < 3 || tokens[0].Morph.Number != Plural || !capitalised(tokens[0].Text) {
		return
	}
	t, next := &tokens[0], &tokens[1]
	switch {
	case t.Tag == VERB && t.Morph.Mood == Participle && next.Text == ",":
		for i := range tokens {
			if tokens[i].finite() {
				next = &tokens[i]
				break
			}
		}
	case t.Tag != ADJ && t.Tag != NOUN && !(t.Tag == VERB && t.Morph.Mood == Participle) || l.Words.Of(t.Lemma)&timeClass != 0:
		return
	}
	if next.finite() && next.Morph.Number == Singular && next.Morph.Person == 3 {
		t.Tag, t.Lemma, t.Morph = PROPN, t.Text, Morph{}
	}
}

// tellsHow reports whether "come" behind a verb of saying begins what is told:
// "racconta *come* il re fuggì".
func (l *Language) tellsHow(tokens []Token, i int) bool {
	return i > 0 && l.Grammar.Likewise.Has(tokens[i].Norm) && tokens[i-1].finite() && l.Grammar.Says.Has(tokens[i-1].Lemma) && i+1 < len(tokens) && !l.nounOnly(tokens[i+1:])
}

// doneTo mends a participle right behind its auxiliary that was taken for a noun:
// "furono *arrestati*, l'uno a Roma".
func (m *mender) doneTo(tokens []Token, i int) bool {
	t := &tokens[i]
	if i == 0 || !m.Grammar.PassiveAux.Has(tokens[i-1].Lemma) || tokens[i-1].Morph.Tense != PastHistoric || m.Grammar.NounParticiples.Has(t.Norm) || m.Words.Of(t.Norm)&(m.position|m.occupation) != 0 {
		return false
	}
	a, ok := m.analysis(t.Norm, func(a *Analysis) bool { return isParticiple(a) && a.Morph.Number == tokens[i-1].Morph.Number })
	if ok {
		t.become(a)
	}
	return ok
}

// sharedPassive mends a participle behind a conjunction that shares the auxiliary
// of one before it, and was taken for an adjective or a noun: "fu intercettata e
// in parte *distrutta*".
func (m *mender) sharedPassive(tokens []Token, i int) bool {
	t := &tokens[i]
	if i < 3 || i+1 < len(tokens) && tokens[i+1].Tag != PUNCT && tokens[i+1].Tag != ADP {
		return false
	}
	conj := i - 1
	for conj > i-4 && (tokens[conj].Tag == ADP || tokens[conj].Tag == ADJ || tokens[conj].Tag == NOUN || tokens[conj].Tag == ADV) {
		conj--
	}
	if conj <= 0 || tokens[conj].Tag != CCONJ || m.Words.Of(t.Norm)&m.position != 0 {
		return false
	}
	for j := conj - 1; j > 0; j-- {
		b := &tokens[j]
		switch {
		case b.Tag == PUNCT || b.Tag == DET || b.finite() && b.Tag != AUX:
			return false
		case b.Tag == VERB && b.Morph.Mood == Participle && tokens[j-1].Tag == AUX && m.Grammar.PassiveAux.Has(tokens[j-1].Lemma):
			a, ok := m.analysis(t.Norm, func(a *Analysis) bool {
				return isParticiple(a) && a.Morph.Number == b.Morph.Number && a.Morph.Gender == b.Morph.Gender
			})
			if ok {
				t.become(a)
			}
			return ok
		}
	}
	return false
}

// nounOnly reports whether a noun and no finite verb stands up to the next mark.
func (l *Language) nounOnly(tokens []Token) bool {
	if len(tokens) == 0 || tokens[0].Tag != DET && tokens[0].Tag != NOUN && tokens[0].Tag != PROPN {
		return false
	}
	for i := range tokens {
		if tokens[i].Tag == PUNCT || tokens[i].Tag == SYM {
			return true
		} else if tokens[i].finite() {
			return false
		}
	}
	return true
}

// objectHere reports whether a participle is the bare noun that a finite verb
// right before it takes as its object, nothing else being there to be it.
func (m *mender) objectHere(tokens []Token, i int) bool {
	t := &tokens[i]
	if t.Morph.Mood != Participle || i == 0 || tokens[i-1].Tag != VERB || !tokens[i-1].finite() || i+1 < len(tokens) && tokens[i+1].Tag != ADP && tokens[i+1].Tag != PUNCT {
		return false
	}
	g, verb := m.Grammar, tokens[i-1].Lemma
	if g.Copulas.Has(verb) || g.PassiveAux.Has(verb) || g.Causatives.Has(verb) || g.Unaccusative.Has(verb) || g.Intransitive.Has(verb) || i > 1 && (g.clitics.Has(tokens[i-2].Norm) || tokens[i-2].Tag == AUX) {
		return false
	}
	a, ok := m.analysis(t.Norm, isNoun)
	return ok && (m.Words.Of(a.Lemma)&(personClass|eventClass|groupClass|documentClass) != 0 || !g.NeedsObject.Has(t.Lemma) && !g.ThingObject.Has(t.Lemma))
}

// oddParticiple mends a participle that looks like another word, behind a noun, a
// comma or an auxiliary and before a complement or a time: "un romanzo *edito* da X".
func (m *mender) oddParticiple(tokens []Token, i int) bool {
	t := &tokens[i]
	p, known := m.Grammar.OddParticiples[t.Norm]
	if !known || i == 0 || i+1 >= len(tokens) || !t.finite() && t.Tag != ADJ {
		return false
	}
	before, next := tokens[i-1].Tag, tokens[i+1].Tag
	if before != PUNCT && before != AUX && before != NOUN && before != PROPN && before != ADJ || next != ADP && next != DET && next != ADV {
		return false
	}
	t.become(p)
	return true
}

// objectNoun reports whether a verb in the present stands behind an article that a
// finite verb stands right before, so that it can only be that one's object.
func (m *mender) objectNoun(tokens []Token, i int) bool {
	t := &tokens[i]
	if i < 2 || t.Morph.Mood != Indicative || t.Morph.Tense != Present || tokens[i-1].Tag != DET || !m.Grammar.Articles.Has(tokens[i-1].Lemma) {
		return false
	}
	return tokens[i-2].Tag == VERB && tokens[i-2].finite() && tokens[i-2].Morph.Tense != Present
}

// ordinalHere mends a preposition that is an ordinal before the bare noun of an
// office, or before "di": "X, *secondo* segretario dell'ambasciata", "*secondo* di cinque
// figli".
func (m *mender) ordinalHere(tokens []Token, i int) bool {
	if !m.Grammar.According.Has(tokens[i].Norm) || i+1 >= len(tokens) {
		return false
	}
	next := &tokens[i+1]
	if next.Lemma != m.Grammar.Genitive && (next.Tag != NOUN || next.Morph.Number != Singular || m.Words.Of(next.Lemma)&m.position == 0) {
		return false
	}
	a, ok := m.analysis(tokens[i].Norm, func(a *Analysis) bool { return a.Tag == ADJ })
	if ok {
		tokens[i].become(a)
	}
	return ok
}

// inTheRole mends "quale" before the bare noun of an office or of a person, which
// is no relative: behind a name and a comma it only says what somebody is ("X,
// *quale* direttore, firmò"), elsewhere it works as "come" does ("presiedeva, *quale* decano, X").
func (m *mender) inTheRole(tokens []Token, i int) {
	t := &tokens[i]
	if !m.Grammar.Such.Has(t.Norm) || !m.Grammar.Relatives.Has(t.Norm) || i == 0 || i+1 >= len(tokens) || tokens[i+1].Tag != NOUN || m.Words.Of(tokens[i+1].Lemma)&(m.position|personClass) == 0 || tokens[i-1].Tag == DET || tokens[i-1].Tag == ADP {
		return
	}
	if i > 1 && tokens[i-1].Text == "," && tokens[i-2].Tag == PROPN {
		t.Tag = ADJ
		return
	}
	if tokens[i-1].Tag == PUNCT && (tokens[i-1].Text != "," || i+2 >= len(tokens) || tokens[i+2].Text != ",") {
		return // "la crisi, *quali* autori l'hanno voluta?"
	}
	t.Tag, t.Lemma, t.Morph = ADP, m.Grammar.As, Morph{}
}

// adverbHere reports whether a preposition that is an adverb too stands before a
// finite verb: "subito *dopo* fece ritorno", "*contro* si espresse X".
func (l *Language) adverbHere(tokens []Token, i int) bool {
	if i+1 >= len(tokens) || !l.Grammar.Afterwards.Has(tokens[i].Norm) && !l.Grammar.Stranded.Has(tokens[i].Norm) {
		return false
	}
	if tokens[i+1].finite() {
		return l.Grammar.Afterwards.Has(tokens[i].Norm)
	}
	if i+2 < len(tokens) && l.Grammar.Stranded.Has(tokens[i].Norm) && l.Grammar.follows([]string{tokens[i+1].Norm}, &tokens[i+2]) {
		return true // "votarono *contro* insieme ai liberali"
	}
	return i+2 < len(tokens) && l.Grammar.clitics.Has(tokens[i+1].Norm) && tokens[i+1].Tag != DET && tokens[i+2].finite()
}

// gappedPassive mends a participle right behind a name that a mark opens, taken for
// an adjective, where a passive stands before: "X fu decapitato, Y *impiccato*".
func (m *mender) gappedPassive(tokens []Token, i int) bool {
	if i < 4 || !capitalised(tokens[i-1].Text) || i+1 < len(tokens) && tokens[i+1].Tag != PUNCT && tokens[i+1].Tag != ADP && m.Words.Of(tokens[i+1].Lemma)&m.position == 0 {
		return false
	}
	j := i - 1
	for j > 0 && capitalised(tokens[j].Text) {
		j--
	}
	if tokens[j].Text != "," && tokens[j].Tag != CCONJ {
		return false
	}
	for j--; j > 0; j-- {
		b := &tokens[j]
		if b.Tag == VERB && b.Morph.Mood == Participle && tokens[j-1].Tag == AUX && m.Grammar.PassiveAux.Has(tokens[j-1].Lemma) {
			a, ok := m.analysis(tokens[i].Norm, isParticiple)
			if ok {
				tokens[i].become(a)
			}
			return ok
		} else if b.Text == ";" || b.finite() {
			return false
		}
	}
	return false
}

// officeBehindDate reports whether a participle that is as good as always an office stands
// behind a date between commas.
func (m *mender) officeBehindDate(tokens []Token, i int) bool {
	return m.Grammar.NounParticiples.Has(tokens[i].Norm) && tokens[i].Morph.Mood == Participle && i > 1 && tokens[i-1].Text == "," && tokens[i-2].Tag == NUM &&
		!(i+2 < len(tokens) && tokens[i+1].Tag == ADP && tokens[i+2].Morph.Mood == Infinitive)
}

// byWhom mends a participle behind its noun, before who did it, that was taken for an
// adjective: "lo statuto *redatto* da Lo Cascio".
func (m *mender) byWhom(tokens []Token, i int) bool {
	t := &tokens[i]
	if i == 0 || i+2 >= len(tokens) || tokens[i-1].Tag != NOUN || tokens[i+1].Tag != ADP || !m.Grammar.Agentive.Has(tokens[i+1].Lemma) || !capitalised(tokens[i+2].Text) || m.Words.Of(tokens[i+2].Norm)&m.toponym != 0 {
		return false
	}
	a, ok := m.analysis(t.Norm, func(a *Analysis) bool { return isParticiple(a) && a.Morph.Number == tokens[i-1].Morph.Number })
	if ok = ok && (m.Grammar.ThingObject.Has(a.Lemma) || m.Grammar.NeedsObject.Has(a.Lemma)); ok {
		t.become(a)
	}
	return ok
}

// foundedToo mends a participle taken for an adjective behind its auxiliary and "pure",
// before a comma: "fu pure *fondata*, in maggio, la Lega".
func (m *mender) foundedToo(tokens []Token, i int) bool {
	if i < 2 || i+1 >= len(tokens) || tokens[i+1].Text != "," || !m.Grammar.Also.Has(tokens[i-1].Lemma) || !m.Grammar.PassiveAux.Has(tokens[i-2].Lemma) || tokens[i-2].Morph.Tense != PastHistoric {
		return false
	}
	a, ok := m.analysis(tokens[i].Norm, func(a *Analysis) bool { return isParticiple(a) && a.Morph.Number == tokens[i-2].Morph.Number })
	if ok {
		tokens[i].become(a)
	}
	return ok
}

// countsNext makes a number of the form of a verb in the second person that counts the
// noun in the plural right behind it: "raccolse *sei* voti".
func (m *mender) countsNext(tokens []Token, i int) bool {
	t := &tokens[i]
	if t.Morph.Person != 2 || i+1 >= len(tokens) || tokens[i+1].Tag != NOUN || tokens[i+1].Morph.Number != Plural {
		return false
	}
	a, ok := m.analysis(t.Norm, func(a *Analysis) bool { return a.Tag == NUM })
	if ok {
		t.become(a)
	}
	return ok
}

// seatNamed makes a noun of a place of an adjective between a copula and a name: "ne era
// *capitale* Leopoli".
func (m *mender) seatNamed(tokens []Token, i int) bool {
	t := &tokens[i]
	if i == 0 || i+1 >= len(tokens) || tokens[i+1].Tag != PROPN || !tokens[i-1].finite() || !m.Grammar.Copulas.Has(tokens[i-1].Lemma) || m.Words.Of(t.Lemma)&m.placenoun == 0 {
		return false
	}
	a, ok := m.analysis(t.Norm, isNoun)
	if ok {
		t.become(a)
	}
	return ok
}

// paperNamed makes a noun of an adjective that is the name of a kind of paper, behind its
// article and with no noun beside it: "un'*enciclica* promulgata dal papa".
func (m *mender) paperNamed(tokens []Token, i int) bool {
	t := &tokens[i]
	if i == 0 || tokens[i-1].Tag != DET && !tokens[i-1].Morph.Articled || m.Words.Of(t.Norm)&documentClass == 0 || i+1 < len(tokens) && (tokens[i+1].Tag == NOUN || tokens[i+1].Tag == ADJ) {
		return false
	}
	t.Tag, t.Lemma = NOUN, t.Norm
	return true
}

// trade gives the noun of an occupation its own form where it was taken for the feminine
// plural of another: "Neri, *ingegnere*, che fu sindaco".
func (m *mender) trade(tokens []Token, i int) {
	t := &tokens[i]
	if t.Morph.Number != Plural || t.Lemma == t.Norm || m.Words.Of(t.Norm)&(m.occupation|m.position) == 0 || i > 0 && tokens[i-1].Tag == DET && tokens[i-1].Morph.Number == Plural || i > 0 && tokens[i-1].Morph.Articled && tokens[i-1].Morph.Number == Plural {
		return
	}
	t.Lemma, t.Morph = t.Norm, Morph{Gender: Masculine, Number: Singular}
}
