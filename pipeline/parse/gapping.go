package parse

import (
	"slices"
)

// Gapping leaves out a verb that has just been said: "l'Austria era
// rappresentata da X, *la Prussia da Y*". What stands without a verb is read
// with the last one, each part in the role of the part that it answers to.

// element is an argument or a time of a clause over tokens [first, end).
type element struct {
	arg        Arg
	time       int // -1 for an argument
	first, end int
}

// gap is a clause without a verb: its parts, and the parts of the model that
// they answer to.
type gap struct {
	model         int
	parts, answer []element
	alone         bool // only who is told, and nothing of what the model says of its own
}

// findGaps takes the parts of gapped clauses out of the clauses that hold
// them.
func (s *sentence) findGaps(lang *Language) []gap {
	var gaps []gap
	last, main := -1, -1
	for i := range s.clauses {
		c := &s.clauses[i]
		model := last
		switch {
		case c.Verb >= 0 && s.verbs[c.Verb].Finite():
			model, last = i, i
			if c.Kind == MainClause {
				main = i
			}
		case c.Verb >= 0 || last < 0:
			continue
		case c.Kind == MainClause && main >= 0:
			model = main // not "… X, che non parlò; *la Prussia Y*"
		}
		s.parted(c)
		s.partNext(c, lang.Grammar)
		if n := len(c.Args) + len(c.Times); n >= 3 || n >= 2 && (model != i || s.holdersBehind(c, lang.Grammar)) {
			gaps = append(gaps, s.gapsIn(i, model, lang)...)
		}
	}
	return gaps
}

// holdersBehind reports whether two offices with their holders stand behind a verb that
// appoints to them: "furono eletti *presidenti X e Y*, *segretario Z*".
func (s *sentence) holdersBehind(c *Clause, g *Grammar) bool {
	if c.Verb < 0 || len(c.Args) != 2 || !g.Appoints.Has(s.verbs[c.Verb].Lemma) {
		return false
	}
	return c.Args[0].After && s.holder(&s.phrases[c.Args[0].Phrase]) && s.holder(&s.phrases[c.Args[1].Phrase])
}

// gapsIn finds the gapped clauses among the parts of clause i.
func (s *sentence) gapsIn(i, model int, lang *Language) []gap {
	var gaps []gap
	parts := s.elements(&s.clauses[i])
	head := 0
	if i == model {
		for head < len(parts) && (parts[head].first < s.verbs[s.clauses[i].Verb].First || !s.boundaryBefore(parts[head].first, lang) || s.insertedFor(parts[:head+1], &s.verbs[s.clauses[i].Verb], lang.Grammar)) {
			head++
		}
	}
	full := parts[:head]
	if i != model {
		full = s.elements(&s.clauses[model])
	}
	for from := head; from < len(parts); {
		to := from + 1
		for to < len(parts) && (parts[to].first == parts[to-1].end || s.betweenCommas(parts[to-1], parts[to].first) || s.bridged(parts[to-1].end, parts[to].first) || i != model && to == from+1 && len(full) == 2 && s.commaForVerb(parts[from], parts[to])) {
			to++
		}
		answer, alone := s.answers(full, parts[from:to]), false
		if answer == nil && to == from+1 {
			answer = s.oneMore(&s.clauses[model], full, parts[from], lang.Grammar)
			if answer == nil && i == model {
				answer = s.nextAgent(&s.clauses[model], full, parts[from], lang.Grammar)
			}
			alone = answer != nil
		}
		if answer != nil {
			gaps = append(gaps, gap{model: model, parts: parts[from:to], answer: answer, alone: alone})
			s.clauses[i].without(parts[from:to])
		}
		from = to
	}
	return gaps
}

// insertedFor reports whether the last of some parts is what somebody stands for, between
// commas right behind the verb, or who it is: "parteciparono, *per la Sassonia*, *X*".
func (s *sentence) insertedFor(parts []element, v *Verb, g *Grammar) bool {
	stands := func(e element) bool {
		return e.time < 0 && g.StandsFor.Has(s.phrases[e.arg.Phrase].Prep) && e.first == v.Last+1 && s.Tokens[v.Last].Text == "," && e.end < len(s.Tokens) && s.Tokens[e.end].Text == ","
	}
	k := len(parts) - 1
	return stands(parts[k]) || k > 0 && stands(parts[k-1])
}

// betweenCommas reports whether a time between two commas stands right before token at:
// "e, *nel 1882*, a Pola".
func (s *sentence) betweenCommas(e element, at int) bool {
	return e.time >= 0 && e.first > 0 && at == e.end+1 && s.Tokens[e.end].Text == "," && s.Tokens[e.first-1].Text == ","
}

// commaForVerb reports whether behind a semicolon a comma alone stands for the verb between two
// parts: "Rappresentava il papa X; *la Polonia, Y*".
func (s *sentence) commaForVerb(a, b element) bool {
	return a.time < 0 && b.time < 0 && a.first > 0 && s.Tokens[a.first-1].Text == ";" && b.first == a.end+1 && s.Tokens[a.end].Text == "," && (b.end == len(s.Tokens) || s.Tokens[b.end].Tag == PUNCT && s.Tokens[b.end].Text != ",")
}

// bridged reports whether no more than a participle's clause between commas
// stands over tokens [from, to): "per la Prussia*, giunto tardi,* X".
func (s *sentence) bridged(from, to int) bool {
	if to-from < 3 || s.Tokens[from].Text != "," || s.Tokens[to-1].Text != "," {
		return false
	}
	for i := range s.clauses {
		if c := &s.clauses[i]; c.Kind == ParticipleClause && c.Verb >= 0 && s.verbs[c.Verb].First == from+1 {
			return true
		}
	}
	return false
}

// boundaryBefore reports whether a comma, a semicolon or a conjunction stands
// before token i.
func (s *sentence) boundaryBefore(i int, lang *Language) bool {
	if i == 0 {
		return true
	}
	t := &s.Tokens[i-1]
	if t.Tag == ADV && i > 1 && lang.Grammar.Agentive.Has(s.Tokens[i].Lemma) {
		t = &s.Tokens[i-2] // "…, *poi* da X"
	}
	return t.Text == "," || t.Text == ";" || lang.Grammar.Additive.Has(t.Norm)
}

// elements are the parts of a clause in the order of the text.
func (s *sentence) elements(c *Clause) []element {
	out := s.room.elements.empty(len(c.Args) + len(c.Times))
	for _, a := range c.Args {
		out = append(out, element{arg: a, time: -1, first: s.phrases[a.Phrase].PrepFirst, end: s.end(a.Phrase)})
	}
	for _, t := range c.Times {
		out = append(out, element{time: t, first: s.times[t].First, end: s.times[t].Last})
	}
	slices.SortFunc(out, func(a, b element) int { return a.first - b.first })
	return out
}

// answers finds, from the last one back, what each part of a gapped clause
// answers to in the full one; nil where one answers to nothing.
func (s *sentence) answers(full, parts []element) []element {
	if len(parts) < 2 && !s.titled(parts[0]) {
		return nil
	}
	if crossed := s.crossed(full, parts); crossed != nil {
		return crossed
	}
	answer := s.room.elements.zeros(len(parts))
	at := len(full)
	for k := len(parts) - 1; k >= 0; k-- {
		for at--; at >= 0 && !((s.alike(&full[at], &parts[k]) || s.parallel(full, parts) && s.bothDefinite(&full[at], &parts[k])) && (len(parts) > 1 || s.titled(full[at]))); at-- {
		}
		if at < 0 {
			return nil
		}
		answer[k] = full[at]
	}
	return answer
}

// oneMore finds whom a last person alone answers to, where several have been elected each with
// his votes: "furono eletti X con 80 voti, Y con 74 e *Z*"; his own are not told.
func (s *sentence) oneMore(c *Clause, full []element, part element, g *Grammar) []element {
	v := &s.verbs[c.Verb]
	if part.time >= 0 || len(full) < 2 || v.Voice != Passive || v.Number != Plural || !g.Appoints.Has(v.Lemma) {
		return nil
	}
	p := &s.phrases[part.arg.Phrase]
	if p.Prep != "" || !p.Named() || p.Kind != Name && (p.Def != Def || p.Classes&personClass == 0) || p.Next >= 0 {
		return nil
	}
	for i := range full {
		if full[i].time >= 0 || !full[i].arg.After {
			continue
		}
		if q := &s.phrases[full[i].arg.Phrase]; q.Prep == "" && q.Kind == Name && q.Next < 0 && i+1 < len(full) && full[i+1].time < 0 && s.phrases[full[i+1].arg.Phrase].Prep != "" {
			return []element{full[i]}
		}
		return nil
	}
	return nil
}

// nextAgent finds the agent to whom one behind a comma and an adverb answers, where the first has
// his own time: "fu diretto da X fino al 1885, poi *da Y*".
func (s *sentence) nextAgent(c *Clause, full []element, part element, g *Grammar) []element {
	v := &s.verbs[c.Verb]
	if part.time >= 0 || v.Voice != Passive || !s.agent(part, g) || s.Tokens[part.first-1].Tag != ADV {
		return nil
	}
	timed := slices.ContainsFunc(full, func(e element) bool { return e.time >= 0 && e.first >= v.Last })
	i := slices.IndexFunc(full, func(e element) bool { return s.agent(e, g) })
	if i < 0 || !timed {
		return nil
	}
	return full[i : i+1]
}

// agent reports whether an element says by whom something is done.
func (s *sentence) agent(e element, g *Grammar) bool {
	if e.time >= 0 {
		return false
	}
	p := &s.phrases[e.arg.Phrase]
	return g.Agentive.Has(p.Prep) && (p.Kind == Name || p.Classes&personClass != 0)
}

// crossed finds what a time and a place answer to that stand the other way round
// than in the full clause: "si recò *a Roma nel 1520* e *nel 1523 a Siena*".
func (s *sentence) crossed(full, parts []element) []element {
	if len(parts) != 2 || parts[1].time >= 0 {
		return nil
	}
	if s.phrases[parts[1].arg.Phrase].Prep == "" {
		return s.answersAlone(full, parts)
	}
	if parts[0].time < 0 {
		return nil
	}
	for i := len(full) - 1; i > 0; i-- {
		if full[i].time < 0 || full[i-1].time >= 0 {
			continue
		}
		if s.alike(&full[i-1], &parts[1]) && full[i-1].end == full[i].first {
			return []element{full[i], full[i-1]}
		}
	}
	if slices.ContainsFunc(full, func(e element) bool { return e.time >= 0 }) {
		return nil
	}
	return s.answersAlone(full, parts) // "emigrò a Nizza e, *nel 1882, a Pola*"
}

// nothing is what a part answers to that the full clause has nothing like.
var nothing = element{arg: Arg{Phrase: -1}, time: -1}

// answersAlone finds the only name behind the verb that the second of two parts
// answers to, where the first, a time or a complement behind a conjunction, answers to
// nothing: "sposò Anna Neri e *in seconde nozze Clara Verdi*".
func (s *sentence) answersAlone(full, parts []element) []element {
	name := &s.phrases[parts[1].arg.Phrase]
	if name.Kind != Name {
		return nil
	}
	if name.Prep == "" && (parts[0].time >= 0 || s.phrases[parts[0].arg.Phrase].Prep == "" || slices.ContainsFunc(full, func(e element) bool { return s.alike(&e, &parts[0]) })) {
		return nil
	}
	model := nothing
	for i := range full {
		if !full[i].arg.After || !s.alike(&full[i], &parts[1]) {
			continue
		}
		if model != nothing {
			return nil
		}
		model = full[i]
	}
	if model == nothing || s.phrases[model.arg.Phrase].Kind != Name {
		return nil
	}
	return []element{nothing, model}
}

// parallel reports whether a gapped clause has two parts as the full one has, a
// phrase and what goes with it.
func (s *sentence) parallel(full, parts []element) bool { return len(full) == 2 && len(parts) == 2 }

// bothDefinite: a definite noun can answer to one of another sort: "*il ducato*
// andò a Carlo, *il castello* a Ottone".
func (s *sentence) bothDefinite(a, b *element) bool {
	if a.time >= 0 || b.time >= 0 {
		return false
	}
	p, q := &s.phrases[a.arg.Phrase], &s.phrases[b.arg.Phrase]
	return p.Prep == "" && q.Prep == "" && p.Kind == Nominal && q.Kind == Nominal && p.Def == Def && q.Def == Def && !p.Named() && !q.Named() && s.Tokens[q.Head].stands == 0
}

// titled: an office with its holder can answer alone to another: "elesse
// presidente X, *segretario Y*".
func (s *sentence) titled(e element) bool {
	if e.time >= 0 {
		return false
	}
	p := &s.phrases[e.arg.Phrase]
	return s.holder(p) && p.Prep == "" && (p.Next < 0 || p.Number == Plural)
}

// alike reports whether one part can answer to another: a time to a time, a
// complement to one with the same preposition, a noun to a noun of its sort.
func (s *sentence) alike(a, b *element) bool {
	if a.time >= 0 || b.time >= 0 {
		return a.time >= 0 && b.time >= 0
	}
	p, q := &s.phrases[a.arg.Phrase], &s.phrases[b.arg.Phrase]
	if p.Prep != q.Prep {
		return false
	}
	if p.Prep != "" {
		return true
	}
	switch {
	case p.Kind == Pronoun && p.Number == NoNumber:
		return false
	case q.Kind == Pronoun:
		return p.Kind == Nominal || p.Kind == Pronoun && s.Tokens[p.First].Tag == DET && s.Tokens[q.First].Tag == DET // "l'uno …, *l'altro*"
	case p.Kind == Name && q.Kind == Name, p.Named() && q.Named():
		return true
	case p.Count >= 0 && q.Count >= 0:
		return true
	case p.Kind == Nominal && q.Kind == Nominal && s.Tokens[p.Head].Lemma == s.Tokens[q.Head].Lemma:
		return true
	case s.somebody(p) && q.Kind == Name || s.somebody(q) && p.Kind == Name:
		return true
	case p.Named() != q.Named():
		return p.Classes != 0 && q.Classes != 0 && p.Classes&q.Classes&(personClass|groupClass|placeClass) != 0
	}
	sort := p.Classes&q.Classes != 0 || p.Classes == 0 || q.Classes == 0 // "il sì ebbe 12 voti, *il no* 3"
	return p.Kind == Nominal && q.Kind == Nominal && sort && (p.Def == Bare) == (q.Def == Bare)
}

// somebody: a definite noun of a person, which a name can answer to: "per la
// Spagna trattava *il duca d'Alba*, per la Francia *Rohan*".
func (s *sentence) somebody(p *Phrase) bool {
	return p.Kind == Nominal && p.Classes&personClass != 0 && p.Def == Def
}

// gapped reports whether a name after a comma begins a gapped clause, and
// renames nobody: a country with its article ("…, *la Prussia* da X"), or a name
// with an office right behind it ("…, *X* segretario").
func (g *grouper) gapped(q *Phrase, k int) bool {
	if q.Kind != Name {
		return false
	}
	next := g.phraseAt(k + 3)
	return q.Def == Def || next != nil && g.title(next) && next.Prep == ""
}

// parted takes names apart from a number that they were listed with, where
// their own number follows: "3 voti *e X* due".
func (s *sentence) parted(c *Clause) {
	for i := 0; i < len(c.Args); i++ {
		p := &s.phrases[c.Args[i].Phrase]
		q := p.Next
		if p.Count < 0 || q < 0 || s.phrases[q].Kind != Name || s.phrases[q].Next >= 0 || i+1 >= len(c.Args) {
			continue
		}
		if own := &s.phrases[c.Args[i+1].Phrase]; own.Count < 0 || own.PrepFirst != s.phrases[q].End {
			continue
		}
		p.Next, s.phrases[q].Host, s.phrases[q].Relation = -1, -1, Free
		c.Args = slices.Insert(c.Args, i+1, Arg{Phrase: q, After: c.Args[i].After})
	}
}

// without takes parts out of a clause.
func (c *Clause) without(parts []element) {
	for _, p := range parts {
		if p.time >= 0 {
			c.Times = slices.DeleteFunc(c.Times, func(t int) bool { return t == p.time })
		} else {
			c.Args = slices.DeleteFunc(c.Args, func(a Arg) bool { return a.Phrase == p.arg.Phrase })
		}
	}
}

// fillGaps adds the gapped clauses, each a copy of its model with its own
// parts.
func (s *sentence) fillGaps(gaps []gap) {
	for _, g := range gaps {
		c := s.clauses[g.model]
		c.Args, c.Times = slices.Clone(c.Args), slices.Clone(c.Times)
		for k, p := range g.parts {
			s.completeCount(p, g.answer[k])
			c.put(p, g.answer[k])
		}
		c.First, c.Last = g.parts[0].first, g.parts[len(g.parts)-1].end
		if who := g.parts[0].arg.Phrase; g.alone {
			c.Args = slices.DeleteFunc(c.Args, func(a Arg) bool { return a.After && a.Phrase != who }) // nobody else's votes
			if s.phrases[who].Prep != "" {
				c.Times = nil // nor the time of the agent before
			}
		}
		s.clauses = append(s.clauses, c)
	}
}

// completeCount gives a number without a noun the noun of the number that it
// answers to: "ebbe 300 voti, X *200*".
func (s *sentence) completeCount(part, answer element) {
	if part.time >= 0 || answer == nothing {
		return
	}
	p, model := &s.phrases[part.arg.Phrase], &s.phrases[answer.arg.Phrase]
	if p.Kind == Counted && model.Kind == Nominal && model.Count >= 0 {
		p.Kind, p.Head, p.Classes = Nominal, model.Head, model.Classes
	}
}

// put gives a part the place of what it answers to.
func (c *Clause) put(part, answer element) {
	if part.time >= 0 {
		if i := slices.Index(c.Times, answer.time); i >= 0 {
			c.Times[i] = part.time
		} else {
			c.Times = []int{part.time} // and not that of the full clause
		}
		return
	}
	if answer == nothing { // another way to do it, another day
		part.arg.Role = Complement
		c.Args, c.Times = append(c.Args, part.arg), nil
		return
	}
	for i := range c.Args {
		if c.Args[i].Phrase == answer.arg.Phrase {
			c.Args[i].Phrase = part.arg.Phrase
		}
	}
	if c.Subject == answer.arg.Phrase {
		c.Subject = part.arg.Phrase
	}
}
