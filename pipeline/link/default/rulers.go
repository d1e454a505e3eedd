package main

import (
	"slices"
	"strings"
)

// givenNames are the names of rulers as Italian says them, where English has
// another form or keeps the same.
var givenNames = map[string]string{
	"Albert": "Alberto", "Alexander": "Alessandro", "Alfonso": "Alfonso", "Afonso": "Alfonso", "Amadeo": "Amedeo", "Amadeus": "Amedeo", "Andrew": "Andrea",
	"Anna": "Anna", "Anne": "Anna", "Baldwin": "Baldovino", "Basil": "Basilio", "Bermudo": "Bermudo", "Béla": "Béla", "Blanche": "Bianca", "Canute": "Canuto",
	"Carloman": "Carlomanno", "Casimir": "Casimiro", "Catherine": "Caterina", "Charles": "Carlo", "Carl": "Carlo", "Carlos": "Carlo", "Childebert": "Childeberto",
	"Childeric": "Childerico", "Chilperic": "Chilperico", "Christian": "Cristiano", "Christina": "Cristina", "Christopher": "Cristoforo", "Clovis": "Clodoveo",
	"Conrad": "Corrado", "Constantine": "Costantino", "Dagobert": "Dagoberto", "David": "Davide", "Demetrius": "Demetrio", "Denis": "Dionigi", "Duncan": "Duncan",
	"Edgar": "Edgardo", "Edmund": "Edmondo", "Edward": "Edoardo", "Elizabeth": "Elisabetta", "Eric": "Eric", "Ferdinand": "Ferdinando", "Francis": "Francesco",
	"Franz": "Francesco", "Frederick": "Federico", "Frederik": "Federico", "Friedrich": "Federico", "George": "Giorgio", "Géza": "Géza", "Gustav": "Gustavo",
	"Gustaf": "Gustavo", "Adolf": "Adolfo", "Haakon": "Haakon", "Harald": "Harald", "Henry": "Enrico", "Enrique": "Enrico", "Hugh": "Ugo", "Isabella": "Isabella",
	"Ivan": "Ivan", "James": "Giacomo", "Joan": "Giovanna", "Juana": "Giovanna", "John": "Giovanni", "Joseph": "Giuseppe", "José": "Giuseppe", "Justin": "Giustino",
	"Ladislaus": "Ladislao", "Leo": "Leone", "Leopold": "Leopoldo", "Lothair": "Lotario", "Louis": "Luigi", "Luís": "Luigi", "Magnus": "Magnus", "Manuel": "Manuele",
	"Margaret": "Margherita", "Maria": "Maria", "Mary": "Maria", "Maximilian": "Massimiliano", "Nicholas": "Nicola", "Olaf": "Olaf", "Oscar": "Oscar", "Otto": "Ottone",
	"Paul": "Paolo", "Pedro": "Pietro", "Peter": "Pietro", "Philip": "Filippo", "Philippe": "Filippo", "Felipe": "Filippo", "Ramiro": "Ramiro", "Richard": "Riccardo",
	"Robert": "Roberto", "Rudolf": "Rodolfo", "Rudolph": "Rodolfo", "Sancho": "Sancho", "Sebastian": "Sebastiano", "Sigismund": "Sigismondo", "Stephen": "Stefano",
	"Theodosius": "Teodosio", "Theresa": "Teresa", "Umberto": "Umberto", "Urraca": "Urraca", "Valdemar": "Valdemaro", "Victor": "Vittorio", "Emmanuel": "Emanuele",
	"Vladislaus": "Ladislao", "Wenceslaus": "Venceslao", "Wilhelm": "Guglielmo", "William": "Guglielmo", "Wilhelmina": "Guglielmina",
}

// realms are the realms of rulers as Italian says them behind a name.
var realms = map[string]string{
	"Aragon": "d'Aragona", "Austria": "d'Austria", "Bavaria": "di Baviera", "Belgium": "del Belgio", "Bohemia": "di Boemia", "Brazil": "del Brasile",
	"Burgundy": "di Borgogna", "Castile": "di Castiglia", "Denmark": "di Danimarca", "England": "d'Inghilterra", "France": "di Francia", "Germany": "di Germania",
	"Great Britain": "di Gran Bretagna", "Hungary": "d'Ungheria", "Italy": "d'Italia", "Jerusalem": "di Gerusalemme", "León": "di León", "Macedon": "di Macedonia",
	"Naples": "di Napoli", "Navarre": "di Navarra", "Norway": "di Norvegia", "Poland": "di Polonia", "Portugal": "del Portogallo", "Prussia": "di Prussia",
	"Russia": "di Russia", "Savoy": "di Savoia", "Scotland": "di Scozia", "Sicily": "di Sicilia", "Spain": "di Spagna", "Sweden": "di Svezia",
	"Trebizond": "di Trebisonda", "the Netherlands": "dei Paesi Bassi", "the United Kingdom": "del Regno Unito",
}

// papal are names of rulers that popes have had more than five times.
var papal = []string{"Alessandro", "Giovanni", "Leone", "Nicola", "Paolo", "Stefano"}

// italianRuler are the Italian forms of a ruler's name ("Alfonso XIII of
// Spain"), if every part of it has one and a number or a realm tells it
// from the name of anybody. The realm is left out where the number is high
// enough to tell the name from those of dukes. The linker asks for the ruler's
// time as well.
func italianRuler(label string) []string {
	name, realm, reigns := strings.Cut(label, " of ")
	italian, number := italianName(strings.Fields(name))
	switch {
	case italian == "" || reigns && realms[realm] == "" || !reigns && number == "":
		return nil
	case !reigns:
		return []string{italian}
	}
	names := []string{italian + " " + realms[realm]}
	if first, _, _ := strings.Cut(italian, " "); high(number) && !slices.Contains(papal, first) {
		names = append(names, italian)
	}
	return names
}

// italianName is the Italian form of given names and a Roman number; empty if
// one of them has none.
func italianName(words []string) (name, number string) {
	if last := len(words) - 1; last > 0 && strings.Trim(words[last], "IVX") == "" {
		number = words[last]
	}
	for i, word := range words {
		if i == len(words)-1 && number != "" {
			break
		}
		if words[i] = givenNames[word]; words[i] == "" {
			return "", ""
		}
	}
	return strings.Join(words, " "), number
}

// high says whether a Roman number is above five.
func high(number string) bool {
	return strings.HasPrefix(number, "VI") || strings.Contains(number, "X")
}

// reigned says whether the lists that a person stands in are of rulers.
func reigned(categories []string) bool {
	return slices.ContainsFunc(categories, func(c string) bool {
		return c == "famous-monarchs-death-year" || strings.HasSuffix(c, "-taking-office") && !strings.Contains(c, "president") && !strings.Contains(c, "minister") && !strings.Contains(c, "chancellor")
	})
}
