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
