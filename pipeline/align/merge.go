package align

import (
	"cmp"
	"slices"
	"strings"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/source"
)

// Part is one document's share of a dataset.
type Part struct {
	Reading    *ontology.Reading
	Statements []ontology.Statement
	Findings   []ontology.Finding
}

// Merge joins the parts of a dataset. The same fact in several documents is
// one statement with a reference for each; entities of one ID are one, and
// those that no statement speaks of are left out, but for the documents'
// topics. The result does not depend on the order of the parts.
func Merge(parts []Part) *ontology.Dataset {
	parts = slices.Clone(parts)
	slices.SortStableFunc(parts, func(a, b Part) int { return strings.Compare(a.Reading.Document.ID, b.Reading.Document.ID) })
	d := &ontology.Dataset{Statements: mergeStatements(parts)}
	d.Entities = mergeEntities(parts, spokenOf(d.Statements))
	for i := range parts {
		d.Documents = append(d.Documents, parts[i].Reading.Document)
		d.Findings = append(d.Findings, parts[i].Findings...)
	}
	slices.SortStableFunc(d.Findings, compareFindings)
	d.Findings = slices.Compact(d.Findings)
	return d
}

func compareFindings(a, b ontology.Finding) int {
	return cmp.Or(
		strings.Compare(a.Document, b.Document), cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End),
		strings.Compare(a.Kind, b.Kind), strings.Compare(a.Message, b.Message),
	)
}

// mergeStatements takes the parts in order of their documents, so that the
// first reference is the one that gives label, rule and score.
func mergeStatements(parts []Part) []ontology.Statement {
	var out []ontology.Statement
	seen := map[string]int{}
	for _, p := range parts {
		for i := range p.Statements {
			hash := p.Statements[i].Hash()
			if j, ok := seen[hash]; ok {
				out[j].References = addReferences(out[j].References, p.Statements[i].References)
				continue
			}
			seen[hash] = len(out)
			out = append(out, p.Statements[i])
		}
	}
	slices.SortStableFunc(out, func(a, b ontology.Statement) int { return compareStatements(&a, &b) })
	return out
}

// addReferences adds those of a document that has none yet: its first evidence
// is enough. The memory of references is left to who gave it.
func addReferences(references, more []ontology.Reference) []ontology.Reference {
	for _, r := range more {
		if references[len(references)-1].Document != r.Document {
			references = append(slices.Clip(references), r)
		}
	}
	return references
}

// spokenOf are the IDs of all items that statements hold.
func spokenOf(statements []ontology.Statement) map[string]bool {
	ids := map[string]bool{}
	add := func(v ontology.Value) {
		if item, ok := v.(ontology.Item); ok {
			ids[item.ID] = true
		}
	}
	for i := range statements {
		ids[statements[i].Subject.ID] = true
		add(statements[i].Value)
		for _, q := range statements[i].Qualifiers {
			add(q.Value)
		}
	}
	return ids
}

func mergeEntities(parts []Part, wanted map[string]bool) []ontology.DatasetEntity {
	var out []ontology.DatasetEntity
	seen := map[string]int{}
	for _, p := range parts {
		for i := range p.Reading.Entities {
			e := &p.Reading.Entities[i]
			if !wanted[e.ID] && !e.Topic {
				continue
			}
			j, ok := seen[e.ID]
			if !ok {
				j = len(out)
				seen[e.ID] = j
				out = append(out, ontology.DatasetEntity{})
			}
			join(&out[j], e, p.Reading.Document)
		}
	}
	for i := range out {
		tidy(&out[i])
	}
	slices.SortFunc(out, func(a, b ontology.DatasetEntity) int { return strings.Compare(a.ID, b.ID) })
	return out
}

// join adds to an entity of the dataset what one document knows of it. Mentions
// stay those of the first document.
func join(d *ontology.DatasetEntity, e *ontology.Entity, doc *source.Document) {
	first := d.ID == ""
	if first {
		d.Entity = *e
		d.Aliases, d.Kinds, d.Mentions = slices.Clone(e.Aliases), slices.Clone(e.Kinds), slices.Clone(e.Mentions)
	} else {
		joinEntity(&d.Entity, e, d.Documents[0] == doc.ID)
	}
	d.MentionsN += len(e.Mentions)
	d.Documents = append(d.Documents, doc.ID)
	if linked(e.ID) {
		d.Formerly = append(d.Formerly, ontology.LocalID(e.Class, e.Label, doc.ID, e.FullName))
	}
}

func joinEntity(d, e *ontology.Entity, sameDocument bool) {
	d.Aliases = append(append(d.Aliases, e.Aliases...), e.Label, d.Label)
	d.Kinds = append(d.Kinds, e.Kinds...)
	d.FullName = d.FullName || e.FullName
	d.Topic = d.Topic || e.Topic
	d.Score = max(d.Score, e.Score)
	if fuller(e.Label, d.Label) {
		d.Label = e.Label
	}
	if d.Class == "" || d.Class == "Thing" {
		d.Class = e.Class
	}
	if len(d.Candidates) == 0 {
		d.Candidates = e.Candidates
	}
	if sameDocument {
		d.Mentions = append(d.Mentions, e.Mentions...)
	}
}

// fuller reports whether a is a longer name than b; of equal length the one
// that sorts first.
func fuller(a, b string) bool {
	return len(a) > len(b) || len(a) == len(b) && a < b
}

func linked(id string) bool { return strings.HasPrefix(id, "Q") }

// tidy sorts the lists of a finished entity and drops repetitions.
func tidy(d *ontology.DatasetEntity) {
	d.Documents = sorted(d.Documents)
	d.Formerly = sorted(d.Formerly)
	d.Kinds = sorted(d.Kinds)
	d.Aliases = slices.DeleteFunc(sorted(d.Aliases), func(a string) bool { return a == d.Label })
	slices.SortFunc(d.Mentions, compareSpans)
	d.Mentions = slices.Compact(d.Mentions)
}

func sorted(list []string) []string {
	slices.Sort(list)
	return slices.Compact(list)
}
