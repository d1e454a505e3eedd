package parse

import (
	"strings"

	"github.com/spoglio/spoglio/ontology"
)

// Dictionaries clip the words that each of their entries needs: the verbs of
// birth and death, and the name of whom the entry is about.

// clipped makes verbs of what they are clipped to: "n. a Pisa", "Anna (m.
// 1470)". At the head of a sentence one is its finite verb.
func (l *Language) clipped(tokens []Token) {
	for i := range tokens[:max(0, len(tokens)-1)] {
		t := &tokens[i]
		verb := l.Grammar.Clipped[t.Norm]
		if verb == "" || !l.clips(tokens, i) {
			continue
		}
		t.Tag, t.Lemma, t.Morph = VERB, verb, Morph{Mood: Participle, Gender: Common, Number: Singular}
		if i == 0 || i == 1 && tokens[0].Tag == PUNCT {
			t.Morph = Morph{Mood: Indicative, Tense: PastHistoric, Person: 3, Number: Singular}
		}
	}
}

// clips reports whether the abbreviation at i stands where a verb may: behind a
// sign or "e", before a preposition, or in brackets behind a name.
func (l *Language) clips(tokens []Token, i int) bool {
	next := &tokens[i+1]
	if i > 1 && tokens[i-1].Text == "(" && tokens[i-2].Tag == PROPN && (next.Tag == PROPN || startsDigit(next.Text) && len(next.Text) > 2) {
		return true
	}
	if i > 1 && (tokens[i-1].Text == "(" || punctuation(tokens[i-1].Text) == Dash) && i+2 < len(tokens) && startsDigit(tokens[i+2].Text) && len(tokens[i+2].Text) > 2 && (next.Tag == PROPN || l.Grammar.Here.Has(next.Norm)) {
		return true // "pittore (*n.* Lucca 1448 - *m.* ivi 1509)"
	}
	if i > 0 && tokens[i-1].Tag != PUNCT && !l.Grammar.Additive.Has(tokens[i-1].Norm) {
		return false
	}
	return next.Tag == ADP && next.Lemma != l.Grammar.Genitive
}

// initialled lets the topic's own initials mean it: "l'A. tornò a Roma".
func (r *registry) initialled(title string) {
	words := strings.Fields(title)
	for i, w := range words {
		given := i == 0 && len(words) > 1 && !r.lang.Grammar.Territorial.Has(words[1]) && !romanNumeral(words[1])
		if first, n := runeAt(w, 0); !given && isLetter(first) && capitalised(w) {
			r.calledToo(r.topic, w[:n]+".")
		}
	}
}

// lifeEnds reads brackets that tell by a verb when, and where, somebody was born
// or died: "(m. 1470)", "(nato a Lucca nel 1401, morto nel 1466)".
func (m *matcher) lifeEnds(b parenthesis) {
	shape := map[string][]filler{"host": {m.entityFiller(b.Host)}}
	end := ""
	for i := b.First; i < b.Last; i++ {
		if e := m.lang.Grammar.LifeEnds[m.s.Tokens[i].Lemma]; e != "" {
			end = e
		} else if dates := m.datesIn(parenthesis{First: i, Last: b.Last}); shape[end] == nil && len(dates) > 0 && dates[0].span.Start == m.s.Tokens[i].Start {
			shape[end] = dates[:1]
		} else if year := m.s.year(i); year > 0 && shape[end] == nil {
			shape[end] = []filler{{phrase: -1, value: ontology.Time{Year: year, Precision: ontology.Year}, span: m.s.span(i, i+1)}}
		}
		m.lifePlaceAt(i, end+"Place", shape)
	}
	host := &m.s.phrases[b.Host]
	m.offer("lifespan", &trigger{clause: -1, phrase: -1, span: m.s.span(host.First, host.Last), shape: shape})
}

// lifePlaceAt notes the place whose name begins at token i.
func (m *matcher) lifePlaceAt(i int, key string, shape map[string][]filler) {
	for p := range m.s.phrases {
		if ph := &m.s.phrases[p]; ph.NameFirst == i && ph.Kind == Name && ph.Entity >= 0 && shape[key] == nil {
			m.facts[ph.Entity].votes[votePlace] += 3
			shape[key] = []filler{m.entityFiller(p)}
		}
	}
}

// calling makes nouns of the callings that open a sentence, behind the dash at
// i-1 as in a dictionary or without, and that the tagger took for something
// else: "– *Cardinale* e *legato* pontificio", "*Esule*, infine, a Londra, …".
func (l *Language) calling(tokens []Token, i int) {
	l.described(tokens, i)
	for ; i+1 < len(tokens); i += 2 {
		t, next := &tokens[i], &tokens[i+1]
		if l.Words.Of(t.Norm)&(l.forename|l.toponym) != 0 || next.finite() || next.Tag == PROPN || !l.mistaken(tokens, i) {
			return
		}
		m := mender{l}
		a, ok := m.analysis(t.Norm, func(a *Analysis) bool { return a.Tag == NOUN && l.Words.Of(a.Lemma)&personClass != 0 })
		if !ok && t.Tag == PROPN {
			a, ok = m.analysis(t.Norm, func(a *Analysis) bool { return a.Tag == ADJ }) // "*Ventenne*, si trasferì a Roma"
		}
		if !ok {
			return
		}
		t.become(a)
		if !l.Grammar.Additive.Has(next.Norm) {
			return
		}
	}
}

// described makes an adjective of what was taken for a name at the head of a sentence,
// right before the bare noun of a calling: "*Libera* docente dal 1884, …".
func (l *Language) described(tokens []Token, i int) {
	if i+2 >= len(tokens) || tokens[i].Tag != PROPN || tokens[i+1].Tag != NOUN && tokens[i+1].Tag != ADJ || capitalised(tokens[i+1].Text) {
		return
	}
	m := mender{l}
	noun, isCalling := m.analysis(tokens[i+1].Norm, func(a *Analysis) bool {
		return a.Tag == NOUN && l.Words.Of(a.Lemma)&(l.position|l.occupation) != 0
	})
	a, ok := m.analysis(tokens[i].Norm, func(a *Analysis) bool { return a.Tag == ADJ && a.Morph.Number == noun.Morph.Number })
	if ok && isCalling {
		tokens[i].become(a)
		tokens[i+1].become(noun)
	}
}

// mistaken reports whether the word at i is one that the tagger may have taken
// for an adjective, a participle or a name; no name stands between commas before
// its verb.
func (l *Language) mistaken(tokens []Token, i int) bool {
	switch t, next := &tokens[i], &tokens[i+1]; t.Tag {
	case ADJ:
		return true
	case VERB:
		return t.Morph.Mood == Participle && i > 0
	case PROPN:
		if next.Text != "," || i+2 >= len(tokens) {
			return next.Lemma == l.Grammar.Genitive || next.Tag == ADJ && !capitalised(next.Text) && l.Words.Of(t.Norm)&(l.occupation|l.position) != 0 // "*Operaia* tessile, …"
		}
		after := &tokens[i+2]
		if i > 0 && tokens[i-1].Text != "(" && after.Tag == VERB && after.Morph.Mood == Participle && l.Words.Of(t.Norm)&(l.occupation|l.position) != 0 {
			return true // "– *Fisico*, nato a Pola"
		}
		return after.finite() || after.Tag == ADV || l.Grammar.clitics.Has(after.Norm) && after.Tag == PRON
	}
	return false
}
