package italian

import (
	"fmt"
	"testing"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/pipeline/parse"
	"github.com/spoglio/spoglio/source"
)

// hard are texts that fuzzing begins with: one of every construction the
// reader knows, cut short or doubled.
var hard = []string{
	"L'11 aprile 1917 il congresso elesse presidente Carlo Rossi, segretario del partito, e «Avanti!» ne approvò la risoluzione.",
	"La legge fu approvata dalla Camera con 57 voti a favore, 12 contrari e 3 astenuti, secondo Rossi.",
	"Carlo Rossi (Torino, 3 marzo 1890 – Roma, 5 aprile 1950) fu un generale (in russo: Карл Росси) (",
	"Morto il re, il figlio, che era nato a Roma e al quale fu dato il nome di Umberto, gli succedette, senza però",
	"il presidente del congresso dei deputati degli operai e dei soldati di Mosca di di e, e né che cui il quale dove",
	"Non si riuscì a eleggerlo; si rifiutò di: «Parlare. Farlo!» disse, «no».",
	"Lo stesso Rossi, quest'ultimo, egli, suo fratello Carlo II d'Orange e viceré di Napoli, già ministro, lo invitò a parlarne.",
	"Presenti: A, B e C; assenti, D (1), E (2), ecc. – a nome di - «» \"\" ( ) [ ]",
	"---\ntitle: Congresso di Tours\n---\n\n# Congresso\n\nIl congresso, convocato dal partito:\n\n- elesse Rossi;\n- morì.\n\n> «Viva»\n",
	"| a | b |\n|---|---|\n| Rossi | 1917 |\n\n[Rossi](https://www.wikidata.org/wiki/Q1)[^1] **elesse** *Bian*chi\n\n[^1]: Nacque nel 280 a.C.",
	"’’' l'l' dell' d'd'Italia «’» … ... !? ¿ \u00a0\u202e\ufeff é́ 漢字 İstanbul ǅ ß",
	"Console, chiamò alle armi. Carlo Neri dichiarò: «La guerra è perduta per tutti noi», amico del re.",
	"Carlo Neri lasciò la diocesi; al suo posto fu nominato Aldo Riva.",
	"All'incontro partecipar",
	"Tra il 1920 e il 1925, nell'aprile, due anni dopo, XVI secolo (12 aprile) 1917-18, '900",
}

// FuzzRead checks that any text is read, that evidence and mentions lie in it,
// that a record's evidence holds that of its fields, and that a second reading
// gives the same.
func FuzzRead(f *testing.F) {
	for _, text := range hard {
		f.Add(text, true, true)
		f.Add(text, false, false)
	}
	lang := language(f)
	f.Fuzz(func(t *testing.T, text string, markdown, generic bool) {
		path := "fuzz.txt"
		if markdown {
			path = "fuzz.md"
		}
		doc, err := source.Parse(path, "fuzz", []byte(text))
		if err != nil {
			return // no text
		}
		o := parse.Options{Generic: generic}
		r := parse.Read(doc, lang, o)
		checkReading(t, doc, r)
		if a, b := fmt.Sprint(r.Records, r.Entities), fmt.Sprint(parse.Read(doc, lang, o).Records, parse.Read(doc, lang, o).Entities); a != b {
			t.Fatalf("read twice, %q gives\n%s\nand\n%s", text, a, b)
		}
	})
}

func checkReading(t *testing.T, doc *source.Document, r *ontology.Reading) {
	t.Helper()
	all := source.Span{End: len(doc.Text)}
	for i := range r.Records {
		rec := &r.Records[i]
		if i > 0 && rec.Evidence.Start < r.Records[i-1].Evidence.Start {
			t.Fatalf("record %d, %+v, stands after %+v", i, rec, r.Records[i-1])
		}
		if !all.Contains(rec.Evidence) || rec.Evidence.Len() <= 0 {
			t.Fatalf("evidence outside the text of %d bytes: %+v", all.End, rec)
		}
		for _, f := range rec.Fields {
			if !rec.Evidence.Contains(f.Evidence) || f.Evidence.Len() <= 0 {
				t.Fatalf("field %q at %v outside its record: %+v", f.Name, f.Evidence, rec)
			}
			checkValue(t, r, f.Value)
		}
	}
	for _, e := range r.Entities {
		checkEntity(t, all, e)
	}
}

func checkValue(t *testing.T, r *ontology.Reading, v ontology.Value) {
	t.Helper()
	switch v := v.(type) {
	case nil:
		t.Fatal("a field without a value")
	case ontology.Ref:
		if v.Entity < 0 || v.Entity >= len(r.Entities) {
			t.Fatalf("%+v is none of %d entities", v, len(r.Entities))
		}
	}
}

func checkEntity(t *testing.T, all source.Span, e ontology.Entity) {
	t.Helper()
	for i, m := range e.Mentions {
		if !all.Contains(m) || m.Len() <= 0 || i > 0 && m.Start < e.Mentions[i-1].Start {
			t.Fatalf("mention %d of %+v", i, e)
		}
	}
}

// FuzzClauses checks that clauses and mentions lie in their sentences.
func FuzzClauses(f *testing.F) {
	for _, text := range hard {
		f.Add(text)
	}
	lang := language(f)
	f.Fuzz(func(t *testing.T, text string) {
		doc, err := source.Parse("fuzz.txt", "fuzz", []byte(text))
		if err != nil {
			return
		}
		read := parse.Analyse(doc, lang)
		sentences := read.Sentences()
		within := func(n int, what any, at source.Span) {
			s := sentences[n-1]
			if at.Start < s.Start || at.End > s.End || at.Len() < 0 {
				t.Fatalf("%q: %+v lies outside its sentence, %+v", text, what, s)
			}
		}
		for _, c := range read.Clauses() {
			if c.Verb == "" && len(c.Parts) == 0 {
				continue // what follows the last colon of a sentence is a clause with nothing in it
			}
			within(c.Sentence, c, source.Span{Start: c.Start, End: c.End})
		}
		for _, m := range read.Mentions() {
			within(m.Sentence, m, source.Span{Start: m.Start, End: m.End})
		}
	})
}

// FuzzFrames checks that any file of frames is read or refused with the file,
// the line and what was wrong.
func FuzzFrames(f *testing.F) {
	for _, s := range []string{
		"- frame: a\n  makes: Birth\n  verbs: [nascere]\n  slots:\n    person: {at: subject, required: true}\n  tests:\n    - text: Dante nacque.\n      gives: Birth person=Dante\n",
		"- frame: a\n  makes: B\n  nouns: x\n  slots: {a: {at: [di.a, clause.subject], take: kind, is: person, not: [place], with: [x], lemma: y}}\n",
		"- frame:\n", "a: b", "- frame: a\n  makes: B\n  roles: person\n  score: x\n", "- &a [*a]\n", "\t", "- frame: a\n  makes: B\n  shapes: [lifespan]\n  polarity: denied\n  during: true\n",
	} {
		f.Add(s)
	}
	words, err := wordLists()
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, text string) {
		frames, err := parse.LoadFrames("fuzz.yaml", []byte(text), words)
		if err != nil {
			if e, ok := err.(*parse.FrameError); !ok || e.File != "fuzz.yaml" || e.Line < 1 || e.Msg == "" {
				t.Fatalf("%q: %v", text, err)
			}
			return
		}
		parse.NewFrames(frames)
	})
}
