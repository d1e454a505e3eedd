package parse

import (
	"slices"
	"strings"

	"github.com/spoglio/spoglio/ontology"
)

// filler makes what a slot wants of one phrase, if it allows the phrase.
func (m *matcher) filler(slot *Slot, p int) (filler, bool) {
	ph := &m.s.phrases[p]
	if !m.fits(slot, p) {
		return filler{}, false
	}
	x := filler{phrase: p, span: m.s.span(ph.First, ph.Last)}
	switch slot.Want {
	case wantCount:
		q, ok := m.s.quantity(ph)
		if !ok || m.margin(p) || m.each(p) {
			return filler{}, false
		}
		q.Amount = m.keep(q.Amount)[0]
		x.value = q
	case wantNoun:
		if ph.Kind != Nominal {
			return filler{}, false
		}
		x.value = m.concept(m.s.words(ph.Head, ph.Head+1), ph.Classes)
	case wantKind:
		if ph.Kind != Nominal {
			return filler{}, false
		}
		x.value = m.concept(m.kind(p), ph.Classes)
	case wantCountry:
		if capitalised(m.s.Tokens[ph.Head].Text) && ph.Head > 1 {
			return filler{}, false // "l'Africano" is an epithet
		}
		return m.adjectiveFiller(ph.Head), true
	case wantWords:
		if !m.standsFor(ph) {
			return m.phraseWords(p), ph.Kind != Pronoun || len(slot.Lemmas) > 0 // not "ciò"
		} else if ph.Entity < 0 {
			return filler{}, false
		}
		x.value = m.ref(ph.Entity)
	case wantEvent:
		if ph.Entity < 0 {
			return filler{}, false
		}
		x.value = m.ref(m.eventAt(ph))
	case wantEnd:
		return m.wordsFiller(m.s.wordBefore(ph.PrepFirst), m.s.extent(p, m.lang.Grammar)), true
	default:
		if ph.Entity < 0 {
			return filler{}, false
		}
		x.value = m.ref(ph.Entity)
	}
	return x, true
}

// standsFor reports whether a phrase has no words of its own, but only stands for
// somebody: "lui", "quest'ultimo".
func (m *matcher) standsFor(ph *Phrase) bool {
	g, head := m.lang.Grammar, &m.s.Tokens[ph.Head]
	return ph.Kind == Pronoun && (g.SubjectPronouns.Has(head.Norm) || g.LastMentioned.Has(head.Norm)) || ph.Def == Demonstrative && g.Latter.Has(head.Lemma) && ph.Last == ph.Head+1
}

// wordBefore is the noun right before a complement, from its own start.
func (s *sentence) wordBefore(i int) int {
	if i > 0 && s.Tokens[i-1].Tag == NOUN {
		return i - 1
	}
	return i
}

// genderOther reports whether a phrase names somebody who is known to be of another
// gender than g.
func (m *matcher) genderOther(ph *Phrase, g Gender) bool {
	own := NoGender
	if ph.Entity >= 0 {
		own = m.facts[ph.Entity].gender
	}
	if own == NoGender && ph.Named() {
		own = m.genderOf(m.s.Tokens[ph.NameFirst].Norm)
	}
	return (own == Masculine || own == Feminine) && own != g
}

// fits checks a slot's demands on a phrase.
func (m *matcher) fits(slot *Slot, p int) bool {
	ph := &m.s.phrases[p]
	if slot.Named && !ph.Named() && (ph.Entity < 0 || !m.facts[ph.Entity].named) {
		return false
	}
	if slot.Bare && (ph.Kind == Name && ph.Def == Def || ph.Kind == Nominal && !ph.Named() && ph.Def != Bare) {
		return false
	}
	if slot.Land && (ph.Kind != Name || ph.Def != Def || !m.lang.Words.isLand(m.s.words(ph.NameFirst, ph.NameLast))) {
		return false
	}
	if slot.Gender != NoGender && m.genderOther(ph, slot.Gender) {
		return false
	}
	if len(slot.With) > 0 && !m.has(p, slot.With) {
		return false
	}
	if len(slot.Lemmas) > 0 && !slices.Contains(slot.Lemmas, m.s.Tokens[ph.Head].Lemma) {
		return false
	}
	if slot.Is == 0 && slot.Not == 0 {
		return true
	}
	c := ph.Classes
	if ph.Entity >= 0 {
		c |= m.entityClasses(ph.Entity)
	}
	if m.isPlaceName(ph) {
		c |= placeClass
	}
	if capitalised(m.s.Tokens[ph.Head].Text) {
		c |= m.lang.Words.Of(m.s.Tokens[ph.Head].Norm) & m.lang.office // the "Trasporti" of a minister
	}
	return m.allows(slot, c)
}

func (m *matcher) isPlaceName(ph *Phrase) bool {
	return ph.Kind == Name && ph.Entity >= 0 && m.facts[ph.Entity].votes[votePlace] > 0
}

// phraseWords are the words of a phrase as they stand, without its determiner;
// of a quotation, without its marks.
func (m *matcher) phraseWords(p int) filler {
	ph := &m.s.phrases[p]
	first, last := ph.First, m.s.extent(p, m.lang.Grammar)
	if ph.Kind == Quoted {
		first, last = m.s.inside(ph)
		return filler{phrase: p, value: ontology.Text{Text: m.s.verbatim(first, last), Language: m.lang.Code}, span: m.s.span(first, last)}
	}
	for first < ph.Head && m.s.Tokens[first].Tag == DET {
		first++
	}
	x := m.wordsFiller(first, last)
	x.phrase = p
	return x
}

// kind is a noun with what makes it the name of an office or of a sort of
// thing: adjectives beside it and complements like "di stato maggiore",
// without ordinals, nationalities, parties and proper names.
func (m *matcher) kind(p int) string {
	ph := &m.s.phrases[p]
	if ph.Classes&personClass == 0 {
		return m.sort(ph)
	}
	first, last := ph.Head, ph.Head+1
	end := ph.Last
	if ph.Named() && ph.NameFirst > ph.Head {
		end = ph.NameFirst
	}
	for last < end && m.s.Tokens[last].Tag != DET && !m.demonym(last) && !m.partisan(last) && m.s.Tokens[last].Tag != CCONJ {
		last++
	}
	for first > ph.First && m.partOfOffice(first-1) {
		first--
	}
	for _, q := range m.attached(p, m.lang.Grammar.Genitive, OfHost) {
		if c := &m.s.phrases[q]; m.lang.Words.Of(m.s.Tokens[c.Head].Norm)&m.lang.office != 0 && last == ph.Last && !m.ofLand(q) {
			last = m.s.own(c)
		}
	}
	for _, q := range m.attached(p, m.lang.Grammar.Dative, OnHost) {
		if c := &m.s.phrases[q]; capitalised(m.s.Tokens[c.Head].Text) && m.lang.Words.Of(m.s.Tokens[c.Head].Norm)&m.lang.office != 0 && last == c.PrepFirst {
			last = m.s.own(c) // "sottosegretario agli Interni"
		}
	}
	if ph.Number == Plural && (ph.Named() || m.lang.Grammar.Among.Has(ph.Prep) || ph.Def == Bare && ph.Count < 0 && ph.Prep == "" || len(m.individuals(p)) > 0) {
		return m.one(ph, first, last) // "i feldmarescialli Rommel e Kesselring"
	}
	return m.s.words(first, last)
}

// own is the token after the words of a complement that agree with its noun:
// without the "francesi" of "i presidenti del Consiglio francesi".
func (s *sentence) own(c *Phrase) int {
	last := c.Last
	for last > c.Head+1 && s.Tokens[last-1].Tag == ADJ && apartInNumber(c.Number, s.Tokens[last-1].Morph.Number) {
		last--
	}
	return last
}

// apartInNumber reports whether one of two words is a singular and the other a plural.
func apartInNumber(a, b Number) bool {
	return a == Singular && b == Plural || a == Plural && b == Singular
}

// one is what one of several holds: "ministri degli Esteri" gives "ministro
// degli Esteri", "deputati liberali" "deputato liberale"; with an adjective of
// a feminine noun, whose singular is not at hand, the words.
func (m *matcher) one(ph *Phrase, first, last int) string {
	var out []string
	for i := first; i < last; i++ {
		t := &m.s.Tokens[i]
		switch {
		case i == ph.Head:
			out = append(out, t.Lemma)
		case i > ph.Head && t.Tag == ADP:
			return strings.Join(append(out, m.s.words(i, last)), " ")
		case i > ph.Head && t.Tag == ADV:
			return strings.Join(out, " ") // "studiosi più recenti"
		case t.Tag == ADJ && ph.Gender != Feminine || t.Norm == t.Lemma:
			out = append(out, t.Lemma)
		default:
			return m.s.words(first, last)
		}
	}
	return strings.Join(out, " ")
}

// sort is a common noun with its adjectives, without determiner and ordinal.
func (m *matcher) sort(ph *Phrase) string {
	if ph.Named() && ph.Number == Plural && ph.NameFirst > ph.Head {
		return m.s.Tokens[ph.Head].Lemma // "le corazzate Lepanto e Duilio"
	}
	whole, end := m.lang.compound(m.s.Tokens, ph.Head)
	if whole != "" && capitalised(m.s.Tokens[ph.Head].Text) && ph.Head > 0 {
		return whole
	}
	if whole == "" && capitalised(m.s.Tokens[ph.Head].Text) && (ph.Head > 0 || shapeOf(m.s.Tokens[ph.Head].Text) == writtenUpper) {
		return m.s.Tokens[ph.Head].Lemma // of a name, "il Congresso nazionale", "CONGRESSO DI LODI", the noun alone is the kind
	}
	first, last := ph.First, ph.Last
	for first < ph.Head && (m.s.Tokens[first].Tag == DET || m.s.Tokens[first].Tag == NUM || m.lang.Grammar.Ordinals[m.s.Tokens[first].Norm] > 0 || m.lang.Grammar.Latter.Has(m.s.Tokens[first].Lemma) || m.lang.Grammar.Possessives.Has(m.s.Tokens[first].Lemma)) {
		first++
	}
	if ph.Named() && ph.NameFirst > ph.Head {
		last = ph.NameFirst
	}
	for last > ph.Head+1 && !ph.Named() && startsDigit(m.s.Tokens[last-1].Text) {
		last-- // "articolo 3"
	}
	if last > ph.Head+1 && m.lang.Grammar.Active.Has(m.s.Tokens[last-1].Lemma) {
		last-- // "un'associazione tedesca *attiva* dal 1889"
	}
	return m.s.words(first, max(last, end))
}

func (m *matcher) demonym(i int) bool {
	return m.lang.Words.Of(m.s.Tokens[i].Lemma)&m.lang.demonym != 0
}

// partisan: an adjective of a party says whose man somebody is, not his office.
func (m *matcher) partisan(i int) bool {
	return m.s.Tokens[i].Tag == ADJ && m.lang.Words.IsIn(m.s.Tokens[i].Lemma, "partisan")
}

// partOfOffice: an adjective before a noun that makes one office with it
// ("primo ministro", "gran visir").
func (m *matcher) partOfOffice(i int) bool {
	c, _ := m.lang.Words.Class("office-adjective")
	return m.lang.Words.Of(m.s.Tokens[i].Lemma)&c != 0 && !m.demonym(i)
}
