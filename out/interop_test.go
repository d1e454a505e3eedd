//go:build interop

package out

import (
	"errors"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/spoglio/spoglio/ontology"
)

// peer is a reader of RDF that is not ours.
type peer struct {
	name  string
	knows []string // extensions of files
	read  func(t *testing.T, files []string)
}

// peers are all of them; .ci/peers.sh installs them.
func peers() []peer {
	all := []string{"ttl", "nt", "nq", "trig", "jsonld"}
	return []peer{
		{"serdi", all[:4], eachFile("serdi", "serdi", map[string]string{"ttl": "turtle", "nt": "ntriples", "nq": "nquads", "trig": "trig"})},
		{"rapper", all[:4], eachFile("rapper", "rapper", map[string]string{"ttl": "turtle", "nt": "ntriples", "nq": "nquads", "trig": "trig"}, "-q")},
		{"jena", all, together(jena("read"))},
		{"rdflib", all, together(python("read"))},
		{"n3", all[:4], together(javascript("n3"))},
		{"oxigraph", all, together(javascript("oxigraph"))},
	}
}

// eachFile runs a program for each file, which prints N-Quads.
func eachFile(name, program string, syntax map[string]string, flags ...string) func(*testing.T, []string) {
	return func(t *testing.T, files []string) {
		for _, file := range files {
			out := run(t, append(append([]string{program}, flags...), "-i", syntax[filepath.Ext(file)[1:]], "-o", "nquads", file))
			if err := os.WriteFile(file+"."+name, out, 0o666); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// together runs a command once for all files; it writes beside them.
func together(command []string) func(*testing.T, []string) {
	return func(t *testing.T, files []string) { run(t, append(command, files...)) }
}

func jena(verb string) []string {
	return []string{"java", "-Xmx512m", "-cp", "../.ci/peers/jena/*", "../.ci/interop/Rdf.java", verb}
}

func python(verb string) []string {
	return []string{"../.ci/peers/python/bin/python", "../.ci/interop/rdf.py", verb}
}

func javascript(peer string) []string { return []string{"node", "../.ci/interop/rdf.mjs", peer} }

// run runs a command and gives what it prints.
func run(t *testing.T, command []string) []byte {
	t.Helper()
	out, err := exec.Command(command[0], command[1:]...).Output()
	if exit := (*exec.ExitError)(nil); errors.As(err, &exit) {
		t.Fatalf("%.200v: %v\n%s", command, err, last(exit.Stderr, 2000))
	}
	if err != nil {
		t.Fatalf("%v; .ci/peers.sh installs what is missing", err)
	}
	return out
}

// set is a dataset written to a folder in every format.
type set struct {
	name, dir string
	data      *ontology.Dataset // nil if the program made it
}

// sets are the datasets that the peers read: hand-made ones, under bases as
// people choose them, and that of the sample texts.
func sets(t *testing.T) []set {
	t.Helper()
	root := t.TempDir()
	anything, _ := random(1500)
	all := []set{{"tiny", "", tiny(t)}, {"hard", "", hard(t)}, {"many", "", many(2000)}, {"plain", "", hard(t)}, {"random", "", anything}, {"measured", "", measured()}}
	bases := []string{DefaultBase, "https://example.org/à/D'(x)/", "https://example.org/d#", DefaultBase, DefaultBase, DefaultBase}
	for i := range all {
		all[i].dir = filepath.Join(root, all[i].name)
		if err := os.Mkdir(all[i].dir, 0o777); err != nil {
			t.Fatal(err)
		}
		if _, err := Write(all[i].dir, all[i].data, schema(t), Options{Base: bases[i], Formats: Formats()}); err != nil {
			t.Fatal(err)
		}
	}
	sample := filepath.Join(root, "sample")
	run(t, []string{"go", "run", "../cmd/spoglio", "build", "--quiet", "--format", join(Formats()), "-o", sample, "../source/texts"})
	return append(all, set{name: "sample", dir: sample})
}

func (s set) file(name string) string { return filepath.Join(s.dir, name) }

// TestDatasets gives the same datasets to every reader that is not ours.
func TestDatasets(t *testing.T) {
	all := sets(t)
	t.Run("graphs", func(t *testing.T) { readGraphs(t, all) })
	t.Run("shapes", func(t *testing.T) { conform(t, all) })
	t.Run("description", func(t *testing.T) { readDescriptions(t, all) })
	t.Run("CSVW", func(t *testing.T) { readTables(t, all) })
}

// readGraphs reads every RDF format with every peer that knows it, and compares
// the graphs: without blank nodes, these are equal when their sorted quads are.
func readGraphs(t *testing.T, all []set) {
	for _, p := range peers() {
		t.Run(p.name, func(t *testing.T) {
			var files []string
			for _, s := range all {
				for _, extension := range p.knows {
					files = append(files, s.file("dataset."+extension))
				}
			}
			p.read(t, files)
			for _, s := range all {
				graph, quads := quadsOf(t, s.file("dataset.nt")), quadsOf(t, s.file("dataset.nq"))
				for _, extension := range p.knows {
					t.Run(s.name+"."+extension, func(t *testing.T) {
						got, want := quadsOf(t, s.file("dataset."+extension+"."+p.name)), graph
						if extension == "nq" || extension == "trig" {
							want = quads
						}
						compareLines(t, got, want)
					})
				}
			}
		})
	}
	t.Run("union", func(t *testing.T) {
		for _, s := range all {
			compareLines(t, withoutGraphs(t, s.file("dataset.nq")), quadsOf(t, s.file("dataset.nt")))
		}
	})
}

// TestContextByReference reads JSON-LD whose context is published elsewhere,
// with those peers that fetch one.
func TestContextByReference(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/ld+json")
		if err := schema(t).WriteContext(w); err != nil {
			t.Error(err)
		}
	}))
	defer server.Close()
	s := set{name: "tiny", dir: t.TempDir()}
	o := Options{Formats: []Format{JSONLD, NTriples}, Context: server.URL + "/context.jsonld"}
	if _, err := Write(s.dir, tiny(t), schema(t), o); err != nil {
		t.Fatal(err)
	}
	for _, p := range peers() {
		if p.name == "jena" || p.name == "rdflib" {
			p.read(t, []string{s.file("dataset.jsonld")})
			compareLines(t, quadsOf(t, s.file("dataset.jsonld."+p.name)), quadsOf(t, s.file("dataset.nt")))
		}
	}
}

// readTables reads truthy.csv with a CSVW processor: it gives the direct triples
// and nothing else. It reads numbers as values, not as numerals, so "+480" and
// "480" are one to it. What it cannot read is taken out first: years before 1
// or after 9999, and texts that begin with a quotation mark, on which the
// algorithm that CSVW suggests stumbles. CSVW itself knows URIs only, so there is
// no set under a base with accents.
func readTables(t *testing.T, all []set) {
	all = slices.DeleteFunc(slices.Clone(all), func(s set) bool { return s.name == "hard" })
	var files []string
	for _, s := range all {
		files = append(files, s.file("csv/metadata.json"))
		if err := os.WriteFile(s.file("csv/truthy.csv"), readable(t, s.file("csv/truthy.csv")), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	run(t, append(python("csvw"), files...))
	for _, s := range all {
		t.Run(s.name, func(t *testing.T) {
			want := slices.DeleteFunc(directTriples(t, s.file("dataset.nt")), unread.MatchString)
			compareLines(t, asValues(quadsOf(t, s.file("csv/metadata.json.csvw"))), asValues(want))
		})
	}
}

// unread matches what the CSVW processor cannot read, in CSV and in N-Quads.
var unread = regexp.MustCompile(`[",](?:-[0-9]+|[0-9]{5,}|0000)-[0-9]{2}-[0-9]{2}T|,"""| "\\"`)

// asValues are lines with the numerals of decimals in one form.
func asValues(lines []string) []string {
	for i, line := range lines {
		if strings.HasSuffix(line, "XMLSchema#decimal>") {
			lines[i] = strings.Replace(line, ` "+`, ` "`, 1)
		}
	}
	slices.Sort(lines)
	return lines
}

func readable(t *testing.T, path string) []byte {
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return []byte(strings.Join(slices.DeleteFunc(records(string(data)), unread.MatchString), ""))
}

// records are the rows of a CSV file as they stand: a line end within quotation
// marks ends no row.
func records(text string) (all []string) {
	quoted, from := false, 0
	for i := range len(text) {
		switch {
		case text[i] == '"':
			quoted = !quoted
		case text[i] == '\n' && !quoted:
			all, from = append(all, text[from:i+1]), i+1
		}
	}
	return all
}

// conform validates the datasets whose facts mean something.
func conform(t *testing.T, all []set) {
	var files []string
	for _, s := range all {
		if s.name == "tiny" || s.name == "sample" {
			files = append(files, s.file("dataset.ttl"))
		}
	}
	validate(t, all[0].file("shapes.ttl"), files)
	for _, file := range files {
		conforms(t, file)
	}
}

// readDescriptions reads description.ttl with every peer and validates it
// against what DCAT-AP makes mandatory.
func readDescriptions(t *testing.T, all []set) {
	var files []string
	for _, s := range all {
		files = append(files, s.file("description.ttl"))
	}
	for _, p := range peers() {
		p.read(t, files)
		for _, s := range all {
			got := quadsOf(t, s.file("description.ttl."+p.name))
			if len(got) < 100 {
				t.Errorf("%s reads %d triples in the description of %s", p.name, len(got), s.name)
			}
			compareLines(t, got, quadsOf(t, s.file("description.ttl.serdi")))
		}
	}
	validate(t, "testdata/dcat-ap.ttl", files)
	for _, s := range all {
		conforms(t, s.file("description.ttl"))
	}
}

// validate has each SHACL processor write its results beside the files.
func validate(t *testing.T, shapes string, files []string) {
	t.Helper()
	run(t, append(append(jena("shacl"), shapes), files...))
	run(t, append(append(python("shacl"), shapes), files...))
}

// conforms says what the SHACL processors found in a file.
func conforms(t *testing.T, file string) {
	t.Helper()
	for _, processor := range []string{"jena-shacl", "pyshacl"} {
		if results := readLines(t, file+"."+processor); len(results) > 0 {
			t.Errorf("%s: %s finds %v", file, processor, results)
		}
	}
}

// last is the end of what a program printed, which says why it failed.
func last(printed []byte, n int) []byte { return printed[max(0, len(printed)-n):] }
