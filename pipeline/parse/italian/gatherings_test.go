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
	} {
		t.Run(c.name, c.run)
	}
}
