package italian

import (
	"slices"
	"testing"
)

// TestSpeaker checks who is given as the source of a quotation.
func TestSpeaker(t *testing.T) {
	for _, c := range []struct{ text, record string }{
		{"Carlo Neri aggiunse che il ministro ignorava «tutto quello che accadeva nel paese».", "Quotation source=Carlo Neri words=tutto quello che accadeva nel paese"},
		{"Carlo Neri disse che il ministro aveva risposto: «Non abbiamo nulla da dire a nessuno».", "Quotation source=ministro words=Non abbiamo nulla da dire a nessuno"},
		{"Il re prese posto. Poi toccò a Carlo Neri: «Non abbiamo nulla da dire a nessuno».", "Quotation source=Carlo Neri words=Non abbiamo nulla da dire a nessuno"},
		{"Secondo Carlo Neri la lega era «un partito senza popolo».", "Quotation source=Carlo Neri words=un partito senza popolo"},
		{"Agli occhi di Carlo Neri la lega era «un partito senza popolo».", "Quotation source=Carlo Neri words=un partito senza popolo"},
		{"Come ricorda Carlo Neri, «la sala era gremita fino alle scale».", "Quotation source=Carlo Neri words=la sala era gremita fino alle scale"},
		{"La guerra, disse Carlo Neri, era «un affare di pochi pagato da molti».", "Quotation source=Carlo Neri words=un affare di pochi pagato da molti"},
		{"Di «pace senza vinti e senza padroni» parlò per primo Carlo Neri.", "Quotation source=Carlo Neri words=pace senza vinti e senza padroni"},
	} {
		if got := recordLines(t, c.text); !slices.Contains(got, c.record) {
			t.Errorf("%s\ngot  %q\nwant %q among them", c.text, got, c.record)
		}
	}
}

// Who is spoken of does not say it, and nobody is what he is called between marks.
func TestSpokenOf(t *testing.T) {
	for _, c := range []storyTest{
		{"accused", "Guido Bardi, accusato d'essere «capo e anima della rivolta», fuggì.", nil, []string{"Quotation source=Guido Bardi"}},
		{"by whom", "Guido Bardi fu salutato da un giornale come il «principe di tutti i poeti».", []string{"Quotation source=giornale words=principe di tutti i poeti"}, []string{"source=Guido"}},
		{"called", "Guido Bardi definì una maestra di matematica «una vera vergogna».", []string{"Quotation source=Guido Bardi words=una vera vergogna"}, []string{"person=«"}},
	} {
		t.Run(c.name, c.run)
	}
}

// What is meant elsewhere: courts, referendums, those whom a demonstrative points at.
func TestMeantElsewhere(t *testing.T) {
	for _, c := range []storyTest{
		{"a court", "# Congresso di Nola\n\nIl congresso si aprì il 13 novembre 1698, con la mediazione dell'ambasciatore inglese alla Porta.", []string{"Event event=Congresso di Nola start=1698-11-13"}, []string{"place=Porta"}},
		{"a referendum", "# Elezioni di Nola\n\nLe elezioni furono libere. La legge passò con un referendum: i voti a favore furono 300.", nil, []string{"for=300"}},
		{"pointed at", "Guido Bardi, figlio di quel Carlo Neri che morì a Pisa, fuggì.", []string{"Death person=Carlo Neri place=Pisa"}, nil},
		{"not yet", "# Congresso di Nola\n\nIl congresso fu breve. Pisa fu designata a ospitare il congresso successivo.", []string{"Event place=Pisa event=congresso successivo planned"}, nil},
		{"what decided", "# Pace di Nola\n\nLa pace di Nola chiuse la guerra. A decidere la guerra fu la battaglia di Zorta.", nil, []string{"kind=battaglia"}},
	} {
		t.Run(c.name, c.run)
	}
}

// What somebody calls a thing is no name of it; what a pronoun means may be turned down.
func TestCalled(t *testing.T) {
	for _, c := range []storyTest{
		{"a truce", "Guido Bardi definì quella pace «tregua infida».", []string{"Quotation source=Guido Bardi words=tregua infida"}, nil},
		{"a journal", "Guido Bardi fondò la rivista «il Mondo».", []string{"Founding organisation=il Mondo founder=Guido Bardi"}, nil},
		{"a pronoun", "# Pace di Nola\n\nLa pace fu conclusa nel 1421. La respinsero Corinto e i danesi.", []string{"Rejection body=Corinto body=danesi what=Pace di Nola"}, nil},
	} {
		t.Run(c.name, c.run)
	}
}
