package parse

// Commas: which clauses one ends, and which it only interrupts.

// inserted reports whether a comma at place k stands beside a time or complement
// between a conjunction and the verb that it joins: "e, *nel 1880*, insegnò".
func (w *segmenter) inserted(k int) bool {
	if !w.joined {
		return false
	}
	open := k
	if w.boundary != w.at(k).First {
		for open--; w.besides(open); open-- {
		}
		if w.at(open).Kind != Comma || w.at(open-1).Last != w.boundary || open == k-1 {
			return false
		}
	} else {
		for k++; w.besides(k); k++ {
		}
		if w.at(k).Kind != Comma || k == open+1 {
			return false
		}
	}
	next := w.at(k + 1)
	return next.Kind == VerbChunk && w.verbs[next.Index].Finite()
}

// timeBetween reports whether the comma at place k only parts a time or an adverb from the infinitive or gerund
// that it dates, or its object from any verb, before the rest of what that says:
// "fu X a dar vita, *nel 1861,* alla Lega", "che lasciò il seminario e sposò, *nel 1838,* Y".
func (w *segmenter) timeBetween(k int) bool {
	if w.clause().Verb >= 0 && w.clause().Kind == ParticipleClause {
		return w.doneThen(k) || w.asideOfDoer(k)
	}
	c := w.clause()
	bare := c.Kind != InfinitiveClause && c.Kind != GerundClause
	if c.Verb < 0 || bare && !w.verbBefore(k) {
		return false
	}
	next := k + 1
	switch {
	case w.aside(k+1) && w.at(k+2).Kind == Comma:
		next = k + 3
	case w.withWhom(k + 1):
		next = w.pastComplements(k+1) + 1
	case !bare && w.besidesObject(k) >= 0:
		next = w.besidesObject(k)
	case w.withWhom(k - w.complementsBefore(k)):
	case !w.aside(k-1) || w.at(k-2).Kind != Comma:
		return false
	}
	if p := w.phraseAt(next); p == nil || bare && p.Prep != "" {
		return false
	}
	for w.phraseAt(next) != nil || w.at(next).Kind == AdverbChunk || w.at(next).Kind == TimeChunk || w.at(next).Kind == Conjunction {
		next++
	}
	return w.at(next).Kind != VerbChunk
}

// besidesObject is the place of the object that a gerund still lacks, behind complements between
// commas of which the comma at place k is one: "battendo, *per 12 voti*, il conte X"; or -1.
func (w *segmenter) besidesObject(k int) int {
	c := w.clause()
	v := &w.verbs[c.Verb]
	if c.Kind != GerundClause || v.Object != "" || w.lang.Grammar.Intransitive.Has(v.Lemma) || w.lang.Grammar.Unaccusative.Has(v.Lemma) || !w.lang.Grammar.Beats.Has(v.Lemma) {
		return -1
	}
	for _, a := range c.Args {
		if w.phrases[a.Phrase].Prep == "" {
			return -1
		}
	}
	next := w.pastComplements(k + 1)
	if next > k+1 && w.at(next).Kind == Comma {
		next++
	} else if n := w.complementsBefore(k); n > 0 && w.at(k-n-1).Kind == Comma {
		next = k + 1
	} else {
		return -1
	}
	if p := w.phraseAt(next); p == nil || p.Prep != "" || p.Classes&personClass == 0 && p.Kind != Name || !w.closed(next+1) {
		return -1
	}
	return next
}

// beforeDoer reports whether the comma at place k stands beside a complement between the verb of a
// relative clause and its subject, or its object behind a subject told before: "un trattato al quale rispose*, da Pisa,* Guido Bardi".
func (w *segmenter) beforeDoer(k int) bool {
	c := w.clause()
	if c.Kind != RelativeClause || c.RelPrep == "" || c.Verb < 0 || !w.verbs[c.Verb].Finite() || w.verbs[c.Verb].Number != Singular {
		return false
	}
	told := false
	for _, a := range c.Args {
		if w.phrases[a.Phrase].Prep == "" && a.After {
			return false
		}
		told = told || w.phrases[a.Phrase].Prep == ""
	}
	if n := w.complementsBefore(k); n > 0 && w.at(k-n-1).Kind == Comma {
		k -= n + 1
	}
	at, next := k-1, w.pastComplements(k+1)
	if told && w.at(at).Kind == TimeChunk {
		at-- // "al quale il papa concesse nel 1479*, con una bolla,* la chiesa"
	}
	p := w.phraseAt(next + 1)
	return w.at(at).Kind == VerbChunk && w.at(at).Index == c.Verb && next > k+1 && w.at(next).Kind == Comma && p != nil && p.Prep == "" && (p.Kind == Name && !told || p.Kind == Nominal && told) && p.Next < 0 && w.closed(w.pastComplements(next+2))
}

// aside reports whether a time or an adverb stands at place k: "vi parlarono, *fra gli
// altri*, X e Y".
func (w *segmenter) aside(k int) bool {
	return w.at(k).Kind == TimeChunk || w.at(k).Kind == AdverbChunk
}

// doneThen reports whether the comma at place k stands beside the time of what had been done
// before the thing that it was done to, or a complement: "approvato*, il 9 maggio,* lo statuto, la
// Camera …", "respinta*, con 40 voti,* la proposta, …".
func (w *segmenter) doneThen(k int) bool {
	c := w.clause()
	lemma, g := w.verbs[c.Verb].Lemma, w.lang.Grammar
	if c.Antecedent >= 0 || w.verbs[c.Verb].First != c.First || !g.ThingObject.Has(lemma) && !g.NeedsObject.Has(lemma) && !g.OnThings.Has(lemma) {
		return false
	}
	for _, a := range c.Args {
		if w.phrases[a.Phrase].Prep == "" {
			return false
		}
	}
	if w.at(k-1).Kind == TimeChunk && w.at(k-2).Kind == Comma {
		k -= 2
	} else if n := w.complementsBefore(k); n > 0 && w.at(k-n-1).Kind == Comma {
		k -= n + 1
	}
	next := k + 2
	if w.at(k+1).Kind != TimeChunk {
		next = w.pastComplements(k + 1)
	}
	p, end := w.phraseAt(next+1), w.pastComplements(next+2)
	if c := w.at(end); c.Kind == VerbChunk && w.verbs[c.Index].Mood == Participle {
		end = w.pastComplements(end + 1) // "la proposta *avanzata da X*, …"
	}
	return p != nil && next > k+1 && w.at(next).Kind == Comma && p.Prep == "" && p.Kind == Nominal && !p.Named() && p.Def == Def && p.Classes&(personClass|groupClass) == 0 &&
		w.fits(p, &w.verbs[c.Verb]) && w.at(end).Kind == Comma
}

// asideOfDoer reports whether the comma at place k stands beside an adverb or a time between
// a participle and who did it: "minacciata*, a suo avviso,* dal governo".
func (w *segmenter) asideOfDoer(k int) bool {
	if w.aside(k-1) && w.at(k-2).Kind == Comma {
		k -= 2
	}
	p, v := w.phraseAt(k+3), w.at(k-1)
	return p != nil && w.lang.Grammar.Agentive.Has(p.Prep) && w.at(k+2).Kind == Comma && w.aside(k+1) && v.Kind == VerbChunk && v.Index == w.clause().Verb
}

// withWhom reports whether complements of which the first says with whom begin at place k,
// behind a comma and before another: "per dar vita, *con X a capo*, alla Lega".
func (w *segmenter) withWhom(k int) bool {
	p := w.phraseAt(k)
	return p != nil && p.Named() && w.lang.Grammar.Alongside.Has(p.Prep) && w.at(k-1).Kind == Comma && w.at(w.pastComplements(k)).Kind == Comma
}

// pastComplements is the place behind the complements that begin at place k.
func (w *segmenter) pastComplements(k int) int {
	for p := w.phraseAt(k); p != nil && p.Prep != ""; p = w.phraseAt(k) {
		k++
	}
	return k
}

// complementsBefore is how many complements stand right before place k.
func (w *segmenter) complementsBefore(k int) int {
	n := 0
	for p := w.phraseAt(k - 1); p != nil && p.Prep != ""; p = w.phraseAt(k - n - 1) {
		n++
	}
	return n
}

// datesRelative reports whether a comma at place k stands beside a time within a relative
// clause that goes on behind it up to another comma: "la legge, che la Camera votò,
// *il 4 maggio*, con 200 voti, fu …".
func (w *segmenter) datesRelative(k int) bool {
	if w.clause().Kind != RelativeClause || w.clause().Verb < 0 {
		return false
	}
	if w.at(k-1).Kind == TimeChunk && w.at(k-2).Kind == Comma {
		k -= 2
	}
	if w.at(k+1).Kind != TimeChunk || w.at(k+2).Kind != Comma {
		return false
	}
	end := k + 3
	for p := w.phraseAt(end); p != nil && p.Prep != ""; p = w.phraseAt(end) {
		end++
	}
	return end > k+3 && w.at(end).Kind == Comma
}

// beforeTime reports whether the comma at place k opens or closes what stands between a
// participle and its time: "e conclusasi*,* dopo tre sedute*,* il 4 maggio".
func (w *segmenter) beforeTime(k int) bool {
	c := w.clause()
	if c.Kind != ParticipleClause || c.Verb < 0 || len(c.Times) > 0 {
		return false
	}
	open, end := k, k+1
	for open--; w.besides(open) && w.at(open).Kind != TimeChunk; open-- {
	}
	if open < k-1 && w.at(open).Kind == Comma && w.at(open-1).Kind == VerbChunk && w.at(open-1).Index == c.Verb {
		return w.at(k+1).Kind == TimeChunk
	}
	for w.besides(end) && w.at(end).Kind != TimeChunk {
		end++
	}
	return w.at(k-1).Kind == VerbChunk && w.at(k-1).Index == c.Verb && end > k+1 && w.at(end).Kind == Comma && w.at(end+1).Kind == TimeChunk
}

// landBetween reports whether the comma at place k only sets off the land that the place in a
// participle's clause lies in, before its time or who did it: "fondata a Nola*, in Campania,*
// il 6 gennaio da X".
func (w *segmenter) landBetween(k int) bool {
	c := w.clause()
	if c.Kind != ParticipleClause || c.Verb < 0 || len(c.Times) > 0 {
		return false
	}
	town, next := k-1, k+3
	if !w.landAt(k+1) || w.at(k+2).Kind != Comma {
		town, next = k-3, k+1
		if !w.landAt(k-1) || w.at(k-2).Kind != Comma {
			return false
		}
	}
	p, by := w.phraseAt(town), w.phraseAt(next)
	if p == nil || p.Kind != Name || p.Def == Def || !w.lang.Grammar.Whither.Has(p.Prep) {
		return false
	}
	return w.at(next).Kind == TimeChunk || by != nil && w.lang.Grammar.Agentive.Has(by.Prep)
}

// landAt reports whether a land or a district stands at place k, as where something lies.
func (w *segmenter) landAt(k int) bool {
	p := w.phraseAt(k)
	return p != nil && p.Prep == w.lang.Grammar.Inside && (p.Kind == Name || p.Kind == Nominal && w.lang.Grammar.Districts.Has(w.Tokens[p.Head].Lemma))
}

// verbBefore reports whether the verb of the open clause stands right before the
// comma at place k, or right before the time between commas that this one ends.
func (w *segmenter) verbBefore(k int) bool {
	if w.aside(k-1) && w.at(k-2).Kind == Comma {
		k -= 2
	}
	v := w.at(k - 1)
	return v.Kind == VerbChunk && v.Index == w.clause().Verb
}

// besides: a time or complement at place k, or an adverb.
func (w *segmenter) besides(k int) bool {
	p := w.phraseAt(k)
	return p != nil && p.Prep != "" || w.at(k).Kind == TimeChunk || w.at(k).Kind == AdverbChunk
}

// close ends embedded clauses at a comma.
func (w *segmenter) close(k int, c *Chunk) {
	for w.clause().Parent >= 0 && w.clause().Verb >= 0 {
		next := w.at(k + 1)
		if next.Kind == Conjunction && !w.resumes(k) || w.awaitsSubject() && next.Kind != VerbChunk || w.entersLate(k+1) || w.insteads(k+1) || w.deathGoesOn(k) || w.partiesFollow(k) {
			break
		}
		w.clause().Last = c.First
		w.cur = w.clause().Parent
		if w.clause().Verb < 0 {
			break
		}
	}
	if w.reduced(k, c) {
		w.clause().From, w.clause().Last = w.clause().Parent, c.First
		w.cur = w.clause().Parent
	}
}

// pastQualities is the place behind the adjectives, participles and bare nouns at place k that say in
// what state somebody was.
func (w *segmenter) pastQualities(k int) int {
	for ; k < len(w.visible); k++ {
		switch c := w.at(k); c.Kind {
		case Other:
			if w.Tokens[c.First].Tag != ADJ {
				return k
			}
		case VerbChunk:
			if w.verbs[c.Index].Mood != Participle {
				return k
			}
		case PhraseChunk:
			if p := &w.phrases[c.Index]; !w.title(p) {
				return k
			}
		case Conjunction:
		default:
			return k
		}
	}
	return k
}

// deathGoesOn reports whether behind the comma at place k stands where or when somebody died,
// of whom the open clause tells no more than that: "fuggì in Francia, dove morì, *a Lione, nel
// 1850*".
func (w *segmenter) deathGoesOn(k int) bool {
	c, g := w.clause(), w.lang.Grammar
	if c.Kind != RelativeClause || !g.PlaceRelatives.Has(c.Relative) || !g.Dying.Has(w.verbs[c.Verb].Lemma) || len(c.Times) > 0 {
		return false
	}
	if end := w.pastQualities(k + 1); end > k+1 && w.at(end).Kind == Comma && w.at(end+1).Kind == TimeChunk {
		return true // "dove morì, *povero e solo*, nel 1850"
	}
	next := w.at(k + 2)
	return w.at(k+1).Kind == TimeChunk || w.besides(k+1) && (next.Kind == TimeChunk || next.Kind == Comma && w.at(k+3).Kind == TimeChunk)
}

// partiesFollow reports whether behind the comma at place k, and maybe another place
// between two, stands between or by whom was done what a participle says of an event or
// a document: "un patto firmato a Lodi, in Lombardia, *tra X e Y*".
func (w *segmenter) partiesFollow(k int) bool {
	c, g := w.clause(), w.lang.Grammar
	if c.Kind != ParticipleClause || c.Antecedent < 0 || w.phrases[c.Antecedent].Classes&(eventClass|documentClass) == 0 || w.verbs[c.Verb].Voice != Passive {
		return false
	}
	isParty := func(p *Phrase) bool {
		return p != nil && !w.hasPrep(c, p.Prep) && (g.Among.Has(p.Prep) && (p.Next >= 0 || p.Number == Plural) || g.Agentive.Has(p.Prep) && p.Classes&placeClass == 0)
	}
	p := w.phraseAt(k + 1)
	return isParty(p) || p != nil && g.Locative.Has(p.Prep) && w.at(k+2).Kind == Comma && isParty(w.phraseAt(k+3))
}

// insteads reports whether a conjunction at place k has only an infinitive before
// the next comma: "di aver congelato, *anziché sanare*, le fratture".
func (w *segmenter) insteads(k int) bool {
	verb := w.at(k + 1)
	return w.at(k).Kind == Subordinator && verb.Kind == VerbChunk && w.verbs[verb.Index].Mood == Infinitive && w.at(k+2).Kind == Comma
}

// resumes reports whether a comma and a conjunction at place k end a relative
// clause between commas and go on with the clause above it: with a new subject
// or time before a verb ("studiò a Pola, dove conobbe X, *e nel 1843* si trasferì
// …"), or with one more complement like the last ("firmato da X, che regnava, *e
// da Y*").
func (w *segmenter) resumes(k int) bool {
	c := w.clause()
	timed := c.Kind == SubordinateClause && w.lang.Grammar.When.Has(c.Marker)
	if c.Kind != RelativeClause && !timed || !c.opened || !w.lang.Grammar.Additive.Has(w.Tokens[w.at(k+1).First].Norm) {
		return false
	}
	above := &w.clauses[c.Parent]
	if above.Verb < 0 || !w.verbs[above.Verb].Finite() || !w.verbs[c.Verb].Finite() {
		return false
	}
	if p := w.phraseAt(k + 2); p != nil && w.lang.Grammar.Agentive.Has(p.Prep) && w.hasPrep(above, p.Prep) && !w.hasPrep(c, p.Prep) {
		return true
	}
	if v := &w.verbs[above.Verb]; v.Number == Plural && w.phraseAt(k+2) != nil && w.phraseAt(k+2).Prep == "" && w.at(k+3).Kind == Comma && w.at(k+4).Kind == RelativeMark {
		return true // "nacquero X, che …, *e Y*, che …"
	}
	if ante, q := w.antecedentOf(c), w.phraseAt(k+2); ante != nil && q != nil && ante.Named() && q.Kind == Name && (q.Prep == "" || q.Prep == ante.Prep) && w.closed(k+3) && w.verbs[c.Verb].Copula {
		return true // "Bardi, che ne fu segretario, *e Neri*, medico"
	}
	for j := k + 2; ; j++ {
		switch next := w.at(j); next.Kind {
		case AdverbChunk, TimeChunk, PhraseChunk:
		case VerbChunk:
			return w.verbs[next.Index].Finite()
		default:
			return false
		}
	}
}

// antecedentOf is the phrase that a relative clause describes, or nil.
func (w *segmenter) antecedentOf(c *Clause) *Phrase {
	if c.Antecedent < 0 {
		return nil
	}
	return &w.phrases[c.Antecedent]
}

// hasPrep reports whether a clause has had a complement with a preposition.
func (s *sentence) hasPrep(c *Clause, prep string) bool {
	for _, a := range c.Args {
		if s.phrases[a.Phrase].Prep == prep {
			return true
		}
	}
	return false
}

// reduced reports whether a comma at place k ends a conjunction's clause that
// has no finite verb: "*benché ferito*, guidò l'assalto".
func (w *segmenter) reduced(k int, c *Chunk) bool {
	sub := w.clause()
	if sub.Kind != SubordinateClause || sub.Verb >= 0 {
		return false
	}
	j := k - 1
	for j > 0 && w.at(j-1).First >= sub.First {
		j--
	}
	for j++; j < k && w.at(j).Kind == AdverbChunk; j++ {
	}
	switch first := w.at(j); first.Kind {
	case VerbChunk:
		return j < k && !w.verbs[first.Index].Finite()
	case Other:
		return j < k && w.Tokens[first.First].Tag == ADJ
	}
	return false
}

// entersLate reports whether at place k, behind a comma, stands who does what a clause with an
// intransitive verb behind the main one tells, or what he is: "X perse, mentre entrò in consiglio,
// *prima donna in città*, *la maestra Y*".
func (w *segmenter) entersLate(k int) bool {
	if w.at(k).Kind == AdverbChunk {
		k++
	}
	c, p := w.clause(), w.phraseAt(k)
	if p == nil || p.Prep != "" || p.Classes&personClass == 0 || p.Def != Bare && !p.Named() || c.Kind != SubordinateClause || c.Parent < 0 || w.clauses[c.Parent].Verb < 0 || w.clauses[c.Parent].Verb > c.Verb {
		return false
	}
	v := &w.verbs[c.Verb]
	if !v.Finite() || !w.lang.Grammar.Unaccusative.Has(v.Lemma) || !w.agrees(p, v) {
		return false
	}
	for _, a := range c.Args {
		if q := &w.phrases[a.Phrase]; q.Prep == "" && (!a.After || q.Def != Bare || q.Named()) {
			return false
		}
	}
	return true
}

// awaitsSubject reports whether a relative clause that has had only complements
// must still name who does it: "cui intervennero per l'Italia, con X, *anche Y*".
func (w *segmenter) awaitsSubject() bool {
	c := w.clause()
	if c.Kind != RelativeClause || c.RelPrep == "" || !w.verbs[c.Verb].Finite() || !w.lang.Grammar.Intransitive.Has(w.lemma(w.cur)) || len(c.Args) == 0 {
		return false
	}
	for _, a := range c.Args {
		if !a.After || w.phrases[a.Phrase].Prep == "" {
			return false
		}
	}
	return true
}
