package main

import (
	"slices"
	"strings"
)

// occupations are the common occupations of the facts as Italian says them.
// Those that many have beside what they are known for (author, teacher) are
// left out.
var occupations = map[string]string{
	"politician": "politico", "poet": "poeta", "philosopher": "filosofo", "actor": "attore", "film actor": "attore", "stage actor": "attore",
	"novelist": "romanziere|scrittore", "writer": "scrittore", "prose writer": "scrittore", "short story writer": "scrittore", "screenwriter": "sceneggiatore", "military officer": "militare|ufficiale",
	"military personnel": "militare", "military leader": "generale|condottiero", "inventor": "inventore", "composer": "compositore", "painter": "pittore",
	"monarch": "re|sovrano|imperatore|monarca", "sovereign": "sovrano", "statesperson": "statista", "musician": "musicista", "explorer": "esploratore", "seafarer": "navigatore",
	"physicist": "fisico", "revolutionary": "rivoluzionario", "scientist": "scienziato", "association football player": "calciatore", "playwright": "drammaturgo",
	"journalist": "giornalista", "singer": "cantante", "singer-songwriter": "cantautore", "mathematician": "matematico", "diplomat": "diplomatico", "film director": "regista",
	"essayist": "saggista", "religious leader": "religioso", "historian": "storico", "physician": "medico", "engineer": "ingegnere", "lawyer": "avvocato", "jurist": "giurista",
	"chemist": "chimico", "photographer": "fotografo", "pianist": "pianista", "naturalist": "naturalista", "astronomer": "astronomo", "sculptor": "scultore",
	"theologian": "teologo", "botanist": "botanico", "conductor": "direttore", "geographer": "geografo", "economist": "economista", "architect": "architetto",
	"linguist": "linguista", "sociologist": "sociologo", "anarchist": "anarchico", "trade unionist": "sindacalista", "activist": "attivista", "preacher": "predicatore",
	"priest": "sacerdote", "missionary": "missionario", "publisher": "editore", "entrepreneur": "imprenditore", "businessperson": "imprenditore", "communist": "comunista",
}

// offices are what holders of an office are called, by the end of the list's
// name. A king is not told by being called one: there were many of a name.
var offices = []struct{ list, italian string }{
	{"-emperors-taking-office", "imperatore"}, {"-sultans-taking-office", "sultano"}, {"-caliphs-taking-office", "califfo"},
	{"pharaohs-taking-office", "faraone"}, {"-shahs-taking-office", "scià"}, {"-presidents-taking-office", "presidente"},
	{"-prime-ministers-taking-office", "premier"}, {"-chancellors-taking-office", "cancelliere"},
}

// officesOf are the Italian words for the offices of which a person is in a list.
func officesOf(categories []string) []string {
	var all []string
	for _, o := range offices {
		if slices.ContainsFunc(categories, func(c string) bool { return strings.HasSuffix(c, o.list) }) {
			all = append(all, o.italian)
		}
	}
	return all
}

// kindsOf are the Italian words for a list of occupations.
func kindsOf(cell string) []string {
	var all []string
	for name := range strings.SplitSeq(cell, "||") {
		all = append(all, strings.Split(occupations[name], "|")...)
	}
	return unique(all)
}
