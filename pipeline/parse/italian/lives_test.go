package italian

import "testing"

// Lives and battles told at length: where a clause between commas ends, whom a missing
// subject or a pronoun means, what stands behind whom a copula points at.
func TestLongSentences(t *testing.T) {
	for _, c := range []storyTest{
		{"a relative clause that 'and' behind a comma ends", "Guido Bardi conobbe a Pola il pittore Ugo Neri, che ne divenne l'amico, e sposò, nel 1838, Anna Corti.",
			[]string{"Marriage person=Guido Bardi spouse=Anna Corti date=1838"}, []string{"Marriage person=Ugo Neri"}},
		{"a time between a verb and its object", "Guido Bardi lasciò Pola per Nola, dove sposò, nel 1838, Anna Corti.",
			[]string{"Marriage person=Guido Bardi spouse=Anna Corti date=1838"}, nil},
		{"the last member of a list", "Il conte sconfisse i veneti e la lega guidata da Ugo Neri.",
			[]string{"Chair body=lega person=Ugo Neri"}, []string{"Chair body=veneti"}},
		{"a body behind its people", "Il giornale fu chiuso dalla censura. Guido Bardi fu tra i promotori dell'Associazione agraria e ne resse la segreteria dal 1845 al 1847.",
			[]string{"Position person=Guido Bardi position=segreteria of=Associazione agraria start=1845"}, nil},
		{"a body in what somebody is", "Guido Bardi nacque a Pola. Socio dell'Accademia delle reti dal 1856, la presiedette nel 1860.",
			[]string{"Chair body=Accademia delle reti person=Guido Bardi"}, nil},
		{"an office that no thing has", "Guido Bardi nacque a Pola. Il richiamo di Anna Corti lo trasse dall'ombra: prefetto di Nola nel 1860, firmò il trattato di Erli.",
			[]string{"Signing document=trattato di Erli signatory=Guido Bardi"}, []string{"Signing document=trattato di Erli signatory=richiamo"}},
		{"what a cleft goes on to say of a complement", "# Ida Corti\n\nIda Corti fu una sindacalista. È lei, nel 1894, a dar vita alla Lega delle reti, la prima associazione del porto.",
			[]string{"Founding life=vita organisation=Lega delle reti founder=Ida Corti date=1894"}, nil},
		{"as what somebody does something", "Presiedeva, quale decano, il vescovo di Nola Guido Bardi. Il concilio si chiuse.",
			[]string{"Position person=Guido Bardi position=vescovo of=Nola"}, []string{"Position person=Guido Bardi position=decano of=Nola"}},
		{"a private life", "Guido Bardi si ritirò a vita privata nella villa di Erli nel 1861.",
			[]string{"Arrival person=Guido Bardi place=villa di Erli date=1861"}, nil},
		{"a present behind a participle", "Ida Corti nacque a Pola. Espulsa dal partito nel 1928, fonda con Anna Neri la Lega delle reti.",
			[]string{"Founding organisation=Lega delle reti founder=Ida Corti"}, nil},
		{"two adjectives of a body", "Nel 1919 Guido Bardi fu eletto all'Assemblea nazionale costituente.",
			[]string{"Membership member=Guido Bardi body=Assemblea nazionale costituente start=1919"}, nil},
		{"the place of the same name", "# Battaglia di Erli\n\nLa battaglia di Erli fu combattuta nel 1374 presso l'omonimo castello.",
			[]string{"Event event=Battaglia di Erli place=Erli"}, []string{"Event event=Battaglia di Erli place=omonimo"}},
	} {
		t.Run(c.name, c.run)
	}
}
