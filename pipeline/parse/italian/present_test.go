package italian

import "testing"

// Verbs of the historical present that are nouns or adjectives too.
func TestHistoricalPresent(t *testing.T) {
	for _, c := range []storyTest{
		{"behind a year", "Nel 1848 fonda a Locarno il giornale «Le Reti».", []string{"Founding organisation=Le Reti date=1848 place=Locarno"}, nil},
		{"behind a surname", "Guido Ferri nacque a Locarno. Nel 1851 Ferri pubblica il saggio *Le reti*.", []string{"Work work=Le reti author=Guido Ferri"}, nil},
		{"behind a year that followed", "Guido Bardi si laureò nel 1911. L'anno seguente sposa la pittrice Anna Corti.", []string{"Marriage person=Guido Bardi spouse=Anna Corti date=1912"}, nil},
		{"behind a plural that is a name", "Bardi sposa Anna Corti nel 1901.", []string{"Marriage person=Bardi spouse=Anna Corti date=1901"}, nil},
		{"behind a subject", "Il re nomina Guido Bardi ministro.", []string{"Appointment who=re person=Guido Bardi role=ministro"}, nil},
		{"behind a conjunction", "Il generale lascia la città e marcia su Locarno.", nil, []string{"città e marcia"}},
		{"a noun behind a comma", "Guido Bardi, guida della rivolta e della lega, morì a Locarno.", []string{"Death person=Guido Bardi place=Locarno"}, nil},
		{"a noun with its article", "La firma del trattato.", nil, []string{"Signature", "who"}},
	} {
		t.Run(c.name, c.run)
	}
}

// What happens in a work or a legend is not stated; what somebody wrote in one is.
func TestInvented(t *testing.T) {
	for _, c := range []storyTest{
		{"in a novel", "Nel romanzo il conte di Nola muore a Locarno nel 1512.", []string{"Death person=conte di Nola date=1512 place=Locarno reported"}, nil},
		{"in a myth", "Nel mito Guido Bardi morì a Locarno.", []string{"Death person=Guido Bardi place=Locarno reported"}, nil},
		{"in a book of the past", "Guido Bardi morì a Locarno, e nel romanzo lo ricordò Anna Corti.", []string{"Death person=Guido Bardi place=Locarno"}, []string{"reported"}},
	} {
		t.Run(c.name, c.run)
	}
}
