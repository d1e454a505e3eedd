package parse

import (
	"slices"

	"github.com/spoglio/spoglio/ontology"
)

// Times of clauses: what an expression of time or an adverb of place belongs to.

// time puts an expression of time on the clause, or on the noun right before
// it when it stands with the genitive.
func (w *segmenter) time(k int, c *Chunk) {
	if p := w.phraseAt(k - 1); p != nil && c.First == p.End && (c.Prep == w.lang.Grammar.Genitive || w.adnominal(k, p)) {
		w.dated = append(w.dated, dated{Phrase: w.ofTime(k-1, c), Time: c.Index})
		return
	}
	if p := w.phraseAt(k - 2); p != nil && w.at(k-1).Kind == Comma && c.Prep == w.lang.Grammar.Genitive && p.Classes&(documentClass|eventClass) != 0 && w.closed(k+1) {
		w.dated = append(w.dated, dated{Phrase: w.at(k - 2).Index, Time: c.Index}) // "la bolla, *del 1821*, …"
		return
	}
	if q := w.untilWhen(k); q >= 0 {
		w.dated = append(w.dated, dated{Phrase: q, Time: c.Index})
		return
	}
	if q := w.datedRole(c); q >= 0 {
		w.dated = append(w.dated, dated{Phrase: q, Time: c.Index})
		return
	}
	if q := w.roleAhead(k); q >= 0 {
		w.dated = append(w.dated, dated{Phrase: q, Time: c.Index})
		return
	}
	if q := w.isOf(c); q >= 0 {
		w.dated = append(w.dated, dated{Phrase: q, Time: c.Index})
		return
	}
	if w.ofQuality(c) || w.ofNextOwner(c) || w.ofSomething(c) {
		return
	}
	if w.dates(k) {
		w.dated = append(w.dated, dated{Phrase: w.at(k - 2).Index, Time: c.Index})
	}
	if w.outlasts(k, c) {
		w.close(k-1, c)
	}
	w.clause().Times = append(w.clause().Times, c.Index)
}

// outlasts reports whether the time at place k stands behind the comma that ends a name in
// apposition, and with it the participle's clause before the verb: "fallita la mediazione del
// vescovo, X, *in agosto* il re passò il fiume".
func (w *segmenter) outlasts(k int, c *Chunk) bool {
	sub := w.clause()
	return sub.Kind == ParticipleClause && sub.Antecedent < 0 && sub.Parent >= 0 && w.clauses[sub.Parent].Verb < 0 && sub.Verb >= 0 &&
		w.at(k-1).Kind == PhraseChunk && c.First > 0 && w.Tokens[c.First-1].Text == ","
}

// ofTime is the noun at place k that a time with the genitive dates: its complement, where
// that alone is of no particular one: "la scoperta *di un codice del IX secolo*".
func (w *segmenter) ofTime(k int, c *Chunk) int {
	p := w.at(k).Index
	if tail := w.tailOf(p); c.Prep == w.lang.Grammar.Genitive && w.phrases[tail].Def == Indef && w.phrases[p].Def == Def {
		return tail
	}
	return p
}

// untilWhen is what happens in the end, right before the time at place k, that dates
// it and not the clause: "lo diresse fino alla morte, *nel 1911*"; or -1.
func (w *segmenter) untilWhen(k int) int {
	joint := k - 1
	if w.at(joint).Kind == Comma {
		joint--
	}
	if p := w.phraseAt(joint); p == nil || !w.lang.Grammar.Until.Has(p.Prep) || p.Classes&(eventClass|actClass) == 0 || p.Classes&(personClass|placeClass) != 0 || p.Named() || w.at(k).Prep == w.lang.Grammar.Genitive {
		return -1
	}
	return w.at(joint).Index
}

// roleAhead is the bare office that the time between a name's comma and it dates:
// "Rossi, *dal 1901* sindaco di Nola, …"; or -1.
func (w *segmenter) roleAhead(k int) int {
	if q := w.nextOffice(k); q >= 0 {
		return q
	}
	p, named := w.phraseAt(k+1), w.phraseAt(k-2)
	if p == nil || named == nil || w.at(k-1).Kind != Comma || !named.Named() || p.Prep != "" || p.Classes&w.lang.position == 0 || !w.sentence.title(p) || w.at(k+1).First != w.at(k).Last {
		return -1
	}
	return w.at(k + 1).Index
}

// nextOffice is the bare office that a time between a conjunction and it dates, behind
// another: "fu sindaco di Nola e, *dal 1919 al 1921*, ministro"; or -1.
func (w *segmenter) nextOffice(k int) int {
	joint, next := k-1, k+1
	if w.at(joint).Kind == Comma {
		joint--
	}
	if w.at(next).Kind == Comma {
		next++
	}
	p, before := w.phraseAt(next), w.phraseAt(joint-1)
	if p == nil || before == nil || w.at(joint).Kind != Conjunction || w.at(joint-1).Kind != PhraseChunk || w.clause().Verb < 0 || before.Prep != "" || p.Prep != "" || p.Named() || before.Named() || !w.sentence.title(p) || !w.sentence.title(before) {
		return -1
	}
	return w.at(next).Index
}

// dates reports whether a time between commas behind the noun of an event, which
// its verb follows, dates both: "un altro plebiscito, *il 12 maggio*, respinse …".
func (w *segmenter) dates(k int) bool {
	p, next := w.phraseAt(k-2), w.at(k+2)
	if p == nil || w.at(k-1).Kind != Comma || w.at(k+1).Kind != Comma || next.Kind != VerbChunk || !w.verbs[next.Index].Finite() || w.clause().Verb >= 0 || p.Kind != Nominal {
		return false
	}
	if w.happenedAt(w.at(k-2).Index) && (p.Prep == "" || p.Prep == w.lang.Grammar.With && p.PrepFirst == 0) {
		return true // "con *la presa di Zara*, il 3 maggio, finì …"
	}
	return p.Prep == "" && p.Classes&eventClass != 0 && p.Classes&(personClass|documentClass) == 0 && (p.Def == Indef || p.Classes&groupClass == 0)
}

// datedRole is the office in apposition right before a time that dates it: "X,
// presidente *dal 1862 al 1863*, morì".
func (w *segmenter) datedRole(c *Chunk) int {
	for q := range w.phrases {
		p := &w.phrases[q]
		ahead := p.Host < 0 && w.clause().Verb < 0 && w.sentence.title(p)
		if p.Classes&personClass == 0 || p.Classes&w.lang.demonym != 0 && p.Relation == WithHost || p.Relation != SameHost && p.Relation != WithHost && !ahead || p.Named() {
			continue
		}
		if p.End == c.First || p.Last == c.First || (ahead || w.lasted(c)) && w.only(p.End, c.First) {
			return q
		}
	}
	return -1
}

// datePredicates gives each of several things that a copula says of somebody the time
// right behind it, or between a comma and it: "fu un medico, *console nel 1901* e, …".
func (s *sentence) datePredicates() {
	for i := range s.clauses {
		c := &s.clauses[i]
		if v := s.verbOf(i); v == nil || !v.Copula || !s.severally(c) {
			continue
		}
		kept := c.Times[:0]
		for _, t := range c.Times {
			if p := s.predicateBeside(c, t); p >= 0 {
				s.dated = append(s.dated, dated{Phrase: p, Time: t})
			} else {
				kept = append(kept, t)
			}
		}
		c.Times = kept
	}
}

// severally reports whether a clause has several predicates behind its verb.
func (s *sentence) severally(c *Clause) bool {
	n := 0
	for _, a := range c.Args {
		for p := a.Phrase; p >= 0 && a.Role == Predicate && a.After; p = s.phrases[p].Next {
			n++
		}
	}
	return n > 1
}

// predicateBeside is the predicate that says what somebody is right before a time, or
// right behind it where a comma stands before; or -1.
func (s *sentence) predicateBeside(c *Clause, t int) int {
	e := &s.times[t]
	for _, a := range c.Args {
		for p := a.Phrase; p >= 0 && a.Role == Predicate && a.After; p = s.phrases[p].Next {
			ph := &s.phrases[p]
			behind := e.First == ph.End || e.First == ph.Last
			ahead := e.Last == ph.First && e.First > 0 && s.Tokens[e.First-1].Text == ","
			if ph.Classes&personClass != 0 && ph.Def != Def && (behind || ahead) {
				return p
			}
		}
	}
	return -1
}

// lasted reports whether a time is a stretch of years or months, such as an office lasts.
func (w *segmenter) lasted(c *Chunk) bool {
	e := &w.times[c.Index]
	return (e.Interval || e.Relation == Until) && e.From.Precision <= ontology.Month
}

// only reports whether one complement fills the tokens [first, last): "alto
// commissario *per i profughi* dal 1901 al 1904".
func (w *segmenter) only(first, last int) bool {
	return slices.ContainsFunc(w.phrases, func(p Phrase) bool {
		return p.Prep != "" && p.First >= first && p.First <= first+2 && p.End == last && w.Tokens[first].Tag == ADP
	})
}

// adnominal: a time between the noun of an event and the verb dates the event:
// "la morte di Innocenzo III *nel 1216* cambiò ogni cosa".
func (w *segmenter) adnominal(k int, p *Phrase) bool {
	next := w.at(k + 1)
	return w.clause().Verb < 0 && p.Classes&(eventClass|actClass) != 0 && p.Classes&(personClass|groupClass) == 0 && p.Prep == "" && p.Kind == Nominal &&
		next.Kind == VerbChunk && w.verbs[next.Index].Finite()
}

// dateRemarks lets a date in brackets date the event before them: "armistizio
// di Malmö (26 agosto 1848)"; and a stretch of time the office: "sindaco di Roma
// (1901-1903)".
func (s *sentence) dateRemarks(lang *Language) {
	for _, b := range s.remarks {
		top := b.Host
		for top >= 0 && (s.phrases[top].Relation == OfHost || s.phrases[top].Relation == OnHost && s.phrases[top].Kind == Name && s.phrases[s.phrases[top].Host].Classes&lang.position != 0) {
			top = s.phrases[top].Host // "ambasciatore *a Vienna* (1866-70)"
		}
		if top < 0 {
			continue
		}
		ph := &s.phrases[top]
		s.dateRoles(b)
		office := ph.Classes&lang.position != 0 && ph.Kind == Nominal && !ph.Named()
		if !office && (ph.Classes&(eventClass|documentClass) == 0 || ph.Classes&personClass != 0) {
			s.dateClause(b, ph)
			continue
		}
		for i := range s.times {
			if e := &s.times[i]; e.First == b.First && e.Last == b.Last && (!office || e.Interval || e.Relation == Since) {
				s.dated = append(s.dated, dated{Phrase: top, Time: i})
			}
		}
	}
}

// dateRoles lets a time in brackets date the bare role before it in the same
// brackets: "Rossi (console *dal 1901 al 1904*)".
func (s *sentence) dateRoles(b parenthesis) {
	for q := range s.phrases {
		p := &s.phrases[q]
		if p.Relation != InHost || p.First < b.First || p.Last > b.Last || !s.title(p) {
			continue
		}
		for i := range s.times {
			if s.times[i].First == p.End && s.times[i].Last <= b.Last {
				s.dated = append(s.dated, dated{Phrase: q, Time: i})
			}
		}
	}
}

// dateClause lets a day or a month in brackets behind a name, a person, a place or a
// body date the clause that has no time: "combatté a Pisa (marzo 1340)", "chiuse il club
// (novembre 1794)"; so may a year behind somebody of whom an absolute participle tells:
// "Morto Carlo Bini (1443), …".
func (s *sentence) dateClause(b parenthesis, host *Phrase) {
	in := -1
	for i := range s.clauses {
		if c := &s.clauses[i]; c.Verb >= 0 && c.First <= host.First && host.First < c.Last {
			in = i
		}
	}
	if main := &s.clauses[0]; in < 0 && main.Verb < 0 && len(main.Args) > 0 {
		if p := &s.phrases[main.Args[0].Phrase]; p.Kind == Nominal && p.Classes&eventClass != 0 && p.Prep == "" && !p.Named() {
			s.dateEvent(b, main.Args[0].Phrase)
		}
		return
	}
	if in < 0 || host.Next >= 0 || host.Relation == SameHost || !host.Named() && host.Classes&(personClass|groupClass|placeClass) == 0 || len(s.clauses[in].Times) > 0 {
		return
	}
	from := ontology.Month
	if c := &s.clauses[in]; c.Kind == ParticipleClause && c.Antecedent < 0 && c.Subject >= 0 && &s.phrases[c.Subject] == host {
		from = ontology.Year
	}
	for i := range s.times {
		if e := &s.times[i]; e.First == b.First && e.Last == b.Last && !e.Interval && e.From.Precision >= from {
			s.clauses[in].Times = append(s.clauses[in].Times, i)
		}
	}
}

// dateEvent lets a date in brackets date the event with which a dictionary's line without a
// verb begins: "Scontro fra i sardi e gli austriaci (*17 luglio 1848*)".
func (s *sentence) dateEvent(b parenthesis, p int) {
	for i := range s.times {
		if e := &s.times[i]; e.First == b.First && e.Last == b.Last {
			s.dated = append(s.dated, dated{Phrase: p, Time: i})
		}
	}
}

// presentative gives the time of "è il 18 aprile quando …", "fu nel 1848 che
// …" and the complement of "fu a Lodi che …" to the clause that says what
// happened then or there; not one that is denied.
func (s *sentence) presentative(lang *Language) {
	for i := range s.clauses {
		c := &s.clauses[i]
		if c.Verb < 0 || !s.verbs[c.Verb].Copula || len(c.Args) > 1 && slices.ContainsFunc(c.Args, func(a Arg) bool { return s.phrases[a.Phrase].Prep == "" }) || len(c.Args)+len(c.Times) == 0 {
			continue
		}
		for j := i + 1; j < len(s.clauses); j++ {
			d := &s.clauses[j]
			if cleft := d.Kind == RelativeClause && d.Antecedent < 0; d.Parent != i || !cleft && (!lang.Grammar.When.Has(d.Marker) || len(c.Args) > 0) || lang.Grammar.FreeRelatives.Has(d.Relative) {
				continue
			}
			if !s.verbs[c.Verb].Negated {
				d.Times, d.Args = append(d.Times, c.Times...), append(d.Args, c.Args...)
			}
			c.Times, c.Args, d.Kind = nil, nil, MainClause
			break
		}
	}
}

// here notes an adverb that points at a place, as a pronoun of place on the
// clause's verb: "qui", "ivi".
func (s *sentence) here(c *Clause, g *Grammar) {
	if c.Verb < 0 || s.verbs[c.Verb].Place != "" {
		return
	}
	for j := c.First; j < c.Last; j++ {
		if t := &s.Tokens[j]; t.Tag == ADV && g.Here.Has(t.Norm) && !(j > 0 && s.Tokens[j-1].Lemma == g.Genitive) {
			s.verbs[c.Verb].Place = t.Norm
		}
	}
}

// lastingTimes gives a participle right behind a verb of staying the time of that verb, and
// where it happened: "il 3 maggio 1848 a Nola *rimase ucciso* X".
func (s *sentence) lastingTimes(i int, g *Grammar) {
	c := &s.clauses[i]
	if c.Kind != ParticipleClause || c.Parent < 0 || c.Antecedent >= 0 || c.Verb < 0 || len(c.Times) > 0 {
		return
	}
	v, above := s.verbOf(c.Parent), &s.clauses[c.Parent]
	if v == nil || !g.Stays.Has(v.Lemma) || v.Last != s.verbs[c.Verb].First || above.Polarity != c.Polarity {
		return
	}
	c.Times = append(c.Times, above.Times...)
}
