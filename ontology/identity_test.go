package ontology

import (
	"regexp"
	"strings"
	"testing"

	"github.com/spoglio/spoglio/source"
)

func TestFoldName(t *testing.T) {
	for _, c := range []struct{ name, want string }{
		{"Nikolaj Čcheidze", "nikolaj ccheidze"},
		{"Irak'li Ts'ereteli", "irak li ts ereteli"},
		{"  Caffè   «Großer  Łódź»  ", "caffe grosser lodz"},
		{"Caffe\u0300", "caffe"},
		{"Чхеидзе", "чхеидзе"},
		{"…", ""},
	} {
		if got := FoldName(c.name); got != c.want {
			t.Errorf("FoldName(%q) = %q, want %q", c.name, got, c.want)
		}
	}
}

func TestLocalID(t *testing.T) {
	id := LocalID("Person", "Lev Činčuk", "a", true)
	if !regexp.MustCompile(`^entity/lev-cincuk-[0-9a-f]{8}$`).MatchString(id) {
		t.Errorf("LocalID = %q", id)
	}
	if LocalID("Person", "lev  cincuk", "b", true) != id {
		t.Error("a full name must have one id in all documents and spellings")
	}
	if LocalID("Person", "Lev Činčuk", "a", false) == LocalID("Person", "Lev Činčuk", "b", false) {
		t.Error("a name that is not full must not be joined across documents")
	}
	if LocalID("Place", "Lev Činčuk", "a", true) == id {
		t.Error("a person and a place of one name must differ")
	}
	if LocalID("Group", "Menscevichi", "", true) != LocalID("Organisation", "menscevichi", "", true) {
		t.Error("a group and an organisation of one name are one body")
	}
	if got := LocalID("Person", "Чхеидзе", "", true); !strings.HasPrefix(got, "entity/person-") {
		t.Errorf("a name without ASCII letters: %q", got)
	}
	if got := LocalID("Proposition", strings.Repeat("parola ", 40), "", true); len(got) > len("entity/")+slugLength+9 {
		t.Errorf("slug too long: %q", got)
	}
}

func TestStatementHash(t *testing.T) {
	base := func() Statement {
		return Statement{
			Subject: Item{ID: "Q1", Label: "uno"}, Property: "P580",
			Value:      Time{Year: 1917, Month: 4, Day: 11, Precision: Day},
			Qualifiers: []Qualifier{{"P276", Item{ID: "Q656"}}},
		}
	}
	b := base()
	want := b.Hash()
	if len(want) != 20 {
		t.Fatalf("hash %q is not 20 digits", want)
	}
	for name, change := range map[string]func(*Statement){
		"label":           func(s *Statement) { s.Subject.Label = "other" },
		"evidence":        func(s *Statement) { s.References = []Reference{{Document: "d", Span: source.Span{End: 3}}} },
		"rule":            func(s *Statement) { s.Rule = "r" },
		"score":           func(s *Statement) { s.Score = 1 },
		"calendar stated": func(s *Statement) { v := s.Value.(Time); v.CalendarStated = true; s.Value = v },
	} {
		s := base()
		change(&s)
		if s.Hash() != want {
			t.Errorf("%s changes the hash", name)
		}
	}
	for name, change := range map[string]func(*Statement){
		"subject":   func(s *Statement) { s.Subject.ID = "Q2" },
		"property":  func(s *Statement) { s.Property = "P582" },
		"value":     func(s *Statement) { v := s.Value.(Time); v.Day = 12; s.Value = v },
		"calendar":  func(s *Statement) { v := s.Value.(Time); v.Calendar = Julian; s.Value = v },
		"qualifier": func(s *Statement) { s.Qualifiers = nil },
		"polarity":  func(s *Statement) { s.Polarity = Denied },
		"type":      func(s *Statement) { s.Value = Text{Text: "1917"} },
	} {
		s := base()
		change(&s)
		if s.Hash() == want {
			t.Errorf("%s does not change the hash", name)
		}
	}
}
