package italian

import "testing"

// Dictionaries clip the verbs of birth and death, the months and the name of
// whom the entry is about.
func TestDictionaryEntries(t *testing.T) {
	const head = "---\ntitle: Mario Rossi\nlang: it\n---\n**ROSSI, Mario.** – "
	for _, c := range []storyTest{
		{"born", head + "N. verso il 1400 a Pisa, da Paolo, mercante, e da Lucia Neri.",
			[]string{"Birth person=Mario Rossi date=1400", "Kinship child=Mario Rossi whose=Paolo father=Paolo parent=Lucia Neri"}, nil},
		{"callings, birth and death", head + "Cardinale e legato imperiale, n. a Pisa intorno al 1310, m. a Siena il 24 ag. 1367.",
			[]string{"Position person=Mario Rossi position=Cardinale", "Position person=Mario Rossi position=legato", "Birth person=Mario Rossi date=1310",
				"Death person=Mario Rossi date=1367-08-24 place=Siena"}, nil},
		{"in brackets", head + "Pittore. Sposò Anna Verdi (m. 1470). Conobbe Carlo Bini (n. Lucca 1401).",
			[]string{"Death person=Anna Verdi date=1470", "Birth person=Carlo Bini date=1401 place=Lucca"}, nil},
		{"a number", head + "Pittore. Abitò in via Bini (n. 12) e in via Verdi, n. 5.", nil, []string{"Birth"}},
		{"the initial", head + "Pittore. Nel 1340 il R. si trasferì a Roma.", []string{"Arrival person=Mario Rossi place=Roma date=1340"}, nil},
		{"a day before a comma", head + "Pittore. Morì a Lucca l'8 dic. 1400; l'8 genn., dopo l'incendio, la bottega fu chiusa.",
			[]string{"Death person=Mario Rossi date=1400-12-08 place=Lucca"}, nil},
		{"offices one after the other", head + "Pittore. Vescovo di Siena, poi arcivescovo di Pisa, fu nominato cardinale.",
			[]string{"Position person=Mario Rossi position=Vescovo of=Siena", "Position person=Mario Rossi position=arcivescovo of=Pisa", "Position person=Mario Rossi position=cardinale"}, []string{"Position person=Vescovo"}},
		{"an age before the verb", head + "Pittore. Ventenne, sposò Anna Verdi. Esule, infine, a Londra, morì nel 1410.",
			[]string{"Marriage person=Mario Rossi spouse=Anna Verdi", "Death person=Mario Rossi date=1410"}, nil},
		{"several roles in apposition", head + "Pittore. Nacque da Gino Bini, marchese, ciambellano del re, e da Anna Neri.",
			[]string{"Kinship child=Mario Rossi whose=Gino Bini father=Gino Bini parent=Anna Neri", "Position person=Gino Bini position=marchese", "Position person=Gino Bini position=ciambellano"}, nil},
		{"whence somebody is", head + "Pittore. Nel 1433 sposò Lisa Martini, bresciana, figlia di Leonardo.",
			[]string{"Marriage person=Mario Rossi spouse=Lisa Martini date=1433", "Kinship child=Lisa Martini whose=Leonardo father=Leonardo"}, nil},
		{"a day in brackets behind a name", head + "Pittore. Morto Carlo Malvezzi (16 genn. 1443), partì.", []string{"Death person=Carlo Malvezzi date=1443-01-16"}, nil},
	} {
		t.Run(c.name, c.run)
	}
}

// The career of a life: seats that no list knows, one office in two seats, ordinals.
func TestCareers(t *testing.T) {
	for _, c := range []storyTest{
		{"an unheard seat", "Guido Bardi fu pretore a Zarlo, quindi giudice a Vorno.", []string{"Position person=Guido Bardi position=pretore", "Position person=Guido Bardi position=giudice"}, []string{"person=Zarlo"}},
		{"two seats", "Guido Bardi fu vescovo di Nola, poi di Pisa.", []string{"Position person=Guido Bardi position=vescovo of=Nola of=Pisa"}, nil},
		{"second of five", "Guido Bardi nacque a Locarno, secondo di cinque figli.", []string{"Birth person=Guido Bardi place=Locarno"}, []string{"reported"}},
		{"a participle that is an office", "Guido Bardi era di Locarno. Deputato dal 1853 al 1860, sedette al centro.", []string{"Position person=Guido Bardi position=Deputato start=1853 end=1860"}, nil},
		{"a participle that is none", "Deputati a trattare la pace, Bardi e Neri partirono.", nil, []string{"Position"}},
		{"a treatise", "Guido Bardi era di Locarno. Tra le sue opere si ricorda il trattato *Delle pene* (1845).", nil, []string{"Event event=Delle pene"}},
	} {
		t.Run(c.name, c.run)
	}
}
