package ontology

import (
	"cmp"
	"slices"

	"github.com/spoglio/spoglio/source"
)

// Join is one entity of what several documents, or several places of one, say
// of it; parts have one ID, in the order of their documents, and are not
// changed. Of names the longest is its label, the others are aliases; of
// classes the first that says something counts. Mentions stay those of the
// first document.
func Join(parts []DatasetEntity) DatasetEntity {
	d := parts[0]
	if len(parts) == 1 {
		return d
	}
	d.Aliases, d.Kinds, d.Mentions = slices.Clone(d.Aliases), slices.Clone(d.Kinds), slices.Clone(d.Mentions)
	d.Documents, d.Formerly = slices.Clone(d.Documents), slices.Clone(d.Formerly)
	for i := range parts[1:] {
		d.join(&parts[1+i])
	}
	d.Tidy()
	return d
}

func (d *DatasetEntity) join(e *DatasetEntity) {
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
	if len(d.Documents) > 0 && slices.Contains(e.Documents, d.Documents[0]) {
		d.Mentions = append(d.Mentions, e.Mentions...)
	}
	d.MentionsN += e.MentionsN
	d.Documents = append(d.Documents, e.Documents...)
	d.Formerly = append(d.Formerly, e.Formerly...)
}

// fuller reports whether a is a longer name than b; of equal length the one
// that sorts first.
func fuller(a, b string) bool {
	return len(a) > len(b) || len(a) == len(b) && a < b
}

// Tidy sorts the lists of an entity and drops repetitions.
func (d *DatasetEntity) Tidy() {
	d.Documents = sorted(d.Documents)
	d.Formerly = sorted(d.Formerly)
	d.Kinds = sorted(d.Kinds)
	d.Aliases = slices.DeleteFunc(sorted(d.Aliases), func(a string) bool { return a == d.Label })
	slices.SortFunc(d.Mentions, func(a, b source.Span) int { return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End)) })
	d.Mentions = slices.Compact(d.Mentions)
}

func sorted(list []string) []string {
	slices.Sort(list)
	return slices.Compact(list)
}
