package italian

import "testing"

// Names beside common nouns: whose they are, and where they begin.
func TestNamesBesideNouns(t *testing.T) {
	const head = "---\ntitle: Battaglia di Capo Rosso\nlang: it\n---\nLa battaglia di Capo Rosso fu combattuta nel 1700. "
	for _, c := range []storyTest{
		{"a cape", head, []string{"Event event=Battaglia di Capo Rosso point=1700"}, []string{"Position"}},
		{"a ship with a person's name", head + "La corazzata Giulio Cesare salpò da Gaeta.", []string{"Kind entity=Giulio Cesare kind=corazzata"}, nil},
		{"a ship with a town's name", head + "L'incrociatore Trento salpò da Trento.", []string{"Kind entity=Trento kind=incrociatore"}, nil},
		{"the subject after a complement", head + "In seguito alla sconfitta Corsini fondò una scuola.", []string{"Founding organisation=scuola founder=Corsini"}, nil},
		{"a title", head + "Il settimanale satirico «Il Gatto» uscì nel 1900; lo diresse Carlo Sala.",
			[]string{"Kind entity=Il Gatto kind=settimanale satirico", "Work work=Il Gatto date=1900", "Position person=Carlo Sala position=direttore of=Il Gatto"}, []string{"Chair", "Event event=Il Gatto"}},
		{"each his own office", head + "Firmarono i generali Rossi e Bini e il ministro Sala.",
			[]string{"Position person=Rossi person=Bini position=generale", "Position person=Sala position=ministro"}, []string{"Position person=Rossi person=Bini person=Sala"}},
		{"a list of bare plurals in a complement", head + "Una banda di contadini e pastori guidata da Ugo Bini occupò Gaeta.", []string{"Chair body=banda di contadini e pastori person=Ugo Bini"}, nil},
		{"what the topic is said to be", "---\ntitle: Unione Nova\nlang: it\n---\nUnione Nova è un sindacato italiano. Il sindacato si sciolse nel 1920.", []string{"Dissolution organisation=Unione Nova date=1920"}, nil},
	} {
		t.Run(c.name, c.run)
	}
}
