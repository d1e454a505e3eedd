package parse

import (
	"slices"
	"strconv"
	"strings"

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
	frames  *Frames
	generic bool
	records []ontology.Record
	covered []bool // clauses that some frame has read
	named   bool   // the topic's kind has been offered
	scratch
}

// match tries every frame whose trigger the sentence has.
func (m *matcher) match() {
	m.covered = make([]bool, len(m.s.clauses))
	for i := range m.s.clauses {
		c := &m.s.clauses[i]
		if c.Verb < 0 || c.Supposed || m.refused(c) {
			continue
		}
		for _, f := range m.frames.byVerb[m.s.verbs[c.Verb].Lemma] {
			if f.voice == "" || f.voice == m.s.verbs[c.Verb].Voice.String() {
				m.covered[i] = m.fill(f, trigger{clause: i, phrase: -1}) || m.covered[i]
			}
		}
	}
	for p := range m.s.phrases {
		m.matchPhrase(p)
	}
	m.matchAdjectives()
	m.matchShapes()
	if m.generic {
		m.matchGeneric()
	}
}

// refused: what is refused is read with the verb of refusing.
func (m *matcher) refused(c *Clause) bool {
	return c.Kind == InfinitiveClause && c.Parent >= 0 && m.lang.Grammar.Attitudes[m.s.lemma(c.Parent)] == Denies
}

// matchPhrase tries the frames that a noun triggers, as an event or as a role.
func (m *matcher) matchPhrase(p int) {
	ph := &m.s.phrases[p]
	if ph.Kind == Quoted && ph.Owner >= 0 && capitalised(m.s.Tokens[ph.First+1].Text) {
		m.offer("possessed-title", trigger{clause: -1, phrase: p, span: m.s.span(ph.First, ph.Last), shape: map[string][]filler{
			"host":  {m.entityFiller(p)},
			"owner": {{phrase: -1, value: m.ref(ph.Owner), span: m.s.span(ph.First, ph.Last)}},
		}})
	}
	if ph.Kind != Nominal {
		return
	}
	for _, f := range m.frames.byNoun[m.s.Tokens[ph.Head].Lemma] {
		m.fill(f, trigger{clause: m.clauseOf(p), phrase: p})
	}
	for _, f := range m.frames.byRole {
		if f.is&ph.Classes != 0 && f.not&ph.Classes == 0 {
			m.fill(f, trigger{clause: m.clauseOf(p), phrase: p, role: true})
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
			m.fill(f, trigger{clause: i, phrase: -1})
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
	word           int // the adjective that triggers, or 0
	role           bool
	shape          map[string][]filler
	span           source.Span
}

// fill fills a frame's slots and keeps the record if all it needs is there.
func (m *matcher) fill(f *Frame, t trigger) bool {
	if t.phrase >= 0 && len(f.preps) > 0 && !slices.Contains(f.preps, m.s.phrases[t.phrase].Prep) {
		return false
	}
	if t.clause >= 0 && len(f.except) > 0 && slices.Contains(f.except, m.s.lemma(t.clause)) {
		return false
	}
	if f.only != nil && m.stance(t) != *f.only {
		return false
	}
	if f.first && !m.s.first {
		return false
	}
	if f.during && !m.s.during || f.topics != 0 && (m.topic < 0 || f.topics&m.facts[m.topic].classes == 0) {
		return false
	}
	m.clear()
	r := ontology.Record{Kind: f.Makes, Rule: f.Name, Score: f.Score, Polarity: m.polarity(f, t), Fields: m.fields}
	evidence := m.evidence(t)
	found := 0
	for i := range f.Slots {
		slot := &f.Slots[i]
		fillers := m.slot(slot, t)
		if len(fillers) == 0 && slot.Topic && m.topic >= 0 && !(m.attributive(t) && slot.isDoer()) && m.allows(slot, m.entityClasses(m.topic)) {
			fillers = []filler{{phrase: -1, value: m.ref(m.topic), span: evidence}}
		}
		if len(fillers) == 0 {
			if slot.Required {
				return false
			}
			continue
		}
		if !slot.Required && slot.Want == wantEntity {
			fillers = slices.DeleteFunc(fillers, func(x filler) bool { return holds(&r, x.value) })
		}
		for _, x := range fillers {
			evidence = evidence.Cover(x.span)
			r.Fields = append(r.Fields, ontology.Field{Name: slot.Name, Value: x.value, Evidence: x.span})
		}
		m.fields = r.Fields[:0]
		found++
	}
	if found == 0 {
		return false
	}
	r.Evidence, r.Fields = evidence, slices.Clone(r.Fields)
	m.records = append(m.records, r)
	return true
}

// attributive: a participle or a relative clause on a noun speaks of the noun,
// and what it leaves out is not the topic.
func (m *matcher) attributive(t trigger) bool {
	if t.clause < 0 || t.phrase >= 0 || t.shape != nil {
		return false
	}
	c := &m.s.clauses[t.clause]
	return c.Antecedent >= 0 && (c.Kind == ParticipleClause || c.Kind == RelativeClause)
}

// isDoer reports whether a slot looks for the clause's subject.
func (s *Slot) isDoer() bool {
	for _, place := range s.At {
		if place[0] == "subject" || place[0] == "surface" {
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
func (m *matcher) evidence(t trigger) source.Span {
	switch {
	case t.span.Len() > 0:
		return t.span
	case t.word > 0:
		return m.s.span(t.word, t.word+1)
	case t.phrase >= 0:
		return m.s.span(m.s.phrases[t.phrase].First, m.s.phrases[t.phrase].Last)
	}
	v := m.s.verbs[m.s.clauses[t.clause].Verb]
	return m.s.span(v.First, v.Last)
}

// polarity is the frame's own, or that of the words.
func (m *matcher) polarity(f *Frame, t trigger) ontology.Polarity {
	if f.Polarity != nil {
		return *f.Polarity
	}
	return m.stance(t)
}

// stance is the polarity of the clause whose verb triggers, or that says a role
// of its bearer; a noun in passing is taken as it stands.
func (m *matcher) stance(t trigger) ontology.Polarity {
	if t.word > 0 && !m.inPredicate(t.clause, t.word) {
		return ontology.Asserted
	}
	if t.clause >= 0 && (t.phrase < 0 || t.role && (m.predicated(t) || m.bestowed(t))) {
		return m.s.clauses[t.clause].Polarity
	}
	return ontology.Asserted
}

// bestowed reports whether a bare office stands before who gets it: "nominò
// *ministro* X".
func (m *matcher) bestowed(t trigger) bool {
	ph, v := &m.s.phrases[t.phrase], m.s.verbOf(t.clause)
	return ph.Def == Bare && ph.Named() && v != nil && m.lang.Grammar.Appoints[v.Lemma]
}

// predicated reports whether a role phrase is its clause's predicate.
func (m *matcher) predicated(t trigger) bool {
	for _, a := range m.s.clauses[t.clause].Args {
		for p := a.Phrase; p >= 0 && a.Role == Predicate; p = m.s.phrases[p].Next {
			if p == t.phrase {
				return true
			}
		}
	}
	return false
}

// slot finds what fills a slot: at the first of its places that has something
// fitting.
func (m *matcher) slot(slot *Slot, t trigger) []filler {
	if slot.Value != "" {
		return []filler{{phrase: -1, value: ontology.Text{Text: slot.Value, Language: m.lang.Code}, span: m.evidence(t)}}
	}
	for _, place := range slot.At {
		if out := m.place(slot, t, place); len(out) > 0 {
			if slot.Only {
				out = out[:1]
			}
			return out
		}
	}
	return nil
}

// place looks in one place.
func (m *matcher) place(slot *Slot, t trigger, place Place) []filler {
	switch at := place[0]; at {
	case "time", "start", "end":
		return m.timeFillers(t, at)
	case "verb":
		return m.verbWords(t)
	case "when":
		return m.whenFillers(t)
	case "infinitive", "that":
		return m.clauseWords(t, at)
	case "adjective", "demonym":
		return m.adjective(slot, t, at)
	}
	if fillers, ok := t.shape[place[0]]; ok {
		return m.accept(slot, fillers)
	}
	if place[0] == "clause" && len(place) > 1 {
		return m.place(slot, trigger{clause: t.clause, phrase: -1}, place[1:])
	}
	n := len(m.fillers)
	last := -1
	for _, p := range m.phrasesAt(t, place[0]) {
		if len(m.fillers) > n && place[0] != "count" && !m.goesOn(last, p) {
			break
		}
		last = p
		for _, q := range m.down(p, place[1:]) {
			if !m.single(t, q, place) {
				m.members(slot, q)
			} else if x, ok := m.filler(slot, q); ok {
				m.fillers = append(m.fillers, x)
			}
		}
	}
	if len(m.fillers) == n && len(place) == 1 {
		return m.dropped(slot, t, place[0])
	}
	return m.fillers[n:len(m.fillers):len(m.fillers)]
}

// single reports whether a place means one phrase and not its whole list: the
// trigger itself, or the bearer of a role in the singular.
func (m *matcher) single(t trigger, p int, place Place) bool {
	if len(place) > 1 || t.phrase < 0 {
		return false
	}
	return place[0] == "head" || place[0] == "bearer" && (p == t.phrase && !m.pluralOffice(p) || p != t.phrase && m.s.phrases[t.phrase].Number != Plural && m.s.phrases[p].Relation != SameHost && !m.predicated(t))
}

// pluralOffice: "i generali Cialdini e Fanti" gives both the office.
func (m *matcher) pluralOffice(p int) bool {
	ph := &m.s.phrases[p]
	return ph.Number == Plural && ph.Next >= 0 && m.s.phrases[ph.Next].Kind == Name
}

// accept keeps the fillers whose entity a slot allows.
func (m *matcher) accept(slot *Slot, fillers []filler) []filler {
	var out []filler
	for _, x := range fillers {
		if ref, ok := x.value.(ontology.Ref); !ok || m.allows(slot, m.entityClasses(ref.Entity)) {
			out = append(out, x)
		}
	}
	return out
}

// phrasesAt are the phrases in one place of a trigger, best first.
func (m *matcher) phrasesAt(t trigger, at string) []int {
	if t.word > 0 {
		return m.adjectivePlace(t, at)
	}
	if t.phrase >= 0 {
		if out, ok := m.nounPlace(t, at); ok {
			return out
		}
	}
	if t.clause < 0 || t.phrase >= 0 && t.role {
		return nil
	}
	return m.clausePlace(t.clause, at)
}

// nounPlace looks around a noun that triggers; false hands on to the clause.
func (m *matcher) nounPlace(t trigger, at string) ([]int, bool) {
	switch at {
	case "head":
		return m.some(t.phrase), true
	case "bearer":
		return m.bearers(t), true
	case "topic":
		return nil, true
	case "host":
		return m.some(m.s.phrases[t.phrase].Host), true
	case "apposition":
		return m.attached(t.phrase, "", SameHost), true
	case "parenthesis":
		return m.attached(t.phrase, "", InHost), true
	case "possessor":
		return nil, true
	}
	if out := m.complements(t.phrase, at); len(out) > 0 {
		if t.role {
			out = slices.DeleteFunc(out, m.partOfTitle)
		}
		return out, true
	}
	switch at {
	case "subject", "object", "predicate", "agent", "place", "count", "quote":
		return nil, t.role
	}
	return nil, true
}

// partOfTitle: a complement that is a piece of the office's own name: "ministro
// *degli Esteri*".
func (m *matcher) partOfTitle(p int) bool {
	ph := &m.s.phrases[p]
	return ph.Prep == m.lang.Grammar.Genitive && !ph.Named() && m.lang.Words.Of(m.s.Tokens[ph.Head].Norm)&m.lang.office != 0
}

// complements are the phrases with a preposition that hang on a noun, or stand
// right behind it on the clause.
func (m *matcher) complements(p int, prep string) []int {
	n := len(m.phrases)
	m.attached(p, prep, OfHost)
	m.attached(p, prep, OnHost)
	end := m.s.phrases[p].End
	for q := range m.s.phrases {
		ph := &m.s.phrases[q]
		if ph.PrepFirst == end && ph.Host < 0 && ph.Prep != "" {
			if ph.Prep == prep {
				m.phrases = append(m.phrases, q)
			}
			end = ph.End
		}
	}
	return m.since(n)
}

// attached are the phrases that hang on p in one relation, with a preposition.
func (m *matcher) attached(p int, prep string, r Relation) []int {
	n := len(m.phrases)
	for q := range m.s.phrases {
		if ph := &m.s.phrases[q]; ph.Host == p && ph.Relation == r && (ph.Prep == prep || r == SameHost || r == InHost) {
			m.phrases = append(m.phrases, q)
		}
	}
	return m.since(n)
}

// clausePlace looks in a clause.
func (m *matcher) clausePlace(i int, at string) []int {
	c := &m.s.clauses[i]
	v := m.s.verbOf(i)
	switch at {
	case "subject":
		if v != nil && (v.Voice == Passive || v.Causative != "") {
			return m.clausePlace(i, "agent")
		}
		return m.some(m.s.subjectOf(i))
	case "object":
		return m.deepObject(i, v)
	case "surface":
		return m.some(m.s.subjectOf(i))
	case "before":
		return m.objectBefore(c)
	case "predicate":
		return m.some(c.find(Predicate))
	case "title":
		return m.titles(i, v)
	case "agent":
		return m.withPrep(c, m.lang.Grammar.Agentive)
	case "place":
		return m.places(c)
	case "count":
		return m.counted(c)
	case "quote":
		return m.quotes(c)
	case "topic":
		return nil
	}
	if c.RelPrep == at && c.Antecedent >= 0 {
		return m.some(c.Antecedent)
	}
	return m.after(c, at)
}

// objectBefore is what the clause that a coordinate one goes on from was done
// to: "propose *una legge*, ma ottenne pochi voti".
func (m *matcher) objectBefore(c *Clause) []int {
	if c.From < 0 {
		return nil
	}
	return m.deepObject(c.From, m.s.verbOf(c.From))
}

// titles is the object when a bare office stands before its name: "elesse
// *presidente* X".
func (m *matcher) titles(i int, v *Verb) []int {
	for _, p := range m.deepObject(i, v) {
		if ph := &m.s.phrases[p]; ph.Def == Bare && ph.Kind == Nominal && ph.Named() {
			return []int{p}
		}
	}
	return nil
}

// deepObject is who or what the verb happens to.
func (m *matcher) deepObject(i int, v *Verb) []int {
	c := &m.s.clauses[i]
	if v != nil && v.Voice == Passive {
		return m.some(m.s.subjectOf(i))
	}
	if o := c.find(Object); o >= 0 {
		return m.some(o)
	}
	if v != nil && v.Voice == Reflexive {
		return m.some(m.s.subjectOf(i))
	}
	if c.Kind == RelativeClause && c.RelPrep == "" && c.Antecedent >= 0 && c.Subject != c.Antecedent && m.lang.Grammar.Complementizer == c.Relative {
		return m.some(c.Antecedent)
	}
	return nil
}

func (m *matcher) withPrep(c *Clause, preps Set) []int {
	n := len(m.phrases)
	for _, a := range c.Args {
		if p := &m.s.phrases[a.Phrase]; p.Prep != "" && preps[p.Prep] {
			m.phrases = append(m.phrases, a.Phrase)
		}
	}
	return m.since(n)
}

// after are the phrases of a clause that stand after one preposition.
func (m *matcher) after(c *Clause, prep string) []int {
	n := len(m.phrases)
	for _, a := range c.Args {
		if p := &m.s.phrases[a.Phrase]; p.Prep != "" && p.Prep == prep {
			m.phrases = append(m.phrases, a.Phrase)
		}
	}
	return m.since(n)
}

// places are the complements that say where.
func (m *matcher) places(c *Clause) []int {
	var out []int
	if m.lang.Grammar.PlaceRelatives[c.Relative] && c.Antecedent >= 0 {
		out = append(out, c.Antecedent)
	}
	for _, p := range m.withPrep(c, m.lang.Grammar.Locative) {
		if m.isPlace(p) {
			out = append(out, p)
		}
	}
	return out
}

// isPlace: a common noun of a place, or a name that nothing says is somebody's.
func (m *matcher) isPlace(p int) bool {
	ph := &m.s.phrases[p]
	if ph.Classes&m.lang.placenoun != 0 && ph.Classes&personClass == 0 {
		return true
	}
	if ph.Kind == Nominal && !ph.Named() || ph.Kind == Nominal && ph.Classes&placeClass == 0 && ph.Classes != 0 {
		return ph.Classes&placeClass != 0 && ph.Classes&(personClass|abstractClass|actClass|timeClass|groupClass) == 0
	}
	if ph.Entity < 0 {
		return false
	}
	v := m.facts[ph.Entity].votes
	return ph.Kind != Quoted && (v[votePlace] > 0 || m.facts[ph.Entity].classes&placeClass != 0) && v[votePlace] >= v[votePerson]
}

// counted are the phrases of a clause that a number counts, list members too.
func (m *matcher) counted(c *Clause) []int {
	var out []int
	for _, a := range c.Args {
		for p := a.Phrase; p >= 0; p = m.s.phrases[p].Next {
			if m.s.phrases[p].Count >= 0 {
				out = append(out, p)
			}
		}
	}
	return out
}

func (m *matcher) quotes(c *Clause) []int {
	var out []int
	for _, a := range c.Args {
		if p := &m.s.phrases[a.Phrase]; p.Kind == Quoted && !m.lang.Grammar.Locative[p.Prep] {
			out = append(out, a.Phrase)
		}
	}
	return out
}

// down follows further steps from a phrase: prepositions of its complements.
func (m *matcher) down(p int, steps Place) []int {
	out := m.some(p)
	for _, step := range steps {
		var next []int
		for _, q := range out {
			if step == "apposition" {
				next = append(next, m.attached(q, "", SameHost)...)
			} else {
				next = append(next, m.complements(q, step)...)
			}
		}
		out = next
	}
	return out
}

// goesOn reports whether complement q goes on with the list that p began: "da
// X *e da Y*".
func (m *matcher) goesOn(p, q int) bool {
	a, b := &m.s.phrases[p], &m.s.phrases[q]
	if a.Prep == "" || a.Prep != b.Prep || b.Relation != Free || b.PrepFirst == 0 {
		return false
	}
	t := &m.s.Tokens[b.PrepFirst-1]
	return t.Text == "," || m.lang.Grammar.Additive[t.Norm]
}

// individuals are the names that say who a group is: "i due tenenti, *X e Y*",
// "i tre governi (*A, B, C*)".
func (m *matcher) individuals(p int) []int {
	ph := &m.s.phrases[p]
	if ph.Kind != Nominal || ph.Named() || ph.Number != Plural || ph.Next >= 0 {
		return nil
	}
	for _, q := range m.attached(p, "", SameHost) {
		if m.s.phrases[q].Named() && m.s.phrases[q].Next >= 0 {
			return m.list(q)
		}
	}
	names := m.attached(p, "", InHost)
	for _, q := range names {
		if !m.s.phrases[q].Named() {
			return nil
		}
	}
	if count, ok := m.s.quantity(ph); ok && count.Amount == strconv.Itoa(len(names)) {
		return names
	}
	return nil
}

// list are the members of the list that phrase p begins.
func (m *matcher) list(p int) []int {
	n := len(m.phrases)
	for ; p >= 0; p = m.s.phrases[p].Next {
		m.phrases = append(m.phrases, p)
	}
	return m.since(n)
}

// members makes fillers of a phrase and of the rest of its list, or of the
// names that say who it is.
func (m *matcher) members(slot *Slot, p int) {
	n := len(m.fillers)
	if slot.Want == wantEntity {
		for _, q := range m.individuals(p) {
			if x, ok := m.filler(slot, q); ok {
				m.fillers = append(m.fillers, x)
			}
		}
		if len(m.fillers) > n {
			return
		}
	}
	for q := p; q >= 0; q = m.s.phrases[q].Next {
		if x, ok := m.filler(slot, q); ok {
			m.fillers = append(m.fillers, x)
		} else if slot.Want == wantEntity && q == p {
			m.fillers = m.fillers[:n]
			return
		}
	}
}

// allows reports whether a slot takes something of these classes; what is
// known by name alone fits wherever nothing forbids it.
func (m *matcher) allows(slot *Slot, c Classes) bool {
	return slot.Not&c == 0 && (slot.Is == 0 || slot.Is&c != 0)
}

// dropped fills a subject that the sentence leaves out.
func (m *matcher) dropped(slot *Slot, t trigger, at string) []filler {
	if t.clause < 0 || t.phrase >= 0 && !(t.role && at == "bearer" && m.predicated(t)) || slot.Want != wantEntity {
		return nil
	}
	v := m.s.verbOf(t.clause)
	if v == nil || t.word > 0 && !m.inPredicate(t.clause, t.word) || t.role && !v.Copula && !m.lang.Grammar.Appoints[v.Lemma] && !m.conjunct(t.clause, t.phrase) {
		return nil
	}
	if e := m.s.clitic(t.clause, at, v); e >= 0 && m.allows(slot, m.entityClasses(e)) && (!slot.Named || m.facts[e].named) {
		return []filler{{phrase: -1, value: m.ref(e), span: m.evidence(t)}}
	}
	if !m.headIs(slot, m.s.droppedSubject(t.clause)) {
		return nil
	}
	deep := at == "subject" && v.Voice != Passive && v.Causative == "" || at == "object" && (v.Voice == Passive || v.Voice == Reflexive && m.s.clauses[t.clause].find(Object) < 0) || at == "surface" || at == "bearer"
	e := m.s.droppedSubject(t.clause)
	if !deep || e < 0 || !m.allows(slot, m.entityClasses(e)) || slot.Named && !m.facts[e].named {
		return nil
	}
	return []filler{{phrase: -1, value: m.ref(e), span: m.evidence(t)}}
}

// clitic is the entity of the pronoun that stands for a place of the clause.
func (s *sentence) clitic(i int, at string, v *Verb) int {
	if i >= len(s.clitics) {
		return -1
	}
	switch {
	case at == "object" && v.Voice == Active && s.clauses[i].find(Object) < 0:
		return s.clitics[i].object
	case at == "a":
		return s.clitics[i].dative
	}
	return -1
}

// headIs reports whether an entity's noun is one that a slot asks for.
func (m *matcher) headIs(slot *Slot, e int) bool {
	return len(slot.With) == 0 && (len(slot.Lemmas) == 0 || e >= 0 && slices.Contains(slot.Lemmas, m.facts[e].head))
}

// droppedSubject is the entity that a clause's missing subject means, as the
// resolver found it, or -1.
func (s *sentence) droppedSubject(i int) int {
	for n := 0; i >= 0 && n < 8; n++ {
		if s.clauses[i].Subject >= 0 {
			return -1
		}
		if s.dropped[i] >= 0 {
			return s.dropped[i]
		}
		i = s.clauses[i].From
	}
	return -1
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

// bearers are the phrases of those who bear a role.
func (m *matcher) bearers(t trigger) []int {
	s := m.s
	ph := &s.phrases[t.phrase]
	if ph.Named() {
		return []int{t.phrase}
	}
	if ph.Relation == WithHost && !s.phrases[ph.Host].Named() {
		return m.bearers(trigger{clause: t.clause, phrase: ph.Host, role: true})
	}
	if ph.Relation == SameHost && ph.Host >= 0 {
		return []int{ph.Host}
	}
	if out := m.attached(t.phrase, "", SameHost); len(out) > 0 {
		return out
	}
	if t.clause >= 0 && m.predicated(t) {
		return m.predicatedBearers(t.clause, t.phrase)
	}
	return nil
}

// predicatedBearers: who a predicate speaks of.
func (m *matcher) predicatedBearers(i, p int) []int {
	v := m.s.verbOf(i)
	if v == nil {
		return nil
	}
	if v.Copula || m.conjunct(i, p) {
		return m.some(m.s.subjectOf(i))
	}
	if !m.lang.Grammar.Appoints[v.Lemma] {
		return nil
	}
	return m.deepObject(i, v)
}

// conjunct reports whether a role stands before the verb, as its subject's:
// "Questore in Sardegna, tornò a Roma".
func (m *matcher) conjunct(i, p int) bool {
	for _, a := range m.s.clauses[i].Args {
		if a.Phrase == p {
			return !a.After && a.Role == Predicate
		}
	}
	return false
}

// verbWords are the words of the clause's own verb group.
func (m *matcher) verbWords(t trigger) []filler {
	v := m.s.verbOf(t.clause)
	return []filler{m.wordsFiller(v.First, v.Last)}
}

// clauseWords are the words of the infinitive or "that" clause below a clause.
func (m *matcher) clauseWords(t trigger, at string) []filler {
	if t.clause < 0 {
		return nil
	}
	for j := range m.s.clauses {
		c := &m.s.clauses[j]
		if c.Parent != t.clause || c.Verb < 0 {
			continue
		}
		infinitive := at == "infinitive" && c.Kind == InfinitiveClause && !m.lang.Grammar.PlannedBefore[c.Marker] && !m.lang.Grammar.GoWithout[c.Marker]
		that := at == "that" && c.Kind == SubordinateClause && c.Marker == m.lang.Grammar.Complementizer
		if infinitive || that {
			first := m.s.verbs[c.Verb].First
			if that {
				first = c.First + 1
			}
			for first < m.s.verbs[c.Verb].Main && (m.s.Tokens[first].Tag == ADP || that && m.s.Tokens[first].Tag == PUNCT) {
				first++
			}
			return []filler{m.wordsFiller(first, m.s.beforeQuote(first+1, m.s.last(j)))}
		}
	}
	return nil
}

// beforeQuote cuts a run of tokens where a quotation begins in it.
func (s *sentence) beforeQuote(first, last int) int {
	for _, q := range s.quotes {
		if q.First >= first && q.First < last && !q.title {
			return q.First
		}
	}
	return last
}

// last is the token after a clause and all that hangs on it.
func (s *sentence) last(i int) int {
	last := s.clauses[i].Last
	for j := i + 1; j < len(s.clauses); j++ {
		for p := s.clauses[j].Parent; p >= i; p = s.clauses[p].Parent {
			if p == i {
				last = max(last, s.clauses[j].Last)
				break
			}
		}
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
func (m *matcher) adjective(slot *Slot, t trigger, at string) []filler {
	if t.phrase < 0 {
		return nil
	}
	ph := &m.s.phrases[t.phrase]
	for i := ph.First; i < ph.Last; i++ {
		tok := &m.s.Tokens[i]
		if i == ph.Head && at != "demonym" || tok.Tag == DET || i >= ph.NameFirst && i < ph.NameLast {
			continue
		}
		if at == "demonym" && m.demonym(i) || at == "adjective" && tok.Tag == ADJ && !m.lang.Grammar.SamePerson[tok.Lemma] {
			if x := m.adjectiveFiller(slot, i); at == "demonym" || m.allows(slot, m.lang.Words.Of(tok.Lemma)) {
				return []filler{x}
			}
		}
	}
	if next := ph.Next; next >= 0 && at == "demonym" && !ph.Named() {
		return m.adjective(slot, trigger{clause: t.clause, phrase: next}, at) // "un poeta e critico francese"
	}
	return nil
}

func (m *matcher) adjectiveFiller(slot *Slot, i int) filler {
	label := m.s.Tokens[i].Lemma
	if c := m.lang.Words.Related(label); slot.Want == wantCountry && c != "" {
		label = c
	}
	return filler{phrase: -1, value: m.concept(label, m.lang.Words.Of(m.s.Tokens[i].Lemma)), span: m.s.span(i, i+1)}
}

// concept is the entity of a word that names a kind, a role or a people.
func (r *registry) concept(label string, c Classes) ontology.Ref {
	id, ok := r.byName[fold(label)]
	if !ok {
		id = r.add(label, known{classes: c, head: fold(label)})
	}
	return ontology.Ref{Entity: id, Label: label}
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
