package italian

import (
	"slices"
	"testing"
)

// TestTimeBesideParticiple: a time between commas stays with what had been done then.
func TestTimeBesideParticiple(t *testing.T) {
	got := clauseLines(t, "Approvato all'unanimità, il 9 maggio, lo statuto, la Costituente si aggiornò.")
	want := []string{"main | aggiornare | reflexive | subject=la Costituente", "participle | approvare | passive | subject=lo statuto | time=il 9 maggio"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

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
		{"a passive with its participle first", "# Congresso di Gand\n\nIl congresso di Gand si tenne nel 1903. Bocciata fu invece la richiesta di Neri.",
			[]string{"Rejection body=Congresso di Gand what=richiesta di Neri"}, nil},
		{"a noun that looks like a participle", "Rebane presentò ricorso alla Corte suprema, che lo respinse.",
			[]string{"Rejection body=Corte suprema what=ricorso"}, nil},
		{"whose president, by name", "La combatté la Lega dei veterani, il cui presidente, il generale Artur Kask, parlò di «colpo di mano travestito da legge».",
			[]string{"Quotation source=Artur Kask words=colpo di mano travestito da legge"}, nil},
		{"nobody presides over elections", "Si tennero le elezioni per la Camera alta, vinte dall'Unione agraria, il cui capo, August Lepik, ne divenne il primo presidente.",
			nil, []string{"Position person=August Lepik position=primo presidente of=elezioni"}},
		{"where a road leads", "Callisto prese la via di Roma, dove giunse il 2 aprile 1122.",
			[]string{"Arrival person=Callisto place=Roma date=1122-04-02"}, []string{"Arrival person=Callisto place=via di Roma"}},
		{"who died in what troubled one", "# Conferenza di Erli\n\nLa conferenza di Erli si tenne nel 1883. La promosse il ministro Gustav Kálmán, preoccupato per gli scontri nei quali avevano perso la vita molti uomini.",
			nil, []string{"Death person=Gustav Kálmán"}},
		{"a surname like a gerund", "Ercole Durando era console. Ugo Basti partì. Durando, promosso ministro, fu trasferito a Bucarest.",
			[]string{"Arrival person=Ercole Durando place=Bucarest"}, nil},
		{"another body's works", "# Conferenza di Erli\n\nLa conferenza di Erli si tenne nel 1883. La commissione, presieduta da Thomas Ardley, concluse i suoi lavori nell'ottobre 1884.",
			nil, []string{"Event event=Conferenza di Erli end=1884-10"}},
		{"who held a thing to be what", "I due consoli, Ugo Basti e Pio Neri, votarono contro le leggi militari, che definirono «una cambiale in bianco».",
			nil, []string{"Quotation source=leggi militari"}},
		{"the last of two, in the singular", "Lo fondarono Lajos Bardos e Gábor Szent, al quale si deve la stesura del programma.",
			[]string{"Work work=programma author=Gábor Szent"}, []string{"Work work=programma author=Lajos Bardos"}},
		{"with whom, put in", "Vi si oppose la sinistra, che nel 1917 uscì dal partito per dar vita, con Jenő Halász a capo, al Gruppo della pace.",
			[]string{"Founding life=vita organisation=Gruppo della pace"}, []string{"Opposition who=sinistra what=capo"}},
		{"whose secretary", "# Conferenza di Erli\n\nLa conferenza di Erli si tenne nel 1883. I russi mandarono il console Aleksandr Jonin, cui faceva da segretario il giovane Sergej Orlov.",
			[]string{"Position person=Sergej Orlov position=segretario"}, nil},
		{"an office and its holder, each in turn", "Presidente del comitato fu il conte Ugo Neri, segretario l'arabista David Lopes, tesoriere Pio Bardi.",
			[]string{"Position person=David Lopes position=segretario", "Position person=Pio Bardi position=tesoriere"}, []string{"Position person=Ugo Neri position=segretario", "Position person=Ugo Neri position=tesoriere"}},
		{"several of one office, in turn", "Presidente fu Ugo Neri, vicepresidenti Pio Bardi e Aldo Verri, segretario il medico Carlo Ostani.",
			[]string{"Position person=Ugo Neri position=Presidente", "Position person=Pio Bardi person=Aldo Verri position=vicepresident", "Position person=Carlo Ostani position=segretario"}, []string{"Position person=Carlo Ostani position=Presidente", "Position person=Aldo Verri position=segretario"}},
		{"one more office of his own", "Presidente fu Ugo Neri, segretario del partito.",
			[]string{"Position person=Ugo Neri position=segretario of=partito"}, nil},
		{"where an exile dies", "# Rivolta di Erli\n\nLa rivolta di Erli scoppiò nel 1931. I ribelli entrarono a Lodi. Hernán Quiroga, esule a Lima, vi morì nel 1937.",
			[]string{"Death person=Hernán Quiroga date=1937 place=Lima"}, []string{"Event event=Rivolta di Erli participant=Hernán Quiroga"}},
		{"nobody presides over what somebody said", "# Congresso di Gand\n\nIl congresso di Gand si tenne nel 1903. Karl Wehrlin definì lo sciopero «un'arma spuntata». Ne furono vicepresidenti Ugo Basti e Pio Neri.",
			[]string{"Position person=Ugo Basti person=Pio Neri position=vicepresidente of=Congresso di Gand"}, nil},
		{"an office by months", "Gli successe Ernő Kertész, ministro del Commercio nel gabinetto Károlyi dal novembre 1918 al marzo 1919.",
			[]string{"Position person=Ernő Kertész position=ministro del Commercio start=1918-11 end=1919-03"}, nil},
	} {
		t.Run(c.name, c.run)
	}
}
