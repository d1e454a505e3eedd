package parse

import (
	"github.com/spoglio/spoglio/ontology"
)

// Polarity: whether a clause states, denies, plans or only reports what it says.

// judge gives a clause its polarity, from its own verb, from what opens it and
// from the clauses above it (which come first).
func (s *sentence) judge(i int, lang *Language) {
	c, g := &s.clauses[i], lang.Grammar
	v := s.verbOf(i)
	if c.Parent >= 0 {
		s.underParent(c, g)
	}
	if a, ok := g.Subordinators[c.Marker]; ok && c.Kind == SubordinateClause {
		c.apply(a)
	}
	if c.Kind == InfinitiveClause && g.GoWithout.Has(c.Marker) {
		c.apply(Denies)
	}
	for _, a := range c.Args {
		if g.According.Has(s.phrases[a.Phrase].Prep) && !s.judgement(&s.phrases[a.Phrase], g) || s.invented(&s.phrases[a.Phrase], v, g) {
			c.apply(Reports)
		}
	}
	if c.Kind == ParticipleClause && s.merelyTold(c, g) {
		c.apply(Reports)
	}
	if v == nil {
		return
	}
	if c.Kind == ParticipleClause && s.heldFor(v, g) {
		c.apply(Reports)
	}
	if c.Kind == RelativeClause && s.rumoured(c, v, g) {
		c.apply(Reports)
	}
	if v.Negated && !(c.Kind == SubordinateClause && g.UntilNot.Has(c.Marker)) || s.nobody(i, g) {
		c.apply(Denies)
	}
	if v.Mood == Conditional && !s.future(i, v, g) {
		c.conditional(v)
	}
	if s.hearsay(i, g) || s.doubtful(c, v, g) {
		c.apply(Reports)
	}
	if c.Kind == RelativeClause && v.Mood == Subjunctive && v.Tense == Imperfect && !v.Perfect {
		c.apply(Plans) // "voleva uomini che *ratificassero* la pace"
	}
	if a := g.Attitudes[v.Modal]; v.Modal != "" && !s.fated(i, v, g) && !(v.Tense == Imperfect && g.AtHand.Has(v.Lemma) && v.Modal == g.Can) {
		c.modal(a, v)
	}
}

// doubtful reports whether an adverb in front of a verb, or in it, says that it is only thought
// so: "*forse* vi assistette", "fu *probabilmente* scritto".
func (s *sentence) doubtful(c *Clause, v *Verb, g *Grammar) bool {
	for i := max(c.First, v.First-1); i < min(v.Last+1, len(s.Tokens)); i++ {
		if t := &s.Tokens[i]; t.Tag == ADV && g.Doubts.Has(t.Norm) {
			return true
		}
	}
	return false
}

// fated reports whether a modal only looks ahead to what befell somebody: "che l'anno dopo
// *doveva* morire in carcere".
func (s *sentence) fated(i int, v *Verb, g *Grammar) bool {
	if v.Modal != g.Must || v.Tense != Imperfect || !g.Fated.Has(v.Lemma) {
		return false
	}
	c := &s.clauses[i]
	for _, t := range c.Times {
		if e := &s.times[t]; e.Needs&NeedsShift != 0 && (e.Shift.Years > 0 || e.Shift.Months > 0 || e.Shift.Days > 0) {
			return true
		}
	}
	return c.Kind == RelativeClause && len(c.Times) > 0
}

// judgement reports whether what is only somebody's opinion is not the clause but what stands
// between the same commas, with an article of its own: "l'attacco, *secondo gli storici il
// più sanguinoso*, cominciò".
func (s *sentence) judgement(ph *Phrase, g *Grammar) bool {
	if ph.PrepFirst == 0 || s.Tokens[ph.PrepFirst-1].Text != "," {
		return false
	}
	for i := ph.PrepFirst + 2; i+1 < len(s.Tokens) && s.Tokens[i].Text != ","; i++ {
		t, before := &s.Tokens[i], &s.Tokens[i-1]
		if t.finite() || t.Tag == PUNCT {
			return false
		}
		if t.Tag == DET && g.Articles.Has(t.Lemma) && (before.Tag == NOUN || before.Tag == PROPN || before.Tag == ADJ || before.Tag == PRON || before.Tag == DET && i > ph.PrepFirst+2 || g.Indefinites.Has(before.Lemma)) {
			return true
		}
	}
	return false
}

// invented reports whether a complement says that the clause happens in a work or a
// legend: "*nel romanzo* il conte muore", "*nel mito* Enea fuggì".
func (s *sentence) invented(ph *Phrase, v *Verb, g *Grammar) bool {
	if ph.Kind != Nominal || ph.Prep == "" || !g.Locative.Has(ph.Prep) || v == nil {
		return false
	}
	head := s.Tokens[ph.Head].Lemma
	return g.Legends.Has(head) || g.Fiction.Has(head) && v.Tense == Present && !v.Perfect && !g.Says.Has(v.Lemma)
}

// future reports whether a conditional tells what came later: "dove sarebbe morto
// nel 1938", "avrebbe *poi* fondato un partito".
func (s *sentence) future(i int, v *Verb, g *Grammar) bool {
	c := &s.clauses[i]
	if v.Modal != "" || !s.compound(v) {
		return false
	}
	if c.Kind == RelativeClause && (len(c.Times) > 0 || g.Becomes.Has(v.Lemma) && v.Main-v.First < 2) {
		return true // "che *sarebbe diventato* papa"
	}
	if c.Kind == RelativeClause && c.Parent >= 0 && s.clauses[c.Parent].Polarity == ontology.Asserted && v.Voice == Passive && g.Executes.Has(v.Lemma) {
		return true // "un pastore, che per questo *sarebbe stato fucilato*, li avvisò"
	}
	for j := range s.clauses {
		if d := &s.clauses[j]; d.Parent == i && g.Subordinators[d.Marker] == Supposes {
			return false
		}
	}
	for _, t := range c.Times {
		if e := &s.times[t]; e.Needs&NeedsShift != 0 && (e.Shift.Years > 0 || e.Shift.Months > 0 || e.Shift.Days > 0) {
			return true // "sarebbe caduto *l'anno dopo*"
		}
	}
	for j := c.First; j < v.Last; j++ {
		if t := &s.Tokens[j]; g.Later.Has(t.Norm) && (t.Tag == ADV || j > c.First && s.Tokens[j-1].Tag == ADP) {
			return true
		}
	}
	return v.First > 1 && g.Later.Has(s.Tokens[v.First-1].Norm) && s.Tokens[v.First-2].Tag == ADP
}

// rumoured reports whether a clause in the subjunctive behind a bare noun says what was only
// rumoured: "corse voce *che il medico l'avesse avvelenato*".
func (s *sentence) rumoured(c *Clause, v *Verb, g *Grammar) bool {
	if v.Mood != Subjunctive || c.Antecedent < 0 || c.Relative != g.Complementizer || c.RelPrep != "" || c.Subject < 0 || c.Subject == c.Antecedent {
		return false
	}
	p := &s.phrases[c.Antecedent]
	return p.Kind == Nominal && !p.Named() && p.Last == c.First && p.Classes&(personClass|groupClass|placeClass) == 0 && (v.Object != "" || c.has(Object) || v.Voice == Passive)
}

// toCome reports whether a clause with a time of its own only looks ahead to what was to
// happen later: "quattro giorni più tardi si *sarebbero scontrati* di nuovo".
func (s *sentence) toCome(i int) bool {
	if i < 0 || s.clauses[i].Verb < 0 {
		return false
	}
	v := s.verbOf(i)
	return v.Mood == Conditional && s.compound(v) && v.Modal == "" && len(s.clauses[i].Times) > 0
}

// merelyTold reports whether a participle says something of what somebody only
// speaks of: "Livio parla di tremila fanti *uccisi*".
func (s *sentence) merelyTold(c *Clause, g *Grammar) bool {
	p := c.Antecedent
	for p >= 0 && s.phrases[p].Host >= 0 && s.phrases[p].Relation == WithHost {
		p = s.phrases[p].Host
	}
	if p < 0 || s.phrases[p].Prep != g.Genitive {
		return false
	}
	for i := range s.clauses {
		if v := s.verbOf(i); v != nil && v.Voice == Active && g.Tells.Has(v.Lemma) && s.clauses[i].holds(p) {
			return true
		}
	}
	return false
}

// heldFor reports whether a participle tells what somebody was only thought to be:
// "creduto *morto*", "che si diceva *morto*".
func (s *sentence) heldFor(v *Verb, g *Grammar) bool {
	if v.First == 0 {
		return false
	}
	before := &s.Tokens[v.First-1]
	if g.Attitudes[before.Lemma] != Reports {
		return false
	}
	return before.Morph.Mood == Participle || before.finite() && v.First > 1 && s.Tokens[v.First-2].Tag == PRON
}

// nobody reports whether the subject is nobody, or not even who it is: "nessun delegato
// firmò", "né X né Y firmarono", "*neppure* il re firmò".
func (s *sentence) nobody(i int, g *Grammar) bool {
	p := s.clauses[i].Subject
	if p < 0 {
		return false
	}
	first := s.phrases[p].First
	if v := s.verbOf(i); v != nil && first > 0 && first < v.First && s.clauses[i].holds(p) && s.phrases[p].Prep == "" && g.Negations.Has(s.Tokens[first-1].Norm) {
		return true
	}
	return g.Nobody.Has(s.Tokens[first].Lemma) || s.clauses[i].holds(p) && s.phrases[p].Next >= 0 && first > 0 && s.Tokens[first-1].Tag == CCONJ && g.Negations.Has(s.Tokens[first-1].Norm)
}

// none reports whether an object without an article says of what there was none:
// "non mandò *delegati* al congresso".
func (s *sentence) none(p int) bool {
	if s.phrases[p].Def != Bare || s.phrases[p].Kind != Nominal || s.phrases[p].Named() {
		return false
	}
	for i := range s.clauses {
		if c := &s.clauses[i]; c.Polarity == ontology.Denied && c.find(Object) == p {
			return true
		}
	}
	return false
}

// conditional: "avrebbe dovuto" plans, "avrebbe detto" reports.
func (c *Clause) conditional(v *Verb) {
	if v.Modal != "" {
		c.apply(Plans)
	} else {
		c.apply(Reports)
	}
}

// modal applies a modal's attitude except where the tense says that the thing
// was done: "dovette rassegnare le dimissioni", "poté entrare".
func (c *Clause) modal(a Attitude, v *Verb) {
	if v.Tense != PastHistoric && !v.Perfect {
		c.apply(a)
	}
}

// underParent applies what the governing clause does to its dependants.
func (s *sentence) underParent(c *Clause, g *Grammar) {
	parent := &s.clauses[c.Parent]
	c.Supposed = parent.Supposed
	v := s.verbOf(c.Parent)
	switch c.Kind {
	case InfinitiveClause:
		if own := s.clauseVerb(c); g.PlannedBefore.Has(c.Marker) && own != nil && own.Perfect {
			return // "per aver criticato": a cause, and done
		} else if g.PlannedBefore.Has(c.Marker) {
			c.apply(Plans)
			return
		} else if c.Antecedent >= 0 && c.Marker == g.Genitive && own != nil && !own.Perfect {
			c.ofNoun(parent, v, g)
			return
		}
		if v != nil && v.Negated && g.Hesitates.Has(v.Lemma) && parent.Polarity == ontology.Denied {
			return // "non esitò a firmare": he signed
		}
		c.Polarity = parent.Polarity
		if v != nil && v.Copula && c.Marker == "" {
			c.apply(s.needful(c, v, g))
		}
		if own := s.clauseVerb(c); v != nil && !(g.Commits.Has(v.Lemma) && own != nil && !own.Perfect) {
			c.apply(g.Attitudes[v.Lemma])
		}
	case SubordinateClause:
		if own := s.clauseVerb(c); own != nil && own.Mood == Subjunctive && !own.Perfect {
			s.willed(c, v, g)
		}
		if v != nil && (c.Marker == g.Complementizer && !g.Factive.Has(v.Lemma) && !s.certain(c, parent, v, g) || g.Likewise.Has(c.Marker) && g.Says.Has(v.Lemma) && c.First == v.Last) {
			c.apply(Reports)
		}
	case GerundClause, ParticipleClause:
		if c.Antecedent < 0 && parent.Polarity == ontology.Reported {
			c.Polarity = ontology.Reported
		}
	}
}

// certain reports whether the text itself says that what stands in a "that" clause is so: "*certo
// è* che il duca partì", "*fatto sta* che …".
func (s *sentence) certain(c, parent *Clause, v *Verb, g *Grammar) bool {
	if v.Negated || parent.Polarity != ontology.Asserted || v.Mood != Indicative || !v.Copula && v.Lemma != g.StandsSo {
		return false
	}
	for j := max(0, v.First-2); j < min(v.Last+2, len(s.Tokens)); j++ {
		if g.Sure.Has(s.Tokens[j].Norm) && s.Tokens[j].Tag != PUNCT {
			return true
		}
	}
	return false
}

// willed: what somebody wants, orders or forbids in the subjunctive is not done
// yet: "decise che la lega *fosse sciolta*", "tacque *perché* la pace *durasse*".
func (s *sentence) willed(c *Clause, v *Verb, g *Grammar) {
	switch {
	case g.Purposes.Has(c.Marker):
		c.apply(Plans)
	case v != nil && c.Marker == g.Complementizer && g.Attitudes[v.Lemma] == Plans && !(g.Factive.Has(v.Lemma) && s.rules(c.Parent)):
		c.apply(Plans)
	}
}

// rules reports whether the subject of a clause is a document, whose word is law:
// "*il trattato* stabiliva che …".
func (s *sentence) rules(i int) bool {
	p := s.subjectOf(i)
	return p >= 0 && s.phrases[p].Classes&documentClass != 0 && s.phrases[p].Classes&(personClass|groupClass) == 0
}

// needful is what an adjective between a copula and an infinitive does to it: "era
// *necessario* convocare il concilio".
func (s *sentence) needful(c *Clause, v *Verb, g *Grammar) Attitude {
	for j := v.Last; j < s.verbs[c.Verb].First; j++ {
		if a, ok := g.Needful[s.Tokens[j].Lemma]; ok && !(a == Plans && v.Tense == PastHistoric && !v.Negated) {
			return a
		}
	}
	return Plain
}

// ofNoun: what a noun is about is not done, and what is refused is not even
// planned: "la proposta *di abolire il dazio*".
func (c *Clause) ofNoun(parent *Clause, v *Verb, g *Grammar) {
	c.apply(Plans)
	c.Supposed = c.Supposed || parent.Polarity != ontology.Asserted || v != nil && g.Attitudes[v.Lemma] == Denies
}

func (c *Clause) apply(a Attitude) {
	if a == Supposes {
		c.Supposed = true
	}
	c.Polarity = a.polarity(c.Polarity)
}
