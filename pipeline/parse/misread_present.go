package parse

// The historical present: verbs that are also nouns or adjectives, in sentences
// told in the present.

func isPresent(a *Analysis) bool {
	return a.Tag == VERB && a.Morph.Mood == Indicative && a.Morph.Tense == Present && a.Morph.Person == 3
}

// tellsNow reads a word taken for a noun or an adjective as the present of its
// sentence's only verb: "nel 1848 *fonda* un giornale", "Ferri *pubblica* il saggio",
// "il re *nomina* Bardi ministro".
func (m *mender) tellsNow(tokens []Token, i int) bool {
	if i+1 == len(tokens) || !m.leavesRoom(tokens, i) || m.verbAhead(tokens, i+1) {
		return false
	}
	a, ok := m.analysis(tokens[i].Norm, isPresent)
	if !ok {
		return false
	}
	tokens[i].become(a)
	if before := &tokens[max(0, i-1)]; before.Tag == NOUN && capitalised(before.Text) && before.Morph.Number != a.Morph.Number {
		before.Tag, before.Lemma, before.Morph = PROPN, before.Text, Morph{} // "*Ferri* pubblica"
	}
	return true
}

// leavesRoom reports whether a verb may stand at i: at the head of a sentence or
// behind a comma before a determiner, or between a subject or a year and what goes with
// a verb.
func (m *mender) leavesRoom(tokens []Token, i int) bool {
	next := &tokens[i+1]
	determined := next.Tag == DET && !m.Grammar.Possessives.Has(next.Lemma)
	if i == 0 || tokens[i-1].Tag == PUNCT {
		done := tokens[0].Tag == VERB && tokens[0].Morph.Mood == Participle && next.Tag == ADP && next.Lemma != m.Grammar.Genitive
		return (determined || done) && (i == 0 || tokens[i-1].Text == ",") // "espulsa nel 1928, *fonda* con X la Lega"
	}
	somebody := next.Tag == PROPN || next.Tag == NOUN && m.classes(next.Lemma, "")&personClass != 0
	if capitalised(tokens[i].Text) || !determined && !somebody && next.Tag != ADP && next.Tag != ADV {
		return false
	}
	switch before := &tokens[i-1]; before.Tag {
	case PROPN:
		return true
	case NUM:
		return len(before.Text) > 2 && startsDigit(before.Text)
	case ADJ:
		return determined && i > 1 && tokens[i-2].Tag == NOUN && m.classes(tokens[i-2].Lemma, "")&timeClass != 0 // "l'anno seguente *sposa* la figlia"
	case NOUN:
		if capitalised(before.Text) && (i > 1 || before.Morph.Number == Plural && (determined || next.Tag == PROPN)) {
			return true
		}
		c := m.classes(before.Lemma, "")
		return c&(personClass|groupClass) != 0 && before.Morph.Number != Plural || c&timeClass != 0 && determined
	}
	return false
}

// goesOnNow reads a bare noun behind a conjunction as one more verb of a sentence that
// is told in the present: "conquista la città e *marcia* su Verla".
func (m *mender) goesOnNow(tokens []Token, i int) bool {
	if i < 3 || i+1 == len(tokens) || !m.Grammar.Additive.Has(tokens[i-1].Norm) || tokens[i].Morph.Number == Plural || capitalised(tokens[i].Text) {
		return false
	}
	if next := &tokens[i+1]; next.Tag != ADP && next.Tag != DET || next.Lemma == m.Grammar.Genitive || m.verbAhead(tokens, i+1) {
		return false
	}
	k := i - 2
	for k > 0 && (tokens[k].Tag == NOUN || tokens[k].Tag == ADJ || tokens[k].Tag == PROPN) {
		k--
	}
	if tokens[k].Tag != DET && !tokens[k].Morph.Articled {
		return false
	}
	for ; k >= 0; k-- {
		if tokens[k].finite() {
			a, ok := m.analysis(tokens[i].Norm, isPresent)
			if ok = ok && tokens[k].Morph.Tense == Present && tokens[k].Morph.Number == a.Morph.Number; ok {
				tokens[i].become(a)
			}
			return ok
		}
	}
	return false
}

// verbAhead reports whether the clause that begins at i has a finite verb of its
// own.
func (m *mender) verbAhead(tokens []Token, i int) bool {
	for ; i < len(tokens); i++ {
		t := &tokens[i]
		switch {
		case t.finite():
			return true
		case t.Tag == CCONJ && i+1 < len(tokens) && (tokens[i+1].finite() || i+2 < len(tokens) && tokens[i+2].finite() && tokens[i+1].Tag == PRON),
			m.Grammar.Relatives.Has(t.Norm), t.Tag == SCONJ, t.Text == ";", t.Text == ":":
			return false
		}
	}
	return false
}
