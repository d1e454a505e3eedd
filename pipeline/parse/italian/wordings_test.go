package italian

import "testing"

// What a dictionary's headword and its gloss say, they say of the topic.
func TestGlossSpeaksOfTopic(t *testing.T) {
	for _, c := range []storyTest{
		{"a life in two participles", "---\ntitle: Guido Lanfranchi\n---\nLANFRANCHI, Guido. – Scrittore e patriota italiano, nato nel 1820 a Pisa; morto a Siena il 3 marzo 1890. Nel 1848 Lanfranchi riparò in Sardegna.",
			[]string{"Birth person=Guido Lanfranchi date=1820 place=Pisa", "Death person=Guido Lanfranchi date=1890-03-03 place=Siena", "Occupation person=Guido Lanfranchi occupation=Scrittore", "Arrival person=Guido Lanfranchi place=Sardegna"}, nil},
		{"not in the middle of a text", "---\ntitle: Guido Lanfranchi\n---\nGuido Lanfranchi morì nel 1890. Fu sepolto a Pisa. Scrittore e patriota, nato a Siena.",
			nil, []string{"Birth person=Guido Lanfranchi"}},
	} {
		t.Run(c.name, c.run)
	}
}

// Who gets an office, who does what a cleft says, who came for whom.
func TestTurnedSentences(t *testing.T) {
	for _, c := range []storyTest{
		{"offices first", "Segretari furono nominati Carlo Dossi e Ugo Neri.",
			[]string{"Position person=Carlo Dossi person=Ugo Neri position=segretario"}, nil},
		{"the proposer is not elected", "Su invito del decano, John Brown, ambasciatore a Berna, venne scelto presidente il duca di Broglie.",
			[]string{"Position person=duca di Broglie position=presidente"}, []string{"Position person=John Brown position=presidente"}},
		{"nobody is what a cleft points at", "Guido Bardi partì. Ad aprire la porta fu un soldato, lo svizzero Hans Keller.",
			[]string{"Occupation person=Hans Keller occupation=soldato"}, []string{"Occupation person=Guido Bardi"}},
		{"at the head", "# Rivolta di Erli\n\nLa rivolta di Erli scoppiò nel 1542. Ne fu a capo Guido Bardi, fabbro.",
			[]string{"Event event=Rivolta di Erli word=capo participant=Guido Bardi", "Occupation person=Guido Bardi occupation=fabbro"}, []string{"Position person=Guido Bardi position=capo"}},
		{"not hesitating is doing", "I socialisti non tardarono a schierarsi con gli operai. I liberali non esitarono a firmare il trattato.",
			[]string{"Support who=socialisti what=operai"}, []string{"Support who=socialisti what=operai denied"}},
		{"what the sentence is about", "I liberali persero. Quanto ai socialisti, si schierarono con gli operai.",
			[]string{"Support who=socialisti what=operai"}, []string{"Support who=liberali"}},
		{"what a that-clause says, from its first word on", "Guido Bardi sostenne che, dopo la sconfitta, l'esercito era allo stremo.",
			[]string{"Declaration who=Guido Bardi what=dopo la sconfitta, l'esercito era allo stremo"}, nil},
		{"with what it quotes, where that is all it says", "Guido Bardi disse che era «un uomo libero».",
			[]string{"Declaration who=Guido Bardi what=era «un uomo libero»"}, nil},
		{"what was seized is the booklet", "Guido Bardi scrisse un opuscolo, subito sequestrato, e partì.",
			nil, []string{"Occurrence subject=Guido Bardi"}},
		{"the comma closes the relative clause", "Guido Bardi, che guidava la delegazione, e Ugo Pini firmarono il trattato.",
			[]string{"Chair body=delegazione person=Guido Bardi", "Signing document=trattato signatory=Guido Bardi signatory=Ugo Pini"}, []string{"Chair body=delegazione person=Guido Bardi person=Ugo Pini"}},
		{"and its object", "Parlarono Guido Bardi, che dirigeva la cooperativa, e il gruppo pisano.",
			[]string{"Chair body=cooperativa person=Guido Bardi"}, []string{"Chair body=cooperativa body=gruppo pisano person=Guido Bardi"}},
		{"an adjective before its noun", "La vecchia capitale, Nadur, fu presa. La giovane maestra Rosa Bini tornò.",
			[]string{"Occupation person=Rosa Bini occupation=maestra"}, nil},
		{"what one refuses to do something with", "Il papa emanò un decreto, che l'assemblea si rifiutò di accettare.",
			[]string{"Rejection body=assemblea what=decreto"}, []string{"Rejection body=assemblea what=accettare"}},
		{"a noun that looks like a participle", "I padri riaffermarono l'autorità del concilio, tesi sostenuta dai teologi di Pisa.",
			[]string{"Support who=teologi di Pisa what=tesi"}, []string{"Support who=teologi di Pisa what=padri"}},
		{"a motto and an emblem", "# Accademia delle reti\n\nL'Accademia delle reti è un'istituzione. Fondata nel 1657 da Ugo Pini, ebbe per motto «Vedendo e rivedendo» e per emblema una lampada.",
			[]string{"Founding organisation=Accademia delle reti founder=Ugo Pini date=1657"}, []string{"Founding organisation=lampada"}},
		{"in a street", "# Accademia delle reti\n\nL'Accademia delle reti è un'istituzione. Ha sede a Nola, in corso Garibaldi.",
			[]string{"Seat organisation=Accademia delle reti seat=sede place=Nola"}, nil},
		{"a paper that bears a common noun", "# Il Risveglio\n\nIl Risveglio è stato un quotidiano italiano, fondato a Pavia nel 1896 da Ugo Pini.",
			[]string{"Founding organisation=Il Risveglio founder=Ugo Pini date=1896 place=Pavia"}, nil},
		{"some of the delegates", "# Congresso di Erli\n\nAl congresso di Erli parteciparono 411 delegati in rappresentanza di 20 paesi, fra cui Ugo Pini e Anna Corti.",
			[]string{"Participation participant=Ugo Pini participant=Anna Corti event=Congresso di Erli"}, nil},
		{"delegates and nothing delegated", "# Congresso di Erli\n\nAl congresso di Erli parteciparono delegati di 20 paesi.",
			[]string{"Event event=Congresso di Erli count=20 countOf=paesi"}, nil},
		{"against whom a war is", "Nella guerra contro Ugo Pini, a Nola, Guido Bardi combatté nel 1102.",
			nil, []string{"Opposition who=Guido Bardi what=Ugo Pini date=1102"}},
		{"no name belongs to a wedding", "Guido Bardi sposò in seconde nozze Anna Corti.",
			[]string{"Marriage person=Guido Bardi spouse=Anna Corti"}, []string{"Event event=seconde nozze Anna Corti"}},
		{"whose delegates", "Il trattato fu firmato dai delegati di Francia, Spagna e Portogallo.",
			[]string{"Signing document=trattato signatory=delegati di Francia, Spagna e Portogallo"}, nil},
		{"set against one another", "# Assedio di Erli\n\nL'assedio di Erli vide contrapposte le truppe imperiali, comandate da Guido Bardi, e la guarnigione veneziana di Ugo Pini.",
			[]string{"Event event=Assedio di Erli participant=truppe imperiali participant=guarnigione veneziana di Ugo Pini"}, nil},
		{"the first of whom", "# Battaglia di Erli\n\nLa battaglia di Erli terminò con la vittoria dei primi.",
			nil, []string{"Victory event=Battaglia di Erli winner=primi"}},
		{"who read the thesis", "Guido Bardi si laureò a Pola nel 1886 con una tesi sulla febbre, relatore Ugo Pini.",
			[]string{"Education person=Guido Bardi school=Pola date=1886"}, []string{"Education person=Ugo Pini"}},
		{"an adjective that looks like a verb", "Anna Corti nacque a Pola. Contraria all'intervento, si schierò con i riformisti.",
			[]string{"Opposition who=Anna Corti what=intervento"}, nil},
		{"parties with their men in brackets", "# Comitato di Erli\n\nIl comitato di Erli fu un'organizzazione. Vi aderirono il Partito Liberale (Ugo Pini), la Democrazia Cristiana (Carlo Rota) e il Partito Agrario.",
			[]string{"Membership member=Partito Liberale member=Democrazia Cristiana member=Partito Agrario body=Comitato di Erli"}, nil},
		{"no relative clause behind what was decided", "Il generale Guido Bardi decise di iniziare la ritirata che il re autorizzò.",
			[]string{"Adoption body=Guido Bardi decision=iniziare la ritirata"}, nil},
		{"a participle that looks like 'you'", "Le forze armate, guidate dal generale Guido Bardi, soppressero la rivolta.",
			[]string{"Chair body=forze armate person=Guido Bardi", "Opposition who=forze armate what=rivolta"}, nil},
		{"how he said it", "«Abbiamo vinto la guerra», annunciò trionfante il generale Guido Bardi.",
			[]string{"Quotation source=Guido Bardi words=Abbiamo vinto la guerra"}, nil},
		{"of what he accused it", "Guido Bardi accusò il governo di «viltà».",
			[]string{"Condemnation who=Guido Bardi what=governo"}, nil},
		{"a paper that says so", "Il congresso approvò un documento che definiva la guerra «un crimine contro l'umanità».",
			[]string{"Quotation source=documento words=un crimine contro l'umanità"}, nil},
		{"those against", "La proposta fu discussa. A favore votarono i liberali, contro i cattolici.",
			nil, []string{"Opposition who=liberali what=cattolici"}},
		{"a party's letters", "Guido Bardi, dirigente del PSI, fu espulso.",
			[]string{"Party person=Guido Bardi party=PSI"}, nil},
		{"what letters stand for", "Il congresso della SFIO (Sezione francese dell'Internazionale operaia) si aprì a Tours.",
			[]string{"Event event=congresso della SFIO organiser=Sezione francese dell'Internazionale operaia"}, nil},
		{"just elected", "Il neoeletto presidente Guido Bardi partì.",
			[]string{"Position person=Guido Bardi position=presidente"}, nil},
		{"an adjective is no subject", "Guido Bardi fu console. Malato, chiese la pace.",
			nil, []string{"Support who=Malato"}},
	} {
		t.Run(c.name, c.run)
	}
}

// Numbers: what they count, where they end, and the bare ones in a list of votes.
func TestCountedPhrases(t *testing.T) {
	for _, c := range []storyTest{
		{"a numeral noun", "# Assedio di Erli\n\nL'assedio di Erli cominciò nel 1542. Un migliaio di soldati assalì la porta.",
			[]string{"Event event=Assedio di Erli count=1000 countOf=soldati"}, nil},
		{"before an article", "Con 64 voti contro 51 la proposta fu respinta.",
			[]string{"Vote proposal=proposta against=64 for=51"}, nil},
		{"a list after votes", "# Elezioni del 1920\n\nI voti degli elettori furono questi:\n\n- Guido Bardi: 99;\n- Ugo Pini: 41.",
			[]string{"ElectionResult candidate=Guido Bardi votes=99"}, nil},
		{"a list after anything else", "# Elezioni del 1920\n\nI seggi andarono così:\n\n- Guido Bardi: 99;\n- Ugo Pini: 41.",
			nil, []string{"ElectionResult candidate=Guido Bardi"}},
	} {
		t.Run(c.name, c.run)
	}
}

// Times of the background leave the story where it is.
func TestBackgroundTimes(t *testing.T) {
	for _, c := range []storyTest{
		{"opened long before", "# Pace di Erli\n\nCon la pace di Erli, firmata il 3 aprile 1612, finirono le guerre del Baltico, aperte quarant'anni prima dalla discesa di Eric Holm. Il 10 luglio Guido Bardi morì.",
			[]string{"Death person=Guido Bardi date=1612-07-10"}, nil},
		{"before the meeting", "# Congresso di Erli\n\nIl congresso di Erli si tenne il 15 gennaio 1921. La lega dei tessitori, che si era formata a Pisa in novembre, vi intervenne.",
			[]string{"Founding organisation=lega dei tessitori date=1920-11"}, nil},
		{"done before the verb", "# Repubblica di Erli\n\nLa repubblica di Erli nacque nel 1918. La costituzione, approvata il 3 marzo 1919, abolì i dazi. Il 14 marzo fu eletto presidente Guido Bardi.",
			[]string{"Position person=Guido Bardi position=presidente start=1919-03-14"}, nil},
		{"one time for two verbs", "Nel 1848 Guido Bardi lasciò Nola e fondò a Pavia un giornale.",
			[]string{"Founding organisation=giornale founder=Guido Bardi date=1848 place=Pavia"}, nil},
		{"but not for two who act", "Nel 1848 il re lasciò Nola, e Guido Bardi fondò a Pavia un giornale.",
			nil, []string{"Founding organisation=giornale founder=Guido Bardi date=1848 place=Pavia"}},
		{"troops act", "Il patto fu firmato il 3 maggio 1919. Tre giorni dopo le truppe dell'Armata Bianca entrarono a Nola.",
			[]string{"Arrival person=truppe dell'Armata Bianca place=Nola date=1919-05-06"}, nil},
		{"an event between commas", "Un secondo plebiscito, il 12 maggio 1964, respinse la riforma.",
			[]string{"Event event=secondo plebiscito point=1964-05-12"}, nil},
	} {
		t.Run(c.name, c.run)
	}
}
