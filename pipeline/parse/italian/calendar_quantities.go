package italian

// quantityWord knows the words for numbers that stand in expressions of time:
// ordinals, small cardinals, the names of centuries.
func quantityWord(s string) word {
	switch s {
	case "primo", "primi", "prime":
		return word{nthWord, 1}
	case "secondo", "seconda":
		return word{nthWord, 2}
	case "terzo", "terza":
		return word{nthWord, 3}
	case "quarta":
		return word{nthWord, 4}
	case "quinto":
		return word{nthWord, 5}
	case "sesto":
		return word{nthWord, 6}
	case "settimo":
		return word{nthWord, 7}
	case "ottavo":
		return word{nthWord, 8}
	case "nono":
		return word{nthWord, 9}
	case "decimo":
		return word{nthWord, 10}
	case "undicesimo":
		return word{nthWord, 11}
	case "dodicesimo":
		return word{nthWord, 12}
	case "tredicesimo":
		return word{nthWord, 13}
	case "quattordicesimo":
		return word{nthWord, 14}
	case "quindicesimo":
		return word{nthWord, 15}
	case "sedicesimo":
		return word{nthWord, 16}
	case "diciassettesimo":
		return word{nthWord, 17}
	case "diciottesimo":
		return word{nthWord, 18}
	case "diciannovesimo":
		return word{nthWord, 19}
	case "ventesimo":
		return word{nthWord, 20}
	case "ventunesimo":
		return word{nthWord, 21}
	case "ultimo", "ultima", "ultimi", "ultime":
		return word{nthWord, -1}
	case "duecento":
		return word{centuryNameWord, 13}
	case "trecento":
		return word{centuryNameWord, 14}
	case "quattrocento":
		return word{centuryNameWord, 15}
	case "cinquecento":
		return word{centuryNameWord, 16}
	case "seicento":
		return word{centuryNameWord, 17}
	case "settecento":
		return word{centuryNameWord, 18}
	case "ottocento":
		return word{centuryNameWord, 19}
	case "novecento":
		return word{centuryNameWord, 20}
	case "duemila":
		return word{centuryNameWord, 21}
	case "un", "uno", "una", "un'":
		return word{countWord, 1}
	}
	if n := smallCardinal(s); n > 1 && n <= 100 {
		return word{countWord, n}
	}
	return word{}
}
