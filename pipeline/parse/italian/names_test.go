package italian

import (
	"slices"
	"testing"

	"github.com/spoglio/spoglio/pipeline/parse"
	"github.com/spoglio/spoglio/source"
)

// TestNames shows by construction what is taken for one name or one phrase: the
// main clause of a text as TestClauses shows it, and some of the entities, each
// with its class.
func TestNames(t *testing.T) {
	for _, row := range []struct {
		construction, text, clause string
		entities                   []string
	}{
		{"titles before a name", "Il geologo e alpinista Ugo Neri morì a Lodi.", "main | morire | subject=Il geologo | a=Lodi", []string{"Person Ugo Neri"}},
		{"titles with a complement", "L'ex sindaco di Lodi e presidente della lega Aldo Renzi si dimise.", "main | dimettere | reflexive | subject=L'ex sindaco di Lodi", []string{"Person Aldo Renzi"}},
		{"titles without a name", "Il fondatore e direttore della rivista lasciò la città.", "main | lasciare | subject=Il fondatore | object=la città", nil},
		{"names with their offices", "Furono eletti Ugo Neri presidente, Pio Corsi segretario e Lia Banti tesoriera.", "main | eleggere | passive | subject=Ugo Neri presidente, Pio Corsi segretario e Lia Banti", []string{"Person Lia Banti"}},
		{"byname", "Amedeo il Rosso morì nel 1391.", "main | morire | subject=Amedeo il Rosso | time=nel 1391", []string{"Person Amedeo il Rosso"}},
		{"byname behind a number", "Tolomeo II il Grande lasciò l'Egitto.", "main | lasciare | subject=Tolomeo II il Grande | object=l'Egitto", []string{"Person Tolomeo II il Grande"}},
		{"elder and younger", "Ludovico Banti il Giovane nacque a Reggio.", "main | nascere | subject=Ludovico Banti il Giovane | a=Reggio", []string{"Person Ludovico Banti il Giovane"}},
		{"byname with a preposition", "Bernardo dal Ponte e Jacopo della Torre lasciarono Pisa.", "main | lasciare | subject=Bernardo dal Ponte e Jacopo della Torre | object=Pisa", []string{"Person Bernardo dal Ponte", "Person Jacopo della Torre"}},
		{"no byname: a body", "Con Carlo il Parlamento lasciò la città.", "main | lasciare | con=Carlo | subject=il Parlamento | object=la città", []string{"Person Carlo"}},
	} {
		doc, err := source.Parse("names.md", "names", []byte(row.text))
		if err != nil {
			t.Fatal(err)
		}
		a := parse.Analyse(doc, language(t))
		if got := firstClause(a); got != row.clause {
			t.Errorf("%s: %s\n got %s\nwant %s", row.construction, row.text, got, row.clause)
		}
		var entities []string
		for _, e := range a.Reading(parse.Options{}).Entities {
			entities = append(entities, e.Class+" "+e.Label)
		}
		for _, want := range row.entities {
			if !slices.Contains(entities, want) {
				t.Errorf("%s: %s\n no %s in %q", row.construction, row.text, want, entities)
			}
		}
	}
}

// firstClause shows the first clause that has a verb.
func firstClause(a *parse.Text) string {
	for _, c := range a.Clauses() {
		if c.Verb != "" {
			return clauseLine(c)
		}
	}
	return ""
}
