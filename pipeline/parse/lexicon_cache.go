package parse

import "slices"

// CacheLexicon makes a lexicon faster that is asked for the same words again and
// again: it remembers those asked for last.
func CacheLexicon(l Lexicon) Lexicon { return &cachedLexicon{lexicon: l} }

type cachedLexicon struct {
	lexicon Lexicon
	forms   recent[knownForm]
	lemmas  recent[knownLemma]
}

type knownForm struct {
	form     string
	analyses []Analysis
}

type knownLemma struct {
	lemma string
	class Class
}

// Analyses appends every reading of a form to buf; without one it gives those that it
// remembers.
func (c *cachedLexicon) Analyses(buf []Analysis, form string) []Analysis {
	w := c.forms.get(form, 0, func(w *knownForm) bool { return w.form == form }, func(own string) *knownForm {
		return &knownForm{own, c.lexicon.Analyses(nil, own)}
	})
	if buf == nil {
		return slices.Clip(w.analyses)
	}
	return append(buf, w.analyses...)
}

// Classes gives the semantic classes of a noun's lemma.
func (c *cachedLexicon) Classes(lemma string) Class {
	return c.lemmas.get(lemma, 0, func(w *knownLemma) bool { return w.lemma == lemma }, func(own string) *knownLemma {
		return &knownLemma{own, c.lexicon.Classes(own)}
	}).class
}
