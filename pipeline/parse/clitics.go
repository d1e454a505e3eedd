package parse

import "slices"

// clitics are the entities that a clause's unstressed pronouns mean, or -1; of
// one of place or of the genitive ("vi", "ne"), all that it may mean, likeliest
// first: the frame knows what fits.
type clitics struct {
	object, dative int
	matter         []int
	near           int // how many of matter stand in the same sentence
}

// lean finds whom the pronouns of a sentence's verbs mean: somebody or
// something that the sentences before, or the clauses before, made their
// subject, else the topic.
func (r *resolver) lean(s *sentence) {
	for i := range s.clauses {
		v := s.verbOf(i)
		if v == nil || !v.leans() {
			continue
		}
		if s.clitics == nil {
			s.clitics = s.noClitics()
		}
		own := r.subjectEntity(s, i)
		if v.Dative == "" && r.lang.Grammar.DativeClitics.Has(v.Object) && s.objectOf(i) >= 0 {
			s.clitics[i].dative = r.meant(s, i, own, v.Object, true) // "le inflisse un anno"
			continue
		}
		if v.Place != "" || v.Partitive || v.Adverb != "" {
			s.clitics[i].matter, s.clitics[i].near = r.matter(s, i, own, v.Place == "")
		}
		if v.Object != "" {
			s.clitics[i].object = r.taken(s, i, own, v)
		}
		if v.Dative != "" {
			s.clitics[i].dative = r.meant(s, i, own, v.Dative, v.Adverb == "") // "gli si schierarono contro": also a thing
			if c := &s.clitics[i]; c.dative < 0 && r.lang.Grammar.Succeeds.Has(v.Lemma) && r.isBody(v.Dative, own) {
				c.dative = r.topic // "*le* succedette l'accademia"
			}
			if c := &s.clauses[i]; c.Kind == InfinitiveClause && c.Subject >= 0 && s.clitics[i].dative == r.subjectEntity(s, c.Parent) {
				s.clitics[i].dative = -1 // "il re chiamò a succedergli X": whom?
			}
		}
	}
}

// command gives the infinitives of a sentence the doer whom a pronoun on the verb
// above them means.
func (r *resolver) command(s *sentence) {
	if s.clitics == nil {
		return
	}
	for i := range s.clauses {
		c := &s.clauses[i]
		if c.Kind != InfinitiveClause || c.From >= 0 || c.Subject >= 0 || !s.askedClitic(c, r.lang.Grammar) {
			continue
		}
		who := s.clitics[c.Parent].dative
		if who < 0 || r.lang.Grammar.ObjectControl.Has(s.lemma(c.Parent)) {
			who = s.clitics[c.Parent].object
		}
		s.dropped[i] = who
	}
}

// isBody reports whether the text is about a body that a pronoun can mean.
func (r *resolver) isBody(form string, own int) bool {
	if r.topic < 0 || r.topic == own {
		return false
	}
	f := &r.facts[r.topic]
	gender, _ := r.lang.Grammar.pronoun(form)
	return f.classes&groupClass != 0 && f.classes&eventClass == 0 && (f.gender == gender || gender == Common)
}

// noClitics are the pronouns of clauses that have none.
func (s *sentence) noClitics() []clitics {
	out := s.room.clitics.zeros(len(s.clauses))
	for i := range out {
		out[i] = clitics{object: -1, dative: -1}
	}
	return out
}

// pronouns are what the pronouns of clause i mean, once they have been resolved.
func (s *sentence) pronouns(i int) clitics {
	if i >= len(s.clitics) {
		return clitics{object: -1, dative: -1}
	}
	return s.clitics[i]
}

// leans reports whether pronouns, or a preposition without its noun, lean on a
// verb.
func (v *Verb) leans() bool {
	return v.Object != "" || v.Dative != "" || v.Place != "" || v.Partitive || v.Adverb != ""
}

// matter is what is being spoken of where clause i begins, the nearest first:
// what stands before it in the sentence (direct: subjects and objects before
// what has a preposition), the sentence before, then the topic.
func (r *resolver) matter(s *sentence, i, own int, direct bool) (matter []int, near int) {
	c := &s.clauses[i]
	var aside []int
	for p := len(s.phrases) - 1; p >= 0; p-- {
		if s.phrases[p].First < s.verbs[c.Verb].First && s.salient(p) && !c.holds(p) && s.phrases[p].Entity != own && !r.heldBy(s, p) && !r.votesThere(s, p) && !s.doneWith(p) {
			if e := s.phrases[p].Entity; direct && s.phrases[p].Prep != "" {
				aside = append(aside, e)
			} else {
				matter = append(matter, e)
			}
		}
	}
	matter = append(matter, aside...)
	matter = r.bodies(s, matter, s.verbs[c.Verb].First)
	if r.topic >= 0 && slices.ContainsFunc(s.clitics[:i], func(k clitics) bool { return k.object == r.topic }) {
		matter = slices.Insert(matter, 0, r.topic) // "*la* fondò X, dello Studio; *ne* fu presidente Y"
	}
	near = len(matter)
	if !r.fresh {
		matter = append(matter, r.prior...)
		if direct {
			matter = append(matter, r.handed...)
		}
	}
	if r.topic >= 0 {
		matter = append(matter, r.topic)
	}
	return slices.DeleteFunc(matter, func(e int) bool { return e == own }), near
}

// died reports whether a participle before the verb of clause i says that somebody had died to whom
// nobody succeeds in it: "*morto X*, gli fu conferito il vescovado" is said of another.
func (r *resolver) died(s *sentence, i int) bool {
	g := r.lang.Grammar
	if v := s.verbOf(i); g.Succeeds.Has(v.Lemma) || g.Follows.Has(v.Lemma) {
		return false
	}
	return slices.ContainsFunc(s.clauses, func(c Clause) bool {
		return c.Kind == ParticipleClause && c.Parent == i && c.Antecedent < 0 && c.Verb >= 0 && g.Dying.Has(s.verbs[c.Verb].Lemma)
	})
}

// doneWith reports whether a phrase is what a participle says had been done with before the rest of
// its sentence: "*caduto il ministero*, la lega si ricostituì e X ne assunse la guida".
func (s *sentence) doneWith(p int) bool {
	return slices.ContainsFunc(s.clauses, func(c Clause) bool {
		return c.Kind == ParticipleClause && c.Antecedent < 0 && c.Subject == p && c.holds(p)
	})
}

// votesThere reports whether a phrase only says by whose votes somebody sits: "eletto alla
// Camera *per il collegio di Nola*, vi sedette a destra".
func (r *resolver) votesThere(s *sentence, p int) bool {
	ph := &s.phrases[p]
	return ph.Kind == Nominal && r.lang.Grammar.Constituencies.Has(s.Tokens[ph.Head].Lemma) && (ph.Prep == r.lang.Grammar.Purpose || r.lang.Grammar.Locative.Has(ph.Prep))
}

// heldBy reports whether a phrase is the office that a clause says somebody holds, and no
// body: "assunse *il ministero della Guerra*".
func (r *resolver) heldBy(s *sentence, p int) bool {
	if !r.lang.Words.IsIn(s.Tokens[s.phrases[p].Head].Lemma, "tenure") {
		return false
	}
	for i := range s.clauses {
		if v := s.verbOf(i); v != nil && r.lang.Grammar.Holds.Has(v.Lemma) && s.objectOf(i) == p {
			return true
		}
	}
	return false
}

// bodies adds the bodies whose people stand in the sentence before token end: "fu tra
// i soci *dell'Accademia* e ne resse la segreteria".
func (r *resolver) bodies(s *sentence, matter []int, end int) []int {
	for p := len(s.phrases) - 1; p >= 0; p-- {
		ph := &s.phrases[p]
		if ph.First < end && ph.Relation == OfHost && ph.Entity >= 0 && ph.Classes&groupClass != 0 && ph.Number != Plural && s.phrases[ph.Host].Classes&personClass != 0 && !s.phrases[ph.Host].Named() {
			matter = append(matter, ph.Entity)
		}
	}
	return matter
}

// salient reports whether a pronoun can take a phrase up again: not what only
// hangs on another noun, unless it is the name of where ("esule *a Lima*, vi morì"), and not
// a bare noun in a set phrase ("in rivolta").
func (s *sentence) salient(p int) bool {
	ph := &s.phrases[p]
	bare := ph.Kind == Nominal && !ph.Named() && ph.Def == Bare && ph.Prep != "" && !(ph.Count >= 0 && ph.Classes&personClass != 0)
	return ph.Entity >= 0 && (ph.Host < 0 || ph.Relation == SameHost || ph.Relation == OnHost && ph.Kind == Name) && ph.Classes&timeClass == 0 && !bare && !s.remarked(ph)
}

// remarked reports whether a phrase is what somebody said, and no name: a quotation
// without a capital.
func (s *sentence) remarked(ph *Phrase) bool {
	if ph.Kind != Quoted || s.Tokens[ph.First].Title == TitleBegins {
		return false
	}
	for i := ph.First; i < ph.Last; i++ {
		if capitalised(s.Tokens[i].Text) {
			return false
		}
	}
	return true
}

// holds reports whether a phrase is an argument of the clause.
func (c *Clause) holds(p int) bool {
	return slices.ContainsFunc(c.Args, func(a Arg) bool { return a.Phrase == p })
}

// remember keeps what a sentence spoke of for the pronouns of the next: the
// nearest first, but by whom something was done, and its dropped subject, last, and what its first "ne" may mean.
func (r *resolver) remember(s *sentence) {
	r.prior, r.matters = r.prior[:0], r.matters[:0]
	for _, agents := range [...]bool{false, true} {
		for p := len(s.phrases) - 1; p >= 0; p-- {
			if s.salient(p) && !r.saysWhat(s, p) && agents == r.lang.Grammar.Agentive.Has(s.phrases[p].Prep) {
				r.prior = append(r.prior, s.phrases[p].Entity)
			}
		}
	}
	for i := range s.clauses {
		if e := s.dropped[i]; e >= 0 && s.clauses[i].Kind == MainClause {
			if e == r.topic && r.facts[e].classes&groupClass != 0 && r.facts[e].classes&personClass == 0 {
				r.prior = slices.Insert(r.prior, 0, e) // "nacque nel 1919 da una scissione della Lega. *Ne* fu presidente X"
				continue
			}
			r.prior = append(r.prior, e)
		}
	}
	r.matters = r.dealtWith(r.matters, s, len(s.Tokens))
	r.patient = r.patientOf(s)
	r.handed = r.handed[:0]
	for i := range s.clitics {
		if v := s.verbOf(i); v != nil && v.Partitive {
			r.handed = append(r.handed, s.clitics[i].matter[:min(len(s.clitics[i].matter), mostHanded)]...)
			return
		}
	}
}

// unclear is what a pronoun means that may be either of two persons.
const unclear = -2

// patientOf is the person to whom the last main clause of a sentence says that something was
// done, or -1; unclear where a possessive before the pronoun means another person: "il re
// temeva la *sua* vendetta; *lo* arrestò X".
func (r *resolver) patientOf(s *sentence) int {
	for i := len(s.clauses) - 1; i >= 0; i-- {
		v := s.verbOf(i)
		if v == nil || s.clauses[i].Kind != MainClause {
			continue
		}
		if e := s.pronouns(i).object; e >= 0 && r.isPerson(e, NoGender) {
			if slices.ContainsFunc(s.phrases, func(p Phrase) bool { return p.Possessor && p.First < v.First }) {
				return unclear
			}
			return e
		}
		if o := s.objectOf(i); o >= 0 && v.Voice == Active && s.phrases[o].Entity >= 0 && r.isPerson(s.phrases[o].Entity, NoGender) {
			return s.phrases[o].Entity
		}
		return -1
	}
	return -1
}

// mostHanded is how many things a "ne" hands on to that of the next sentence.
const mostHanded = 8

// saysWhat reports whether phrase p only says what kind of event the topic is: "la
// battaglia di Erli fu *uno degli ultimi scontri* della guerra. Vi morì X".
func (r *resolver) saysWhat(s *sentence, p int) bool {
	if e := s.phrases[p].Entity; r.topic < 0 || e == r.topic || r.facts[e].classes&eventClass == 0 {
		return false
	}
	at := s.phrases[p].PrepFirst
	oneOf := s.phrases[p].Prep == r.lang.Grammar.Genitive && at > 0 && r.lang.Grammar.Indefinites.Has(s.Tokens[at-1].Lemma)
	for i := range s.clauses {
		if c, v := &s.clauses[i], s.verbOf(i); v != nil && v.Copula && c.Kind == MainClause && (c.find(Predicate) == p || oneOf && c.holds(p)) && r.subjectEntity(s, i) == r.topic {
			return true
		}
	}
	return false
}

// subjectEntity is the entity of a clause's subject, or -1.
func (r *resolver) subjectEntity(s *sentence, i int) int {
	if p := s.subjectOf(i); p >= 0 {
		return s.phrases[p].Entity
	}
	return s.droppedSubject(i)
}

// meant is the latest entity that a pronoun form can mean in clause i; a dative
// (person) is somebody, or a body that has just been the subject.
func (r *resolver) meant(s *sentence, i, own int, form string, person bool) int {
	gender, number := r.lang.Grammar.pronoun(form)
	if person && form != r.lang.Grammar.ToThem {
		number = Singular
	}
	can := func(e int) bool { return e >= 0 && e != own && r.suits(e, gender, number, person) }
	if e := s.absolute(i); can(e) && !r.died(s, i) {
		return e
	}
	if p := s.clauses[i].find(Predicate); !person && p >= 0 {
		for q := range s.phrases {
			if ph := &s.phrases[q]; ph.Host == p && ph.Relation == OfHost && ph.First < s.verbOf(i).First && ph.Classes&groupClass != 0 && can(ph.Entity) {
				return ph.Entity // "socio *dell'Accademia* dal 1856, la presiedette"
			}
		}
	}
	for j := i - 1; j >= 0; j-- {
		e := r.subjectEntity(s, j)
		if v := s.verbOf(j); v != nil && v.Object == form && can(s.pronouns(j).object) {
			return s.pronouns(j).object // "X lo fece cardinale, Y *lo* nominò legato"
		}
		if can(e) {
			if o := s.objectOf(j); person && o >= 0 && can(s.phrases[o].Entity) && s.phrases[o].Entity != e {
				return -1 // "il re sconfisse il console; gli successe X": whom?
			}
			return e
		}
		if o := s.objectOf(j); e == own && e >= 0 && o >= 0 && can(s.phrases[o].Entity) {
			return s.phrases[o].Entity // "ricevette X e lo nominò ministro"
		}
		if person && (s.unclear(j) || r.unheardOf(s, j, gender)) {
			return -1
		}
		if !person || e < 0 || e == own {
			continue
		}
		if of := r.eponym(s, s.subjectOf(j)); can(of) {
			return of
		} else if f := &r.facts[e]; f.classes&groupClass != 0 && f.gender == gender && f.number != Plural {
			return e
		}
	}
	if r.topic >= 0 && r.biography() && can(r.topic) {
		return r.topic
	}
	if person {
		if k := slices.IndexFunc(r.actors, can); k >= 0 {
			return r.actors[k]
		}
		if r.vague {
			return -1
		}
		if e := r.alone(gender); can(e) {
			return e
		}
	}
	for k := len(r.subject) - 1; k >= max(0, len(r.subject)-2); k-- {
		if can(r.subject[k]) {
			return r.subject[k]
		}
	}
	if can(r.topic) {
		return r.topic
	}
	return -1
}

// alone is the only person whom the sentence before names, or -1.
func (r *resolver) alone(gender Gender) int {
	found := -1
	for _, e := range r.before {
		if !r.among(&found, e, gender) {
			return -1
		}
	}
	return found
}

// eponym is who a body or an office is called after: "il governo *di X*", or
// -1.
func (r *resolver) eponym(s *sentence, p int) int {
	if p < 0 || s.phrases[p].Classes&groupClass == 0 {
		return -1
	}
	for q := range s.phrases {
		if ph := &s.phrases[q]; ph.Host == p && ph.Relation == OfHost && ph.Kind == Name && ph.Prep == r.lang.Grammar.Genitive {
			return ph.Entity
		}
	}
	return -1
}

// act notes the subjects of a sentence, for the datives of the next: those of
// the main clauses before the rest, the latest first, and whom they are called
// after.
func (r *resolver) act(s *sentence) {
	r.actors, r.vague = r.actors[:0], false
	for _, main := range [...]bool{true, false} {
		for i := len(s.clauses) - 1; i >= 0; i-- {
			if (s.clauses[i].Kind == MainClause) != main {
				continue
			}
			r.vague = r.vague || main && s.unclear(i)
			r.actors = append(r.actors, r.subjectEntity(s, i), r.eponym(s, s.subjectOf(i)))
		}
	}
}

// unclear reports whether a clause has for its subject somebody of whom it is
// not clear who: "il re", where the text has told of two.
func (s *sentence) unclear(i int) bool {
	p := s.subjectOf(i)
	return p >= 0 && s.phrases[p].Kind == Nominal && s.phrases[p].Entity < 0 && s.phrases[p].Classes&personClass != 0
}

// unheardOf reports whether the subject of a clause is a name of which the text does not
// tell what it names, and which a dative could well mean: "*il Sarti* si ritirò e gli
// subentrò X".
func (r *resolver) unheardOf(s *sentence, i int, gender Gender) bool {
	p := s.subjectOf(i)
	if p < 0 || s.phrases[p].Kind != Name || s.phrases[p].Entity < 0 {
		return false
	}
	f := &r.facts[s.phrases[p].Entity]
	return f.classes == 0 && f.number != Plural && (f.gender == NoGender || f.gender == Common || f.gender == gender)
}

// suits reports whether an entity agrees with a pronoun.
func (r *resolver) suits(e int, gender Gender, number Number, person bool) bool {
	f := &r.facts[e]
	if person && f.classes&personClass == 0 && f.votes[votePerson] == 0 {
		return false
	}
	if (number == Plural) != (f.number == Plural) {
		return false
	}
	return f.gender == NoGender || f.gender == Common || gender == NoGender || f.gender == gender
}

// pronoun is the gender and number of an object pronoun.
func (g *Grammar) pronoun(form string) (Gender, Number) {
	p := g.Pronouns[form]
	return p.Gender, p.Number
}
