package parse

import "slices"

// own finds whom a possessive before a title means: the latest subject that is
// one person.
func (r *resolver) own(s *sentence) {
	for p := range s.phrases {
		ph := &s.phrases[p]
		if ph.Possessor && ph.Kind == Nominal && ph.Classes&(eventClass|actClass) != 0 && ph.Classes&personClass == 0 && r.topic >= 0 && r.biography() && r.ofHero(s, p) {
			ph.Owner = r.topic // "la sua morte"
		}
		if ph.Possessor && r.topic >= 0 && r.biography() && r.heroWrote(s, p) {
			ph.Owner = r.topic // "tra le sue opere"
			continue
		}
		if r.whoseTitle(s, p) || !ph.Possessor || ph.Kind != Quoted && !r.authored(s, p) {
			continue
		}
		if e := r.doneByIn(s, p); e >= 0 {
			ph.Owner = e
			continue
		}
		if e := r.clauseSubject(s, p); e >= 0 && r.onePerson(e) {
			ph.Owner = e
			continue
		}
		for i := len(r.subject) - 1; i >= max(0, len(r.subject)-2); i-- {
			if r.onePerson(r.subject[i]) {
				ph.Owner = r.subject[i]
				break
			}
		}
	}
}

// untilDeath finds who did a thing until a death with nobody else's name behind it: it is
// his own: "lo diresse fino *alla morte*".
func (r *resolver) untilDeath(s *sentence) {
	g := r.lang.Grammar
	for p := range s.phrases {
		if ph := &s.phrases[p]; ph.Kind == Nominal && g.Until.Has(ph.Prep) && g.Deaths.Has(s.Tokens[ph.Head].Lemma) && !r.complementOf(s, p) {
			if e := r.whoDoes(s, p); e >= 0 && (e == r.topic || r.mayDie(e)) {
				ph.Owner = e
			}
		}
	}
}

// mayDie reports whether nothing says of a name that it is no single person's.
func (r *resolver) mayDie(e int) bool {
	f := &r.facts[e]
	return r.isPerson(e, NoGender) || f.named && f.classes&lexical == 0 && f.votes[votePlace]+f.votes[voteBody] <= f.votes[votePerson] && r.suits(e, NoGender, Singular, true)
}

// whoDoes is who does what the clause of phrase p tells: its subject, said or not, else whom
// a biography is about; or -1.
func (r *resolver) whoDoes(s *sentence, p int) int {
	if e := r.clauseSubject(s, p); e >= 0 {
		return e
	}
	for i := range s.clauses {
		if c := &s.clauses[i]; c.Subject < 0 && c.holds(p) {
			if q := s.subjectOf(i); q >= 0 {
				return s.phrases[q].Entity
			}
			if e := s.droppedSubject(i); e >= 0 {
				return e
			}
		}
	}
	if r.topic >= 0 && r.biography() {
		return r.topic
	}
	return -1
}

// complementOf reports whether a complement with the genitive hangs on phrase p.
func (r *resolver) complementOf(s *sentence, p int) bool {
	return slices.ContainsFunc(s.phrases, func(q Phrase) bool { return q.Host == p && q.Relation == OfHost })
}

// doneByIn is the one person by whom the passive is done in whose clause phrase p
// stands: "narrato *da Plinio* nelle sue «Storie»"; or -1.
func (r *resolver) doneByIn(s *sentence, p int) int {
	for i := range s.clauses {
		c, v := &s.clauses[i], s.verbOf(i)
		if v == nil || v.Voice != Passive || !c.holds(p) {
			continue
		}
		for _, a := range c.Args {
			if q := &s.phrases[a.Phrase]; r.lang.Grammar.Agentive.Has(q.Prep) && q.First < s.phrases[p].First && q.Next < 0 && q.Entity >= 0 && r.onePerson(q.Entity) {
				return q.Entity
			}
		}
	}
	return -1
}

func (r *resolver) onePerson(e int) bool {
	f := &r.facts[e]
	return f.number != Plural && (f.votes[votePerson] > 0 || f.classes&personClass != 0)
}

// clauseSubject is the entity of the subject that stands in the clause of
// phrase p, if that is another phrase; or -1.
func (r *resolver) clauseSubject(s *sentence, p int) int {
	for i := range s.clauses {
		c := &s.clauses[i]
		if c.Subject < 0 || c.Subject == p || s.phrases[c.Subject].Next >= 0 {
			continue
		}
		for _, a := range c.Args {
			if a.Phrase == p {
				return s.phrases[c.Subject].Entity
			}
		}
	}
	return -1
}

// drop finds whom the missing subjects mean: the latest agreeing subject of
// the sentences before, else the topic.
func (r *resolver) drop(s *sentence) {
	s.dropped = s.unknown()
	for i := range s.clauses {
		c := &s.clauses[i]
		v := s.verbOf(i)
		if v == nil || !v.Finite() || v.Person == 1 || v.Person == 2 || c.From >= 0 || s.subjectOf(i) >= 0 || s.whoever(i, r.lang.Grammar) || s.cleaves(i, r.lang.Grammar) || s.numbered(i) || r.nobody(s, i) || r.oneDoes(v) || s.unnamed(v, r.lang.Grammar) || v.Causative != "" && v.Object != "" && c.Subject < 0 && (r.lang.Grammar.Unaccusative.Has(v.Lemma) || r.lang.Grammar.Undergoes.Has(v.Lemma)) {
			continue
		}
		human := r.lang.Words.IsIn(v.Lemma, "human-verb") || s.calledSomebody(c, v) || s.caught(i, r.lang.Grammar)
		if r.patient != -1 && !r.fresh && s.tried(i, r.lang.Grammar) {
			s.dropped[i] = max(r.patient, -1)
			continue
		}
		if e := r.afflicted(s, i, v); e >= 0 {
			s.dropped[i] = e
			continue
		}
		if s.sentThere(c, r.lang.Grammar) {
			s.dropped[i] = s.pronouns(c.Parent).object
			continue
		}
		if r.keptByHero(s, i) {
			s.dropped[i] = r.topic
			continue
		}
		if s.dropped[i] = r.earlier(s, i, v, human); s.dropped[i] < 0 && !s.toldOf(i, v) {
			s.dropped[i] = r.nearest(s, v, r.missing(v, human), human)
		}
		if g := s.leadGender(i, r.lang.Grammar); s.dropped[i] >= 0 && s.dropped[i] != r.topic && r.otherGender(s.dropped[i], g) {
			s.dropped[i] = -1
			if r.topic >= 0 && !r.otherGender(r.topic, g) && r.canBe(r.topic, v, human) {
				s.dropped[i] = r.topic // "*soppressa* nel 1860, confluì …"
			}
		}
		if e := s.dropped[i]; e >= 0 && r.facts[e].named {
			r.facts[e].last = int32(r.n)
		}
	}
}

// nearest is the one person named since who the missing subject of a verb was taken for,
// where that verb is said of a person only and this one was last spoken of before: "X
// tornò. Il governo fece arrestare *Y*; liberato, *emigrò*"; -1 where several were named.
func (r *resolver) nearest(s *sentence, v *Verb, e int, human bool) int {
	if !human || e < 0 || e == r.topic || v.Number == Plural {
		return e
	}
	who, named := e, false
	for p := range s.phrases {
		if ph := &s.phrases[p]; ph.First < v.First && ph.Entity >= 0 && r.isPerson(ph.Entity, NoGender) {
			named = true
			if who = sole(e, who, ph.Entity); who < 0 || ph.Entity == e {
				return who
			}
		}
	}
	if !named && r.n-int(r.facts[e].last) > 1 {
		for _, p := range r.last.people {
			if who = sole(e, who, p); who < 0 || p == e {
				return who
			}
		}
	}
	if who != e && !r.canBe(who, v, human) {
		return -1
	}
	return who
}

// sole is the one person named since somebody e, who is found so far and met by another: e
// itself where it is met again, -1 where there are two.
func sole(e, found, another int) int {
	if another == e || found == e || another == found {
		return another
	}
	return -1
}

// caught reports whether a participle that is said of somebody caught opens clause i: "*amnistiato*
// nel 1898, emigrò".
func (s *sentence) caught(i int, g *Grammar) bool {
	return slices.ContainsFunc(s.clauses, func(c Clause) bool { return s.saysCaught(&c, i, &g.Catches) })
}

// saysCaught reports whether a clause is the participle beside clause i, of one of some verbs, that
// says what was done to its missing subject.
func (s *sentence) saysCaught(c *Clause, i int, verbs *Set) bool {
	return c.Kind == ParticipleClause && c.Parent == i && c.From == i && c.Verb >= 0 && verbs.Has(s.verbs[c.Verb].Lemma) && s.verbs[c.Verb].Voice == Passive && s.verbs[c.Verb].Number == Singular
}

// toldOf reports whether the clause before a colon tells of somebody by name, in the singular, about
// whom the one behind it may go on: "Annone fu preso: *condotto a Roma*, vi morì".
func (s *sentence) toldOf(i int, v *Verb) bool {
	first := s.clauses[i].First
	if i == 0 || first == 0 || s.Tokens[first-1].Text != ":" || v.Number == Plural {
		return false
	}
	for j := i - 1; j >= 0; j-- {
		if s.clauses[j].Kind != MainClause {
			continue
		}
		p := s.subjectOf(j)
		return p >= 0 && s.phrases[p].Kind == Name && s.phrases[p].Number != Plural && s.phrases[p].Next < 0
	}
	return false
}

// unnamed reports whether somebody stands before a verb of whom the text says no more: "*altri*
// vogliono che si sia ucciso".
func (s *sentence) unnamed(v *Verb, g *Grammar) bool {
	if v.First == 0 {
		return false
	}
	t := &s.Tokens[v.First-1]
	return g.Unnamed.Has(t.Norm) && t.Tag != NOUN
}

// tried reports whether clause i is the first of its sentence and begins with what was done to
// its missing subject as to somebody caught: "lo scoprì X. *Processato*, salì sul patibolo".
func (s *sentence) tried(i int, g *Grammar) bool {
	if i > 1 {
		return false
	}
	return slices.ContainsFunc(s.clauses, func(c Clause) bool { return c.First <= 1 && s.saysCaught(&c, i, &g.Tries) })
}

// befallen is the one person whose turn it was, as the clause before clause i says, or -1:
// "toccò *a X*: accerchiato, si arrese".
func (r *resolver) befallen(s *sentence, i int) int {
	for j := i - 1; j >= 0; j-- {
		c := &s.clauses[j]
		if c.Kind != MainClause || c.Verb < 0 {
			continue
		}
		if !r.lang.Grammar.Befalls.Has(s.verbs[c.Verb].Lemma) {
			return -1
		}
		for _, a := range c.Args {
			if p := &s.phrases[a.Phrase]; p.Prep != r.lang.Grammar.Dative {
				continue
			} else if p.Entity >= 0 && p.Next < 0 && r.isPerson(p.Entity, NoGender) {
				return p.Entity
			}
			break // "toccò *alla lega*, a guida …"
		}
		return -1
	}
	return -1
}

// afflicted is the person of whom the clause before a colon has spoken, with a dative before its
// subject, if clause i tells that somebody died: "*a X* il papa mutò la pena: morì in carcere";
// or -1.
func (r *resolver) afflicted(s *sentence, i int, v *Verb) int {
	first := s.clauses[i].First
	if i == 0 || first == 0 || s.Tokens[first-1].Text != ":" {
		return -1
	}
	if e := r.befallen(s, i); e >= 0 || !r.lang.Grammar.Dying.Has(v.Lemma) {
		return e
	}
	for j := i - 1; j >= 0; j-- {
		c := &s.clauses[j]
		if c.Kind != MainClause || len(c.Args) == 0 {
			continue
		}
		if p := &s.phrases[c.Args[0].Phrase]; p.Prep == r.lang.Grammar.Dative && p.Entity >= 0 && !c.Args[0].After && r.isPerson(p.Entity, NoGender) {
			return p.Entity
		}
		break
	}
	return -1
}

// keptByHero reports whether a relative clause tells what became of an office that somebody has
// given to the one whose life the text tells: "X *lo* volle ministro, *carica che tenne* …".
func (r *resolver) keptByHero(s *sentence, i int) bool {
	c := &s.clauses[i]
	return r.topic >= 0 && r.biography() && (s.bestowed(c, r.lang) || s.calledThere(c, r.lang)) && s.subjectOf(c.Parent) >= 0 && r.subjectEntity(s, c.Parent) != r.topic
}

// calledSomebody reports whether a clause begins with the office or the trade that its
// missing subject has: "*prefetto di Nola*, vi fondò un giornale".
func (s *sentence) calledSomebody(c *Clause, v *Verb) bool {
	for _, a := range c.Args {
		if p := &s.phrases[a.Phrase]; a.Role == Predicate && !a.After && !v.Copula && s.apartFrom(v) && p.Classes&personClass != 0 && p.Classes&groupClass == 0 && s.title(p) && p.Number == Singular {
			return true
		}
	}
	return false
}

// leadGender is the gender of the participle with which clause i begins and which says
// more of its missing subject.
func (s *sentence) leadGender(i int, g *Grammar) Gender {
	for j := range s.clauses {
		c, v := &s.clauses[j], s.verbOf(j)
		if c.Kind == ParticipleClause && c.Parent == i && c.From == i && v != nil && v.Number == Singular && v.First < s.verbOf(i).First && (v.Voice == Passive || g.Unaccusative.Has(v.Lemma)) {
			return v.Gender
		}
	}
	return NoGender
}

// otherGender reports whether an entity is of the other gender.
func (r *resolver) otherGender(e int, g Gender) bool {
	own := r.facts[e].gender
	return own == Masculine && g == Feminine || own == Feminine && g == Masculine
}

// oneDoes reports whether a verb says what one does, whoever it is: "*si passò* alle
// mine".
func (r *resolver) oneDoes(v *Verb) bool {
	return v.Voice == Reflexive && v.Number == Singular && r.lang.Grammar.Impersonal.Has(v.Lemma)
}

// apartFrom reports whether a comma stands between a verb and what comes before it.
func (s *sentence) apartFrom(v *Verb) bool {
	for i := v.First - 1; i >= 0 && i >= v.First-6; i-- {
		if s.Tokens[i].Text == "," {
			return true
		}
	}
	return false
}

// nobody reports whether the main clause before one in its sentence has a pronoun
// for its subject of which it is not clear whom it means: so is who goes on.
func (r *resolver) nobody(s *sentence, i int) bool {
	for j := i - 1; j >= 0; j-- {
		if s.clauses[j].Kind != MainClause || s.clauses[j].Verb < 0 {
			continue
		}
		p := s.subjectOf(j)
		return s.clauses[i].Kind == MainClause && p >= 0 && s.phrases[p].Kind == Pronoun && s.phrases[p].Entity < 0 && r.lang.Grammar.LastMentioned.Has(s.Tokens[s.phrases[p].Head].Norm)
	}
	return false
}

// whoever reports whether a clause is about no one in particular: its own
// subject, or it itself, is a relative without a noun ("vinse *chi* ebbe più
// voti").
func (s *sentence) whoever(i int, g *Grammar) bool {
	if g.FreeRelatives.Has(s.clauses[i].Relative) {
		return true
	}
	for j := i + 1; j < len(s.clauses); j++ {
		if c := &s.clauses[j]; c.Parent == i && c.RelPrep == "" && g.FreeRelatives.Has(c.Relative) {
			return true
		}
	}
	return false
}

// biography reports whether the topic is one person: then a sentence without a
// subject goes on about that person.
func (r *resolver) biography() bool {
	f := &r.facts[r.topic]
	return f.head == "" && f.number != Plural && f.votes[votePerson] > 1 && f.votes[votePerson] > f.votes[votePlace]
}

// earlier is the subject of an earlier main clause of the sentence that agrees
// with a verb without one, or -1.
func (r *resolver) earlier(s *sentence, i int, v *Verb, human bool) int {
	for j := i - 1; j >= 0; j-- {
		if p := s.subjectOf(j); s.clauses[j].Kind != MainClause || p >= 0 && s.phrases[p].First > v.First || s.betweenDashes(p, v.First) {
			continue
		}
		if e := r.subjectEntity(s, j); e >= 0 && r.canBe(e, v, human) {
			if r.tellsOfHero(s, i, j, e, v) {
				return r.topic
			}
			return e
		}
		if s.cleaves(j, r.lang.Grammar) {
			if e := s.phrases[s.clauses[j].find(Predicate)].Entity; e >= 0 && r.canBe(e, v, human) {
				return e // "fu *la colonna di X* a vincere: entrò in città"
			}
		}
	}
	return -1
}

// mentionsOnly reports whether a clause in the imperfect only says who did or was
// something for what is being spoken of, which the next sentence goes on about: "ne
// era segretario *X*", "la presiedeva *X*".
func (s *sentence) mentionsOnly(i int) bool {
	c, v := &s.clauses[i], s.verbOf(i)
	if v == nil || v.Tense != Imperfect || v.Object == "" && !(v.Partitive && v.Copula) {
		return false
	}
	for _, a := range c.Args {
		if a.Phrase == c.Subject {
			return a.After
		}
	}
	return false
}

// tellsOfHero reports whether clause i, behind a semicolon, goes on about whom a biography
// is of, whom something did something to before: "la guerra *lo* colse a Londra; tornato
// in patria, *prestò* servizio", or to whom somebody gave a charge: "il re *gli* affidò la
// flotta; *morì* in mare".
func (r *resolver) tellsOfHero(s *sentence, i, j, e int, v *Verb) bool {
	if r.topic < 0 || e == r.topic || !r.biography() || !r.canBe(r.topic, v, true) {
		return false
	}
	if above := s.verbOf(j); r.onePerson(e) && (!r.lang.Grammar.Hands.Has(above.Lemma) || above.Object == "" && above.Dative == "" || v.Object != "" || v.Dative != "") || !r.onePerson(e) && above.Object == "" {
		return false
	}
	for k := s.verbOf(j).Last; k < v.First; k++ {
		if text := s.Tokens[k].Text; text == ";" || text == ":" && r.onePerson(e) {
			return true
		}
	}
	return false
}

// canBe reports whether an entity can be the subject of a verb.
func (r *resolver) canBe(e int, v *Verb, human bool) bool {
	f, g := &r.facts[e], r.lang.Grammar
	if g.ofEvents(v) && !r.happens(e) {
		return false
	}
	if !r.genderFits(e, v) {
		return false
	}
	return !(human && f.classes&personClass == 0 && f.votes[votePerson] == 0) && (v.Number == Plural) == (f.number == Plural)
}

// genderFits reports whether an entity agrees with the participle of a verb: "fu
// fondata" is not said of a man.
func (r *resolver) genderFits(e int, v *Verb) bool {
	own := r.facts[e].gender
	return v.Voice != Passive || v.Main <= v.First || v.Gender == NoGender || v.Gender == Common || own == NoGender || own == Common || own == v.Gender
}

// happens reports whether an entity is something that lasts and takes place.
func (r *resolver) happens(e int) bool {
	f := &r.facts[e]
	return f.classes&(eventClass|actClass|groupClass) != 0 || f.votes[voteEvent] > 0
}

// missing is the entity that a verb's dropped subject means, or -1.
func (r *resolver) missing(v *Verb, human bool) int {
	if r.topic >= 0 && v.Number != Plural && (r.biography() && r.genderFits(r.topic, v) || r.fresh && r.canBe(r.topic, v, human)) {
		return r.topic
	}
	for i := len(r.subject) - 1; i >= max(0, len(r.subject)-3); i-- {
		if r.canBe(r.subject[i], v, human) && r.n-int(r.facts[r.subject[i]].last) <= 2 {
			return r.subject[i]
		}
	}
	if r.topic >= 0 && (v.Number != Plural || r.facts[r.topic].number == Plural) && !(r.biography() && !r.genderFits(r.topic, v)) {
		return r.topic
	}
	return -1
}
