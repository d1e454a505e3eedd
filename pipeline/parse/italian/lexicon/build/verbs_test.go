package main

import (
	"slices"
	"testing"
)

func TestGerund(t *testing.T) {
	for imperfect, want := range map[string]string{"andavo": "andando", "facevo": "facendo", "finivo": "finendo", "ero": "", "": ""} {
		if got := gerund(imperfect); got != want {
			t.Errorf("%s: want %q, got %q", imperfect, want, got)
		}
	}
}

func TestWeakPast(t *testing.T) {
	for _, c := range []struct {
		form, lemma string
		want        []string
	}{
		{"ricevé", "ricevere", []string{"ricevé", "ricevè", "ricevette"}},
		{"ricevettero", "ricevere", []string{"riceverono", "ricevettero"}},
		{"prese", "prendere", nil},
		{"andò", "andare", nil},
	} {
		if got := weakPast(c.form, c.lemma); !slices.Equal(got, c.want) {
			t.Errorf("%s: want %q, got %q", c.form, c.want, got)
		}
	}
}

func TestAddMissing(t *testing.T) {
	third := func(form string) paradigm {
		return paradigm{"ind": {"pres": {"S3": form}, "past": {"S3": "x"}}}
	}
	verbs := map[string]paradigm{"ammonire": third("ammonisce"), "andare": third("va"), "impadronirsi": {}, "dimmi": {}}
	addMissing(verbs, []string{"randare", "andare"})
	if got := verbs["impadronire"].form("ind", "pres", "S3"); got != "impadronisce" {
		t.Errorf("impadronire: want impadronisce, got %q", got)
	}
	if got := verbs["randare"].form("ind", "pres", "S3"); got != "rva" {
		t.Errorf("randare, as andare: want rva, got %q", got)
	}
	if _, ok := verbs["dimmi"]; ok {
		t.Error("dimmi is no infinitive and must go")
	}
}

func TestParseFeatures(t *testing.T) {
	if _, err := parseFeatures("mx"); err == nil {
		t.Error("x is no feature")
	}
	m, err := parseFeatures("fp3+")
	if err != nil || m.Person != 3 || !m.Articled {
		t.Errorf("fp3+: %+v, %v", m, err)
	}
}

func TestReadConlluLine(t *testing.T) {
	var r conllu
	for _, line := range [][]string{
		{"1-2", "della", "_", "_", "_", "_", "_", "_", "_", "_"},
		{"1", "di", "di", "ADP", "E", "_", "3", "case", "_", "_"},
		{"2", "la", "il", "DET", "RD", "_", "3", "det", "_", "_"},
		{"3", "pace", "pace", "NOUN", "S", "_", "0", "root", "_", "_"},
	} {
		if err := r.line(line); err != nil {
			t.Fatal(err)
		}
	}
	tokens := surface(r.nodes)
	if len(tokens) != 2 || tokens[0].Text != "della" || tokens[0].Tag.String() != "ADP" || tokens[1].Text != "pace" {
		t.Errorf("want della/ADP pace, got %+v", tokens)
	}
}
