package parse

import (
	"slices"
)

// roles gives each argument of a clause its role.
func (s *sentence) roles(c *Clause, lang *Language) {
	if c.Verb < 0 {
		return
	}
	v := &s.verbs[c.Verb]
	for i := range c.Args {
		if p := &s.phrases[c.Args[i].Phrase]; p.Prep != "" {
			c.Args[i].Role = Complement
		} else if !c.Args[i].After && s.title(p) && !(v.Finite() && v.Number == Singular && p.Number == Plural) && c.Kind != ParticipleClause && (!v.Copula || s.nounAfter(c) || s.amongAfter(c, lang.Grammar)) {
			c.Args[i].Role = Predicate // "Questore in Sardegna, tornò a Roma"
		}
	}
	s.butAlso(c, v, lang.Grammar)
	s.contrast(c, v, lang.Grammar)
	if c.Kind == RelativeClause {
		s.relativeRole(c, v, lang.Grammar)
		s.later(c, v, lang.Grammar)
	}
	s.partTitle(c, v, lang)
	s.partSetPhrase(c, v, lang.Grammar)
	s.charge(c, v, lang.Grammar)
	s.rejoin(c, v, lang.Grammar)
	switch {
	case c.Kind == ParticipleClause && c.Antecedent >= 0:
		c.Subject = c.Antecedent
		s.postverbal(c, v, lang)
	case v.Finite():
		s.dislocated(c, v, lang.Grammar)
		s.afterwards(c, v, lang.Grammar)
		s.partitive(c, v, lang.Grammar)
		s.subjectBefore(c, v, lang)
		s.figures(c, v, lang.Grammar)
		s.unsayable(c, v, lang.Grammar)
		s.postverbal(c, v, lang)
		s.turn(c, v, lang)
		s.letDo(c, v, lang.Grammar)
		s.turnOffice(c, v, lang.Grammar)
		s.asFor(c, v, lang.Grammar)
	default:
		s.predicative(c, v, lang.Grammar)
		s.postverbal(c, v, lang)
	}
}

// amongAfter reports whether a verb says among whom its subject is: "*operaio*, fu
// *tra i fondatori*".
func (s *sentence) amongAfter(c *Clause, g *Grammar) bool {
	for _, a := range c.Args {
		if a.After && g.Among.Has(s.phrases[a.Phrase].Prep) {
			return true
		}
	}
	return false
}

// rejoin lists two singulars that an adverb keeps apart where the verb is
// plural: "*la destra* al completo *e il re* si opposero", or two numbers of men that a
// commander keeps apart.
func (s *sentence) rejoin(c *Clause, v *Verb, g *Grammar) {
	if !v.Finite() || v.Number != Plural || v.Copula && v.Place == "" {
		return
	}
	for i := 0; i+1 < len(c.Args); i++ {
		p, q := &s.phrases[c.Args[i].Phrase], &s.phrases[c.Args[i+1].Phrase]
		if i+2 < len(c.Args) && q.Prep != "" && s.actTogether(c, i, g) {
			p.Next, s.phrases[c.Args[i+2].Phrase].Host, s.phrases[c.Args[i+2].Phrase].Relation = c.Args[i+2].Phrase, c.Args[i].Phrase, WithHost
			c.Args = slices.Delete(c.Args, i+2, i+3)
			return
		}
		if i+2 < len(c.Args) && q.Prep != "" && s.countedBoth(c.Args[i].Phrase, c.Args[i+2].Phrase, g) {
			p.Next, s.phrases[c.Args[i+2].Phrase].Host, s.phrases[c.Args[i+2].Phrase].Relation = c.Args[i+2].Phrase, c.Args[i].Phrase, WithHost
			c.Args = slices.Delete(c.Args, i+2, i+3)
			return
		}
		if c.Args[i].After != c.Args[i+1].After || p.Prep != "" || q.Prep != "" || p.Next >= 0 || p.Number == Plural || p.Kind == Quoted || q.Kind == Quoted || q.First == 0 || s.Tokens[q.First-1].Tag != CCONJ || !g.Additive.Has(s.Tokens[q.First-1].Norm) {
			continue
		}
		p.Next, q.Host, q.Relation = c.Args[i+1].Phrase, c.Args[i].Phrase, WithHost
		c.Args = slices.Delete(c.Args, i+1, i+2)
		return
	}
}

// actTogether reports whether a comma and a conjunction join the third of three arguments
// from i, a person, to the first, of whom the one between only says more: "vi erano *X*, a
// Nola, *e il ministro Y*".
func (s *sentence) actTogether(c *Clause, i int, g *Grammar) bool {
	p, between, q := &s.phrases[c.Args[i].Phrase], &s.phrases[c.Args[i+1].Phrase], &s.phrases[c.Args[i+2].Phrase]
	if !c.Args[i].After || between.Count >= 0 || p.Prep != "" || q.Prep != "" || p.Next >= 0 || p.Kind != Name || !q.Named() && q.Def != Def || p.Number == Plural || q.PrepFirst < 2 || q.Kind != Name && q.Classes&personClass == 0 {
		return false
	}
	return s.Tokens[p.Last].Text == "," && s.Tokens[q.PrepFirst-1].Tag == CCONJ && g.Additive.Has(s.Tokens[q.PrepFirst-1].Norm) && s.Tokens[q.PrepFirst-2].Text == "," && between.PrepFirst == p.Last+1
}

// countedBoth reports whether a conjunction joins phrase q to p, both numbers of people.
func (s *sentence) countedBoth(p, q int, g *Grammar) bool {
	a, b := &s.phrases[p], &s.phrases[q]
	if a.Prep != "" || b.Prep != "" || a.Count < 0 || b.Count < 0 || a.Next >= 0 || a.Kind == Counted || b.Kind == Counted || b.First == 0 {
		return false
	}
	return s.Tokens[b.First-1].Tag == CCONJ && g.Additive.Has(s.Tokens[b.First-1].Norm)
}

// before is the argument before the verb that can be its subject, or -1: the
// nearest, but a bare noun ("le truppe, *forti* di mille uomini, vinsero") or
// words in quotation marks only where nothing else can.
func (s *sentence) before(c *Clause, v *Verb) int {
	poor := -1
	for i := len(c.Args) - 1; i >= 0; i-- {
		a := &c.Args[i]
		p := &s.phrases[a.Phrase]
		if a.After || a.Role == Object || v.Finite() && (s.cutOff(c, v, i) || s.reigning(v, p)) || p.Prep != "" || p.Kind == Counted && !s.explained(a.Phrase) || s.speech(p) || s.title(p) && p.Number != Plural || !s.agrees(p, v) || s.adverbial(p) && s.nounAfter(c) {
			continue
		}
		if p.Kind != Quoted && !(p.Kind == Nominal && p.Def == Bare && !p.Named() && p.Count < 0 && p.Next < 0) {
			return i
		}
		if poor < 0 || s.phrases[c.Args[poor].Phrase].Kind == Quoted {
			poor = i
		}
	}
	return poor
}

// explained reports whether names say who a number stands for.
func (s *sentence) explained(p int) bool {
	for q := range s.phrases {
		if s.phrases[q].Host == p && s.phrases[q].Relation == SameHost {
			return true
		}
	}
	return false
}

// reigning reports whether an office without an article and its holder, with which a
// sentence begins, are parted from the verb by a comma: "*dittatore Bardi*, fu prefetto di
// Nola".
func (s *sentence) reigning(v *Verb, p *Phrase) bool {
	return p.First == 0 && p.Kind == Nominal && p.Named() && p.Def == Bare && p.Next < 0 && p.Classes&personClass != 0 && p.Last+1 == v.First && s.Tokens[p.Last].Text == ","
}

// cutOff: a definite noun between two commas right before the verb and right
// behind another says what that one is: "chiamato alla guida della Lega, *il
// partito del re*, la resse per anni".
func (s *sentence) cutOff(c *Clause, v *Verb, i int) bool {
	p := &s.phrases[c.Args[i].Phrase]
	if s.Tokens[p.Head].stands > 0 && p.Next < 0 && p.PrepFirst > 1 && s.Tokens[p.PrepFirst-1].Text == "," && s.Tokens[p.PrepFirst-2].Tag == ADJ && s.end(c.Args[i].Phrase)+1 == v.First && s.Tokens[v.First-1].Text == "," {
		return true // "al successivo, *quello di Bologna*, votò …"
	}
	if p.Kind != Nominal || p.Def != Def || p.Next >= 0 || p.PrepFirst < 2 || s.end(c.Args[i].Phrase)+1 != v.First {
		return false
	}
	if s.Tokens[p.PrepFirst-1].Text != "," || s.Tokens[v.First-1].Text != "," {
		return false
	}
	for q := range s.phrases {
		if s.phrases[q].Last == p.PrepFirst-1 {
			return true
		}
	}
	return false
}

// adverbial: a phrase of time without a preposition ("il secondo giorno")
// says when, where something else can be the subject.
func (s *sentence) adverbial(p *Phrase) bool {
	return p.Kind == Nominal && p.Classes&timeClass != 0 && p.Classes&(personClass|groupClass|eventClass|documentClass) == 0
}

func (s *sentence) subjectBefore(c *Clause, v *Verb, lang *Language) {
	if c.Subject >= 0 {
		return
	}
	i := s.before(c, v)
	switch {
	case i < 0:
	case s.stirred(c, v, i, lang):
		c.Args[i].Role = Object
	default:
		c.Args[i].Role, c.Subject = Subject, c.Args[i].Phrase
	}
}

// stirred reports whether argument i, a bare noun with which the sentence begins, is what
// the person behind the verb causes or does: "*scandalo* suscitò il professor X".
func (s *sentence) stirred(c *Clause, v *Verb, i int, lang *Language) bool {
	p := &s.phrases[c.Args[i].Phrase]
	if i > 0 || p.First > 0 || p.Kind != Nominal || p.Def != Bare || p.Named() || p.Next >= 0 || p.Count >= 0 || p.Classes&(personClass|groupClass|placeClass) != 0 {
		return false
	}
	return v.Voice == Active && v.Tense == PastHistoric && !v.Copula && v.Object == "" && s.transitive(v, lang.Grammar) && s.personAfter(c, &c.Args[i], v, lang)
}

// unsayable takes back a quotation made the subject of a verb of saying, which it
// is the object of: "*«Viva il re»*, avrebbe gridato".
func (s *sentence) unsayable(c *Clause, v *Verb, g *Grammar) {
	if c.Subject < 0 || s.phrases[c.Subject].Kind != Quoted || s.Tokens[s.phrases[c.Subject].First].Title != NoTitle || !g.Says.Has(v.Lemma) || v.Voice != Active {
		return
	}
	for i := range c.Args {
		if c.Args[i].Phrase == c.Subject {
			c.Args[i].Role = Unset
		}
	}
	c.Subject = -1
}

// asFor makes what a sentence says it is about the subject that it lacks: "*quanto
// ai fratelli*, non tardarono a fuggire".
func (s *sentence) asFor(c *Clause, v *Verb, g *Grammar) {
	if c.Subject >= 0 || c.Kind != MainClause || v.Object != "" {
		return
	}
	for i := range c.Args {
		if p := &s.phrases[c.Args[i].Phrase]; !c.Args[i].After && g.AsFor.Has(p.Prep) && s.agrees(p, v) {
			c.Args[i].Role, c.Subject = Subject, c.Args[i].Phrase
			return
		}
	}
}

// agrees reports whether a phrase can be the subject of a verb.
func (s *sentence) agrees(p *Phrase, v *Verb) bool {
	if v.Person == 1 || v.Person == 2 {
		return false
	}
	many := p.Next >= 0 || p.Number == Plural
	switch v.Number {
	case Plural:
		return many || p.Number == NoNumber || p.Number == Invariable || p.Count >= 0
	case Singular:
		return p.Number != Plural && p.Next < 0 || p.Count >= 0 && p.Kind != Counted && p.Number != Plural
	}
	return true
}

// speech: a quotation too long for a title is nobody's subject or object.
func (s *sentence) speech(p *Phrase) bool {
	if p.Kind != Quoted {
		return false
	}
	for _, q := range s.quotes {
		if q.First == p.First {
			return !q.title
		}
	}
	return true
}

func (c *Clause) has(r Role) bool {
	for i := range c.Args {
		if c.Args[i].Role == r {
			return true
		}
	}
	return false
}

// find is the first phrase in a role, or -1.
func (c *Clause) find(r Role) int {
	for i := range c.Args {
		if c.Args[i].Role == r {
			return c.Args[i].Phrase
		}
	}
	return -1
}

// turn mends two inversions: a copula whose predicate stands first ("Regista
// dell'operazione fu X"), and an object before a subject that is a name
// ("Inaugurò i lavori X").
func (s *sentence) turn(c *Clause, v *Verb, lang *Language) {
	if !v.Copula {
		return
	}
	sub, pred := c.Subject, c.find(Predicate)
	if s.numberFirst(c, pred) {
		return
	}
	if sub < 0 || pred < 0 || c.Kind == RelativeClause {
		return
	}
	if p, q := &s.phrases[sub], &s.phrases[pred]; !p.Named() && q.Named() && p.Classes&personClass != 0 {
		for i := range c.Args {
			switch c.Args[i].Phrase {
			case sub:
				c.Args[i].Role = Predicate
			case pred:
				c.Args[i].Role = Subject
			}
		}
		c.Subject = pred
	}
}

// numberFirst turns a copula that says how many before who: "*ventottomila* erano i soldati".
func (s *sentence) numberFirst(c *Clause, pred int) bool {
	if c.Subject >= 0 || pred < 0 || len(c.Args) < 2 || c.Args[0].After || c.Args[0].Role != Unset || c.Args[1].Phrase != pred {
		return false
	}
	n, who := &s.phrases[c.Args[0].Phrase], &s.phrases[pred]
	if n.Kind != Counted || n.Prep != "" || who.Kind != Nominal || who.Def != Def || who.Number != Plural || who.Count >= 0 || who.Named() {
		return false
	}
	c.Args[0].Role, c.Args[1].Role, c.Subject = Predicate, Subject, pred
	return true
}

// turnOffice mends the inversion of a passive that gives an office: what stands
// first is the office, not who gets it ("*Segretari* furono nominati X e Y"), and
// who has been named on the way is not elected where another stands behind it
// ("su proposta di un socio, *X*, fu eletto presidente *il conte Y*").
func (s *sentence) turnOffice(c *Clause, v *Verb, g *Grammar) {
	if v.Voice != Passive || !g.Appoints.Has(v.Lemma) || c.Subject < 0 {
		return
	}
	sub, who := -1, -1
	for i, a := range c.Args {
		p := &s.phrases[a.Phrase]
		switch {
		case a.Role == Subject && !a.After:
			sub = i
		case a.Role == Predicate && a.After && (p.Kind == Name || p.Def == Def && p.Classes&personClass != 0) && s.agrees(p, v):
			who = i
		}
	}
	if sub < 0 || who < 0 {
		return
	}
	p := &s.phrases[c.Args[sub].Phrase]
	switch office := p.Kind == Nominal && p.Def == Bare && !p.Named() && p.Classes&personClass != 0; {
	case office && c.Args[who].Phrase != c.find(Predicate):
		return
	case !office && (c.find(Predicate) == c.Args[who].Phrase || sub == 0):
		return
	case office:
		c.Args[sub].Role = Predicate
	default:
		c.Args[sub].Role = Unset
	}
	c.Args[who].Role, c.Subject = Subject, c.Args[who].Phrase
}

func (s *sentence) objectOf(i int) int { return s.clauses[i].find(Object) }

func (s *sentence) verbOf(i int) *Verb {
	if v := s.clauses[i].Verb; v >= 0 {
		return &s.verbs[v]
	}
	return nil
}

func (s *sentence) clauseVerb(c *Clause) *Verb {
	if c.Verb < 0 {
		return nil
	}
	return &s.verbs[c.Verb]
}

func (s *sentence) lemma(i int) string {
	if v := s.verbOf(i); v != nil {
		return v.Lemma
	}
	return ""
}

// compound reports whether a verb group has an auxiliary of its own.
func (s *sentence) compound(v *Verb) bool { return s.Tokens[v.Main].Morph.Mood == Participle }

// hearsay reports whether a gerund says whose account a clause is: "stando a
// Livio".
func (s *sentence) hearsay(i int, g *Grammar) bool {
	for j := range s.clauses {
		c := &s.clauses[j]
		if c.Kind != GerundClause || c.Parent != i || s.lemma(j) != g.Progressive {
			continue
		}
		for _, a := range c.Args {
			if s.phrases[a.Phrase].Prep == g.Dative {
				return true
			}
		}
	}
	return false
}
