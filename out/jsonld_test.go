package out

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/piprate/json-gold/ld"
	"github.com/spoglio/spoglio/ontology"
)

// TestJSONLDIsTheSameGraph expands the JSON-LD with json-gold, in canonical
// form, and compares it with our own N-Triples.
func TestJSONLDIsTheSameGraph(t *testing.T) {
	for _, c := range []struct {
		name    string
		data    *ontology.Dataset
		options Options
	}{
		{"tiny", tiny(t), Options{}},
		{"tiny without evidence", tiny(t), Options{Provenance: ProvenanceNone}},
		{"tiny with quotations", tiny(t), Options{Provenance: ProvenanceStatement}},
		{"tiny under a hash", tiny(t), Options{Base: "https://example.org/d#"}},
		{"tiny by reference", tiny(t), Options{Context: contextAddress}},
		{"hard by reference", hard(t), Options{Context: contextAddress, Base: "https://example.org/d#"}},
		{"hard", hard(t), Options{Base: "https://example.org/à/"}},
		{"empty", &ontology.Dataset{}, Options{}},
	} {
		t.Run(c.name, func(t *testing.T) {
			c.options.Formats = []Format{JSONLD, NTriples}
			dir := t.TempDir()
			r, err := Write(dir, c.data, schema(t), c.options)
			if err != nil {
				t.Fatal(err)
			}
			want := readLines(t, filepath.Join(dir, "dataset.nt"))
			if len(want) != r.Union.Triples {
				t.Errorf("dataset.nt has %d lines, the report says %d triples", len(want), r.Union.Triples)
			}
			compareLines(t, canonical(t, filepath.Join(dir, "dataset.jsonld")), rawControls(want))
		})
	}
}

// contextAddress is where the tests' documents find their context.
const contextAddress = "https://example.org/context.jsonld"

// published loads the schema's context from that address, and nothing else.
type published struct{ *ontology.Schema }

func (p published) LoadDocument(address string) (*ld.RemoteDocument, error) {
	if address != contextAddress {
		return nil, fmt.Errorf("%s is asked for", address)
	}
	var b bytes.Buffer
	if err := p.WriteContext(&b); err != nil {
		return nil, err
	}
	var doc any
	err := json.Unmarshal(b.Bytes(), &doc)
	return &ld.RemoteDocument{DocumentURL: address, Document: doc}, err
}

// canonical is a JSON-LD file as sorted N-Triples.
func canonical(t *testing.T, path string) []string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var doc any
	if err := json.Unmarshal(data, &doc); err != nil {
		t.Fatalf("%s is not JSON: %v", path, err)
	}
	options := ld.NewJsonLdOptions("")
	options.DocumentLoader = published{schema(t)}
	options.Format, options.Algorithm = "application/n-quads", ld.AlgorithmURDNA2015
	normalised, err := ld.NewJsonLdProcessor().Normalize(doc, options)
	if err != nil {
		t.Fatal(err)
	}
	return sortedLines(normalised.(string))
}

// rawControls are lines with the control characters as json-gold writes them:
// unescaped, but for those of canonical N-Quads.
func rawControls(lines []string) []string {
	pairs := []string{`\\`, `\\`, `\b`, "\b", `\f`, "\f"}
	for c := range 0x80 {
		pairs = append(pairs, fmt.Sprintf(`\u%04X`, c), string(rune(c)))
	}
	raw := strings.NewReplacer(pairs...)
	all := make([]string, len(lines))
	for i, line := range lines {
		all[i] = raw.Replace(line)
	}
	slices.Sort(all)
	return all
}

func readLines(t testing.TB, path string) []string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return sortedLines(string(data))
}

// sortedLines are the lines of a text, sorted.
func sortedLines(text string) []string {
	lines := strings.Split(strings.TrimSuffix(text, "\n"), "\n")
	slices.Sort(lines)
	if len(lines) == 1 && lines[0] == "" {
		return nil
	}
	return lines
}

// compareLines reports what is in one list of sorted lines and not the other.
func compareLines(t testing.TB, got, want []string) {
	t.Helper()
	for _, line := range got {
		if _, ok := slices.BinarySearch(want, line); !ok {
			t.Errorf("too much: %s", line)
		}
	}
	for _, line := range want {
		if _, ok := slices.BinarySearch(got, line); !ok {
			t.Errorf("missing: %s", line)
		}
	}
	if len(got) != len(want) {
		t.Errorf("%d lines, want %d", len(got), len(want))
	}
}
