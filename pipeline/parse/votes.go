package parse

import "strings"

// voteNames lets the form of a sentence's names speak for their classes.
func (r *resolver) voteNames() {
	for p := range r.s.phrases {
		ph := &r.s.phrases[p]
		if ph.Entity < 0 || ph.Kind != Name && !ph.Named() {
			continue
		}
		r.votePhrase(ph)
	}
	for p := range r.s.phrases {
		r.voteBeside(&r.s.phrases[p])
		r.voteAmongPlaces(p)
	}
}

// voteBeside lets a name in a list behind somebody be a person's where nothing
// else tells what it is: "Ugo Neri e *Corso Donati*".
func (r *resolver) voteBeside(ph *Phrase) {
	if ph.Relation == SameHost && r.unheard(ph) {
		if host := &r.s.phrases[ph.Host]; host.Kind == Nominal && !host.Named() && host.Number == Plural && host.Classes&personClass != 0 && host.Classes&groupClass == 0 {
			r.facts[ph.Entity].votes[votePerson] += 3 // "tre figli: *Menotti*, Rosita e Ricciotti"
		}
	}
	if ph.Next < 0 || ph.Entity < 0 || r.facts[ph.Entity].votes[votePerson] < 3 || ph.Number == Plural {
		return
	}
	for q := ph.Next; q >= 0; q = r.s.phrases[q].Next {
		if next := &r.s.phrases[q]; r.unheard(next) && (next.Prep == "" || next.Prep == ph.Prep) {
			r.facts[next.Entity].votes[votePerson]++
		}
	}
}

// voteAmongPlaces makes places of the bare names in a list of which nothing tells what they
// are, where more of it are known places: "Metz, *Toul* e Verdun".
func (r *resolver) voteAmongPlaces(p int) {
	if ph := &r.s.phrases[p]; ph.Next < 0 || ph.Kind != Name || ph.Relation == SameHost {
		return
	}
	known, unheard := 0, 0
	for q := p; q >= 0; q = r.s.phrases[q].Next {
		switch ph := &r.s.phrases[q]; {
		case ph.Entity < 0 || ph.Kind != Name || ph.Def != Bare:
			return
		case r.unheard(ph):
			unheard++
		case r.facts[ph.Entity].votes[votePlace] >= 3 && r.facts[ph.Entity].votes[votePerson] == 0:
			known++
		}
	}
	for q := p; q >= 0 && unheard > 0 && known > unheard; q = r.s.phrases[q].Next {
		if ph := &r.s.phrases[q]; r.unheard(ph) {
			r.facts[ph.Entity].votes[votePlace] += 3
		}
	}
}

// unheard reports whether a phrase is a bare name of which nothing tells yet what it is.
func (r *resolver) unheard(ph *Phrase) bool {
	return ph.Entity >= 0 && ph.Kind == Name && ph.Def == Bare && r.facts[ph.Entity].votes == [voteKinds]int32{}
}

// vote lets what its clauses say of names speak for their classes.
func (r *resolver) vote() {
	for i := range r.s.clauses {
		r.voteClause(&r.s.clauses[i])
	}
}

func (r *resolver) votePhrase(ph *Phrase) {
	v := &r.facts[ph.Entity].votes
	name := r.s.folded(ph.NameFirst, ph.NameLast)
	first, _, many := strings.Cut(name, " ")
	w := r.lang.Words.Of(first)
	switch {
	case many && w&r.lang.placenoun != 0:
		v[votePlace] += 3 // "Villa Glori"
	case r.lang.Words.Of(name)&r.lang.toponym != 0:
		if ph.Kind == Name || ph.Classes&lexical == 0 || ph.Classes&placeClass != 0 { // but "il motore Genova"
			v[votePlace] += 3
		}
	case !many && w&r.lang.partyName != 0 && isAcronym(r.s.Tokens[ph.NameFirst].Text):
		v[voteBody] += 3
		r.facts[ph.Entity].classes |= groupClass | r.lang.party
	case many && w&groupClass != 0 && w&r.lang.forename == 0:
		v[voteBody] += 3 // "Unione Rurale"
	case many && w&r.lang.forename != 0:
		v[votePerson] += 3
	case w&r.lang.forename != 0:
		v[votePerson]++
	case many && v[votePerson] == 0 && r.formed(ph):
		v[votePerson]++
	}
	if ph.Kind == Nominal && ph.Classes&personClass != 0 || ph.Kind == Name && ph.First < ph.NameFirst && r.lang.Grammar.Titles.Has(r.s.Tokens[ph.NameFirst-1].Norm) {
		v[votePerson] += 3
	}
	if ph.Kind == Name && ph.Def == Bare && r.lang.Grammar.Whither.Has(ph.Prep) && !many {
		v[votePlace]++
	}
	if many && ph.Kind == Name && ph.Def == Bare && r.lang.Grammar.Whither.Has(ph.Prep) && r.lang.Grammar.Saints.Has(first) {
		v[votePlace]++ // "a San Vito"
	}
	if !many && r.seats(ph) && w&r.lang.forename == 0 {
		v[votePlace] += 3
	}
	switch {
	case ph.Kind == Name && ph.Def == Def && r.dignified(ph):
		v[votePerson]++
	case ph.Kind == Name && (ph.Def == Def && ph.Prep == "" && !ph.Same || r.impersonal(ph)):
		v[voteBody]++
	}
}

// seats reports whether a bare name says where a meeting, a battle or a treaty
// was: "il congresso *di Aquisgrana*".
func (r *resolver) seats(ph *Phrase) bool {
	if ph.Kind != Name || ph.Def != Bare || ph.Prep != r.lang.Grammar.Genitive || ph.Relation != OfHost {
		return false
	}
	host, w := &r.s.phrases[ph.Host], r.lang.Words
	head := r.s.Tokens[host.Head].Lemma
	return host.Kind == Nominal && !host.Named() && (w.IsIn(head, "treaty") || (w.IsIn(head, "meeting") || w.IsIn(head, "battle")) && host.Classes&r.lang.office == 0)
}

// formed reports whether a name has the form of a person's: two words or more
// without article, none of them a word of the language or a place, in no
// complement that may tell where: "Zorl Neri", "fondata *da Zorl Neri*".
func (r *resolver) formed(ph *Phrase) bool {
	g := r.lang.Grammar
	agent := g.Agentive.Has(ph.Prep) && ph.PrepFirst > 0 && r.s.Tokens[ph.PrepFirst-1].Morph.Mood == Participle
	if ph.Kind != Name || ph.Def != Bare || ph.NameLast-ph.NameFirst < 2 || !agent && (g.Locative.Has(ph.Prep) || g.Whither.Has(ph.Prep)) {
		return false
	}
	for i := ph.NameFirst; i < ph.NameLast; i++ {
		t := &r.s.Tokens[i]
		if t.Tag != PROPN || !capitalised(t.Text) || len(t.Text) > 2 && strings.ToUpper(t.Text) == t.Text || r.lang.Words.Of(t.Norm)&(r.lang.toponym|r.lang.position|r.lang.office|groupClass) != 0 || r.lang.Lexicon.Classes(t.Norm) != 0 {
			return false
		}
	}
	return true
}

// dignified reports whether a name holds an office: "il Gran Capitano".
func (r *resolver) dignified(ph *Phrase) bool {
	for i := ph.NameFirst; i < ph.NameLast; i++ {
		if r.lang.Words.Of(r.s.Tokens[i].Norm)&r.lang.position != 0 {
			return ph.Number != Plural && ph.Gender != Feminine
		}
	}
	return false
}

// impersonal reports whether a name is hardly a person's: it ends with a
// number ("Apollo 11"), or has a feminine article or several words behind one,
// and no first name ("la Grande Alleanza").
func (r *resolver) impersonal(ph *Phrase) bool {
	if startsDigit(r.s.Tokens[ph.NameLast-1].Text) {
		return true
	}
	return ph.Def == Def && (ph.Gender == Feminine || ph.NameLast-ph.NameFirst > 1) && r.lang.Words.Of(r.s.Tokens[ph.NameFirst].Norm)&r.lang.forename == 0
}

// voteClause: who does what only persons do is a person, and what somebody founds a
// body.
func (r *resolver) voteClause(c *Clause) {
	if c.Verb < 0 || c.Subject < 0 {
		return
	}
	v := &r.s.verbs[c.Verb]
	r.voteFounded(c, v)
	r.voteElected(c)
	r.voteNear(c)
	if r.lang.Words.IsIn(v.Lemma, "human-verb") && v.Voice != Passive {
		for p := c.Subject; p >= 0; p = r.s.phrases[p].Next {
			if e := r.s.phrases[p].Entity; e >= 0 && r.s.phrases[p].Kind == Name && !r.impersonal(&r.s.phrases[p]) {
				r.facts[e].votes[votePerson]++
			}
		}
	}
}

// voteNear makes a place of a name of which nothing tells what it is and near which an event
// took place: "la battaglia fu combattuta *presso Erli*".
func (r *resolver) voteNear(c *Clause) {
	if classes := r.s.phrases[c.Subject].Classes; classes&(eventClass|documentClass) == 0 || classes&(personClass|groupClass) != 0 {
		return
	}
	for _, a := range c.Args {
		ph := &r.s.phrases[a.Phrase]
		if ph.Kind != Name || ph.Entity < 0 || !a.After || !r.lang.Grammar.Near.Has(ph.Prep) {
			continue
		}
		if v := &r.facts[ph.Entity].votes; v[votePerson]+v[votePlace] == 0 {
			v[votePlace] += 3
		}
	}
}

// voteFounded makes a body of a name of several words that is said to be founded:
// "*Amnesty International* fu fondata a Londra".
func (r *resolver) voteFounded(c *Clause, v *Verb) {
	ph := &r.s.phrases[c.Subject]
	if v.Voice != Passive || !r.lang.Grammar.Founds.Has(v.Lemma) || ph.Entity < 0 || ph.Kind != Name || ph.NameLast-ph.NameFirst < 2 {
		return
	}
	f := &r.facts[ph.Entity]
	if f.head != "" && f.classes&(personClass|groupClass|placeClass|eventClass|documentClass) != 0 || f.votes[votePerson] >= 3 || f.votes[votePlace]+f.votes[voteEvent]+f.votes[voteWork] > 0 {
		return
	}
	f.votes[voteBody] += 3
	f.classes = f.classes&^lexical | groupClass // "la Croce Rossa" is no cross
}

// voteElected makes somebody of a bare name that gets votes, and a body of one that begins
// with the word of a body: "*Manfredi* ebbe 17 voti", "il *Fronte Operaio* ne ottenne 300".
func (r *resolver) voteElected(c *Clause) {
	if !r.countsVotes(c) {
		return
	}
	for p := c.Subject; p >= 0; p = r.s.phrases[p].Next {
		ph := &r.s.phrases[p]
		if ph.Entity < 0 || ph.Kind != Name || r.impersonal(ph) && ph.NameLast-ph.NameFirst == 1 {
			continue
		}
		v := &r.facts[ph.Entity].votes
		switch many := ph.NameLast-ph.NameFirst > 1; {
		case many && r.lang.Words.Of(r.s.Tokens[ph.NameFirst].Norm)&groupClass != 0:
			v[voteBody] += v[votePlace] + 3
		case !many && ph.Def == Bare && *v == [voteKinds]int32{}:
			v[votePerson] += 3
		}
	}
}

// countsVotes reports whether the object of a clause is a number of votes.
func (r *resolver) countsVotes(c *Clause) bool {
	for _, a := range c.Args {
		ph := &r.s.phrases[a.Phrase]
		if _, ok := r.s.quantity(ph); ok && a.Role == Object && r.lang.Grammar.Ballots.Has(r.s.Tokens[ph.Head].Lemma) {
			return true
		}
	}
	return false
}
