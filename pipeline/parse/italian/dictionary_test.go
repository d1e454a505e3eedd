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
		{"a surname that is a demonym", "---\ntitle: Mario Pavesi\nlang: it\n---\n**PAVESI, Mario.** – N. a Carpi.", []string{"Birth person=Mario Pavesi place=Carpi"}, []string{"place=Pavia", "Kind entity"}},
		{"children of their own name", head + "Pittore. Fu allievo di Luigi Bini; sposò Anna Verdi, dalla quale ebbe tre figli: Carlo, Luigi ed Elvira.",
			[]string{"Kinship parent=Anna Verdi child=Carlo child=Luigi child=Elvira"}, []string{"child=Luigi Bini"}},
		{"the other parent's name", head + "Pittore. Figlio del notaio Paolo e di una maestra inglese, Anna Welby, si trasferì a Roma.",
			[]string{"Kinship child=Mario Rossi whose=notaio Paolo father=Paolo parent=Anna Welby"}, []string{"child=Anna Welby"}},
		{"whose nation", head + "Pittore. Figlio di un medico, Paolo, e della maestra inglese Anna Welby, studiò a Roma.",
			[]string{"Citizenship person=Anna Welby noun=maestra country=Inghilterra"}, []string{"Citizenship person=Paolo"}},
		{"where he grew up", head + "Pittore. Figlio di Carlo Bini, trascorse l'infanzia a Siena.", []string{"Kinship child=Mario Rossi whose=Carlo Bini father=Carlo Bini", "Residence person=Mario Rossi noun=infanzia place=Siena"}, nil},
		{"a father with a strange name", head + "Pittore. Nacque a Lucca nel 1612, quinto figlio di Marcantonio, giureconsulto, e di Anna Neri.",
			[]string{"Kinship child=Mario Rossi whose=Marcantonio father=Marcantonio parent=Anna Neri", "Occupation person=Marcantonio occupation=giureconsulto"}, []string{"Occupation person=Mario Rossi occupation=giureconsulto"}},
		{"to whom a charge was given", head + "Generale. Due anni dopo Giulio Bini gli affidò il comando del IV corpo; qui morì nella battaglia di Nola.",
			[]string{"Death person=Mario Rossi"}, []string{"Death person=Giulio Bini"}},
		{"who was called to preside", head + "Generale. Nel 1821 il reggente Carlo Bini lo chiamò a presiedere la giunta di Nola.",
			[]string{"Chair body=giunta di Nola person=Mario Rossi"}, []string{"person=Carlo Bini date"}},
		{"who was arrested", head + "Giornalista. Al suo posto, allorché fu arrestato dalla polizia nel 1912, subentrò la moglie Anna Verdi.", nil, []string{"Occurrence subject=Anna Verdi"}},
		{"an aside between dashes", head + "Pittore. Di famiglia nobile – il nonno Carlo Bini era stato console – si formò all'Accademia di Lucca.",
			[]string{"Education person=Mario Rossi school=Accademia di Lucca"}, []string{"Education person=Carlo Bini"}},
		{"a place twice", head + "Laureato in giurisprudenza, fu segretario della Camera del lavoro di Schio, poi di quella di Treviso.",
			[]string{"Position person=Mario Rossi position=segretario of=Camera del lavoro di Schio of=Camera di Treviso"}, []string{"giurisprudenza di"}},
		{"what he presided", head + "Pittore. Fece parte del Comitato di Nola, che presiedette dal febbraio 1944 fino alla cattura.", []string{"Chair body=Comitato di Nola person=Mario Rossi start=1944-02"}, nil},
		{"a prison named after a queen", head + "Pittore. Nel 1943 fu liberato dal carcere di Regina Coeli.", nil, []string{"Position person=Coeli"}},
		{"life behind a calling", head + "Vescovo e umanista (Lucca 1448 - ivi 1509).", []string{"Birth person=Mario Rossi date=1448 place=Lucca", "Death person=Mario Rossi date=1509 place=Lucca"}, nil},
		{"life behind a calling, with its verbs", head + "Pittore (n. Lucca 1448 - m. Roma 1509).", []string{"Birth person=Mario Rossi date=1448 place=Lucca", "Death person=Mario Rossi date=1509 place=Roma"}, nil},
		{"the day of a death", "---\ntitle: Mario Rossi\nlang: it\n---\nMario Rossi (Lucca, 1523 – Praga, 11 novembre 1589) fu un musicista italiano. Nel 1541 sposò Anna Verdi. Morì l'11 novembre a Praga.",
			[]string{"Death person=Mario Rossi date=1589-11-11 place=Praga"}, []string{"date=1541-11-11"}},
		{"a surname with its particle", head + "Vescovo. Fu segretario di Giulio della Torre. Eletto papa il della Torre, tornò a Nola. Nel 1480 il della Torre nominò cardinale Ugo Bini.",
			[]string{"Position person=Giulio della Torre position=papa", "Appointment who=Giulio della Torre person=Ugo Bini role=cardinale"}, []string{"Position person=Mario Rossi position=papa"}},
		{"what one did with another", "---\ntitle: Anna Rossi\nlang: it\n---\nAnna Rossi fu una sindacalista italiana. Fondatrice, con Carla Bini, della Lega, arrestata nel 1898, fu condannata dal tribunale militare.",
			[]string{"Condemnation who=tribunale militare what=Anna Rossi"}, []string{"what=Fondatrice"}},
		{"whom somebody called to a body", head + "Pittore. Il console Bini lo chiamò nella Consulta straordinaria, dalla quale si dimise nel 1802.",
			[]string{"Membership member=Mario Rossi body=Consulta straordinaria end=1802"}, []string{"Membership member=Bini"}},
		{"whose writ it is", head + "Pittore. Nel 1479 lodò Ugo Bini, al quale papa Leone XX concesse nel 1480, con la bolla *Pax*, la chiesa di Nola.", []string{"Work work=bolla Pax author=Leone XX"}, []string{"author=Ugo Bini"}},
		{"a grand master", head + "Pittore. L'ultimo gran maestro, Ugo Bini, morì a Nola.", []string{"Position person=Ugo Bini position=gran maestro"}, nil},
		{"a physicist, born", head + "Fisico, nato a Bolzano il 30 maggio 1874 da padre tirolese.", []string{"Birth person=Mario Rossi date=1874-05-30 place=Bolzano"}, []string{"person=Fisico"}},
		{"whose death", "---\ntitle: Anna Rossi\nlang: it\n---\nAnna Rossi fu una pittrice italiana. Nel 1518 sposò a Nola Ugo Bini, di trent'anni più vecchio; alla morte di lui, avvenuta nel 1521, si ritirò nel convento.",
			[]string{"Death noun=morte person=Ugo Bini date=1521"}, []string{"person=Anna Rossi date=1521"}},
		{"what he was named to be", head + "Generale. Nel 1740 la regina Maria lo nominò presidente del Consiglio di Nola, carica da cui si dimise nel 1747, venuto in urto con il conte Ferri.",
			[]string{"Appointment who=Maria person=Mario Rossi role=presidente"}, []string{"Opposition who=Maria "}},
		{"ours", head + "Medico. Nel 1525 conobbe Carlo Bini, che lo protesse. Il Nostro morì a Cracovia il 3 settembre 1563.", []string{"Death person=Mario Rossi date=1563-09-03 place=Cracovia"}, nil},
		{"a name like a preposition", head + "Pittore. Nel 1545 passò a Basilea, ospite di Celio Secondo Curti.", []string{"Arrival person=Mario Rossi place=Basilea date=1545"}, []string{"reported"}},
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

// What a text about a body means by its pronouns and by "l'istituzione".
func TestBodiesAgain(t *testing.T) {
	const head = "---\ntitle: Accademia dei Lenti\nlang: it\n---\nL'Accademia dei Lenti è stata un'istituzione scientifica italiana. "
	for _, c := range []storyTest{
		{"after its founding", head + "La fondarono il medico Ugo Bini e venti lettori dello Studio patavino; primo principe ne fu il Bini.",
			[]string{"Position person=Ugo Bini position=primo principe of=Accademia dei Lenti"}, nil},
		{"not who dissolved it", "---\ntitle: Unione dei maestri\nlang: it\n---\nL'Unione dei maestri fu un'associazione italiana, costituita nel 1903 e sciolta dal governo pontificio nel 1926. Ne furono promotori Ugo Bini e Anna Corti.",
			nil, []string{"Founding organisation=governo pontificio"}},
		{"not what it gathered", head + "Nacque per raccogliere le osservazioni naturali; primo principe ne fu Ugo Bini.",
			[]string{"Position person=Ugo Bini position=primo principe of=Accademia dei Lenti"}, nil},
		{"a review named after what it does", "---\ntitle: La Rassegna salentina\nlang: it\n---\n*La Rassegna salentina* è stata una rivista italiana, fondata a Nola nel 1907 da Ugo Bini. Nel 1911 la rivista promosse un convegno. Nel 1914 la *Rassegna* fu soppressa.",
			[]string{"Founding organisation=La Rassegna salentina founder=Ugo Bini date=1907", "Event event=convegno organiser=La Rassegna salentina", "Dissolution organisation=La Rassegna salentina date=1914"}, nil},
		{"by another noun", head + "Nel 1741 l'istituzione si trasferì a Nola. Segretario dell'istituto fu Ugo Bini.",
			[]string{"Position person=Ugo Bini position=Segretario of=Accademia dei Lenti"}, nil},
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
