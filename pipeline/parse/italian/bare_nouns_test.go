package italian

import "testing"

// Nouns without an article, ages, trades and compounds are read as what they are.
func TestBareNouns(t *testing.T) {
	for _, c := range []storyTest{
		{"an age before a trade", "Il ventitreenne operaio Guido Bardi parlò.", []string{"Occupation person=Guido Bardi occupation=operaio"}, nil},
		{"an ordinal that is no preposition", "Secondo segretario fu eletto Guido Bardi.", []string{"Position person=Guido Bardi position=segretario"}, nil},
		{"a preposition", "Secondo il segretario Guido Bardi morì.", []string{"Position person=Guido Bardi position=segretario"}, nil},
		{"an object without article", "Il consiglio tenne seduta a Locarno.", []string{"Event event=seduta place=Locarno"}, nil},
		{"no object", "Il console cadde ferito. Guido Bardi rimase assente.", nil, []string{"Losses"}},
		{"an adjective before its complement", "I mercanti, avversi a un patto, tacquero.", []string{"Opposition who=mercanti what=patto"}, nil},
		{"a compound", "# Colpo di Stato del 3 marzo 1868\n\nFu un colpo di Stato.", []string{"Kind entity=Colpo di Stato del 3 marzo 1868 kind=colpo di Stato"}, nil},
	} {
		t.Run(c.name, c.run)
	}
}

// A possessive before the noun of a writing tells whose its title is.
func TestOwnTitle(t *testing.T) {
	before := "Guido Bardi nacque a Locarno. "
	for _, c := range []storyTest{
		{"the title beside the noun", before + "Nel 1868 uscì il suo romanzo *Le reti*.", []string{"Work work=Le reti author=Guido Bardi"}, nil},
		{"the title in apposition", before + "Il suo ultimo saggio, *Le reti*, uscì nel 1868.", []string{"Work work=Le reti author=Guido Bardi"}, nil},
		{"the title behind a copula", before + "Il suo capolavoro è *Le reti*.", []string{"Work work=Le reti author=Guido Bardi"}, nil},
		{"the title before a copula", before + "*Le reti* fu il suo primo romanzo.", []string{"Work work=Le reti author=Guido Bardi"}, nil},
		{"the title behind a relative", "Guido Bardi, la cui *Cronaca* vide la luce nel 1868, morì a Locarno.", []string{"Work work=Cronaca author=Guido Bardi"}, nil},
		{"what nobody writes alone", before + "Il suo giornale, *Le reti*, uscì nel 1868.", nil, []string{"Work work=Le reti author"}},
	} {
		t.Run(c.name, c.run)
	}
}

// A demonym alone behind a copula says nothing of things.
func TestDemonymAlone(t *testing.T) {
	for _, c := range []storyTest{
		{"behind a relative", "Guido Bardi, che era danese, partì.", []string{"Citizenship person=Guido Bardi country=Danimarca"}, nil},
		{"of a body", "La Lega era francese.", nil, []string{"Citizenship"}},
		{"of a noun", "Il vino era francese.", nil, []string{"Citizenship"}},
		{"with more behind", "Guido Bardi era francese di lingua.", nil, []string{"Citizenship"}},
	} {
		t.Run(c.name, c.run)
	}
}

// Adjectives at the head of a sentence or with a capital, and behind an office's own words.
func TestAdjectives(t *testing.T) {
	for _, c := range []storyTest{
		{"a stance at the head", "Contrario alla guerra, Guido Bardi si dimise.", []string{"Opposition who=Guido Bardi what=guerra"}, nil},
		{"of who is left out", "Guido Bardi era sindaco. Contrario alla guerra, non votò.", []string{"Opposition who=Guido Bardi what=guerra"}, nil},
		{"a capital", "Il re si oppose alla Sacra alleanza.", []string{"Opposition who=re what=Sacra alleanza"}, nil},
		{"a nation behind an office", "Il ministro degli Esteri danese, Guido Bardi, partì.", []string{"Citizenship person=Guido Bardi noun=ministro country=Danimarca"}, []string{"position=ministro degli Esteri danese"}},
	} {
		t.Run(c.name, c.run)
	}
}
