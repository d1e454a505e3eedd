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
