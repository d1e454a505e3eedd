package parse

// "That": a complementizer that goes on with what opened the clause before it,
// ends a conjunction of several words, or parts a cleft sentence.

// subordinate opens the clause of a conjunction.
func (w *segmenter) subordinate(k int, c *Chunk) {
	g := w.lang.Grammar
	if w.thenThat(k, c) {
		w.open(MainClause, c.First, -1)
		return
	}
	marker, parent := w.Tokens[c.First].Norm, w.cur
	if marker == g.Complementizer && c.First > 0 {
		if whole, ok := g.ThatCompounds[w.Tokens[c.First-1].Norm]; ok {
			marker = whole
		} else if w.joined && w.boundary == c.First {
			if like := w.likeBefore(); like >= 0 && w.clauses[like].Kind == RelativeClause {
				w.relativeAgain(like, c)
				return
			} else if like >= 0 {
				parent = w.clauses[like].Parent
			}
		}
	}
	w.open(SubordinateClause, c.First, parent).Marker = marker
}

// thenThat reports whether "che" at place k goes on with what happened when a
// copula and an adverb say: "fu allora *che* il re fuggì".
func (w *segmenter) thenThat(k int, c *Chunk) bool {
	is, then := w.at(k-2), w.at(k-1)
	if k < 2 || then.Kind != AdverbChunk || is.Kind != VerbChunk || w.Tokens[c.First].Norm != w.lang.Grammar.Complementizer {
		return false
	}
	v := &w.verbs[is.Index]
	return v.Copula && v.Finite() && v.Number == Singular && !v.Negated && w.clause().Verb == is.Index && len(w.clause().Args) == 0 && w.lang.Grammar.Then.Has(w.Tokens[then.First].Norm)
}

// likeBefore is the clause with "che" that one behind a conjunction goes on
// with, the innermost, or -1; the relative clause of a verb of saying without an
// object may have begun to say something instead.
func (w *segmenter) likeBefore() int {
	for i := w.cur; i >= 0; i = w.clauses[i].Parent {
		c := &w.clauses[i]
		switch {
		case c.Kind == SubordinateClause && c.Marker == w.lang.Grammar.Complementizer:
			return i
		case c.Kind == RelativeClause && c.Verb >= 0 && c.Antecedent >= 0 && c.RelPrep == "":
			if w.lang.Grammar.Says.Has(w.lemma(i)) {
				return -1
			}
			return i
		}
	}
	return -1
}

// relativeAgain opens one more relative clause on what an earlier one describes:
// "un dramma che fu lodato *e che* ebbe successo".
func (w *segmenter) relativeAgain(like int, c *Chunk) {
	model := w.clauses[like]
	sub := w.open(RelativeClause, c.First, model.Parent)
	sub.Antecedent, sub.Relative, sub.opened = model.Antecedent, w.Tokens[c.Last-1].Norm, model.opened
}

// presented reports whether "che" at place k parts a cleft sentence: behind a
// copula that only says where, by whose means or why ("fu *a Lodi* che …").
func (w *segmenter) presented(k int) bool {
	g, c := w.lang.Grammar, w.clause()
	if mark := w.at(k); mark.Prep != "" || w.Tokens[mark.First].Norm != g.Complementizer || c.Verb < 0 || c.Kind != MainClause || len(c.Args) == 0 || len(c.Args) > 2 || len(c.Times) > 0 {
		return false
	}
	v, p := &w.verbs[c.Verb], &w.phrases[c.Args[0].Phrase]
	if !v.Copula || v.Number != Singular || v.Person != 3 || v.Tense == Imperfect || v.Place != "" || !c.Args[0].After || w.at(k).First != w.presentedEnd(c) || p.Prep == "" || p.Prep == g.Genitive || g.Among.Has(p.Prep) {
		return false
	}
	return p.Kind == Name || p.Def == Demonstrative || !g.Locative.Has(p.Prep) || w.nextVerb(k+1) == nil
}

// presentedEnd is the token after what a copula presents, with what a second complement
// between commas says of where that is: "fu a Erli*, nel palazzo dei vescovi,* che …".
func (w *segmenter) presentedEnd(c *Clause) int {
	end := w.phrases[c.Args[0].Phrase].End
	if len(c.Args) == 1 {
		return end
	}
	q := &w.phrases[c.Args[1].Phrase]
	if q.Prep == "" || q.PrepFirst != end+1 || w.Tokens[end].Text != "," || q.End >= len(w.Tokens) || w.Tokens[q.End].Text != "," {
		return -1
	}
	return q.End + 1
}

// isTrue reports whether "che" at place k begins what a copula and an adjective
// say of a whole clause: "non è vero *che* …".
func (w *segmenter) isTrue(k int) bool {
	if k < 2 {
		return false
	}
	is, adjective := w.at(k-2), w.at(k-1)
	if is.Kind == AdverbChunk {
		is = w.at(k - 3)
	}
	return adjective.Kind == Other && w.Tokens[adjective.First].Tag == ADJ && is.Kind == VerbChunk && w.verbs[is.Index].Copula
}
