package parse

import (
	"slices"

	"github.com/spoglio/spoglio/ontology"
)

// Times that date what stands beside them, and not the clause.

// ofQuality reports whether a time says between commas since when or how long somebody was
// what an adjective alone tells: "Neri, ordinario *dal 1866*, tenne la cattedra".
func (w *segmenter) ofQuality(c *Chunk) bool {
	t, e := w.Tokens, &w.times[c.Index]
	return c.First > 1 && c.Last < len(t) && t[c.First-1].Tag == ADJ && t[c.First-2].Text == "," && t[c.Last].Text == "," && (e.Interval || e.Relation == Since || e.Relation == Until)
}

// isOf is what a copula says right before a time in the genitive to be of then: "*la lettera* è
// del 12 aprile"; or -1.
func (w *segmenter) isOf(c *Chunk) int {
	cl := w.clause()
	if c.Prep != w.lang.Grammar.Genitive || cl.Verb < 0 || !w.verbs[cl.Verb].Copula || w.verbs[cl.Verb].Last != c.First || len(cl.Args) == 0 {
		return -1
	}
	a := cl.Args[len(cl.Args)-1]
	if p := &w.phrases[a.Phrase]; p.Prep != "" || p.Classes&(eventClass|documentClass|actClass) == 0 || p.Classes&personClass != 0 {
		return -1
	}
	return a.Phrase
}

// ofSomething reports whether a year in the genitive right behind a complement's last word
// tells of when that was, though it was read as no noun: "dopo la grande piena *del 1882*".
func (w *segmenter) ofSomething(c *Chunk) bool {
	e := &w.times[c.Index]
	return c.Prep == w.lang.Grammar.Genitive && c.First > 0 && w.Tokens[c.First-1].Tag == ADJ && e.From.Precision == ontology.Year && w.clause().Verb >= 0 && c.First-1 >= w.verbs[w.clause().Verb].Last
}

// ofNextOwner reports whether a time between commas behind a conjunction dates the genitive that
// comes next alone: "fu socio dell'Accademia e, *dal 1884*, dei Lincei".
func (w *segmenter) ofNextOwner(c *Chunk) bool {
	t := w.Tokens
	return c.First > 1 && c.Last+1 < len(t) && t[c.First-1].Text == "," && t[c.First-2].Tag == CCONJ && t[c.Last].Text == "," && t[c.Last+1].Tag == ADP && t[c.Last+1].Lemma == w.lang.Grammar.Genitive
}

// happenedAt reports whether phrase p is what was done to a town that it names: "la *presa di
// Zara*".
func (w *segmenter) happenedAt(p int) bool {
	ph := &w.phrases[p]
	if ph.Classes&(eventClass|actClass) == 0 || ph.Classes&(personClass|documentClass|groupClass) != 0 || ph.Def != Def {
		return false
	}
	return slices.ContainsFunc(w.phrases, func(q Phrase) bool {
		return q.Host == p && q.Relation == OfHost && q.Kind == Name && q.Prep == w.lang.Grammar.Genitive && w.lang.Words.Of(w.sentence.folded(q.NameFirst, q.NameLast))&w.lang.toponym != 0
	})
}
