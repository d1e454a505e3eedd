package parse

// label is what the perceptron decides: a Tag, with the participles and the
// other non-finite forms of verbs and auxiliaries apart from the finite ones,
// for "prese" the participle and "prese" the past historic share a tag and
// little else.
type label uint8

// The labels are the tags, then these.
const (
	verbParticiple = label(VERB) + 1 + iota
	verbNonFinite
	auxParticiple
	auxNonFinite
	labelCount
)

// labelSet is a set of labels, bit l for label l.
type labelSet uint32

func setOf(labels ...label) (s labelSet) {
	for _, l := range labels {
		s |= 1 << l
	}
	return s
}

// tag is the part of speech of a label.
func (l label) tag() Tag {
	switch l {
	case verbParticiple, verbNonFinite:
		return VERB
	case auxParticiple, auxNonFinite:
		return AUX
	}
	return Tag(l)
}

// nominal says that words of this label agree in gender and number with their
// neighbours.
func (l label) nominal() bool {
	switch l {
	case label(ADJ), label(DET), label(NOUN), label(ADP), verbParticiple, auxParticiple:
		return true
	}
	return false
}

// labelOf is the label of an analysis.
func labelOf(a *Analysis) label {
	participle, nonFinite := verbParticiple, verbNonFinite
	switch a.Tag {
	case AUX:
		participle, nonFinite = auxParticiple, auxNonFinite
	case VERB:
	default:
		return label(a.Tag)
	}
	switch a.Morph.Mood {
	case Participle:
		return participle
	case Infinitive, Gerund, PresentParticiple:
		return nonFinite
	}
	return label(a.Tag)
}
