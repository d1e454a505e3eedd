package parse

import (
	"slices"
	"strings"

	"github.com/spoglio/spoglio/ontology"
)

// Shapes are turns of writing that no verb or noun triggers: a life span in
// brackets, a name in another language, words between quotation marks. Each
// offers its parts to the frames that name it.

// matchShapes tries the frames of every shape the sentence has.
func (m *matcher) matchShapes() {
	for _, b := range m.s.remarks {
		m.lifespan(b)
		if b.Host >= 0 {
			m.datedTitle(b)
			m.placeGloss(b)
			m.foreignName(b)
			m.affiliation(b)
			m.ministry(b)
			m.party(b)
			m.split(b)
		}
	}
	m.within()
	m.tally()
	m.countedVotes()
	m.ledParties()
	m.demonyms()
	for p := range m.s.phrases {
		if m.s.phrases[p].Kind == Quoted {
			m.quotation(p)
			m.titleOf(p)
		}
		m.entitled(p)
		m.topicName(p)
	}
	for i := range m.s.clauses {
		m.occasion(i)
		if c := &m.s.clauses[i]; c.Verb >= 0 && c.Polarity == ontology.Asserted && c.Kind != ParticipleClause && !m.prelude(c) && !m.s.verbs[c.Verb].Copula && !m.s.pluperfect(i) && !m.s.sourced(i) && !m.s.background(i) && !m.s.ofThing(c) && !m.staysAway(c) {
			m.offer("act", &trigger{clause: i, phrase: -1})
		}
	}
}

// staysAway reports whether a clause says what for somebody stayed somewhere: "rimase in
// Etruria *a sorvegliare* i Galli".
func (m *matcher) staysAway(c *Clause) bool {
	if c.Kind != InfinitiveClause || c.Parent < 0 || !m.lang.Grammar.Stays.Has(m.s.lemma(c.Parent)) {
		return false
	}
	return len(m.withPrep(&m.s.clauses[c.Parent], m.lang.Grammar.Locative)) > 0
}

// sourced reports whether a clause in the present stands in a story told in the
// past: so a text cites whoever wrote of it.
func (s *sentence) sourced(i int) bool {
	v := s.verbOf(i)
	return v.Mood == Indicative && v.Tense == Present && !v.Perfect && !s.present
}

// background reports whether a relative clause, or one below what had been before, tells in the
// imperfect how things stood: "X, che *governava* la provincia", "il re gli aveva affidato Nola
// mentre *assediava* Erli".
func (s *sentence) background(i int) bool {
	v, c := s.verbOf(i), &s.clauses[i]
	below := c.Kind == SubordinateClause && c.Parent >= 0 && s.pluperfect(c.Parent)
	return (c.Kind == RelativeClause || below) && v.Mood == Indicative && v.Tense == Imperfect
}

// ofThing reports whether a relative clause says what some thing does: "una pietra che
// *vola* da un tetto".
func (s *sentence) ofThing(c *Clause) bool {
	if c.Kind != RelativeClause || c.Antecedent < 0 || c.RelPrep != "" || c.Subject != c.Antecedent {
		return false
	}
	p := &s.phrases[c.Antecedent]
	return p.Kind == Nominal && !p.Named() && p.Def == Indef && p.Classes&(personClass|groupClass|eventClass) == 0
}

// prelude reports whether an infinitive only says before, without or after what:
// "prima di *arrivare*".
func (m *matcher) prelude(c *Clause) bool {
	return c.Kind == InfinitiveClause && c.Marker != "" && c.Marker != m.lang.Grammar.Dative
}

func (m *matcher) offer(shape string, t *trigger) {
	for _, f := range m.frames.shapes[shape] {
		m.fill(f, t)
	}
}

// topicName offers the first noun that names the topic in the text: what sort
// of thing it is.
func (m *matcher) topicName(p int) {
	ph := &m.s.phrases[p]
	if m.named || m.topic < 0 || ph.Entity != m.topic || ph.Kind != Nominal || m.lang.Grammar.Members.Has(m.s.Tokens[ph.Head].Lemma) || m.lang.entitlesPaper(m.s.Tokens, ph) {
		return
	}
	m.named = true
	if name := m.facts[m.topic].folded; ph.Head > 0 && wordCount(name) <= 2 && strings.HasSuffix(name, m.text.fold(m.s.Tokens[ph.Head].Text)) && (wordCount(name) == 2 || capitalised(m.s.Tokens[ph.Head].Text)) {
		return // "la Carboneria" is the only one of its kind, a novel "Il sole" is no sun
	}
	m.offer("topic", &trigger{clause: -1, phrase: p, span: m.s.span(ph.First, ph.Last), shape: map[string][]filler{"host": {m.entityFiller(p)}}})
}

// occasion reads a relative clause that says when and where something
// happened in it: "l'assedio durante il quale, nel 1530, …".
func (m *matcher) occasion(i int) {
	c := &m.s.clauses[i]
	if c.Kind != RelativeClause || c.Antecedent < 0 || c.RelPrep == "" || c.Verb < 0 || c.Polarity != ontology.Asserted || m.s.phrases[c.Antecedent].Entity < 0 {
		return
	}
	if p := c.find(Predicate); p >= 0 && c.RelPrep == m.lang.Grammar.Genitive && m.s.phrases[p].Classes&personClass != 0 {
		return // "il giornale *di cui fu direttore* fino al 1850"
	}
	ph := &m.s.phrases[c.Antecedent]
	t := &trigger{clause: i, phrase: -1, span: m.s.span(ph.First, ph.Last), shape: map[string][]filler{"host": {m.entityFiller(c.Antecedent)}}}
	m.offer("occasion", t)
}

func (m *matcher) entityFiller(p int) filler {
	ph := &m.s.phrases[p]
	return filler{phrase: p, value: m.ref(ph.Entity), span: m.s.span(ph.First, ph.Last)}
}

// placeGloss reads "Dayton (Ohio)": a place and, in brackets, what it lies in.
func (m *matcher) placeGloss(b parenthesis) {
	host := &m.s.phrases[b.Host]
	for p := range m.s.phrases {
		ph := &m.s.phrases[p]
		if ph.Host == b.Host && ph.Relation == InHost && ph.Kind == Name && ph.Prep == "" && ph.First == b.First && ph.Last == b.Last && host.Kind == Name && m.isPlaceName(host) && ph.Entity != host.Entity {
			m.offer("place-gloss", &trigger{clause: -1, phrase: -1, span: m.s.span(host.First, host.Last), shape: map[string][]filler{"host": {m.entityFiller(b.Host)}, "of": {m.entityFiller(p)}}})
		}
	}
}

// foreignName reads "(in russo: Всероссийская …)" after a name.
func (m *matcher) foreignName(b parenthesis) {
	top := b.Host
	for m.s.phrases[top].Relation == OfHost {
		top = m.s.phrases[top].Host
	}
	host := &m.s.phrases[top]
	if host.Entity < 0 || b.Last-b.First < 2 {
		return
	}
	language, at := -1, b.First
	for at < min(b.First+2, b.Last) && m.s.Tokens[at].Tag == ADP {
		at++
	}
	if at < b.Last && m.lang.LanguageCodes[m.s.Tokens[at].Lemma] != "" {
		language = at
	}
	if language < 0 {
		return
	}
	at = language + 1
	for at < b.Last && (m.s.Tokens[at].Tag == PUNCT || at == language+1 && m.s.Tokens[at].Tag == ADJ && !capitalised(m.s.Tokens[at].Text)) { // "in greco *antico*"
		at++
	}
	last := at
	for last < b.Last && !(m.s.Tokens[last].Tag == PUNCT && (m.s.Tokens[last].Text == "," || m.s.Tokens[last].Text == ";")) {
		last++
	}
	if at >= last {
		return
	}
	words := m.s.words(at, last)
	m.offer("foreign-name", &trigger{clause: -1, phrase: -1, span: m.s.span(host.First, host.Last), shape: map[string][]filler{
		"host":     {m.entityFiller(top)},
		"words":    {{phrase: -1, value: ontology.Text{Text: words, Language: m.lang.LanguageCodes[m.s.Tokens[language].Lemma]}, span: m.s.span(at, last)}},
		"language": {{phrase: -1, value: m.concept(m.s.Tokens[language].Lemma, 0), span: m.s.span(language, language+1)}},
	}})
}

// quotation reads words between quotation marks as somebody's: of the subject
// of the clause they stand in.
func (m *matcher) quotation(p int) {
	ph := &m.s.phrases[p]
	if ph.Last-ph.First < 5 {
		return
	}
	if m.isTitle(ph) {
		return
	}
	words := m.phraseWords(p)
	c := m.saying(ph)
	if c < 0 {
		c = m.clauseOf(p)
	}
	t := &trigger{clause: m.hearsay(c), phrase: -1, span: words.span, shape: map[string][]filler{"words": {words}}}
	if source := m.speaker(c); source.phrase >= -1 && source.phrase != p && source.value != nil {
		t.shape["source"] = []filler{source}
	}
	m.offer("quotation", t)
}

// hearsay is the clause itself where its conditional says that the words are
// only reported ("avrebbe detto"), else -1: what is quoted was said.
func (m *matcher) hearsay(c int) int {
	if c >= 0 && m.s.verbOf(c) != nil && m.s.verbOf(c).Mood == Conditional {
		return c
	}
	return -1
}

// isTitle: words between quotation marks that begin with a capital, without a
// colon before them, or stand after "in", are a name or a title as often as
// somebody's words; the verbs of saying take them where they are.
func (m *matcher) isTitle(ph *Phrase) bool {
	first, _ := m.s.inside(ph)
	return first == ph.First || m.lang.Grammar.Locative.Has(ph.Prep) || capitalised(m.s.Tokens[first].Text) && (ph.First == 0 || m.s.Tokens[ph.First-1].Text != ":") && m.saying(ph) < 0
}

// saying is the clause of the verb of saying that comes right behind quoted words and a
// comma, or -1: "«La pace è vicina», *scrisse X*".
func (m *matcher) saying(ph *Phrase) int {
	if ph.Last+1 >= len(m.s.Tokens) || m.s.Tokens[ph.Last].Text != "," {
		return -1
	}
	return slices.IndexFunc(m.s.clauses, func(c Clause) bool {
		return c.Verb >= 0 && m.s.verbs[c.Verb].First == ph.Last+1 && m.s.verbs[c.Verb].Finite() && m.s.verbs[c.Verb].Voice == Active && m.lang.Grammar.Says.Has(m.s.verbs[c.Verb].Lemma)
	})
}

// isNamed: words between quotation marks or in emphasis begin with a capital.
func (m *matcher) isNamed(ph *Phrase) bool {
	first, _ := m.s.inside(ph)
	return capitalised(m.s.Tokens[first].Text)
}

// speaker is the subject of the clause that holds a quotation, or of the
// clause above it.
func (m *matcher) speaker(c int) filler {
	if x, ok := m.witness(c); ok {
		return x
	}
	for n := 0; c >= 0 && n < 4; n++ {
		if x, ok := m.verbless(c); ok {
			return x
		}
		if m.onlyReported(c) {
			c = m.s.clauses[c].Parent
			continue
		}
		if x, ok := m.turnToSpeak(c); ok {
			return x
		}
		v := m.s.verbOf(c)
		if v != nil && m.lang.Grammar.Unsaid.Has(v.Lemma) {
			return filler{phrase: -2} // "respinse l'accusa di «…»": words of another
		}
		if v != nil && v.Voice == Passive && m.suffers(c) {
			return m.agentOf(c) // "salutata *da un giornale* come «…»"
		}
		if v != nil && v.Copula {
			c = m.s.clauses[c].Parent // "disse che il trattato era «…»"
			continue
		}
		if p := m.s.subjectOf(c); p >= 0 && m.s.clauses[c].Kind != ParticipleClause {
			if e := m.s.phrases[p].Entity; e >= 0 && m.entityClasses(e)&(personClass|groupClass|eventClass|documentClass) != 0 {
				return m.entityFiller(p)
			}
		} else if v != nil && v.Voice == Reflexive && p < 0 {
			return filler{phrase: -2} // "si parlò di «…»": nobody in particular
		} else if e := m.s.droppedSubject(c); e >= 0 {
			return filler{phrase: -1, value: m.ref(e), span: m.evidence(&trigger{clause: c, phrase: -1})}
		}
		c = m.s.clauses[c].Parent
	}
	return filler{}
}

// suffers reports whether the subject of a passive clause is somebody, who does not
// speak in it.
func (m *matcher) suffers(c int) bool {
	e := m.s.droppedSubject(c)
	if p := m.s.subjectOf(c); p >= 0 {
		e = m.s.phrases[p].Entity
	}
	return e >= 0 && m.sureClasses(e)&personClass != 0
}

// agentOf is who does what a passive clause says, or nobody.
func (m *matcher) agentOf(c int) filler {
	for _, p := range m.withPrep(&m.s.clauses[c], m.lang.Grammar.Agentive) {
		if e := m.s.phrases[p].Entity; e >= 0 && m.entityClasses(e)&(personClass|groupClass|documentClass) != 0 {
			return m.entityFiller(p)
		}
	}
	return filler{phrase: -2}
}

// onlyReported reports whether a clause is what a verb of saying above it
// reports, and has no such verb itself: in "X disse che il ministro ignorava
// «…»" X says it.
func (m *matcher) onlyReported(c int) bool {
	g, cl := m.lang.Grammar, &m.s.clauses[c]
	return cl.Kind == SubordinateClause && cl.Marker == g.Complementizer && cl.Parent >= 0 && !g.Says.Has(m.s.lemma(c)) && g.Says.Has(m.s.lemma(cl.Parent))
}

// turnToSpeak is whose turn it is, where a clause says no more than that: "tocca
// *a X*: «…»".
func (m *matcher) turnToSpeak(c int) (filler, bool) {
	v, cl := m.s.verbOf(c), &m.s.clauses[c]
	if v == nil || !m.lang.Grammar.Befalls.Has(v.Lemma) || cl.Subject >= 0 {
		return filler{}, false
	}
	for _, a := range cl.Args {
		p := &m.s.phrases[a.Phrase]
		if p.Prep == m.lang.Grammar.Dative && p.Entity >= 0 && m.entityClasses(p.Entity)&personClass != 0 {
			return m.entityFiller(a.Phrase), true
		}
	}
	return filler{}, false
}

// verbless is who stands before a quotation that has its verb inside: "che il
// consiglio «invita tutti …»".
func (m *matcher) verbless(c int) (filler, bool) {
	if m.s.clauses[c].Verb >= 0 {
		return filler{}, false
	}
	for _, a := range m.s.clauses[c].Args {
		p := &m.s.phrases[a.Phrase]
		if p.Prep == "" && p.Kind != Quoted && p.Entity >= 0 && m.entityClasses(p.Entity)&(personClass|groupClass|eventClass|documentClass) != 0 {
			return m.entityFiller(a.Phrase), true
		}
	}
	return filler{}, false
}
