//go:build slow

package wikidata

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"github.com/spoglio/spoglio/pipeline/link"
)

const fiveMillion = 5_000_000

// syllables are what the names of generated persons are made of.
var syllables = [...]string{"ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "zo", "bra", "cli"}

func word(n, length int) string {
	b := make([]byte, 0, 16)
	for range length {
		b = append(b, syllables[n&15]...)
		n >>= 4
	}
	return string(bytes.ToUpper(b[:1])) + string(b[1:])
}

func personName(i int) string {
	x := uint32(i) * 2654435761
	return word(int(x>>20), 3) + " " + word(int(x), 5)
}

// writeMillions writes a dump of persons, each with two names in two languages.
func writeMillions(w io.Writer, n int) error {
	b := bufio.NewWriterSize(w, 1<<20)
	for i := range n {
		name := personName(i)
		fmt.Fprintf(b, `{"type":"item","id":"Q%d","labels":{"it":{"language":"it","value":"%s"},"en":{"language":"en","value":"%s"}},"aliases":{"it":[{"language":"it","value":"%s di %s"}]},`+
			`"sitelinks":{"itwiki":{"site":"itwiki","title":"%s"}},"claims":{"P31":[{"rank":"normal","mainsnak":{"datavalue":{"value":{"numeric-id":5}}}}],`+
			`"P569":[{"rank":"normal","mainsnak":{"datavalue":{"value":{"time":"+%d-01-01T00:00:00Z","precision":9}}}}]}},`+"\n",
			1+(i*7919)%n, name, name, name, word(i*31, 3), name, 1500+i%400)
	}
	return b.Flush()
}

// TestFiveMillion builds an authority of five million entities in less than a
// gigabyte, opens it and asks it. Run it alone:
//
//	go test -tags slow -run FiveMillion -v -timeout 30m ./pipeline/link/wikidata
//
// SPOGLIO_FIVE_MILLION names a file in which the authority is kept.
func TestFiveMillion(t *testing.T) {
	path := os.Getenv("SPOGLIO_FIVE_MILLION")
	if path == "" {
		path = filepath.Join(t.TempDir(), "five.authority")
	}
	r, w := io.Pipe()
	go func() { w.CloseWithError(writeMillions(w, fiveMillion)) }()
	start := time.Now()
	report, err := Build(context.Background(), path, []string{"-"}, r, Options{})
	if err != nil {
		t.Fatal(err)
	}
	peak := peakMegabytes(t)
	t.Logf("built in %v with at most %d MB: %+v", time.Since(start).Round(time.Second), peak, *report)
	if report.Items != fiveMillion || peak >= 1000 {
		t.Errorf("%d items with %d MB", report.Items, peak)
	}
	askMillions(t, path)
}

func askMillions(t *testing.T, path string) {
	start := time.Now()
	a, err := link.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	if took := time.Since(start); took > 50*time.Millisecond {
		t.Errorf("opened in %v", took)
	} else {
		t.Logf("opened in %v", took)
	}
	s := a.Stats()
	perKey := float64(s.Indexed) / float64(s.Names+s.Skeletons)
	t.Logf("%d bytes, %d keys, %d skeletons: %.1f bytes a key in the indexes, %.1f with items and texts", s.Bytes, s.Names, s.Skeletons, perKey, float64(s.Bytes)/float64(s.Names+s.Skeletons))
	if perKey > 20 {
		t.Errorf("%.1f bytes a key", perKey)
	}
	for _, exact := range []bool{true, false} {
		names := make([]string, 200_000)
		for i := range names {
			names[i] = personName(i * 7919 % fiveMillion)
		}
		for range 2 { // the second time the pages are warm
			start = time.Now()
			found := 0
			for _, name := range names {
				if exact && len(a.Named(name)) > 0 || !exact && len(a.Lookup(name)) > 0 {
					found++
				}
			}
			rate := float64(len(names)) / time.Since(start).Seconds()
			t.Logf("by name alone %v: %d of %d found, %.0f look-ups/s", exact, found, len(names), rate)
		}
	}
}

func peakMegabytes(t *testing.T) int {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		t.Skip("the system does not tell how much memory was used")
	}
	_, after, _ := bytes.Cut(status, []byte("VmHWM:"))
	kilobytes, err := strconv.Atoi(string(bytes.Fields(after)[0]))
	if err != nil {
		t.Fatal(err)
	}
	return kilobytes / 1024
}
