package parse

import "slices"

// Relatives: which noun a relative clause describes.

// relativeMark opens a relative clause on the nearest phrase.
func (w *segmenter) relativeMark(k int, c *Chunk) {
	if form := w.Tokens[c.Last-1].Norm; w.lang.Grammar.FreeRelatives.Has(form) {
		sub := w.open(RelativeClause, c.First, w.cur)
		sub.RelPrep, sub.Relative = c.Prep, form
		return
	}
	if w.presented(k) {
		w.open(RelativeClause, c.First, w.cur).Relative = w.lang.Grammar.Complementizer
		return
	}
	if w.isComplement(k, c) || w.isTrue(k) {
		w.open(SubordinateClause, c.First, w.cur).Marker = w.lang.Grammar.Complementizer
		return
	}
	before := k - 1
	for kind := w.at(before).Kind; kind == Comma || kind == AdverbChunk || kind == TimeChunk || kind == Conjunction && w.at(before+1).Kind == TimeChunk && w.at(before-1).Kind == TimeChunk; kind = w.at(before).Kind {
		before--
	}
	ante := -1
	if p := w.phraseAt(before); p != nil {
		ante = w.at(before).Index
		oblique := c.Prep != "" || w.lang.Grammar.Oblique.Has(w.Tokens[c.Last-1].Norm)
		if oblique && p.Classes&(personClass|groupClass) != 0 && w.inParticiple(ante) {
			ante = w.described(ante) // "sconfitto dai francesi, cui si era opposto"
		} else if p := w.lastOutside(ante); p >= 0 && before < k-1 && !w.lang.Grammar.PlaceRelatives.Has(w.Tokens[c.Last-1].Norm) {
			ante = p // "X, nato a Torino, che visse a Roma"
		} else if w.at(before) == w.at(k-1) && w.Tokens[c.First-1].Text != "," { // restrictive: the nearest noun; with a comma, the whole group
			ante = w.restricted(w.tailOf(ante))
		} else if !w.doneToThings(k) {
			ante = w.described(ante)
		}
		if w.lang.Grammar.PlaceRelatives.Has(w.Tokens[c.Last-1].Norm) && ante >= 0 && w.phrases[ante].Prep == "" {
			if tail := w.tailOf(ante); tail != ante && w.phrases[tail].Kind == Name && w.isPlace(&w.phrases[tail]) {
				ante = tail // "prese la via di *Roma*, dove giunse in aprile"
			}
		}
	}
	if ante < 0 && w.at(before).Kind == VerbChunk && w.clause().Kind == ParticipleClause {
		ante = w.clause().Antecedent // "una rivolta soffocata che …"
	}
	if p := w.pointedAt(c.First); p >= 0 {
		ante = p
	}
	if ante >= 0 && c.Prep != "" && w.Tokens[c.Last-1].Morph.Number == Singular && w.at(k-1).Kind == Comma && w.phrases[ante].Next >= 0 {
		ante = w.lastMember(ante) // "A e B, *al quale* si deve lo statuto"
	}
	if p := w.introduced(k, c); p >= 0 {
		ante = p
	} else if p := w.lastNamed(k, c, ante); p >= 0 {
		ante = p
	} else if p := w.between(k, ante); p >= 0 {
		ante = p
	} else if p := w.bodyFor(k, ante); p >= 0 {
		ante = p
	}
	if p := w.bodyOfSome(k, c, ante); p >= 0 {
		ante = p
	}
	ante = w.being(k, w.agreeing(k, ante))
	if p := w.whichOne(c, ante); p >= 0 {
		ante = p
	} else if p := w.passedText(k, ante); p >= 0 {
		ante = p
	}
	if kind := w.clause().Kind; ante < 0 && w.joined && (kind == RelativeClause || kind == ParticipleClause) {
		ante = w.clause().Antecedent
		w.cur = max(w.clause().Parent, 0)
	}
	sub := w.open(RelativeClause, c.First, w.cur)
	sub.Antecedent, sub.RelPrep, sub.Relative = ante, c.Prep, w.Tokens[c.Last-1].Norm
	if p := w.phraseAt(k + 1); p != nil && c.Last == c.First+2 && w.Tokens[c.First].Tag == DET && w.lang.Grammar.Oblique.Has(sub.Relative) && p.First == c.Last && p.Def == Bare && (!w.copulaNext(k+2) || !p.Named() && w.named(k+1) >= 0) {
		p.Def = Def // "*il cui figlio* era morto"
	}
	w.whoseComplement(k, c, sub)
	if g := w.lang.Grammar; c.Prep == "" && g.Oblique.Has(sub.Relative) && !g.PlaceRelatives.Has(sub.Relative) && w.Tokens[c.Last-1].Tag == PRON && c.Last == c.First+1 && (c.First == 0 || w.Tokens[c.First-1].Tag != DET) {
		sub.RelPrep = g.Dative // "il congresso, *cui* parteciparono X e Y"
	}
}

// bodyOfSome is the body of the persons before place k, if a relative with the genitive tells what
// one held in it: "fu tra i fondatori *dell'Accademia*, di cui tenne la segreteria"; or -1.
func (w *segmenter) bodyOfSome(k int, c *Chunk, ante int) int {
	v := w.nextVerb(k + 1)
	if ante < 0 || c.Prep != w.lang.Grammar.Genitive || w.at(k-1).Kind != Comma || v == nil || v.Number != Singular {
		return -1
	}
	p := &w.phrases[ante]
	if p.Kind != Nominal || p.Number != Plural || p.Named() || p.Next >= 0 || p.Classes&personClass == 0 {
		return -1
	}
	for tail := w.tailOf(ante); tail != ante && tail >= 0; tail = w.phrases[tail].Host {
		if t := &w.phrases[tail]; t.Classes&groupClass != 0 && t.Classes&personClass == 0 && t.Number != Plural {
			return tail
		}
	}
	return -1
}

// passedText is the document before a comma that an assembly passes or turns down in a relative
// clause, over nearer nouns that only say what it is about: "dell'*articolo 9*, sui canali fra
// X e Y, che la Camera approvò"; or -1.
func (w *segmenter) passedText(k, ante int) int {
	c := w.at(k)
	if ante < 0 || w.phrases[ante].Kind == Quoted || c.Prep != "" || w.Tokens[c.First].Norm != w.lang.Grammar.Complementizer || w.at(k-1).Kind != Comma || w.phrases[ante].Classes&(documentClass|actClass|eventClass) != 0 && w.lang.Grammar.takes[w.phrases[ante].Prep]&documentClass == 0 {
		return -1
	}
	who, verb := w.phraseAt(k+1), w.at(k+2)
	if who == nil || who.Prep != "" || who.Classes&groupClass == 0 || verb.Kind != VerbChunk || !w.verbs[verb.Index].Finite() || w.verbs[verb.Index].Voice != Active || !w.lang.Grammar.OnThings.Has(w.verbs[verb.Index].Lemma) {
		return -1
	}
	for i := len(w.clause().Args) - 1; i >= 0; i-- {
		for t := w.tailOf(w.clause().Args[i].Phrase); t >= 0; t = w.phrases[t].Host {
			if p := &w.phrases[t]; t != ante && p.Kind == Nominal && (p.Prep == "" || p.Prep == w.lang.Grammar.Genitive) && p.Classes&documentClass != 0 && p.Classes&(personClass|groupClass) == 0 {
				return t
			}
		}
	}
	return -1
}

// whichOne is the noun in the complements of an antecedent with which the article of the
// relative agrees, where the antecedent does not: "tra i fondatori *della Lega*, della quale …";
// or -1.
func (w *segmenter) whichOne(c *Chunk, ante int) int {
	if ante < 0 || c.Prep == "" || c.Last < c.First+2 {
		return -1
	}
	article := w.Tokens[c.Last-2].Morph
	same := func(p *Phrase) bool {
		many := p.Number == Plural || p.Next >= 0
		return many == (article.Number == Plural) && (p.Kind == Name || p.Gender == article.Gender || p.Gender == NoGender || p.Gender == Common)
	}
	if article.Number == NoNumber || article.Gender == NoGender || article.Gender == Common || same(&w.phrases[ante]) {
		return -1
	}
	for t := w.tailOf(ante); t != ante && t >= 0; t = w.phrases[t].Host {
		if p := &w.phrases[t]; p.Kind == Nominal && p.Relation == OfHost && same(p) {
			return t
		}
	}
	return -1
}

// lastNamed is the last of those by whose names a plural before place k has just been explained,
// of whom alone a verb in the singular goes on: "due figlie: X, pittrice, e *Y*, che sposò"; or -1.
func (w *segmenter) lastNamed(k int, c *Chunk, ante int) int {
	v := w.nextVerb(k + 1)
	if c.Prep != "" || ante >= 0 && w.phrases[ante].Number != Plural || v == nil || v.Number != Singular || w.at(k-1).Kind != Comma {
		return -1
	}
	for q := len(w.phrases) - 1; q >= 0; q-- {
		if p := &w.phrases[q]; p.Last == w.at(k-1).First && p.Kind == Name && (p.Relation == WithHost || p.Relation == SameHost) && p.Number != Plural && w.forenamed(q) {
			return q
		}
	}
	return -1
}

// introduced is the last of the persons of a list before place k whom an apposition
// has just introduced, and of whom alone a verb in the singular goes on: "composta da
// X, da Y e da Z, *capo dei liberali*, che ne fu l'anima"; or -1.
func (w *segmenter) introduced(k int, c *Chunk) int {
	v := w.nextVerb(k + 1)
	if c.Prep != "" || v == nil || v.Number == Plural || w.phraseAt(k-1) == nil && w.at(k-1).Kind != Comma {
		return -1
	}
	for q := len(w.phrases) - 1; q >= 0; q-- {
		p := &w.phrases[q]
		if p.Relation != SameHost || p.Host < 0 || p.End != c.First && p.End != c.First-1 || p.Named() || p.Classes&personClass == 0 {
			continue
		}
		if host := &w.phrases[p.Host]; host.Relation == WithHost && host.Next < 0 && host.Named() && w.agrees(host, v) {
			return p.Host
		}
	}
	return -1
}

// between is what was done between several, as a participle says or a noun right before them,
// if a relative has a verb in the singular: "il *trattato* concluso tra X e Y, che pose fine
// alla guerra", "*un conflitto* tra X e Y che durò …"; or -1.
func (w *segmenter) between(k, ante int) int {
	c := w.at(k)
	if ante < 0 || c.Prep != "" || w.Tokens[c.Last-1].Norm != w.lang.Grammar.Complementizer {
		return -1
	}
	for w.phrases[ante].Host >= 0 {
		ante = w.phrases[ante].Host
	}
	sides, v := &w.phrases[ante], w.nextVerb(k+1)
	if sides.Next < 0 || !w.lang.Grammar.Among.Has(sides.Prep) || v == nil || v.Number != Singular {
		return -1
	}
	for i := range w.clauses {
		if c := &w.clauses[i]; c.Kind == ParticipleClause && c.Antecedent >= 0 && c.holds(ante) && w.at(k-1).Kind == Comma && w.agrees(&w.phrases[c.Antecedent], v) {
			return c.Antecedent
		}
	}
	if w.at(k-1).Kind != Comma && !w.lang.Grammar.ofEvents(v) {
		return -1
	}
	for _, a := range w.clause().Args {
		if p := &w.phrases[a.Phrase]; p.End == sides.PrepFirst && p.Kind == Nominal && p.Classes&(eventClass|documentClass) != 0 && p.Number != Plural && !w.lang.Words.IsIn(v.Lemma, "human-verb") {
			return a.Phrase
		}
	}
	return -1
}

// ofEvents reports whether only an event is the subject of a verb: "durare", "svolgersi".
func (g *Grammar) ofEvents(v *Verb) bool {
	return g.Happens.Has(v.Lemma) || v.Voice == Reflexive && g.HappensSelf.Has(v.Lemma)
}

// bodyFor is the body right before what it is for, which a relative behind a comma
// describes: "*il comitato* per l'istruzione, di cui fu presidente"; or -1.
func (w *segmenter) bodyFor(k, ante int) int {
	if ante < 0 || w.at(k-1).Kind != Comma {
		return -1
	}
	p := &w.phrases[ante]
	if p.Kind != Nominal || p.Prep != w.lang.Grammar.Purpose || p.Classes&(personClass|groupClass|placeClass) != 0 {
		return -1
	}
	for _, a := range w.clause().Args {
		if q := &w.phrases[a.Phrase]; q.End == p.PrepFirst && q.Kind == Nominal && q.Classes&groupClass != 0 && q.Classes&personClass == 0 && q.Next < 0 {
			return a.Phrase
		}
	}
	return -1
}

// pointedAt is the phrase right before token i that points at the relative clause behind
// it, or says in passing who somebody is: "figlio di *quel Carlo* che difese Pisa", "di Neri,
// *un fabbro* che si era fatto re"; -1 if none does.
func (w *segmenter) pointedAt(i int) int {
	return slices.IndexFunc(w.phrases, func(p Phrase) bool {
		return p.Last == i && (p.Def == Demonstrative && p.Kind != Pronoun || p.Def == Indef && p.Relation == SameHost && p.Kind == Nominal)
	})
}

// whoseComplement gives the noun behind an articled preposition and "cui" its
// preposition back ("alle cui dipendenze lavorò"); with it and "di" it may be one
// preposition of the relative ("al cui fianco", "sotto la cui guida").
func (w *segmenter) whoseComplement(k int, c *Chunk, sub *Clause) {
	p, g := w.phraseAt(k+1), w.lang.Grammar
	articled := w.Tokens[c.First].Morph.Articled || c.Last > c.First+1 && w.Tokens[c.Last-2].Tag == DET
	if p == nil || c.Prep == "" || !g.Oblique.Has(sub.Relative) || g.PlaceRelatives.Has(sub.Relative) || !articled || p.First != c.Last || p.Kind != Nominal || p.Prep != "" || p.Def != Bare {
		return
	}
	p.Prep, p.Def, sub.RelPrep = c.Prep, Def, ""
	for _, entry := range g.compounds[w.Tokens[c.First].Norm] {
		n := len(entry.words)
		if n < 3 || entry.words[n-1] != g.Genitive || entry.words[n-2] != w.Tokens[p.Head].Norm || n == 4 && entry.words[1] != w.Tokens[c.First+1].Norm {
			continue
		}
		sub.RelPrep = entry.name
	}
}

// isComplement reports whether "che" behind whom something is said to begins
// what is said: "assicurò agli alleati *che* l'esercito avrebbe vinto".
func (w *segmenter) isComplement(k int, c *Chunk) bool {
	g := w.lang.Grammar
	p := w.phraseAt(k - 1)
	if p == nil || c.Prep != "" || w.Tokens[c.First].Norm != g.Complementizer || w.Tokens[c.First-1].Text == "," || !g.Says.Has(w.lemma(w.cur)) {
		return false
	}
	if p.Prep != g.Dative && p.Kind != Pronoun {
		return false
	}
	for _, a := range w.clause().Args {
		if q := &w.phrases[a.Phrase]; a.After && q.Prep == "" && q != p {
			return false
		}
	}
	return true
}

// lastOutside is the last phrase of the open clause, if the nearest phrase
// belongs to a clause that has been closed, or -1.
func (w *segmenter) lastOutside(nearest int) int {
	last := -1
	if p := &w.phrases[nearest]; !w.inParticiple(nearest) || p.Kind == Name && (p.Prep == "" || !w.isPlace(p)) {
		return -1
	}
	for _, a := range w.clause().Args {
		if a.Phrase == nearest {
			return -1
		}
		last = a.Phrase
	}
	if last >= 0 && w.phrases[last].Prep != "" {
		return -1
	}
	return last
}

// isPlace: a name that the lists know for a place's.
func (w *segmenter) isPlace(p *Phrase) bool {
	return w.lang.Words.Of(w.folded(p.NameFirst, p.NameLast))&w.lang.toponym != 0
}

// inParticiple reports whether a phrase is an argument of a participle.
func (w *segmenter) inParticiple(p int) bool {
	for i := range w.clauses {
		for _, a := range w.clauses[i].Args {
			if a.Phrase == p {
				return w.clauses[i].Kind == ParticipleClause
			}
		}
	}
	return false
}

// agreeing corrects an antecedent by the number of the relative clause's verb,
// where the relative may be its subject: a host of the nearest noun, or an
// earlier phrase of the clause.
func (w *segmenter) agreeing(k, ante int) int {
	c := w.at(k)
	if ante < 0 || c.Prep != "" || w.Tokens[c.Last-1].Tag == ADV || w.lang.Grammar.Oblique.Has(w.Tokens[c.Last-1].Norm) {
		return ante
	}
	v := w.nextVerb(k + 1)
	if v == nil || w.agrees(&w.phrases[ante], v) {
		return ante
	}
	if last := w.lastMember(ante); last != ante && w.Tokens[c.First-1].Text == "," && w.agrees(&w.phrases[last], v) {
		return last // "il re, la regina e il duca, che partì"
	}
	for p := w.phrases[ante].Host; p >= 0; p = w.phrases[p].Host {
		if w.agrees(&w.phrases[p], v) {
			return p
		}
	}
	if tail := w.tailOf(w.lastMember(ante)); tail != ante && w.phrases[tail].Named() && w.agrees(&w.phrases[tail], v) {
		return tail // "i beni *di Neri*, che fuggì"
	}
	for i := len(w.clause().Args) - 1; i >= 0; i-- {
		if p := w.clause().Args[i].Phrase; (v.Number == Plural || w.phrases[p].Prep == "") && w.agrees(&w.phrases[p], v) {
			return p
		}
	}
	return ante
}

// being corrects the antecedent of a relative clause by what it is or was: one
// that a participle does not agree with in gender, or a thing of which an office
// is said: "la casa *di X, che era stato* console".
func (w *segmenter) being(k, ante int) int {
	c := w.at(k)
	if ante < 0 || c.Prep != "" || w.Tokens[c.Last-1].Tag == ADV || w.lang.Grammar.Oblique.Has(w.Tokens[c.Last-1].Norm) {
		return ante
	}
	v := w.nextVerb(k + 1)
	if v == nil || w.canBe(&w.phrases[ante], v, k) && !w.merePredicate(ante, c) && !w.speechless(ante, v) {
		return ante
	}
	for p := w.tailOf(ante); p >= 0 && p != ante; p = w.phrases[p].Host {
		if q := &w.phrases[p]; w.agrees(q, v) && w.fits(q, v) && w.canBe(q, v, k) && !w.speechless(p, v) {
			return p
		}
	}
	return ante
}

// speechless reports whether an abstract noun or an act before a person's name cannot do what
// only people do: "la voce *di X, che la disse* …", "la morte *di X, che scrisse* …".
func (w *segmenter) speechless(ante int, v *Verb) bool {
	p := &w.phrases[ante]
	const deeds = abstractClass | actClass | eventClass
	human := w.lang.Grammar.Says.Has(v.Lemma) || w.lang.Grammar.Deems.Has(v.Lemma) || w.lang.Words.IsIn(v.Lemma, "human-verb")
	if v.Voice != Active || !human || p.Kind != Nominal || p.Named() || p.Next >= 0 || p.Classes&deeds == 0 {
		return false
	}
	tail := &w.phrases[w.tailOf(ante)]
	return p.Classes&(personClass|documentClass|placeClass) == 0 && tail != p && w.personal(tail, w.lang)
}

// merePredicate reports whether a person's bare noun behind a verb, before a comma,
// only says what somebody is, and is nothing that could be described further: "era
// *figlia* di X, che fu ministro".
func (w *segmenter) merePredicate(ante int, c *Chunk) bool {
	p := &w.phrases[ante]
	if p.Kind != Nominal || p.Def != Bare || p.Named() || p.Host >= 0 || p.Next >= 0 || p.Number != Singular || p.Classes&personClass == 0 || w.Tokens[c.First-1].Text != "," || w.clause().Verb < 0 {
		return false
	}
	tail := &w.phrases[w.tailOf(ante)]
	return tail != p && w.personal(tail, w.lang)
}

// canBe reports whether what a verb says of its subject in a relative clause can
// be said of a phrase.
func (w *segmenter) canBe(p *Phrase, v *Verb, k int) bool {
	agreed := w.Tokens[v.Main].Morph.Mood == Participle && (v.Voice == Passive || v.Copula || w.lang.Grammar.Unaccusative.Has(v.Lemma))
	if agreed && p.Kind == Nominal && !p.Named() && p.Next < 0 && (p.Gender == Masculine && v.Gender == Feminine || p.Gender == Feminine && v.Gender == Masculine) {
		return false
	}
	if v.Voice == Passive && w.lang.Grammar.DoneToPeople.Has(v.Lemma) && p.Kind == Nominal && !p.Named() && p.Classes&(personClass|groupClass) == 0 {
		return false // "il palazzo *del conte*, che fu ucciso"
	}
	for k++; k < len(w.visible) && w.at(k).Last <= v.Last; k++ {
	}
	if office := w.phraseAt(k); v.Copula && office != nil && w.title(office) && office.Prep == "" && office.Number == Singular {
		return p.Kind != Nominal || p.Named() || p.Classes&(personClass|groupClass) != 0
	}
	return true
}

// lastMember is the last member of the list that a phrase begins, up to a
// semicolon.
func (w *segmenter) lastMember(p int) int {
	for q := w.phrases[p].Next; q >= 0; q = w.phrases[q].Next {
		before := w.phrases[q].PrepFirst - 1
		if before > 0 && w.Tokens[before].Tag == CCONJ {
			before--
		}
		if before > 0 && w.Tokens[before].Text == ";" {
			break
		}
		p = q
	}
	return p
}

// nextVerb is the first verb group from place k on if no noun comes before it
// that could be its subject.
func (w *segmenter) nextVerb(k int) *Verb {
	for ; k < len(w.visible); k++ {
		switch c := w.at(k); c.Kind {
		case VerbChunk:
			if v := &w.verbs[c.Index]; v.Finite() {
				return v
			}
			return nil
		case PhraseChunk:
			if w.phrases[c.Index].Prep == "" {
				return nil
			}
		case Comma, AdverbChunk, TimeChunk:
		default:
			return nil
		}
	}
	return nil
}

// copulaNext reports whether the verb at place k is a copula.
func (w *segmenter) copulaNext(k int) bool {
	c := w.at(k)
	return c.Kind == VerbChunk && w.verbs[c.Index].Copula
}

// restricted climbs from a complement to its host while the complement takes
// no relative clause without a comma: a bare noun, a name, a definite noun
// behind an indefinite one ("un aspetto della guerra che …").
func (w *segmenter) restricted(p int) int {
	for {
		ph := &w.phrases[p]
		if ph.Host < 0 || ph.Relation != OfHost && ph.Relation != OnHost {
			return p
		}
		host := &w.phrases[ph.Host]
		if !(ph.Def == Bare && ph.Kind == Nominal || ph.Kind == Name || ph.Def == Def && host.Def == Indef) {
			return p
		}
		p = ph.Host
	}
}

// doneToThings reports whether a relative at place k is the object of what somebody does to acts
// and documents: "l'intervento della Francia, *che il re rifiutò*".
func (w *segmenter) doneToThings(k int) bool {
	if p := w.phraseAt(k + 1); p == nil || p.Prep != "" {
		return false
	}
	for k += 2; w.at(k).Kind == AdverbChunk || w.at(k).Kind == TimeChunk || w.at(k).Kind == PhraseChunk; k++ {
	}
	c := w.at(k)
	return c.Kind == VerbChunk && w.verbs[c.Index].Finite() && w.lang.Grammar.OnThings.Has(w.verbs[c.Index].Lemma)
}

// entitledTail is the title at the end of what an act or an event is of: "la pubblicazione di un
// settimanale, *«L'Alpe»*, il cui primo numero uscì in maggio"; or -1.
func (w *segmenter) entitledTail(p int) int {
	tail := w.tailOf(p)
	if tail == p || w.phrases[p].Classes&(actClass|eventClass) == 0 || w.phrases[tail].Classes&documentClass == 0 {
		return -1
	}
	return slices.IndexFunc(w.phrases, func(q Phrase) bool { return q.Kind == Quoted && q.Relation == SameHost && q.Host == tail })
}

// described is the noun that a relative clause after a comma describes: the
// whole group, or what an act is done to ("la convocazione del Congresso, che
// elesse …").
func (w *segmenter) described(p int) int {
	if q := w.tailOf(p); q != p && w.phrases[q].Kind == Quoted && w.phrases[q].Host == p && w.phrases[p].Classes&(actClass|eventClass) != 0 {
		return q // "la fondazione *della «Difesa»*, della quale fu redattrice"
	}
	if q := w.entitledTail(p); q >= 0 {
		return q
	}
	if ph := &w.phrases[p]; ph.Kind == Nominal && ph.Def == Bare && ph.Prep != "" && !ph.Named() && ph.Classes&(personClass|groupClass|eventClass) == 0 {
		if tail := w.tailOf(p); tail != p && (w.phrases[tail].Kind == Name && !w.isPlace(&w.phrases[tail]) || w.phrases[tail].Named() && w.phrases[tail].Classes&personClass != 0) {
			return tail // "per iniziativa di *X*, che ne assunse la guida"
		}
	}
	if w.phrases[p].Classes&(actClass|eventClass) == 0 || capitalised(w.Tokens[w.phrases[p].Head].Text) || w.phrases[p].Classes&(groupClass|documentClass) != 0 {
		return p
	}
	for q := range w.phrases {
		if c := &w.phrases[q]; c.Host == p && c.Relation == OfHost && c.Def == Def && capitalised(w.Tokens[c.Head].Text) {
			return q
		}
	}
	return p
}
