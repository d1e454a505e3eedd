package parse

import "slices"

// Most frames that a common verb or noun could set off ask for a preposition or
// a noun that the sentence does not have. That is seen at a glance, before any
// slot is filled.

// wordFilter is a set of words that may hold a word too many, never one too few: a
// Bloom filter of one hash.
type wordFilter [4]uint64

var everyWord = wordFilter{^uint64(0), ^uint64(0), ^uint64(0), ^uint64(0)}

func (f *wordFilter) add(word string) {
	h := hashString(word)
	f[h>>6%4] |= 1 << (h % 64)
}

func (f *wordFilter) meets(g *wordFilter) bool {
	return f[0]&g[0]|f[1]&g[1]|f[2]&g[2]|f[3]&g[3] != 0
}

// demands are what a frame cannot do without: for each of its required slots that
// looks behind prepositions alone, those, and for each that takes certain nouns
// alone, these.
type demands struct{ preps, heads []wordFilter }

// clauseDemands are those of a frame that a verb sets off.
func (f *Frame) clauseDemands() demands {
	return f.demands(func(p Place) bool { return !p.spot.unphrased() })
}

// roleDemands are those of a frame that the noun of a role sets off, of which
// alone is the head.
func (f *Frame) roleDemands() demands {
	return f.demands(func(p Place) bool { return p.spot == atHead && len(p.down) == 0 })
}

// demands are a frame's, where a slot's nouns are to be found in places that pass.
func (f *Frame) demands(pass func(Place) bool) demands {
	var out demands
	for i := range f.Slots {
		s := &f.Slots[i]
		if !s.Required || s.Topic || s.Value != "" {
			continue
		}
		if !slices.ContainsFunc(s.At, func(p Place) bool { return p.spot != behindPrep }) {
			var preps wordFilter
			for _, p := range s.At {
				preps.add(p.word)
			}
			out.preps = append(out.preps, preps)
		}
		if len(s.Lemmas) > 0 && !slices.ContainsFunc(s.At, func(p Place) bool { return !pass(p) }) {
			var heads wordFilter
			for _, lemma := range s.Lemmas {
				heads.add(lemma)
			}
			out.heads = append(out.heads, heads)
		}
	}
	return out
}

// glance is what a frame may find: prepositions that govern, heads of phrases, and what
// the text and the sentence are about.
type glance struct {
	preps, heads  wordFilter
	topics        Classes // of the topic
	first, during bool
}

// meets reports whether a frame need not be tried in vain.
func (g *glance) meets(f *Frame, d *demands) bool {
	if f.topics != 0 && f.topics&g.topics == 0 || f.first && !g.first || f.during && !g.during {
		return false
	}
	for i := range d.preps {
		if !g.preps.meets(&d.preps[i]) {
			return false
		}
	}
	for i := range d.heads {
		if !g.heads.meets(&d.heads[i]) {
			return false
		}
	}
	return true
}

// glance takes in a whole sentence.
func (m *matcher) glance() glance {
	s := m.s
	g := glance{first: s.first, during: s.during}
	for i := range s.phrases {
		g.preps.add(s.phrases[i].Prep)
		g.heads.add(s.Tokens[s.phrases[i].Head].Lemma)
	}
	if m.topic >= 0 {
		g.topics = m.facts[m.topic].classes | m.sureClasses(m.topic)
	}
	return g
}

// inClause is what the verb of clause i may find: anything behind a preposition
// whose noun a pronoun or a relative stands for, any noun where the subject is
// left out besides.
func (g glance) inClause(s *sentence, i int) glance {
	c, v := &s.clauses[i], s.verbOf(i)
	pronoun := v.Place != "" || v.Partitive || v.Adverb != "" || s.pronouns(i).object >= 0 || s.pronouns(i).dative >= 0
	if pronoun || c.RelPrep != "" {
		g.preps = everyWord
	}
	if pronoun || s.droppedSubject(i) >= 0 {
		g.heads = everyWord
	}
	return g
}

// ofRole is what the noun of phrase p may find as a role in clause i.
func (m *matcher) ofRole(g glance, p, i int) glance {
	g.heads = wordFilter{}
	g.heads.add(m.s.Tokens[m.s.phrases[p].Head].Lemma)
	if i >= 0 {
		if v := m.s.verbOf(i); v != nil && (v.Partitive || m.whose(i)) {
			g.preps = everyWord
		}
	}
	return g
}
