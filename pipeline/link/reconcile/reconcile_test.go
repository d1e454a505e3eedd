package reconcile

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/pipeline/link"
	"github.com/spoglio/spoglio/source"
)

// fake is a service that knows some names and has faults, one a request, in
// their order.
type fake struct {
	mu       sync.Mutex
	faults   []string
	batches  []int    // how many questions came at a time
	types    []string // that were asked for
	waited   []time.Duration
	versions string
	space    string
	after    func(requests int) // after each batch
	server   *httptest.Server
}

func newFake(t *testing.T, faults ...string) *fake {
	f := &fake{faults: faults, versions: `["0.2"]`, space: "http://www.wikidata.org/entity/"}
	f.server = httptest.NewServer(f)
	t.Cleanup(f.server.Close)
	return f
}

func (f *fake) service() *Service {
	return &Service{URL: f.server.URL, Batch: 4, Patience: 300 * time.Millisecond, UserAgent: "test", Wait: func(ctx context.Context, d time.Duration) error {
		f.mu.Lock()
		defer f.mu.Unlock()
		f.waited = append(f.waited, d)
		return ctx.Err()
	}}
}

func (f *fake) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodGet {
		fmt.Fprintf(w, `{"versions":%s,"name":"fake","identifierSpace":%q,"schemaSpace":"x"}`, f.versions, f.space)
		return
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	fault := ""
	if len(f.faults) > 0 {
		fault, f.faults = f.faults[0], f.faults[1:]
	}
	var queries map[string]struct {
		Query, Type string
		Limit       int
	}
	if err := json.Unmarshal([]byte(r.FormValue("queries")), &queries); err != nil || r.UserAgent() != "test" {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	if f.fail(w, fault) {
		return
	}
	f.batches = append(f.batches, len(queries))
	results := map[string]any{}
	for id, q := range queries {
		f.types = append(f.types, q.Type)
		if fault == "partial" && id != "q0" {
			continue
		}
		results[id] = map[string]any{"result": known(q.Query)}
	}
	json.NewEncoder(w).Encode(results)
	if f.after != nil {
		f.after(len(f.batches))
	}
}

// fail shows a fault.
func (f *fake) fail(w http.ResponseWriter, fault string) bool {
	switch fault {
	case "429":
		w.Header().Set("Retry-After", "7")
		w.WriteHeader(http.StatusTooManyRequests)
	case "500":
		w.WriteHeader(http.StatusInternalServerError)
	case "403":
		w.WriteHeader(http.StatusForbidden)
	case "broken":
		fmt.Fprint(w, `{"q0":{"result":[{"id":"Q1","na`)
	case "html":
		fmt.Fprint(w, `<html>busy</html>`)
	case "empty":
		fmt.Fprint(w, `{}`)
	case "slow":
		f.mu.Unlock()
		time.Sleep(400 * time.Millisecond)
		f.mu.Lock()
	case "dies":
		panic(http.ErrAbortHandler)
	default:
		return false
	}
	return true
}

func known(name string) []map[string]any {
	if strings.HasPrefix(name, "Nome") {
		return []map[string]any{{"id": "Q" + name[4:], "name": name, "score": 100, "match": true, "type": []any{}}, {"id": "Q9", "name": "Altro", "score": 31.5, "match": false}}
	}
	return []map[string]any{}
}

func rowsOf(n int) []Row {
	var rows []Row
	for i := range n {
		rows = append(rows, Row{Name: fmt.Sprintf("Nome%d", i+10), Class: "Person", Place: "a:1:1"})
	}
	return rows
}

func TestFaults(t *testing.T) {
	tests := []struct {
		name    string
		faults  []string
		batches []int
		waited  []time.Duration
	}{
		{"none", nil, []int{4, 4, 2}, []time.Duration{0, 0}},
		{"a 500", []string{"500"}, []int{2, 4, 4}, []time.Duration{time.Second, 0, 0}},
		{"a 429 that asks for seven seconds", []string{"429"}, []int{2, 4, 4}, []time.Duration{7 * time.Second, 0, 0}},
		{"a time-out", []string{"slow"}, []int{2, 4, 4}, []time.Duration{time.Second, 0, 0}},
		{"broken JSON, then HTML, then nothing", []string{"broken", "html", "empty"}, []int{1, 2, 4, 3}, []time.Duration{time.Second, 2 * time.Second, 4 * time.Second, 0, 0, 0}},
		{"a connection that dies", []string{"", "dies"}, []int{4, 2, 4}, []time.Duration{0, time.Second, 0}},
		{"an answer to one of four", []string{"partial"}, []int{4, 4, 4, 1}, []time.Duration{0, 0, 0}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			f := newFake(t, test.faults...)
			s := new(Sheet)
			readEmpty(t, s)
			r, err := Fill(context.Background(), s, rowsOf(10), Options{Service: f.service(), Cache: filepath.Join(t.TempDir(), "cache")})
			if err != nil {
				t.Fatal(err)
			}
			waited := slices.Clone(f.waited)
			for i := range waited {
				if waited[i] == 250*time.Millisecond {
					waited[i] = 0
				}
			}
			if r.Asked != 10 || r.Answered != 10 || !slices.Equal(f.batches, test.batches) || !slices.Equal(waited, test.waited) {
				t.Errorf("%+v, in batches %v, waited %v", *r, f.batches, waited)
			}
		})
	}
}

func readEmpty(t *testing.T, s *Sheet) {
	t.Helper()
	got, err := ReadSheet(filepath.Join(t.TempDir(), "none"))
	if err != nil {
		t.Fatal(err)
	}
	*s = *got
}

// A service that dies midway leaves what it has said, and is asked for the rest
// only when it is back.
func TestResume(t *testing.T) {
	dir := t.TempDir()
	cache, sheet := filepath.Join(dir, "cache"), filepath.Join(dir, "links.csv")
	f := newFake(t, append([]string{""}, slices.Repeat([]string{"500"}, 20)...)...)
	fill := func(o Options) (*Report, error) {
		s, err := ReadSheet(sheet)
		if err != nil {
			t.Fatal(err)
		}
		r, err := Fill(context.Background(), s, rowsOf(10), o)
		if err := s.Write(sheet); err != nil {
			t.Fatal(err)
		}
		return r, err
	}
	r, err := fill(Options{Service: f.service(), Cache: cache})
	var dead *ServiceError
	if !errors.As(err, &dead) || dead.Tries != 6 || r.Asked != 4 || !strings.Contains(err.Error(), "was asked 6 times: it answers 500") {
		t.Fatalf("%+v, %v", r, err)
	}
	data, _ := os.ReadFile(sheet)
	if n := strings.Count(string(data), "(100) | Q9 Altro (31.5)"); n != 4 || strings.Count(string(data), "\n") != 11 {
		t.Errorf("%d names have candidates in\n%s", n, data)
	}
	damaged, err := os.OpenFile(cache, os.O_APPEND|os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	damaged.WriteString(`{"service":"x","que`)
	damaged.Close()
	f.faults, f.batches = nil, nil
	r, err = fill(Options{Service: f.service(), Cache: cache})
	if err != nil || r.Cached != 4 || r.Asked != 6 || !slices.Equal(f.batches, []int{4, 2}) {
		t.Errorf("%+v, %v, batches %v", r, err, f.batches)
	}
	r, err = fill(Options{Service: f.service(), Cache: cache, Accept: true})
	if err != nil || r.Cached != 10 || r.Asked != 0 || r.Accepted != 10 {
		t.Errorf("%+v, %v", r, err)
	}
	f.server.Close()
	decide(t, sheet)
}

// decide uses the table in a build: no network is asked.
func decide(t *testing.T, sheet string) {
	t.Helper()
	file, err := os.Open(sheet)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	d, err := link.ReadDecisions(file, sheet)
	if err != nil {
		t.Fatal(err)
	}
	l := link.Linker{Decisions: d}
	reading := &ontology.Reading{Document: &source.Document{ID: "d"}, Entities: []ontology.Entity{{Label: "Nome12", Class: "Person"}}}
	l.Link(reading)
	if got := reading.Entities[0].ID; got != "Q12" {
		t.Errorf("the build has %s", got)
	}
}

func TestInterrupted(t *testing.T) {
	f := newFake(t)
	ctx, cancel := context.WithCancel(context.Background())
	f.after = func(int) { cancel() }
	s := new(Sheet)
	readEmpty(t, s)
	r, err := Fill(ctx, s, rowsOf(10), Options{Service: f.service(), Cache: filepath.Join(t.TempDir(), "cache")})
	if !errors.Is(err, context.Canceled) || r.Asked > 4 {
		t.Errorf("%+v, %v", r, err)
	}
}

func TestRefused(t *testing.T) {
	tests := []struct {
		name, versions string
		faults         []string
		want           string
	}{
		{"forbidden", `["0.2"]`, []string{"403"}, "was asked once: it answers 403 Forbidden"},
		{"another version", `["1.0"]`, nil, "speaks version 1.0 of the reconciliation API, not 0.2"},
	}
	for _, test := range tests {
		f := newFake(t, test.faults...)
		f.versions = test.versions
		s := new(Sheet)
		readEmpty(t, s)
		_, err := Fill(context.Background(), s, rowsOf(1), Options{Service: f.service(), Cache: filepath.Join(t.TempDir(), "cache")})
		if err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: the error is %v", test.name, err)
		}
	}
	moved := httptest.NewServer(http.RedirectHandler("https://example.org/it/api", http.StatusMovedPermanently))
	defer moved.Close()
	for address, want := range map[string]string{
		moved.URL:         "was asked once: it has moved to https://example.org/it/api: ask there",
		"example.org":     `"example.org" is not the address of a service`,
		"ftp://x/":        `"ftp://x/" is not the address of a service`,
		"https://a b/":    `is not the address of a service`,
		"https:///nopath": `is not the address of a service`,
	} {
		if _, err := (Service{URL: address}).Manifest(context.Background()); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: the error is %v", address, err)
		}
	}
	nobody := &Service{URL: "http://127.0.0.1:1/", Tries: 2, Wait: func(context.Context, time.Duration) error { return nil }}
	if _, err := nobody.Manifest(context.Background()); err == nil || !strings.Contains(err.Error(), "was asked 2 times") {
		t.Errorf("nobody there: %v", err)
	}
}

// Classes are asked for by Wikidata's names only where ids are Wikidata's.
func TestTypes(t *testing.T) {
	for space, want := range map[string]string{"http://www.wikidata.org/entity/": "Q5", "http://localhost/ids": ""} {
		f := newFake(t)
		f.space = space
		s := new(Sheet)
		readEmpty(t, s)
		if _, err := Fill(context.Background(), s, rowsOf(1), Options{Service: f.service(), Cache: filepath.Join(t.TempDir(), "cache")}); err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(f.types, []string{want}) {
			t.Errorf("%s: types %q", space, f.types)
		}
	}
}

func TestCertain(t *testing.T) {
	sure := func(id, name string) Answer { return Answer{ID: id, Name: name, Score: 90, Match: true} }
	tests := []struct {
		answers []Answer
		want    string
	}{
		{[]Answer{sure("Q1", "ADA Bianchi")}, "Q1"},
		{[]Answer{sure("Q1", "Ada Bianchi"), {ID: "Q2", Name: "Ada Bianchi", Score: 90}}, "Q1"},
		{[]Answer{sure("Q1", "Ada Bianchi"), sure("Q2", "Ada Bianchi")}, ""},
		{[]Answer{sure("Q1", "Ada Rossi")}, ""},
		{[]Answer{sure("viaf:1", "Ada Bianchi")}, ""},
		{[]Answer{{ID: "Q1", Name: "Ada Bianchi", Score: 100}}, ""},
		{nil, ""},
	}
	for _, test := range tests {
		got := ""
		if a := certain(Question{Query: "Ada Bianchi"}, test.answers); a != nil {
			got = a.ID
		}
		if got != test.want {
			t.Errorf("%+v: sure of %q, want %q", test.answers, got, test.want)
		}
	}
}

// What a person has written stays: decisions, notes, columns, order.
func TestSheet(t *testing.T) {
	path := filepath.Join(t.TempDir(), "links.csv")
	const before = "\ufeffitem,mine,name,note\nQ7,x,Ada Bianchi,sure\n,y,Ugo Verdi,ask Anna\nNIL,,Kamenev\n"
	if err := os.WriteFile(path, []byte(before), 0o644); err != nil {
		t.Fatal(err)
	}
	s, err := ReadSheet(path)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range []Row{
		{Name: "Ugo Verdi", Class: "Person", Place: "a:2:1", Candidates: "Q8 Ugo Verdi (0.5)"},
		{Name: "Ada Bianchi", Class: "Person", Place: "a:3:1", Candidates: "Q9"},
		{Name: "Bianchi", Class: "Person", Document: "a", Place: "a:4:1"},
		{Name: "Ugo Verdi", Class: "Person", Place: "a:5:1"},
	} {
		s.Put(r)
	}
	if err := s.Write(path); err != nil {
		t.Fatal(err)
	}
	const want = "item,mine,name,note,document,class,place,candidates\n" +
		"Q7,x,Ada Bianchi,sure,,,,\n" +
		",y,Ugo Verdi,ask Anna,,Person,a:5:1,Q8 Ugo Verdi (0.5)\n" +
		"NIL,,Kamenev,,,,,\n" +
		",,Bianchi,,a,Person,a:4:1,\n"
	if data, _ := os.ReadFile(path); string(data) != want || s.Open() != 2 {
		t.Errorf("%d open in\n%s", s.Open(), data)
	}
	if err := os.WriteFile(path, []byte("a,b\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := ReadSheet(path); err == nil || !strings.Contains(err.Error(), "links.csv:1: the first line must name the columns") {
		t.Errorf("the error is %v", err)
	}
}
