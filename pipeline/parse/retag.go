package parse

import "strings"

// retag mends what a tagger of single words cannot see: names that are also
// common words, and offices that are also participles.
func (l *Language) retag(tokens []Token) {
	l.clipped(tokens)
	l.callings(tokens)
	l.herCallings(tokens)
	l.misread(tokens)
	l.finite(tokens)
	for i := range tokens {
		if tokens[i].Text == ";" {
			l.finite(upTo(tokens[i+1:], ";"))
		}
	}
	l.mismatched(tokens)
	l.headline(tokens)
	l.headword(tokens)
	l.surnamesOfPlaces(tokens)
	l.bareNouns(tokens)
	for i := range tokens {
		l.retagAt(tokens, i)
	}
	l.standIns(tokens)
}

// retagAt mends the tag of token i by the words around it: by what the word itself is
// known for, else by what it was taken for.
func (l *Language) retagAt(tokens []Token, i int) {
	if l.Grammar.peculiar.Has(tokens[i].Norm) && l.retagWord(tokens, i) {
		return
	}
	switch tokens[i].Tag {
	case VERB, AUX:
		l.retagVerb(tokens, i)
	case NOUN:
		l.retagNoun(tokens, i)
	case ADJ:
		l.retagAdjective(tokens, i)
	case PROPN:
		l.retagName(tokens, i)
	case PRON:
		l.retagPronoun(tokens, i)
	case DET, NUM, ADV, INTJ, SCONJ, X:
		l.retagOther(tokens, i)
	}
}

// retagWord mends the tag of a word that is peculiar in certain company.
func (l *Language) retagWord(tokens []Token, i int) bool {
	t, g := &tokens[i], l.Grammar
	switch {
	case l.attends(tokens, i):
		t.be(ADP, g.Attending[t.Norm]) // "si aprì il 9 ottobre, *presenti* 340 delegati"
	case i > 0 && t.Tag != NOUN && g.SetNouns[t.Norm] != "" && g.SetNouns[t.Norm] == tokens[i-1].Lemma:
		t.Tag, t.Lemma, t.Morph.Mood = NOUN, t.Norm, NoMood // "si mise in salvo", "fece rotta per Candia"
	case g.DativeAdjectives[t.Norm] != "" && (i > 0 || t.Tag == ADP) && l.dativeFollows(tokens, i+1):
		t.Tag, t.Lemma, t.Morph.Mood = ADJ, g.DativeAdjectives[t.Norm], NoMood // "il clero, avverso alla riforma"
	case i > 0 && g.BareGenitive.Has(t.Norm) && (tokens[i-1].Tag == NOUN || tokens[i-1].Tag == ADJ) && i+1 < len(tokens) && (tokens[i+1].Title == TitleBegins || closing(tokens[i+1].Text) != ""):
		t.be(ADP, g.Genitive) // "direttore *de* «La Voce»"
	default:
		return false
	}
	return true
}

// retagPronoun mends the tag of what was taken for a pronoun.
func (l *Language) retagPronoun(tokens []Token, i int) {
	t, g := &tokens[i], l.Grammar
	switch {
	case i > 0 && capitalised(t.Text) && i+1 < len(tokens) && tokens[i+1].Tag == PROPN && capitalised(tokens[i+1].Text):
		t.be(PROPN, t.Text) // "Te Wherowhero"
	case i > 0 && g.Ordinals[t.Norm] > 0 && len(t.Text) > 1 && strings.ToUpper(t.Text) == t.Text && l.Words.Of(tokens[i-1].Norm)&l.forename != 0:
		t.be(PROPN, t.Text) // "Pio *VI* morì"
	case l.saintly(tokens, i):
	case g.Demonstratives.Has(t.Lemma) && i+2 < len(tokens) && g.SamePerson.Has(tokens[i+1].Lemma) && tokens[i+2].Tag == NOUN:
		t.Tag = DET // "*quello* stesso partito"
	}
}

// retagOther mends the tag of what was taken for a determiner, a number, an adverb or a
// conjunction.
func (l *Language) retagOther(tokens []Token, i int) {
	t, g := &tokens[i], l.Grammar
	switch {
	case i > 0 && t.Tag == DET && romanNumeral(t.Text):
		t.be(ADJ, t.Norm) // "il I Congresso", "Francesco I"
	case t.Tag == NUM && ordinalFigure(t.Text) && i+1 < len(tokens) && tokens[i+1].Tag == NOUN:
		t.be(ADJ, t.Norm) // "la 6ª Armata"
	case i > 0 && l.insideName(tokens, i):
		t.be(PROPN, t.Text)
	case i > 0 && (t.Tag == ADV || t.Tag == INTJ) && g.Answers[t.Norm] != "" && (tokens[i-1].Tag == NUM || g.Articles.Has(tokens[i-1].Lemma) || tokens[i-1].Morph.Articled):
		t.Tag, t.Lemma, t.Morph = NOUN, t.Norm, Morph{Gender: Masculine, Number: tokens[i-1].Morph.Number} // "vinse il no", "120 sì"
	case t.Tag == ADV && i > 0 && g.Ordinals[t.Norm] > 0 && tokens[i-1].Text == "," && i+1 < len(tokens) && tokens[i+1].Tag == NOUN && tokens[i+1].Morph.Number == Singular && l.Words.Of(tokens[i+1].Lemma)&personClass != 0:
		t.be(ADJ, t.Norm) // "X, *prima* donna a sedere nel governo"
	case t.Tag == SCONJ && i+1 < len(tokens) && tokens[i+1].Tag == NUM && g.Hardly.Has(t.Norm):
		t.Tag = ADV // "raccolse appena 12 voti"
	case l.saintly(tokens, i):
	case l.forenameAt(tokens, i):
		t.Tag = PROPN
	}
}

// attends reports whether "presenti" or "assenti" at token i, behind a comma or at the
// beginning of a sentence, governs those who stand behind it.
func (l *Language) attends(tokens []Token, i int) bool {
	if i > 0 && !strings.Contains(",(;", tokens[i-1].Text) || l.Grammar.Attending[tokens[i].Norm] == "" {
		return false
	}
	j := i + 1
	for j < len(tokens) && tokens[j].Tag == ADV {
		j++
	}
	return j < len(tokens) && (tokens[j].Tag == DET || tokens[j].Tag == NUM || tokens[j].Tag == PROPN)
}

// dativeFollows reports whether the preposition of the dative stands at i, or behind an
// adverb there: "avverso *da sempre ai* francesi".
func (l *Language) dativeFollows(tokens []Token, i int) bool {
	for k := i; k < len(tokens) && k < i+3; k++ {
		switch t := &tokens[k]; {
		case t.Tag == ADP && t.Lemma == l.Grammar.Dative:
			return true
		case t.Tag != ADV && !(k == i && t.Tag == ADP && k+1 < len(tokens) && tokens[k+1].Tag == ADV):
			return false
		}
	}
	return false
}

// trade reports whether an adjective between a determiner and a demonym is the noun
// of what somebody does.
func (l *Language) trade(tokens []Token, i int) bool {
	t, before := &tokens[i], &tokens[i-1]
	if i+1 == len(tokens) || before.Tag != DET && !before.Morph.Articled || l.Words.Of(t.Lemma)&l.occupation == 0 {
		return false
	}
	next := &tokens[i+1]
	nation := (next.Tag == NOUN || next.Tag == ADJ) && !capitalised(next.Text) && l.Words.Of(next.Lemma)&l.demonym != 0
	return nation && !nominalAt(tokens, i+2)
}

// headword makes a noun of the kind of thing that opens a sentence, behind a dash
// as in a dictionary or without: "– Incontro fra i ministri …", which is neither
// an adverb nor said by somebody of himself.
func (l *Language) headword(tokens []Token) {
	i := 0
	if len(tokens) > 0 && tokens[0].Tag == PUNCT {
		i = 1
	}
	if i < len(tokens) && (tokens[i].Tag == ADV || tokens[i].Tag == VERB && tokens[i].Morph.Person == 1) {
		l.entitled(tokens[i:])
	}
	l.calling(tokens, i)
	l.surnameFirst(tokens)
}

// surnameFirst makes names of the surname in capitals and the first name behind it with
// which a dictionary begins the life of somebody: "*BRESCIANI, Ugo*. – Nacque a Carpi".
func (l *Language) surnameFirst(tokens []Token) {
	if len(tokens) < 3 || tokens[1].Text != "," || !isAcronym(tokens[0].Text) || l.Words.Of(tokens[2].Norm)&l.forename == 0 || !capitalised(tokens[2].Text) {
		return
	}
	tokens[0].be(PROPN, tokens[0].Text)
	tokens[2].be(PROPN, tokens[2].Text)
}

// surnamesOfPlaces makes a part of the name of a preposition with which somebody's surname begins behind
// an article, "eletto papa il *della* Rovere", or of a word that looks like one amid a name.
func (l *Language) surnamesOfPlaces(tokens []Token) {
	for i := 1; i+1 < len(tokens); i++ {
		t, before := &tokens[i], &tokens[i-1]
		if t.Tag == ADP && before.Tag == PROPN && capitalised(t.Text) && tokens[i+1].Tag == PROPN && l.Grammar.According.Has(t.Norm) {
			t.be(PROPN, t.Text) // "Celio *Secondo* Curione"
		}
		if t.Tag == ADP && (tokens[i+1].Tag == PROPN || tokens[i+1].Tag == NOUN) && capitalised(tokens[i+1].Text) && l.Grammar.NameParticles.Has(t.Norm) && (before.Tag == DET && l.Grammar.Articles.Has(before.Lemma) || before.Tag == ADP && before.Morph.Articled) {
			t.be(PROPN, t.Text)
			tokens[i+1].be(PROPN, tokens[i+1].Text)
		}
	}
}

// insideName: a verb or an adverb with a capital amid a sentence, or any such
// open word right after a name.
func (l *Language) insideName(tokens []Token, i int) bool {
	t, before := &tokens[i], &tokens[i-1]
	if !capitalised(t.Text) || before.Tag == PUNCT || before.Tag == SYM {
		return false
	}
	switch t.Tag {
	case VERB, AUX, ADV:
		return true
	case ADJ, NOUN:
		return before.Tag == PROPN
	}
	return false
}

// detached: an adjective with which a sentence begins, before a comma and a verb,
// and which is nobody's name.
func (l *Language) detached(tokens []Token) bool {
	if len(tokens) < 4 || tokens[1].Text != "," || tokens[0].Tag != NOUN && tokens[0].Tag != PROPN || !tokens[2].finite() && !l.Grammar.clitics.Has(tokens[2].Norm) {
		return false
	}
	w := l.Words.Of(tokens[0].Norm)
	if w&(l.forename|l.toponym|l.position|l.demonym) != 0 {
		return false
	}
	for _, a := range l.Lexicon.Analyses(nil, tokens[0].Norm) {
		if a.Tag == ADJ && a.Morph.Number == Singular {
			return true
		}
	}
	return false
}

// unheard: a word that the lexicon does not know, right after the noun of a
// person, which ends like the adjectives of towns and peoples.
func (l *Language) unheard(tokens []Token, i int) bool {
	t, before := &tokens[i], &tokens[i-1]
	if before.Tag != NOUN || capitalised(t.Text) || l.Words.Of(before.Lemma)&personClass == 0 || len(l.Lexicon.Analyses(nil, t.Norm)) > 0 {
		return false
	}
	for _, end := range [...]string{"ino", "ina", "ano", "ana", "ese", "ense"} {
		if strings.HasSuffix(t.Norm, end) {
			return true
		}
	}
	return false
}

// feminine is the demonym whose feminine an unknown word is, or nothing.
func (l *Language) feminine(t *Token) string {
	stem, ok := strings.CutSuffix(t.Norm, "a")
	if !ok || capitalised(t.Text) || l.Words.Of(stem+"o")&l.demonym == 0 || len(l.Lexicon.Analyses(nil, t.Norm)) > 0 {
		return ""
	}
	return stem + "o"
}

// forenameAt: a first name that is a common word too, before another name:
// "Massimo d'Azeglio", "Clemente VII".
func (l *Language) forenameAt(tokens []Token, i int) bool {
	t := &tokens[i]
	if !capitalised(t.Text) || l.Words.Of(t.Norm)&l.forename == 0 || i+1 >= len(tokens) {
		return false
	}
	switch t.Tag {
	case ADJ, NOUN, VERB, NUM, X, INTJ:
	default:
		return false
	}
	next := &tokens[i+1]
	if (i == 0 || tokens[i-1].Text == ";") && (t.Tag == VERB && t.Morph.Mood == Participle || t.Tag == ADJ || t.Tag == NOUN && l.Words.Of(t.Lemma)&(personClass|groupClass|eventClass|placeClass|documentClass) == 0) && (next.Text == "," || (next.Tag == VERB || next.Tag == AUX) && next.Morph.Mood == Indicative) {
		return true // "Benedetto, ferito, …"
	}
	if i == 0 && t.Morph.Mood == Gerund && l.verbFollows(tokens, 1) {
		return true // "Orlando partì"
	}
	if l.Grammar.NameParticles.Has(next.Norm) && i+2 < len(tokens) {
		next = &tokens[i+2]
	}
	return capitalised(next.Text) && next.Tag != DET
}
