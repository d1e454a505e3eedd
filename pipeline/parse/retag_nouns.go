package parse

import "strings"

// bareNouns mends nouns without an article, and ages and trades before a name,
// that the tagger took for participles, prepositions, names or adjectives.
func (l *Language) bareNouns(tokens []Token) {
	for i := range tokens {
		t := &tokens[i]
		switch {
		case l.isAge(t):
			t.Tag, t.Lemma, t.Morph = ADJ, t.Norm, Morph{Number: Singular} // "il *settantaduenne* Tizio"
		case i > 0 && (t.Tag == NOUN || t.Tag == ADJ || t.Tag == VERB) && l.knownAs(tokens, i):
			t.Tag, t.Lemma, t.Morph.Mood = VERB, l.Grammar.Knows, Participle // "X, *nota* anche come Y"
		case i > 0 && t.Tag == ADJ && l.tradeAt(tokens, i):
			t.Tag, t.Morph.Number = NOUN, Singular // "il trentenne *operaio* Tizio"
		case i > 0 && t.Tag == VERB && t.Morph.Mood == Participle && l.bareObject(tokens, i):
			l.nominal(t) // "tenne *seduta*", "mandò *delegati*"
		case t.Tag == ADP && l.Grammar.Ordinals[t.Norm] > 0 && i+1 < len(tokens) && tokens[i+1].Tag == NOUN && l.Words.Of(tokens[i+1].Lemma)&l.position != 0:
			t.Tag, t.Lemma = ADJ, t.Norm // "*secondo* segretario", not "secondo il segretario"
		case t.Tag == NOUN && l.Grammar.Ordinals[t.Norm] > 0 && i+3 < len(tokens) && tokens[i+1].Tag == CCONJ && tokens[i+2].Tag == ADJ && tokens[i+3].Tag == NOUN:
			t.Tag, t.Lemma = ADJ, t.Norm // "il *quinto* e ultimo congresso"
		case i > 0 && t.Tag == NOUN && tokens[i-1].Text == "," && l.lasting(tokens, i):
			l.participial(t) // "l'assedio, *durato* dal 3 al 9 maggio", "la lega, *durata* dieci anni"
		case i > 1 && t.Tag == NOUN && !capitalised(t.Text) && tokens[i-1].Tag == NUM && len(tokens[i-1].Text) == 4:
			l.told(t) // "che il 3 marzo 1714 *pose* termine alla guerra"
		case i > 0 && t.Tag == NOUN && t.Lemma != t.Norm && tokens[i-1].Tag == ADP && !tokens[i-1].Morph.Articled && l.citation(t):
			// "mandò a *morte* il re": of death and not of the dead
		case i > 1 && t.Tag == NOUN && tokens[i-1].Tag == ADJ && tokens[i-2].Tag == NOUN && capitalised(tokens[i-2].Text) && !capitalised(t.Text):
			l.furtherAdjective(t, &tokens[i-2]) // "l'Assemblea nazionale *costituente*"
		case i > 0 && (t.Tag == NOUN || t.Tag == ADJ) && l.Grammar.BeforeNoun.Has(t.Norm) && l.nounBehind(tokens, i):
			t.Tag, t.Lemma, t.Morph.Mood = ADJ, l.masculine(t), NoMood // "la *vecchia* capitale"
		case i > 0 && t.Tag == ADJ && l.Grammar.TrueName.Has(t.Norm) && tokens[i-1].Text == ",":
			l.nominal(t) // "X, *pseudonimo* di Y"
		case t.Tag == ADP && l.describedNoun(tokens, i):
			l.nominal(t) // "*causa* occasionale della guerra"
		}
	}
}

// knownAs reports whether a word behind a comma says by what other name somebody or
// something is known: "X, meglio *noto* come Y", "X, *nota* con il nome di Y".
func (l *Language) knownAs(tokens []Token, i int) bool {
	if !l.Grammar.Known.Has(tokens[i].Norm) {
		return false
	}
	before := i - 1
	for before > 0 && tokens[before].Tag == ADV {
		before--
	}
	after := i + 1
	for after < len(tokens) && tokens[after].Tag == ADV {
		after++
	}
	if after+2 >= len(tokens) {
		return false
	}
	if tokens[before].Text != "," {
		return tokens[before].Tag == NOUN && tokens[after].Norm == l.Grammar.As && (tokens[after+1].Title == TitleBegins || tokens[after+1].Tag == PROPN || closing(tokens[after+1].Text) != "") // "le leggi *note come* «Liber»"
	}
	return tokens[after].Norm == l.Grammar.As || l.Grammar.DenotedBy.Has(tokens[after].Lemma) && (l.Grammar.NameNouns.Has(tokens[after+1].Lemma) || l.Grammar.NameNouns.Has(tokens[after+2].Lemma))
}

// citation gives a noun its reading as the form that dictionaries list, if it has one.
func (l *Language) citation(t *Token) bool {
	for _, a := range l.Lexicon.Analyses(nil, t.Norm) {
		if a.Tag == NOUN && a.Lemma == t.Norm && a.Morph.Number == Singular {
			t.become(a)
			return true
		}
	}
	return false
}

// lasting reports whether a bare noun behind a comma is the participle of a verb of
// lasting or going: a time or a place comes right behind it.
func (l *Language) lasting(tokens []Token, i int) bool {
	if i+1 >= len(tokens) || capitalised(tokens[i].Text) {
		return false
	}
	next := &tokens[i+1]
	return next.Tag == NUM || next.Tag == ADV || next.Tag == ADP && (l.Grammar.Agentive.Has(next.Lemma) || l.Grammar.Whither.Has(next.Lemma))
}

// furtherAdjective gives what looks like a bare noun behind a name and its adjective
// its reading as one more adjective of it, if there is one.
func (l *Language) furtherAdjective(t, noun *Token) {
	for _, a := range l.Lexicon.Analyses(nil, t.Norm) {
		if a.Tag == ADJ && a.Morph.Number == noun.Morph.Number && (a.Morph.Gender == noun.Morph.Gender || a.Morph.Gender == NoGender || a.Morph.Gender == Common) {
			t.become(a)
			return
		}
	}
}

// participial gives a token its reading as the participle of a verb that takes the
// passive's auxiliary, if there is one.
func (l *Language) participial(t *Token) {
	for _, a := range l.Lexicon.Analyses(nil, t.Norm) {
		if a.Tag == VERB && a.Morph.Mood == Participle && l.Grammar.Unaccusative.Has(a.Lemma) {
			t.Tag, t.Lemma, t.Morph = VERB, a.Lemma, a.Morph
			return
		}
	}
}

// told gives what looks like a noun right behind a year its reading as the past of a
// verb, if there is one.
func (l *Language) told(t *Token) {
	for _, a := range l.Lexicon.Analyses(nil, t.Norm) {
		if a.Tag == VERB && a.Morph.Mood == Indicative && a.Morph.Tense == PastHistoric && a.Morph.Person == 3 {
			t.Tag, t.Lemma, t.Morph = VERB, a.Lemma, a.Morph
			return
		}
	}
}

// describedNoun reports whether what looks like a preposition has an adjective and a
// complement of its own, as a noun has; the adjective is set right.
func (l *Language) describedNoun(tokens []Token, i int) bool {
	if i+2 >= len(tokens) || tokens[i+2].Tag != ADP || tokens[i+2].Lemma != l.Grammar.Genitive || tokens[i+1].Tag != NOUN && tokens[i+1].Tag != ADJ {
		return false
	}
	for _, a := range l.Lexicon.Analyses(nil, tokens[i].Norm) {
		if a.Tag != NOUN || a.Morph.Number != Singular {
			continue
		}
		for _, b := range l.Lexicon.Analyses(nil, tokens[i+1].Norm) {
			if b.Tag == ADJ && (b.Morph.Gender == a.Morph.Gender || b.Morph.Gender == Common) {
				tokens[i+1].Tag, tokens[i+1].Lemma, tokens[i+1].Morph = ADJ, b.Lemma, b.Morph
				return true
			}
		}
	}
	return false
}

// nounBehind reports whether what was taken for an adjective is the noun of somebody or
// of a place, to which the adjective before it belongs; it is set right.
func (l *Language) nounBehind(tokens []Token, i int) bool {
	before := &tokens[i-1]
	if i+1 >= len(tokens) || tokens[i+1].Tag != ADJ || before.Tag != DET && !before.Morph.Articled || i+2 < len(tokens) && tokens[i+2].Tag == NOUN {
		return false
	}
	a, ok := (&mender{l}).analysis(tokens[i+1].Norm, func(a *Analysis) bool {
		c := l.Words.Of(a.Lemma)
		return a.Tag == NOUN && agreeing(a.Morph, tokens[i].Morph) && agreeing(a.Morph, before.Morph) && c&l.demonym == 0 && c&(l.position|l.occupation|personClass|placeClass|groupClass|l.placenoun) != 0
	})
	if ok {
		tokens[i+1].become(a)
		if a.Morph.Gender == Common {
			tokens[i+1].Morph.Gender = tokens[i].Morph.Gender
		}
	}
	return ok
}

// masculine is the adjective of which a form may be the feminine.
func (l *Language) masculine(t *Token) string {
	a, ok := (&mender{l}).analysis(t.Norm, func(a *Analysis) bool { return a.Tag == ADJ })
	if !ok {
		return t.Lemma
	}
	return a.Lemma
}

// agent reports whether a noun is the masculine of one who does something, which looks
// like the plural of a rarer feminine; what stands before it is no plural.
func (l *Language) agent(tokens []Token, i int) bool {
	ending := l.Grammar.AgentEnding
	stem, ok := strings.CutSuffix(tokens[i].Norm, ending)
	return ending != "" && ok && stem != "" && tokens[i].Morph.Gender == Feminine && strings.HasPrefix(tokens[i].Lemma, stem) && (i == 0 || tokens[i-1].Morph.Number != Plural)
}

// isAge reports whether a word in small letters tells somebody's age.
func (l *Language) isAge(t *Token) bool {
	suffix := l.Grammar.AgeSuffix
	return suffix != "" && (t.Tag == PROPN || t.Tag == NOUN) && !capitalised(t.Text) && strings.HasSuffix(t.Norm, suffix) && len(t.Norm) > len(suffix)+4
}

// tradeAt: the noun of a trade between an age and a name.
func (l *Language) tradeAt(tokens []Token, i int) bool {
	return i+1 < len(tokens) && tokens[i+1].Tag == PROPN && capitalised(tokens[i+1].Text) && tokens[i-1].Tag == ADJ && tokens[i-1].Morph.Number == Singular &&
		l.Grammar.AgeSuffix != "" && strings.HasSuffix(tokens[i-1].Norm, l.Grammar.AgeSuffix) && l.Words.IsIn(tokens[i].Lemma, "occupation")
}

// bareObject: a meeting, or people in office, right behind a transitive verb
// with nothing that a participle could agree with behind it.
func (l *Language) bareObject(tokens []Token, i int) bool {
	v, g := &tokens[i-1], l.Grammar
	if v.Tag != VERB || v.Morph.Mood != Indicative || g.Copulas.Has(v.Lemma) || g.PassiveAux.Has(v.Lemma) || g.Intransitive.Has(v.Lemma) || g.Unaccusative.Has(v.Lemma) {
		return false
	}
	if i+1 < len(tokens) && tokens[i+1].Tag != ADP && tokens[i+1].Tag != PUNCT {
		return false
	}
	for _, a := range l.Lexicon.Analyses(nil, tokens[i].Norm) {
		if a.Tag == NOUN && (l.Words.IsIn(a.Lemma, "meeting") || a.Morph.Number == Plural && l.Words.Of(a.Lemma)&l.position != 0) {
			return true
		}
	}
	return false
}

// nominal gives a token its reading as a noun, if there is one.
func (l *Language) nominal(t *Token) {
	for _, a := range l.Lexicon.Analyses(nil, t.Norm) {
		if a.Tag == NOUN {
			t.Tag, t.Lemma, t.Morph = NOUN, a.Lemma, a.Morph
			return
		}
	}
}

// officeBehind reports whether what looks like an adjective behind a word of time,
// with which it does not agree, is a noun of somebody: "all'epoca *direttore* del carcere".
func (l *Language) officeBehind(tokens []Token, i int) bool {
	t, before := &tokens[i], &tokens[i-1]
	if i+1 == len(tokens) || tokens[i+1].Tag != ADP || tokens[i+1].Lemma != l.Grammar.Genitive || before.Tag != NOUN || l.classes(before.Lemma, "")&timeClass == 0 || l.Words.Of(t.Lemma)&personClass == 0 || t.Morph.Number == Plural {
		return false
	}
	return before.Morph.Number == Plural || before.Morph.Gender == Feminine && t.Morph.Gender != Feminine
}

// behindAdjectives reports whether what looks like an adjective between others of its
// phrase, all behind an article, and a verb or a complement is a noun of somebody.
func (l *Language) behindAdjectives(tokens []Token, i int) bool {
	if tokens[i-1].Tag != ADJ || l.Words.Of(tokens[i].Lemma)&personClass == 0 || i+1 == len(tokens) || !tokens[i+1].finite() && tokens[i+1].Lemma != l.Grammar.Genitive && tokens[i+1].Text != "," {
		return false
	}
	j := i - 1
	for j > 0 && tokens[j].Tag == ADJ {
		j--
	}
	return l.Grammar.Articles.Has(tokens[j].Lemma) || tokens[j].Morph.Articled
}

// retagNoun mends the tag of what was taken for a noun.
func (l *Language) retagNoun(tokens []Token, i int) {
	t, g := &tokens[i], l.Grammar
	switch capital := capitalised(t.Text); {
	case i > 0 && l.insideName(tokens, i):
		t.be(PROPN, t.Text)
	case i > 0 && capital && tokens[i-1].Tag == ADP && !tokens[i-1].Morph.Articled && l.Words.Of(t.Norm)&l.forename != 0 && l.Words.Of(t.Lemma)&(eventClass|groupClass|placeClass|documentClass) == 0:
		t.be(PROPN, t.Text) // "figlio di *Marcantonio*, notaio"
	case i > 0 && capital && l.Words.Of(t.Norm)&l.toponym != 0 && l.Words.Of(t.Lemma)&l.demonym != 0:
		t.Tag, t.Lemma, t.Morph = PROPN, t.Text, Morph{Number: t.Morph.Number, Gender: t.Morph.Gender} // "la Svizzera"
	case i > 1 && capital && tokens[i-1].Tag == PUNCT && i+1 < len(tokens) && tokens[i+1].Text == "," && l.Words.Of(t.Norm)&l.toponym != 0:
		t.be(PROPN, t.Text) // "(…; *Mosca*, 1850"
	case t.Morph.Number == Plural && l.agent(tokens, i):
		t.Lemma, t.Morph = t.Norm, Morph{Gender: Masculine, Number: Singular} // "un *incisore*", of whom a woman would be an "incisora"
	case l.saintly(tokens, i):
	case i == 0 && l.stands(tokens):
		t.Tag = ADJ // "*Contrario* alla guerra, si dimise"
	case i > 0 && !capital && tokens[i-1].Tag == NOUN && t.Morph.Number != Plural && l.Words.Of(tokens[i-1].Lemma)&l.party != 0 && l.classes(t.Lemma, "")&personClass != 0:
		t.Tag = ADJ // "il Partito *progressista*"
	case i > 0 && tokens[i-1].Tag == NOUN && l.feminine(t) != "":
		t.Tag, t.Lemma = ADJ, l.feminine(t) // "la cittadina lucana"
	case i > 0 && l.unheard(tokens, i):
		t.Tag, t.Morph.Number = ADJ, tokens[i-1].Morph.Number // "un giurista tupamarense"
	case i > 0 && !capital && g.Prenominals.Has(t.Norm) && i+1 < len(tokens) && capitalised(tokens[i+1].Text):
		t.Tag = ADJ // "al *neonato* Partito agrario"
	case i == 0 && l.detached(tokens):
		t.Tag = ADJ // "*Malato*, chiese la pace"
	case l.forenameAt(tokens, i):
		t.Tag = PROPN
	}
}
