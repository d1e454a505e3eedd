package parse

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/source"
)

// FrameFailure is a frame's own test that does not hold.
type FrameFailure struct {
	Frame *Frame
	Test  FrameTest
	Line  string   // the record line that is missing, or that should not be there
	Got   []string // the record lines that the frame gave
}

func (f FrameFailure) Error() string {
	return fmt.Sprintf("%s:%d: frame %q: %q: %s; it gave %q", f.Frame.File, f.Test.Line, f.Frame.Name, f.Test.Text, f.Line, f.Got)
}

// TestFrames runs the tests of a language's frames, each text read with all
// frames, and counts them.
func TestFrames(lang *Language) (run int, failures []FrameFailure) {
	for _, f := range lang.Frames.All {
		for _, t := range f.Tests {
			run++
			got := f.linesOf(t.Text, lang)
			for _, want := range t.Gives {
				if !anyLine(got, want) {
					failures = append(failures, FrameFailure{f, t, "missing " + want, got})
				}
			}
			for _, ban := range t.Not {
				if anyLine(got, ban) {
					failures = append(failures, FrameFailure{f, t, "wrong " + ban, got})
				}
			}
		}
	}
	return run, failures
}

// linesOf reads a text and gives the frame's own records as lines.
func (f *Frame) linesOf(text string, lang *Language) []string {
	doc, err := source.Parse("test.md", "test", []byte(text))
	if err != nil {
		return []string{err.Error()}
	}
	var out []string
	r := Read(doc, lang, Options{Generic: true})
	for i := range r.Records {
		if r.Records[i].Rule == f.Name {
			out = append(out, RecordLine(r, &r.Records[i]))
		}
	}
	return out
}

// RecordLine shows a record as frames' tests write it: "Kind field=value …",
// then its polarity unless it is asserted.
func RecordLine(r *ontology.Reading, rec *ontology.Record) string {
	var b strings.Builder
	b.WriteString(rec.Kind)
	for _, f := range rec.Fields {
		fmt.Fprintf(&b, " %s=%s", f.Name, ValueText(r, f.Value))
	}
	if rec.Polarity != ontology.Asserted {
		b.WriteString(" " + rec.Polarity.String())
	}
	return b.String()
}

// ValueText is a value as a person reads it; an entity by its fullest label, a
// time in ISO form at its precision.
func ValueText(r *ontology.Reading, v ontology.Value) string {
	switch v := v.(type) {
	case ontology.Ref:
		return r.Entities[v.Entity].Label
	case ontology.Item:
		return v.Label
	case ontology.Text:
		return v.Text
	case ontology.Quantity:
		return v.Amount
	case ontology.Time:
		return isoTime(v)
	}
	return ""
}

func isoTime(t ontology.Time) string {
	s := strconv.Itoa(t.Year)
	if t.YearUnknown {
		s = "XXXX"
	}
	if t.Month > 0 {
		s += fmt.Sprintf("-%02d", t.Month)
	}
	if t.Day > 0 {
		s += fmt.Sprintf("-%02d", t.Day)
	}
	return s
}

// anyLine reports whether one of the lines has the kind and all the fields of
// the wanted one.
func anyLine(lines []string, want string) bool {
	for _, line := range lines {
		if coversLine(line, want) {
			return true
		}
	}
	return false
}

func coversLine(line, want string) bool {
	kind, fields := splitLine(want)
	gotKind, got := splitLine(line)
	if kind != gotKind {
		return false
	}
	for _, f := range fields {
		found := false
		for _, g := range got {
			found = found || f == g
		}
		if !found {
			return false
		}
	}
	return true
}

// splitLine splits "Kind a=b c d=e" into its kind and "a=b c", "d=e".
func splitLine(line string) (kind string, fields []string) {
	kind, rest, _ := strings.Cut(line, " ")
	for _, w := range strings.Fields(rest) {
		if strings.Contains(w, "=") || len(fields) == 0 {
			fields = append(fields, w)
		} else if p := strings.TrimSpace(w); p == "denied" || p == "planned" || p == "reported" {
			fields = append(fields, p)
		} else {
			fields[len(fields)-1] += " " + w
		}
	}
	return kind, fields
}
