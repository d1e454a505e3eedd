package italian

import "testing"

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
