package italian

import "testing"

// Lives and battles told at length: where a clause between commas ends, whom a missing
// subject or a pronoun means, what stands behind whom a copula points at.
func TestLongSentences(t *testing.T) {
	for _, c := range []storyTest{
		{"a complement before who did it", "Guido Bardi nacque a Pola. Nel 1581 pubblicò *Le consonanze*, alle quali rispose, da Firenze, Vincenzo Corti.",
			[]string{"Work work=Le consonanze author=Guido Bardi"}, []string{"author=Vincenzo Corti"}},
		{"who was to be pope", "Guido Bardi era un umanista. Segretario del cardinale Ugo Corti, il futuro Leone XX, morì nel 1480.",
			[]string{"Position person=Guido Bardi position=Segretario", "Death person=Guido Bardi date=1480"}, []string{"Position person=Leone"}},
		{"votes before what was rejected", "Respinta, con 140 voti contro 121, la proposta di adesione alla Confederazione avanzata da Corti, l'assemblea elesse presidente Guido Bardi.",
			[]string{"Position person=Guido Bardi position=presidente"}, []string{"candidate=Guido Bardi votes=140", "Membership member=Guido Bardi"}},
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

// Names of events in capitals, surnames that begin with a particle, other names, forces
// and their commanders, and whom a relative clause kills.
func TestForcesAndNames(t *testing.T) {
	for _, c := range []storyTest{
		{"an event in capitals", "Guido Bardi prese parte al IV Concilio Lateranense, al seguito del vescovo di Nola, nel 1215. Ugo Neri parlò al Congresso Nazionale Operaio.",
			[]string{"Participation participant=Guido Bardi noun=parte event=IV Concilio Lateranense date=1215", "Event event=Congresso Nazionale Operaio participant=Ugo Neri"}, []string{"Participation participant=Guido Bardi noun=parte event=seguito"}},
		{"a particle like a verb", "Koos van Rensburg partì con Guido Bardi; van Rensburg, catturato a Erli, morì a Nola il 3 maggio 1900.",
			[]string{"Death person=Koos van Rensburg date=1900-05-03 place=Nola"}, []string{"Death person=Guido Bardi"}},
		{"another name of the topic", "# Rivolta di Erli\n\nLa rivolta di Erli, o rivolta dei cestai, fu un'insurrezione contadina. Nel 1672 la rivolta dei cestai scoppiò a Pola.",
			[]string{"Event event=Rivolta di Erli point=1672 place=Pola"}, nil},
		{"two forces, each with its commander", "La battaglia di Erli fu combattuta nel 1900. Vi si affrontarono 5.200 inglesi, al comando del colonnello Ugo Neri, e circa 9.000 boeri, guidati da Guido Bardi.",
			[]string{"Event event=battaglia di Erli participant=inglesi participant=boeri"}, []string{"Chair body=inglesi person=Guido Bardi"}},
		{"nobody kills a palace", "Gli insorti assalirono il palazzo del podestà Ugo Neri, che fu ucciso il 3 maggio 1672.",
			[]string{"Death person=Ugo Neri date=1672-05-03"}, nil},
		{"who did what a cleft says goes on", "Anna Corti partì. Fu il generale Guido Bardi a spezzare l'assedio: tre giorni dopo entrò a Nola.",
			[]string{"Arrival person=Guido Bardi place=Nola"}, []string{"Arrival person=Anna Corti"}},
		{"a prince is not who bears his name", "Morì il presidente del Senato Carlo Neri. Le nozze dell'infante Carlo con Anna Corti si celebrarono a Nola.",
			[]string{"Marriage person=Carlo spouse=Anna Corti"}, []string{"Marriage person=Carlo Neri"}},
		{"what kind of body a name is", "Ida Corti diede vita alla Lega delle reti, la prima associazione del porto, della quale fu segretaria fino al 1914.",
			[]string{"Position person=Ida Corti position=segretaria of=Lega delle reti end=1914"}, nil},
		{"examples behind a participle", "Nel 1611 sette gentiluomini usciti dall'Accademia dei Muti, tra cui il medico Guido Bardi e il poeta Ugo Neri, fondarono la Società delle reti.",
			[]string{"Founding organisation=Società delle reti founder=Guido Bardi founder=Ugo Neri date=1611"}, nil},
		{"who is among the dead", "# Assedio di Erli\n\nL'assedio di Erli durò dal 1899 al 1900. Si contavano 734 vittime, fra le quali il vescovo Guido Bardi.",
			[]string{"Death person=Guido Bardi", "Losses event=Assedio di Erli deaths=734"}, []string{"Losses event=Assedio di Erli who=Guido Bardi"}},
		{"a duty laid down", "Guido Bardi fu segretario. Nel 1901 Bardi depose l'ufficio.", nil, []string{"Opposition who=Guido Bardi"}},
		{"a chapter", "Il capitolo generale di Erli, apertosi il 29 maggio 1231, elesse Guido Bardi.", []string{"Event event=capitolo generale di Erli start=1231-05-29"}, nil},
	} {
		t.Run(c.name, c.run)
	}
}

// What stands between commas says something of what stands beside it, and of nothing else.
func TestBetweenCommas(t *testing.T) {
	for _, c := range []storyTest{
		{"a town whose second word is a woman's name", "Alla conferenza di Reggio Emilia votò contro la legge.", nil, []string{"Opposition who=Emilia", "Event event=conferenza di Reggio place=Reggio "}},
		{"a dictionary's treaty", "---\ntitle: Pace di Erli\n---\n**Erli, Pace di.** – Trattato concluso l'8 marzo 1599 tra Enrico IV di Francia e Carlo Emanuele I di Savoia, che pose fine alla guerra del sale.",
			[]string{"Event event=Pace di Erli point=1599-03-08", "Signing document=Pace di Erli signatory=Enrico IV di Francia signatory=Carlo Emanuele I di Savoia date=1599-03-08"}, nil},
		{"until", "Guido Bardi fu sindaco, finché la lega non fu sciolta dal prefetto Ugo Neri.", []string{"Dissolution organisation=lega agent=Ugo Neri"}, []string{"Dissolution organisation=lega agent=Ugo Neri denied"}},
		{"the father of many", "Anna Corti nacque a Pola, ultima dei cinque figli di Domenico, avvocato, e di Ida Neri.",
			[]string{"Occupation person=Domenico occupation=avvocato"}, []string{"Occupation person=Anna Corti"}},
		{"a body and what it is for", "Guido Bardi fondò il comitato per l'istruzione, di cui tenne la presidenza fino al 1896.",
			[]string{"Position person=Guido Bardi position=presidenza of=comitato end=1896"}, nil},
		{"the title of a collection of verse", "Anna Corti diede alle stampe a Firenze la raccolta di versi *Prime foglie*.", []string{"Work author=Anna Corti noun=stampe work=Prime foglie"}, nil},
		{"the only source to tell", "Secondo Polieno, unica fonte a darne un racconto, Seleuco morì a Soli.", nil, []string{"Work work=racconto author=Seleuco"}},
		{"where somebody went next, and when", "Guido Bardi emigrò prima a Nizza e poi, nel 1882, a Barcellona.",
			[]string{"Arrival person=Guido Bardi place=Barcellona date=1882"}, []string{"Arrival person=Guido Bardi place=Nizza place=Barcellona", "Arrival person=Guido Bardi place=Nizza date=1882"}},
		{"a duke's first-born", "Fu pattuito il matrimonio del primogenito del duca, Filippo Neri, con Anna Corti.", nil, []string{"Position person=Filippo Neri position=duca"}},
		{"the direction of a daily, by name", "Nel 1881 Ida Neri assunse, prima donna in Italia, la direzione di un quotidiano, «Il Mattino», che lasciò tre anni dopo.",
			[]string{"Position person=Ida Neri position=direzione of=Il Mattino start=1881", "Position person=Ida Neri position=direzione of=Il Mattino end=1884"}, nil},
		{"in person", "Vinse il re Carlo II in persona.", []string{"Position person=Carlo II position=re"}, []string{"Position person=Carlo II position=re of=persona"}},
		{"a play", "«La signora» fu rappresentata a Pola da Eleonora Neri nel 1889.", nil, []string{"Representation"}},
	} {
		t.Run(c.name, c.run)
	}
}

// Who is meant: kin, surnames behind a particle, what one does, and whose work it is.
func TestWhoIsMeantInLives(t *testing.T) {
	for _, c := range []storyTest{
		{"a father and another of his name", "# Ida Corti\n\nIda Corti nacque a Jesi, figlia di Augusto, farmacista. Fu allieva di Augusto Righi. Augusto Righi morì nel 1920.",
			[]string{"Death person=Augusto Righi date=1920", "Occupation person=Augusto occupation=farmacista"}, []string{"Occupation person=Augusto Righi"}},
		{"a surname behind 'de'", "Comandava la guarnigione Lopo de Almeida. Almeida capitolò il 3 ottobre 1476. Nel 1486 Ugo Neri morì ad Almeida.",
			[]string{"Death person=Ugo Neri date=1486 place=Almeida"}, []string{"Death person=Ugo Neri date=1486 place=Lopo"}},
		{"the same surname", "Nel 1470 Jean de Malestroit partì. Malestroit morì nel 1486.", []string{"Death person=Jean de Malestroit date=1486"}, nil},
		{"what one does", "Guido Bardi nacque a Pola. Si passò allora alle mine. Si giunse a Nola nel 1476.", nil, []string{"Arrival person=Guido Bardi"}},
		{"whose goods they were", "Anna Corti entrò a Pola e confiscò i beni di Neri, che si rifugiò a Fez.", []string{"Arrival person=Neri place=Fez"}, []string{"Arrival person=Anna Corti place=Fez"}},
		{"whose work tells it", "Anna Corti entrò a Pola. L'assedio, narrato da Ugo Neri nelle sue *Storie*, finì nel 1476.", nil, []string{"Work work=Storie author=Anna Corti"}},
		{"the last founder", "Ne furono promotori il timoniere Ugo Neri, il giornalista Guido Bardi e una vedova, Anna Corti, che fu la prima tesoriera.",
			[]string{"Position person=Anna Corti position=prima tesoriera"}, []string{"Position person=Ugo Neri position=prima tesoriera"}},
		{"nobody's own husband", "Fu condotta insieme al cecoslovacco Jan Neri, suo futuro marito.", nil, []string{"Marriage person=Jan Neri spouse=Jan Neri"}},
	} {
		t.Run(c.name, c.run)
	}
}

// What is crossed, what a strike costs, what a body is, and whom a life goes on about.
func TestGoesOnAbout(t *testing.T) {
	for _, c := range []storyTest{
		{"over the border", "Ida Corti, con l'aiuto di Ugo Neri, passò clandestinamente il confine svizzero e si stabilì a Pola.",
			[]string{"Residence person=Ida Corti place=Pola"}, []string{"Residence person=confine"}},
		{"a body at work", "# Lega delle reti\n\nLa Lega delle reti è stata un'organizzazione sindacale tedesca attiva dal 1889 al 1933.",
			[]string{"Kind entity=Lega delle reti kind=organizzazione sindacale tedesca"}, []string{"Kind entity=Lega delle reti kind=organizzazione sindacale tedesca attiva"}},
		{"who is elected fellow", "Eletta *fellow* della Royal Society il 15 marzo 1951, Ida Corti rifiutò il premio.",
			[]string{"Membership member=Ida Corti noun=fellow body=Royal Society"}, nil},
		{"the hero behind a semicolon", "# Ida Corti\n\nIda Corti fu un medico. La guerra la sorprese in Inghilterra; tornata in Italia nel 1915, si stabilì a Pola.",
			[]string{"Residence person=Ida Corti place=Pola"}, []string{"Residence person=guerra"}},
	} {
		t.Run(c.name, c.run)
	}
}

// Whom a sentence without a subject is about, where another stands near.
func TestNotWhoStandsNear(t *testing.T) {
	for _, c := range []storyTest{
		{"under somebody's rule", "# Isidoro Neri\n\nIsidoro Neri fu un patriota. Dittatore Garibaldi, fu segretario generale della Pubblica istruzione.",
			[]string{"Position person=Isidoro Neri position=segretario generale della Pubblica istruzione"}, []string{"Position person=Garibaldi position=segretario"}},
		{"where somebody came to whom another gave", "# Isidoro Neri\n\nIsidoro Neri fu un patriota. A Torino, dove giunse in aprile, il Cavour gli offrì la cattedra.",
			[]string{"Arrival person=Isidoro Neri place=Torino"}, []string{"Arrival person=Cavour"}},
		{"the gender of a participle at the head", "# Accademia di Erli\n\nL'Accademia di Erli fu un istituto. La resse il brigadiere Guido Neri. Soppressa da Ugo Corti nel 1860, confluì nella Scuola di Pola.",
			[]string{"Dissolution organisation=Accademia di Erli agent=Ugo Corti date=1860"}, []string{"Death person=Guido Neri"}},
		{"a past behind a semicolon", "Guido Bardi fu deputato; rientrato a Pola nel 1848, promosse col Neri il Circolo lucano.",
			[]string{"Founding organisation=Circolo lucano founder=Guido Bardi"}, nil},
		{"in which battle", "# Battaglia di Erli\n\nLa battaglia di Erli fu uno degli ultimi scontri della guerra dei Sei anni. Vi si affrontarono, il 9 novembre 1647, i veneti e i friulani.",
			[]string{"Event event=Battaglia di Erli participant=veneti participant=friulani"}, []string{"Event event=ultimi scontri"}},
		{"who is called a boatman, and became captain", "Si scontrarono le milizie del viceré Carlo Neri, duca di Nola, e le bande di Guido Bardi, un barcaiolo che si era proclamato capitano.",
			[]string{"Position person=Guido Bardi position=capitano"}, []string{"Position person=Carlo Neri position=capitano"}},
		{"a town with a saint's name", "Ugo Neri (San Gallo, 1º aprile 1873 – Ginevra, 20 dicembre 1944) è stato un politico.", []string{"Birth person=Ugo Neri date=1873-04-01 place=San Gallo"}, nil},
		{"the year after", "Nel 1819 Guido Bardi lasciò Pola. L'anno appresso a Nola morì Ugo Neri.", []string{"Death person=Ugo Neri date=1820 place=Nola"}, nil},
	} {
		t.Run(c.name, c.run)
	}
}
