package parse

// Sharing: the subject or object that a clause takes over from another.

// share finds the clause whose subject a clause without one takes over.
func (s *sentence) share(i int, lang *Language) {
	c := &s.clauses[i]
	if c.Subject >= 0 || c.Verb < 0 {
		return
	}
	if next := i + 1; next < len(s.clauses) && s.clauses[next].From == i && s.clauses[next].Subject >= 0 && s.clauses[next].First <= s.verbs[c.Verb].Last+1 {
		c.Subject = s.clauses[next].Subject // "fu assalita e danneggiata la sinagoga"
		return
	}
	switch {
	case c.Kind == ParticipleClause && c.Antecedent < 0 && s.replaces(c.Parent, lang.Grammar):
	case c.Kind == GerundClause, c.Kind == ParticipleClause && c.Antecedent < 0:
		c.From = c.Parent
	case c.Kind == InfinitiveClause && s.cleft(c, lang.Grammar):
	case c.Kind == InfinitiveClause && s.perceived(c, lang.Grammar):
		c.Subject = s.objectOf(c.Parent) // or nobody: "lo vide cadere", "vide cadere il re"
	case c.Kind == InfinitiveClause && s.inPassing(c, lang.Grammar):
		c.Subject = c.Antecedent
	case c.Kind == InfinitiveClause:
		c.From = c.Parent
		if c.Antecedent >= 0 && c.Parent >= 0 && s.objectOf(c.Parent) == c.Antecedent && s.controls(c, lang) {
			c.Subject = c.Antecedent
		} else if who := s.asked(c, lang.Grammar); who >= 0 {
			c.Subject = who
		} else if who := s.appointed(c, lang.Grammar); who >= 0 {
			c.Subject = who
		} else if s.askedClitic(c, lang.Grammar) {
			c.From = -1 // "gli impedì di attaccare": he, whoever it is
		}
	case c.From >= 0:
	case c.Kind == RelativeClause && lang.Grammar.FreeRelatives.Has(c.Relative):
	case s.sentThere(c, lang.Grammar):
		c.Subject = s.objectOf(c.Parent) // or whom a pronoun means
	case c.Kind == RelativeClause && (c.RelPrep != "" || c.Relative != lang.Grammar.Complementizer || c.Antecedent >= 0):
		if c.From = s.doer(c, lang.Grammar); s.laterDoer(c) || s.bestowed(c, lang) || s.calledThere(c, lang) {
			c.From = -1
		}
	case c.Kind == SubordinateClause:
		c.From = c.Parent
	}
	if v := &s.verbs[c.Verb]; c.From >= 0 && v.Finite() && v.Voice == Reflexive && v.Number == Singular && lang.Grammar.Impersonal.Has(v.Lemma) {
		c.From = -1 // "il convento bruciò, e *si passò* al castello"
	}
	if c.From >= 0 && c.Kind == MainClause && s.betweenDashes(s.subjectOf(c.From), s.verbs[c.Verb].First) {
		c.From = -1 // "di famiglia ricca – il padre era notaio – *studiò* a Pisa"
	}
	if (c.Kind == SubordinateClause || c.Kind == ParticipleClause && c.Antecedent < 0) && s.ofOtherGender(c, lang) {
		c.From = -1 // "quando *fu arrestato*, subentrò la moglie X", "Anna lo nominò ministro, *venuto* a Pola"
	}
	if c.From >= 0 && s.numberedAnew(c) {
		c.From, c.Supposed = -1, true // its subject is not read: nothing is stated
		return
	}
	if c.From >= 0 && s.verbOf(i).Finite() && s.verbOf(i).Number == Plural && c.Kind == RelativeClause && c.RelPrep != "" {
		if p := s.subjectOf(c.From); p >= 0 && s.phrases[p].Number == Singular && s.phrases[p].Next < 0 && s.phrases[p].Classes&groupClass == 0 {
			c.From = -1 // "X, turbato dagli scontri in cui *erano morti* …"
		}
	}
	if c.From >= 0 && s.verbOf(i).Finite() && s.verbOf(c.From) != nil && s.verbOf(c.From).Finite() && s.verbOf(c.From).Number != s.verbOf(i).Number {
		c.From = -1
	}
}

// betweenDashes reports whether phrase p stands in an aside between dashes that ends before token
// end.
func (s *sentence) betweenDashes(p, end int) bool {
	if p < 0 {
		return false
	}
	before, behind := false, false
	for i := range s.Tokens[:end] {
		if text := s.Tokens[i].Text; text != "–" && text != "—" {
			continue
		}
		if i < s.phrases[p].First {
			before = !before
		} else {
			behind = true
		}
	}
	return before && behind
}

// ofOtherGender reports whether the passive or the participle of a clause cannot be said of the one person whose
// deed the clause above it tells.
func (s *sentence) ofOtherGender(c *Clause, lang *Language) bool {
	v := &s.verbs[c.Verb]
	if c.From < 0 || v.Finite() && v.Voice != Passive || v.Number != Singular || v.Gender != Masculine && v.Gender != Feminine {
		return false
	}
	p := s.subjectOf(c.From)
	if p < 0 || s.phrases[p].Next >= 0 || s.phrases[p].Number == Plural {
		return false
	}
	who := &s.phrases[p]
	own := who.Gender
	if who.Kind == Name {
		own = NoGender
		if name := s.Tokens[who.NameFirst].Norm; lang.Words.Of(name)&lang.forename != 0 {
			own = lang.Grammar.ForenameGender(name)
		}
	} else if who.Kind != Nominal || who.Classes&lang.kin == 0 && !lang.Words.IsIn(s.Tokens[who.Head].Lemma, "noble") {
		return false
	}
	return own == Masculine && v.Gender == Feminine || own == Feminine && v.Gender == Masculine
}

// sentThere reports whether a relative clause of place tells what became of whom somebody sent
// there: "il re mandò X a Lodi, *dove morì*".
func (s *sentence) sentThere(c *Clause, g *Grammar) bool {
	if c.Kind != RelativeClause || !g.PlaceRelatives.Has(c.Relative) || c.RelPrep != "" || c.Parent < 0 || c.Antecedent < 0 {
		return false
	}
	v := s.verbOf(c.Parent)
	if v == nil || v.Voice != Active || !g.Sends.Has(v.Lemma) || !s.clauses[c.Parent].holds(c.Antecedent) {
		return false
	}
	if p := s.objectOf(c.Parent); p >= 0 {
		return s.phrases[p].Next < 0 && s.phrases[p].Number != Plural && s.verbs[c.Verb].Number != Plural
	}
	return v.Object != ""
}

// inPassing reports whether an infinitive says what a bare thing between commas does,
// which has no part in the clause: "secondo Polieno, *unica fonte a darne* un racconto, X …".
func (s *sentence) inPassing(c *Clause, g *Grammar) bool {
	if c.Antecedent < 0 || c.Parent < 0 || c.Marker != g.Dative {
		return false
	}
	p := &s.phrases[c.Antecedent]
	if p.Kind != Nominal || p.Def != Bare || p.Named() || p.Prep != "" || p.Classes&personClass != 0 || p.PrepFirst == 0 || s.Tokens[p.PrepFirst-1].Text != "," {
		return false
	}
	for _, a := range s.clauses[c.Parent].Args {
		if a.Phrase == c.Antecedent {
			return a.Role == Unset && !a.After
		}
	}
	return false
}

// laterDoer reports whether the subject that a relative clause without one would take over
// comes only behind it, and does something to somebody spoken of before: "a Torino, *dove
// giunse* in aprile, il ministro gli offrì …".
func (s *sentence) laterDoer(c *Clause) bool {
	if c.From < 0 || c.Verb < 0 || s.clauses[c.From].Verb < 0 {
		return false
	}
	v, sub := &s.verbs[s.clauses[c.From].Verb], s.subjectOf(c.From)
	return (v.Dative != "" || v.Object != "") && sub >= 0 && s.phrases[sub].First > s.verbs[c.Verb].First && v.First > s.verbs[c.Verb].First
}

// bestowed reports whether a relative clause tells what became of an office that the clause above
// gives to somebody whom a pronoun means: "X *lo* volle con *il portafoglio del Lavoro*, che
// conservò …".
func (s *sentence) bestowed(c *Clause, lang *Language) bool {
	if c.Kind != RelativeClause || c.Antecedent < 0 || c.Parent < 0 || c.RelPrep != "" {
		return false
	}
	above, ante := s.verbOf(c.Parent), &s.phrases[c.Antecedent]
	head := s.Tokens[ante.Head].Lemma
	return above != nil && above.Object != "" && ante.Classes&groupClass == 0 && (lang.Grammar.Duties.Has(head) || lang.Words.IsIn(head, "tenure"))
}

// calledThere reports whether a relative clause tells what became of the body to which the clause above
// calls somebody whom a pronoun means, or of the office that it gives him: "X *lo* chiamò *nella
// Consulta*, dalla quale si dimise".
func (s *sentence) calledThere(c *Clause, lang *Language) bool {
	if c.Kind != RelativeClause || c.Antecedent < 0 || c.Parent < 0 || c.RelPrep == "" || s.clauseVerb(c).Object != "" || s.clauseVerb(c).Dative != "" {
		return false
	}
	above, ante := s.verbOf(c.Parent), &s.phrases[c.Antecedent]
	called := above != nil && above.Object != "" && (lang.Grammar.Appoints.Has(above.Lemma) || lang.Grammar.Hands.Has(above.Lemma))
	head := s.Tokens[ante.Head].Lemma
	return called && (ante.Classes&groupClass != 0 && ante.Prep != "" || lang.Grammar.Duties.Has(head) || lang.Words.IsIn(head, "tenure"))
}

// ownDeed reports whether a participle with an object of its own says what the
// subject of the clause above had done before: "*assunta la presidenza*, X tornò".
func (s *sentence) ownDeed(i int, g *Grammar) bool {
	c, v := &s.clauses[i], s.verbOf(i)
	for _, a := range c.Args {
		if p := &s.phrases[a.Phrase]; g.Agentive.Has(p.Prep) && !s.title(p) {
			return false
		}
	}
	return c.Kind == ParticipleClause && c.Antecedent < 0 && c.Subject >= 0 && c.Parent >= 0 && v.Voice == Passive && g.OwnDeeds.Has(v.Lemma) && !s.replaces(c.Parent, g)
}

// absolute is the entity of the subject of its own that a participle before the
// verb of clause i has, or -1: "morto *X*, gli subentrò Y".
func (s *sentence) absolute(i int) int {
	for j := i + 1; j < len(s.clauses); j++ {
		c := &s.clauses[j]
		if c.Kind == ParticipleClause && c.Parent == i && c.Antecedent < 0 && c.Subject >= 0 && c.Verb >= 0 && c.Verb < s.clauses[i].Verb {
			return s.phrases[c.Subject].Entity
		}
	}
	return -1
}

// numberedAnew reports whether what looks like a day before a verb is another
// number of the noun before: "l'articolo 4 abolisce il dazio, *il 10* istituisce …".
func (s *sentence) numberedAnew(c *Clause) bool {
	p := s.subjectOf(c.From)
	if p < 0 || len(c.Times) == 0 {
		return false
	}
	if last := s.phrases[p].Last; s.Tokens[last-1].Tag != NUM && (last >= len(s.Tokens) || s.Tokens[last].Tag != NUM) {
		return false
	}
	t := &s.times[c.Times[0]]
	return t.Last == s.verbs[c.Verb].First && t.Last == t.First+2 && s.Tokens[t.First].Tag == DET
}

// doer is the clause whose subject a relative clause without one takes over, or
// -1: not the very thing that it describes, nor a mere thing.
func (s *sentence) doer(c *Clause, g *Grammar) int {
	if c.Antecedent < 0 || c.Parent < 0 {
		return c.Parent
	}
	p, plain := s.subjectOf(c.Parent), c.RelPrep == "" && c.Relative == g.Complementizer
	if p == c.Antecedent && (!plain || g.NeedsObject.Has(s.clauseVerb(c).Lemma)) {
		return -1
	}
	if plain && p >= 0 && p != c.Antecedent && s.phrases[p].Kind == Nominal && s.phrases[p].Classes&(documentClass|eventClass) != 0 && s.phrases[p].Classes&(personClass|groupClass) == 0 {
		return -1
	}
	return c.Parent
}

// shareTime gives a verb that a conjunction joins to another of the same subject the time
// before both: "*nel 1921* l'ala sinistra uscì dal partito e ne fondò un altro".
func (s *sentence) shareTime(i int, g *Grammar) {
	c := &s.clauses[i]
	if c.Kind != MainClause || c.From < 0 || c.Subject >= 0 || len(c.Times) > 0 || c.Verb < 0 || c.First == 0 || !g.Additive.Has(s.Tokens[c.First-1].Norm) || c.First > 1 && s.Tokens[c.First-2].Text == "," {
		return
	}
	from := &s.clauses[c.From]
	v := s.verbOf(c.From)
	if v == nil || from.Kind != MainClause || len(from.Times) != 1 || v.Tense != s.verbs[c.Verb].Tense || v.Mood != s.verbs[c.Verb].Mood {
		return
	}
	if t := from.Times[0]; s.times[t].Last <= v.First && s.times[t].First <= from.First+1 && s.times[t].Relation == At {
		c.Times = append(c.Times, t)
	}
}

// shareObject gives a verb right before a coordinate one the object of both:
// "sconfisse, catturò ed accecò *Teodoro*".
func (s *sentence) shareObject(i int) {
	c := &s.clauses[i]
	v := s.verbOf(i)
	if v == nil || !v.Finite() || v.Voice != Active || v.Object != "" || c.has(Object) || c.has(Predicate) || i+1 >= len(s.clauses) {
		return
	}
	next := &s.clauses[i+1]
	if next.From != i || next.Verb < 0 || s.verbs[next.Verb].Voice != Active || s.verbs[next.Verb].First-v.Last > 1 {
		return
	}
	s.shareObject(i + 1)
	if o := next.find(Object); o >= 0 {
		c.Args = append(c.Args, Arg{Phrase: o, Role: Object, After: true})
	}
}

// asked is who is asked or allowed, with a dative, to do what an infinitive
// says, or whose turn it is, or -1: "chiese *al papa* di incoronare il figlio",
// "toccò *al papa* incoronare il re", "affidò *a Bardi* l'incarico di formare il governo".
func (s *sentence) asked(c *Clause, g *Grammar) int {
	if c.Parent < 0 || s.leave(c, g) || !(c.Marker == g.Genitive && (g.DativeControl.Has(s.lemma(c.Parent)) || s.isTask(c.Antecedent, g)) || c.Marker == "" && g.Befalls.Has(s.lemma(c.Parent))) {
		return -1
	}
	for _, a := range s.clauses[c.Parent].Args {
		if p := &s.phrases[a.Phrase]; p.Prep == g.Dative && (p.Classes&(personClass|groupClass) != 0 || p.Kind == Name) {
			return a.Phrase
		}
	}
	return -1
}

// appointed is who is called or sent to do what an infinitive says, or -1: "a
// dirigere i lavori l'assemblea chiamò *Neri*", "delegò a rappresentarlo *Neri*".
func (s *sentence) appointed(c *Clause, g *Grammar) int {
	v := s.verbOf(max(0, c.Parent))
	if c.Parent < 0 || c.Marker != g.Dative || v == nil || v.Voice != Active || v.Object != "" || !g.Appoints.Has(v.Lemma) && !g.ObjectControl.Has(v.Lemma) {
		return -1
	}
	who := s.objectOf(c.Parent)
	if last := len(c.Args) - 1; who < 0 && last >= 0 && (s.verbs[c.Verb].Object != "" || s.verbs[c.Verb].Dative != "" && g.Intransitive.Has(s.verbs[c.Verb].Lemma) || c.Args[last].Role != Object) && s.phrases[c.Args[last].Phrase].Prep == "" {
		who = c.Args[last].Phrase
	}
	if who < 0 || s.phrases[who].Kind != Name && s.phrases[who].Classes&(personClass|groupClass) == 0 {
		return -1
	}
	for i := range c.Args {
		if c.Args[i].Phrase == who {
			c.Args[i].Role = Subject
		}
	}
	return who
}

// isTask reports whether a phrase is what somebody is given to do: "l'incarico".
func (s *sentence) isTask(p int, g *Grammar) bool {
	return p >= 0 && s.phrases[p].Kind == Nominal && g.Tasks.Has(s.Tokens[s.phrases[p].Head].Lemma)
}

// perceived reports whether an infinitive tells what somebody else was seen doing:
// "vide il re *cadere*".
func (s *sentence) perceived(c *Clause, g *Grammar) bool {
	if c.Parent < 0 || c.Marker != "" {
		return false
	}
	v := s.verbOf(c.Parent)
	return v != nil && (v.Voice == Active || v.Voice == Reflexive) && g.Perceives.Has(v.Lemma)
}

// leave reports whether an infinitive says what somebody asks leave to do himself: "gli chiese
// *licenza* di partire".
func (s *sentence) leave(c *Clause, g *Grammar) bool {
	return c.Antecedent >= 0 && g.Leaves.Has(s.Tokens[s.phrases[c.Antecedent].Head].Lemma)
}

// askedClitic reports whether a pronoun on the verb above says who does what an
// infinitive says.
func (s *sentence) askedClitic(c *Clause, g *Grammar) bool {
	if c.Parent < 0 || s.leave(c, g) {
		return false
	}
	v := s.verbOf(c.Parent)
	return v != nil && v.Voice == Active && (v.Object != "" && (g.ObjectControl.Has(v.Lemma) || c.Marker == g.Dative && g.Appoints.Has(v.Lemma)) || (v.Dative != "" || v.Object != "") && g.DativeControl.Has(v.Lemma) && c.Marker == g.Genitive)
}

// controls reports whether the object does what the infinitive says: "lo
// invitò a parlare", "elesse un comitato per preparare lo statuto".
func (s *sentence) controls(c *Clause, lang *Language) bool {
	body := s.phrases[c.Antecedent].Classes&(groupClass|personClass) != 0
	return lang.Grammar.ObjectControl.Has(s.lemma(c.Parent)) || body && lang.Grammar.PlannedBefore.Has(c.Marker)
}

// cleft reads "è X ad aprire i lavori", "a prevederlo era la legge": who or what
// the copula names does what the infinitive says.
func (s *sentence) cleft(c *Clause, g *Grammar) bool {
	v := s.verbOf(c.Parent)
	if v == nil || !v.Copula || c.Marker != g.Dative {
		return false
	}
	who := s.clauses[c.Parent].find(Predicate)
	if who < 0 || s.clauses[c.Parent].Subject >= 0 && g.Ordinals[s.Tokens[s.phrases[who].Head].Norm] > 0 { // "*X* fu il primo ad aprire i lavori"
		who = s.clauses[c.Parent].Subject
	}
	if who < 0 || !s.phrases[who].Named() && (s.phrases[who].Def == Bare || s.phrases[who].Classes&(personClass|groupClass|documentClass) == 0 && !(s.phrases[who].Classes&eventClass != 0 && c.First < v.First) && !s.pointed(who, c.Parent)) {
		return false
	}
	c.Subject = who
	return true
}

// pointed reports whether a thing stands with its article behind a copula that has
// no other subject: "a provocare la rivolta fu *il rincaro*".
func (s *sentence) pointed(who, copula int) bool {
	p, c := &s.phrases[who], &s.clauses[copula]
	return c.Subject < 0 && p.Def == Def && p.Kind == Nominal && p.Prep == "" && p.First >= s.verbOf(copula).Last
}

// cleaves reports whether a copula without a subject only points at who does what
// an infinitive says: "*fu* un soldato ad aprire la porta".
func (s *sentence) cleaves(i int, g *Grammar) bool {
	if v := s.verbOf(i); v == nil || !v.Copula {
		return false
	}
	for j := range s.clauses {
		if c := &s.clauses[j]; c.Kind == InfinitiveClause && c.Parent == i && c.Marker == g.Dative {
			p := s.clauses[i].find(Predicate)
			return p >= 0 && c.Subject == p
		}
	}
	return false
}

// numbered reports whether a bare number stands before a clause's verb as its
// subject, which is nobody's name: "*una quarantina* vi andò", "*tre* morirono".
func (s *sentence) numbered(i int) bool {
	for _, a := range s.clauses[i].Args {
		if p := &s.phrases[a.Phrase]; !a.After && a.Role == Unset && p.Kind == Counted && p.Prep == "" {
			return true
		}
	}
	return false
}

// subjectOf follows shared subjects to a phrase, or -1.
func (s *sentence) subjectOf(i int) int {
	for n := 0; i >= 0 && n < 8; n++ {
		if s.clauses[i].Subject >= 0 {
			return s.clauses[i].Subject
		}
		i = s.clauses[i].From
	}
	return -1
}
