package parse

import (
	"slices"
	"strconv"
	"strings"

	"github.com/spoglio/spoglio/ontology"
)

// commonNoun resolves a phrase with a common head: to the name it describes,
// to what it is in apposition with, to something spoken of before, or to
// something new.
func (r *resolver) commonNoun(p int) int {
	s := r.s
	ph := &s.phrases[p]
	if ph.Named() && ph.Classes&personClass != 0 && (ph.Number != Plural || ph.Next >= 0 && s.phrases[ph.Next].Kind == Name) {
		kin := ph.NameLast-ph.NameFirst == 1 && (ph.Classes&r.lang.kin != 0 || r.ofKin(ph) || r.prince(ph))
		return r.named(s.words(ph.NameFirst, ph.NameLast)+r.surname(p), known{classes: ph.Classes, number: Singular, gender: ph.Gender, relative: kin && r.surname(p) == ""})
	}
	if ph.Named() && ph.Number != Plural && r.lang.Grammar.Capitals.Has(s.Tokens[ph.Head].Lemma) {
		return r.named(s.words(ph.NameFirst, ph.NameLast), known{classes: ph.Classes, number: Singular})
	}
	if ph.Named() && r.lang.Words.IsIn(s.Tokens[ph.Head].Lemma, "ship") {
		return r.ship(ph)
	}
	if ph.Named() && ph.Number != Plural && ph.Classes&(documentClass|r.lang.work) != 0 && s.opensTitle(ph.NameFirst) && !r.lang.Words.IsIn(s.Tokens[ph.Head].Lemma, "decision") {
		return r.titled(ph)
	}
	if q := r.titleOf(p); q >= 0 {
		return r.titled(&s.phrases[q])
	}
	if other := r.renamed(p); other >= 0 {
		r.phrase(other)
		return s.phrases[other].Entity
	}
	head := s.Tokens[ph.Head].Lemma
	if e := r.relative(p, head); e >= 0 {
		return e
	}
	if ph.Def == Demonstrative && r.lang.Grammar.Latter.Has(head) && ph.Last == ph.Head+1 {
		if e := r.lastNamed(ph); e >= 0 {
			return e
		}
		return r.lastOne(ph)
	}
	if e := r.inOrder(p); e >= 0 {
		return e
	}
	if r.lang.Grammar.Ordinals[head] > 0 && (ph.Number == Plural || ph.Def == Def && ph.Last == ph.Head+1 && !capitalised(r.s.Tokens[ph.Head].Text)) {
		return -1 // "la vittoria dei *primi*", "*il primo* vietava …": of whom?
	}
	if r.several(p) {
		return -1
	}
	if of := r.transparent(p, head); of >= 0 {
		r.phrase(of)
		return s.phrases[of].Entity
	}
	if r.meansTopic(p, head) {
		return r.topic
	}
	if id := r.namesake(p); id >= 0 {
		return id
	}
	label, complement := r.label(p)
	if id, said := r.office(ph, head, complement); said {
		return id
	}
	if id := r.saidAgain(p, head, label, complement); id >= 0 {
		return id
	}
	named := ph.Named() || r.capital(ph) || ph.Classes&r.lang.position != 0 && ph.Def == Def && r.ownComplement(p)
	return r.add(label, known{classes: ph.Classes, head: head, named: named, number: ph.Number, gender: ph.Gender})
}

// titleOf is the complement of a work's noun that its title stands behind: "la raccolta
// *di versi «Le reti»*"; or -1.
func (r *resolver) titleOf(p int) int {
	ph := &r.s.phrases[p]
	if ph.Named() || ph.Number == Plural || ph.Classes&r.lang.work == 0 {
		return -1
	}
	for q := p + 1; q < len(r.s.phrases); q++ {
		if of := &r.s.phrases[q]; of.Host == p && of.Relation == OfHost && of.Kind == Nominal && of.Def == Bare && of.Named() && r.s.opensTitle(of.NameFirst) {
			return q
		}
	}
	return -1
}

// meansTopic reports whether a common noun means the topic: its members, what the
// first sentence says that it is, or its own noun.
func (r *resolver) meansTopic(p int, head string) bool {
	s := r.s
	ph := &s.phrases[p]
	if of := r.nameOf(p, head); of >= 0 {
		r.describedAs(s.phrases[of].Classes)
		s.phrases[of].Entity = r.topic
		r.noteMention(of)
		return true
	}
	if r.lang.Grammar.Members.Has(head) && ph.Number == Plural && r.topic >= 0 && r.facts[r.topic].topicish && ph.Def == Def && ph.Count < 0 && !r.ownComplement(p) && !r.ofBody(p) && !r.othersOwn(p) {
		return true
	}
	if r.n > 1 || r.topic < 0 {
		return false
	}
	if r.glosses(p) || r.calledSo(p) {
		r.describedAs(ph.Classes)
		return true
	}
	return ph.Prep == "" && (p == 0 || r.presents(p)) && r.same(head, r.facts[r.topic].head)
}

// numberedOther reports whether a phrase has an ordinal or a numeral that the topic's name has
// not: "il I Congresso" in a text on the second.
func (r *resolver) numberedOther(p int) bool {
	ph := &r.s.phrases[p]
	for i := ph.First; i < ph.Last; i++ {
		if t := &r.s.Tokens[i]; i != ph.Head && (romanNumeral(t.Text) || r.lang.Grammar.Ordinals[t.Norm] > 0 || t.Tag == NUM) && !r.hasWord(r.topic, t) {
			return true
		}
	}
	return false
}

// calledSo reports whether a definite noun in the first sentence is what it says that the
// topic's name is given to: "rivolta dei carrettieri è detta *la sollevazione* …", "con
// l'espressione moti di Nola si indicano *i disordini* …".
func (r *resolver) calledSo(p int) bool {
	if r.s.phrases[p].Def != Def || r.s.phrases[p].Named() || !r.s.first {
		return false
	}
	return slices.ContainsFunc(r.s.clauses, func(c Clause) bool {
		if c.Kind != MainClause || c.Verb < 0 {
			return false
		}
		v := &r.s.verbs[c.Verb]
		if c.Subject >= 0 && c.find(Predicate) == p && r.s.phrases[c.Subject].Entity == r.topic && v.Voice == Passive && r.lang.Grammar.Nicknames.Has(v.Lemma) {
			return true
		}
		meant := c.Subject == p || c.find(Object) == p && c.Subject >= 0 && r.s.phrases[c.Subject].Entity == r.topic
		return meant && v.Voice == Reflexive && len(c.Args) > 0 && r.s.phrases[c.Args[0].Phrase].Prep != "" && !c.Args[0].After && r.lang.Grammar.NameNouns.Has(r.s.Tokens[r.s.phrases[c.Args[0].Phrase].Head].Lemma)
	})
}

// othersOwn reports whether a possessive says that what a phrase means belongs to another
// body than the topic, the subject of its clause: "la commissione concluse *i suoi lavori*".
func (r *resolver) othersOwn(p int) bool {
	if !r.s.phrases[p].Possessor {
		return false
	}
	e := r.clauseSubject(r.s, p)
	return e >= 0 && e != r.topic && r.facts[e].classes&groupClass != 0
}

// presents reports whether a definite phrase is the subject with which a text
// begins, behind its verb: "Nel 1542 scoppiò a Erli *la più grave rivolta* …".
func (r *resolver) presents(p int) bool {
	if !r.s.first || r.s.phrases[p].Def != Def || r.ownComplement(p) {
		return false
	}
	c := &r.s.clauses[0]
	return c.Kind == MainClause && c.Subject == p || !r.numberedOther(p) && slices.ContainsFunc(r.s.clauses, func(c Clause) bool { return c.Kind == MainClause && c.Subject == p && c.Verb >= 0 })
}

// saidAgain finds what a noun names that the text has spoken of before, by its
// whole label or by what it says of it; or -1.
func (r *resolver) saidAgain(p int, head, label, complement string) int {
	ph := &r.s.phrases[p]
	if (ph.Def == Indef || ph.Def == Bare) && !r.capital(ph) {
		return -1
	}
	id, ok := r.byName[r.text.fold(label)]
	if ok && r.topic >= 0 && id != r.topic && ph.Def == Def && !ph.Named() && complement == "" && ph.Number != Plural && !r.facts[id].named && head == r.facts[r.topic].head && !r.justNamed(latest(r.byNoun[head]), head) && r.agrees(r.topic, p) {
		return r.topic
	}
	if ok {
		return id
	}
	if ph.Named() || ph.Def == Possessive || r.restricted(p) || r.ownDate(p, head) {
		return -1
	}
	return r.described(p, head, complement)
}

// restricted reports whether a relative clause without a comma says which of those
// called so a thing is: "l'accordo *che apriva il porto*" need not be the one of
// the sentence before.
func (r *resolver) restricted(p int) bool {
	ph := &r.s.phrases[p]
	if ph.Def != Def || ph.Classes&personClass != 0 {
		return false
	}
	for i := range r.s.clauses {
		if c := &r.s.clauses[i]; c.Kind == RelativeClause && c.Antecedent == p && c.First == ph.Last {
			return true
		}
	}
	return false
}

// ownDate reports whether a thing that is not called as the topic is has a date of
// its own: "il patto *del 3 marzo 1912*" is no treaty told before.
func (r *resolver) ownDate(p int, head string) bool {
	if r.topic < 0 {
		return false
	}
	if head == r.facts[r.topic].head {
		return r.otherYear(p)
	}
	if r.n > 1 && r.same(head, r.facts[r.topic].head) && r.concluded(p) {
		return true
	}
	for _, d := range r.s.dated {
		if e := &r.s.times[d.Time]; d.Phrase == p && e.Relation == At && e.From.Precision >= ontology.Year {
			return true
		}
	}
	return false
}

// concluded reports whether a participle behind a comma tells when a pact was made that is not
// called as the topic is: "*la pace*, conclusa il giorno di Natale" in a text on a treaty of May.
func (r *resolver) concluded(p int) bool {
	for i := range r.s.clauses {
		c := &r.s.clauses[i]
		if c.Kind == ParticipleClause && c.Antecedent == p && len(c.Times) > 0 && c.First > 0 && r.s.Tokens[c.First-1].Text == "," && r.s.phrases[p].Classes&documentClass != 0 && r.facts[r.topic].classes&documentClass != 0 {
			return true
		}
	}
	return false
}

// otherYear reports whether a thing called as the topic is has another year than the one that the
// topic's name tells: "alle elezioni *del 1946*" in a text on those of 1951.
func (r *resolver) otherYear(p int) bool {
	year := 0
	for w := range strings.FieldsSeq(r.facts[r.topic].folded) {
		if n, err := strconv.Atoi(w); err == nil && len(w) == 4 {
			year = n
		}
	}
	for _, d := range r.s.dated {
		if e := &r.s.times[d.Time]; d.Phrase == p && year > 0 && e.Relation == At && e.Needs == 0 && e.From.Precision >= ontology.Year && e.From.Year != year {
			return true
		}
	}
	return false
}

// described finds the entity that a definite common noun means: the topic, or
// the latest one of that head or of a noun that may stand for it.
func (r *resolver) described(p int, head, complement string) int {
	plural := r.s.phrases[p].Number == Plural
	ids := latest(r.byNoun[head])
	if r.topic >= 0 && !r.justNamed(ids, head) && complement == "" && !plural && r.same(head, r.facts[r.topic].head) && r.agrees(r.topic, p) && !r.christenedFor(p, head) {
		return r.topic
	}
	passing := -1
	for i := len(ids) - 1; i >= 0; i-- {
		f := &r.facts[ids[i]]
		if (f.number == Plural) != plural || !r.agrees(int(ids[i]), p) || complement != "" && !strings.HasSuffix(f.folded, complement) {
			continue
		}
		if passing < 0 && !f.named && f.folded != head && f.classes&groupClass != 0 && r.n-int(f.last) > 1 {
			passing = int(ids[i]) // spoken of in passing: "l'adesione alla *federazione internazionale*"
			continue
		}
		if passing < 0 || f.named {
			return int(ids[i])
		}
	}
	if passing >= 0 {
		return passing
	}
	if complement == "" && !plural && r.s.phrases[p].Def != Indef && !capitalised(r.s.Tokens[r.s.phrases[p].Head].Text) {
		return r.akin(p, head)
	}
	return -1
}

// christenedFor reports whether a body that is not called as the topic is has a capital and is for
// something: "il *Movimento per l'autonomia*" is not the party that the text is about.
func (r *resolver) christenedFor(p int, head string) bool {
	ph := &r.s.phrases[p]
	if head == r.facts[r.topic].head || ph.Head == 0 || !capitalised(r.s.Tokens[ph.Head].Text) {
		return false
	}
	return ph.Last < len(r.s.Tokens) && r.s.Tokens[ph.Last].Norm == r.lang.Grammar.Purpose
}

// justNamed reports whether a noun that is not the topic's own has just been used
// of something else: "un giornale", after which "il giornale" is not the daily
// that the text is about.
func (r *resolver) justNamed(ids []int32, head string) bool {
	if len(ids) == 0 || head == r.facts[r.topic].head {
		return false
	}
	f := &r.facts[ids[len(ids)-1]]
	return int(ids[len(ids)-1]) != r.topic && !f.named && f.number != Plural && r.n-int(f.last) <= 1
}

// akin finds what "l'accordo" means after an armistice: the one thing of the
// sentence before, or of this one, that the noun may name again.
func (r *resolver) akin(p int, head string) int {
	found := -1
	for q := range r.s.phrases {
		if ph := &r.s.phrases[q]; ph.Last <= r.s.phrases[p].First && ph.Entity >= 0 && !r.apart(q, p) && !r.only(&found, ph.Entity, p, head) {
			return -1
		}
	}
	for _, e := range r.before {
		if !r.fresh && !r.beside(e, p) && !r.only(&found, e, p, head) {
			return -1
		}
	}
	return found
}

// apart reports whether phrase p cannot mean what q means: both are members of one
// list or arguments of one clause, or q only says what for a body is.
func (r *resolver) apart(q, p int) bool {
	ph := &r.s.phrases[q]
	if ph.Relation == OnHost && ph.Host >= 0 && r.s.phrases[ph.Host].Classes&groupClass != 0 {
		return true
	}
	return r.s.phrases[p].Relation == WithHost && (r.s.phrases[p].Host == q || ph.Relation == WithHost && ph.Host == r.s.phrases[p].Host) || r.beside(ph.Entity, p)
}

// beside reports whether an entity is the subject of the clause of which phrase p
// is another argument: who joins "la federazione" is not that federation.
func (r *resolver) beside(e, p int) bool {
	for i := range r.s.clauses {
		c := &r.s.clauses[i]
		if c.Subject >= 0 && c.Subject != p && c.holds(p) && !r.s.phrases[p].Possessor {
			return r.s.phrases[c.Subject].Entity == e && r.s.phrases[c.Subject].Host < 0
		}
	}
	return false
}

// only makes an entity that a noun may name again the one found; false if there
// is another already.
func (r *resolver) only(found *int, e, p int, head string) bool {
	f := &r.facts[e]
	if e == *found || e == r.topic || f.number == Plural || !r.same(head, f.head) || !r.agrees(e, p) {
		return true
	}
	if *found >= 0 {
		return false
	}
	*found = e
	return true
}

// agrees: a description with an adjective or an ordinal that the entity's name
// lacks means something else ("il secondo congresso").
func (r *resolver) agrees(id, p int) bool {
	ph := &r.s.phrases[p]
	g := r.lang.Grammar
	for i := ph.First; i < ph.Last; i++ {
		t := &r.s.Tokens[i]
		if i == ph.Head || t.Tag != ADJ && !romanNumeral(t.Text) && !(i > ph.Head && startsDigit(t.Text)) || g.SamePerson.Has(t.Lemma) || g.Demonstratives.Has(t.Lemma) || g.Possessives.Has(t.Lemma) {
			continue
		}
		if !r.hasWord(id, t) {
			return false
		}
	}
	return true
}

// hasWord reports whether an entity's name has a word, or the ordinal that it
// means.
func (r *resolver) hasWord(id int, t *Token) bool {
	ordinal := r.lang.Grammar.Ordinals[t.Norm]
	for w := range strings.SplitSeq(r.facts[id].folded, " ") {
		if w == t.Norm || ordinal > 0 && r.lang.Grammar.Ordinals[w] == ordinal {
			return true
		}
	}
	return false
}

// ofBody reports whether a noun has another body than the topic for its
// complement: "i delegati *della frazione*" are not the congress.
func (r *resolver) ofBody(p int) bool {
	of := r.complement(p)
	if of < 0 {
		return false
	}
	ph := &r.s.phrases[of]
	return ph.Kind == Nominal && ph.Classes&groupClass != 0 && ph.Classes&eventClass == 0 && !r.same(r.s.Tokens[ph.Head].Lemma, r.facts[r.topic].head)
}
