package parse

// Participles: which noun one describes, and whose auxiliary it shares.

// participle opens a participial clause: on the noun before it, or as an
// absolute or conjunct one.
func (w *segmenter) participle(k int, c *Chunk) {
	v := &w.verbs[c.Index]
	if w.sharesAuxiliary(c, v) {
		w.coordinate(c)
		w.clause().Verb = c.Index
		return
	}
	if w.gapsAuxiliary(k, c, v) {
		return
	}
	if w.declares(k, c) {
		w.open(ParticipleClause, c.First, w.cur).Verb = c.Index
		w.cur = w.clause().Parent
		return
	}
	ante := w.qualified(k, c, v)
	if w.joined && w.boundary == c.First && w.clause().Kind == ParticipleClause {
		ante = w.clause().Antecedent
		w.up(ParticipleClause)
	}
	sub := w.open(ParticipleClause, c.First, w.cur)
	sub.Verb, sub.Antecedent = c.Index, ante
}

// declares reports whether a participle right behind a verb that makes somebody
// something says what: "proclamò *decaduta* la dinastia".
func (w *segmenter) declares(k int, c *Chunk) bool {
	if w.at(k-1).Kind != VerbChunk || w.clause().Verb != w.at(k-1).Index {
		return false
	}
	v := &w.verbs[w.clause().Verb]
	p := w.phraseAt(k + 1)
	return v.Finite() && v.Voice == Active && v.Last == c.First && w.lang.Grammar.Appoints.Has(v.Lemma) && p != nil && p.Prep == "" && p.First == c.Last && w.fits(p, &w.verbs[c.Index])
}

// putForward is the noun whose infinitive has just ended before a comma, if a
// participle says who put it forward: "la proposta di sciogliere la Lega,
// *avanzata* da X"; or -1.
func (w *segmenter) putForward(k int, v *Verb) int {
	g := w.lang.Grammar
	if w.at(k-1).Kind != Comma || !g.ThingObject.Has(v.Lemma) && !g.PutsForward.Has(v.Lemma) {
		return -1
	}
	for i := len(w.clauses) - 1; i >= 0; i-- {
		c := &w.clauses[i]
		if c.Kind != InfinitiveClause || c.Antecedent < 0 || c.Marker != g.Genitive || c.Last != w.at(k-1).First {
			continue
		}
		if p := &w.phrases[c.Antecedent]; p.Classes&(documentClass|actClass) != 0 && w.fits(p, v) {
			return c.Antecedent
		}
	}
	return -1
}

// qualified is the phrase that a participle at place k describes, or -1: the one
// before it or the noun that this hangs on, an apposition, or the noun with
// which a clause without a verb begins.
func (w *segmenter) qualified(k int, c *Chunk, v *Verb) int {
	if p := w.putForward(k, v); p >= 0 {
		return p
	}
	before := k - 1
	if w.at(before).Kind == AdverbChunk {
		before-- // "un opuscolo, *subito* sequestrato"
	}
	if w.at(before).Kind == Comma {
		before--
	}
	if w.at(before).Kind == TimeChunk && w.at(k-1).Kind == Comma && w.datesNoun(before) {
		before-- // "il concilio *del 1512*, apertosi in maggio"
	}
	if q := w.happening(before, v); q >= 0 {
		return q
	}
	if p := w.phraseAt(before); p != nil {
		if last := w.lastMember(w.at(before).Index); p.Next >= 0 && w.phrases[last].First < v.First && v.Number == Singular && w.phrases[last].Classes&personClass == 0 && w.fits(&w.phrases[last], v) {
			return last // "*Le rive*, *I monti* e il romanzo *La valle*, uscito nel 1880"
		}
		if q := w.foundedBody(w.at(before).Index, v); q >= 0 {
			return q
		}
		if q := w.seatedBody(before, k, v); q >= 0 {
			return q
		}
		if q := w.ledBody(w.at(before).Index, v); q >= 0 {
			return q
		}
		if w.fits(p, v) {
			return w.at(before).Index
		}
		if last := w.lastMember(w.at(before).Index); p.Next >= 0 && w.end(last) == c.First && w.fits(&w.phrases[last], v) {
			return last // "fra i veneti e *la lega formata da X*"
		}
		if q := w.atEnd(w.at(before).Index, v); q >= 0 {
			return q
		}
		for t := w.tailOf(w.at(before).Index); t >= 0; t = w.phrases[t].Host {
			if w.fits(&w.phrases[t], v) {
				return t
			}
		}
	}
	if q := w.apposed(c, v); q >= 0 {
		return q
	}
	if p, q := w.phraseAt(before), w.phraseAt(before-1); before == k-1 && p != nil && q != nil && p.Prep != "" && p.Kind == Nominal && p.Def == Bare && q.Kind == Nominal && q.End == p.PrepFirst && w.fits(q, v) {
		return w.at(before - 1).Index // "un *processo* per eresia presieduto da X"
	}
	if p := w.phraseAt(before); p != nil && (w.isTown(p) || p.Prep != "" && p.Host < 0 && w.at(k-1).Kind == Comma) {
		if q := w.beyond(before, v); q >= 0 || w.isTown(p) {
			return q // "dal comitato per l'unità, *costituito* nel 1947"
		}
	}
	if q := w.bodyOf(before, k, v); q >= 0 {
		return q
	}
	if w.at(k-1).Kind == Comma {
		if q := w.alsoDescribed(before, v); q >= 0 {
			return q
		}
		return w.glossed(v)
	}
	return -1
}

// atEnd is the complement at the end of the list of phrase p that a participle can describe, or -1:
// "con il saluto del sindaco e il ricordo *di X*, morto nel 1880".
func (w *segmenter) atEnd(p int, v *Verb) int {
	last := w.lastMember(p)
	for t := w.tailOf(last); last != p && t >= 0 && t != last; t = w.phrases[t].Host {
		if w.fits(&w.phrases[t], v) {
			return t
		}
	}
	return -1
}

// foundedBody is the body at the end of the complements of an office, if a participle says that it
// was founded or dissolved, as nobody is: "il presidente *del circolo*, fondato nel 1880"; or -1.
func (w *segmenter) foundedBody(p int, v *Verb) int {
	ph := &w.phrases[p]
	if !w.lang.Grammar.Founded.Has(v.Lemma) || ph.Kind != Nominal || ph.Classes&personClass == 0 || ph.Classes&groupClass != 0 {
		return -1
	}
	if tail := w.tailOf(p); tail != p && w.phrases[tail].Classes&(groupClass|documentClass) != 0 && w.fits(&w.phrases[tail], v) {
		return tail
	}
	return -1
}

// ledBody is the body whose victory or deed stands before a participle that says who held it, as
// nobody holds a deed: "la vittoria *della flotta*, comandata da X"; or -1.
func (w *segmenter) ledBody(p int, v *Verb) int {
	ph, tail := &w.phrases[p], w.tailOf(p)
	if w.lang.Grammar.Holding[v.Lemma] == "" || ph.Kind != Nominal || tail == p || ph.Classes&(eventClass|actClass) == 0 || ph.Classes&(personClass|groupClass) != 0 {
		return -1
	}
	for ; tail != p && tail >= 0; tail = w.phrases[tail].Host {
		t := &w.phrases[tail]
		if led := t.Classes&groupClass != 0 || w.lang.Grammar.Led.Has(w.Tokens[t.Head].Lemma); led && t.Kind == Nominal && t.Classes&(placeClass|eventClass) == 0 && w.fits(t, v) {
			return tail
		}
	}
	return -1
}

// seatedBody is the body before the town of its seat, if a participle behind a comma says that it
// was founded or dissolved: "una *società* con sede a Pola, fondata nel 1880"; or -1.
func (w *segmenter) seatedBody(before, k int, v *Verb) int {
	seat, body := w.phraseAt(before-1), w.phraseAt(before-2)
	if !w.lang.Grammar.Founded.Has(v.Lemma) || w.at(k-1).Kind != Comma || seat == nil || body == nil || !w.isTown(w.phraseAt(before)) {
		return -1
	}
	if seat.Kind != Nominal || seat.Def != Bare || seat.Prep == "" || seat.End != w.phraseAt(before).PrepFirst || body.Classes&(groupClass|documentClass) == 0 || body.Classes&personClass != 0 || body.End != seat.PrepFirst || !w.fits(body, v) {
		return -1
	}
	return w.at(before - 2).Index
}

// bodyOf is the body before the complement at place before that says what or whom it is for,
// if a participle right behind agrees with it alone: "parte del *comitato* per i profughi
// presieduto da X"; or -1.
func (w *segmenter) bodyOf(before, k int, v *Verb) int {
	p, q := w.phraseAt(before), w.phraseAt(before-1)
	if before != k-1 || p == nil || q == nil || p.Prep != w.lang.Grammar.Purpose || q.End != p.PrepFirst {
		return -1
	}
	for t := w.tailOf(w.at(before - 1).Index); t >= 0; t = w.phrases[t].Host {
		if o := &w.phrases[t]; o.Kind == Nominal && o.Classes&groupClass != 0 && w.fits(o, v) {
			return t
		}
	}
	return -1
}

// alsoDescribed is the noun on which a participle stands that has just ended with the phrase at
// place k, if one behind a comma agrees with it: "un gruppo di *deputati* usciti dal partito,
// guidati da X"; or -1.
func (w *segmenter) alsoDescribed(k int, v *Verb) int {
	if w.phraseAt(k) == nil {
		return -1
	}
	for i := len(w.clauses) - 1; i >= 0; i-- {
		if c := &w.clauses[i]; c.Kind == ParticipleClause && c.Antecedent >= 0 && c.holds(w.at(k).Index) {
			if w.fits(&w.phrases[c.Antecedent], v) {
				return c.Antecedent
			}
			return -1
		}
	}
	return -1
}

// datesNoun reports whether the time at place k belongs to the noun right before it.
func (w *segmenter) datesNoun(k int) bool {
	for _, d := range w.dated {
		if d.Time == w.at(k).Index && w.at(k-1).Kind == PhraseChunk && d.Phrase == w.at(k-1).Index {
			return true
		}
	}
	return false
}

// happening is the event or the act of which a participle behind a comma says that
// it happened, over a nearer noun that does not happen: "*il ritiro* delle guardie
// dal porto, *avvenuto* in aprile"; or -1.
func (w *segmenter) happening(k int, v *Verb) int {
	const happens = eventClass | actClass
	near := w.phraseAt(k)
	if near == nil || near.Prep == "" || near.Classes&happens != 0 || !w.lang.Grammar.Happens.Has(v.Lemma) {
		return -1
	}
	for i := len(w.clause().Args) - 1; i >= 0; i-- {
		q := w.clause().Args[i].Phrase
		if p := &w.phrases[q]; p.Kind == Nominal && p.Classes&happens != 0 && w.fits(p, v) {
			return q
		}
	}
	return -1
}

// isTown: a name after the preposition of towns, which are feminine.
func (w *segmenter) isTown(p *Phrase) bool {
	return p.Kind == Name && (p.Prep == w.lang.Grammar.Dative || w.lang.Grammar.Near.Has(p.Prep)) && p.Def != Def && w.isPlace(p)
}

// beyond is the noun that a participle describes over a town: "il viaggio a
// Parigi *compiuto* da X", "il governo in esilio a Londra, *guidato* da X".
func (w *segmenter) beyond(k int, v *Verb) int {
	if c := w.clause(); c.Kind == ParticipleClause && c.Antecedent >= 0 && w.fits(&w.phrases[c.Antecedent], v) {
		return c.Antecedent
	}
	args := w.clause().Args
	for i := len(args) - 1; i >= 0; i-- {
		p := &w.phrases[args[i].Phrase]
		if args[i].Phrase == w.at(k).Index || p.Def == Bare && p.Kind == Nominal && p.Prep != "" {
			continue
		}
		if p.Kind == Nominal && p.Classes&timeClass == 0 && w.fits(p, v) {
			return args[i].Phrase
		}
		return -1
	}
	return -1
}

// glossed is the noun with which a clause without a verb begins, if a
// participle agrees with it: "*Riunione* fra gli alleati, svoltasi in Crimea".
func (w *segmenter) glossed(v *Verb) int {
	c := w.clause()
	if c.Verb >= 0 || c.Parent >= 0 || len(c.Args) == 0 {
		return -1
	}
	if p := &w.phrases[c.Args[0].Phrase]; p.Prep != "" || !w.fits(p, v) {
		return -1
	}
	return c.Args[0].Phrase
}

// apposed is the noun of an apposition right before a participle that agrees
// with it: "il Fronte, *alleanza* di comunisti e socialisti *guidata* da …".
func (w *segmenter) apposed(c *Chunk, v *Verb) int {
	for q := len(w.phrases) - 1; q >= 0; q-- {
		if w.phrases[q].Last != c.First {
			continue
		}
		for ; q >= 0; q = w.phrases[q].Host {
			if w.phrases[q].Relation == SameHost {
				if w.fits(&w.phrases[q], v) {
					return q
				}
				return -1
			}
		}
		return -1
	}
	return -1
}

// sharesAuxiliary reports whether a participle goes on after a conjunction with
// the auxiliary of the verb before it ("fu assalita *e danneggiata*"), and
// makes it finite like that one.
func (w *segmenter) sharesAuxiliary(c *Chunk, v *Verb) bool {
	if !w.joined || w.boundary != c.First || w.clause().Verb < 0 {
		return false
	}
	before := &w.verbs[w.clause().Verb]
	if !before.Finite() || w.Tokens[before.Main].Morph.Mood != Participle || before.Last != c.First-1 || before.Number != v.Number {
		return false
	}
	v.Mood, v.Tense, v.Person, v.Perfect, v.Negated = before.Mood, before.Tense, before.Person, before.Perfect, before.Negated
	v.Voice = before.Voice
	return true
}

// gapsAuxiliary opens a clause of its own for a participle right behind somebody
// else, who shares the auxiliary of the passive before: "il re fu decapitato, *il
// duca impiccato*".
func (w *segmenter) gapsAuxiliary(k int, c *Chunk, v *Verb) bool {
	who := w.phraseAt(k - 1)
	if who == nil || who.Prep != "" || who.Last != c.First || w.clause().Verb < 0 || len(w.clause().Args) < 2 || w.boundary != who.First || !w.fits(who, v) || !w.another(k-1) {
		return false
	}
	if first := w.clause().Args[0]; first.After || w.phrases[first.Phrase].Prep != "" {
		return false
	}
	before := &w.verbs[w.clause().Verb]
	if !before.Finite() || before.Voice != Passive || !w.compound(before) || w.lang.Grammar.Unaccusative.Has(v.Lemma) {
		return false
	}
	model := w.clauses[w.cur]
	from := w.cur
	n := w.open(model.Kind, who.First, model.Parent)
	n.Antecedent, n.Marker, n.From, n.Verb = model.Antecedent, model.Marker, -1, c.Index
	w.moveArgs(from, w.cur, who.First)
	for i := range w.clause().Args {
		w.clause().Args[i].After = false
	}
	v.Mood, v.Tense, v.Person, v.Perfect, v.Voice = before.Mood, before.Tense, before.Person, before.Perfect, Passive
	return true
}

// another reports whether the phrase at place k is somebody else than who stands
// before it: a name, or a definite noun that says nobody's office.
func (w *segmenter) another(k int) bool {
	p := w.phraseAt(k)
	if p.Kind == Name {
		return true
	}
	if p.Kind != Nominal || p.Def != Def || p.Classes&personClass == 0 {
		return false
	}
	before := w.phraseAt(k - 2)
	return w.at(k-1).Kind == Conjunction || before == nil || before.Kind != Name && before.Classes&personClass == 0 || w.isTown(before)
}

// fits reports whether a participle agrees with a phrase.
func (w *segmenter) fits(p *Phrase, v *Verb) bool {
	if w.isTown(p) && v.Gender == Masculine {
		return false
	}
	joined := p.Next >= 0 && w.phrases[p.Next].First < v.First // but "tra l'esercito, *guidato* da X, e quello di Y"
	if v.Number == Plural {
		return p.Number == Plural && !joined || joined && !w.mixed(p, v) || p.Number == NoNumber || p.Number == Invariable
	}
	if p.Number == Plural && (joined || p.Next < 0 || !p.firstOfMany()) || joined && !w.title(p) { // "vescovo e poeta, *nato* a Pisa"
		return false
	}
	if p.Kind == Name && w.unlike(p, v) {
		return false
	}
	return p.Kind == Name || p.Gender == NoGender || p.Gender == Common || v.Gender == NoGender || v.Gender == Common || p.Gender == v.Gender
}

// mixed reports whether a list has a masculine noun among its members, with which a feminine
// participle agrees no more: "tra l'esercito sardo e le navi *armate* da X".
func (w *segmenter) mixed(p *Phrase, v *Verb) bool {
	if v.Gender != Feminine {
		return false
	}
	for {
		if p.Kind == Nominal && p.Gender == Masculine {
			return true
		}
		if p.Next < 0 {
			return false
		}
		p = &w.phrases[p.Next]
	}
}

// unlike reports whether a name begins with a forename of another gender than a participle's:
// "Giovanni, *conclusa* la pace, …".
func (g *grouper) unlike(p *Phrase, v *Verb) bool {
	name := g.Tokens[p.NameFirst].Norm
	if of := g.lang.Words.Of(name); of&g.lang.forename == 0 || of&g.lang.toponym != 0 {
		return false
	}
	own := g.lang.Grammar.ForenameGender(name)
	return own == Masculine && v.Gender == Feminine || own == Feminine && v.Gender == Masculine
}

// gather gives to a participle on a noun without a verb the complements and
// times that go on behind it, as in a dictionary: "Congresso dei medici, riunito
// a Bari, nel teatro, *dal 3 al 5 maggio*".
func (w *segmenter) gather() {
	main := &w.clauses[0]
	if len(w.clauses) < 2 || main.Verb >= 0 || len(main.Args) == 0 {
		return
	}
	sub := &w.clauses[1]
	if sub.Kind != ParticipleClause || sub.Parent != 0 || sub.Antecedent != main.Args[0].Phrase {
		return
	}
	for _, a := range main.Args {
		if p := &w.phrases[a.Phrase]; p.First >= sub.First && p.Prep == "" {
			return
		}
	}
	w.moveArgs(0, 1, sub.First)
}
