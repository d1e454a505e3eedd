package italian

import (
	"slices"
	"testing"
)

// TestStances checks what is said of decisions and stances where the words that
// belong together do not stand together.
func TestStances(t *testing.T) {
	for _, c := range []struct{ text, record string }{
		{"Il comitato, riunitosi il 4 maggio, decise all'unanimità lo sciopero generale.", "Adoption body=comitato decision=sciopero generale"},
		{"Con un ordine firmato da Aldo Riva la Camera deplorò la guerra.", "Condemnation who=Camera what=guerra"},
		{"La richiesta, avanzata da Aldo Riva, di un rinvio fu respinta.", "Proposal who=Aldo Riva idea=richiesta what=rinvio"},
		{"All'accordo si dichiararono contrari Aldo Riva e Ugo Bini.", "Opposition who=Aldo Riva who=Ugo Bini what=accordo"},
		{"Contrario all'impresa si dichiarò il doge Aldo Riva.", "Opposition who=Aldo Riva what=impresa"},
		{"Aldo Riva lesse la legge. Ne chiese la revoca.", "Proposal who=Aldo Riva what=revoca"},
		{"Aldo Riva fu tra i promotori della legge sulla stampa.", "Support who=Aldo Riva side=promotori what=legge sulla stampa"},
		{"Otto Brandt votò la legge.", "Adoption body=Otto Brandt decision=legge"},
		{"Guido Lanfranchi tornò a Roma. Il papa lo fece cardinale.", "Appointment who=papa person=Guido Lanfranchi role=cardinale"},
		{"Guido Bardi dette alle stampe «La rupe».", "Work author=Guido Bardi noun=stampe work=La rupe"},
		{"L'opuscolo fu edito a Lucca da Giusti.", "Work work=opuscolo publisher=Giusti"},
		{"Contrario alla guerra, il ministro Aldo Riva si dimise.", "Opposition who=Aldo Riva what=guerra"},
		{"La proposta raccolse il consenso dei liberali e l'ostilità dei clericali.", "Opposition what=proposta stand=ostilità who=clericali"},
		{"Il cardinale Aldo Riva, avverso da sempre ai francesi, tacque.", "Opposition who=Aldo Riva what=francesi"},
		{"Fautrice della fusione, Rosa Bini partì.", "Support who=Rosa Bini what=fusione"},
		{"Aldo Riva parlò contro i gesuiti e un'ode ne rise.", "Opposition who=Aldo Riva what=gesuiti"},
		{"Aldo Riva accusò i capi dell'esercito di viltà.", "Condemnation who=Aldo Riva what=capi dell'esercito charge=viltà"},
		{"Ugo Bini morì. Ne scrisse la vita, in latino, Aldo Riva.", "Work work=vita author=Aldo Riva"},
		{"Criticata dai moderati, la legge fu difesa dal solo Riva.", "Support who=Riva what=legge"},
		{"Ugo Bini parlò. Nel 1864, contrario alla tregua, lasciò Roma.", "Opposition who=Ugo Bini what=tregua"},
		{"Si ricordano «Le rive», «I monti» e il romanzo «La valle», uscito nel 1880.", "Work work=La valle date=1880"},
		{"Per Venezia sottoscrisse il patto Aldo Riva, per il duca il cancelliere Ugo Bini.", "Position person=Ugo Bini position=cancelliere"},
		{"Del generale Ugo Bini prese le difese Aldo Riva.", "Support who=Aldo Riva part=difese what=generale Ugo Bini"},
		{"Contro la tassa tuonò dal pulpito padre Aldo Riva.", "Opposition who=Aldo Riva what=tassa"},
	} {
		if got := recordLines(t, c.text); !slices.Contains(got, c.record) {
			t.Errorf("%s\ngot  %q\nwant %q among them", c.text, got, c.record)
		}
	}
}

// TestNobodysStance checks that nobody is made to do what was done to him.
func TestNobodysStance(t *testing.T) {
	for _, line := range recordLines(t, "Guido Neri era atteso; si era visto negare il passaporto.") {
		t.Errorf("it gives %q", line)
	}
}

// TestSubjectsOfStances checks the clauses of such sentences.
func TestSubjectsOfStances(t *testing.T) {
	for _, c := range []struct{ text, clause string }{
		{"Sul nome di Aldo Riva si trovarono d'accordo liberali e democratici.", "main | trovare | reflexive | su=nome di Aldo Riva | di=accordo | subject=liberali e democratici"},
		{"Conclusa la pace il doge tornò a Venezia.", "main | tornare | subject=il doge | a=Venezia"},
	} {
		if got := clauseLines(t, c.text); !slices.Contains(got, c.clause) {
			t.Errorf("%s\ngot  %q\nwant %q among them", c.text, got, c.clause)
		}
	}
}
