package italian

import (
	"strings"

	"github.com/spoglio/spoglio/pipeline/parse"
)

// orthography is how Italian is written: elisions, clipped words,
// abbreviations, and the words that show a new sentence.
func orthography() *parse.Orthography {
	o := &parse.Orthography{
		Elisions:      map[string]parse.Elision{},
		Vowels:        "aeiouhyàáâäèéêëìíîòóôöøùúûüAEIOUHYÀÁÂÄÈÉÊËÌÍÎÒÓÔÖØÙÚÛÜ",
		Clippings:     map[string]bool{},
		Abbreviations: map[string]parse.Ending{},
		Openers:       map[string]bool{},
		Rulers:        map[string]bool{},
	}
	fill(o.Elisions, "l' un' gl' all' nell' sull' coll' pell' agl' negl' sugl' cogl' de'", parse.BeforeAny)
	fill(o.Elisions, "quest' quell' quegl' tutt' anch' neanch' nient' gliel'", parse.BeforeAny)
	fill(o.Elisions, "d' dell' dall' degl' dagl'", parse.BeforeAny|parse.InNames)
	fill(o.Elisions, "c' ch' m' n' s' t' v'", parse.InNames)
	fill(o.Elisions, elidedWords, 0)
	fill(o.Clippings, "po' mo' be' de' ne' co' pie' fe' ca' 'ndrangheta 'ndrina 'ndrine", true)
	fill(o.Abbreviations, neverEnd, parse.Joins)
	fill(o.Abbreviations, mayEnd, parse.Ends)
	fill(o.Abbreviations, "ag. mar. mag. set. dic. lun. mart. merc. giov. ven. sab. dom.", parse.Numbered)
	fill(o.Abbreviations, "a.c. a.cr. d.c. d.cr. a.e.v. e.v.", parse.Dates)
	fill(o.Openers, openers, true)
	fill(o.Openers, "la lo le li l' d' dell' dall' da dal dalla de dei del della delle degli di che chi ma si su", false)
	fill(o.Rulers, "re regina imperatore imperatrice papa antipapa pontefice zar zarina sultano duca granduca conte principe sovrano kaiser", true)
	return o
}

// fill puts every one of words into m.
func fill[V any](m map[string]V, words string, v V) {
	for w := range strings.FieldsSeq(words) {
		m[w] = v
	}
}

// Words that are elided before a vowel only.
const elidedWords = `
	sant' bell' begl' buon' brav' grand' pover' mezz' null' nessun' ciascun' qualcun' alcun' ognun' qual' tal' altr' quant' tant'
	cos' com' dov' ov' laddov' quand' ond' fors' ancor' allor' talor' senz' qualcos' qualch' tropp' nemmen' neppur' poc'
	perch' poich' bench' affinch' finch' purch' giacch' sicch' cosicch' anzich' allorch' dacch' nonch'
	sott' sopr' contr' oltr' entr' dev' foss' avess' diss' ebb'
	vent' trent' quarant' cinquant' sessant' settant' ottant' novant' cent' mill' ventiquattr' quarantaquattr'`

// Abbreviations that stand before what they belong to.
const neverEnd = `
	on. onn. on.le sen. dep. dott. dott.ssa dr. prof. prof.ssa proff. ing. avv. arch. geom. rag. sig. sig.ra sig.na sig.ri sigg.
	gen. col. ten. magg. serg. m.llo amm. brig. comm. cav. uff. card. mons. rev. arciv. vesc. s. ss. st. ste. s.ta s.to
	min. pres. vicepres. segr. cons. proc. isp. ecc.mo ill.mo spett. egr. preg. gent. mr. mrs. mme. mlle.
	cfr. cf. v. vd. vs. n. nn. nr. num. n.ro art. artt. lett. cap. capp. sec. secc. p. pp. pag. pagg. vol. voll. t. tom. fig. figg.
	tav. tavv. tab. fasc. sez. ed. edd. trad. rist. op. loc. sc. scil. f. fol. ms. mss. cod. codd. reg. r. l. d. c. m. cc.
	d.lgs. d.l. d.p.r. d.m. dlgs. dpr. es. p.es. lat. gr. ingl. franc. ted. ital. spagn. port. russ. pol. ebr. arab.
	av. genn. febbr. feb. apr. giu. giugn. lug. lugl. ago. sett. ott. nov. tel. f.lli c.so v.le p.za p.zza ph.d. circ.`

// Abbreviations at which a sentence may end before a capital.
const mayEnd = `
	ecc. etc. seg. segg. sg. sgg. ff. cit. citt. ibid. ivi. id. inc. corp. ltd. co. bros. jr. sr. ca. km. kmq. kg. mq.
	s.l. s.d. s.l.m. n.d.r. n.d.a. n.d.t. a.m. p.m. it. fr.`

// Words of closed classes that open no surname.
const openers = `
	il i gli un uno una un' in nel nello nella nei negli nelle nell' con col per tra fra sul sullo sulla sui sugli sulle sull'
	a al allo alla ai agli alle all' dallo dai dagli dalle dello c' s' quest' quell'
	e ed però o oppure anche inoltre tuttavia infatti quindi dunque così poi infine perciò pertanto invece mentre quando dove come
	se sebbene benché nonostante malgrado grazie dopo prima durante entro secondo contro verso senza sotto sopra oltre presso fino sino
	allora ancora già ora intanto frattanto successivamente precedentemente qui là oggi
	questo questa questi queste quello quella quelli quelle tale tali egli ella esso essa essi esse lui lei loro ciò non vi ci ne
	fu furono era erano è sono ebbe aveva ha hanno venne vennero suo sua suoi sue ogni ognuno ciascuno alcuni alcune molti molte
	tutti tutte tutto tutta nessuno nessuna entrambi entrambe altri altre`
