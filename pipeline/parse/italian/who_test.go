package italian

import (
	"slices"
	"strings"
	"testing"

	"github.com/spoglio/spoglio/pipeline/parse"
	"github.com/spoglio/spoglio/source"
)

// TestWho reads texts in which later sentences speak of somebody whom the ones
// before have named: each text with records that it must give, and after a
// minus one that it must not.
func TestWho(t *testing.T) {
	for _, tt := range []struct {
		name, title, text string
		records           []string
	}{
		{"a surname that is a common noun", "", "Augusto Ferri era medico. Nel 1898 Ferri fu arrestato a Milano.",
			[]string{"Occurrence subject=Augusto Ferri event=fu arrestato date=1898 place=Milano"}},
		{"a surname that is an office", "", "I patti furono negoziati da Domenico Barone. Barone morì il 4 gennaio 1929.",
			[]string{"Death person=Domenico Barone date=1929-01-04"}},
		{"known by another name", "", "Teresa Noce, nota anche come Estella (Torino, 29 luglio 1900 – Bologna, 22 gennaio 1980), fu partigiana. Estella tornò a Parigi.",
			[]string{"Birth person=Teresa Noce date=1900-07-29 place=Torino", "Arrival person=Teresa Noce place=Parigi"}},
		{"the topic known by its title", "Anita Garibaldi", "Ana Maria Ribeiro, meglio nota come Anita Garibaldi, fu la moglie di Ugo Basti. Morì a Ravenna.",
			[]string{"Marriage person=Anita Garibaldi spouse=Ugo Basti kin=moglie", "Death person=Anita Garibaldi place=Ravenna"}},
		{"children with rare names", "", "Teresa Noce ebbe quattro figli: Menotti, Rosita, Teresita e Ricciotti.",
			[]string{"Kinship parent=Teresa Noce kin=figli child=Menotti child=Rosita child=Teresita child=Ricciotti"}},
		{"a town with a first name in its name", "", "Il congresso si svolse a Reggio Emilia nel 1912.",
			[]string{"Event event=congresso point=1912 place=Reggio Emilia"}},
		{"whose body it is", "", "Nel 1922 Ugo Basti fondò l'Associazione Internazionale dei Lavoratori.",
			[]string{"Founding organisation=Associazione Internazionale dei Lavoratori founder=Ugo Basti date=1922"}},
		{"a life that begins with a participle", "ROSSELLI, Carlo", "Nato a Roma il 16 novembre 1899, visse a Firenze. Il fratello maggiore, Aldo, morì nel 1916. Nel 1929 fondò a Parigi un giornale.",
			[]string{"Founding organisation=giornale founder=ROSSELLI, Carlo date=1929 place=Parigi", "-Founding organisation=giornale founder=Aldo date=1929 place=Parigi"}},
		{"death and the dead", "", "Il parlamento mandò a morte re Carlo Stuart nel 1649.",
			[]string{"Death person=Carlo Stuart noun=morte date=1649"}},
		{"a month in brackets", "", "La Convenzione chiuse il club dei giacobini (novembre 1794).",
			[]string{"Dissolution organisation=club dei giacobini agent=Convenzione date=1794-11"}},
		{"another son of the father's name", "", "Il duca Ugolino Sardi morì nel 1612. L'altro figlio, Ugolino, regnò dal 1630.",
			[]string{"Position person=Ugolino position=regno start=1630", "-Position person=Ugolino Sardi position=regno start=1630"}},
		{"a surname with an article", "", "Anna Negri era medico. In quell'anno la Negri morì a Roma.",
			[]string{"Death person=Anna Negri place=Roma"}},
		{"a surname like a verb, at the beginning", "", "Mario Fassi era medico. Fassi fu rieletto sindaco.",
			[]string{"Position person=Mario Fassi position=sindaco"}},
		{"a life without a title", "", "Aldo Ferrante nacque a Chieti nel 1899. Al congresso di Roma parlò Ugo Basti. Nel 1926 fu confinato a Ponza.",
			[]string{"Residence person=Aldo Ferrante place=Ponza start=1926"}},
		{"a party as the title", "Partito agrario", "Fu fondato a Coira nel 1919 da Hans Zimmerli.",
			[]string{"Founding organisation=Partito agrario founder=Hans Zimmerli date=1919 place=Coira"}},
		{"two promoters of the body that the text is about", "Circolo di Vidor", "Il Circolo di Vidor fu un'associazione. Ne furono promotori Carlo Bardi e Luigi Denti. Aveva sede in palazzo Rota.",
			[]string{"Seat organisation=Circolo di Vidor seat=sede place=palazzo Rota", "-Seat organisation=Carlo Bardi seat=sede place=palazzo Rota"}},
		{"what came after the body that the text is about", "Società filotecnica", "La Società filotecnica nacque nel 1779. Le succedette il Consiglio dei Dieci.",
			[]string{"Succession entity=Consiglio dei Dieci predecessor=Società filotecnica"}},
		{"the gender of a participle", "Lidia Orsetti", "Lidia Orsetti nacque a Lucca. Sposò Augusto Ferri. Fu condannato a morte nel 1898.",
			[]string{"-Occurrence subject=Lidia Orsetti event=Fu condannato a morte date=1898"}},
		{"the hero's office", "Ettore Valmarin", "Ettore Valmarin nacque a Bassano. Fu ministro degli Esteri dal 1891 al 1893. Nel 1895 il ministro tornò a Roma.",
			[]string{"Arrival person=Ettore Valmarin place=Roma date=1895"}},
		{"who presided", "", "Il congresso si aprì a Roma. Lo presiedette Mario Fassi. Il presidente tornò a Milano.",
			[]string{"Arrival person=Mario Fassi place=Milano"}},
		{"a nationality", "", "Il generale prussiano Otto Brandis sconfisse il francese Louis Duval. Il prussiano entrò a Parigi. Il francese fuggì a Lione.",
			[]string{"Arrival person=Otto Brandis place=Parigi", "Arrival person=Louis Duval place=Lione"}},
		{"the first and the second", "", "La pace fu firmata da Carlo Bardi e Luigi Denti. Il primo era medico, il secondo avvocato.",
			[]string{"Occupation person=Carlo Bardi occupation=medico", "Occupation person=Luigi Denti occupation=avvocato", "-Occupation person=Carlo Bardi occupation=avvocato"}},
		{"a first one that is nobody's", "", "La pace fu firmata da Carlo Bardi e Luigi Denti. Il primo a morire fu Ugo Basti.",
			[]string{"-Death person=Carlo Bardi"}},
		{"the two", "", "Alonso de Quiroga trattò con Gennaro Sorice. I due firmarono un accordo. Entrambi morirono nel 1550.",
			[]string{"Signing document=accordo signatory=Alonso de Quiroga signatory=Gennaro Sorice", "Death person=Alonso de Quiroga person=Gennaro Sorice date=1550"}},
		{"the two women", "", "Nel 1900 Carlo Bardi conobbe Anna Denti e Maria Sella. Le due donne fondarono a Roma il Circolo operaio.",
			[]string{"Founding organisation=Circolo operaio founder=Anna Denti founder=Maria Sella place=Roma"}},
		{"the two of an office that nobody of them holds", "", "Carlo Bardi scrisse ad Anna Denti. I due ministri morirono nel 1550.",
			[]string{"-Death person=Carlo Bardi person=Anna Denti date=1550"}},
		{"the latter, not at the beginning", "", "Arrivò Oscar Berg. Anche quest'ultimo era medico.",
			[]string{"Occupation person=Oscar Berg occupation=medico"}},
		{"under whose presidency", "", "Il congresso si aprì sotto la presidenza di Nils Lund. Il presidente fuggì a Roma.",
			[]string{"Arrival person=Nils Lund place=Roma"}},
		{"the hero's wife", "Ettore Valmarin", "Ettore Valmarin nacque a Bassano. Nel 1873 sposò Luisa Bertani. La moglie morì nel 1880.",
			[]string{"Death person=Luisa Bertani date=1880"}},
		{"the hero's brother", "Ettore Valmarin", "Ettore Valmarin nacque a Bassano. Suo fratello Lorenzo era medico. Il fratello morì nel 1880. Fu sepolto in San Lorenzo.",
			[]string{"Death person=Lorenzo date=1880"}},
		{"somebody else's brother", "Ettore Valmarin", "Ettore Valmarin nacque a Bassano. Suo fratello Lorenzo era medico. Nel 1870 Ugo Basti perse il fratello. Il fratello di Basti morì nel 1880.",
			[]string{"-Death person=Lorenzo date=1880"}},
		{"a pronoun for the hero", "Anna Weiss", "Anna Weiss nacque a Praga. Nel 1912 le succedette Marie Horska. Nel 1919 Jan Masaryk la nominò ambasciatrice.",
			[]string{"Appointment who=Jan Masaryk person=Anna Weiss role=ambasciatrice date=1919"}},
		{"born under another name", "Anna Weiss", "Anna Weiss, nata Novak (Praga, 1868 – Vienna, 1929), fu una scrittrice.",
			[]string{"Death person=Anna Weiss date=1929 place=Vienna"}},
		{"the months that followed", "", "Carlo Bardi era medico. Nei mesi seguenti il duca firmò l'accordo.",
			[]string{"Signing document=accordo signatory=duca", "-Signing document=accordo signatory=Carlo Bardi"}},
		{"two terms", "", "Carlo Bardi fu ministro dal 1901 al 1903 e dal 1906 al 1909.",
			[]string{"Position person=Carlo Bardi position=ministro start=1901 end=1903", "Position person=Carlo Bardi position=ministro start=1906 end=1909"}},
		{"one year or another", "", "Carlo Bardi nacque nel 1401 o nel 1402.",
			[]string{"Birth person=Carlo Bardi", "-Birth person=Carlo Bardi date=1401 date=1402"}},
		{"the year, and the day", "", "Nell'anno 1343, il 3 aprile, morì Carlo Bardi.",
			[]string{"Death person=Carlo Bardi date=1343-04-03"}},
		{"in the course of a year", "", "Il sindacato fu sciolto nel corso del 1925.",
			[]string{"Dissolution organisation=sindacato date=1925"}},
		{"a participle that is an office", "", "Carlo Bardi fu deputato dal 1901 al 1913.",
			[]string{"Position person=Carlo Bardi position=deputato start=1901 end=1913"}},
		{"years that are not counted from the king", "", "Carlo Bardi morì nel 1900. Tre anni dopo il re firmò il trattato.",
			[]string{"Signing document=trattato signatory=re date=1903"}},
		{"years counted from a treaty", "", "Carlo Bardi morì nel 1900. Tre anni dopo il trattato morì Anna Denti.",
			[]string{"Death person=Anna Denti", "-Death person=Anna Denti date=1903"}},
		{"the day before a procession", "", "Carlo Bardi morì il 22 ottobre 1900. Il giorno dopo un gruppo di soldati uccise Ugo Denti.",
			[]string{"Death person=Ugo Denti date=1900-10-23"}},
		{"whom a pronoun is to do a thing", "Olindo Carnevali", "Olindo Carnevali nacque a Imola. Nel 1881 conobbe Andrea Costa, che lo convinse ad aderire al Partito socialista.",
			[]string{"Party person=Olindo Carnevali party=Partito socialista", "-Party person=Andrea Costa party=Partito socialista"}},
		{"made an ambassador", "Ludwig Hartmann", "Ludwig Hartmann nacque a Vienna. Nel 1918 il governo lo nominò ambasciatore. Nel 1920 l'ambasciatore fuggì a Roma.",
			[]string{"Arrival person=Ludwig Hartmann place=Roma date=1920"}},
		{"an office behind an elided article", "", "Giacomo Venier fu un ammiraglio. L'ammiraglio fuggì a Roma.",
			[]string{"Arrival person=Giacomo Venier place=Roma"}},
		{"his death", "Ludwig Hartmann", "Ludwig Hartmann nacque a Vienna. La sua morte, avvenuta nel 1924, fu un lutto.",
			[]string{"Death noun=morte person=Ludwig Hartmann date=1924"}},
		{"somebody else's death", "Ludwig Hartmann", "Ludwig Hartmann nacque a Vienna. Carlo Bardi, alla sua morte, nel 1924, lasciò una biblioteca.",
			[]string{"-Death person=Ludwig Hartmann date=1924"}},
		{"whose friend he was", "Ludwig Hartmann", "Ludwig Hartmann nacque a Vienna. Amico di Carlo Bardi, con lui fondò un giornale.",
			[]string{"Founding organisation=giornale founder=Carlo Bardi"}},
		{"a participle over a complement", "", "Il congresso fu organizzato dal Comitato dei movimenti per la pace, fondato nel 1947.",
			[]string{"Founding organisation=Comitato dei movimenti date=1947"}},
		{"a name behind what happens", "", "Carlo Bardi incontrò Ugo Adler. Alla vigilia della guerra Adler morì a Roma.",
			[]string{"Death person=Ugo Adler place=Roma", "-Death person=Carlo Bardi place=Roma"}},
		{"among these", "Maria Orsetti", "Maria Orsetti nacque a Lucca. Frequentò gli esuli. Tra questi conobbe Ugo Basti e fondò con lui un giornale.",
			[]string{"Founding organisation=giornale founder=Ugo Basti"}},
		{"with her", "Lidia Sorani", "Lidia Sorani nacque a Lucca. Nel 1914 incontrò Elena Negri. Con lei fondò un giornale.",
			[]string{"Founding organisation=giornale founder=Elena Negri", "Founding organisation=giornale founder=Lidia Sorani"}},
	} {
		doc, err := source.Parse("who.md", "who", []byte("---\ntitle: "+tt.title+"\n---\n"+tt.text))
		if err != nil {
			t.Fatal(err)
		}
		r := parse.Read(doc, language(t), parse.Options{})
		var lines []string
		for i := range r.Records {
			lines = append(lines, parse.RecordLine(r, &r.Records[i]))
		}
		for _, want := range tt.records {
			line, not := strings.CutPrefix(want, "-")
			if slices.Contains(lines, line) == not {
				t.Errorf("%s: %q (wanted: %t) in:\n%s", tt.name, line, !not, strings.Join(lines, "\n"))
			}
		}
	}
}
