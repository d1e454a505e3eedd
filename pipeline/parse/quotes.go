package parse

// quotations finds the runs between matching quotation marks and the titles in
// emphasis. A short one between marks is a title too: the name of a work, a
// programme, a resolution. One that never closes is none.
func quotations(buf []quotation, tokens []Token) []quotation {
	for i := 0; i < len(tokens); i++ {
		if tokens[i].Title == TitleBegins {
			last := titleEnd(tokens, i)
			buf = append(buf, quotation{First: i, Last: last, title: true})
			i = last - 1
			continue
		}
		end := closing(tokens[i].Text)
		if end == "" {
			continue
		}
		j := i + 1
		for j < len(tokens) && tokens[j].Text != end {
			j++
		}
		if j == len(tokens) {
			return buf
		}
		if j > i+1 {
			buf = append(buf, quotation{First: i, Last: j + 1, title: isTitle(tokens[i+1 : j])})
		}
		i = j
	}
	return buf
}

// isTitle reports whether quoted words rather name something than say it: few,
// with a capital at their head, without a finite verb.
func isTitle(words []Token) bool {
	if len(words) > 8 || len(words) > 2 && !capitalised(words[0].Text) {
		return false
	}
	for i := range words {
		switch m := words[i].Morph.Mood; {
		case (words[i].Tag == VERB || words[i].Tag == AUX) && m != Infinitive && m != Participle && m != Gerund,
			words[i].Text == "!", words[i].Text == "?":
			return false
		}
	}
	return true
}

// cries makes speech of few words that a verb of saying follows, its speaker
// behind it: "«*Avanti*», gridò il re".
func (s *sentence) cries(g *Grammar) {
	for i := range s.quotes {
		q := &s.quotes[i]
		if !q.title || q.Last+2 >= len(s.Tokens) || s.Tokens[q.First].Title == TitleBegins || s.Tokens[q.Last].Text != "," || q.First > 0 && s.Tokens[q.First-1].Tag != PUNCT {
			continue
		}
		says, who := &s.Tokens[q.Last+1], &s.Tokens[q.Last+2]
		if says.Tag == VERB && says.finite() && g.Says.Has(says.Lemma) && (who.Tag == DET || who.Tag == PROPN) {
			q.title = false
		}
	}
}

// closing is the mark that closes a quotation which a mark opens.
func closing(mark string) string {
	switch mark {
	case "«":
		return "»"
	case "“":
		return "”"
	case "\"":
		return "\""
	case "„":
		return "“"
	}
	return ""
}
