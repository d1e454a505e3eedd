package parse

import (
	"slices"
	"strings"
)

// Arguments behind the verb: which is the subject, which the object.

// postverbal gives roles to the phrases after the verb that have no
// preposition.
func (s *sentence) postverbal(c *Clause, v *Verb, lang *Language) {
	for i := range c.Args {
		a := &c.Args[i]
		if s.behindCleft(c, v, &s.phrases[a.Phrase]) || s.nextMember(c, v, &s.phrases[a.Phrase]) {
			continue
		}
		if a.Role != Unset || s.timeApart(c, i, lang.Grammar) || !a.After && c.Kind != ParticipleClause || s.phrases[a.Phrase].Prep != "" || s.speech(&s.phrases[a.Phrase]) || s.spokenOn(&s.phrases[a.Phrase], lang.Grammar) || s.answered(&s.phrases[a.Phrase], lang.Grammar) || s.addedThing(c, v, i) || a.After && s.howOften(&s.phrases[a.Phrase], lang.Grammar) && s.anotherAfter(c, a) {
			continue
		}
		a.Role = s.roleAfter(c, v, a, lang)
		if a.Role == Subject {
			c.Subject = a.Phrase
		}
	}
}

// spokenOn reports whether a short quotation is only the beginning of what somebody says: "«*Il
// popolo*», disse, «è stanco»".
func (s *sentence) spokenOn(p *Phrase, g *Grammar) bool {
	if p.Kind != Quoted || s.Tokens[p.First].Title == TitleBegins || p.Last+1 >= len(s.Tokens) || s.Tokens[p.Last].Text != "," {
		return false
	}
	said := &s.Tokens[p.Last+1]
	return said.finite() && g.Says.Has(said.Lemma)
}

// nextMember reports whether a phrase behind a comma and a conjunction goes on the list
// before a participle that something has said of its last member: "con gli amici X, *morto
// a Pisa*, e Y".
func (s *sentence) nextMember(c *Clause, v *Verb, p *Phrase) bool {
	return c.Kind == ParticipleClause && c.Antecedent < 0 && v.First > 0 && s.Tokens[v.First-1].Text == "," && p.First > v.Last+1 && s.Tokens[p.First-1].Tag == CCONJ && s.Tokens[p.First-2].Text == ","
}

// behindCleft reports whether a phrase stands behind the infinitive of whom a copula
// points at, of whose complement it says more: "fu lei a guidare la Lega, *la prima
// del paese*".
func (s *sentence) behindCleft(c *Clause, v *Verb, p *Phrase) bool {
	if !v.Copula || !c.has(Predicate) {
		return false
	}
	for i := range s.clauses {
		sub := &s.clauses[i]
		if sub.Kind == InfinitiveClause && sub.Parent >= 0 && &s.clauses[sub.Parent] == c && sub.Verb >= 0 && s.verbs[sub.Verb].First > v.Last && s.verbs[sub.Verb].First < p.First {
			return true
		}
	}
	return false
}

// answered reports whether a phrase counts the answers to what was voted on, which
// nobody votes on: "31 votarono sì e *27 no*".
func (s *sentence) answered(p *Phrase, g *Grammar) bool {
	return p.Count >= 0 && g.Answers[s.Tokens[p.Head].Norm] != ""
}

// lateObject gives back the object of a clause that stands behind an infinitive which has
// its own in a pronoun, or needs none: "chiamò a succedergli *X*", "invitò a parlare *X*".
func (s *sentence) lateObject(i int, g *Grammar) {
	c := &s.clauses[i]
	if c.Kind != InfinitiveClause || c.Parent < 0 || c.Verb < 0 || c.Marker != g.Dative {
		return
	}
	above, v, own := &s.clauses[c.Parent], s.verbOf(c.Parent), &s.verbs[c.Verb]
	if v == nil || v.Voice != Active || v.Object != "" || above.has(Object) || !g.ObjectControl.Has(v.Lemma) && !g.Appoints.Has(v.Lemma) {
		return
	}
	if own.Object == "" && own.Dative == "" && !g.Intransitive.Has(own.Lemma) && !g.ThingObject.Has(own.Lemma) {
		return
	}
	for k, a := range c.Args {
		if p := &s.phrases[a.Phrase]; a.After && (a.Role == Object || a.Role == Subject) && p.Kind == Name {
			above.Args = append(above.Args, Arg{Phrase: a.Phrase, Role: Object, After: true})
			c.Args = slices.Delete(c.Args, k, k+1)
			c.Subject, c.Antecedent = a.Phrase, a.Phrase
			s.bound(c)
			return
		}
	}
}

// lateSubject gives back the subject of a clause that stands behind an
// infinitive with its object, or behind one that is not done to anybody: "restarono a
// difendere le mura *X e Y*", "fu chiamato a presiedere *X*".
func (s *sentence) lateSubject(i int, g *Grammar) {
	c := &s.clauses[i]
	if c.Kind != InfinitiveClause || c.Parent < 0 || c.Verb < 0 || s.verbs[c.Verb].Copula || g.Appoints.Has(s.verbs[c.Verb].Lemma) && !s.bareObject(c) {
		return
	}
	above := &s.clauses[c.Parent]
	v := s.verbOf(c.Parent)
	if v == nil || !v.Finite() || above.Subject >= 0 || v.Voice == Active && !g.Intransitive.Has(v.Lemma) && !g.Unaccusative.Has(v.Lemma) {
		return
	}
	own := s.verbs[c.Verb].Lemma
	impersonal := g.ThingObject.Has(own) || g.Intransitive.Has(own) || g.Unaccusative.Has(own) && !g.Ambitransitive.Has(own)
	for k, a := range c.Args {
		p := &s.phrases[a.Phrase]
		late := a.Role == Predicate && c.has(Object) || a.Role == Object && impersonal && p.Kind == Name && v.Voice == Passive
		if late && a.After && s.agrees(p, v) {
			above.Args = append(above.Args, Arg{Phrase: a.Phrase, Role: Subject, After: true})
			above.Subject = a.Phrase
			c.Args = slices.Delete(c.Args, k, k+1)
			s.bound(c)
			return
		}
	}
}

// roleAfter is the role of the next phrase after the verb.
func (s *sentence) roleAfter(c *Clause, v *Verb, a *Arg, lang *Language) Role {
	p := &s.phrases[a.Phrase]
	g := lang.Grammar
	taken := c.has(Object) || s.quotesSpeech(c)
	agrees := s.agrees(p, v) && c.Subject < 0 && v.Finite()
	absolute := c.Subject < 0 && (c.Kind == ParticipleClause || c.Kind == GerundClause && s.compound(v) && (v.Voice == Passive || g.Unaccusative.Has(v.Lemma)))
	switch {
	case s.behindComma(p) && s.holder(p) && !g.Appoints.Has(v.Lemma) && !v.Copula && p.Next < 0:
		return Unset // "si laureò con una tesi sulla febbre, *relatore X*"
	case s.behindComma(p) && v.Voice == Active && c.has(Object) && p.Kind == Nominal && !p.Named() && p.Def == Bare && p.Number == Singular && p.Classes&personClass != 0 && p.Next < 0:
		return Unset // "nominò ministro X, *prima donna* a sedere nel governo"
	case v.Object != "" && v.Voice == Active && s.ownOffice(p):
		return Predicate // "il re lo volle *suo vicario*"
	case v.Object != "" && s.title(p) && (g.Appoints.Has(v.Lemma) || p.Number == Singular):
		return Predicate // "lo elessero *presidente*", "lo disse *traditore*"
	case v.Object != "" && v.Voice == Active && c.Subject >= 0 && g.Deems.Has(v.Lemma):
		return Predicate // "il re lo definì *un errore*"
	case agrees && g.Says.Has(v.Lemma) && !c.has(Object) && (g.Likewise.Has(c.Marker) || s.aside(p, v)):
		return Subject // "come sostenne *il re*", "la pace, scrive *Rossi*, …"
	case agrees && !taken && v.Voice == Active && v.Dative != "" && g.Says.Has(v.Lemma) && p.Kind == Name && p.PrepFirst == v.Last:
		return Subject // "gli rispose *Rossi*"
	case v.Copula && agrees && c.Subject < 0 && p.Kind == Nominal && p.Def == Def && !p.Named() && p.Classes&personClass != 0 && s.calledByName(a.Phrase):
		return Subject // "restò fuori *il capo dei radicali*, X"
	case v.Copula && agrees && (c.has(Predicate) && !s.title(p) && !s.added(p) || s.holder(p) || v.Place != "" || s.adjectiveBetween(v, p)):
		return Subject // "vi fu *una battaglia*"
	case v.Copula && agrees && g.Intransitive.Has(v.Lemma) && v.Number == Plural && p.Kind == Nominal && !p.Named() && p.Def != Bare && p.Classes&personClass == 0:
		return Subject // "rimasero *molti dubbi*"
	case v.Copula && agrees && v.Number == Plural && p.Next >= 0 && p.Named() && p.Kind == Nominal && p.Def == Def && p.Classes&personClass != 0:
		return Subject // "ne erano a parte *il conte X e il medico Y*"
	case v.Copula && v.Number == Plural && v.Partitive && p.Named() && s.titledAll(c) && c.Subject < 0:
		return Subject // "ne furono promotori *il conte X*, per la lega il medico Y"
	case v.Copula && v.Number == Plural && v.Partitive && p.Named() && s.titledAll(c):
		return Unset
	case v.Copula && agrees && c.Subject < 0 && p.Named() && s.inCharge(c, v, lang):
		return Subject // "ne furono a capo *X e Y*"
	case v.Copula:
		return Predicate
	case v.Voice == Passive && s.title(p) && (p.Number == Singular || g.Appoints.Has(v.Lemma) && s.anotherAfter(c, a)):
		return Predicate
	case v.Voice == Passive && g.Deems.Has(v.Lemma) && agrees && p.Kind == Nominal && !p.Named() && s.rightBehind(c, v, p, g):
		return Predicate // "è considerato *il fondatore della Lega*"
	case v.Voice == Passive && (agrees || absolute && !s.title(p)):
		return Subject
	case v.Voice == Passive && v.Number == Plural && g.Appoints.Has(v.Lemma) && p.Number == Singular && (p.Kind == Name || p.Named() && p.Def == Def) && c.Subject < 0:
		return Subject // "risultarono eletti *X* con 80 voti, Y con 74"
	case v.Voice == Passive:
		return Predicate
	case absolute:
		return Subject
	case v.Voice == Reflexive && s.title(p) && (p.Number == Singular && p.Next < 0 || g.Appoints.Has(v.Lemma)):
		return Predicate
	case v.Voice == Reflexive && !taken && p.Kind == Nominal && p.Def == Def && g.makesPhrase(v.Lemma, s.Tokens[p.Head].Norm):
		return Object // "si tolse *la vita* il poeta X"
	case v.Voice == Reflexive && agrees:
		return Subject
	case agrees && !taken && g.ThingObject.Has(v.Lemma) && !g.Appoints.Has(v.Lemma) && !s.personal(p, lang) && s.personAfter(c, a, v, lang):
		return Object // "presiedette il concilio *il cardinale X*"
	case v.Voice == Active && s.added(p) && s.furtherOf(p, g):
		return Unset // "nacque da X, medico, *garibaldino* a Nola"
	case v.Voice == Active && !taken && g.ThingObject.Has(v.Lemma) && g.Deeds.Has(s.Tokens[p.Head].Lemma) && p.End > p.Last && p.PrepFirst == v.Last:
		return Object // "propose *l'istituzione di un fondo*"
	case s.title(p) && p.Number == Singular && p.Next < 0 && v.Voice == Active && g.Unaccusative.Has(v.Lemma):
		return Predicate // "andò *sposa* a X", "cadde *prigioniero*"
	case v.Voice == Active && s.added(p) && g.Dwells.Has(v.Lemma) && p.Classes&personClass != 0 && p.Next < 0 && p.Count < 0:
		return Predicate // "nacque a Nola, *figlio* di un notaio"
	case taken && v.Voice == Active && s.added(p) && s.title(p) && p.Number == Singular && p.Next < 0:
		return Unset // "ne ebbe un figlio, Giacomo, *futuro deputato*"
	case taken && v.Voice == Active && s.asWhat(c, p, g):
		return Object // "ebbe sede a Nola e *come organo* «La Voce»"
	case taken && s.renames(c, p):
		return Unset // "diresse l'organo, *«La Voce»*"
	case v.Voice == Active && !taken && g.Holding[v.Lemma] != "" && p.Kind == Nominal && !p.Named() && p.Classes&personClass == 0 && p.Classes&(groupClass|eventClass) != 0:
		return Object // "presiedette *la giunta*"
	case taken && v.Voice == Active && agrees && p.Def == Indef && p.Classes&(personClass|groupClass) == 0 && c.has(Object) && s.phrases[c.find(Object)].Kind == Quoted:
		return Object // "ebbe per motto «Avanti» e per emblema *una lampada*"
	case taken && v.Voice == Active && s.furtherObject(c, p, g):
		return Object // "studiò diritto a Nola *e teologia* a Capua"
	case !taken && v.Voice == Active && p.Kind == Nominal && p.Def == Def && g.makesPhrase(v.Lemma, s.Tokens[p.Head].Norm):
		return Object // "e costò *la vita* a dodici uomini"
	case !taken && v.Voice == Active && g.Crosses.Has(v.Lemma) && p.Kind == Nominal && !p.Named() && p.Def == Def && p.Classes&placeClass != 0 && p.Classes&(personClass|groupClass|eventClass|timeClass) == 0:
		return Object // "passò *il confine*"
	case !taken && v.Voice == Active && g.Pursues.Has(v.Lemma) && v.Dative == "" && p.Kind == Name && p.PrepFirst == v.Last && s.personal(p, lang) && !s.follower(c, g):
		return Object // "l'anno dopo seguì *X* in Sicilia"
	case agrees && (g.Intransitive.Has(v.Lemma) || g.Unaccusative.Has(v.Lemma) || v.Object != "" || taken):
		return Subject
	case agrees && !taken && v.Adverb != "" && v.Voice == Active && (p.Kind == Name || s.personal(p, lang)):
		return Subject // "votò contro anche *la Bertini*"
	case agrees && g.Wins.Has(v.Lemma) && (p.Kind == Name || s.personal(p, lang)) && s.atPolls(c, lang):
		return Subject
	case agrees && g.ThingObject.Has(v.Lemma) && s.personal(p, lang) && !s.anotherAfter(c, a):
		return Subject
	case taken:
		return Predicate
	case (s.title(p) || g.Appoints.Has(v.Lemma) && s.ownOffice(p)) && s.anotherAfter(c, a):
		return Predicate
	}
	return Object
}

// behindComma reports whether a comma stands right before a phrase.
func (s *sentence) behindComma(p *Phrase) bool {
	return p.PrepFirst > 0 && s.Tokens[p.PrepFirst-1].Text == ","
}

// calledByName reports whether an apposition behind a comma gives the name of a person.
func (s *sentence) calledByName(p int) bool {
	for q := range s.phrases {
		if a := &s.phrases[q]; a.Host == p && a.Relation == SameHost && a.Named() && a.First > 0 && s.Tokens[a.First-1].Text == "," {
			return true
		}
	}
	return false
}

// renames reports whether a title or a thing right behind the object and a comma
// only says which one that is.
func (s *sentence) renames(c *Clause, p *Phrase) bool {
	o := c.find(Object)
	if o < 0 || p.Kind == Name || p.Classes&(personClass|groupClass) != 0 || p.PrepFirst == 0 || s.Tokens[p.PrepFirst-1].Text != "," {
		return false
	}
	return s.end(o) == p.PrepFirst-1 || s.phrases[o].Last == p.PrepFirst-1
}

// atPolls reports whether a clause begins with the election in which something
// happens: "*alle elezioni* vinse X".
func (s *sentence) atPolls(c *Clause, lang *Language) bool {
	for i := range c.Args {
		p := &s.phrases[c.Args[i].Phrase]
		if !c.Args[i].After && lang.Grammar.Whither.Has(p.Prep) && p.Kind == Nominal && lang.Words.IsIn(s.Tokens[p.Head].Lemma, "election") {
			return true
		}
		if c.Args[i].After && p.Prep == lang.Grammar.With && p.Count >= 0 && lang.Grammar.Ballots.Has(s.Tokens[p.Head].Lemma) {
			return true // "vinse l'Unione Popolare *con 300 voti*"
		}
	}
	return false
}

// aside reports whether a verb and the name or person behind it stand between
// commas or at the end of a sentence, or behind a comma the name right after the
// verb.
func (s *sentence) aside(p *Phrase, v *Verb) bool {
	const marks = ",."
	before, after := v.First-1, p.Last
	if before <= 0 || s.Tokens[before].Text != "," {
		return false
	}
	if p.Kind == Name && p.Def == Bare && p.First == v.Last {
		return true
	}
	return p.Kind == Nominal && p.Classes&personClass != 0 && p.Def == Def && (after >= len(s.Tokens) || strings.Contains(marks, s.Tokens[after].Text))
}

// adjectiveBetween reports whether a copula has its adjective before the phrase
// behind it, alone or with its complement: "erano *presenti* i delegati", "furono
// *contrari al patto* X e Y".
func (s *sentence) adjectiveBetween(v *Verb, p *Phrase) bool {
	adjective := false
	for j := v.Last; j < p.PrepFirst; j++ {
		switch s.Tokens[j].Tag {
		case ADJ:
			adjective = true
		case ADV:
		case ADP:
			end := s.complementEnd(j)
			if !adjective || end == j {
				return false
			}
			j = end - 1
		default:
			return false
		}
	}
	return adjective && (p.Def != Bare || p.Kind == Name)
}

// complementEnd is the end of the complement whose preposition stands at token j,
// or j.
func (s *sentence) complementEnd(j int) int {
	for k := range s.phrases {
		if p := &s.phrases[k]; p.PrepFirst == j && p.Prep != "" {
			return p.End
		}
	}
	return j
}

// added: a bare noun behind a comma says more of what stands before it: "fu
// sindaco di Nola, *carica* che …".
func (s *sentence) added(p *Phrase) bool {
	return p.Kind == Nominal && !p.Named() && p.Def == Bare && p.PrepFirst > 0 && s.Tokens[p.PrepFirst-1].Text == ","
}

// howOften: a counted or distributive phrase of time: "*ogni anno*", "due anni".
func (s *sentence) howOften(p *Phrase, g *Grammar) bool {
	return s.adverbial(p) && (p.Count >= 0 || g.Every.Has(s.Tokens[p.First].Lemma))
}

// rightBehind reports whether a phrase is the first behind a verb, agents apart.
func (s *sentence) rightBehind(c *Clause, v *Verb, p *Phrase, g *Grammar) bool {
	at := v.Last
	for i := range c.Args {
		if a := &s.phrases[c.Args[i].Phrase]; a.PrepFirst == at && g.Agentive.Has(a.Prep) {
			at = a.End
		}
	}
	return p.PrepFirst == at
}
