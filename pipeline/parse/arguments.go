package parse

import (
	"slices"
	"strings"
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
		} else if !c.Args[i].After && s.title(p) && c.Kind != ParticipleClause && (!v.Copula || s.nounAfter(c)) {
			c.Args[i].Role = Predicate // "Questore in Sardegna, tornò a Roma"
		}
	}
	if c.Kind == RelativeClause {
		s.relativeRole(c, v, lang.Grammar)
		s.later(c, v, lang.Grammar)
	}
	s.partTitle(c, v, lang)
	s.rejoin(c, v, lang.Grammar)
	switch {
	case c.Kind == ParticipleClause && c.Antecedent >= 0:
		c.Subject = c.Antecedent
		s.postverbal(c, v, lang)
	case v.Finite():
		s.dislocated(c, v, lang.Grammar)
		s.subjectBefore(c, v)
		s.postverbal(c, v, lang)
		s.turn(c, v, lang)
	default:
		s.postverbal(c, v, lang)
	}
}

// partTitle parts the office from who is appointed to it or holds it: "fu
// eletto *presidente* il conte X", "ne era *presidente* il conte X".
func (s *sentence) partTitle(c *Clause, v *Verb, lang *Language) {
	if !lang.Grammar.Appoints[v.Lemma] && !(v.Copula && s.before(c, v) < 0) {
		return
	}
	for i := range c.Args {
		a := c.Args[i]
		if a.After && v.Copula && s.phrases[a.Phrase].Prep == "" && s.phrases[a.Phrase].Next < 0 && s.holder(&s.phrases[a.Phrase]) {
			c.Args = slices.Insert(c.Args, i+1, Arg{Phrase: s.splitName(a.Phrase), After: true})
			return
		}
		if !a.After || s.phrases[a.Phrase].Prep != "" || !s.title(&s.phrases[a.Phrase]) {
			continue
		}
		for q := a.Phrase + 1; q < len(s.phrases); q++ {
			if p := &s.phrases[q]; p.Host == a.Phrase && p.Relation == SameHost && p.Named() {
				p.Host, p.Relation = -1, Free
				c.Args = slices.Insert(c.Args, i+1, Arg{Phrase: q, After: true})
				return
			}
		}
	}
}

// splitName takes the name off an office: "era presidente *X*". It gives the
// name's own phrase.
func (s *sentence) splitName(p int) int {
	q := s.phrases[p]
	q.First, q.Head, q.PrepFirst, q.Kind, q.Number, q.Classes = q.NameFirst, q.NameFirst, q.NameFirst, Name, Singular, 0
	q.Last, q.Host, q.Relation = q.NameLast, -1, Free
	s.phrases = append(s.phrases, q)
	for i := range s.phrases {
		if a := &s.phrases[i]; a.Host == p && a.First >= q.Last && (a.Relation == SameHost || a.Relation == InHost) {
			a.Host = len(s.phrases) - 1 // "era presidente X, *un medico*"
		}
	}
	office := &s.phrases[p]
	office.Last, office.End, office.NameFirst, office.NameLast = q.First, q.First, 0, 0
	return len(s.phrases) - 1
}

// rejoin lists two singulars that an adverb keeps apart where the verb is
// plural: "*la destra* al completo *e il re* si opposero".
func (s *sentence) rejoin(c *Clause, v *Verb, g *Grammar) {
	if !v.Finite() || v.Number != Plural || v.Copula {
		return
	}
	for i := 0; i+1 < len(c.Args); i++ {
		p, q := &s.phrases[c.Args[i].Phrase], &s.phrases[c.Args[i+1].Phrase]
		if c.Args[i].After != c.Args[i+1].After || p.Prep != "" || q.Prep != "" || p.Next >= 0 || p.Number == Plural || p.Kind == Quoted || q.Kind == Quoted || q.First == 0 || !g.Additive[s.Tokens[q.First-1].Norm] {
			continue
		}
		p.Next, q.Host, q.Relation = c.Args[i+1].Phrase, c.Args[i].Phrase, WithHost
		c.Args = slices.Delete(c.Args, i+1, i+2)
		return
	}
}

// relativeRole makes the antecedent the subject unless something else is.
func (s *sentence) relativeRole(c *Clause, v *Verb, g *Grammar) {
	if c.RelPrep != "" || c.Antecedent < 0 || g.Oblique[c.Relative] {
		return
	}
	if s.before(c, v) >= 0 || !s.agrees(&s.phrases[c.Antecedent], v) || s.doerBehind(c, v, g) {
		return
	}
	c.Subject = c.Antecedent
}

// doerBehind reports whether the subject of a relative clause stands behind its
// verb: somebody, of a verb that is done to things, and the antecedent is a
// thing ("il proclama che lesse *il re*").
func (s *sentence) doerBehind(c *Clause, v *Verb, g *Grammar) bool {
	const doers = personClass | groupClass
	if v.Voice != Active || v.Object != "" || !g.ThingObject[v.Lemma] || s.phrases[c.Antecedent].Classes&doers != 0 || s.phrases[c.Antecedent].Kind == Name {
		return false
	}
	for i := range c.Args {
		p := &s.phrases[c.Args[i].Phrase]
		if c.Args[i].After && p.Prep == "" && p.Kind != Quoted {
			return s.agrees(p, v) && p.Count < 0 && (p.Kind == Name || p.Named() && p.Classes&doers != 0 || p.Classes&doers != 0 && p.Def == Def)
		}
	}
	return false
}

// later gives a relative clause that is no subject's its own, behind the verb,
// from what "dopo" seemed to govern: "cui subentrò due anni *dopo l'Unione*".
func (s *sentence) later(c *Clause, v *Verb, g *Grammar) {
	if c.RelPrep == "" || c.Subject >= 0 || !v.Finite() || !g.Intransitive[v.Lemma] && !g.Unaccusative[v.Lemma] {
		return
	}
	for i := 1; i < len(c.Args); i++ {
		span, p := &s.phrases[c.Args[i-1].Phrase], &s.phrases[c.Args[i].Phrase]
		if g.Afterwards[p.Prep] && c.Args[i].After && span.Count >= 0 && span.Classes&timeClass != 0 && span.End == p.PrepFirst && s.agrees(p, v) {
			p.Prep = ""
			c.Args[i].Role, c.Subject = Subject, c.Args[i].Phrase
			return
		}
	}
}

// before is the argument before the verb that can be its subject, or -1: the
// nearest, but a bare noun ("le truppe, *forti* di mille uomini, vinsero") or
// words in quotation marks only where nothing else can.
func (s *sentence) before(c *Clause, v *Verb) int {
	poor := -1
	for i := len(c.Args) - 1; i >= 0; i-- {
		a := &c.Args[i]
		p := &s.phrases[a.Phrase]
		if a.After || a.Role == Object || p.Prep != "" || p.Kind == Counted || s.speech(p) || s.title(p) && p.Number != Plural || !s.agrees(p, v) || s.adverbial(p) && s.nounAfter(c) {
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

// adverbial: a phrase of time without a preposition ("il secondo giorno")
// says when, where something else can be the subject.
func (s *sentence) adverbial(p *Phrase) bool {
	return p.Kind == Nominal && p.Classes&timeClass != 0 && p.Classes&(personClass|groupClass|eventClass|documentClass) == 0
}

func (s *sentence) subjectBefore(c *Clause, v *Verb) {
	if c.Subject >= 0 {
		return
	}
	if i := s.before(c, v); i >= 0 {
		c.Args[i].Role, c.Subject = Subject, c.Args[i].Phrase
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

// postverbal gives roles to the phrases after the verb that have no
// preposition.
func (s *sentence) postverbal(c *Clause, v *Verb, lang *Language) {
	for i := range c.Args {
		a := &c.Args[i]
		if a.Role != Unset || !a.After && c.Kind != ParticipleClause || s.phrases[a.Phrase].Prep != "" || s.speech(&s.phrases[a.Phrase]) {
			continue
		}
		a.Role = s.roleAfter(c, v, a, lang)
		if a.Role == Subject {
			c.Subject = a.Phrase
		}
	}
}

// lateSubject gives back the subject of a clause that stands behind an
// infinitive with its object: "restarono a difendere le mura *X e Y*".
func (s *sentence) lateSubject(i int, g *Grammar) {
	c := &s.clauses[i]
	if c.Kind != InfinitiveClause || c.Parent < 0 || c.Verb < 0 || s.verbs[c.Verb].Copula || g.Appoints[s.verbs[c.Verb].Lemma] {
		return
	}
	above := &s.clauses[c.Parent]
	v := s.verbOf(c.Parent)
	if v == nil || !v.Finite() || above.Subject >= 0 || v.Voice == Active && !g.Intransitive[v.Lemma] && !g.Unaccusative[v.Lemma] {
		return
	}
	for k, a := range c.Args {
		if p := &s.phrases[a.Phrase]; a.Role == Predicate && a.After && c.has(Object) && s.agrees(p, v) {
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
	absolute := c.Subject < 0 && (c.Kind == ParticipleClause || c.Kind == GerundClause && s.compound(v) && (v.Voice == Passive || g.Unaccusative[v.Lemma]))
	switch {
	case v.Object != "" && s.title(p) && (g.Appoints[v.Lemma] || p.Number == Singular):
		return Predicate // "lo elessero *presidente*", "lo disse *traditore*"
	case agrees && g.Says[v.Lemma] && !c.has(Object) && (g.Likewise[c.Marker] || s.aside(p, v)):
		return Subject // "come sostenne *il re*", "la pace, scrive *Rossi*, …"
	case v.Copula && agrees && (c.has(Predicate) || s.holder(p) || v.Place != ""):
		return Subject // "vi fu *una battaglia*"
	case v.Copula:
		return Predicate
	case v.Voice == Passive && s.title(p) && (p.Number == Singular || g.Appoints[v.Lemma] && s.anotherAfter(c, a)):
		return Predicate
	case v.Voice == Passive && (agrees || absolute && !s.title(p)):
		return Subject
	case v.Voice == Passive:
		return Predicate
	case absolute:
		return Subject
	case v.Voice == Reflexive && s.title(p) && (p.Number == Singular && p.Next < 0 || g.Appoints[v.Lemma]):
		return Predicate
	case v.Voice == Reflexive && agrees:
		return Subject
	case agrees && (g.Intransitive[v.Lemma] || g.Unaccusative[v.Lemma] || v.Object != "" || taken):
		return Subject
	case agrees && g.ThingObject[v.Lemma] && s.personal(p, lang) && !s.anotherAfter(c, a):
		return Subject
	case taken:
		return Predicate
	case s.title(p) && s.anotherAfter(c, a):
		return Predicate
	}
	return Object
}

// aside reports whether a verb and the name behind it stand between commas or
// at the end of a sentence.
func (s *sentence) aside(p *Phrase, v *Verb) bool {
	const marks = ",."
	before, after := v.First-1, p.Last
	return p.Kind == Name && p.Def == Bare && before > 0 && s.Tokens[before].Text == "," && (after >= len(s.Tokens) || strings.Contains(marks, s.Tokens[after].Text))
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

// nounAfter reports whether a phrase without a preposition stands after the
// verb.
func (s *sentence) nounAfter(c *Clause) bool {
	for _, a := range c.Args {
		if a.After && s.phrases[a.Phrase].Prep == "" {
			return true
		}
	}
	return false
}

// quotesSpeech reports whether a quotation stands in the clause, as what its
// verb says.
func (s *sentence) quotesSpeech(c *Clause) bool {
	for _, a := range c.Args {
		if s.speech(&s.phrases[a.Phrase]) {
			return true
		}
	}
	return false
}

// personal reports whether a phrase names a person: with a forename, or after
// the noun of an office.
func (s *sentence) personal(p *Phrase, lang *Language) bool {
	if p.Kind == Nominal {
		return p.Classes&personClass != 0 && p.Def != Bare || p.Classes&groupClass != 0 && p.Def == Def && p.Classes&(documentClass|eventClass|placeClass) == 0
	}
	if !p.Named() {
		return false
	}
	return lang.Words.Of(s.Tokens[p.NameFirst].Norm)&lang.forename != 0
}

// holder: a bare office with its holder, as after "era": "presidente X".
func (s *sentence) holder(p *Phrase) bool {
	return p.Kind == Nominal && p.Named() && p.Def == Bare && p.Classes&personClass != 0
}

// title: a bare noun of a person, as after "nominare": "segretario".
func (s *sentence) title(p *Phrase) bool {
	return p.Kind == Nominal && !p.Named() && p.Def == Bare && p.Count < 0 && p.Classes&personClass != 0
}

// anotherAfter reports whether a further phrase without a preposition follows.
func (s *sentence) anotherAfter(c *Clause, a *Arg) bool {
	for i := range c.Args {
		if b := &c.Args[i]; b.Phrase > a.Phrase && s.phrases[b.Phrase].Prep == "" {
			return true
		}
	}
	return false
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
