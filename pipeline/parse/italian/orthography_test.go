package italian

import (
	"strings"
	"testing"

	"github.com/spoglio/spoglio/pipeline/parse"
	"github.com/spoglio/spoglio/source"
)

func document(text string) *source.Document {
	whole := source.Span{Start: 0, End: len(text)}
	return &source.Document{Text: []byte(text), Blocks: []source.Block{{Span: whole, Runs: []source.Span{whole}}}}
}

func TestTokens(t *testing.T) {
	tests := []struct{ text, want string }{
		// Elisions.
		{"dell'Italia", "dell'|Italia"},
		{"dall'11 al 16 aprile", "dall'|11|al|16|aprile"},
		{"l’incontro", "l’|incontro"},
		{"un'altra c'è", "un'|altra|c'|è"},
		{"il duca d'Orange", "il|duca|d'|Orange"},
		{"D'altra parte", "D'|altra|parte"},
		{"L'Assemblea", "L'|Assemblea"},
		{"All'incontro", "All'|incontro"},
		{"dell'«Avanti!»", "dell'|«|Avanti|!|»"},
		{"l'\"Unità\"", "l'|\"|Unità|\""},
		{"l'8 settembre", "l'|8|settembre"},
		{"l'XI secolo", "l'|XI|secolo"},
		{"dell'NKVD", "dell'|NKVD"},
		{"l'800", "l'|800"},
		{"dell''800", "dell'|'800"},
		{"ventiquattr'ore e trent'anni", "ventiquattr'|ore|e|trent'|anni"},
		{"tutt'altro, quest'ultimo", "tutt'|altro|,|quest'|ultimo"},
		{"Sant'Elena", "Sant'|Elena"},
		{"nient'altro che mezz'ora", "nient'|altro|che|mezz'|ora"},
		{"perch'egli", "perch'|egli"},
		{"non c'entra; v'era; s'aprì; m'è", "non|c'|entra|;|v'|era|;|s'|aprì|;|m'|è"},
		{"IL TRATTATO DELL'AQUILA", "IL|TRATTATO|DELL'|AQUILA"},
		{"LA FINE D'ITALIA", "LA|FINE|D'|ITALIA"},
		{"coup d'état", "coup|d'|état"},
		{"Lorenzo de'Medici", "Lorenzo|de'|Medici"},
		// Names with an apostrophe.
		{"Gabriele D'Annunzio", "Gabriele|D'Annunzio"},
		{"D'Annunzio partì", "D'Annunzio|partì"},
		{"Massimo D’Alema", "Massimo|D’Alema"},
		{"Marcello Dell'Utri", "Marcello|Dell'Utri"},
		{"G. Dall'Ara", "G.|Dall'Ara"},
		{"l'on. Dell'Utri", "l'|on.|Dell'Utri"},
		{"44 a.C. Dall'Africa", "44|a.C.|Dall'|Africa"},
		{"Dell'Italia si disse", "Dell'|Italia|si|disse"},
		{"Daniel O'Connell", "Daniel|O'Connell"},
		{"Irak'li Ts'ereteli,", "Irak'li|Ts'ereteli|,"},
		{"Vladimir Zavad'e.", "Vladimir|Zavad'e|."},
		{"Grigorij Zinov'ev", "Grigorij|Zinov'ev"},
		{"Pavel Aksel'rod", "Pavel|Aksel'rod"},
		{"il generale Vrangel' fuggì", "il|generale|Vrangel'|fuggì"},
		{"a N'Djamena", "a|N'Djamena"},
		{"la dinastia T'ang", "la|dinastia|T'ang"},
		{"i Ch'ing", "i|Ch'ing"},
		{"Vladimir Il'ič", "Vladimir|Il'ič"},
		{"Saint-Cyr-l'École", "Saint-Cyr-l'École"},
		{"il Qur’an", "il|Qur’an"},
		// Clipped words and quotation marks.
		{"un po' di", "un|po'|di"},
		{"de' Medici, ne' campi", "de'|Medici|,|ne'|campi"},
		{"la 'ndrangheta", "la|'ndrangheta"},
		{"disse 'basta' e uscì", "disse|'|basta|'|e|uscì"},
		{"'un po' di tutto'", "'|un|po'|di|tutto|'"},
		{"la lettera 's' qui", "la|lettera|'|s|'|qui"},
		{"‘Fine’, disse", "‘|Fine|’|,|disse"},
		{"e' stato perche' si'", "e'|stato|perche'|si'"},
		{"''Avanti!''", "''|Avanti|!|''"},
		{"nel '900 e nel ’48", "nel|'900|e|nel|’48"},
		{"la guerra '14-'18", "la|guerra|'14|-|'18"},
		{"«Pane»", "«|Pane|»"},
		{"“Pace”, \"terra\"", "“|Pace|”|,|\"|terra|\""},
		{"<<Viva>>", "<<|Viva|>>"},
		// Numbers.
		{"480 di 3.208 e 16.000", "480|di|3.208|e|16.000"},
		{"1.234,5", "1.234,5"},
		{"1.000.000, 2,5%", "1.000.000|,|2,5|%"},
		{"1914-18", "1914|-|18"},
		{"1914–1918", "1914|–|1918"},
		{"il 1º maggio", "il|1º|maggio"},
		{"il 1° maggio", "il|1°|maggio"},
		{"la 10ª e la 3a", "la|10ª|e|la|3a"},
		{"20 °C, 20°C", "20|°|C|,|20|°|C"},
		{"alle 15:45.", "alle|15:45|."},
		{"ore 15.45", "ore|15.45"},
		{"il 12/4/1917", "il|12|/|4|/|1917"},
		{"il 12.4.1917", "il|12.4.1917"},
		{"n.1", "n.|1"},
		{"n. 12, n.º 5 e n° 7", "n.|12|,|n.º|5|e|n°|7"},
		{"nel 1917.", "nel|1917|."},
		{"50% di 3 €", "50|%|di|3|€"},
		{"4x4", "4x4"},
		{"1) fare; 2) dire", "1|)|fare|;|2|)|dire"},
		{"a) primo", "a|)|primo"},
		{"29 marzo-11 aprile", "29|marzo|-|11|aprile"},
		{"un F-16 e il Covid-19", "un|F-16|e|il|Covid-19"},
		{"300 km²", "300|km²"},
		// Acronyms and abbreviations.
		{"il P.C.I. e l'U.R.S.S.", "il|P.C.I.|e|l'|U.R.S.S."},
		{"la S.p.A. e il Ph.D.", "la|S.p.A.|e|il|Ph.D."},
		{"121 a.C.", "121|a.C."},
		{"44 a.C., 410 d.C.)", "44|a.C.|,|410|d.C.|)"},
		{"nel 44 a. C. a Roma", "nel|44|a.|C.|a|Roma"},
		{"l'on. Rossi", "l'|on.|Rossi"},
		{"sec. XVI, art. 5, cfr. p. 3", "sec.|XVI|,|art.|5|,|cfr.|p.|3"},
		{"Dott.ssa Bianchi, F.lli Alinari", "Dott.ssa|Bianchi|,|F.lli|Alinari"},
		{"J. F. Kennedy", "J.|F.|Kennedy"},
		{"J.F. Kennedy", "J.F.|Kennedy"},
		{"G.Garibaldi", "G.|Garibaldi"},
		{"N. Č. e S. Maria", "N.|Č.|e|S.|Maria"},
		{"SS. Trinità", "SS.|Trinità"},
		{"Enrico V. Nel 1125", "Enrico|V|.|Nel|1125"},
		{"Enrico V.", "Enrico|V|."},
		{"l'imperatore Carlo V. Lutero", "l'|imperatore|Carlo|V|.|Lutero"},
		{"il generale Carlo V. Rossi", "il|generale|Carlo|V.|Rossi"},
		{"A. La Malfa", "A.|La|Malfa"},
		{"Enrico V. La guerra", "Enrico|V|.|La|guerra"},
		{"il 15 set. 1943, un set.", "il|15|set.|1943|,|un|set|."},
		{"art.12", "art.|12"},
		{"pane ecc. Poi", "pane|ecc.|Poi"},
		{"D.Lgs. 81", "D.Lgs.|81"},
		{"la guerra.Poi", "la|guerra|.|Poi"},
		// Words.
		{"social-democratico", "social-democratico"},
		{"mozione Cachin-Frossard", "mozione|Cachin-Frossard"},
		{"secoli XV-XVI, II-bis", "secoli|XV|-|XVI|,|II-bis"},
		{"mar-apr", "mar-apr"},
		{"Mao Tse-tung", "Mao|Tse-tung"},
		{"Sea\u0301n", "Sea\u0301n"},
		{"C\u030cheidze", "C\u030cheidze"},
		{"Всероссийская конференция", "Всероссийская|конференция"},
		{"Companys, Marcel·lí", "Companys|,|Marcel·lí"},
		{"pace – poi guerra — poi", "pace|–|poi|guerra|—|poi"},
		{"...per risolvere", "...|per|risolvere"},
		{"forse… no... sì", "forse|…|no|...|sì"},
		{"[...] e", "[|...|]|e"},
		{"https://it.wikipedia.org/wiki/Dante_(poeta).", "https://it.wikipedia.org/wiki/Dante_(poeta)|."},
		{"(www.esempio.it)", "(|www.esempio.it|)"},
		{"e/o", "e|/|o"},
		{"a\u00a0Roma", "a|Roma"},
		{"che?!", "che|?|!"},
	}
	o := orthography()
	for _, test := range tests {
		d := document(test.text)
		var got []string
		for _, token := range o.Tokens(nil, d, d.Blocks[0]) {
			got = append(got, token.Text)
			if quote := d.Quote(token.Span); quote != token.Text {
				t.Errorf("%s: token %q spans %q", test.text, token.Text, quote)
			}
		}
		if got := strings.Join(got, "|"); got != test.want {
			t.Errorf("%s\n got %s\nwant %s", test.text, got, test.want)
		}
	}
}

func TestSentences(t *testing.T) {
	tests := []string{ // sentences parted by " ‖ "
		"Uno parlò. ‖ Due tacquero.",
		"Perché? ‖ Nessuno lo sa! ‖ Forse…",
		// Abbreviations.
		"L'on. Rossi e il sen. Bianchi votarono. ‖ Il dott. Neri no.",
		"Nella chiesa di S. Maria e S. Pietro si riunirono.",
		"Si veda cfr. Salvemini, art. 5, sez. III, pag. 12. ‖ Poi basta.",
		"Nel sec. XVI e nel sec. d.C. Roma decadde.",
		"Comprò pane, vino ecc. ‖ Tornò tardi.",
		"Comprò pane, vino ecc. e tornò.",
		"Comprò (pane, vino ecc.) e tornò.",
		"Lo disse J. F. Kennedy. ‖ Lo negò G. Di Vittorio.",
		"Il prof. G. La Pira e la sig.ra Rossi.",
		"Franklin D. Roosevelt incontrò Harry S. Truman.",
		"Morì Enrico V. ‖ Nel 1125 fu eletto Lotario.",
		"La presiedette l'imperatore Carlo V. ‖ Martin Lutero comparve.",
		"Nacque nel 154 a.C. ‖ Il fratello lo precedette.",
		"Gaio (154 a.C. – 121 a.C.) fu tribuno nel 123 a.C. e nel 122.",
		"Nel 44 a.C. Cesare fu ucciso.",
		"Fu così che nel 44 a.C. Cesare morì.",
		"Poi, nel 44 a.C. Cesare morì.",
		"Cesare morì nel 44 a.C. ‖ Antonio fuggì.",
		"Morì nel 14 d.C., a Nola.",
		"Il segretario del P.C.I. Togliatti parlò. ‖ Restò nel P.C.I. ‖ Nel 1956 ne uscì.",
		"La Fiat S.p.A. Torino vinse.",
		"Nel 44 a. C. Cesare morì.",
		"Il n. 12 di via S. Giovanni.",
		"Il gen. Cadorna e il col. Douhet.",
		"Partì il 3 sett. 1943 e tornò il 5 ott. 1944.",
		"Vedi p. es. Machiavelli.",
		// Numbers and enumerators.
		"Erano 3.208. ‖ Ne restarono 1.000.",
		"Nel 1917. ‖ 480 delegati votarono.",
		"Compiti: 1) regolare la vita; 2) alienare i superprofitti. ‖ La classe operaia lavora.",
		"1. Premesse del trattato. ‖ Poi la firma.",
		"Alle 15.45 del 12.4.1917 partì.",
		"Il 1. maggio fu festa.",
		"XII. La fine.",
		// Quotations and brackets.
		"Disse: «Andate via. Tornate domani. Non prima» e uscì. ‖ Nessuno rise.",
		"Disse: «Andate via. Tornate domani.» ‖ Poi uscì.",
		"«Chi siete?» chiese. ‖ Nessuno rispose.",
		"«Andate via. Tornate domani», disse.",
		"«Andate via. ‖ Tornate domani.» ‖ Uscì.",
		"Disse \"Basta. Andiamo.\" e uscì. ‖ Fine.",
		"Disse “Basta! Andiamo!” e uscì. ‖ Fine.",
		"Diresse l'«Avanti!» Mussolini. ‖ Poi lo lasciò.",
		"Il direttore de «l'Unità» morì. ‖ Aveva ottant'anni.",
		"Comincia così: «Dove andrò, sventurato? dove mi volgerò?».",
		"Uscì (era tardi. Pioveva.) e partì. ‖ Tornò.",
		"Uscì. ‖ (Era tardi.) ‖ Tornò.",
		"Uscì (dove? Non si sa) e tornò.",
		"Era finita. ‖ «Pace», disse.",
		"Era finita. ‖ \"Pace\", disse.",
		"Finì [...] e [...] Roma cadde.",
		"Finì. ‖ [...] Roma cadde.",
		"...per risolvere i compiti. ‖ Poi basta.",
		"... Roma cadde.",
		"Forse... ma no. ‖ Forse… ‖ Roma cadde.",
		"«Vado.» – disse piano.",
		"Resta: la pace; La guerra; Il pane.",
		"Non chiuse «mai le virgolette. ‖ Poi basta. ‖ Fine.",
		"Non chiuse \"mai. ‖ Poi \"basta\". ‖ Fine \"vera\". ‖ Fine.",
		"Disse \" Basta . Andiamo . \" e uscì . ‖ Fine .",
		"Un 12\" di disco. ‖ Poi \"due\" altri. ‖ Fine.",
		"Il segretario della D.C. Moro parlò.",
		"Vinse il P.C.I. (P.C.I.). ‖ Togliatti parlò.",
		"Finì la guerra.[1] ‖ Poi vinse.[2][3] ‖ Roma rise.",
		"Finì la guerra[1]. ‖ Poi vinse.",
		"Disse: «Basta!». ‖ Togliatti parlò.",
		"Papa Giovanni Paolo II. ‖ Vittorio Emanuele III. ‖ Malcolm X. ‖ Il resto.",
		"Nacque (Torino, 3 marzo 1890 – Roma, 5 aprile 1950) e morì.",
		"Vedi pp. 12-15. ‖ Roma, vol. II. ‖ Torino, n. 5. ‖ Fine.",
		"Nel I sec. a.C. Cesare vinse. ‖ Alle ore 10.30. ‖ Il treno partì.",
		"Chiese \"Perché?\" e tacque. ‖ \"Uno.\" ‖ \"Due.\" ‖ Tre.",
		"Disse \"A\". ‖ \"B\" rispose il re.",
		"Vado. ‖ – Lui restò.",
		// Spaces.
		"Il sito esempio.it è chiuso. ‖ Fine.",
		"Disse di no!!! ‖ Perché?! ‖ Mah.",
		"Titolo senza punto",
	}
	o := orthography()
	for _, test := range tests {
		want := strings.Split(test, " ‖ ")
		text := strings.ReplaceAll(test, " ‖ ", " ")
		d := document(text)
		var got []string
		for _, s := range parse.Sentences(d, o) {
			got = append(got, d.Quote(s.Tokens[0].Span.Cover(s.Tokens[len(s.Tokens)-1].Span)))
		}
		if got, want := strings.Join(got, " ‖ "), strings.Join(want, " ‖ "); got != want {
			t.Errorf("\n got %s\nwant %s", got, want)
		}
	}
}
