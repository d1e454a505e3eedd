package italian

import "strings"

// followsDate reports whether a word in lower case can stand behind a bare
// number that is a date, and cannot be a noun that the number counts: the
// small words, and verb forms by their endings ("il 27 entrò in vigore").
func followsDate(s string) bool {
	switch s {
	case "e", "ed", "o", "a", "ad", "al", "alla", "alle", "ai", "agli", "allo", "all'", "in", "nel", "nella", "nelle",
		"nei", "negli", "nello", "nell'", "con", "per", "che", "si", "se", "ne", "vi", "ci", "lo", "gli", "il", "la", "l'",
		"i", "le", "un", "una", "uno", "un'", "non", "da", "dal", "dalla", "dai", "dagli", "dall'", "dalle", "dallo",
		"su", "sul", "sulla", "sui", "tra", "fra", "come", "sotto", "presso", "contro", "durante", "dopo", "ma", "mentre",
		"quando", "dove", "cui", "fu", "furono", "venne", "vennero", "era", "erano", "è", "sono", "ha", "hanno", "aveva",
		"avevano", "ebbe", "ebbero", "sarà", "viene", "vengono", "fece", "fecero", "prese", "giunse", "cadde", "vinse",
		"ottenne", "divenne", "nacque", "scrisse", "decise", "rimase", "pose", "mise", "già", "anche", "poi", "fino",
		"quindi", "però", "infatti", "inoltre", "tuttavia", "invece", "circa", "ca.", "dell'", "del", "della", "egli",
		"s'", "v'", "c'", "m'", "t'", "n'", "d'", "tutti", "questo", "questa", "ogni", "senza", "oltre",
		"secondo", "lungo", "verso", "entro", "prima", "sino", "nonostante", "perché", "poiché", "affinché", "qui", "lì":
		return true
	}
	return strings.HasSuffix(s, "ò") || strings.HasSuffix(s, "rono") || strings.HasSuffix(s, "ì")
}
