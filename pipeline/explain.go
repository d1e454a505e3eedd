package pipeline

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/source"
)

// Explanation is everything that is known about a name, an id or a place.
type Explanation struct {
	Entities   []ontology.DatasetEntity
	Statements []ontology.Statement
	Findings   []ontology.Finding
}

// Explain finds what speaks of a name (an entity's label or alias or, where
// none has it, part of one) or an id (of an entity, a property or a statement).
func (u *Understood) Explain(name string) *Explanation {
	var x Explanation
	x.Entities = u.entities(func(e *ontology.Entity) bool { return e.ID == name || called(e, name) })
	if len(x.Entities) == 0 {
		x.Entities = u.entities(func(e *ontology.Entity) bool { return partOf(e.Label, name) })
	}
	ids := map[string]bool{}
	for _, e := range x.Entities {
		ids[e.ID] = true
	}
	for _, s := range u.Dataset.Statements {
		if ids[s.Subject.ID] || s.Property == name || s.Hash() == name || valueIn(s, ids) {
			x.Statements = append(x.Statements, s)
		}
	}
	for _, f := range u.Dataset.Findings {
		if sameName(f.Quote, name) || slices.ContainsFunc(x.Entities, func(e ontology.DatasetEntity) bool { return mentioned(u, e, f) }) {
			x.Findings = append(x.Findings, f)
		}
	}
	return &x
}

func (u *Understood) entities(wanted func(*ontology.Entity) bool) []ontology.DatasetEntity {
	var all []ontology.DatasetEntity
	for _, e := range u.Dataset.Entities {
		if wanted(&e.Entity) {
			all = append(all, e)
		}
	}
	return all
}

// partOf reports whether a name is some of the words of a label.
func partOf(label, name string) bool {
	name = ontology.FoldName(name)
	return name != "" && strings.Contains(" "+ontology.FoldName(label)+" ", " "+name+" ")
}

// called reports whether an entity bears a name.
func called(e *ontology.Entity, name string) bool {
	return sameName(e.Label, name) || slices.ContainsFunc(e.Aliases, func(a string) bool { return sameName(a, name) })
}

func sameName(a, b string) bool { return ontology.FoldName(a) == ontology.FoldName(b) }

// valueIn reports whether a statement's value or a qualifier's is one of ids.
func valueIn(s ontology.Statement, ids map[string]bool) bool {
	is := func(v ontology.Value) bool {
		item, ok := v.(ontology.Item)
		return ok && ids[item.ID]
	}
	return is(s.Value) || slices.ContainsFunc(s.Qualifiers, func(q ontology.Qualifier) bool { return is(q.Value) })
}

// mentioned reports whether an entity stands in the words of a finding.
func mentioned(u *Understood, e ontology.DatasetEntity, f ontology.Finding) bool {
	for _, part := range u.Parts {
		if part.Reading.Document.ID != f.Document {
			continue
		}
		for _, own := range part.Reading.Entities {
			if own.ID == e.ID && slices.ContainsFunc(own.Mentions, source.Span{Start: f.Start, End: f.End}.Contains) {
				return true
			}
		}
	}
	return false
}

// ExplainAt finds what was read in the words at a line and column of the only
// document.
func (u *Understood) ExplainAt(at source.Position) (*Explanation, error) {
	if len(u.Parts) != 1 {
		return nil, &Error{"a line and column are of one document only", "name one file"}
	}
	doc := u.Parts[0].Reading.Document
	offset, ok := doc.Offset(at)
	if !ok {
		return nil, &Error{fmt.Sprintf("%s has no line %d, column %d", doc.Path, at.Line, at.Column), "lines and columns count from 1"}
	}
	holds := func(s source.Span) bool { return s.Start <= offset && offset < s.End }
	var x Explanation
	for _, s := range u.Dataset.Statements {
		if slices.ContainsFunc(s.References, func(r ontology.Reference) bool { return holds(r.Span) }) {
			x.Statements = append(x.Statements, s)
		}
	}
	for _, e := range u.Dataset.Entities {
		if slices.ContainsFunc(e.Mentions, holds) {
			x.Entities = append(x.Entities, e)
		}
	}
	for _, f := range u.Dataset.Findings {
		if holds(source.Span{Start: f.Start, End: f.End}) {
			x.Findings = append(x.Findings, f)
		}
	}
	return &x, nil
}
