package parse

import (
	"slices"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/source"
)

// filler is what fills a slot: an entity, a value, and the words for it.
type filler struct {
	phrase int // -1 where the subject is dropped
	value  ontology.Value
	span   source.Span
}

// matcher fills the frames of one sentence.
type matcher struct {
	*registry
	s       *sentence
	lead    *sentence // the latest one that is no item of a list
	frames  *Frames
	generic bool
	records []ontology.Record
	fields  slab[ontology.Field] // of the records
	doubts  []ontology.Doubt
	covered []bool // clauses that some frame has read
	named   bool   // the topic's kind has been offered
	*scratch
}

// match tries every frame whose trigger the sentence has.
func (m *matcher) match() {
	m.doubt()
	m.covered = m.s.room.flags.zeros(len(m.s.clauses))
	g := m.glance()
	for i := range m.s.clauses {
		c := &m.s.clauses[i]
		if c.Verb < 0 || c.Supposed || m.refused(c) {
			continue
		}
		frames, own := m.frames.byVerb[m.s.verbs[c.Verb].Lemma], g.inClause(m.s, i)
		for _, f := range frames {
			if own.meets(f, &f.byVerb) && f.suits(&m.s.verbs[c.Verb]) {
				m.covered[i] = m.fill(f, &trigger{clause: i, phrase: -1}) || m.covered[i]
			}
		}
	}
	for p := range m.s.phrases {
		m.matchPhrase(p, g)
	}
	m.matchAdjectives()
	m.matchShapes()
	if m.generic {
		m.matchGeneric()
	}
}

// doubt notes the words that look like a date and are none.
func (m *matcher) doubt() {
	for i := range m.s.times {
		if e := &m.s.times[i]; e.Invalid != "" {
			m.doubts = append(m.doubts, ontology.Doubt{Evidence: m.s.span(e.First, e.Last), Message: e.Invalid + "; nothing is stated of this date: check it in the text"})
		}
	}
}

// refused: what is refused is read with the verb of refusing.
func (m *matcher) refused(c *Clause) bool {
	return c.Kind == InfinitiveClause && c.Parent >= 0 && m.lang.Grammar.Attitudes[m.s.lemma(c.Parent)] == Denies
}

// matchPhrase tries the frames that a noun triggers, as an event or as a role.
func (m *matcher) matchPhrase(p int, g glance) {
	ph := &m.s.phrases[p]
	if ph.Kind == Quoted && ph.Owner >= 0 && m.isNamed(ph) {
		m.possessedTitle(p, filler{phrase: -1, value: m.ref(ph.Owner), span: m.s.span(ph.First, ph.Last)})
	}
	if ph.Kind != Nominal {
		return
	}
	m.ownTitle(p)
	m.heroKin(p)
	clause := m.clauseOf(p)
	for _, f := range m.frames.byNoun[m.s.Tokens[ph.Head].Lemma] {
		m.fill(f, &trigger{clause: clause, phrase: p})
	}
	g = m.ofRole(g, p, clause)
	for _, f := range m.frames.byRole {
		if f.is&ph.Classes != 0 && f.not&ph.Classes == 0 && g.meets(f, &f.byRole) {
			m.fill(f, &trigger{clause: clause, phrase: p, role: true})
		}
	}
}

// matchGeneric reads clauses that no frame has read as a generic event.
func (m *matcher) matchGeneric() {
	for i := range m.s.clauses {
		c := &m.s.clauses[i]
		if c.Verb < 0 || c.Supposed || m.covered[i] || m.s.verbs[c.Verb].Copula {
			continue
		}
		for _, f := range m.frames.shapes["clause"] {
			m.fill(f, &trigger{clause: i, phrase: -1})
		}
	}
}

// clauseOf is the clause on whose level a phrase, or what it hangs on, stands.
func (m *matcher) clauseOf(p int) int {
	for m.s.phrases[p].Host >= 0 {
		p = m.s.phrases[p].Host
	}
	for i := range m.s.clauses {
		for _, a := range m.s.clauses[i].Args {
			if a.Phrase == p {
				return i
			}
		}
	}
	return -1
}

// trigger is what set a frame off: a clause's verb, or a phrase in it. A role
// phrase speaks of its bearer. A shape brings its fillers along.
type trigger struct {
	clause, phrase int
	word           int // the adjective that triggers
	adjective      bool
	role           bool
	shape          map[string][]filler
	span           source.Span
}

// fill fills a frame's slots and keeps the record if all it needs is there.
func (m *matcher) fill(f *Frame, t *trigger) bool {
	if !m.holds(f, t) {
		return false
	}
	m.clear()
	r := ontology.Record{Kind: f.Makes, Rule: f.Name, Score: f.Score, Fields: m.filling}
	evidence := m.evidence(t)
	found := 0
	for i := range f.Slots {
		slot := &f.Slots[i]
		fillers := m.slot(slot, t)
		if slot.None {
			if len(fillers) > 0 || slot.Topic && m.topic >= 0 && m.allows(slot, m.entityClasses(m.topic)) {
				return false
			}
			continue
		}
		if len(fillers) == 0 && slot.Topic && m.topic >= 0 && (len(slot.Lemmas) == 0 || slices.Contains(slot.Lemmas, m.facts[m.topic].head)) && !(m.attributive(t) && (slot.isDoer() || m.relates(slot, t))) && m.allows(slot, m.entityClasses(m.topic)) {
			fillers = m.alone(filler{phrase: -1, value: m.ref(m.topic), span: evidence})
		}
		if len(fillers) == 0 {
			if slot.Required {
				return false
			}
			continue
		}
		if (!slot.Required || slot.Other) && slot.Want == wantEntity {
			fillers = slices.DeleteFunc(fillers, func(x filler) bool { return holds(&r, x.value) })
			if slot.Other && len(fillers) == 0 {
				return false
			}
		}
		for _, x := range fillers {
			evidence = evidence.Cover(x.span)
			r.Fields = append(r.Fields, ontology.Field{Name: slot.Name, Value: x.value, Evidence: x.span})
		}
		m.filling = r.Fields[:0]
		found++
	}
	if found == 0 {
		return false
	}
	r.Polarity, r.Evidence, r.Fields = m.polarity(f, t), evidence, m.fields.keep(r.Fields)
	m.records = appendTerms(m.records, r)
	return true
}

// holds reports whether what a frame asks of its trigger and of the text around
// it is so.
func (m *matcher) holds(f *Frame, t *trigger) bool {
	switch {
	case t.phrase >= 0 && len(f.preps) > 0 && !slices.Contains(f.preps, m.s.phrases[t.phrase].Prep),
		t.clause >= 0 && len(f.except) > 0 && slices.Contains(f.except, m.s.lemma(t.clause)),
		f.only != nil && m.stance(t) != *f.only,
		f.first && !m.s.first,
		f.during && (!m.s.during || m.s.elsewhere(t.clause) || m.s.toCome(t.clause)):
		return false
	}
	return f.topics == 0 || m.topic >= 0 && (f.topics&m.facts[m.topic].classes != 0 || f.topics&m.sureClasses(m.topic) != 0)
}

// attributive: a participle or a relative clause on a noun speaks of the noun,
// and what it leaves out is not the topic.
func (m *matcher) attributive(t *trigger) bool {
	if t.clause < 0 || t.phrase >= 0 || t.shape != nil {
		return false
	}
	c := &m.s.clauses[t.clause]
	return c.Antecedent >= 0 && (c.Kind == ParticipleClause || c.Kind == RelativeClause)
}

// relates reports whether a slot looks where a relative clause has its relative,
// or the clause tells of another event than the topic: "un convegno *cui*
// parteciparono X e Y".
func (m *matcher) relates(slot *Slot, t *trigger) bool {
	c := &m.s.clauses[t.clause]
	if c.RelPrep == "" {
		return false
	}
	if slices.ContainsFunc(slot.At, func(p Place) bool { return p.word == c.RelPrep }) {
		return true
	}
	e := m.s.phrases[c.Antecedent].Entity
	return m.lang.Grammar.Whither.Has(c.RelPrep) && e >= 0 && e != m.topic && m.facts[e].classes&eventClass != 0
}

// isDoer reports whether a slot looks for the clause's subject.
func (s *Slot) isDoer() bool {
	for i := range s.At {
		if spot := s.At[i].spot; spot == atSubject || spot == atSurface {
			return true
		}
	}
	return false
}

// holds reports whether a record has an entity already: nobody does a thing to
// himself in two slots.
func holds(r *ontology.Record, v ontology.Value) bool {
	ref, ok := v.(ontology.Ref)
	if !ok {
		return false
	}
	for _, f := range r.Fields {
		if other, ok := f.Value.(ontology.Ref); ok && other.Entity == ref.Entity {
			return true
		}
	}
	return false
}

// evidence is the span of the words that trigger.
func (m *matcher) evidence(t *trigger) source.Span {
	switch {
	case t.span.Len() > 0:
		return t.span
	case t.adjective:
		return m.s.span(t.word, t.word+1)
	case t.phrase >= 0:
		return m.s.span(m.s.phrases[t.phrase].First, m.s.phrases[t.phrase].Last)
	}
	c := &m.s.clauses[t.clause]
	if c.Verb < 0 {
		return m.s.span(c.First, c.Last)
	}
	return m.s.span(m.s.verbs[c.Verb].First, m.s.verbs[c.Verb].Last)
}

// polarity is the frame's own, or that of the words.
func (m *matcher) polarity(f *Frame, t *trigger) ontology.Polarity {
	if f.Polarity != nil {
		return *f.Polarity
	}
	return m.stance(t)
}

// stance is the polarity of the clause whose verb triggers, or that says a role
// of its bearer; a noun in passing is taken as it stands.
func (m *matcher) stance(t *trigger) ontology.Polarity {
	if t.adjective && !m.inPredicate(t.clause, t.word) {
		return ontology.Asserted
	}
	if t.phrase >= 0 && (m.s.none(t.phrase) || t.role && m.s.notYet(t.phrase, m.lang.Grammar)) {
		return ontology.Denied
	}
	if t.clause >= 0 && (t.phrase < 0 || t.role && (m.predicated(t) && !m.besides(t) || m.bestowed(t))) {
		return m.s.clauses[t.clause].Polarity
	}
	return ontology.Asserted
}

// besides reports whether a role before the verb says what its bearer is besides,
// whatever he did not do: "*vescovo di Nola*, X non partì".
func (m *matcher) besides(t *trigger) bool {
	v := m.s.verbOf(t.clause)
	return v != nil && !v.Copula && !m.lang.Grammar.Appoints.Has(v.Lemma) && m.conjunct(t.clause, t.phrase)
}

// notYet reports whether somebody was not yet what a role says: "X, *non ancora*
// ministro, …".
func (s *sentence) notYet(p int, g *Grammar) bool {
	i := s.phrases[p].PrepFirst
	return i > 1 && g.Yet.Has(s.Tokens[i-1].Norm) && g.Negations.Has(s.Tokens[i-2].Norm)
}

// slot finds what fills a slot: at the first of its places that has something
// fitting.
func (m *matcher) slot(slot *Slot, t *trigger) []filler {
	if slot.Value != "" {
		return m.alone(filler{phrase: -1, value: ontology.Text{Text: slot.Value, Language: m.lang.Code}, span: m.evidence(t)})
	}
	for i := range slot.At {
		if out := m.place(slot, t, &slot.At[i]); len(out) > 0 {
			if slot.Only {
				out = out[:1]
			}
			return out
		}
	}
	return nil
}

// place looks in one place.
func (m *matcher) place(slot *Slot, t *trigger, place *Place) []filler {
	switch at := place.spot; at {
	case atTime, atStart, atEnd:
		return m.timeFillers(t, at)
	case atVerb:
		return m.verbWords(t)
	case atWhen:
		return m.whenFillers(t)
	case atInfinitive, atThat:
		return m.clauseWords(slot, t, at)
	case atAdjective, atDemonym:
		return m.adjective(slot, t, at)
	}
	if fillers, ok := t.shape[place.word]; ok {
		return m.accept(slot, fillers)
	}
	if place.then != nil {
		return m.place(slot, &trigger{clause: t.clause, phrase: -1}, place.then)
	}
	n := len(m.fillers)
	last := -1
	for _, p := range m.phrasesAt(t, place) {
		if len(m.fillers) > n && place.spot != atCount && !m.goesOn(last, p) && !m.thenOn(last, p, t) {
			break
		}
		last = p
		noun := m.nounAt(p, place)
		if noun < 0 {
			continue
		}
		for _, q := range m.down(noun, place.down) {
			if !m.single(t, q, place) {
				first := len(m.fillers)
				m.members(slot, q)
				if t.role && q == t.phrase {
					m.fillers = m.ownNouns(m.fillers, first)
				}
			} else if x, ok := m.filler(slot, q); ok {
				m.fillers = append(m.fillers, x)
			}
		}
	}
	if len(m.fillers) == n+1 && len(place.down) == 0 && t.phrase < 0 && m.fillers[n].phrase >= 0 && slot.wantsPlaces() && (place.spot == atPlace || m.lang.Grammar.Locative.Has(place.word)) {
		m.withinPlace(slot, t.clause, m.fillers[n].phrase)
	}
	if x, ok := m.owner(slot, t, place); ok && len(m.fillers) == n {
		m.fillers = append(m.fillers, x)
	}
	if len(m.fillers) == n && len(place.down) == 0 {
		if out := m.dropped(slot, t, place); len(out) > 0 {
			return out
		}
	}
	if len(m.fillers) == n {
		return m.ofWhat(slot, t, place)
	}
	m.noteNoun(slot, place, m.fillers[n:])
	return m.filled(n)
}

// accept keeps the fillers whose entity a slot allows.
func (m *matcher) accept(slot *Slot, fillers []filler) []filler {
	n := len(m.fillers)
	for _, x := range fillers {
		if ref, ok := x.value.(ontology.Ref); !ok || m.allows(slot, m.entityClasses(ref.Entity)) {
			m.fillers = append(m.fillers, x)
		}
	}
	return m.filled(n)
}

// allows reports whether a slot takes something of these classes; what is
// known by name alone fits wherever nothing forbids it.
func (m *matcher) allows(slot *Slot, c Classes) bool {
	return slot.Not&c == 0 && (slot.Is == 0 || slot.Is&c != 0)
}

// entityClasses are the classes of an entity: of the nouns applied to it and
// of the way sentences use its name.
func (m *matcher) entityClasses(e int) Classes {
	f := &m.facts[e]
	c := f.classes
	if f.head != "" && !f.named {
		return c
	}
	if f.head == "" && c&lexical == 0 || f.head == "" {
		best := 0
		for k, v := range f.votes {
			if v > f.votes[best] {
				best = k
			}
		}
		if f.votes[best] == 0 {
			return c | personClass | groupClass | placeClass
		}
		c |= [...]Classes{personClass, placeClass, groupClass, eventClass, documentClass}[best]
		if f.votes[best] < 3 {
			c |= groupClass
		}
	}
	return c
}
