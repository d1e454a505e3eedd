package parse

// Names and their like: words that the tagger mistakes because of their capital,
// or because they work in pairs.

// nameWords mends them before anything else is mended.
func (m *mender) nameWords(tokens []Token) {
	m.opening(tokens)
	for i := 1; i < len(tokens); i++ {
		t := &tokens[i]
		if !capitalised(t.Text) {
			switch {
			case m.Grammar.TitlePreps[t.Norm] != "" && opensTitle(tokens, i+1):
				t.Tag, t.Lemma, t.Morph = ADP, m.Grammar.TitlePreps[t.Norm], Morph{} // "scrisse *ne* «La Voce»"
			case m.Grammar.Correlatives[t.Norm] != "":
				m.correlative(tokens, i)
			case t.Tag == PROPN && tokens[i-1].Tag == NOUN && len(t.Norm) > 5 && !m.Grammar.NameParticles.Has(t.Norm) && letterFirst(t.Text):
				t.Tag, t.Lemma, t.Morph = ADJ, t.Norm, Morph{Number: tokens[i-1].Morph.Number, Gender: tokens[i-1].Morph.Gender} // "il concilio *lateranense*"
			case t.Tag == NOUN && t.Morph.Number == Plural && t.Lemma != t.Norm && m.Words.Of(t.Norm)&m.position != 0 && tokens[i-1].Morph.Number != Plural:
				if a, ok := m.analysis(t.Norm, func(a *Analysis) bool { return isNoun(a) && a.Lemma == t.Norm }); ok {
					t.become(a) // "Rossi *tesoriere*", no women
				}
			}
			continue
		}
		before := &tokens[i-1]
		switch {
		case t.Tag == PROPN && m.assembly(tokens, i):
			if a, ok := m.analysis(t.Norm, isNoun); ok {
				t.become(a) // "entrarono in *Parlamento* X e Y"
			} else {
				t.Tag, t.Lemma, t.Morph = NOUN, t.Norm, Morph{Gender: Masculine, Number: Singular} // "entrò al *Reichsrat*"
			}
		case m.articledSurname(tokens, i):
			t.Tag, t.Lemma, t.Morph = PROPN, t.Text, Morph{} // "il *Bordi* si ritirò"
		case i+1 < len(tokens) && t.Tag == DET && m.Grammar.Articles.Has(t.Lemma) && capitalised(tokens[i+1].Text) && before.Tag == PROPN && m.Words.Of(before.Norm)&m.forename != 0 && m.Words.Of(before.Norm)&m.toponym == 0:
			t.Tag, t.Lemma, t.Morph = PROPN, t.Text, Morph{} // "Guido *La Pietra*"
			tokens[i+1].Tag, tokens[i+1].Lemma, tokens[i+1].Morph = PROPN, tokens[i+1].Text, Morph{}
		case t.Tag == ADJ && before.Tag == NOUN && i+1 < len(tokens) && romanNumeral(tokens[i+1].Text):
			t.Tag, t.Lemma, t.Morph = PROPN, t.Text, Morph{} // "il concilio *Vaticano* II"
		case t.Tag == ADJ && before.Tag == NOUN && !capitalised(before.Text) && m.Words.Of(before.Lemma)&m.placenoun != 0 && before.Morph.Number == Singular && m.Words.Of(t.Lemma)&m.demonym == 0:
			t.Tag, t.Lemma, t.Morph = PROPN, t.Text, Morph{} // "il teatro *Sociale*"
		case t.Tag == ADJ && before.Tag == ADJ && capitalised(before.Text) && m.Grammar.Ordinals[before.Norm] > 0 && !nominalAt(tokens, i+1):
			if a, ok := m.analysis(t.Norm, isNoun); ok {
				t.become(a)
			} else {
				t.Tag, t.Lemma = NOUN, t.Norm // "la Prima *Internazionale*"
			}
		case len(t.Text) == 1 && t.Tag != PROPN && before.Tag == NOUN && i+1 < len(tokens) && (tokens[i+1].Tag == VERB || tokens[i+1].Tag == AUX || tokens[i+1].Tag == PUNCT && tokens[i+1].Text != "."):
			t.Tag, t.Lemma, t.Morph = PROPN, t.Text, Morph{} // "la mozione *A* ebbe"
		case t.Tag == NOUN && before.Tag != DET && before.Tag != ADJ && before.Tag != PUNCT && !before.Morph.Articled && m.Words.Of(t.Norm)&m.toponym != 0 && (t.Lemma != t.Norm || before.Tag == ADP):
			t.Tag, t.Lemma, t.Morph = PROPN, t.Text, Morph{} // "nel 1848 *Lodi* insorse"
		case t.Tag == NOUN && m.amidNames(tokens, i):
			t.Tag, t.Lemma, t.Morph = PROPN, t.Text, Morph{} // "tre figli: *Ottone*, Luigi e Anna"
		case t.Tag == X && !letterFirst(t.Text):
			t.Tag, t.Lemma = PROPN, t.Text // "ʿAbd"
		}
	}
	if len(tokens) > 0 && m.Grammar.Correlatives[tokens[0].Norm] != "" {
		m.correlative(tokens, 0)
	}
}

// amidNames reports whether a noun with a capital that is a first name too stands in a list beside
// another first name.
func (m *mender) amidNames(tokens []Token, i int) bool {
	t := &tokens[i]
	if !capitalised(t.Text) || m.Words.Of(t.Norm)&m.forename == 0 || m.Words.Of(t.Lemma)&(m.position|m.occupation) != 0 {
		return false
	}
	joins := func(k int) bool {
		return k > 0 && k < len(tokens) && (tokens[k].Text == "," || m.Grammar.Additive.Has(tokens[k].Norm))
	}
	name := func(k int) bool {
		return k > 0 && k < len(tokens) && tokens[k].Tag == PROPN && m.Words.Of(tokens[k].Norm)&m.forename != 0
	}
	return (tokens[i-1].Text == ":" || joins(i-1)) && joins(i+1) && name(i+2) || joins(i-1) && name(i-2) && (i+1 == len(tokens) || tokens[i+1].Tag == PUNCT)
}

// assembly reports whether what was taken for a name behind a preposition is the noun of an
// assembly with a capital that no name goes on.
func (m *mender) assembly(tokens []Token, i int) bool {
	before := &tokens[i-1]
	if !m.Grammar.Assemblies.Has(tokens[i].Norm) || before.Tag != ADP || !before.Morph.Articled && !m.Grammar.Whither.Has(before.Lemma) {
		return false
	}
	return i+1 == len(tokens) || !capitalised(tokens[i+1].Text) || m.Words.Of(tokens[i+1].Norm)&m.forename != 0
}

// articledSurname reports whether a noun with a capital is plural and the article before it
// singular: it is somebody's name.
func (m *mender) articledSurname(tokens []Token, i int) bool {
	t, before := &tokens[i], &tokens[i-1]
	if t.Tag != NOUN && t.Tag != ADJ || t.Morph.Number != Plural || before.Morph.Number != Singular || before.Tag != DET && !before.Morph.Articled || before.Tag == DET && !m.Grammar.Articles.Has(before.Lemma) {
		return false
	}
	if t.Lemma == t.Norm || m.Words.Of(t.Norm)&(m.toponym|groupClass|m.position) != 0 || m.classes(t.Lemma, "")&groupClass != 0 {
		return false
	}
	if i+1 < len(tokens) && (tokens[i+1].Tag == NOUN || tokens[i+1].Tag == ADJ || capitalised(tokens[i+1].Text)) {
		return false
	}
	_, singular := m.analysis(t.Norm, func(a *Analysis) bool { return isNoun(a) && a.Morph.Number != Plural })
	return !singular
}

// opensTitle reports whether a mark of quotation or a title begins at token i.
func opensTitle(tokens []Token, i int) bool {
	return i < len(tokens) && (tokens[i].Title == TitleBegins || tokens[i].Text == "«" || tokens[i].Text == "“" || tokens[i].Text == "\"")
}

// opening makes a noun of the noun of a person that opens a sentence with its
// complement or a year and was taken for a name: "*Partigiano* della libertà, …", "*Volontario*
// nel 1859, …".
func (m *mender) opening(tokens []Token) {
	if len(tokens) < 3 || tokens[0].Tag != PROPN || tokens[1].Lemma != m.Grammar.Genitive && !(tokens[1].Tag == ADP && tokens[2].Tag == NUM) && !(tokens[1].Text == "," && m.Words.IsIn(tokens[0].Norm, "partisan")) || m.Words.Of(tokens[0].Norm)&(m.forename|m.toponym) != 0 {
		return
	}
	if a, ok := m.analysis(tokens[0].Norm, func(a *Analysis) bool { return isNoun(a) && m.classes(a.Lemma, "")&personClass != 0 }); ok {
		tokens[0].become(a)
	}
}

// correlative makes conjunctions of a pair of words around the members of a list:
// "*sia* X *sia* Y", "*tanto* X *quanto* Y". The first says nothing of its own.
func (m *mender) correlative(tokens []Token, i int) {
	if !nominalAt(tokens, i+1) {
		return
	}
	second := m.Grammar.Correlatives[tokens[i].Norm]
	for j := i + 2; j < min(i+14, len(tokens)); j++ {
		t := &tokens[j]
		if t.Norm == second || t.Norm == tokens[i].Norm {
			if nominalAt(tokens, j+1) {
				tokens[i].Tag, tokens[i].Morph = ADV, Morph{}
				t.Tag, t.Lemma, t.Morph = CCONJ, t.Norm, Morph{}
			}
			return
		}
		if t.finite() {
			return
		}
	}
}

// nominalAt reports whether a nominal begins at token i, with its preposition or
// without.
func nominalAt(tokens []Token, i int) bool {
	if i >= len(tokens) {
		return false
	}
	switch tokens[i].Tag {
	case NOUN, PROPN, DET, ADP:
		return true
	}
	return false
}

// sits reports whether the noun of a body that was taken for a name says where the name
// behind it, the subject of a verb, does something: "in *Senato* Rossi propose".
func (l *Language) sits(tokens []Token, i int) bool {
	before := &tokens[i-1]
	return before.Tag == ADP && !before.Morph.Articled && l.Grammar.Whither.Has(before.Lemma) && i+2 < len(tokens) && capitalised(tokens[i+1].Text) &&
		l.classes(tokens[i].Norm, "")&groupClass != 0 && l.Words.Of(tokens[i].Norm)&(l.forename|l.toponym) == 0 && l.verbFollows(tokens, i+2)
}

// particled reports whether a verb's form is the particle with which a surname begins:
// "*van* Rensburg fu deportato".
func (l *Language) particled(tokens []Token, i int) bool {
	return (tokens[i].Tag == VERB || tokens[i].Tag == AUX) && l.Grammar.NameParticles.Has(tokens[i].Norm) && i+1 < len(tokens) && capitalised(tokens[i+1].Text) && (i == 0 || tokens[i-1].Tag != PRON)
}

// gathering reports whether what the tagger took for a name behind an article or an
// ordinal is the noun of an event that more words with a capital describe.
func (l *Language) gathering(tokens []Token, i int) bool {
	t, before := &tokens[i], &tokens[i-1]
	if i+1 >= len(tokens) || !capitalised(t.Text) || !capitalised(tokens[i+1].Text) || tokens[i+1].Tag != PROPN && tokens[i+1].Tag != ADJ || l.Words.Of(tokens[i+1].Norm)&l.forename != 0 {
		return false
	}
	if before.Tag != DET && !before.Morph.Articled && !romanNumeral(before.Text) {
		return false
	}
	return l.Words.Of(t.Norm)&eventClass != 0 && l.Words.Of(t.Norm)&(placeClass|personClass|l.toponym|l.forename) == 0
}

// retagName mends the tag of what was taken for a name.
func (l *Language) retagName(tokens []Token, i int) {
	t := &tokens[i]
	switch {
	case i == 0 && l.stands(tokens):
		t.Tag = ADJ // "*Contrario* alla guerra, si dimise"
	case i == 0 && len(tokens) > 2 && tokens[1].Lemma == l.Grammar.Genitive && l.Words.Of(t.Norm)&(personClass|l.forename|l.toponym) == personClass && len(l.Lexicon.Analyses(nil, t.Norm)) == 0:
		t.Tag, t.Lemma, t.Morph = NOUN, t.Norm, Morph{Number: Singular} // "*Fautrice* della pace, X …"
	case i == 0 && len(tokens) > 2 && tokens[1].Text == "," && tokens[2].Tag == ADP && l.Words.Of(t.Norm)&(l.forename|l.toponym) == 0 && l.classes(t.Norm, "")&personClass != 0:
		t.Tag, t.Lemma, t.Morph = NOUN, t.Norm, Morph{Number: Singular} // "*Promotrice*, con X, della lega, fu arrestata"
	case i == 0 && l.detached(tokens):
		t.Tag = ADJ // "*Malato*, chiese la pace"
	case i == 0:
	case l.sits(tokens, i):
		t.Tag, t.Lemma, t.Morph = NOUN, t.Norm, Morph{Gender: Masculine, Number: Singular} // "in *Senato* Rossi disse"
	case l.gathering(tokens, i):
		l.nominal(t) // "al *Congresso* Nazionale Operaio", "il IV *Concilio* Lateranense"
	case l.entitles(tokens, i):
		t.Tag, t.Lemma = ADJ, t.Norm // "la *Triplice* alleanza"
	case l.unheard(tokens, i):
		t.Tag, t.Morph.Number = ADJ, tokens[i-1].Morph.Number // "un giurista tupamarense"
	}
}

// saintly makes one name of a saint's title with a capital and of the word behind it that
// make a place's together: "San *Gallo*".
func (l *Language) saintly(tokens []Token, i int) bool {
	if i == 0 || !capitalised(tokens[i].Text) || !capitalised(tokens[i-1].Text) || !l.Grammar.Saints.Has(tokens[i-1].Norm) || l.Words.ofJoined(tokens[i-1].Norm, tokens[i].Norm)&l.toponym == 0 {
		return false
	}
	tokens[i].be(PROPN, tokens[i].Text)
	tokens[i-1].Tag, tokens[i-1].Lemma = PROPN, tokens[i-1].Text
	return true
}
