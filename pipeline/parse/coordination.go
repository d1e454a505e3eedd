package parse

// Coordination: which clause a verb belongs to, and which clause it goes on with.

// verbChunk opens the clause of a verb group, or gives the open clause its
// verb.
func (w *segmenter) verbChunk(k int, c *Chunk) {
	v := &w.verbs[c.Index]
	switch {
	case v.Mood == Infinitive:
		w.dependent(InfinitiveClause, k, c)
	case v.Mood == Gerund:
		w.dependent(GerundClause, k, c)
	case v.Mood == Participle || v.Mood == PresentParticiple:
		w.participle(k, c)
	default:
		w.finite(k, c)
	}
}

// finite places a finite verb: in the open clause, in an outer one that waits
// for its verb, or in a new coordinate clause.
func (w *segmenter) finite(k int, c *Chunk) {
	if w.interjects(k, c) {
		w.open(SubordinateClause, c.First, w.cur).Verb = c.Index
		return
	}
	if p := w.clause().Parent; p >= 0 && w.clauses[p].Verb < 0 && w.listsOnly() && w.comma && w.boundary == c.First {
		w.cur = p
	}
	title := -1
	if w.clause().Verb >= 0 && w.verbs[c.Index].Copula {
		title = w.fronted(c)
	}
	if w.clause().Verb >= 0 {
		if outer := w.waiting(); outer >= 0 && !w.goesOn(k, c) {
			w.moveTail(outer)
			w.moveSubject(outer, c)
			w.giveBack(outer, c)
			w.cur = outer
		} else {
			w.coordinate(c)
		}
	}
	w.clause().Verb = c.Index
	if title >= 0 {
		w.clause().Args = append(w.clause().Args, Arg{Phrase: title})
	}
	for i := range w.clause().Args {
		w.clause().Args[i].After = false
	}
}

// moveSubject gives the clause that a fronted infinitive hangs on the subject which
// stands between the two verbs, behind the object of the infinitive: "a dirigere i
// lavori *l'assemblea* chiamò X".
func (w *segmenter) moveSubject(outer int, c *Chunk) {
	in, n, last := w.clause(), 0, -1
	if in.Kind != InfinitiveClause || in.Parent != outer {
		return
	}
	for i, a := range in.Args {
		if p := &w.phrases[a.Phrase]; a.After && p.Prep == "" {
			n, last = n+1, i
		}
	}
	if n != 2 || w.end(in.Args[last].Phrase) != c.First || !w.agrees(&w.phrases[in.Args[last].Phrase], &w.verbs[c.Index]) {
		return
	}
	w.moveArgs(w.cur, outer, w.phrases[in.Args[last].Phrase].PrepFirst)
}

// giveBack gives the clause that waits for its verb the subject right before this,
// which a participle's clause had taken behind its own complement: "con un ordine
// firmato da X *la Camera* deplorò …".
func (w *segmenter) giveBack(outer int, c *Chunk) {
	args := w.clause().Args
	if w.clause().Kind != ParticipleClause || len(args) < 2 || !args[len(args)-1].After {
		return
	}
	last := args[len(args)-1].Phrase
	p, v := &w.phrases[last], &w.verbs[c.Index]
	if p.Prep != "" || p.Def != Def && p.Kind != Name || w.end(last) != v.First || !w.agrees(p, v) {
		return
	}
	for _, a := range w.clauses[outer].Args {
		if q := &w.phrases[a.Phrase]; q.Prep == "" && q.Kind != Quoted && w.agrees(q, v) {
			return
		}
	}
	w.moveArgs(w.cur, outer, p.PrepFirst)
}

// interjects reports whether a verb of saying with who says it stands between
// commas in a clause that waits for its own verb: "la città, *scrive X*, cadde".
func (w *segmenter) interjects(k int, c *Chunk) bool {
	v, who := &w.verbs[c.Index], w.phraseAt(k+1)
	if who == nil || w.clause().Verb >= 0 || len(w.clause().Args) == 0 || w.quotesSpeech(w.clause()) || !w.comma || w.boundary != c.First || !w.lang.Grammar.Says.Has(v.Lemma) {
		return false
	}
	return v.Voice == Active && v.Object == "" && who.Prep == "" && who.First == v.Last && w.at(k+2).Kind == Comma && w.agrees(who, v) && (who.Kind == Name || w.personal(who, w.lang))
}

// listsOnly reports whether a relative clause without a verb names some of its
// antecedent: "i reduci, *tra i quali X e Y*, fondarono …".
func (w *segmenter) listsOnly() bool {
	c := w.clause()
	return c.Kind == RelativeClause && c.Verb < 0 && c.RelPrep != "" && len(c.Args) > 0
}

// fronted takes an office right before a copula off the name it seemed to
// belong to: "gli successe X, *presidente* fu Y". It is -1 where there is none.
func (w *segmenter) fronted(c *Chunk) int {
	for q := range w.phrases {
		if p := &w.phrases[q]; p.Last == c.First && p.Relation == SameHost && w.title(p) {
			w.phrases[p.Host].End = w.phrases[p.Host].Last
			p.Host, p.Relation = -1, Free
			return q
		}
	}
	return -1
}

// goesOn reports whether a verb right behind a conjunction goes on with the
// relative clause before it, because another verb follows for the clause that
// waits: "il partito che vinse le elezioni *e formò* il governo fu sciolto".
func (w *segmenter) goesOn(k int, c *Chunk) bool {
	if !w.joined || w.boundary != c.First || w.clause().Kind != RelativeClause {
		return false
	}
	for k++; k < len(w.visible); k++ {
		switch c := w.at(k); c.Kind {
		case VerbChunk:
			if w.verbs[c.Index].Finite() {
				return true
			}
		case RelativeMark, Subordinator, Semicolon, Colon, Conjunction:
			return false
		}
	}
	return false
}

// waiting is the nearest outer clause without a verb that has something to say.
func (w *segmenter) waiting() int {
	for i := w.clauses[w.cur].Parent; i >= 0; i = w.clauses[i].Parent {
		if w.clauses[i].Verb < 0 {
			return i
		}
	}
	return -1
}

// coordinate opens a clause beside the current one; what came after the last
// boundary goes with it.
func (w *segmenter) coordinate(c *Chunk) {
	from, old := w.cur, w.clauses[w.cur]
	top := from
	if !w.joined || old.Kind == ParticipleClause || old.Kind == GerundClause || old.Kind == InfinitiveClause {
		for w.clauses[top].Parent >= 0 && (w.comma || w.clauses[top].Kind > SubordinateClause) {
			top = w.clauses[top].Parent
		}
	}
	model := w.clauses[top]
	first := max(w.boundary, old.First)
	if w.boundary == old.First {
		first = c.First
	}
	n := w.open(model.Kind, first, model.Parent)
	n.Antecedent, n.Marker, n.opened = model.Antecedent, model.Marker, model.opened
	if model.Kind == RelativeClause {
		n.Relative, n.RelPrep = model.Relative, ""
	}
	n.From = top
	w.moveArgs(from, w.cur, first)
	if p := w.interrupted(top, c); p >= 0 {
		w.moveArgs(top, w.cur, w.phrases[p].PrepFirst)
		n.First = w.phrases[p].PrepFirst
	}
	w.timeAhead(top)
}

// timeAhead gives the clause just opened the time that a conjunction puts at its head, from which
// commas part it: "il re sciolse la lega, ma *nel 1899*, caduto il ministero, essa rinacque", "…
// e *il 3 maggio*, a Torino, il consiglio la ricostituì".
func (w *segmenter) timeAhead(before int) {
	n, from := w.clause(), &w.clauses[before]
	k := len(from.Times) - 1
	if k < 0 || from.Verb < 0 || n.First == 0 || w.Tokens[n.First-1].Text != "," {
		return
	}
	e := &w.times[from.Times[k]]
	head := e.First - 1
	if head > 0 && w.Tokens[head].Text == "," {
		head--
	}
	if e.First <= w.verbs[from.Verb].Last || e.Last >= n.First || w.Tokens[e.Last].Text != "," || w.Tokens[head].Tag != CCONJ || k > 0 && w.times[from.Times[k-1]].Last == head {
		return
	}
	for _, a := range from.Args {
		if p := &w.phrases[a.Phrase]; p.First > e.Last && p.Prep == "" {
			return
		}
	}
	w.moveArgs(before, w.cur, e.First)
	w.clause().First = e.First
}

// interrupted is the subject of a coordinate clause which a participle's clause
// between commas parts from its verb, at the end of the clause before: "…, e *la
// tregua*, firmata da X, durò poco"; or -1.
func (w *segmenter) interrupted(before int, c *Chunk) int {
	args := w.clauses[before].Args
	if len(args) == 0 || !w.comma || w.boundary != c.First {
		return -1
	}
	n := len(args) - 1
	for n > 0 && w.phrases[args[n].Phrase].Prep != "" {
		n--
	}
	p := args[n].Phrase
	q := &w.phrases[p]
	if !args[n].After || q.Prep != "" || q.First < 2 || w.Tokens[q.First-1].Tag != CCONJ || w.Tokens[q.First-2].Text != "," || w.end(p) >= c.First || w.Tokens[w.end(p)].Text != "," || !w.agrees(q, &w.verbs[c.Index]) {
		return -1
	}
	return p
}

// dependent opens the clause of an infinitive or a gerund.
func (w *segmenter) dependent(kind ClauseKind, k int, c *Chunk) {
	like := -1
	if w.clause().Kind == kind && w.joined && w.boundary == c.First {
		if w.clause().Marker == c.Prep {
			like = w.clause().Antecedent // "il tentativo di fuggire e *di prendere* Nola"
		}
		w.up(kind)
	}
	if kind == InfinitiveClause && c.Prep != "" {
		w.cur = w.governor(c.Prep)
	}
	parted := w.parted(k, c)
	sub := w.open(kind, c.First, w.cur)
	sub.Verb, sub.Marker, sub.Antecedent = c.Index, c.Prep, like
	if kind == InfinitiveClause && like < 0 {
		sub.Antecedent = parted
	}
	if p := w.phraseAt(k - 1); p != nil && kind == InfinitiveClause && c.First == w.at(k-1).Last {
		sub.Antecedent = w.at(k - 1).Index
	}
}

// parted is the noun of an act or a plan from which a participle between commas parts the
// infinitive at place k: "*il tentativo*, fallito, *di uccidere* il re"; or -1.
func (w *segmenter) parted(k int, c *Chunk) int {
	sub := &w.clauses[len(w.clauses)-1]
	if c.Prep != w.lang.Grammar.Genitive || w.at(k-1).Kind != Comma || sub.Kind != ParticipleClause || !sub.opened || sub.Antecedent < 0 || sub.Parent != w.cur {
		return -1
	}
	if host := &w.phrases[sub.Antecedent]; host.Kind != Nominal || host.Named() || host.Classes&(personClass|placeClass|groupClass) != 0 {
		return -1
	}
	return sub.Antecedent
}

// governor is the clause that an infinitive with a preposition belongs to: the
// current one, or over a relative clause the one whose verb asks somebody to do
// something ("invitò i socialisti che … *a entrare*").
func (w *segmenter) governor(prep string) int {
	g := w.lang.Grammar
	if k := w.clause().Kind; k != RelativeClause && k != ParticipleClause || g.ObjectControl.Has(w.lemma(w.cur)) || prep == g.Genitive && g.Attitudes[w.lemma(w.cur)] != Plain {
		return w.cur
	}
	if p := w.clause().Parent; p >= 0 && g.ObjectControl.Has(w.lemma(p)) {
		return p
	}
	return w.cur
}

// up goes to the parent of the nearest clause of a kind.
func (w *segmenter) up(kind ClauseKind) {
	for i := w.cur; i >= 0; i = w.clauses[i].Parent {
		if w.clauses[i].Kind == kind && w.clauses[i].Parent >= 0 {
			w.cur = w.clauses[i].Parent
			return
		}
	}
}
