package parse

import (
	"slices"
	"strings"

	"github.com/spoglio/spoglio/ontology"
)

// Wording: fillers that are words as they stand, and adjectives.

// verbWords are the words of the clause's own verb group.
func (m *matcher) verbWords(t *trigger) []filler {
	v := m.s.verbOf(t.clause)
	return []filler{m.wordsFiller(v.First, v.Last)}
}

// clauseWords are the words of the infinitive or "that" clause below a clause, with one
// of the slot's verbs if it names any.
func (m *matcher) clauseWords(slot *Slot, t *trigger, at spot) []filler {
	if t.clause < 0 {
		return nil
	}
	for j := range m.s.clauses {
		c := &m.s.clauses[j]
		if c.Parent != t.clause || c.Verb < 0 || len(slot.Lemmas) > 0 && !slices.Contains(slot.Lemmas, m.s.verbs[c.Verb].Lemma) {
			continue
		}
		infinitive := at == atInfinitive && c.Kind == InfinitiveClause && !m.lang.Grammar.PlannedBefore.Has(c.Marker) && !m.lang.Grammar.GoWithout.Has(c.Marker)
		that := at == atThat && c.Kind == SubordinateClause && c.Marker == m.lang.Grammar.Complementizer
		if p := m.handedDown(t.clause, j); infinitive && p >= 0 {
			return m.alone(m.phraseWords(p))
		}
		if infinitive || that {
			first, skip := m.s.verbs[c.Verb].First, ADP
			if that {
				first, skip = c.First+1, PUNCT
			}
			for first < m.s.verbs[c.Verb].Main && m.s.Tokens[first].Tag == skip {
				first++
			}
			return m.alone(m.wordsFiller(first, m.s.beforeQuote(m.s.verbs[c.Verb].Last, m.throughAdjectives(m.s.last(j, that)))))
		}
	}
	return nil
}

// handedDown is what the relative pronoun that opens clause i means, if it is all that the
// infinitive of clause j is said of: "una legge, *che* il re si rifiutò di firmare"; or -1.
func (m *matcher) handedDown(i, j int) int {
	c, sub := &m.s.clauses[i], &m.s.clauses[j]
	if m.lang.Grammar.Attitudes[m.s.lemma(i)] != Denies || c.Kind != RelativeClause || c.RelPrep != "" || c.Subject < 0 || c.Antecedent < 0 || c.Subject == c.Antecedent || len(sub.Args) > 0 || m.s.verbs[sub.Verb].Object != "" {
		return -1
	}
	return c.Antecedent
}

// beforeQuote cuts the words of a clause where a quotation begins in it, unless nothing
// but the verb, up to token said, stands before: "che ignoravano «la verità»".
func (s *sentence) beforeQuote(said, last int) int {
	for _, q := range s.quotes {
		switch {
		case q.title || q.First < said || q.First > last:
		case q.First == said:
			return max(q.Last, last)
		default:
			return q.First
		}
	}
	return last
}

// last is the token after a clause and all that hangs on it; without the relative clauses
// at its end, if they are not asked for.
func (s *sentence) last(i int, relatives bool) int {
	last := s.clauses[i].Last
	for j := i + 1; j < len(s.clauses); j++ {
		if s.hangs(j, i, relatives) {
			last = max(last, s.clauses[j].Last)
		}
	}
	return last
}

// hangs reports whether clause j hangs on clause i, however far.
func (s *sentence) hangs(j, i int, relatives bool) bool {
	for ; j > i; j = s.clauses[j].Parent {
		if s.clauses[j].Kind == RelativeClause && !relatives {
			return false
		}
	}
	return j == i
}

// throughAdjectives is the token after the adjectives and adverbs at the end of a
// clause: "che la guerra era *ormai inutile*", "che l'accordo fosse *giusto e utile*".
func (m *matcher) throughAdjectives(last int) int {
	tokens := m.s.Tokens
	adjective := func(i int) bool { return i < len(tokens) && tokens[i].Tag == ADJ }
	adverb := func(i int) bool {
		return i < len(tokens) && tokens[i].Tag == ADV && !m.lang.Grammar.Negations.Has(tokens[i].Norm) && !(i+1 < len(tokens) && tokens[i+1].finite())
	}
	for adjective(last) || adverb(last) || last < len(tokens) && tokens[last].Tag == CCONJ && adjective(last+1) {
		last++
	}
	return last
}

func (m *matcher) wordsFiller(first, last int) filler {
	for last > first+1 && m.s.Tokens[last-1].Tag == PUNCT && !strings.ContainsAny(m.s.Tokens[last-1].Text, "\"»”’)") {
		last--
	}
	return filler{phrase: -1, value: ontology.Text{Text: m.s.words(first, last), Language: m.lang.Code}, span: m.s.span(first, last)}
}

// adjective takes an adjective of the trigger's noun; "demonym" only one that
// belongs to a country or a people.
func (m *matcher) adjective(slot *Slot, t *trigger, at spot) []filler {
	if t.phrase < 0 {
		return nil
	}
	ph := &m.s.phrases[t.phrase]
	for i := ph.First; i < ph.Last; i++ {
		tok := &m.s.Tokens[i]
		if i == ph.Head && at != atDemonym || tok.Tag == DET || i >= ph.NameFirst && i < ph.NameLast {
			continue
		}
		if at == atDemonym && m.demonym(i) || at == atAdjective && tok.Tag == ADJ && !m.lang.Grammar.SamePerson.Has(tok.Lemma) {
			if m.allows(slot, m.lang.Words.Of(tok.Lemma)) {
				return m.alone(m.adjectiveFiller(i))
			}
		}
	}
	for _, q := range m.attached(t.phrase, m.lang.Grammar.Genitive, OfHost) {
		c := &m.s.phrases[q]
		if i := m.s.own(c); at == atDemonym && i < c.Last && m.demonym(i) {
			return m.alone(m.adjectiveFiller(i)) // "i ministri degli Esteri francesi"
		}
	}
	if next := ph.Next; next >= 0 && at == atDemonym && !ph.Named() && m.s.phrases[next].Prep == "" {
		return m.adjective(slot, &trigger{clause: t.clause, phrase: next}, at) // "un poeta e critico francese"
	}
	return nil
}

// adjectiveFiller is what the adjective at token i says: the country of a nation, or
// the word itself.
func (m *matcher) adjectiveFiller(i int) filler {
	label := m.s.Tokens[i].Lemma
	if country := m.lang.Words.Related(label); country != "" {
		label = country
	}
	return filler{phrase: -1, value: m.concept(label, m.lang.Words.Of(m.s.Tokens[i].Lemma)), span: m.s.span(i, i+1)}
}

// concept is the entity of a word that names a kind, a role or a people.
func (m *matcher) concept(label string, c Classes) ontology.Value {
	id, ok := m.byName[m.text.fold(label)]
	if !ok {
		label = m.keep(label)[0]
		id = m.add(label, known{classes: c, head: m.text.fold(label)})
	}
	if m.entities[id].Label == label {
		return m.ref(id)
	}
	return ontology.Ref{Entity: id, Label: m.keep(label)[0]}
}

// has reports whether one of the words stands in a phrase or right behind it.
func (m *matcher) has(p int, words []string) bool {
	ph := &m.s.phrases[p]
	for i := ph.First; i < min(ph.End+2, len(m.s.Tokens)); i++ {
		if slices.Contains(words, m.s.Tokens[i].Lemma) || slices.Contains(words, m.s.Tokens[i].Norm) {
			return true
		}
	}
	return false
}
