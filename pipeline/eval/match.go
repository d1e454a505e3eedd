package eval

import (
	"slices"
	"strings"

	"github.com/spoglio/spoglio/ontology"
)

// topicMark stands in a gold file for the text's own topic.
const topicMark = "DOC"

// properties are the properties of a dataset that a gold property stands for,
// sorted.
func properties(gold string) []string {
	var all []string
	for p := range strings.SplitSeq(gold, "|") {
		switch p {
		case "x:for":
			all = append(all, "spo:votesFor")
		case "x:against":
			all = append(all, "spo:votesAgainst")
		case "x:abstain":
			all = append(all, "P5043", "spo:abstentions")
		default:
			all = append(all, ownName(p))
		}
	}
	return set(all)
}

// ownName is a gold property as the dataset writes it.
func ownName(p string) string { return strings.ReplaceAll(p, "x:", "spo:") }

// notScored reports whether statements of a property are passed over.
func notScored(property string) bool {
	switch property {
	case "P1683", "P1810", "P407", "P6949":
		return true
	}
	return false
}

// qualifierProperties are the qualifiers of a dataset that a gold qualifier
// stands for.
func qualifierProperties(gold string) []string {
	switch gold {
	case "P642":
		return []string{"P642", "spo:of", "P1001"}
	case "P3831":
		return []string{"P3831", "P2868", "P39"}
	}
	return []string{ownName(gold)}
}

// prediction is a statement made ready for comparison with the facts of one
// text.
type prediction struct {
	statement      *ontology.Statement
	subject, label *name
	subjectIsTopic bool
	labelIsTopic   bool
	value, date    string
	qualifiers     []said
}

// said is a qualifier of a prediction.
type said struct {
	property string
	label    *name
	date     string
}

func (ns *names) prediction(s *ontology.Statement, title *name) prediction {
	value, _ := shown(s.Value)
	p := prediction{
		statement: s,
		subject:   ns.of(s.Subject.Label),
		label:     ns.of(labelOf(s.Value)),
		value:     value,
		date:      dateOf(s.Value),
	}
	p.subjectIsTopic = s.OfTopic || sameName(p.subject, title)
	p.labelIsTopic = sameName(p.label, title)
	for _, q := range s.Qualifiers {
		p.qualifiers = append(p.qualifiers, said{q.Property, ns.of(labelOf(q.Value)), dateOf(q.Value)})
	}
	return p
}

// wanted is a gold fact made ready for comparison.
type wanted struct {
	fact             *GoldFact
	properties       []string
	subjects, values []alternative
	qualifiers       []wantedQualifier
}

// alternative is one of the subjects or values that are right.
type alternative struct {
	text  string
	topic bool
	name  *name
}

// wantedQualifier is one qualifier of a gold fact.
type wantedQualifier struct {
	properties []string
	values     []alternative
	date       string // empty if the value is none
}

func (ns *names) wanted(f *GoldFact) wanted {
	w := wanted{
		fact:       f,
		properties: properties(f.Property),
		subjects:   ns.alternatives(f.Subject),
		values:     ns.alternatives(f.Value),
	}
	for part := range strings.SplitSeq(f.Qualifiers, ";") {
		if part = strings.TrimSpace(part); part != "" {
			w.qualifiers = append(w.qualifiers, ns.wantedQualifier(part))
		}
	}
	return w
}

func (ns *names) alternatives(s string) []alternative {
	var all []alternative
	for text := range strings.SplitSeq(s, "|") {
		all = append(all, alternative{text, text == topicMark, ns.of(text)})
	}
	return all
}

func (ns *names) wantedQualifier(part string) wantedQualifier {
	property, value, _ := strings.Cut(part, "=")
	q := wantedQualifier{properties: qualifierProperties(property), values: ns.alternatives(value)}
	if beginsWithYear(value) {
		q.date = plainDate(value)
	}
	return q
}

// beginsWithYear reports whether s is a year of four digits, or a date that
// begins with one.
func beginsWithYear(s string) bool {
	s = strings.TrimPrefix(s, "-")
	return digits(s) == 4 && (len(s) == 4 || s[4] == '-')
}

// matches reports whether the prediction states the fact, whatever its
// property.
func (w *wanted) matches(p *prediction) bool {
	return w.fact.Polarity == p.statement.Polarity.String() &&
		slices.ContainsFunc(w.subjects, p.isAbout) &&
		slices.ContainsFunc(w.values, func(v alternative) bool { return w.agrees(v, p) })
}

func (p *prediction) isAbout(subject alternative) bool {
	if subject.topic {
		return p.subjectIsTopic
	}
	return sameName(subject.name, p.subject)
}

// agrees reports whether the prediction has that value.
func (w *wanted) agrees(v alternative, p *prediction) bool {
	switch {
	case w.fact.Type == "time":
		return plainDate(v.text) == p.date
	case w.fact.Type == "quantity":
		a, aOK := number(v.text)
		b, bOK := number(p.value)
		return aOK && bOK && a == b
	case v.topic && p.labelIsTopic, sameName(v.name, p.label):
		return true
	}
	asText := w.fact.Type == "text" || strings.HasPrefix(w.fact.Property, "x:")
	return asText && sameText(v.name, p.label)
}

// qualifierHits counts the fact's qualifiers that the prediction has too.
func (w *wanted) qualifierHits(p *prediction) int {
	n := 0
	for i := range w.qualifiers {
		if slices.ContainsFunc(p.qualifiers, w.qualifiers[i].isSaid) {
			n++
		}
	}
	return n
}

func (q *wantedQualifier) isSaid(s said) bool {
	if !slices.Contains(q.properties, s.property) {
		return false
	}
	return q.date != "" && q.date == s.date ||
		slices.ContainsFunc(q.values, func(v alternative) bool {
			return sameName(v.name, s.label) || sameText(v.name, s.label)
		})
}
