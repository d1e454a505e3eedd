package italian

import (
	"slices"
	"strings"
	"testing"

	"github.com/spoglio/spoglio/pipeline/parse"
	"github.com/spoglio/spoglio/source"
)

// clauseLines shows the clauses of a text that have a verb, one a line: kind,
// lemma, voice unless it is active, polarity unless it is asserted, then the
// subject (in brackets one that is dropped), the arguments and the times.
func clauseLines(t testing.TB, text string) []string {
	t.Helper()
	doc, err := source.Parse("clauses.md", "clauses", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for _, c := range parse.Analyse(doc, language(t)).Clauses() {
		if c.Verb != "" {
			lines = append(lines, clauseLine(c))
		}
	}
	return lines
}

func clauseLine(c parse.ClauseView) string {
	out := []string{c.Kind, c.Verb}
	if c.Voice != "active" {
		out = append(out, c.Voice)
	}
	if c.Polarity != "asserted" {
		out = append(out, c.Polarity)
	}
	if c.Subject != "" && !hasSubject(c) {
		out = append(out, "subject="+c.Subject)
	} else if c.Dropped != "" {
		out = append(out, "subject=("+c.Dropped+")")
	}
	for _, a := range c.Parts {
		switch a.Role {
		case "complement":
			out = append(out, a.Prep+"="+a.Text)
		default:
			out = append(out, a.Role+"="+a.Text)
		}
	}
	for _, w := range c.Times {
		out = append(out, "time="+w)
	}
	return strings.Join(out, " | ")
}

// hasSubject reports whether the subject stands in the clause itself, with its
// list.
func hasSubject(c parse.ClauseView) bool {
	return slices.ContainsFunc(c.Parts, func(a parse.ArgView) bool { return a.Role == "subject" })
}

// clauseRow is a text and the clauses it gives.
type clauseRow struct {
	text    string
	clauses []string
}

// TestClauses checks the normal form in which clauses end.
func TestClauses(t *testing.T) {
	for _, group := range clauseTable {
		t.Run(group.name, func(t *testing.T) {
			for _, row := range group.rows {
				if got := clauseLines(t, row.text); !slices.Equal(got, row.clauses) {
					t.Errorf("%s\ngot  %s\nwant %s", row.text, strings.Join(got, "\n     "), strings.Join(row.clauses, "\n     "))
				}
			}
		})
	}
}

// TestKnownFaults keeps what is still read wrongly in view: a row that is right
// at last belongs in the table.
func TestKnownFaults(t *testing.T) {
	for _, row := range knownFaults {
		if slices.Equal(clauseLines(t, row.text), row.clauses) {
			t.Errorf("%s\nis read rightly now: move it from knownFaults to clauseTable", row.text)
		}
	}
}

var clauseTable = []struct {
	name string
	rows []clauseRow
}{
	{"active", []clauseRow{
		{"Il duca criticò in più occasioni il progetto.", []string{"main | criticare | subject=Il duca | in=occasioni | object=il progetto"}},
		{"Il conte difese per quasi un mese la città.", []string{"main | difendere | subject=Il conte | per=un mese | object=la città"}},
		{"L'imperatore concesse al papa la corona.", []string{"main | concedere | subject=L'imperatore | a=papa | object=la corona"}},
		{"Il congresso elesse Carlo Rossi.", []string{"main | eleggere | subject=Il congresso | object=Carlo Rossi"}},
		{"Nel 1921 il partito fondò un giornale a Torino.", []string{"main | fondare | subject=il partito | object=un giornale | a=Torino | time=Nel 1921"}},
		{"Il generale consegnò la lettera al re.", []string{"main | consegnare | subject=Il generale | object=la lettera | a=re"}},
		{"I delegati discussero la questione agraria.", []string{"main | discutere | subject=I delegati | object=la questione agraria"}},
		{"La Costituzione è entrata in vigore il 1º gennaio 1948.", []string{"main | entrare | subject=La Costituzione | in=vigore | time=il 1º gennaio 1948"}},
		{"Il generale vincitore entrò a Milano.", []string{"main | entrare | subject=Il generale vincitore | a=Milano"}},
		{"Di fronte al nemico, l'esercito si arrese.", []string{"main | arrendere | reflexive | di fronte a=nemico | subject=l'esercito"}},
		{"In seguito alla sconfitta, il re abdicò a favore del figlio.", []string{"main | abdicare | in seguito a=sconfitta | subject=il re | a favore di=figlio"}},
	}},
	{"titles in emphasis", []clauseRow{
		{"Ugo Neri stampò a Genova *Chi vive, muore?* nel 1899.", []string{"main | stampare | subject=Ugo Neri | a=Genova | object=Chi vive, muore? | time=nel 1899"}},
		{"In *Che cosa vidi* il poeta narra la guerra.", []string{"main | narrare | in=Che cosa vidi | subject=il poeta | object=la guerra"}},
		{"Il suo racconto, *Mille giorni*, piacque al re.", []string{"main | piacere | subject=Il suo racconto | a=re"}},
		{"Ugo Neri fu presidente *ad interim* nel 1899.", []string{"main | essere | subject=Ugo Neri | predicate=presidente ad interim | time=nel 1899"}},
	}},
	{"names and groups", []clauseRow{
		{"Il duca fuggì insieme al conte Mario Neri.", []string{"main | fuggire | subject=Il duca | insieme a=conte Mario Neri"}},
		{"Ugo Neri partì per Genova in compagnia di Elio Galli.", []string{"main | partire | subject=Ugo Neri | per=Genova | in compagnia di=Elio Galli"}},
		{"Alla conferenza di Tangeri Luigi Ettore Galli propose un rinvio.", []string{"main | proporre | a=conferenza di Tangeri | subject=Luigi Ettore Galli | object=un rinvio"}},
		{"Nella notte Galli fuggì.", []string{"main | fuggire | in=notte | subject=Galli"}},
		{"Il 25 Bernini fu arrestato.", []string{"main | arrestare | passive | subject=Bernini | time=Il 25"}},
		{"Ugo Neri fu nominato da Ottone III vicario.", []string{"main | nominare | passive | subject=Ugo Neri | da=Ottone III | predicate=vicario"}},
		{"A Tangeri, Ugo Neri ed Elio Galli fondarono un giornale.", []string{"main | fondare | a=Tangeri | subject=Ugo Neri ed Elio Galli | object=un giornale"}},
		{"Parlarono il medico Ugo Neri, deputato alla Camera, Elio Galli e Pio Corsi.", []string{"main | parlare | subject=il medico Ugo Neri, deputato alla Camera, Elio Galli e Pio Corsi"}},
		{"Il patto, un testo di dieci articoli, fu violato dal re.", []string{"main | violare | passive | subject=Il patto | da=re"}},
		{"La rivista, opera di Ugo Neri, uscì a Genova.", []string{"main | uscire | subject=La rivista | a=Genova"}},
		{"La carta, un testo adottato a Genova, fu stracciata.", []string{"main | stracciare | passive | subject=La carta", "participle | adottare | passive | subject=un testo | a=Genova"}},
		{"Il re, un ministro e il papa partirono.", []string{"main | partire | subject=Il re, un ministro e il papa"}},
		{"Elio Galli era figlio di Ugo Neri, due volte console e censore, e di Lia Corsi, la figlia del re.", []string{"main | essere | subject=Elio Galli | predicate=figlio di Ugo Neri, due volte console e censore"}},
		{"Parlò Ugo Neri, fino ad allora console, e uscì.", []string{"main | parlare | subject=Ugo Neri", "main | uscire | subject=Ugo Neri"}},
		{"I due segretari: Ugo Neri ed Elio Galli lasciarono la sala.", []string{"main | lasciare | subject=I due segretari | object=la sala"}},
		{"Vari deputati, fra cui Ugo Neri ed Elio Galli, lasciarono la sala.", []string{"main | lasciare | subject=Vari deputati | object=la sala"}},
		{"I deputati, fra i quali parlò Ugo Neri, lasciarono la sala.", []string{"main | lasciare | subject=I deputati | object=la sala", "relative | parlare | subject=Ugo Neri"}},
		{"Parlarono poeti come Ugo Neri.", []string{"main | parlare | subject=poeti"}},
		{"La carta si compone di due testi: un preambolo e un indice.", []string{"main | comporre | reflexive | subject=La carta | di=due testi"}},
		{"Parlarono Pio Corsi e i segretari del partito Ugo Neri ed Elio Galli.", []string{"main | parlare | subject=Pio Corsi e i segretari del partito"}},
		{"La lettera del ministro degli Esteri, Ugo Neri, arrivò.", []string{"main | arrivare | subject=La lettera del ministro degli Esteri"}},
		{"Fu ferito dagli uomini del capo della polizia, Ugo Neri, a Genova.", []string{"main | ferire | passive | da=uomini del capo della polizia | a=Genova"}},
		{"Arrivò l'ambasciatore a Londra Ughetto Nerucci.", []string{"main | arrivare | subject=l'ambasciatore a Londra"}},
		{"Parlarono Corsi e de Nerucci.", []string{"main | parlare | subject=Corsi e de Nerucci"}},
		{"Vide il palazzo, residenza di Ugo Neri, e partì.", []string{"main | vedere | object=il palazzo", "main | partire"}},
		{"Due funzionari, il console di Genova Ugo Neri e il prefetto Elio Galli, giunsero a Roma.", []string{"main | giungere | subject=Due funzionari | a=Roma"}},
		{"Accanto a figure celebri, come Ugo Neri, Elio Galli e Pio Bernini, parlò un frate.", []string{"main | parlare | accanto a=figure celebri | subject=un frate"}},
		{"Poeti quali Ugo Neri ed Elio Galli firmarono la carta.", []string{"main | firmare | subject=Poeti | object=la carta"}},
		{"Alla morte del re, Ugo Neri, capo dei ribelli, marciò su Roma.", []string{"main | marciare | a=morte del re | subject=Ugo Neri | su=Roma"}},
		{"Con il lascito di un medico, Ugo Neri, i soci fondarono la scuola.", []string{"main | fondare | con=il lascito di un medico | subject=i soci | object=la scuola"}},
		{"Firmò la pace, Ugo Neri, e partì.", []string{"main | firmare | object=la pace | subject=Ugo Neri", "main | partire | subject=Ugo Neri"}},
		{"Parlarono il sindaco di Tangeri, Ugo Neri, Elio Galli e Pio Corsi.", []string{"main | parlare | subject=il sindaco di Tangeri, Ugo Neri, Elio Galli e Pio Corsi"}},
	}},
	{"passive", []clauseRow{
		{"La risoluzione fu approvata dal congresso.", []string{"main | approvare | passive | subject=La risoluzione | da=congresso"}},
		{"La legge venne respinta dalla Camera nel 1919.", []string{"main | respingere | passive | subject=La legge | da=Camera | time=nel 1919"}},
		{"I prigionieri furono liberati dai soldati il 3 marzo 1917.", []string{"main | liberare | passive | subject=I prigionieri | da=soldati | time=il 3 marzo 1917"}},
		{"Il manoscritto andò perduto.", []string{"main | perdere | passive | subject=Il manoscritto"}},
		{"Il re era stato deposto dai ribelli.", []string{"main | deporre | passive | subject=Il re | da=ribelli"}},
		{"Mazzini è stato condannato a morte dal tribunale.", []string{"main | condannare | passive | subject=Mazzini | a=morte | da=tribunale"}},
		{"Napoleone fu sconfitto a Waterloo dagli inglesi e dai prussiani.", []string{"main | sconfiggere | passive | subject=Napoleone | a=Waterloo | da=inglesi e dai prussiani"}},
		{"La corona era appartenuta ai Longobardi.", []string{"main | appartenere | subject=La corona | a=Longobardi"}},
		{"Venne fondato un giornale.", []string{"main | fondare | passive | subject=un giornale"}},
		{"Rossi fu eletto presidente dal congresso.", []string{"main | eleggere | passive | subject=Rossi | predicate=presidente | da=congresso"}},
		{"Fu eletto presidente Carlo Rossi.", []string{"main | eleggere | passive | subject=presidente Carlo Rossi"}},
		{"Ne fu eletto presidente Carlo Rossi.", []string{"main | eleggere | passive | subject=presidente Carlo Rossi"}},
		{"Furono eletti Carlo Rossi e Luigi Bianchi.", []string{"main | eleggere | passive | subject=Carlo Rossi e Luigi Bianchi"}},
		{"I soldati furono costretti a lasciare la città.", []string{"main | costringere | passive | subject=I soldati", "infinitive | lasciare | subject=I soldati | object=la città"}},
	}},
	{"si", []clauseRow{
		{"Si approvò la risoluzione.", []string{"main | approvare | reflexive | subject=la risoluzione"}},
		{"Si tennero le elezioni.", []string{"main | tenere | reflexive | subject=le elezioni"}},
		{"Si elesse un nuovo presidente.", []string{"main | eleggere | reflexive | subject=un nuovo presidente"}},
		{"A Londra si tenne il secondo congresso.", []string{"main | tenere | reflexive | a=Londra | subject=il secondo congresso"}},
		{"Si voleva abolire il dazio.", []string{"main | abolire | reflexive | planned | subject=il dazio"}},
		{"Si dice che Romolo abbia fondato Roma.", []string{"main | dire | reflexive", "subordinate | fondare | reported | subject=Romolo | object=Roma"}},
	}},
	{"impersonal", []clauseRow{
		{"Nel 1848 si combatté a Milano.", []string{"main | combattere | reflexive | a=Milano | time=Nel 1848"}},
		{"Si discusse a lungo.", []string{"main | discutere | reflexive"}},
	}},
	{"reflexive", []clauseRow{
		{"Il conte si ritirò a Torino.", []string{"main | ritirare | reflexive | subject=Il conte | a=Torino"}},
		{"I deputati si riunirono a Francoforte.", []string{"main | riunire | reflexive | subject=I deputati | a=Francoforte"}},
		{"Garibaldi si dimise.", []string{"main | dimettere | reflexive | subject=Garibaldi"}},
		{"Cavour si recò a Parigi.", []string{"main | recare | reflexive | subject=Cavour | a=Parigi"}},
		{"Il partito si sciolse nel 1926.", []string{"main | sciogliere | reflexive | subject=Il partito | time=nel 1926"}},
	}},
	{"post-verbal subject", []clauseRow{
		{"Morì il re.", []string{"main | morire | subject=il re"}},
		{"Arrivarono i soldati.", []string{"main | arrivare | subject=i soldati"}},
		{"Nel 1861 nacque il Regno d'Italia.", []string{"main | nascere | subject=il Regno d'Italia | time=Nel 1861"}},
		{"Seguirono trattative segrete.", []string{"main | seguire | subject=trattative segrete"}},
		{"Parteciparono 400 delegati.", []string{"main | partecipare | subject=400 delegati"}},
		{"Vi parteciparono 400 delegati.", []string{"main | partecipare | subject=400 delegati"}},
		{"Al congresso parteciparono 400 delegati di 20 paesi.", []string{"main | partecipare | a=congresso | subject=400 delegati di 20 paesi"}},
		{"Presero la parola Carlo Rossi e Luigi Bianchi.", []string{"main | prendere | object=la parola | subject=Carlo Rossi e Luigi Bianchi"}},
		{"Aprì i lavori Carlo Rossi.", []string{"main | aprire | object=i lavori | subject=Carlo Rossi"}},
		{"Vinse la battaglia il generale Kléber.", []string{"main | vincere | object=la battaglia | subject=il generale Kléber"}},
		{"Gli succedette il figlio Umberto.", []string{"main | succedere | subject=il figlio Umberto"}},
		{"Restarono a difendere le mura il conte Carlo Rossi e il sindaco Ugo Riva.", []string{"main | restare | subject=il conte Carlo Rossi e il sindaco Ugo Riva", "infinitive | difendere | subject=il conte Carlo Rossi | object=le mura"}},
		{"Dopo la morte del re, gli succedette il figlio.", []string{"main | succedere | dopo=la morte del re | subject=il figlio"}},
		{"Ne fece parte Luigi Bianchi.", []string{"main | fare | object=parte | subject=Luigi Bianchi"}},
	}},
	{"dropped subject", []clauseRow{
		{"Il congresso si aprì a Mosca. Elesse Carlo Rossi.", []string{"main | aprire | reflexive | subject=Il congresso | a=Mosca", "main | eleggere | subject=(congresso) | object=Carlo Rossi"}},
		{"Giuseppe Mazzini nacque a Genova nel 1805. Fondò la Giovine Italia.", []string{"main | nascere | subject=Giuseppe Mazzini | a=Genova | time=nel 1805", "main | fondare | subject=(Giuseppe Mazzini) | object=la Giovine Italia"}},
		{"I delegati arrivarono. Approvarono lo statuto.", []string{"main | arrivare | subject=I delegati", "main | approvare | subject=(delegati) | object=lo statuto"}},
	}},
	{"relative clause", []clauseRow{
		{"Morì in casa di Ugo Neri, che era stato console.", []string{"main | morire | in=casa di Ugo Neri", "relative | essere | subject=Ugo Neri | predicate=console"}},
		{"Era figlia di Ugo Neri, che fu ministro.", []string{"main | essere | predicate=figlia di Ugo Neri", "relative | essere | subject=Ugo Neri | predicate=ministro"}},
		{"La moglie del re, che era nata a Genova, partì.", []string{"main | partire | subject=La moglie del re", "relative | nascere | subject=La moglie | a=Genova"}},
		{"Il congresso che elesse Rossi si tenne a Mosca.", []string{"main | tenere | reflexive | subject=Il congresso | a=Mosca", "relative | eleggere | subject=Il congresso | object=Rossi"}},
		{"Rossi, che aveva fondato il partito, morì nel 1920.", []string{"main | morire | subject=Rossi | time=nel 1920", "relative | fondare | subject=Rossi | object=il partito"}},
		{"La città in cui nacque Dante è Firenze.", []string{"main | essere | subject=La città | predicate=Firenze", "relative | nascere | subject=Dante"}},
		{"Fu eletto il patriarca di Pavia, Carlo Rossi, che morì nel 1900.", []string{"main | eleggere | passive | subject=il patriarca di Pavia", "relative | morire | subject=il patriarca | time=nel 1900"}},
		{"Carlo Rossi, succeduto a Moro, che era morto, parlò.", []string{"main | parlare | subject=Carlo Rossi", "participle | succedere | subject=Carlo Rossi | a=Moro", "relative | morire | subject=Moro"}},
		{"Il re istituì un tribunale, incaricato di esaminare i reati, che ha sede a Lodi.", []string{"main | istituire | subject=Il re | object=un tribunale", "participle | incaricare | passive | subject=un tribunale", "infinitive | esaminare | planned | subject=un tribunale | object=i reati", "relative | avere | subject=un tribunale | object=sede | a=Lodi"}},
		{"Il congresso, cui intervennero per la Francia, con Aldo Moro, anche Carlo Rossi e Ugo Riva, fallì.", []string{"main | fallire | subject=Il congresso", "relative | intervenire | per=la Francia | con=Aldo Moro | subject=Carlo Rossi e Ugo Riva"}},
		{"I reduci, tra i quali Carlo Rossi e Ugo Riva, fondarono un giornale.", []string{"main | fondare | subject=I reduci | object=un giornale"}},
		{"Il comitato, presieduto da Carlo Rossi e del quale facevano parte Ugo Riva e Aldo Moro, si riunì.", []string{"main | riunire | reflexive | subject=Il comitato", "participle | presiedere | passive | subject=Il comitato | da=Carlo Rossi", "relative | fare | object=parte | subject=Ugo Riva e Aldo Moro"}},
		{"La Lega di Pavia, cui subentrò due anni dopo la Lega di Lodi, fallì.", []string{"main | fallire | subject=La Lega di Pavia", "relative | subentrare | unset=due anni | subject=la Lega di Lodi"}},
		{"Il giornale, di cui era direttore Carlo Rossi, fu soppresso.", []string{"main | sopprimere | passive | subject=Il giornale", "relative | essere | predicate=direttore | subject=Carlo Rossi"}},
		{"Il partito, il quale aveva vinto le elezioni, formò il governo.", []string{"main | formare | subject=Il partito | object=il governo", "relative | vincere | subject=Il partito | object=le elezioni"}},
		{"Il generale al quale fu affidato il comando vinse la battaglia.", []string{"main | vincere | subject=Il generale | object=la battaglia", "relative | affidare | passive | subject=il comando"}},
		{"La città dove morì il poeta è Ravenna.", []string{"main | essere | subject=La città | predicate=Ravenna", "relative | morire | subject=il poeta"}},
		{"Il libro che Dante scrisse è famoso.", []string{"main | essere | subject=Il libro", "relative | scrivere | subject=Dante"}},
		{"L'uomo che il re nominò ministro era un medico.", []string{"main | essere | subject=L'uomo | predicate=un medico", "relative | nominare | subject=il re | object=ministro"}},
		{"Il congresso, a nome del quale parlò Carlo Rossi, approvò la risoluzione.", []string{"main | approvare | subject=Il congresso | object=la risoluzione", "relative | parlare | subject=Carlo Rossi"}},
		{"La battaglia durante la quale morì il generale durò a lungo.", []string{"main | durare | subject=La battaglia", "relative | morire | subject=il generale"}},
		{"Nel 1917 scoppiò la rivoluzione, che abbatté la monarchia.", []string{"main | scoppiare | subject=la rivoluzione | time=Nel 1917", "relative | abbattere | subject=la rivoluzione | object=la monarchia"}},
		{"Fu eletto Carlo Rossi, che rifiutò la carica.", []string{"main | eleggere | passive | subject=Carlo Rossi", "relative | rifiutare | subject=Carlo Rossi | object=la carica"}},
		{"Firmò la pace chi voleva la corona.", []string{"main | firmare | object=la pace", "relative | volere | object=la corona"}},
		{"Il partito che vinse le elezioni e formò il governo fu sciolto.", []string{"main | sciogliere | passive | subject=Il partito", "relative | vincere | subject=Il partito | object=le elezioni", "relative | formare | subject=Il partito | object=il governo"}},
		{"Il poeta, le cui opere furono bruciate, morì in esilio.", []string{"main | morire | subject=Il poeta | in=esilio", "relative | bruciare | passive | subject=opere"}},
	}},
	{"participle", []clauseRow{
		{"Il ritiro delle guardie dal porto, avvenuto in aprile, piacque al re.", []string{"main | piacere | subject=Il ritiro delle guardie | da=porto | a=re", "participle | avvenire | subject=Il ritiro | time=in aprile"}},
		{"Il partito fondato da Rossi vinse le elezioni.", []string{"main | vincere | subject=Il partito | object=le elezioni", "participle | fondare | passive | subject=Il partito | da=Rossi"}},
		{"Il congresso, convocato dal partito, elesse Rossi.", []string{"main | eleggere | subject=Il congresso | object=Rossi", "participle | convocare | passive | subject=Il congresso | da=partito"}},
		{"Il viaggio a Parigi compiuto da Carlo Rossi fallì.", []string{"main | fallire | subject=Il viaggio | a=Parigi", "participle | compiere | passive | subject=Il viaggio | da=Carlo Rossi"}},
		{"Il governo in esilio a Londra, guidato da Carlo Rossi, cadde.", []string{"main | cadere | subject=Il governo | in=esilio | a=Londra", "participle | guidare | passive | subject=Il governo | da=Carlo Rossi"}},
		{"Il processo a Carlo Rossi, difeso da Ugo Riva, fallì.", []string{"main | fallire | subject=Il processo | a=Carlo Rossi", "participle | difendere | passive | subject=Carlo Rossi | da=Ugo Riva"}},
		{"I soldati caduti in battaglia furono sepolti.", []string{"main | seppellire | passive | subject=I soldati", "participle | cadere | subject=I soldati | in=battaglia"}},
		{"Convocato dal re, il parlamento approvò la legge.", []string{"main | approvare | subject=il parlamento | object=la legge", "participle | convocare | passive | subject=il parlamento | da=re"}},
		{"Nato a Genova nel 1805, Mazzini fondò la Giovine Italia.", []string{"main | fondare | subject=Mazzini | object=la Giovine Italia", "participle | nascere | subject=Mazzini | a=Genova | time=nel 1805"}},
		{"Sconfitto a Lipsia, Napoleone abdicò.", []string{"main | abdicare | subject=Napoleone", "participle | sconfiggere | passive | subject=Napoleone | a=Lipsia"}},
		{"L'assemblea, riunitasi a Francoforte, elesse un presidente.", []string{"main | eleggere | subject=L'assemblea | object=un presidente", "participle | riunire | reflexive | subject=L'assemblea | a=Francoforte"}},
		{"Il castello costruito dai Normanni e distrutto dai Saraceni appartiene allo Stato.", []string{"main | appartenere | subject=Il castello | a=Stato", "participle | costruire | passive | subject=Il castello | da=Normanni", "participle | distruggere | passive | subject=Il castello | da=Saraceni"}},
		{"La legge, approvata nel 1919 e abrogata nel 1923, istituì una commissione.", []string{"main | istituire | subject=La legge | object=una commissione", "participle | approvare | passive | subject=La legge | time=nel 1919", "participle | abrogare | passive | subject=La legge | time=nel 1923"}},
		{"Il trattato di pace, firmato a Parigi nel 1763, pose fine alla guerra.", []string{"main | porre | subject=Il trattato di pace | object=fine | a=guerra", "participle | firmare | passive | subject=Il trattato | a=Parigi | time=nel 1763"}},
		{"Il comandante, ferito a una gamba, si arrese.", []string{"main | arrendere | reflexive | subject=Il comandante", "participle | ferire | passive | subject=Il comandante | a=una gamba"}},
		{"Il re sconfisse il Fronte, alleanza di comunisti guidata da Palmiro Togliatti.", []string{"main | sconfiggere | subject=Il re | object=il Fronte", "participle | guidare | passive | subject=alleanza | da=Palmiro Togliatti"}},
	}},
	{"misread forms", []clauseRow{
		{"Il consiglio tenne seduta nel palazzo.", []string{"main | tenere | subject=Il consiglio | object=seduta | in=palazzo"}},
		{"Il partito non mandò delegati a Genova.", []string{"main | mandare | denied | subject=Il partito | object=delegati a Genova"}},
		{"Ugo Neri, secondo segretario del re, partì.", []string{"main | partire | subject=Ugo Neri"}},
		{"Ugo Neri, quale segretario del re, firmò la lettera.", []string{"main | firmare | subject=Ugo Neri | object=la lettera"}},
		{"Fu inviato Ugo Neri quale segretario del re.", []string{"main | inviare | passive | subject=Ugo Neri | come=segretario del re"}},
		{"Gli accordi misero fine alle ostilità.", []string{"main | mettere | subject=Gli accordi | object=fine | a=ostilità"}},
		{"Alla guerra fece seguito una lunga pace.", []string{"main | fare | a=guerra | object=seguito | subject=una lunga pace"}},
		{"La truppa, posta agli ordini di Carlo Rossi, partì.", []string{"main | partire | subject=La truppa", "participle | porre | passive | subject=La truppa | agli ordini di=Carlo Rossi"}},
		{"Giunta a Pavia, la regina morì.", []string{"main | morire | subject=la regina", "participle | giungere | subject=la regina | a=Pavia"}},
		{"Maria Rossi, entrata segretamente in Francia, morì.", []string{"main | morire | subject=Maria Rossi", "participle | entrare | subject=Maria Rossi | in=Francia"}},
		{"Subito dopo fece ritorno a Roma.", []string{"main | fare | object=ritorno | a=Roma"}},
		{"L'anno dopo invase la Sardegna.", []string{"main | invadere | object=la Sardegna | time=L'anno dopo"}},
		{"Delegati di sette paesi giunsero a Parigi.", []string{"main | giungere | subject=Delegati di sette paesi | a=Parigi"}},
		{"Il dicastero, di cui era titolare Carlo Rossi, fu soppresso.", []string{"main | sopprimere | passive | subject=Il dicastero", "relative | essere | predicate=titolare | subject=Carlo Rossi"}},
	}},
	{"dislocated object", []clauseRow{
		{"Il condono lo concesse soltanto Ottone III.", []string{"main | concedere | object=Il condono | subject=Ottone III"}},
		{"Le leggi le promulgò il re nel 1848.", []string{"main | promulgare | object=Le leggi | subject=il re | time=nel 1848"}},
		{"Il ponte Paolo Verdi lo costruì nel 1880.", []string{"main | costruire | object=Il ponte | subject=Paolo Verdi | time=nel 1880"}},
		{"La guerra la vinsero i prussiani.", []string{"main | vincere | object=La guerra | subject=i prussiani"}},
		{"Il generale lo raggiunse il 3 maggio.", []string{"main | raggiungere | subject=Il generale | time=il 3 maggio"}},
		{"Il re lo nominò duca.", []string{"main | nominare | subject=Il re | predicate=duca"}},
	}},
	{"existential", []clauseRow{
		{"Nel 1630 vi fu una grave pestilenza.", []string{"main | essere | subject=una grave pestilenza | time=Nel 1630"}},
		{"Tra i presenti c'erano Carlo Neri e Paolo Verdi.", []string{"main | essere | tra=i presenti | subject=Carlo Neri e Paolo Verdi"}},
	}},
	{"subject behind the verb of a relative clause", []clauseRow{
		{"Il proclama che lesse il re fu stampato.", []string{"main | stampare | passive | subject=Il proclama", "relative | leggere | subject=il re"}},
		{"La commissione che redasse la legge si sciolse.", []string{"main | sciogliere | reflexive | subject=La commissione", "relative | redigere | subject=La commissione | object=la legge"}},
		{"Il decreto che nominava il generale fu stampato.", []string{"main | stampare | passive | subject=Il decreto", "relative | nominare | subject=Il decreto | object=il generale"}},
		{"Un aspetto della guerra che colpì i contemporanei fu la ferocia.", []string{"main | essere | subject=Un aspetto della guerra | predicate=la ferocia", "relative | colpire | subject=Un aspetto | object=i contemporanei"}},
	}},
	{"finite verbs that look like participles", []clauseRow{
		{"Concluse la pace nel 1559.", []string{"main | concludere | object=la pace | time=nel 1559"}},
		{"Il partito, tra le proteste, perse la maggioranza.", []string{"main | perdere | subject=Il partito | tra=le proteste | object=la maggioranza"}},
		{"Il re, prese le armi, partì.", []string{"main | partire | subject=Il re", "participle | prendere | passive | subject=le armi"}},
	}},
	{"nouns at the head of a sentence", []clauseRow{
		{"Trattato concluso a Vienna tra Austria e Prussia.", []string{"participle | concludere | passive | subject=Trattato | a=Vienna | tra=Austria e Prussia"}},
		{"Partito di notte, il re giunse a Roma.", []string{"main | giungere | subject=il re | a=Roma", "participle | partire | subject=il re | di=notte"}},
	}},
	{"negated participle of a noun", []clauseRow{
		{"La lega dei paesi non allineati si riunì a Tangeri.", []string{"main | riunire | reflexive | subject=La lega dei paesi non allineati | a=Tangeri"}},
	}},
	{"standing for office", []clauseRow{
		{"Ugo Neri si candidò a succedere al re.", []string{"main | candidare | reflexive | subject=Ugo Neri", "infinitive | succedere | planned | subject=Ugo Neri | a=re"}},
	}},
	{"parenthetic saying", []clauseRow{
		{"La guerra era perduta, scrisse Carlo Rossi.", []string{"main | perdere | passive | subject=La guerra", "main | scrivere | subject=Carlo Rossi"}},
		{"Nel 1921 Carlo Rossi sostenne Paolo Verdi.", []string{"main | sostenere | subject=Carlo Rossi | object=Paolo Verdi | time=Nel 1921"}},
		{"La guerra, come sostenne Carlo Rossi, era perduta.", []string{"main | perdere | passive | subject=La guerra", "subordinate | sostenere | subject=Carlo Rossi"}},
	}},
	{"gerund", []clauseRow{
		{"Attraversando il fiume, Cesare entrò in Italia.", []string{"main | entrare | subject=Cesare | in=Italia", "gerund | attraversare | subject=Cesare | object=il fiume"}},
		{"Il re abdicò, lasciando il trono al figlio.", []string{"main | abdicare | subject=Il re", "gerund | lasciare | subject=Il re | object=il trono | a=figlio"}},
		{"Avendo vinto la guerra, la Prussia annesse la regione.", []string{"main | annettere | subject=la Prussia | object=la regione", "gerund | vincere | subject=la Prussia | object=la guerra"}},
		{"Essendo morto il re, il trono passò al figlio.", []string{"main | passare | subject=il trono | a=figlio", "gerund | morire | subject=il re"}},
	}},
	{"absolute participle", []clauseRow{
		{"Morto il re, il figlio ereditò il trono.", []string{"main | ereditare | subject=il figlio | object=il trono", "participle | morire | subject=il re"}},
		{"Firmata la pace, l'esercito si ritirò.", []string{"main | ritirare | reflexive | subject=l'esercito", "participle | firmare | passive | subject=la pace"}},
		{"Conclusa la guerra, i prigionieri tornarono in patria.", []string{"main | tornare | subject=i prigionieri | in=patria", "participle | concludere | passive | subject=la guerra"}},
		{"Caduta la repubblica, Mazzini lasciò Roma.", []string{"main | lasciare | subject=Mazzini | object=Roma", "participle | cadere | subject=la repubblica"}},
		{"Ottenuta la maggioranza, il partito formò il governo.", []string{"main | formare | subject=il partito | object=il governo", "participle | ottenere | passive | subject=la maggioranza"}},
	}},
	{"coordination", []clauseRow{
		{"Arrivò il re, e la lega, fondata da Ugo Neri, fu sciolta.", []string{"main | arrivare | subject=il re", "participle | fondare | passive | subject=la lega | da=Ugo Neri", "main | sciogliere | passive | subject=la lega"}},
		{"Arrivò il re, e la lega fu sciolta.", []string{"main | arrivare | subject=il re", "main | sciogliere | passive | subject=la lega"}},
		{"Non solo il papa ma anche l'imperatore firmò la pace.", []string{"main | firmare | subject=il papa ma anche l'imperatore | object=la pace"}},
		{"Il re firmò non solo la pace, ma anche la tregua.", []string{"main | firmare | subject=Il re | object=la pace, ma anche la tregua"}},
		{"Il re non firmò solo la pace.", []string{"main | firmare | subject=Il re | object=la pace"}},
		{"Carlo Rossi fu eletto presidente e Luigi Bianchi segretario.", []string{"main | eleggere | passive | subject=Carlo Rossi | predicate=presidente", "main | eleggere | passive | subject=Luigi Bianchi | predicate=segretario"}},
		{"Nel 1919 fondò il giornale e nel 1921 fu eletto deputato.", []string{"main | fondare | object=il giornale | time=Nel 1919", "main | eleggere | passive | predicate=deputato | time=nel 1921"}},
		{"Il congresso elesse Rossi e approvò lo statuto.", []string{"main | eleggere | subject=Il congresso | object=Rossi", "main | approvare | subject=Il congresso | object=lo statuto"}},
		{"Rossi fondò il partito, diresse il giornale e morì a Roma.", []string{"main | fondare | subject=Rossi | object=il partito", "main | dirigere | subject=Rossi | object=il giornale", "main | morire | subject=Rossi | a=Roma"}},
		{"Il re firmò la pace ma rifiutò la proposta.", []string{"main | firmare | subject=Il re | object=la pace", "main | rifiutare | subject=Il re | object=la proposta"}},
		{"Lo statuto fu discusso e approvato.", []string{"main | discutere | passive | subject=Lo statuto", "main | approvare | passive | subject=Lo statuto"}},
		{"Il trattato venne ratificato dal senato e entrò in vigore nel 1920.", []string{"main | ratificare | passive | subject=Il trattato | da=senato", "main | entrare | subject=Il trattato | in=vigore | time=nel 1920"}},
		{"Dante Alighieri nacque a Firenze nel 1265 e morì a Ravenna nel 1321.", []string{"main | nascere | subject=Dante Alighieri | a=Firenze | time=nel 1265", "main | morire | subject=Dante Alighieri | a=Ravenna | time=nel 1321"}},
		{"La destra al completo e il re si opposero alla legge.", []string{"main | opporre | reflexive | subject=La destra al completo e il re | a=legge"}},
		{"Il re e la regina lasciarono Roma.", []string{"main | lasciare | subject=Il re e la regina | object=Roma"}},
		{"Il congresso elesse Rossi, Bianchi e Verdi.", []string{"main | eleggere | subject=Il congresso | object=Rossi, Bianchi e Verdi"}},
		{"Il papa scomunicò l'imperatore e i principi.", []string{"main | scomunicare | subject=Il papa | object=l'imperatore e i principi"}},
		{"Il filosofo Benedetto Croce e il ministro Giovanni Gentile firmarono il manifesto.", []string{"main | firmare | subject=Il filosofo Benedetto Croce e il ministro Giovanni Gentile | object=il manifesto"}},
	}},
	{"figures", []clauseRow{
		{"Sessanta votarono contro la mozione.", []string{"main | votare | subject=Sessanta | contro=la mozione"}},
		{"Trenta voti ebbe Rossi. Dieci ne raccolse Ugo Riva.", []string{"main | avere | object=Trenta voti | subject=Rossi", "main | raccogliere | object=Dieci | subject=Ugo Riva"}},
		{"L'ordine del giorno Rossi raccolse 70 voti.", []string{"main | raccogliere | subject=L'ordine del giorno Rossi | object=70 voti"}},
	}},
	{"appointed to do", []clauseRow{
		{"A dirigere i lavori l'assemblea chiamò Ugo Neri.", []string{"main | chiamare | subject=l'assemblea | object=Ugo Neri", "infinitive | dirigere | subject=Ugo Neri | object=i lavori"}},
		{"Il vescovo delegò a rappresentarlo il canonico Ugo Neri.", []string{"main | delegare | subject=Il vescovo", "infinitive | rappresentare | subject=il canonico Ugo Neri"}},
		{"La corte mandò Ugo Neri a trattare la pace.", []string{"main | mandare | subject=La corte | object=Ugo Neri", "infinitive | trattare | subject=Ugo Neri | object=la pace"}},
	}},
	{"present and absent", []clauseRow{
		{"Il congresso si aprì nel 1910, presenti 340 delegati.", []string{"main | aprire | reflexive | subject=Il congresso | presente=340 delegati | time=nel 1910"}},
		{"Portò il saluto dei compagni Ugo Neri.", []string{"main | portare | object=il saluto dei compagni | subject=Ugo Neri"}},
		{"Emma Neri presiedette il convegno. Presiedette nel 1911 il convegno.", []string{"main | presiedere | subject=Emma Neri | object=il convegno", "main | presiedere | subject=(Emma Neri) | object=il convegno | time=nel 1911"}},
	}},
	{"whose complement", []clauseRow{
		{"Servì sotto Ugo Neri, al cui fianco combatté a Lodi.", []string{"main | servire | sotto=Ugo Neri", "relative | combattere | a=fianco | a=Lodi"}},
		{"La tassa, che i consoli approvarono, il 3 maggio 1711, con nove voti, fu riscossa.", []string{"main | riscuotere | passive | subject=La tassa", "relative | approvare | subject=i consoli | con=nove voti | time=il 3 maggio 1711"}},
		{"Al secondo turno de Neri ottenne trenta voti.", []string{"main | ottenere | a=secondo turno | subject=de Neri | object=trenta voti"}},
		{"Erano in tre: Ugo Neri, Pio Galli e Elio Riva.", []string{"main | essere | in=tre"}},
	}},
	{"between two", []clauseRow{
		{"Accorsero 5.000 operai. Si accorsero della frode.", []string{"main | accorrere | subject=5.000 operai", "main | accorgere | reflexive | subject=(operai) | di=frode"}},
		{"Il re fuggì, ma la regina, forte di mille uomini, vinse la guerra.", []string{"main | fuggire | subject=Il re", "main | vincere | subject=la regina | di=mille uomini | object=la guerra"}},
		{"Presiedette, per incarico del papa, il cardinale Ugo Neri.", []string{"main | presiedere | per=incarico del papa | subject=il cardinale Ugo Neri"}},
		{"Con trenta voti risultò eletto Ugo Neri.", []string{"main | eleggere | passive | con=trenta voti | subject=Ugo Neri"}},
		{"La guerra tra Genova e il marchese di Finale durò un anno.", []string{"main | durare | subject=La guerra | tra=Genova e il marchese di Finale | object=un anno"}},
		{"Arrivarono Ugo Neri, il bolognese Enea Ferri e Pio Galli.", []string{"main | arrivare | subject=Ugo Neri, il bolognese Enea Ferri e Pio Galli"}},
	}},
	{"gapping", []clauseRow{
		{"Ugo Neri ed Elio Galli furono decapitati, Pio Corsi impiccato.", []string{"main | decapitare | passive | subject=Ugo Neri ed Elio Galli", "main | impiccare | passive | subject=Pio Corsi"}},
		{"Ugo Neri fu eletto presidente e Elio Galli nominato segretario.", []string{"main | eleggere | passive | subject=Ugo Neri | predicate=presidente", "main | nominare | passive | subject=Elio Galli | predicate=segretario"}},
		{"Il duca fu accolto dal papa, il vescovo eletto nel 1901.", []string{"main | accogliere | passive | subject=Il duca | da=papa | predicate=il vescovo", "participle | eleggere | passive | subject=il vescovo | time=nel 1901"}},
		{"Il ducato andò a Carlo, il castello a Ottone.", []string{"main | andare | subject=Il ducato | a=Carlo", "main | andare | subject=il castello | a=Ottone"}},
		{"La Francia era rappresentata da Talleyrand, la Prussia dal cancelliere Karl Hardenberg.", []string{"main | rappresentare | passive | subject=La Francia | da=Talleyrand", "main | rappresentare | passive | subject=la Prussia | da=cancelliere Karl Hardenberg"}},
		{"La Francia era rappresentata da Talleyrand; la Prussia da Karl Hardenberg.", []string{"main | rappresentare | passive | subject=La Francia | da=Talleyrand", "main | rappresentare | passive | subject=la Prussia | da=Karl Hardenberg"}},
		{"Per la Francia firmò Aldo Moro, per l'Italia Carlo Neri e per la Spagna Ugo Riva.", []string{"main | firmare | per=la Francia | subject=Aldo Moro", "main | firmare | per=l'Italia | subject=Carlo Neri", "main | firmare | per=la Spagna | subject=Ugo Riva"}},
		{"Il congresso elesse presidente Carlo Neri, segretario Ugo Riva.", []string{"main | eleggere | subject=Il congresso | object=presidente Carlo Neri", "main | eleggere | subject=Il congresso | object=segretario Ugo Riva"}},
		{"Carlo Rossi ottenne 3.500 voti, Aldo Moro 1.020 e Ugo Riva una trentina.", []string{"main | ottenere | subject=Carlo Rossi | object=3.500 voti", "main | ottenere | subject=Aldo Moro | object=1.020", "main | ottenere | subject=Ugo Riva | object=una trentina"}},
		{"La mozione Rossi prende 350 voti, la mozione Riva 120.", []string{"main | prendere | subject=La mozione Rossi | object=350 voti", "main | prendere | subject=la mozione Riva | object=120"}},
		{"La Francia era rappresentata dal duca di Pavia, sostituito nel 1815 dal conte di Lodi, la Prussia dal cancelliere Karl Hardenberg.", []string{"main | rappresentare | passive | subject=La Francia | da=duca di Pavia", "participle | sostituire | passive | subject=duca | da=conte di Lodi | time=nel 1815", "main | rappresentare | passive | subject=la Prussia | da=cancelliere Karl Hardenberg"}},
		{"Carlo Rossi fu eletto presidente, Aldo Moro segretario.", []string{"main | eleggere | passive | subject=Carlo Rossi | predicate=presidente", "main | eleggere | passive | subject=Aldo Moro | predicate=segretario"}},
		{"Il congresso elesse presidente Carlo Neri e segretario Ugo Riva.", []string{"main | eleggere | subject=Il congresso | object=presidente Carlo Neri", "main | eleggere | subject=Il congresso | object=segretario Ugo Riva"}},
		{"Furono eletti presidente Carlo Neri e segretario Ugo Riva.", []string{"main | eleggere | passive | subject=presidente Carlo Neri", "main | eleggere | passive | subject=segretario Ugo Riva"}},
		{"Il padre morì nel 1920, la madre nel 1925.", []string{"main | morire | subject=Il padre | time=nel 1920", "main | morire | subject=la madre | time=nel 1925"}},
		{"Presidente era Aldo Moro, capo del partito.", []string{"main | essere | predicate=Presidente | subject=Aldo Moro"}},
	}},
	{"apposition", []clauseRow{
		{"Furono arrestati i capi: Neri il primo giorno, Bardi, che tossiva, l'ultimo.", []string{"main | arrestare | passive | subject=i capi", "relative | tossire | subject=Bardi"}},
		{"Ne diresse l'organo, *La Voce*.", []string{"main | dirigere | object=l'organo | unset=La Voce"}},
		{"Il duca, con il conte Neri e il barone Galli consiglieri, governò la città.", []string{"main | governare | subject=Il duca | con=il conte Neri e il barone Galli | unset=consiglieri | object=la città"}},
		{"Chiamato alla guida della Lega, il partito del re, la resse per anni.", []string{"main | reggere | unset=il partito del re | per=anni", "participle | chiamare | passive | a=guida della Lega"}},
		{"Il conte, logorato dalle liti del suo partito, la Lega, aveva rassegnato le dimissioni.", []string{"main | rassegnare | subject=Il conte | unset=la Lega | object=le dimissioni", "participle | logorare | passive | subject=Il conte | da=liti del suo partito"}},
		{"Il ministro Cavour firmò l'alleanza.", []string{"main | firmare | subject=Il ministro Cavour | object=l'alleanza"}},
		{"Carlo Rossi, segretario del partito, si dimise.", []string{"main | dimettere | reflexive | subject=Carlo Rossi"}},
		{"Il segretario del partito, Carlo Rossi, si dimise.", []string{"main | dimettere | reflexive | subject=Il segretario del partito"}},
	}},
	{"copula", []clauseRow{
		{"Dante fu un poeta.", []string{"main | essere | subject=Dante | predicate=un poeta"}},
		{"Carlo Rossi era segretario del partito.", []string{"main | essere | subject=Carlo Rossi | predicate=segretario del partito"}},
		{"Rossi divenne presidente nel 1920.", []string{"main | divenire | subject=Rossi | predicate=presidente | time=nel 1920"}},
		{"Il presidente fu Carlo Rossi.", []string{"main | essere | predicate=Il presidente | subject=Carlo Rossi"}},
		{"Torino è la capitale del Piemonte.", []string{"main | essere | subject=Torino | predicate=la capitale del Piemonte"}},
		{"La capitale del regno era Torino.", []string{"main | essere | subject=La capitale del regno | predicate=Torino"}},
		{"Il primo presidente della repubblica fu Enrico De Nicola.", []string{"main | essere | predicate=Il primo presidente della repubblica | subject=Enrico De Nicola"}},
		{"Tra i caduti vi furono Carlo Rossi e Ugo Riva.", []string{"main | essere | tra=i caduti | subject=Carlo Rossi e Ugo Riva"}},
		{"Era segretario il conte Luigi Nervi.", []string{"main | essere | predicate=segretario | subject=il conte Luigi Nervi"}},
		{"Parlò Carlo Rossi, segretario era il conte Luigi Nervi.", []string{"main | parlare | subject=Carlo Rossi", "main | essere | predicate=segretario | subject=il conte Luigi Nervi"}},
		{"Il suo successore divenne Carlo Alberto.", []string{"main | divenire | predicate=Il suo successore | subject=Carlo Alberto"}},
	}},
	{"cleft", []clauseRow{
		{"Fu Garibaldi a guidare la spedizione.", []string{"main | essere | predicate=Garibaldi", "infinitive | guidare | subject=Garibaldi | object=la spedizione"}},
		{"Fu Camillo Cavour a firmare l'alleanza.", []string{"main | essere | predicate=Camillo Cavour", "infinitive | firmare | subject=Camillo Cavour | object=l'alleanza"}},
		{"È Cavour che firmò l'alleanza.", []string{"main | essere | predicate=Cavour", "relative | firmare | subject=Cavour | object=l'alleanza"}},
		{"Fu il re a firmare la pace.", []string{"main | essere | predicate=il re", "infinitive | firmare | subject=il re | object=la pace"}},
		{"Fu nel 1848 che scoppiò la rivoluzione.", []string{"main | essere", "main | scoppiare | subject=la rivoluzione | time=nel 1848"}},
	}},
	{"object complement", []clauseRow{
		{"Il duca lo definì la rovina del paese.", []string{"main | definire | subject=Il duca | predicate=la rovina del paese"}},
		{"Il senato nominò console Cicerone.", []string{"main | nominare | subject=Il senato | object=console Cicerone"}},
		{"L'assemblea proclamò re Vittorio Emanuele.", []string{"main | proclamare | subject=L'assemblea | object=re Vittorio Emanuele"}},
		{"Il papa lo disse traditore.", []string{"main | dire | subject=Il papa | predicate=traditore"}},
		{"Il congresso lo elesse presidente.", []string{"main | eleggere | subject=Il congresso | predicate=presidente"}},
		{"Nel 1317 fu eletto presidente l'abate Aldo Riva.", []string{"main | eleggere | passive | predicate=presidente | subject=l'abate Aldo Riva | time=Nel 1317"}},
		{"Il congresso elesse presidente dell'assemblea il conte Luigi Nervi.", []string{"main | eleggere | subject=Il congresso | predicate=presidente dell'assemblea | object=il conte Luigi Nervi"}},
	}},
	{"subordinate", []clauseRow{
		{"Quando il re morì, il figlio ereditò il trono.", []string{"main | ereditare | subject=il figlio | object=il trono", "subordinate | morire | subject=il re"}},
		{"Il trattato stabiliva che la Francia cedesse Nizza.", []string{"main | stabilire | subject=Il trattato", "subordinate | cedere | subject=la Francia | object=Nizza"}},
		{"Dopo aver vinto la battaglia, Cesare tornò a Roma.", []string{"main | tornare | subject=Cesare | a=Roma", "infinitive | vincere | subject=Cesare | object=la battaglia"}},
		{"Il re chiese al papa di incoronare il figlio.", []string{"main | chiedere | subject=Il re | a=papa", "infinitive | incoronare | planned | subject=papa | object=il figlio"}},
		{"Invitò i delegati a votare la proposta.", []string{"main | invitare | object=i delegati", "infinitive | votare | planned | subject=i delegati | object=la proposta"}},
		{"Il re fece costruire un palazzo.", []string{"main | costruire | subject=Il re | object=un palazzo"}},
	}},
	{"clefts of a complement", []clauseRow{
		{"È a Nola che fu firmata la pace.", []string{"main | essere", "main | firmare | passive | subject=la pace | a=Nola"}},
		{"Fu per volontà del duca che venne costruito il castello.", []string{"main | essere", "main | costruire | passive | subject=il castello | per=volontà del duca"}},
		{"Fu in questa occasione che il re incontrò il papa.", []string{"main | essere", "main | incontrare | subject=il re | object=il papa | in=questa occasione"}},
		{"Non fu a Nola che fu firmata la pace.", []string{"main | essere | denied", "main | firmare | passive | subject=la pace"}},
		{"Fu tra i deputati che votarono la legge.", []string{"main | essere | tra=i deputati", "relative | votare | subject=i deputati | object=la legge"}},
	}},
	{"that", []clauseRow{
		{"Ugo Neri scrisse un dramma che fu lodato dal re e che piacque al papa.", []string{"main | scrivere | subject=Ugo Neri | object=un dramma", "relative | lodare | passive | subject=un dramma | da=re", "relative | piacere | subject=un dramma | a=papa"}},
		{"Il patto prevedeva che il re cedesse Nola e che il duca abdicasse.", []string{"main | prevedere | subject=Il patto", "subordinate | cedere | planned | subject=il re | object=Nola", "subordinate | abdicare | planned | subject=il duca"}},
		{"Non è vero che Ugo Neri fondò il partito.", []string{"main | essere | denied", "subordinate | fondare | reported | subject=Ugo Neri | object=il partito"}},
		{"Dopo che il re ebbe firmato la pace, il duca partì.", []string{"main | partire | subject=il duca", "subordinate | firmare | subject=il re | object=la pace"}},
		{"Il duca partì senza che il re firmasse la pace.", []string{"main | partire | subject=Il duca", "subordinate | firmare | denied | subject=il re | object=la pace"}},
		{"Dato che il papa era assente, il duca partì.", []string{"main | partire | subject=il duca", "subordinate | essere | subject=il papa | predicate=assente"}},
	}},
	{"behind a relative clause", []clauseRow{
		{"Studiò a Pola, dove conobbe Ugo Neri, e nel 1843 si trasferì a Vienna.", []string{"main | studiare | a=Pola", "relative | conoscere | object=Ugo Neri", "main | trasferire | reflexive | a=Vienna | time=nel 1843"}},
		{"La pace fu firmata da Ugo Neri, che rappresentava il duca, e da Elio Galli.", []string{"main | firmare | passive | subject=La pace | da=Ugo Neri | da=Elio Galli", "relative | rappresentare | subject=Ugo Neri | object=il duca"}},
	}},
	{"remarks between commas", []clauseRow{
		{"La città, scrive Petrocchi, cadde nel 1402.", []string{"main | cadere | subject=La città | time=nel 1402", "subordinate | scrivere | subject=Petrocchi"}},
		{"Il duca, benché ferito, raggiunse la città.", []string{"main | raggiungere | subject=Il duca | object=la città", "participle | ferire | passive | subject=Il duca"}},
		{"Il governo, anziché firmare la pace, dichiarò guerra.", []string{"main | dichiarare | subject=Il governo | object=guerra", "infinitive | firmare | denied | subject=Il governo | object=la pace"}},
		{"Il duca decise di allungare, anziché accorciare, la strada.", []string{"main | decidere | subject=Il duca", "infinitive | allungare | planned | subject=Il duca | object=la strada", "infinitive | accorciare | denied | subject=Il duca"}},
		{"Invece di fuggire, il duca attese il nemico.", []string{"main | attendere | subject=il duca | object=il nemico", "infinitive | fuggire | denied | subject=il duca"}},
		{"Una volta eletto, il duca abolì la tassa.", []string{"main | abolire | subject=il duca | object=la tassa", "participle | eleggere | passive | subject=il duca"}},
		{"Contro si pronunciò solo il duca.", []string{"main | pronunciare | reflexive | subject=il duca"}},
	}},
	{"subjects behind the verb", []clauseRow{
		{"Alle elezioni vinse il Partito Verde.", []string{"main | vincere | a=elezioni | subject=il Partito Verde"}},
		{"Nel 1901 il re vinse il premio.", []string{"main | vincere | subject=il re | object=il premio | time=Nel 1901"}},
		{"«Avanti», gridò il re.", []string{"main | gridare | unset=«Avanti» | subject=il re"}},
		{"Furono approvate delle riforme.", []string{"main | approvare | passive | subject=riforme"}},
		{"I soldati furono accusati dei delitti.", []string{"main | accusare | passive | subject=I soldati | di=delitti"}},
		{"Furono informati dei fatti.", []string{"main | informare | passive | di=fatti"}},
		{"Presiedette il concilio il cardinale Orsi.", []string{"main | presiedere | object=il concilio | subject=il cardinale Orsi"}},
		{"Contro la proposta votarono i deputati.", []string{"main | votare | contro=la proposta | subject=i deputati"}},
		{"Alla cerimonia erano presenti il re e la regina.", []string{"main | essere | a=cerimonia | subject=il re e la regina"}},
		{"Pochi anni dopo Ugo Neri lasciò il partito.", []string{"main | lasciare | unset=Pochi anni | subject=Ugo Neri | object=il partito"}},
		{"Il papa lasciò partire gli ostaggi.", []string{"main | partire | unset=Il papa | subject=gli ostaggi"}},
		{"Il figlio Carlo gli successe nel 1402.", []string{"main | succedere | subject=Il figlio Carlo | time=nel 1402"}},
		{"Non fu il re ma il ministro a firmare la pace.", []string{"main | essere | predicate=il ministro", "infinitive | firmare | subject=il ministro | object=la pace"}},
		{"Toccò a Ugo Neri guidare la rivolta.", []string{"main | toccare | a=Ugo Neri", "infinitive | guidare | subject=Ugo Neri | object=la rivolta"}},
		{"Ministro nel 1864, fu senatore nel 1870.", []string{"main | essere | predicate=Ministro | predicate=senatore | time=nel 1870"}},
		{"Presiedette la giunta dal 1880.", []string{"main | presiedere | object=la giunta | time=dal 1880"}},
		{"Il papa ebbe la diocesi di Nola e, morto il re, la legazione di Capua.", []string{"main | avere | subject=Il papa | object=la diocesi di Nola | object=la legazione di Capua", "participle | morire | subject=il re"}},
		{"Il re nominò suo successore il nipote Carlo.", []string{"main | nominare | subject=Il re | predicate=suo successore | object=il nipote Carlo"}},
	}},
	{"inserted between commas", []clauseRow{
		{"Esercitò la professione di avvocato e, dal 1880, insegnò diritto.", []string{"main | esercitare | object=la professione di avvocato", "main | insegnare | object=diritto | time=dal 1880"}},
		{"La guerra scoppiò nel 1402, quando il duca invase la Savoia, e terminò nel 1410.", []string{"main | scoppiare | subject=La guerra | time=nel 1402", "subordinate | invadere | subject=il duca | object=la Savoia", "main | terminare | subject=La guerra | time=nel 1410"}},
		{"Il partito vinse, ottenendo 30 seggi, e Ugo Neri formò il governo.", []string{"main | vincere | subject=Il partito", "gerund | ottenere | subject=Il partito | object=30 seggi", "main | formare | subject=Ugo Neri | object=il governo"}},
		{"Nonostante la sconfitta, il duca rifiutò la resa.", []string{"main | rifiutare | nonostante=la sconfitta | subject=il duca | object=la resa"}},
		{"Dal matrimonio nacquero Ugo, che divenne vescovo, e Pio, che sposò Lia Corsi.", []string{"main | nascere | da=matrimonio | subject=Ugo, che divenne vescovo, e Pio", "relative | divenire | subject=Ugo | predicate=vescovo", "relative | sposare | subject=Pio | object=Lia Corsi"}},
		{"Nel 1861 Ugo Neri fu eletto deputato nel collegio di Nola.", []string{"main | eleggere | passive | subject=Ugo Neri | predicate=deputato | in=collegio di Nola | time=Nel 1861"}},
		{"La guerra era perduta, ha affermato Ugo Neri a Nola.", []string{"main | perdere | passive | subject=La guerra", "main | affermare | subject=Ugo Neri | a=Nola"}},
	}},
	{"one participle after another", []clauseRow{
		{"La flotta fu intercettata e in gran parte distrutta.", []string{"main | intercettare | passive | subject=La flotta", "participle | distruggere | passive | subject=La flotta"}},
		{"Il vescovo fu dichiarato eretico e deposto.", []string{"main | dichiarare | passive | subject=Il vescovo | predicate=eretico", "participle | deporre | passive | subject=Il vescovo"}},
		{"Ugo Neri fu eletto presidente e deputato.", []string{"main | eleggere | passive | subject=Ugo Neri | predicate=presidente e deputato"}},
		{"Il parlamento proclamò decaduta la dinastia.", []string{"main | proclamare | subject=Il parlamento | unset=la dinastia", "participle | decadere | passive | subject=la dinastia"}},
		{"La proposta di sciogliere la Lega, avanzata da Ugo Neri, fu bocciata.", []string{"main | bocciare | passive | subject=La proposta", "infinitive | sciogliere | planned | subject=La proposta | object=la Lega", "participle | avanzare | passive | subject=La proposta | da=Ugo Neri"}},
	}},
	{"who does what an infinitive says", []clauseRow{
		{"Il re accusò il conte di aver bruciato Nola.", []string{"main | accusare | subject=Il re | object=il conte", "infinitive | bruciare | reported | subject=il conte | object=Nola"}},
		{"Il re gli impedì di bruciare Nola.", []string{"main | impedire | subject=Il re", "infinitive | bruciare | denied | object=Nola"}},
		{"Del comitato fu chiamato a far parte anche Ugo Neri.", []string{"main | chiamare | passive | di=comitato | subject=Ugo Neri", "infinitive | fare | subject=Ugo Neri | object=parte"}},
	}},
	{"predicates", []clauseRow{
		{"Ugo Neri nacque a Nonantesco, figlio di un notaio che morì nel 1901.", []string{"main | nascere | subject=Ugo Neri | a=Nonantesco | predicate=figlio di un notaio", "relative | morire | subject=un notaio | time=nel 1901"}},
		{"Nacque a Genova nel 1901, figlio di Ugo Neri.", []string{"main | nascere | a=Genova | predicate=figlio di Ugo Neri | time=nel 1901"}},
		{"Fu sindaco di Nola, carica che mantenne fino al 1910.", []string{"main | essere | predicate=sindaco di Nola | unset=carica", "relative | mantenere | time=fino al 1910"}},
		{"È considerato il fondatore della Lega.", []string{"main | considerare | passive | predicate=il fondatore della Lega"}},
		{"Il duca fu ritenuto responsabile della rivolta.", []string{"main | ritenere | passive | subject=Il duca | predicate=responsabile della rivolta"}},
	}},
	{"what came later", []clauseRow{
		{"Ugo Neri, che sarebbe poi diventato ministro, aderì alla Lega.", []string{"main | aderire | subject=Ugo Neri | a=Lega", "relative | diventare | subject=Ugo Neri | predicate=ministro"}},
		{"In seguito avrebbe fondato un giornale.", []string{"main | fondare | object=un giornale"}},
		{"Due anni dopo il partito si sciolse.", []string{"main | sciogliere | reflexive | subject=il partito | time=Due anni dopo"}},
		{"Ugo Neri racconta come il congresso respinse la proposta.", []string{"main | raccontare | subject=Ugo Neri", "subordinate | respingere | reported | subject=il congresso | object=la proposta"}},
	}},
	{"set phrases and company", []clauseRow{
		{"Presero la parola Rossi e Bianchi.", []string{"main | prendere | object=la parola | subject=Rossi e Bianchi"}},
		{"Prese la parola Neri.", []string{"main | prendere | object=la parola | subject=Neri"}},
		{"Ne facevano parte, oltre a Ugo Neri, il senatore Galli e il medico Pio Corsi.", []string{"main | fare | object=parte | oltre a=Ugo Neri | subject=il senatore Galli e il medico Pio Corsi"}},
		{"Il 62% degli elettori votò contro la riforma.", []string{"main | votare | subject=Il 62% degli elettori | contro=la riforma"}},
		{"Rimasero molti dubbi.", []string{"main | rimanere | subject=molti dubbi"}},
		{"La sua opera, la «Storia di Nola», uscì nel 1480.", []string{"main | uscire | subject=La sua opera | time=nel 1480"}},
	}},
	{"pairs and names", []clauseRow{
		{"Sia il papa sia l'imperatore firmarono la pace.", []string{"main | firmare | subject=il papa sia l'imperatore | object=la pace"}},
		{"Firmarono la pace sia il papa che l'imperatore.", []string{"main | firmare | object=la pace | subject=il papa che l'imperatore"}},
		{"Tanto il papa quanto l'imperatore firmarono la pace.", []string{"main | firmare | subject=il papa quanto l'imperatore | object=la pace"}},
		{"Rossi era segretario del partito.", []string{"main | essere | subject=Rossi | predicate=segretario del partito"}},
		{"Bianchi, che era sindaco di Nola, divenne deputato.", []string{"main | divenire | subject=Bianchi | predicate=deputato", "relative | essere | subject=Bianchi | predicate=sindaco di Nola"}},
		{"Sconfitti, i ribelli fuggirono.", []string{"main | fuggire | subject=i ribelli", "participle | sconfiggere | passive | subject=i ribelli"}},
		{"Il consiglio eleggeva ogni anno due consoli.", []string{"main | eleggere | subject=Il consiglio | unset=ogni anno | object=due consoli"}},
		{"Il duca, il cui figlio era morto in guerra, abdicò.", []string{"main | abdicare | subject=Il duca", "relative | morire | subject=figlio | in=guerra"}},
		{"Fu allora che il re partì.", []string{"main | essere", "main | partire | subject=il re"}},
		{"Era necessario convocare il concilio.", []string{"main | essere", "infinitive | convocare | planned | object=il concilio"}},
		{"Regnò per quindici anni, periodo in cui furono costruite molte chiese.", []string{"main | regnare | per=quindici anni | unset=periodo", "relative | costruire | passive | subject=molte chiese"}},
	}},
	{"done by who goes without saying", []clauseRow{
		{"Ugo Neri fondò il giornale «Il Faro», che diresse fino al 1860.", []string{"main | fondare | subject=Ugo Neri | object=il giornale «Il Faro»", "relative | dirigere | subject=Ugo Neri | time=fino al 1860"}},
		{"Ugo Neri fondò un giornale che diresse la rivolta.", []string{"main | fondare | subject=Ugo Neri | object=un giornale", "relative | dirigere | subject=un giornale | object=la rivolta"}},
	}},
	{"denied", []clauseRow{
		{"Il conte non fu eletto console, bensì pretore.", []string{"main | eleggere | passive | subject=Il conte | predicate=pretore"}},
		{"Il conte fu eletto non console, bensì pretore.", []string{"main | eleggere | passive | subject=Il conte | predicate=pretore"}},
		{"Il papa, non il re, firmò la pace.", []string{"main | firmare | subject=Il papa | object=la pace"}},
		{"Il congresso elesse Ugo Neri e non Elio Galli.", []string{"main | eleggere | subject=Il congresso | object=Ugo Neri"}},
		{"Il re partì non per Roma, ma per Genova.", []string{"main | partire | subject=Il re | per=Genova"}},
		{"Il re non firmò la pace, ma il papa partì.", []string{"main | firmare | denied | subject=Il re | object=la pace", "main | partire | subject=il papa"}},
		{"Il re non firmò la pace.", []string{"main | firmare | denied | subject=Il re | object=la pace"}},
		{"L'esercito non riuscì a conquistare la città.", []string{"main | riuscire | denied | subject=L'esercito", "infinitive | conquistare | denied | subject=L'esercito | object=la città"}},
		{"Il generale non poté conquistare la città.", []string{"main | conquistare | denied | subject=Il generale | object=la città"}},
		{"Il re non firmò mai la pace.", []string{"main | firmare | denied | subject=Il re | object=la pace"}},
		{"Il ministro si rifiutò di firmare il trattato.", []string{"main | rifiutare | reflexive | subject=Il ministro", "infinitive | firmare | denied | subject=Il ministro | object=il trattato"}},
		{"Il papa rifiutò di incoronare l'imperatore.", []string{"main | rifiutare | subject=Il papa", "infinitive | incoronare | denied | subject=Il papa | object=l'imperatore"}},
		{"Il re evitò di firmare la pace.", []string{"main | evitare | subject=Il re", "infinitive | firmare | denied | subject=Il re | object=la pace"}},
		{"Il re partì senza firmare la pace.", []string{"main | partire | subject=Il re", "infinitive | firmare | denied | subject=Il re | object=la pace"}},
		{"L'esercito mancò di conquistare la città.", []string{"main | mancare | subject=L'esercito", "infinitive | conquistare | denied | subject=L'esercito | object=la città"}},
		{"Il governo vietò di pubblicare il giornale.", []string{"main | vietare | subject=Il governo", "infinitive | pubblicare | denied | subject=Il governo | object=il giornale"}},
		{"Né Carlo Rossi né Ugo Riva, che governavano, firmarono la pace.", []string{"main | firmare | denied | subject=Carlo Rossi né Ugo Riva | object=la pace", "relative | governare | subject=Carlo Rossi"}},
		{"Nessuno firmò la pace.", []string{"main | firmare | denied | subject=Nessuno | object=la pace"}},
		{"Nessun delegato firmò la pace.", []string{"main | firmare | denied | subject=Nessun delegato | object=la pace"}},
	}},
	{"planned", []clauseRow{
		{"Il congresso decise che la lega fosse sciolta.", []string{"main | decidere | subject=Il congresso", "subordinate | sciogliere | passive | planned | subject=la lega"}},
		{"Il congresso decise che la lega era sciolta.", []string{"main | decidere | subject=Il congresso", "subordinate | sciogliere | passive | subject=la lega"}},
		{"Il re scrisse al papa perché la lega durasse.", []string{"main | scrivere | subject=Il re | a=papa", "subordinate | durare | planned | subject=la lega"}},
		{"Il congresso avrebbe dovuto eleggere un presidente.", []string{"main | eleggere | planned | subject=Il congresso | object=un presidente"}},
		{"Il congresso doveva eleggere un presidente.", []string{"main | eleggere | planned | subject=Il congresso | object=un presidente"}},
		{"Il re intendeva abolire il dazio.", []string{"main | intendere | subject=Il re", "infinitive | abolire | planned | subject=Il re | object=il dazio"}},
		{"Il governo decise di sciogliere il parlamento.", []string{"main | decidere | subject=Il governo", "infinitive | sciogliere | planned | subject=Il governo | object=il parlamento"}},
		{"Il re promise di concedere la costituzione.", []string{"main | promettere | subject=Il re", "infinitive | concedere | planned | subject=Il re | object=la costituzione"}},
		{"Il re voleva conquistare la Sicilia.", []string{"main | conquistare | planned | subject=Il re | object=la Sicilia"}},
		{"Il papa tentò di fermare l'esercito.", []string{"main | tentare | subject=Il papa", "infinitive | fermare | planned | subject=Il papa | object=l'esercito"}},
		{"Il re ordinò di attaccare la città.", []string{"main | ordinare | subject=Il re", "infinitive | attaccare | planned | subject=Il re | object=la città"}},
		{"I ribelli minacciarono di bruciare la città.", []string{"main | minacciare | subject=I ribelli", "infinitive | bruciare | planned | subject=I ribelli | object=la città"}},
		{"Il comitato si proponeva di abolire la schiavitù.", []string{"main | proporre | reflexive | subject=Il comitato", "infinitive | abolire | planned | subject=Il comitato | object=la schiavitù"}},
		{"Il congresso fu convocato per eleggere un presidente.", []string{"main | convocare | passive | subject=Il congresso", "infinitive | eleggere | planned | subject=Il congresso | object=un presidente"}},
		{"Occorre convocare il congresso.", []string{"main | occorrere", "infinitive | convocare | planned | object=il congresso"}},
		{"Bisognava firmare la pace.", []string{"main | bisognare", "infinitive | firmare | planned | object=la pace"}},
		{"Il congresso discusse la proposta di abolire il dazio.", []string{"main | discutere | subject=Il congresso | object=la proposta", "infinitive | abolire | planned | subject=Il congresso | object=il dazio"}},
	}},
	{"reported", []clauseRow{
		{"Secondo Rossi, il congresso approvò la risoluzione.", []string{"main | approvare | reported | secondo=Rossi | subject=il congresso | object=la risoluzione"}},
		{"Secondo la leggenda, Romolo fondò Roma nel 753 a.C.", []string{"main | fondare | reported | secondo=la leggenda | subject=Romolo | object=Roma | time=nel 753 a.C."}},
		{"Rossi disse che il congresso aveva approvato lo statuto.", []string{"main | dire | subject=Rossi", "subordinate | approvare | reported | subject=il congresso | object=lo statuto"}},
		{"Il re assicurò agli alleati che l'esercito avrebbe vinto.", []string{"main | assicurare | subject=Il re | a=alleati", "subordinate | vincere | reported | subject=l'esercito"}},
		{"Rossi sostenne che il governo doveva firmare la pace.", []string{"main | sostenere | subject=Rossi", "subordinate | firmare | reported | subject=il governo | object=la pace"}},
		{"Il generale sarebbe morto a Roma.", []string{"main | morire | reported | subject=Il generale | a=Roma"}},
		{"Il trattato sarebbe stato firmato dai ministri.", []string{"main | firmare | passive | reported | subject=Il trattato | da=ministri"}},
		{"La flotta avrebbe conquistato Malta.", []string{"main | conquistare | reported | subject=La flotta | object=Malta"}},
	}},
	{"a place gone to and what is done to it", []clauseRow{
		{"Il conte partì per Genova, che raggiunse in maggio.", []string{"main | partire | subject=Il conte | per=Genova", "relative | raggiungere | subject=Il conte | time=in maggio"}},
		{"Il conte si recò a Roma nel 1520 e nel 1523 a Siena.", []string{"main | recare | reflexive | subject=Il conte | a=Roma | time=nel 1520", "main | recare | reflexive | subject=Il conte | a=Siena | time=nel 1523"}},
	}},
	{"what a copula points at", []clauseRow{
		{"Fu Ugo Neri a dar vita, nel 1861, alla lega.", []string{"main | essere | predicate=Ugo Neri", "infinitive | dare | subject=Ugo Neri | object=vita | a=lega | time=nel 1861"}},
		{"A provocare la rivolta fu il rincaro del pane.", []string{"main | essere | predicate=il rincaro del pane", "infinitive | provocare | subject=il rincaro | object=la rivolta"}},
	}},
	{"how long and until when", []clauseRow{
		{"La guerra, combattuta fra il duca e i veneziani dal 1482 al 1484, fu lunga.", []string{"main | essere | subject=La guerra", "participle | combattere | passive | subject=La guerra | fra=il duca e i veneziani | time=dal 1482 al 1484"}},
		{"L'assedio, durata di mesi, costò molto.", []string{"main | costare | subject=L'assedio | unset=durata di mesi"}},
		{"La lega, durata dal 1482 al 1484, fu sciolta.", []string{"main | sciogliere | passive | subject=La lega", "participle | durare | subject=La lega | time=dal 1482 al 1484"}},
		{"La seduta si tenne nel 1563, diciotto anni dopo l'apertura del concilio.", []string{"main | tenere | reflexive | subject=La seduta | unset=diciotto anni | dopo=l'apertura del concilio | time=nel 1563"}},
		{"Al teatro Sociale si tenne il quinto concilio lateranense.", []string{"main | tenere | reflexive | a=teatro Sociale | subject=il quinto concilio lateranense"}},
	}},
	{"done in spite of a modal", []clauseRow{
		{"Il re poté entrare in città.", []string{"main | entrare | subject=Il re | in=città"}},
		{"Cesare riuscì a conquistare la Gallia.", []string{"main | riuscire | subject=Cesare", "infinitive | conquistare | subject=Cesare | object=la Gallia"}},
	}},
}

// knownFaults are texts with the clauses that they should give and do not.
var knownFaults = []clauseRow{
	{"Carlo ereditò il ducato, Ottone il castello e Pia una rendita.", []string{"main | ereditare | subject=Carlo | object=il ducato", "main | ereditare | subject=Ottone | object=il castello", "main | ereditare | subject=Pia | object=una rendita"}},
	{"Chi si oppose fu il cardinale Orsi.", []string{"main | essere | predicate=il cardinale Orsi", "relative | opporre | reflexive | subject=il cardinale Orsi"}},
	{"Il re morì, lasciando il figlio, seguito da pochi.", []string{"main | morire | subject=Il re", "gerund | lasciare | subject=Il re | object=il figlio", "participle | seguire | passive | subject=Il re | da=pochi"}},
}
