package italian

import (
	"slices"
	"strings"
	"testing"

	"github.com/spoglio/spoglio/pipeline/parse"
	"github.com/spoglio/spoglio/source"
)

// readLines are a text's records as lines.
func readLines(t *testing.T, text string) []string {
	t.Helper()
	doc, err := source.Parse("story.md", "story", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	r := parse.Read(doc, language(t), parse.Options{})
	lines := make([]string, len(r.Records))
	for i := range r.Records {
		lines[i] = parse.RecordLine(r, &r.Records[i])
	}
	return lines
}

// storyTest is a text with the record lines that it must give, and the
// beginnings of lines that it must not.
type storyTest struct {
	name, text string
	gives, not []string
}

func (c storyTest) run(t *testing.T) {
	lines := readLines(t, c.text)
	for _, want := range c.gives {
		if !slices.ContainsFunc(lines, func(line string) bool { return strings.HasPrefix(line, want) }) {
			t.Errorf("no %q in\n%s", want, strings.Join(lines, "\n"))
		}
	}
	for _, ban := range c.not {
		if slices.ContainsFunc(lines, func(line string) bool { return strings.HasPrefix(line, ban) }) {
			t.Errorf("%q in\n%s", ban, strings.Join(lines, "\n"))
		}
	}
}

// What counts from another time counts from the one told last.
func TestCountsFromTimeToldLast(t *testing.T) {
	for _, c := range []storyTest{
		{"an event dated in passing", "Il senato aveva richiamato il console dopo la sconfitta subita nel 1231. L'anno seguente fu eletto podestà Guido Bardi.",
			[]string{"Position person=Guido Bardi position=podestà start=1232"}, nil},
		{"what came after a beginning told by a participle", "Le trattative, aperte il 26 novembre 1713, erano state sospese il 6 febbraio.",
			[]string{"Event event=trattative end=1714-02-06"}, nil},
		{"an event's own date", "Il 2 marzo 1490 il duca partì. La rivolta del 5 aprile fu domata dai soldati. Due settimane più tardi Guido Bardi morì.",
			[]string{"Death person=Guido Bardi date=1490-04-19"}, nil},
		{"the end of a stretch", "Il convegno durò dal 3 al 6 maggio 1901. Tre giorni dopo Guido Bardi morì.",
			[]string{"Death person=Guido Bardi date=1901-05-09"}, nil},
		{"not a person's past", "Nel 1901 il consiglio fu sciolto. Lo sostituì un commissario nato nel 1850. L'anno seguente Guido Bardi morì.",
			[]string{"Death person=Guido Bardi date=1902"}, nil},
		{"not what is too coarse", "Il 4 maggio 1901 la nave salpò. Il viaggio, annunciato nel 1900, fu lungo. Cinque giorni dopo Guido Bardi si dimise da console.",
			[]string{"Position person=Guido Bardi position=console end=1901-05-09"}, nil},
	} {
		t.Run(c.name, c.run)
	}
}

// Dates that the words around them complete.
func TestDatesOfStory(t *testing.T) {
	for _, c := range []storyTest{
		{"day after day", "Il convegno di Ostuni si tenne il 4 e il 5 maggio 1903.", []string{"Event event=convegno di Ostuni start=1903-05-04 end=1903-05-05"}, []string{"Event event=convegno di Ostuni point"}},
		{"three days", "Il convegno di Ostuni si tenne il 4, il 5 e il 6 maggio 1903.", []string{"Event event=convegno di Ostuni start=1903-05-04 end=1903-05-06"}, nil},
		{"days apart", "Il convegno di Ostuni si tenne il 4 e il 9 maggio 1903.", []string{"Event event=convegno di Ostuni point=1903-05-04 point=1903-05-09"}, nil},
		{"over the turn of the year", "Nel 1911 si discusse molto. Il convegno di Ostuni si tenne tra il 29 dicembre e il 2 gennaio. La sera del 12 Guido Bardi morì.",
			[]string{"Event event=convegno di Ostuni start=1911-12-29 end=1912-01-02", "Death person=Guido Bardi date=1912-01-12"}, nil},
		{"a bare day before a name", "Il 3 marzo 1904 si riaprì la camera. Il 26 Guido Bardi morì.", []string{"Death person=Guido Bardi date=1904-03-26"}, nil},
		{"a day in letters", "Il 3 marzo 1904 si riaprì la camera. Guido Bardi morì la sera del diciotto.", []string{"Death person=Guido Bardi date=1904-03-18"}, nil},
		{"the month told last", "Nel 1902 il libro fu ristampato. Il processo, finito il 3 marzo 1904, lo rovinò. Guido Bardi morì la sera del 18.", []string{"Death person=Guido Bardi date=1904-03-18"}, nil},
		{"since when is no new time", "Il conclave si aprì il 31 luglio 1803. Si indicava Lapo Neri, dal 1787 vescovo di Arles. Il 4 agosto Guido Bardi morì.", []string{"Death person=Guido Bardi date=1803-08-04"}, nil},
		{"back from older years", "# Rivolta di Arles\n\nLa rivolta di Arles scoppiò il 26 dicembre 1825. Nel 1816 era nata una società. Nel 1821 fu sciolta. I membri non si persero d'animo. Il 1º dicembre Guido Bardi morì.", []string{"Death person=Guido Bardi date=1825-12-01"}, nil},
		{"still in older years", "# Rivolta di Arles\n\nLa rivolta di Arles scoppiò il 26 dicembre 1825. Nel 1821 fu fondata una società. Il 1º dicembre Guido Bardi morì.", []string{"Death person=Guido Bardi date=1821-12-01"}, nil},
		{"into the next year", "Il 20 dicembre 1570 Lapo Neri partì. Il 3 gennaio Guido Bardi morì.", []string{"Death person=Guido Bardi date=1571-01-03"}, nil},
		{"back in the year", "Il 20 ottobre 1570 Lapo Neri partì. Il 3 luglio Guido Bardi morì.", []string{"Death person=Guido Bardi date=1570-07-03"}, nil},
		{"in a topic of two years", "# Assedio di Ostuni\n\nL'assedio di Ostuni durò dal 17 settembre 1570 al 1º agosto 1571. Il 5 agosto Guido Bardi morì.", []string{"Death person=Guido Bardi date=1571-08-05"}, nil},
		{"a first sentence that looks back", "# Pace di Ostuni\n\nCon la pace di Ostuni, firmata il 3 aprile 1559, finì la guerra, cominciata sessant'anni prima dal duca. Il 30 giugno Guido Bardi morì.", []string{"Death person=Guido Bardi date=1559-06-30"}, nil},
		{"what led up to it", "# Pace di Ostuni\n\nLa pace di Ostuni fu firmata il 3 aprile 1559. La torre, presa nel gennaio 1558 dal duca, era in rovina. Il 30 ottobre Guido Bardi morì.", []string{"Death person=Guido Bardi date=1558-10-30"}, nil},
		{"in the old style between brackets", "Guido Bardi morì il 10 agosto (28 luglio st. v.) 1913.", []string{"Death person=Guido Bardi date=1913-08-10"}, nil},
		{"no month after a year", "Il processo finì il 3 marzo 1904. Nel 1905 il libro fu ristampato. Guido Bardi morì la sera del 18.", nil, []string{"Death person=Guido Bardi date"}},
		{"how long it had lasted", "Il concilio si chiuse il 4 maggio 1403 dopo due anni.", []string{"Event event=concilio end=1403-05-04"}, []string{"end=1405"}},
		{"how long after something else", "Nel 1403, due anni dopo, il convegno si riunì a Ostuni.", []string{"Event event=convegno point=1403 place=Ostuni"}, []string{"1405"}},
		{"a date of what is said besides", "Guido Bardi fu eletto podestà nel 1401 e due anni dopo capitano.", []string{"Position person=Guido Bardi position=podestà start=1401"}, []string{"position=podestà start=1403"}},
	} {
		t.Run(c.name, c.run)
	}
}

// Whom pronouns and bare offices mean; who could be two is nobody.
func TestWhoIsMeant(t *testing.T) {
	for _, c := range []storyTest{
		{"an office told before", "Il podestà Guido Bardi lasciò Ostuni. Poi il podestà morì nel 1402.", []string{"Death person=Guido Bardi date=1402"}, nil},
		{"an office bestowed", "Guido Bardi fu nominato podestà. Poi il podestà morì nel 1402.", []string{"Death person=Guido Bardi date=1402"}, nil},
		{"another word for the office", "Papa Clemente VIII lasciò Ostuni. Poi il pontefice morì nel 1402.", []string{"Death person=Clemente VIII date=1402"}, nil},
		{"two of one office", "Il re Alfonso III scrisse al re Manfredi II. Poi il re morì nel 1402.", nil, []string{"Death person"}},
		{"nor who came after him", "Il re Alfonso III scrisse al re Manfredi II. Il re morì. Gli succedette Lapo Neri.", nil, []string{"Succession"}},
		{"she", "La contessa Matilde Bardi parlò con Lapo Neri. Poi ella morì nel 1402.", []string{"Death person=Matilde Bardi date=1402"}, nil},
		{"he, after a thing", "Il libro di Lapo Neri piacque. Poi egli morì nel 1402.", []string{"Death person=Lapo Neri date=1402"}, []string{"Death person=libro"}},
		{"he, of two", "Nel libro si parla di Guido Bardi e di Lapo Neri. Egli morì nel 1402.", nil, []string{"Death person=Guido", "Death person=Lapo"}},
		{"this one", "Il duca scrisse a Guido Bardi. Questi morì nel 1402.", []string{"Death person=Guido Bardi date=1402"}, nil},
		{"these", "Il duca scrisse a Guido Bardi. Questi morirono nel 1402.", nil, []string{"Death person=Guido Bardi"}},
		{"the latter", "Lapo Neri scrisse a Guido Bardi. Quest'ultimo morì nel 1402.", []string{"Death person=Guido Bardi date=1402"}, nil},
		{"these, of one group", "I Veneziani si ribellarono nel 1402. Questi fondarono Ostuni nel 1404.", []string{"Founding organisation=Ostuni founder=Veneziani date=1404"}, nil},
		{"these, of two groups", "I Veneziani assalirono i Genovesi nel 1402. Questi fondarono Ostuni nel 1404.", nil, []string{"Founding organisation=Ostuni founder"}},
		{"who was caught", "Guido Bardi fu catturato dai mercanti. Il prigioniero morì nel 1402.", []string{"Death person=Guido Bardi date=1402"}, nil},
		{"two who were caught", "Il duca catturò Guido Bardi e il conte catturò Lapo Neri. Il prigioniero morì nel 1402.", nil, []string{"Death person"}},
		{"a pact of another day", "# Pace di Ostuni\n\nLa pace di Ostuni fu firmata il 3 aprile 1559. Il duca invocò il patto del 13 marzo 1512.", nil, []string{"Event event=Pace di Ostuni point=1512-03-13"}},
		{"this one, named in passing", "Guido Bardi ricevette la spada dalle mani di Lapo Neri. Questi partì; morì nel 1402.", nil, []string{"Death person"}},
		{"one and the other", "La pace fu firmata da Guido Bardi e Lapo Neri. L'uno morì nel 1402, l'altro nel 1404.", []string{"Death person=Guido Bardi date=1402", "Death person=Lapo Neri date=1404"}, nil},
		{"one and the other of what they are", "La pace fu firmata da Guido Bardi e Lapo Neri. L'uno era medico, l'altro avvocato.", []string{"Occupation person=Guido Bardi occupation=medico", "Occupation person=Lapo Neri occupation=avvocato"}, []string{"Occupation person=Guido Bardi occupation=avvocato"}},
		{"one alone", "La pace fu firmata da Guido Bardi e Lapo Neri. L'altro morì nel 1404.", nil, []string{"Death person=Guido", "Death person=Lapo"}},
		{"also he", "# Guido Bardi\n\nGuido Bardi fu un podestà. Lapo Neri fu ferito. Anch'egli morì nel 1402.", nil, []string{"Death person=Guido", "Death person=Lapo"}},
		{"also he, right behind a name", "Lapo Neri fu ferito. A Guido Bardi, anch'egli nato a Ostuni, la pena fu rimessa.", []string{"Birth person=Guido Bardi place=Ostuni"}, []string{"Birth person=Lapo"}},
		{"who was seen", "Guido Bardi vide Lapo Neri morire a Ostuni.", []string{"Death person=Lapo Neri place=Ostuni"}, []string{"Death person=Guido"}},
		{"who was seen, told last", "Guido Bardi vide morire il padre a Ostuni.", nil, []string{"Death person=Guido"}},
		{"by calling and nation", "# Kurt Lenz\n\nKurt Lenz fu uno storico austriaco. Lo storico austriaco morì nel 1902.", []string{"Death person=Kurt Lenz date=1902"}, []string{"Kind entity=Kurt Lenz kind=austriaco"}},
		{"of another nation", "# Kurt Lenz\n\nKurt Lenz fu uno storico austriaco. Lo storico danese morì nel 1902.", nil, []string{"Death person=Kurt"}},
		{"told apart by a relative clause", "L'accordo di Ostuni fu firmato nel 1402. L'accordo che apriva il porto fu rotto nel 1404.", nil, []string{"Event event=accordo di Ostuni end=1404"}},
		{"a wider word", "L'armistizio di Ostuni fu firmato nel 1402. L'accordo fu rotto nel 1404.", []string{"Event event=armistizio di Ostuni end=1404"}, nil},
		{"a wider word for two", "L'armistizio di Ostuni precedette la pace di Arles. L'accordo fu rotto nel 1404.", nil, []string{"Event event=armistizio di Ostuni end=1404", "Event event=pace di Arles end=1404"}},
		{"the hero of a life", "# Guido Bardi\n\nGuido Bardi fu un podestà. Nel 1401 Lapo Neri assalì Ostuni, che fu difesa da lui con valore. Poi egli morì nel 1402.", []string{"Death person=Guido Bardi date=1402"}, nil},
	} {
		t.Run(c.name, c.run)
	}
}

// "Quello di" and "quello" with an adjective stand for the noun before.
func TestStandIns(t *testing.T) {
	for _, c := range []storyTest{
		{"with a complement", "La rivolta di Arles finì in una battaglia, quella di Ostuni, che fu combattuta nel 1402.", []string{"Event event=battaglia di Ostuni point=1402"}, nil},
		{"with an adjective", "# Battaglia di Olmeto\n\nLa battaglia di Olmeto fu combattuta nel 1502 tra l'esercito veneto e quello pisano.", []string{"Event event=Battaglia di Olmeto participant=esercito veneto participant=esercito pisano"}, nil},
		{"of another gender", "Il convegno di Arles fu vietato. Si aprì il congresso, non quella di Ostuni.", nil, []string{"Event event=congresso di Ostuni"}},
		{"before a noun", "La battaglia fu breve: in quella grande pianura morì Guido Bardi nel 1402.", []string{"Death person=Guido Bardi date=1402"}, nil},
	} {
		t.Run(c.name, c.run)
	}
}

// Where "vi" and "qui" are.
func TestWhereIsMeant(t *testing.T) {
	for _, c := range []storyTest{
		{"the place before in the sentence", "Guido Bardi si ritirò a Palermo, e vi morì nel 1402.", []string{"Death person=Guido Bardi date=1402 place=Palermo"}, nil},
		{"here", "Guido Bardi si ritirò a Palermo, e qui morì nel 1402.", []string{"Death person=Guido Bardi date=1402 place=Palermo"}, nil},
		{"the only place of the sentence before", "Guido Bardi si ritirò a Palermo. Vi morì nel 1402.", []string{"Death person=Guido Bardi date=1402 place=Palermo"}, nil},
		{"one of two", "Guido Bardi andò da Roma a Palermo. Vi morì nel 1402.", []string{"Death person=Guido Bardi date=1402"}, nil},
		{"its own place", "Guido Bardi si ritirò a Palermo, e vi morì a Roma nel 1402.", nil, []string{"Death person=Guido Bardi date=1402 place=Palermo"}},
	} {
		t.Run(c.name, c.run)
	}
}

// What the first lines say that the topic is.
func TestTopicOfFirstLines(t *testing.T) {
	const title = "---\ntitle: Convegno di Ostuni\n---\n"
	for _, c := range []storyTest{
		{"an inverted headword", title + "**Ostuni, convegno di.** – Fu aperto dal sindaco. Durò due giorni, dal 4 al 5 maggio 1903.",
			[]string{"Kind entity=Convegno di Ostuni kind=convegno", "Event event=Convegno di Ostuni place=Ostuni", "Event event=Convegno di Ostuni start=1903-05-04 end=1903-05-05"}, nil},
		{"a gloss", title + "**Ostuni, convegno di.** – Incontro fra medici di due province, svoltosi in Puglia dal 4 al 5 maggio 1903.",
			[]string{"Event event=Convegno di Ostuni start=1903-05-04 end=1903-05-05 place=Puglia"}, nil},
		{"a gloss with its time apart", title + "Convegno di Ostuni. – Primo convegno nazionale dei medici, riunito a Ostuni, nella sala del teatro, dal 4 al 5 maggio 1903.",
			[]string{"Event event=Convegno di Ostuni start=1903-05-04 end=1903-05-05"}, nil},
		{"a collective name", "---\ntitle: Pace di Ostuni\n---\n**Ostuni, pace di.** – Nome comune dei trattati che furono firmati il 3 maggio 1503.",
			[]string{"Event event=Pace di Ostuni point=1503-05-03"}, nil},
		{"a name that the first sentence explains", "---\ntitle: Patti Ostunesi\n---\nI Patti Ostunesi sono gli accordi firmati il 3 maggio 1503 tra il duca e il vescovo. Il duca lasciò la città. Morì nel 1504.",
			[]string{"Event event=Patti Ostunesi point=1503-05-03"}, []string{"Death person=Patti Ostunesi"}},
		{"nobody lasts", title + "Il convegno di Ostuni fu aperto dal sindaco. Il professore Guido Bardi lo presiedette. Si svolse dal 4 al 5 maggio 1903.",
			[]string{"Event event=Convegno di Ostuni start=1903-05-04 end=1903-05-05"}, nil},
	} {
		t.Run(c.name, c.run)
	}
}

// A day that its month does not have is a doubt, and no date.
func TestImpossibleDay(t *testing.T) {
	doc, err := source.Parse("story.md", "story", []byte("Guido Bardi morì il 31 aprile 1904."))
	if err != nil {
		t.Fatal(err)
	}
	r := parse.Read(doc, language(t), parse.Options{})
	if len(r.Doubts) != 1 || doc.Quote(r.Doubts[0].Evidence) != "il 31 aprile 1904" || !strings.Contains(r.Doubts[0].Message, "no such day") {
		t.Errorf("doubts %v", r.Doubts)
	}
}

// Who acts while the story is at the battle takes part in it.
func TestStoryAtItsTopic(t *testing.T) {
	const battle = "# Battaglia di Olmeto\n\nLa battaglia di Olmeto fu combattuta il 4 giugno 1502.\n\n"
	const bardi, neri = "Event event=Battaglia di Olmeto participant=Guido Bardi", "Event event=Battaglia di Olmeto participant=Lapo Neri"
	for _, c := range []storyTest{
		{"each within a week of the last", battle + "Il 9 giugno Guido Bardi assalì il colle. Il 14 giugno Lapo Neri attaccò il campo.", []string{bardi, neri}, nil},
		{"a long time after", battle + "Il 9 giugno Guido Bardi assalì il colle. Il 24 giugno Lapo Neri attaccò una nave.", []string{bardi}, []string{neri}},
		{"a bare day goes on", battle + "Guido Bardi assalì il colle. Il 15 Lapo Neri attaccò il campo.", []string{bardi, neri}, nil},
		{"a bare day of another story", battle + "Il 3 agosto Guido Bardi assalì una nave. Il 5 Lapo Neri attaccò una torre.", nil, []string{bardi, neri}},
		{"a heading leads away", battle + "## Antefatti\n\nGuido Bardi attaccò una nave.\n\n## Conseguenze\n\nLapo Neri assalì una torre.", nil, []string{bardi, neri}},
		{"a heading leads back", battle + "## Antefatti\n\nNel 1499 il duca morì.\n\n## La battaglia\n\nGuido Bardi assalì il colle.", []string{bardi}, nil},
		{"the topic leads back", battle + "Nel 1499 Lapo Neri attaccò una nave. Nella battaglia Guido Bardi assalì il colle.", []string{bardi}, []string{neri}},
		{"a meeting elsewhere", battle + "Guido Bardi assalì il colle. Al convegno di Ostuni, l'8 giugno, Lapo Neri attaccò il duca.", []string{bardi}, []string{neri}},
		{"who wrote of it", battle + "Guido Bardi assalì il colle. Lapo Neri accusa il duca di viltà.", []string{bardi}, []string{neri}},
		{"who had acted before", battle + "Guido Bardi assalì il colle. Il duca era stato accusato da Lapo Neri.", []string{bardi}, []string{neri}},
		{"told in the present", "# Battaglia di Olmeto\n\nLa battaglia di Olmeto si combatte il 4 giugno 1502.\n\nGuido Bardi assale il colle.", []string{bardi}, nil},
	} {
		t.Run(c.name, c.run)
	}
}

// Who acts while a story is in an event takes part in it, and who acts before or
// long after does not.
func TestDuring(t *testing.T) {
	const meeting = "# Congresso di Roccaverde\n\nIl congresso di Roccaverde si tenne dal 2 al 5 maggio 1907. "
	const battle = "# Battaglia di Ponterosso\n\nLa battaglia di Ponterosso fu combattuta l'8 settembre 1512. "
	part := func(event, who string) []string { return []string{"Event event=" + event + " participant=" + who} }
	for _, c := range []storyTest{
		{"a session after a step back", meeting + "L'idea risaliva al 1905. La prima giornata fu diretta da Luigi Carrara. Ugo Sforni prese la parola.",
			part("Congresso di Roccaverde", "Ugo Sforni"), nil},
		{"who is elected after a step back", meeting + "Il 3 aprile 1907 Ugo Sforni partì per Roma. Eletto presidente del congresso Luigi Carrara, Guido Bardi prese la parola.",
			part("Congresso di Roccaverde", "Guido Bardi"), nil},
		{"a step back alone", meeting + "Il 3 aprile 1906 fu fondata la Lega operaia. Ugo Sforni prese la parola.",
			nil, part("Congresso di Roccaverde", "Ugo Sforni")},
		{"later on", meeting + "In seguito Ugo Sforni prese la parola.", nil, part("Congresso di Roccaverde", "Ugo Sforni")},
		{"years later", meeting + "Anni dopo Luigi Carrara scrisse un libro. Ugo Sforni prese la parola.", nil, part("Congresso di Roccaverde", "Ugo Sforni")},
		{"an office in passing", meeting + "Luigi Carrara aveva accanto Guido Bardi, alto commissario per i profughi dal 1901 al 1904. Ugo Sforni prese la parola.",
			part("Congresso di Roccaverde", "Ugo Sforni"), nil},
		{"a past that a semicolon ends", meeting + "Luigi Carrara aveva lasciato il partito nel 1905; Ugo Sforni prese la parola.",
			part("Congresso di Roccaverde", "Ugo Sforni"), nil},
		{"a past that goes on", meeting + "Nel 1905 Luigi Carrara aveva lasciato il partito e Ugo Sforni prese la parola.",
			nil, part("Congresso di Roccaverde", "Ugo Sforni")},
		{"how things stood", meeting + "Scrisse da Roma il prefetto Ugo Sforni, che governava la provincia.",
			nil, part("Congresso di Roccaverde", "Ugo Sforni")},
		{"the day after a battle", battle + "Il giorno dopo il capitano Ugo Sforni attaccò il ponte.", part("Battaglia di Ponterosso", "Ugo Sforni"), nil},
		{"what somebody only speaks of", battle + "Ugo Sforni parla di 3.000 fanti uccisi nello scontro.", []string{"Losses event=Battaglia di Ponterosso deaths=3000 reported"}, nil},
	} {
		t.Run(c.name, c.run)
	}
}

// A text that opens with a birth, or with the name as dictionaries have it, is about one
// person: who is left out is that person, even one with an unheard forename.
func TestLives(t *testing.T) {
	before := "# Zol'ja Korten\n\n**KORTEN, Zol'ja Petrovna.** – Nacque a Locarno nel 1850.\n\nAlle donne l'università era preclusa. "
	for _, c := range []storyTest{
		{"a marriage", before + "Nel 1868 contrasse matrimonio con il geologo Guido Bardi.", []string{"Marriage person=Zol'ja Korten noun=matrimonio spouse=Guido Bardi date=1868"}, nil},
		{"a residence", before + "Nel 1870 si stabilì a Nola.", []string{"Residence person=Zol'ja Korten place=Nola start=1870"}, []string{"Seat"}},
		{"a pronoun", before + "Fu eletta membro della Lega. Guido Bardi tacque. L'Accademia le conferì il premio Verdi.", []string{"Occurrence subject=Zol'ja Korten event=premio Verdi"}, nil},
	} {
		t.Run(c.name, c.run)
	}
}

// A sentence without a subject goes on about whom the one before was about, and not
// about the first of several.
func TestGoingOn(t *testing.T) {
	for _, c := range []storyTest{
		{"about the body", "# Lega di Nola\n\nLa Lega di Nola fu fondata nel 1891. Tra i soci figuravano Guido Bardi e Anna Corti. Nel 1894 pubblicò il settimanale «Il Maglio».", []string{"Work work=Il Maglio publisher=Lega di Nola"}, []string{"author=Guido Bardi"}},
		{"about the treaty", "Il trattato di Nola fu firmato nel 1756. Firmatari furono il conte Guido Bardi e il barone Ugo Sala. Entrò in vigore il 1º gennaio 1757.", []string{"Event event=trattato di Nola vigour=vigore start=1757-01-01"}, nil},
		{"a surname at the head", "Livio Alti era un capo. Alti, processato, fu impiccato nel 1831.", []string{"Death person=Livio Alti date=1831"}, nil},
		{"an interval", "Guido Bardi fu sindaco di Nola tra il 1891 e il 1926.", []string{"Position person=Guido Bardi position=sindaco of=Nola start=1891 end=1926"}, nil},
		{"behind the verb", "Al congresso di Nola Guido Bardi si oppose alla guerra.", []string{"Opposition who=Guido Bardi what=guerra"}, nil},
	} {
		t.Run(c.name, c.run)
	}
}

// What a pronoun and what a seat belongs to.
func TestWhatBelongs(t *testing.T) {
	for _, c := range []storyTest{
		{"a dative of a stance", "Guido Bardi parlò. Gli si oppose Anna Corti.", []string{"Opposition who=Anna Corti what=Guido Bardi"}, nil},
		{"the seat of what is elected", "Il consiglio elesse una commissione di nove membri, con sede a Ginevra.", []string{"Seat organisation=commissione di nove membri place=Ginevra"}, []string{"organisation=consiglio"}},
		{"a time that only ends something", "Il trattato fu firmato nel 1749. La contea passò al duca, che la tenne fino al 1797. L'anno successivo morì Guido Bardi.", []string{"Death person=Guido Bardi date=1750"}, nil},
	} {
		t.Run(c.name, c.run)
	}
}
