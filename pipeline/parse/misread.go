package parse

// Misreadings: forms that the tagger takes for another word, and that the
// words beside them tell.

// mender mends one sentence after another.
type mender struct{ *Language }

// misread mends them one by one.
func (l *Language) misread(tokens []Token) {
	m := mender{l}
	m.nameWords(tokens)
	l.surname(tokens)
	m.predicateless(tokens)
	for i := range tokens {
		t := &tokens[i]
		if g := l.Grammar; i+1 < len(tokens) && t.Morph.Mood == Participle && g.ThatCompounds[t.Norm] != "" && tokens[i+1].Norm == g.Complementizer && (i == 0 || tokens[i-1].Tag == PUNCT) {
			t.Tag, t.Lemma, t.Morph = ADV, t.Norm, Morph{} // "*dato* che il papa era assente"
		}
		if m.howSaid(tokens, i) {
			continue
		}
		switch t.Tag {
		case PROPN:
			m.whatHeWas(tokens, i)
		case NOUN:
			m.trade(tokens, i)
			if isAcronym(t.Text) && len(m.Lexicon.Analyses(nil, t.Norm)) == 0 {
				t.Tag, t.Lemma, t.Morph = PROPN, t.Text, Morph{} // "la *SFIO*"
			}
			if !m.doneTo(tokens, i) && !m.sharedPassive(tokens, i) && !m.goesOnNow(tokens, i) {
				m.misreadNoun(tokens, i)
			}
		case ADJ:
			if m.sharedPassive(tokens, i) || m.gappedPassive(tokens, i) || m.foundedToo(tokens, i) || m.oddParticiple(tokens, i) || m.byWhom(tokens, i) || m.gone(tokens, i) || m.seatNamed(tokens, i) || m.paperNamed(tokens, i) {
				break
			}
			if i > 0 && l.Grammar.Multiples.Has(tokens[i-1].Lemma) && tokens[i-1].Morph.Number == Singular {
				if a, ok := m.analysis(t.Norm, isParticiple); ok {
					t.become(a) // "una volta *eletto*"
				}
			} else if i > 0 && capitalised(t.Text) && l.Words.Of(t.Norm)&l.forename != 0 && tokens[i-1].Tag != DET && tokens[i-1].Tag != PUNCT && !capitalised(tokens[i-1].Text) && l.verbFollows(tokens, i+1) {
				t.Tag, t.Lemma, t.Morph = PROPN, t.Text, Morph{} // "donde *Augusto* era fuggito"
			} else if i > 1 && l.Grammar.Several.Has(tokens[i-1].Norm) && (tokens[i-2].Tag == AUX || tokens[i-2].Tag == VERB) && m.howOften(t) {
				t.Tag, t.Lemma, t.Morph = ADV, t.Norm, Morph{} // "fu più *volte* relatore"
			}
		case SYM:
			if t.Text == "%" && i > 0 && tokens[i-1].Tag == NUM {
				t.Tag, t.Lemma, t.Morph = NOUN, t.Text, Morph{Gender: Masculine, Number: Singular} // "il 12% dei voti"
			}
		case PRON, DET:
			m.inTheRole(tokens, i)
			if m.voids(tokens, i) || m.toHim(tokens, i) {
				break
			}
			if t.Tag == DET && l.Grammar.Demonstratives.Has(t.Lemma) && i+1 < len(tokens) && tokens[i+1].Tag == DET && l.Grammar.Articles.Has(tokens[i+1].Lemma) {
				t.Tag = PRON // "a *questi* il nipote"
			}
		case SCONJ:
			if l.Grammar.Despite.Has(t.Norm) && l.nounOnly(tokens[i+1:]) {
				t.Tag, t.Lemma, t.Morph = ADP, t.Norm, Morph{} // "*nonostante* la sconfitta, …"
			}
		case AUX:
			m.countsNext(tokens, i)
		case VERB:
			if !m.countsNext(tokens, i) {
				m.misreadVerb(tokens, i)
			}
		case ADP:
			if m.ordinalHere(tokens, i) {
				break
			}
			if i > 0 && capitalised(t.Text) && tokens[i-1].Tag != PUNCT && l.Words.Of(t.Norm)&l.forename != 0 && i+1 < len(tokens) && tokens[i+1].Tag == PROPN && capitalised(tokens[i+1].Text) {
				t.Tag, t.Lemma, t.Morph = PROPN, t.Text, Morph{} // "lo sostituì *Nello* Fabbri"
				break
			}
			if m.Grammar.Over.Has(t.Norm) && i+1 < len(tokens) && tokens[i+1].Tag == NUM {
				t.Tag = ADV // "si recarono alle urne *oltre* tre milioni di elettori"
				break
			}
			if l.adverbHere(tokens, i) {
				t.Tag = ADV
			} else if l.tellsHow(tokens, i) {
				t.Tag = SCONJ
			}
		}
	}
}

// gone makes a participle of what tells behind a comma that somebody had gone or come somewhere:
// "Margherita, *andata* in moglie a X".
func (m *mender) gone(tokens []Token, i int) bool {
	t := &tokens[i]
	if i == 0 || i+1 >= len(tokens) || tokens[i-1].Text != "," || tokens[i+1].Tag != ADP && tokens[i+1].Tag != NOUN {
		return false
	}
	a, ok := m.analysis(t.Norm, func(a *Analysis) bool { return isParticiple(a) && a.Lemma == m.Grammar.Goes })
	if ok {
		t.become(a)
	}
	return ok
}

// whatHeWas makes a noun of what its sentence begins with, taken for a name, where it says what the
// missing subject was: "*Reduce* dopo Marengo, prese parte ai comizi".
func (m *mender) whatHeWas(tokens []Token, i int) {
	t := &tokens[i]
	if i > 0 || i+1 >= len(tokens) || tokens[i+1].Tag != ADP || t.surname || m.Words.Of(t.Norm)&(m.forename|m.toponym) != 0 {
		return
	}
	a, ok := m.analysis(t.Norm, func(a *Analysis) bool {
		return a.Tag == NOUN && a.Morph.Number == Singular && m.classes(a.Lemma, "")&personClass != 0
	})
	if ok {
		t.become(a)
	}
}

// toHim makes a pronoun of an article that does not agree with the feminine behind it, and of this
// the verb that it may be: "quando X *gli chiese* di restare".
func (m *mender) toHim(tokens []Token, i int) bool {
	if i+1 >= len(tokens) || tokens[i].Tag != DET || tokens[i].Norm != m.Grammar.ToHim || tokens[i+1].Tag != NOUN || tokens[i+1].Morph.Gender != Feminine {
		return false
	}
	a, ok := m.analysis(tokens[i+1].Norm, func(a *Analysis) bool {
		return a.Tag == VERB && a.Morph.Mood == Indicative && a.Morph.Person == 3
	})
	if !ok {
		return false
	}
	tokens[i].Tag, tokens[i].Lemma, tokens[i].Morph = PRON, tokens[i].Norm, Morph{}
	tokens[i+1].become(a)
	return true
}

// voids makes an adjective of what a verb of declaring says that something is: "dichiararono
// *nulla* l'elezione".
func (m *mender) voids(tokens []Token, i int) bool {
	t := &tokens[i]
	if i == 0 || i+1 >= len(tokens) || !m.Grammar.Void.Has(t.Norm) || tokens[i-1].Tag != VERB || !m.Grammar.Appoints.Has(tokens[i-1].Lemma) || tokens[i+1].Tag != DET {
		return false
	}
	t.Tag, t.Lemma, t.Morph = ADJ, m.masculine(t), Morph{Gender: Feminine, Number: Singular}
	return true
}

// howOften reports whether a word is a plural of those that say how often.
func (m *mender) howOften(t *Token) bool {
	_, ok := m.analysis(t.Norm, func(a *Analysis) bool {
		return a.Tag == NOUN && a.Morph.Number == Plural && m.Grammar.Multiples.Has(a.Lemma)
	})
	return ok
}

// howSaid makes an adjective of what tells, between a verb of saying and its subject, how
// somebody said it: "annunciò *trionfante* il generale".
func (m *mender) howSaid(tokens []Token, i int) bool {
	if t := &tokens[i]; t.Tag != NOUN && t.Morph.Mood != PresentParticiple || i == 0 || i+1 == len(tokens) || !tokens[i-1].finite() || !m.Grammar.Says.Has(tokens[i-1].Lemma) || tokens[i+1].Tag != DET || !m.Grammar.Articles.Has(tokens[i+1].Lemma) {
		return false
	}
	a, ok := m.analysis(tokens[i].Norm, isAdjective)
	if ok {
		tokens[i].become(a)
	}
	return ok
}

// finite reports whether a token is a finite verb form.
func (t *Token) finite() bool {
	m := t.Morph.Mood
	return (t.Tag == VERB || t.Tag == AUX) && (m == Indicative || m == Subjunctive || m == Conditional)
}

// become gives a token another analysis.
func (t *Token) become(a Analysis) { t.Tag, t.Lemma, t.Morph = a.Tag, a.Lemma, a.Morph }

// be gives a token a tag and a lemma of no form.
func (t *Token) be(tag Tag, lemma string) { t.Tag, t.Lemma, t.Morph = tag, lemma, Morph{} }

// ofSeveral reports whether a participle in the plural is the noun of people in office
// too.
func (m *mender) ofSeveral(t *Token) bool {
	a, ok := m.analysis(t.Norm, isNoun)
	return ok && a.Morph.Number == Plural && m.Words.Of(a.Lemma)&(m.position|m.collective) != 0
}

// otherThan reports whether a participle behind a comma is a noun: another one right
// behind it does not agree with it.
func (m *mender) otherThan(tokens []Token, i int) bool {
	if i == 0 || i+1 == len(tokens) || tokens[i-1].Text != "," || tokens[i].Morph.Mood != Participle {
		return false
	}
	next := &tokens[i+1]
	if next.Morph.Mood != Participle || agreeing(tokens[i].Morph, next.Morph) {
		return false
	}
	a, ok := m.analysis(tokens[i].Norm, isNoun)
	return ok && agreeing(a.Morph, next.Morph)
}

// analysis is the first analysis of a form that a test accepts.
func (m *mender) analysis(form string, accepts func(*Analysis) bool) (Analysis, bool) {
	all := m.Lexicon.Analyses(nil, form)
	for i := range all {
		if accepts(&all[i]) {
			return all[i], true
		}
	}
	return Analysis{}, false
}

func isNoun(a *Analysis) bool { return a.Tag == NOUN }

func isParticiple(a *Analysis) bool { return a.Tag == VERB && a.Morph.Mood == Participle }

func isPastHistoric(a *Analysis) bool {
	return a.Tag == VERB && a.Morph.Mood == Indicative && a.Morph.Tense == PastHistoric && a.Morph.Person == 3
}

// predicateless finds the finite verb of a sentence that seems to have none in
// its main clause: a past form taken for an adjective or a noun ("i re
// *misero* fine alla guerra").
func (m *mender) predicateless(tokens []Token) {
	for i := range tokens {
		t := &tokens[i]
		if t.finite() || m.Grammar.Relatives.Has(t.Norm) || m.Grammar.Subordinators[t.Norm] != Plain {
			return
		}
		if t.Tag != ADJ && t.Tag != NOUN {
			continue
		}
		if m.tellsNow(tokens, i) {
			return
		}
		if i == 0 || i+1 == len(tokens) || capitalised(t.Text) {
			continue
		}
		if before := tokens[i-1].Tag; before == DET || before == ADP && !m.Grammar.Afterwards.Has(tokens[i-1].Norm) || before == ADJ || before == NUM {
			continue
		}
		if next := tokens[i+1].Tag; next != NOUN && next != DET && next != ADP && next != PROPN {
			continue
		}
		if a, ok := m.analysis(t.Norm, isPastHistoric); ok {
			t.become(a)
			return
		}
	}
}

// misreadNoun mends a participle behind a comma taken for a noun ("X, *entrata*
// di nascosto in") and the plural that two nouns share, of which one is of
// persons ("osservatori").
func (m *mender) misreadNoun(tokens []Token, i int) {
	t := &tokens[i]
	if i > 0 && tokens[i-1].Tag == DET && m.Grammar.clitics.Has(tokens[i-1].Norm) && m.Grammar.Articles.Has(tokens[i-1].Lemma) && tokens[i-1].contradicts(t) {
		if a, ok := m.analysis(t.Norm, isPastHistoric); ok {
			t.become(a) // "*la difese* X", "*lo fece* console"
			return
		}
	}
	if next := i + 1; next < len(tokens) && tokens[next].Morph.Number == Plural && (tokens[next].Tag == NOUN || tokens[next].Morph.Mood == Participle) && (i == 0 || tokens[i-1].Tag != DET) {
		if a, ok := m.analysis(t.Norm, func(a *Analysis) bool { return a.Tag == NUM }); ok {
			t.become(a) // "*venti* contrari"
			return
		}
	}
	if i > 1 && i+2 < len(tokens) && tokens[i-1].Text == "," && tokens[i-2].Tag == PROPN && tokens[i+1].Tag == ADV && tokens[i+2].Tag == ADP {
		if a, ok := m.analysis(t.Norm, isParticiple); ok {
			t.become(a)
		}
		return
	}
	if c := m.Words.Of(t.Lemma); t.Morph.Number != Plural && t.Morph.Number != Invariable || c&personClass != 0 || c&(placeClass|groupClass) == 0 && c != 0 {
		return
	}
	if a, ok := m.analysis(t.Norm, func(a *Analysis) bool {
		return a.Tag == NOUN && a.Lemma != t.Lemma && m.Words.Of(a.Lemma)&personClass != 0
	}); ok {
		t.become(a)
	}
}

// contradicts reports whether an article in the singular cannot stand before a noun:
// for its number, or for its gender.
func (t *Token) contradicts(noun *Token) bool {
	if t.Morph.Number != Singular {
		return false
	}
	g := noun.Morph.Gender
	return noun.Morph.Number == Plural || t.Morph.Gender == Masculine && g == Feminine || t.Morph.Gender == Feminine && g == Masculine
}

// misreadVerb mends a noun behind a copula or a causative taken for a verb
// ("era *titolare*", "fece *seguito*"), a participle taken for a present
// ("*giunta* ad Avignone"), and the plural of an office taken for a participle
// at the head of a sentence ("*Delegati* giunsero").
func (m *mender) misreadVerb(tokens []Token, i int) {
	t := &tokens[i]
	switch {
	case m.oddParticiple(tokens, i):
	case m.objectNoun(tokens, i):
		a, ok := m.analysis(t.Norm, isNoun)
		if !ok {
			a = Analysis{Tag: NOUN, Lemma: t.Norm, Morph: tokens[i-1].Morph}
		}
		t.become(a) // "chiese la *revoca*"
	case t.Morph.Mood == Indicative && t.Morph.Tense == PastHistoric && t.Morph.Person == 1 && i > 0 && m.Grammar.Additive.Has(tokens[i-1].Norm):
		if a, ok := m.analysis(t.Norm, isParticiple); ok {
			t.become(a) // "i lavori, aperti in maggio e *conclusi* in giugno"
		}
	case m.Grammar.NounParticiples.Has(t.Norm) && t.Morph.Mood == Participle && (i == 0 || tokens[i-1].Tag == AUX || tokens[i-1].Tag == VERB || tokens[i-1].Tag == ADV) && !(i+2 < len(tokens) && tokens[i+1].Tag == ADP && tokens[i+2].Morph.Mood == Infinitive),
		m.Grammar.NounParticiples.Has(t.Norm) && t.Morph.Mood == Participle && i+2 < len(tokens) && tokens[i+1].Tag == ADP && (startsDigit(tokens[i+2].Text) || tokens[i+2].Tag == NUM):
		if a, ok := m.analysis(t.Norm, isNoun); ok {
			t.become(a) // "fu *deputato* dal 1901", "sindaco e *deputato* nel 1901", "*Deputato* per due legislature, …"
		}
	case t.Morph.Mood == Participle && t.Morph.Number == Plural && i > 0 && tokens[i-1].finite() && tokens[i-1].Tag == VERB && tokens[i-1].Morph.Number == Plural && !m.Grammar.Copulas.Has(tokens[i-1].Lemma) && m.ofSeveral(t):
		m.nominal(t) // "parteciparono *delegati* di venti paesi"
	case i > 0 && t.finite() && t.Morph.Tense == Present && t.Morph.Person == 1 && t.Morph.Number == Singular && tokens[i-1].Text == "," && i+1 < len(tokens) && (tokens[i+1].Morph.Mood == Infinitive || tokens[i+1].Tag == DET):
		if a, ok := m.analysis(t.Norm, isParticiple); ok {
			t.become(a) // "il console, *visto* cadere il fratello, fuggì"
		}
	case t.finite() && t.Morph.Person == 2 && t.Morph.Number == Plural:
		if a, ok := m.analysis(t.Norm, isParticiple); ok {
			t.become(a) // "le truppe, *guidate* da X"
		}
	case t.Morph.Mood == Participle && m.Grammar.Qualities.Has(t.Lemma) && i > 0 && tokens[i-1].Tag == NOUN && (i+1 == len(tokens) || tokens[i+1].Tag != ADP):
		if a, ok := m.analysis(t.Norm, isAdjective); ok {
			t.become(a) // "le forze *armate*"
		} else {
			t.Tag, t.Morph.Mood = ADJ, NoMood
		}
	case t.Morph.Mood == Participle && t.Morph.Gender == Feminine && t.Morph.Number == Plural && i > 0 && i+1 < len(tokens) && (tokens[i-1].Tag == PROPN || tokens[i-1].Tag == NOUN && tokens[i-1].Morph.Number == Singular) && tokens[i+1].Tag == DET && m.Grammar.Articles.Has(tokens[i+1].Lemma):
		if a, ok := m.analysis(t.Norm, isPastHistoric); ok && a.Morph.Number == Singular {
			t.become(a) // "il ministro dell'Interno *difese* l'operato"
		}
	case m.otherThan(tokens, i):
		m.nominal(t) // "la superiorità del concilio, *tesi* sostenuta da molti"
	case m.officeBehindDate(tokens, i):
		if a, ok := m.analysis(t.Norm, isNoun); ok {
			t.become(a) // "prefetto e, dal 1946, *deputato* all'Assemblea"
		}
	case t.Morph.Mood == Infinitive && i > 1 && i+1 < len(tokens) && tokens[i-1].Text == "," && tokens[i-2].Tag == PROPN && tokens[i+1].Lemma == m.Grammar.Genitive:
		if a, ok := m.analysis(t.Norm, isNoun); ok {
			t.become(a) // "Neri, *titolare* della cattedra"
		}
	case t.Morph.Person == 1 && t.Morph.Number == Singular && t.Morph.Mood == Indicative && t.Morph.Tense == Present && i > 1 && tokens[i-1].Text == "," && tokens[i-2].Tag == PROPN && m.Words.Of(t.Norm)&(m.occupation|m.position) != 0:
		t.Tag, t.Lemma, t.Morph = NOUN, t.Norm, Morph{Gender: Masculine, Number: Singular} // "Neri, *calafato* di Recco"
	case t.Morph.Mood == Participle && m.Grammar.OfParticiples[t.Norm] != "" && (i+1 == len(tokens) || tokens[i+1].Lemma != m.Grammar.Genitive):
		t.Tag, t.Lemma, t.Morph.Mood = ADJ, m.Grammar.OfParticiples[t.Norm], NoMood // "si ritirò a vita *privata*"
	case t.Morph.Person == 2 && i > 0 && tokens[i-1].Text == "," && i+1 < len(tokens) && tokens[i+1].Tag == ADP && !capitalised(t.Text):
		if a, ok := m.analysis(t.Norm, func(a *Analysis) bool { return a.Tag == ADJ }); ok {
			t.become(a) // "i comunisti, *fermi* a 21.000 voti"
		}
	case m.objectHere(tokens, i):
		if a, ok := m.analysis(t.Norm, isNoun); ok {
			t.become(a) // "tenne *seduta*", "non mandò *delegati*"
		}
	case i > 0 && tokens[i-1].Tag == NOUN && m.classes(tokens[i-1].Lemma, "")&timeClass != 0 && t.Morph.Mood != Infinitive && !t.finite():
		if a, ok := m.analysis(t.Norm, func(a *Analysis) bool { return a.Tag == ADJ && m.Grammar.Next.Has(a.Lemma) }); ok {
			t.become(a) // "nei mesi *seguenti* il duca …"
		}
	case t.Morph.Mood == Infinitive && i > 0 && m.Grammar.Copulas.Has(tokens[i-1].Lemma) && tokens[i-1].finite(),
		t.Morph.Mood == Participle && t.Morph.Number == Singular && i > 0 && m.Grammar.Causatives.Has(tokens[i-1].Lemma) && tokens[i-1].finite() && i+1 < len(tokens) && tokens[i+1].Tag != ADP:
		if a, ok := m.analysis(t.Norm, isNoun); ok {
			t.become(a)
		}
	case t.Morph.Mood == Participle && i > 0 && tokens[i-1].Tag == PRON && m.Grammar.clitics.Has(tokens[i-1].Norm) && (i < 2 || tokens[i-2].Tag != AUX):
		m.conjugate(t) // "il figlio gli *successe*"
	case t.Morph.Mood == Indicative && t.Morph.Tense == Present && (i == 0 || tokens[i-1].Text == ",") && i+1 < len(tokens) && tokens[i+1].Tag == ADP:
		if a, ok := m.analysis(t.Norm, func(a *Analysis) bool { return isParticiple(a) && a.Lemma != t.Lemma }); ok {
			t.become(a)
		}
	case t.Morph.Mood == Participle && t.Morph.Number == Plural && i == 0 && len(tokens) > 1 && (tokens[1].finite() && tokens[1].Tag == VERB || tokens[1].Lemma == m.Grammar.Genitive):
		if a, ok := m.analysis(t.Norm, isNoun); ok {
			t.become(a)
		}
	}
}
