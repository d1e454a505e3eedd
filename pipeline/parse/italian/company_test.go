package italian

import "testing"

// Those who did something with others, and what the first sentence means by a name.
func TestCompany(t *testing.T) {
	const battle = "---\ntitle: Battaglia di Capo Rosso\nlang: it\n---\nLa battaglia di Capo Rosso fu combattuta nel 1700. "
	const named = "---\ntitle: Settimana nera\nlang: it\n---\nCon il nome di *Semana nera* si ricorda "
	for _, c := range []storyTest{
		{"besides one, three others", "Al congresso di Lodi parteciparono, oltre a Marco Sturri, Ugo Bini, Pio Corsi e Aldo Grandi.",
			[]string{"Event event=congresso di Lodi participant=Ugo Bini participant=Pio Corsi participant=Aldo Grandi"}, nil},
		{"with three, two others", "Al congresso di Lodi parteciparono, con Marco Sturri, Ugo Bini e Pio Corsi, anche Aldo Grandi e Carlo Sala.",
			[]string{"Event event=congresso di Lodi participant=Aldo Grandi participant=Carlo Sala"}, nil},
		{"a name like a word, beside somebody", battle + "Caddero Ugo Bini e Corso Donati.", []string{"Event event=Battaglia di Capo Rosso participant=Ugo Bini participant=Corso Donati"}, nil},
		{"two with articles", "Rappresentavano il sultano il visir Rami Mehmed e Ugo Bini.", []string{"Position person=Rami Mehmed position=visir"}, []string{"position=sultano"}},
		{"two adjectives before a noun", "Il quinto e ultimo congresso ebbe luogo a Lodi nel giugno 1925.", []string{"Event event=quinto e ultimo congresso what=luogo point=1925-06 place=Lodi"}, nil},
		{"a role with a purpose in a list", "Tra i fondatori del Circolo vi furono Edward Pease, il giornalista Hubert Bland, sua moglie Edith Nesbit, autrice di libri per bambini, e Frank Podmore.",
			[]string{"Founding founder=Edward Pease founder=Hubert Bland founder=Edith Nesbit founder=Frank Podmore noun=fondatori organisation=Circolo", "Marriage person=Hubert Bland spouse=Edith Nesbit kin=moglie"}, nil},
		{"two armies, the first with its general", "La battaglia di Capo Rosso fu combattuta tra la flotta veneziana, comandata da Ugo Neri, e la flotta genovese.",
			[]string{"Event event=battaglia di Capo Rosso participant=flotta veneziana participant=flotta genovese", "Chair body=flotta veneziana person=Ugo Neri"}, []string{"body=flotta genovese person"}},
		{"among others, in a relative", "Il congresso, al quale parteciparono, fra gli altri, Ugo Neri e Pio Corsi, si tenne a Lodi.", []string{"Event event=congresso participant=Ugo Neri participant=Pio Corsi", "Event event=congresso place=Lodi"}, nil},
		{"a body named by two nouns", "Nel 1929 Ugo Neri fondò a Parigi il movimento Giustizia e Libertà.", []string{"Founding organisation=movimento Giustizia e Libertà founder=Ugo Neri date=1929 place=Parigi"}, nil},
		{"who acts in a turn of voting", "Al primo turno Neri aveva raccolto 40 voti.", nil, []string{"primo turno Neri"}},
		{"each for his land", "---\ntitle: Patto di Lodi\nlang: it\n---\nIl patto di Lodi è un trattato. Lo firmarono il marchese Ugo Neri per l'Italia, Pio Corsi per la Francia e Jules Cambon per la Russia.",
			[]string{"Signing document=Patto di Lodi signatory=Ugo Neri signatory=Pio Corsi signatory=Jules Cambon"}, nil},
		{"the first of two, with what became of him", "Visse con gli amici Aldo Neri, morto a Pisa nel 1916, e Nello Verdi.", []string{"Death person=Aldo Neri date=1916 place=Pisa"}, []string{"Death person=Nello"}},
		{"whose mother she is", "Ugo Bini, figlio di Anna Neri, nacque a Lodi.", []string{"Kinship child=Ugo Bini whose=Anna Neri parent=Anna Neri kin=figlio"}, []string{"father"}},
		{"the doge of a republic", "Enrico Dandolo fu doge della Repubblica di Venezia dal 1192.", []string{"Position person=Enrico Dandolo position=doge of=Venezia start=1192"}, []string{"doge della"}},
		{"a party of a land and its letters", "Il Partito contadino di Germania (SPD) si riunì nel 1959. La SPD accettò il trattato.",
			[]string{"Adoption body=Partito contadino di Germania decision=trattato"}, []string{"body=Germania"}},
		{"who belongs to a body", "---\ntitle: Congresso di Lodi\nlang: it\n---\nIl congresso di Lodi si tenne nel 1921. Del comitato fecero parte Ugo Neri e Pio Corsi.", nil, []string{"Event event=Congresso di Lodi participant"}},
		{"a number in capitals", "Pio VI morì a Valence il 29 agosto 1799.", []string{"Death person=Pio VI date=1799-08-29 place=Valence"}, nil},
		{"the member of a council", "Ugo Bini, membro del Consiglio superiore, partì nel 1901.", []string{"Membership member=Ugo Bini noun=membro body=Consiglio superiore"}, nil},
		{"a pronoun twice", "---\ntitle: Ugo Bini\nlang: it\n---\nUgo Bini nacque a Lodi. Clemente VI lo fece cardinale; Innocenzo VI, il 30 giugno 1353, lo nominò legato.",
			[]string{"Appointment who=Innocenzo VI person=Ugo Bini role=legato date=1353-06-30"}, nil},
		{"what a name means", named + "in Spagna la sollevazione popolare che insanguinò Barcellona dal 26 luglio al 2 agosto 1909.",
			[]string{"Kind name=nome kind=sollevazione popolare entity=Settimana nera", "Event event=Settimana nera place=Barcellona start=1909-07-26 end=1909-08-02"}, []string{"event=sollevazione"}},
	} {
		t.Run(c.name, c.run)
	}
}
