package italian

import (
	"slices"
	"testing"
)

// TestAside checks that what stands aside of a clause takes nothing from it: pronouns
// behind the verb, absolute constructions, names in apposition.
func TestAside(t *testing.T) {
	for _, c := range []struct{ text, clause string }{
		{"Il duca aveva loro promesso la salvezza.", "main | promettere | subject=Il duca | object=la salvezza"},
		{"Il generale impose loro una taglia.", "main | imporre | subject=Il generale | object=una taglia"},
		{"Ai ribelli fu loro concesso un armistizio.", "main | concedere | passive | a=ribelli | subject=un armistizio"},
		{"Il duca perse loro casa.", "main | perdere | subject=Il duca | object=loro casa"},
		{"Fallita la mediazione del vescovo, Pio Sala, nel 1382 Guido Neri passò il fiume.", "main | passare | subject=Guido Neri | object=il fiume | time=nel 1382"},
		{"Fallita la mediazione del vescovo Sala nel 1382, Neri passò il fiume.", "participle | fallire | subject=la mediazione del vescovo Sala | time=nel 1382"},
		{"Il consiglio comunale, contrario Neri, deliberò la resa.", "main | deliberare | subject=Il consiglio comunale | contrario=Neri | object=la resa"},
		{"Il senato, dissenziente il doge Ugo Neri, approvò la resa.", "main | approvare | subject=Il senato | contrario=il doge Ugo Neri | object=la resa"},
		{"Benzoni assunse la presidenza e Rasponi il ministero.", "main | assumere | subject=Rasponi | object=il ministero"},
		{"Jacopo dal Verme giunse tardi. Dal Verme si ritirò.", "main | ritirare | reflexive | subject=Dal Verme"},
		{"Giunse tardi. Dal Verme si ritirò.", "main | ritirare | reflexive | da=Verme"},
		{"Morto senza figli Guido Neri, il ducato passò alla Francia.", "participle | morire | senza=figli | subject=Guido Neri"},
		{"Nemmeno Ugo Neri fu rieletto.", "main | rieleggere | passive | denied | subject=Ugo Neri"},
		{"Vinse Sala; neppure il re firmò la pace.", "main | firmare | denied | subject=il re | object=la pace"},
		{"Non solo il re firmò la pace.", "main | firmare | subject=il re | object=la pace"},
		{"Passato il Mincio a Goito, il re tornò.", "participle | passare | passive | subject=il Mincio | a=Goito"},
		{"Passata la Savoia alla Francia, il re tornò.", "participle | passare | subject=la Savoia | a=Francia"},
		{"La appoggiarono Sala e, dopo qualche esitazione, Bardi.", "main | appoggiare | subject=Sala e, dopo qualche esitazione, Bardi"},
		{"Vi presero parte Ugo Neri per la Francia e Pio Sala per la Spagna.", "main | prendere | object=parte | subject=Ugo Neri per la Francia e Pio Sala per la Spagna"},
		{"L'assedio durò dalla primavera del 103 a.C. al febbraio del 102.", "main | durare | subject=L'assedio | time=dalla primavera del 103 a.C. al febbraio del 102"},
		{"Il trattato fu concluso tra la Francia da una parte e la Spagna, l'Inghilterra e la Svezia dall'altra.", "main | concludere | passive | subject=Il trattato | tra=la Francia da una parte e la Spagna, l'Inghilterra e la Svezia"},
		{"Il trattato fu concluso dal re da una parte.", "main | concludere | passive | subject=Il trattato | da=re"},
		{"Trattato concluso nel 1697 a Nola; vi accedette l'Impero.", "main | accedere | subject=l'Impero"},
		{"Un comitato del quale facevano parte Ugo Neri, Guido Sala e Pio Bardi chiamò il popolo alle armi.", "main | chiamare | subject=Un comitato | object=il popolo | a=armi"},
		{"La pace non durò che quattro anni.", "main | durare | subject=La pace | object=quattro anni"},
		{"Il re non sapeva che la pace era finita.", "main | sapere | denied | subject=Il re"},
		{"Il colpo con cui, di notte, il presidente sciolse la Camera aprì la strada al principe.", "relative | sciogliere | di=notte | subject=il presidente | object=la Camera"},
		{"Vi giunsero, a Hal, il maresciallo Neri e Pio Sala.", "main | giungere | a=Hal | subject=il maresciallo Neri e Pio Sala"},
		{"Partì nel 1914. Sei giorni dopo il re, ferito, abdicò.", "main | abdicare | subject=il re | time=Sei giorni dopo"},
		{"La divisione prese terra a Ras Hamid.", "main | prendere | subject=La divisione | object=terra | a=Ras Hamid"},
		{"Il ministro dell'Interno difese l'operato delle autorità, e la mozione passò con 214 voti.", "main | difendere | subject=Il ministro dell'Interno | object=l'operato delle autorità"},
		{"Giovanni, firmata a Nola una tregua, partì.", "participle | firmare | passive | a=Nola | subject=una tregua"},
		{"Orlando partì per Nola.", "main | partire | subject=Orlando | per=Nola"},
		{"Orlando i fazzoletti, il sarto si ferì.", "gerund | orlare | subject=il sarto | object=i fazzoletti"},
	} {
		if got := clauseLines(t, c.text); !slices.Contains(got, c.clause) {
			t.Errorf("%s\n got %q\nwant %q", c.text, got, c.clause)
		}
	}
}

// TestWhoAgain checks whom a bare forename, a ruler's office and "il secondo" mean again.
func TestWhoAgain(t *testing.T) {
	for _, c := range []struct {
		text, record string
		want         bool
	}{
		{"Il re Filippo III entrò in Bruges. Filippo vinse. Il vescovo di Nola, Filippo di Erli, morì. Filippo fondò l'abbazia di Santa Maria.", "Founding organisation=abbazia di Santa Maria founder=Filippo III", true},
		{"Il medico Ugo Neri e il notaio Pio Sala partirono. Il primo decreto abolì la tassa; il secondo abolì la decima.", "Opposition who=Pio Sala what=decima", false},
		{"Si formò un governo, del quale Guido Neri assunse la presidenza e Pio Sala il ministero della Guerra; ne faceva parte anche Ugo Bardi.", "Membership member=Ugo Bardi noun=parte body=governo", true},
		{"# Battaglia di Erli\n\nLa battaglia di Erli fu combattuta il 3 maggio 1512.\n\nNel 1504 il re aveva perso Nola. Nel 1511 Guido Neri passò il fiume.\n\nL'ala destra era guidata da Pio Sala.", "Event event=Battaglia di Erli army=ala participant=Pio Sala", true},
		{"# Battaglia di Erli\n\nLa battaglia di Erli fu combattuta il 3 maggio 1512.\n\nNel 1504 il re perse Nola. Nel 1511 Guido Neri passò il fiume.\n\nIl papa fece rompere il ponte e Pio Sala cadde.", "Event event=Battaglia di Erli participant=Pio Sala", true},
		{"# Battaglia di Erli\n\nLa battaglia di Erli fu combattuta il 3 maggio 1512.\n\nNel 1504 il re perse Nola. Pio Sala cadde.", "Event event=Battaglia di Erli participant=Pio Sala", false},
		{"# Battaglia di Erli\n\nLa battaglia di Erli fu combattuta il 3 maggio 1512. Ugo Neri si spense a Nola il 19 maggio 1518. Pio Sala fu ucciso il 4 settembre.", "Death person=Pio Sala date=1512-09-04", true},
		{"# Ugo Neri\n\nUgo Neri nacque il 3 maggio 1480. Il padre morì nel 1518. Il 4 settembre Ugo Neri si spense.", "Death person=Ugo Neri date=1518-09-04", true},
		{"La lettera del ministro della Guerra Ugo Neri fu letta in aula.", "Position person=Ugo Neri position=ministro della Guerra", true},
		{"Il primo ministro, il duca di Rovedra, lasciò la città.", "Position person=duca di Rovedra position=primo ministro", true},
		{"Il primo ministro, il duca di Rovedra e il conte di Erli partirono.", "Position person=duca di Rovedra position=primo ministro", false},
		{"Della vicenda nacque una leggenda: «Viva il re», scrisse nel 1812 il poeta Ugo Neri.", "Quotation source=Ugo Neri words=Viva il re", true},
		{"Il 3 maggio 1848 rimase ucciso lo studente Pietro Sala.", "Death person=Pietro Sala date=1848-05-03", true},
		{"Guido Neri partì nel 1848. Sarebbe caduto l'anno dopo difendendo Roma.", "Death person=Guido Neri date=1849", true},
		{"# Battaglia di Erli\n\nLa battaglia di Erli fu combattuta il 14 settembre 1512.\n\nNell'agosto del 1512 Pio Sala passò il fiume. All'alba del 14 Guido Neri uscì dal bosco e Ugo Bardi fu ucciso.", "Event event=Battaglia di Erli participant=Ugo Bardi", true},
		{"# Pace di Erli (1513)\n\nCon questo nome, che altri patti (1512, 1586, 1618) portano, s'intende l'accordo di Erli. Pio Sala morì il 30 luglio.", "Death person=Pio Sala date=1513-07-30", true},
		{"Dopo la morte di Pio Sala, che scrisse un libello, il re partì.", "Work work=libello author=Pio Sala", true},
		{"# Congresso di Erli\n\nIl congresso di Erli si aprì nel 1513. Presenziarono il conte Ugo Neri per l'imperatore e, per la Francia, l'abate Pio Sala.", "Event event=Congresso di Erli participant=Ugo Neri participant=Pio Sala", true},
		{"L'assedio durò dalla primavera del 103 a.C. al febbraio del 102.", "Event event=assedio start=-103 end=-102-02", true},
		{"# Battaglia di Erli\n\nScontro fra i friulani e gli ottomani (17 luglio 1542), durante la guerra del sale.", "Event event=Battaglia di Erli point=1542-07-17", true},
		{"Il governo chiese l'intervento della Francia, che il ministro Pio Sala rifiutò.", "Rejection body=Pio Sala what=intervento della Francia", true},
		{"# Battaglia di Erli\n\nLa battaglia di Erli fu combattuta il 3 maggio 1512. Quattro giorni più tardi i due eserciti si sarebbero scontrati di nuovo a Vidor.", "Event event=Battaglia di Erli who=eserciti place=Vidor", false},
		{"La congiura fu il tentativo, fallito, di uccidere il duca Ugo Neri e di avvelenare Pio Sala.", "Death person=Ugo Neri planned", true},
		{"La congiura fu il tentativo, fallito, di uccidere il duca Ugo Neri e di uccidere Pio Sala.", "Death person=Pio Sala planned", true},
		{"Il duca, ferito, di Erli uccise Ugo Neri.", "Death person=Ugo Neri planned", false},
		{"Ne erano a parte il castellano Ugo Neri, il medico Pio Sala e due monaci, don Guido e don Mauro.", "Position person=Guido person=Mauro position=castellano", false},
		{"A Pio Sala, ferito, il papa commutò la pena: morì a Nola nel 1563.", "Death person=Pio Sala date=1563 place=Nola", true},
		{"Pio Sala vide Paolo III: morì a Nola nel 1563.", "Death person=Pio Sala date=1563 place=Nola", true},
		{"Corse voce che il medico avesse avvelenato Ugo Neri.", "Death person=Ugo Neri cause=avesse avvelenato reported", true},
		{"Ugo Neri fu battuto a Nola (19 maggio 1866) e, una settimana dopo, a Vidor.", "Event event=Vidor point=1866-05-26 loser=Ugo Neri", true},
		{"# Rivolta dei cestai\n\nRivolta dei cestai è detta la sollevazione che insanguinò Palermo dal 3 al 9 settembre 1773.", "Event event=Rivolta dei cestai place=Palermo start=1773-09-03 end=1773-09-09", true},
		{"# Rivolta di Erli\n\nUna lite, uno sparo: così comincia, la mattina del 3 maggio 1712, la sollevazione dei cestai.", "Event event=Rivolta di Erli start=1712-05-03", true},
		{"# Guerra di Erli\n\nLa guerra di Erli durò due anni. Il papa dichiarò guerra nel 1512. Furono presi molti castelli. Il duca cedette. La guerra finì nel 1513.", "Event event=Guerra di Erli end=1513", true},
		{"Guido Neri si nascose. Lo arrestò il 3 maggio 1712 un gendarme, Ugo Sala. Processato in giugno, morì a Vidor.", "Death person=Guido Neri place=Vidor", true},
		{"Guido Neri conobbe Ugo Sala. Partito in fretta, morì a Vidor.", "Death person=Guido Neri place=Vidor", true},
		{"Furono arrestati sedici deputati e i generali Neri, Sala e Bardi.", "Position person=Neri person=Sala person=Bardi position=generale", true},
		{"Il critico Ugo Neri preferì la pace di Nola: la giudicò «più lunga di quella di Vidor».", "Quotation source=Ugo Neri words=più lunga di quella di Vidor", true},
		{"# Pace di Erli\n\nLa pace di Erli fu firmata il 30 ottobre 1697. Il conte, che voleva il ritorno allo stato del 1659, cedette dopo la morte di Ugo Neri (10 agosto).", "Death person=Ugo Neri date=1659-08-10", false},
		{"# Colpo di Stato del 1851\n\nIl colpo con cui, nella notte fra il 1º e il 2 dicembre 1851, il presidente sciolse la Camera aprì la strada al principe.\n\nLa riforma era stata respinta il 19 luglio.\n\nDuecento deputati votarono. Il 3 morì Ugo Neri.", "Death person=Ugo Neri date=1851-12-03", true},
		{"# Assedio di Erli\n\nL'assedio di Erli (12 novembre 1914 – 3 marzo 1915) durò sedici settimane. Un assalto, sferrato il 21, fallì. Il 5 gennaio morì Ugo Neri.", "Death person=Ugo Neri date=1915-01-05", true},
		{"# Assedio di Erli\n\nL'assedio di Erli (12 novembre 1914 – 3 marzo 1915) durò sedici settimane. Il 21 novembre morì Ugo Neri.", "Death person=Ugo Neri date=1914-11-21", true},
		{"Halil Neri, prigioniero a Rangoon fino al 1919, fu poi deputato.", "Position person=Halil Neri position=deputato end=1919", false},
		{"# Moti di Erli\n\nCon l'espressione moti di Erli si indicano i disordini scoppiati nel febbraio 1898 a Nola.", "Event event=Moti di Erli point=1898-02 place=Nola", true},
		{"# Conferenza di Erli\n\nLa conferenza di Erli si aprì il 14 marzo 1713. Pio Sala visitò Nola. Il re vi mandò come osservatore Guido Neri.", "Arrival person=Guido Neri place=Nola", false},
		{"# Conferenza di Erli\n\nLa conferenza di Erli si aprì il 14 marzo 1713. Restò in vigore fino alla Rivoluzione. Guido Neri vi guadagnò il titolo di duca.", "Participation participant=Guido Neri event=Rivoluzione", false},
		{"# Conferenza di Erli\n\nFu a Erli, nel palazzo dei vescovi, che il 14 marzo 1713 si aprì la conferenza incaricata di comporre la lite.", "Event event=Conferenza di Erli start=1713-03-14 place=Erli", true},
		{"# Conferenza di Erli\n\nLa conferenza di Erli si aprì il 14 marzo 1713. In maggio giunse la notizia della pace di Utrecht.\n\nL'accordo fu sottoscritto il 2 giugno 1713.", "Event event=pace di Utrecht point=1713-06-02", false},
		{"Vi nacque Ugo Neri, che sarebbe diventato papa.", "Position person=Ugo Neri position=papa", true},
		{"Il moto, che sarebbe stato fomentato da Ugo Neri, scoppiò nel 1848.", "Event event=moto participant=Ugo Neri reported", true},
		{"Ottorino della Gherardesca fu eletto sindaco. Nel 1502 Della Gherardesca morì.", "Death person=Ottorino della Gherardesca date=1502", true},
	} {
		if got := recordLines(t, c.text); slices.Contains(got, c.record) != c.want {
			t.Errorf("%s\n got %q\n%q should be there: %v", c.text, got, c.record, c.want)
		}
	}
}

// What a sentence tells in passing of other years, other papers and other offices.
func TestToldInPassing(t *testing.T) {
	for _, c := range []storyTest{
		{"where he would die", "# Rivolta di Nola\n\nLa rivolta di Nola scoppiò il 22 febbraio 1848. Il 24 Ugo Riva fuggì in Francia, dove sarebbe morto, a Lione, il 26 agosto 1850. Un decreto del 5 marzo abolì il dazio; quello del 27 aprile soppresse la schiavitù.",
			[]string{"Arrival person=Ugo Riva place=Francia date=1848-02-24", "Death person=Ugo Riva date=1850-08-26", "Event event=decreto point=1848-03-05", "Opposition who=decreto what=schiavitù"}, []string{"Arrival person=Ugo Riva place=Lione", "Event event=decreto point=1850"}},
		{"a day before a plural", "# Rivolta di Nola\n\nLa rivolta di Nola scoppiò nel 1848. Il 23 studenti e operai si radunarono in piazza.", nil, []string{"Event event=Rivolta di Nola count"}},
		{"a name with an article", "# Rivolta di Nola\n\nLa rivolta di Nola scoppiò nel 1848. Si insediò un governo provvisorio. Lo presiedeva Jacques Dupont de l'Erli; ne facevano parte Ugo Riva e Carlo Neri.",
			[]string{"Membership member=Ugo Riva member=Carlo Neri noun=parte body=governo provvisorio"}, nil},
		{"the same year", "# Lega di Nola\n\nLa Lega di Nola nacque nel 1847. Il congresso ebbe luogo a Lodi dal 28 maggio al 4 giugno dello stesso anno.", []string{"Event event=congresso what=luogo start=1847-05-28 end=1847-06-04"}, nil},
		{"the year after", "Il congresso ebbe luogo a Lodi dal 27 ottobre 1847 al 3 febbraio dell'anno successivo.", []string{"Event event=congresso what=luogo start=1847-10-27 end=1848-02-03"}, nil},
		{"not asked for", "Il legato chiese che Ugo Riva non sedesse fra i giudici.", []string{"Position person=Ugo Riva position=giudice denied"}, nil},
		{"sent where he died", "Il re esiliò Ugo Riva a Lodi, dove morì nel 1854.", []string{"Death person=Ugo Riva date=1854 place=Lodi"}, nil},
		{"himself gone where he died", "Ugo Riva mandò una lettera e andò a Lodi, dove morì nel 1854.", []string{"Death person=Ugo Riva date=1854 place=Lodi"}, nil},
		{"another too", "Vi aderì, vinto dalle insistenze del cardinale Ugo Riva, anche il re.", nil, []string{"Position person=Ugo Riva position=re"}},
	} {
		t.Run(c.name, c.run)
	}
}
