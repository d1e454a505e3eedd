package parse

import (
	"slices"
	"strings"

	"github.com/spoglio/spoglio/ontology"
	"github.com/spoglio/spoglio/source"
)

// resolver gives every phrase of a document its entity, sentence by sentence.
type resolver struct {
	*registry
	s       *sentence
	n       int  // running number of the sentence
	fresh   bool // the sentence begins a paragraph
	block   int
	subject []int // latest subjects' entities, newest last
	actors  []int // the subjects of the sentence before, likeliest first; -1 for none
	vague   bool  // the sentence before had for its subject somebody of whom it is not clear who
	prior   []int // what the sentence before spoke of, for pronouns
	before  []int // the entities of the sentence before
}

// resolve gives the sentence's phrases their entities; hosts come before what
// hangs on them, names before the nouns that describe them.
func (r *resolver) resolve(s *sentence, n int) {
	r.s, r.n = s, n
	r.fresh, r.block = s.Block != r.block, s.Block
	r.rebaptise(s)
	if n == 0 {
		r.upright(s)
	}
	for p := range s.phrases {
		if s.phrases[p].Named() {
			r.phrase(p)
		}
	}
	r.identify(s)
	for p := range s.phrases {
		r.phrase(p)
	}
	r.own(s)
	r.vote()
	r.describe(s)
	r.gloss(s)
	r.drop(s)
	r.lean(s)
	r.remember(s)
	r.act(s)
	r.appoint(s)
	r.before = r.before[:0]
	for p := range s.phrases {
		if e := s.phrases[p].Entity; e >= 0 {
			r.before = append(r.before, e)
		}
	}
	for i := range s.clauses {
		if c := &s.clauses[i]; c.Kind == MainClause && c.Subject >= 0 && (!s.pluperfect(i) || s.verbOf(i).Voice == Passive) {
			if e := s.phrases[c.Subject].Entity; e >= 0 {
				r.subject = append(r.subject, e)
			}
		}
	}
}

// own finds whom a possessive before a title means: the latest subject that is
// one person.
func (r *resolver) own(s *sentence) {
	for p := range s.phrases {
		ph := &s.phrases[p]
		if !ph.Possessor || ph.Kind != Quoted {
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

// identify lets "X fu una battaglia" make the battle X itself, where X is the
// topic: what is said of the predicate is said of the topic.
func (r *resolver) identify(s *sentence) {
	for i := range s.clauses {
		c := &s.clauses[i]
		if c.Kind != MainClause || c.Verb < 0 || !s.verbs[c.Verb].Copula || c.Polarity != ontology.Asserted || r.topic < 0 {
			continue
		}
		p := c.find(Predicate)
		if p < 0 || c.Subject < 0 {
			continue
		}
		r.phrase(c.Subject)
		if s.phrases[c.Subject].Entity != r.topic || s.phrases[p].Kind != Nominal || s.phrases[p].Named() {
			continue
		}
		if s.phrases[p].Classes&(eventClass|documentClass|groupClass) != 0 && s.phrases[p].Next < 0 {
			s.phrases[p].Entity = r.topic
			r.noteMention(p)
		}
	}
}

// drop finds whom the missing subjects mean: the latest agreeing subject of
// the sentences before, else the topic.
func (r *resolver) drop(s *sentence) {
	s.dropped = unknown(len(s.clauses))
	for i := range s.clauses {
		c := &s.clauses[i]
		v := s.verbOf(i)
		if v == nil || !v.Finite() || v.Person == 1 || v.Person == 2 || c.From >= 0 || s.subjectOf(i) >= 0 || s.whoever(i, r.lang.Grammar) || s.cleaves(i, r.lang.Grammar) {
			continue
		}
		human := r.lang.Words.IsIn(v.Lemma, "human-verb")
		if s.dropped[i] = r.earlier(s, i, v, human); s.dropped[i] < 0 {
			s.dropped[i] = r.missing(v, human)
		}
	}
}

// whoever reports whether a clause is about no one in particular: its own
// subject, or it itself, is a relative without a noun ("vinse *chi* ebbe più
// voti").
func (s *sentence) whoever(i int, g *Grammar) bool {
	if g.FreeRelatives[s.clauses[i].Relative] {
		return true
	}
	for j := i + 1; j < len(s.clauses); j++ {
		if c := &s.clauses[j]; c.Parent == i && c.RelPrep == "" && g.FreeRelatives[c.Relative] {
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
		if s.clauses[j].Kind != MainClause {
			continue
		}
		if e := r.subjectEntity(s, j); e >= 0 && r.canBe(e, v, human) {
			return e
		}
	}
	return -1
}

// canBe reports whether an entity can be the subject of a verb.
func (r *resolver) canBe(e int, v *Verb, human bool) bool {
	f, g := &r.facts[e], r.lang.Grammar
	if (g.Happens[v.Lemma] || v.Voice == Reflexive && g.HappensSelf[v.Lemma]) && !r.happens(e) {
		return false
	}
	if v.Voice == Passive && v.Main > v.First && v.Gender != NoGender && v.Gender != Common && f.gender != NoGender && f.gender != Common && f.gender != v.Gender {
		return false // "fu fondata": not he
	}
	return !(human && f.classes&personClass == 0 && f.votes[votePerson] == 0) && (v.Number == Plural) == (f.number == Plural)
}

// happens reports whether an entity is something that lasts and takes place.
func (r *resolver) happens(e int) bool {
	f := &r.facts[e]
	return f.classes&(eventClass|actClass|groupClass) != 0 || f.votes[voteEvent] > 0
}

// missing is the entity that a verb's dropped subject means, or -1.
func (r *resolver) missing(v *Verb, human bool) int {
	if r.topic >= 0 && v.Number != Plural && (r.biography() || r.fresh && r.canBe(r.topic, v, human)) {
		return r.topic
	}
	for i := len(r.subject) - 1; i >= max(0, len(r.subject)-3); i-- {
		if r.canBe(r.subject[i], v, human) && r.n-r.facts[r.subject[i]].last <= 2 {
			return r.subject[i]
		}
	}
	if v.Number != Plural || r.topic >= 0 && r.facts[r.topic].number == Plural {
		return r.topic
	}
	return -1
}

// phrase resolves one phrase, once.
func (r *resolver) phrase(p int) {
	ph := &r.s.phrases[p]
	if ph.Entity >= 0 {
		return
	}
	switch {
	case ph.Kind == Quoted:
		ph.Entity = r.quotedName(ph)
	case ph.Kind == Pronoun:
		ph.Entity = r.pronoun(ph)
	case ph.Kind == Counted:
	case ph.Kind == Name:
		ph.Entity = r.properName(p)
	default:
		ph.Entity = r.commonNoun(p)
	}
	if ph.Entity >= 0 {
		r.noteMention(p)
	}
}

func (r *resolver) noteMention(p int) {
	ph := &r.s.phrases[p]
	kind, classes := "", Classes(0)
	if ph.Kind == Nominal {
		kind, classes = r.s.Tokens[ph.Head].Lemma, ph.Classes
	}
	r.mention(ph.Entity, r.span(ph.First, ph.Last), r.n, kind, classes)
}

// span covers tokens [first, last).
func (r *resolver) span(first, last int) source.Span { return r.s.span(first, last) }

func (s *sentence) span(first, last int) source.Span {
	if first >= last {
		last = first + 1
	}
	return source.Span{Start: s.Tokens[first].Start, End: s.Tokens[last-1].End}
}

// words is the visible text of tokens [first, last), one space where any stood.
func (s *sentence) words(first, last int) string {
	var b strings.Builder
	if last = min(last, len(s.Tokens)); first < last {
		b.Grow(s.Tokens[last-1].End - s.Tokens[first].Start)
	}
	for i := first; i < last; i++ {
		if s.Tokens[i].Space && i > first {
			b.WriteByte(' ')
		}
		if t := &s.Tokens[i]; t.Stands != "" {
			b.WriteString(t.Stands)
		} else {
			b.WriteString(t.Text)
		}
	}
	return b.String()
}

func (r *resolver) properName(p int) int {
	ph := &r.s.phrases[p]
	k := known{classes: 0, number: ph.Number, gender: ph.Gender}
	for q := range r.s.phrases {
		if r.s.phrases[q].Host == p && r.s.phrases[q].Relation == SameHost {
			k.classes |= r.s.phrases[q].Classes
		}
	}
	k.acronym = isAcronym(r.s.Tokens[ph.NameFirst].Text)
	k.relative = ph.NameLast-ph.NameFirst == 1 && (r.ofKin(ph) || r.asKin(ph))
	return r.named(r.s.words(ph.NameFirst, ph.NameLast)+r.surname(p), k)
}

// surname is the name that one of several kin shares with the last of them: "i
// fratelli *Carlo* e Pietro *Dossi*"; nothing where there is none.
func (r *resolver) surname(p int) string {
	s := r.s
	ph, first := &s.phrases[p], p
	if ph.Relation == WithHost {
		first = ph.Host
	}
	kin := &s.phrases[first]
	if ph.Next < 0 || kin.Kind != Nominal || kin.Number != Plural || kin.Classes&r.lang.kin == 0 || !r.forename(ph) || ph.NameLast-ph.NameFirst != 1 {
		return ""
	}
	last := ph
	for last.Next >= 0 {
		last = &s.phrases[last.Next]
	}
	if last.Kind != Name || last.NameLast-last.NameFirst < 2 || !r.forename(last) {
		return ""
	}
	return " " + s.words(last.NameFirst+1, last.NameLast)
}

// forename reports whether a name begins with a forename.
func (r *resolver) forename(ph *Phrase) bool {
	return r.lang.Words.Of(r.s.Tokens[ph.NameFirst].Norm)&r.lang.forename != 0
}

// ofKin reports whether a name says whose kin somebody is: "padre *di Tiberio*"
// speaks of two.
func (r *resolver) ofKin(ph *Phrase) bool {
	return ph.Relation == OfHost && r.s.phrases[ph.Host].Classes&r.lang.kin != 0
}

// asKin reports whether a name says who somebody's kin is: "lasciò un figlio,
// *Tiberio*" does not speak of the father, who bears the same name.
func (r *resolver) asKin(ph *Phrase) bool {
	if ph.Relation != SameHost {
		return false
	}
	kin := &r.s.phrases[ph.Host]
	return kin.Classes&r.lang.kin != 0 && (kin.Def == Indef || kin.Count >= 0)
}

func (r *resolver) quotedName(ph *Phrase) int {
	first, last := r.s.inside(ph)
	if first >= last {
		return -1
	}
	label := r.s.words(first, last)
	if id, ok := r.byName[fold(label)]; ok {
		return id
	}
	id := r.add(label, known{named: true, number: Singular})
	r.facts[id].votes[voteWork]++
	return id
}

// commonNoun resolves a phrase with a common head: to the name it describes,
// to what it is in apposition with, to something spoken of before, or to
// something new.
func (r *resolver) commonNoun(p int) int {
	s := r.s
	ph := &s.phrases[p]
	if ph.Named() && ph.Classes&personClass != 0 && (ph.Number != Plural || ph.Next >= 0 && s.phrases[ph.Next].Kind == Name) {
		kin := ph.NameLast-ph.NameFirst == 1 && (ph.Classes&r.lang.kin != 0 || r.ofKin(ph))
		return r.named(s.words(ph.NameFirst, ph.NameLast)+r.surname(p), known{classes: ph.Classes, number: Singular, gender: ph.Gender, relative: kin && r.surname(p) == ""})
	}
	if other := r.renamed(p); other >= 0 {
		r.phrase(other)
		return s.phrases[other].Entity
	}
	head := s.Tokens[ph.Head].Lemma
	if ph.Def == Demonstrative && r.lang.Grammar.Latter[head] && ph.Last == ph.Head+1 {
		return r.lastNamed(ph)
	}
	if of := r.transparent(p, head); of >= 0 {
		r.phrase(of)
		return s.phrases[of].Entity
	}
	if of := r.nameOf(p, head); of >= 0 {
		r.describedAs(s.phrases[of].Classes)
		s.phrases[of].Entity = r.topic
		r.noteMention(of)
		return r.topic
	}
	if r.lang.Grammar.Members[head] && ph.Number == Plural && r.topic >= 0 && r.facts[r.topic].topicish && ph.Def == Def && ph.Count < 0 && !r.ownComplement(p) {
		return r.topic
	}
	if r.n <= 1 && r.topic >= 0 && r.glosses(p) {
		r.describedAs(ph.Classes)
		return r.topic
	}
	if r.n <= 1 && r.topic >= 0 && ph.Prep == "" && p == 0 && r.same(head, r.facts[r.topic].head) {
		return r.topic
	}
	label, complement := r.label(p)
	if id, said := r.office(ph, head, complement); said {
		return id
	}
	if ph.Def != Indef && ph.Def != Bare || r.capital(ph) {
		if id, ok := r.byName[fold(label)]; ok {
			return id
		}
		if !ph.Named() && ph.Def != Possessive {
			if id := r.described(p, head, complement); id >= 0 {
				return id
			}
		}
	}
	named := ph.Named() || r.capital(ph) || ph.Classes&r.lang.position != 0 && ph.Def == Def && r.ownComplement(p)
	return r.add(label, known{classes: ph.Classes, head: head, named: named, number: ph.Number, gender: ph.Gender})
}

// capital reports whether a noun is written as a name is. The noun of a person at
// the head of a sentence has its capital from there.
func (r *resolver) capital(ph *Phrase) bool {
	if !capitalised(r.s.Tokens[ph.Head].Text) {
		return false
	}
	return ph.Classes&personClass == 0 || ph.Classes&groupClass != 0 || ph.Head > 1 || ph.Head == 1 && r.s.Tokens[0].Tag != PUNCT
}

// office finds the person that "il principe" means: the latest one, named not
// long before, whom the text has called so, or by an office of the same rank;
// -1 where it could be two.
func (r *resolver) office(ph *Phrase, head, complement string) (id int, said bool) {
	if ph.Def != Def || ph.Number == Plural || complement != "" || ph.Classes&personClass == 0 || ph.Last > ph.Head+1 || ph.First < ph.Head-1 {
		return -1, false
	}
	if id, said := r.holder(head, ph.Gender); said {
		return id, true
	}
	found := -1
	for _, group := range r.lang.Grammar.SameOffice {
		if !slices.Contains(group, head) {
			continue
		}
		for _, other := range group {
			if id, _ := r.holder(other, ph.Gender); id >= 0 && (found < 0 || r.facts[id].last > r.facts[found].last) {
				found = id
			}
		}
	}
	return found, found >= 0
}

// holder is the person called by an office not long before; -1 where the text
// has just called two persons so. The bool says whether anybody was.
func (r *resolver) holder(office string, gender Gender) (id int, said bool) {
	last, ok := r.byOffice[office]
	if !ok || r.n-r.facts[last[0]].last > 8 || !r.suits(last[0], gender, Singular, false) {
		return -1, false
	}
	if last[1] >= 0 && r.n-r.facts[last[1]].last <= 1 && r.n-r.facts[last[0]].last <= 1 {
		return -1, true
	}
	return last[0], true
}

// appoint notes what a clause says that somebody is or becomes: "cadde
// prigioniero", "fu nominato governatore" make him "il prigioniero", "il
// governatore" of the sentences that follow.
func (r *resolver) appoint(s *sentence) {
	for i := range s.clauses {
		c := &s.clauses[i]
		p, subject := c.find(Predicate), s.subjectOf(i)
		if c.Verb < 0 || p < 0 || subject < 0 || c.Polarity != ontology.Asserted || s.phrases[p].Kind != Nominal || s.phrases[p].Named() || s.phrases[p].Number == Plural {
			continue
		}
		if e := s.phrases[subject].Entity; e >= 0 && s.phrases[subject].Next < 0 && r.isPerson(e, NoGender) && s.phrases[p].Classes&personClass != 0 {
			for j := s.phrases[p].First; j < s.phrases[p].Last; j++ {
				if t := &s.Tokens[j]; t.Tag == NOUN && r.lang.Words.Of(t.Lemma)&personClass != 0 {
					r.holds(t.Lemma, e)
				}
			}
		}
	}
}

// described finds the entity that a definite common noun means: the topic, or
// the latest one of that head or of a noun that may stand for it.
func (r *resolver) described(p int, head, complement string) int {
	plural := r.s.phrases[p].Number == Plural
	if r.topic >= 0 && complement == "" && !plural && r.same(head, r.facts[r.topic].head) && r.agrees(r.topic, p) {
		return r.topic
	}
	ids := latest(r.byNoun[head])
	for i := len(ids) - 1; i >= 0; i-- {
		if f := &r.facts[ids[i]]; (f.number == Plural) == plural && r.agrees(ids[i], p) && (complement == "" || strings.HasSuffix(f.folded, complement)) {
			return ids[i]
		}
	}
	if complement == "" && !plural && r.s.phrases[p].Def != Indef && !capitalised(r.s.Tokens[r.s.phrases[p].Head].Text) {
		return r.akin(p, head)
	}
	return -1
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
		if !r.beside(e, p) && !r.only(&found, e, p, head) {
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
		if i == ph.Head || t.Tag != ADJ && !romanNumeral(t.Text) && !(i > ph.Head && startsDigit(t.Text)) || g.SamePerson[t.Lemma] || g.Demonstratives[t.Lemma] || g.Possessives[t.Lemma] {
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
	for _, w := range r.facts[id].words {
		if w == t.Norm || ordinal > 0 && r.lang.Grammar.Ordinals[w] == ordinal {
			return true
		}
	}
	return false
}

func (r *resolver) ownComplement(p int) bool {
	for q := range r.s.phrases {
		if c := &r.s.phrases[q]; c.Host == p && c.Relation == OfHost && c.Named() {
			return true
		}
	}
	return false
}

// renamed is the phrase whose name a phrase shares by apposition, or -1.
func (r *resolver) renamed(p int) int {
	ph := &r.s.phrases[p]
	if ph.Named() {
		return -1
	}
	if ph.Relation == SameHost && (r.s.phrases[ph.Host].Named() || ph.Def == Bare) {
		return ph.Host
	}
	for q := range r.s.phrases {
		if a := &r.s.phrases[q]; a.Host == p && a.Relation == SameHost && (a.Named() || a.Kind == Quoted) && a.Next < 0 && (ph.Number != Plural || a.Number == Plural) {
			return q
		}
	}
	return -1
}

// complement is the first of-complement of a phrase, or -1.
func (r *resolver) complement(p int) int {
	for q := range r.s.phrases {
		if c := &r.s.phrases[q]; c.Host == p && c.Relation == OfHost {
			return q
		}
	}
	return -1
}

// transparent is the complement for which a noun like "composizione" stands.
func (r *resolver) transparent(p int, head string) int {
	if !r.lang.Grammar.Transparent[head] {
		return -1
	}
	return r.complement(p)
}

// label is the name of a common phrase, from the first word that is no
// determiner to the end of its complements, and the folded complement alone.
func (r *resolver) label(p int) (label, complement string) {
	s := r.s
	ph := &s.phrases[p]
	first := ph.First
	for first < ph.Head && (r.determiner(&s.Tokens[first]) || ph.Count >= 0 && first <= s.numbers[ph.Count].Last && s.numbers[ph.Count].First <= first) {
		first++
	}
	last := s.extent(p, r.lang.Grammar)
	for last > ph.Head+1 && r.lang.Grammar.SamePerson[s.Tokens[last-1].Lemma] {
		last-- // "il congresso stesso"
	}
	label = strings.TrimRight(s.words(first, last), " ,;:")
	if end := min(ph.End, last); end > ph.Head+1 {
		complement = fold(strings.TrimRight(s.words(ph.Head+1, end), " ,;:"))
	}
	return label, complement
}

func (r *resolver) determiner(t *Token) bool {
	g := r.lang.Grammar
	return t.Tag == DET || t.Tag == NUM && !romanNumeral(t.Text) || t.Tag == ADV || g.Possessives[t.Lemma] || g.SamePerson[t.Lemma] || g.Demonstratives[t.Lemma]
}

// pronoun finds what a pronoun stands for: the latest agreeing subject, or the
// last thing mentioned.
func (r *resolver) pronoun(ph *Phrase) int {
	t := &r.s.Tokens[ph.Head]
	g := r.lang.Grammar
	if g.LastMentioned[t.Norm] && ph.Number == Plural {
		return -1
	}
	if g.LastMentioned[t.Norm] || g.LastMentioned[t.Lemma] {
		return r.lastNamed(ph)
	}
	if !g.SubjectPronouns[t.Norm] {
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

// personal finds the one person that "egli" or "lui" means: in a biography its
// hero, else of the last sentence and of this one the latest subject ("egli"),
// or whoever alone is named in them ("lui"). Who could be two is nobody.
func (r *resolver) personal(ph *Phrase, gender Gender) int {
	if r.topic >= 0 && r.biography() && r.isPerson(r.topic, gender) {
		return r.topic
	}
	if ph.Prep == "" {
		for i := len(r.subject) - 1; i >= 0 && i >= len(r.subject)-2; i-- {
			f := &r.facts[r.subject[i]]
			if r.n-f.last <= 1 && (r.isPerson(r.subject[i], gender) || !f.named && f.classes&personClass != 0 && r.suits(r.subject[i], gender, Singular, true)) {
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
		if q != own && p.First < ph.First && p.Entity >= 0 && !r.among(&found, p.Entity, gender) {
			return -1
		}
	}
	for _, e := range r.before {
		if !r.among(&found, e, gender) {
			return -1
		}
	}
	return found
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

// lastNamed is the entity named last before a phrase in its sentence.
func (r *resolver) lastNamed(ph *Phrase) int {
	best, at := -1, -1
	for q := range r.s.phrases {
		if p := &r.s.phrases[q]; p.First < ph.First && p.First > at && p.Entity >= 0 && p.Named() {
			best, at = p.Entity, p.First
		}
	}
	if best >= 0 || ph.First > 0 || r.fresh {
		return best
	}
	for _, e := range r.prior {
		if f := &r.facts[e]; f.named && f.number != Plural && (f.classes&personClass != 0 || f.votes[votePerson] > f.votes[votePlace]) {
			return e
		}
	}
	return -1
}

// vote lets the sentence's use of its phrases speak for their classes.
func (r *resolver) vote() {
	for p := range r.s.phrases {
		ph := &r.s.phrases[p]
		if ph.Entity < 0 || ph.Kind != Name && !ph.Named() {
			continue
		}
		r.votePhrase(ph)
	}
	for i := range r.s.clauses {
		r.voteClause(&r.s.clauses[i])
	}
}

func (r *resolver) votePhrase(ph *Phrase) {
	v := &r.facts[ph.Entity].votes
	name := r.s.words(ph.NameFirst, ph.NameLast)
	first, _, many := strings.Cut(fold(name), " ")
	w := r.lang.Words
	switch {
	case many && w.IsIn(first, "placenoun"):
		v[votePlace] += 3 // "Villa Glori"
	case w.IsIn(fold(name), "toponym"):
		v[votePlace] += 3
	case many && w.IsIn(first, "forename"):
		v[votePerson] += 3
	case w.IsIn(first, "forename"):
		v[votePerson]++
	}
	if ph.Kind == Nominal && ph.Classes&personClass != 0 {
		v[votePerson] += 3
	}
	if ph.Kind == Name && ph.Def == Bare && r.lang.Grammar.Whither[ph.Prep] && !many {
		v[votePlace]++
	}
	switch {
	case ph.Kind == Name && ph.Def == Def && r.dignified(ph):
		v[votePerson]++
	case ph.Kind == Name && (ph.Def == Def && ph.Prep == "" && !ph.Same || r.impersonal(ph)):
		v[voteBody]++
	}
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

// voteClause: who does what only persons do is a person.
func (r *resolver) voteClause(c *Clause) {
	if c.Verb < 0 || c.Subject < 0 {
		return
	}
	v := &r.s.verbs[c.Verb]
	if r.lang.Words.IsIn(v.Lemma, "human-verb") && v.Voice != Passive {
		for p := c.Subject; p >= 0; p = r.s.phrases[p].Next {
			if e := r.s.phrases[p].Entity; e >= 0 && r.s.phrases[p].Kind == Name && !r.impersonal(&r.s.phrases[p]) {
				r.facts[e].votes[votePerson]++
			}
		}
	}
}

// nameOf is what the first sentence of a dictionary says that the topic is a name
// of: "Nome complessivo *dei trattati* che …"; or -1.
func (r *resolver) nameOf(p int, head string) int {
	s := r.s
	if r.n > 1 || r.topic < 0 || !r.lang.Grammar.NameNouns[head] || s.clauses[0].Verb >= 0 || len(s.clauses[0].Args) == 0 || s.clauses[0].Args[0].Phrase != p {
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
