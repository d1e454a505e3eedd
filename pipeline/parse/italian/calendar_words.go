package italian

// calendarWord knows the words that are about time, months first.
func calendarWord(s string) word {
	if len(s) > 12 {
		return word{}
	}
	switch s {
	case "gennaio", "genn.", "gen.":
		return word{monthWord, 1}
	case "febbraio", "febbr.", "feb.":
		return word{monthWord, 2}
	case "marzo", "mar.":
		return word{monthWord, 3}
	case "aprile", "apr.":
		return word{monthWord, 4}
	case "maggio", "mag.", "magg.":
		return word{monthWord, 5}
	case "giugno", "giu.", "giugn.":
		return word{monthWord, 6}
	case "luglio", "lug.", "lugl.":
		return word{monthWord, 7}
	case "agosto", "ago.", "ag.":
		return word{monthWord, 8}
	case "settembre", "sett.", "set.":
		return word{monthWord, 9}
	case "ottobre", "ott.":
		return word{monthWord, 10}
	case "novembre", "nov.":
		return word{monthWord, 11}
	case "dicembre", "dic.":
		return word{monthWord, 12}
	case "lunedì":
		return word{weekdayWord, 1}
	case "martedì":
		return word{weekdayWord, 2}
	case "mercoledì":
		return word{weekdayWord, 3}
	case "giovedì":
		return word{weekdayWord, 4}
	case "venerdì":
		return word{weekdayWord, 5}
	case "sabato":
		return word{weekdayWord, 6}
	case "domenica":
		return word{weekdayWord, 7}
	case "primavera":
		return word{seasonWord, 1}
	case "estate":
		return word{seasonWord, 2}
	case "autunno":
		return word{seasonWord, 3}
	case "inverno":
		return word{seasonWord, 4}
	case "giorno", "dì":
		return word{unitWord, dayUnit}
	case "giorni":
		return word{unitsWord, dayUnit}
	case "settimana":
		return word{unitWord, weekUnit}
	case "settimane":
		return word{unitsWord, weekUnit}
	case "mese":
		return word{unitWord, monthUnit}
	case "mesi":
		return word{unitsWord, monthUnit}
	case "anno":
		return word{unitWord, yearUnit}
	case "anni":
		return word{unitsWord, yearUnit}
	case "decennio":
		return word{unitWord, decadeUnit}
	case "decenni":
		return word{unitsWord, decadeUnit}
	case "secolo", "sec.":
		return word{unitWord, centuryUnit}
	case "secoli", "secc.":
		return word{unitsWord, centuryUnit}
	case "mattina", "mattino", "mattinata", "sera", "serata", "notte", "nottata", "pomeriggio", "alba", "tramonto",
		"giornata", "mezzogiorno", "mezzanotte":
		return word{dayPartWord, 0}
	case "vigilia":
		return word{eveWord, 0}
	case "natale", "pasqua", "pasquetta", "pentecoste", "ascensione", "san", "santo", "tutti", "capodanno", "epifania",
		"ferragosto", "ognissanti":
		return word{feastWord, 0}
	case "calende", "none", "idi":
		return word{romanDayWord, 0}
	case "indomani":
		return word{nextDayWord, 0}
	case "ore":
		return word{clockWord, 0}
	case "data":
		return word{datedWord, 0}
	case "a.c.", "a.c", "a.e.v.", "p.e.v.":
		return word{eraWord, -1}
	case "d.c.", "d.c", "e.v.":
		return word{eraWord, 1}
	case "calendario", "stile", "st.":
		return word{calendarNounWord, 0}
	case "gregoriano", "nuovo", "n.":
		return word{calendarNameWord, 1}
	case "giuliano", "vecchio", "v.":
		return word{calendarNameWord, 2}
	case "trimestre":
		return word{fractionWord, 4}
	case "semestre":
		return word{fractionWord, 2}
	case "quarto":
		return word{nthWord, 4}
	case "biennio", "triennio", "quadriennio", "quinquennio", "periodo", "stagione", "ventennio":
		return word{spanWord, 0}
	}
	return grammarWord(s)
}

// grammarWord knows the small words that introduce and order times.
func grammarWord(s string) word {
	switch s {
	case "il", "lo", "la", "l'":
		return word{articleWord, 1}
	case "i", "gli", "le":
		return word{articleWord, 2}
	case "in":
		return word{inWord, 0}
	case "nel", "nello", "nella", "nell'":
		return word{inWord, 1}
	case "nei", "negli", "nelle":
		return word{inWord, 2}
	case "di", "d'":
		return word{ofWord, 0}
	case "del", "dello", "della", "dell'":
		return word{ofWord, 1}
	case "dei", "degli", "delle":
		return word{ofWord, 2}
	case "da":
		return word{fromWord, 0}
	case "dal", "dallo", "dalla", "dall'":
		return word{fromWord, 1}
	case "dai", "dagli", "dalle":
		return word{fromWord, 2}
	case "a", "ad":
		return word{toWord, 0}
	case "al", "allo", "alla", "all'":
		return word{toWord, 1}
	case "ai", "agli", "alle":
		return word{toWord, 2}
	case "su":
		return word{onWord, 0}
	case "sul", "sullo", "sulla", "sull'":
		return word{onWord, 1}
	case "durante":
		return word{duringWord, 0}
	case "tra", "fra":
		return word{betweenWord, 0}
	case "circa", "ca.", "all'incirca":
		return word{aboutWord, 0}
	case "verso":
		return word{towardWord, 0}
	case "intorno", "attorno":
		return word{aroundWord, 0}
	case "entro":
		return word{byWord, 0}
	case "dopo":
		return word{afterWord, 0}
	case "prima":
		return word{priorWord, 1}
	case "fino", "sino", "fin", "sin":
		return word{untilWord, 0}
	case "e", "ed", "o":
		return word{andWord, 0}
	case "inizio", "inizi", "principio", "principi", "esordio", "esordi", "albori":
		return word{partWord, 1}
	case "metà":
		return word{partWord, 2}
	case "fine", "finire", "scorcio", "termine":
		return word{partWord, 3}
	case "stesso", "stessa", "medesimo", "medesima":
		return word{sameWord, 0}
	case "successivo", "successiva", "seguente":
		return word{nextWord, 0}
	case "precedente":
		return word{previousWord, 0}
	case "quel", "quell'", "quello", "quella", "questo", "questa", "quest'":
		return word{thatWord, 0}
	case "più":
		return word{moreWord, 0}
	case "tardi":
		return word{lateWord, 0}
	case "appresso":
		return word{henceWord, 0}
	case "innanzi", "addietro", "avanti":
		return word{soonerWord, 0}
	case "passati", "passate", "passato", "passata", "trascorsi", "trascorse", "trascorso", "trascorsa":
		return word{elapsedWord, 0}
	case "partire", "decorrere":
		return word{startingWord, 0}
	}
	return word{}
}
