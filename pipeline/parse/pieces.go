package parse

// longest is how many tokens are read as one sentence at most: what hangs
// together in prose does so over far fewer, and the time that a sentence takes
// grows faster than its length.
const longest = 400

// pieces cuts sentences that are longer than the longest, after a mark where
// one stands in the second half of a piece. It gives back the same slice if
// there is nothing to cut.
func pieces(all []Sentence) []Sentence {
	for i := range all {
		if len(all[i].Tokens) > longest {
			return cutFrom(all, i)
		}
	}
	return all
}

func cutFrom(all []Sentence, first int) []Sentence {
	out := append(make([]Sentence, 0, 2*len(all)), all[:first]...)
	for _, s := range all[first:] {
		for len(s.Tokens) > longest {
			n := pause(s.Tokens[:longest])
			piece := s
			piece.Tokens, s.Tokens = s.Tokens[:n:n], s.Tokens[n:]
			out = append(out, piece)
		}
		out = append(out, s)
	}
	return out
}

// pause is the number of tokens up to the last mark that parts, or all.
func pause(tokens []Token) int {
	for n := len(tokens); n > len(tokens)/2; n-- {
		switch punctuation(tokens[n-1].Text) {
		case Comma, Semicolon, Colon, Close:
			return n
		}
	}
	return len(tokens)
}
