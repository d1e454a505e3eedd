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
		{"passing attribute", "Il futuro re Vittorio II sposò Anna.", "main | sposare | subject=Il futuro re Vittorio II | object=Anna", []string{"Person Vittorio II"}},
		{"adverb before an office", "L'allora segretario del partito Ugo Neri respinse la proposta.", "main | respingere | subject=L'allora segretario del partito | object=la proposta", []string{"Person Ugo Neri"}},
		{"mentioned before", "Il già citato Ugo Neri lasciò Lodi.", "main | lasciare | subject=Il già citato Ugo Neri | object=Lodi", []string{"Person Ugo Neri"}},
		{"name of later", "Il tribuno Publio Corvio, il futuro Asiatico, riunì i fanti.", "main | riunire | subject=Il tribuno Publio Corvio | object=i fanti", []string{"Person Publio Corvio"}},
		{"pair of conjunctions", "Sia il partito che la lega respinsero la proposta.", "main | respingere | subject=il partito che la lega | object=la proposta", []string{"Organisation partito", "Organisation lega"}},
		{"pair of equal conjunctions", "Sia Ugo Neri sia Pio Corsi lasciarono Lodi.", "main | lasciare | subject=Ugo Neri sia Pio Corsi | object=Lodi", []string{"Person Pio Corsi"}},
		{"holder behind a body", "Il segretario del Partito Agrario Francese Jean Carel partì.", "main | partire | subject=Il segretario del Partito Agrario Francese", []string{"Person Jean Carel", "Organisation Partito Agrario Francese"}},
		{"ordinal in a name", "La Prima Internazionale lasciò Londra.", "main | lasciare | subject=La Prima Internazionale | object=Londra", []string{"Organisation Prima Internazionale"}},
		{"letter for a name", "La mozione A ottenne 120 voti.", "main | ottenere | subject=La mozione A | object=120 voti", []string{"Work mozione A"}},
		{"patronymics", "Simone bar Giora e ʿAbd ibn Hamza lasciarono Toledo.", "main | lasciare | subject=Simone bar Giora e ʿAbd ibn Hamza | object=Toledo", []string{"Person Simone bar Giora", "Person ʿAbd ibn Hamza"}},
		{"place that is a word too", "Nel 1848 Lodi insorse.", "main | insorgere | subject=Lodi | time=Nel 1848", []string{"Place Lodi"}},
		{"aim in a name", "Il Movimento per la Pace lasciò la sala.", "main | lasciare | subject=Il Movimento per la Pace | object=la sala", []string{"Organisation Movimento per la Pace"}},
		{"office for life", "Il senatore a vita Ugo Neri partì.", "main | partire | subject=Il senatore a vita Ugo Neri", []string{"Person Ugo Neri"}},
		{"noun at the head of a sentence", "Capo della fazione di Pistoia, nemica dei Verdoni, morì nel 1306.", "main | morire | predicate=Capo della fazione di Pistoia | time=nel 1306", []string{"Role Capo della fazione di Pistoia"}},
		{"acronym of a chain", "L'Unione delle donne di Lodi (UDL) lasciò la federazione.", "main | lasciare | subject=L'Unione delle donne di Lodi | object=la federazione", []string{"Organisation Unione delle donne di Lodi", "Organisation federazione"}},
		{"office as a name", "Il Gran Capitano lasciò Napoli.", "main | lasciare | subject=Il Gran Capitano | object=Napoli", []string{"Person Gran Capitano"}},
		{"list with semicolons", "Intervennero Ugo Neri, che veniva dal Nord; il segretario Pio Corsi; e Lia Banti, di Genova.", "main | intervenire | subject=Ugo Neri, che veniva dal Nord; il segretario Pio Corsi; e Lia Banti", []string{"Person Lia Banti"}},
		{"some of a group", "Presero la parola tre dei fondatori, Ugo Neri, Pio Corsi e Lia Banti.", "main | prendere | object=la parola | subject=tre dei fondatori", []string{"Person Lia Banti"}},
		{"kin of one name", "I fratelli Carlo e Pietro Dossi lasciarono Lodi.", "main | lasciare | subject=I fratelli Carlo e Pietro Dossi | object=Lodi", []string{"Person Carlo Dossi", "Person Pietro Dossi"}},
		{"companions in a list", "Ugo Neri e i suoi compagni Pio Corsi e Dino Verri lasciarono Lodi.", "main | lasciare | subject=Ugo Neri e i suoi compagni Pio Corsi e Dino Verri | object=Lodi", []string{"Person Pio Corsi"}},
		{"office said before", "Il vescovo di Lodi, Ugo Neri, e quello di Pavia, Pio Corsi, lasciarono il sinodo.", "main | lasciare | subject=Il vescovo di Lodi, Ugo Neri, e vescovo di Pavia | object=il sinodo", []string{"Person Pio Corsi"}},
		{"nation and office said before", "Il console romano Ugo Neri e quello sannita Pio Corsi lasciarono Lodi.", "main | lasciare | subject=Il console romano Ugo Neri e console sannita Pio Corsi | object=Lodi", []string{"Person Pio Corsi"}},
		{"newspaper by a common noun", "Luigi Carta lasciò il Corriere della Costa.", "main | lasciare | subject=Luigi Carta | object=il Corriere della Costa", []string{"Work Corriere della Costa"}},
		{"title with an article", "Il romanzo La casa sul fiume uscì nel 1951.", "main | uscire | subject=Il romanzo La casa sul fiume | time=nel 1951", []string{"Work romanzo La casa sul fiume"}},
		{"man's office like a woman's plural", "Ugo Neri, tesoriere della lega, partì.", "main | partire | subject=Ugo Neri", []string{"Person Ugo Neri"}},
		{"some of a group before the verb", "Due dei congiurati, Ugo Neri e Pio Corsi, furono arrestati.", "main | arrestare | passive | unset=Due dei congiurati | subject=Ugo Neri e Pio Corsi", nil},
		{"soldiers behind an office", "Il tenente dei bersaglieri Ugo Neri partì.", "main | partire | subject=Il tenente dei bersaglieri", []string{"Person Ugo Neri"}},
		{"aim of a body", "La Lega per l'istruzione del popolo lasciò Lodi.", "main | lasciare | subject=La Lega per l'istruzione del popolo | object=Lodi", []string{"Organisation Lega per l'istruzione del popolo"}},
		{"body by its first word", "Ugo Neri lasciò Unione Rurale.", "main | lasciare | subject=Ugo Neri | object=Unione Rurale", []string{"Organisation Unione Rurale"}},
		{"namesake of the subject", "Publio Elio Traiano succedette a Traiano.", "main | succedere | subject=Publio Elio Traiano | a=Traiano", []string{"Person Publio Elio Traiano", "Person Traiano"}},
		{"persons by the form of the name", "La lega fu fondata da Zorl Tarden e Milb T. Raines.", "main | fondare | passive | subject=La lega | da=Zorl Tarden e Milb T. Raines", []string{"Person Zorl Tarden", "Person Milb T. Raines"}},
		{"names behind an adjective", "Alla riunione erano presenti Ugo Neri e Pio Corsi.", "main | essere | a=riunione | subject=Ugo Neri e Pio Corsi", []string{"Person Ugo Neri"}},
		{"names behind an adjective and its complement", "Furono contrari al progetto Ugo Neri e Pio Corsi.", "main | essere | a=progetto | subject=Ugo Neri e Pio Corsi", []string{"Person Ugo Neri"}},
		{"noun of the kind", "Ugo Neri lasciò la conferenza stampa.", "main | lasciare | subject=Ugo Neri | object=la conferenza stampa", []string{"Event conferenza stampa"}},
		{"two offices in one", "Ugo Neri fu eletto luogotenente governatore di Lodi.", "main | eleggere | passive | subject=Ugo Neri | predicate=luogotenente governatore di Lodi", nil},
		{"ordinals in figures", "La 6ª armata e la 8ª armata lasciarono Lodi.", "main | lasciare | subject=La 6ª armata e la 8ª armata | object=Lodi", []string{"Organisation 6ª armata", "Organisation 8ª armata"}},
		{"part of an article", "La camera respinse l'articolo 4, comma 3, dello statuto.", "main | respingere | subject=La camera | object=l'articolo 4, comma 3, dello statuto", []string{"Work articolo 4, comma 3, dello statuto"}},
		{"part of an article without commas", "L'articolo 4 comma 3 fu respinto.", "main | respingere | passive | subject=L'articolo 4 comma 3", []string{"Work articolo 4 comma 3"}},
		{"part of an article before the verb", "L'articolo 4, comma 3, fu respinto.", "main | respingere | passive | subject=L'articolo 4, comma 3", nil},
		{"thing called like a town", "Il motore Genova fu respinto.", "main | respingere | passive | subject=Il motore Genova", []string{"Thing motore Genova"}},
		{"plan with a name", "Il piano Tarden fu respinto.", "main | respingere | passive | subject=Il piano Tarden", []string{"Work piano Tarden"}},
		{"adjective behind a comma", "La proposta, contraria allo statuto, fu respinta.", "main | respingere | passive | subject=La proposta | a=statuto", nil},
		{"verb behind an apposition", "Ugo Neri, sindaco della città, libera dal carcere i soci.", "main | liberare | subject=Ugo Neri | da=carcere | object=i soci", nil},
		{"holder behind the matter of an office", "Il ministro delle Saline Ugo Neri partì.", "main | partire | subject=Il ministro delle Saline", []string{"Person Ugo Neri"}},
		{"name behind a noun of kind", "Il re mise a capo dei fanti di riserva Ugo Neri.", "main | mettere | subject=Il re | a capo di=fanti di riserva | object=Ugo Neri", []string{"Person Ugo Neri"}},
		{"title behind \"di\"", "Il figlio di re Carlo Alberto partì.", "main | partire | subject=Il figlio di re Carlo Alberto", []string{"Person Carlo Alberto"}},
		{"what a place is", "Ugo Neri morì a Torva, un porto del nord.", "main | morire | subject=Ugo Neri | a=Torva", []string{"Place Torva"}},
		{"what a body is for", "Il Comitato permanente per le vetrerie lasciò Lodi.", "main | lasciare | subject=Il Comitato permanente per le vetrerie | object=Lodi", []string{"Organisation Comitato permanente per le vetrerie"}},
		{"among whom a body is", "La Società fra i tessitori di Lodi, fondata a Pavia, partì.", "main | partire | subject=La Società fra i tessitori di Lodi", []string{"Organisation Società fra i tessitori di Lodi"}},
		{"no part of a body's name", "La Lega per la terza volta lasciò Lodi.", "main | lasciare | subject=La Lega | per=la terza volta | object=Lodi", []string{"Organisation Lega"}},
		{"name behind what moved somebody", "Per paura Neri lasciò Lodi.", "main | lasciare | per=paura | subject=Neri | object=Lodi", []string{"Place Lodi"}},
		{"title with a capital article", "Ugo Neri scrisse Le Rive nel 1951.", "main | scrivere | subject=Ugo Neri | object=Le Rive | time=nel 1951", []string{"Work Le Rive"}},
		{"place with a capital article", "Ugo Neri lasciò La Spezia.", "main | lasciare | subject=Ugo Neri | object=La Spezia", []string{"Thing Spezia"}},
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

// A body where somebody does something is no part of his name.
func TestSitsInBody(t *testing.T) {
	storyTest{"in the senate", "In Senato Bardi propose una legge.", []string{"Proposal who=Bardi what=legge"}, []string{"Senato Bardi"}}.run(t)
	storyTest{"a known surname", "Livio Alti parlò. Al ballottaggio in Congresso Alti prevalse con 153 suffragi.", []string{"ElectionResult candidate=Livio Alti votes=153"}, nil}.run(t)
}
