package main

import (
	"maps"
	"slices"
	"strings"
)

// addMissing conjugates verbs by analogy with the one that shares the longest
// ending with them: those of more that are not in verbs, and the pronominal ones,
// of which verbs.json lists the infinitive alone ("impadronirsi", as
// "ammonire"), under the lemma without the pronoun. What is no infinitive in
// verbs ("dimmi") is dropped.
func addMissing(verbs map[string]paradigm, more []string) {
	models := slices.DeleteFunc(slices.Sorted(maps.Keys(verbs)), func(lemma string) bool {
		return !isInfinitive(lemma) || verbs[lemma].form("ind", "pres", "S3") == ""
	})
	for _, lemma := range slices.Sorted(maps.Keys(verbs)) {
		if stem, ok := strings.CutSuffix(lemma, "rsi"); ok {
			more = append(more, stem+"re")
		}
		if !isInfinitive(lemma) {
			delete(verbs, lemma)
		}
	}
	for _, lemma := range more {
		if _, ok := verbs[lemma]; ok || !isInfinitive(lemma) {
			continue
		}
		model, shared := nearest(lemma, models)
		verbs[lemma] = verbs[model].alike(model[:len(model)-shared], lemma[:len(lemma)-shared])
	}
}

// nearest is the model that shares the longest ending with a lemma, the
// shortest of several, and how many bytes they share.
func nearest(lemma string, models []string) (model string, shared int) {
	for _, m := range models {
		n := 0
		for n < min(len(m), len(lemma)) && m[len(m)-1-n] == lemma[len(lemma)-1-n] {
			n++
		}
		if n > shared || n == shared && len(m) < len(model) {
			model, shared = m, n
		}
	}
	return model, shared
}

// alike is the paradigm with another beginning; forms that do not have the
// model's are left out.
func (p paradigm) alike(prefix, other string) paradigm {
	q := paradigm{}
	for mood, tenses := range p {
		q[mood] = map[string]map[string]string{}
		for tense, slots := range tenses {
			q[mood][tense] = map[string]string{}
			for slot, form := range slots {
				if rest, ok := strings.CutPrefix(form, prefix); ok {
					q[mood][tense][slot] = other + rest
				}
			}
		}
	}
	return q
}
