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
		{"number of an article", "L'articolo 3 dello statuto fu respinto.", "main | respingere | passive | subject=L'articolo 3 dello statuto", []string{"Work articolo 3 dello statuto"}},
		{"numbers of articles", "La camera approvò gli articoli 3, 5 e 7 dello statuto.", "main | approvare | subject=La camera | object=gli articoli 3, 5 e 7 dello statuto", nil},
		{"number before a date", "I fanti occuparono quota 125 il 3 maggio 1916.", "main | occupare | subject=I fanti | object=quota 125 | time=il 3 maggio 1916", nil},
		{"number behind a sign", "La legge n. 31 fu approvata dal Parlamento.", "main | approvare | passive | subject=La legge n. 31 | da=Parlamento", []string{"Work legge n. 31"}},
		{"numbers keep things apart", "La risoluzione 42 fu respinta. La risoluzione 38 fu approvata.", "main | respingere | passive | subject=La risoluzione 42", []string{"Work risoluzione 42", "Work risoluzione 38"}},
		{"a number that counts", "Nel gruppo 200 uomini morirono.", "main | morire | in=gruppo | subject=200 uomini", nil},
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
