package italian

import (
	"slices"
	"testing"

	"github.com/spoglio/spoglio/pipeline/parse"
	"github.com/spoglio/spoglio/source"
)

// recordLines shows the records that a text gives.
func recordLines(t *testing.T, text string) []string {
	t.Helper()
	doc, err := source.Parse("records.md", "records", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	r := parse.Analyse(doc, language(t)).Reading(parse.Options{})
	var lines []string
	for i := range r.Records {
		lines = append(lines, parse.RecordLine(r, &r.Records[i]))
	}
	return lines
}

// TestClitics checks what the unstressed pronouns stand for.
func TestClitics(t *testing.T) {
	for _, c := range []struct{ text, record string }{
		{"Nel 1848 Carlo Neri si recò a Torino. Vi morì nel 1850.", "Death person=Carlo Neri date=1850 place=Torino"},
		{"Carlo Neri, confinato a Ponza, vi morì nel 1850.", "Death person=Carlo Neri date=1850 place=Ponza"},
		{"Fu costituita una commissione. Ne facevano parte Carlo Neri e Ugo Riva.", "Membership member=Carlo Neri member=Ugo Riva noun=parte body=commissione"},
		{"Il congresso si riunì a Londra; ne era segretario il conte Carlo Neri.", "Position person=Carlo Neri position=segretario of=congresso"},
		{"Il comitato, di cui era direttore Aldo Riva, si sciolse.", "Position person=Aldo Riva position=direttore of=comitato"},
		{"Aldo Bini parlò a lungo. Il governo di Carlo Neri cadde. Gli subentrò Ugo Riva.", "Succession entity=Ugo Riva predecessor=Carlo Neri"},
		{"Carlo Neri lasciò la diocesi; al suo posto fu nominato Aldo Riva.", "Succession entity=Aldo Riva seat=posto predecessor=Carlo Neri"}, // no such pronoun in the sentence
		{"Guido Neri morì nel 1920. Gli successe alla guida della rivolta Aldo Riva.", "Succession entity=Aldo Riva predecessor=Guido Neri"},
		{"# Congresso di Pavia\n\nIl congresso si riunì. La mozione finale fu approvata; la sinistra votò contro.", "Opposition who=sinistra what=mozione finale"},
		{"La Lega di Nervi si sciolse nel 1850, e le subentrò il Partito di Nervi.", "Succession entity=Partito di Nervi predecessor=Lega di Nervi"},
		{"Il convegno di Lodi fallì; seguì quello di Pavia, cui parteciparono Aldo Riva e Ugo Bini.", "Participation participant=Aldo Riva participant=Ugo Bini event=convegno di Pavia"},
		{"Arrivato a Pavia, vi fondò un giornale.", "Founding organisation=giornale place=Pavia"},
		{"Il re ricevette Carlo Neri e lo nominò ministro.", "Position person=Carlo Neri position=ministro"},
		{"Il giornale, il cui direttore era Carlo Neri, fu soppresso.", "Position person=Carlo Neri position=direttore of=giornale"},
		{"La lega fu fondata nel 1910. Dal 1920 ne è presidente Carlo Neri, un medico.", "Position person=Carlo Neri position=presidente of=lega start=1920"},
		{"Carlo Neri parlò con Aldo Riva. Questi guidava la cavalleria.", "Chair body=cavalleria person=Aldo Riva"},
		{"Rosa Bini parlò a Pavia. Il tribunale, davanti al quale la difese Carlo Neri, le inflisse un anno di carcere.", "Condemnation who=tribunale pain=anno what=Rosa Bini"},
		{"Il governo di Carlo Neri cadde. Gli si schierarono contro Aldo Riva e Ugo Bini.", "Opposition who=Aldo Riva who=Ugo Bini what=governo di Carlo Neri"},
		{"Fu discussa la proposta di Neri. Parlarono contro, fra gli altri, Aldo Riva e Ugo Bini.", "Opposition who=Aldo Riva who=Ugo Bini what=proposta di Neri"},
		{"Aldo Riva propose una mozione. Il congresso la respinse.", "Rejection body=congresso what=mozione"},
		{"Aldo Riva chiese il trionfo, ma il senato glielo rifiutò.", "Rejection body=senato what=trionfo"},
		{"I socialisti parlarono contro il bilancio militare, i radicali lo votarono.", "Adoption body=radicali decision=bilancio militare"},
		{"Aldo Riva criticò la legge, che Ugo Bini difendeva.", "Support who=Ugo Bini what=legge"},
		{"Rosa Bini fu arrestata. La difese Carlo Neri.", "Support who=Carlo Neri what=Rosa Bini"},
		{"Nella guerra fra il papa e il re la lega parteggiò per quest'ultimo.", "Support who=lega what=re"},
		{"Si levò la voce di Aldo Riva, che definì la legge «una vergogna nazionale».", "Quotation source=Aldo Riva words=una vergogna nazionale"},
	} {
		if got := recordLines(t, c.text); !slices.Contains(got, c.record) {
			t.Errorf("%s\ngot  %q\nwant %q among them", c.text, got, c.record)
		}
	}
}

// TestNoClitics checks what they do not stand for.
func TestNoClitics(t *testing.T) {
	for _, c := range []struct{ text, record string }{
		{"Il comitato si riunì. Ne fece parte chi voleva la guerra.", "Membership member=comitato noun=parte"},
		{"L'accordo, il cui testo fu scritto da Carlo Neri, fallì.", "Event event=accordo participant=Carlo Neri"},
		{"Contro Carlo Neri si pronunciò il sinodo; il papa invece lo difese.", "Support who=papa what=sinodo"},
		{"A Madrid vi furono tumulti. Carlo Neri morì nel 1850.", "Death person=Carlo Neri date=1850 place=Madrid"},
	} {
		if slices.Contains(recordLines(t, c.text), c.record) {
			t.Errorf("%s\ngives %q", c.text, c.record)
		}
	}
}
