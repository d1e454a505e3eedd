package eval

import (
	"testing"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/source"
)

func TestSameName(t *testing.T) {
	tests := []struct {
		a, b       string
		name, text bool
	}{
		{"il menscevico Nikolaj Čcheidze", "Nikolaj Ccheidze", true, true},
		{"banche", "banchi", true, false}, // -he and -hi are endings
		{"re", "il re", true, true},       // nothing but stop words
		{"Lega dei comuni di Velia", "comuni", false, false},
		{"governo provvisorio", "governo", true, true},
		{"a b c d", "b c d", true, true}, // "a" is a stop word
		{"ww xx yy zz", "xx yy zz kk", true, true},
		{"ww xx yy zz", "yy zz kk jj", false, false},
		{"", "pace", false, false},
		{"«—»", "«—»", false, false},
	}
	ns := newNames()
	for _, tt := range tests {
		a, b := ns.of(tt.a), ns.of(tt.b)
		if sameName(a, b) != tt.name || sameName(b, a) != tt.name {
			t.Errorf("sameName(%q, %q) is not %t both ways", tt.a, tt.b, tt.name)
		}
		if sameText(a, b) != tt.text || sameText(b, a) != tt.text {
			t.Errorf("sameText(%q, %q) is not %t both ways", tt.a, tt.b, tt.text)
		}
	}
}

func TestPlainDate(t *testing.T) {
	tests := []struct{ in, want string }{
		{"1917-04-11", "1917-04-11"}, {"+1917-04-00", "1917-04"}, {" 0280 ", "280"}, {"-0280", "-280"},
		{"C16", "C16"}, {"C-3", "C-3"}, {"XXXX-11-03", "XXXX-11-03"}, {"0000", "0"},
		{"1917-04-11T00:00:00Z", "1917-04-11"}, {"1917-4", "1917"}, {"aprile", "aprile"}, {"", ""}, {"-", "-"},
	}
	for _, tt := range tests {
		if got := plainDate(tt.in); got != tt.want {
			t.Errorf("plainDate(%q) = %q, want %q", tt.in, got, tt.want)
		}
	}
}

func TestDateOf(t *testing.T) {
	tests := []struct {
		time ontology.Time
		want string
	}{
		{ontology.Time{Year: 1917, Month: 4, Day: 11, Precision: ontology.Day}, "1917-04-11"},
		{ontology.Time{Year: 1917, Month: 4, Day: 11, Precision: ontology.Month}, "1917-04"},
		{ontology.Time{Year: 1917, Month: 4, Precision: ontology.Year}, "1917"},
		{ontology.Time{Year: -280, Precision: ontology.Year}, "-280"},
		{ontology.Time{Year: 1920, Precision: ontology.Decade}, "1920"},
		{ontology.Time{Year: 1501, Precision: ontology.Century}, "C16"},
		{ontology.Time{Year: 1600, Precision: ontology.Century}, "C16"},
		{ontology.Time{Year: -300, Precision: ontology.Century}, "C-3"},
		{ontology.Time{Month: 11, Day: 3, YearUnknown: true, Precision: ontology.Day}, "XXXX-11-03"},
	}
	for _, tt := range tests {
		if got := dateOf(tt.time); got != tt.want {
			t.Errorf("dateOf(%+v) = %q, want %q", tt.time, got, tt.want)
		}
	}
}

func TestNumber(t *testing.T) {
	tests := []struct {
		in   string
		want float64
		ok   bool
	}{
		{"480", 480, true}, {"1.200", 1200, true}, {"1.234.567", 1234567, true}, {"2,5", 2.5, true},
		{"0.5", 0.5, true}, {"1.2000", 1.2, true}, {"+12 voti", 12, true}, {"-3", -3, true},
		{"1.2.3", 0, false}, {"molti", 0, false}, {"", 0, false},
	}
	for _, tt := range tests {
		if got, ok := number(tt.in); ok != tt.ok || ok && got != tt.want {
			t.Errorf("number(%q) = %v, %t; want %v, %t", tt.in, got, ok, tt.want, tt.ok)
		}
	}
}

func TestOverlaps(t *testing.T) {
	d := &source.Document{Text: []byte("uno due tre, due tre")} // "due tre" at 4-11 and 13-20
	tests := []struct {
		span source.Span
		want bool
	}{
		{source.Span{Start: 0, End: 4}, false},
		{source.Span{Start: 0, End: 5}, true},
		{source.Span{Start: 10, End: 12}, true},
		{source.Span{Start: 11, End: 13}, false},
		{source.Span{Start: 19, End: 20}, true},
		{source.Span{Start: 0, End: 20}, true},
		{source.Span{Start: 4, End: 4}, false},
		{source.Span{Start: 40, End: 50}, false},
	}
	for _, tt := range tests {
		if got := overlaps(d, tt.span, "due tre"); got != tt.want {
			t.Errorf("overlaps(%v) = %t, want %t", tt.span, got, tt.want)
		}
	}
	if overlaps(nil, source.Span{Start: 0, End: 5}, "due tre") {
		t.Error("a document that is not there has no evidence")
	}
}
