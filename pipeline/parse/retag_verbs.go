package parse

import "strings"

// Words that look like verbs.

// retagVerb mends the tag of what was taken for a verb.
func (l *Language) retagVerb(tokens []Token, i int) {
	t, g := &tokens[i], l.Grammar
	participle := t.Tag == VERB && t.Morph.Mood == Participle
	switch {
	case l.aside(tokens, i):
	case i > 0 && (l.insideName(tokens, i) || t.Tag == VERB && capitalised(t.Text) && strings.Contains(",;(", tokens[i-1].Text)):
		t.be(PROPN, t.Text)
	case i > 0 && t.Tag == VERB && t.Morph.Mood == Indicative && (tokens[i-1].Tag == ADP || tokens[i-1].Tag == DET && g.Articles.Has(tokens[i-1].Lemma) && !g.clitics.Has(tokens[i-1].Norm)):
		t.be(NOUN, t.Norm) // "morì di tifo"
	case l.saintly(tokens, i):
	case l.particled(tokens, i):
		t.be(PROPN, t.Text)
	case i == 0 && l.stands(tokens):
		t.Tag = ADJ // "*Contrario* alla guerra, si dimise"
	case l.furtherQuality(tokens, i):
	case t.Tag == VERB && l.behindWhose(tokens, i):
		l.nominal(t) // "alla cui *testa* fu posto X"
	case participle && i > 1 && g.Negations.Has(tokens[i-1].Norm) && (tokens[i-2].Tag == DET && g.Articles.Has(tokens[i-2].Lemma) || tokens[i-2].Morph.Articled):
		t.Tag, t.Lemma, t.Morph.Mood = NOUN, t.Norm, NoMood // "terza dei non *eletti*"
	case l.forenameAt(tokens, i):
		t.Tag = PROPN
	case participle && i > 0 && g.PerfectAux.Has(tokens[i-1].Lemma) && g.Unaccusative.Has(t.Lemma) && !g.Ambitransitive.Has(t.Lemma):
		t.Tag, t.Lemma, t.Morph.Mood = NOUN, t.Norm, NoMood // "ebbe successo"
	case participle && l.nounAt(tokens, i):
		t.Tag, t.Lemma, t.Morph.Mood = NOUN, t.Norm, NoMood
	}
}

// behindWhose reports whether a word that may be a noun stands right behind a relative
// that asks for one: "alla cui *testa*".
func (l *Language) behindWhose(tokens []Token, i int) bool {
	return i > 1 && l.Grammar.Oblique.Has(tokens[i-1].Norm) && !l.Grammar.PlaceRelatives.Has(tokens[i-1].Norm) && (tokens[i-2].Tag == DET || tokens[i-2].Morph.Articled) &&
		l.mayBe(&tokens[i], NOUN) && i+1 < len(tokens) && tokens[i+1].Tag != NOUN
}

// headline makes a noun of a participle with which a sentence begins that says
// without a verb what a thing is: "*Trattato* concluso a Vienna", "*Incontro* tra"; or
// what somebody is for whom: "*Candidato* del Fronte era X".
func (l *Language) headline(tokens []Token) {
	if len(tokens) < 3 || tokens[0].Tag != VERB || tokens[0].Morph.Mood != Participle && tokens[0].Morph.Mood != Indicative {
		return
	}
	next := &tokens[1]
	if next.Tag == NOUN && !capitalised(next.Text) && l.Words.Of(next.Lemma)&l.demonym != 0 && l.Words.Of(tokens[0].Norm)&l.position != 0 && l.mayBe(&tokens[0], NOUN) {
		next.Tag = ADJ // "Delegata *italiana* al congresso, …"
		return
	}
	titled := capitalised(next.Text) && (next.Tag == ADJ || next.Tag == PROPN && (l.mayBe(next, ADJ) || l.mayBe(next, NOUN)) && l.Words.Of(next.Norm)&l.forename == 0)
	if !(titled || next.Tag == VERB && next.Morph.Mood == Participle || next.Tag == ADJ || next.Tag == ADP && (next.Lemma == l.Grammar.Genitive || l.Grammar.Among.Has(next.Lemma))) {
		return
	}
	says := eventClass | documentClass
	if titled {
		says = groupClass // "*Partito* Conservatore: 200 voti"
	}
	if next.Lemma == l.Grammar.Genitive && (next.Morph.Articled || capitalised(tokens[2].Text)) {
		says |= personClass
		if next.Morph.Articled && capitalised(tokens[2].Text) {
			says |= groupClass // "*Partito* della Riforma"
		}
	}
	for _, a := range l.Lexicon.Analyses(nil, tokens[0].Norm) {
		if a.Tag == NOUN && l.Words.Of(a.Lemma)&says != 0 {
			tokens[0].Tag, tokens[0].Lemma, tokens[0].Morph = NOUN, a.Lemma, a.Morph
			return
		}
	}
}

// finite makes a finite verb of a form that may be one or a participle
// ("concesse", "invase") in a sentence that has no other; one behind a comma
// only if no other can be it ("*perse* le elezioni, si dimise").
func (l *Language) finite(tokens []Token) {
	for i := range tokens {
		if m := tokens[i].Morph.Mood; (tokens[i].Tag == VERB || tokens[i].Tag == AUX) && (m == Indicative || m == Subjunctive || m == Conditional) {
			return
		}
	}
	behind := false
	for i := range tokens {
		if t := &tokens[i]; t.Tag != VERB || t.Morph.Mood != Participle || i > 0 && tokens[i-1].Tag == AUX {
			continue
		}
		if i > 0 && tokens[i-1].Tag == PUNCT {
			behind = true
			continue
		}
		if l.conjugate(&tokens[i]) {
			return
		}
	}
	for i := 0; behind && i < len(tokens); i++ {
		if t := &tokens[i]; t.Tag == VERB && t.Morph.Mood == Participle && i > 0 && tokens[i-1].Tag == PUNCT && l.conjugate(t) {
			return
		}
	}
}

// mismatched makes a finite verb of what was taken for a feminine plural participle where
// nothing in the sentence is feminine and plural: "il capo dei ribelli, X, *perse* e fuggì".
func (l *Language) mismatched(tokens []Token) {
	for i := 1; i+1 < len(tokens); i++ {
		t := &tokens[i]
		if t.Tag != VERB || t.Morph.Mood != Participle || t.Morph.Number != Plural || t.Morph.Gender != Feminine || tokens[i-1].Tag == AUX || capitalised(t.Text) {
			continue
		}
		if !l.feminines(tokens[:i]) && !l.feminines(tokens[i+1:min(i+5, len(tokens))]) {
			l.conjugate(t)
		}
	}
}

// feminines reports whether a word among tokens can be feminine and plural, or has no form
// that tells.
func (l *Language) feminines(tokens []Token) bool {
	for i := range tokens {
		t := &tokens[i]
		switch t.Tag {
		case NOUN, PRON, DET, ADJ, X:
			if m := t.Morph; (m.Gender != Masculine) && m.Number != Singular {
				return true
			}
		}
		if l.Grammar.Additive.Has(t.Norm) && t.Tag == CCONJ {
			return true
		}
	}
	return false
}

// upTo are the tokens before the first that reads so.
func upTo(tokens []Token, mark string) []Token {
	for i := range tokens {
		if tokens[i].Text == mark {
			return tokens[:i]
		}
	}
	return tokens
}

// conjugate gives a token its reading as a verb of the third person in the
// indicative, if there is one.
func (l *Language) conjugate(t *Token) bool {
	for _, a := range l.Lexicon.Analyses(nil, t.Norm) {
		if a.Tag == VERB && a.Morph.Mood == Indicative && a.Morph.Person == 3 {
			t.Lemma, t.Morph = a.Lemma, a.Morph
			return true
		}
	}
	return false
}

// doneBy: an adjective that is a participle too, after a comma and before when or
// by whom it was done: "le guerre, *aperte* dieci anni prima dal re", "la porta,
// *chiusa* dal custode".
func (l *Language) doneBy(tokens []Token, i int) bool {
	if i < 2 || i+2 >= len(tokens) || tokens[i-1].Text != "," || capitalised(tokens[i].Text) || l.participleOf(&tokens[i]) == "" {
		return false
	}
	next := &tokens[i+1]
	return next.Tag == NUM && tokens[i+2].Tag == NOUN || next.Tag == ADP && l.Grammar.Agentive.Has(next.Lemma) && next.Morph.Articled
}

// participleOf is the verb whose past participle a token can be, or nothing.
func (l *Language) participleOf(t *Token) string {
	for _, a := range l.Lexicon.Analyses(nil, t.Norm) {
		if a.Tag == VERB && a.Morph.Mood == Participle && a.Morph.Number == t.Morph.Number {
			return a.Lemma
		}
	}
	return ""
}

// contender: a participle that is a person's noun after a name and a comma,
// before a complement or a party: "X, *candidato* liberale", "X, *candidato* dei
// cattolici".
func (l *Language) contender(tokens []Token, i int) bool {
	if i < 2 || i+1 >= len(tokens) || tokens[i-1].Text != "," || tokens[i-2].Tag != PROPN || l.Words.Of(tokens[i].Norm)&personClass == 0 {
		return false
	}
	next := &tokens[i+1]
	return next.Lemma == l.Grammar.Genitive && i+2 < len(tokens) && tokens[i+2].Tag != VERB && tokens[i+2].Tag != PRON || l.Words.IsIn(next.Lemma, "partisan")
}

// apposedOffice: a participle that is the noun of an office after a name and a
// comma, before the body in which it sits: "X, *deputato al Parlamento*".
func (l *Language) apposedOffice(tokens []Token, i int) bool {
	if i < 2 || i+2 >= len(tokens) || tokens[i-1].Text != "," || tokens[i-2].Tag != PROPN || l.Words.Of(tokens[i].Norm)&l.position == 0 {
		return false
	}
	next, body := &tokens[i+1], &tokens[i+2]
	return next.Tag == ADP && next.Lemma == l.Grammar.Dative && next.Morph.Articled && l.classes(body.Lemma, "")&groupClass != 0
}

// expert: a participle behind a copula in the past historic that is the noun of what
// somebody does, since no verb that takes that copula has such a tense: "fu *perito* del
// tribunale".
func (l *Language) expert(tokens []Token, i int) bool {
	if i == 0 || !l.Grammar.Unaccusative.Has(tokens[i].Lemma) || !l.Grammar.Copulas.Has(tokens[i-1].Lemma) || tokens[i-1].Morph.Tense != PastHistoric {
		return false
	}
	return tokens[i].Morph.Number == tokens[i-1].Morph.Number && l.Words.Of(tokens[i].Norm)&l.occupation != 0
}

// nounAt: a participle that is the noun of an office before its complement
// ("delegato della Sassonia") or behind a verb that appoints to it ("eletto
// *deputato*"), or that a number counts ("venti astenuti").
func (l *Language) nounAt(tokens []Token, i int) bool {
	if i+2 < len(tokens) && tokens[i+1].Lemma == l.Grammar.Genitive && tokens[i+2].Morph.Mood != Infinitive && l.Words.Of(tokens[i].Norm)&l.position != 0 && (i == 0 || tokens[i-1].Tag != AUX && tokens[i-1].Tag != VERB) {
		return true
	}
	if l.contender(tokens, i) || l.apposedOffice(tokens, i) || l.expert(tokens, i) {
		return true
	}
	if i+1 < len(tokens) && i > 0 && l.Grammar.Bound.Has(tokens[i].Norm) && l.Grammar.Copulas.Has(tokens[i-1].Lemma) && tokens[i+1].Lemma != l.Grammar.Genitive {
		return false // "gli rimase *legato* per tutta la vita"
	}
	if g := l.Grammar; i > 0 && (tokens[i-1].Tag == VERB && g.Appoints.Has(tokens[i-1].Lemma) || g.Copulas.Has(tokens[i-1].Lemma) && !g.PassiveAux.Has(tokens[i-1].Lemma)) && l.Words.Of(tokens[i].Norm)&l.position != 0 {
		return true
	}
	return i > 0 && tokens[i-1].Tag == NUM && tokens[i].Morph.Number == Plural
}
