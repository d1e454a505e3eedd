package italian

import (
	"slices"
	"testing"
)

// TestGaps checks that a number without a noun counts what the number that it
// answers to counts.
func TestGaps(t *testing.T) {
	text := "Al ballottaggio Carlo Rossi ottenne 3.500 voti, Aldo Moro 1.020 e Ugo Riva una trentina."
	got := recordLines(t, text)
	for _, want := range []string{
		"ElectionResult election=ballottaggio candidate=Carlo Rossi votes=3500",
		"ElectionResult election=ballottaggio candidate=Aldo Moro votes=1020",
		"ElectionResult election=ballottaggio candidate=Ugo Riva votes=30",
	} {
		if !slices.Contains(got, want) {
			t.Errorf("%s\ngot  %q\nwant %q among them", text, got, want)
		}
	}
}

// A clause without its verb begins where a land or a people has what goes with it
// beside it.
func TestGapBehindConjunction(t *testing.T) {
	for _, c := range []storyTest{
		{"behind an agent", "L'Austria era rappresentata da Guido Bardi, la Prussia da Carlo Neri e la Russia dal principe Sergio Corti.", []string{
			"Representation person=Guido Bardi body=Austria", "Representation person=Carlo Neri body=Prussia", "Representation person=Sergio Corti body=Russia",
		}, []string{"person=Russia"}},
		{"behind an object", "I francesi elessero Guido Bardi, gli inglesi Anna Corti e i russi Carlo Neri.", []string{
			"Election body=francesi elected=Guido Bardi", "Election body=inglesi elected=Anna Corti", "Election body=russi elected=Carlo Neri",
		}, nil},
		{"two of one people", "Gli inglesi Guido Bardi e Carlo Neri elessero Anna Corti.", []string{"Election body=Guido Bardi body=Carlo Neri elected=Anna Corti"}, nil},
		{"another way", "Ugo Riva sposò nel 1840 Anna Corti e in seconde nozze Clara Verdi.", []string{
			"Marriage person=Ugo Riva spouse=Anna Corti date=1840", "Marriage person=Ugo Riva spouse=Clara Verdi",
		}, []string{"person=Clara", "Clara Verdi date"}},
		{"the next office", "Ministro degli Esteri era Ugo Riva, ministro dell'Interno Guido Bassi.", []string{
			"Position person=Ugo Riva position=Ministro degli Esteri", "Position person=Guido Bassi position=ministro dell'Interno",
		}, []string{"Position person=Ugo Riva position=ministro dell'Interno"}},
		{"one land", "La Francia fu invasa da Guido Bardi e dalla Prussia.", nil, []string{"Prussia da"}},
	} {
		t.Run(c.name, c.run)
	}
}

// One vote is a number where votes are counted, and who is excepted did not do it.
func TestCountedVotes(t *testing.T) {
	for _, c := range []storyTest{
		{"one no", "La proposta passò con sei sì, un no e un'astensione.", []string{"Vote proposal=proposta for=6", "Vote proposal=proposta against=1", "Vote proposal=proposta abstained=1"}, nil},
		{"no proposal", "31 votarono sì e 27 no.", nil, []string{"proposal=no"}},
		{"a count of nobody", "Per il sì si espressero 31 deputati, per il no 27.", nil, []string{"who=27"}},
		{"an exception", "Il compromesso fu accolto con favore da tutti tranne che dai danesi.", nil, []string{"danesi"}},
		{"a late subject", "# Congresso di Nola\n\nFu chiamato a presiedere Carlo Neri.", []string{"Chair body=Congresso di Nola person=Carlo Neri"}, nil},
	} {
		t.Run(c.name, c.run)
	}
}

// Names behind a colon or an infinitive are those whom the clause before speaks of.
func TestLateNames(t *testing.T) {
	for _, c := range []storyTest{
		{"a number explained", "Due furono fucilati: Guido Bardi e Carlo Neri.", []string{"Death person=Guido Bardi person=Carlo Neri"}, nil},
		{"another number", "Tre furono fucilati: Guido Bardi e Carlo Neri.", nil, []string{"Death person=Guido Bardi"}},
		{"called to speak", "Il re invitò a parlare Carlo Neri.", []string{"Request who=re whom=Carlo Neri"}, nil},
		{"a date inside", "Guido Bardi, fondatore nel 1901 della Scuola nuova, morì a Nola.", []string{"Founding founder=Guido Bardi kind=fondatore organisation=Scuola nuova", "Death person=Guido Bardi place=Nola"}, []string{"date=1901 place"}},
		{"an adjective first", "Anna Corti nacque a Nola. Libera docente dal 1884, tacque.", []string{"Occupation person=Anna Corti occupation=docente"}, []string{"Libera"}},
	} {
		t.Run(c.name, c.run)
	}
}
