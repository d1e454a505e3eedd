package parse

import (
	"strings"
	"sync/atomic"
)

// CacheLexicon makes a lexicon faster that is asked for the same words again and
// again: it keeps those asked for last, one a slot, so its size is bounded. Its
// content changes speed, never a result.
func CacheLexicon(l Lexicon) Lexicon { return &cachedLexicon{lexicon: l} }

type cachedLexicon struct {
	lexicon Lexicon
	forms   [cacheSize / 4]atomic.Pointer[knownForm]
	lemmas  [cacheSize / 4]atomic.Pointer[knownLemma]
}

type knownForm struct {
	form     string
	analyses []Analysis
}

type knownLemma struct {
	lemma string
	class Class
}

// Analyses appends every reading of a form to buf.
func (c *cachedLexicon) Analyses(buf []Analysis, form string) []Analysis {
	slot := &c.forms[hashString(form)%uint32(len(c.forms))]
	w := slot.Load()
	if w == nil || w.form != form {
		if len(form) > longestKept {
			return c.lexicon.Analyses(buf, form)
		}
		w = &knownForm{form: strings.Clone(form)}
		w.analyses = c.lexicon.Analyses(nil, w.form)
		slot.Store(w)
	}
	return append(buf, w.analyses...)
}

// Classes gives the semantic classes of a noun's lemma.
func (c *cachedLexicon) Classes(lemma string) Class {
	slot := &c.lemmas[hashString(lemma)%uint32(len(c.lemmas))]
	w := slot.Load()
	if w == nil || w.lemma != lemma {
		if len(lemma) > longestKept {
			return c.lexicon.Classes(lemma)
		}
		w = &knownLemma{strings.Clone(lemma), c.lexicon.Classes(lemma)}
		slot.Store(w)
	}
	return w.class
}
