package parse

import "math"

// standIns makes nouns of the pronouns that stand for one said before, so that
// the sentence is read as if it were said again: "una battaglia, *quella* del
// colle", "l'esercito romano e *quello* cartaginese".
func (l *Language) standIns(tokens []Token) {
	for i := range tokens {
		t := &tokens[i]
		if l.countsAlone(tokens, i) {
			t.Tag, t.Lemma, t.Morph = PRON, t.Norm, Morph{Number: Plural}
			continue
		}
		if l.peopleAlone(tokens, i) {
			t.Tag = NOUN
			continue
		}
		if a, ok := l.peopleNamed(tokens, i); ok {
			t.become(a)
			continue
		}
		if t.Tag == ADP && l.Grammar.Ordinals[t.Norm] > 0 && i > 0 && (l.Grammar.Articles.Has(tokens[i-1].Lemma) || tokens[i-1].Morph.Articled) {
			t.Tag, t.Morph = ADJ, Morph{Gender: Masculine, Number: Singular} // "il primo …, il *secondo* …"
		}
		if l.goesOnCounting(tokens, i) {
			t.Tag, t.Lemma = PRON, t.Norm
			continue
		}
		if t.Tag != PRON && t.Tag != DET || !l.Grammar.StandIns.Has(t.Lemma) || i == 0 || !l.qualified(tokens, i) {
			continue
		}
		if j := l.saidBefore(tokens, i); j >= 0 && i-j <= math.MaxUint16 {
			_, end := l.compound(tokens, j)
			t.Tag, t.Lemma, t.stands, t.joined = NOUN, tokens[j].Lemma, uint16(i-j), uint8(min(end-j, math.MaxUint8))
		}
	}
}

// peopleAlone reports whether an adjective behind an articled preposition is the noun
// of a people: "la vittoria dei *genovesi*".
func (l *Language) peopleAlone(tokens []Token, i int) bool {
	t := &tokens[i]
	if t.Tag != ADJ || i == 0 || tokens[i-1].Tag != ADP || !tokens[i-1].Morph.Articled || t.Morph.Number != Plural || l.Words.Of(t.Lemma)&l.demonym == 0 {
		return false
	}
	if i+1 == len(tokens) {
		return true
	}
	next := &tokens[i+1]
	return next.Tag == PUNCT && next.Text != "-" || next.Tag == ADP || next.Tag == CCONJ || next.finite()
}

// peopleNamed is the noun of a people that was taken for a name, with a capital and behind an
// article in the plural: "gli *Spartani*".
func (l *Language) peopleNamed(tokens []Token, i int) (Analysis, bool) {
	t := &tokens[i]
	if t.Tag != PROPN || i == 0 || tokens[i-1].Morph.Number != Plural || tokens[i-1].Tag != DET && !tokens[i-1].Morph.Articled || i+1 < len(tokens) && (tokens[i+1].Tag == PROPN || tokens[i+1].Text == "-") {
		return Analysis{}, false
	}
	for _, a := range l.Lexicon.Analyses(nil, t.Norm) {
		if (a.Tag == NOUN || a.Tag == ADJ) && a.Morph.Number == Plural && l.Words.Of(a.Lemma)&l.demonym != 0 {
			a.Tag = NOUN
			return a, true
		}
	}
	return Analysis{}, false
}

// countsAlone reports whether a number stands for persons or things said before:
// "i *due* firmarono", "tra i *tre*".
func (l *Language) countsAlone(tokens []Token, i int) bool {
	if tokens[i].Tag != NUM || i == 0 || l.Grammar.Together[tokens[i].Norm] == 0 || !l.Grammar.Articles.Has(tokens[i-1].Lemma) && !tokens[i-1].Morph.Articled {
		return false
	}
	if i+1 == len(tokens) {
		return true
	}
	next := &tokens[i+1]
	return next.finite() || next.Tag == PUNCT && next.Text != "-" || l.verbFollows(tokens, i+1)
}

// goesOnCounting reports whether an ordinal stands for the next of those whom the
// sentence has begun to count: "il primo fu nominato ministro, il *secondo*
// prefetto", "l'uno era medico, l'*altro* avvocato".
func (l *Language) goesOnCounting(tokens []Token, i int) bool {
	if tokens[i].Tag != ADJ && tokens[i].Tag != DET || i < 4 || i+1 == len(tokens) || tokens[i+1].Tag != NOUN {
		return false
	}
	counts := l.Grammar.Ordinals
	if l.Grammar.Either[tokens[i].Norm] > 0 {
		counts = l.Grammar.Either
	}
	if counts[tokens[i].Norm] < 2 || !l.Grammar.Articles.Has(tokens[i-1].Lemma) {
		return false
	}
	for j := 1; j+1 < i-2; j++ {
		if counts[tokens[j].Norm] == 1 && l.Grammar.Articles.Has(tokens[j-1].Lemma) && l.verbFollows(tokens, j+1) {
			before := &tokens[i-2]
			return before.Text == "," || before.Tag == CCONJ
		}
	}
	return false
}

// qualified reports whether behind a pronoun comes what tells it from the thing
// said before: a complement, or an adjective that no noun follows.
func (l *Language) qualified(tokens []Token, i int) bool {
	if i+1 >= len(tokens) {
		return false
	}
	next := &tokens[i+1]
	if next.Tag == ADP {
		return next.Lemma == l.Grammar.Genitive && i+2 < len(tokens) && tokens[i+2].Tag != PRON
	}
	if next.Tag == NOUN && !capitalised(next.Text) && i+2 < len(tokens) && tokens[i+2].Tag == PROPN && l.Words.Of(next.Lemma)&l.demonym != 0 {
		next.Tag = ADJ // "quello *sannita* X"
	}
	if next.Tag != ADJ || l.Grammar.SamePerson.Has(next.Lemma) || capitalised(next.Text) {
		return false
	}
	for j := i + 1; j < len(tokens); j++ {
		switch tokens[j].Tag {
		case ADJ:
		case PROPN:
			return l.Words.Of(next.Lemma)&l.demonym != 0 // "il console romano X e *quello* sannita Y"
		case NOUN, NUM, DET:
			return false
		default:
			return true
		}
	}
	return true
}

// oneOfThose reports whether the pronoun at token i is the first, behind a colon or a comma, of the
// counted things at token j: "due liste: *quella* unitaria e quella comunista".
func (l *Language) oneOfThose(tokens []Token, j, i int) bool {
	return (tokens[i-1].Text == ":" || tokens[i-1].Text == ",") && j > 0 && tokens[j-1].Tag == NUM && tokens[j].Morph.Number == Plural && tokens[i].Morph.Number == Singular
}

// samePlace reports whether a noun with a capital stands behind the same preposition as a pronoun that
// an adverb sets against it: "segretario *della Camera* del lavoro di Nola, poi *di quella* di Pola".
func (l *Language) samePlace(tokens []Token, j, i int) bool {
	before := &tokens[i-1]
	return i > 1 && tokens[i-2].Tag == ADV && before.Tag == ADP && tokens[j-1].Tag == ADP && tokens[j-1].Lemma == before.Lemma && l.classes(tokens[j].Lemma, "")&groupClass != 0
}

// saidBefore is the last noun of a thing, or of an office in the singular, before a
// pronoun that agrees with it, or -1; where the pronoun's is told by its nation or its
// date, rather the last that is told so too: "l'*esercito* francese del generale X e
// *quello* austriaco", "un *decreto* del 5 marzo …; *quello* del 27 aprile".
func (l *Language) saidBefore(tokens []Token, i int) int {
	dated := func(k int) bool {
		return k+1 < len(tokens) && tokens[k].Tag == ADP && tokens[k].Lemma == l.Grammar.Genitive && tokens[k+1].Tag == NUM
	}
	nation := func(k int) bool { return k < len(tokens) && l.Words.Of(tokens[k].Lemma)&l.demonym != 0 }
	m, last := tokens[i].Morph, -1
	for j := i - 1; j >= 0; j-- {
		t := &tokens[j]
		if t.Tag != NOUN || t.Morph.Gender != m.Gender && t.Morph.Gender != Common || t.Morph.Number != m.Number && !l.oneOfThose(tokens, j, i) || capitalised(t.Text) && j > 0 && !l.samePlace(tokens, j, i) {
			continue
		}
		if l.classes(t.Lemma, "")&(personClass|timeClass) != 0 && (m.Number != Singular || tokens[i-1].Tag != CCONJ || l.Words.Of(t.Lemma)&l.position == 0) {
			continue
		}
		if (!nation(i+1) || nation(j+1)) && (!dated(i+1) || dated(j+1)) {
			return j
		}
		last = max(last, j)
	}
	return last
}
