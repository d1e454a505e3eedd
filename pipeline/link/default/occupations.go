package main

import "strings"

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

// kindsOf are the Italian words for a list of occupations.
func kindsOf(cell string) []string {
	var all []string
	for name := range strings.SplitSeq(cell, "||") {
		all = append(all, strings.Split(occupations[name], "|")...)
	}
	return unique(all)
}
