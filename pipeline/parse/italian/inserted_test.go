package italian

import "testing"

// What stands between commas, and what goes on behind it.
func TestInserted(t *testing.T) {
	for _, c := range []storyTest{
		{"a land behind its town", "# Patto di Erli\n\nIl patto di Erli fu un accordo firmato il 3 marzo 1713 a Erli, in Liguria, tra il Regno di Sassonia e la Repubblica di Genova.",
			[]string{"Signing document=Patto di Erli signatory=Regno di Sassonia signatory=Repubblica di Genova date=1713-03-03 place=Erli"}, nil},
		{"for whom somebody came", "# Congresso di Erli\n\nIl congresso di Erli si tenne nel 1713. Vi parteciparono, per la Sassonia, il cancelliere Karl Vogt e il consigliere Ugo Pini, per la Baviera il segretario Hans Lenz.",
			[]string{"Event event=Congresso di Erli participant=Karl Vogt participant=Ugo Pini", "Event event=Congresso di Erli participant=Hans Lenz"}, nil},
		{"of whom by whom", "# Congresso di Erli\n\nLe trattative furono avviate per iniziativa del vescovo di Lodi, Guido Bardi, e del residente inglese a Berna, Ugo Pini.",
			[]string{"Position person=Guido Bardi position=vescovo of=Lodi", "Event event=trattative organiser=Guido Bardi organiser=Ugo Pini"}, []string{"Position person=Guido Bardi position=vescovo of=Lodi of=Ugo Pini"}},
		{"from an exile somewhere", "Guido Bardi, rientrato dall'esilio in Messico nel 1863, morì nel 1870.",
			[]string{"Death person=Guido Bardi date=1870"}, []string{"Arrival person=Guido Bardi place=Messico"}},
		{"what an elected one was the first to be", "Il presidente entrò in carica in maggio e nominò primo ministro l'economista Anna Valdi, prima donna a ricoprire l'incarico.",
			[]string{"Appointment who=presidente person=Anna Valdi role=primo ministro"}, []string{"Appointment who=donna"}},
		{"a death of one's own, in a relative clause", "Guido Bardi fondò l'Unione, che diresse fino alla morte, avvenuta nel 1877.",
			[]string{"Death noun=morte person=Guido Bardi date=1877"}, nil},
	} {
		t.Run(c.name, c.run)
	}
}

// Whom what is not said means, and when: what came last is not always what is meant.
func TestWhoAndWhen(t *testing.T) {
	for _, c := range []storyTest{
		{"somebody caught, where no other person acts", "Il prefetto Guido Bardi tornò a casa. Il governo fece arrestare Ugo Pini; amnistiato nel 1898, emigrò a Lima.",
			[]string{"Arrival person=Ugo Pini place=Lima"}, []string{"Arrival person=Guido Bardi place=Lima"}},
		{"whom a life tells of, whoever was met", "# Giulia Bardi\n\nGiulia Bardi fu una sindacalista italiana. Delegata alla conferenza di Berna del marzo 1915, vi conobbe Anna Pini. Arrestata nell'agosto 1917, fu condannata a tre anni.",
			[]string{"Occurrence subject=Giulia Bardi event=Arrestata date=1917-08"}, []string{"Occurrence subject=Anna Pini"}},
		{"the one named since", "Il prefetto Guido Bardi tornò a casa. Il governo condannò Ugo Pini, che emigrò a Lima. Morì nel 1921.",
			[]string{"Death person=Ugo Pini date=1921"}, []string{"Death person=Guido Bardi"}},
		{"who answers", "Guido Bardi parlò. Gli rispose Pini, accusandolo di tradimento.",
			[]string{"Condemnation who=Pini what=Guido Bardi"}, []string{"Condemnation who=Guido Bardi"}},
		{"the end of a list", "Il congresso si aprì con il saluto del sindaco, Guido Bardi, e con la commemorazione di Ugo Pini, morto a Lugano nel 1895.",
			[]string{"Death person=Ugo Pini date=1895 place=Lugano"}, []string{"Death person=Guido Bardi"}},
		{"near what is known now", "# Battaglia di Ascoli Minore\n\nLa battaglia di Ascoli Minore, combattuta nel 312 a.C. presso l'odierna Zorlengo, oppose i Romani ai Sanniti.",
			[]string{"Event event=Battaglia di Ascoli Minore point=-312 place=Zorlengo"}, nil},
		{"back from years ahead", "# Battaglia di Zorlengo\n\nLa battaglia di Zorlengo fu combattuta nell'estate del 1512. Il conte riparò a Lodi, ma tre anni dopo fu ucciso.\n\nIl duca celebrò il trionfo il 13 agosto.",
			[]string{"Event event=trionfo point=1512-08-13"}, []string{"Event event=trionfo point=1515-08-13"}},
		{"who stayed elsewhere", "# Battaglia di Zorlengo\n\nLa battaglia di Zorlengo fu combattuta nel 1512. Guido Bardi rimase invece in Toscana a sorvegliare i francesi.",
			nil, []string{"Event event=Battaglia di Zorlengo participant=Guido Bardi"}},
	} {
		t.Run(c.name, c.run)
	}
}

// Lists of persons behind a plural noun go on with others; who came after whom did so once.
func TestCompanies(t *testing.T) {
	for _, c := range []storyTest{
		{"two lists are one", "# Moto di Erli\n\nIl moto di Erli scoppiò nel 1842. Lo guidarono i fratelli Pasquale e Saverio Bardi, il medico Sebastiano Bossi e il conte Ugo Pini.",
			[]string{"Event event=Moto di Erli participant=Pasquale Bardi participant=Saverio Bardi participant=Sebastiano Bossi participant=Ugo Pini"}, nil},
		{"a title is no office of what is spoken of", "La Lega fu fondata nel 1842. Ne furono a capo i conti Livio Bardi e Ugo Pini, il medico Sebastiano Bossi e Felice Orsini.",
			[]string{"Position person=Livio Bardi person=Ugo Pini position=conte"}, []string{"Position person=Livio Bardi person=Ugo Pini position=conte of=Lega"}},
		{"one after the other", "La Lega fu fondata nel 1842. Primo presidente fu il conte Luigi Bardi, al quale succedettero nel 1849 Carlo Vassalli e, alla morte di questo (1863), il senatore Ugo Pini.",
			[]string{"Succession successor=Carlo Vassalli entity=Luigi Bardi date=1849", "Death person=Carlo Vassalli date=1863", "Position person=Ugo Pini position=senatore"},
			[]string{"Succession successor=Carlo Vassalli successor=Ugo Pini entity=Luigi Bardi", "Position person=Carlo Vassalli position=conte", "Position person=Carlo Vassalli person=Ugo Pini position=senatore"}},
	} {
		t.Run(c.name, c.run)
	}
}

// What belongs to a part of the sentence alone, or only to each of several.
func TestOfPartsAlone(t *testing.T) {
	for _, c := range []storyTest{
		{"a deadline is no date", "# Conferenza di Erli\n\nLa conferenza di Erli si tenne dal 24 ottobre al 23 novembre 1921. Il 2 novembre la delegazione italiana presentò un progetto di abolizione dei dazi entro il 1º luglio 1922. I protocolli furono firmati la sera del 23 novembre.",
			[]string{"Event event=protocolli point=1921-11-23", "Proposal who=delegazione italiana idea=progetto what=abolizione dei dazi date=1921-11-02"}, []string{"Event event=protocolli point=1922-11-23"}},
		{"so many for each", "# Parlamento di Melfi\n\nIl parlamento di Melfi si tenne nel 1231. All'assemblea presero parte quattro rappresentanti per ogni città.",
			nil, []string{"Event event=assemblea part=parte count=4"}},
		{"so many a town", "Il sinedrio era composto di due rappresentanti per città.",
			nil, []string{"Event event=sinedrio count=2 countOf=rappresentanti"}},
		{"known by a title", "# Parlamento di Melfi\n\nIl parlamento di Melfi si tenne nel 1231. Carlo Rossi scrisse le memorie note come *Ricordi*.",
			[]string{"Work work=memorie author=Carlo Rossi"}, nil},
		{"off a coast", "# Battaglia di Capo Erli\n\nLa battaglia di Capo Erli ebbe luogo il 12 aprile 1719 al largo della Sicilia.",
			[]string{"Event event=Battaglia di Capo Erli what=luogo point=1719-04-12 place=Sicilia"}, nil},
		{"against, together with others", "# Partito Agrario\n\nIl partito nacque nel 1906 dalla fusione della Lega contadina, diretta dall'avvocato Guido Bardi, con il gruppo milanese. Si oppose alla riforma, votando contro insieme ai repubblicani.",
			[]string{"Chair body=Lega contadina person=Guido Bardi", "Opposition who=Partito Agrario what=riforma"}, []string{"Opposition who=Partito Agrario what=insieme"}},
		{"an event that moves the story", "# Partito Agrario\n\nNel 1925 raccolse 400 voti. L'attentato al parlamento del 20 giugno 1928 indusse Guido Bardi a ritirarsi. Il partito si sciolse il 3 ottobre.",
			[]string{"Dissolution organisation=Partito Agrario date=1928-10-03"}, nil},
		{"towns that a list goes on with", "# Rivolta di Erli\n\nLa rivolta di Erli scoppiò nel 1795. Gli abitanti di Ossi, Usini e Tissi, riuniti nella chiesa, giurarono di non pagare più tributi.",
			[]string{"Declaration who=abitanti di Ossi, Usini e Tissi what=non pagare più tributi"}, []string{"Event event=Rivolta di Erli participant=Usini"}},
		{"whom somebody encircled", "La rivolta scoppiò nel 1795. Un migliaio di uomini cinsero d'assedio Sassari, difesa da trecento soldati.",
			nil, []string{"Support who=soldati what=migliaio di uomini"}},
		{"how somebody died when", "Guido Bardi riparò a Parigi, dove morì, povero e dimenticato, il 22 febbraio 1808.",
			[]string{"Death person=Guido Bardi date=1808-02-22 place=Parigi"}, []string{"Arrival person=Guido Bardi place=Parigi date=1808-02-22"}},
		{"of whose work something is said", "Guido Bardi scrisse la tragedia «Merope» nel 1880. Della sua «Merope» Ugo Pini disse: «È noiosa».",
			[]string{"Quotation source=Ugo Pini words=È noiosa"}, []string{"Quotation source=Ugo Pini words=Merope"}},
		{"a headword in capitals", "---\ntitle: Congresso di Aquisgrana\n---\n\nCONGRESSO DI AQUISGRANA. – Riunione dei sovrani tenuta nel 1818.",
			[]string{"Kind entity=Congresso di Aquisgrana kind=congresso"}, nil},
	} {
		t.Run(c.name, c.run)
	}
}

// What is only thought, wished or invited to, and what is not said of who stands nearest.
func TestNotSoSaid(t *testing.T) {
	for _, c := range []storyTest{
		{"perhaps", "# Congresso di Erli\n\nIl congresso si tenne nel febbraio 1956. Ugo Bardi, che forse vi partecipò, ne narrò le vicende in un diario.",
			[]string{"Event event=Congresso di Erli participant=Ugo Bardi reported", "Event event=Congresso di Erli participant=Ugo Bardi reported"}, []string{"Participation participant=Ugo Bardi event=Congresso di Erli <"}},
		{"wished for", "Il papa cercava vescovi che approvassero la riforma.",
			[]string{"Adoption body=vescovi decision=riforma planned"}, nil},
		{"the first to do so", "Ugo Bardi fu il secondo a condannare Carlo Pini.",
			[]string{"Condemnation who=Ugo Bardi what=Carlo Pini"}, []string{"Condemnation who=secondo"}},
		{"after a defeat of no date", "Ugo Bardi tornò a Nola nel 1542, dopo essere stato battuto a Zorlengo.",
			[]string{"Victory event=Zorlengo loser=Ugo Bardi"}, []string{"Event event=Zorlengo point=1542"}},
		{"an office in a relative clause between two", "Firmarono il patto Ugo Bardi, che ne fu il primo tesoriere, e Luca Pini, notaio.",
			[]string{"Signing document=patto signatory=Ugo Bardi signatory=Luca Pini", "Position person=Ugo Bardi position=primo tesoriere"}, []string{"Position person=Ugo Bardi person=Luca Pini"}},
		{"a town and whom it saw die", "Il 7 marzo 1951 fu ucciso a Zorlengo Carlo Bardi, sindaco del paese.",
			[]string{"Death person=Carlo Bardi date=1951-03-07 place=Zorlengo"}, nil},
		{"an office's see and its holder", "Il vescovo di Nola Zorlo morì nel 1172. Vennero Guido Bardi, eletto dai cardinali, e il vescovo di Capua.",
			[]string{"Death person=Zorlo date=1172", "Position person=Zorlo position=vescovo of=Nola"}, []string{"Election body=cardinali body=vescovo di Capua"}},
		{"one of several things", "Guido Bardi e Ugo Pini partirono. Furono approvati tre canoni: il primo vietava ai laici di conferire benefici.",
			nil, []string{"Request who=Guido Bardi", "Request who=primo", "Opposition who=Guido Bardi"}},
		{"who gets votes at the polls", "# Elezioni del 1912\n\nLe elezioni si tennero nel 1912. Ai seggi Zorlen ottenne 629 voti, Mardin 412, Taffen 348.",
			[]string{"ElectionResult candidate=Zorlen votes=629", "ElectionResult candidate=Mardin votes=412"}, []string{"ElectionResult candidate=Mardin votes=629"}},
		{"whose turn it was", "Carlo Bardi partì. La stessa sorte toccò nel 1542 a Ugo Pini: assediato, si arrese e firmò una tregua.",
			[]string{"Occurrence subject=Ugo Pini event=si arrese", "Signing document=tregua signatory=Ugo Pini"}, []string{"Signing document=tregua signatory=Carlo Bardi"}},
		{"what sinks arrives nowhere", "Il vascello Zorlengo andò a picco all'alba.",
			nil, []string{"Arrival"}},
		{"another party", "# Elezioni del 1912\n\nLe elezioni si tennero nel 1912. Il partito monarchico si sciolse. In marzo gli amici di Guido Bardi fondarono il Partito progressista.",
			[]string{"Founding organisation=Partito progressista date=1912-03"}, nil},
		{"a body is no office, a grand master no trade", "I Cavalieri di Nola furono un'organizzazione segreta. Guido Bardi fu eletto gran maestro.",
			[]string{"Position person=Guido Bardi position=gran maestro"}, []string{"Position person=Cavalieri di Nola", "Occupation person=Guido Bardi"}},
		{"a forename behind a semicolon", "Il Bardi morì; Clemente, fuggito a Nola, vi restò un anno.",
			[]string{"Arrival person=Clemente place=Nola"}, []string{"Arrival person=Bardi"}},
		{"no rank for who comes after", "Ugo Bardi ebbe il ministero nel 1871, succedendo al colonnello Carlo Pini.",
			[]string{"Succession successor=Ugo Bardi entity=Carlo Pini"}, []string{"Position person=Ugo Bardi position=colonnello"}},
		{"a meeting that one is invited to", "# Vertice di Erli\n\nNel maggio 1951 il segretario Ugo Bardi portò ai capi l'invito a un vertice.",
			nil, []string{"Event event=vertice point=1951-05"}},
		{"many years later, by the way", "# Congresso di Erli\n\nIl congresso si tenne nel marzo 1921. Il discorso fu stampato il 3 luglio 1921; in Francia apparve soltanto nel 1947. In maggio fu sciolta la Lega.",
			[]string{"Dissolution organisation=Lega date=1921-05"}, []string{"Dissolution organisation=Lega date=1947-05"}},
	} {
		t.Run(c.name, c.run)
	}
}
