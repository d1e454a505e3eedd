package italian

import (
	"strings"

	"github.com/spoglio/spoglio/pipeline/parse"
)

// set splits a list of words at its spaces.
func set(words string) parse.Set { return parse.SetOf(strings.Fields(words)...) }

// phrases splits set phrases into their words.
func phrases(all ...string) [][]string {
	var out [][]string
	for _, p := range all {
		out = append(out, strings.Fields(p))
	}
	return out
}

// grammar is what the reader must know of Italian's closed classes and of the
// ways of its verbs.
func grammar() *parse.Grammar {
	return &parse.Grammar{
		Negations:        set("non né neanche nemmeno neppure"),
		Nobody:           set("nessuno"),
		NegativeAdverbs:  set("mai"),
		Copulas:          set("essere diventare divenire restare rimanere risultare sembrare parere"),
		PassiveAux:       set("essere venire andare risultare riuscire"),
		PerfectAux:       set("avere"),
		Progressive:      "stare",
		Unaccusative:     unaccusative,
		Ambitransitive:   set("seguire passare finire cominciare iniziare servire mutare aumentare diminuire migliorare bruciare proseguire continuare terminare salire"),
		Intransitive:     intransitive,
		ThingObject:      thingObject,
		OddParticiples:   oddParticiples(),
		IntoPrint:        set("stampa luce torchio scena"),
		OnThings:         onThings,
		OnAnything:       set("volere auspicare pretendere appoggiare sostenere difendere contrastare osteggiare avversare condannare criticare combattere attaccare contestare definire giudicare leggere disapprovare favorire"),
		NeedsObject:      needsObject,
		OfPassive:        set("accusare incolpare informare avvertire avvisare incaricare privare spogliare dotare munire fornire riempire insignire tacciare investire rimproverare"),
		Contrary:         set("ma bensì"),
		Modals:           set("dovere potere volere"),
		Void:             set("nulla"),
		Sure:             set("certo vero indubbio innegabile indiscutibile fatto"),
		StandsSo:         "stare",
		Must:             "dovere",
		Constituencies:   set("collegio circoscrizione mandamento"),
		Fated:            set("morire perire spegnere durare costare rivelare soccombere"),
		Causatives:       set("fare lasciare"),
		ObjectControl:    set("invitare esortare costringere obbligare convincere persuadere indurre spingere incaricare autorizzare accusare incolpare sospettare mandare inviare delegare deputare chiamare"),
		Perceives:        set("vedere sentire udire guardare osservare ascoltare scorgere"),
		DativeControl:    set("chiedere domandare ordinare comandare imporre ingiungere intimare permettere consentire concedere vietare proibire impedire suggerire consigliare raccomandare"),
		Tasks:            set("incarico compito mandato ordine missione facoltà diritto potere permesso istruzione"),
		Attitudes:        attitudes(),
		Says:             says,
		Likewise:         set("come"),
		Befalls:          set("toccare spettare"),
		Commits:          set("dichiarare annunciare affermare ribadire"),
		Factive:          set("sapere ricordare dimostrare annunciare comunicare stabilire decidere scoprire constatare confermare"),
		Purposes:         set("perché"),
		When:             set("quando"),
		Subordinators:    subordinators(),
		ThatCompounds:    thatCompounds(),
		Relatives:        set("che cui quale quali dove chi"),
		FreeRelatives:    set("chi chiunque"),
		Oblique:          set("cui dove"),
		PlaceRelatives:   set("dove"),
		ToThem:           "loro",
		Possessives:      set("suo loro mio tuo nostro vostro proprio"),
		Crosses:          set("passare salire scendere risalire discendere saltare"),
		Active:           set("attivo operante"),
		Impersonal:       set("passare arrivare giungere pervenire andare procedere ricorrere addivenire venire votare parlare discutere deliberare convenire concordare"),
		Noble:            set("de"),
		Purpose:          "per",
		UntilNot:         set("finché finchè"),
		DoneToPeople:     set("uccidere assassinare decapitare impiccare fucilare giustiziare arrestare imprigionare incarcerare esiliare deportare ferire seppellire battezzare ordinare scomunicare processare eleggere"),
		Namesake:         set("omonimo"),
		SamePerson:       set("stesso medesimo"),
		Demonstratives:   set("questo quello tale codesto"),
		Articles:         set("il lo la i gli le l' il/lo"),
		ToHim:            "gli",
		Led:              set("lista coalizione blocco cartello schieramento"),
		Leaves:           set("licenza permesso autorizzazione facoltà congedo"),
		Associations:     set("lega movimento comitato unione associazione società fronte centro istituto fondazione ufficio comunità alleanza"),
		Goes:             "andare",
		States:           set("carcere galera prigione miniera patria"),
		Undergoes:        set("studiare laureare diplomare escludere espellere radiare allontanare"),
		Executes:         set("fucilare impiccare giustiziare decapitare ghigliottinare assassinare"),
		Unnamed:          set("altri altre alcuni alcune molti molte taluni talune parecchi parecchie qualcuno taluno"),
		Indefinites:      set("un uno alcuno nessuno qualche certo vario diverso parecchio molto"),
		SubjectPronouns:  set("egli ella esso essa essi esse lui lei loro costui costei costoro"),
		PersonalPronouns: map[string]parse.Gender{"egli": parse.Masculine, "lui": parse.Masculine, "ella": parse.Feminine, "lei": parse.Feminine},
		LastMentioned:    set("quest'ultimo quest'ultima quest'ultimi questi costui costei"),
		Nicknames:        set("dire chiamare soprannominare denominare ribattezzare"),
		Latter:           set("ultimo ultima"),
		Multiples:        set("volta"),
		Reflexives:       set("si s' se"),
		ObjectClitics:    set("lo la li le l' mi ti glielo gliela glieli gliene me te"),
		DativeClitics:    set("gli le"),
		Pronouns:         pronouns(),
		PlaceClitics:     set("vi ci v' c' ve ce"),
		Here:             set("qui ivi là lì colà"),
		StandIns:         set("quello"),
		PartClitics:      set("ne n'"),
		Stranded:         set("contro incontro intorno attorno davanti dietro addosso accanto sopra sotto"),
		Afterwards:       set("dopo"),
		According:        parse.SetOf("secondo", "a detta di", "a giudizio di", "a parere di", "agli occhi di", "nelle parole di", "nel giudizio di", "a dire di"),
		Every:            set("ogni"),
		Doubts:           set("forse probabilmente verosimilmente presumibilmente"),
		Distributive:     set("ciascuno ciascun ciascheduno ognuno"),
		Then:             set("allora così qui lì là"),
		Needful:          needful(),
		Only:             set("solo soltanto solamente unicamente"),
		Too:              set("anche pure perfino persino"),
		Dwells:           set("nascere morire perire vivere abitare risiedere dimorare crescere trasferire stabilire rifugiare"),
		Wins:             set("vincere"),
		Roughly:          set("quasi circa almeno appena soltanto perfino persino addirittura soprattutto"),
		Several:          set("più"),
		Succeeds:         set("succedere subentrare"),
		Inside:           "in",
		Thereupon:        set("poi quindi infine successivamente finalmente indi"),
		Later:            set("poi successivamente seguito tardi"),
		Deems:            set("considerare ritenere giudicare reputare definire stimare credere soprannominare denominare"),
		PutsForward:      set("avanzare presentare sostenere lanciare rivolgere muovere bocciare respingere"),
		Besides:          parse.SetOf("oltre a"),
		Denotes:          set("intendere indicare designare ricordare definire chiamare conoscere denominare identificare"),
		DenotedBy:        set("con per sotto come"),
		Known:            set("noto nota noti note"),
		Knows:            "conoscere",
		StandsFor:        parse.SetOf("per", "per conto di", "in rappresentanza di", "a nome di"),
		Alongside:        parse.SetOf("con", "insieme a", "insieme con", "assieme a", "assieme con", "accanto a"),
		Excepts:          parse.SetOf("tranne", "tranne che", "eccetto", "eccetto che", "salvo che", "fuorché"),
		SetPhrases: map[string]parse.Set{
			"prendere": set("parola parte possesso posto"), "fare": set("parte ritorno"), "avere": set("luogo"),
			"togliere": set("vita"), "iniziare": set("carriera attività"), "cominciare": set("carriera attività"), "terminare": set("carriera"), "perdere": set("vita"), "trovare": set("morte"), "costare": set("vita"),
			"trascorrere": set("infanzia fanciullezza adolescenza giovinezza gioventù vecchiaia"), "passare": set("infanzia fanciullezza adolescenza giovinezza gioventù vecchiaia"),
		},
		Despite:       set("nonostante malgrado"),
		Among:         set("tra fra"),
		AsFor:         parse.SetOf("quanto a"),
		Hesitates:     set("esitare tardare indugiare mancare"),
		Near:          parse.SetOf("presso", "vicino a", "sotto", "al largo di"),
		As:            "come",
		Such:          set("come quale quali"),
		Agentive:      set("da"),
		Genitive:      "di",
		Dative:        "a",
		Whither:       set("a in"),
		Locative:      set("in a su presso nei dentro davanti sopra sotto"),
		While:         set("durante"),
		OnlyReflexive: map[string]string{"accorgere": "accorrere"},
		Attending: map[string]string{"presente": "presente", "presenti": "presente", "assente": "assente", "assenti": "assente",
			"contrario": "contrario", "contraria": "contrario", "contrari": "contrario", "contrarie": "contrario", "dissenziente": "contrario", "dissenzienti": "contrario", "favorevole": "favorevole", "favorevoli": "favorevole", "consenziente": "favorevole", "consenzienti": "favorevole"},
		Adverbials: []string{
			"in seguito", "di fatto", "in realtà", "in particolare", "per esempio", "ad esempio", "alla fine", "in parte", "in gran parte", "in tutto", "da allora", "fino ad allora", "sino ad allora", "fino a quel momento", "nel frattempo",
			"a sua volta", "a loro volta", "fra gli altri", "tra gli altri", "fra le altre", "tra le altre", "di recente", "a lungo", "di nuovo", "in effetti", "all'unanimità", "a sorpresa", "in segreto", "al contempo", "in breve", "di solito", "per lo più", "tra l'altro", "fra l'altro",
			"in genere", "a poco a poco", "per la prima volta", "per l'ultima volta", "di gran lunga", "in ogni caso", "in tal modo", "in questo modo", "d'altra parte", "in volo", "in pratica", "in persona",
			"in pubblico", "in privato", "al completo", "al gran completo", "di conseguenza", "nello stesso tempo", "allo stesso tempo", "al tempo stesso", "in un primo tempo", "in un secondo tempo", "per intero", "da solo", "da soli", "di persona", "in corso", "una volta", "senza colpo ferire", "sul posto", "sul colpo", "seduta stante", "da un lato", "da una parte", "dall' altro lato", "fianco a fianco", "a viva voce", "a gran voce",
			"un tempo", "in precedenza", "in passato", "in origine",
			"in sua vece", "in loro vece", "corpo a corpo", "in sua assenza", "a suo avviso", "a loro avviso", "a suo giudizio", "a loro giudizio", "a suo parere", "a loro parere", "a suo dire", "a loro dire",
			"per primo", "per prima", "per primi", "per ultimo", "a spada tratta", "ad alta voce", "a chiare lettere", "senza mezzi termini", "a più riprese", "per alzata di mano", "per acclamazione", "per appello nominale", "a scrutinio segreto",
		},
		OfficeTails: []string{"in capo", "in seconda", "ad interim", "a vita", "a riposo", "in congedo", "in pensione", "in pectore", "senza portafoglio", "in carica", "di campo", "di brigata", "di corpo d' armata"},
		Compounds: []string{
			"a nome di", "in nome di", "per conto di", "da parte di", "per mano di", "ad opera di", "a opera di", "per opera di",
			"a favore di", "in favore di", "al largo di", "a condizione di", "a causa di", "per via di", "in seguito a", "a seguito di", "in virtù di",
			"insieme a", "insieme con", "assieme a", "assieme con", "in compagnia di", "accanto a", "vicino a", "davanti a", "intorno a", "attorno a", "oltre a", "di fronte a",
			"nei confronti di", "ai danni di", "al posto di", "in luogo di", "alla testa di", "a capo di", "agli ordini di", "al comando di", "sotto la guida di",
			"sulla base di", "in base a", "in occasione di", "nel corso di", "nel giro di", "alla presenza di", "al cospetto di", "per mezzo di", "grazie a",
			"prima di", "dopo di", "fino a", "sino a", "fino in", "fin da", "sin da", "a partire da", "nel quadro di", "al termine di", "alla vigilia di",
			"a fianco di", "al fianco di", "al seguito di", "per volere di", "contro di", "verso di", "in qualità di", "in veste di", "a firma di", "con il titolo di", "col titolo di", "tranne che", "eccetto che", "salvo che", "ad eccezione di", "a eccezione di", "all' infuori di",
			"a difesa di", "in difesa di", "di concerto con", "a proposito di", "riguardo a", "quanto a", "rispetto a", "invece di", "al fine di", "allo scopo di", "a detta di", "a giudizio di", "a parere di",
			"agli occhi di", "nelle parole di", "nel giudizio di", "a dire di", "per bocca di", "a sostegno di", "per i tipi di", "con i tipi di", "coi tipi di",
		},
		NameParticles:   set("de di da del della dei degli d' l' dell' von van der den zu de' la le du des al el bin ibn ben ter y of the and and di' af av dos das do e'"),
		Saints:          set("san santo santa sant'"),
		BeforeNoun:      set("vecchio vecchia giovane antico antica nuovo nuova piccolo piccola grande anziano anziana"),
		Elders:          set("vecchio vecchia giovane maggiore minore"),
		Territorial:     set("di del della dei delle d' of de"),
		Appoints:        set("eleggere rieleggere nominare proclamare acclamare incoronare designare consacrare chiamare creare fare dichiarare ordinare promuovere insediare confermare scegliere"),
		SetNouns:        map[string]string{"salvo": "in", "rotta": "fare"},
		Voters:          set("elettore votante"),
		AgentEnding:     "ore",
		AgeSuffix:       "enne",
		Authored:        set("romanzo saggio articolo poema capolavoro opuscolo opera libro studio racconto dramma tragedia commedia novella pamphlet trattato memoriale autobiografia diario ode carme sonetto scritto volume dissertazione"),
		Clipped:         map[string]string{"n.": "nascere", "m.": "morire"},
		Headlands:       set("capo ras khan"),
		Margins:         set("scarto margine differenza vantaggio distacco"),
		Favour:          set("favore"),
		Against:         set("contro"),
		LifeEnds:        map[string]string{"nascere": "born", "morire": "died", "†": "died"},
		Others:          set("altro"),
		Hardly:          set("appena"),
		Orders:          set("padre madre fratello sorella"),
		Assemblies:      set("camera camere senato parlamento comuni lord dieta congresso costituente assemblea consiglio duma bundestag reichstag reichsrat landtag bundesrat folketing storting riksdag knesset sejm cortes"),
		Course:          set("risultati risultato esito esiti svolgimento scrutinio spoglio dibattito deliberazioni"),
		Few:             set("pochi poche"),
		Panels:          set("comitato commissione sottocommissione"),
		Bound:           set("legato legata legati legate"),
		Pursues:         set("seguire"),
		Beats:           set("battere sconfiggere superare precedere vincere sopravanzare"),
		Founds:          set("fondare istituire costituire"),
		Founded:         set("fondare istituire costituire pubblicare stampare redigere sopprimere"),
		TakesOver:       set("assumere riprendere rilevare"),
		Deeds:           set("istituzione fondazione costituzione organizzazione formazione"),
		With:            "con",
		Dealings:        set("rottura polemica contrasto dissidio dissenso lite incontro colloquio"),
		Over:            set("oltre"),
		Nowadays:        set("oggi ora attualmente poi"),
		Ballots:         set("voto suffragio preferenza scheda"),
		Quarters:        set("laterano vaticano quirinale colosseo campidoglio palatino aventino esquilino celio viminale gianicolo pincio pantheon trastevere cremlino louvre eliseo prado escorial lido arsenale ghetto vomero marais"),
		Districts:       set("provincia contea distretto cantone dipartimento regione territorio circondario governatorato voivodato diocesi contado ducato marchesato principato regno stato"),
		Towns:           set("città cittadina villaggio borgo borgata paese località comune frazione capoluogo"),
		Can:             "potere",
		AtHand:          set("contare vantare disporre"),
		VoteSides:       map[string]string{"favorevole": "for", "favore": "for", "sì": "for", "contrario": "against", "no": "against", "astenuto": "abstained", "astensione": "abstained"},
		VotesOn:         set("approvare adottare accogliere ratificare accettare varare votare confermare respingere bocciare rigettare passare prevalere deliberare decretare sancire abolire affossare scartare"),
		Answers:         map[string]string{"sì": "yes", "favorevoli": "yes", "contrari": "no", "no": "no", "astenuti": "abstained", "astensioni": "abstained"},
		Unsaid:          set("ignorare capire comprendere bastare passare restare rimanere respingere negare smentire tacere"),
		Titles:          set("sir lord lady dame monsieur madame herr frau signor signora signorina don donna dottor onorevole beato mons. on. sen. dott. prof. ing. avv."),
		Additive:        set("e ed nonché o od né sia che quanto"),
		Sides:           set("parte lato canto banda"),
		Other:           set("altra altro altri altre"),
		Ours:            set("nostro nostra"),
		Hands:           set("affidare conferire assegnare concedere accordare attribuire nominare promuovere creare destinare inviare mandare richiamare graziare esiliare confinare"),
		Sends:           set("esiliare relegare deportare confinare rinchiudere imprigionare internare bandire mandare"),
		Tries:           set("processare condannare giudicare imprigionare incarcerare rinchiudere torturare interrogare disarmare ammanettare"),
		Catches:         set("processare condannare giudicare imprigionare incarcerare rinchiudere arrestare catturare amnistiare graziare liberare scarcerare"),
		Becomes:         set("diventare divenire sfociare culminare portare condurre approdare degenerare"),
		Stays:           set("rimanere restare"),
		Dying:           set("morire spegnere spirare perire decedere scomparire"),
		Deaths:          set("morte scomparsa"),
		Until:           parse.SetOf("fino a", "sino a"),
		TitlePreps:      map[string]string{"ne": "in"},
		Correlatives:    map[string]string{"sia": "che", "tanto": "quanto"},
		Prenominals:     set("futuro futura futuri future allora già ex sedicente cosiddetto cosiddetta cosiddetti cosiddette neo neoeletto neoeletta neonominato neonominata neonato neonata nascente presunto presunta defunto defunta suddetto suddetta predetto predetta"),
		Patronymics:     set("bar ap abu"),
		Complementizer:  "che",
		GoWithout:       parse.SetOf("senza", "invece di"),
		PlannedBefore:   parse.SetOf("per", "al fine di", "allo scopo di"),
		Takes:           map[string]string{"su": "document", "per": "decision", "contro": "happening war", "tra": "treaty", "con": "treaty"},
		Causes:          set("per contro"),
		Aiming:          set("comitato commissione associazione lega società unione ente istituto ufficio agenzia fondo movimento fronte federazione circolo"),
		NumberSigns:     set("n. n nr. nr num. nº n° n.º numero"),
		TrueName:        set("anagrafe secolo battesimo nome pseudonimo"),
		Alliances:       set("fronte centro polo"),
		Opposing:        set("contrapporre opporre"),
		Naturalises:     set("naturalizzare"),
		Capitals:        set("capitale capoluogo"),
		Qualities:       set("armare"),
		Streets:         set("corso"),
		Nameless:        set("anagrafe nozze nozza"),
		NameNouns:       set("nome denominazione appellativo designazione termine espressione locuzione pseudonimo soprannome nomignolo"),
		Happens:         set("durare avvenire accadere protrarre"),
		HappensSelf:     set("tenere svolgere concludere protrarre chiudere aprire celebrare combattere"),
		Transparent:     set("composizione parte serie totalità maggioranza insieme resto"),
		Members:         set("delegato congressista partecipante convenuto seduta lavoro sessione"),
		Apart:           set("antefatto antecedente precedente contesto origine premessa causa preludio preparativo conseguenza seguito strascico sviluppo reazione valutazione giudizio eredità storiografia memoria"),
		Beside:          set("dopo prima verso"),
		ForenameGender:  forenameGender,
		Ordinals:        ordinals(),
		Suffered:        map[string]string{"catturare": "prigioniero", "imprigionare": "prigioniero", "incarcerare": "prigioniero"},
		Also:            set("anche pure"),
		Either:          map[string]int{"uno": 1, "una": 1, "altro": 2, "altra": 2},
		Together:        map[string]int{"entrambi": 2, "entrambe": 2, "ambedue": 2, "due": 2, "tre": 3, "quattro": 4, "cinque": 5},
		Marries:         set("sposare"),
		Children:        set("figlio figlia primogenito primogenita secondogenito secondogenita"),
		Parents:         map[parse.Gender]string{parse.Masculine: "padre", parse.Feminine: "madre"},
		Spouses:         strings.Fields("moglie marito consorte"),
		People:          set("uomo donna"),
		Next:            set("seguente successivo precedente"),
		Tenures:         map[string]string{"presidenza": "presidente", "direzione": "direttore", "comando": "comandante"},
		Alternatives:    set("o od oppure ovvero"),
		NounParticiples: set("deputato deputata deputati deputate"),
		Sessions:        set("giornata seduta sessione adunanza lavoro"),
		Tells:           set("parlare riferire narrare raccontare dire favoleggiare"),
		Aways:           set("esilio confino prigionia missione soggiorno viaggio"),
		Envoys:          set("ambasciatore ambasciatrice ministro legato nunzio inviato console viceconsole residente oratore bailo plenipotenziario rappresentante addetto incaricato delegato"),
		Seats:           set("sede quartiere"),
		BareGenitive:    set("de"),
		Fiction:         set("romanzo film commedia tragedia dramma melodramma novella racconto fiaba favola poema poemetto fumetto telefilm sceneggiato ballata"),
		Legends:         set("leggenda mito mitologia epopea saga"),
		Leaps:           phrases("anni dopo", "anni più tardi", "mesi dopo", "mesi più tardi", "decenni dopo", "decenni più tardi", "settimane dopo", "tempo dopo", "anni successivi", "anni seguenti", "mesi successivi", "mesi seguenti"),
		Onwards:         phrases("in seguito", "più tardi", "successivamente", "in futuro"),
		NotSelf:         set("battere"),
		Yet:             set("ancora"),
		Neighbours:      set("successore predecessore"),
		Holds:           set("ricoprire tenere occupare assumere esercitare rivestire svolgere avere ottenere ricevere"),
		Duties:          set("carica incarico ufficio funzione dignità mansione ruolo posto"),
		OwnDeeds:        set("assumere lasciare abbandonare conseguire ottenere compiere compire terminare completare rassegnare ricevere accettare sposare ereditare raggiungere intraprendere riprendere frequentare indossare vestire ultimare presentare acquistare acquisire rifiutare superare interrompere"),
		Follows:         set("succedere subentrare"),
		Posts:           set("posto"),
		Births:          set("nascere"),
		Holding:         map[string]string{"presiedere": "presidente", "dirigere": "direttore", "comandare": "comandante"},
		DativeAdjectives: map[string]string{
			"avverso": "avverso", "avversa": "avverso", "avversi": "avverso", "avverse": "avverso", "contrario": "contrario", "contraria": "contrario", "contrari": "contrario", "contrarie": "contrario",
		},
		OfParticiples: map[string]string{
			"privato": "privato", "privata": "privato", "privati": "privato", "private": "privato",
		},
		SameOffice: [][]string{
			strings.Fields("papa pontefice"),
			strings.Fields("re imperatore zar sovrano monarca"),
			strings.Fields("sultano sovrano monarca"),
			strings.Fields("regina imperatrice zarina sovrana"),
		},
		Same: [][]string{
			strings.Fields("incontro conferenza congresso assemblea assise riunione convegno concilio sinodo convenzione raduno vertice adunanza consesso dieta"),
			strings.Fields("battaglia scontro combattimento giornata"),
			strings.Fields("rivolta insurrezione rivoluzione sommossa sollevazione ribellione moto rivolgimento"),
			strings.Fields("trattato pace accordo intesa patto convenzione alleanza armistizio"),
			strings.Fields("elezione referendum consultazione votazione voto plebiscito"),
			strings.Fields("partito movimento organizzazione formazione associazione lega società unione gruppo federazione"),
			strings.Fields("guerra conflitto ostilità"),
			strings.Fields("giornale quotidiano settimanale testata foglio periodico mensile quindicinale"),
			strings.Fields("città comune cittadina"),
			strings.Fields("accademia istituto istituzione ente sodalizio"),
			strings.Fields("associazione società lega istituzione ente sodalizio"),
			strings.Fields("banca banco istituto istituzione ente"),
			strings.Fields("congregazione ordine istituto confraternita"),
			strings.Fields("rivista periodico testata mensile trimestrale bimestrale"),
		},
	}
}

// unaccusative verbs build their perfect with "essere", which with other verbs
// makes a passive.
var unaccusative = set(`appartenere andare venire arrivare giungere pervenire partire entrare uscire salire scendere tornare ritornare rientrare
	fuggire scappare cadere nascere morire crescere accadere avvenire succedere capitare diventare divenire essere stare restare rimanere
	apparire comparire scomparire sparire sembrare parere esistere dipendere costare bastare piacere riuscire sorgere insorgere emergere
	intervenire sopravvivere perire decedere evadere emigrare immigrare approdare sbarcare salpare passare subentrare accorrere risalire
	discendere ascendere affluire confluire finire cominciare iniziare scoppiare esplodere migliorare peggiorare aumentare diminuire
	invecchiare guarire spirare trascorrere durare seguire evolvere decorrere toccare spettare sopraggiungere giacere trapelare naufragare
	fallire servire mancare valere vivere divampare prevalere ricorrere incorrere`)

// intransitive verbs take no object: a bare noun after one is its subject.
var intransitive = set(`accedere spiccare primeggiare brillare partecipare presenziare intervenire assistere aderire presiedere appartenere parlare combattere lavorare abdicare capitolare
	avvenire accadere succedere nascere morire arrivare giungere partire entrare uscire andare venire tornare scoppiare sorgere insorgere
	comparire apparire figurare esistere bastare salire risalire scendere concorrere convenire spettare toccare seguire prevalere subentrare cadere restare rimanere
	ribellare dimettere affluire confluire divampare mancare riuscire passare vivere risiedere abitare marciare avanzare convergere protestare scioperare
militare regnare trionfare perire spirare decedere scomparire emergere giganteggiare infuriare divampare imperversare sedere scampare trattare dialogare prevalere concorrere ostare dissentire diffidare tuonare inveire parteggiare piacere dispiacere spiacere ripugnare garbare giovare nuocere
	contribuire provvedere collaborare rinunciare insistere obbedire ubbidire resistere reagire dimorare soggiornare transitare pernottare esordire debuttare desistere recedere optare
	propendere fungere intercedere interferire cooperare convivere transigere tergiversare temporeggiare polemizzare litigare complottare congiurare cospirare sfilare sostare
	echeggiare scarseggiare abbondare eccellere rivaleggiare gareggiare competere vertere consistere ammontare incombere soccombere`)

// says: verbs of saying and writing.
var says = set(`dire affermare dichiarare rispondere replicare ribattere obiettare osservare commentare annotare esclamare gridare ripetere proclamare ammonire
	aggiungere concludere sostenere ricordare raccontare narrare riferire spiegare precisare sottolineare scrivere annunciare ribadire assicurare lamentare
	denunciare insistere confidare confessare comunicare garantire ammettere avvertire notare giurare protestare telegrafare
	tuonare urlare sentenziare mormorare sussurrare scandire asserire ironizzare incalzare raccomandare rammentare predire profetizzare domandare`)

// oddParticiples are those of "edere", which the lexicon takes for the present of
// "editare" or for adjectives.
func oddParticiples() map[string]parse.Analysis {
	out := map[string]parse.Analysis{}
	for form, m := range map[string]parse.Morph{
		"edito": {Gender: parse.Masculine, Number: parse.Singular}, "edita": {Gender: parse.Feminine, Number: parse.Singular},
		"editi": {Gender: parse.Masculine, Number: parse.Plural}, "edite": {Gender: parse.Feminine, Number: parse.Plural},
	} {
		m.Mood = parse.Participle
		out[form] = parse.Analysis{Tag: parse.VERB, Lemma: "editare", Morph: m}
	}
	return out
}

// pronouns are the unstressed pronouns of the third person.
func pronouns() map[string]parse.Morph {
	m, f, s, p := parse.Masculine, parse.Feminine, parse.Singular, parse.Plural
	return map[string]parse.Morph{
		"lo": {Gender: m, Number: s}, "la": {Gender: f, Number: s}, "li": {Gender: m, Number: p}, "le": {Gender: f, Number: p}, "l'": {Number: s},
		"gli": {Gender: m, Number: s}, "loro": {Number: p}, "glielo": {Gender: m, Number: s}, "gliela": {Gender: f, Number: s},
	}
}

// forenameGender: forenames in -o are men's, those in -a women's but for a few.
func forenameGender(name string) parse.Gender {
	switch {
	case strings.HasSuffix(name, "o") || otherMen.Has(name):
		return parse.Masculine
	case otherWomen.Has(name):
		return parse.Feminine
	case strings.HasSuffix(name, "a") && !masculineInA.Has(name):
		return parse.Feminine
	}
	return parse.NoGender
}

// otherMen and otherWomen are common forenames whose ending does not tell.
var (
	otherMen = set(`giovanni luigi giuseppe cesare davide simone raffaele gabriele michele samuele emanuele daniele ettore salvatore clemente aristide achille
		ercole felice oreste pasquale gentile giosuè noè mosè abele vitale dante evangelista gualtiero ruggieri ranieri gian giampaolo carlomagno william john
		henry charles james george robert thomas edward richard louis jean pierre jacques françois wilhelm friedrich heinrich karl hans otto ivan pavel
		aleksandr nikolaj pëtr michail sergej vladimir aleksej miguel josé juan carlos luis manuel`)
	otherWomen = set(`beatrice matilde adele agnese irene clotilde adelaide alice isabelle marie anne jeanne elisabeth margaret mary elizabeth catherine louise
		charlotte isabel carmen dolores mercedes ester rachele judith ruth edith`)
)

// masculineInA are forenames of men that end like those of women, or are borne
// by both.
var masculineInA = set(`andrea luca nicola battista giambattista gianbattista giovambattista giovanbattista gianluca gianmaria maria elia mattia enea tobia
	isaia geremia zaccaria osea barnaba bonaventura malatesta farinata agrippa seneca nerva galba silla caracalla caligola catilina numa attila totila teia
	geta nicia pelopida epaminonda perdicca prusia micipsa giugurta scevola prusia fidia gorgia protagora pitagora anassagora archita ippia leonida leotichida
	nikita ilija ilya ilja il'ja nikola mykola mykyta kuz'ma foma kolja vanja danilo sasha saša mustafa mustapha musa osama usama muawiya hosea joshua yehuda
	atahualpa moctezuma montezuma viracocha mirza reza rıza ziya eça garcia costa josiah jukka pekka mika kosta nemanja matija shota vazha csaba béla bela géza gyula`)

// ordinals counts the ordinal words and Roman numerals by which meetings and
// rulers are numbered.
func ordinals() map[string]int {
	out := map[string]int{}
	for i, word := range strings.Fields("prim second terz quart quint sest settim ottav non decim undicesim dodicesim tredicesim quattordicesim quindicesim sedicesim diciassettesim diciottesim diciannovesim ventesim") {
		out[word+"o"], out[word+"a"] = i+1, i+1
	}
	for i, numeral := range strings.Fields("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx") {
		out[numeral] = i + 1
	}
	return out
}

// thingObject verbs are done to things and words, hardly to persons.
var thingObject = set(`firmare sottoscrivere rifiutare proporre approvare dire affermare dichiarare rispondere leggere scrivere pronunciare
	inaugurare redigere aprire concludere chiudere presiedere esporre annunciare ribattere replicare chiedere osservare ammettere redarre
	pubblicare comporre emanare promulgare abrogare varare stipulare ratificare stendere stilare compilare dettare stampare
	organizzare decretare riferire formulare intraprendere avviare deliberare votare`)

// onThings are verbs that, of a pronoun, say what is done to an act or a document.
var onThings = set(`approvare respingere bocciare rigettare cassare ratificare promulgare votare adottare varare emanare abrogare revocare firmare sottoscrivere siglare
	controfirmare proporre caldeggiare propugnare patrocinare negare rifiutare accordare concedere pubblicare stampare scrivere comporre redigere stendere accettare
	emendare modificare applicare discutere deplorare ricusare avallare insabbiare affossare ripubblicare ristampare datare`)

// needsObject verbs are not said without what they are done to.
var needsObject = set(`firmare sottoscrivere redigere inaugurare pubblicare promulgare emanare abrogare stipulare compilare formulare
	dirigere presiedere fondare guidare creare istituire realizzare progettare edificare costruire erigere dipingere affrescare scolpire tradurre curare
	ricoprire mantenere detenere tenere conservare assumere ottenere conseguire acquistare acquisire ereditare possedere lasciare abbandonare
	conquistare occupare raggiungere visitare difendere finanziare promuovere ospitare frequentare dedicare donare affidare cedere ideare inventare scoprire`)

// attitudes: what a verb does to the infinitive it governs.
func attitudes() map[string]parse.Attitude {
	out := map[string]parse.Attitude{}
	for a, words := range map[parse.Attitude]string{
		parse.Denies: "rifiutare evitare impedire vietare proibire dimenticare omettere negare rinunciare mancare esitare astenere dissuadere respingere bocciare rigettare scartare cessare smettere",
		parse.Plans: `volere dovere potere tentare cercare provare intendere progettare pianificare sperare promettere minacciare proporre chiedere
			invitare esortare ordinare ingiungere intimare decidere deliberare accettare desiderare mirare aspirare preparare impegnare prevedere
			programmare suggerire raccomandare pregare supplicare implorare imporre permettere consentire concedere autorizzare incaricare
			spingere stabilire pensare meditare preferire pretendere esigere offrire giurare concordare disporre apprestare accingere
			bisognare occorrere candidare designare destinare ambire anelare brigare rischiare arrischiare auspicare sognare`,
		parse.Reports: "dichiarare affermare sostenere annunciare dire raccontare narrare ritenere credere presumere ipotizzare considerare accusare sospettare supporre parere sembrare",
	} {
		for w := range strings.FieldsSeq(words) {
			out[w] = a
		}
	}
	return out
}

// subordinators: what a conjunction does to its clause.
func subordinators() map[string]parse.Attitude {
	return map[string]parse.Attitude{
		"se": parse.Supposes, "qualora": parse.Supposes, "purché": parse.Supposes, "affinché": parse.Plans, "perché": parse.Plain,
		"finché": parse.Plain, "benché": parse.Plain, "sebbene": parse.Plain, "quando": parse.Plain, "mentre": parse.Plain, "poiché": parse.Plain,
		"senza": parse.Denies, "come": parse.Plain, "anziché": parse.Denies, "piuttosto che": parse.Denies, "senza che": parse.Denies,
		"prima che": parse.Reports, "patto che": parse.Supposes, "condizione che": parse.Supposes, "modo che": parse.Plans,
	}
}

// needful: what an adjective does to the infinitive that is its subject.
func needful() map[string]parse.Attitude {
	out := map[string]parse.Attitude{"impossibile": parse.Denies, "inutile": parse.Denies}
	for w := range strings.FieldsSeq("necessario opportuno indispensabile possibile urgente utile conveniente preferibile lecito doveroso difficile facile") {
		out[w] = parse.Plans
	}
	return out
}

// thatCompounds are conjunctions of a word and "che".
func thatCompounds() map[string]string {
	out := map[string]string{}
	for _, w := range strings.Fields("prima dopo senza piuttosto patto condizione modo dato visto posto nonostante malgrado") {
		out[w] = w + " che"
	}
	return out
}
