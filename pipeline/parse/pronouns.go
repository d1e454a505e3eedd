package parse

// pronoun finds what a pronoun stands for: the latest agreeing subject, or the
// last thing mentioned.
func (r *resolver) pronoun(p int) int {
	ph := &r.s.phrases[p]
	t := &r.s.Tokens[ph.Head]
	g := r.lang.Grammar
	if g.LastMentioned.Has(t.Norm) && ph.Number == Plural {
		return r.these(ph)
	}
	if g.LastMentioned.Has(t.Norm) && g.Among.Has(ph.Prep) {
		return -1 // "tra questi"
	}
	if g.Ours.Has(t.Norm) && capitalised(t.Text) && ph.Def == Def && r.topic >= 0 && r.biography() {
		return r.topic
	}
	if size := g.Together[t.Norm]; size > 0 {
		r.gather(p, size, "")
		return -1
	}
	if g.LastMentioned.Has(t.Norm) || g.LastMentioned.Has(t.Lemma) || r.ofDeath(ph) {
		return r.lastNamed(ph)
	}
	if gender, ok := g.PersonalPronouns[t.Norm]; ok && r.deathOfOther(ph, gender) {
		for q := p - 1; q >= 0; q-- {
			if e := r.s.phrases[q].Entity; e >= 0 && e != r.topic && r.s.phrases[q].Named() && r.isPerson(e, gender) {
				return e
			}
		}
		return r.lastNamed(ph)
	}
	if g.Ordinals[t.Norm] > 0 || g.Either[t.Norm] > 0 {
		return r.inOrder(p)
	}
	if !g.SubjectPronouns.Has(t.Norm) {
		return -1
	}
	if gender, ok := g.PersonalPronouns[t.Norm]; ok {
		return r.personal(ph, gender)
	}
	for i := len(r.subject) - 1; i >= 0 && i >= len(r.subject)-4; i-- {
		f := &r.facts[r.subject[i]]
		if (ph.Number == Plural) == (f.number == Plural) {
			return r.subject[i]
		}
	}
	return -1
}

// ofDeath reports whether a demonstrative says whose death is spoken of: "alla morte *di questo*".
func (r *resolver) ofDeath(ph *Phrase) bool {
	g := r.lang.Grammar
	return ph.Number == Singular && ph.Prep == g.Genitive && ph.Host >= 0 && g.Demonstratives.Has(r.s.Tokens[ph.Head].Lemma) && g.Deaths.Has(r.s.Tokens[r.s.phrases[ph.Host].Head].Lemma)
}

// deathOfOther reports whether a pronoun says whose death is spoken of, and not that of the hero, who
// is of the other gender: "alla morte *di lui*, la regina …".
func (r *resolver) deathOfOther(ph *Phrase, gender Gender) bool {
	g := r.lang.Grammar
	if ph.Prep != g.Genitive || ph.Host < 0 || ph.Number == Plural || !g.Deaths.Has(r.s.Tokens[r.s.phrases[ph.Host].Head].Lemma) {
		return false
	}
	return r.topic >= 0 && r.biography() && r.otherGender(r.topic, gender)
}

// these finds the one thing in the plural of the sentence before, or of this one
// before the phrase, that "questi" means, if it is a group of persons.
func (r *resolver) these(ph *Phrase) int {
	found, one := -1, true
	note := func(e int) {
		if e >= 0 && e != found && r.facts[e].number == Plural {
			one, found = one && found < 0, e
		}
	}
	for q := range r.s.phrases {
		if p := &r.s.phrases[q]; p.First < ph.First {
			note(p.Entity)
		}
	}
	if !r.fresh {
		for _, e := range r.before {
			note(e)
		}
	}
	if !one || found < 0 || r.facts[found].classes&personClass == 0 {
		return -1
	}
	return found
}

// personal finds the one person that "egli" or "lui" means: in a biography its
// hero, else of the last sentence and of this one the latest subject ("egli"),
// or whoever alone is named in them ("lui"). Who could be two is nobody.
func (r *resolver) personal(ph *Phrase, gender Gender) int {
	if e := r.likeNeighbour(ph, gender); e >= 0 {
		return e
	}
	if ph.Prep == "" && r.likewise(ph) {
		return -1
	}
	if e := r.himself(ph, gender); e >= 0 {
		return e
	}
	hero := r.topic >= 0 && r.biography() && r.isPerson(r.topic, gender)
	if hero && !(ph.Prep != "" && r.acts(ph, r.topic)) {
		return r.topic
	}
	if ph.Prep == "" {
		for i := len(r.subject) - 1; i >= 0 && i >= len(r.subject)-2; i-- {
			f := &r.facts[r.subject[i]]
			if r.n-int(f.last) <= 1 && (r.isPerson(r.subject[i], gender) || !f.named && f.classes&personClass != 0 && r.suits(r.subject[i], gender, Singular, true)) {
				return r.subject[i]
			}
		}
	}
	found, own := -1, -1
	for i := range r.s.clauses {
		if c := &r.s.clauses[i]; c.First <= ph.First && ph.First < c.Last {
			own = r.s.subjectOf(i) // "Bardi partì con lui": not with himself
		}
	}
	for q := range r.s.phrases {
		p := &r.s.phrases[q]
		if p.Kind == Nominal && !p.Named() && p.Host < 0 && p.Def == Bare {
			continue // "amico di X, collaborò con lui"
		}
		if q != own && p.First < ph.First && p.Entity >= 0 && !(hero && p.Entity == r.topic) && !r.among(&found, p.Entity, gender) {
			return -1
		}
	}
	for _, e := range r.before {
		if hero && e == r.topic {
			continue
		}
		if !r.among(&found, e, gender) {
			return -1
		}
	}
	return found
}

// himself is who does what the clause above tells, if a pronoun as the subject of a subordinate one
// says that it is the same: "il sultano affidò l'assedio a X, mentre *egli stesso* marciava"; or -1.
func (r *resolver) himself(ph *Phrase, gender Gender) int {
	if ph.Prep != "" || ph.First+1 >= len(r.s.Tokens) || !r.lang.Grammar.SamePerson.Has(r.s.Tokens[ph.First+1].Lemma) {
		return -1
	}
	for i := range r.s.clauses {
		c := &r.s.clauses[i]
		if c.Kind != SubordinateClause || c.Parent < 0 || c.Subject < 0 || &r.s.phrases[c.Subject] != ph {
			continue
		}
		if p := r.s.subjectOf(c.Parent); p >= 0 && r.s.phrases[p].Entity >= 0 && r.isPerson(r.s.phrases[p].Entity, gender) {
			return r.s.phrases[p].Entity
		}
	}
	return -1
}

// likeNeighbour is the person named right before "anch'egli": "la moglie di *Rossi*,
// anch'egli condannato".
func (r *resolver) likeNeighbour(ph *Phrase, gender Gender) int {
	also := ph.First - 1
	if also < 1 || !r.lang.Grammar.Also.Has(r.s.Tokens[also].Lemma) || r.s.Tokens[also-1].Text != "," {
		return -1
	}
	for i := range r.s.phrases {
		if q := &r.s.phrases[i]; q.Last == also-1 && q.Entity >= 0 && r.isPerson(q.Entity, gender) {
			return q.Entity
		}
	}
	return -1
}

// likewise reports whether "anch'egli" follows a sentence about somebody else than
// the hero: it may then be either.
func (r *resolver) likewise(ph *Phrase) bool {
	if ph.First == 0 || !r.lang.Grammar.Also.Has(r.s.Tokens[ph.First-1].Lemma) || len(r.subject) == 0 || r.topic < 0 || !r.biography() {
		return false
	}
	e := r.subject[len(r.subject)-1]
	return e != r.topic && r.isPerson(e, NoGender) && r.n-int(r.facts[e].last) <= 1
}

// acts reports whether an entity is the subject of the clause of a phrase, or who
// is meant where that has none: "con *lei*" is then somebody else.
func (r *resolver) acts(ph *Phrase, e int) bool {
	for i := range r.s.clauses {
		c := &r.s.clauses[i]
		if c.First > ph.First || ph.First >= c.Last || c.Kind != MainClause {
			continue
		}
		if p := r.s.subjectOf(i); p >= 0 {
			return r.s.phrases[p].Entity == e
		}
		v := r.s.verbOf(i)
		return v != nil && v.Finite() && v.Person == 3 && v.Number != Plural && v.Voice != Passive
	}
	return false
}

// among makes a person the one found; false if there is another already.
func (r *resolver) among(found *int, e int, gender Gender) bool {
	if !r.isPerson(e, gender) || *found == e {
		return true
	}
	if *found >= 0 {
		return false
	}
	*found = e
	return true
}

// isPerson reports whether an entity is one named person, of a gender as far as
// that is known.
func (r *resolver) isPerson(e int, gender Gender) bool {
	f := &r.facts[e]
	person := f.votes[votePerson] > 0 && f.votes[votePerson] >= f.votes[votePlace] || f.classes&personClass != 0
	return f.named && person && r.suits(e, gender, Singular, true)
}

// mentions reports whether the sentence speaks of persons before a token.
func (r *resolver) mentions(before int) bool {
	for q := range r.s.phrases {
		if p := &r.s.phrases[q]; p.First < before && p.Classes&(personClass|groupClass) != 0 {
			return true
		}
	}
	return false
}

// lastNamed is the entity named last before a phrase in its sentence.
func (r *resolver) lastNamed(ph *Phrase) int {
	best, at := -1, -1
	for q := range r.s.phrases {
		if p := &r.s.phrases[q]; p.First < ph.First && p.First > at && p.Entity >= 0 && p.Named() {
			best, at = p.Entity, p.First
		}
	}
	if best >= 0 || r.fresh || r.mentions(ph.First) {
		return best
	}
	last := r.lastPerson()
	for _, e := range r.prior {
		if f := &r.facts[e]; (last < 0 || e == last || !r.isPerson(e, NoGender)) && r.suits(e, r.s.Tokens[ph.Head].Morph.Gender, Singular, false) && f.named && f.number != Plural && (f.classes&personClass != 0 || f.votes[votePerson] > f.votes[votePlace]) {
			return e
		}
	}
	return -1
}

// lastOne is the person or body of whom a sentence has spoken last before a phrase,
// named or not, if it agrees with it: "fra il papa e il re la città fu per
// *quest'ultimo*"; or -1.
func (r *resolver) lastOne(ph *Phrase) int {
	gender := r.s.Tokens[ph.Head].Morph.Gender
	for q := len(r.s.phrases) - 1; q >= 0; q-- {
		p := &r.s.phrases[q]
		if p.First < ph.First && p.Entity >= 0 && p.Number != Plural && p.Classes&(personClass|groupClass) != 0 && r.suits(p.Entity, gender, ph.Number, false) {
			return p.Entity
		}
	}
	return -1
}

// lastPerson is the person whom the sentence before names last, or -1.
func (r *resolver) lastPerson() int {
	for i := len(r.before) - 1; i >= 0; i-- {
		if r.isPerson(r.before[i], NoGender) {
			return r.before[i]
		}
	}
	return -1
}
