package align

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/spoglio/spoglio/ontology"
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
	byID := map[string][]ontology.DatasetEntity{}
	for _, p := range parts {
		for _, e := range Entities(p.Reading) {
			if wanted[e.ID] || e.Topic {
				byID[e.ID] = append(byID[e.ID], e)
			}
		}
	}
	var out []ontology.DatasetEntity
	for _, id := range slices.Sorted(maps.Keys(byID)) {
		out = append(out, ontology.Join(byID[id]))
	}
	return out
}

// Entities are the entities of a reading as a dataset has them. Those of one ID
// are not joined.
func Entities(r *ontology.Reading) []ontology.DatasetEntity {
	out := make([]ontology.DatasetEntity, len(r.Entities))
	for i := range r.Entities {
		e := &r.Entities[i]
		d := &out[i]
		d.Entity = *e
		d.Aliases, d.Kinds, d.Mentions = slices.Clone(e.Aliases), slices.Clone(e.Kinds), slices.Clone(e.Mentions)
		d.MentionsN, d.Documents = len(e.Mentions), []string{r.Document.ID}
		if linked(e.ID) {
			d.Formerly = []string{ontology.LocalID(e.Class, e.Label, r.Document.ID, e.FullName)}
		}
		d.Tidy()
	}
	return out
}

func linked(id string) bool { return strings.HasPrefix(id, "Q") }
