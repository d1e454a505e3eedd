package italian

import (
	"strings"
	"testing"

	"github.com/spoglio/spoglio/pipeline/parse"
)

func TestNumbers(t *testing.T) {
	tests := []struct{ text, want string }{
		// In figures.
		{"Vennero 480 delegati di 139 soviet.", "480; 139"},
		{"Ebbe 3.208 voti e 16.000 lire.", "3208; 16000"},
		{"Costò 1,5 milioni, poi 0,75.", "1500000; 0.75"},
		{"Vi abitavano 10 000 persone.", "10000"},
		{"I caduti furono 1.234.567.", "1234567"},
		{"Ne restavano 20 mila.", "20000"},
		{"Erano 3 milioni e 200 mila.", "3200000"},
		{"Pagò 12.345,67 fiorini.", "12345.67"},
		// In letters.
		{"Vennero milleduecento ribelli e sedicimila soldati.", "1200; 16000"},
		{"Le ventinove città, i tremila fanti, i due consoli.", "29; 3000; 2"},
		{"Erano duecentomila.", "200000"},
		{"Centottanta, centouno, duecentoventidue.", "180; 101; 222"},
		{"Ventitré navi, trentotto cannoni, trentun giorni.", "23; 38; 31"},
		{"Tremilaquattrocentocinquantasei sacchi.", "3456"},
		{"Trent'anni, quarant'ore, cent'uomini.", "30; 40; 100"},
		{"Un milione e mezzo di voti.", "1500000"},
		{"Due milioni e trecentomila, un miliardo, mezzo milione.", "2300000; 1000000000; 500000"},
		{"Con zero voti e mille promesse.", "0; 1000"},
		// About.
		{"Circa trecento persone, 40 circa, ca. 50.", "300 circa; 40 circa; 50 circa"},
		{"Oltre 2.600 feriti, più di cento, almeno dodici.", "2600 oltre; 100 oltre; 12 oltre"},
		{"Quasi duemila, meno di 30, poco più di 300.", "2000 quasi; 30 quasi; 300 oltre"},
		{"Intorno alle 500 persone.", "500 circa"},
		{"Mezzo migliaio di feriti, mezza dozzina di navi.", "500 circa"},
		{"Una sessantina di voti, un centinaio di uomini, una dozzina.", "60 circa; 100 circa; 12 circa"},
		{"Oltre una trentina di navi.", "30 oltre"},
		{"Qualche decina, centinaia di morti, decine di migliaia, un centinaio di migliaia.", ""},
		{"Tre dozzine di uova.", ""},
		// No numbers.
		{"Carlo V e Luigi XIV, il secondo e una terza volta.", ""},
		{"Un uomo e una donna; uno di loro.", ""},
		{"Si veda il n. 3, l'art. 5, p. 12 e l'allegato 4.", ""},
		{"Il 40 per cento, il 12%, il 5 per mille.", ""},
		{"Due terzi, 2/3, tre quarti.", ""},
		{"Il 14 contadini e soldati insorsero; i 14 contadini.", "14"},
		{"Ebbe tra i 4.000 e i 7.000 morti, fra venti e trenta navi, tra i 20 mila e i 30 mila uomini.", ""},
		{"Tra i 4 delegati e i 7 osservatori, e 3 navi.", "4; 7; 3"},
		{"Da 200-300 uomini, vinse 3-1.", ""},
		{"Alle 15 arrivò, dalle 3 alle 5; alle ore 10.", ""},
		{"Alle 12 repubbliche fu chiesto.", "12"},
		{"Le ore 22.30, il 1º e il 3°.", ""},
		{"I Mille e i Trecento partirono.", ""},
		{"Due compiti: 1) fare, 2) disfare.", "2"},
	}
	for _, c := range tests {
		var got []string
		for _, n := range Numbers(nil, tokensOf(c.text)) {
			got = append(got, strings.TrimSpace(n.Value.Amount+" "+n.Value.Approx))
		}
		if s := strings.Join(got, "; "); s != c.want {
			t.Errorf("%s: got %q, want %q", c.text, s, c.want)
		}
	}
}

func TestNumbersOutsideTimes(t *testing.T) {
	tokens := tokensOf("Dall'11 al 16 aprile 1917 vennero 480 delegati; nel 1918 altri 139.")
	numbers := parse.DropOverlaps(Numbers(nil, tokens), Times(nil, tokens))
	if len(numbers) != 2 || numbers[0].Value.Amount != "480" || numbers[1].Value.Amount != "139" {
		t.Errorf("got %+v", numbers)
	}
}
