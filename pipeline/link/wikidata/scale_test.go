//go:build slow && unix

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
	"syscall"
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
// SPOGLIO_FIVE_MILLION names a file in which the authority is kept; it is asked
// only, if it is there.
func TestFiveMillion(t *testing.T) {
	path := os.Getenv("SPOGLIO_FIVE_MILLION")
	if path == "" {
		path = filepath.Join(t.TempDir(), "five.authority")
	} else if _, err := os.Stat(path); err == nil {
		askMillions(t, path)
		return
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
	if err := a.Verify(); err != nil { // which warms the pages, too
		t.Fatal(err)
	}
	names := make([]string, 1_000_000)
	for i := range names {
		names[i] = personName(i * 7919 % fiveMillion)
	}
	if rate := rate(t, names, a.Named); rate < 500_000 {
		t.Errorf("%.0f look-ups/s", rate)
	} else {
		t.Logf("%.0f look-ups/s by name alone", rate)
	}
	t.Logf("%.0f look-ups/s with other spellings and namesakes", rate(t, names[:100_000], a.Lookup))
}

// rate is how many names can be looked up in a second of one processor's time.
func rate(t *testing.T, names []string, look func(string) []link.Match) float64 {
	before := processorTime(t)
	for _, name := range names {
		if len(look(name)) == 0 {
			t.Fatalf("%s is not found", name)
		}
	}
	return float64(len(names)) / (processorTime(t) - before).Seconds()
}

func processorTime(t *testing.T) time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		t.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
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
