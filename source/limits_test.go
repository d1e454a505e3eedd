package source

import (
	"strings"
	"testing"
	"time"
)

// TestLinear reads megabytes of what makes careless parsers quadratic.
func TestLinear(t *testing.T) {
	for _, s := range []string{"a", "(", "[", "![", "*", "> ", ">", "- ", "1. ", "`", "\"", "«", "<", "&", "\\", "|", "[a](", "**a ", "a\n", "1", "[^1]", "[a][b] "} {
		text := []byte(strings.Repeat(s, 1<<20/len(s)) + " fine")
		for _, path := range []string{"a.md", "a.txt"} {
			start := time.Now()
			if d, err := Parse(path, "a", text); err == nil {
				for i := 0; i < len(text); i += 1 << 10 {
					d.Position(i)
				}
			}
			if took := time.Since(start); took > 20*time.Second {
				t.Errorf("1 MB of %q as %s took %v", s, path, took)
			}
		}
	}
}

func TestLimits(t *testing.T) {
	for text, want := range map[string]string{
		"Uno.\n\n" + strings.Repeat("> ", 101) + "due": "a.md:3:1: more than 100 quotations and lists",
		strings.Repeat("[a](", 1<<15):                  "a.md:1:1: thousands of links without a space",
	} {
		if _, err := Parse("a.md", "a", []byte(text)); err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("got %v, want %s", err, want)
		}
	}
	long := "Uno.\n\n" + strings.Repeat("-", 200) + "\n\n" + strings.Repeat("[due](x) ", 1<<15)
	if d := mustParse(t, "a.md", long); len(d.Links) != 1<<15 {
		t.Errorf("%d links", len(d.Links))
	}
}
