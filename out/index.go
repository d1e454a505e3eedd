package out

import (
	"cmp"
	"slices"
	"strings"

	"github.com/spoglio/spoglio/ontology"
)

// index is what going once through a dataset tells of it, before it is written.
type index struct {
	classes    map[string]int // entities by class
	properties map[string]int // statements by property
	polarity   map[string]int // statements by polarity
	graphs     []Graph        // by document; triples where they are written apart
	entities   int            // that are described
	linked     int            // of those, how many are Wikidata's
	statements int
	sameAs     int      // links of entities to what they were
	example    string   // the id that most is said of, the first of several
	most       int      // how much that is
	languages  []string // of the texts among the direct triples
	measures   bool     // a quantity has a unit or bounds
	findings   []ontology.Finding

	nth   int   // of the subject at hand
	spoke []int // by document, the last subject that it speaks of
}

func newIndex(l *library) *index {
	x := &index{classes: make(map[string]int), properties: make(map[string]int), polarity: make(map[string]int), graphs: make([]Graph, len(l.documents)), most: -1, spoke: make([]int, len(l.documents))}
	for i, doc := range l.documents {
		x.graphs[i].Document = doc.ID
	}
	return x
}

// add takes a subject in.
func (x *index) add(s *subject, l *library) {
	if len(s.rows) > x.most {
		x.example, x.most = s.id, len(s.rows)
	}
	if s.entity != nil {
		x.entity(s, l)
	}
	x.statements += len(s.rows)
	for _, r := range s.rows {
		x.row(r, l)
	}
}

func (x *index) entity(s *subject, l *library) {
	x.entities++
	x.classes[s.entity.Class]++
	if isWikidata(s.id) {
		x.linked++
		x.sameAs += len(s.entity.Formerly)
	}
	x.nth++
	for _, id := range s.entity.Documents {
		x.speaksOf(id, l)
	}
	for _, r := range s.rows {
		for i := range r.refs {
			x.speaksOf(r.refs[i].Document, l)
		}
	}
}

// speaksOf counts the entity at hand for a document, once.
func (x *index) speaksOf(document string, l *library) {
	if at, ok := l.numbers[document]; ok && x.spoke[at] != x.nth {
		x.spoke[at] = x.nth
		x.graphs[at].Entities++
	}
}

func (x *index) row(r *row, l *library) {
	x.properties[r.Property]++
	x.polarity[r.Polarity.String()]++
	x.findings = append(x.findings, r.findings()...)
	x.measures = x.measures || r.measures()
	for j := range r.refs {
		if !slices.ContainsFunc(r.refs[:j], func(ref ontology.Reference) bool { return ref.Document == r.refs[j].Document }) {
			x.graphs[l.numbers[r.refs[j].Document]].Statements++
		}
	}
	if t, ok := r.Value.(ontology.Text); ok && r.asserted() {
		if language := strings.ToLower(t.Language); !slices.Contains(x.languages, language) {
			x.languages = append(x.languages, language)
		}
	}
}

// end puts what is a list in order.
func (x *index) end() {
	slices.Sort(x.languages)
	slices.SortStableFunc(x.findings, compareFindings)
	x.findings = slices.Compact(x.findings)
}

func compareFindings(a, b ontology.Finding) int {
	return cmp.Or(
		strings.Compare(a.Document, b.Document),
		cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End),
		strings.Compare(a.Kind, b.Kind), strings.Compare(a.Message, b.Message),
	)
}

// documents are the ids of the documents that speak of a subject, sorted.
func (s *subject) documents() []string {
	var ids []string
	if s.entity != nil {
		ids = append(ids, s.entity.Documents...)
	}
	for _, r := range s.rows {
		for i := range r.refs {
			ids = append(ids, r.refs[i].Document)
		}
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}
