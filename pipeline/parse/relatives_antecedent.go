package parse

import "slices"

// The antecedent of a relative: which of the nouns before it the clause can speak of.

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

// verbOfSubject returns the verb that a relative pronoun may be the subject of,
// or nil where the pronoun is oblique or no verb follows.
func (w *segmenter) verbOfSubject(k int) *Verb {
	c := w.at(k)
	if last := w.Tokens[c.Last-1]; c.Prep != "" || last.Tag == ADV || w.lang.Grammar.Oblique.Has(last.Norm) {
		return nil
	}
	return w.nextVerb(k + 1)
}

// agreeing corrects an antecedent by the number of the relative clause's verb,
// where the relative may be its subject: a host of the nearest noun, or an
// earlier phrase of the clause.
func (w *segmenter) agreeing(k, ante int) int {
	c, v := w.at(k), w.verbOfSubject(k)
	if ante < 0 || v == nil || w.agrees(&w.phrases[ante], v) {
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
	c, v := w.at(k), w.verbOfSubject(k)
	if ante < 0 || v == nil || w.canBe(&w.phrases[ante], v, k) && !w.merePredicate(ante, c) && !w.speechless(ante, v) {
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
