package italian

import "testing"

// The first sentence of an article about a person: names, brackets, callings, offices.
func TestLeadSentences(t *testing.T) {
	const title = "# Guido Bardi\n\n"
	life := []string{"Birth person=Guido Bardi date=1850 place=Pola", "Death person=Guido Bardi date=1920 place=Roma"}
	for _, c := range []storyTest{
		{"each office with its own time", title + "Guido Bardi è stato un generale e politico italiano, tribuno nel 1903 e ministro degli Esteri dal 1910 al 1912.",
			[]string{"Position person=Guido Bardi position=tribuno date=1903", "Position person=Guido Bardi position=ministro degli Esteri start=1910 end=1912"},
			[]string{"Position person=Guido Bardi position=generale date=1903", "Position person=Guido Bardi position=tribuno start=1910", "Position person=Guido Bardi position=tribuno date=1910"}},
		{"a time before an office", title + "Guido Bardi fu un vescovo italiano, dal 1901 arcivescovo di Lecce.",
			[]string{"Position person=Guido Bardi position=arcivescovo of=Lecce start=1901"}, []string{"Position person=Guido Bardi position=vescovo start=1901"}},
		{"a name before a semicolon is no place", title + "Guido Bardi (in latino: Vitus Bardius; Pola, 1850 – Roma, 1920) fu un poeta.", life, nil},
		{"nor is her own", "# Anna Bardi\n\nAnna Bardi (nata Rossi; Pola, 1850 – Roma, 1920) fu una poetessa.",
			[]string{"Birth person=Anna Bardi date=1850 place=Pola"}, []string{"Birth person=Anna Bardi date=1850 place=Rossi"}},
		{"a place that is a common noun too", title + "Guido Bardi (AFI: /ˈbardi/; Mosca, 1850 – Roma, 1920) fu un poeta.",
			[]string{"Birth person=Guido Bardi date=1850 place=Mosca"}, nil},
		{"towns called by a noun", title + "Guido Bardi (Isola del Liri, 1850 – L'Aquila, 1920) fu un poeta.",
			[]string{"Birth person=Guido Bardi date=1850 place=Isola del Liri", "Death person=Guido Bardi date=1920 place=Aquila"}, []string{"Birth person=Guido Bardi date=1850 place=Liri"}},
		{"behind a true name", title + "Guido Bardi, all'anagrafe Ugo Guido Neri (Pola, 1850 – Roma, 1920), fu un poeta.", life, nil},
		{"behind a nickname", title + "Guido Bardi, detto il Moro (Pola, 1850 – Roma, 1920), fu un poeta.", life, nil},
		{"behind a pseudonym", title + "Guido Bardi, pseudonimo di Ugo Neri (Pola, 1850 – Roma, 1920), fu un poeta.", life, nil},
		{"behind a title", title + "Guido Bardi, conte di Nervi (Pola, 1850 – Roma, 1920), fu un poeta.", life, []string{"Birth person=Nervi"}},
		{"the father's own", title + "Guido Bardi, figlio di Ugo Bardi (Pola, 1850 – Roma, 1920), fu un poeta.",
			[]string{"Birth person=Ugo Bardi date=1850 place=Pola"}, []string{"Birth person=Guido Bardi"}},
		{"still alive", title + "Guido Bardi (Pola, 3 maggio 1950) è un politico italiano.",
			[]string{"Birth person=Guido Bardi date=1950-05-03 place=Pola"}, nil},
		{"an unknown birth", title + "Guido Bardi (... – Roma, 1920) fu un poeta.",
			[]string{"Death person=Guido Bardi date=1920 place=Roma"}, []string{"Birth person=Guido Bardi"}},
		{"a date that is only a bound", title + "Guido Bardi (Pola, prima del 1850 – Roma, 1920) fu un poeta.",
			[]string{"Death person=Guido Bardi date=1920 place=Roma"}, []string{"Birth person=Guido Bardi"}},
		{"no birth of an act", "# Congresso di Pola\n\nIl congresso di Pola (Pola, 3 maggio 1950) è un congresso.", nil, []string{"Birth person=congresso di Pola", "Birth person=Congresso di Pola"}},
		{"her callings", "# Anna Bardi\n\nAnna Bardi è stata una partigiana e politica italiana.",
			[]string{"Occupation person=Anna Bardi occupation=politica", "Citizenship person=Anna Bardi noun=politica country=Italia"}, nil},
		{"a science and no calling", "# Anna Bardi\n\nAnna Bardi è una scrittrice. La sua era una politica dura.", nil, []string{"Occupation person=Anna Bardi occupation=politica"}},
		{"what a participle says of a calling, it says of him", title + "Guido Bardi è stato un pittore italiano nato a Pola nel 1850 e morto a Roma nel 1920.", life, nil},
		{"of another nation now", "# Anna Bardi\n\nAnna Bardi è stata una giornalista russa naturalizzata italiana.",
			[]string{"Citizenship person=Anna Bardi country=Italia", "Citizenship person=Anna Bardi noun=giornalista country=Russia"}, nil},
		{"behind an epithet", "# Ottone di Erli\n\nOttone di Erli, detto il Grande (Nola, 23 novembre 912 – Lodi, 7 maggio 973), è stato duca di Pavia, re dal 936 e imperatore dal 962.",
			[]string{"Birth person=Ottone di Erli date=912-11-23 place=Nola", "Position person=Ottone di Erli position=re start=936", "Position person=Ottone di Erli position=imperatore start=962"}, []string{"Position person=Ottone di Erli position=duca of=Pavia start=936"}},
		{"whom he succeeds", "# Ottone di Erli\n\nOttone di Erli fu re. Figlio di Enrico I e di Matilde, succedette al padre nel 936.",
			[]string{"Succession entity=Ottone di Erli predecessor=Enrico I date=936"}, nil},
		{"for how long", title + "Guido Bardi, deputato per tre legislature, morì a Roma nel 1920.",
			[]string{"Position person=Guido Bardi position=deputato", "Death person=Guido Bardi date=1920 place=Roma"}, nil},
		{"no office of a term", title + "Guido Bardi fu deputato nella XV legislatura.",
			[]string{"Position person=Guido Bardi position=deputato"}, []string{"Position person=Guido Bardi position=deputato of=XV legislatura"}},
		{"whom she met and married", "# Anna Bardi\n\nAnna Bardi nacque a Pola nel 1867. A Parigi conobbe Ugo Neri, che sposò nel 1895.",
			[]string{"Marriage person=Anna Bardi spouse=Ugo Neri date=1895"}, nil},
		{"a novel is no author", title + "Guido Bardi nacque a Pola. Autore di un romanzo, Clelia, e delle Memorie, si spense a Roma.",
			nil, []string{"Work author=Clelia"}},
		{"a masculine that looks like a plural", title + "Guido Bardi è stato un pittore e incisore italiano.",
			[]string{"Occupation person=Guido Bardi occupation=incisore"}, nil},
	} {
		t.Run(c.name, c.run)
	}
}

// What first sentences say of bodies and of events without naming them again.
func TestLeadsOfBodies(t *testing.T) {
	for _, c := range []storyTest{
		{"a conflict between two", "# Guerra di Erli\n\nLa guerra di Erli fu un conflitto tra il Regno di Nola e il Regno di Lodi che durò dal 1337 al 1353.", []string{"Event event=Guerra di Erli start=1337 end=1353"}, nil},
		{"one of two", "# Guerra di Erli\n\nLa guerra di Erli fu un conflitto tra il Regno di Nola e la repubblica di Lodi che aveva occupato Siena.", nil, []string{"Arrival person=Guerra"}},
		{"a name that is founded", "# Croce Verde\n\nLa Croce Verde fu fondata a Nola nel 1863.", []string{"Founding organisation=Croce Verde date=1863 place=Nola"}, nil},
		{"a title of one word", "# Massoneria\n\nLa Massoneria fu fondata a Nola nel 1805.", []string{"Founding organisation=Massoneria date=1805 place=Nola"}, []string{"Kind entity=Massoneria"}},
		{"an order", "# Ordine di Erli\n\nL'Ordine di Erli è un ordine mendicante fondato nel 1113 da Ugo Riva. Il primo gran maestro fu Carlo Neri, in carica dal 1120 al 1160.", []string{"Founding organisation=Ordine di Erli founder=Ugo Riva date=1113", "Position person=Carlo Neri position=primo gran maestro start=1120 end=1160"}, []string{"Work"}},
		{"a title that says no kind", "# Il sole\n\nIl sole è un romanzo scritto da Ugo Riva nel 1903.", []string{"Kind entity=Il sole kind=romanzo"}, []string{"Kind entity=Il sole kind=sole"}},
		{"the topic supported", "# Colpo di Stato del 1973\n\nIl colpo di Stato del 1973 fallì. Guidato da Ugo Riva, fu appoggiato dalla Francia.", []string{"Support who=Francia what=Colpo di Stato del 1973"}, nil},
	} {
		t.Run(c.name, c.run)
	}
}

// Whose name stands behind an office that closes a list is its holder's, nobody's who
// acts.
func TestLeadsWithPatrons(t *testing.T) {
	storyTest{"", "# Ugo Riva\n\nUgo Riva (Nola, 1420 – Lodi, 1475) è stato un condottiero italiano. Figlio di Guidantonio, combatté al soldo dei fiorentini e del duca di Milano Carlo Neri.",
		[]string{"Kinship child=Ugo Riva whose=Guidantonio", "Position person=Carlo Neri position=duca of=Milano"}, []string{"Kinship child=Carlo"}}.run(t)
}

// Where somebody was what a sentence begins with is not where he did what it tells.
func TestPlacesOfOpenings(t *testing.T) {
	for _, c := range []storyTest{
		{"a pupil", "Allievo di Carlo Neri a Nola, Ugo Riva insegnò diritto a Padova.", []string{"WorkPlace person=Ugo Riva place=Padova"}, []string{"WorkPlace person=Ugo Riva place=Nola"}},
		{"a professor", "# Ugo Riva\n\nUgo Riva (Nola, 1835 – Lodi, 1903) fu un giurista. Professore di diritto a Padova, morì a Lodi.", []string{"WorkPlace person=Ugo Riva noun=Professore place=Padova", "Death person=Ugo Riva place=Lodi"}, []string{"Death person=Ugo Riva place=Padova"}},
		{"to whom", "La mozione fu presentata da Carlo Neri al Senato.", []string{"Proposal who=Carlo Neri what=mozione"}, []string{"Proposal who=Carlo Neri al"}},
	} {
		t.Run(c.name, c.run)
	}
}

// What the first sentences of articles on orders, societies, bishops and sea battles say.
func TestLeadsOfMany(t *testing.T) {
	for _, c := range []storyTest{
		{"a people behind an articled preposition", "La battaglia di Erli si concluse con la vittoria dei genovesi.", []string{"Victory event=battaglia di Erli victory=vittoria winner=genovesi"}, nil},
		{"an adjective before its noun", "La battaglia di Erli fu vinta dalle genovesi galee.", nil, []string{"winner=genovesi"}},
		{"founded, behind the town of its seat", "# Circolo di Erli\n\nIl Circolo di Erli è una società con sede a Genova, fondata nel 1869 da Guido Bardi.",
			[]string{"Founding organisation=Circolo di Erli founder=Guido Bardi date=1869"}, []string{"organisation=Genova"}},
		{"a town founded itself", "Guido Bardi visse nella repubblica di Erli, fondata nel 1269 da Ugo Neri.", nil, []string{"organisation=Guido"}},
		{"the next agent has no time of the first", "# La Scure\n\nLa Scure è un giornale. La Scure fu diretta da Guido Bardi fino al 1885, poi da Ugo Neri.",
			[]string{"Position person=Guido Bardi position=direttore of=La Scure end=1885", "Position person=Ugo Neri position=direttore of=La Scure"}, []string{"Ugo Neri position=direttore of=La Scure end"}},
		{"each agent with his time", "La giunta fu presieduta da Guido Bardi nel 1885, quindi da Ugo Neri dal 1890.",
			[]string{"Chair body=giunta person=Guido Bardi date=1885", "Chair body=giunta person=Ugo Neri start=1890"}, nil},
		{"two agents of one time", "La giunta fu presieduta nel 1885 da Guido Bardi e da Ugo Neri.", []string{"Chair body=giunta person=Guido Bardi person=Ugo Neri date=1885"}, nil},
		{"a career is begun", "Guido Bardi fu un condottiero. Figlio naturale di Ugo Bardi, iniziò la carriera militare sotto i Neri.",
			[]string{"Kinship child=Guido Bardi whose=Ugo Bardi father=Ugo Bardi kin=Figlio"}, nil},
		{"made in a meeting, not of it", "Guido Bardi fu creato cardinale nel concistoro del 12 dicembre 1583.", []string{"Position person=Guido Bardi position=cardinale"}, []string{"of=concistoro"}},
		{"a request ends where a participle tells of it", "Ugo Neri vide respinta la richiesta dei danesi, sostenuta da Guido Bardi, di porre fine alla guerra.",
			[]string{"Support who=Guido Bardi what=richiesta dei danesi"}, nil},
		{"a people with a capital, in a list with who leads it", "# Battaglia di Erli\n\nLa battaglia di Erli vide contrapposti i Veneziani, comandati da Ario, e gli Spartani, comandati da Telamo.",
			[]string{"Event event=Battaglia di Erli participant=Veneziani participant=Spartani"}, []string{"person=Ario person=Spartani"}},
		{"a trade with its adjective opens a sentence", "# Anna Bardi\n\nAnna Bardi è una sindacalista. Operaia tessile fin da bambina, aderì alla Lega del sale nel 1893.",
			[]string{"Membership member=Anna Bardi body=Lega del sale start=1893", "Occupation person=Anna Bardi occupation=Operaia tessile"}, []string{"member=Operaia"}},
		{"a first name that is a noun too", "Nel 1429 Guido Bardi sposò Margherita Neri, da cui ebbe tre figli: Ottone, Luigi e Anna.",
			[]string{"Kinship parent=Guido Bardi kin=figli child=Ottone child=Luigi child=Anna"}, nil},
		{"a fleet is led, not its victory", "# Battaglia di Erli\n\nLa battaglia di Erli vide la vittoria della flotta greca, comandata da Ario Bardi.",
			[]string{"Chair body=flotta greca person=Ario Bardi"}, []string{"event=vittoria della flotta greca"}},
		{"what he is besides has not the time of his office", "Membro della Società del sale, Guido Bardi ne fu presidente dal 1928 al 1931.",
			[]string{"Membership member=Guido Bardi noun=Membro body=Società del sale"}, []string{"noun=Membro body=Società del sale start"}},
		{"a title with the office", "# Papa Ottavio III\n\nOttavio III, al secolo Guido Bardi (Pola, 1850 – Roma, 1920), fu eletto papa nel 1890.",
			[]string{"Birth person=Papa Ottavio III date=1850 place=Pola", "Position person=Papa Ottavio III position=papa start=1890"}, []string{"person=Ottavio", "person=Guido"}},
		{"a language with its age", "# Guido Bardi\n\nGuido Bardi (in greco antico Βάρδης) fu un poeta.", nil, []string{"name=antico"}},
	} {
		t.Run(c.name, c.run)
	}
}
