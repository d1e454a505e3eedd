package italian

import "testing"

// What stands between commas, and what goes on behind it.
func TestInserted(t *testing.T) {
	for _, c := range []storyTest{
		{"a land behind its town", "# Patto di Erli\n\nIl patto di Erli fu un accordo firmato il 3 marzo 1713 a Erli, in Liguria, tra il Regno di Sassonia e la Repubblica di Genova.",
			[]string{"Signing document=Patto di Erli signatory=Regno di Sassonia signatory=Repubblica di Genova date=1713-03-03 place=Erli"}, nil},
		{"for whom somebody came", "# Congresso di Erli\n\nIl congresso di Erli si tenne nel 1713. Vi parteciparono, per la Sassonia, il cancelliere Karl Vogt e il consigliere Ugo Pini, per la Baviera il segretario Hans Lenz.",
			[]string{"Event event=Congresso di Erli participant=Karl Vogt participant=Ugo Pini", "Event event=Congresso di Erli participant=Hans Lenz"}, nil},
		{"of whom by whom", "# Congresso di Erli\n\nIl congresso fu avviato per iniziativa del vescovo di Lodi, Guido Bardi, e del ministro Ugo Pini.",
			[]string{"Position person=Guido Bardi position=vescovo of=Lodi", "Position person=Ugo Pini position=ministro"}, []string{"Position person=Guido Bardi position=vescovo of=Lodi of=Ugo Pini"}},
		{"from an exile somewhere", "Guido Bardi, rientrato dall'esilio in Messico nel 1863, morì nel 1870.",
			[]string{"Death person=Guido Bardi date=1870"}, []string{"Arrival person=Guido Bardi place=Messico"}},
		{"what an elected one was the first to be", "Il presidente nominò ministro l'economista Anna Valdi, prima donna a ricoprire l'incarico.",
			[]string{"Appointment who=presidente person=Anna Valdi role=ministro"}, []string{"Appointment who=donna"}},
		{"a death of one's own, in a relative clause", "Guido Bardi fondò l'Unione, che diresse fino alla morte, avvenuta nel 1877.",
			[]string{"Death noun=morte person=Guido Bardi date=1877"}, nil},
	} {
		t.Run(c.name, c.run)
	}
}
