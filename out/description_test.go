package out

import (
	"crypto/sha256"
	"fmt"
	"strings"
	"testing"
)

// described writes a dataset and gives the lines of its description, with the
// files.
func described(t *testing.T, o Options) (lines map[string]bool, files map[string]string) {
	t.Helper()
	dir := t.TempDir()
	w, err := newWriter(dir, streamOf(tiny(t)), schema(t), complete(t, o))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.write(streamOf(tiny(t))); err != nil {
		t.Fatal(err)
	}
	kept := w.folder.files
	w.folder.files = nil
	for _, f := range kept { // what was there when the description was written
		if f.Path == "description.ttl" {
			break
		}
		w.folder.files = append(w.folder.files, f)
	}
	lines = make(map[string]bool)
	for _, triple := range w.description() {
		lines[string(appendTriple(nil, triple))] = true
	}
	return lines, tree(t, dir)
}

func complete(t *testing.T, o Options) Options {
	t.Helper()
	if err := o.complete(); err != nil {
		t.Fatal(err)
	}
	return o
}

// TestDescriptionCounts holds the numbers of the description against the
// dataset.
func TestDescriptionCounts(t *testing.T) {
	for _, level := range []Provenance{ProvenanceNone, ProvenanceStatement, ProvenanceSpan} {
		lines, files := described(t, Options{Formats: []Format{NTriples}, Provenance: level})
		about := "<" + DefaultBase + "dataset> <" + nsVoID
		integer := func(n int) string { return fmt.Sprintf(`"%d"^^<%sinteger>`, n, nsXSD) }
		properties, classes, all := map[string]int{}, map[string]int{}, 0
		for line := range strings.SplitSeq(strings.TrimSuffix(files["dataset.nt"], "\n"), "\n") {
			terms := strings.SplitN(line, " ", 3)
			all++
			if terms[1] == "<"+nsRDF+"type>" {
				classes[strings.Trim(terms[2], "<> .")]++
			} else {
				properties[strings.Trim(terms[1], "<>")]++
			}
		}
		want := []string{
			about + "triples> " + integer(all),
			about + "entities> " + integer(5),
			about + "classes> " + integer(len(classes)),
			about + "properties> " + integer(len(properties)+1),
			about + "dataDump> <" + DefaultBase + "dataset.nt>",
			"<" + DefaultBase + "linkset> <" + nsVoID + "triples> " + integer(1),
			"<" + DefaultBase + "partition/wdt-P580> <" + nsVoID + "triples> " + integer(properties[nsWDProp+"direct/P580"]),
			"<" + DefaultBase + "partition/rdfs-label> <" + nsVoID + "triples> " + integer(properties[nsRDFS+"label"]),
			"<" + DefaultBase + "partition/spo-Person> <" + nsVoID + "entities> " + integer(classes[nsSpoglio+"Person"]),
			"<" + DefaultBase + "partition/wikibase-Statement> <" + nsVoID + "entities> " + integer(classes[nsWikibase+"Statement"]),
		}
		for _, line := range want {
			if !lines[line] {
				t.Errorf("at level %s the description does not say %s", level, line)
			}
		}
	}
}

// TestDescriptionNamesEveryFile holds sizes and digests against the files.
func TestDescriptionNamesEveryFile(t *testing.T) {
	lines, files := described(t, Options{Formats: Formats()})
	for path, text := range files {
		switch path {
		case "description.ttl", "README.md", "report.json", "SHA256SUMS":
			continue
		}
		file := "<" + DefaultBase + "file/" + strings.ReplaceAll(path, "/", "-") + "> <"
		sum := fmt.Sprintf("%x", sha256.Sum256([]byte(text)))
		for _, line := range []string{
			file + nsDCAT + fmt.Sprintf(`byteSize> "%d"^^<%snonNegativeInteger>`, len(text), nsXSD),
			file + nsSPDX + "checksum> <" + DefaultBase + "checksum/" + sum + ">",
			file + nsDCAT + "downloadURL> <" + DefaultBase + path + ">",
			"<" + DefaultBase + "checksum/" + sum + "> <" + nsSPDX + `checksumValue> "` + sum + `"^^<` + nsXSD + "hexBinary>",
		} {
			if !lines[line] {
				t.Errorf("the description does not say %s", line)
			}
		}
		if !strings.Contains(files["README.md"], "`"+sum+"`") {
			t.Errorf("README.md does not list %s", path)
		}
	}
}

// TestLicencesAreApart tells the licence of the data from that of the texts.
func TestLicencesAreApart(t *testing.T) {
	const own, text = "https://creativecommons.org/publicdomain/zero/1.0/", "https://creativecommons.org/licenses/by-sa/4.0/"
	lines, files := described(t, Options{License: own, Date: "2026-01-31", Title: "Diete | padane", Publisher: "Archivio"})
	for line, want := range map[string]bool{
		"<" + DefaultBase + "dataset> <" + nsDCT + "license> <" + own + ">":                                           true,
		"<" + DefaultBase + "dataset> <" + nsDCT + "license> <" + text + ">":                                          false,
		"<" + DefaultBase + "document/dieta> <" + nsDCT + "license> <" + text + ">":                                   true,
		"<" + DefaultBase + "document/dieta> <" + nsDCT + "license> <" + own + ">":                                    false,
		"<" + DefaultBase + "file/dataset.ttl> <" + nsDCT + "license> <" + own + ">":                                  true,
		"<" + DefaultBase + "dataset> <" + nsDCT + `modified> "2026-01-31"^^<` + nsXSD + "date>":                      true,
		"<" + DefaultBase + "dataset> <" + nsDCT + `title> "Diete | padane"@it`:                                       true,
		"<" + DefaultBase + "publisher> <" + nsFOAF + `name> "Archivio"`:                                              true,
		"<" + DefaultBase + "run> <" + nsPROV + "used> <" + DefaultBase + "document/dieta>":                           true,
		"<" + DefaultBase + "document/dieta> <" + nsSPDX + "checksum> <" + DefaultBase + "checksum/" + digestOf + ">": true,
	} {
		if lines[line] != want {
			t.Errorf("%v: %s", lines[line], line)
		}
	}
	readme := files["README.md"]
	for _, words := range []string{"# Diete \\| padane\n", "dated 2026-01-31", "**The data**: <" + own + ">", "<" + text + ">", digestOf} {
		if !strings.Contains(readme, words) {
			t.Errorf("README.md does not say %q", words)
		}
	}
	if _, err := Write(t.TempDir(), tiny(t), schema(t), Options{License: "CC0"}); err == nil || !strings.Contains(err.Error(), "give an address") {
		t.Errorf("a licence that is no address: %v", err)
	}
	if _, err := Write(t.TempDir(), tiny(t), schema(t), Options{Date: "31.1.2026"}); err == nil || !strings.Contains(err.Error(), "not a day") {
		t.Errorf("a date that is none: %v", err)
	}
}

// digestOf is the SHA-256 of the tiny dataset's first text.
var digestOf = fmt.Sprintf("%x", sha256.Sum256([]byte(tinyDieta)))

func TestLicenceNames(t *testing.T) {
	for name, want := range map[string]string{
		"CC BY-SA 4.0":    "https://creativecommons.org/licenses/by-sa/4.0/",
		"CC-BY-4.0":       "https://creativecommons.org/licenses/by/4.0/",
		"CC BY-NC-ND 3.0": "https://creativecommons.org/licenses/by-nc-nd/3.0/",
		"CC0":             "https://creativecommons.org/publicdomain/zero/1.0/",
		"CC BY-SA":        "", "CC BY-SA 4.7": "", "cc by-sa 4.0": "", "": "", "tutti i diritti riservati": "",
	} {
		got, ok := licenceIRI(name)
		if ok != (want != "") || ok && got.String() != want {
			t.Errorf("licenceIRI(%q) = %s, %v", name, got, ok)
		}
	}
}
