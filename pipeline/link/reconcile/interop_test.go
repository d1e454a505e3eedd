//go:build interop

package reconcile

import (
	"bytes"
	"context"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

const peers = "../../../.ci/peers/python/bin"

// TestCSVReconcile asks csv-reconcile, somebody else's server of the API.
func TestCSVReconcile(t *testing.T) {
	url, stop := startCSVReconcile(t, "id\tname\nQ165854\tLev Kamenev\nQ1394\tVladimir Lenin\nQ335142\tAleksandr Bogdanov\nviaf:1\tAda Bianchi\n")
	s := new(Sheet)
	readEmpty(t, s)
	var rows []Row
	for _, name := range []string{"Lev Kamenev", "Boris Bogdanov", "Xqwzk", "Ada Bianchi"} {
		rows = append(rows, Row{Name: name, Class: "Person", Place: "a:1:1"})
	}
	dir := t.TempDir()
	o := Options{Service: &Service{URL: url, Batch: 3, Pause: time.Millisecond}, Cache: filepath.Join(dir, "cache"), Accept: true}
	r, err := Fill(context.Background(), s, rows, o)
	if err != nil {
		t.Fatal(err)
	}
	if r.Asked != 4 || r.Accepted != 1 {
		t.Errorf("%+v", *r)
	}
	path := filepath.Join(dir, "links.csv")
	if err := s.Write(path); err != nil {
		t.Fatal(err)
	}
	data, _ := os.ReadFile(path)
	for _, want := range []string{
		"Lev Kamenev,Q165854,",
		"Q165854 Lev Kamenev (100)",
		"Boris Bogdanov,,,,Person,a:1:1,Q335142 Aleksandr Bogdanov (",
		"Xqwzk,,,,Person,a:1:1,\n",
		"Ada Bianchi,,,,Person,a:1:1,viaf:1 Ada Bianchi (100)",
	} {
		if !strings.Contains(string(data), want) {
			t.Errorf("%q is not in\n%s", want, data)
		}
	}
	stop()
	o.Service.Tries, o.Service.Wait = 2, func(context.Context, time.Duration) error { return nil }
	if _, err := Fill(context.Background(), s, rows, o); err == nil || !strings.Contains(err.Error(), "was asked 2 times") {
		t.Errorf("after the server has ended: %v", err)
	}
}

// startCSVReconcile serves a table and gives the address.
func startCSVReconcile(t *testing.T, table string) (url string, stop func()) {
	t.Helper()
	program, err := filepath.Abs(filepath.Join(peers, "csv-reconcile"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(program); err != nil {
		t.Fatalf("csv-reconcile is needed: .ci/peers.sh installs it (%v)", err)
	}
	free, err := net.Listen("tcp", "localhost:0")
	if err != nil {
		t.Fatal(err)
	}
	port := free.Addr().(*net.TCPAddr).Port
	free.Close()
	dir := t.TempDir()
	config := fmt.Sprintf("SERVER_NAME = 'localhost:%d'\nMANIFEST = {'versions': ['0.2'], 'name': 'names', 'identifierSpace': 'http://www.wikidata.org/entity/', 'schemaSpace': 'http://www.wikidata.org/prop/direct/'}\n", port)
	for name, text := range map[string]string{"names.tsv": table, "config.py": config} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	made := exec.Command(program, "init", "--config", "config.py", "--scorer", "dice", "names.tsv", "id", "name")
	made.Dir = dir
	if out, err := made.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	var log bytes.Buffer
	served := exec.Command(program, "serve")
	served.Dir, served.Stdout, served.Stderr = dir, &log, &log
	if err := served.Start(); err != nil {
		t.Fatal(err)
	}
	ended := false
	stop = func() {
		if !ended {
			ended = true
			served.Process.Kill()
			served.Wait()
		}
	}
	t.Cleanup(stop)
	url = fmt.Sprintf("http://localhost:%d/reconcile", port)
	for range 100 {
		if c, err := net.Dial("tcp", fmt.Sprintf("localhost:%d", port)); err == nil {
			c.Close()
			return url, stop
		}
		time.Sleep(100 * time.Millisecond)
	}
	t.Fatalf("csv-reconcile does not answer:\n%s", log.String())
	return "", nil
}
