package italian

import "testing"

// Bodies and those who lead them, elect them and sit in them.
func TestBodies(t *testing.T) {
	for _, c := range []storyTest{
		{"a party and its leader", "Il Partito Operaio di Carlo Mesti vinse le elezioni; Mesti formò il governo.", []string{"Victory event=elezioni winner=Partito Operaio", "Chair person=Carlo Mesti body=governo"}, nil},
		{"an assembly is called after nobody", "Entrarono alla Camera Carlo Mesti, Piero Landi e Ugo Sarti.", []string{"Membership member=Carlo Mesti member=Piero Landi member=Ugo Sarti body=Camera"}, nil},
		{"officers of a body", "Furono eletti presidenti dell'associazione Mesti e Ugo Sarti, segretario il tipografo Piero Landi, cassiere Guido Ferri.", []string{
			"Position person=Mesti person=Ugo Sarti position=presidente of=associazione", "Position person=Piero Landi position=segretario", "Position person=Guido Ferri position=cassiere",
		}, []string{"Chair person=Piero Landi"}},
		{"each his office", "Presidente fu eletto Ugo Sarti, vicepresidenti Piero Landi e Luigi Bardi, tesoriere l'avvocato Guido Ferri.", []string{
			"Position person=Piero Landi person=Luigi Bardi position=vicepresidente", "Position person=Guido Ferri position=tesoriere",
		}, []string{"Position person=Ugo Sarti position=vicepresidente", "Position person=Ugo Sarti position=tesoriere"}},
		{"two of one office", "Furono eletti presidenti Ugo Sarti e Luigi Bardi, segretario Piero Landi.", []string{"Position person=Piero Landi position=segretario"}, []string{"Position person=Ugo Sarti person=Luigi Bardi position=segretario"}},
		{"what it is called now", "Nel 1937 Carlo Mesti fondò il Circolo degli studi, oggi Istituto per la storia del lavoro.", []string{"Founding organisation=Circolo degli studi founder=Carlo Mesti date=1937"}, []string{"Founding organisation=Circolo degli studi founder=Istituto"}},
		{"between two states", "L'accordo tra il Regno d'Italia e l'Impero ottomano fu firmato a Losanna.", []string{"Signing document=accordo tra il Regno d'Italia e l'Impero ottomano signatory=Regno d'Italia signatory=Impero ottomano place=Losanna"}, nil},
		{"two lists", "Si presentarono due liste: quella unitaria di Carlo Mesti e quella comunista di Piero Landi.", nil, []string{"Party"}},
		{"not even one", "Nemmeno Carlo Mesti fu nominato ministro.", []string{"Position person=Carlo Mesti position=ministro denied"}, nil},
		{"in a list of officers of one party", "Il ministro per le Poste Ugo Sarti morì a Lodi.", []string{"Position person=Ugo Sarti position=ministro", "Death person=Ugo Sarti place=Lodi"}, nil},
		{"results", "# Elezioni politiche del 1931\n\nLe elezioni politiche si svolsero il 4 maggio 1931.\n\n## Campagna\n\nIl 4 aprile 1931 Carlo Mesti tenne un discorso.\n\n## Risultati\n\nFu eletto Piero Landi.", []string{"ElectionResult election=Elezioni politiche del 1931 elected=Piero Landi"}, nil},
		{"the delegates counted", "# Congresso di Lodi\n\nIl congresso si tenne il 3 maggio 1894. La lega era nata a Pavia. Nel 1893 Carlo Mesti scrisse un saggio. I delegati erano 127. La mozione fu respinta.", []string{"Rejection body=Congresso di Lodi what=mozione"}, nil},
	} {
		t.Run(c.name, c.run)
	}
}

// What a noun, a pronoun or a participle in the story of a body belongs to.
func TestStoryOfBodies(t *testing.T) {
	for _, c := range []storyTest{
		{"whom a body is for", "Carlo Mesti fece parte del comitato per i profughi presieduto da Aldo Neri.", []string{"Chair body=comitato person=Aldo Neri"}, nil},
		{"two participles on one noun", "# Partito Agrario\n\nIl Partito Agrario fu fondato da un gruppo di deputati usciti dal Partito Nazionale, guidati da Carlo Mesti.", nil, []string{"Chair body=Partito Agrario"}},
		{"the article of the relative", "Carlo Mesti fu tra i fondatori della Camera del lavoro, della quale tenne la segreteria dal 1919 al 1922.", []string{"Position person=Carlo Mesti position=segreteria of=Camera del lavoro start=1919 end=1922"}, nil},
		{"each post in a cabinet", "Carlo Mesti entrò nel governo formato da Aldo Neri, con Guido Bardi alla Giustizia e Anna Corsi all'Istruzione.", []string{"Position person=Guido Bardi position=Giustizia", "Position person=Anna Corsi position=Istruzione"}, nil},
		{"the last elected", "# Congresso di Lodi\n\nIl congresso si tenne il 3 maggio 1893. Furono eletti Carlo Mesti con 80 voti, Aldo Neri con 74 e, ultimo, il bracciante Gino Landi.", []string{"Election body=Congresso di Lodi elected=Gino Landi"}, []string{"ElectionResult candidate=Gino Landi"}},
		{"two panels", "Carlo Mesti fece parte della commissione dei Trentacinque e della seconda giunta.", []string{"Membership member=Carlo Mesti noun=parte body=commissione dei Trentacinque body=seconda giunta"}, nil},
		{"a panel for something", "Carlo Mesti presiedette la commissione per le riforme.", []string{"Chair body=commissione per le riforme person=Carlo Mesti"}, nil},
		{"from where", "Carlo Mesti riparò in Svizzera, da dove rientrò nel 1945.", nil, []string{"Arrival person=Carlo Mesti place=Svizzera date=1945"}},
		{"joined one after another", "# Lega Agraria\n\nLa Lega Agraria fu un partito. Aderì nel 1898 alla Commissione sindacale e nel 1907 alla Federazione dei trasporti.", []string{"Membership member=Lega Agraria body=Commissione sindacale start=1898", "Membership member=Lega Agraria body=Federazione dei trasporti start=1907"}, nil},
		{"at whose head", "La lega, alla cui testa fu posto Carlo Mesti, fallì.", []string{"Chair body=lega person=Carlo Mesti"}, nil},
		{"not elected", "# Anna Corsi\n\nAnna Corsi fu una sindacalista. Risultò terza dei non eletti con 8.417 preferenze.", nil, []string{"ElectionResult candidate=Anna Corsi votes=8417 denied"}},
		{"the next one", "# Anna Corsi\n\nAnna Corsi fu una sindacalista. Delegata al congresso di Imola del 1902, intervenne; al successivo, quello di Bologna, votò l'ordine del giorno Bardi.", nil, []string{"Adoption body=congresso"}},
		{"founded and then edited", "# Anna Corsi\n\nAnna Corsi fu una sindacalista. Collaborò alla fondazione della «Difesa», della quale fu redattrice fino al 1914.", nil, []string{"Event event=fondazione della «Difesa» end=1914"}},
		{"the founded body", "Il presidente del circolo, fondato nel 1880, era Aldo Neri.", []string{"Founding organisation=circolo date=1880"}, nil},
		{"the name of a party behind its leader", "Il partito del primo ministro, la Concordia Nazionale, si sciolse.", nil, []string{"Position person=Concordia Nazionale"}},
		{"beaten where and by whom", "# Elezioni politiche del 1931\n\nLe elezioni politiche si svolsero il 4 maggio 1931. Aldo Rezi, battuto a Zalin da Brodi, si ritirò.", []string{"Candidacy election=Elezioni politiche del 1931 candidate=Aldo Rezi"}, []string{"Position"}},
		{"a law on something", "Il Parlamento discusse l'articolo 9, sui canali fra Nola e Capua, che la Camera approvò in giugno con 210 voti contro 90.", []string{"Vote proposal=articolo 9 for=210 against=90"}, nil},
		{"who took over", "# L'Eco\n\n«L'Eco» fu un quotidiano diretto da Piero Pellegri. Nel 1939 assunse la direzione Pellegri, che la mantenne fino al 1958.", []string{"Position person=Piero Pellegri position=direzione"}, nil},
		{"in its stead", "Nel 1967 «L'Eco» chiuse. Al suo posto nacque il mensile «Nuova Eco».", []string{"Founding organisation=Nuova Eco"}, []string{"Founding organisation=Nuova Eco place"}},
		{"brackets of a participle", "Ottenuta la fiducia il 14 giugno 1921 (118 sì, 80 no), il gabinetto varò la riforma agraria.", []string{"Adoption body=gabinetto decision=riforma agraria"}, []string{"Vote proposal=riforma agraria"}},
		{"the eve of a government", "# Governo Ostani\n\nIl governo Ostani fu l'esecutivo della Repubblica, in carica dal 7 giugno 1921 al 19 febbraio 1923. Il presidente Béla Szántó affidò il 30 maggio l'incarico ad Aldo Ostani.", []string{"Appointment who=Béla Szántó role=incarico person=Aldo Ostani date=1921-05-30"}, nil},
		{"a day of the congress", "# Congresso di Terni\n\nIl congresso si riunì a Terni dal 23 al 26 settembre 1911. In agosto era intervenuta la circolare del ministro. La seduta notturna del 25 fu tumultuosa.", []string{"Event event=seduta notturna point=1911-09-25"}, nil},
		{"a paper and what it is", "«I diritti», il settimanale fondato nel 1899 da Annibale Neri, definì l'assise «una vergogna nazionale».", nil, []string{"Quotation source=settimanale words=I diritti"}},
		{"how one lived", "Carlo Mesti visse appartato a Lavarone.", []string{"Residence person=Carlo Mesti place=Lavarone"}, nil},
		{"how one died", "Carlo Mesti morì dimenticato da tutti a Pavia il 3 maggio 1920.", []string{"Death person=Carlo Mesti date=1920-05-03 place=Pavia"}, nil},
		{"as what somebody came", "Del governo fece parte, come ministro di Stato, la socialista Anna Corsi.", []string{"Membership member=Anna Corsi noun=parte body=governo", "Position person=Anna Corsi position=ministro di Stato"}, nil},
		{"with how many votes each", "# Congresso di Lodi\n\nIl congresso si tenne il 3 maggio 1893. Risultarono eletti Carlo Mesti con 80 voti, Aldo Neri con 74.", []string{"ElectionResult candidate=Carlo Mesti votes=80", "ElectionResult candidate=Aldo Neri votes=74"}, nil},
		{"a party opens a sentence", "Partito della Riforma e Lega dei Contadini si fusero nel 1901.", nil, []string{"Arrival"}},
		{"what serves as its organ", "# Lega Agraria\n\nLa Lega Agraria fu un partito. Ebbe sede a Norvik e come organo il quotidiano «Dagblad». Fu sciolta nel 1909.", []string{"Seat organisation=Lega Agraria seat=sede place=Norvik", "Dissolution organisation=Lega Agraria date=1909"}, nil},
		{"who is against it", "Olaf Berg propose un'alleanza con gli agrari; vi si opposero Karl Stein e Rut Nilsen.", []string{"Opposition who=Karl Stein who=Rut Nilsen what=alleanza con gli agrari"}, nil},
		{"few and no more", "La Lega Agraria non raccolse che 9.000 voti.", []string{"ElectionResult candidate=Lega Agraria votes=9000"}, []string{"ElectionResult candidate=Lega Agraria votes=9000 denied"}},
		{"a new party", "Nel 1922 Carlo Mesti aderì al neonato Partito socialista unitario.", nil, []string{"Party person=Partito"}},
	} {
		t.Run(c.name, c.run)
	}
}

// Who is meant, and what belongs to whom, in the life of somebody.
func TestLivesOfMembers(t *testing.T) {
	for _, c := range []storyTest{
		{"a successor of somebody unknown", "Nel 1901 la sezione fu affidata a Piero Landi. Il Bordi si ritirò poco dopo e gli subentrò Carlo Mesti.", nil, []string{"Succession"}},
		{"of whom one was born", "# Carlo Ansi\n\nCarlo Ansi nacque a Lodi nel 1834 da Giacomo, notaio. Scrisse per «L'Opinione» di Giacomo Dini.", []string{"Position person=Giacomo position=notaio"}, []string{"Position person=Giacomo Dini"}},
		{"bound for life", "# Carlo Ansi\n\nCarlo Ansi fu un medico. Conobbe Aldo Neri, al quale rimase legato per tutta la vita.", nil, []string{"Position"}},
		{"whom one followed", "# Carlo Ansi\n\nCarlo Ansi fu un medico. L'anno dopo seguì Aldo Neri in Sicilia e fu promosso capitano.", []string{"Position person=Carlo Ansi position=capitano"}, nil},
		{"whom one beat", "# Carlo Ansi\n\nCarlo Ansi fu un medico. Entrò alla Camera nel 1867, battendo, per 312 voti contro 290, il conte Aldo Neri; sedette a sinistra.", nil, []string{"Membership member=Aldo Neri"}},
		{"a son and his office", "# Carlo Ansi\n\nCarlo Ansi fu un medico. Sposato con Luisa Neri, sorella di Aldo, ne ebbe un figlio, Giacomo, futuro deputato.", []string{"Marriage person=Carlo Ansi spouse=Luisa Neri"}, nil},
		{"a volunteer", "# Carlo Ansi\n\nCarlo Ansi fu un medico. Volontario nel 1859 con i Cacciatori, fu promosso capitano.", []string{"Position person=Carlo Ansi position=capitano"}, nil},
		{"another calling of a father", "# Anna Corsi\n\nAnna Corsi nacque a Carpi il 9 giugno 1868, da Zeno, medico condotto, garibaldino a Bezzecca, e da Giulia Neri.", nil, []string{"Party person=Anna Corsi"}},
		{"a delegate of a nation", "# Anna Corsi\n\nAnna Corsi fu un medico. Delegata italiana al congresso di Berlino del 1904, propose l'istituzione di un ispettorato.", []string{"Participation event=congresso di Berlino participant=Anna Corsi", "Proposal who=Anna Corsi what=istituzione di un ispettorato"}, nil},
		{"a creed first", "# Anna Corsi\n\nAnna Corsi fu un medico. Interventista, nel 1915 ruppe con il partito.", []string{"Opposition who=Anna Corsi what=partito date=1915"}, nil},
		{"a father named behind his trade", "# Carlo Ansi\n\nCarlo Ansi fu un medico. Figlio di un ferroviere, Gino, e di Sofia Corti, perse il padre a quattordici anni.", []string{"Kinship child=Carlo Ansi whose=ferroviere father=Gino parent=Sofia Corti"}, []string{"Kinship child=Gino"}},
		{"whom a daughter married", "# Carlo Ansi\n\nCarlo Ansi fu un medico. Ebbe due figlie: Irena, pittrice, e Anna, che sposò il poeta Aldo Neri.", []string{"Marriage person=Anna spouse=Aldo Neri"}, []string{"Marriage person=Carlo Ansi"}},
		{"an office given and kept", "# Carlo Ansi\n\nCarlo Ansi fu un medico. Nel 1918 Aldo Neri lo volle nel governo con il portafoglio del Lavoro, che conservò nel gabinetto di Ugo Bardi.", nil, []string{"Position person=Aldo Neri"}},
		{"a break and a new company", "# Carlo Ansi\n\nCarlo Ansi fu un medico. Dopo la rottura con Aldo Mesti, fondò a Pavia con Guido Ferri il quindicinale «L'Aratro».", nil, []string{"Founding organisation=quindicinale «L'Aratro» founder=Aldo Mesti", "Founding organisation=L'Aratro founder=Aldo Mesti"}},
		{"a monk", "Carlo Mesti fu chiamato da padre Agostino Ferri all'Università di Pavia.", nil, []string{"Kinship"}},
		{"an expert", "# Carlo Mesti\n\nCarlo Mesti fu un agronomo. Fu perito del tribunale dal 1922.", []string{"Occupation person=Carlo Mesti occupation=perito"}, []string{"Death"}},
		{"a council by number", "Nel 1962 Carlo Mesti fu chiamato al concilio Vaticano II.", nil, []string{"Participation event=concilio participant=Vaticano"}},
		{"in whose opinion", "Carlo Mesti ruppe il silenzio con una lettera, in cui difendeva la legge, minacciata, a suo avviso, dal governo Landi.", nil, []string{"Opposition who=Carlo Mesti"}},
		{"an opinion on the side", "L'attacco, secondo gli storici il più sanguinoso della guerra, cominciò il 4 maggio 1702.", []string{"Event event=attacco start=1702-05-04"}, nil},
		{"an opinion of all", "L'attacco, secondo gli storici, cominciò il 4 maggio 1702.", []string{"Event event=attacco start=1702-05-04 reported"}, nil},
		{"a surname with an article", "Con Giorgio La Torre fondò una lega.", []string{"Founding organisation=lega founder=Giorgio La Torre"}, nil},
		{"one office after another", "# Carlo Mesti\n\nCarlo Mesti fu un medico. Lasciò in marzo la direzione del partito, in giugno il seggio al Senato.", nil, []string{"Succession"}},
		{"stayed outside", "Restò fuori dal Parlamento il capo dei radicali, Dario Corsi, e Ugo Sarti tornò a Lodi.", []string{"Position person=Dario Corsi position=capo of=radicali"}, nil},
		{"a fronted object", "Scandalo suscitò anche il professor Ugo Sarti, che firmò il patto.", []string{"Signing document=patto signatory=Ugo Sarti"}, nil},
		{"a year later", "Un anno dopo la legge fu abrogata dal Parlamento.", []string{"Rejection body=Parlamento what=legge"}, nil},
	} {
		t.Run(c.name, c.run)
	}
}
