package parse

import "github.com/spoglio/spoglio/ontology"

// scratch is the working memory of a matcher, used anew for each frame: most
// frames that are tried make no record and need leave nothing behind.
type scratch struct {
	phrases []int // and times
	fillers []filler
	filling []ontology.Field // of the frame in hand
	refs    []ontology.Value // by entity, nil until asked for
	nouns   []chosenNoun     // that the slots before have chosen
}

// clear begins a frame: slices given out before are no longer good.
func (m *scratch) clear() {
	m.phrases, m.fillers, m.filling, m.nouns = m.phrases[:0], m.fillers[:0], m.filling[:0], m.nouns[:0]
}

// since are the phrases noted after the first n.
func (m *scratch) since(n int) []int { return m.phrases[n:len(m.phrases):len(m.phrases)] }

// some is a phrase alone, or nothing for -1.
func (m *scratch) some(p int) []int {
	if p < 0 {
		return nil
	}
	m.phrases = append(m.phrases, p)
	return m.since(len(m.phrases) - 1)
}

// alone is a filler by itself.
func (m *scratch) alone(x filler) []filler {
	m.fillers = append(m.fillers, x)
	return m.filled(len(m.fillers) - 1)
}

// filled are the fillers made after the first n.
func (m *scratch) filled(n int) []filler { return m.fillers[n:len(m.fillers):len(m.fillers)] }

// entityAlone is an entity that fills a place by itself, by the words of the trigger.
func (m *matcher) entityAlone(e int, t *trigger) []filler {
	return m.alone(filler{phrase: -1, value: m.ref(e), span: m.evidence(t)})
}

// ref is the value that stands for an entity.
func (m *matcher) ref(e int) ontology.Value {
	for len(m.refs) < len(m.entities) {
		m.refs = append(m.refs, nil)
	}
	if m.refs[e] == nil {
		m.refs[e] = ontology.Ref{Entity: e, Label: m.entities[e].Label}
	}
	return m.refs[e]
}
