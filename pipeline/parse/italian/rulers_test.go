package italian

import "testing"

// Whom a bare office means, who is called by his land, where the story stands, and what agrees
// with what.
func TestRulersAndRealms(t *testing.T) {
	for _, c := range []storyTest{
		{"not the father who is dead", "# Ottone di Valdeck\n\nOttone di Valdeck fu imperatore dal 1210 al 1244. Suo padre, l'imperatore Rodolfo, era morto a Pavia nel 1209. Nel 1215 l'imperatore giunse a Verona.",
			[]string{"Arrival person=Ottone di Valdeck place=Verona date=1215"}, []string{"Arrival person=Rodolfo"}},
		{"who has followed in the office", "Nel 1210 il papa Celestino V morì a Viterbo. Gli succedette Bonifacio IX. Nel 1212 il papa partì per Lione.",
			[]string{"Arrival person=Bonifacio IX place=Lione date=1212"}, []string{"Arrival person=Celestino V"}},
		{"not he of another realm", "Il re Aldo II giunse a Firenze nel 1865. Il re di Prussia Guglielmo I firmò l'alleanza. Il re partì per Torino nel 1866.",
			[]string{"Arrival person=Aldo II place=Torino date=1866"}, []string{"Arrival person=Guglielmo I"}},
		{"not he of another body", "Il presidente Carlo Bassi aprì il congresso. Il presidente della Camera Guido Neri parlò della legge. Il presidente partì per Roma.",
			[]string{"Arrival person=Carlo Bassi place=Roma"}, []string{"Arrival person=Guido Neri"}},
		{"the duke spoken of last", "Il duca di Guisa era a Roma. Il duca di Sessa giunse a Milano e il 9 ottobre il Sessa attaccò Casale. La città resistette. Il duca, richiamato a Bruxelles nel gennaio 1558, partì.",
			[]string{"Arrival person=duca di Sessa place=Bruxelles date=1558-01"}, []string{"Arrival person=duca di Guisa"}},
		{"either of two dukes", "Il duca di Guisa era a Roma; lo scortava il duca di Ferrara. Il duca giunse a Bruxelles nel 1558.",
			nil, []string{"Arrival person=duca"}},
		{"a lord called by his land", "Il duca di Sessa era a Roma. Il 3 maggio 1557 il Sessa giunse a Napoli.",
			[]string{"Arrival person=duca di Sessa place=Napoli date=1557-05-03"}, nil},
		{"a realm is no king", "Il re di Portogallo era povero. Il Portogallo dichiarò guerra alla Spagna.",
			[]string{"Declaration who=Portogallo what=guerra"}, nil},
		{"what a feminine participle is said of", "La battaglia fu combattuta tra l'esercito sardo e le navi comandate da Guido Bardi.",
			nil, []string{"Position person=Guido Bardi position=comandante of=esercito sardo", "Chair body=esercito sardo"}},
		{"who was only said to be dead", "Ma Zollinger, che si diceva ucciso, era invece riparato a Bergamo.",
			[]string{"Arrival person=Zollinger place=Bergamo", "Death person=Zollinger reported"}, []string{"Death person=Zollinger cause"}},
		{"what was to befall somebody", "Natale Bassi, che nel 1844 doveva morire a Civita Castellana, era medico.",
			[]string{"Death person=Natale Bassi date=1844 place=Civita Castellana"}, nil},
		{"a newspaper is no event", "Fondò il giornale «La Vedetta», di cui Carlo Bassi fu direttore fino al novembre 1848.",
			nil, []string{"Event event=La Vedetta"}},
		{"where one is elected is not where one sits", "Carlo Bassi fu eletto deputato alla Costituente per il collegio di Imola; vi sedette a sinistra.",
			[]string{"Membership member=Carlo Bassi body=Costituente"}, []string{"Membership member=Carlo Bassi body=collegio"}},
		{"a title behind the colon of its act", "Fu deliberata la pubblicazione di un settimanale, «L'Alpe», il cui primo numero uscì il 1º novembre 1902.",
			nil, []string{"Founding number=numero organisation=pubblicazione"}},
		{"a motion called back", "Il congresso discusse l'ordine del giorno di Carlo Bassi; quello di Guido Neri passò.",
			[]string{"Work work=ordine del giorno di Guido Neri author=Guido Neri"}, nil},
		{"what was before the council", "# Concilio di Erli\n\nIl concilio di Erli fu celebrato tra il 14 ottobre e il 2 novembre 1127. Lo presiedette Aldo Riva.\n\nNel 1126 i canonici avevano eletto Ugo Neri. Il conte Guido Bardi occupò il palazzo. Carlo Bassi scomunicò il conte il 6 gennaio 1127.",
			[]string{"Event event=Concilio di Erli participant=Aldo Riva"}, []string{"Event event=Concilio di Erli participant=Guido Bardi", "Event event=Concilio di Erli participant=Carlo Bassi"}},
		{"since when is no year for a day", "# Elezioni di Erli\n\nLe elezioni di Erli si tennero il 13 marzo 1921. Il ministro, in carica dal 1919, sciolse la Camera dopo che il 9 gennaio i liberali avevano votato contro la riforma.",
			[]string{"Opposition who=liberali what=riforma date=1921-01-09"}, nil},
		{"their allies", "I liberali, suoi alleati, votarono contro la riforma.",
			[]string{"Opposition who=liberali what=riforma"}, []string{"Opposition who=alleati"}},
		{"what is certain", "Certo è che il 12 novembre 1127 Pietro Neri entrò in Bourges.",
			[]string{"Arrival person=Pietro Neri place=Bourges date=1127-11-12"}, nil},
		{"an election declared void", "Il 20 ottobre 1127 i padri dichiararono nulla l'elezione di Stefano.",
			nil, []string{"Event event=elezione di Stefano"}},
		{"officers elected behind the vote", "L'assemblea elesse presidente Marco Neri con 79 voti contro i 66 andati a Kobal, e vicepresidenti il radicale Guido Bardi e il popolare Carlo Bassi.",
			[]string{"Election body=assemblea elected=Marco Neri role=presidente", "Election body=assemblea elected=Guido Bardi elected=Carlo Bassi role=vicepresidente"}, nil},
		{"electors in the same breath", "I senatori elessero presidente dell'assemblea Marco Neri, i deputati Carlo Bassi.",
			[]string{"Election body=senatori elected=Marco Neri role=presidente", "Election body=deputati elected=Carlo Bassi role=presidente"}, []string{"Position person=Marco Neri position=deputati"}},
		{"a town before a surname", "Il liberale Guido Marn era ministro. Nel collegio di Lukovac Marn fu sconfitto dal socialista Carlo Bassi.",
			nil, []string{"Victory event=collegio"}},
		{"a party and who leads it", "Il Partito contadino di Matija Gradnik fece campagna contro il protezionismo.",
			[]string{"Opposition who=Partito contadino fight=campagna what=protezionismo"}, nil},
		{"an office only offered", "Nel 1906 Sidney Sonnino offrì il sottosegretariato a Carlo Bassi.",
			nil, []string{"Position person=Carlo Bassi position=sottosegretariato"}},
		{"a village in its land", "Carlo Bassi si trasferì a San Polo in Chianti nel 1900.",
			nil, []string{"Residence person=Carlo Bassi place=San Polo date", "Residence person=Carlo Bassi place=Chianti"}},
	} {
		t.Run(c.name, c.run)
	}
}

// What a time, a pronoun or a small word belongs to, and who is none.
func TestWhatBelongsWhere(t *testing.T) {
	for _, c := range []storyTest{
		{"a time at the head of the second clause", "Il governo Bardi sciolse la lega, ma nel gennaio 1899, caduto il ministero, il conte Ugo Neri giunse a Torino.",
			[]string{"Arrival person=Ugo Neri place=Torino date=1899-01"}, []string{"Dissolution organisation=lega agent=governo Bardi date"}},
		{"a time and a place at the head of the second clause", "Guido Bardi sciolse la lega, e il 3 maggio 1899, a Torino, Carlo Neri firmò la tregua.",
			[]string{"Signing document=tregua signatory=Carlo Neri date=1899-05-03"}, []string{"Dissolution organisation=lega agent=Guido Bardi date"}},
		{"a body and what is done with", "# Unione dei ferrovieri\n\nL'Unione dei ferrovieri è stata un'organizzazione sindacale. Caduto il ministero, essa rinacque per iniziativa di Guido Bardi, che ne assunse la direzione.",
			[]string{"Position person=Guido Bardi position=direzione of=Unione dei ferrovieri"}, []string{"Position person=Guido Bardi position=direzione of=ministero"}},
		{"a body is born, though estranged", "# Unione dei ferrovieri\n\nL'Unione dei ferrovieri è stata un'organizzazione sindacale. Nata a Milano il 20 maggio 1894, doveva restare estranea ai partiti.",
			[]string{"Founding organisation=Unione dei ferrovieri date=1894-05-20 place=Milano"}, []string{"Birth person=Unione"}},
		{"the topic and a body in passing", "# Accademia dei Saldi\n\nL'Accademia dei Saldi fu un'accademia letteraria. Alcuni soci aderirono alla Repubblica. Nel 1798 il commissario Haller ne decretò la soppressione.",
			[]string{"Dissolution agent=Haller word=soppressione organisation=Accademia dei Saldi"}, nil},
		{"others who claim", "Carlo Bassi schierò i Galli. Altri vogliono che Guido Bardi sia fuggito.",
			nil, []string{"Proposal who=Galli"}},
		{"who saw somebody fall", "Carlo Bassi, visto cadere il fratello, giunse a Nola nel 1204.",
			[]string{"Arrival person=Carlo Bassi place=Nola date=1204"}, nil},
		{"who proposed that it be refused", "Il trionfo gli fu negato dal senato su proposta di Quinto Rossi.",
			nil, []string{"Proposal who=Quinto Rossi what=trionfo"}},
		{"where a seat is moved to", "# Unione dei ferrovieri\n\nL'Unione dei ferrovieri è stata un'organizzazione sindacale. La sede, dapprima in via Campo Marzio, fu trasferita a Bologna nel 1899.",
			[]string{"Seat seat=sede organisation=Unione dei ferrovieri place=Bologna date=1899"}, nil},
		{"who only sends", "# Rivolta di Erli\n\nLa rivolta di Erli scoppiò il 3 maggio 1648. Luigi Neri, inviato dal conte Guido Bardi con duemila fanti, assalì la porta.",
			[]string{"Event event=Rivolta di Erli participant=Luigi Neri"}, []string{"Event event=Rivolta di Erli participant=Guido Bardi"}},
		{"the number of a division", "Il generale Ugo Neri, comandante della 65, ordinò la ritirata.",
			nil, []string{"Position person=Ugo Neri position=comandante date"}},
		{"whom somebody makes study", "Don Luigi Neri la fece studiare nel collegio delle Orsoline.",
			nil, []string{"Education person=Luigi Neri"}},
		{"who was to be shot", "Un pastore, Antonio Gentile, che per questo sarebbe stato fucilato, avvisò i ribelli.",
			[]string{"Death person=Antonio Gentile cause=sarebbe stato fucilato"}, []string{"Death person=Antonio Gentile cause=sarebbe stato fucilato reported"}},
		{"a surname with a particle", "Li comandava il capitano Ettore Di Lollo. Di Lollo, ferito, giunse a Nola nel 1943.",
			[]string{"Arrival person=Ettore Di Lollo place=Nola date=1943"}, []string{"Arrival person=Lollo"}},
		{"the list one is elected in", "Nel 1946 Guido Bardi fu eletto deputato nelle liste del Partito d'Azione.",
			[]string{"Position person=Guido Bardi position=deputato start=1946"}, nil},
		{"in the course of a year", "# Unione dei ferrovieri\n\nL'Unione dei ferrovieri è stata un'organizzazione sindacale. Vi aderirono nel giro di un anno ottomila iscritti.",
			nil, []string{"Support who=iscritti what=giro"}},
	} {
		t.Run(c.name, c.run)
	}
}

// Polls, offices and who is meant by a small pronoun.
func TestPollsAndPronouns(t *testing.T) {
	for _, c := range []storyTest{
		{"who is behind an initiative", "La lega rinacque per iniziativa di Guido Bardi, che nel 1901 si trasferì a Torino.",
			[]string{"Arrival person=Guido Bardi place=Torino date=1901"}, nil},
		{"the elections of another year", "# Elezioni di Erli del 1951\n\nLe elezioni di Erli del 1951 si tennero il 27 maggio. Alle elezioni del 1946 avevano prevalso i socialisti.",
			nil, []string{"Event event=Elezioni di Erli del 1951 point=1946"}},
		{"who did not get in", "# Elezioni di Erli\n\nLe elezioni di Erli si tennero nel 1951. Non riuscì eletto Nello Fabbri.",
			[]string{"ElectionResult election=Elezioni di Erli elected=Nello Fabbri denied"}, nil},
		{"a first name like a preposition", "Lo aveva sostituito Nello Fabbri, già segretario della Camera del lavoro.",
			[]string{"Position person=Nello Fabbri position=segretario of=Camera del lavoro"}, nil},
		{"somebody's brother had the office", "# Niccolò Dandini\n\nNiccolò Dandini nacque a Cesena nel 1512. Chiamato a Roma dal fratello, allora segretario di Paolo III, entrò nel collegio.",
			nil, []string{"Position person=Niccolò Dandini position=segretario"}},
		{"not to the dead", "# Niccolò Dandini\n\nNiccolò Dandini nacque a Cesena nel 1512. Nel 1543, morto Bernardino Castelli, gli fu conferito il vescovado di Caserta.",
			[]string{"Position person=Niccolò Dandini position=vescovado of=Caserta start=1543"}, []string{"Position person=Bernardino Castelli"}},
		{"a verb like a noun behind a pronoun", "# Niccolò Dandini\n\nNiccolò Dandini nacque a Cesena nel 1512. Quando Carlo Neri gli chiese di restare in città, rifiutò.",
			[]string{"Request who=Carlo Neri whom=Niccolò Dandini"}, []string{"Rejection body=Carlo Neri"}},
		{"followers and who leads them", "I repubblicani di Ivo Tassinari si opposero alla legge.",
			[]string{"Opposition who=repubblicani what=legge"}, nil},
		{"who comes in late", "# Elezioni di Erli\n\nLe elezioni di Erli si tennero nel 1951. Non fu eletto Ugo Fabbri, mentre entrò in consiglio, prima donna in città, la maestra Ines Corradini.",
			nil, []string{"Membership member=Ugo Fabbri"}},
		{"who asks for leave goes himself", "Mario gli chiese il permesso di tornare a Roma.",
			[]string{"Arrival person=Mario place=Roma planned"}, nil},
	} {
		t.Run(c.name, c.run)
	}
}

// What a body is called, and which body a word means.
func TestWhichBody(t *testing.T) {
	for _, c := range []storyTest{
		{"what a league is for", "Nel 1882 Adele Ferrandi fondò la Lega per gli interessi femminili.",
			[]string{"Founding organisation=Lega per gli interessi femminili founder=Adele Ferrandi date=1882"}, nil},
		{"not what is done for the third time", "Nel 1882 Adele Ferrandi fondò la Lega per la terza volta.",
			[]string{"Founding organisation=Lega founder=Adele Ferrandi date=1882"}, nil},
		{"a federation in passing", "# Congresso di Erli\n\nIl congresso di Erli fu una riunione della Federazione alpina del lavoro. Si discusse l'adesione alla federazione internazionale. Parlò Guido Bardi. Rispose Carlo Neri. La federazione fu sciolta nel 1925.",
			[]string{"Dissolution organisation=Federazione alpina del lavoro date=1925"}, []string{"Dissolution organisation=federazione internazionale"}},
		{"another movement", "# Partito contadino\n\nIl Partito contadino fu un partito politico. L'eredità fu raccolta dal Movimento per l'autonomia alpina, nato nel 1946.",
			[]string{"Founding organisation=Movimento per l'autonomia alpina date=1946"}, []string{"Founding organisation=Partito contadino date=1946"}},
		{"a paper is no party", "# Partito contadino\n\nIl Partito contadino fu un partito politico. Ebbe per organo il settimanale «La Scure», fondato nel 1920 da Guido Bardi, che ne restò direttore.",
			[]string{"Position person=Guido Bardi position=direttore of=La Scure"}, []string{"Chair body=Partito contadino head=direttore"}},
		{"what was left is not what one presides over", "# Partito contadino\n\nIl Partito contadino fu un partito politico. Nacque nel 1919, quando alcuni decisero di staccarsi dall'Unione repubblicana. Primo presidente ne fu Guido Bardi.",
			[]string{"Chair body=Partito contadino head=presidente person=Guido Bardi"}, []string{"Chair body=Unione repubblicana"}},
		{"members sent to an assembly", "Claude Perrier era avvocato. Nel 1924 il partito mandò alla Camera Perrier e il medico Paul Grange. A Perrier succedette Louis Rosset.",
			[]string{"Succession entity=Louis Rosset predecessor=Claude Perrier"}, nil},
		{"whose secretary one of the founders was", "Guido Bardi fu tra i fondatori dell'Accademia dei Saldi, di cui tenne la segreteria.",
			[]string{"Position person=Guido Bardi position=segreteria of=Accademia dei Saldi"}, nil},
		{"whom a general has put out", "Guido Bardi nacque a Pisa. Il generale Brune lo fece escludere dal corpo legislativo.",
			[]string{"Membership member=Guido Bardi body=corpo legislativo"}, []string{"Membership member=Brune"}},
		{"what he was comes first", "# Guido Bardi\n\nGuido Bardi nacque a Bergamo nel 1751. Reduce dopo Marengo, prese parte ai Comizi di Lione.",
			[]string{"Participation participant=Guido Bardi noun=parte event=Comizi di Lione"}, []string{"Participation participant=Reduce"}},
		{"whom somebody called to a body", "# Guido Bardi\n\nGuido Bardi nacque a Bergamo nel 1751. Carlo Neri l'aveva chiamato a far parte della Congregazione di Stato.",
			nil, []string{"Membership member=Carlo Neri"}},
		{"himself", "Evrenos, cui il sultano Bayezid aveva affidato Erli mentre egli stesso giungeva a Nola nel 1396, morì.",
			[]string{"Arrival person=Bayezid place=Nola date=1396"}, nil},
	} {
		t.Run(c.name, c.run)
	}
}

// What somebody was sent to, and who goes on behind a colon.
func TestSentAndGone(t *testing.T) {
	for _, c := range []storyTest{
		{"sent at somebody's death", "Nel 1471, alla morte di Borso Neri, il duca Ugo Riva mandò Guido Bardi a Ferrara.",
			nil, []string{"Condemnation", "Death person=Guido Bardi"}},
		{"whose son is another", "Niccolò Piccinino assediò Nola. Carlo Bardi sostenne Niccolò, figlio di Leonello.",
			[]string{"Kinship child=Niccolò whose=Leonello"}, []string{"Kinship child=Niccolò Piccinino"}},
		{"whom somebody sent goes on", "# Guido Bardi\n\nGuido Bardi nacque a Pisa nel 1422. Nel 1471 il duca Ugo Riva lo mandò a Ferrara per trattare: fallito il tentativo, riparò a Mantova.",
			[]string{"Arrival person=Guido Bardi place=Mantova"}, []string{"Arrival person=Ugo Riva place=Mantova"}},
		{"who was to found a party", "Parlò Vilmos Mezőfi, che avrebbe in seguito fondato il Partito agrario.",
			[]string{"Founding organisation=Partito agrario founder=Vilmos Mezőfi"}, nil},
		{"another peace than the treaty", "# Trattato di Nola\n\nIl trattato di Nola fu firmato il 3 maggio 1557. Il duca era povero. La pace, conclusa a Pisa il giorno di Natale, restituì Lodi al duca.",
			[]string{"Event event=pace point=1557-12-25 place=Pisa"}, []string{"Event event=Trattato di Nola point=1557-12-25"}},
		{"who was acclaimed to the chair", "# Congresso di Nola\n\nIl congresso di Nola si aprì il 3 maggio 1901. A presidente fu acclamato Carlo Neri. Lo stesso presidente sostenne la proposta di Ugo Riva.",
			[]string{"Support who=Carlo Neri what=proposta di Ugo Riva"}, nil},
		{"in prison, in a town", "Natale Bassi morì in carcere a Civita Castellana nel 1844. Ugo Riva finì i suoi giorni in galera.",
			[]string{"Death person=Natale Bassi date=1844 place=Civita Castellana"}, []string{"Death person=Ugo Riva noun=giorni place=galera"}},
		{"not his brother who fell", "Giscone era fratello di Annone. Annone, visto cadere Giscone, fu preso: condotto a Roma, vi morì nel 202.",
			nil, []string{"Death person=Giscone date"}},
		{"not the assembly that was promised", "Il principe promise una dieta, ma un governo provvisorio si insediò in municipio. Andrej Neri ne assunse la presidenza.",
			nil, []string{"Position person=Andrej Neri position=presidenza of=dieta", "Chair office=presidenza body=dieta"}},
		{"a daughter given in marriage", "# Guido Bardi\n\nGuido Bardi nacque a Pisa nel 1422. Sposò Anna Riva, da cui ebbe Carlo e Margherita, andata in moglie a Giacomo Trotti.",
			[]string{"Marriage person=Guido Bardi spouse=Anna Riva"}, []string{"Marriage person=Guido Bardi spouse=Giacomo Trotti"}},
	} {
		t.Run(c.name, c.run)
	}
}
