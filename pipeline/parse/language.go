package parse

// Language is all that is special to one language: the reader's stages ask it
// and know no word themselves. It is read-only after NewLanguage and safe for
// concurrent use.
type Language struct {
	Code        string // BCP 47
	Orthography *Orthography
	Lexicon     Lexicon
	Tagger      Tagger
	Times       func(buf []TimeExpr, tokens []Token) []TimeExpr
	Numbers     func(buf []NumberExpr, tokens []Token) []NumberExpr
	Grammar     *Grammar
	Words       *Words
	Frames      *Frames

	demonym    Classes // of the words of nations and peoples
	forename   Classes
	toponym    Classes
	position   Classes
	body       Classes // of nouns of bodies
	decision   Classes // of nouns of what somebody decides
	occupation Classes // of nouns of what somebody does
	kin        Classes
	placenoun  Classes
	work       Classes
	masthead   Classes // of common nouns that newspapers go by
	numbered   Classes // of nouns of things told apart by numbers
	kindNoun   Classes // of nouns that say, right behind another, of what kind it is
	office     Classes // words that complete an office's name: "Esteri"
	collective Classes // of nouns of people that belong to a body: "membro"
	party      Classes // of nouns of parties
	partyName  Classes // of names that only parties have: "PSI"

	LanguageCodes map[string]string // adjective of a language → BCP 47 code: "russo": "ru"
}

// NewLanguage readies a language for reading.
func NewLanguage(l Language) *Language {
	l.Grammar.prepare(l.Words)
	l.demonym, _ = l.Words.Class("demonym")
	l.forename, _ = l.Words.Class("forename")
	l.toponym, _ = l.Words.Class("toponym")
	l.position, _ = l.Words.Class("position")
	l.body, _ = l.Words.Class("body")
	l.decision, _ = l.Words.Class("decision")
	l.occupation, _ = l.Words.Class("occupation")
	l.kin, _ = l.Words.Class("kin")
	l.placenoun, _ = l.Words.Class("placenoun")
	l.work, _ = l.Words.Class("work")
	l.masthead, _ = l.Words.Class("masthead")
	l.numbered, _ = l.Words.Class("numbered")
	l.kindNoun, _ = l.Words.Class("juxtaposed")
	l.office, _ = l.Words.Class("office-complement")
	l.collective, _ = l.Words.Class("collective")
	l.party, _ = l.Words.Class("party")
	l.partyName, _ = l.Words.Class("party-name")
	return &l
}
