package link

import (
	"strings"
	"testing"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/source"
)

// reading makes a reading of entities "Class: Label = kinds" and of records
// dated in the given years.
func reading(id string, years []int, entities ...string) *ontology.Reading {
	r := &ontology.Reading{Document: &source.Document{ID: id}}
	for _, e := range entities {
		class, label, _ := strings.Cut(e, ": ")
		label, kinds, _ := strings.Cut(label, " = ")
		full := class != "Person" || strings.Contains(label, " ")
		r.Entities = append(r.Entities, ontology.Entity{Class: class, Label: label, FullName: full, Kinds: strings.Fields(kinds)})
	}
	for _, y := range years {
		date := ontology.Field{Name: "time", Value: ontology.Time{Year: y, Precision: ontology.Year}}
		r.Records = append(r.Records, ontology.Record{Kind: "Event", Fields: []ontology.Field{date}})
	}
	return r
}

func defaultAuthority(t testing.TB) *Authority {
	t.Helper()
	a, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func TestLinkInContext(t *testing.T) {
	tests := []struct {
		name     string
		years    []int
		entities []string
		want     string // ids by entity, "-" for NIL
	}{
		{"names and bodies of 1917", []int{1917}, []string{
			"Person: Vladimir Lenin", "Person: Lev Kamenev", "Person: Georgy Plekhanov", "Place: Pietrogrado", "Place: Russia",
			"Group: menscevichi", "Group: bolscevichi", "Group: fazione bolscevica", "Group: socialisti rivoluzionari",
			"Event: Rivoluzione di febbraio", "Organisation: Governo provvisorio", "Event: guerra mondiale",
			"Event: I Congresso panrusso dei Soviet dei deputati degli operai e dei soldati",
			"Organisation: Comitato esecutivo centrale panrusso dei Soviet dei deputati degli operai e dei soldati",
		}, "Q1394 Q165854 Q182905 Q656 Q159 Q191515 Q83372 Q83372 Q217009 Q101534 Q239543 Q361 Q4041222 Q946380"},
		{"names that no item is known for", []int{1917}, []string{
			"Place: Russia", "Event: Conferenza panrussa dei Soviet", "Organisation: Soviet di Pietrogrado", "Organisation: Assemblea costituente",
			"Person: Boris Bogdanov", "Person: Matvej Skobelev", "Person: Mikhail Romm", "Person: Nikolaj Čcheidze", "Person: Irak'li Ts'ereteli",
			"Work: Tesi di aprile", "Organisation: comitato esecutivo del Soviet di Pietrogrado",
		}, "Q159 - - - - - - - - - -"},
		{"the rest of a name must be known", []int{1917, 1918}, []string{
			"Place: Russia", "Event: I Congresso panrusso dei Soviet", "Event: I Congresso panrusso dei Soviet dei contadini", "Organisation: Governo provvisorio del Nord",
			"Organisation: Comitato esecutivo centrale panrusso dei Soviet dei deputati degli operai e dei soldati", "Organisation: Comitato esecutivo centrale",
		}, "Q159 Q4041222 - - - -"},
		{"a year in the name is the name's", []int{1917}, []string{"Place: Russia", "Event: Rivoluzione di febbraio del 1917", "Event: Rivoluzione di febbraio del 1848"}, "Q159 Q101534 -"},
		{"common words elsewhere and at other times", []int{1848, 1849}, []string{
			"Event: Rivoluzione di febbraio", "Organisation: Governo provvisorio", "Organisation: Assemblea costituente", "Group: socialisti rivoluzionari", "Event: guerra mondiale",
		}, "- - - - -"},
		{"common words in the right year, but no country", []int{1917}, []string{"Organisation: Governo provvisorio", "Organisation: Assemblea costituente"}, "- -"},
		{"a name alone", []int{1917}, []string{"Person: Bogdanov", "Person: Kamenev", "Person: Lenin", "Person: Kerenskij"}, "- - Q1394 -"},
		{"a name alone at another time", []int{1860}, []string{"Person: Lenin"}, "-"},
		{"persons are of their time", []int{1969}, []string{"Person: Charles de Gaulle", "Person: Georges Pompidou", "Person: Patrick Pearse", "Person: Seneca"}, "Q2042 Q2185 - -"},
		{"the class must be the same", []int{1917}, []string{"Place: Lenin", "Work: Lev Kamenev", "Person: Pietrogrado", "Place: Roma", "Place: Francia", "Work: Storia", "Work: Il Grido", "Place: Apamea", "Thing: Lenin"}, "- - - - - - - - -"},
		{"other spellings", []int{1917}, []string{"Person: Georgij Plechanov", "Person: Lev Trotskij", "Person: Lew Kamenew", "Person: Лев Каменев", "Person: Aleksandr Kerensky", "Place: Petrograd"}, "Q182905 Q33391 Q165854 Q165854 Q48211 Q656"},
		{"of the dead, only the well known are still spoken of", []int{1917}, []string{"Person: Karl Marx", "Person: Francis Bacon", "Person: Aleksandr Herzen"}, "Q9061 - -"},
		{"what is over can be spoken of", []int{1969}, []string{"Event: seconda guerra mondiale", "Event: Rivoluzione francese", "Event: Rivoluzione di luglio", "Place: Prussia", "Place: Impero ottomano"}, "Q362 Q6534 - - Q12560"},
		{"but not what is to come", []int{1917}, []string{"Event: seconda guerra mondiale", "Place: Unione Sovietica", "Person: Tiberio"}, "- - -"},
		{"the country that a member's name tells", []int{1917}, []string{"Organisation: Governo provvisorio", "Person: Ada Bianchi = menscevico"}, "Q239543 -"},
		{"the end of a linked name", []int{1969}, []string{"Person: Charles de Gaulle", "Person: de Gaulle", "Place: de Gaulle"}, "Q2042 Q2042 -"},
		{"the end of two names", []int{1917}, []string{"Person: Lev Kamenev", "Person: Sergej Kamenev", "Person: Kamenev"}, "Q165854 - -"},
		{"the end of two linked names", []int{1795}, []string{"Person: John Adams", "Person: Adams", "Person: John Quincy Adams"}, "Q11806 - Q11816"},
		{"a single name with what its bearer is known for", nil, []string{"Person: Voltaire = filosofo", "Person: Caravaggio", "Person: Caravaggio = barista"}, "Q9068 - -"},
		{"rulers by name and time", []int{1525}, []string{"Person: Carlo V", "Person: Solimano il Magnifico", "Person: Adriano"}, "Q32500 Q8474 -"},
		{"rulers by composed names and time", []int{1415, 1420}, []string{"Person: Enrico V d'Inghilterra", "Person: Enrico V", "Person: Carlo VI", "Person: Sigismondo di Lussemburgo"}, "Q131581 - Q160349 Q57124"},
		{"a number is not enough without time", nil, []string{"Person: Basilio I = imperatore", "Person: Basilio I", "Person: Giuliano = imperatore", "Person: Giuliano"}, "Q41592 - - -"},
		{"what somebody is called stands before a single name", []int{1860}, []string{"Person: Vittoria = regina", "Person: Vittoria", "Person: Vittoria = contadina"}, "Q9439 - -"},
		{"words before a full name", []int{1917}, []string{"Person: giovane Lev Kamenev", "Person: giovane Lenin", "Person: capo politico Lev Kamenev"}, "Q165854 - Q165854"},
		{"states without years", nil, []string{"Place: Cecoslovacchia", "Place: Francia", "Place: Macedonia", "Place: Dacia", "Place: Regno d'Italia"}, "Q33946 - - - -"},
		{"bodies and faiths", []int{1960}, []string{"Organisation: Nazioni Unite", "Organisation: ONU", "Group: ebrei", "Person: Rinascimento"}, "Q1065 Q1065 Q7325 -"},
		{"battles by name and year", []int{1525}, []string{"Event: battaglia di Pavia", "Event: Battaglia di Lepanto"}, "Q63468 -"},
	}
	a := defaultAuthority(t)
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			r := reading("doc", test.years, test.entities...)
			Entities([]*ontology.Reading{r}, a)
			for i, want := range strings.Fields(test.want) {
				e := &r.Entities[i]
				got := e.ID
				if !IsItem(got) {
					got = "-"
				}
				if got != want {
					t.Errorf("%s %q is %s, want %s; candidates %+v", e.Class, e.Label, got, want, e.Candidates)
				}
			}
		})
	}
}
