package parse

import "testing"

func TestNameWords(t *testing.T) {
	for _, c := range []struct {
		name, part  string
		count       int
		first, last string
		has         bool
	}{
		{"", "neri", 0, "", "", false},
		{"neri", "neri", 1, "neri", "neri", true},
		{"ugo neri", "neri", 2, "ugo", "neri", true},
		{"ugo neri", "ugo", 2, "ugo", "neri", true},
		{"ugo neri", "ner", 2, "ugo", "neri", false},
		{"ugo maria neri", "neri ugo", 3, "ugo", "neri", true},
		{"ugo maria neri", "neri pio", 3, "ugo", "neri", false},
	} {
		if n := wordCount(c.name); n != c.count {
			t.Errorf("wordCount(%q) = %d, want %d", c.name, n, c.count)
		}
		if f, l := firstWord(c.name), lastWord(c.name); f != c.first || l != c.last {
			t.Errorf("first and last word of %q = %q, %q; want %q, %q", c.name, f, l, c.first, c.last)
		}
		if has := hasWords(c.name, c.part); has != c.has {
			t.Errorf("hasWords(%q, %q) = %v, want %v", c.name, c.part, has, c.has)
		}
	}
}
