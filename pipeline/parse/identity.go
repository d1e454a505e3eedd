package parse

import (
	"github.com/spoglio/spoglio/ontology"
)

// identify lets "X fu una battaglia" make the battle X itself, where X is the
// topic: what is said of the predicate is said of the topic.
func (r *resolver) identify(s *sentence) {
	for i := range s.clauses {
		c := &s.clauses[i]
		if c.Kind == MainClause && r.n <= 1 && r.topic >= 0 && r.denotes(c) {
			r.makeTopic(c.Subject)
			continue
		}
		if c.Kind != MainClause || c.Verb < 0 || !s.verbs[c.Verb].Copula || c.Polarity != ontology.Asserted {
			continue
		}
		p := c.find(Predicate)
		if p < 0 || c.Subject < 0 {
			continue
		}
		r.phrase(c.Subject)
		r.introduce(c.Subject, p)
		if r.topic < 0 || s.phrases[c.Subject].Entity != r.topic || s.phrases[p].Kind != Nominal || s.phrases[p].Named() {
			continue
		}
		if s.phrases[p].Classes&(eventClass|documentClass|groupClass) != 0 && s.phrases[p].Next < 0 {
			r.makeTopic(p)
			r.makePaper(c.Subject, p)
		}
	}
}

// introduce lets what a copula says that somebody named was mean that person: in "X fu
// un pittore nato a Pavia" X was born there.
func (r *resolver) introduce(subject, p int) {
	s := r.s
	who := &s.phrases[subject]
	if !who.Named() && who.Kind != Quoted || who.Entity < 0 || who.Next >= 0 || who.Number == Plural {
		return
	}
	for ; p >= 0; p = s.phrases[p].Next {
		if ph := &s.phrases[p]; ph.Entity < 0 && ph.Kind == Nominal && !ph.Named() && ph.Def == Indef && ph.Number != Plural && r.introduced(who, ph) {
			ph.Entity = who.Entity
			r.noteMention(p)
		}
	}
}

// introduced reports whether a noun may say what somebody or a title is: a person's a person, a
// title a paper.
func (r *resolver) introduced(who, ph *Phrase) bool {
	if who.Kind == Quoted {
		return ph.Classes&documentClass != 0 && ph.Classes&(personClass|groupClass|eventClass) == 0
	}
	return ph.Classes&personClass != 0 && ph.Classes&groupClass == 0
}

// makeTopic lets phrase p, and from now on its noun, mean the topic: "il sindacato",
// after "X è un sindacato".
func (r *resolver) makeTopic(p int) {
	ph := &r.s.phrases[p]
	ph.Entity = r.topic
	r.noteMention(p)
	if head := r.keep(r.s.Tokens[ph.Head].Lemma)[0]; r.facts[r.topic].head == "" {
		r.means(r.byNoun, head, r.topic)
	}
}

// makePaper gives the topic whose name, at phrase name, tells nothing of what it is the
// noun of a paper: "il foglio", after "*Il Messaggero* è un quotidiano".
func (r *resolver) makePaper(name, p int) {
	s, f := r.s, &r.facts[r.topic]
	head := r.keep(s.Tokens[s.phrases[p].Head].Lemma)[0]
	if s.phrases[p].Classes&documentClass == 0 || f.head != "" && s.phrases[name].Kind != Quoted && !r.lang.entitlesPaper(s.Tokens, &s.phrases[name]) && !r.saysNothing(&s.phrases[name]) {
		return
	}
	if f.head != "" {
		f.classes, s.phrases[name].Classes = s.phrases[p].Classes, s.phrases[p].Classes // those of its name say nothing
	}
	if r.lang.Grammar.synonyms[head] == 0 {
		return
	}
	f.head, f.classes = head, f.classes|s.phrases[p].Classes
	r.means(r.byNoun, head, r.topic)
}

// saysNothing reports whether the noun with a capital of a name is in no list of what
// things are called that happen, are written or are bodies: "Il *Risveglio*".
func (r *resolver) saysNothing(ph *Phrase) bool {
	head := &r.s.Tokens[ph.Head]
	return ph.Kind == Nominal && ph.Head > 0 && capitalised(head.Text) && capitalised(r.s.Tokens[ph.First].Text) && r.lang.Words.Of(head.Lemma)&(eventClass|documentClass|groupClass) == 0
}

// denotes reports whether the first sentence says what is meant by the topic's name:
// "con *settimana rossa* si intende un'insurrezione", "con il nome di *X* è nota …".
func (r *resolver) denotes(c *Clause) bool {
	s, g := r.s, r.lang.Grammar
	if c.Verb < 0 || c.Subject < 0 || !g.Denotes.Has(s.verbs[c.Verb].Lemma) || s.verbs[c.Verb].Voice == Active || c.Polarity != ontology.Asserted {
		return false
	}
	if what := &s.phrases[c.Subject]; what.Kind != Nominal || what.Named() || what.Next >= 0 || what.Classes&(eventClass|documentClass|groupClass) == 0 {
		return false
	}
	for _, a := range c.Args {
		p := &s.phrases[a.Phrase]
		if !g.DenotedBy.Has(p.Prep) {
			continue
		}
		if r.phrase(a.Phrase); p.Entity == r.topic || p.Named() && r.ofTopic(s, p) {
			return true
		}
		if g.NameNouns.Has(s.Tokens[p.Head].Lemma) {
			return true // "con il nome di *X*": another name, if it is not the title's
		}
	}
	return false
}

// nameOf is what the first sentence of a dictionary says that the topic is a name
// of: "Nome complessivo *dei trattati* che …"; or -1.
func (r *resolver) nameOf(p int, head string) int {
	s := r.s
	if r.n > 1 || r.topic < 0 || !r.lang.Grammar.NameNouns.Has(head) || s.clauses[0].Verb >= 0 || len(s.clauses[0].Args) == 0 || s.clauses[0].Args[0].Phrase != p {
		return -1
	}
	for q := range s.phrases {
		if c := &s.phrases[q]; c.Host == p && c.Relation == OfHost && c.Kind == Nominal && !c.Named() && c.Classes&(eventClass|documentClass|groupClass) != 0 {
			return q
		}
	}
	return -1
}

// glosses reports whether a noun without a verb says, as in a dictionary, what
// the topic is: "Jalta, Conferenza di. – *Incontro* fra …, svoltosi a …".
func (r *resolver) glosses(p int) bool {
	s := r.s
	ph := &s.phrases[p]
	c := &s.clauses[0]
	if c.Verb >= 0 || len(c.Args) == 0 || c.Args[0].Phrase != p || ph.Prep != "" || ph.Kind != Nominal || ph.Named() || ph.Def == Def {
		return false
	}
	const kinds = eventClass | documentClass | groupClass | personClass
	topic := r.facts[r.topic].classes & kinds
	return ph.Classes&kinds != 0 && (topic == 0 || topic&ph.Classes != 0)
}

// entitlesPaper reports whether a phrase is the name of a newspaper or the like and no
// noun of what it is: "*Il Messaggero* è un quotidiano".
func (l *Language) entitlesPaper(tokens []Token, ph *Phrase) bool {
	if ph.Kind != Nominal || ph.Def != Def || !capitalised(tokens[ph.Head].Text) || ph.Head == 0 || !capitalised(tokens[ph.First].Text) {
		return false
	}
	c := l.Words.Of(tokens[ph.Head].Lemma)
	return c&l.masthead != 0 || c&(eventClass|documentClass|groupClass) == 0 && l.classes(tokens[ph.Head].Lemma, "")&(eventClass|documentClass|groupClass) == 0
}
