package italian

import "testing"

// Lists, roles and gaps in which every member counts: who is a member of what, who has
// which office, and what stands for a verb that is left out.
func TestWholeLists(t *testing.T) {
	for _, c := range []storyTest{
		{"semicolons behind 'ne facevano parte'", "# Lega di Erli\n\nLa Lega di Erli fu un'associazione. Ne facevano parte Ugo Neri, che amava la caccia; Carlo Bardi, friulano, medico a Pola; i giuristi Guido Corti, senese, e Dario Rota.",
			[]string{"Membership member=Ugo Neri member=Carlo Bardi member=Guido Corti member=Dario Rota"}, nil},
		{"ministries behind commas", "Entrarono nel governo Ugo Neri, agli Esteri, Carlo Bardi, agli Interni, e Guido Corti, alla Marina.",
			[]string{"Position person=Ugo Neri position=Esteri", "Position person=Carlo Bardi position=Interni", "Position person=Guido Corti position=Marina"}, nil},
		{"a comma for the verb", "# Congresso di Zara\n\nIl congresso di Zara si tenne nel 1699. Rappresentavano Genova Ugo Neri e Carlo Bardi; la Polonia, il conte Guido Corti; Venezia, Dario Rota.",
			[]string{"Event event=Congresso di Zara participant=Guido Corti whom=Polonia", "Event event=Congresso di Zara participant=Dario Rota whom=Venezia"}, nil},
		{"a role behind the last of a list", "Ugo Neri sposò Anna Corti, da cui ebbe tre figli: Carlo, Ida e Guido, ingegnere, che fu sindaco di Nola dal 1902 al 1906.",
			[]string{"Position person=Guido position=sindaco of=Nola start=1902"}, []string{"Position person=Anna Corti"}},
		{"a date of the next body alone", "Ugo Neri fu socio dell'Accademia delle reti e, dal 1884, dei Lincei.",
			[]string{"Membership member=Ugo Neri noun=socio body=Accademia delle reti"}, []string{"Membership member=Ugo Neri noun=socio body=Accademia delle reti start=1884"}},
		{"who stands for others between commas", "La guidava una giunta di tre uomini: l'avvocato Ugo Neri, per i coloni, il medico Carlo Bardi e il notaio Guido Corti.",
			nil, []string{"Occupation person=Carlo Bardi person=Guido Corti occupation=colono"}},
		{"a surname that looks like a verb", "Il giurista Orazio Semini lasciò Pola. Semini, creato senatore, morì a Nola nel 1688.",
			[]string{"Death person=Orazio Semini date=1688 place=Nola"}, nil},
		{"a title is what it is", "Ugo Neri lasciò Pola. *Il guado* è un romanzo di Carlo Bardi, pubblicato nel 1911.",
			[]string{"Work work=Il guado date=1911"}, []string{"Work work=romanzo"}},
		{"a daughter called as her mother", "Ugo Neri era figlio di Anna Corti. Sposò Clelia Rota, da cui ebbe due figli: Carlo e Anna.",
			nil, []string{"child=Anna Corti"}},
		{"the land between a participle's place and its time", "La Lega delle reti fu un'associazione italiana, fondata a Nola, in Campania, il 6 gennaio 1884 da Ugo Neri, e sciolta il 14 novembre 1926.",
			[]string{"Founding organisation=Lega delle reti founder=Ugo Neri date=1884-01-06 place=Nola"}, nil},
		{"the year of a noun read as none", "La Lega delle reti fu un'associazione italiana. Nata dopo la grande piena del 1882, contava trecento soci.",
			nil, []string{"Founding organisation=Lega delle reti date=1882"}},
		{"the event with which a sentence opens", "# Lega di Erli\n\nLa Lega di Erli fu fondata nel 1884. Nel 1890 aderì alla Federazione. Allo sciopero dell'aprile 1885 parteciparono mille barcaioli. Il 2 maggio fu arrestato Ugo Neri. Il 3 maggio morì Carlo Bardi.",
			[]string{"Death person=Carlo Bardi date=1885-05-03"}, nil},
		{"of what day something is", "Ugo Neri lasciò Pola. La lettera è del 12 aprile 1816; la prima adunanza è del 9 luglio 1672.",
			[]string{"Work work=lettera date=1816-04-12", "Event event=prima adunanza point=1672-07-09"}, nil},
		{"what an army could count on", "# Battaglia di Erli\n\nLa battaglia di Erli fu combattuta nel 1372. La lega poteva contare su ottocento cavalieri.",
			[]string{"Event event=Battaglia di Erli count=800 countOf=cavalieri"}, []string{"count=800 countOf=cavalieri planned"}},
		{"years in brackets behind the place of an office", "Ugo Neri fu prefetto dal 1860 e ambasciatore a Vienna (1866-70).",
			[]string{"Position person=Ugo Neri position=ambasciatore start=1866 end=1870"}, nil},
		{"where and when somebody was what a bare noun says", "Ugo Neri, volontario in Lombardia nel 1848, morì nel 1880. Carlo Bardi, maestro a Novara nel 1849, morì a Pola.",
			[]string{"Death person=Ugo Neri date=1880", "Death person=Carlo Bardi place=Pola"}, []string{"Death person=Ugo Neri date=1848", "Death person=Carlo Bardi date=1849"}},
		{"a role behind a time or an adverb", "Ugo Neri, dal 1860 maestro a Lodi, morì a Pisa. Carlo Bardi, allora studente a Pola, fondò nel 1848 un giornale. Guido Corti, già deputato alla Costituente nel 1848, fu arrestato a Roma nel 1850.",
			[]string{"Death person=Ugo Neri place=Pisa", "Position person=Guido Corti position=deputato date=1848"}, []string{"Death person=Ugo Neri place=Lodi", "founder=Carlo Bardi date=1848 place=Pola", "event=fu arrestato date=1848"}},
		{"who was at the head of it", "# Rivolta di Erli\n\nLa rivolta di Erli scoppiò nel 1478. Ne furono a capo Ugo Neri e il canonico Carlo Bardi, ai quali si unirono due capitani, il bergamasco Guido Corti e Dario Rota.",
			[]string{"Event event=Rivolta di Erli word=capo participant=Ugo Neri"}, []string{"position=canonico of=Rivolta di Erli", "Position person=Guido Corti person=Dario Rota position=canonico"}},
	} {
		t.Run(c.name, c.run)
	}
}
