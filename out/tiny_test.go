package out

import (
	"strings"
	"testing"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/source"
)

// The texts of the tiny dataset.
const (
	tinyDieta = `---
title: Dieta di Malpasso
lang: it
source: https://it.wikipedia.org/wiki/Dieta_di_Malpasso_(1848)
license: https://creativecommons.org/licenses/by-sa/4.0/
retrieved: 2024-02-29
---
La dieta di Malpasso si aprì il 3 marzo 1500 (calendario giuliano) davanti a 480 delegati e si chiuse un 3 novembre.
Nicolò D'Érme vi disse: «Né re, né papi \ "padroni"». La dieta non elesse Ugo Tòrri. Malpasso fu fondata nel 280 a.C.
`
	tinyAppunti = "Ancora sulla dieta: 480 delegati, nel XVI secolo.\n"
)

// tiny is a small dataset made by hand, with a value of every kind.
func tiny(t testing.TB) *ontology.Dataset {
	dieta, appunti := parse(t, "dieta.md", "dieta", tinyDieta), parse(t, "appunti (2).txt", "appunti (2)", tinyAppunti)
	appunti.Language = "it"
	event := ontology.Item{ID: ontology.LocalID("Event", "dieta di Malpasso", "", true), Label: "dieta di Malpasso"}
	place := ontology.Item{ID: "Q900001", Label: "Malpasso"}
	erme := ontology.Item{ID: ontology.LocalID("Person", "Nicolò D'Érme", "", true), Label: "Nicolò D'Érme"}
	torri := ontology.Item{ID: ontology.LocalID("Person", "Ugo Tòrri", "", true), Label: "Ugo Tòrri"}
	delegate := ontology.Item{ID: ontology.LocalID("Role", "delegati", "", true), Label: "delegati"}
	entity := func(item ontology.Item, class string, docs ...string) ontology.DatasetEntity {
		return ontology.DatasetEntity{
			Entity:    ontology.Entity{ID: item.ID, Label: item.Label, Class: class, Score: 0.5},
			Documents: docs, MentionsN: len(docs),
		}
	}
	d := &ontology.Dataset{
		Documents: []*source.Document{dieta, appunti},
		Entities: []ontology.DatasetEntity{
			entity(erme, "Person", "dieta"), entity(torri, "Person", "dieta"), entity(place, "Place", "dieta"),
			entity(delegate, "Role", "appunti (2)", "dieta"), entity(event, "Event", "appunti (2)", "dieta"),
		},
	}
	d.Entities[0].Aliases = []string{"D'Érme", "=Nicolò"}
	d.Entities[0].Candidates = []ontology.Candidate{{ID: "Q5", Label: "Nicolò d'Erme", Score: 0.4, Why: "label"}}
	d.Entities[2].Formerly = []string{ontology.LocalID("Place", "Malpasso", "", true)}
	say := func(subject ontology.Item, property string, value ontology.Value, refs ...ontology.Reference) *ontology.Statement {
		d.Statements = append(d.Statements, ontology.Statement{
			Subject: subject, Property: property, Value: value, References: refs, Rule: "prova", Score: 0.9,
		})
		return &d.Statements[len(d.Statements)-1]
	}
	say(erme, "spo:quotes", ontology.Text{Text: `Né re, né papi \ "padroni"`, Language: "it"}, cite(t, dieta, `Né re, né papi \ "padroni"`))
	say(place, "P571", ontology.Time{Year: -280, Precision: ontology.Year}, cite(t, dieta, "fondata nel 280 a.C."))
	say(event, "P580", ontology.Time{Year: 1500, Month: 3, Day: 3, Precision: ontology.Day, Calendar: ontology.Julian, CalendarStated: true},
		cite(t, dieta, "si aprì il 3 marzo 1500"))
	say(event, "P582", ontology.Time{Month: 11, Day: 3, Precision: ontology.Day, YearUnknown: true}, cite(t, dieta, "si chiuse un 3 novembre"))
	say(event, "P585", ontology.Time{Year: 1501, Precision: ontology.Century}, cite(t, appunti, "nel XVI secolo"))
	say(event, "P276", place, cite(t, dieta, "dieta di Malpasso"))
	say(event, "P1132", ontology.Quantity{Amount: "480"}, cite(t, appunti, "480 delegati"), cite(t, dieta, "480 delegati")).
		Qualifiers = []ontology.Qualifier{{Property: "P585", Value: ontology.Time{Year: 1500, Month: 3, Precision: ontology.Month}}, {Property: "P3831", Value: delegate}}
	say(event, "spo:elects", torri, cite(t, dieta, "non elesse Ugo Tòrri")).Polarity = ontology.Denied
	for i := range d.Statements {
		d.Statements[i].OfTopic = d.Statements[i].Subject == event
	}
	return d
}

func parse(t testing.TB, path, id, text string) *source.Document {
	t.Helper()
	doc, err := source.Parse(path, id, []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

// cite is a reference to the first place of words in a document.
func cite(t testing.TB, doc *source.Document, words string) ontology.Reference {
	t.Helper()
	at := strings.Index(string(doc.Text), words)
	if at < 0 {
		t.Fatalf("%q does not stand in %s", words, doc.ID)
	}
	span := source.Span{Start: at, End: at + len(words)}
	return ontology.Reference{Document: doc.ID, Span: span, Quote: words, At: doc.Position(at), Rule: "prova", Score: 0.9}
}

func schema(t testing.TB) *ontology.Schema {
	t.Helper()
	s, err := ontology.Default()
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// hardTexts are strings that careless writers damage.
var hardTexts = []string{
	"", " ", "a.", "D'Annunzio", "Dante_(poeta)", "100 %", "%41", "a\\b", "\\", "\"", `"""`, "a\"\"\"", "riga\nriga\r\n\ttab",
	"\x01\x08\x0c\x1f\x7f\u0085\u2028", "<b>&amp;</b>", "@it", "^^x", "è\u0300\u200d", "汉字", "𝔸😀\U0010FFFD", "\ufeffbom", "\uFFFD",
	"{}|^`", "=1+1", strings.Repeat("lungo ", 2000),
}

// hard is a dataset of hard texts in every place that takes text: values,
// labels, aliases, titles, ids of documents.
func hard(t testing.TB) *ontology.Dataset {
	d := &ontology.Dataset{}
	for i, text := range hardTexts {
		id := text
		if i%2 == 0 || id == "" {
			id = strings.Repeat(".", i) + "é" + text[:min(len(text), 20)]
		}
		doc := &source.Document{ID: id, Title: text, Language: "it", Text: []byte(text)}
		doc.Meta = []source.Field{{Key: "source", Value: text}, {Key: "source", Value: "https://example.org/" + text}, {Key: "retrieved", Value: text}}
		subject := ontology.Item{ID: ontology.LocalID("Work", text, doc.ID, false), Label: text}
		ref := ontology.Reference{Document: id, Span: source.Span{End: len(text)}, Quote: text, At: source.Position{Line: 1, Column: 1}}
		d.Documents = append(d.Documents, doc)
		d.Entities = append(d.Entities, ontology.DatasetEntity{
			Entity:    ontology.Entity{ID: subject.ID, Label: text, Class: "Work", Aliases: []string{text + "|", text + "+", text}},
			Documents: []string{id},
		})
		for _, language := range []string{"", "it", "sr-Latn"} {
			d.Statements = append(d.Statements, ontology.Statement{
				Subject: subject, Property: "P1476", Value: ontology.Text{Text: text, Language: language}, References: []ontology.Reference{ref},
			})
		}
	}
	return d
}
