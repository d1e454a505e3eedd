package parse

import "slices"

// company is whom a phrase for several persons means: "i due", "entrambi".
type company struct {
	phrase  int
	members []int
}

// cast are the persons of a sentence in the order in which it names them, those
// it leaves out last, and the last list of names in it.
type cast struct {
	people []int
	roll   []int
}

// far is for how many sentences a list of names is kept in mind for "il primo"
// and "i due".
const far = 3

// members are the entities of a phrase for several, or nil.
func (s *sentence) members(p int) []int {
	for i := range s.companies {
		if s.companies[i].phrase == p {
			return s.companies[i].members
		}
	}
	return nil
}

// gather finds whom a phrase for as many as size persons means: those alone whom
// this sentence has named before it, or with those of the sentence before, or the
// last list of as many names.
func (r *resolver) gather(p, size int, noun string) {
	ph := &r.s.phrases[p]
	found := r.cast(r.s, ph.First, nil).people
	if len(found) != size && !r.fresh {
		for _, e := range r.last.people {
			found = with(found, e)
		}
	}
	if len(found) != size {
		if found = r.roll; len(found) != size || r.n-r.rolled > far {
			return
		}
	}
	for _, e := range found {
		if ph.Gender == Feminine && r.facts[e].gender == Masculine || !r.isPerson(e, NoGender) || noun != "" && !r.called(e, noun) {
			return
		}
	}
	r.s.companies = append(r.s.companies, company{p, found})
	r.s.counting, r.roll, r.rolled = true, found, r.n
}

func with(list []int, e int) []int {
	if slices.Contains(list, e) {
		return list
	}
	return append(list, e)
}

// cast gathers the persons named in a sentence before a token, in room for them,
// and its last list of names.
func (r *resolver) cast(s *sentence, before int, room []int) cast {
	out := cast{people: room}
	for p := range s.phrases {
		ph := &s.phrases[p]
		if ph.First >= before || ph.Entity < 0 {
			continue
		}
		if r.isPerson(ph.Entity, NoGender) {
			out.people = with(out.people, ph.Entity)
		}
		if ph.Next >= 0 && !s.listed(p) {
			if roll := r.list(s, p); len(roll) > 1 {
				out.roll = roll
			}
		}
	}
	return out
}

// listed reports whether a phrase goes on a list.
func (s *sentence) listed(p int) bool {
	return slices.ContainsFunc(s.phrases, func(ph Phrase) bool { return ph.Next == p })
}

// list are the members of a list of persons that phrase p begins, or nil where
// any is not one.
func (r *resolver) list(s *sentence, p int) []int {
	var out []int
	for ; p >= 0; p = s.phrases[p].Next {
		e := s.phrases[p].Entity
		if e < 0 || !r.isPerson(e, NoGender) {
			return nil
		}
		out = append(out, e)
	}
	return out
}

// enlist keeps the persons of a sentence for the next one.
func (r *resolver) enlist(s *sentence) {
	r.last = r.cast(s, len(s.Tokens), r.last.people[:0])
	for i := range s.clauses {
		if e := s.dropped[i]; e >= 0 && r.isPerson(e, NoGender) {
			r.last.people = with(r.last.people, e)
		}
		if e := s.pronouns(i).object; e >= 0 && r.isPerson(e, NoGender) {
			r.last.people = with(r.last.people, e)
		}
	}
	roll := r.last.roll
	if roll == nil && len(r.last.people) == 2 && !s.counting {
		roll = slices.Clone(r.last.people)
	}
	if roll != nil {
		r.roll, r.rolled = roll, r.n
	}
}

// ofThings reports whether a colon stands between a phrase and several things counted before it in
// the sentence, of which it is one.
func (r *resolver) ofThings(ph *Phrase) bool {
	s := r.s
	for i := ph.First - 1; i > 0; i-- {
		if s.Tokens[i].Text != ":" {
			continue
		}
		return slices.ContainsFunc(s.phrases, func(q Phrase) bool {
			return q.Last <= i && q.Count >= 0 && q.Number == Plural && q.Classes&(personClass|groupClass) == 0
		})
	}
	return false
}

// inOrder is who "il primo" or "il secondo" is, the subject of its clause: by the
// last list of names, which has no more than three.
func (r *resolver) inOrder(p int) int {
	s := r.s
	ph := &s.phrases[p]
	n := r.lang.Grammar.Ordinals[s.Tokens[ph.Head].Norm]
	if n == 0 && len(r.roll) == 2 && s.eithers(r.lang.Grammar) {
		n = r.lang.Grammar.Either[s.Tokens[ph.Head].Norm]
	}
	if n == 0 || n > 3 || ph.Def != Def || ph.Last != ph.Head+1 || ph.First != ph.Head-1 && ph.Prep == "" || r.complement(p) >= 0 {
		return -1
	}
	if !slices.ContainsFunc(s.clauses, func(c Clause) bool {
		return c.Verb >= 0 && s.verbs[c.Verb].Finite() && (c.Subject == p || ph.Prep != "" && c.holds(p))
	}) {
		return -1
	}
	if next := ph.Head + 1; next < len(s.Tokens) && ph.Kind == Nominal && (s.Tokens[next].Tag == ADJ || s.Tokens[next].Tag == NOUN || s.Tokens[next].Tag == ADP && r.lang.Grammar.Among.Has(s.Tokens[next].Lemma)) {
		return -1 // "il primo americano", "il primo tra loro"
	}
	if e := r.nextThing(n, ph); e >= 0 {
		return e
	}
	if r.ofThings(ph) {
		return -1 // "tre canoni: *il primo* vietava …"
	}
	roll := r.roll
	if r.n-r.rolled >= far || n > len(roll) || len(roll) > max(n, 2) && n != len(roll) && !s.counted(r.lang.Grammar, len(roll)) {
		return -1
	}
	if g := r.facts[roll[n-1]].gender; g != NoGender && g != Common && ph.Gender != g {
		return -1
	}
	s.counting, r.rolled = true, r.n
	return roll[n-1]
}

// nextThing is what "il secondo" means behind "il primo decreto": another thing of that
// noun, new to the text; or -1.
func (r *resolver) nextThing(n int, ph *Phrase) int {
	for q := range r.s.phrases {
		p := &r.s.phrases[q]
		if p.Kind != Nominal || p.Named() || p.First >= ph.First || p.Classes&personClass != 0 || p.Head == p.First || r.lang.Grammar.Ordinals[r.s.Tokens[p.Head-1].Norm] != n-1 || n < 2 || r.s.Tokens[p.Head].Morph.Gender != ph.Gender {
			continue
		}
		noun := &r.s.Tokens[p.Head]
		return r.add(r.s.words(ph.Head, ph.Head+1)+" "+noun.Text, known{classes: p.Classes, head: noun.Lemma, number: p.Number, gender: p.Gender})
	}
	return -1
}

// several finds whom "i due uomini" means: persons counted who have no name, no
// complement and no other adjective.
func (r *resolver) several(p int) bool {
	ph := &r.s.phrases[p]
	if ph.Count < 0 || ph.Def != Def || ph.Named() || ph.Classes&personClass == 0 || ph.Last != ph.Head+1 || ph.First != ph.Head-2 && ph.Prep == "" || r.complement(p) >= 0 {
		return false
	}
	noun := r.s.Tokens[ph.Head].Lemma
	if r.lang.Grammar.People.Has(noun) {
		noun = ""
	}
	r.gather(p, r.lang.Grammar.Together[r.s.Tokens[ph.Head-1].Norm], noun)
	return r.s.members(p) != nil
}

// called reports whether the text has called somebody by a noun or by an office of
// the same rank.
func (r *resolver) called(e int, noun string) bool {
	if slices.Contains(r.entities[e].Kinds, noun) || e == r.topic && r.lang.Words.Of(noun)&r.lang.kin != 0 {
		return true
	}
	for _, group := range r.lang.Grammar.SameOffice {
		if slices.Contains(group, noun) && slices.ContainsFunc(r.entities[e].Kinds, func(k string) bool { return slices.Contains(group, k) }) {
			return true
		}
	}
	return false
}

// eithers reports whether a sentence parts two, the subjects of two clauses: "l'uno
// fu eletto, l'altro fuggì".
func (s *sentence) eithers(g *Grammar) bool {
	var found []int
	for i := range s.clauses {
		c := &s.clauses[i]
		if c.Subject < 0 || c.Verb < 0 || s.phrases[c.Subject].Kind != Pronoun || s.phrases[c.Subject].Next >= 0 {
			continue
		}
		if n := g.Either[s.Tokens[s.phrases[c.Subject].Head].Norm]; n > 0 {
			found = append(found, n)
		}
	}
	return len(found) == 2 && found[0] == 1 && found[1] == 2
}

// counted reports whether a sentence has a word for the last of so many: "il
// terzo".
func (s *sentence) counted(g *Grammar, n int) bool {
	return slices.ContainsFunc(s.Tokens, func(t Token) bool { return t.Tag == ADJ && g.Ordinals[t.Norm] == n })
}
