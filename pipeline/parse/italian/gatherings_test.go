package italian

import "testing"

// Who goes on, who does what, in tales of congresses, elections and risings.
func TestTalesOfGatherings(t *testing.T) {
	for _, c := range []storyTest{
		{"who had done something before", "# Rivolta di Erli\n\nLa rivolta di Erli scoppiò nel 1931. L'assemblea elesse presidente Guido Bardi. Bardi era uscito dalla scuola militare nel 1905. Fuggì a Lima nel 1936.",
			[]string{"Arrival person=Guido Bardi place=Lima date=1936"}, nil},
		{"who is given a task", "Il re affidò a Guido Bardi l'incarico di formare il nuovo governo.",
			nil, []string{"Chair person=re", "Founding organisation=nuovo governo founder=re"}},
		{"a name behind a colon begins a clause", "La Lega agraria nacque nel 1891. Ne seguì una scissione: don Carlo Vasta, contrario alla fusione, fuggì a Malta.",
			[]string{"Arrival person=Carlo Vasta place=Malta"}, []string{"Sequence entity=Carlo Vasta"}},
		{"persons, each with his preposition", "La Lega agraria nacque nel 1891 per iniziativa del medico Salvo Mangia, di Rosario Pelli e del notaio Carlo Vasta.",
			[]string{"Founding organisation=Lega agraria word=iniziativa founder=Salvo Mangia founder=Rosario Pelli founder=Carlo Vasta date=1891"}, nil},
		{"a time behind what is put in", "---\ntitle: Congresso di Gand\n---\nRiunione internazionale dei tipografi, apertasi a Gand il 14 giugno 1903 e chiusasi, dopo quattro sedute, il 18 giugno.",
			[]string{"Kind entity=Congresso di Gand kind=Riunione internazionale", "Event event=Congresso di Gand start=1903-06-14 place=Gand", "Event event=Congresso di Gand end=1903-06-18"}, []string{"Event event=Congresso di Gand start=1903-06-18"}},
		{"a participle before a surname of two words", "L'assemblea adottò lo statuto redatto da Lo Bue.",
			[]string{"Adoption body=assemblea decision=statuto"}, nil},
		{"until the hero's death", "---\ntitle: Carlo Ostani\n---\nCarlo Ostani fu un medico. Dal 1899 fino alla morte, nel 1911, fu sindaco di Nola.",
			[]string{"Death person=Carlo Ostani date=1911"}, []string{"Position person=Carlo Ostani position=sindaco of=Nola start=1911"}},
		{"a preposition before a title", "Carlo Bardi fu direttore de «La Voce» e scrisse ne *Il Sole*.",
			[]string{"Position person=Carlo Bardi position=direttore of=La Voce"}, nil},
		{"the time of a second office", "Guido Bardi nacque a Nola. Era stato sindaco della città natale e, dal 1919 al 1921, ministro dell'Agricoltura.",
			[]string{"Position person=Guido Bardi position=ministro dell'Agricoltura start=1919 end=1921"}, []string{"Position person=Guido Bardi position=sindaco of=città natale start=1919"}},
		{"whom an apposition has introduced", "La giunta fu composta dal generale Aldo Neri e dall'avvocato Carlo Vasta, esponente del Partito agrario, che fuggì a Malta.",
			[]string{"Arrival person=Carlo Vasta place=Malta"}, nil},
		{"a craft like a verb", "# Congresso di Gand\n\nIl congresso di Gand si tenne nel 1903. Giunsero Ettore Neri e Luigi Caruana, calafato di Recco, che parlò a nome della Lega.",
			[]string{"Occupation person=Luigi Caruana occupation=calafato", "Representation person=Luigi Caruana body=Lega"}, nil},
		{"the title of memoirs", "Guido Bardi raccontò i fatti nelle memorie, *La spada e la legge*, pubblicate a Lima nel 1940.",
			[]string{"Work work=La spada e la legge author=Guido Bardi", "Work work=La spada e la legge date=1940"}, nil},
		{"what a newspaper is called besides", "---\ntitle: Il Messaggero di Erli\n---\nIl Messaggero di Erli è stato un quotidiano italiano fondato a Lodi nel 1879. Ugo Basti diresse il giornale fino alla chiusura.",
			[]string{"Position person=Ugo Basti position=direttore of=Il Messaggero di Erli"}, []string{"Kind entity=Il Messaggero di Erli kind=messaggero"}},
		{"a name behind an event with its adjective", "Allo scoppio del conflitto europeo Mengoni tornò a Roma.",
			[]string{"Arrival person=Mengoni place=Roma"}, nil},
		{"the time of a complement", "Neri comunicò la scoperta di un frammento siriaco del IX secolo.",
			nil, []string{"Event event=scoperta di un frammento siriaco point"}},
		{"founded besides", "# Congresso di Gand\n\nIl congresso di Gand si tenne nel 1903. A Gand fu pure fondata, il 30 settembre, la Lega agraria.",
			[]string{"Founding organisation=Lega agraria date=1903-09-30 place=Gand"}, []string{"Kind entity=Congresso di Gand kind=lega"}},
		{"a gloss with a list of bare nouns", "---\ntitle: Congresso di Gand\n---\nDecimo congresso internazionale degli studiosi di lingue e civiltà dell'Asia, riunitosi a Gand dal 3 al 9 maggio 1892.",
			[]string{"Event event=Congresso di Gand start=1892-05-03 end=1892-05-09"}, nil},
		{"where a professor teaches, in a list", "# Congresso di Gand\n\nIl congresso di Gand si tenne nel 1903. Parlarono l'olandese Hendrik Kuiper, professore a Leida, l'indologo Gustaf Ahlberg e Pio Neri, titolare della cattedra di ebraico.",
			[]string{"Event event=Congresso di Gand participant=Hendrik Kuiper participant=Gustaf Ahlberg participant=Pio Neri"}, nil},
		{"who is called to succeed", "Il conte chiamò a succedergli il nazionalista Aldo Neri.",
			nil, []string{"Succession entity=conte"}},
		{"the day after", "Il 3 agosto 1922 la squadra entrò a Nola. Guido Bardi morì il giorno appresso all'ospedale.",
			[]string{"Death person=Guido Bardi date=1922-08-04"}, nil},
	} {
		t.Run(c.name, c.run)
	}
}
