//go:build bench

package out

import (
	"bufio"
	"fmt"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"
)

// TestAgainstPeers writes a million triples and has serdi and riot read and
// write the same, on one core: the least time of three rounds, in which all but
// the slow riot take turns. Ours begins with the statements in memory and ends with the
// closed file; theirs is the whole process. Ours may take no longer than serdi.
func TestAgainstPeers(t *testing.T) {
	const statements = 104_000
	data, s := many(statements), schema(t)
	dir := t.TempDir()
	report, err := Write(dir, data, s, Options{Formats: []Format{NTriples}})
	if err != nil {
		t.Fatal(err)
	}
	source := filepath.Join(dir, "dataset.nt")
	fmt.Printf("%d triples, one core, seconds:\n", report.Union.Triples)
	for _, c := range []struct {
		format        Format
		syntax, write string
	}{{Turtle, "turtle", "turtle"}, {NTriples, "ntriples", "ntriples"}} {
		whole := func() { // the dataset, its counts and its description
			if _, err := Write(t.TempDir(), data, s, Options{Formats: []Format{c.format}}); err != nil {
				t.Fatal(err)
			}
		}
		o := complete(t, Options{})
		o.memory = math.MaxInt
		w := readied(t, data, o)
		writer := func() { // the syntax alone
			f := folder{create: createIn(t.TempDir())}
			if err := f.write("graph", map[Format]func(*bufio.Writer) error{Turtle: w.turtle, NTriples: w.ntriples}[c.format]); err != nil {
				t.Fatal(err)
			}
		}
		serdi := func() { oneCore(t, "serdi", "-i", "ntriples", "-o", c.syntax, source) }
		riot := func() {
			oneCore(t, "java", "-cp", "../.ci/peers/jena/*", "riotcmd.riot", "--syntax=ntriples", "--stream="+c.write, source)
		}
		times := append(least(3, whole, writer, serdi), least(1, riot)...)
		fmt.Printf("%-9s writer %.2f, whole dataset %.2f, serdi %.2f, riot %.2f; writer/serdi %.2f, whole/serdi %.2f, writer/riot %.2f\n", c.format,
			times[1], times[0], times[2], times[3], times[1]/times[2], times[0]/times[2], times[1]/times[3])
		if times[1] > times[2] {
			t.Errorf("%s takes %.2f s, serdi %.2f s", c.format, times[1], times[2])
		}
	}
}

// oneCore runs a program on one core, its output to a file.
func oneCore(t *testing.T, command ...string) {
	t.Helper()
	to, err := os.Create(filepath.Join(t.TempDir(), "output"))
	if err != nil {
		t.Fatal(err)
	}
	defer to.Close()
	c := exec.Command("taskset", append([]string{"-c", "0"}, command...)...)
	c.Stdout = to
	if err := c.Run(); err != nil {
		t.Fatalf("%v: %v", command, err)
	}
}

// least is the least time in seconds of each of some things, done in turns.
func least(rounds int, things ...func()) []float64 {
	times := make([]float64, len(things))
	for round := range rounds {
		for i, do := range things {
			start := time.Now()
			do()
			if took := time.Since(start).Seconds(); round == 0 || took < times[i] {
				times[i] = took
			}
		}
	}
	return times
}
