package parse

import (
	"strings"

	"github.com/spoglio/spoglio/ontology"
)

// Grammar lists the closed-class words and verb classes of a language, by
// lemma unless said otherwise.
type Grammar struct {
	Negations        Set                 // forms before a verb that deny it: "non", "né"
	Nobody           Set                 // determiners and pronouns whose subject denies its verb: "nessuno"
	NegativeAdverbs  Set                 // forms after a verb that deny it: "mai"
	Copulas          Set                 // "essere", "diventare"
	PassiveAux       Set                 // "essere", "venire"
	PerfectAux       Set                 // "avere"
	Progressive      string              // "stare"
	Unaccusative     Set                 // verbs whose perfect takes the passive's auxiliary: "arrivare"
	Ambitransitive   Set                 // unaccusative verbs that also take an object: "seguire", "passare"
	Intransitive     Set                 // verbs without an object: a noun after one is its subject
	ThingObject      Set                 // verbs whose object is no person: "firmare"; a name alone after one is its subject
	OddParticiples   map[string]Analysis // participles that look like another word: "edito"
	IntoPrint        Set                 // nouns that say with a verb that a work came out: "dare alle stampe"
	OnThings         Set                 // verbs whose object, if only a pronoun, is an act or a document: "respingere"
	OnAnything       Set                 // verbs whose object may be one as well as a person: "appoggiare"
	NeedsObject      Set                 // verbs that are not said without an object: "dirigere", "ricoprire"
	OfPassive        Set                 // verbs whose passive takes a genitive: "accusare"
	Contrary         Set                 // conjunctions that put one thing in another's place: "ma"
	Void             Set                 // the pronoun for nothing that is an adjective too: "nulla"
	Sure             Set                 // words that with a copula hold a "that" clause true: "certo è che"
	StandsSo         string              // the verb that does so too: "fatto sta che"
	Modals           Set                 // "dovere", "potere", "volere"
	Constituencies   Set                 // whose votes send somebody to an assembly: "collegio"
	Must             string              // the modal that may look ahead to what was fated: "dovere"
	Fated            Set                 // verbs of what nobody decides: "morire", "durare"
	Causatives       Set                 // "fare", "lasciare"
	ObjectControl    Set                 // verbs whose object does what their infinitive says: "invitare"
	Perceives        Set                 // verbs whose object does what their bare infinitive says: "vedere"
	DativeControl    Set                 // verbs whose dative does what their infinitive says: "chiedere"
	Tasks            Set                 // nouns of what somebody is given to do, as an infinitive says: "incarico"
	Attitudes        map[string]Attitude // what a governing verb does to the infinitive it governs
	Says             Set                 // verbs of saying and writing
	Likewise         Set                 // conjunctions that compare: "come"
	Befalls          Set                 // verbs that say whose turn it is: "toccare"
	Commits          Set                 // verbs that do what their infinitive says, but only report a past one: "dichiarare di sostenere"
	Factive          Set                 // verbs whose "that" clause the text itself holds true
	Purposes         Set                 // conjunctions that with a subjunctive say what for: "perché"
	When             Set                 // conjunctions of time: "quando"
	Subordinators    map[string]Attitude // conjunctions, by form: "se", "affinché"
	ThatCompounds    map[string]string   // the word before "that" in a conjunction of two, and the whole: "senza": "senza che"
	Relatives        Set                 // forms: "che", "cui", "quale", "dove"
	FreeRelatives    Set                 // forms that have their noun in them: "chi"
	Oblique          Set                 // relatives that are no subject: "cui", "dove"
	PlaceRelatives   Set                 // forms: "dove"
	Possessives      Set                 // "suo", "loro"
	ToThem           string              // the stressed pronoun behind a verb that says to whom: "loro"
	OfParticiples    map[string]string   // forms that are a participle's before the genitive only, with the adjective that they are elsewhere: "privata"
	Crosses          Set                 // verbs of motion whose object is the place that one goes through or up: "passare"
	Active           Set                 // adjectives that say only when or where a body is at work: "attivo"
	Impersonal       Set                 // verbs that with a reflexive say what one does: "si passò alle mine"
	Noble            Set                 // particles before a surname as often as before a place: "de"
	Purpose          string              // the preposition of what something is for: "per"
	UntilNot         Set                 // conjunctions whose negation denies nothing: "finché non"
	DoneToPeople     Set                 // verbs of what is done to people only: "uccidere"
	Namesake         Set                 // adjectives of what has the name of something else: "omonimo"
	SamePerson       Set                 // "stesso"
	Demonstratives   Set                 // "questo", "quello", "tale"
	Articles         Set                 // "il"
	ToHim            string              // the pronoun that is an article too: "gli"
	Led              Set                 // nouns of what somebody leads at the polls: "lista"
	Leaves           Set                 // nouns of what one asks for to do something oneself: "licenza"
	Associations     Set                 // nouns of bodies whose names may say what they are for: "lega"
	Goes             string              // the verb of going, whose participle a tagger takes for an adjective
	States           Set                 // nouns of places that without an article only say how somebody is: "in carcere"
	Undergoes        Set                 // verbs of what is done by or to whom a causative makes it befall: "studiare", "escludere"
	Executes         Set                 // verbs of putting somebody to death: "fucilare"
	Unnamed          Set                 // pronouns of persons whom nothing names: "altri"
	Indefinites      Set                 // "un", "alcuno"
	SubjectPronouns  Set                 // forms: "egli", "essa"
	PersonalPronouns map[string]Gender   // those of one person: "egli"
	LastMentioned    Set                 // forms: "quest'ultimo", "costui"
	Nicknames        Set                 // participles before another name: "detto"
	Latter           Set                 // with a demonstrative, the last one mentioned: "quest'ultimo"
	Multiples        Set                 // counted, how often and no thing: "due volte"
	Reflexives       Set                 // forms: "si", "s'"
	ObjectClitics    Set                 // forms: "lo", "la", "li", "le"
	DativeClitics    Set                 // forms: "gli", "le"
	Pronouns         map[string]Morph    // gender and number of object and dative clitics
	PlaceClitics     Set                 // forms: "vi", "ci"
	Here             Set                 // adverbs that point at a place named before: "qui"
	StandIns         Set                 // pronouns that stand for a noun said before, by lemma: "quello di"
	PartClitics      Set                 // forms: "ne"
	Stranded         Set                 // prepositions that also stand without their noun: "contro"
	Afterwards       Set                 // prepositions that before a finite verb are adverbs: "dopo"
	According        Set                 // prepositions that only report: "secondo"
	Distributive     Set                 // determiners and pronouns of each by itself: "ciascuno"
	Doubts           Set                 // adverbs that hold something only for likely: "forse"
	Every            Set                 // distributive determiners: "ogni"
	Then             Set                 // adverbs that a copula presents: "allora"
	Needful          map[string]Attitude // adjectives before an infinitive: "necessario"
	Only             Set                 // adverbs that with a negation say that there is more: "solo"
	Too              Set                 // adverbs that add: "anche"
	Dwells           Set                 // verbs that a place goes with, and nobody: "nascere"
	Wins             Set                 // verbs whose subject stands behind them where it is said in what: "alle elezioni vinse X"
	Roughly          Set                 // adverbs between a preposition and its noun: "quasi"
	Several          Set                 // adverbs that before a plural noun say that there are some: "più"
	Succeeds         Set                 // verbs of coming after somebody or something: "subentrare"
	Inside           string              // the preposition before the land that a place lies in: "in"
	Thereupon        Set                 // adverbs before the next of several: "poi", "infine"
	Later            Set                 // forms that say that something came afterwards: "poi", "[in] seguito"
	Deems            Set                 // verbs of holding somebody to be something: "considerare"
	PutsForward      Set                 // verbs of bringing proposals and words forward: "avanzare"
	Excepts          Set                 // prepositions before others who did not: "tranne che"
	Denotes          Set                 // verbs of what a name means: "con X si *intende* …"
	DenotedBy        Set                 // prepositions before a name of which it is said what it means: "con"
	Known            Set                 // forms that say that something is known by a name: "noto"
	Knows            string              // the verb of knowing by name
	StandsFor        Set                 // prepositions before whom somebody stands for: "per"
	Alongside        Set                 // prepositions before those with whom others did something: "insieme a"
	Besides          Set                 // prepositions before others who did the same: "oltre a"
	SetPhrases       map[string]Set      // verbs with the nouns that make one word with them: "prendere": "parola", "parte"
	Despite          Set                 // conjunctions that are prepositions before a noun: "nonostante"
	Among            Set                 // prepositions of the whole to which some belong: "tra"
	AsFor            Set                 // prepositions before what a sentence is about: "quanto a"
	Hesitates        Set                 // verbs that say, when denied, that something was done: "non esitò a …"
	Near             Set                 // prepositions before a town where something was: "presso"
	As               string              // the preposition of what somebody acts as: "come"
	Such             Set                 // prepositions before examples: "come"
	Agentive         Set                 // prepositions of the passive's agent: "da"
	Genitive         string              // "di"
	Dative           string              // "a"
	Whither          Set                 // prepositions before the place somebody goes to or is at: "a", "in"
	Locative         Set                 // prepositions of place: "in", "a", "su", "presso"
	OnlyReflexive    map[string]string   // lemmas of verbs that are always reflexive, to the verb that their forms belong to otherwise
	Attending        map[string]string   // forms of "presente" and "assente" that govern a noun like a preposition, to the lemma
	While            Set                 // prepositions of what goes on meanwhile: "durante"
	Adverbials       []string            // set phrases that work as adverbs: "in seguito"
	OfficeTails      []string            // words that end an office's name: "in capo"
	Compounds        []string            // compound prepositions, the last word a preposition's lemma: "a nome di"
	NameParticles    Set                 // forms inside names: "de", "von", "di"
	Saints           Set                 // words before a saint's name, a part of it: "San Pietroburgo"
	BeforeNoun       Set                 // adjectives that stand before their noun: "vecchio"
	Elders           Set                 // adjectives that tell namesakes apart behind an article: "il Vecchio"
	Territorial      Set                 // particles before the place in a name: "di"
	Appoints         Set                 // verbs that make somebody something: "eleggere"
	DativeAdjectives map[string]string   // forms that are an adjective's before the dative, with its lemma: "avverso alla riforma"
	AgentEnding      string              // of masculine nouns of who does something: "ore"
	AgeSuffix        string              // how an adjective of age ends: "enne"
	Authored         Set                 // nouns of writings that are somebody's because he wrote them: "romanzo"
	Clipped          map[string]string   // abbreviations of participles → the verb: "n." → "nascere"
	Headlands        Set                 // words that with a capital before a name begin the name of a place: "capo"
	Margins          Set                 // nouns that say by how much one side had more: "scarto"
	Favour           Set                 // nouns for being for something: "favore"
	Against          Set                 // prepositions between the votes of two sides: "contro"
	LifeEnds         map[string]string   // verbs → which end of a life they tell: "born", "died"
	Others           Set                 // "altro"
	Orders           Set                 // nouns of kin by which monks and nuns are called: "padre"
	Assemblies       Set                 // bodies that are called after nobody: "camera", "senato"
	Course           Set                 // nouns in a heading behind which the topic's own course is told: "risultati"
	Few              Set                 // determiners of few things: "pochi"
	Panels           Set                 // bodies set up for something, with or without a capital: "commissione"
	Bound            Set                 // participles that are an office's noun too: "legato"
	Pursues          Set                 // verbs that one does to somebody or that a thing does: "seguire"
	Beats            Set                 // verbs of beating somebody: "battere"
	Founds           Set                 // verbs that are done to bodies alone: "fondare"
	Founded          Set                 // verbs that are done to bodies and texts, to nobody: "fondare"
	TakesOver        Set                 // verbs of taking an office over: "assumere"
	Deeds            Set                 // nouns of bodies that are also what is done: "istituzione"
	With             string              // "con"
	Dealings         Set                 // nouns of what one has with somebody: "rottura"
	Over             Set                 // "oltre", an adverb before a number
	Nowadays         Set                 // adverbs before what a thing is called later: "oggi"
	Hardly           Set                 // words that are an adverb before a number: "appena"
	SetNouns         map[string]string   // words that are nouns behind a lemma: "salvo" → "in", "rotta" → "fare"
	Ballots          Set                 // nouns of votes: "voto"
	Voters           Set                 // nouns of those who cast votes: "elettore"
	Quarters         Set                 // names of parts of a town, with an article like those of lands: "laterano"
	Districts        Set                 // nouns of the parts of a country that are called after a town: "provincia"
	Towns            Set                 // nouns of towns, before their name in the genitive: "città"
	Can              string              // "potere"
	AtHand           Set                 // verbs that behind "could" say what somebody had: "poteva *contare* su"
	VoteSides        map[string]string   // the words for the side of a vote, by lemma → "for", "against", "abstained"
	VotesOn          Set                 // verbs of what a vote does to a proposal: "approvare", "respingere"
	Answers          map[string]string   // the words that head a count of votes: "sì" → "yes", "no", "abstained"
	Unsaid           Set                 // verbs whose subject does not say the words quoted below them: "respinse l'accusa di «…»"
	Titles           Set                 // courtesy titles, neither part of a name nor an office: "signor"
	Additive         Set                 // conjunctions that join the members of a list: "e", "ed"
	Sides            Set                 // nouns of the side on which somebody stands: "parte"
	Other            Set                 // forms of "other"
	Ours             Set                 // pronouns by which a biography calls whom it tells of: "il *Nostro*"
	Hands            Set                 // verbs by which somebody gets a charge or is sent to it: "affidare", "nominare"
	Sends            Set                 // verbs by which somebody comes to where he is sent: "esiliare"
	Tries            Set                 // verbs of what is done to somebody caught: "processare"
	Catches          Set                 // participles that are said of a person only: "amnistiato"
	Becomes          Set                 // verbs of what somebody or something comes to be in the end
	Stays            Set                 // verbs of staying, behind which a participle tells what befell somebody
	Dying            Set                 // verbs of dying
	Deaths           Set                 // nouns of somebody's end: "morte"
	Until            Set                 // prepositions that say to what time something lasts: "fino a"
	TitlePreps       map[string]string   // forms of prepositions that stand only before a title: "ne": "in"
	Correlatives     map[string]string   // the first of a pair of conjunctions, and another second than itself: "sia": "che"
	Prenominals      Set                 // forms between an article and a noun that only say when or whether: "futuro", "allora"
	Patronymics      Set                 // foreign words between the parts of a name that are words of the language too: "bar"
	Complementizer   string              // "che"
	GoWithout        Set                 // prepositions that deny an infinitive: "senza"
	PlannedBefore    Set                 // prepositions that make an infinitive an aim: "per"
	Takes            map[string]string   // preposition → classes of nouns that take it as a complement: "su": document
	Aiming           Set                 // nouns of bodies whose names say for what or among whom they are: "comitato"
	Causes           Set                 // prepositions before what a body is for or against, in its name: "per"
	NumberSigns      Set                 // forms between a noun and its number: "n."
	TrueName         Set                 // nouns behind which somebody's name in full stands: "all'anagrafe"
	Alliances        Set                 // nouns of bodies in capitals, and of places in small letters: "fronte"
	Opposing         Set                 // verbs of setting two against one another: "contrapporre"
	Naturalises      Set                 // verbs that say of what nation they make somebody
	Capitals         Set                 // nouns of towns with their name right behind them: "capitale"
	Qualities        Set                 // verbs whose participle right behind a noun only says what kind it is: "armare"
	Streets          Set                 // nouns of streets that are something else too: "corso"
	Nameless         Set                 // nouns that no name belongs to: "nozze"
	NameNouns        Set                 // nouns for a name: "nome", "denominazione"
	Together         map[string]int      // forms that stand for so many persons: "entrambi", "i *tre*"
	Marries          Set                 // "sposare"
	Children         Set                 // nouns of somebody's child: "figlio"
	Parents          map[Gender]string   // what the father and the mother are called
	Spouses          []string            // nouns for whom somebody has married: "moglie"
	People           Set                 // nouns for persons of any sort: "uomo"
	Next             Set                 // adjectives that say which time: "seguente"
	Tenures          map[string]string   // nouns of the tenure of an office → that office: "presidenza"
	Alternatives     Set                 // forms between two of which one is right: "o"
	NounParticiples  Set                 // forms of participles that are as good as always the noun of an office: "deputato"
	Sessions         Set                 // nouns for parts of a meeting: "seduta"
	Tells            Set                 // verbs with "di" that only report: "parlare di tremila uccisi"
	Aways            Set                 // nouns of being away, from which one comes back: "esilio"
	Envoys           Set                 // nouns of who is sent to a court or a city: "ambasciatore"
	Seats            Set                 // nouns of where a body sits: "sede"
	BareGenitive     Set                 // forms of the genitive preposition before a title with its article: "de"
	Fiction          Set                 // nouns of works in which persons are invented: "romanzo"
	Legends          Set                 // nouns of what is told of old: "mito"
	Leaps            [][]string          // words for a time long after, of which no more is said: "anni dopo"
	Onwards          [][]string          // words that may leave what was told: "in seguito"
	NotSelf          Set                 // verbs that as reflexives are done to nobody: "battersi"
	Yet              Set                 // adverbs that a negation puts before the time: "non *ancora*"
	Neighbours       Set                 // nouns for who held an office before or after: "successore"
	Holds            Set                 // verbs of holding an office: "ricoprire"
	Duties           Set                 // nouns that stand for offices: "incarico"
	OwnDeeds         Set                 // verbs of what one does for oneself: "*assunta* la carica, X …"
	Follows          Set                 // verbs of who comes after somebody in an office: "subentrare"
	Posts            Set                 // nouns for where another takes over: "al suo *posto*"
	Births           Set                 // verbs that begin a life: "nascere"
	Holding          map[string]string   // verbs of who holds an office → that office: "presiedere"
	Happens          Set                 // verbs of which only an event is the subject: "durare"
	HappensSelf      Set                 // likewise, but only as reflexives: "tenersi"
	Transparent      Set                 // nouns that stand for what they are of: "composizione", "parte"
	Members          Set                 // nouns that stand for the meeting they sit in: "delegati", by lemma
	Apart            Set                 // nouns whose section of a text tells what came before or after its topic: "antefatto", by lemma
	Beside           Set                 // forms that begin the heading of such a section: "dopo"
	ForenameGender   func(string) Gender // the gender of who bears a forename in lower case, as far as its form tells
	Ordinals         map[string]int      // forms, Roman numerals too: "primo" and "i": 1
	Suffered         map[string]string   // what verbs, by lemma, make of somebody: "catturare", "prigioniero"
	Also             Set                 // adverbs by lemma that add somebody to those said before: "anche"
	Either           map[string]int      // forms by which a sentence parts two: "l'uno" 1, "l'altro" 2
	SameOffice       [][]string          // offices that may name the same holder again: papa, pontefice
	Same             [][]string          // nouns that may name the same thing again: incontro, conferenza, assemblea

	compounds  map[string][]compound
	tails      map[string][][]string
	adverbials map[string][][]string
	clitics    Set
	peculiar   Set // forms of which more is to be seen than their tag
	takes      map[string]Classes
	synonyms   map[string]uint64
}

type compound struct {
	name  string
	words []string
}

// prepare derives what look-ups need; NewLanguage calls it once.
func (g *Grammar) prepare(w *Words) {
	g.compounds = map[string][]compound{}
	for _, name := range g.Compounds {
		words := strings.Fields(strings.ReplaceAll(name, "'", "' "))
		g.compounds[words[0]] = append(g.compounds[words[0]], compound{name, words})
	}
	g.tails, g.adverbials = byFirstWord(g.OfficeTails), byFirstWord(g.Adverbials)
	g.clitics = union(g.Reflexives, g.ObjectClitics, g.DativeClitics, g.PlaceClitics, g.PartClitics)
	g.peculiar = union(g.BareGenitive, keysOf(g.Attending), keysOf(g.SetNouns), keysOf(g.DativeAdjectives))
	g.takes = map[string]Classes{}
	for prep, names := range g.Takes {
		for name := range strings.FieldsSeq(names) {
			c, _ := w.Class(name)
			g.takes[prep] |= c
		}
	}
	g.synonyms = map[string]uint64{}
	for i, group := range g.Same {
		for _, word := range group {
			g.synonyms[word] |= 1 << i
		}
	}
}

// makesPhrase reports whether a verb makes a set phrase with its object.
func (g *Grammar) makesPhrase(verb, object string) bool {
	objects := g.SetPhrases[verb]
	return objects.Has(object)
}

// byFirstWord sorts set phrases under their first word.
func byFirstWord(phrases []string) map[string][][]string {
	out := map[string][][]string{}
	for _, phrase := range phrases {
		words := strings.Fields(strings.ReplaceAll(phrase, "'", "' "))
		out[words[0]] = append(out[words[0]], words)
	}
	return out
}

// follows reports whether a set phrase and the preposition after it make a
// compound preposition: "in seguito a".
func (g *Grammar) follows(words []string, next *Token) bool {
	if next.Tag != ADP {
		return false
	}
	for _, c := range g.compounds[words[0]] {
		if len(c.words) == len(words)+1 && c.words[len(words)] == next.Lemma && c.words[len(words)-1] == words[len(words)-1] {
			return true
		}
	}
	return false
}

// Attitude is what a word does to the clause below it.
type Attitude uint8

// The attitudes.
const (
	Plain    Attitude = iota // nothing
	Denies                   // "rifiutare", "impedire"
	Plans                    // "volere", "tentare", "affinché"
	Reports                  // "sostenere che"
	Supposes                 // "se": neither true nor false; nothing is stated
)

// Attitudes are the names of the attitudes in a language's files.
var Attitudes = map[string]Attitude{"plain": Plain, "denies": Denies, "plans": Plans, "reports": Reports, "supposes": Supposes}

// polarity is the polarity of a clause under the attitude, given its own. A
// denied denial is not turned into an assertion.
func (a Attitude) polarity(own ontology.Polarity) ontology.Polarity {
	switch {
	case own == ontology.Planned && a == Denies:
		return ontology.Denied // "chiese che *non* sedesse"
	case own != ontology.Asserted:
		return own
	}
	switch a {
	case Denies:
		return ontology.Denied
	case Plans:
		return ontology.Planned
	case Reports, Supposes:
		return ontology.Reported
	}
	return own
}
