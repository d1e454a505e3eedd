package parse

import "strings"

// Adjectives that look like another part of speech.

// ordinalFigure reports whether a word is an ordinal in figures: "6ª".
func ordinalFigure(s string) bool {
	n := figures(s, 0)
	return n > 0 && (s[n:] == "ª" || s[n:] == "º" || s[n:] == "°")
}

// aside makes an adjective of a finite verb at i, behind a comma and a noun with
// which the adjective agrees, where only complements stand up to the next mark
// and another verb is the sentence's: "la proposta, *contraria* alla legge, fu
// respinta".
func (l *Language) aside(tokens []Token, i int) bool {
	if i < 2 || i+1 >= len(tokens) || tokens[i].Tag != VERB || tokens[i].Morph.Mood != Indicative || tokens[i-1].Text != "," || tokens[i-2].Tag != NOUN {
		return false
	}
	if next := &tokens[i+1]; next.Tag != ADP || next.Lemma != l.Grammar.Dative || !complementsOnly(tokens[i+1:]) || !finiteBeside(tokens, i) {
		return false
	}
	noun := &tokens[i-2]
	for _, a := range l.Lexicon.Analyses(nil, tokens[i].Norm) {
		if a.Tag == ADJ && a.Morph.Gender == noun.Morph.Gender && a.Morph.Number == noun.Morph.Number {
			tokens[i].Tag, tokens[i].Lemma, tokens[i].Morph = ADJ, a.Lemma, a.Morph
			return true
		}
	}
	return false
}

// complementsOnly reports whether the words up to the next comma or the end are
// nouns behind prepositions, with their adjectives.
func complementsOnly(tokens []Token) bool {
	for k := range tokens {
		switch t := &tokens[k]; t.Tag {
		case PUNCT:
			return strings.Contains(",.;", t.Text)
		case ADP, ADJ, PROPN, NUM:
		case NOUN, DET:
			if before := &tokens[max(k-1, 0)]; before.Tag != ADP && before.Tag != DET && before.Tag != ADJ {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// finiteBeside reports whether the sentence has a finite verb besides token i.
func finiteBeside(tokens []Token, i int) bool {
	for k := range tokens {
		if k != i && tokens[k].finite() {
			return true
		}
	}
	return false
}

// stands reports whether a sentence begins with an adjective that says where somebody
// stands, before what it is for or against.
func (l *Language) stands(tokens []Token) bool {
	if len(tokens) < 4 || tokens[0].Tag != PROPN && tokens[0].Tag != NOUN && (tokens[0].Tag != VERB || !finiteBeside(tokens, 0)) || tokens[1].Lemma != l.Grammar.Dative || tokens[1].Tag != ADP {
		return false
	}
	for _, a := range l.Lexicon.Analyses(nil, tokens[0].Norm) {
		if a.Tag == ADJ && len(l.Frames.byAdjective[a.Lemma]) > 0 {
			tokens[0].Lemma, tokens[0].Morph = a.Lemma, a.Morph
			return true
		}
	}
	return false
}

// entitles reports whether an adjective with a capital, behind an article and before a
// noun without one, was taken for a name.
func (l *Language) entitles(tokens []Token, i int) bool {
	t, before := &tokens[i], &tokens[i-1]
	if t.Tag != PROPN || before.Tag != DET && !before.Morph.Articled || i+1 >= len(tokens) || tokens[i+1].Tag != NOUN || capitalised(tokens[i+1].Text) || l.Words.Of(t.Norm)&(l.forename|l.toponym) != 0 {
		return false
	}
	c := l.classes(tokens[i+1].Lemma, "")
	office := l.Words.Of(tokens[i+1].Lemma)&l.office != 0 // "la *Pubblica* istruzione"
	return (c&(eventClass|groupClass|documentClass) != 0 || office) && c&personClass == 0 && l.mayBe(t, ADJ)
}

// datedAct reports whether an adjective right behind the noun of an event or a document
// and before a day is a participle: the date says when it was done.
func (l *Language) datedAct(tokens []Token, i int) bool {
	if i == 0 || i+2 >= len(tokens) || tokens[i-1].Tag != NOUN || l.Words.Of(tokens[i-1].Lemma)&(eventClass|documentClass) == 0 || l.participleOf(&tokens[i]) == "" {
		return false
	}
	article, day := &tokens[i+1], &tokens[i+2]
	return article.Tag == DET && l.Grammar.Articles.Has(article.Lemma) && startsDigit(day.Text) && i+3 < len(tokens) && tokens[i+3].Tag == NOUN
}

// furtherQuality makes an adjective of a finite verb at i right behind an adjective that
// agrees with it, where a verb of the same clause stands before: "è un'associazione
// tedesca *attiva* dal 1889".
func (l *Language) furtherQuality(tokens []Token, i int) bool {
	if i < 3 || tokens[i].Tag != VERB || tokens[i].Morph.Mood != Indicative || tokens[i-1].Tag != ADJ || capitalised(tokens[i].Text) {
		return false
	}
	k := i - 2
	for k > 0 && (tokens[k].Tag == ADJ || tokens[k].Tag == NOUN || tokens[k].Tag == DET || tokens[k].Tag == ADP) {
		k--
	}
	if !tokens[k].finite() && !(k > 0 && tokens[k].Morph.Mood == Participle && tokens[k-1].finite()) {
		return false
	}
	for _, a := range l.Lexicon.Analyses(nil, tokens[i].Norm) {
		if a.Tag == ADJ && a.Morph.Number == tokens[i-1].Morph.Number && (a.Morph.Gender == tokens[i-1].Morph.Gender || tokens[i-1].Morph.Gender == NoGender || tokens[i-1].Morph.Gender == Common) {
			tokens[i].become(a)
			return true
		}
	}
	return false
}

// retagAdjective mends the tag of what was taken for an adjective.
func (l *Language) retagAdjective(tokens []Token, i int) {
	t, g := &tokens[i], l.Grammar
	switch {
	case i > 0 && l.insideName(tokens, i):
		t.be(PROPN, t.Text)
	case i > 0 && g.Naturalises.Has(tokens[i-1].Lemma) && l.Words.Of(t.Lemma)&l.demonym != 0:
		t.Tag = NOUN // "naturalizzata *francese*"
	case l.saintly(tokens, i):
	case l.doneBy(tokens, i), l.datedAct(tokens, i):
		t.Tag, t.Lemma, t.Morph.Mood = VERB, l.participleOf(t), Participle // "Trattato *concluso* l'8 marzo 1599 tra X e Y"
	case i > 0 && tokens[i-1].Tag == NOUN && l.feminine(t) != "":
		t.Lemma = l.feminine(t) // "la cittadina lucana"
	case i > 0 && (l.officeBehind(tokens, i) || l.behindAdjectives(tokens, i)):
		t.Tag = NOUN // "da tre anni *rettore*", "il primo gran *maestro* fu X"
	case l.behindWhose(tokens, i):
		l.nominal(t) // "alla cui *testa* fu posto X"
	case i > 0 && tokens[i-1].Text == "," && i+1 < len(tokens) && tokens[i+1].Tag == ADJ && l.Words.Of(t.Norm)&l.work != 0:
		t.Tag = NOUN // "La rupe, *romanzo* storico"
	case i > 0 && l.trade(tokens, i):
		t.Tag, tokens[i+1].Tag = NOUN, ADJ // "uno *storico* austriaco"
	case l.forenameAt(tokens, i):
		t.Tag = PROPN
	}
}
