package parse

// compound is the noun that a head forms with a complement of its own, if the
// word lists have it: "colpo di Stato", "ordine del giorno". It gives the lemma of
// the whole, and the token after it.
func (l *Language) compound(tokens []Token, head int) (string, int) {
	if head+2 >= len(tokens) {
		return "", head + 1
	}
	prep, noun := &tokens[head+1], &tokens[head+2]
	if prep.Tag != ADP || prep.Lemma != l.Grammar.Genitive || noun.Tag != NOUN && noun.Tag != PROPN {
		return "", head + 1
	}
	of := prep.Lemma
	if prep.Morph.Articled {
		of = prep.Norm
	}
	if l.Words.ofJoined(tokens[head].Lemma, of, noun.Norm) == 0 {
		return "", head + 1
	}
	return tokens[head].Lemma + " " + of + " " + noun.Norm, head + 3
}

// topicIs reports whether the topic is of one of these classes of words.
func (r *resolver) topicIs(names ...string) bool {
	for _, name := range names {
		if c, ok := r.lang.Words.Class(name); ok && r.facts[r.topic].classes&c != 0 {
			return true
		}
	}
	return false
}
