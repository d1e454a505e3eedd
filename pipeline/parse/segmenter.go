package parse

// The segmenter: a sentence cut into clauses, chunk by chunk.

// segmenter builds clauses from the visible chunks.
type segmenter struct {
	*grouper
	cur      int
	boundary int // token after the last comma or conjunction since the clause's verb
	joined   bool
	comma    bool // the last boundary was a comma
}

// segment cuts the sentence into clauses and fills their arguments.
func (s *sentence) segment(g *grouper) {
	w := segmenter{grouper: g, cur: -1}
	w.open(MainClause, 0, -1)
	for k := range g.visible {
		w.step(k, g.at(k))
	}
	w.gather()
	s.dwelling(g.lang.Grammar)
	gaps := s.findGaps(g.lang)
	for i := range s.clauses {
		s.bound(&s.clauses[i])
		s.here(&s.clauses[i], g.lang.Grammar)
		s.roles(&s.clauses[i], g.lang)
	}
	for i := range s.clauses {
		s.lateSubject(i, g.lang.Grammar)
		s.lateObject(i, g.lang.Grammar)
	}
	s.datePredicates()
	s.dateRemarks(g.lang)
	s.presentative(g.lang)
	for i := range s.clauses {
		s.shareObject(i)
		s.share(i, g.lang)
		s.shareTime(i, g.lang.Grammar)
		s.judge(i, g.lang)
		s.lastingTimes(i, g.lang.Grammar)
	}
	s.fillGaps(gaps)
	s.partOffices(g.lang.Grammar)
}

func (w *segmenter) open(kind ClauseKind, first, parent int) *Clause {
	w.clauses = append(w.clauses, Clause{Kind: kind, Args: w.room.args.empty(4), Times: w.room.indices.empty(2), Verb: -1, First: first, Last: first, Parent: parent, Antecedent: -1, Subject: -1, From: -1, opened: w.comma && w.boundary == first})
	w.cur = len(w.clauses) - 1
	w.boundary = first
	return &w.clauses[w.cur]
}

func (w *segmenter) clause() *Clause { return &w.clauses[w.cur] }

func (w *segmenter) step(k int, c *Chunk) {
	switch c.Kind {
	case PhraseChunk:
		if w.takenUp(k, c) {
			return
		}
		w.clause().Args = append(w.clause().Args, Arg{Phrase: c.Index, After: w.clause().Verb >= 0})
	case TimeChunk:
		w.time(k, c)
	case VerbChunk:
		w.verbChunk(k, c)
	case RelativeMark:
		w.relativeMark(k, c)
	case Subordinator:
		w.subordinate(k, c)
	case Comma, Dash:
		if c.Kind == Comma && (w.inserted(k) || w.timeBetween(k) || w.datesRelative(k) || w.beforeTime(k) || w.landBetween(k) || w.beforeDoer(k)) {
			return
		}
		w.close(k, c)
		w.boundary, w.comma, w.joined = c.Last, true, false
	case Conjunction:
		w.boundary, w.comma, w.joined = c.Last, false, true
	case Semicolon, Colon:
		if c.Kind == Colon && w.quoteFollows(k) {
			return
		}
		if w.root().Verb >= 0 || w.clause().Verb >= 0 || c.Kind == Colon && w.thusBegins(k+1) || c.Kind == Semicolon && w.defined() || c.Kind == Semicolon && w.cur > 0 && len(w.clause().Args) > 1 {
			w.comma = false
			w.open(MainClause, c.Last, -1)
		}
	}
}

// takenUp hangs the genitive at place k on the noun of an act or a document from
// which a participle's clause between commas parts it: "la richiesta, avanzata da
// X, *di un rinvio* fu …". The noun's own words end before.
func (w *segmenter) takenUp(k int, c *Chunk) bool {
	p := &w.phrases[c.Index]
	sub := &w.clauses[len(w.clauses)-1]
	if p.Prep != w.lang.Grammar.Genitive || w.at(k-1).Kind != Comma || sub.Kind != ParticipleClause || !sub.opened || sub.Antecedent < 0 || sub.Parent != w.cur {
		return false
	}
	host := &w.phrases[sub.Antecedent]
	if host.Kind != Nominal || host.Named() || host.End != host.Last || host.End >= sub.First || w.Tokens[host.End].Text != "," || host.Classes&(actClass|documentClass) == 0 {
		return false
	}
	p.Host, p.Relation = sub.Antecedent, OfHost
	return true
}

func (w *segmenter) quoteFollows(k int) bool {
	p := w.phraseAt(k + 1)
	return p != nil && p.Kind == Quoted && !w.saidBehind(k+2)
}

// defined reports whether a line without a verb has said what its headword is, and a participle
// more of it: "*Trattato concluso nel 1697*; vi aderì l'Impero".
func (w *segmenter) defined() bool {
	root := w.root()
	return root.Verb < 0 && len(root.Args) > 0 && len(w.clauses) > 1 && w.clauses[1].Kind == ParticipleClause && w.clauses[1].Antecedent == root.Args[0].Phrase
}

// thusBegins reports whether an adverb and a finite verb stand at place k, behind a colon that
// ends a list of what there was: "una lite, uno sparo: *così nasce* la rivolta".
func (w *segmenter) thusBegins(k int) bool {
	if len(w.root().Args) == 0 || w.at(k).Kind != AdverbChunk {
		return false
	}
	c := w.at(k + 1)
	return c.Kind == VerbChunk && w.verbs[c.Index].Finite()
}

// saidBehind reports whether a comma at place k parts a quotation from the verb that says who
// said it, and not the clause before the colon: "… la leggenda: «…», *scrisse X*".
func (w *segmenter) saidBehind(k int) bool {
	c := w.at(k + 1)
	if w.at(k).Kind != Comma || c.Kind != VerbChunk || w.clause().Verb < 0 || w.lang.Grammar.Says.Has(w.lemma(w.cur)) {
		return false
	}
	v := &w.verbs[c.Index]
	return v.Finite() && v.Voice == Active && w.lang.Grammar.Says.Has(v.Lemma)
}

// root is the main clause above the current one.
func (w *segmenter) root() *Clause {
	i := w.cur
	for w.clauses[i].Parent >= 0 {
		i = w.clauses[i].Parent
	}
	return &w.clauses[i]
}

// moveTail gives an outer clause what came after the last boundary.
func (w *segmenter) moveTail(outer int) {
	from := w.clause().First
	if v := w.clause().Verb; v >= 0 {
		from = max(from, w.verbs[v].First) // not "con cui, di notte, *il re* sciolse la lega"
	}
	if w.boundary > from {
		w.moveArgs(w.cur, outer, w.boundary)
	}
}

// moveArgs moves arguments and times from token first on to another clause.
func (w *segmenter) moveArgs(from, to, first int) {
	src, dst := &w.clauses[from], &w.clauses[to]
	i := len(src.Args)
	for i > 0 && w.phrases[src.Args[i-1].Phrase].PrepFirst >= first {
		i--
	}
	dst.Args = append(dst.Args, src.Args[i:]...)
	src.Args = src.Args[:i]
	for i, t := range src.Times {
		if w.times[t].First >= first {
			dst.Times = append(dst.Times, src.Times[i:]...)
			src.Times = src.Times[:i]
			break
		}
	}
}
