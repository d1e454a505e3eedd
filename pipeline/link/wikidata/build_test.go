package wikidata

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/klauspost/compress/zstd"

	"github.com/spoglio/spoglio/pipeline/link"
)

// snak is a claim of an item dump with a rank.
func snak(rank, value string) string {
	return fmt.Sprintf(`{"rank":%q,"mainsnak":{"snaktype":"value","datavalue":{"value":%s}}}`, rank, value)
}

func itemValue(n int) string {
	return fmt.Sprintf(`{"entity-type":"item","numeric-id":%d,"id":"Q%d"}`, n, n)
}

func timeValue(time string, precision int) string {
	return fmt.Sprintf(`{"time":%q,"precision":%d}`, time, precision)
}

// dump is a small dump: a class tree, a country, an occupation, persons and a
// government, what is no item, and lines that are broken.
func dump() string {
	lines := []string{
		`[`,
		`{"type":"property","id":"P31","labels":[],"claims":[]},`,
		`{"type":"item","id":"Q7188","labels":{"it":{"value":"governo"}},"aliases":[],"sitelinks":[],"claims":{"P279":[` + snak("normal", itemValue(43229)) + `]}},`,
		`{"type":"item","id":"Q59281","labels":{"it":{"value":"governo provvisorio"}},"claims":{"P279":[` + snak("normal", itemValue(7188)) + `]}},`,
		`{"type":"item","id":"Q159","labels":{"it":{"value":"Russia"},"en":{"value":"Russia"}},"sitelinks":{"itwiki":{"title":"Russia"},"enwiki":{"title":"Russia"}},"claims":{"P31":[` + snak("normal", itemValue(3624078)) + `]}},`,
		`{"type":"item","id":"Q82955","labels":{"it":{"value":"politico"}},"claims":{"P31":[` + snak("normal", itemValue(28640)) + `]}},`,
		`{"type":"item","id":"Q900001","labels":{"it":{"value":"Ada Bianchi"},"de":{"value":"Ada von Bianchi"},"mul":{"value":"A. Bianchi"}},"aliases":{"it":[{"value":"la Bianchi"}],"fr":[{"value":"Adèle"}]},` +
			`"sitelinks":{"itwiki":{"title":"Ada Bianchi (politica)"},"dewiki":{"title":"Ada Bianchi"},"commonswiki":{"title":"x"}},"claims":{"P31":[` + snak("normal", itemValue(5)) + `],` +
			`"P27":[` + snak("normal", itemValue(159)) + `],"P106":[` + snak("normal", itemValue(82955)) + `,` + snak("deprecated", itemValue(28640)) + `],` +
			`"P569":[` + snak("normal", timeValue("+1870-04-22T00:00:00Z", 11)) + `,` + snak("preferred", timeValue("+00000001871-00-00T00:00:00Z", 9)) + `],"P570":[` + snak("normal", timeValue("+1900-00-00T00:00:00Z", 7)) + `]}},`,
		`{"type":"item","id":"Q900002","labels":{"en":{"value":"provisional government"},"it":{"value":"governo provvisorio"}},"sitelinks":{"itwiki":{"title":"Governo"}},"claims":{"P31":[` + snak("normal", itemValue(59281)) + `],"P571":[` + snak("normal", timeValue("-0280-00-00T00:00:00Z", 9)) + `],"P576":[{"rank":"normal","mainsnak":{"snaktype":"somevalue"}}]}},`,
		`{"type":"item","id":"Q900003","labels":{"it":{"value":"di nessun genere"}},"sitelinks":{"itwiki":{"title":"N"}},"claims":{}},`,
		`{"type":"item","id":"Q900004","labels":{"it":`,
		`{"type":"item","labels":{}},`,
		`{"type":"item","id":"900005"},`,
		`{"type":"item","id":"Q900006","claims":{"P31":[{"rank":"normal","mainsnak":{"datavalue":{"value":"Q5"}}}]}}`,
		`]`,
	}
	return strings.Join(lines, "\n") + "\n"
}

// built builds an authority of inputs, given as name and content.
func built(t *testing.T, o Options, inputs ...string) (*link.Authority, *Report) {
	t.Helper()
	dir := t.TempDir()
	var paths []string
	for i := 0; i < len(inputs); i += 2 {
		path := filepath.Join(dir, inputs[i])
		if err := os.WriteFile(path, []byte(inputs[i+1]), 0o644); err != nil {
			t.Fatal(err)
		}
		paths = append(paths, path)
	}
	return open(t, filepath.Join(dir, "x.authority"), paths, o)
}

func open(t *testing.T, path string, inputs []string, o Options) (*link.Authority, *Report) {
	t.Helper()
	r, err := Build(context.Background(), path, inputs, nil, o)
	if err != nil {
		t.Fatal(err)
	}
	a, err := link.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := a.Verify(); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(path + ".work"); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("the working folder is still there: %v", err)
	}
	return a, r
}

// ids are the ids of an authority among those of the dumps here.
func ids(a *link.Authority) string {
	var all []string
	for _, id := range []string{"Q159", "Q7188", "Q59281", "Q82955", "Q900001", "Q900002", "Q900003", "Q900004", "Q900007"} {
		if _, ok := a.Item(id); ok {
			all = append(all, id)
		}
	}
	return strings.Join(all, " ")
}

func TestDump(t *testing.T) {
	var warned []string
	a, r := built(t, Options{Languages: []string{"it", "de"}, Warn: func(err error) { warned = append(warned, err.Error()) }}, "d.json", dump())
	if got := ids(a); got != "Q159 Q900001 Q900002" || r.Items != 3 || r.Read != 7 || r.Broken != 4 {
		t.Errorf("kept %s; report %+v", got, r)
	}
	if len(warned) != 4 || !strings.Contains(warned[0], "d.json:10: ") || !strings.Contains(warned[2], `d.json:12: "900005" is not an item's id`) {
		t.Errorf("warned %q", warned)
	}
	it, _ := a.Item("Q900001")
	want := link.Item{ID: "Q900001", Label: "Ada Bianchi", Class: "Person", From: 1871, Countries: "Russia", Kinds: "politico", Weight: 3}
	if it != want {
		t.Errorf("read %+v, want %+v", it, want)
	}
	var names []string
	for _, n := range a.Names("Q900001") {
		names = append(names, n.Kind.String()+" "+n.Text+"@"+n.Lang)
	}
	if got := strings.Join(names, ", "); got != "label Ada Bianchi@it, label Ada von Bianchi@de, label A. Bianchi@mul, alias la Bianchi@it, alias Ada Bianchi@it, title Ada Bianchi (politica)@it, title Ada Bianchi@de" {
		t.Errorf("names are %s", got)
	}
	if it, _ := a.Item("Q900002"); it.Class != "Organisation" || it.From != -280 || it.To != 0 {
		t.Errorf("read %+v", it)
	}
	if m := a.Lookup("Governo provvisorio"); len(m) != 1 || m[0].Kind != link.GenericName {
		t.Errorf("common words are %+v", m)
	}
	if m := a.Lookup("Adèle"); len(m) != 0 {
		t.Errorf("a name in another language leads to %+v", m)
	}
}

func TestChoice(t *testing.T) {
	classes := filepath.Join(t.TempDir(), "classes.csv")
	if err := os.WriteFile(classes, []byte("qid,class\nQ59281,Event\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		name string
		o    Options
		want string
	}{
		{"a class of Wikidata, with its subclasses", Options{Classes: []string{"Q7188"}}, "Q900002"},
		{"a class without instances", Options{Classes: []string{"Q1"}}, ""},
		{"classes of the schema", Options{Classes: []string{"Person", "Place"}}, "Q159 Q900001"},
		{"sitelinks", Options{MinSitelinks: 2}, "Q159 Q900001"},
		{"a class file", Options{ClassFile: classes}, "Q900002"},
		{"another language", Options{Languages: []string{"de"}}, "Q900001"},
	}
	for _, test := range tests {
		a, _ := built(t, test.o, "d.json", dump())
		if got := ids(a); got != test.want {
			t.Errorf("%s: kept %q, want %q", test.name, got, test.want)
		}
	}
}

func TestOptionErrors(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "x.authority")
	bad := filepath.Join(dir, "bad.csv")
	if err := os.WriteFile(bad, []byte("qid,class\nQ5,Human\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		inputs []string
		o      Options
		want   string
	}{
		{[]string{bad}, Options{Classes: []string{"Human"}}, `"Human" is neither an item id`},
		{[]string{bad}, Options{ClassFile: bad}, `bad.csv:2: "Human" is not a class`},
		{[]string{filepath.Join(dir, "none")}, Options{Restart: true}, "none"},
	}
	for _, test := range tests {
		if _, err := Build(context.Background(), path, test.inputs, nil, test.o); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("the error is %v, want %q", err, test.want)
		}
	}
	if _, err := os.Stat(path); !errors.Is(err, os.ErrNotExist) {
		t.Error("a file was written")
	}
}

func TestPacked(t *testing.T) {
	plain := []byte(dump())
	var gz, zs bytes.Buffer
	g := gzip.NewWriter(&gz)
	g.Write(plain)
	g.Close()
	z, err := zstd.NewWriter(&zs)
	if err != nil {
		t.Fatal(err)
	}
	z.Write(plain)
	z.Close()
	packed := map[string][]byte{"plain": plain, "gz": gz.Bytes(), "zst": zs.Bytes()}
	if bzip2, err := exec.LookPath("bzip2"); err == nil {
		c := exec.Command(bzip2, "-c")
		c.Stdin = bytes.NewReader(plain)
		if packed["bz2"], err = c.Output(); err != nil {
			t.Fatal(err)
		}
	}
	want, _ := os.ReadFile(fileOf(t, plain, nil))
	for _, name := range []string{"plain", "gz", "zst", "bz2"} {
		if data, ok := packed[name]; ok {
			for _, stdin := range []bool{false, true} {
				got, err := os.ReadFile(fileOf(t, data, map[bool]io.Reader{true: bytes.NewReader(data)}[stdin]))
				if err != nil || !bytes.Equal(got, want) {
					t.Errorf("%s (from standard input: %v) makes another authority (%v)", name, stdin, err)
				}
			}
		}
	}
	if _, err := Build(context.Background(), filepath.Join(t.TempDir(), "x"), []string{"-"}, bytes.NewReader(gz.Bytes()[:gz.Len()/2]), Options{}); err == nil || !strings.Contains(err.Error(), "standard input:") {
		t.Errorf("a truncated input gives %v", err)
	}
}

// fileOf builds an authority of data, given as a file or as standard input.
func fileOf(t *testing.T, data []byte, stdin io.Reader) string {
	t.Helper()
	dir := t.TempDir()
	path, input := filepath.Join(dir, "x.authority"), filepath.Join(dir, "input")
	if err := os.WriteFile(input, data, 0o644); err != nil {
		t.Fatal(err)
	}
	if stdin != nil {
		input = "-"
	}
	if _, err := Build(context.Background(), path, []string{input}, stdin, Options{}); err != nil {
		t.Fatal(err)
	}
	return path
}

const truthy = `# a dump
<https://www.wikidata.org/wiki/Special:EntityData/Q900001> <http://wikiba.se/ontology#sitelinks> "3"^^<http://www.w3.org/2001/XMLSchema#integer> .
<http://www.wikidata.org/entity/Q900001> <http://www.w3.org/2000/01/rdf-schema#label> "Ada von Bianchi"@de .
<http://www.wikidata.org/entity/Q900001> <http://www.w3.org/2000/01/rdf-schema#label> "Ada Bianchi"@it .
<http://www.wikidata.org/entity/Q900001> <http://www.w3.org/2004/02/skos/core#altLabel> "la Bianchi"@it .
<http://www.wikidata.org/entity/Q900001> <http://www.w3.org/2004/02/skos/core#altLabel> "Ad\u00e8le"@fr .
<http://www.wikidata.org/entity/Q900001> <http://www.wikidata.org/prop/direct/P31> <http://www.wikidata.org/entity/Q5> .
<http://www.wikidata.org/entity/Q900001> <http://www.wikidata.org/prop/direct/P27> <http://www.wikidata.org/entity/Q159> .
<http://www.wikidata.org/entity/Q900001> <http://www.wikidata.org/prop/direct/P569> "-0279-04-22T00:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime> .
<http://www.wikidata.org/entity/Q900001> <http://www.wikidata.org/prop/direct/P570> "-0200-04-22T00:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime> .
<https://it.wikipedia.org/wiki/Ada_Bianchi_(politica)> <http://schema.org/about> <http://www.wikidata.org/entity/Q900001> .
<https://de.wikipedia.org/wiki/Ada> <http://schema.org/about> <http://www.wikidata.org/entity/Q900001> .
broken
<https://www.wikidata.org/wiki/Special:EntityData/Q159> <http://schema.org/version> "1" .
<http://www.wikidata.org/entity/Q159> <http://www.w3.org/2000/01/rdf-schema#label> "Russia"@it .
<http://www.wikidata.org/entity/Q159> <http://www.wikidata.org/prop/direct/P31> <http://www.wikidata.org/entity/Q3624078> .
<http://www.wikidata.org/entity/P31> <http://www.w3.org/2000/01/rdf-schema#label> "istanza di"@it .
<http://www.wikidata.org/entity/Q900001> <http://www.wikidata.org/prop/direct/P106> <http://www.wikidata.org/entity/Q1> .
`

func TestTruthy(t *testing.T) {
	var warned []string
	a, r := built(t, Options{Warn: func(err error) { warned = append(warned, err.Error()) }}, "t.nt", truthy)
	it, _ := a.Item("Q900001")
	want := link.Item{ID: "Q900001", Label: "Ada Bianchi", Class: "Person", From: -280, To: -201, Countries: "Russia", Weight: 3}
	if it != want || r.Items != 2 {
		t.Errorf("read %+v (%+v), want %+v", it, r, want)
	}
	var names []string
	for _, n := range a.Names("Q900001") {
		names = append(names, n.Kind.String()+" "+n.Text+"@"+n.Lang)
	}
	if got := strings.Join(names, ", "); got != "label Ada Bianchi@it, alias la Bianchi@it, alias Ada Bianchi@it, title Ada Bianchi (politica)@it" {
		t.Errorf("names are %s", got)
	}
	if len(warned) != 1 || !strings.Contains(warned[0], "t.nt:13: a term is expected") {
		t.Errorf("warned %q", warned)
	}
}

// A table of one's own goes before a dump; what it does not say, the dump adds.
func TestOwnTable(t *testing.T) {
	a, _ := built(t, Options{}, "own.csv", "qid,label,class\nQ900001,Ada B.,\nQ900007,Ugo Verdi,Person\n", "d.json", dump())
	it, _ := a.Item("Q900001")
	if got := ids(a); got != "Q159 Q900001 Q900002 Q900007" || it.Label != "Ada B." || it.From != 1871 || it.Class != "Person" {
		t.Errorf("kept %s, read %+v", got, it)
	}
}

// many is a dump of several batches.
func manyPersons(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, `{"type":"item","id":"Q%d","labels":{"it":{"value":"Nome%d Cognome%d"}},"claims":{"P31":[%s]}}`+"\n", n-i, i, i%977, snak("normal", itemValue(5)))
	}
	return b.String()
}

// An interrupted build goes on where it was, and makes the same file.
func TestResume(t *testing.T) {
	dir := t.TempDir()
	input, whole, path := filepath.Join(dir, "d.json"), filepath.Join(dir, "whole"), filepath.Join(dir, "x")
	const n = 30000
	if err := os.WriteFile(input, []byte(manyPersons(n)), 0o644); err != nil {
		t.Fatal(err)
	}
	open(t, whole, []string{input}, Options{})
	ctx, cancel := context.WithCancel(context.Background())
	_, err := Build(ctx, path, []string{input}, nil, Options{Progress: func(p Progress) {
		if p.Lines > n/3 {
			cancel()
		}
	}})
	if !errors.Is(err, context.Canceled) {
		t.Fatalf("the interrupted build gives %v", err)
	}
	if _, err := Build(context.Background(), path, []string{input}, nil, Options{MinSitelinks: 1}); err == nil || !strings.Contains(err.Error(), "another build") {
		t.Errorf("another build in the same folder gives %v", err)
	}
	_, r := open(t, path, []string{input}, Options{})
	if r.Resumed <= n/3 || r.Resumed >= n || r.Items != n {
		t.Errorf("the report is %+v", r)
	}
	one, _ := os.ReadFile(whole)
	two, _ := os.ReadFile(path)
	if len(one) == 0 || !bytes.Equal(one, two) {
		t.Error("the resumed build makes another file")
	}
}

func TestForeignFolder(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "x")
	if err := os.MkdirAll(filepath.Join(path+".work", "letters"), 0o755); err != nil {
		t.Fatal(err)
	}
	for _, restart := range []bool{false, true} {
		if _, err := Build(context.Background(), path, nil, nil, Options{Restart: restart}); err == nil || !strings.Contains(err.Error(), "is in the way") {
			t.Errorf("the error is %v", err)
		}
	}
	if _, err := os.Stat(filepath.Join(path+".work", "letters")); err != nil {
		t.Error(err)
	}
}

// The number of goroutines changes nothing.
func TestWorkers(t *testing.T) {
	var files [][]byte
	for _, workers := range []int{1, 7} {
		dir := t.TempDir()
		input, path := filepath.Join(dir, "d.json"), filepath.Join(dir, "x")
		if err := os.WriteFile(input, []byte(manyPersons(20000)), 0o644); err != nil {
			t.Fatal(err)
		}
		open(t, path, []string{input}, Options{Workers: workers})
		data, _ := os.ReadFile(path)
		files = append(files, data)
	}
	if !slices.Equal(files[0], files[1]) {
		t.Error("one goroutine and seven make different files")
	}
}
