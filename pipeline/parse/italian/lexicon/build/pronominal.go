package main

import (
	"maps"
	"slices"
	"strings"
)

// addPronominal conjugates the pronominal verbs, of which verbs.json lists the
// infinitive alone ("impadronirsi"), by analogy with the verb that shares the
// longest ending with them ("ammonire"), under the lemma without the pronoun.
// What is no infinitive ("dimmi") is dropped.
func addPronominal(verbs map[string]paradigm) {
	models := slices.DeleteFunc(slices.Sorted(maps.Keys(verbs)), func(lemma string) bool {
		return !isInfinitive(lemma) || verbs[lemma].form("ind", "pres", "S3") == ""
	})
	for _, lemma := range slices.Sorted(maps.Keys(verbs)) {
		if stem, ok := strings.CutSuffix(lemma, "rsi"); ok && verbs[stem+"re"] == nil {
			model, shared := nearest(stem+"re", models)
			prefix := model[:len(model)-shared]
			verbs[stem+"re"] = verbs[model].alike(prefix, stem[:len(stem)+len("re")-shared])
		}
		if !isInfinitive(lemma) {
			delete(verbs, lemma)
		}
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
